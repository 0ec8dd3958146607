"""Decisions of the Match3Local unit at one token, from attention weights enclosed twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import ball, lower, precision, upper
from constructions import task_inputs
from constructions.tasks import match3_local
from constructions.theorem_09_match3_local import unit as construction
from constructions.theorem_09_match3_local.unit import LocalUnit, window
from proofs import rational

Ends = tuple[Fraction, Fraction]
LOWEST = Fraction(-2000)  # weights below e^-2000 of the largest are enclosed by 0 and that


def arb_attention(unit: LocalUnit, i: int) -> list[Ends]:
    """Arb enclosures of token i's N attention weights, from exact integer scores."""
    scores = [int(v) for v in unit.keys.astype(object) @ unit.queries(i, i + 1)[0].astype(object)]
    with precision(128):
        half = ball(LOWEST).exp() / 2
        exponents = [Fraction(s - max(scores), 1 << unit.f) for s in scores]
        weights = [ball(x).exp() if x > LOWEST else arb(half, half) for x in exponents]
        total = sum(weights, arb(0))
        return [(max(lower(w / total), Fraction(0)), upper(w / total)) for w in weights]


def decision(unit: LocalUnit, x: Sequence[int], i: int, weights: Sequence[Ends]) -> int:
    """Token i's decision from enclosed weights, outputs rounded to f bits. Raises Undecided."""
    n = len(window(i, unit.N, unit.K))
    averages = []
    for r in range(unit.q):
        positions = range(r, unit.N, unit.q)
        low, high = (sum((weights[j][end] * x[j] for j in positions), Fraction(0)) for end in range(2))
        rounded = [Fraction(round(end * (1 << unit.f)), 1 << unit.f) for end in (low, high)]
        ends = [round(end * n) for end in rounded]
        if ends[0] != ends[1] and any(j % unit.q == r for j in window(i, unit.N, unit.K)):
            raise Undecided(f"token {i}: coordinate {r} decodes to {ends[0]} or {ends[1]}")
        averages.append(rounded[0])
    return construction.output_map(averages, i, unit.N, unit.K, unit.M)


def wrong_input(unit: LocalUnit, i: int) -> Mapping[str, Any] | None:
    """An input, u on i's window and v elsewhere or random, that token i decides wrongly for sure; or None."""
    near, weights = window(i, unit.N, unit.K), arb_attention(unit, i)
    tries = [[u if j in near else v for j in range(unit.N)] for u in range(2) for v in range(min(unit.M, 64))]
    tries += [task_inputs.random_tokens(unit.N, unit.M, seed) for seed in range(20)]
    for x in tries:
        if (found := evaluated(unit, x, i, weights)) is not None:
            return found
    return None


def evaluated(unit: LocalUnit, x: Sequence[int], i: int, weights: Sequence[Ends]) -> Mapping[str, Any] | None:
    try:
        decided = decision(unit, x, i, weights)
    except Undecided:
        return None
    expected = match3_local(x, unit.M, unit.K)[i]
    if decided == expected:
        return None
    return {"why": f"token {i}: Match3Local is {expected}, the unit says {decided}", "X": list(x), "token": i}


def rational_attention(unit: LocalUnit, i: int) -> list[Ends]:
    """Token i's attention weights by rationals alone, from integer inner products of keys."""
    keys = unit.keys.tolist()
    placed = [(i - unit.K + k, int(c)) for k, c in enumerate(unit.coefficients[i])]
    inside = [(keys[j], c) for j, c in placed if 0 <= j < unit.N]
    scores = [sum(c * sum(a * b for a, b in zip(own, key, strict=True)) for own, c in inside) for key in keys]
    exponents = [Fraction(s - max(scores), 1 << unit.f) for s in scores]
    lowest = (Fraction(0), rational.exp(LOWEST, 96)[1])
    ends = [rational.exp(x, 96) if x > LOWEST else lowest for x in exponents]
    least, most = (sum(e[end] for e in ends) for end in range(2))
    return [(low / most, high / least) for low, high in ends]
