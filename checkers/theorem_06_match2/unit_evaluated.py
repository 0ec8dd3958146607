"""Theorem 6, evaluated in full: the p-bit unit on large given inputs, the attention unit itself on all small
ones."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.match_tasks.decisions import (
    check_few_inputs,
    check_format,
    first_wrong,
    given_inputs,
)
from checkers.match_tasks.match2_rows import arb_sides, rational_sides
from checkers.match_tasks.match2_weights import (
    HALF,
)
from checkers.match_tasks.unit_scores import match2_unit_differs
from checkers.theorem_06_match2.unit import LOW_DUMMY, Temperature, cold
from constructions import task_inputs
from constructions.errors import BadInput
from constructions.precision import rounded_side, share_limit
from constructions.tasks import match2
from constructions.theorem_06_match2 import unit as construction
from proofs import rational


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
    temperature=cold,
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
