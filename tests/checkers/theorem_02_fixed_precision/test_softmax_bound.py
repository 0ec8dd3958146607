"""The softmax bound in balls and in rationals: it holds mpmath's value, tightly, in every case."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest
from flint import arb, ctx

from checkers.core.opinion import Undecided
from checkers.theorem_02_fixed_precision import softmax_bound
from checkers.theorem_02_fixed_precision.softmax_bound import (
    bound_above,
    bound_ends_rational,
    output_rounding,
    row_violation,
)
from proofs import rational

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
    (F(3), F(1, 100), 6, 2),  # mu alone is less than sqrt(kappa)
    (F(3), F(5), 6, 2),  # the spread weighs more
    (F(30), F(1, 7), 100, 4),
    (F(60), F(2), 5, 3),
    (F(9), F(1, 50), 2, 1),
    (F(2), F(2), 7, 5),
    (F(-1), F(3), 4, 2),
]


@pytest.mark.parametrize(("gap", "spread", "n", "q"), CASES)
def test_both_engines_hold_the_exact_bound_and_no_more(
    gap: Fraction, spread: Fraction, n: int, q: int
) -> None:
    exact = by_mpmath(gap, spread, n, q)
    low, high = bound_ends_rational(gap, spread, n, q)
    assert low < exact < high
    assert high - low < exact / 2**100
    above = bound_above(gap, spread, n, q)
    assert exact < above < exact * (1 + F(1, 2**20))


def test_the_bound_of_a_number_too_small_to_matter_is_no_more_than_it() -> None:
    """An off mass of e^-20000 is no underflow."""
    assert 0 < bound_above(F(20000), F(0), 6, 2) < F(1, 2**28000)


@pytest.mark.parametrize(("d", "f"), [(1, 0), (1, 7), (4, 3), (2, 5), (1000, 12)])
def test_output_rounding_is_at_least_half_a_unit_a_coordinate(d: int, f: int) -> None:
    bound = output_rounding(d, f)
    half = F(1, 2 ** (f + 1))
    assert d * half**2 <= bound**2 <= d * half**2 * (1 + F(1, 2**100))


KEYS = np.array([[1, 1, 1], [1, -1, 1], [-1, 1, 1], [-1, -1, 1]], dtype=np.int8)


def test_the_worst_values_of_a_query_err_by_what_mpmath_says() -> None:
    """Scores 5, 3, -1, -3 halved; y = {0, 1}: half the weight is the first's share too much."""
    query, y = [3, 1, 1], [0, 1]
    scores = [sum(a * b for a, b in zip(query, key, strict=True)) for key in KEYS.tolist()]
    with mpmath.workprec(300):
        weights = [mpmath.exp(mpmath.mpf(s) / 2) for s in scores]
        softmax = [w / sum(weights) for w in weights]
        error = sum(abs(p - (0.5 if j in y else 0)) for j, p in enumerate(softmax))
        _, mantissa, exponent, _ = error._mpf_
    exact = F(int(mantissa)) * F(2) ** int(exponent)
    found = row_violation(KEYS, y, query, exact - F(1, 2**100), 2, 1)
    assert found is not None
    assert exact - F(1, 2**200) < found["error_at_least"] <= exact + F(1, 2**290)
    assert {k: found[k] for k in ("token", "y", "query", "values_along_e1")} == {
        "token": 3,
        "y": [1, 2],
        "query": query,
        "values_along_e1": [1 if p > (0.5 if j in y else 0) else -1 for j, p in enumerate(softmax)],
    }
    assert found["values_along_e1"] == [1, -1, 1, 1]
    assert found["why"] == (f"token 3 with y = [1, 2] errs by {float(exact):.3g} > eps = {float(exact):.3g}")
    assert row_violation(KEYS, y, query, exact + F(1, 2**100), 2, 1) is None
    assert row_violation(KEYS, y, query, exact - F(1, 2**100), 2) != found  # no fractional bits, other scores


def test_a_query_without_error_violates_nothing() -> None:
    """All scores are equal and y is every token: not even eps = 0 is exceeded."""
    assert row_violation(KEYS, [0, 1, 2, 3], [0, 0, 1], F(0), 0) is None
    assert row_violation(KEYS, [0, 1], [9000, 0, 0], F(1, 10**9), 0) is None  # no overflow


@pytest.mark.parametrize(
    ("decay", "r", "case"),
    [
        ((F(9, 10), F(1)), (F(11, 10), F(12, 10)), "off y"),  # the off mass outweighs the spread at both ends
        ((F(1, 90), F(1, 80)), (F(3), F(4)), "on y"),
        ((F(1, 20), F(1, 2)), (F(4, 3), F(3, 2)), "either"),
    ],
)
def test_each_end_comes_from_the_right_ends(
    decay: tuple[Fraction, Fraction], r: tuple[Fraction, Fraction], case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With exp enclosed loosely: every true value between is held, by the ends that the formula has."""
    monkeypatch.setattr(softmax_bound.rational, "exp", lambda x, _bits: decay if x < 0 else r)
    low, high = bound_ends_rational(F(1), F(1), 6, 2)
    mu = [3 * d for d in decay]
    at_one = [2 * m / (1 + m) for m in mu]
    below, above = rational.sqrt(r[0] + mu[0], 192)[0], rational.sqrt(r[1] + mu[1], 192)[1]
    inside = [2 * (below - 1) ** 2 / (r[1] - 1), 2 * (above - 1) ** 2 / (r[0] - 1)]
    either = (min(at_one[0], inside[0]), inside[1])
    assert (low, high) == {"off y": tuple(at_one), "on y": tuple(inside), "either": either}[case]


def test_precision_is_doubled_to_the_ceiling_and_no_further(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(softmax_bound, "bound_ball", lambda *_: seen.append(ctx.prec) or arb(1, 1))
    with pytest.raises(Undecided, match="no 24 accurate bits at 16384 bits"):
        bound_above(F(1), F(0), 6, 2)
    assert seen == [64 << k for k in range(9)]
    monkeypatch.setattr(softmax_bound, "bound_ball", lambda *_: arb(1) / arb(0))
    with pytest.raises(Undecided):
        bound_above(F(1), F(0), 6, 2)


@pytest.mark.parametrize(("bits", "enough"), [(21, False), (40, True)])
def test_24_bits_are_asked_for(bits: int, enough: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    monkeypatch.setattr(
        softmax_bound, "bound_ball", lambda *_: seen.append(1) or arb(1, 2.0 ** (-bits * len(seen)))
    )
    bound_above(F(1), F(0), 6, 2)
    assert len(seen) == (1 if enough else 2)


def test_without_tokens_off_y_and_spread_there_is_no_error() -> None:
    assert bound_above(F(1), F(0), 0, 2) == 0
