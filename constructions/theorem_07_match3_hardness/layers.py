"""Layers to run the protocol of Theorem 7 on: random ones, and ones whose sums are as extreme as they get.

Only the weights and the products have to be p-bit numbers (constructions.two_party); queries and keys may be
any exact numbers, as the lower bound allows.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from constructions.attention import Array, SelfAttention
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer
from constructions.theorem_07_match3_hardness.two_party import FixedPointLayer, Row


def at_least_half(row: Row) -> int:
    """The output map 1 iff the first coordinate is at least 1/2."""
    return int(row[0] >= Fraction(1, 2))


def _random_matrix(rows: int, columns: int, number: FixedPoint, seed: str) -> Array:
    """Independent uniform numbers of the format in [-1, 1]."""
    source, one = random.Random(seed), min(1 << number.f, (1 << (number.p - 1)) - 1)
    matrix = np.empty((rows, columns), dtype=object)
    for index in np.ndindex(rows, columns):
        matrix[index] = Fraction(source.randint(-one, one), 1 << number.f)
    return matrix


def _zeros(rows: int, columns: int) -> Array:
    matrix = np.empty((rows, columns), dtype=object)
    matrix.fill(Fraction(0))
    return matrix


def layer(
    weights: str, m: int, H: int, number: FixedPoint, exp: Callable[[Any], Any], seed: int = 0
) -> FixedPointLayer:
    """A layer of H heads with m value coordinates; token rows are (1, [position 2], m numbers).

    The m numbers are a random function of token and position. weights:
    - random: queries, keys and values random in [-1, 1];
    - saturated, negative: every weight is the largest number, every product the largest, or the least;
    - vanishing: every weight is the smallest positive number, values random;
    - one_token: the token at position 2 has the largest weight, all others the smallest.
    BadInput for another name, m < 1 or H < 1.
    """
    if exact_integer(m, "m") < 1 or exact_integer(H, "H") < 1:
        raise BadInput(f"m and H must be at least 1, not {m} and {H}")
    if weights not in WEIGHTS:
        raise BadInput(f"unknown weights {weights!r}; there are: {', '.join(WEIGHTS)}")
    d = m + 2

    def embed(token: int, position: int) -> Array:
        row: Array = _random_matrix(1, d, number, f"{seed}/{token}/{position}")[0]
        row[0], row[1] = Fraction(1), Fraction(int(position == 1))
        return row

    def head(h: int) -> SelfAttention:
        Q, K, V = (_random_matrix(d, m, number, f"{seed}/{h}/{name}") for name in "QKV")
        if weights == "random":
            return SelfAttention(Q, K, V)
        # Scores beyond p in size saturate: e^p > 2^(p-1) and e^(-p) < 2^(-p).
        far = Fraction(number.p + 1)
        Q, K = _zeros(d, m), _zeros(d, m)
        Q[0, 0] = Fraction(1)
        K[0, 0] = far if weights in ("saturated", "negative") else -far
        if weights == "one_token":
            K[1, 0] = 2 * far
        if weights in ("saturated", "negative"):
            V = _zeros(d, m)
            V[0, :] = (1 if weights == "saturated" else -1) * (number.largest + 1)
        return SelfAttention(Q, K, V)

    return FixedPointLayer(tuple(head(h) for h in range(H)), embed, number, exp, at_least_half)


WEIGHTS = ("random", "saturated", "negative", "vanishing", "one_token")


@dataclass(frozen=True)
class BoundedHeads:
    """H heads with real weights at token 1: random scores in [-S0, S0] and values in [-V, V], m coordinates.

    Both are functions of token and position, multiples of 1/64 of their bound. BadInput unless m, H >= 1,
    S0 >= 0 and V > 0.
    """

    m: int
    H: int
    S0: Fraction
    V: Fraction
    seed: int = 0

    def __post_init__(self) -> None:
        if exact_integer(self.m, "m") < 1 or exact_integer(self.H, "H") < 1:
            raise BadInput(f"m and H must be at least 1, not {self.m} and {self.H}")
        if self.S0 < 0 or self.V <= 0:
            raise BadInput(f"S0 must be at least 0 and V positive, not {self.S0} and {self.V}")

    def terms(self, token: int, position: int) -> list[tuple[Fraction, list[Fraction]]]:
        """Per head the score and the m values of a token at a 0-based position."""
        source = random.Random(f"{self.seed}/{token}/{position}")

        def within(bound: Fraction) -> Fraction:
            return bound * source.randint(-64, 64) / 64

        return [(within(self.S0), [within(self.V) for _ in range(self.m)]) for _ in range(self.H)]
