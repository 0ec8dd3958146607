"""Verdicts can only come from engines that ran, and say so."""

from __future__ import annotations

import itertools
import json
from fractions import Fraction
from typing import Any

import pytest

from checkers.core.opinion import Answer, Opinion, ask, replayed
from checkers.core.verdict import (
    Margin,
    Outcome,
    Verdict,
    assumed,
    conclude,
    conjunction,
    contradiction,
    exact_json,
    plain,
    read_exact,
    skipped,
    unknown,
    vacuous,
)
from proofs.replayers import rational
from slt.tables import decimal

WITNESS = {"x": 1}


def said(engine: str, held: bool | None, part: str = "", witness: Any = WITNESS) -> Opinion:
    """The opinion of an engine that was asked and answered this."""
    return ask(engine, lambda: Answer(held, "why", witness if held is False else None), part=part)


def opinions(*held: bool | None) -> list[Opinion]:
    return [said(name, h) for name, h in zip(("z3", "cvc5", "exact"), held, strict=False)]


@pytest.mark.parametrize(
    ("held", "outcome", "single"),
    [
        ((True, True), Outcome.PROVED, False),
        ((True, None), Outcome.PROVED, True),
        ((None, True), Outcome.PROVED, True),
        ((False, False), Outcome.REFUTED, False),
        ((False, None), Outcome.REFUTED, False),
        ((True, False), Outcome.UNKNOWN, False),
        ((False, True), Outcome.UNKNOWN, False),
        ((None, None), Outcome.UNKNOWN, False),
        ((), Outcome.UNKNOWN, False),
    ],
)
def test_conclude(held: tuple[bool | None, ...], outcome: Outcome, single: bool) -> None:
    verdict = conclude(Outcome.PROVED, "here", opinions(*held))
    assert verdict.outcome is outcome
    assert verdict.single_engine is single


def test_disagreement_names_both_engines() -> None:
    assert "z3 says yes, cvc5 says no" in conclude(Outcome.PROVED, "", opinions(True, False)).reason


def test_no_combination_with_a_dissenter_is_a_success() -> None:
    for held in itertools.product([True, False, None], repeat=3):
        verdict = conclude(Outcome.CERTIFIED, "", opinions(*held))
        assert verdict.outcome.success == (True in held and False not in held)


def test_a_conjunction_is_as_good_as_its_worst_term() -> None:
    proved = conclude(Outcome.PROVED, "", [said("z3", True), said("cvc5", True, "more")])
    certified = conclude(Outcome.CERTIFIED, "", opinions(True, True))
    refuted = conclude(Outcome.PROVED, "", opinions(False, False))
    assert conjunction("", {"a": proved, "b": proved}).outcome is Outcome.PROVED
    both = conjunction("all", {"a": proved, "b": certified}, notes=["told"])
    assert (both.outcome, both.scope, both.notes) == (Outcome.CERTIFIED, "all", ("told",))
    assert [o.part for o in both.opinions] == ["a", "a: more", "b", "b"]
    assert both.single_engine  # as a's parts are
    worse = conjunction("", {"a": proved, "b": refuted})
    assert (worse.outcome, worse.witness) == (Outcome.REFUTED, WITNESS)


def test_a_conjunction_forgets_no_term_that_did_not_succeed() -> None:
    """A term without opinions would vanish from the list; not from the verdict."""
    proved = conclude(Outcome.PROVED, "", opinions(True, True))
    for term in (unknown("", "late"), skipped("", "off"), assumed("", "a book"), vacuous("", "none")):
        verdict = conjunction("", {"a": proved, "b": term})
        assert verdict.outcome is Outcome.UNKNOWN
        assert "b: " in verdict.reason
    with pytest.raises(ValueError, match="at least one claim"):
        conjunction("", {})


def test_every_part_needs_its_own_engines() -> None:
    def parts(main: list[bool | None], other: list[bool | None]) -> Verdict:
        of_other = [said(name, h, "b") for name, h in zip(("rational", "arb"), other, strict=True)]
        return conclude(Outcome.PROVED, "", [*opinions(*main), *of_other])

    assert parts([True, True], [True, True]).outcome is Outcome.PROVED
    assert not parts([True, True], [True, True]).single_engine
    assert parts([True, None], [True, True]).single_engine
    assert parts([None, None], [True, True]).outcome is Outcome.UNKNOWN
    assert parts([True, True], [None, None]).outcome is Outcome.UNKNOWN
    assert parts([True, True], [False, None]).outcome is Outcome.REFUTED
    assert parts([True, True], [True, False]).outcome is Outcome.UNKNOWN


def test_the_same_engine_twice_is_a_single_engine() -> None:
    twice = [said("z3", True), said("z3", True)]
    assert conclude(Outcome.PROVED, "", twice).single_engine


def test_a_failure_without_a_witness_refutes_nothing() -> None:
    assert conclude(Outcome.PROVED, "", [said("z3", False, witness=None)]).outcome is Outcome.UNKNOWN


def test_a_success_cannot_be_made_by_hand() -> None:
    with pytest.raises(ValueError, match="engine that ran"):
        Verdict(Outcome.PROVED, "everything")
    with pytest.raises(ValueError, match="witness"):
        Verdict(Outcome.REFUTED, "everything", witness=WITNESS)
    with pytest.raises(ValueError, match="that is refuted, not unknown"):
        Verdict(Outcome.UNKNOWN, "everything", tuple(opinions(False)), witness=WITNESS)
    with pytest.raises(ValueError, match="not unknown"):
        conclude(Outcome.UNKNOWN, "", [])


def test_an_unknown_engine_has_no_opinion() -> None:
    with pytest.raises(ValueError, match="guesswork"):
        said("guesswork", True)


def test_numbers_are_stored_exactly() -> None:
    assert exact_json(5) == "5"
    assert exact_json(Fraction(1, 4)) == "1/4"
    tiny = Fraction(3, 2**200)
    stored = exact_json(tiny)
    assert Fraction(int(stored["mantissa"])) * Fraction(2) ** stored["exponent"] == tiny
    assert Fraction(exact_json(Fraction(1, 3**100))) == Fraction(1, 3**100)


def test_numbers_beyond_pythons_decimal_limit_are_stored_exactly() -> None:
    for long in (
        Fraction(7**9000, 3**9000),
        Fraction(5**9000, 2**70),
        Fraction(1, 2**30000),
        Fraction(11**9000),
    ):
        stored = json.loads(json.dumps(exact_json(long)))
        assert read_exact(stored) == long
        assert rational(stored, "x") == long
        assert decimal(stored).startswith("≈")
    assert plain({"k": 10**6000}) == {"k": hex(10**6000)}


def test_witnesses_become_json() -> None:
    assert plain({"a": (Fraction(1, 2), 0.5)}) == {
        "a": ["1/2", {"hex": "0x1.0000000000000p-1", "decimal": "0.5"}]
    }


def test_a_rejected_certificate_alone_refutes_nothing() -> None:
    """It may be the certificate that is wrong, not the claim."""
    wrong = {
        "claim": "definition-4/sparse_averages_are_exact_means",
        "parameters": {"N": 1, "q": 1, "d_out": 1, "seed": 0},
        "kind": "sparse-averages",
        "values": [["1"]],
        "pointers": [[0]],
        "outputs": [["2"]],
    }
    verdict = conclude(Outcome.CERTIFIED, "", [said("exact", None), replayed(wrong)])
    assert verdict.outcome is Outcome.UNKNOWN
    assert "the average is not 2" in verdict.reason


# --- words and numbers, exactly ---


def test_the_reason_is_what_was_said() -> None:
    def reason(*given: Opinion) -> str:
        return conclude(Outcome.PROVED, "", given).reason

    no, late = said("exact", False), ask("arb", lambda: Answer(False, "later", {"x": 2}))
    assert reason(no) == "why"
    bare = ask("z3", lambda: Answer(False, "bare"))
    refuted = conclude(Outcome.PROVED, "", [bare, no, late])
    assert (refuted.outcome, refuted.witness, refuted.reason) == (Outcome.REFUTED, WITNESS, "why")
    assert reason(said("z3", True), said("cvc5", False), said("exact", None)) == (
        "the engines disagree: z3 says yes, cvc5 says no"
    )
    parted = [said("z3", None), said("arb", True, "b"), said("rational", False, "b")]
    assert reason(*parted) == "the engines disagree: arb says yes, rational says no"
    assert reason(
        said("z3", True), said("arb", None, "b"), ask("rational", lambda: Answer(None), part="b")
    ) == ("arb: why; rational: undecided")
    assert reason(bare) == "z3: bare"
    assert reason() == "no engine ran"
    assert conclude(Outcome.PROVED, "", [said("z3", True)]).reason == ""


def test_a_verdict_keeps_what_it_was_given() -> None:
    margin, notes, certificate = Margin(Fraction(1, 3), "the gap"), ["a note"], {"kind": "x"}
    given = {"margin": margin, "notes": notes, "certificate": certificate}
    yes = conclude(Outcome.CERTIFIED, "here", opinions(True), **given)  # type: ignore[arg-type]
    assert (yes.scope, yes.margin, yes.notes, yes.certificate) == ("here", margin, ("a note",), certificate)
    no = conclude(Outcome.CERTIFIED, "here", opinions(False), **given)  # type: ignore[arg-type]
    assert (no.scope, no.margin, no.notes, no.certificate) == ("here", margin, ("a note",), None)
    left = conclude(Outcome.CERTIFIED, "here", opinions(None), **given)  # type: ignore[arg-type]
    assert (left.scope, left.margin, left.notes, left.certificate) == ("here", None, ("a note",), None)
    assert len(yes.opinions) == len(no.opinions) == len(left.opinions) == 1


def test_outcomes_without_opinions() -> None:
    for make, outcome in (
        (vacuous, Outcome.VACUOUS),
        (unknown, Outcome.UNKNOWN),
        (skipped, Outcome.SKIPPED),
        (assumed, Outcome.ASSUMED),
    ):
        verdict = make("here", "why")
        assert (verdict.outcome, verdict.scope, verdict.reason) == (outcome, "here", "why")
        assert not verdict.outcome.success
        assert verdict.shared is None
    given = opinions(True)
    assert vacuous("", "", given).opinions == unknown("", "", given).opinions == tuple(given)
    assert [o for o in Outcome if o.success] == ["proved", "certified"]
    assert conclude(Outcome.CERTIFIED, "", opinions(True)).outcome is Outcome.CERTIFIED


@pytest.mark.parametrize(
    ("outcome", "held", "witness", "fault"),
    [
        (Outcome.PROVED, (True,), False, ""),
        (Outcome.CERTIFIED, (True,), False, ""),
        (Outcome.PROVED, (False,), True, "a success needs"),
        (Outcome.PROVED, (), False, "a success needs"),
        (Outcome.REFUTED, (False,), True, ""),
        (Outcome.REFUTED, (False,), False, "a refutation needs"),
        (Outcome.REFUTED, (True, False), True, "a refutation needs"),
        (Outcome.REFUTED, (True,), True, "a refutation needs"),
        (Outcome.SKIPPED, (False,), True, "that is refuted, not skipped"),
        (Outcome.SKIPPED, (False,), False, ""),
        (Outcome.UNKNOWN, (True,), False, ""),
        (Outcome.UNKNOWN, (), False, ""),
    ],
)
def test_what_contradicts(outcome: Outcome, held: tuple[bool | None, ...], witness: bool, fault: str) -> None:
    found = contradiction(outcome, opinions(*held), witness)
    assert fault in found
    assert bool(found) == bool(fault)


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        (0, "0"),
        (-7, "-7"),
        (Fraction(-3, 4), "-3/4"),
        (Fraction(3, 2**63), f"3/{2**63}"),  # a denominator of 64 bits is written out
        (Fraction(3, 2**64), {"mantissa": "3", "exponent": -64}),
        (Fraction(-5, 2**100), {"mantissa": "-5", "exponent": -100}),
        (Fraction(1, 2**100 + 1), f"1/{2**100 + 1}"),
        (Fraction(1, 3**100), f"1/{3**100}"),
        (2**10_000 - 1, str(2**10_000 - 1)),
        (2**10_000, {"numerator": hex(2**10_000), "denominator": "1"}),
        (-(2**10_000), {"numerator": hex(-(2**10_000)), "denominator": "1"}),
        (Fraction(2**9999, 3**6310), {"numerator": str(2**9999), "denominator": hex(3**6310)}),
        (Fraction(1, 3**6310), {"numerator": "1", "denominator": hex(3**6310)}),
    ],
)
def test_each_number_has_one_form(value: Fraction | int, stored: Any) -> None:
    assert exact_json(value) == stored
    assert read_exact(stored) == value


def test_plain_data_of_every_kind() -> None:
    class Odd:
        def __str__(self) -> str:
            return "odd"

    class Array:
        def tolist(self) -> list[Fraction]:
            return [Fraction(1, 2)]

    assert plain(None) is None
    assert plain(True) is True
    assert plain("text") == "text"
    assert plain(2**10_000 - 1) == 2**10_000 - 1
    assert plain(2**10_000) == hex(2**10_000)
    assert plain({1: [None, Odd()]}) == {"1": [None, "odd"]}
    assert plain(range(3)) == plain((0, 1, 2)) == [0, 1, 2]
    assert plain({5}) == plain(frozenset([5])) == [5]
    assert plain(Array()) == ["1/2"]


def test_margins_say_nothing_unless_told() -> None:
    assert Margin(1).means == ""
    bare = Verdict(Outcome.UNKNOWN, "here")
    assert (bare.opinions, bare.margin, bare.witness, bare.reason, bare.notes, bare.certificate) == (
        (), None, None, "", (), None,
    )  # fmt: skip
