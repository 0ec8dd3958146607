"""Branch and bound over every (j, S): which q-subsets S of the tokens could have a large value at j off S.

Integers throughout: G = B B^T with diagonal m', and R the largest sum of q - 1 entries |G_ik| in a row. Let
2 R < m'. For every S the system G_S x = 1 is diagonally dominant; X = max |x_i| satisfies
m' X <= 1 + R X, so X <= 1/(m' - R), and m' x_i >= 1 - R X > 0. Hence

    sum_i G_ji x_i <= X sum_i max(G_ji, 0),   ‖w‖^2 = m' sum_i x_i <= m' q/(m' - R) < 2 q,

and likewise from below: (j, S) can reach 1/2 only if 2 sum_i max(G_ji, 0) >= m' - R, or the same for -G. For
each j such sets are listed by extending prefixes of the sorted row, and decided by Cramer's rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from constructions.keys.queries import cramer
from constructions.keys.sign_keys import IntMatrix

CHUNK = 1 << 18


@dataclass(frozen=True)
class Search:
    """What the search found. failing: (j, S) whose value off S exceeds 1/2 in absolute value, if any.

    settled: False if the bound 2R < m' fails or the budget ran out, and nothing is decided. listed: the
    signed cases that needed Cramer's rule. bound: m' - R.
    """

    settled: bool
    failing: tuple[int, list[int]] | None
    listed: int
    bound: int


def row_bound(G: IntMatrix, q: int) -> int:
    """R: the largest sum of q - 1 absolute values off the diagonal in one row."""
    if q == 1:
        return 0
    off = np.abs(G)
    np.fill_diagonal(off, 0)
    return int(np.sort(off, axis=1)[:, -(q - 1) :].sum(axis=1).max())


def search(G: IntMatrix, q: int, most: int | None = None) -> Search:
    """Every token j, every q-subset S without j, both signs; unsettled when more than `most` need solving."""
    m = int(G[0, 0])
    bound = m - row_bound(G, q)
    if 2 * bound <= m:
        return Search(False, None, 0, bound)
    listed = 0
    for j in range(len(G)):
        for sign in (1, -1):
            for sets in candidates(np.maximum(sign * G[j], 0), j, q, bound):
                listed += len(sets)
                if most is not None and listed > most:
                    return Search(False, None, listed, bound)
                D, x = cramer(G[sets[:, :, None], sets[:, None, :]])
                fails = np.flatnonzero(2 * np.abs((G[j][sets] * x).sum(axis=1)) > D)
                if len(fails):
                    return Search(True, (j, sets[fails[0]].tolist()), listed, bound)
    return Search(True, None, listed, bound)


def candidates(weights: NDArray[np.int64], j: int, q: int, bound: int) -> Iterator[IntMatrix]:
    """All q-subsets without j whose weights w >= 0 satisfy 2 sum w >= bound, in chunks (k, q)."""
    order = np.argsort(-weights, kind="stable")
    order = order[order != j]
    yield from _extend(weights[order], order, np.empty((1, 0), dtype=np.int64), q, bound)


def _extend(
    values: NDArray[np.int64], order: IntMatrix, prefixes: IntMatrix, left: int, bound: int
) -> Iterator[IntMatrix]:
    """Extend prefixes (rows of increasing positions in the sorted row) by `left` more positions.

    The next value v must satisfy 2 (sum so far + left v) >= bound, as later ones are no larger.
    """
    if left == 0:
        yield order[prefixes]
        return
    sums = values[prefixes].sum(axis=1)
    first = prefixes[:, -1] + 1 if prefixes.shape[1] else np.zeros(len(prefixes), dtype=np.int64)
    least = -(-(bound - 2 * sums) // (2 * left))  # the smallest admissible value
    end = np.minimum(np.searchsorted(-values, -least, side="right"), len(values) - left + 1)
    counts = np.maximum(end - first, 0)
    start = 0
    while start < len(prefixes):
        # As many prefixes as fit a chunk, at least one.
        upto = start + max(1, int(np.searchsorted(np.cumsum(counts[start:]), CHUNK, side="right")))
        many = counts[start:upto]
        total = int(many.sum())
        if total:
            parent = np.repeat(np.arange(start, upto), many)
            place = np.arange(total) - np.repeat(np.cumsum(many) - many, many)
            extended = np.column_stack([prefixes[parent], first[parent] + place])
            yield from _extend(values, order, extended, left - 1, bound)
        start = upto
