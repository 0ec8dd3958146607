"""Theorem 2 in the class P(p, f): keys of zeros and ones, everything p-bit in one format (theorem_2_P in
Rocq).

Each position has a word of 8 sigma letters over 84 q symbols, sigma = floor(log2 N) + 2, and as key the
indicator of its (place, letter) pairs: 672 q sigma coordinates of 0 and 1. A query puts one weight on all
letters of a word of y that no other word of y shares, so that words of y score alike, and others, which
agree with them at few places, at most half of that. Random codes serve; Rocq shows by counting that some code
does for every X, and takes care of the codes in which words agree more often.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from constructions.class_p import Head, Layer
from constructions.errors import BadInput
from constructions.keys.sign_keys import check_sparsity
from constructions.precision import FixedPoint, exact_integer
from constructions.theorem_02_fixed_precision.unit import check_accuracy, log_above

Code: TypeAlias = NDArray[np.int64]  # N words of 8 sigma letters
MakeCode: TypeAlias = Callable[[int, int, int], Code]  # N, q, seed
PLACES, SYMBOLS = 8, 84  # times sigma, times q


def sigma(N: int) -> int:
    """floor(log2 N) + 2, so that 2^sigma > 2N."""
    return N.bit_length() + 1


def key_coordinates(N: int, q: int) -> int:
    """m' = 672 q (floor(log2 N) + 2), for every X (Rocq)."""
    return PLACES * SYMBOLS * q * sigma(N)


@dataclass(frozen=True)
class Precision:
    """The format of all numbers, and the mantissa B of the scale: queries are 4 sigma B weight, rounded."""

    format: FixedPoint
    scale: int


def precision_in_P(N: int, q: int, d: int, eps: Fraction) -> Precision:
    """f is the least with 2^f >= max(64 sigma, 2 sqrt(d'))/eps, c the least with 16^c >= 1/eps, p = f + c +
    1, and B is (ln(8N/(q eps)) + eps/8)/(2 sigma) rounded up to a multiple of 2^-f.

    BadInput unless 1 <= q <= N, d' >= 1 and 0 < eps < 1.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    if exact_integer(d, "d") < 1:
        raise BadInput(f"the dimension d must be at least 1, not {d}")
    size = max((64 * sigma(N)) ** 2, 4 * d) / (eps * eps)
    f = c = 0
    while 1 << (2 * f) < size:
        f += 1
    while 16**c < 1 / eps:
        c += 1
    B = (log_above(8 * Fraction(N) / (q * eps)) + eps / 8) / (2 * sigma(N))
    return Precision(FixedPoint(f + c + 1, f), floor(B * (1 << f)) + 1)


def random_code(N: int, q: int, seed: int) -> Code:
    """N words of independent uniform letters. BadInput for a negative seed."""
    if seed < 0:
        raise BadInput(f"the seed must be at least 0, not {seed}")
    letters: Code = np.random.default_rng(seed).integers(SYMBOLS * q, size=(N, PLACES * sigma(N)))
    return letters


@dataclass(frozen=True, eq=False)
class CodeUnit:
    """The unit on tokens (z, y), z in the unit ball of R^d', y a tuple of q positions (from 0)."""

    code: Code
    q: int
    precision: Precision

    @property
    def m(self) -> int:
        """The inner dimension, 672 q sigma."""
        return int(self.code.shape[1]) * SYMBOLS * self.q

    def letters(self, y: Sequence[int]) -> list[tuple[int, int, int]]:
        """The query's non-zero mantissas, as (place, letter, mantissa): for each word of y one mantissa, at
        the letters that it shares with no other word of y. BadInput if more than half of a word's are
        shared."""
        words = self.code[list(y)]
        found = []
        for word in words:
            own = np.flatnonzero((words == word).sum(axis=0) == 1).tolist()
            if 2 * len(own) < len(word):
                raise BadInput("two words of this code agree at too many places: use another seed")
            mantissa = round(Fraction(len(word) // 2 * self.precision.scale, len(own)))
            found += [(t, int(word[t]), mantissa) for t in own]
        return found

    def query(self, y: Sequence[int]) -> list[int]:
        """The m mantissas of the query."""
        row = [0] * self.m
        for place, letter, mantissa in self.letters(y):
            row[place * SYMBOLS * self.q + letter] = mantissa
        return row

    def key(self, j: int) -> list[int]:
        """The m mantissas of a key: zeros and ones, a one being 2^f."""
        row = [0] * self.m
        for place, letter in enumerate(self.code[j].tolist()):
            row[place * SYMBOLS * self.q + letter] = 1 << self.precision.format.f
        return row

    def layer(self) -> Layer:
        """The layer in P: one head, no dummies, no output map; values are rounded to the format."""
        format = self.precision.format

        def value(_: int, token: Any) -> list[int]:
            return [format.mantissa(z) for z in token[0]]

        head = Head(lambda _, token: self.query(token[1]), lambda j, _: self.key(j), value)
        return Layer(format, (head,))


def code_unit(N: int, q: int, d: int, eps: Fraction, seed: int) -> CodeUnit:
    """The unit with a random code. BadInput as `precision_in_P` and `random_code`."""
    precision = precision_in_P(N, q, d, eps)
    return CodeUnit(random_code(N, q, seed), q, precision)
