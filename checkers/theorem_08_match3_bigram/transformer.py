"""Theorem 8, Match3Bigram by two layers: for every input symbolically, and on large given inputs."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import floor
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, premise
from checkers.core.verdict import Outcome, Verdict, conclude, unknown
from checkers.engines import one_hot, smt
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.engines.one_hot import chosen, residue, tied_sum
from checkers.match_tasks.decisions import (
    check_few_inputs,
    check_format,
    first_wrong,
    given_inputs,
    within,
)
from checkers.match_tasks.order_weights import (
    SCALE,
    Variant,
    Weights,
    arb_weights,
    differing,
    hull,
    inside,
    rational_weights,
)
from checkers.theorem_08_match3_bigram.decisions import (
    LookUp,
    arb_decide,
    arb_look_up,
    attention_weights,
    rational_decide,
    rational_look_up,
)
from checkers.theorem_08_match3_bigram.unit_scores import transformer_differs
from constructions import task_inputs
from constructions.errors import BadInput
from constructions.tasks import match3_bigram
from constructions.theorem_06_match2.unit import check_size
from constructions.theorem_08_match3_bigram import transformer as construction
from constructions.theorem_08_match3_bigram.transformer import PAPER, Choices

STATEMENT = "theorem-8"
Decide = Callable[[Sequence[int], int, int, Choices], list[int | None]]


@claim(STATEMENT, quick=[{"N": 6, "M": 8}, {"N": 9, "M": 5}], full=[{"N": 24, "M": 12}, {"N": 48, "M": 7}])
def every_input_is_decided(N: int, M: int, *, choices: Choices = PAPER) -> Verdict:
    """For every X in [M]^N, N >= 2, M >= 2, and every token, the two-layer transformer decides whether x_i
    and some bigram x_j + x_{j+1} add up to 0 modulo M; all features and both layers' outputs are rounded to
    the explicit format's p bits, which hold every token, value and query.

    Layer 1: the attention weights depend on positions only, so its outputs are linear in X with enclosed
    coefficients; both solvers show that the rounded outputs are nearest to x_i and x_{i+1}, X in reals.
    Layer 2: as Theorem 6, one Boolean per value of a token, of a bigram sum, of the query, and of the
    query plus a bigram sum; the query is any token. With h = 2^-(f+1) for its rounding, the output S/(S + 1)
    is above 1/2 + h iff S (1 - 2h) > 1 + 2h. Constants are wide enough for Arb's enclosures and for the
    rationals'.
    """
    check_size(N, M)
    if N < 2:
        raise BadInput("N must be at least 2: one token forms no bigram and Match3Bigram is 0")
    if N > 128 or N * M * M > 1 << 14:
        raise BadInput(f"N = {N}, M = {M} is too large: N <= 128 and N M^2 <= {1 << 14} clauses would do")
    f = construction.explicit_format(N, M).f
    scope = f"all {M}^{N} inputs X in [{M}]^{N}, every token"
    if differs := transformer_differs(N, M, construction.explicit_format(N, M), choices):
        return unknown(scope, differs)
    weights = []

    def attention(make: Callable[[int, int, int], LookUp]) -> list[tuple[Fraction, Fraction]]:
        return attention_weights(make(N, choices.look_up(N, M), f), N)

    for d, (one, two) in enumerate(zip(attention(arb_look_up), attention(rational_look_up), strict=True)):
        if one[1] < two[0] or two[1] < one[0]:
            return unknown(scope, f"Arb and rationals disagree on the attention at distance {d}")
        weights.append((min(one[0], two[0]), max(one[1], two[1])))
    c, variant = choices.match(N, M), Variant(share=choices.share)
    by_arb, by_rationals = (make(M, c, f, variant) for make in (arb_weights, rational_weights))
    if (bad := differing(by_arb, by_rationals)) is not None:
        return unknown(scope, str(bad["why"]))

    def witness(model: Any) -> Mapping[str, Any] | None:
        if z3.is_true(model.eval(z3.Or(*tokens[0]))):
            return _wrong([chosen(model, token) for token in tokens], M, f, choices)
        # A model of layer 1, X in reals: integers near it, then inputs that any wrong look-up should miss.
        near = [min(M - 1, floor(_real(model, v))) for v in values]
        hard = [near, *_bigram_inputs(N, M).values(), *given_inputs(N, M, 0).values()]
        return next((found for x in hard if (found := _wrong(x, M, f, choices)) is not None), None)

    values = [z3.Real(f"x{j + 1}") for j in range(N)]
    second = hull(by_arb, by_rationals)
    tokens, layer2 = _second_layer(N, M, f, second, choices)
    obligations = [_first_layer(N, M, f, weights, values, choices), *layer2]
    notes = [f"layer 1: c = {choices.look_up(N, M)}; layer 2: c = {choices.match(N, M)}; f = {f}"]
    parts = "the enclosures of layer 1's weights", "the enclosures of layer 2's weights"
    weighed = [
        premise("arb", parts[0], lambda: within(attention(arb_look_up), weights)),
        premise("rational", parts[0], lambda: within(attention(rational_look_up), weights)),
        premise("arb", parts[1], lambda: inside(arb_weights(M, c, f, variant), second)),
        premise("rational", parts[1], lambda: inside(rational_weights(M, c, f, variant), second)),
    ]
    return smt.prove(obligations, scope, witness, notes=notes, further=weighed)


def _first_layer(
    N: int,
    M: int,
    f: int,
    weights: Sequence[tuple[Fraction, Fraction]],
    values: Sequence[Any],
    choices: Choices,
) -> smt.Obligation:
    """Every head's rounded output is nearer than 1/2 to the token that it should look up."""
    hypotheses = [z3.And(v >= 0, v <= M - 1) for v in values]
    goals = []
    for i in range(N):
        for name, looked_up, wanted in (("own", i, i), ("next", (i + choices.ahead) % N, i + 1)):
            if wanted == N:
                continue  # the last token's look-ahead is not used
            output, rounded = z3.Reals(f"{name}{i + 1} rounded_{name}{i + 1}")
            ahead = [values[(looked_up + d) % N] for d in range(N)]
            hypotheses += [
                output >= z3.Sum(*(low * v for (low, _), v in zip(weights, ahead, strict=True))),
                output <= z3.Sum(*(high * v for (_, high), v in zip(weights, ahead, strict=True))),
                rounded - output <= Fraction(1, 2 << f),
                output - rounded <= Fraction(1, 2 << f),
            ]
            away = rounded - values[wanted]
            goals += [away < Fraction(1, 2), away > Fraction(-1, 2)]
    return smt.Obligation("layer 1 looks up both tokens", "QF_LRA", hypotheses, z3.And(*goals))


def _second_layer(
    N: int, M: int, f: int, weights: Weights, choices: Choices
) -> tuple[list[list[Any]], list[smt.Obligation]]:
    shape: list[Any] = []

    def add(made: tuple[list[Any], list[Any]]) -> list[Any]:
        shape.extend(made[1])
        return made[0]

    tokens = [add(residue(f"token{j + 1}", M)) for j in range(N)]
    position = add(residue("position", N))
    query = add(residue("query", M))
    for i in range(N):
        shape += [z3.Or(z3.Not(position[i]), z3.Not(tokens[i][a]), query[a]) for a in range(M)]
    count = N - 1 if choices.exclude_last else N
    sums = [
        add(
            tied_sum(
                f"query+bigram{j + 1}", query, add(tied_sum(f"bigram{j + 1}", tokens[j], tokens[(j + 1) % N]))
            )
        )
        for j in range(count)
    ]
    match = z3.Or(*(sums[j][0] for j in range(N - 1)))

    def total(end: int) -> tuple[list[Any], Any]:
        terms = [z3.Real(f"{('low', 'high')[end]}{j + 1}") for j in range(count)]
        tied = [
            z3.Implies(sums[j][k], terms[j] == weights.rows[k][end]) for j in range(count) for k in range(M)
        ]
        return tied, one_hot.total(terms)

    low, lowest = total(0)
    high, highest = total(1)
    under, over = (1 << f) - 1, (1 << f) + 1  # 2^f (1 - 2h) and 2^f (1 + 2h)
    wins, loses = lowest * under > SCALE * over, highest * over < SCALE * under
    return tokens, [
        smt.Obligation("layer 2: a match wins", "QF_LRA", [*shape, *low, match], wins),
        smt.Obligation("layer 2: no miss wins", "QF_LRA", [*shape, *high, z3.Not(match)], loses),
    ]


def _real(model: Any, v: Any) -> Fraction:
    return Fraction(str(model.eval(v, model_completion=True).as_fraction()))


def _wrong(x: Sequence[int], M: int, f: int, choices: Choices) -> Mapping[str, Any] | None:
    """The first token of x that the transformer decides wrongly, evaluated anew; None if none for sure."""
    try:
        return first_wrong(str(list(x)), x, arb_decide(x, M, f, choices), match3_bigram(x, M))
    except Undecided:
        return None


@claim(
    STATEMENT,
    quick=[{"N": 500, "M": 1000, "p": 48, "seed": 1}],
    full=[{"N": 10**4, "M": 10**6, "p": 90, "seed": 2}, {"N": 10**4, "M": 97, "p": 72, "seed": 3}],
)
def given_inputs_are_decided(N: int, M: int, p: int, seed: int, *, choices: Choices = PAPER) -> Verdict:
    """The two-layer p-bit transformer decides every token of a random input and of every adversarial one of
    N tokens modulo M, and of inputs with exactly one bigram match and with bigrams that miss by one;
    features and both layers' outputs are rounded to p bits, p at least the explicit format's.

    Arb encloses the attention of layer 1 by distance and decodes every output from its enclosure; the
    rationals bound what all other positions can add, for any input. Enclosed sums of weights decide layer 2.
    """
    least = construction.explicit_format(N, M)
    if N > 1 << 17 or M > 1 << 40:
        raise BadInput(f"N = {N}, M = {M} is too large to evaluate: N <= 2^17 and M <= 2^40 would do")
    check_format(p, least, N, M)
    f = construction.format_with(N, M, p).f
    inputs = {**given_inputs(N, M, seed), **_bigram_inputs(N, M)}
    expected = {name: match3_bigram(x, M) for name, x in inputs.items()}

    def find(decide: Decide) -> Mapping[str, Any] | None:
        for name, x in inputs.items():
            if (found := first_wrong(name, x, decide(x, M, f, choices), expected[name])) is not None:
                return found
        return None

    opinions = [
        opinion("arb", functools.partial(find, arb_decide)),
        opinion("rational", functools.partial(find, rational_decide)),
    ]
    scope = f"{len(inputs)} inputs of {N} tokens modulo {M} (seed {seed}): {', '.join(inputs)}; every token"
    if differs := transformer_differs(N, M, construction.format_with(N, M, p), choices):
        return unknown(scope, differs)
    return conclude(
        Outcome.CERTIFIED,
        scope,
        opinions,
        notes=[f"f = {f}; the explicit format has p = {least.p}, f = {least.f}"],
    )


def _bigram_inputs(N: int, M: int) -> dict[str, list[int]]:
    """Inputs about bigrams: one match at the very end, a match only if the last bigram wrapped round, and
    zeros and ones whose sums miss 0 by one."""
    if N < 4 or M < 5:
        return {}
    return {
        "match_with_last_bigram": [1] * (N - 2) + [M // 2, M - 1 - M // 2],
        "match_only_by_wrapping": [M - 3, *[1] * (N - 2), 2],
        "bigrams_miss_by_one": [*[0] * (N - 1), 1] if M > 2 else [1] * N,
    }


@claim(STATEMENT, quick=[{"N": 3, "M": 3}, {"N": 4, "M": 2}, {"N": 1, "M": 4}], full=[{"N": 4, "M": 4}])
def the_transformer_computes_match3_bigram(N: int, M: int, *, choices: Choices = PAPER) -> Verdict:
    """For every X in [M]^N the transformer of Definition 2 itself, two layers, two heads and one, m = 2 and
    3, all features p-bit numbers and each layer's output rounded to p bits, computes Match3Bigram.

    Exhaustive. Arb runs constructions.attention.Transformer in balls and rounds only where one result is
    possible. The rational engine decides both layers by enclosed weights.
    """
    check_size(N, M)
    check_few_inputs(N, M, 300)
    format = construction.explicit_format(N, M)

    def snap(value: Any) -> Fraction:
        ends = [format.round(end) for end in (lower(value), upper(value))]
        if ends[0] != ends[1]:
            raise Undecided("an output may round either way")
        return ends[0]

    with precision(192):
        model = construction.transformer(N, M, ball, snap, format, choices)

    def by_transformer(x: Sequence[int]) -> list[int | None]:
        with precision(192):
            return [int(row[0]) for row in model(list(x), lambda score: score.exp())]

    def find(sides: Callable[[Sequence[int]], list[int | None]]) -> Mapping[str, Any] | None:
        for x in task_inputs.all_tokens(N, M):
            if (found := first_wrong(str(list(x)), x, sides(x), match3_bigram(x, M))) is not None:
                return found
        return None

    opinions = [
        opinion("arb", lambda: find(by_transformer)),
        opinion("rational", lambda: find(lambda x: rational_decide(x, M, format.f, choices))),
    ]
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token, p = {format.p}, f = {format.f}"
    return conclude(Outcome.PROVED, scope, opinions)


def _cold(N: int, M: int) -> int:
    return max(1, construction.look_up_temperature(N, M) // 40)


FAR, WRAPPED, COLD = Choices(ahead=2), Choices(exclude_last=False), Choices(look_up=_cold)
mutant(every_input_is_decided, "a head looks two positions ahead", at={"N": 5, "M": 5}, choices=FAR)
mutant(every_input_is_decided, "the last bigram wraps round", at={"N": 4, "M": 5}, choices=WRAPPED)
GIVEN = {"N": 60, "M": 101, "p": 48, "seed": 1}
mutant(given_inputs_are_decided, "a head looks two positions ahead", at=GIVEN, choices=FAR)
mutant(given_inputs_are_decided, "the last bigram wraps round", at=GIVEN, choices=WRAPPED)
ITSELF = {"N": 4, "M": 3}
mutant(the_transformer_computes_match3_bigram, "the look-up is too cold", at=ITSELF, choices=COLD)
mutant(the_transformer_computes_match3_bigram, "a head looks two positions ahead", at=ITSELF, choices=FAR)
mutant(
    the_transformer_computes_match3_bigram,
    "an output within half a unit of 1/2",  # features are exact at M = 4, and the dummy ties with a match
    at={"N": 3, "M": 4},
    choices=Choices(share=Fraction(0)),
)
