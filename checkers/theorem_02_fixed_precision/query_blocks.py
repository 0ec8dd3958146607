"""Finding queries for many pointer sets block by block, each verified exactly before it is handed on."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from checkers.theorem_02_fixed_precision.score_blocks import ScoreBlocks
from constructions.keys.sign_keys import IntMatrix, SignMatrix
from constructions.theorem_02_fixed_precision.given_input import Queries, block_queries

BLOCK = 1024


@dataclass(frozen=True)
class Block:
    """The rows start..start + len(queries) - 1, with equal scores on each y and their smallest gap."""

    start: int
    queries: Queries
    gap: int
    routes: Counter[str]
    seconds: float
    gemm_seconds: float


def find_blocks(
    keys: SignMatrix, pointers: IntMatrix, p: int, gap: Fraction, *, first: int = 0, guard: int = 1
) -> Iterator[Block]:
    """Queries found and verified block by block, from row `first` on. Memory: a block of scores at a time.

    Every yielded block has equal scores on each y and a gap of at least `gap`. guard: as in
    `ScoreBlocks.gaps`. BadInput as `block_queries`.
    """
    scores = ScoreBlocks(keys)
    for start in range(first, len(pointers), BLOCK):
        yield _find_block(scores, keys, start, pointers[start : start + BLOCK], p, gap, guard)


def _find_block(
    scores: ScoreBlocks, keys: SignMatrix, start: int, y: IntMatrix, p: int, gap: Fraction, guard: int
) -> Block:
    began, gemm_before = time.perf_counter(), scores.gemm_seconds
    gaps = np.zeros(len(y), dtype=np.int64)

    def accept(positions: NDArray[np.int64], rows: Queries) -> NDArray[np.bool_]:
        found = scores.gaps(rows, y[positions], guard)
        gaps[positions] = found.gap
        return np.asarray((found.spread == 0) & (found.gap >= math.ceil(gap)))

    queries, routes = block_queries(keys, y, p, gap, accept)
    seconds = time.perf_counter() - began
    return Block(start, queries, int(gaps.min()), routes, seconds, scores.gemm_seconds - gemm_before)
