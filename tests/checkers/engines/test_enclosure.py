"""Balls: undecided is an exception, precision is restored, and every enclosure holds mpmath's value."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
from flint import arb, ctx
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import ball, enclose, less, lower, precision, upper


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
def test_enclosures_hold_mpmaths_value_and_are_tight(value: Fraction) -> None:
    low, high = enclose(lambda: ball(value).exp(), 100)
    with mpmath.workprec(256):  # mpmath promises no bound; 2^-128 is far more than it errs
        sign, mantissa, exponent, _ = mpmath.exp(mpmath.mpf(value.numerator) / value.denominator)._mpf_
    exact = Fraction(-mantissa if sign else mantissa) * Fraction(2) ** exponent
    slack = exact / 2**128
    assert low - slack <= exact <= high + slack
    assert high - low <= 2 * exact / 2**100


def test_ends_are_exact_and_outward() -> None:
    third = ball(Fraction(1, 3))
    assert lower(third) <= Fraction(1, 3) <= upper(third)
    with pytest.raises(Undecided, match="not finite"):
        lower(arb(1) / arb(0))
    with pytest.raises(Undecided, match="accurate bits"):
        enclose(lambda: arb(0, 1), 10, ceiling=128)
