"""Exact scores of the Match3Local unit, twice, and what they say of every output.

With scores on a window of n positions in [s, s + d] and all others below s - Gamma, softmax gives each
window position a weight in [exp(-d)/(n (1 + mu)), exp(d)/n] and all others together at most mu,
mu = ((N - n)/n) exp(-Gamma). So n times an average that holds x_j is off by at most
(M - 1) max(exp(d) - 1 + n mu, 1 - exp(-d)/(1 + mu)), and by n 2^-(f+1) more once rounded: below 1/2, the
decoded window is right for every X at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import ball, precision
from constructions.theorem_09_match3_local.unit import Integers, LocalUnit, window
from proofs import rational

ROWS = 500
NONE = -(1 << 62)  # the largest score off the window when every position is in the window


@dataclass(frozen=True)
class Extremes:
    """Over all tokens, in units of 2^-f: the widest spread on a window, the narrowest gap below it (None if
    every window is the whole input), and the token with that gap."""

    spread: int
    gap: int | None
    token: int


def gemm_rows(unit: LocalUnit) -> Iterator[tuple[int, Integers]]:
    """(first token, block of exact scores): integers in float64 products, exact below 2^53."""
    keys = unit.keys.astype(np.float64).T.copy()
    for first in range(0, unit.N, ROWS):
        queries = unit.queries(first, min(first + ROWS, unit.N))
        if int(np.abs(queries).sum(axis=1).max()) >= 1 << 53:
            raise Undecided("scores beyond 2^53 are not exact in float products")
        yield first, (queries.astype(np.float64) @ keys).astype(np.int64)


def bit_count_rows(unit: LocalUnit) -> Iterator[tuple[int, Integers]]:
    """The same from inner products of keys, m less twice the number of differing bits, and coefficients."""
    m = unit.keys.shape[1]
    if int(np.abs(unit.coefficients).sum(axis=1).max()) * m >= 1 << 60:
        raise Undecided("scores beyond 2^60 leave 64-bit integers")
    packed = np.packbits(unit.keys > 0, axis=1)
    packed = np.pad(packed, ((0, 0), (0, -packed.shape[1] % 8))).view(np.uint64)
    for first in range(0, unit.N, ROWS):
        last = min(first + ROWS, unit.N)
        low, high = max(0, first - unit.K), min(unit.N, last + unit.K)
        differing = np.zeros((high - low, unit.N), dtype=np.int64)
        for word in packed.T:
            differing += _bit_count(word[low:high, None] ^ word[None, :])
        inner = m - 2 * differing
        block = np.zeros((last - first, unit.N), dtype=np.int64)
        for k in range(unit.q):
            positions = np.arange(first, last) - unit.K + k
            inside = (positions >= 0) & (positions < unit.N)
            column = unit.coefficients[first:last, k][inside, None]
            block[inside] += column * inner[positions[inside] - low]
        yield first, block


BYTE_COUNTS = np.array([v.bit_count() for v in range(256)], dtype=np.uint8)


def _bit_count(words: Any) -> Any:
    if hasattr(np, "bitwise_count"):  # numpy 2
        return np.bitwise_count(words)
    return BYTE_COUNTS[words.view(np.uint8)].reshape(*words.shape, 8).sum(axis=2, dtype=np.uint8)


def extremes(unit: LocalUnit, rows: Callable[[LocalUnit], Iterator[tuple[int, Integers]]]) -> Extremes:
    """The extremes of the exact scores over all tokens."""
    spread, gap, token = 0, None, 0
    for first, block in rows(unit):
        for i, scores in enumerate(block, first):
            near = window(i, unit.N, unit.K)
            inside = scores[near.start : near.stop]
            least, most = int(inside.min()), int(inside.max())
            spread = max(spread, most - least)
            scores[near.start : near.stop] = NONE
            outside = int(scores.max())
            if outside != NONE and (gap is None or least - outside < gap):
                gap, token = least - outside, i
    return Extremes(spread, gap, token)


def masked_extremes(unit: LocalUnit, rows: Callable[[LocalUnit], Iterator[tuple[int, Integers]]]) -> Extremes:
    """`extremes` again, by masks over blocks of rows."""
    columns = np.arange(unit.N)
    spread, gaps = 0, [np.empty(0, dtype=np.int64)]
    for first, block in rows(unit):
        near = np.abs(columns[None, :] - np.arange(first, first + len(block))[:, None]) <= unit.K
        least = np.where(near, block, -NONE).min(axis=1)
        spread = max(spread, int((np.where(near, block, NONE).max(axis=1) - least).max()))
        gaps.append(least - np.where(near, NONE, block).max(axis=1))
    found = np.concatenate(gaps)  # a window that is the whole input leaves a gap beyond every score
    token = int(found.argmin())
    return Extremes(spread, int(found[token]) if found[token] < -NONE // 2 else None, token)


def arb_error(unit: LocalUnit, found: Extremes) -> Fraction | None:
    """An upper bound of the error of n times a rounded output, from Arb; None if it is not below 1/2."""
    with precision(96):
        d = ball(Fraction(found.spread, 1 << unit.f))
        off = (
            ball(unit.N) * (-ball(Fraction(found.gap, 1 << unit.f))).exp()
            if found.gap is not None
            else ball(0)
        )
        above, below = d.exp() - 1 + off, 1 - (-d).exp() / (1 + off)
        rounding = ball(Fraction(unit.q, 2 << unit.f))
        for error in (above, below):
            if not (unit.M - 1) * error + rounding < ball(Fraction(1, 2)):
                return None
        ends = [((unit.M - 1) * error + rounding).abs_upper() for error in (above, below)]
        exact = [
            Fraction(int(end.mid().man_exp()[0])) * Fraction(2) ** int(end.mid().man_exp()[1]) for end in ends
        ]
        return max(exact)


def rational_error_is_small(unit: LocalUnit, found: Extremes) -> bool:
    """The same bound from the standard library alone, 1 - exp(-d)/(1 + off) <= exp(d) - 1 + off used."""
    if found.spread >> unit.f or (found.gap is not None and found.gap < 0):
        return False  # e - 1 is above 1/2 already
    d = rational.exp(Fraction(found.spread, 1 << unit.f), 96)[1]
    off = Fraction(0)
    if found.gap is not None:
        off = unit.N * rational.exp(max(-Fraction(found.gap, 1 << unit.f), Fraction(-512)), 96)[1]
    error = (unit.M - 1) * (d - 1 + off) + Fraction(unit.q, 2 << unit.f)
    return error < Fraction(1, 2)
