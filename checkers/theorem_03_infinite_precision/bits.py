"""Theorem 3: the bits that its keys and queries need, as a formula and exactly."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.theorem_03_infinite_precision.unit import (
    MomentCurveUnit,
    check_sizes,
    moment_nodes,
    sufficient_bits,
)

LARGEST_Q = 1000
LARGEST_NUMBER = 10**12  # N and alpha: keys of 2q coordinates have some 40 q bits each
MOST_SETS = 20_000  # pointer sets enumerated where no argument replaces enumeration
MOST_WORK = 4_000_000  # pointer sets times q^2: the products that form their queries


@claim(
    "theorem-3",
    quick=[
        {"N": 1, "q": 1, "alpha": 1, "nodes": "centred"},
        {"N": 9, "q": 2, "alpha": 1, "nodes": "paper"},
        {"N": 12, "q": 3, "alpha": 5, "nodes": "centred"},
        {"N": 1000, "q": 8, "alpha": 20, "nodes": "paper"},
        {"N": 1000, "q": 8, "alpha": 20, "nodes": "centred"},
    ],
    full=[
        {"N": 16, "q": 5, "alpha": 8, "nodes": "paper"},
        {"N": 10**6, "q": 16, "alpha": 20, "nodes": "centred"},
    ],
)
def numbers_fit(N: int, q: int, alpha: int, nodes: str, *, shave: int = 0) -> Verdict:
    """For every q-subset of [N] the keys and queries (temperature alpha folded in) are p-bit integers, where
    p is the least possible for these keys and queries and is at most 1 + ceil(log2(alpha (T + 1)^{2q})), T
    the largest absolute node (at least 1).

    The least p comes from the numbers themselves. If T >= 2 q alpha, the largest is the key entry T^{2q}:
    a query entry is at most alpha binom(2q, k) T^{2q-k} <= alpha (2q)^k T^{2q-k} <= T^{2q}. Otherwise all
    q-subsets are enumerated. The replay computes p again, and checks it against the formula.

    "Least" is meant for these integers: other keys, or rounded ones, might do with fewer bits. Values and
    output stay exact here, as Theorem 3 has them; rounded to f fractional bits they add at most
    2 sqrt(d') 2^{-f-1} to the error, and f to the p of a common format.
    """
    check_sizes(N, q)
    if alpha < 1 or q > LARGEST_Q:
        raise BadInput(f"alpha must be at least 1 and q at most {LARGEST_Q}, not {alpha} and {q}")
    if max(N, alpha) > LARGEST_NUMBER:
        raise BadInput(f"N and alpha must be at most {LARGEST_NUMBER}, not {N} and {alpha}")
    model = MomentCurveUnit(N, q, 1, alpha, nodes)
    ends = moment_nodes(N, nodes)
    largest = max(abs(ends[0]), abs(ends[-1]))
    dominated = largest >= 2 * q * alpha
    most = min(MOST_SETS, MOST_WORK // q**2)
    if not dominated and math.comb(N, q) > most:
        raise BadInput(
            f"binom({N}, {q}) pointer sets are too many to enumerate: use at most {most}, or nodes as large "
            f"as 2 q alpha = {2 * q * alpha} (here {largest})"
        )
    subsets = [tuple(range(N - q, N))] if dominated else list(itertools.combinations(range(N), q))
    outer = [0, N - 1]  # T is the absolute value of the first or of the last node
    numbers = [k for i in outer for k in model.key(i)]
    queries = {y: model.query(y) for y in subsets}
    needed = 1 + max(abs(k).bit_length() for k in [*numbers, *(k for w in queries.values() for k in w)])
    formula = sufficient_bits(N, q, alpha, nodes)
    form = FixedPoint(needed - shave, 0)

    def misfit() -> Mapping[str, Any] | None:
        for name, w in [*((f"key of token {i + 1}", model.key(i)) for i in outer), *queries.items()]:
            for k in w:
                if not form.holds(k):
                    return {"why": f"{k} does not fit p = {form.p} bits", "of": str(name), "number": str(k)}
        if needed > formula:
            return {"why": f"the formula gives {formula} bits, {needed} are needed"}
        return None

    certificate = of_this_claim() | {
        "kind": "theorem-3-bits",
        "q": q,
        "alpha": alpha,
        "N": N,
        "shift": (N + 1) // 2 if nodes == "centred" else 0,
        "bits": form.p,
        "sufficient": formula,
    }
    first = opinion("exact", misfit)
    scope = f"all {q}-subsets of [{N}]" + (
        ", the largest number being a key's" if dominated else ", enumerated"
    )
    return conclude(
        Outcome.PROVED,
        scope,
        [first, replayed(certificate)],
        margin=Margin(formula - needed, "bits by which the formula exceeds what these numbers need"),
        notes=(f"p = {needed} is needed, p = {formula} by the formula",),
        certificate=certificate,
    )


mutant(numbers_fit, "one bit fewer, enumerated", at={"N": 9, "q": 2, "alpha": 1, "nodes": "paper"}, shave=1)
mutant(
    numbers_fit, "one bit fewer, a single token", at={"N": 1, "q": 1, "alpha": 1, "nodes": "centred"}, shave=1
)
mutant(
    numbers_fit, "one bit fewer at N = 1000", at={"N": 1000, "q": 8, "alpha": 20, "nodes": "centred"}, shave=1
)
