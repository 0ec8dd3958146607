"""Results keep what engines said, and cannot be made to say more."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from checkers.core.opinion import Answer, ask
from checkers.core.result import (
    LARGEST_KEPT_TEXT,
    Header,
    Result,
    Said,
    Solved,
    from_stored,
    result_of,
    solved,
    to_row,
    to_stored,
)
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
    assert solved("short", "x" * LARGEST_KEPT_TEXT).text
    long = solved("long", "x" * (LARGEST_KEPT_TEXT + 1))
    assert (long.text, long.bytes) == (None, LARGEST_KEPT_TEXT + 1)
    assert long.sha256 != solved("long", "y" * (LARGEST_KEPT_TEXT + 1)).sha256


def test_a_row_word_for_word() -> None:
    """Against the schema only names and types are checked; here what each field holds."""
    full = replace(
        made(False, None),
        about=replace(ABOUT, mutant="one bit flipped"),
        notes=("a note",),
        certificate={"kind": "rounding"},
    )
    full = replace(full, said=(*full.said, Said("exact", None, 0.25, "too large", "part", "")))
    first, second, third = full.said
    assert to_row(full) == {
        "statement": "theorem-2",
        "claim": "theorem-2/holds",
        "says": "It holds.",
        "parameters": {"N": 8},
        "scope": "here",
        "verdict": "refuted",
        "shared": None,
        "single_engine": False,
        "engines": [
            {
                "name": "z3",
                "role": "first",
                "part": "",
                "says": "fails",
                "seconds": first.seconds,
                "detail": "why",
            },
            {
                "name": "cvc5",
                "role": "second",
                "part": "",
                "says": "undecided",
                "seconds": second.seconds,
                "detail": "why",
            },
            {
                "name": "exact",
                "role": "further",
                "part": "part",
                "says": "undecided",
                "seconds": 0.25,
                "detail": "too large",
            },
        ],
        "margin": {"exact": "1/4", "means": "the gap"},
        "witness": {"x": 1},
        "reason": "why",
        "notes": ["a note"],
        "seconds": 0.5,
        "kernel": ["theorem_2_keys"],
        "certificate_kind": "rounding",
        "obligations": [{"name": "one", "sha256": hashlib.sha256(b"(check-sat)").hexdigest()}],
    }
    assert third.holds is None
    assert to_row(made(True, True))["certificate_kind"] is None
    assert [e["says"] for e in to_row(made(True, True))["engines"]] == ["holds", "holds"]
    alone = result_of(ABOUT, conclude(Outcome.PROVED, "", [ask("exact", lambda: Answer(True))]))
    assert to_row(alone)["single_engine"] is True
    assert to_row(alone)["margin"] is None


def test_a_result_keeps_the_whole_verdict() -> None:
    opinions = [
        ask("exact", lambda: Answer(True, "by hand"), part="a"),
        ask("replay", lambda: Answer(True), kind="k"),
    ]
    verdict = conclude(Outcome.CERTIFIED, "here", opinions, notes=["n"], certificate={"v": Fraction(1, 2)})
    result = result_of(ABOUT, verdict, seconds=1.234567)
    assert (result.about, result.outcome, result.scope, result.notes) == (ABOUT, "certified", "here", ("n",))
    assert (result.seconds, result.certificate, result.margin, result.reason) == (
        1.2346,
        {"v": "1/2"},
        None,
        "",
    )
    assert (result.obligations, result.witness) == ((), None)
    assert [(s.engine, s.holds, s.detail, s.part, s.kind) for s in result.said] == [
        ("exact", True, "by hand", "a", ""),
        ("replay", True, "", "", "k"),
    ]
    assert [s.seconds for s in result.said] == [round(o.seconds, 4) for o in opinions]
    assert result_of(ABOUT, verdict).seconds == 0


def test_what_a_result_is_about_for_people() -> None:
    header = replace(ABOUT, claim="theorem-2/a/b", parameters={"N": 8, "q": 2})
    assert (header.name, header.given) == ("a/b", "N=8 q=2")
    assert replace(ABOUT, parameters={}).given == ""


@pytest.mark.parametrize("outcome", list(Outcome))
def test_what_ran(outcome: Outcome) -> None:
    held = {Outcome.PROVED: (True, True), Outcome.CERTIFIED: (True, True), Outcome.REFUTED: (False, False)}
    result = replace(made(*held.get(outcome, (None, None))), outcome=outcome)
    assert result.ran is (outcome.value not in ("skipped", "assumed", "bad input"))
    assert not result.killed


def test_a_refutation_without_a_counterexample_is_none() -> None:
    for witness in (None, {}):
        with pytest.raises(ValueError, match="with a witness"):
            replace(made(False, False), witness=witness)


def test_obligations_survive_the_journal() -> None:
    result = made(True, True)
    (kept,) = from_stored(ABOUT, json.loads(json.dumps(to_stored(result)))).obligations
    assert kept == Solved("one", hashlib.sha256(b"(check-sat)").hexdigest(), 11, "(check-sat)")


def test_an_answer_is_one_of_three() -> None:
    for holds in (True, False, None):
        assert Said("z3", holds).holds is holds
    with pytest.raises(ValueError, match="no engine's answer: z3 says 1"):
        Said("z3", 1)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no engine's answer: guesswork says None"):
        Said("guesswork", None)
