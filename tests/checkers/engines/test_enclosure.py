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


def test_precision_is_doubled_from_64_bits_to_the_ceiling_itself() -> None:
    seen: list[int] = []

    def undecided() -> object:
        seen.append(ctx.prec)
        return arb(0, 1)

    with pytest.raises(Undecided, match="not separated at 256 bits"):
        less(undecided, lambda: arb(0), ceiling=256)
    assert seen == [64, 128, 256]
    with pytest.raises(Undecided, match="no 10 accurate bits at 256 bits"):
        enclose(undecided, 10, ceiling=256)
    assert seen == [64, 128, 256] * 2
    with pytest.raises(Undecided, match="at 16384 bits"):
        less(undecided, lambda: arb(0))
    assert seen[6:] == [64 << k for k in range(9)]


def test_equal_numbers_known_exactly_are_not_less() -> None:
    assert less(lambda: arb(1), lambda: arb(1)) is False
    assert less(lambda: arb(1), lambda: arb(2)) is True
    assert less(lambda: arb(2), lambda: arb(1)) is False


def test_the_ends_of_a_ball_are_its_own() -> None:
    x = arb(Fraction(3, 2).numerator) / 2 + arb(0, 0.25)
    assert lower(x) <= Fraction(5, 4) < Fraction(7, 4) <= upper(x)
    assert upper(x) - lower(x) < Fraction(1, 2) + Fraction(1, 2**25)
    assert lower(arb(-5) / 4) == upper(arb(-5) / 4) == Fraction(-5, 4)
    with pytest.raises(Undecided, match="not finite"):
        upper(arb(1) / arb(0))


def test_the_accuracy_asked_for_is_enough() -> None:
    asked: list[int] = []

    def rough() -> object:
        """A ball around 1 with 40 accurate bits, then one with 80."""
        asked.append(ctx.prec)
        return arb(1, 2.0 ** (-40 * len(asked)))

    low, high = enclose(rough, 50)
    assert asked == [64, 128]
    assert 0 < high - low < Fraction(1, 2**78)
    asked.clear()
    enclose(rough)
    assert asked == [64]
    accuracy = arb(1, 2.0**-40).rel_accuracy_bits()
    asked.clear()
    enclose(rough, accuracy)
    assert asked == [64]
    asked.clear()
    enclose(rough, accuracy + 1)
    assert asked == [64, 128]
    asked.clear()
    with pytest.raises(Undecided, match="no 32 accurate bits"):
        enclose(lambda: asked.append(1) or arb(1, 2.0**-31), ceiling=64)


def test_a_ball_holds_its_rational_at_each_precision() -> None:
    assert lower(ball(5)) == upper(ball(5)) == 5
    with precision(20):
        third = ball(Fraction(-1, 3))
    assert lower(third) < Fraction(-1, 3) < upper(third)
    assert upper(third) - lower(third) < Fraction(1, 2**19)
