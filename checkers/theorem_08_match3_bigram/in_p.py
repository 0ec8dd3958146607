"""Theorem 8 in the class P(p, f): two layers of integers, on every input, and how many bits that takes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil
from typing import Any

from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.averages import arb_rounded, rational_rounded
from checkers.engines.enclosure import ball, less, lower, precision, upper
from checkers.engines.sizes import Size, larger
from checkers.match_tasks.decisions import check_few_inputs, more_than_inputs
from checkers.theorem_08_match3_bigram.in_p_maps import (
    Layers,
    look_up_differs,
    match_differs,
    not_p_bit,
    pair_keys,
    token_queries,
)
from constructions import task_inputs
from constructions.class_p import RoundAverage, Vector
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import match3_bigram
from constructions.theorem_06_match2.unit import check_size
from constructions.theorem_08_match3_bigram import in_p
from constructions.theorem_08_match3_bigram.in_p import two_layers
from proofs import rational

Make = Callable[[int, int], Layers]
Ends = tuple[int, int]
Witness = Mapping[str, Any]
STATEMENT = "theorem-8"
KERNEL = ["theorem_8_P"]
SCALE = 1 << 128
FAR = 1000  # e^-1000 stands for all smaller weights
MOST_WORK = 1 << 18  # scores of layer 1, and rows that may arrive in layer 2


def _wrong(layers: Layers, X: Sequence[int], M: int, rounded: RoundAverage) -> Witness | None:
    first, second = layers
    try:
        found = second(first(X, rounded), rounded)
    except BadInput as outside:
        return {"why": f"the layers are not in P: {outside}", "X": list(X)}
    expected = match3_bigram(X, M)
    if found == expected:
        return None
    return {"why": f"the outputs are {list(map(str, found))}, not {expected}", "X": list(X)}


def _larger(layers: Layers, N: int, M: int) -> Witness | None:
    """A layer of more bits than bits_of_two_layers_in_P counts, or otherwise larger than stated, if any."""
    size = Size(in_p.bits(N, M), 3, 2, dummies=1, f=0)
    rows = [(Fraction(0), Fraction(0))] * N
    return larger(layers[0], [0] * N, size) or larger(layers[1], rows, size)


@claim(
    STATEMENT,
    quick=[{"N": 1, "M": 5}, {"N": 3, "M": 3}, {"N": 4, "M": 2}, {"N": 2, "M": 9}],
    full=[{"N": 5, "M": 3}, {"N": 4, "M": 5}],
    kernel=KERNEL,
)
def two_layers_in_P_compute_match3_bigram(N: int, M: int, *, make: Make = two_layers) -> Verdict:
    """For every X in [M]^N two layers in P of one head each, m = 3, m_v = 2, one dummy token, f = 0, without
    residuals, have Match3Bigram as their rounded output at every token.

    Exhaustive, as constructions/class_p.py runs them; averages are decided by Arb, and by rationals.
    """
    check_size(N, M)
    check_few_inputs(N, M, 800)
    layers = make(N, M)
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token, p = {layers[0].format.p}"
    if (other := _larger(layers, N, M)) is not None:
        return conclude(Outcome.PROVED, scope, [opinion("exact", lambda: other)])

    def failing(rounded: RoundAverage) -> Witness | None:
        found = (_wrong(layers, X, M, rounded) for X in task_inputs.all_tokens(N, M))
        return next((w for w in found if w), None)

    opinions = [
        opinion("arb", functools.partial(failing, arb_rounded)),
        opinion("rational", functools.partial(failing, rational_rounded)),
    ]
    return conclude(Outcome.PROVED, scope, opinions)


# --- every input of a large size -------------------------------------------------------------------


@functools.lru_cache(maxsize=1 << 14)
def _arb_exp(s: int) -> Ends:
    """Integers around SCALE e^s."""
    with precision(256):
        value = ball(s).exp() * SCALE
        return int(lower(value)), ceil(upper(value))


@functools.lru_cache(maxsize=1 << 14)
def _rational_exp(s: int) -> Ends:
    low, high = rational.exp(Fraction(s), 192)
    return int(low * SCALE), ceil(high * SCALE)


def _score(query: Vector, key: Vector) -> int:
    return sum(a * b for a, b in zip(query, key, strict=True))


@claim(
    STATEMENT,
    quick=[{"N": 2, "M": 2}, {"N": 60, "M": 60}, {"N": 300, "M": 15}],
    full=[{"N": 25, "M": 100}, {"N": 500, "M": 4}],
    kernel=KERNEL,
)
def every_input_is_decided_in_P(N: int, M: int, *, make: Make = two_layers) -> Verdict:
    """For every X in [M]^N the two layers in P, all queries, keys and values of p bits, have Match3Bigram as
    their rounded output at every token.

    Layer 1: with weights relative to those of places t and t + 1, which are alike, let `off` be that of all
    others; both averages are off x_t and x_{t+1} by at most (M - 1) off, which is below 1/2 at every t. Layer
    2, at a token that seeks the sum s: relative to the two places without a pair, a pair of sum s weighs more
    than 2, and N - 1 others at most 2 together; so the average is above 1/2 iff there is one. Scores are the
    layers' own, exact integers, for all places and all residues; exponentials are enclosed by Arb, and by
    rationals. On what queries, keys, values and output maps depend is tried at all places, tokens and rows of
    integers that may arrive, once for both. At small sizes the definition is
    two_layers_in_P_compute_match3_bigram's.
    """
    check_size(N, M)
    if (work := N * (N + M * M)) > MOST_WORK:
        raise BadInput(f"N (N + M^2) = {work} scores and rows are too many: at most {MOST_WORK} would do")
    layers, scope = make(N, M), f"all {M}^{N} inputs X in [{M}]^{N}, every token"
    if (other := _larger(layers, N, M)) is not None:
        return conclude(Outcome.PROVED, scope, [opinion("exact", lambda: other)])
    differs = look_up_differs(layers, N, M) or match_differs(layers, N, M) or not_p_bit(layers, N, M)
    margins: list[Fraction] = []

    def find(exp: Callable[[int], Ends]) -> Witness | None:
        reason = differs or _look_up_fails(layers, N, M, exp, margins) or _match_fails(layers, N, M, exp)
        if not reason:
            return None
        for X in _hard_inputs(N, M):
            if found := _wrong(layers, X, M, arb_rounded):
                return found
        raise Undecided(reason)

    opinions = [
        opinion("arb", functools.partial(find, _arb_exp)),
        opinion("rational", functools.partial(find, _rational_exp)),
    ]
    p = layers[0].format.p
    margin = Margin(min(margins), "1/2 less the error of a look-up") if margins else None
    return conclude(Outcome.PROVED, scope, opinions, margin=margin, notes=[f"p = {p}, f = 0, m = 3, H = 1"])


def _look_up_fails(
    layers: Layers, N: int, M: int, exp: Callable[[int], Ends], margins: list[Fraction]
) -> str:
    """Why a look-up may err; "" if none can."""
    (head,) = layers[0].heads
    keys = [head.key(n, 0) for n in range(N)] + [key for key, _ in head.dummies]
    worst = Fraction(0)
    for t in range(N):
        scores = [_score(head.query(t, 0), key) for key in keys]
        if scores[t] != scores[t + 1]:
            return f"places {t} and {t + 1} score differently at place {t}"
        off = sum(exp(max(s - scores[t], -FAR))[1] for n, s in enumerate(scores) if n not in (t, t + 1))
        worst = max(worst, Fraction((M - 1) * off, SCALE))
    margins.append(Fraction(1, 2) - worst)
    return "" if worst < Fraction(1, 2) else f"a look-up may be off by {float(worst):.3g}"


def _match_fails(layers: Layers, N: int, M: int, exp: Callable[[int], Ends]) -> str:
    """Why layer 2 may err; "" if it cannot."""
    if N == 1:
        return ""
    keys, ((dummy, _),) = pair_keys(layers, M), layers[1].heads[0].dummies
    for x, query in enumerate(token_queries(layers, M)):
        above = [_score(query, key) - _score(query, dummy) for key in keys]
        partner = above.pop(-x % M)
        if not exp(min(partner, FAR))[0] > 2 * SCALE:
            return f"a match of the token {x} may be outweighed"
        if (N - 1) * exp(max(*above, -FAR) if above else -FAR)[1] > 2 * SCALE:
            return f"misses of the token {x} may outweigh the dummies"
    return ""


def _hard_inputs(N: int, M: int) -> list[list[int]]:
    if not more_than_inputs(N, M, 300):
        return [list(X) for X in task_inputs.all_tokens(N, M)]
    return [*task_inputs.adversarial_tokens(N, M, 0).values(), [M - 1, *[0] * (N - 1)], [1] * N]


# --- how many bits ----------------------------------------------------------------------------------


@claim(
    STATEMENT,
    quick=[{"N": 100, "M": 100}, {"N": 1, "M": 10**4}],
    full=[{"N": 300, "M": 100}],
    kernel=KERNEL,
)
def bits_of_two_layers_in_P(N: int, M: int, *, make: Make = two_layers) -> Verdict:
    """For every n from 1 to N and every modulus from 2 to M, the two layers in P for n tokens take
    p <= 2 log2 max(n, M) + log2(log2(n M) + 3) + 3 bits.

    Arb compares both sides. Exactly: with c = ceil(log2(n M)) + 2, so that 2^(c-3) < n M and c < log2(n M) +
    3, 2^(p-3) <= c max(n, M)^2.
    """
    check_size(N, M)
    if N * M > 1 << 15:
        raise BadInput(f"N M = {N * M} cases are too many: at most {1 << 15} would do")

    def find(holds: Callable[[int, int, int], bool]) -> Witness | None:
        for n in range(1, N + 1):
            for modulus in range(2, M + 1):
                p = max(layer.format.p for layer in make(n, modulus))
                if not holds(p, n, modulus):
                    return {"why": f"p = {p} bits at N = {n}, M = {modulus}", "N": n, "M": modulus, "p": p}
        return None

    opinions = [opinion("arb", lambda: find(_below_by_arb)), opinion("exact", lambda: find(_below_exactly))]
    return conclude(Outcome.PROVED, f"all n from 1 to {N}, all moduli from 2 to {M}", opinions)


def _below_by_arb(p: int, n: int, M: int) -> bool:
    def right() -> Any:
        two = arb(2).log()
        return 2 * ball(max(n, M)).log() / two + (ball(n * M).log() / two + 3).log() / two + 3

    return less(lambda: ball(p), right)


def _below_exactly(p: int, n: int, M: int) -> bool:
    c = (n * M - 1).bit_length() + 2
    return 1 << c < 8 * n * M and 1 << p <= 8 * c * max(n, M) ** 2


# --- mutants ----------------------------------------------------------------------------------------


def _at_temperature_1(N: int, M: int) -> Layers:
    first, second = two_layers(N, M)
    return replace(first, heads=(in_p.look_up(N, M, 1),)), second


def _two_bits_less(N: int, M: int) -> Layers:
    first, second = two_layers(N, M)
    number = FixedPoint(first.format.p - 2, 0)
    return replace(first, format=number), replace(second, format=number)


def _last_starts_a_pair(N: int, M: int) -> Layers:
    """With a token of value 0 after it."""
    first, second = two_layers(N, M)
    return first, replace(second, heads=(in_p.match(N + 1, M, in_p.scale(N, M)),))


_AT, _COLD = {"N": 3, "M": 4}, {"N": 3, "M": 9}
for _claim in (two_layers_in_P_compute_match3_bigram, every_input_is_decided_in_P):
    mutant(_claim, "a look-up at temperature 1", at=_COLD, make=_at_temperature_1)
    mutant(_claim, "the last token starts a pair", at=_AT, make=_last_starts_a_pair)
    mutant(_claim, "two bits less", at=_AT, make=_two_bits_less)


def _with_bits(more: Callable[[int, int], int]) -> Make:
    """The layers in a format of more bits."""

    def made(N: int, M: int) -> Layers:
        first, second = two_layers(N, M)
        return replace(first, format=FixedPoint(first.format.p + more(N, M), 0)), second

    return made


_NINE = {"N": 9, "M": 9}
mutant(bits_of_two_layers_in_P, "two bits more", at=_NINE, make=_with_bits(lambda _, __: 2))
mutant(
    bits_of_two_layers_in_P,
    "the scale enters squared",
    at=_NINE,
    make=_with_bits(lambda N, M: in_p.scale(N, M).bit_length() - 1),
)
