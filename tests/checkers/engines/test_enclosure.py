"""Balls: undecided is an exception, precision is restored, and every enclosure holds mpmath's value."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
from flint import arb, ctx
from hypothesis import given
from hypothesis import strategies as st

from checkers.engines.enclosure import Undecided, ball, enclose, less, lower, mpmath_opinion, precision, upper


def test_precision_is_restored_even_after_an_error() -> None:
    before = ctx.prec
    with precision(500):
        assert ctx.prec == 500
    with pytest.raises(ZeroDivisionError), precision(500):
        raise ZeroDivisionError
    assert ctx.prec == before


def test_comparisons_escalate_and_equality_is_undecided() -> None:
    tiny = Fraction(1, 2**1000)
    assert less(lambda: arb(1), lambda: arb(1) + ball(tiny))
    assert not less(lambda: arb(1) + ball(tiny), lambda: arb(1))
    with pytest.raises(Undecided, match="at 256 bits"):
        less(lambda: arb(2).sqrt() * arb(2).sqrt(), lambda: arb(2), ceiling=256)


@given(st.fractions(min_value=-30, max_value=30, max_denominator=10**6))
def test_enclosures_hold_mpmaths_value(value: Fraction) -> None:
    ends = enclose(lambda: ball(value).exp(), 100)
    assert ends[0] <= ends[1]
    assert mpmath_opinion(ends, lambda: mpmath.exp(mpmath.mpf(value.numerator) / value.denominator)).holds


def test_a_wrong_enclosure_is_caught() -> None:
    ends = (Fraction(27, 10), Fraction(2718, 1000))
    opinion = mpmath_opinion(ends, lambda: mpmath.e)
    assert opinion.holds is False
    assert opinion.witness is not None


def test_ends_are_exact_and_outward() -> None:
    third = ball(Fraction(1, 3))
    assert lower(third) <= Fraction(1, 3) <= upper(third)
    with pytest.raises(Undecided, match="not finite"):
        lower(arb(1) / arb(0))
    with pytest.raises(Undecided, match="accurate bits"):
        enclose(lambda: arb(0, 1), 10, ceiling=128)


def test_a_value_that_is_no_number_is_no_opinion() -> None:
    assert mpmath_opinion((Fraction(-1), Fraction(1)), lambda: mpmath.mpf("nan")).holds is None
    assert mpmath_opinion((Fraction(-1), Fraction(1)), lambda: mpmath.inf).holds is None
