"""paper_map.md: from the paper's numbers to code, checks, mutants and proofs. Generated, never edited.

It records what there is to run, not what a run found: verdicts belong to `slt check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from proofs.statements import Index
from slt.entry import entries


def _row(parameters: Mapping[str, Any]) -> str:
    return " ".join(f"{k}={v}" for k, v in parameters.items()) or "(no parameters)"


def render(index: Index) -> str:
    """The whole file as text."""
    environment = Environment(
        loader=PackageLoader("slt"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Markdown, from our own data
    )
    environment.filters["row"] = _row
    return environment.get_template("paper_map.md.j2").render(
        paper=index.paper,
        entries=entries(index).values(),
    )
