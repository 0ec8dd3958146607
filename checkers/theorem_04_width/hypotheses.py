"""Theorem 4 without N > q: where all tokens are pointed at, uniform attention is enough."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from checkers.theorem_04_width.reduction import exact_term
from constructions.attention import attend
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import qsa

Weights = Callable[[int], list[int]]
MOST = 512  # values


def uniform(q: int) -> list[int]:
    """Scores 0, weights 1."""
    return [1] * q


@claim("theorem-4", quick=[{"q": 32}, {"q": 100}])
def one_pointer_set_needs_no_width(q: int, *, weights: Weights = uniform, fewer: int = 0) -> Verdict:
    """At N = q, d' = 1, uniform attention, m = 1 and p = 3 + ceil(log2 q) bits, is within 1/(2q) of qSA for
    all values, values and output rounded; and 3 m p <= q. So Theorem 4, whose c = 1/3 works for N >= 2q +
    1, is false at N = q.

    Rounding to f = ceil(log2 2q) bits moves a number by at most 2^-(f+1) (QF_LRA: values, their roundings and
    the output's are free). Not decided here: the least N, as a multiple of q, for which it holds.
    """
    if not 1 <= q <= MOST:
        raise BadInput(f"q must lie in 1..{MOST}, not {q}")
    f = (2 * q - 1).bit_length() - fewer
    format = FixedPoint(f + 2, f)
    if 3 * format.p > q:
        raise BadInput(f"3 m p <= q fails for q = {q}: q >= 24 is large enough")
    row = weights(q)
    z, r = ([z3.Real(f"{name}_{j}") for j in range(q)] for name in "zr")
    out = z3.Real("out")
    error = exact_term(format.error)

    def near(one: Any, other: Any, by: Any) -> Any:
        return z3.And(one - other <= by, other - one <= by)

    values = [z3.And(v >= -1, v <= 1, near(v, rounded, error)) for v, rounded in zip(z, r, strict=True)]
    shares = [exact_term(Fraction(w, sum(row))) * v for w, v in zip(row, r, strict=True)]
    mean = z3.Sum([exact_term(Fraction(1, q)) * v for v in z])
    rounded = near(out, z3.Sum(shares), error)
    k = z3.Int("k")
    largest = 1 << f
    obligations = [
        smt.Obligation(
            "within 1/(2q)", "QF_LRA", [*values, rounded], near(out, mean, exact_term(Fraction(1, 2 * q)))
        ),
        smt.Obligation(
            "numbers fit", "QF_LIA", [k >= -largest, k <= largest], z3.And(k < 2 * largest, -k < 2 * largest)
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        tie = Fraction(1, 2 << f)
        for tried in ([tie] * q, [Fraction(1)] + [Fraction(-1)] * (q - 1)):
            rounded_values: list[list[Any]] = [[format.round(v)] for v in tried]
            output = format.round(attend([row], rounded_values)[0, 0])
            target = qsa([[v] for v in tried], [tuple(range(q))] * q)[0][0]
            if abs(output - target) > Fraction(1, 2 * q):
                return {"why": f"the output is {output}, the average {target}", "values": tried}
        return None

    return smt.prove(
        obligations,
        f"all values in [-1, 1], N = q = {q}, p = {format.p}",
        witness,
        margin=Margin(q - 3 * format.p, "q - 3 m p, which Theorem 4 would need to be negative"),
    )


mutant(one_pointer_set_needs_no_width, "two bits fewer", at={"q": 32}, fewer=2)
mutant(
    one_pointer_set_needs_no_width,
    "one token counts twice",
    at={"q": 32},
    weights=lambda q: [2, *[1] * (q - 1)],
)
