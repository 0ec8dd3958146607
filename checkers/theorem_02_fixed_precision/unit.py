"""Theorem 2's unit itself: Definition 1 evaluated on small inputs with its real softmax, error <= eps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from flint import arb, fmpq

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.enclosure import lower, precision, upper
from checkers.theorem_02_fixed_precision.softmax_bound import output_rounding
from constructions.errors import BadInput
from constructions.keys.sign_keys import SignMatrix, check_at_most, check_sparsity, random_sign_keys
from constructions.precision import FixedPoint
from constructions.task_inputs import random_pointers, random_unit_values
from constructions.tasks import qsa
from constructions.theorem_02_fixed_precision.unit import (
    AveragingUnit,
    PlainPrecision,
    check_accuracy,
    equalised_query,
    key_dimension,
    plain_precision,
    plain_query,
    sufficient_gap,
)
from proofs import rational

Rows = list[list[Fraction]]
Pointers = Sequence[tuple[int, ...]]
Queries = Mapping[tuple[int, ...], list[int]]
Parameters = Callable[[int, int, int, Fraction], PlainPrecision]
# keys, queries, f, values and pointers -> each output row with a bound on its 2-norm error.
Evaluate = Callable[[SignMatrix, Queries, int, Rows, Pointers], list[tuple[list[Fraction], Fraction]]]
BITS = 160
MOST_WORK = 10**8


def test_values(N: int, d: int, f: int, pointers: Pointers, seed: int) -> dict[str, Rows]:
    """Values of f fractional bits: random in the ball, alternating +-e_1, and the worst for token 1."""
    away = [[Fraction(1 if j in pointers[0] else -1), *[Fraction(0)] * (d - 1)] for j in range(N)]
    alternating = [[Fraction((-1) ** j), *[Fraction(0)] * (d - 1)] for j in range(N)]
    # Cutting off towards zero keeps a row inside the ball.
    drawn = random_unit_values(N, d, seed)
    cut = [[Fraction(int(z * (1 << f)), 1 << f) for z in row] for row in drawn]
    return {"random": cut, "away from y_1": away, "alternating": alternating}


@dataclass(frozen=True)
class Setting:
    """The unit's numbers: queries V 2^-f of p bits for each pointer set; values and outputs in `output`."""

    queries: Queries
    p: int
    f: int
    output: FixedPoint
    note: str


def plain_setting(
    keys: SignMatrix, pointers: Pointers, d: int, eps: Fraction, parameters: Parameters
) -> Setting:
    """Lemma R at eps/2: one format for everything."""
    del d
    chosen = parameters(len(keys), len(pointers[0]), keys.shape[1], eps / 2)
    query = plain_query(keys, chosen)
    note = f"p = {chosen.p}, f = {chosen.f}, temperature alpha = {chosen.alpha}"
    return Setting({y: list(query(y)) for y in set(pointers)}, chosen.p, chosen.f, chosen.format, note)


def equalised_setting(
    keys: SignMatrix, pointers: Pointers, d: int, eps: Fraction, parameters: Parameters
) -> Setting:
    """Lemma E at eps/2: integer queries of 4 bits, and outputs of as many as eps/2 needs."""
    del parameters
    alpha = 8 * max(1.0, float(sufficient_gap(len(keys), len(pointers[0]), eps / 2)))
    query = equalised_query(keys, alpha, 4)
    f = 0
    while output_rounding(d, f) > eps / 2:
        f += 1
    note = f"queries and keys p = 4, f = 0; values and outputs p = {f + 2}, f = {f}"
    return Setting({y: list(query(y)) for y in set(pointers)}, 4, 0, FixedPoint(f + 2, f), note)


SETTINGS = {"plain": plain_setting, "equalised": equalised_setting}


@claim(
    "theorem-2",
    quick=[
        {"N": 8, "q": 2, "m": 66, "d": 2, "eps": Fraction(1, 100), "seed": 1, "rounding": "plain"},
        {"N": 10, "q": 2, "m": 82, "d": 2, "eps": Fraction(1, 10**6), "seed": 1, "rounding": "equalised"},
    ],
    full=[
        {"N": 12, "q": 3, "m": 152, "d": 2, "eps": Fraction(1, 10**6), "seed": 1, "rounding": "plain"},
        {"N": 32, "q": 4, "m": 308, "d": 4, "eps": Fraction(1, 10**6), "seed": 1, "rounding": "equalised"},
    ],
)
def unit_output_is_within_eps(
    N: int,
    q: int,
    m: int,
    d: int,
    eps: Fraction,
    seed: int,
    rounding: str,
    *,
    parameters: Parameters = plain_precision,
) -> Verdict:
    """The self-attention unit of Definition 1 with Theorem 2's input map, random sign keys and fixed-point
    queries, evaluated with its real softmax, has at every token an output within eps of qSA(X), its final
    rounding included, for the pointer sets of this seed and three choices of p-bit values.

    rounding: "plain", all numbers of p bits from Lemma R at eps/2; or "equalised", queries and keys of 4 bits
    with equal scores on y (Lemma E), outputs of the bits that eps/2 needs. First engine: the Transformer of
    constructions/attention.py on balls. Second: scores from integer dot products, exp from
    proofs/rational.py, no attention code. Values are random, alternating +-e_1, and +e_1 on y_1 with -e_1
    elsewhere, which is worst for token 1.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    width = key_dimension(m, d)
    check_at_most("N (2 m' + d)^2, the work of the unit,", N * (2 * width + d) ** 2, MOST_WORK)
    if rounding not in SETTINGS:
        raise BadInput(f"rounding must be plain or equalised, not {rounding!r}")
    keys = random_sign_keys(N, width, seed)
    pointers = random_pointers(N, q, seed)
    chosen = SETTINGS[rounding](keys, pointers, d, eps, parameters)
    V = chosen.queries
    largest = max(abs(v) for row in V.values() for v in row)
    cases = test_values(N, d, chosen.output.f, pointers, seed)
    bounds: list[Fraction] = []

    def too_far(evaluate: Evaluate) -> Mapping[str, Any] | None:
        if largest >= 1 << (chosen.p - 1):
            return {"why": f"a query entry {largest} does not fit p = {chosen.p} bits", "entry": largest}
        for name, z in cases.items():
            targets = qsa(z, pointers)
            for i, (output, radius) in enumerate(evaluate(keys, V, chosen.f, z, pointers)):
                target = targets[i]
                bound = distance(output, target) + radius + output_rounding(d, chosen.output.f)
                bounds.append(bound)
                if bound > eps:
                    witness = _violation(output, radius, target, chosen.output, eps)
                    detail = f"token {i + 1}, values: {name}: the error bound {float(bound):.3g} exceeds eps"
                    if witness is None:
                        raise Undecided(detail)
                    where: dict[str, Any] = {"token": i + 1, "y": [j + 1 for j in pointers[i]], "values": z}
                    return {"why": detail, **where, **witness}
        return None

    opinions = [
        opinion("arb", lambda: too_far(by_attention)),
        opinion("rational", lambda: too_far(by_rationals)),
    ]
    return conclude(
        Outcome.CERTIFIED,
        f"all {N} tokens of {len(cases)} inputs X with the pointer sets of seed {seed}",
        opinions,
        margin=Margin(eps - max(bounds), "eps minus the largest error, final rounding included"),
        notes=[f"{chosen.note}; m' = {width}"],
    )


def distance(left: Sequence[Fraction], right: Sequence[Fraction]) -> Fraction:
    """At least ‖left - right‖."""
    squared = sum(((a - b) ** 2 for a, b in zip(left, right, strict=True)), Fraction(0))
    return rational.sqrt(rational.shorten_up(squared, BITS), BITS)[1]


def _violation(
    output: list[Fraction], radius: Fraction, target: list[Fraction], chosen: FixedPoint, eps: Fraction
) -> Mapping[str, Any] | None:
    """The output as the unit rounds it, if it errs by more than eps; None if it does not or is undecided."""
    rounded = [chosen.round(x - radius) for x in output]
    if rounded != [chosen.round(x + radius) for x in output]:
        return None
    squared = sum(((a - b) ** 2 for a, b in zip(rounded, target, strict=True)), Fraction(0))
    return {"output": rounded, "target": target, "error_squared": squared} if squared > eps * eps else None


def by_attention(
    keys: SignMatrix, V: Queries, f: int, z: Rows, pointers: Pointers
) -> list[tuple[list[Fraction], Fraction]]:
    """Every output row of the unit with these keys and queries, as `unit_rows`."""
    return unit_rows(AveragingUnit(keys, lambda y: V[y], f, len(z[0])), z, pointers)


def unit_rows(unit: AveragingUnit, z: Rows, pointers: Pointers) -> list[tuple[list[Fraction], Fraction]]:
    """Every output row of the unit, evaluated on balls: midpoints, and a bound on the distance to them."""

    def number(x: Fraction) -> Any:
        return fmpq(x.numerator, x.denominator)

    transformer = replace(unit, number=number).transformer()
    with precision(BITS):
        output = transformer(list(zip(z, pointers, strict=True)), lambda s: arb(s).exp())
        rows = [[(lower(x), upper(x)) for x in row] for row in output]
    return [
        ([(low + high) / 2 for low, high in row], sum((high - low for low, high in row), Fraction(0)) / 2)
        for row in rows
    ]


def by_rationals(
    keys: SignMatrix, V: Queries, f: int, z: Rows, pointers: Pointers
) -> list[tuple[list[Fraction], Fraction]]:
    """The same without attention code or Arb.

    Weights are taken at the lower ends of enclosures of relative width at most rho. Replacing weights by
    others within a factor 1 + rho moves the softmax by at most 2 rho in l1, and so does the output.
    """
    signs = [[int(s) for s in key] for key in keys.tolist()]
    rows = []
    for y in pointers:
        scores = [sum(v * s for v, s in zip(V[y], key, strict=True)) for key in signs]
        ends = [rational.exp(Fraction(s - max(scores), 1 << f), BITS) for s in scores]
        rho = max((high - low) / low for low, high in ends)
        total = sum((low for low, _ in ends), Fraction(0))
        output = [
            sum((low * row[k] for (low, _), row in zip(ends, z, strict=True)), Fraction(0)) / total
            for k in range(len(z[0]))
        ]
        rows.append((output, 2 * rho))
    return rows


def _hot(factor: Fraction) -> Callable[[int, int, int, Fraction], PlainPrecision]:
    def parameters(N: int, q: int, m: int, eps: Fraction) -> PlainPrecision:
        chosen = plain_precision(N, q, m, eps)
        return PlainPrecision(int(chosen.alpha * factor), chosen.f, chosen.p)

    return parameters


def _coarse(N: int, q: int, m: int, eps: Fraction) -> PlainPrecision:
    chosen = plain_precision(N, q, m, eps)
    return PlainPrecision(chosen.alpha, 2, chosen.p)


AT_SMALL = {"N": 8, "q": 2, "m": 66, "d": 2, "eps": Fraction(1, 100), "seed": 1, "rounding": "plain"}
mutant(
    unit_output_is_within_eps, "a quarter of the temperature", at=AT_SMALL, parameters=_hot(Fraction(1, 4))
)
mutant(unit_output_is_within_eps, "two fractional bits", at=AT_SMALL, parameters=_coarse)
