"""Verdicts can only come from engines that ran, and say so."""

from __future__ import annotations

import itertools
import json
from fractions import Fraction
from typing import Any

import pytest

from checkers.core.opinion import Answer, Opinion, ask, replayed
from checkers.core.verdict import Outcome, Verdict, conclude, exact_json, plain, read_exact
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
