"""Theorem 6: one self-attention unit with m = 3 computes Match2 (Section 4, Appendix C.1).

A residue x sits on the circle as (cos, sin) of 2 pi x/M. The score of tokens i and j is
c cos(2 pi (x_i + x_j)/M), largest exactly at a match; a constant dummy token scores c (1 - g/2), half-way
between a match and the nearest miss, where g = 1 - cos(2 pi/M) >= 8/M^2 for M >= 2. Tokens have value 1,
the dummy 0, so the output is above 1/2 exactly when some token beats the dummy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np

from constructions.attention import Array, SelfAttention
from constructions.circle import rounded_turn
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer
from constructions.tasks import Tokens, check_tokens

THRESHOLD = Fraction(1, 2)
Circle: TypeAlias = Callable[[int], tuple[Any, Any]]  # residue -> (cos, sin) in the wanted number type


def check_size(N: int, M: int) -> None:
    """BadInput unless N >= 1 and M >= 2."""
    if exact_integer(N, "N") < 1:
        raise BadInput(f"N must be at least 1 token, not {N}")
    if exact_integer(M, "the modulus M") < 2:
        raise BadInput(
            f"the modulus M must be at least 2, not {M}: modulo 1 nothing misses and Match2 is always 1"
        )


def length_bits(N: int) -> int:
    """b with 2^b > 3N, so that b ln 2 > ln(3N)."""
    return (3 * N).bit_length()


def temperature(N: int, M: int) -> int:
    """An integer c with c g/2 >= ln(3N), for exact real features.

    g/2 >= 4/M^2 by the margin lemma and ln(3N) < b ln 2 < 7b/10 with b = length_bits(N), so
    c = ceil(7 b M^2/40) is enough. Then a match gives output >= 3/4 and none gives <= 1/4.
    """
    check_size(N, M)
    return -(-7 * length_bits(N) * M * M // 40)


def fraction_bits(M: int) -> int:
    """f = max(3, ceil(2 log2 M)): rounding features to f bits moves no score difference by more than g/4.

    With e = 2^-(f+1) <= 1/16 a rounded score, less a rounded dummy key, is off by at most
    (2 sqrt 2 + 1) e + 2 e^2 <= 4e (checkers: rounding_moves_scores_little), and
    4e = 2^(1-f) <= 2/M^2 <= g/4.
    """
    return max(3, (M * M - 1).bit_length())


def fixed_temperature(N: int, M: int) -> int:
    """An integer c with c g/4 >= ln(3N): rounding may cost half of the gap g/2."""
    check_size(N, M)
    return -(-7 * length_bits(N) * M * M // 20)


def explicit_format(N: int, M: int) -> FixedPoint:
    """The format that Theorem 6 needs here: f = fraction_bits(M) and just enough bits for queries up to c.

    2^p <= 4 M^4 b with b = length_bits(N), that is p <= 4 log2 M + log2 log2 N + O(1).
    """
    f, c = fraction_bits(M), fixed_temperature(N, M)
    return FixedPoint(c.bit_length() + f + 1, f)


@dataclass(frozen=True)
class FixedUnit:
    """The unit in p-bit numbers, by integer mantissas over 2^f: residue k has features
    (cosines[k], sines[k]), queries are c times features, the dummy's key is `dummy`.

    BadInput unless every feature, query and key is a p-bit number.
    """

    format: FixedPoint
    c: int
    cosines: tuple[int, ...]
    sines: tuple[int, ...]
    dummy: int

    def __post_init__(self) -> None:
        if self.c < 1:
            raise BadInput(f"the temperature c must be at least 1, not {self.c}")
        feature = max(1 << self.format.f, *map(abs, self.cosines), *map(abs, self.sines))
        largest = max(self.c * feature, abs(self.dummy))
        if largest >= 1 << (self.format.p - 1):
            raise BadInput(
                f"p = {self.format.p} is too few bits for c = {self.c} at f = {self.format.f}: "
                f"p >= {largest.bit_length() + 1} would do"
            )

    @property
    def M(self) -> int:
        """The modulus."""
        return len(self.cosines)

    def score(self, a: int, b: int) -> int:
        """2^(2f) times the score of tokens with residues a and b, less the dummy's score: exact."""
        similarity = self.cosines[a] * self.cosines[b] - self.sines[a] * self.sines[b]
        return self.c * (similarity - (self.dummy << self.format.f))


def dummy_mantissa(M: int, f: int, share: Fraction = Fraction(1, 2)) -> int:
    """1 - share g, g = 1 - cos(2 pi/M), rounded to f bits by way of 2f + 64 bits; share 1/2 is half-way.

    Rounding twice errs by at most 2^-(f+1) + 2^-(2f+64): checkers allow for it.
    """
    more = f + 64
    one = 1 << (f + more)
    return round((one - share * (one - rounded_turn(1, M, f + more)[0])) / (1 << more))


def fixed_unit(N: int, M: int, p: int | None = None) -> FixedUnit:
    """The p-bit unit for N tokens modulo M; without p, at `explicit_format`. More bits go to f.

    BadInput when p is below what the theorem needs.
    """
    check_size(N, M)
    least, c = explicit_format(N, M), fixed_temperature(N, M)
    if p is not None and p < least.p:
        raise BadInput(
            f"p = {p} bits are too few for the explicit format at N = {N}, M = {M}: p >= {least.p} would do"
        )
    f = least.f if p is None else p - 1 - c.bit_length()
    return unit_in_format(FixedPoint(f + 1 + c.bit_length(), f), M, c)


def unit_in_format(format: FixedPoint, M: int, c: int) -> FixedUnit:
    """The unit with correctly rounded features in this format; nothing promises that it is right."""
    points = [rounded_turn(k, M, format.f) for k in range(M)]
    return FixedUnit(
        format, c, tuple(u for u, _ in points), tuple(v for _, v in points), dummy_mantissa(M, format.f)
    )


def attention_unit(c: Any, dummy_key: Any) -> SelfAttention:
    """Definition 1 with d = 4, m = 3, d' = 1, on rows (cos, sin, 1, 0), and (0, 0, 0, 1) for the dummy.

    The query is c (cos, -sin, 1), the key (cos, sin, 0), the dummy's key (0, 0, dummy_key); values are 1
    and 0. c and dummy_key are of one number type: floats, exact numbers, or balls.
    """
    one = c * 0 + 1
    zero = one - one
    query = [[c, zero, zero], [zero, -c, zero], [zero, zero, c], [zero, zero, zero]]
    key = [[one, zero, zero], [zero, one, zero], [zero, zero, zero], [zero, zero, dummy_key]]
    return SelfAttention(_matrix(query), _matrix(key), _matrix([[zero], [zero], [one], [zero]]))


def token_rows(x: Tokens, M: int, circle: Circle) -> Array:
    """The input map: a row a token, and the dummy's row at the end. BadInput for a token out of range."""
    rows: list[list[Any]] = []
    for v in check_tokens(x, M):
        cosine, sine = circle(v)
        one = cosine * 0 + 1
        rows.append([cosine, sine, one, one - one])
    zero = rows[0][3]
    return _matrix([*rows, [zero, zero, zero, zero + 1]])


def _matrix(rows: Sequence[Sequence[Any]]) -> Array:
    floats = isinstance(rows[0][0], float | np.floating)
    return np.array(rows, dtype=np.float64 if floats else object)


def is_match(output: Any) -> int:
    """The output map: 1 iff the unit's output is above 1/2."""
    return int(output > THRESHOLD)
