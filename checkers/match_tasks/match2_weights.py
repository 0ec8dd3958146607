"""Softmax weights of the Match2 unit relative to its dummy, enclosed twice: by Arb and by rationals.

With the dummy's weight scaled to 1, a token whose sum with the query's residue is k weighs
exp(c (cos(2 pi k/M) - (1 - share g))), g = 1 - cos(2 pi/M); Theorem 6 has share = 1/2. The output is
S/(S + 1), S the sum of the weights, so "output above 1/2" is "S above 1".
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Any, Protocol

from flint import arb, fmpq

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import ball, enclose, less, lower, precision, upper
from constructions.precision import FixedPoint, share_limit
from constructions.tasks import match2
from proofs import rational

HALF = Fraction(1, 2)
SCALE = 1 << 40
Table = Sequence[tuple[int, int]]


def exponent(k: int, M: int, share: Fraction = HALF) -> Any:
    """cos(2 pi k/M) - 1 + share (1 - cos(2 pi/M)) as a ball, by half-angle sines (no cancellation)."""
    half_angle, nearest = arb.sin_pi_fmpq(fmpq(k % M, M)), arb.sin_pi_fmpq(fmpq(1, M))
    return 2 * (ball(share) * nearest * nearest - half_angle * half_angle)


def weight(k: int, M: int, c: Fraction | int, share: Fraction = HALF) -> Any:
    """The weight of residue k as a ball."""
    return (ball(c) * exponent(k, M, share)).exp()


@functools.lru_cache(maxsize=64)
def table(M: int, c: Fraction | int, share: Fraction = HALF) -> Table:
    """Integers (low, high) around 2^40 times each residue's weight, from Arb."""
    rows = []
    for k in range(M):
        value = functools.partial(weight, k, M, c, share)
        if k and less(lambda value=value: value() * SCALE, lambda: arb(1)):  # type: ignore[misc]
            rows.append((0, 1))
            continue
        low, high = enclose(value)
        rows.append((floor(low * SCALE), ceil(high * SCALE)))
    return tuple(rows)


def table_holds(rows: Table, M: int, c: Fraction | int, share: Fraction = HALF) -> bool:
    """Whether each row of the table holds its residue's weight, computed anew by Arb with 256 bits."""
    with precision(256):
        weights = [weight(k, M, c, share) * SCALE for k in range(M)]
        pairs = zip(rows, weights, strict=True)
        return all(low <= lower(w) and upper(w) <= high for (low, high), w in pairs)


@functools.lru_cache(maxsize=1 << 14)
def _cosine(k: int, M: int, bits: int) -> tuple[Fraction, Fraction]:
    return rational.cos_turn(k, M, bits)


def rational_exponent(k: int, M: int, share: Fraction, bits: int) -> tuple[Fraction, Fraction]:
    """`exponent` again, from the standard library alone."""
    here, nearest = _cosine(min(k % M, -k % M), M, bits), _cosine(1, M, bits)
    ends = [
        cosine - 1 + share * (1 - other)
        for cosine, other in zip(here, nearest if share < 0 else nearest[::-1], strict=True)
    ]
    return ends[0], ends[1]


def rational_weight(k: int, M: int, c: Fraction | int, share: Fraction = HALF) -> tuple[Fraction, Fraction]:
    """`weight` again, from the standard library alone; weights below e^-60 as (0, e^-60's upper end)."""
    bits = 96 + int(c).bit_length()
    low, high = (c * end for end in rational_exponent(k, M, share, bits))
    if high < -60:
        return Fraction(0), rational.exp(Fraction(-60), 64)[1]
    return rational.exp(low, 96)[0], rational.exp(high, 96)[1]


def missed_by(rows: Table, M: int, c: Fraction | int, share: Fraction = HALF) -> Mapping[str, Any] | None:
    """The first residue whose weight, computed by rationals, leaves its row of the table; None if none."""
    for k, (low, high) in enumerate(rows):
        ends = rational_weight(k, M, c, share)
        if not low <= ends[0] * SCALE or not ends[1] * SCALE <= high:
            return {"why": f"the table misses the weight of residue {k}", "rational": list(ends)}
    return None


def is_wrong(
    x: Sequence[int], i: int, M: int, c: Fraction | int, share: Fraction
) -> Mapping[str, Any] | None:
    """A witness if the unit's decision at token i differs from Match2, evaluated anew; else None."""
    expected = match2(x, M)[i]

    def total() -> Any:
        return sum((weight(x[i] + v, M, c, share) for v in x), arb(0))

    above = less(lambda: arb(1), total)
    if above == bool(expected):
        return None
    return {
        "why": f"token {i} of this input has Match2 = {expected}, the unit says {int(above)}",
        "X": list(x),
        "M": M,
        "token": i,
        "output between": list(enclose(lambda: total() / (total() + 1))),
    }


def nearest_misses(N: int, M: int) -> list[int]:
    """The hardest input without a match at token 0: every sum as near to 0 modulo M as it can be.

    M odd: all tokens (M+1)/2, all sums 1. M even: 2 x_0 is even, so x_0 = 1 has sum 2 with itself and 1
    with the tokens 0.
    """
    return [(M + 1) // 2] * N if M % 2 else [1] + [0] * (N - 1)


@dataclass(frozen=True)
class HardInput:
    """The input hardest for token 0 among those with (or without) a match there: token 0 has `residue`,
    then `listed`, then `filler` as often as needed. terms: (integer score, how often) for every token."""

    residue: int
    match: bool
    listed: tuple[int, ...]
    filler: int
    terms: tuple[tuple[int, int], ...]

    def witness(self) -> Mapping[str, Any]:
        """What a reader needs to evaluate the unit again."""
        side = "not above" if self.match else "above"
        return {
            "why": f"residue {self.residue}: Match2 is {int(self.match)}, the rounded output is {side} 1/2",
            "X": [self.residue, *self.listed],
            "and every further token": self.filler,
        }


class Scored(Protocol):
    """A Match2 unit in p bits: 2^(2f) times the score of two residues, less the dummy's."""

    @property
    def format(self) -> FixedPoint: ...
    @property
    def M(self) -> int: ...
    def score(self, a: int, b: int) -> int: ...


def failure_on_hardest(unit: Scored, N: int) -> Mapping[str, Any] | None:
    """The first of the hardest inputs of length N that the unit, its output rounded to its format, decides
    against Match2, evaluated in balls; None if it decides all of them rightly. Raises Undecided."""
    f = unit.format.f
    for hard in hardest_inputs(unit, N):
        with precision(128):
            total = sum((n * ball(Fraction(s, 1 << 2 * f)).exp() for s, n in hard.terms), arb(0))
            ends = lower(total), upper(total)
            output = total / (total + 1)
        side = share_limit(f).passed(*ends)
        if side is None:
            raise Undecided(f"residue {hard.residue}: the sum of weights is too near the limit of rounding")
        if side != hard.match:
            return {**hard.witness(), "output between": [lower(output), upper(output)], "f": f}
    return None


def hardest_inputs(unit: Scored, N: int) -> Iterator[HardInput]:
    """For every residue of token 0 the input of length N with the least sum of weights that has a match,
    and the one with the largest that has none, where these exist."""
    for a in range(unit.M):
        scores = [unit.score(a, b) for b in range(unit.M)]
        partner, itself = -a % unit.M, 2 * a % unit.M == 0
        least = min(range(unit.M), key=scores.__getitem__)
        terms: tuple[tuple[int, int], ...]
        if itself:
            terms = ((scores[a], 1), (scores[least], N - 1))
            yield HardInput(a, True, (), least, terms)
            continue
        if N >= 2:
            terms = ((scores[a], 1), (scores[partner], 1), (scores[least], N - 2))
            yield HardInput(a, True, (partner,), least, terms)
        worst = max((b for b in range(unit.M) if b != partner), key=scores.__getitem__)
        yield HardInput(a, False, (), worst, ((scores[a], 1), (scores[worst], N - 1)))
