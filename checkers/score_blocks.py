"""Exact integer scores of a block of queries by float32 matrix products, with the proof that they are exact.

A float32 product of integers is exact, in any order of summation, while each row has ‖V‖_1 < 2^24 (the
keys are +-1, so every partial sum is an integer below 2^24). Freivalds' check then guards against a
matrix product that is not what it says (reduced-precision modes, Strassen): S r = V (B^T r) in 64-bit
integers modulo a prime, with fresh random r, misses a wrong row with probability at most 1/PRIME.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from constructions.sign_keys import FLOAT32_EXACT, IntMatrix, SignMatrix

PRIME = 2_147_483_647
# Products of a score (below 2^24) and a residue (below 2^31) are below 2^55: 128 of them add up in 63 bits.
CHUNK = 128


@dataclass(frozen=True)
class Gaps:
    """Integers, one a row: the least score on y minus the largest off y, and the spread on y."""

    gap: NDArray[np.int64]
    spread: NDArray[np.int64]


class ScoreBlocks:
    """The scores of any queries against fixed sign keys, and the seconds spent in matrix products."""

    def __init__(self, keys: SignMatrix) -> None:
        self._keys = keys.astype(np.float32)
        self._signs = keys
        self.gemm_seconds = 0.0
        generator = np.random.default_rng(secrets.randbits(128))
        self._r = generator.integers(0, PRIME, size=len(keys), dtype=np.int64)
        # B^T r modulo the prime, in integers: a sum of N residues below 2^31 fits 63 bits for N < 2^32.
        self._compressed = (np.where(keys > 0, self._r[:, None], -self._r[:, None]).sum(axis=0)) % PRIME

    def gaps(self, queries: NDArray[np.int32], pointers: IntMatrix, guard: bool = True) -> Gaps:
        """The gap and spread of each query (k, m') on its pointer set (k, q), exactly.

        Raises ArithmeticError when a row is beyond the exactness bound or the guard finds a wrong product.
        """
        if np.abs(queries).sum(axis=1, dtype=np.int64).max() >= FLOAT32_EXACT:
            raise ArithmeticError("a query is too long for exact float32 products: ‖V‖_1 must be below 2^24")
        floats = queries.astype(np.float32)
        start = time.perf_counter()
        S = floats @ self._keys.T
        self.gemm_seconds += time.perf_counter() - start
        if guard:
            self._freivalds(queries, S)
        rows = np.arange(len(pointers))[:, None]
        on = S[rows, pointers].astype(np.int64)
        S[rows, pointers] = -np.inf
        low = on.min(axis=1)
        if S.shape[1] == pointers.shape[1]:  # every token is pointed at
            return Gaps(np.full(len(on), np.iinfo(np.int64).max), on.max(axis=1) - low)
        return Gaps(low - S.max(axis=1).astype(np.int64), on.max(axis=1) - low)

    def _freivalds(self, queries: NDArray[np.int32], S: NDArray[np.float32]) -> None:
        left = np.zeros(len(S), dtype=np.int64)
        for start in range(0, S.shape[1], CHUNK):
            part: Any = S[:, start : start + CHUNK].astype(np.int64) * self._r[start : start + CHUNK]
            left = (left + part.sum(axis=1)) % PRIME
        right = np.zeros(len(S), dtype=np.int64)
        for start in range(0, queries.shape[1], CHUNK):
            part = (
                queries[:, start : start + CHUNK].astype(np.int64) * self._compressed[start : start + CHUNK]
            )
            right = (right + part.sum(axis=1)) % PRIME
        if (left != right).any():
            raise ArithmeticError("a float32 matrix product is wrong: Freivalds' check failed")
