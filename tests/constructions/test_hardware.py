"""A softmax row in integers: powers are the nearest ones, and rounding moves what the derivations say."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions.errors import BadInput
from constructions.hardware import DIVIDED, NORMALISED, hardware_row, rounded_exp
from proofs import rational

SCORES = st.lists(st.fractions(-20, 20, max_denominator=64), min_size=1, max_size=6)


@given(st.fractions(-60, 0, max_denominator=1 << 20), st.integers(0, 80))
def test_a_power_is_the_nearest_integer(x: Fraction, w: int) -> None:
    low, high = rational.exp(x, 200)
    k = rounded_exp(x, w)
    half = Fraction(1, 2)
    assert k - half <= high * (1 << w)
    assert low * (1 << w) <= k + half


@given(SCORES, st.integers(0, 20))
def test_roundings_move_no_more_than_is_said(scores: list[Fraction], w: int) -> None:
    unit = Fraction(1, 2 << w)
    row = hardware_row(scores, [[0]] * len(scores), w)
    assert max(row.powers) == 1 << w
    assert row.total == sum(row.powers)
    for s, e, a in zip(scores, row.powers, row.weights, strict=True):
        low, high = rational.exp(s - max(scores), 200)
        off = max(abs(Fraction(e, 1 << w) - end) for end in (low, high))
        assert off <= min(unit, high) + Fraction(1, 1 << 150)
        quotient = Fraction(e, row.total)
        assert abs(Fraction(a, 1 << w) - quotient) <= min(unit, quotient)


@given(SCORES, st.integers(1, 20))
def test_dividing_last_gives_a_mean(scores: list[Fraction], f: int) -> None:
    one = 1 << f
    assert hardware_row(scores, [[one, 0]] * len(scores), 8, DIVIDED).output == (one, 0)


def test_many_equal_weights_vanish_when_they_are_rounded_first() -> None:
    ones = [[1 << 4]] * 32
    assert hardware_row([Fraction(0)] * 32, ones, 4, NORMALISED).output == (0,)
    assert hardware_row([Fraction(0)] * 32, ones, 4, DIVIDED).output == (16,)


@pytest.mark.parametrize(
    "call",
    [
        lambda: rounded_exp(Fraction(1), 4),
        lambda: rounded_exp(Fraction(-1), -1),
        lambda: hardware_row([], [], 4),
        lambda: hardware_row([Fraction(0)], [[1], [1]], 4),
        lambda: hardware_row([Fraction(0)], [[1]], 4, "sorted"),
    ],
)
def test_bad_input(call: object) -> None:
    assert callable(call)
    with pytest.raises(BadInput):
        call()
