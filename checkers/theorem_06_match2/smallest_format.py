"""Search for p-bit formats in which Match2's unit is right for every input, in two separate arithmetics."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from fractions import Fraction
from math import ceil, floor
from typing import Any

from flint import arb

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import ball, enclose
from constructions.circle import rounded_turn
from constructions.precision import share_limit
from proofs import rational

Features = Callable[[int, int], list[tuple[int, int]]]


def rounded_features(M: int, f: int) -> list[tuple[int, int]]:
    """(cosine, sine) mantissas of every residue."""
    return [rounded_turn(k, M, f) for k in range(M)]


def rational_features(M: int, f: int) -> list[tuple[int, int]]:
    """The same from proofs/rational.py; where its two ends round apart the value is 0, 1/2 or 1 in size."""

    def nearest(k: int, ends: tuple[Fraction, Fraction]) -> int:
        low, high = round(ends[0] * (1 << f)), round(ends[1] * (1 << f))
        if low == high:
            return low
        if 12 * k % M:
            raise Undecided(f"a feature of residue {k} is too near a tie")
        return round(Fraction(round(ends[0] + ends[1]), 2) * (1 << f))

    bits = f + 40
    return [
        (nearest(k, rational.cos_turn(k, M, bits)), nearest(k, rational.sin_turn(k, M, bits)))
        for k in range(M)
    ]


HardTerms = tuple[bool, tuple[tuple[int, int], ...]]


def _extremes(N: int, points: list[tuple[int, int]]) -> list[HardTerms] | None:
    """(match, ((similarity, how often), ...)) of every hardest input; None if some miss is at least as
    similar as the match, so that no temperature and no dummy can be right."""
    M = len(points)
    found: list[HardTerms] = []
    for a, (u, v) in enumerate(points):
        similar = [u * cosine - v * sine for cosine, sine in points]
        partner, least = -a % M, min(similar)
        if partner == a:
            found.append((True, ((similar[a], 1), (least, N - 1))))
            continue
        most = max(s for b, s in enumerate(similar) if b != partner)
        if most >= similar[partner]:
            return None
        found.append((True, ((similar[a], 1), (similar[partner], 1), (least, N - 2))))
        found.append((False, ((similar[a], 1), (most, N - 1))))
    return sorted(set(found))


Ends = tuple[Fraction, Fraction]
# (c, f, terms, bits) -> ends of 1000 + ln(sum/limit), to about so many bits: an output S/(S + 1) rounds to
# more than 1/2 once S, the sum relative to the dummy's weight, exceeds the limit (or reaches it, if f = 1).
LogSum = Callable[[int, int, tuple[tuple[int, int], ...], int], Ends]


def arb_log_sum(c: int, f: int, terms: tuple[tuple[int, int], ...], bits: int) -> Ends:
    """Ends of 1000 + ln(sum/limit), from Arb."""
    exponents, limit = [(Fraction(c * s, 1 << 2 * f), n) for s, n in terms], share_limit(f).value
    return enclose(
        lambda: (sum((n * ball(x).exp() for x, n in exponents), arb(0)) / ball(limit)).log() + 1000, bits
    )


def unrounded_log_sum(c: int, f: int, terms: tuple[tuple[int, int], ...], bits: int) -> Ends:
    """The same for an output that is not rounded, whose limit is 1: what a corrupted search would use."""
    exponents = [(Fraction(c * s, 1 << 2 * f), n) for s, n in terms]
    return enclose(lambda: sum((n * ball(x).exp() for x, n in exponents), arb(0)).log() + 1000, bits)


def rational_log_sum(c: int, f: int, terms: tuple[tuple[int, int], ...], bits: int) -> Ends:
    """The same from the standard library alone: the limit is (2^f + 1)/(2^f - 1), or 1 for f = 0."""
    ends = [(n, rational.exp(Fraction(c * s, 1 << 2 * f), bits + 16)) for s, n in terms]
    limit = Fraction((1 << f) + 1, (1 << f) - 1) if f else Fraction(1)
    low, high = (sum((n * e[side] for n, e in ends), Fraction(0)) / limit for side in range(2))
    return rational.log(low, bits + 16)[0] + 1000, rational.log(high, bits + 16)[1] + 1000


def _dummy_between(c: int, f: int, p: int, hard: Any, log_sum: LogSum) -> int | None:
    """A p-bit dummy mantissa k with every no-match sum/limit < exp(c k 2^-f) < every match sum/limit; None if
    there is none. Logarithms are shifted by 1000, so that relative accuracy is absolute. Raises Undecided.

    Similarities of rounded features differ by at most 4, so the largest weight of a sum may be e^(4c) <
    2^(6c) times another: only with more bits than that a sum differs from its largest term.
    """
    for bits in (80, 80 + 6 * c):
        with contextlib.suppress(Undecided):
            return _dummy_to(bits, c, f, p, hard, log_sum)
    raise Undecided(f"c = {c}, f = {f}: a dummy key lies within the error of the logarithms")


def _dummy_to(bits: int, c: int, f: int, p: int, hard: Any, log_sum: LogSum) -> int | None:
    """`_dummy_between` from logarithms of about so many bits."""
    below = [log_sum(c, f, terms, bits) for match, terms in hard if not match]
    above = [log_sum(c, f, terms, bits) for match, terms in hard if match]
    step = Fraction(c, 1 << f)
    largest = (1 << (p - 1)) - 1
    # [outer[0], outer[1]] holds every mantissa that could be right, [inner[0], inner[1]] only right ones.
    ceilings = [(min(e[side] for e in above) - 1000) / step for side in range(2)]
    inner, outer = ([-largest, min(ceil(end) - 1, largest)] for end in ceilings)
    if below:
        floors = [(max(e[side] for e in below) - 1000) / step for side in range(2)]
        inner[0], outer[0] = (max(floor(floors[side]) + 1, -largest) for side in (1, 0))
    if inner[0] <= inner[1]:
        return sum(inner) // 2
    if outer[0] > outer[1]:
        return None
    raise Undecided("a multiple of the step lies within the error")


def _formats(p: int) -> Iterator[tuple[int, int]]:
    """Every (f, c) with queries of up to c 2^f in p bits."""
    for f in range(p - 1):
        for c in range(1, (((1 << (p - 1)) - 1) >> f) + 1):
            yield f, c


def search(N: int, M: int, p: int, features: Features, log_sum: LogSum) -> tuple[int, int, int] | None:
    """Some (f, c, dummy) of p bits that is right for every input; None if there is none."""
    hard = {f: _extremes(N, features(M, f)) for f in range(p - 1)}
    for f, c in _formats(p):
        if hard[f] is not None:
            dummy = _dummy_between(c, f, p, hard[f], log_sum)
            if dummy is not None:
                return f, c, dummy
    return None


def least_bits(N: int, M: int, log_sum: LogSum = arb_log_sum) -> tuple[int, int, int, int]:
    """(p, f, c, dummy mantissa) of the first format, by p, that is right for every X in [M]^N."""
    for p in range(2, 64):
        found = search(N, M, p, rounded_features, log_sum)
        if found is not None:
            return p, *found
    raise Undecided("no format below 64 bits is right")
