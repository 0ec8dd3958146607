"""Text with TeX between dollar signs, as HTML with MathML: browsers set it without a script."""

from __future__ import annotations

import html
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from latex2mathml.converter import convert

import proofs
from constructions.errors import BadInput

SOURCE = Path(proofs.__file__).with_name("statements_tex.toml")


@dataclass(frozen=True)
class Formulas:
    """A statement as HTML: its hypotheses and its conclusion."""

    hypotheses: tuple[str, ...]
    conclusion: str


def to_html(text: str) -> str:
    """The text escaped, its formulas as MathML. Raises BadInput for a dollar sign without its partner."""
    parts = text.split("$")
    if len(parts) % 2 == 0:
        raise BadInput(f"a dollar sign without its partner in {text[:60]!r}")
    return "".join(convert(part) if i % 2 else html.escape(part) for i, part in enumerate(parts))


def read(path: Path = SOURCE) -> Mapping[str, Formulas]:
    """Every statement set as mathematics, by id."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        name: Formulas(tuple(map(to_html, row["hypotheses"])), to_html(row["conclusion"]))
        for name, row in rows.items()
    }
