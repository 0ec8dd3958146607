"""Theorem 3: the whole unit with exact numbers, on given inputs and on every input.

Scores are exact integers; only the exponentials are enclosed, in balls by one engine and in rational
numbers by the other.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np
import z3
from flint import arb

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, premise, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, exact_json, unknown
from checkers.engines import enclosure, smt
from constructions.attention import softmax_rows
from constructions.errors import BadInput
from constructions.task_inputs import random_pointers, random_unit_values
from constructions.tasks import qsa
from constructions.theorem_03_infinite_precision.unit import (
    MomentCurveUnit,
    check_accuracy,
    check_sizes,
    moment_nodes,
    temperature,
)
from proofs import rational

LARGEST_UNIT = 64  # tokens and coordinates of a value: an N x N table of balls, averaged d times

Temperature = Callable[[int, int, Fraction], int]
Unit = Callable[[int, int, int, int, str], MomentCurveUnit]


@claim(
    "theorem-3",
    quick=[
        {"N": 16, "q": 3, "d": 2, "eps": Fraction(1, 1000), "nodes": "paper", "seed": 1},
        {"N": 24, "q": 4, "d": 1, "eps": Fraction(1, 10**6), "nodes": "centred", "seed": 2},
    ],
    full=[
        {"N": 64, "q": 8, "d": 4, "eps": Fraction(1, 10**6), "nodes": "centred", "seed": 3},
        {"N": 48, "q": 16, "d": 3, "eps": Fraction(1, 10**9), "nodes": "paper", "seed": 4},
    ],
)
def unit_on_an_input(
    N: int,
    q: int,
    d: int,
    eps: Fraction,
    nodes: str,
    seed: int,
    *,
    alpha: Temperature = temperature,
    unit: Unit = MomentCurveUnit,
) -> Verdict:
    """On the random input X (d' = d) given by the seed, every output of the unit with integer queries and
    keys is within eps of qSA(X) in the 2-norm.

    Balls: X is embedded and attended by constructions.attention, with exact integer scores. Rational
    enclosures: the replay computes every score again from the stored queries, takes the score on y from its
    row (softmax does not notice), replaces exp(-x) by an upper bound for large x, and averages.
    """
    check_sizes(N, q)
    check_accuracy(eps)
    if max(N, d) > LARGEST_UNIT:
        raise BadInput(f"N and d must be at most {LARGEST_UNIT} to evaluate the whole unit, not {N} and {d}")
    model = unit(N, q, d, alpha(N, q, eps), nodes)
    values, pointers = random_unit_values(N, d, seed), random_pointers(N, q, seed)
    tokens = model.tokens(values, pointers)
    target = qsa(values, pointers)
    rows = np.array([model.embed(token, i) for i, token in enumerate(tokens)], dtype=object)
    scores = model.attention().scores(rows)

    def squared_errors() -> list[Any]:
        weights = softmax_rows(scores, lambda s: enclosure.ball(s).exp())
        balls = np.array([[enclosure.ball(z) for z in row] for row in values], dtype=object)
        outputs = weights @ balls
        differences = outputs - np.array([[enclosure.ball(t) for t in row] for row in target], dtype=object)
        return list((differences * differences).sum(axis=1))

    # Enough for scores of this size and for an error far below eps.
    bits = (
        128 + int(max(abs(s) for s in scores.flat)).bit_length() + 4 * Fraction(eps).denominator.bit_length()
    )
    highest = Fraction(0)

    def by_balls() -> Mapping[str, Any] | None:
        nonlocal highest
        with enclosure.precision(bits):
            errors = squared_errors()
            worst = max(range(N), key=lambda i: enclosure.upper(errors[i]))
            highest, lowest = enclosure.upper(errors[worst]), enclosure.lower(errors[worst])
        if highest <= eps * eps:
            return None
        why = f"the output at token {worst} errs by more than {eps}"
        if lowest <= eps * eps:
            raise Undecided(f"not decided whether {why}")
        where = {"values": values, "pointers": pointers, "token": worst}
        return {"why": why, **where, "squared error at least": lowest}

    first = opinion("arb", by_balls)
    certificate = of_this_claim() | {
        "kind": "theorem-3-unit",
        "q": q,
        "nodes": list(moment_nodes(N, nodes)),
        "eps": str(Fraction(eps)),
        "values": [[exact_json(z) for z in row] for row in values],
        "pointers": [list(y) for y in pointers],
        "queries": [[int(w) for w in row[: 2 * q]] for row in rows],
    }
    error = rational.shorten_up(rational.sqrt(highest, 64)[1], 32)
    return conclude(
        Outcome.CERTIFIED,
        f"one random input of {N} tokens (seed {seed}), all {N} outputs",
        [first, replayed(certificate)],
        margin=Margin(eps - error, "eps less an upper bound of the largest error"),
        notes=(f"alpha = {model.alpha}, the largest number has {_bits(model, pointers)} bits with its sign",),
        certificate=certificate,
    )


def _bits(model: MomentCurveUnit, pointers: Any) -> int:
    """The least p that holds every key of the unit and its queries at these pointer sets."""
    numbers = [k for i in range(model.N) for k in model.key(i)] + [
        k for y in pointers for k in model.query(y)
    ]
    return 1 + max(abs(k).bit_length() for k in numbers)


@claim(
    "theorem-3",
    quick=[
        {"N": 8, "q": 2, "eps": Fraction(1, 100)},
        {"N": 1000, "q": 8, "eps": Fraction(1, 10**6)},
        {"N": 10**6, "q": 16, "eps": Fraction(1, 32)},
    ],
    full=[{"N": 10**9, "q": 1000, "eps": Fraction(1, 10**12)}],
    kernel=["theorem_3_error"],
)
def every_input_is_approximated(
    N: int, q: int, eps: Fraction, *, alpha: Temperature = temperature, unit: Unit = MomentCurveUnit
) -> Verdict:
    """For every X with N tokens, sparsity q and values in the unit ball of any dimension, the unit with
    integer temperature alpha >= ln(2 (N - q)/(q eps)) errs by at most eps at every token.

    Given the margin 1 (margin_for_all_N_and_q; looked up in the unit itself at one pointer set). Measure
    weights so that a token of y weighs 1: on y the mass is q, off y it is D <= (N - q) e^-alpha. Project on
    the direction of the error: with V the sum of values on y, abs(V) <= q, and R the weighted sum off y,
    abs(R) <= D, the error is

        (V + R)/(q + D) - V/q = (q R - D V) / (q (q + D)).

    QF_NRA, for all real q > 0, eps in (0, 1), D, R, V: if D <= q eps/2 then abs(q R - D V) <= eps q (q + D).
    Balls and rational enclosures each check (N - q) e^-alpha <= q eps / 2 at the given numbers.
    """
    check_sizes(N, q)
    check_accuracy(eps)
    a = alpha(N, q, eps)
    limit = Fraction(q) * eps / 2
    scope = (
        f"every input with N = {N}, q = {q}: all pointer sets, all values in the unit ball of any dimension"
    )
    if not _has_margin(unit(N, q, 1, a, "paper"), a):
        return unknown(scope, "the unit does not score a pointer set alike and alpha above all others")

    mass, sparsity, accuracy, off, on = z3.Reals("D q eps R V")
    hypotheses = [
        sparsity > 0,
        accuracy > 0,
        accuracy < 1,
        mass >= 0,
        2 * mass <= sparsity * accuracy,
        off <= mass,
        -off <= mass,
        on <= sparsity,
        -on <= sparsity,
    ]
    error = sparsity * off - mass * on
    allowed = accuracy * sparsity * (sparsity + mass)
    lemma = smt.Obligation(
        "theorem 3, little mass off y means a small error",
        "QF_NRA",
        hypotheses,
        z3.And(error <= allowed, -error <= allowed),
    )

    def by_balls() -> Mapping[str, Any] | None:
        with enclosure.precision(128):
            if enclosure.ball(N - q) * enclosure.ball(-a).exp() <= enclosure.ball(limit):
                return None
        if (witness := _worst_error(N, q, a, eps)) is None:
            raise Undecided("the mass off y may exceed q eps/2")
        return witness

    def by_rationals() -> bool:
        return (N - q) * rational.exp(Fraction(-a))[1] <= limit

    part = "the temperature"
    first, second = opinion("arb", by_balls, part=part), premise("rational", part, by_rationals)
    return smt.prove(
        [lemma],
        scope,
        lambda _: None,
        margin=Margin(a, "the temperature alpha, an integer folded into the query"),
        further=[first, second],
    )


def _has_margin(model: MomentCurveUnit, alpha: int) -> bool:
    """Whether the q tokens in the middle all score alike when pointed at, and their neighbours, and the first
    and last token, lower by alpha at least. Exact integers."""
    start = (model.N - model.q) // 2
    y = range(start, start + model.q)
    on, *others = y if model.q < 3 else (y[0], y[-1])
    off = {0, model.N - 1, start - 1, start + model.q} - set(y)
    query = model.query(y)

    def score(j: int) -> int:
        return sum(a * b for a, b in zip(model.key(j), query, strict=True))

    top = score(on)
    return all(score(j) == top for j in others) and all(
        score(j) <= top - alpha for j in off if 0 <= j < model.N
    )


def _worst_error(N: int, q: int, a: int, eps: Fraction) -> Mapping[str, Any] | None:
    """q tokens in the middle with value 1, all others -1: the error is 2 D/(q + D) exactly. As a witness if
    its lower end exceeds eps. Nearby tokens carry nearly all of D, so only the nearest few are summed."""
    y = range((N - q) // 2, (N - q) // 2 + q)
    near = [j for j in range(max(0, y[0] - 20), min(N, y[-1] + 21)) if j not in y]
    with enclosure.precision(128):
        mass = sum((enclosure.ball(-a * math.prod((j - i) ** 2 for i in y)).exp() for j in near), arb(0))
        error = enclosure.lower(2 * mass / (q + mass))
    if error <= eps:
        return None
    return {
        "why": f"values 1 on y and -1 elsewhere are averaged with an error above {eps}",
        "y": list(y),
        "alpha": a,
        "error at least": error,
    }


def _cold(_N: int, _q: int, _eps: Fraction) -> int:
    return 1


def _off_by_one(N: int, q: int, d: int, alpha: int, kind: str) -> MomentCurveUnit:
    class Corrupted(MomentCurveUnit):
        def query(self, y: Any) -> list[int]:
            first, *rest = super().query(y)
            return [first + 1, *rest]

    return Corrupted(N, q, d, alpha, kind)


_ROW = {"N": 12, "q": 1, "d": 1, "eps": Fraction(1, 1000), "nodes": "paper", "seed": 1}
mutant(unit_on_an_input, "temperature 1", at=_ROW, alpha=_cold)
mutant(
    unit_on_an_input,
    "one coordinate of every query is off by one",
    at={"N": 12, "q": 2, "d": 1, "eps": Fraction(1, 1000), "nodes": "paper", "seed": 1},
    unit=_off_by_one,
)
mutant(
    every_input_is_approximated, "temperature 1", at={"N": 8, "q": 1, "eps": Fraction(1, 100)}, alpha=_cold
)
mutant(
    every_input_is_approximated,
    "the temperature for a thousand times the error",
    at={"N": 100, "q": 1, "eps": Fraction(1, 10**6)},
    alpha=lambda N, q, eps: temperature(N, q, 1000 * eps),
)
