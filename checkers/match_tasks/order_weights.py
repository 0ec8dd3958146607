"""Weights of an s-order unit (Appendix C.3) relative to its dummies, rounding of features included.

The dummies' tuple weighs 1, a tuple of tokens whose sum with the query's residue is k weighs
exp(c (cos(2 pi k/M) - (1 - share g))), a mixed tuple exp(-c (1 - share g)); p-bit features move each
exponent by at most c 8e = c 2^(2-f). The output S/(S + 1 + n q), for n mixed tuples of weight q and
value 0, is above 1/2 exactly when S > 1 + n q.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Any

from flint import arb, fmpq

from checkers.engines.enclosure import ball, enclose, less, precision
from checkers.match_tasks.decisions import within
from checkers.match_tasks.match2_weights import HALF, rational_exponent, weight
from constructions.appendix_c3_third_order import unit as construction
from proofs import rational

SCALE = 1 << 20
CAP = 1 << 40  # weights beyond 2^20 times the dummies' are cut: an upper end that is cut never proves a "no"


@dataclass(frozen=True)
class Weights:
    """Integers (low, high) around SCALE times each residue's weight, and the mixed tuples' weight."""

    rows: tuple[tuple[int, int], ...]
    mixed: tuple[int, int]


@dataclass(frozen=True)
class Variant:
    """The unit that is checked: the dummy key's share of the gap, and the value of mixed tuples."""

    share: Fraction = HALF
    mixed_value: int = 0


PAPER = Variant()


def arb_weights(M: int, c: int, f: int, variant: Variant = PAPER) -> Weights:
    """The weights from Arb."""

    def ends(value: Callable[[], Any]) -> tuple[int, int]:
        def swing() -> Any:
            return ball(Fraction(4 * c, 1 << f)).exp()

        with precision(128):  # far from 1 nothing more than the side is needed
            if value() * swing() * SCALE < 1:
                return 0, 1
            if value() / swing() > CAP:
                return CAP, CAP
        low, high = enclose(lambda: value() / swing())[0], enclose(lambda: value() * swing())[1]
        return min(floor(low * SCALE), CAP), min(ceil(high * SCALE), CAP)

    rows = tuple(ends(functools.partial(weight, k, M, c, variant.share)) for k in range(M))
    return Weights(rows, ends(lambda: mixed_weight(M, c, variant.share)))


def mixed_weight(M: int, c: Fraction | int, share: Fraction = HALF) -> Any:
    """exp(-c (1 - share g)), g = 2 sin^2(pi/M), as a ball."""
    sine = arb.sin_pi_fmpq(fmpq(1, M))
    return (ball(c) * (2 * ball(share) * sine * sine - 1)).exp()


def rational_weights(M: int, c: int, f: int, variant: Variant = PAPER) -> Weights:
    """The weights again, from the standard library alone."""
    bits = 96 + c.bit_length()
    slack = Fraction(4 * c, 1 << f)

    def ends(low: Fraction, high: Fraction) -> tuple[int, int]:
        low, high = c * low - slack, c * high + slack
        if high < -40:
            return 0, 1
        top = rational.exp(min(high, Fraction(40)), 64)[1]
        bottom = Fraction(0) if low < -40 else rational.exp(min(low, Fraction(40)), 64)[0]
        return min(floor(bottom * SCALE), CAP), min(ceil(top * SCALE), CAP)

    rows = tuple(ends(*rational_exponent(k, M, variant.share, bits)) for k in range(M))
    cosine = rational.cos_turn(1, M, bits)
    g = (1 - cosine[1], 1 - cosine[0])
    around = sorted(variant.share * end - 1 for end in g)
    return Weights(rows, ends(around[0], around[1]))


def differing(found: Weights, check: Weights) -> Mapping[str, Any] | None:
    """A residue at which the two enclosures do not meet, so that one of them is wrong; None if none."""
    for k, (one, two) in enumerate(zip([*found.rows, found.mixed], [*check.rows, check.mixed], strict=True)):
        if one[1] < two[0] or two[1] < one[0]:
            return {"why": f"Arb and rationals disagree on weight {k}", "arb": one, "rational": two}
    return None


def inside(found: Weights, used: Weights) -> bool:
    """Whether an engine's enclosures lie in the ones used."""
    return within([*found.rows, found.mixed], [*used.rows, used.mixed])


def hull(found: Weights, check: Weights) -> Weights:
    """The smallest enclosures that hold both engines': right if either engine is."""
    pairs = zip([*found.rows, found.mixed], [*check.rows, check.mixed], strict=True)
    *rows, mixed = ((min(one[0], two[0]), max(one[1], two[1])) for one, two in pairs)
    return Weights(tuple(rows), mixed)


def is_wrong(
    s: int, x: Sequence[int], i: int, M: int, c: Fraction | int, variant: Variant
) -> Mapping[str, Any] | None:
    """A witness if the unit with exact real features decides token i against Match_s; else None."""
    expected = construction.match_s(x, M, s)[i]
    counts = [0] * M
    for others in construction.other_tuples(x, s):
        counts[(x[i] + sum(others)) % M] += 1
    n = (len(x) + 1) ** (s - 1) - len(x) ** (s - 1) - 1

    def numerator_over_rest() -> tuple[Any, Any]:
        total = sum(
            (often * weight(k, M, c, variant.share) for k, often in enumerate(counts) if often), arb(0)
        )
        mixed = n * mixed_weight(M, c, variant.share)
        return (total + mixed, arb(1)) if variant.mixed_value else (total, 1 + mixed)

    above = less(lambda: numerator_over_rest()[1], lambda: numerator_over_rest()[0])
    if above == bool(expected):
        return None

    def output() -> Any:
        value, rest = numerator_over_rest()
        return value / (value + rest)

    why = f"token {i} of this input has Match{s} = {expected}, the unit says {int(above)}"
    return {"why": why, "X": list(x), "M": M, "token": i, "output between": list(enclose(output))}
