"""The sharp softmax bound as a formula, on random and extremal scores, in balls and in rationals."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.theorem_02_fixed_precision.softmax import l1_distance
from checkers.theorem_02_fixed_precision.softmax_bound import bound_ball, bound_ends_rational
from constructions.errors import BadInput
from constructions.keys.sign_keys import check_at_most, check_sparsity
from proofs import rational

MOST_SCORES = 50_000
NEARLY = Fraction(1, 1 << 20)
Scores = tuple[list[Fraction], list[Fraction]]


def score_cases(N: int, q: int, cases: int, seed: int) -> list[Scores]:
    """Random scores on and off y, and the extremal shapes: two levels on y, one level off it."""
    generator = random.Random(seed)

    def draw(scale: int) -> Fraction:
        return Fraction(generator.randint(-scale << 10, scale << 10), 1 << 10)

    found: list[Scores] = []
    for k in range(cases):
        gap = abs(draw(12))
        spread = abs(draw(1)) / (1 << generator.randint(0, 20))
        if k % 2:
            low = generator.randint(0, q)
            on = [Fraction(0)] * low + [spread] * (q - low)
            found.append((on, [min(on) - gap] * (N - q)))
        else:
            on = [abs(draw(1)) for _ in range(q)]
            found.append((on, [min(on) - gap - abs(draw(3)) for _ in range(N - q)]))
    return found


@claim(
    "theorem-2",
    quick=[{"N": 12, "q": 4, "cases": 40, "seed": 1}],
    full=[{"N": 64, "q": 8, "cases": 100, "seed": 2}],
)
def softmax_bound_on_cases(
    N: int, q: int, cases: int, seed: int, *, scale: Callable[[Fraction], Fraction] = lambda bound: bound
) -> Verdict:
    """On random and extremal scores the l1 distance from softmax to uniform on y is at most the sharp bound
    at gap Gamma - 2^-20 (the slack is there because extremal cases attain the bound).

    Distance and bound are evaluated in balls, and again in rationals from the standard library.
    """
    check_sparsity(N, q)
    check_at_most("N", N, 4096)
    check_at_most("cases times N", cases * N, MOST_SCORES)
    if cases < 1 or q == N:
        raise BadInput(f"need at least one case and q < N, not cases = {cases}, q = {q}, N = {N}")
    tried = score_cases(N, q, cases, seed)
    nearest = Fraction(1)

    def exceeding(ends: Callable[[Scores], tuple[Fraction, Fraction, Fraction]]) -> dict[str, Any] | None:
        nonlocal nearest
        for on, off in tried:
            distance, distance_low, bound = ends((on, off))
            allowed = scale(bound)
            if distance > allowed:
                why = f"distance {float(distance):.6g} against a bound of {float(allowed):.6g}"
                if distance_low <= scale(bound) * (1 + NEARLY):
                    raise Undecided(why)
                return {"why": why, "on": on, "off": off, "distance_at_least": distance_low}
            nearest = min(nearest, 1 - distance / allowed)
        return None

    opinions = [
        opinion("arb", lambda: exceeding(_ends_in_balls)),
        opinion("rational", lambda: exceeding(_ends_in_rationals)),
    ]
    return conclude(
        Outcome.CERTIFIED,
        f"{cases} score vectors with N = {N}, q = {q} from seed {seed}, every second one of extremal shape",
        opinions,
        margin=Margin(nearest, "1 - distance/bound at the nearest case"),
    )


def _parameters(scores: Scores) -> tuple[Fraction, Fraction, int, int]:
    on, off = scores
    return min(on) - max(off) - NEARLY, max(on) - min(on), len(off), len(on)


def _ends_in_balls(scores: Scores) -> tuple[Fraction, Fraction, Fraction]:
    on, off = scores
    with precision(192):
        weights = [ball(s).exp() for s in on]
        outside = sum((ball(s).exp() for s in off), arb(0))
        total = sum(weights, outside)
        uneven = sum((abs(w / total - ball(Fraction(1, len(on)))) for w in weights), arb(0))
        distance = uneven + outside / total
        return upper(distance), lower(distance), lower(bound_ball(*_parameters(scores)))


def _ends_in_rationals(scores: Scores) -> tuple[Fraction, Fraction, Fraction]:
    on, off = scores
    known = {s: rational.exp(s, 192) for s in {*on, *off}}
    ends = [known[s] for s in [*on, *off]]
    rho = max(high / low for low, high in ends) - 1
    weights = [low for low, _ in ends]
    # Replacing weights by others within a factor 1 + rho moves the softmax by at most 2 rho in l1.
    distance = l1_distance(weights[: len(on)], weights[len(on) :])
    return distance + 2 * rho, distance - 2 * rho, bound_ends_rational(*_parameters(scores))[0]


AT_CASES = {"N": 12, "q": 4, "cases": 40, "seed": 1}
mutant(softmax_bound_on_cases, "a bound lowered by a hundredth", at=AT_CASES, scale=lambda b: b * 99 / 100)
mutant(softmax_bound_on_cases, "the off mass counted once", at=AT_CASES, scale=lambda b: b / 2)
