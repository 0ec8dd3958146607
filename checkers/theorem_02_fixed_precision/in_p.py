"""Theorem 2 in the class P(p, f): queries, keys, values and outputs p-bit in one format, error within eps."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Opinion, Undecided, opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, less
from checkers.theorem_02_fixed_precision.key_notes import beside_hadamard
from checkers.theorem_02_fixed_precision.softmax_bound import (
    bound_above,
    bound_ends_rational,
    output_rounding,
    score_violation,
)
from checkers.theorem_02_fixed_precision.unit_parts import lost_values
from constructions.errors import BadInput
from constructions.keys.sign_keys import check_sparsity
from constructions.precision import FixedPoint
from constructions.task_inputs import pointer_sets, random_pointers
from constructions.theorem_02_fixed_precision.in_p import (
    PLACES,
    SYMBOLS,
    Code,
    CodeUnit,
    MakeCode,
    Precision,
    precision_in_P,
    random_code,
    sigma,
)
from proofs import rational

Witness = Mapping[str, Any]
MakePrecision = Callable[[int, int, int, Fraction], Precision]
Scores = Callable[[CodeUnit, Sequence[int]], list[int]]  # in units of 2^-f, at every token, for this y
Bound = Callable[[Fraction, Fraction, int, int], Fraction]
MOST_WORK = 1 << 26  # N words of 8 sigma letters, for each pointer set
MOST_SETS = 20_000
PART = "the number of bits"


@claim(
    "theorem-2",
    quick=[
        {"N": 12, "q": 3, "d": 2, "eps": Fraction(1, 100), "pointers": "all", "seed": 1},
        {"N": 256, "q": 4, "d": 16, "eps": Fraction(1, 10**6), "pointers": "random", "seed": 1},
    ],
    full=[
        {"N": 24, "q": 4, "d": 1, "eps": Fraction(1, 2), "pointers": "all", "seed": 2},
        {"N": 700, "q": 8, "d": 1000, "eps": Fraction(1, 10**9), "pointers": "random", "seed": 2},
    ],
    kernel=["theorem_2_P"],
)
def unit_in_P_averages(
    N: int,
    q: int,
    d: int,
    eps: Fraction,
    pointers: str,
    seed: int,
    *,
    precision: MakePrecision = precision_in_P,
    code: MakeCode = random_code,
) -> Verdict:
    """For the random code of this seed, each of these pointer sets and all values z_1..z_N in the unit ball
    of R^d', the head in P with m = 672 q (floor(log2 N) + 2) and keys of zeros and ones has an output
    within eps of qSA(X): queries, keys, values and outputs are p-bit numbers of one format, values and the
    output are rounded to it, and p <= (5/4) log2(sqrt(d') (log2 N + 2)/eps) + 9. N >= q >= 1, d' >= 1, 0 <
    eps < 1.

    pointers: "all" q-subsets of [N], or N "random" ones of this seed. All scores are exact integers, by
    numpy, and by an index of letters in Python; the error of averaging is at most the softmax bound at the
    least gap and the largest spread, in balls and in rationals, whatever the values; rounding the values
    and then the output adds at most 2 sqrt(d') 2^{-f-1}. In Rocq some code serves for every X; here it is
    this one, for these sets.
    """
    check_sparsity(N, q)
    if pointers not in ("all", "random"):
        raise BadInput(f"pointers must be all or random, not {pointers!r}")
    chosen = precision(N, q, d, eps)
    if math.comb(N, q) > MOST_SETS and pointers == "all":
        raise BadInput(f"{math.comb(N, q)} pointer sets are too many: at most {MOST_SETS} would do")
    sets = math.comb(N, q) if pointers == "all" else N
    if (work := sets * N * 8 * sigma(N)) > MOST_WORK:
        raise BadInput(f"{work} letters are too many to compare: at most {MOST_WORK} would do")
    unit = CodeUnit(code(N, q, seed), q, chosen)
    ys = list(pointer_sets(N, q)) if pointers == "all" else random_pointers(N, q, seed)
    margins: list[Fraction] = []
    shown = f"all {sets} pointer sets" if pointers == "all" else f"the {sets} pointer sets of seed {seed}"
    scope = f"{shown} and all values in the unit ball of R^{d}; the code of seed {seed}"
    if (other := other_code(unit, N)) is not None:
        return conclude(Outcome.CERTIFIED, scope, [opinion("exact", lambda: other)])

    def failure(scores: Scores, bound: Bound) -> Witness | None:
        found, margin = _failure(unit, ys, d, eps, scores, bound)
        margins.append(margin)
        return found

    opinions = [
        opinion("arb", lambda: failure(table_scores, bound_above)),
        opinion("rational", lambda: failure(indexed_scores(unit), _rational_bound)),
        *bits_are_bounded(chosen.format.p, N, d, eps),
    ]
    return conclude(
        Outcome.CERTIFIED,
        scope,
        opinions,
        margin=Margin(min(margins), "eps minus the certified error bound, all rounding included"),
        notes=[f"p = {chosen.format.p}, f = {chosen.format.f}; {beside_hadamard(unit.m, N)}"],
    )


def _rational_bound(gap: Fraction, spread: Fraction, n: int, q: int) -> Fraction:
    return bound_ends_rational(gap, spread, n, q)[1]


def _failure(
    unit: CodeUnit, ys: Sequence[tuple[int, ...]], d: int, eps: Fraction, scores: Scores, bound: Bound
) -> tuple[Witness | None, Fraction]:
    """(a number that is not p-bit, or a pointer set with an error above eps, if any; eps less the bound).
    Raises Undecided."""
    format, N, q = unit.precision.format, len(unit.code), unit.q
    gaps, spreads, largest = [], [], 1 << format.f
    for y in ys:
        found, on = scores(unit, y), set(y)
        inside = [found[j] for j in y]
        gaps.append(min(inside) - max((s for j, s in enumerate(found) if j not in on), default=min(inside)))
        spreads.append(max(inside) - min(inside))
        largest = max(largest, *(abs(v) for _, _, v in unit.letters(y)))
    # The bound grows with the spread and falls with the gap, so one evaluation covers every set.
    unit_of_scores = Fraction(1, 1 << format.f)
    error = bound(min(gaps) * unit_of_scores, max(spreads) * unit_of_scores, N - q, q)
    margin = eps - error - 2 * output_rounding(d, format.f)
    if largest >= 1 << (format.p - 1):
        why = f"the mantissa {largest} is no number of p = {format.p} bits"
        return {"why": why, "mantissa": largest}, margin
    if margin >= 0:
        return None, margin
    if (lost := lost_values(d, format.f, eps)) is not None:
        return lost, margin
    for k in (gaps.index(min(gaps)), spreads.index(max(spreads))):
        y, found = ys[k], scores(unit, ys[k])
        query = [v for _, _, v in unit.letters(y)]
        beyond = eps + 2 * output_rounding(d, format.f)
        if (violation := score_violation(found, y, query, beyond, k, format.f)) is not None:
            return violation, margin
    raise Undecided(f"the bound exceeds eps by {float(-margin):.3g}")


def other_code(unit: CodeUnit, N: int) -> Witness | None:
    """A witness if the code is not N words of 8 sigma letters over 84 q symbols, on which m rests."""
    shape, symbols = (N, PLACES * sigma(N)), SYMBOLS * unit.q
    if unit.code.shape == shape and unit.code.min() >= 0 and unit.code.max() < symbols:
        return None
    why = f"the code is not {shape[0]} words of {shape[1]} letters over {symbols} symbols"
    return {"why": why, "shape": unit.code.shape}


def table_scores(unit: CodeUnit, y: Sequence[int]) -> list[int]:
    """The scores of all tokens with the query of y, by numpy on integers of 64 bits. Raises Undecided if
    these might not hold them."""
    letters = unit.letters(y)
    if sum(abs(v) for _, _, v in letters) >= 1 << 62:
        raise Undecided("scores do not fit 64 bits")
    table = np.zeros((unit.code.shape[1], 84 * unit.q), dtype=np.int64)
    for place, letter, v in letters:
        table[place, letter] = v
    found: list[int] = table[np.arange(len(table)), unit.code].sum(axis=1).tolist()
    return found


def indexed_scores(unit: CodeUnit) -> Scores:
    """The same from an index of who has which letter where, in Python's integers."""
    index: dict[tuple[int, int], list[int]] = {}
    for j, word in enumerate(unit.code.tolist()):
        for place_and_letter in enumerate(word):
            index.setdefault(place_and_letter, []).append(j)

    def scores(given: CodeUnit, y: Sequence[int]) -> list[int]:
        found = [0] * len(given.code)
        for place, letter, v in given.letters(y):
            for j in index.get((place, letter), ()):
                found[j] += v
        return found

    return scores


def bits_are_bounded(p: int, N: int, d: int, eps: Fraction) -> list[Opinion]:
    """Whether p <= (5/4) log2(sqrt(d') (log2 N + 2)/eps) + 9, by balls and by rationals."""
    least = Fraction(4 * (p - 9), 5)

    def told(holds: bool) -> Witness | None:
        return None if holds else {"why": f"p = {p} exceeds the bound", "p": p, "N": N, "d": d, "eps": eps}

    def by_arb() -> Witness | None:
        def right() -> Any:
            levels = ball(N).log() / arb(2).log() + 2
            return ball(d).log() / 2 + levels.log() - ball(eps).log()

        return told(less(lambda: ball(least) * arb(2).log(), right))

    def by_rationals() -> Witness | None:
        two, n = rational.log(Fraction(2)), rational.log(Fraction(N))
        ends = []
        for end in range(2):
            levels = rational.log(n[end] / two[1 - end] + 2)[end]
            ends.append(rational.log(Fraction(d))[end] / 2 + levels - rational.log(eps)[1 - end])
        if max(least * two[0], least * two[1]) < ends[0]:
            return None
        if min(least * two[0], least * two[1]) > ends[1]:
            return told(False)
        raise Undecided("128 bits do not tell p from its bound")

    return [opinion("arb", by_arb, part=PART), opinion("rational", by_rationals, part=PART)]


def _quarter_of_the_scale(N: int, q: int, d: int, eps: Fraction) -> Precision:
    good = precision_in_P(N, q, d, eps)
    return replace(good, scale=good.scale // 4)


def _coarse(N: int, q: int, d: int, eps: Fraction) -> Precision:
    """Two fractional bits for everything."""
    good = precision_in_P(N, q, d, eps)
    moved = good.format.f - 2
    return Precision(FixedPoint(good.format.p - moved, 2), max(1, good.scale >> moved))


def _no_room_for_one(N: int, q: int, d: int, eps: Fraction) -> Precision:
    good = precision_in_P(N, q, d, eps)
    return replace(good, format=FixedPoint(good.format.f + 1, good.format.f))


def _six_bits_more(N: int, q: int, d: int, eps: Fraction) -> Precision:
    good = precision_in_P(N, q, d, eps)
    return replace(good, format=FixedPoint(good.format.p + 6, good.format.f))


def _one_word_twice(N: int, q: int, seed: int) -> Code:
    good = random_code(N, q, seed)
    good[1] = good[0]
    return good


AT = {"N": 8, "q": 2, "d": 1, "eps": Fraction(1, 100), "pointers": "all", "seed": 1}
mutant(unit_in_P_averages, "a quarter of the scale", at=AT, precision=_quarter_of_the_scale)
mutant(unit_in_P_averages, "two fractional bits", at=AT, precision=_coarse)
mutant(unit_in_P_averages, "p = f + 1, where 1 has no place", at=AT, precision=_no_room_for_one)
mutant(unit_in_P_averages, "six bits more", at=AT, precision=_six_bits_more)
mutant(unit_in_P_averages, "one word for two positions", at={**AT, "q": 1}, code=_one_word_twice)
