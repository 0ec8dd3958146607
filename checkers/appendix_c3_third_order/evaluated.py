"""Appendix C.3, evaluated in full: third-order attention on large given inputs, s-order units themselves on
all small ones."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.appendix_c3_third_order.unit import LOW_DUMMY, STATEMENT, Temperature, cold
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.match_tasks.decisions import (
    check_format,
    first_wrong,
    given_inputs,
    more_than_inputs,
)
from checkers.match_tasks.order_weights import (
    CAP,
    PAPER,
    SCALE,
    Variant,
    Weights,
    arb_weights,
    rational_weights,
)
from checkers.match_tasks.unit_scores import order_unit_differs
from constructions import task_inputs
from constructions.appendix_c3_third_order import unit as construction
from constructions.errors import BadInput
from constructions.precision import FixedPoint, rounded_side, share_limit
from constructions.tasks import match3
from constructions.theorem_06_match2 import unit as theorem_06_match2
from constructions.theorem_06_match2.unit import FixedUnit
from proofs import rational

HALF = Fraction(1, 2)


@claim(
    STATEMENT,
    quick=[{"N": 256, "M": 400, "p": 45, "seed": 1}, {"N": 40, "M": 3, "p": 20, "seed": 2}],
    full=[
        {"N": 256, "M": 1000, "p": 45, "seed": 1},
        {"N": 256, "M": 4096, "p": 56, "seed": 3},
        {"N": 400, "M": 997, "p": 48, "seed": 4},
    ],
)
def given_inputs_are_decided(
    N: int,
    M: int,
    p: int,
    seed: int,
    *,
    temperature: Temperature = construction.temperature,
    variant: Variant = PAPER,
) -> Verdict:
    """The p-bit third-order unit decides every token of a random input and of every adversarial one of N
    tokens modulo M (triples that miss by one, all equal, all matched, ...); all N^2 pairs of all N tokens.

    Arb: the pairs are counted by residue through a circular convolution in exact integers, then every
    token's sum is a dot product of M counts and M balls. Rationals: the N^3 terms are added one by one, in
    exact 64-bit integers, from weights enclosed by the standard library. Rounding of features, dummy key
    and output is in both, p at least the explicit format's. Expected outputs come from tasks.match3.
    """
    least = construction.explicit_format(3, N, M)
    if N > 512 or M > 1 << 13:
        raise BadInput(f"N = {N}, M = {M} is too much for all N^3 terms: N <= 512 and M <= 8192 would do")
    check_format(p, least, N, M)
    c, f = temperature(3, N, M), least.f + p - least.p
    inputs = given_inputs(N, M, seed)
    expected = {name: match3(x, M) for name, x in inputs.items()}

    def find(sides: Callable[[Sequence[int]], list[int | None]]) -> Mapping[str, Any] | None:
        for name, x in inputs.items():
            if (found := first_wrong(name, x, sides(x), expected[name])) is not None:
                return found
        return None

    def by_convolution() -> Mapping[str, Any] | None:
        weights = arb_weights(M, c, f, variant)
        return find(lambda x: _convolved_sides(x, M, weights, f, variant))

    def term_by_term() -> Mapping[str, Any] | None:
        weights = rational_weights(M, c, f, variant)
        return find(lambda x: _direct_sides(x, weights, f, variant))

    opinions = [opinion("arb", by_convolution), opinion("rational", term_by_term)]
    scope = f"{len(inputs)} inputs of {N} tokens modulo {M} (seed {seed}): {', '.join(inputs)}; every token"
    if differs := order_unit_differs(3):
        return unknown(scope, differs)
    notes = [f"c = {c}, f = {f}; the explicit format has p = {least.p}", f"{N**3} terms an input"]
    return conclude(Outcome.CERTIFIED, scope, opinions, notes=notes)


def _side(low: int, high: int, N: int, weights: Weights, f: int, variant: Variant) -> int | None:
    """The decision from S in [low, high] (scaled), in integers, as in every_input_is_decided: the output is
    above 1/2 + h, or below 1/2 - h, so that it decides alike once rounded."""
    mixed = [2 * N * end for end in weights.mixed]
    if variant.mixed_value:
        value, rest = (low + mixed[0], high + mixed[1]), (SCALE, SCALE)
    else:
        value, rest = (low, high), (SCALE + mixed[0], SCALE + mixed[1])
    less, more = (1 << f) - 1, (1 << f) + 1
    if value[0] * less > rest[1] * more:
        return 1
    return 0 if value[1] * more < rest[0] * less else None


def _convolved_sides(
    x: Sequence[int], M: int, weights: Weights, f: int, variant: Variant
) -> list[int | None]:
    singles = np.bincount(np.asarray(x), minlength=M).astype(np.int64)
    full = np.convolve(singles, singles)  # exact: counts up to N^2
    pairs = full[:M].copy()
    pairs[: M - 1] += full[M:]
    columns = [[row[end] for row in weights.rows] for end in range(2)]
    known: dict[int, int | None] = {}
    for v in sorted(set(x)):
        often = np.roll(pairs, v).tolist()  # entry k: pairs of sum k - v, so that k is the triple's sum
        nonzero = [k for k, n in enumerate(often) if n]
        low, high = (sum(often[k] * column[k] for k in nonzero) for column in columns)
        known[v] = _side(low, high, len(x), weights, f, variant)
    return [known[v] for v in x]


def _direct_sides(x: Sequence[int], weights: Weights, f: int, variant: Variant) -> list[int | None]:
    assert len(x) ** 2 * (CAP + 1) < 1 << 62  # so that 64-bit sums are exact
    M, mixed, half_unit = len(weights.rows), [2 * len(x) * end for end in weights.mixed], Fraction(1, 2 << f)

    def output(total: int, mixed: int) -> Fraction:
        """S/(S + 1 + mixed); for the corrupted unit mixed pairs have value 1."""
        return Fraction(total + mixed * variant.mixed_value, total + SCALE + mixed)

    tokens = np.asarray(x, dtype=np.int64)
    pairs = np.add.outer(tokens, tokens).reshape(-1) % M
    lows, highs = (np.array([row[end] for row in weights.rows], dtype=np.int64) for end in range(2))
    sides: list[int | None] = []
    for v in tokens.tolist():  # entry k of a rolled table is the weight of k + v
        high = int(np.roll(highs, -v)[pairs].sum())
        # An output falls in mixed pairs of value 0 and rises in those of value 1.
        if output(high, mixed[variant.mixed_value]) + half_unit < HALF:
            sides.append(0)
            continue
        low = int(np.roll(lows, -v)[pairs].sum())
        sides.append(1 if output(low, mixed[1 - variant.mixed_value]) - half_unit > HALF else None)
    return sides


# --- the unit itself ----------------------------------------------------------------------------------


@claim(
    STATEMENT,
    quick=[
        {"s": 3, "N": 2, "M": 5},
        {"s": 3, "N": 2, "M": 2},
        {"s": 4, "N": 2, "M": 3},
        {"s": 2, "N": 2, "M": 5},
    ],
    full=[{"s": 3, "N": 3, "M": 4}, {"s": 4, "N": 2, "M": 5}, {"s": 3, "N": 1, "M": 12}],
)
def the_attention_unit_computes_match_s(
    s: int, N: int, M: int, *, make: Callable[..., FixedUnit] = theorem_06_match2.unit_in_format
) -> Verdict:
    """For every X in [M]^N the s-order unit of Appendix C.3 itself, d = 4, m = 2^(s-1) + 1, d' = 1, every
    feature, query, key and value a p-bit number of the explicit format and its output rounded to p bits,
    computes Match_s; s = 2, 3, 4.

    Exhaustive. Arb evaluates softmax(X Q (X K_1 * ... * X K_{s-1})^T)(X V_1 * ... * X V_{s-1}) in balls and
    rounds their ends; the rational engine adds exponentials of the integer scores, and compares S/(1 + mixed)
    with where rounding begins to exceed 1/2. At s = 3 Match_s is tasks.match3.
    """
    construction.check_order(s)
    theorem_06_match2.check_size(N, M)
    if more_than_inputs(N, M, 400) or (N + 1) ** s > 300:
        raise BadInput(f"s = {s}, N = {N}, M = {M} is too much: M^N <= 400 and (N + 1)^s <= 300 would do")
    c, least = construction.temperature(s, N, M), construction.explicit_format(s, N, M)
    unit = make(least, M, c)
    f = unit.format.f
    fixed, scale = construction.FixedOrderUnit(s, unit), 1 << f
    with precision(160):
        layer = construction.attention_unit(s, ball(unit.c), ball(Fraction(unit.dummy, scale)))

    def circle(k: int) -> tuple[Any, Any]:
        return ball(Fraction(unit.cosines[k], scale)), ball(Fraction(unit.sines[k], scale))

    def by_attention(x: Sequence[int]) -> list[int | None]:
        with precision(160):
            rows = theorem_06_match2.token_rows(x, M, circle)
            outputs = layer(rows, lambda score: score.exp())[:-1, 0]
            ends = [(lower(out), upper(out)) for out in outputs]
        return [rounded_side(low, high, f) for low, high in ends]

    mixed = rational.exp(Fraction(fixed.mixed_score(), scale**s), 96)
    weights = {
        residues: rational.exp(Fraction(fixed.score(residues), scale**s), 96)
        for residues in itertools.combinations_with_replacement(range(M), s)
    }

    def by_sums(x: Sequence[int]) -> list[int | None]:
        sides: list[int | None] = []
        for v in x:
            terms = [weights[tuple(sorted((v, *others)))] for others in construction.other_tuples(x, s)]
            low, high = (sum(term[end] for term in terms) for end in range(2))
            n = fixed.mixed_tuples(N)
            sides.append(share_limit(f).passed(low / (1 + n * mixed[1]), high / (1 + n * mixed[0])))
        return sides

    def find(sides: Callable[[Sequence[int]], list[int | None]]) -> Mapping[str, Any] | None:
        for x in task_inputs.all_tokens(N, M):
            expected = construction.match_s(x, M, s)
            if (found := first_wrong(str(list(x)), x, sides(x), expected)) is not None:
                return found
        return None

    opinions = [
        opinion("arb", lambda: find(by_attention)),
        opinion("rational", lambda: find(by_sums)),
    ]
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token, s = {s}, p = {unit.format.p}, f = {f}"
    notes = [f"c = {unit.c}, m = {layer.embedding_dimension}"]
    return conclude(
        Outcome.PROVED, scope, opinions, margin=Margin(layer.embedding_dimension, "m"), notes=notes
    )


# --- corruptions --------------------------------------------------------------------------------------


def _residues_swapped(format: FixedPoint, M: int, c: int) -> FixedUnit:
    good = theorem_06_match2.unit_in_format(format, M, c)
    order = [0, 2, 1, *range(3, M)]
    return FixedUnit(
        format, c, tuple(good.cosines[k] for k in order), tuple(good.sines[k] for k in order), good.dummy
    )


def _dummy_below_misses(format: FixedPoint, M: int, c: int) -> FixedUnit:
    good = theorem_06_match2.unit_in_format(format, M, c)
    return FixedUnit(format, c, good.cosines, good.sines, -(1 << format.f))


def _wrong_only_once_rounded(format: FixedPoint, M: int, c: int) -> FixedUnit:
    """With f = 4 and c = 2 the dummy key 13/16 separates matches from misses at N = 1 and M = 5, but a
    match's output is within half a unit of 1/2."""
    del format, c
    good = theorem_06_match2.unit_in_format(FixedPoint(8, 4), M, 2)
    return FixedUnit(good.format, good.c, good.cosines, good.sines, 13)


AT = {"N": 32, "M": 100, "p": 40, "seed": 1}
mutant(given_inputs_are_decided, "dummy pair below the nearest miss", at=AT, variant=LOW_DUMMY)
mutant(given_inputs_are_decided, "a sixteenth of the temperature", at=AT, temperature=cold)
mutant(
    the_attention_unit_computes_match_s,
    "features of two residues swapped",
    at={"s": 3, "N": 2, "M": 5},
    make=_residues_swapped,
)
mutant(
    the_attention_unit_computes_match_s,
    "dummy key -1",
    at={"s": 3, "N": 2, "M": 5},
    make=_dummy_below_misses,
)
mutant(
    the_attention_unit_computes_match_s,
    "an output within half a unit of 1/2",
    at={"s": 3, "N": 1, "M": 5},
    make=_wrong_only_once_rounded,
)
