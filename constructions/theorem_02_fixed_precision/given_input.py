"""Theorem 2 for a given X: short integer queries for the pointer sets at hand, at any number of tokens.

For *every* q-subset at once keys must be long; for the N pointer sets of one input much shorter keys do. The
routes, cheapest first: the pseudo-inverse query, the active-set correction (Candes and Tao), the query of
least norm. Each is scaled, rounded to integers of p bits and equalised on y (f = 0: the scale is the
temperature). Floats only propose: the integer queries are verified exactly by whoever uses them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.keys.queries import active_set, least_norm, pseudo_inverse
from constructions.keys.rounding import equalise_rows
from constructions.keys.sign_keys import IntMatrix, SignMatrix

Queries = NDArray[np.int32]
Directions = NDArray[np.float64]
# Says, for queries (k, m') of the pointer sets at these k positions of the block, which are good enough.
Accept = Callable[[NDArray[np.int64], Queries], NDArray[np.bool_]]

# Temperatures to try, as multiples of the sufficient gap Gamma. An unrounded query has a gap of at least
# 1/2, so 2 would do for it; integers of few bits need more.
TEMPERATURES = (8, 5, 12, 20, 3, 40, 80)
FEW = 4


def largest_entry(p: int) -> int:
    """2^(p-1) - 1, the largest integer of p bits. BadInput for p < 2, which has no room for keys +-1."""
    if p < 2:
        raise BadInput(f"p = {p} bits cannot hold the keys +1 and -1: use p >= 2")
    if p > 24:
        raise BadInput(f"p = {p} is more than these integer queries use: use p <= 24")
    return (1 << (p - 1)) - 1


def block_queries(
    keys: SignMatrix, pointers: IntMatrix, p: int, gap: Fraction, accept: Accept
) -> tuple[Queries, Counter[str]]:
    """Accepted integer queries (k, m') of p bits for k pointer sets (k, q), and how many each route gave.

    gap: the sufficient gap Gamma in units of the score. Every query has equal scores on its pointer set.
    BadInput, saying what would be enough, when some pointer set has no query with these keys and bits.
    """
    limit = largest_entry(p)
    queries = np.zeros((len(pointers), keys.shape[1]), dtype=np.int32)
    routes: Counter[str] = Counter()

    def attempt(route: str, waiting: NDArray[np.int64]) -> NDArray[np.int64]:
        """The pointer sets that this route leaves waiting."""
        reached, w = _ROUTES[route](keys, pointers, waiting)
        for factor in TEMPERATURES:
            if not len(reached):
                break
            alpha = factor * max(1.0, float(gap))
            proposed, found = equalise_rows(keys[pointers[reached]], alpha * w, limit)
            if found.any():
                positions = reached[found]
                rows = proposed[found].astype(np.int32)
                good = accept(positions, rows)
                queries[positions[good]] = rows[good]
                routes[route] += int(good.sum())
                waiting = np.setdiff1d(waiting, positions[good])
                keep = np.isin(reached, waiting)
                reached, w = reached[keep], w[keep]
        return waiting

    fast, *slow = _ROUTES
    waiting = attempt(fast, np.arange(len(pointers)))
    # A few at a time, so that one without a query is noticed before the slow routes have seen them all.
    for start in range(0, len(waiting), FEW):
        left = waiting[start : start + FEW]
        for route in slow:
            if len(left):
                left = attempt(route, left)
        if len(left):
            raise _no_query(keys, pointers[left[0]], p)
    return queries, routes


def _no_query(keys: SignMatrix, pointer_set: NDArray[np.int64], p: int) -> BadInput:
    N, m = keys.shape
    # 16 q ln N coordinates and p = 4 were enough in every case measured (N up to 10^5, q up to 8).
    enough = math.ceil(16 * len(pointer_set) * math.log(N))
    y = [int(i) + 1 for i in pointer_set]
    return BadInput(
        f"no query of p = {p} bits was found for y = {y} with m' = {m} key coordinates: "
        f"use m' = {enough if m < enough else 2 * m} (m = m' + d) and p = {max(p, 4)}, enough at random"
    )


def _by_pseudo_inverse(
    keys: SignMatrix, pointers: IntMatrix, waiting: NDArray[np.int64]
) -> tuple[NDArray[np.int64], Directions]:
    return waiting, pseudo_inverse(keys, pointers[waiting])


def _one_by_one(
    solver: Callable[[SignMatrix, IntMatrix], Directions | None],
) -> Callable[[SignMatrix, IntMatrix, NDArray[np.int64]], tuple[NDArray[np.int64], Directions]]:
    """The routes that solve one pointer set at a time, and may find nothing."""

    def directions(
        keys: SignMatrix, pointers: IntMatrix, waiting: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], Directions]:
        found = [(k, w) for k in waiting.tolist() if (w := solver(keys, pointers[k])) is not None]
        w = np.array([w for _, w in found]).reshape(len(found), keys.shape[1])
        return np.array([k for k, _ in found], dtype=np.int64), w

    return directions


_ROUTES = {
    "pseudo-inverse": _by_pseudo_inverse,
    "active set": _one_by_one(lambda keys, y: active_set(keys, y.tolist())),
    "least norm": _one_by_one(lambda keys, y: least_norm(keys, y.tolist())),
}
