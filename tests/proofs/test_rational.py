"""The standard library's enclosures against Arb and mpmath, which share no code with them: each holds the
true value, and is no wider than asked for."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath
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
    for below in (Fraction(-1), Fraction(-1, 9)):
        with pytest.raises(ValueError, match="that is not negative"):
            rational.sqrt(below)


# --- rounding outward, and no wider than asked for ----------------------------------------------------------

COARSE = [3, 4, 6, 9, 14, 30, 128]
TINY = Fraction(1, 2**1500)


def exact(function: Callable[[], Any]) -> Fraction:
    """mpmath's value to 2000 bits, as the fraction that it is: within TINY of the true one."""
    with mpmath.workprec(2000):
        value = function()
        sign, mantissa, exponent, _ = value._mpf_
        return (-1) ** sign * Fraction(int(mantissa)) * Fraction(2) ** exponent


def as_mpf(x: Fraction) -> Any:
    return mpmath.mpf(x.numerator) / x.denominator


def encloses(ends: tuple[Fraction, Fraction], value: Fraction, width: Fraction) -> bool:
    return ends[0] <= value + TINY and value - TINY <= ends[1] and ends[1] - ends[0] <= width


@given(st.fractions(max_denominator=10**12), st.integers(2, 90))
def test_shortening_is_outward_and_close(x: Fraction, bits: int) -> None:
    low, high = rational.shorten_down(x, bits), rational.shorten_up(x, bits)
    unit = abs(x) / 2 ** (bits - 1)
    assert x - unit <= low <= x <= high <= x + unit
    if abs(x.numerator).bit_length() <= bits - 1 and x.denominator == 1:
        assert low == high == x  # nothing to shorten
    for short in (low, high):
        odd = abs(short.numerator)
        while odd and odd % 2 == 0:
            odd //= 2
        assert odd.bit_length() <= bits + 1
        assert short.denominator & (short.denominator - 1) == 0


def test_shortening_of_known_numbers() -> None:
    third = Fraction(1, 3)
    assert (rational.shorten_down(third, 3), rational.shorten_up(third, 3)) == (
        Fraction(5, 16),
        Fraction(3, 8),
    )
    assert (rational.shorten_down(-third, 3), rational.shorten_up(-third, 3)) == (
        Fraction(-3, 8),
        Fraction(-5, 16),
    )
    assert rational.shorten_down(Fraction(0), 3) == rational.shorten_up(Fraction(0), 3) == 0


@given(fractions, st.sampled_from(COARSE))
def test_exp_holds_and_is_tight(x: Fraction, bits: int) -> None:
    value = exact(lambda: mpmath.exp(as_mpf(x)))
    # TINY is relative to e^200 here.
    low, high = rational.exp(x, bits)
    assert low <= value * (1 + TINY) <= high * (1 + 2 * TINY)
    assert high - low <= value / 2 ** (bits - 1)


@pytest.mark.parametrize("bits", COARSE)
def test_exp_at_known_points(bits: int) -> None:
    assert rational.exp(Fraction(0), bits) == (1, 1)
    for x in (
        Fraction(1, 2),
        Fraction(-1, 2),
        Fraction(1, 2) + Fraction(1, 10**9),
        Fraction(1),
        Fraction(-64),
    ):
        value = exact(lambda x=x: mpmath.exp(as_mpf(x)))
        assert encloses(rational.exp(x, bits), value, value / 2 ** (bits - 1))


@given(positive, st.sampled_from(COARSE))
def test_log_holds_and_is_tight(x: Fraction, bits: int) -> None:
    value = exact(lambda: mpmath.log(as_mpf(x)))
    assert encloses(rational.log(x, bits), value, (abs(value) + 1) / 2**bits)


@pytest.mark.parametrize("bits", COARSE)
def test_log_at_the_ends_of_its_range(bits: int) -> None:
    for x in (
        1,
        2,
        3,
        Fraction(2, 3),
        Fraction(4, 3),
        Fraction(3, 2),
        Fraction(1, 2),
        Fraction(4, 3) + Fraction(1, 99),
    ):
        value = exact(lambda x=x: mpmath.log(as_mpf(Fraction(x))))
        assert encloses(rational.log(Fraction(x), bits), value, (abs(value) + 1) / 2**bits)
    assert rational.log(Fraction(1), bits)[0] <= 0 <= rational.log(Fraction(1), bits)[1]


@pytest.mark.parametrize("bits", [*COARSE, *range(1, 40)])
def test_pi_holds_and_is_tight(bits: int) -> None:
    assert encloses(rational.pi(bits), exact(lambda: +mpmath.pi), Fraction(1, 2**bits))


def test_pi_uses_both_ends_of_both_series(monkeypatch: pytest.MonkeyPatch) -> None:
    """With each arc tangent enclosed loosely, above and below, each end of pi takes the right one."""
    series = rational._arctan_inverse
    for loose in (5, 239):
        for down, up in ((1, 0), (0, 1)):
            ends = {n: series(n, 80) for n in (5, 239)}
            low, high = ends[loose]
            ends[loose] = low - Fraction(down, 50), high + Fraction(up, 50)
            monkeypatch.setattr(rational, "_arctan_inverse", lambda n, _bits, ends=ends: ends[n])
            assert encloses(rational.pi(40), exact(lambda: +mpmath.pi), Fraction(1, 3))


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**4), st.sampled_from(COARSE))
def test_cos_and_sin_hold_and_are_tight(k: int, M: int, bits: int) -> None:
    for ours, theirs in ((rational.cos_turn, mpmath.cos), (rational.sin_turn, mpmath.sin)):
        value = exact(lambda theirs=theirs: theirs(2 * mpmath.pi * k / M))
        assert encloses(ours(k, M, bits), value, Fraction(1, 2**bits))
        assert -1 <= ours(k, M, bits)[0] <= ours(k, M, bits)[1] <= 1


@pytest.mark.parametrize("bits", COARSE)
@pytest.mark.parametrize("M", [1, 2, 3, 4, 6, 8, 12, 16])
def test_cos_of_every_part_of_the_turn(M: int, bits: int) -> None:
    for k in range(-M, 2 * M + 1):
        value = exact(lambda k=k: mpmath.cos(2 * mpmath.pi * k / M))
        assert encloses(rational.cos_turn(k, M, bits), value, Fraction(1, 2**bits))


@pytest.mark.parametrize("bits", COARSE)
def test_cos_beside_its_extremes_stays_within_them(bits: int) -> None:
    M = 10**6
    for k in (1, -1, 7, M // 2 - 1, M // 2 + 1, M // 4 + 1, M // 4 - 1, M // 8 - 1, M // 8 + 1):
        ends = rational.cos_turn(k, M, bits)
        value = exact(lambda k=k: mpmath.cos(2 * mpmath.pi * k / M))
        assert encloses(ends, value, Fraction(1, 2**bits))
        assert -1 <= ends[0] <= ends[1] <= 1


def test_cos_uses_both_ends_of_pi_and_small_angles_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """With pi enclosed loosely each end of cos has to come from the right end of pi."""
    monkeypatch.setattr(rational, "pi", lambda _bits: (Fraction(314, 100), Fraction(315, 100)))
    asked = []
    for name in ("_cos_series", "_sin_series"):
        series = getattr(rational, name)
        monkeypatch.setattr(rational, name, lambda x, bits, series=series: asked.append(x) or series(x, bits))
    for M in range(1, 60):
        for k in range(M):
            low, high = rational.cos_turn(k, M, 64)
            assert encloses(
                (low, high), exact(lambda k=k, M=M: mpmath.cos(2 * mpmath.pi * k / M)), Fraction(1, 99)
            )
    assert 0 <= min(asked) <= max(asked) <= Fraction(79, 100)


@given(st.fractions(min_value=0, max_value=10**12, max_denominator=10**12), st.sampled_from(COARSE))
def test_sqrt_holds_and_is_tight(x: Fraction, bits: int) -> None:
    low, high = rational.sqrt(x, bits)
    assert low >= 0
    assert low * low <= x < high * high
    assert x == 0 or (high - low) ** 2 <= 2 * x / 4**bits


# The series alone, where an error is not hidden by the guard bits of what calls them.


@given(
    st.fractions(min_value=Fraction(-1, 2), max_value=Fraction(1, 2), max_denominator=10**6),
    st.integers(1, 400),
)
def test_the_exponential_series(x: Fraction, bits: int) -> None:
    low, high = rational._exp_small(x, bits)
    unit = Fraction(1, 2**bits)
    value = exact(lambda: mpmath.exp(as_mpf(x)))
    assert encloses((low * unit, high * unit), value, (4 * bits + 20) * unit)


@given(st.fractions(min_value=0, max_value=Fraction(1, 3), max_denominator=10**6), st.integers(0, 40))
def test_the_area_tangent_series(y: Fraction, bits: int) -> None:
    value = exact(lambda: 2 * mpmath.atanh(as_mpf(y))) if y else Fraction(0)
    assert encloses(rational._atanh(y, bits), value, Fraction(1, 2 ** (bits + 1)))


@given(st.integers(2, 300), st.integers(0, 60))
def test_the_arc_tangent_series(n: int, bits: int) -> None:
    value = exact(lambda: mpmath.atan(mpmath.mpf(1) / n))
    assert encloses(rational._arctan_inverse(n, bits), value, Fraction(1, 2 ** (bits + 3)))


@given(st.fractions(min_value=0, max_value=1, max_denominator=10**6), st.integers(0, 60))
def test_the_cosine_and_sine_series(x: Fraction, bits: int) -> None:
    cos, sin = (
        exact(lambda: mpmath.cos(as_mpf(x))),
        exact(lambda: mpmath.sin(as_mpf(x))) if x else Fraction(0),
    )
    assert encloses(rational._cos_series(x, bits), cos, Fraction(1, 2 ** (bits + 3)))
    assert encloses(rational._sin_series(x, bits), sin, Fraction(1, 2 ** (bits + 3)))
