"""Decisions of the p-bit Match2 unit on large given inputs: queries against keys, by residue counts.

Equal sums modulo M have equal exact weights, so a row of the softmax needs only the counts of the sums at
distance 0 to NEAR from 0, exact integers, and one bound for all others. Rounding of features moves each
exponent by at most c 2^(1-f); the output is rounded to f fractional bits before it is compared with 1/2.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from flint import arb

from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.match_tasks.match2_weights import HALF, rational_weight, weight
from constructions.precision import rounded_side, rounding_limit, share_limit
from proofs import rational

NEAR = 3  # sums at distance 0, ..., NEAR from 0 modulo M are weighed one by one, the rest by one bound


def _counts(queries: Sequence[int], keys: Sequence[int], M: int) -> np.ndarray[Any, Any]:
    """Row i: how many keys have a sum with query i at distance 0, ..., NEAR from 0 modulo M. Exact."""
    values, frequency = np.unique(np.asarray(keys, dtype=np.int64), return_counts=True)

    def frequency_of(v: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        at = np.minimum(np.searchsorted(values, v), len(values) - 1)
        return np.where(values[at] == v, frequency[at], 0)

    tokens = np.asarray(queries, dtype=np.int64)
    columns = []
    for d in range(min(NEAR, M // 2) + 1):
        found = frequency_of((d - tokens) % M)
        columns.append(found if 2 * d % M == 0 else found + frequency_of((-d - tokens) % M))
    return np.stack(columns, axis=1)


def _row_classes(counts: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Numbers 0, 1, ... such that two rows have the same number exactly when they are equal."""
    classes = np.zeros(len(counts), dtype=np.int64)
    for column in counts.T:  # below 2^63, as long as (number of rows) * (largest count + 1) is
        classes = np.unique(classes * (int(column.max()) + 1) + column, return_inverse=True)[1].reshape(-1)
    return classes


def _arb_side(
    counts: Sequence[int], N: int, M: int, c: int, f: int, share: Fraction
) -> tuple[int | None, Fraction]:
    """(decision, distance of the output from where rounding changes it) for these counts, or (None, 0)."""
    with precision(128):
        swing = ball(Fraction(2 * c, 1 << f)).exp()  # scores are off by at most 2^(1-f), times c
        least = sum((n * weight(d, M, c, share) for d, n in enumerate(counts)), arb(0))
        rest = N - sum(counts)
        most = least + (rest * weight(len(counts), M, c, share) if rest else 0)
        low = lower(least / swing / (least / swing + 1))
        high = upper(most * swing / (most * swing + 1))
    side, limit = rounded_side(low, high, f), rounding_limit(f).value
    return side, Fraction(0) if side is None else low - limit if side else limit - high


def arb_sides(
    queries: Sequence[int], keys: Sequence[int], M: int, c: int, f: int, share: Fraction = HALF
) -> tuple[list[int | None], Fraction]:
    """(every query's decision, None where the enclosure leaves it open; the least distance from the limit
    at which rounding to f bits changes it)."""
    counts = _counts(queries, keys, M)
    classes = _row_classes(counts)
    representatives = np.unique(classes, return_index=True)[1]
    decided = [_arb_side(row, len(keys), M, c, f, share) for row in counts[representatives].tolist()]
    return [decided[k][0] for k in classes.tolist()], min(away for _, away in decided)


def rational_sides(
    queries: Sequence[int], keys: Sequence[int], M: int, c: int, f: int, share: Fraction = HALF
) -> list[int | None]:
    """The same by Python integers and rationals alone: hits, misses by 1, and all others weighed as misses
    by 2."""
    swing = rational.exp(Fraction(2 * c, 1 << f), 96)[1]
    low, high = zip(*(rational_weight(d, M, c, share) for d in range(3)), strict=True)
    limit = share_limit(f)
    frequency = Counter(keys)
    known: dict[tuple[int, int], int | None] = {}
    sides = []
    for v in queries:
        hits = frequency[-v % M]
        near = frequency[(1 - v) % M] + (frequency[(-1 - v) % M] if M > 2 else 0)
        if (hits, near) not in known:
            most = hits * high[0] + near * high[1] + (len(keys) - hits - near) * high[2]
            known[hits, near] = limit.passed(hits * low[0] / swing, most * swing)
        sides.append(known[hits, near])
    return sides
