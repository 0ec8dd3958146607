"""Exact integer scores of a block of queries by matrix products, with the proof that they are exact.

A float product of integers is exact, in any order of summation, while every partial sum is below 2^24
(float32) or 2^53 (float64); the keys are +-1, so partial sums of row V are at most ‖V‖_1. Short queries may
be multiplied in 8 bits instead (checkers/engines/small_products.py). Freivalds' check
then guards against a matrix product that is not what it says (reduced-precision modes, Strassen): for fresh
random r, S r = V (B^T r) modulo a prime, in 64-bit integers, misses a wrong row with probability at most
1/PRIME.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checkers.engines.small_products import SmallProducts
from constructions.errors import BadInput
from constructions.keys.sign_keys import FLOAT32_EXACT, IntMatrix, SignMatrix

FLOAT64_EXACT = 1 << 53
PRIME = 2_147_483_647
# CHUNK products of an entry below SMALL = 2^20 and a residue below 2^31 add up to less than 2^62.
CHUNK, SMALL = 2048, 1 << 20
# Columns of scores at a time: few enough that a block of them is read again from cache, not from memory.
TILE = 8192
# Keys of at most so many entries are kept as floats (half a gigabyte); of more, a tile at a time is made.
MOST_FLOATS = 1 << 27

Multiply = Callable[[NDArray[Any]], NDArray[Any]]


@dataclass(frozen=True)
class Gaps:
    """Integers, one a row: the least score on y minus the largest off y, and the spread on y."""

    gap: NDArray[np.int64]
    spread: NDArray[np.int64]


class ScoreBlocks:
    """The scores of any queries against fixed sign keys, and the seconds spent in matrix products."""

    def __init__(self, keys: SignMatrix, *, small: bool = False) -> None:
        """small: by 8-bit products; queries must fit them."""
        self._small = small
        floats = not small and keys.size <= MOST_FLOATS
        self._keys: NDArray[Any] = keys.astype(np.float32) if floats else keys
        self.gemm_seconds = 0.0
        generator = np.random.default_rng(secrets.randbits(128))
        self._r = generator.integers(0, PRIME, size=len(keys), dtype=np.int64)
        # B^T r modulo the prime. A sum of N residues below 2^31 fits 63 bits for N < 2^32.
        self._compressed = np.zeros(keys.shape[1], dtype=np.int64)
        for first in range(0, len(keys), TILE):
            part = keys[first : first + TILE]
            r = self._r[first : first + TILE, None]
            self._compressed += np.where(part > 0, r, -r).sum(axis=0)
        self._compressed %= PRIME

    def gaps(self, queries: NDArray[Any], pointers: IntMatrix, guard: int = 1) -> Gaps:
        """The gap and spread of each integer query (k, m') on its pointer set (k, q), exactly.

        guard: every how many rows Freivalds' check looks at one; 1 for all of them, 0 for none.

        BadInput when a row is beyond the exactness bound or a pointer is no token; ArithmeticError when a
        product is found wrong.
        """
        multiply, nothing = self._multiplier(queries)
        (k, q), N = pointers.shape, len(self._keys)
        # Of every pointer its row, its place in the row, and its token, by token.
        order = np.argsort(pointers, axis=None, kind="stable")
        rows, places = np.divmod(order, q)
        tokens = pointers.reshape(-1)[order]
        if tokens[0] < 0 or tokens[-1] >= N:
            raise BadInput(f"pointers must be tokens 0..{N - 1}, not {tokens[0]}..{tokens[-1]}")
        on = np.empty((k, q), dtype=np.int64)
        off = np.full(k, nothing)
        sums = np.zeros(len(queries[:: guard or 1]), dtype=np.int64)
        for first in range(0, N, TILE):
            tile = self._keys[first : first + TILE]
            start = time.perf_counter()
            S = multiply(tile)
            self.gemm_seconds += time.perf_counter() - start
            if guard:
                sums += _times(S[::guard], self._r[first : first + TILE])
            here = slice(*np.searchsorted(tokens, (first, first + len(tile))))
            columns = tokens[here] - first
            on[rows[here], places[here]] = S[rows[here], columns]
            S[rows[here], columns] = nothing
            np.maximum(off, S.max(axis=1), out=off)
        if guard:
            self._freivalds(queries[::guard], sums)
        low, spread = on.min(axis=1), np.ptp(on, axis=1)
        if q == N:  # every token is pointed at
            return Gaps(np.full(k, np.iinfo(np.int64).max), spread)
        return Gaps(low - off.astype(np.int64), spread)

    def _multiplier(self, queries: NDArray[Any]) -> tuple[Multiply, Any]:
        """What makes the scores (k, n) of these queries against n keys, in the place of those before; and a
        number of their type below every score. BadInput for queries beyond the exactness bound."""
        most = min(TILE, len(self._keys))
        if self._small:
            return SmallProducts(queries, most).times, np.int32(np.iinfo(np.int32).min)
        # A float64 sum of integers is exact below 2^53, and a sum beyond it is not rounded below it.
        largest = np.abs(queries.astype(np.float64)).sum(axis=1).max()
        if largest >= FLOAT64_EXACT:
            raise BadInput("queries V with ‖V‖_1 >= 2^53 are too long for exact products: use a larger eps")
        kind = np.float32 if largest < FLOAT32_EXACT else np.float64
        left: NDArray[Any] = queries.astype(kind)
        space = np.empty(len(left) * most, dtype=kind)

        def multiply(tile: NDArray[Any]) -> NDArray[Any]:
            S = space[: len(left) * len(tile)].reshape(len(left), len(tile))
            np.matmul(left, tile.astype(kind, copy=False).T, out=S)
            return S

        return multiply, kind(-np.inf)

    def _freivalds(self, queries: NDArray[Any], sums: NDArray[np.int64]) -> None:
        """ArithmeticError unless the sums S r, modulo the prime or not, are those of the queries."""
        if (sums % PRIME != _times(queries, self._compressed)).any():
            raise ArithmeticError("a matrix product is wrong: Freivalds' check failed")


def _times(matrix: NDArray[Any], vector: NDArray[np.int64]) -> NDArray[np.int64]:
    """matrix times vector modulo the prime, in 64-bit integers, without matrix products."""
    total = np.zeros(len(matrix), dtype=np.int64)
    for start in range(0, matrix.shape[1], CHUNK):
        part = matrix[:, start : start + CHUNK].astype(np.int64)
        if np.abs(part).max() < SMALL:
            products = part * vector[start : start + CHUNK]
        else:
            products = (part % PRIME) * vector[start : start + CHUNK] % PRIME
        total += products.sum(axis=1) % PRIME
    return total % PRIME


def certificate(
    keys: SignMatrix,
    pointers: IntMatrix,
    queries: NDArray[Any],
    p: int,
    eps: Fraction,
    f: int = 0,
    *,
    values: tuple[int, int],
) -> dict[str, Any]:
    """Keys by column as words of N bits, pointer sets, queries V (units 2^-f) as big-endian integers.

    values: the dimension of a value, and the fractional bits that values and output are rounded to."""
    width = next(w for w in (1, 2, 4, 8) if int(np.abs(queries).max()) < 1 << (8 * w - 1))
    packed = np.packbits(keys.T > 0, axis=1, bitorder="little")
    return {
        "kind": "sparse-averaging-scores",
        "N": len(keys),
        "f": f,
        "p": p,
        "eps": str(eps),
        "value_dimension": values[0],
        "value_bits": values[1],
        "bytes": width,
        "key_columns": [f"{int.from_bytes(column.tobytes(), 'little'):x}" for column in packed],
        "pointers": pointers.tolist(),
        "queries": [row.astype(f">i{width}").tobytes().hex() for row in queries],
    }
