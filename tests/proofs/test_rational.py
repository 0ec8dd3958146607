"""The standard library's enclosures against Arb, an engine that shares no code with them."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from flint import arb
from hypothesis import given
from hypothesis import strategies as st

from checkers.engines.enclosure import ball, precision
from proofs import rational

fractions = st.fractions(min_value=-200, max_value=200, max_denominator=10**9)
positive = st.fractions(min_value=Fraction(1, 10**9), max_value=10**9, max_denominator=10**9)


def holds(ends: tuple[Fraction, Fraction], value: Callable[[], Any]) -> bool:
    with precision(400):
        exact = value()
        return not (ball(ends[0]) > exact or ball(ends[1]) < exact)


def tight(ends: tuple[Fraction, Fraction], bits: int) -> bool:
    return ends[1] - ends[0] <= max(abs(ends[0]), abs(ends[1])) / (1 << bits)


@given(fractions, st.sampled_from([20, 64, 200]))
def test_exp(x: Fraction, bits: int) -> None:
    ends = rational.exp(x, bits)
    assert 0 < ends[0] <= ends[1]
    assert holds(ends, lambda: ball(x).exp())
    assert tight(ends, bits - 2)


@given(positive)
def test_log(x: Fraction) -> None:
    assert holds(rational.log(x), lambda: ball(x).log())


@given(positive)
def test_sqrt(x: Fraction) -> None:
    low, high = rational.sqrt(x)
    assert low * low <= x <= high * high
    assert tight((low, high), 120)


@given(st.integers(-(10**7), 10**7), st.integers(1, 10**7))
def test_cos_and_sin_of_a_turn(k: int, M: int) -> None:
    assert holds(rational.cos_turn(k, M), lambda: (2 * arb.pi() * k / M).cos())
    assert holds(rational.sin_turn(k, M), lambda: (2 * arb.pi() * k / M).sin())


@pytest.mark.parametrize("bits", [10, 64, 300])
def test_pi(bits: int) -> None:
    ends = rational.pi(bits)
    assert holds(ends, arb.pi)
    assert tight(ends, bits)


def test_exact_angles_are_sharp() -> None:
    assert rational.cos_turn(0, 7)[1] == 1
    assert rational.cos_turn(1, 2)[0] == -1
    low, high = rational.cos_turn(1, 3)
    assert low <= Fraction(-1, 2) <= high


def test_what_has_no_value_is_refused() -> None:
    with pytest.raises(ValueError, match="positive"):
        rational.log(Fraction(0))
    with pytest.raises(ValueError, match="negative"):
        rational.sqrt(Fraction(-1))
