"""Decisions are compared with the definition; what is not decided is no witness."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from checkers.core.opinion import Undecided, opinion
from checkers.engines.enclosure import ball
from checkers.match_tasks import decisions
from checkers.match_tasks.decisions import (
    check_few_inputs,
    check_format,
    first_wrong,
    given_inputs,
    ln_2_is_below_7_tenths,
    more_than_inputs,
    within,
)
from constructions import task_inputs
from constructions.errors import BadInput
from constructions.precision import FixedPoint


def test_right_decisions_are_no_witness() -> None:
    assert first_wrong("x", [3, 4], [0, 1], [0, 1]) is None


def test_a_wrong_decision_names_the_token() -> None:
    found = first_wrong("x", [3, 4], [0, 0], [0, 1])
    assert found is not None
    assert (found["token"], found["residue"], found["expected"]) == (1, 4, 1)


@pytest.mark.parametrize("expected", [0, 1])
def test_an_undecided_token_is_never_a_witness(expected: int) -> None:
    with pytest.raises(Undecided, match="token 1: the enclosure of the output contains 1/2"):
        first_wrong("x", [3, 4], [0, None], [0, expected])
    open_ = opinion("arb", lambda: first_wrong("x", [3, 4], [0, None], [0, expected]))
    assert (open_.holds, open_.witness) == (None, None)


def test_ln_2_is_shown_by_both() -> None:
    assert [(o.engine, o.holds) for o in ln_2_is_below_7_tenths()] == [("arb", True), ("rational", True)]


def test_a_wrong_decision_says_what_was_asked() -> None:
    assert first_wrong("random", [3, 4, 5], [1, 0, 1], [1, 1, 0]) == {
        "why": "input random, token 1: the task asks 1, the unit says 0",
        "input": "random",
        "token": 1,
        "residue": 4,
        "expected": 1,
        "X": [3, 4, 5],
    }


def test_the_premise_is_named_and_needs_e_to_be_right(monkeypatch: pytest.MonkeyPatch) -> None:
    assert {o.part for o in ln_2_is_below_7_tenths()} == {"ln 2 < 7/10"}
    asked: list[Fraction] = []
    monkeypatch.setattr(decisions.rational, "exp", lambda x: asked.append(x) or (Fraction(2), Fraction(3)))
    monkeypatch.setattr(decisions, "ball", lambda x: asked.append(x) or ball(Fraction(69, 100)))
    # Neither a lower end of exactly 2 nor e^0.69, which is below 2, is enough.
    assert [o.holds for o in ln_2_is_below_7_tenths()] == [None, None]
    assert asked == [Fraction(7, 10)] * 2


@pytest.mark.parametrize("N", range(1, 6))
@pytest.mark.parametrize("M", range(1, 5))
def test_inputs_are_counted_exactly(N: int, M: int) -> None:
    for most in {M**N - 1, M**N, M**N + 1} - {0}:
        assert more_than_inputs(N, M, most) == (most < M**N)
    check_few_inputs(N, M, M**N)
    if M > 1:
        with pytest.raises(BadInput, match=f"^N = {N}, M = {M}: .* at most {M**N - 1} would do$"):
            check_few_inputs(N, M, M**N - 1)


def test_a_huge_number_of_inputs_is_not_computed() -> None:
    class NotRaised(int):
        def __pow__(self, *_: object) -> int:
            raise AssertionError("M^N was computed")

    assert more_than_inputs(10**9, NotRaised(2), 10**6)
    assert more_than_inputs(21, NotRaised(2), 10**6)
    assert not more_than_inputs(10**9, 1, 1)


def test_a_format_lies_between_the_explicit_one_and_the_most() -> None:
    least = FixedPoint(7, 3)
    for p in (7, 8, 4096):
        check_format(p, least, 4, 5)
    for p in (6, 4097):
        with pytest.raises(BadInput, match=rf"p must lie in 7\.\.4096 bits for N = 4, M = 5, not {p}"):
            check_format(p, least, 4, 5)


def test_the_given_inputs_are_a_random_one_and_the_adversarial_ones() -> None:
    inputs = given_inputs(6, 7, 3)
    assert inputs["random"] == task_inputs.random_tokens(6, 7, 3)
    adversarial = task_inputs.adversarial_tokens(6, 7, 3)
    assert adversarial
    assert inputs == {"random": inputs["random"], **adversarial}


@pytest.mark.parametrize(
    ("found", "used", "holds"),
    [
        ([], [], False),
        ([(1, 2)], [(1, 2)], True),
        ([(1, 2)], [(0, 3)], True),
        ([(1, 3)], [(1, 2)], False),
        ([(0, 2)], [(1, 2)], False),
        ([(1, 2), (1, 3)], [(1, 2), (1, 2)], False),
        ([(1, 3), (1, 2)], [(1, 2), (1, 2)], False),
    ],
)
def test_every_enclosure_lies_within(found: list[Any], used: list[Any], holds: bool) -> None:
    assert within(found, used) is holds


def test_no_enclosure_is_left_out() -> None:
    with pytest.raises(ValueError, match="shorter"):
        within([(1, 2), (1, 2)], [(1, 2)])
