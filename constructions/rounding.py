"""Rounding queries to p-bit integers (Appendix B.1), plainly or so that the scores on y stay equal.

A query is an integer vector V = 2^f v with scores <b_j, V> 2^-f. Plain rounding moves scores by up to
m' 2^{-f-1}, differently for each token of y. Equalised rounding (ours) makes all <b_i, V>, i in y, one
number again, so that only the gap to the other tokens matters and f need not grow with 1/eps.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.sign_keys import SignMatrix

LARGEST = float(1 << 62)  # beyond 2^63 a conversion to int64 would wrap silently
IntQueries = NDArray[np.int64]


def plain(v: NDArray[np.float64], f: int) -> IntQueries:
    """The integers nearest to 2^f v, ties to even, entry by entry. Raises BadInput beyond 62 bits."""
    nearest = np.rint(np.ldexp(v, f))
    if not np.all(np.abs(nearest) < LARGEST):
        raise BadInput(
            f"f = {f} fractional bits: the queries do not fit 62-bit integers; ask for a larger eps"
        )
    return nearest.astype(np.int64)


def equalise(keys_on_y: SignMatrix, scaled: NDArray[np.float64], largest: int) -> NDArray[np.int64] | None:
    """Integers near `scaled` (m',) whose scores <b_i, V>, i in y, are all equal; None if not found.

    keys_on_y: (q, m'). All scores have the parity of sum(V), so they differ by even numbers. A score
    moves by 2, alone, when V moves by +1 and -1 at two coordinates whose signs agree on y except at
    i. Coordinates that rounding has already moved the other way are taken first, and no entry leaves
    [-largest, largest].
    """
    V = np.clip(np.rint(scaled), -largest, largest).astype(np.int64)
    signs = keys_on_y.astype(np.int64)
    scores = signs @ V
    target = int(np.sort(scores)[len(scores) // 2])
    residual = scaled - V
    q = len(signs)
    weights = 1 << np.arange(q)
    pattern = (signs > 0).astype(np.int64).T @ weights  # which keys of y are + at each coordinate
    for i in np.flatnonzero(scores != target).tolist():
        steps = (target - int(scores[i])) // 2
        if not _move(V, residual, pattern, int(weights[i]), steps, largest):
            return None
    return V


def _move(
    V: NDArray[np.int64],
    residual: NDArray[np.float64],
    pattern: NDArray[np.int64],
    bit: int,
    steps: int,
    largest: int,
) -> bool:
    """Move one score by 2 steps, in place, with pairs of coordinates whose patterns differ in `bit` only."""
    sign = 1 if steps > 0 else -1
    up = np.flatnonzero((pattern & bit != 0) & (sign * V < largest))  # V += sign here
    down = np.flatnonzero((pattern & bit == 0) & (-sign * V < largest))  # V -= sign there
    up_ranks, up = _ranked(pattern[up] ^ bit, -sign * residual[up], up)
    down_ranks, down = _ranked(pattern[down], sign * residual[down], down)
    # The r-th best of a pattern on one side is paired with the r-th best of its partner on the other.
    _, left, right = np.intersect1d(up_ranks, down_ranks, assume_unique=True, return_indices=True)
    if len(left) < abs(steps):
        return False
    costs = sign * (residual[down[right]] - residual[up[left]])
    best = np.argsort(costs, kind="stable")[: abs(steps)]
    plus, minus = up[left[best]], down[right[best]]
    V[plus] += sign
    V[minus] -= sign
    residual[plus] -= sign
    residual[minus] += sign
    return True


def _ranked(
    groups: NDArray[np.int64], costs: NDArray[np.float64], places: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """places sorted by group and cost, each with a label that encodes its group and its rank in it."""
    order = np.lexsort((costs, groups))
    groups = groups[order]
    ranks = np.arange(len(order)) - np.searchsorted(groups, groups)
    return (groups << 32) + ranks, places[order]
