"""Theorem 6 in the class P(p, f): Match2 by one head with m = 3, as in proofs/rocq, theorem_6_P.

The temperature S^2 is split between query and key: residues sit on a circle of radius S, the least natural
number with 2 S^2 >= M^2 (ceil(log2 N) + 2), rounded to f fractional bits, the least number with 2^f >= M^2/S.
For M = 2, 3, 4 no temperature is needed: exact ties decide at p = 2, f = 0, whatever N (theorem_6_tie).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import Any

from constructions.circle import scaled_turn
from constructions.class_p import Head, Layer, Row
from constructions.errors import BadInput
from constructions.precision import HALF, FixedPoint
from constructions.theorem_06_match2.unit import check_size


def radius(N: int, M: int) -> int:
    """S, the least natural number with 2 S^2 >= M^2 (ceil(log2 N) + 2)."""
    check_size(N, M)
    return isqrt((M * M * ((N - 1).bit_length() + 2) + 1) // 2 - 1) + 1


def fraction_bits(N: int, M: int) -> int:
    """f, the least number with 2^f >= M^2/S."""
    return ((M * M - 1) // radius(N, M)).bit_length()


def bits(N: int, M: int) -> int:
    """p: enough for S and its sign, at f fractional bits."""
    return (radius(N, M) << fraction_bits(N, M)).bit_length() + 1


@dataclass(frozen=True)
class CircleHead:
    """The head in mantissas: residue k sits at points[k], queries end with `radius`, the dummy's key is
    (0, 0, dummy)."""

    format: FixedPoint
    points: tuple[tuple[int, int], ...]
    radius: int
    dummy: int

    @property
    def M(self) -> int:
        """The modulus."""
        return len(self.points)

    def query(self, x: int) -> tuple[int, int, int]:
        """S (cos x, -sin x, 1)."""
        cosine, sine = self.points[x]
        return cosine, -sine, self.radius

    def score(self, a: int, b: int) -> int:
        """2^(2f) times the score of tokens with residues a and b, less the dummy's score."""
        (c, s, top), (other_c, other_s) = self.query(a), self.points[b]
        return c * other_c + s * other_s - top * self.dummy

    @property
    def largest(self) -> int:
        """The largest mantissa of all numbers; 1, the tokens' value, is 2^f."""
        return max(
            1 << self.format.f, self.radius, abs(self.dummy), *(abs(v) for p in self.points for v in p)
        )

    def layer(self) -> Layer:
        """The layer on residues, with the output map "above 1/2"."""
        one = 1 << self.format.f
        head = Head(
            lambda _, x: self.query(x),
            lambda _, x: (*self.points[x], 0),
            lambda _, __: (one,),
            (((0, 0, self.dummy), (0,)),),
        )
        return Layer(self.format, (head,), above_half)


def above_half(_: int, __: Any, row: Row) -> int:
    """The output map: 1 iff the rounded output is above 1/2. It reads the row alone."""
    return int(row[0] > HALF)


def circle_head(N: int, M: int) -> CircleHead:
    """The head for N tokens modulo M. BadInput unless N >= 1, M >= 2."""
    return head_in_format(FixedPoint(bits(N, M), fraction_bits(N, M)), M, radius(N, M))


def head_in_format(format: FixedPoint, M: int, S: int) -> CircleHead:
    """The head of this radius with its numbers rounded to this format; nothing promises that it is right."""
    f = format.f
    points = tuple(scaled_turn(k, M, S, f) for k in range(M))
    return CircleHead(format, points, S << f, round((S << f) * (1 - Fraction(4, M * M))))


def tie_layer(N: int, M: int) -> Layer:
    """The layer of p = 2, f = 0, m = 3 whose rounded output is Match2, for M = 2, 3, 4 and every N.

    Half of the places have value 1: the tokens at odd positions (from 0), and a dummy if N is odd. Without a
    partner of token i the average is 1/2, a tie, which goes to 0; a partner makes a place of value 1 heavier
    or one of value 0 lighter. Residues other than 1 and -1 match themselves, and all score as partners.
    BadInput for another M.
    """
    check_size(N, M)
    if M > 4:
        raise BadInput(f"M must be 2, 3 or 4 for units that rely on ties, not {M}")
    return ties(N, M)


def ties(N: int, M: int) -> Layer:
    """`tie_layer` for any M; from M = 5 on it is wrong, as too many residues do not match themselves."""

    def query(_: int, x: int) -> tuple[int, int, int]:
        return (1, 0, 0) if x == 1 else (0, 1, 0) if x == M - 1 else (0, 0, 1)

    def key(j: int, y: int) -> tuple[int, int, int]:
        sign = 1 if j % 2 else -1
        return (sign * (y == M - 1), sign * (y == 1), sign)

    dummies = (((0, 0, 0), (1,)),) if N % 2 else ()
    return Layer(FixedPoint(2, 0), (Head(query, key, lambda j, _: (j % 2,), dummies),), above_half)
