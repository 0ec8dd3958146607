"""Beside Theorem 9: Match3Local by one unit with keys of dimension 2, for more bits (ours, not the paper's).

Score of (i, j): a (2 i j - j^2) = a i^2 - a (i - j)^2, exact in p-bit numbers; softmax ignores a i^2. The
attention is a known bell over positions, whatever X, so that its weights need not be equal: value x_j sits
in coordinate j mod q, q = 2K + 1, and the output map divides by the known weight. The next token in the
same coordinate is q positions further and weighs exp(-a q) at most of it; a q >= ln(16 M) makes that
harmless. The smallest weight that must be read is exp(-a K^2)/Z, hence p = O(K log M + log N) with m = 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from constructions.attention import SelfAttention, as_matrix
from constructions.precision import FixedPoint
from constructions.tasks import Tokens
from constructions.theorem_09_match3_local.unit import check_size


@dataclass(frozen=True)
class NarrowUnit:
    """The unit for N tokens modulo M, windows K: steepness a, a p-bit number of `format`."""

    N: int
    M: int
    K: int
    a: Fraction
    format: FixedPoint

    @property
    def q(self) -> int:
        """The number of value coordinates."""
        return 2 * self.K + 1

    def attention(self, convert: Any) -> SelfAttention:
        """Definition 1 with d = 2 + 2 + q, m = 2, d' = q, on rows (a i, a; 2i, -i^2; value)."""
        one, zero = convert(Fraction(1)), convert(Fraction(0))

        def block(start: int, width: int) -> Any:
            rows = range(4 + self.q)
            return [[one if row == start + t else zero for t in range(width)] for row in rows]

        return SelfAttention(block(0, 2), block(2, 2), block(4, self.q))

    def rows(self, x: Tokens, convert: Any) -> Any:
        """The input map at every token, numbers converted from exact Fractions."""
        found = []
        for i, token in enumerate(x):
            value = [Fraction(0)] * self.q
            value[i % self.q] = Fraction(int(token))
            row = [self.a * i, self.a, Fraction(2 * i), Fraction(-i * i), *value]
            found.append([convert(v) for v in row])
        return as_matrix(found, "the input map's rows")


def narrow_unit(N: int, M: int, K: int) -> NarrowUnit:
    """a: the least multiple of 2^-s, s = 4 + bit length of q, with a q >= 7/10 * bit length of 16 M.

    f = ceil(3 a K^2/2) + bit length of 4 (q + 1), at least s: e^x <= 2^(3x/2), and Z <= q + 1, so that half
    a unit of the output is at most 1/8 of the smallest weight. p holds N^2. BadInput as `check_size`.
    """
    check_size(N, M, K)
    q = 2 * K + 1
    s = 4 + q.bit_length()
    a = Fraction(-(-7 * (16 * M).bit_length() * (1 << s) // (10 * q)), 1 << s)
    needed = -(-3 * a.numerator * K * K // (2 * a.denominator)) + (4 * (q + 1)).bit_length()
    f = max(s, needed)
    largest = max(N * N, int(a * N) + 1, M)
    return NarrowUnit(N, M, K, a, FixedPoint(f + 1 + largest.bit_length(), f))
