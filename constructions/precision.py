"""p-bit numbers: signed fixed point, exact (digest: "Precision model used by the companion").

A p-bit number with f fractional bits is k * 2^-f with an integer |k| < 2^(p-1). Nothing here rounds
except `FixedPoint.round`, to nearest with ties to even; floats are read as the exact dyadic rationals
they are.
"""

from __future__ import annotations

import operator
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import TypeAlias

import numpy as np

from constructions.errors import BadInput

Number: TypeAlias = int | float | Fraction
HALF = Fraction(1, 2)


def exact_integer(value: object, name: str) -> int:
    """`value` as a Python int; BadInput, naming it `name`, when it is not an integer."""
    try:
        return operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        raise BadInput(f"{name} must be an integer, not {value!r}") from None


def exact_rational(value: object, name: str = "number") -> Fraction:
    """The exact rational value of an int, a Fraction or a finite binary float (numpy's included)."""
    if isinstance(value, Fraction):
        return value
    # float16, float32 and float64 embed exactly in float; extended precision would not.
    if isinstance(value, np.floating) and value.dtype.itemsize <= 8:
        value = float(value)
    if isinstance(value, float):
        if not np.isfinite(value):
            raise BadInput(f"{name} must be finite, not {value!r}")
        return Fraction(value)
    try:
        return Fraction(operator.index(value))  # type: ignore[arg-type]
    except TypeError:
        raise BadInput(f"{name} must be an int, a Fraction or a float, not {value!r}") from None


@dataclass(frozen=True)
class FixedPoint:
    """The format of p bits, f of them fractional: all k * 2^-f with an integer |k| < 2^(p-1).

    BadInput unless p >= 1 and f >= 0.
    """

    p: int
    f: int

    def __post_init__(self) -> None:
        if exact_integer(self.p, "p") < 1:
            raise BadInput(f"p must be at least 1 bit, not {self.p}")
        if exact_integer(self.f, "f") < 0:
            raise BadInput(f"f must be at least 0 fractional bits, not {self.f}")

    @property
    def unit(self) -> Fraction:
        """The distance 2^-f between neighbours."""
        return Fraction(1, 1 << self.f)

    @property
    def error(self) -> Fraction:
        """The largest error of rounding a number in range: 2^-(f+1), attained at ties."""
        return Fraction(1, 1 << (self.f + 1))

    @property
    def largest(self) -> Fraction:
        """The largest number of the format, (2^(p-1) - 1) * 2^-f."""
        return Fraction((1 << (self.p - 1)) - 1, 1 << self.f)

    def mantissa(self, x: Number) -> int:
        """The integer k with round(x) = k * 2^-f. BadInput when |k| >= 2^(p-1) (overflow)."""
        k = round(exact_rational(x) * (1 << self.f))  # Fraction rounds to nearest, ties to even
        if abs(k) >= 1 << (self.p - 1):
            raise BadInput(
                f"{x} overflows p={self.p}, f={self.f}: use p >= {abs(k).bit_length() + 1} for this number"
            )
        return k

    def round(self, x: Number) -> Fraction:
        """The nearest number of the format, ties to even mantissa. BadInput on overflow."""
        return Fraction(self.mantissa(x), 1 << self.f)

    def holds(self, x: Number) -> bool:
        """Whether x is itself a number of the format."""
        k = exact_rational(x) * (1 << self.f)
        return k.denominator == 1 and abs(k.numerator) < 1 << (self.p - 1)


@dataclass(frozen=True)
class RoundingLimit:
    """A number, rounded to nearest, ties to even, is above the threshold iff it exceeds `value`, or equals
    it and `included`."""

    value: Fraction
    included: bool

    def passed(self, low: Fraction, high: Fraction) -> int | None:
        """1 if every number of [low, high] is above the threshold once rounded, 0 if none is, else None."""
        if low > self.value or (self.included and low == self.value):
            return 1
        if high < self.value or (not self.included and high == self.value):
            return 0
        return None


def rounding_limit(f: int, threshold: Fraction = HALF) -> RoundingLimit:
    """Where numbers rounded to f fractional bits begin to exceed the threshold (1/2 if not given).

    The first multiple of 2^-f above the threshold attracts what lies less than half a unit below it, and
    that tie itself if its mantissa is even. So for the threshold 1/2 a number must exceed 1/2 + 2^-(f+1) if
    f >= 2, reach 3/4 if f = 1, and exceed 1/2 if f = 0. BadInput for f < 0.
    """
    if f < 0:
        raise BadInput(f"f must be at least 0 fractional bits, not {f}")
    first = floor(threshold * (1 << f)) + 1
    return RoundingLimit(Fraction(2 * first - 1, 2 << f), first % 2 == 0)


def rounded_side(low: Fraction, high: Fraction, f: int, threshold: Fraction = HALF) -> int | None:
    """The decision "rounded to f fractional bits, above the threshold" on a number known to lie in
    [low, high]: 1 or 0, or None if these ends do not decide it."""
    return rounding_limit(f, threshold).passed(low, high)


def share_limit(f: int) -> RoundingLimit:
    """`rounding_limit` of an average S/(S + 1) at 1/2, as a limit of S: S is the weight of value 1, and a
    weight of 1 has value 0. The output exceeds x exactly when S exceeds x/(1 - x); x = 3/4 at most."""
    limit = rounding_limit(f)
    return RoundingLimit(limit.value / (1 - limit.value), limit.included)
