"""Appendix C.3: a third-order unit with m = 5 computes Match3, and an s-order unit Match_s.

cos(a_1 + ... + a_s) is the real part of the product of the cos a_k + i sin a_k: 2^(s-1) products of
cosines and sines, one for each even set of sines. Each product is one coordinate of queries and keys, so
m = 2^(s-1) + 1 with one more for the dummy: 5 for s = 3, and Theorem 6's 3 for s = 2. A constant dummy
token takes part in tuples: all dummies score c (1 - g/2); a tuple that mixes dummies and tokens scores 0
and has value 0, since each coordinate is 0 either on the dummy or on every token.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from constructions.attention import Array, HighOrderAttention
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer
from constructions.tasks import Tokens, check_tokens
from constructions.theorem_06_match2.unit import FixedUnit, check_size, unit_in_format

COS, SIN = 0, 1


def check_order(s: int) -> None:
    """BadInput unless 2 <= s <= 4, the orders whose rounding bound is proven here."""
    if not 2 <= exact_integer(s, "the order s") <= 4:
        raise BadInput(f"the order s must lie in 2..4, not {s}")


def match_s(x: Tokens, M: int, s: int) -> list[int]:
    """Match_s: output i is 1 iff x_i + x_j2 + ... + x_js = 0 (mod M) for some indices, equal ones allowed."""
    tokens = check_tokens(x, M)
    if exact_integer(s, "the order s") < 2:
        raise BadInput(f"the order s must be at least 2, not {s}")
    sums = {0}
    for _ in range(s - 1):
        sums = {(u + v) % M for u in sums for v in tokens}
    return [int(-v % M in sums) for v in tokens]


def excess(s: int) -> int:
    """K = 3 (2^(s-1) - 1): a match outweighs the dummies, and any one mixed tuple, K N^(s-1) times.

    There are (N+1)^(s-1) - N^(s-1) <= (2^(s-1) - 1) N^(s-1) tuples with a dummy. So a match then makes up
    at least 3/4 of all weight. K = 9 at s = 3, K = 3 at s = 2.
    """
    return 3 * ((1 << (s - 1)) - 1)


def needed_bits(s: int, N: int) -> int:
    """b with 2^b > K N^(s-1)."""
    return int(excess(s) * N ** (s - 1)).bit_length()


def fraction_bits(M: int) -> int:
    """f = max(4, ceil(log2(2 M^2))): e = 2^-(f+1) <= 1/32, and rounding costs at most 8e <= g/4.

    As complex numbers rounded features are off by at most r = sqrt(2) e, so a product of s <= 4 of them by
    (1 + r)^s - 1 <= 6.05 e, and the dummy's key by 1.001 e; 8e = 4 2^-f <= 2/M^2 <= g/4.
    """
    return max(4, (2 * M * M - 1).bit_length())


def temperature(s: int, N: int, M: int) -> int:
    """An integer c with c g/4 >= ln(K N^(s-1)): g >= 8/M^2 and ln 2 < 7/10 make ceil(7 b M^2/20) enough."""
    check_order(s)
    check_size(N, M)
    return -(-7 * needed_bits(s, N) * M * M // 20)


def explicit_format(s: int, N: int, M: int) -> FixedPoint:
    """p bits with f = fraction_bits(M) and queries up to c: p <= 4 log2 M + log2 b + O(1)."""
    f = fraction_bits(M)
    return FixedPoint(temperature(s, N, M).bit_length() + f + 1, f)


def products(s: int) -> list[tuple[int, tuple[int, ...]]]:
    """(sign, which factors are sines) of every product in the expansion of cos(a_1 + ... + a_s)."""
    even = [kinds for kinds in itertools.product((COS, SIN), repeat=s) if sum(kinds) % 2 == 0]
    return [(1 - sum(kinds) % 4, kinds) for kinds in even]


def attention_unit(s: int, c: Any, dummy_key: Any) -> HighOrderAttention:
    """The s-order unit with d = 4, m = 2^(s-1) + 1, d' = 1, on the rows of theorem_06_match2.token_rows.

    Coordinate t of the query is c sign times the first factor of product t, of key k its factor k + 1; the
    last coordinate is c on tokens' queries, and dummy_key, 1, ..., 1 on the dummy's keys. c and dummy_key
    are of one number type.
    """
    check_order(s)
    one = c * 0 + 1
    zero = one - one

    def matrix(columns: list[dict[int, Any]]) -> Array:
        kind = np.float64 if isinstance(zero, float) else object
        return np.array([[column.get(row, zero) for column in columns] for row in range(4)], dtype=kind)

    terms = products(s)
    query = matrix([*({kinds[0]: c * sign} for sign, kinds in terms), {2: c}])
    keys = [
        matrix([*({kinds[k]: one} for _, kinds in terms), {3: dummy_key if k == 1 else one}])
        for k in range(1, s)
    ]
    return HighOrderAttention(query, keys, [matrix([{2: one}])] * (s - 1))


@dataclass(frozen=True)
class FixedOrderUnit:
    """The s-order unit in p-bit numbers: features, temperature and dummy key as in Match2's unit."""

    s: int
    unit: FixedUnit

    def score(self, residues: tuple[int, ...]) -> int:
        """2^(s f) times the score of the tuple, less the dummies' score: exact integers."""
        real, imaginary = 1, 0
        for k in residues:
            u, v = self.unit.cosines[k], self.unit.sines[k]
            real, imaginary = real * u - imaginary * v, real * v + imaginary * u
        return self.unit.c * (real - (self.unit.dummy << (self.s - 1) * self.unit.format.f))

    def mixed_score(self) -> int:
        """The score 0 of a mixed tuple, on the same scale."""
        return -self.unit.c * (self.unit.dummy << (self.s - 1) * self.unit.format.f)

    def mixed_tuples(self, N: int) -> int:
        """How many tuples of s - 1 tokens hold both the dummy and a token."""
        return int((N + 1) ** (self.s - 1) - N ** (self.s - 1) - 1)


def fixed_unit(s: int, N: int, M: int, p: int | None = None) -> FixedOrderUnit:
    """The p-bit unit, at `explicit_format` without p; more bits go to f. BadInput for too few bits."""
    least, c = explicit_format(s, N, M), temperature(s, N, M)
    if p is not None and p < least.p:
        raise BadInput(
            f"p = {p} bits are too few for the explicit format "
            f"at s = {s}, N = {N}, M = {M}: p >= {least.p} would do"
        )
    f = least.f if p is None else p - 1 - c.bit_length()
    return FixedOrderUnit(s, unit_in_format(FixedPoint(f + 1 + c.bit_length(), f), M, c))


def other_tuples(x: Tokens, s: int) -> Iterator[tuple[int, ...]]:
    """The residues (x_j2, ..., x_js) of all N^(s-1) tuples of tokens."""
    return itertools.product(tuple(x), repeat=s - 1)
