"""Rounding queries to p-bit integers (Appendix B.1), plainly or so that the scores on y stay equal.

A query is an integer vector V = 2^f v with scores <b_j, V> 2^-f. Plain rounding moves scores by up to
m' 2^{-f-1}, differently for each token of y. Equalised rounding (ours) makes all <b_i, V>, i in y, one
number again, so that only the gap to the other tokens matters and f need not grow with 1/eps.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.keys.sign_keys import SignMatrix

LARGEST = float(1 << 62)  # beyond 2^63 a conversion to int64 would wrap silently
MOST_POINTERS = 53
MOST_COUNTED = 8  # of so many pointers all 2^q patterns are kept in one table
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
    """`equalise_rows` for one query: keys_on_y (q, m'), scaled (m',); None if not found."""
    V, found = equalise_rows(keys_on_y[None], scaled[None], largest)
    return V[0] if found[0] else None


def equalise_rows(
    keys_on_y: SignMatrix, scaled: NDArray[np.float64], largest: int
) -> tuple[IntQueries, NDArray[np.bool_]]:
    """Integers V near `scaled` (k, m') with, in each row, equal scores <b_i, V>, i in y; which were found.

    keys_on_y: (k, q, m'), q <= 53 (BadInput). All scores have the parity of sum(V), so they differ by even
    numbers. A score moves by 2, alone, when V moves by +1 and -1 at two coordinates whose signs agree on y
    except at i. Pairs that rounding has moved furthest the other way are taken first, and no entry leaves
    [-largest, largest]. A row that was not found means nothing.
    """
    k, q, _ = keys_on_y.shape
    if q > MOST_POINTERS:
        raise BadInput(f"scores of at most {MOST_POINTERS} tokens can be equalised, not {q}")
    V = np.minimum(np.maximum(np.rint(scaled), -largest), largest).astype(np.int64)
    found = np.ones(k, dtype=np.bool_)
    scores = np.stack([np.einsum("km,km->k", keys_on_y[:, i], V) for i in range(q)], axis=1)
    # By how many pairs each score must still rise (or fall, if negative) to the median one.
    missing = (np.sort(scores, axis=1)[:, q // 2, None] - scores) // 2
    # Which keys of y are + at each coordinate, as a binary number.
    kind = np.uint16 if q <= 16 else np.int64  # short integers are sorted by counting
    pattern: NDArray[np.integer[Any]] = np.zeros(scaled.shape, dtype=kind)
    for i in range(q):
        pattern |= np.multiply(keys_on_y[:, i] > 0, 1 << i, dtype=kind)
    if q <= MOST_COUNTED:
        _move_by_counts(V, missing, pattern, scaled - V, largest)
    waiting = {
        row: {i: left for i, left in enumerate(steps) if left}
        for row, steps in enumerate(missing.tolist())
        if any(steps)
    }
    while waiting:
        # A coordinate moves once; the groups are formed again when that was not enough.
        rows = list(waiting)
        for row, groups in zip(rows, _grouped(pattern[rows], scaled[rows] - V[rows]), strict=True):
            steps, moved = waiting[row], 0
            for i, left in list(steps.items()):
                sign = 1 if left > 0 else -1
                done = groups.move(V[row], 1 << i, sign, abs(left), largest)
                moved += done
                steps[i] -= sign * done
                if steps[i] == 0:
                    del steps[i]
            found[row] = moved > 0
            if moved == 0 or not steps:
                del waiting[row]
    return V, found


def _move_by_counts(
    V: IntQueries,
    missing: NDArray[np.int64],
    pattern: NDArray[np.integer[Any]],
    residual: NDArray[np.float64],
    largest: int,
) -> None:
    """Move pairs in all rows at once that have one residual a pattern, as a pseudo-inverse query has.

    Pairs of two patterns then gain the same, so it is enough to count them. V (k, m') and missing (k, q) are
    updated; a row with other residuals, or an entry at +-largest, is left as it is.
    """
    (k, m), q = V.shape, missing.shape[1]
    cells = pattern + (np.arange(k) << q)[:, None]
    common = np.zeros(k << q)
    common[cells] = residual
    able = (common[cells] == residual).all(axis=1) & (np.abs(V).max(axis=1) < largest)
    common = common.reshape(k, 1 << q)
    counts = np.bincount(cells.ravel(), minlength=k << q).reshape(k, 1 << q)
    # By row and pattern: the coordinates that have not moved, those that rose, those that fell.
    left, rose, fell = np.where(able[:, None], counts, 0), np.zeros_like(counts), np.zeros_like(counts)
    patterns = np.arange(1 << q)
    for i in range(q):
        plus = patterns[patterns >> i & 1 == 1]
        minus = plus ^ (1 << i)
        sign = np.sign(missing[:, i, None])
        order = np.argsort(sign * (common[:, minus] - common[:, plus]), axis=1, kind="stable")
        pairs = np.take_along_axis(np.minimum(left[:, plus], left[:, minus]), order, axis=1)
        wanted = np.abs(missing[:, i, None]) - (np.cumsum(pairs, axis=1) - pairs)
        moved = np.zeros_like(pairs)
        np.put_along_axis(moved, order, np.clip(wanted, 0, pairs), axis=1)
        for side, direction in ((plus, sign), (minus, -sign)):
            left[:, side] -= moved
            rose[:, side] += moved * (direction > 0)
            fell[:, side] += moved * (direction < 0)
        missing[:, i] -= sign[:, 0] * moved.sum(axis=1)
    # In order of the pattern: of each the first fall and the last rise.
    runs = np.stack([fell, counts - fell - rose, rose], axis=2)
    change = np.repeat(np.tile(np.array([-1, 0, 1]), k << q), runs.ravel()).reshape(k, m)
    by_coordinate = np.empty_like(change)
    np.put_along_axis(by_coordinate, np.argsort(pattern, axis=1, kind="stable"), change, axis=1)
    V += by_coordinate


def _grouped(pattern: NDArray[np.integer[Any]], residual: NDArray[np.float64]) -> Iterator[_Groups]:
    """The groups of every row of pattern and residual (k, m')."""
    order = np.argsort(pattern, axis=1, kind="stable")
    patterns = np.take_along_axis(pattern, order, axis=1)
    by_pattern = np.take_along_axis(residual, order, axis=1)
    first = np.ones(pattern.shape, dtype=np.bool_)
    first[:, 1:] = patterns[:, 1:] != patterns[:, :-1]
    # A pseudo-inverse query has one residual a pattern; the rows of any other are sorted by both.
    mixed = ((by_pattern[:, 1:] < by_pattern[:, :-1]) & ~first[:, 1:]).any(axis=1)
    order[mixed] = np.lexsort((residual[mixed], pattern[mixed]), axis=-1)
    by_pattern[mixed] = np.take_along_axis(residual[mixed], order[mixed], axis=1)
    names, starts = patterns[first].tolist(), np.nonzero(first)[1].tolist()
    end = 0
    for row, count in enumerate(first.sum(axis=1).tolist()):
        begin, end = end, end + count
        yield _Groups(order[row], by_pattern[row], names[begin:end], starts[begin:end])


class _Groups:
    """The coordinates by pattern and, within one, by increasing residual: what rounding took away."""

    def __init__(
        self, order: NDArray[np.int64], residual: NDArray[np.float64], patterns: list[int], starts: list[int]
    ) -> None:
        self._order = order
        # Few are looked at, so these are read one by one, as Python numbers.
        self._residual: Callable[[int], float] = residual.item
        # Of each pattern the stretch of coordinates that have not moved: [first, one past the last].
        ends = [*starts[1:], len(order)]
        self._left = {name: [*ends_of] for name, *ends_of in zip(patterns, starts, ends, strict=True)}

    def _proposal(self, order: int, rising: list[int], falling: list[int]) -> Proposal | None:
        """The largest residual of `rising` rises, the smallest of `falling` falls; None if one is used up."""
        if rising[0] == rising[1] or falling[0] == falling[1]:
            return None
        return self._residual(falling[0]) - self._residual(rising[1] - 1), order, rising, falling

    def _equal_pairs(self, most: int, rising: list[int], falling: list[int]) -> int:
        """How many pairs to move at once: up to `most` if all have the gain of the first, else 1."""
        n = min(most, rising[1] - rising[0], falling[1] - falling[0])
        # Residuals are sorted, so equal ends mean that all between are equal.
        same_rising = self._residual(rising[1] - n) == self._residual(rising[1] - 1)
        same_falling = self._residual(falling[0] + n - 1) == self._residual(falling[0])
        return n if same_rising and same_falling else 1

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
        while heap and count:
            _, order, rising, falling = heap[0]
            n = self._equal_pairs(count, rising, falling)
            count -= n
            rising[1] -= n
            up = self._order[rising[1] : rising[1] + n][::-1]
            down = self._order[falling[0] : falling[0] + n]
            falling[0] += n
            high, low = V[up], V[down]
            fits = (high < largest) & (low > -largest)
            V[up] = high + fits
            V[down] = low - fits
            moved += int(np.count_nonzero(fits))
            following = self._proposal(order, rising, falling)
            if following:
                heapq.heapreplace(heap, following)
            else:
                heapq.heappop(heap)
        return moved
