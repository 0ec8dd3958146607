"""statements_tex.toml sets exactly the rows of statements.toml, a hypothesis for a hypothesis."""

from __future__ import annotations

import re
import tomllib

import pytest

from constructions.errors import BadInput
from proofs.statements import DEFAULT_PATH, load
from slt.site.mathematics import SOURCE, read, to_html

INDEX = load(DEFAULT_PATH)
TEX = tomllib.loads(SOURCE.read_text(encoding="utf-8"))


def test_every_statement_is_set() -> None:
    assert list(TEX) == list(INDEX.statements)
    for row in INDEX.statements.values():
        assert len(TEX[row.id]["hypotheses"]) == len(row.hypotheses), row.id


def _numbers(text: str) -> list[str]:
    return sorted(re.findall("[0-9]+", text))


@pytest.mark.parametrize("row", INDEX.statements.values(), ids=INDEX.statements)
def test_the_same_numbers_stand_in_both(row) -> None:  # type: ignore[no-untyped-def]
    for plain, tex in zip(
        [*row.hypotheses, row.conclusion],
        [*TEX[row.id]["hypotheses"], TEX[row.id]["conclusion"]],
        strict=True,
    ):
        assert set(_numbers(tex)) == set(_numbers(plain)), (plain, tex)


def test_formulas_become_mathml_and_text_is_escaped() -> None:
    assert to_html("a < b") == "a &lt; b"
    assert "<math" in to_html("any $N$")
    with pytest.raises(BadInput, match="without its partner"):
        to_html("costs $5")
    assert read().keys() == INDEX.statements.keys()
