"""Theorem 7 with real weights: two inputs in one cell, in the robust-output model of theorem_07_sizes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache, partial
from typing import Any

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown
from checkers.engines.enclosure import ball, enclose
from constructions.errors import BadInput
from constructions.tasks import match3
from constructions.theorem_07_match3_hardness.layers import BoundedHeads
from constructions.theorem_07_match3_hardness.reduction import (
    choices,
    find_collision,
    largest_n,
    reduction,
    robust_cells,
    separating_string,
)
from proofs import rational

Ends = tuple[Fraction, Fraction]
# Of delta: cells found in floats are then off by far less than their width, so that a pair in one of them is
# nearer than 2 delta. With a smaller delta a pair may be no pair, which would refute nothing.
SMALLEST = Fraction(1, 1 << 30)
BUDGET = 50_000  # strings tried for two in one cell


def _arb_outputs(heads: BoundedHeads, X: Sequence[int]) -> list[Ends]:
    """Enclosures of every head's every coordinate at token 1, in ball arithmetic."""

    def output(h: int, k: int) -> Any:
        terms = [heads.terms(token, j)[h] for j, token in enumerate(X)]
        weights = [ball(score).exp() for score, _ in terms]
        products = [w * ball(values[k]) for w, (_, values) in zip(weights, terms, strict=True)]
        return sum(products[1:], products[0]) / sum(weights[1:], weights[0])

    return [enclose(partial(output, h, k), 24) for h in range(heads.H) for k in range(heads.m)]


@lru_cache(maxsize=4096)
def _exp_ends(score: Fraction) -> Ends:
    return rational.exp(score, 64)


def _rational_outputs(heads: BoundedHeads, X: Sequence[int]) -> list[Ends]:
    """The same in rational intervals of the standard library."""
    found = []
    for h in range(heads.H):
        terms = [heads.terms(token, j)[h] for j, token in enumerate(X)]
        ends = [_exp_ends(score) for score, _ in terms]
        low_sum, high_sum = (sum((e[side] for e in ends), Fraction(0)) for side in (0, 1))
        for k in range(heads.m):
            products = [
                sorted(e * values[k] for e in pair) for pair, (_, values) in zip(ends, terms, strict=True)
            ]
            low, high = (sum((p[side] for p in products), Fraction(0)) for side in (0, 1))
            found.append((min(low / low_sum, low / high_sum), max(high / low_sum, high / high_sum)))
    return found


def _largest_difference(outputs: Sequence[Sequence[Ends]]) -> Fraction:
    """An upper bound on how far the two inputs' outputs are apart in any coordinate of any head."""
    return max(max(b[1] - a[0], a[1] - b[0]) for a, b in zip(outputs[0], outputs[1], strict=True))


def _cell_of(heads: BoundedHeads, n: int, N: int, G: tuple[int, int]) -> Callable[[tuple[int, ...]], Any]:
    """The cells of Alice's log-partition and averages, in floats: what is found by them is verified after."""
    alice = choices(n, N, N + 1)[1 : n + 1]
    options = [[heads.terms(token, 1 + i) for token in (c.if_zero, c.if_one)] for i, c in enumerate(alice)]
    S0, V = float(heads.S0), float(heads.V)
    length = 2 * S0 + math.log(N)

    def cells(a: tuple[int, ...]) -> Iterator[int]:
        for h in range(heads.H):
            terms = [options[i][bit][h] for i, bit in enumerate(a)]
            weights = [math.exp(score) for score, _ in terms]
            partition = sum(weights)
            yield int((math.log(partition) + S0) / length * G[0])
            for k in range(heads.m):
                mean = sum(w * float(v[k]) for w, (_, v) in zip(weights, terms, strict=True)) / partition
                yield int((mean + V) / (2 * V) * G[1])

    return lambda a: tuple(cells(a))


@claim(
    "theorem-7",
    quick=[
        {"N": 40, "m": 1, "H": 1, "S0": Fraction(1), "delta": Fraction(1, 4)},
        {"N": 60, "m": 1, "H": 2, "S0": Fraction(2), "delta": Fraction(1, 8)},
    ],
    full=[
        {"N": 120, "m": 2, "H": 2, "S0": Fraction(4), "delta": Fraction(1, 16)},
        {"N": 400, "m": 3, "H": 2, "S0": Fraction(2), "delta": Fraction(1, 64)},
    ],
)
def one_cell_holds_two_answers(
    N: int,
    m: int,
    H: int,
    S0: Fraction,
    delta: Fraction,
    *,
    allowed: Fraction = Fraction(2),
    separate: Callable[[Sequence[int], Sequence[int]], Sequence[int]] = separating_string,
) -> Verdict:
    """For the listed heads with real weights, scores in [-S0, S0] and values in [-1, 1], for which
    (G1 G2^m)^H < 2^n, n = floor((N - 3)/2), there are two inputs in [N + 1]^N whose head outputs at token 1
    differ by less than 2 delta in every coordinate and whose Match3 differs: no output map is right for every
    vector within delta of the exact head outputs.

    The model has no precision inside: weights are e^s for real s. The pair is looked for among Alice's
    strings of few ones, by cells of log-partition and averages (pigeonhole promises one); then both outputs
    are enclosed on the whole inputs, by Arb and by rational intervals, without the merging lemma.
    """
    n, heads = largest_n(N), BoundedHeads(m, H, S0, Fraction(1))
    if not SMALLEST <= delta <= 1:
        raise BadInput("delta must lie in 2^-30..1")
    if max(S0.denominator, delta.denominator) > 1 << 128:
        raise BadInput("S0 and delta must be fractions of denominators up to 2^128")
    if N > 1 << 13 or S0 > 256:
        raise BadInput("N or S0 is too large to evaluate: N <= 8192 and S0 <= 256 would do")
    if m * H >= n:  # G2 is at least 3
        raise BadInput(f"m H = {m * H} is not below n = {n}: choose a larger N or smaller m, H")
    G1, G2 = robust_cells(N, S0, Fraction(1), delta)
    if (G1 * G2**m) ** H >= 1 << n:
        raise BadInput(f"({G1} {G2}^{m})^{H} cells are not fewer than 2^{n}: choose a larger N or delta")
    scope = f"random heads with m = {m}, H = {H}, S0 = {S0}, N = {N}, M = {N + 1}, delta = {delta}"
    search = find_collision(_cell_of(heads, n, N, (G1, G2)), n, BUDGET)
    if search.pair is None:
        return unknown(scope, f"no two of {search.tried} strings in one cell, though there are two")
    b = separate(*search.pair)
    inputs = [reduction(string, b, N, N + 1) for string in search.pair]
    answers = [match3(X, N + 1)[0] for X in inputs]

    def mistake(outputs: Callable[[BoundedHeads, Sequence[int]], list[Ends]]) -> Mapping[str, Any] | None:
        apart = _largest_difference([outputs(heads, X) for X in inputs])
        if apart < allowed * delta and answers[0] != answers[1]:
            return None
        why = f"outputs up to {float(apart):.3g} apart (allowed {allowed * delta}), answers {answers}"
        return {"why": why, "X": inputs[0], "X'": inputs[1], "apart": apart}

    opinions = [
        opinion("arb", lambda: mistake(_arb_outputs)),
        opinion("rational", lambda: mistake(_rational_outputs)),
    ]
    apart = _largest_difference([_rational_outputs(heads, X) for X in inputs])
    spare = rational.shorten_down(allowed * delta - apart, 32)
    notes = [f"G1 = {G1}, G2 = {G2}; {search.tried} strings tried"]
    margin = Margin(spare, "2 delta minus the largest difference of outputs, from below")
    return conclude(Outcome.CERTIFIED, scope, opinions, margin=margin, notes=notes)


_small = {"N": 40, "m": 1, "H": 1, "S0": Fraction(1), "delta": Fraction(1, 4)}
mutant(one_cell_holds_two_answers, "outputs within delta/1000", at=_small, allowed=Fraction(1, 1000))
mutant(
    one_cell_holds_two_answers,
    "Bob's string separates nothing",
    at=_small,
    separate=lambda a, _: [0] * len(a),
)
