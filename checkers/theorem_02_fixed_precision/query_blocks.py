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
    """The rows start..start + len(queries) - 1: their queries, and of each row the gap and the spread of the
    scores on y, which is 0."""

    start: int
    queries: Queries
    gaps: NDArray[np.int64]
    spreads: NDArray[np.int64]
    routes: Counter[str]
    seconds: float
    gemm_seconds: float


def find_blocks(
    keys: SignMatrix, pointers: IntMatrix, p: int, gap: Fraction, *, guard: int = 1
) -> Iterator[Block]:
    """Queries found and verified block by block. Memory: a block of scores at a time.

    Every yielded block has equal scores on each y and a gap of at least `gap`. guard: as in
    `ScoreBlocks.gaps`. BadInput as `block_queries`.
    """
    scores = ScoreBlocks(keys)
    for start in range(0, len(pointers), BLOCK):
        yield find_block(scores, keys, start, pointers[start : start + BLOCK], p, gap, guard)


def find_block(
    scores: ScoreBlocks, keys: SignMatrix, start: int, y: IntMatrix, p: int, gap: Fraction, guard: int
) -> Block:
    """Queries for the pointer sets y (k, q) of the rows from `start` on, as `find_blocks` finds them.

    scores: of these keys.
    """
    began, gemm_before = time.perf_counter(), scores.gemm_seconds
    gaps, spreads = np.zeros(len(y), dtype=np.int64), np.zeros(len(y), dtype=np.int64)

    def accept(positions: NDArray[np.int64], rows: Queries) -> NDArray[np.bool_]:
        found = scores.gaps(rows, y[positions], guard)
        gaps[positions], spreads[positions] = found.gap, found.spread
        return np.asarray((found.spread == 0) & (found.gap >= math.ceil(gap)))

    queries, routes = block_queries(keys, y, p, gap, accept)
    seconds = time.perf_counter() - began
    return Block(start, queries, gaps, spreads, routes, seconds, scores.gemm_seconds - gemm_before)
