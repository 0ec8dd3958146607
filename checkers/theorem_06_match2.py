"""Theorem 6, Match2 by one unit with m = 3: for every input symbolically, and on large given inputs."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import z3
from flint import arb

from checkers import smt
from checkers.claim import claim
from checkers.decisions import first_wrong, given_inputs, opinion_or_undecided
from checkers.enclosure import ball, lower, precision, upper
from checkers.match2_weights import (
    HALF,
    SCALE,
    is_wrong,
    missed_by,
    nearest_misses,
    rational_weight,
    table,
    weight,
)
from checkers.one_hot import chosen, residue
from checkers.tripwire import mutant
from checkers.verdict import Margin, Outcome, Verdict, conclude, unknown
from constructions import task_inputs
from constructions import theorem_06_match2 as construction
from constructions.errors import BadInput
from constructions.tasks import match2
from proofs import rational

Temperature = Callable[[int, int], int]
WEIGHTS_CHECKED = "Arb made the weights' enclosures; proofs/rational.py found each to contain the weight"


@claim(
    "theorem-6",
    quick=[{"N": 8, "M": 16}, {"N": 9, "M": 17}],
    full=[{"N": 2, "M": 2}, {"N": 16, "M": 64}, {"N": 32, "M": 128}],
)
def every_input_is_decided(
    N: int, M: int, *, temperature: Temperature = construction.temperature, share: Fraction = HALF
) -> Verdict:
    """For every X in [M]^N the unit's output at every token is above 1/2 if and only if the token has a
    match; exact real features, N >= 1, M >= 2, temperature c = ceil(7 b M^2/40), b the bit length of 3N.

    Token 1 stands for every token, since the unit treats tokens alike. One Boolean per residue of x_1 and
    per (token j, residue of x_1 + x_j), tied by x_1 + x_1; for a fixed x_1 the sums are as free as the
    tokens. The M weights are constants: integers around 2^40 times each, from Arb, checked by rationals.
    A match must win with every weight at its lower end, a miss must lose with every weight at its upper
    end.
    """
    construction.check_size(N, M)
    c = temperature(N, M)
    weights = table(M, c, share)
    first, shape = residue("x1", M)
    sums = []
    for j in range(N):
        choices, clauses = residue(f"sum{j + 1}", M)
        sums.append(choices)
        shape += clauses
    shape += [z3.Implies(first[k], sums[0][2 * k % M]) for k in range(M)]
    match = z3.Or(*(sums[j][0] for j in range(N)))

    def total(end: int, name: str) -> tuple[list[Any], Any]:
        terms = [z3.Real(f"{name}{j + 1}") for j in range(N)]
        tied = [z3.Implies(sums[j][k], terms[j] == weights[k][end]) for j in range(N) for k in range(M)]
        return tied, z3.Sum(*terms) if N > 1 else terms[0]

    low, lowest = total(0, "low")
    high, highest = total(1, "high")
    obligations = [
        smt.Obligation("a match beats the dummy", "QF_LRA", [*shape, *low, match], lowest > SCALE),
    ]
    if M > 2 or share != HALF:
        no_match = [*shape, *high, z3.Not(match)]
        obligations.append(smt.Obligation("no miss beats the dummy", "QF_LRA", no_match, highest < SCALE))

    def witness(model: Any) -> Mapping[str, Any] | None:
        x1 = chosen(model, first)
        x = [x1] + [(chosen(model, sums[j]) - x1) % M for j in range(1, N)]
        return is_wrong(x, 0, M, c, share)

    scope = f"all {M}^{N} inputs X in [{M}]^{N}, every token"
    if (bad := missed_by(weights, M, c, share)) is not None:
        return unknown(scope, str(bad["why"]))
    notes = [f"c = {c}", WEIGHTS_CHECKED] + (["modulo 2 every token matches itself"] if M == 2 else [])
    return smt.prove(obligations, scope, witness, notes=notes)


@claim("theorem-6", quick=[{"M": 16, "N": 1000000}], full=[{"M": 257, "N": 10**9}])
def every_length_is_decided(
    M: int, N: int, *, temperature: Temperature = construction.temperature, share: Fraction = HALF
) -> Verdict:
    """For every length up to N and every X of that length over [M], M >= 3, the unit with the temperature
    for N decides every token rightly; exact real features.

    Induction on the partial sums of weights, three obligations a side. Without a match: the sum of n
    weights is at most n w, w the weight of the nearest miss (base, step over a symbolic residue), and
    N w < 1 (final). With one: sums are never negative, and above 1 from the first match on.
    """
    construction.check_size(N, M)
    if M < 3:
        raise BadInput("M must be at least 3 here: modulo 2 every token matches itself")
    c = temperature(N, M)
    weights = table(M, c, share)
    nearest = max(high for _, high in weights[1:])
    n, before, term = z3.Reals("n before term")
    seen, hit = z3.Bools("seen hit")
    miss = z3.Or(*(term == high for high in sorted({high for _, high in weights[1:]})))
    rises = [n >= 0, before <= n * nearest]
    any_term = z3.Or(
        z3.And(hit, term == weights[0][0]),
        *(z3.And(z3.Not(hit), term == low) for low in sorted({low for low, _ in weights[1:]})),
    )
    state = [before >= 0, z3.Implies(seen, before > SCALE)]
    after = before + term
    obligations = [
        smt.Obligation("base, no match", "QF_LRA", [n == 0, before == 0], before <= n * nearest),
        smt.Obligation("step, no match", "QF_LRA", [*rises, miss], after <= (n + 1) * nearest),
        smt.Obligation("final, no match", "QF_LRA", [*rises, n >= 1, n <= N], before < SCALE),
        smt.Obligation("base, match", "QF_LRA", [z3.Not(seen), before == 0], z3.And(*state)),
        smt.Obligation(
            "step and final, match",
            "QF_LRA",
            [*state, any_term],
            z3.And(after >= 0, z3.Implies(z3.Or(seen, hit), after > SCALE)),
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        few = min(N, 1 << 12)
        hard = [nearest_misses(few, M), [0] + [M // 2] * (few - 1)]
        return next((w for x in hard if (w := is_wrong(x, 0, M, c, share))), None)

    scope = f"all X in [{M}]^n for every n from 1 to {N}, every token"
    if (bad := missed_by(weights, M, c, share)) is not None:
        return unknown(scope, str(bad["why"]))
    margin = Margin(
        1 - Fraction(N * nearest, SCALE), "how far N nearest misses stay below the dummy's weight"
    )
    return smt.prove(obligations, scope, witness, margin=margin, notes=[f"c = {c}", WEIGHTS_CHECKED])


# --- given inputs, in full ----------------------------------------------------------------------------

NEAR = 3  # sums at distance 0, ..., NEAR from 0 modulo M are weighed one by one, the rest by one bound


def _counts(x: Sequence[int], M: int) -> np.ndarray[Any, Any]:
    """Row i: how many j have x_i + x_j at distance 0, ..., NEAR from 0 modulo M. Exact."""
    values, frequency = np.unique(np.asarray(x, dtype=np.int64), return_counts=True)

    def frequency_of(v: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        at = np.minimum(np.searchsorted(values, v), len(values) - 1)
        return np.where(values[at] == v, frequency[at], 0)

    tokens = np.asarray(x, dtype=np.int64)
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
    """(decision, distance of the rounded output from 1/2) for a token with these counts, or (None, 0)."""
    with precision(128):
        swing = ball(Fraction(2 * c, 1 << f)).exp()  # scores are off by at most 2^(1-f), times c
        least = sum((n * weight(d, M, c, share) for d, n in enumerate(counts)), arb(0))
        rest = N - sum(counts)
        most = least + (rest * weight(len(counts), M, c, share) if rest else 0)
        half_unit = ball(Fraction(1, 1 << (f + 1)))
        low = least / swing / (least / swing + 1) - half_unit
        high = most * swing / (most * swing + 1) + half_unit
        if low > ball(HALF):
            return 1, lower(low) - HALF
        if high < ball(HALF):
            return 0, HALF - upper(high)
    return None, Fraction(0)


def _rational_sides(x: Sequence[int], M: int, c: int, f: int, share: Fraction) -> Iterator[int | None]:
    """Every token's decision by Python integers and rationals alone: hits, misses by 1, and all others
    weighed as misses by 2. With h = 2^-(f+1), S/(S+1) > 1/2 + h iff S > (1 + 2h)/(1 - 2h)."""
    swing = rational.exp(Fraction(2 * c, 1 << f), 96)[1]
    low, high = zip(*(rational_weight(d, M, c, share) for d in range(3)), strict=True)
    above = (1 + Fraction(1, 1 << f)) / (1 - Fraction(1, 1 << f))
    frequency = Counter(x)
    known: dict[tuple[int, int], int | None] = {}
    for v in x:
        hits = frequency[-v % M]
        near = frequency[(1 - v) % M] + (frequency[(-1 - v) % M] if M > 2 else 0)
        if (hits, near) not in known:
            most = hits * high[0] + near * high[1] + (len(x) - hits - near) * high[2]
            yes, no = hits * low[0] / swing > above, most * swing < 1 / above
            known[hits, near] = 1 if yes else 0 if no else None
        yield known[hits, near]


@claim(
    "theorem-6",
    quick=[{"N": 4096, "M": 10**6, "p": 84, "seed": 1}, {"N": 64, "M": 5, "p": 20, "seed": 2}],
    full=[{"N": 10**6, "M": 10**6, "p": 96, "seed": 3}, {"N": 10**6, "M": 997, "p": 64, "seed": 4}],
)
def given_inputs_are_decided(
    N: int,
    M: int,
    p: int,
    seed: int,
    *,
    temperature: Temperature = construction.fixed_temperature,
    share: Fraction = HALF,
) -> Verdict:
    """The p-bit unit decides every token of a random input and of every adversarial one (near misses at
    distance 1, all equal, all matched, one match among near misses, ...) of N tokens modulo M >= 2, for
    any p at least the explicit one; features, queries, keys and the output are rounded to p bits.

    Every one of the N^2 softmax terms is accounted for: equal sums modulo M have equal exact weights, so
    the row needs only the counts of the sums at distance 0 to 3 from 0, exact integers, and one bound for
    all others. Rounding moves each exponent by at most c 2^(1-f) (rounding_moves_scores_little), and the
    output by 2^-(f+1); both are in the enclosure. Expected outputs come from the definition in tasks.py.
    """
    least = construction.explicit_format(N, M)
    if p < least.p:
        raise BadInput(f"p = {p} bits are too few for N = {N}, M = {M}: p >= {least.p} would do")
    c = temperature(N, M)
    f = p - 1 - construction.fixed_temperature(N, M).bit_length()
    inputs = given_inputs(N, M, seed)
    expected = {name: match2(x, M) for name, x in inputs.items()}
    distance = HALF

    def by_arb() -> Mapping[str, Any] | None:
        nonlocal distance
        for name, x in inputs.items():
            counts = _counts(x, M)
            classes = _row_classes(counts)
            representatives = np.unique(classes, return_index=True)[1]
            decided = [_arb_side(row, N, M, c, f, share) for row in counts[representatives].tolist()]
            distance = min(distance, *(away for _, away in decided))
            sides = [decided[k][0] for k in classes.tolist()]
            if (found := first_wrong(name, x, sides, expected[name])) is not None:
                return found
        return None

    def by_rationals() -> Mapping[str, Any] | None:
        for name, x in inputs.items():
            sides = list(_rational_sides(x, M, c, f, share))
            if (found := first_wrong(name, x, sides, expected[name])) is not None:
                return found
        return None

    opinions = [opinion_or_undecided("arb", by_arb), opinion_or_undecided("rational", by_rationals)]
    scope = f"{len(inputs)} inputs of {N} tokens modulo {M} (seed {seed}): {', '.join(inputs)}; every token"
    notes = [f"c = {c}, f = {f}; the explicit format has p = {least.p}, f = {least.f}"]
    margin = Margin(distance, "the least distance of an output from 1/2, rounding included")
    return conclude(Outcome.CERTIFIED, scope, opinions, margin=margin, notes=notes)


# --- the unit itself ----------------------------------------------------------------------------------


@claim("theorem-6", quick=[{"N": 3, "M": 5}, {"N": 2, "M": 8}], full=[{"N": 4, "M": 6}, {"N": 2, "M": 40}])
def the_attention_unit_computes_match2(
    N: int, M: int, *, unit: Callable[[int, int], construction.FixedUnit] = construction.fixed_unit
) -> Verdict:
    """For every X in [M]^N the self-attention unit of Definition 1 itself, with d = 4, m = 3, d' = 1 and
    every weight, feature, query and key a p-bit number of the explicit format, computes Match2.

    Exhaustive. Arb evaluates softmax(X Q K^T X^T) X V in balls; the rational engine sums
    the exponentials of the integer scores of FixedUnit on its own.
    """
    construction.check_size(N, M)
    if M**N > 5000:
        raise BadInput(f"M^N = {M**N} inputs are too many to evaluate one by one: at most 5000 would do")
    fixed = unit(N, M)
    scale = 1 << fixed.format.f
    with precision(128):  # every p-bit number here is then an exact ball
        layer = construction.attention_unit(ball(fixed.c), ball(Fraction(fixed.dummy, scale)))

    def circle(k: int) -> tuple[Any, Any]:
        return ball(Fraction(fixed.cosines[k], scale)), ball(Fraction(fixed.sines[k], scale))

    def find(decide: Callable[[Sequence[int]], Sequence[int | None]]) -> Mapping[str, Any] | None:
        for x in task_inputs.all_tokens(N, M):
            if (found := first_wrong(str(list(x)), x, list(decide(x)), match2(x, M))) is not None:
                return found
        return None

    def by_attention(x: Sequence[int]) -> Sequence[int | None]:
        with precision(128):
            outputs = layer(construction.token_rows(x, M, circle), lambda s: s.exp())[:-1, 0]
        return [1 if out > HALF_BALL else 0 if out < HALF_BALL else None for out in outputs]

    weights = {
        (a, b): rational.exp(Fraction(fixed.score(a, b), scale * scale), 96)
        for a, b in itertools.product(range(M), repeat=2)
    }

    def by_sums(x: Sequence[int]) -> Sequence[int | None]:
        sums = [[sum(weights[a, b][end] for b in x) for end in range(2)] for a in x]
        return [1 if low > 1 else 0 if high < 1 else None for low, high in sums]

    opinions = [
        opinion_or_undecided("arb", lambda: find(by_attention)),
        opinion_or_undecided("rational", lambda: find(by_sums)),
    ]
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token, p = {fixed.format.p}, f = {fixed.format.f}"
    return conclude(Outcome.PROVED, scope, opinions, notes=[f"c = {fixed.c}"])


HALF_BALL = arb(0.5)


# --- corruptions --------------------------------------------------------------------------------------


def _one_feature_off(N: int, M: int) -> construction.FixedUnit:
    good = construction.fixed_unit(N, M)
    sines = (*good.sines[:-1], -good.sines[-1])
    return construction.FixedUnit(good.format, good.c, good.cosines, sines, good.dummy)


def _dummy_at_a_match(N: int, M: int) -> construction.FixedUnit:
    good = construction.fixed_unit(N, M)
    return construction.FixedUnit(good.format, good.c, good.cosines, good.sines, 1 + (1 << good.format.f))


def _cold(N: int, M: int) -> int:
    return construction.temperature(N, M) // 16


LOW_DUMMY, HIGH_DUMMY = Fraction(3, 2), Fraction(-1, 2)
mutant(every_input_is_decided, "dummy below the nearest miss", at={"N": 4, "M": 8}, share=LOW_DUMMY)
mutant(every_input_is_decided, "dummy above a match", at={"N": 2, "M": 8}, share=HIGH_DUMMY)
mutant(every_input_is_decided, "a sixteenth of the temperature", at={"N": 8, "M": 9}, temperature=_cold)
mutant(every_length_is_decided, "dummy below the nearest miss", at={"M": 9, "N": 50}, share=LOW_DUMMY)
mutant(every_length_is_decided, "dummy above a match", at={"M": 9, "N": 1}, share=HIGH_DUMMY)
mutant(every_length_is_decided, "a sixteenth of the temperature", at={"M": 8, "N": 64}, temperature=_cold)
mutant(
    given_inputs_are_decided,
    "dummy below the nearest miss",
    at={"N": 64, "M": 1000, "p": 60, "seed": 1},
    share=LOW_DUMMY,
)
mutant(
    given_inputs_are_decided,
    "a sixteenth of the temperature",
    at={"N": 64, "M": 1000, "p": 60, "seed": 1},
    temperature=_cold,
)
mutant(
    the_attention_unit_computes_match2,
    "one sine has the wrong sign",
    at={"N": 2, "M": 5},
    unit=_one_feature_off,
)
mutant(the_attention_unit_computes_match2, "dummy above a match", at={"N": 2, "M": 5}, unit=_dummy_at_a_match)
