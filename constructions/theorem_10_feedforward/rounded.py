"""A first layer that rounds before it is linear, of one row: Theorem 10 does not hold for such layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from constructions.precision import FixedPoint
from constructions.theorem_10_feedforward.networks import Layout, Pointers, Rows, targets


@dataclass(frozen=True)
class RoundingLayer:
    """f(x) = g(w . round(x)): every value is rounded to f bits, then one row w packs values and pointers.

    fraction_bits: f, unless told the least with sqrt(d') 2^-(f+1) <= 1/(2q). Values lie in [-1, 1], so that
    round(z) 2^f + 2^f is a digit from 0 to 2^(f+1); pointers are digits from 1 to N.
    """

    layout: Layout
    fraction_bits: int = -1

    @property
    def f(self) -> int:
        """The bits that values are rounded to."""
        if self.fraction_bits >= 0:
            return self.fraction_bits
        return next(f for f in range(64) if 4**f >= self.layout.q**2 * self.layout.d)

    @property
    def base(self) -> int:
        """One more than the largest digit."""
        return max(2 << self.f, self.layout.N) + 1

    def seen(self, values: Rows, pointers: Pointers) -> int:
        """w . round(x), with the digits of the values shifted to be at least 0 (a constant of g)."""
        format = FixedPoint(self.f + 2, self.f)
        digits = [format.mantissa(z) + 2**self.f for row in values for z in row]
        digits += [j + 1 for y in pointers for j in y]
        return sum(digit * self.base**k for k, digit in enumerate(digits))

    def decode(self, packed: int) -> Rows:
        """g: the averages of the rounded values."""
        N, q, d = self.layout.N, self.layout.q, self.layout.d
        digits = []
        for _ in range(N * (d + q)):
            packed, digit = divmod(packed, self.base)
            digits.append(digit)
        numbers = [Fraction(digit - 2**self.f, 2**self.f) for digit in digits[: N * d]]
        pointed = [digit - 1 for digit in digits[N * d :]]
        rows = [numbers[i * d : (i + 1) * d] for i in range(N)]
        return targets(rows, [tuple(pointed[i * q : (i + 1) * q]) for i in range(N)])


def distance(one: Sequence[Fraction], other: Sequence[Fraction]) -> Fraction:
    """The squared 2-norm of the difference."""
    return sum(((s - t) ** 2 for s, t in zip(one, other, strict=True)), Fraction(0))
