"""Rounding queries to p-bit integers (Appendix B.1), plainly or so that the scores on y stay equal.

A query is an integer vector V = 2^f v with scores <b_j, V> 2^-f. Plain rounding moves scores by up to
m' 2^{-f-1}, differently for each token of y. Equalised rounding (ours) makes all <b_i, V>, i in y, one
number again, so that only the gap to the other tokens matters and f need not grow with 1/eps.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.sign_keys import SignMatrix

LARGEST = float(1 << 62)  # beyond 2^63 a conversion to int64 would wrap silently
MOST_POINTERS = 53  # a pattern of signs on y is a float64 first
IntQueries = NDArray[np.int64]
# Minus the gain of moving a pair, the pattern's number (which breaks ties), and the stretches it comes from.
Proposal = tuple[float, int, list[int], list[int]]


def plain(v: NDArray[np.float64], f: int) -> IntQueries:
    """The integers nearest to 2^f v, ties to even, entry by entry. Raises BadInput beyond 62 bits."""
    with np.errstate(over="ignore"):
        nearest = np.rint(np.ldexp(v, f))
    if not np.all(np.abs(nearest) < LARGEST):
        raise BadInput(
            f"f = {f} fractional bits: the queries do not fit 62-bit integers; ask for a larger eps"
        )
    return nearest.astype(np.int64)


def equalise(keys_on_y: SignMatrix, scaled: NDArray[np.float64], largest: int) -> IntQueries | None:
    """Integers near `scaled` (m',) whose scores <b_i, V>, i in y, are all equal; None if not found.

    keys_on_y: (q, m'), q <= 53 (BadInput). All scores have the parity of sum(V), so they differ by even
    numbers. A score moves by 2, alone, when V moves by +1 and -1 at two coordinates whose signs agree on y
    except at i. Pairs that rounding has moved furthest the other way are taken first, and no entry leaves
    [-largest, largest].
    """
    V = np.minimum(np.maximum(np.rint(scaled), -largest), largest).astype(np.int64)
    if len(keys_on_y) > MOST_POINTERS:
        raise BadInput(f"scores of at most {MOST_POINTERS} tokens can be equalised, not {len(keys_on_y)}")
    signs = keys_on_y.astype(np.int64)
    scores = (signs @ V).tolist()
    target = sorted(scores)[len(scores) // 2]
    # By how many pairs each score must still rise (or fall, if negative).
    steps = {i: (target - s) // 2 for i, s in enumerate(scores) if s != target}
    # Which keys of y are + at each coordinate, as a binary number.
    pattern = ((2.0 ** np.arange(len(signs))) @ (signs > 0)).astype(np.int64)
    while steps:
        # A coordinate moves once; the groups are formed again when that was not enough.
        groups = _Groups(pattern, scaled - V)
        moved = 0
        for i, left in list(steps.items()):
            sign = 1 if left > 0 else -1
            done = groups.move(V, 1 << i, sign, abs(left), largest)
            moved += done
            steps[i] -= sign * done
            if steps[i] == 0:
                del steps[i]
        if moved == 0:
            return None
    return V


class _Groups:
    """The coordinates by pattern and, within one, by increasing residual: what rounding took away."""

    def __init__(self, pattern: NDArray[np.int64], residual: NDArray[np.float64]) -> None:
        order = np.lexsort((residual, pattern))
        patterns = pattern[order]
        cuts = [0, *(np.flatnonzero(patterns[1:] != patterns[:-1]) + 1).tolist(), len(order)]
        # Few of the coordinates move, so these are read one by one, as Python numbers.
        self._place: Callable[[int], int] = order.item
        self._residual: Callable[[int], float] = residual[order].item
        # Of each pattern the stretch of coordinates that have not moved: [first, one past the last].
        ranges = ([start, end] for start, end in itertools.pairwise(cuts))
        self._left: dict[int, list[int]] = dict(zip(patterns[cuts[:-1]].tolist(), ranges, strict=True))

    def _proposal(self, order: int, rising: list[int], falling: list[int]) -> Proposal | None:
        """The largest residual of `rising` rises, the smallest of `falling` falls; None if one is used up."""
        if rising[0] == rising[1] or falling[0] == falling[1]:
            return None
        return self._residual(falling[0]) - self._residual(rising[1] - 1), order, rising, falling

    def move(self, V: IntQueries, bit: int, sign: int, count: int, largest: int) -> int:
        """Up to `count` times +sign at a coordinate with `bit`, -sign at its partner without; how many."""
        heap: list[Proposal] = []
        for order, (pattern, stretch) in enumerate(self._left.items()):
            if pattern & bit and pattern ^ bit in self._left:
                other = self._left[pattern ^ bit]
                proposal = self._proposal(order, *((stretch, other) if sign > 0 else (other, stretch)))
                if proposal:
                    heap.append(proposal)
        heapq.heapify(heap)
        moved = 0
        # Within a pattern gains fall, so the heads of the patterns are enough to find the largest.
        for _ in range(count):
            if not heap:
                break
            _, order, rising, falling = heap[0]
            rising[1] -= 1
            a, b = self._place(rising[1]), self._place(falling[0])
            falling[0] += 1
            if V[a] < largest and V[b] > -largest:
                V[a] += 1
                V[b] -= 1
                moved += 1
            following = self._proposal(order, rising, falling)
            if following:
                heapq.heapreplace(heap, following)
            else:
                heapq.heappop(heap)
        return moved
