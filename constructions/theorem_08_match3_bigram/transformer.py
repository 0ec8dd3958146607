"""Theorem 8: a two-layer transformer of constant m and H computes Match3Bigram (Section 4, Appendix C.4).

Layer 1, two heads with m = 2: positions sit on a circle of N points, a head looks up the value at one
position, its own or the next. Layer 2 is Theorem 6's unit between x_i and the bigram sums
x_j + x_{j+1} mod M. The last token starts no bigram: its key plays the dummy, with value 0, so that no
extra token is needed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from constructions.attention import Array, MultiHead, SelfAttention, Transformer
from constructions.circle import rounded_turn
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.theorem_06_match2.unit import (
    THRESHOLD,
    check_size,
    dummy_mantissa,
    fixed_temperature,
    fraction_bits,
)

Convert = Callable[[Fraction], Any]  # a p-bit number in the wanted number type
Snap = Callable[[Any], Fraction]  # an output rounded to the format


def look_up_temperature(N: int, M: int) -> int:
    """c with c g/2 >= ln(4 M N), g = 1 - cos(2 pi/N) >= 8/N^2: all other positions weigh at most 1/(4M).

    Rounding features to f >= 2 log2 N bits takes at most half of the gap g. ln 2 < 7/10.
    """
    check_size(N, M)
    return max(1, -(-7 * (4 * M * N).bit_length() * N * N // 40))


def explicit_format(N: int, M: int) -> FixedPoint:
    """One format for all numbers of both layers: f = max(3, ceil(2 log2 max(N, M))), p - 1 - f bits for the
    larger temperature or the largest token. p <= 4 log2 max(N, M) + log2 log2 (M N) + O(1)."""
    check_size(N, M)
    f = max(fraction_bits(M), (N * N - 1).bit_length())
    largest = max(look_up_temperature(N, M), fixed_temperature(N, M), M - 1)
    return FixedPoint(f + 1 + largest.bit_length(), f)


def format_with(N: int, M: int, p: int) -> FixedPoint:
    """The format with p bits, the surplus given to f. BadInput when p is below the explicit format's."""
    least = explicit_format(N, M)
    if p < least.p:
        raise BadInput(
            f"p = {p} bits are too few for the explicit format at N = {N}, M = {M}: p >= {least.p} would do"
        )
    return FixedPoint(p, least.f + p - least.p)


@dataclass(frozen=True)
class Choices:
    """What a corrupted construction changes: both temperatures, how far a head looks ahead, whether the
    last token (whose bigram would wrap round) is excluded, and the dummy's share of the gap (1/2 is
    half-way between a match and the nearest miss)."""

    look_up: Callable[[int, int], int] = look_up_temperature
    match: Callable[[int, int], int] = fixed_temperature
    ahead: int = 1
    exclude_last: bool = True
    share: Fraction = Fraction(1, 2)


PAPER = Choices()


def transformer(
    N: int, M: int, number: Convert, snap: Snap, format: FixedPoint, choices: Choices = PAPER
) -> Transformer:
    """The two layers, features rounded to the format, outputs of each layer rounded by snap."""
    c1, c2 = (number(Fraction(make(N, M))) for make in (choices.look_up, choices.match))
    one = number(Fraction(1))
    zero = number(Fraction(0))
    unit = 1 << format.f

    def point(k: int, size: int) -> list[Any]:
        return [number(Fraction(v, unit)) for v in rounded_turn(k, size, format.f)]

    def matrix(rows: int, columns: list[dict[int, Any]]) -> Array:
        filled = [[column.get(row, zero) for column in columns] for row in range(rows)]
        return np.array(filled, dtype=np.float64 if isinstance(zero, float) else object)

    def positions(token: int, i: int) -> Any:  # (own position, next position, token): d = 5
        return [*point(i, N), *point((i + choices.ahead) % N, N), number(Fraction(token))]

    key = matrix(5, [{0: one}, {1: one}])
    own = SelfAttention(matrix(5, [{0: c1}, {1: c1}]), key, matrix(5, [{4: one}, {}]))
    following = SelfAttention(matrix(5, [{2: c1}, {3: c1}]), key, matrix(5, [{}, {4: one}]))

    def bigrams(row: Any, i: int) -> Any:  # (x_i, bigram sum, 1, is dummy): d = 6
        token, ahead = (round(snap(value)) for value in row)
        if i == N - 1 and choices.exclude_last:
            return [*point(token, M), zero, zero, one, one]
        return [*point(token, M), *point(token + ahead, M), one, zero]

    dummy_key = number(Fraction(dummy_mantissa(M, format.f, choices.share), unit))
    match = SelfAttention(
        matrix(6, [{0: c2}, {1: -c2}, {4: c2}]),
        matrix(6, [{2: one}, {3: one}, {5: dummy_key}]),
        matrix(6, [{4: one, 5: -one}]),
    )

    def decision(row: Any, _: int) -> list[int]:
        return [int(snap(row[0]) > THRESHOLD)]

    return Transformer([positions, bigrams, decision], [MultiHead([own, following]), match])
