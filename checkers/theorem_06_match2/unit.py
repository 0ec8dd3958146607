"""Theorem 6, Match2 by one unit with m = 3: for every input symbolically, and on large given inputs."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Opinion, opinion, premise
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown
from checkers.engines import one_hot, smt
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.engines.one_hot import chosen, residue
from checkers.match_tasks.decisions import (
    check_few_inputs,
    check_format,
    first_wrong,
    given_inputs,
)
from checkers.match_tasks.match2_rows import arb_sides, rational_sides
from checkers.match_tasks.match2_weights import (
    HALF,
    SCALE,
    Table,
    is_wrong,
    missed_by,
    nearest_misses,
    table,
    table_holds,
)
from checkers.match_tasks.unit_scores import match2_unit_differs
from constructions import task_inputs
from constructions.errors import BadInput
from constructions.precision import rounded_side, share_limit
from constructions.tasks import match2
from constructions.theorem_06_match2 import unit as construction
from proofs import rational

Temperature = Callable[[int, int], int]


@claim(
    "theorem-6",
    quick=[{"N": 8, "M": 16}, {"N": 9, "M": 17}],
    full=[{"N": 2, "M": 2}, {"N": 16, "M": 64}, {"N": 32, "M": 128}],
    kernel=["theorem_6_exact_cosines"],
)
def every_input_is_decided(
    N: int, M: int, *, temperature: Temperature = construction.temperature, share: Fraction = HALF
) -> Verdict:
    """For every X in [M]^N the unit's output at every token is above 1/2 if and only if the token has a
    match; exact real features, N >= 1, M >= 2, temperature c = ceil(7 b M^2/40), b the bit length of 3N.

    Token 1 stands for every token, since the unit treats tokens alike. One Boolean per residue of x_1 and
    per (token j, residue of x_1 + x_j), tied by x_1 + x_1; for a fixed x_1 the sums are as free as the
    tokens. That the unit scores cosines of sums is read off it (unit_scores.py). The M weights are constants:
    integers around 2^40 times each, from Arb, checked by rationals.
    A match must win with every weight at its lower end, a miss must lose with every weight at its upper
    end.
    """
    construction.check_size(N, M)
    if N * M > 1 << 14:
        raise BadInput(f"N M = {N * M} Booleans are too many: at most {1 << 14} would do")
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
        return tied, one_hot.total(terms)

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
    if differs := match2_unit_differs():
        return unknown(scope, differs)
    notes = [f"c = {c}"] + (["modulo 2 every token matches itself"] if M == 2 else [])
    return smt.prove(obligations, scope, witness, notes=notes, further=_enclosed(weights, M, c, share))


def _enclosed(rows: Table, M: int, c: int, share: Fraction) -> tuple[Opinion, Opinion]:
    """The table that the solvers are given holds the weights: by Arb, and by rationals."""
    part = "the enclosures of the weights"
    return (
        premise("arb", part, lambda: table_holds(rows, M, c, share)),
        premise("rational", part, lambda: missed_by(rows, M, c, share) is None),
    )


@claim(
    "theorem-6",
    quick=[{"M": 16, "N": 1000000}],
    full=[{"M": 257, "N": 10**9}],
    kernel=["theorem_6_exact_cosines"],
)
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
    if M > 4096:
        raise BadInput(f"M = {M} residues are too many to tabulate: at most 4096 would do")
    if N >= SCALE:  # a weight's upper end is at least 1/SCALE
        raise BadInput(f"N = {N} is too large for weights in units of 2^-40: N < 2^40 would do")
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
    if differs := match2_unit_differs():
        return unknown(scope, differs)
    margin = Margin(
        1 - Fraction(N * nearest, SCALE), "how far N nearest misses stay below the dummy's weight"
    )
    return smt.prove(
        obligations,
        scope,
        witness,
        margin=margin,
        notes=[f"c = {c}"],
        further=_enclosed(weights, M, c, share),
    )


# --- given inputs, in full ----------------------------------------------------------------------------


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
    any p at least the explicit one; features, queries, keys and the output are rounded to p bits (values,
    1 and 0, are p-bit numbers).

    Every one of the N^2 softmax terms is accounted for: equal sums modulo M have equal exact weights, so
    the row needs only the counts of the sums at distance 0 to 3 from 0, exact integers, and one bound for
    all others. Rounding moves each exponent by at most c 2^(1-f) (rounding_moves_scores_little): that is in
    the enclosure; an output decides only if all of it rounds to one side (constructions.precision). Expected
    outputs come from the definition in tasks.py.
    """
    least = construction.explicit_format(N, M)
    if N > 1 << 22 or M > 1 << 40:
        raise BadInput(f"N = {N}, M = {M} is too large to evaluate: N <= 2^22 and M <= 2^40 would do")
    check_format(p, least, N, M)
    c = temperature(N, M)
    f = p - 1 - construction.fixed_temperature(N, M).bit_length()
    inputs = given_inputs(N, M, seed)
    expected = {name: match2(x, M) for name, x in inputs.items()}
    distance = HALF

    def by_arb() -> Mapping[str, Any] | None:
        nonlocal distance
        for name, x in inputs.items():
            sides, away = arb_sides(x, x, M, c, f, share)
            distance = min(distance, away)
            if (found := first_wrong(name, x, sides, expected[name])) is not None:
                return found
        return None

    def by_rationals() -> Mapping[str, Any] | None:
        for name, x in inputs.items():
            sides = rational_sides(x, x, M, c, f, share)
            if (found := first_wrong(name, x, sides, expected[name])) is not None:
                return found
        return None

    opinions = [opinion("arb", by_arb), opinion("rational", by_rationals)]
    scope = f"{len(inputs)} inputs of {N} tokens modulo {M} (seed {seed}): {', '.join(inputs)}; every token"
    if differs := match2_unit_differs():
        return unknown(scope, differs)
    notes = [f"c = {c}, f = {f}; the explicit format has p = {least.p}, f = {least.f}"]
    margin = Margin(
        distance, "the least distance of an output from where its rounding would decide otherwise"
    )
    return conclude(Outcome.CERTIFIED, scope, opinions, margin=margin, notes=notes)


# --- the unit itself ----------------------------------------------------------------------------------


@claim("theorem-6", quick=[{"N": 3, "M": 5}, {"N": 2, "M": 8}], full=[{"N": 4, "M": 6}, {"N": 2, "M": 40}])
def the_attention_unit_computes_match2(
    N: int, M: int, *, unit: Callable[[int, int], construction.FixedUnit] = construction.fixed_unit
) -> Verdict:
    """For every X in [M]^N the self-attention unit of Definition 1 itself, with d = 4, m = 3, d' = 1 and
    every weight, feature, query, key and value a p-bit number of the explicit format and its output rounded
    to p bits, computes Match2.

    Exhaustive. Arb evaluates softmax(X Q K^T X^T) X V in balls and rounds their ends; the rational engine
    sums the exponentials of the integer scores of FixedUnit on its own.
    """
    construction.check_size(N, M)
    check_few_inputs(N, M, 5000)
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
            ends = [(lower(out), upper(out)) for out in outputs]
        return [rounded_side(low, high, fixed.format.f) for low, high in ends]

    weights = {
        (a, b): rational.exp(Fraction(fixed.score(a, b), scale * scale), 96)
        for a, b in itertools.product(range(M), repeat=2)
    }

    def by_sums(x: Sequence[int]) -> Sequence[int | None]:
        sums = [[sum((weights[a, b][end] for b in x), Fraction(0)) for end in range(2)] for a in x]
        return [share_limit(fixed.format.f).passed(low, high) for low, high in sums]

    opinions = [
        opinion("arb", lambda: find(by_attention)),
        opinion("rational", lambda: find(by_sums)),
    ]
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token, p = {fixed.format.p}, f = {fixed.format.f}"
    return conclude(Outcome.PROVED, scope, opinions, notes=[f"c = {fixed.c}"])


# --- corruptions --------------------------------------------------------------------------------------


def _one_feature_off(N: int, M: int) -> construction.FixedUnit:
    good = construction.fixed_unit(N, M)
    sines = (*good.sines[:-1], -good.sines[-1])
    return construction.FixedUnit(good.format, good.c, good.cosines, sines, good.dummy)


def _dummy_above_a_match(N: int, M: int) -> construction.FixedUnit:
    good = construction.fixed_unit(N, M)
    return construction.FixedUnit(good.format, good.c, good.cosines, good.sines, 1 + (1 << good.format.f))


def _wrong_only_once_rounded(N: int, M: int) -> construction.FixedUnit:
    """At M = 4, where features are exact, the dummy ties with a match: the other tokens lift the output
    above 1/2, by less than half a unit."""
    good = construction.fixed_unit(N, M)
    return construction.FixedUnit(good.format, good.c, good.cosines, good.sines, 1 << good.format.f)


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
mutant(
    the_attention_unit_computes_match2, "dummy above a match", at={"N": 2, "M": 5}, unit=_dummy_above_a_match
)
mutant(
    the_attention_unit_computes_match2,
    "an output within half a unit of 1/2",
    at={"N": 2, "M": 4},
    unit=_wrong_only_once_rounded,
)
