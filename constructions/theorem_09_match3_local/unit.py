"""Theorem 9: one unit with m = O(K log N) computes Match3Local (Section 4, Appendix C.4).

Token i averages over its window of at most q = 2K + 1 positions, as in Theorem 2: keys are random sign
vectors, one a position, and token i's query is the combination of its window's keys that scores them all
alike. Token j's value x_j sits in coordinate j mod q, alone in any window, so the average holds the whole
window; the output map, which knows the window's size, decodes it and looks for a triple.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from constructions.attention import Array, SelfAttention
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tasks import Tokens, check_tokens

Integers = NDArray[np.int64]


def check_size(N: int, M: int, K: int) -> None:
    """BadInput unless N >= 1, M >= 2 and 0 <= K <= N."""
    if exact_integer(N, "N") < 1:
        raise BadInput(f"N must be at least 1 token, not {N}")
    if exact_integer(M, "the modulus M") < 2:
        raise BadInput(f"the modulus M must be at least 2, not {M}")
    if not 0 <= exact_integer(K, "the window K") <= N:
        raise BadInput(f"the window K must lie in 0..N = {N}, not {K}")


def window(i: int, N: int, K: int) -> range:
    """The positions at most K from i."""
    return range(max(0, i - K), min(N, i + K + 1))


def temperature(N: int, M: int) -> int:
    """alpha with exp(-alpha/2) <= 1/(8 N M e): twice ln(8 N M) and 2 more; ln 2 < 7/10."""
    return -(-7 * (8 * N * M).bit_length() // 5) + 2


def fraction_bits(M: int, m: int) -> int:
    """f with 2^f > 20 M m: rounding m key coordinates moves scores of a window apart by at most 1/(10M)."""
    return (20 * M * m).bit_length()


@dataclass(frozen=True, eq=False)
class LocalUnit:
    """Keys: N x m of +-1. coefficients: N x (2K + 1) integers; the query of token i is 2^-f times the sum
    of coefficients[i, k] keys[i - K + k], 0 where there is no such position."""

    M: int
    K: int
    f: int
    keys: NDArray[np.int8]
    coefficients: Integers

    @property
    def N(self) -> int:
        """The number of tokens."""
        return int(self.keys.shape[0])

    @property
    def q(self) -> int:
        """The largest window, and the number of value coordinates."""
        return 2 * self.K + 1

    def queries(self, first: int, last: int) -> Integers:
        """The mantissas of the queries of tokens first..last-1: exact integers."""
        found = np.zeros((last - first, self.keys.shape[1]), dtype=np.int64)
        for k in range(self.q):
            positions = np.arange(first, last) - self.K + k
            inside = (positions >= 0) & (positions < self.N)
            column = self.coefficients[first:last, k][inside, None]
            found[inside] += column * self.keys[positions[inside]]
        return found

    def bits(self) -> int:
        """p: bits for keys, queries and values of up to M - 1, f of them fractional."""
        largest = max(int(np.abs(self.queries(0, self.N)).max()), (self.M - 1) << self.f, 1 << self.f)
        return largest.bit_length() + 1


def local_unit(N: int, M: int, K: int, m: int, seed: int, alpha: int | None = None) -> LocalUnit:
    """Random sign keys from the seed and coefficients near alpha G^-1 1, G the window's Gram matrix.

    G^-1 1 is a float guess: checkers establish what the rounded coefficients do, exactly. BadInput for
    sizes out of range or too large to solve for, m < 1 or a seed below 0.
    """
    check_size(N, M, K)
    if exact_integer(m, "m") < 1:
        raise BadInput(f"the key dimension m must be at least 1, not {m}")
    if exact_integer(seed, "the seed") < 0:
        raise BadInput(f"the seed must be at least 0, not {seed}")
    if M > 1 << 20:
        raise BadInput(f"M = {M}: queries would leave 64 bits, M <= 2^20 would do")
    if N * (2 * K + 1) ** 3 > 1 << 37:
        raise BadInput(f"N = {N}, K = {K} is too large to solve for N queries: N (2K + 1)^3 <= 2^37 would do")
    generator = np.random.default_rng(seed)
    keys = (2 * generator.integers(0, 2, size=(N, m), dtype=np.int8) - 1).astype(np.int8)
    f, scale = fraction_bits(M, m), temperature(N, M) if alpha is None else alpha
    coefficients = np.zeros((N, 2 * K + 1), dtype=np.int64)
    for i in range(N):
        near = window(i, N, K)
        rows = keys[near.start : near.stop].astype(np.float64)
        solved = np.linalg.lstsq(rows @ rows.T, np.ones(len(near)), rcond=None)[0]
        start = near.start - i + K
        coefficients[i, start : start + len(near)] = np.rint(solved * scale * 2.0**f)
    return LocalUnit(M, K, f, keys, coefficients)


def attention_unit(
    unit: LocalUnit, number: Callable[[Fraction], Any]
) -> tuple[SelfAttention, Callable[..., Any]]:
    """Definition 1 with d = 2m + q, d' = q, and its input map: query, key and value side by side."""
    m, q = unit.keys.shape[1], unit.q
    queries = unit.queries(0, unit.N)
    zero, one = number(Fraction(0)), number(Fraction(1))

    def block(start: int, width: int) -> Array:
        matrix = np.full((2 * m + q, width), zero, dtype=object)
        for t in range(width):
            matrix[start + t, t] = one
        return matrix

    def features(token: int, i: int) -> list[Any]:
        value = [zero] * q
        value[i % q] = number(Fraction(token))
        query = [number(Fraction(int(v), 1 << unit.f)) for v in queries[i]]
        return [*query, *(number(Fraction(int(b))) for b in unit.keys[i]), *value]

    return SelfAttention(block(0, m), block(m, m), block(2 * m, q)), features


def decoded_window(averages: Sequence[Fraction], i: int, N: int, K: int) -> list[int]:
    """The window's tokens, in order of position: each average times the window's size, to the nearest."""
    near = window(i, N, K)
    return [round(averages[j % (2 * K + 1)] * len(near)) for j in near]


def has_triple(token: int, tokens: Tokens, M: int) -> int:
    """1 iff token + u + v = 0 (mod M) for some u, v among the tokens."""
    present = {v % M for v in tokens}
    return int(any((-token - v) % M in present for v in present))


def output_map(averages: Sequence[Fraction], i: int, N: int, K: int, M: int) -> int:
    """The output map at token i: decode the window and look for a triple with token i."""
    tokens = decoded_window(averages, i, N, K)
    return has_triple(tokens[i - window(i, N, K).start], tokens, M)


def check_input(x: Tokens, unit: LocalUnit) -> list[int]:
    """x as a list of N residues modulo M. BadInput otherwise."""
    tokens = check_tokens(x, unit.M)
    if len(tokens) != unit.N:
        raise BadInput(f"this unit is for N = {unit.N} tokens, not {len(tokens)}")
    return tokens
