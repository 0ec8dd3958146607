"""The softmax bound in balls and in rationals: it holds mpmath's value, tightly, in every case."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest

from checkers.theorem_02_fixed_precision.softmax_bound import (
    bound_above,
    bound_ends_rational,
    output_rounding,
    row_violation,
)

F = Fraction


def by_mpmath(gap: Fraction, spread: Fraction, n: int, q: int) -> Fraction:
    """The formula of the module's docstring, to some 300 bits."""
    with mpmath.workprec(400):
        mu = mpmath.mpf(n) / q * mpmath.exp(-mpmath.mpf(gap.numerator) / gap.denominator)
        r = mpmath.exp(mpmath.mpf(spread.numerator) / spread.denominator)
        kappa = r + mu
        inside = spread > 0 and kappa - mpmath.sqrt(kappa) <= r - 1
        value = 2 * (mpmath.sqrt(kappa) - 1) ** 2 / (r - 1) if inside else 2 * mu / (1 + mu)
        sign, mantissa, exponent, _ = value._mpf_
    assert not sign
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)


CASES = [
    (F(3), F(0), 6, 2),  # no spread
    (F(20), F(0), 1000, 1),
    (F(1, 3), F(1, 100), 6, 2),  # the off mass weighs more than the spread
    (F(1, 10), F(1, 2), 30, 3),
    (F(3), F(5), 6, 2),  # the spread weighs more
    (F(30), F(1, 7), 100, 4),
    (F(60), F(2), 5, 3),
    (F(9), F(1, 50), 2, 1),
    (F(2), F(2), 7, 5),
    (F(-1), F(3), 4, 2),
]


@pytest.mark.parametrize(("gap", "spread", "n", "q"), CASES)
def test_both_engines_hold_the_exact_bound_and_no_more(gap: Fraction, spread: Fraction, n: int, q: int) -> None:
    exact = by_mpmath(gap, spread, n, q)
    low, high = bound_ends_rational(gap, spread, n, q)
    assert low < exact < high
    assert high - low < exact / 2**100
    above = bound_above(gap, spread, n, q)
    assert exact < above < exact * (1 + F(1, 2**20))
