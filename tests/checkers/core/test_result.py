"""Results keep what engines said, and cannot be made to say more."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from checkers.core.opinion import Answer, ask
from checkers.core.result import Header, Result, from_stored, result_of, solved, to_row, to_stored
from checkers.core.trust import Sharing
from checkers.core.verdict import Margin, Outcome, Verdict, conclude

ABOUT = Header("theorem-2", "theorem-2/holds", "It holds.", {"N": 8}, kernel=("theorem_2_keys",))


def verdict(*holds: bool | None) -> Verdict:
    opinions = [
        ask(engine, lambda h=h: Answer(h, "why", {"x": 1} if h is False else None))
        for engine, h in zip(("z3", "cvc5"), holds, strict=True)
    ]
    return conclude(Outcome.PROVED, "here", opinions, margin=Margin(Fraction(1, 4), "the gap"))


def made(*holds: bool | None) -> Result:
    return result_of(ABOUT, verdict(*holds), seconds=0.5, obligations=[solved("one", "(check-sat)")])


@pytest.mark.parametrize("holds", [(True, True), (False, None), (None, None), (True, False)])
def test_stored_and_read_again(holds: tuple[bool | None, ...]) -> None:
    result = made(*holds)
    stored = json.loads(json.dumps(to_stored(result)))
    assert from_stored(ABOUT, stored) == result
    assert "about" not in stored


@pytest.mark.parametrize(
    ("holds", "edit"),
    [
        ((False, False), {"outcome": "proved"}),
        ((False, False), {"outcome": "certified", "witness": None}),
        ((False, False), {"outcome": "unknown"}),
        ((False, False), {"outcome": "skipped"}),
        ((None, None), {"outcome": "proved"}),
        ((True, None), {"outcome": "refuted", "witness": {"x": 1}}),
        ((True, True), {"outcome": "refuted", "witness": {"x": 1}}),
        ((True, True), {"said": []}),
        ((True, True), {"said": [{"engine": "guesswork", "holds": True}]}),
        ((True, True), {"said": [{"engine": "z3", "holds": 1}]}),
        ((True, True), {"said": [{"engine": "z3", "holds": True, "trust": "me"}]}),
        ((True, True), {"outcome": "splendid"}),
        ((True, True), {"about": None}),
        ((True, True), {"extra": 1}),
    ],
)
def test_a_stored_result_is_judged_again(holds: tuple[bool | None, ...], edit: dict[str, Any]) -> None:
    stored = json.loads(json.dumps(to_stored(made(*holds)))) | edit
    with pytest.raises(ValueError, match=r"engine|witness|stored|splendid"):
        from_stored(ABOUT, stored)


def test_a_success_may_be_taken_for_less() -> None:
    stored = json.loads(json.dumps(to_stored(made(True, True)))) | {"outcome": "unknown"}
    assert from_stored(ABOUT, stored).outcome is Outcome.UNKNOWN


def test_a_result_cannot_be_changed_into_a_success() -> None:
    with pytest.raises(ValueError, match="engine that ran"):
        replace(made(None, None), outcome=Outcome.PROVED)


def test_only_a_refuted_mutant_is_killed() -> None:
    mutant = replace(ABOUT, mutant="one bit flipped")
    assert replace(made(False, False), about=mutant).killed
    assert not replace(made(None, None), about=mutant).killed
    assert not replace(made(True, True), about=mutant).killed
    assert not made(False, False).killed  # no mutant


def test_a_row_has_what_the_report_promises() -> None:
    row = to_row(made(True, True))
    assert row["verdict"] == "proved"
    assert row["shared"] == Sharing.ENCODING == "independent solver, shared encoding"
    assert [e["role"] for e in row["engines"]] == ["first", "second"]
    assert row["margin"] == {"exact": "1/4", "means": "the gap"}
    assert row["kernel"] == ["theorem_2_keys"]
    assert not row["single_engine"]
    assert to_row(made(None, None))["shared"] is None


def test_long_obligations_are_kept_by_their_hash() -> None:
    assert solved("short", "x" * 8192).text
    long = solved("long", "x" * 8193)
    assert (long.text, long.bytes) == (None, 8193)
    assert long.sha256 != solved("long", "y" * 8193).sha256
