"""What a pin-cite names, and what becomes of it: wrong only where the index shows that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from proofs.statements import Index, load
from slt.citing.latex import plain
from slt.citing.pins import Judged, Pin, elsewhere, judge, leading, pins

INDEX = load()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Theorem~6", ["Theorem 6"]),
        (r"Thm.\ 6(i), p.~4", ["Theorem 6"]),
        ("Theorems 2--4 and 6", ["Theorem 2", "Theorem 3", "Theorem 4", "Theorem 6"]),
        ("Theorems 2, 3 and Lemma 12", ["Theorem 2", "Theorem 3", "Lemma 12"]),
        ("Def.~1; Fact 1", ["Definition 1", "Fact 1"]),
        ("Informal Theorem 2", ["Informal Theorem 2"]),
        (r"\S4, Appendix~C.3", ["Section 4", "Appendix C.3"]),
        ("Appendix C.3 and Theorem 7", ["Appendix C.3", "Theorem 7"]),
        ("Theorems 1 to 900", ["Theorem 1", "Theorem 900"]),
        ("Thms. II and~VI, Appendix C", ["Theorem 2", "Theorem 6", "Appendix C"]),
        ("Theorem Vision", []),
        ("pp. 3--5", []),
        ("6", []),
        ("see also the discussion", []),
        ("", []),
    ],
)
def test_a_pin_is_taken_apart(text: str, names: list[str]) -> None:
    assert [pin.name for pin in pins(plain(text))] == names


@pytest.mark.parametrize(
    "text", ["Theorem 6" + " , " * 5000 + "x", "Theorem 6(" * 3000, "Theorem " + "1." * 9000]
)
def test_a_long_pin_takes_no_time(text: str) -> None:
    """Patterns that try every way to share out blanks would never end on these."""
    assert len(pins(text)) <= 1
    assert leading(text) == ""


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        ("by Theorem 6 of", "Theorem 6"),
        ("by Theorems 6 and 7 (main) of Sanford et al.", "Theorems 6 and 7 (main)"),
        ("Theorem 6, as in", ""),
        ("see", ""),
    ],
)
def test_a_pin_that_leads_to_its_citation(text: str, pin: str) -> None:
    assert leading(text) == pin


@pytest.mark.parametrize(
    ("pin", "judged", "says"),
    [
        (Pin("theorem", "6"), Judged.RIGHT, "Match2 by one unit"),
        (Pin("theorem", "8"), Judged.RIGHT, "number inferred"),
        (Pin("appendix", "C.3"), Judged.RIGHT, "number is not known here"),
        (Pin("theorem", "5"), Judged.WRONG, "from Theorem 4 to Theorem 6"),
        (Pin("lemma", "6"), Judged.WRONG, "is Theorem 6"),
        (Pin("theorem", "1"), Judged.WRONG, "is Fact 1"),
        (Pin("lemma", "5"), Judged.OPEN, "numbers that are not known here"),
        (Pin("theorem", "14"), Judged.OPEN, "numbers that are not known here"),
        (Pin("definition", "3"), Judged.OPEN, "no Definition 3 in the index"),
        (Pin("proposition", "2"), Judged.OPEN, "no such statement"),
        (Pin("appendix", "D"), Judged.OPEN, "nothing in the index stands there"),
    ],
)
def test_a_pin_is_judged(pin: Pin, judged: Judged, says: str) -> None:
    found, why = judge(pin, "", INDEX, {})
    assert found is judged
    assert says in why


def _with(name: str, *told: str) -> Index:
    row = replace(INDEX.statements[name], elsewhere=told)
    return replace(INDEX, statements={**INDEX.statements, name: row})


def test_numbers_of_another_version_only_where_they_are_known() -> None:
    assert judge(Pin("theorem", "6"), "v1", INDEX, elsewhere(INDEX))[0] is Judged.OPEN
    known = _with("theorem-6", "v1: Theorem 5")
    assert judge(Pin("theorem", "5"), "v1", known, elsewhere(known)) == (
        Judged.RIGHT,
        "Match2 by one unit of embedding dimension 3; in v2 it is Theorem 6",
    )
    judged, why = judge(Pin("theorem", "5"), "", known, elsewhere(known))
    assert judged is Judged.WRONG
    assert "it is Theorem 6 in v2, and has this number in v1" in why


def test_a_number_that_means_another_result_in_another_version_is_said() -> None:
    known = _with("theorem-7", "NeurIPS: Theorem 6")
    judged, why = judge(Pin("theorem", "6"), "", known, elsewhere(known))
    assert judged is Judged.WRONG
    assert "in NeurIPS that number is Theorem 7" in why
