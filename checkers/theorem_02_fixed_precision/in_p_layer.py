"""Theorem 2's layer in P, run: every average rounded as constructions/class_p.py says, beside qSA in
rationals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.averages import arb_rounded, rational_rounded
from checkers.engines.sizes import Size, larger
from checkers.theorem_02_fixed_precision.unit import test_values
from constructions.class_p import RoundAverage
from constructions.keys.sign_keys import check_at_most
from constructions.precision import FixedPoint
from constructions.task_inputs import random_pointers, random_unit_values
from constructions.tasks import qsa
from constructions.theorem_02_fixed_precision.in_p import (
    CodeUnit,
    code_unit,
    key_coordinates,
    precision_in_P,
)

MakeUnit = Callable[[int, int, int, Fraction, int], CodeUnit]
MOST_WORK = 1 << 24


@claim(
    "theorem-2",
    quick=[{"N": 8, "q": 2, "d": 2, "eps": Fraction(1, 100), "seed": 1}],
    full=[{"N": 16, "q": 4, "d": 3, "eps": Fraction(1, 10**6), "seed": 2}],
    kernel=["theorem_2_P"],
)
def layer_in_P_is_within_eps(
    N: int, q: int, d: int, eps: Fraction, seed: int, *, unit: MakeUnit = code_unit
) -> Verdict:
    """The layer in P itself, one head with m = 672 q (floor(log2 N) + 2), run with exact softmax and its
    outputs rounded to nearest even, has at every token an output within eps of qSA(X), for the random code
    and pointer sets of this seed and four choices of values.

    Values: random, the same beyond the format (so that they are rounded first), alternating +-e_1, and +e_1
    on y_1 with -e_1 elsewhere, which is worst for token 1. The distance is exact, since a rounded output is
    a rational number; the engines decide what each average rounds to.
    """
    made = unit(N, q, d, eps, seed)
    check_at_most("N^2 m, the work of the layer,", N * N * made.m, MOST_WORK)
    pointers, layer = random_pointers(N, q, seed), made.layer()
    cases = test_values(N, d, layer.format.f, pointers, seed)
    cases["random, finer than the format"] = [[z / 3 for z in row] for row in random_unit_values(N, d, seed)]
    stated = Size(precision_in_P(N, q, d, eps).format.p, key_coordinates(N, q), d)
    errors: list[Fraction] = []

    def too_far(rounded: RoundAverage) -> Mapping[str, Any] | None:
        for name, z in cases.items():
            found = layer.rows(list(zip(z, pointers, strict=True)), rounded)
            for i, (row, target) in enumerate(zip(found, qsa(z, pointers), strict=True)):
                squared = sum(((a - b) ** 2 for a, b in zip(row, target, strict=True)), Fraction(0))
                errors.append(squared)
                if squared > eps * eps:
                    why = f"token {i + 1}, values: {name}: the squared error is {float(squared):.3g}"
                    shown = [[j + 1 for j in y] for y in pointers]
                    return {"why": why, "values": z, "pointers": shown, "output": row, "target": target}
        return larger(layer, list(zip(cases["random"], pointers, strict=True)), stated)

    opinions = [
        opinion("arb", lambda: too_far(arb_rounded)),
        opinion("rational", lambda: too_far(rational_rounded)),
    ]
    return conclude(
        Outcome.CERTIFIED,
        f"all {N} tokens of {len(cases)} inputs X with the pointer sets and the code of seed {seed}",
        opinions,
        margin=Margin(eps * eps - max(errors), "eps^2 minus the largest squared error, rounding included"),
        notes=[f"p = {layer.format.p}, f = {layer.format.f}, m' = {made.m}"],
    )


def _cold(N: int, q: int, d: int, eps: Fraction, seed: int) -> CodeUnit:
    good = code_unit(N, q, d, eps, seed)
    return replace(good, precision=replace(good.precision, scale=good.precision.scale // 4))


def _three_bits(N: int, q: int, d: int, eps: Fraction, seed: int) -> CodeUnit:
    """f = 3: values and outputs are too coarse."""
    good = code_unit(N, q, d, eps, seed).precision
    moved = good.format.f - 3
    coarse = replace(good, format=FixedPoint(good.format.p - moved, 3), scale=max(1, good.scale >> moved))
    return replace(code_unit(N, q, d, eps, seed), precision=coarse)


AT = {"N": 6, "q": 2, "d": 1, "eps": Fraction(1, 100), "seed": 1}
mutant(layer_in_P_is_within_eps, "a quarter of the scale", at=AT, unit=_cold)
mutant(layer_in_P_is_within_eps, "three fractional bits", at=AT, unit=_three_bits)
