"""Theorem 10 without its hypotheses: at q = N one average is enough; a layer that rounds first packs all."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import z3
from flint import fmpz_mat

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from checkers.theorem_10_feedforward.every_layer import numbers
from constructions.errors import BadInput
from constructions.tasks import qsa
from constructions.theorem_10_feedforward.networks import Layout
from constructions.theorem_10_feedforward.rounded import RoundingLayer, distance

Witness = Mapping[str, Any]
MOST_RUNS = 30_000
TRIED = (Fraction(-1), Fraction(1, 4), Fraction(1, 2), Fraction(1))


def summing(layout: Layout) -> list[list[int]]:
    """W of d' rows: coordinate k of all values added up."""
    columns = layout.value_columns()
    return [[int(c in columns[k :: layout.d]) for c in range(layout.length)] for k in range(layout.d)]


def everyone(layout: Layout) -> tuple[int, ...]:
    """The one pointer set at q = N."""
    return tuple(range(layout.N))


@claim("theorem-10", quick=[{"N": 4, "d": 1}, {"N": 6, "d": 2}])
def one_average_has_rank_d(
    N: int,
    d: int,
    *,
    matrix: Callable[[Layout], list[list[int]]] = summing,
    pointed: Callable[[Layout], tuple[int, ...]] = everyone,
) -> Verdict:
    """At q = N the network f(x) = W x/N whose W adds up all values computes qSA exactly and has rank d', less
    than N d'/2 for N > 2: Theorem 10 needs q < N.

    Solvers: values are free reals (QF_LRA). The rank by FLINT, and by exact integers: a row has a 1 where no
    other row has anything, and there are d' rows.
    """
    if not (N >= 3 and d >= 1) or N * d > 200:
        raise BadInput(f"need N >= 3, d' >= 1 and N d' <= 200, not N = {N}, d' = {d}")
    layout = Layout(N, N, d)
    W, y = matrix(layout), pointed(layout)
    z = [[z3.Real(f"z_{i}_{k}") for k in range(d)] for i in range(N)]
    flat = layout.flatten(z, [tuple(range(N))] * N)
    goals = []
    for k, row in enumerate(W):
        seen = z3.Sum([w * x for w, x in zip(row, flat, strict=True) if w])
        goals.append(seen * len(y) == N * z3.Sum([z[j][k] for j in y]))

    def witness(model: Any) -> Witness | None:
        values = numbers(model, z)
        if values is None:
            return None
        scale = max([Fraction(1), *(abs(v) * d for row in values for v in row)])
        values = [[v / scale for v in row] for row in values]
        x = layout.flatten(values, [tuple(range(N))] * N)
        output = [sum((w * Fraction(v) for w, v in zip(row, x, strict=True)), Fraction(0)) / N for row in W]
        target = qsa(values, [y] * N)[0]
        if output == target:
            return None
        why = f"the output is {output}, the average {target}"
        return {"why": why, "values": values, "pointers": list(y)}

    def rank() -> Witness | None:
        found = fmpz_mat(W).rank()
        return None if found == d else {"why": f"the rank is {found}", "W": W}

    def triangular() -> Witness | None:
        own = [any(row[c] and not any(o[c] for o in W if o is not row) for c in range(len(row))) for row in W]
        return None if all(own) and len(W) == d else {"why": "some row may depend on the others", "W": W}

    return smt.prove(
        [smt.Obligation("the output is the average", "QF_LRA", [z[0][0] == z[0][0]], z3.And(goals))],
        f"all values, N = q = {N}, d' = {d}",
        witness,
        margin=Margin(Fraction(N * d, 2) - d, "how far the rank is below N d'/2"),
        further=[opinion("flint", rank, part="the rank"), opinion("exact", triangular, part="the rank")],
    )


@claim("theorem-10", quick=[{"N": 2, "q": 1, "d": 1}, {"N": 3, "q": 2, "d": 1}])
def rounding_first_packs_everything(
    N: int, q: int, d: int, *, layer: Callable[[Layout], RoundingLayer] = RoundingLayer
) -> Verdict:
    """A first layer that rounds every value before its one row w packs them all, f(x) = g(w . round(x)), is
    within 1/(2q) of qSA on every input: Theorem 10 needs W applied to x itself.

    Solvers: for all bases, a digit and the rest are determined by their number (QF_NIA), and averages of
    values that are off by at most 2^-(f+1) are off by no more (QF_LRA, a coordinate), d' 4^-(f+1) being at
    most 1/(2q)^2. Exhaustion: the network on all pointers, values from four numbers.
    """
    layout = Layout(N, q, d)
    choices = list(itertools.combinations(range(N), q))
    if len(TRIED) ** (N * d) * len(choices) ** N > MOST_RUNS or d > 1:
        raise BadInput(f"every choice of pointers and of {len(TRIED)} values is run: N = {N} is too large")
    given = layer(layout)
    base, a, b, s, t = z3.Ints("base a b s t")
    digits = [base >= 2, a >= 0, a < base, b >= 0, b < base, a + base * s == b + base * t]
    z, r = ([z3.Real(f"{name}_{j}") for j in range(q)] for name in "zr")
    error = z3.RealVal(Fraction(1, 2 << given.f))
    near = [z3.And(v - w <= error, w - v <= error) for v, w in zip(z, r, strict=True)]
    off = z3.Sum([w - v for v, w in zip(z, r, strict=True)])
    obligations = [
        smt.Obligation("digits", "QF_NIA", digits, z3.And(s == t, a == b)),
        smt.Obligation(
            "the digits that occur",
            "QF_LIA",
            [a >= 0, z3.Or(a <= 2 << given.f, a <= N)],
            a < given.base,
        ),
        smt.Obligation("averages", "QF_LRA", near, z3.And(2 * off <= 1, -2 * off <= 1)),
    ]

    def wrong() -> Witness | None:
        for flat in itertools.product(TRIED, repeat=N):
            values = [[v] for v in flat]
            for pointers in itertools.product(choices, repeat=N):
                output = given.decode(given.seen(values, list(pointers)))
                for i, (own, target) in enumerate(zip(output, qsa(values, pointers), strict=True)):
                    if distance(own, target) > Fraction(1, 4 * q * q):
                        why = f"token {i + 1}: the output is {own}, the average {target}"
                        return {"why": why, "values": values, "pointers": pointers}
        return None

    return smt.prove(
        obligations,
        f"N = {N}, q = {q}, d' = {d}: decoding and rounding for all values; the network on four values each",
        lambda _: wrong(),
        exhaustion=wrong,
    )


class NarrowBase(RoundingLayer):
    """A corrupted layer: the base is one too small."""

    @property
    def base(self) -> int:
        return super().base - 1


def without_the_last(layout: Layout) -> list[list[int]]:
    """A corrupted W: the last token is not read."""
    last = layout.value_columns(layout.N - 1)
    return [[0 if c in last else w for c, w in enumerate(row)] for row in summing(layout)]


mutant(one_average_has_rank_d, "the last token is not read", at={"N": 4, "d": 1}, matrix=without_the_last)
mutant(
    one_average_has_rank_d,
    "one token is not pointed at",
    at={"N": 4, "d": 1},
    pointed=lambda layout: tuple(range(layout.N - 1)),
)
_SMALL = {"N": 3, "q": 2, "d": 1}
mutant(rounding_first_packs_everything, "the base is too small", at=_SMALL, layer=NarrowBase)
mutant(
    rounding_first_packs_everything,
    "values rounded to integers",
    at=_SMALL,
    layer=lambda layout: RoundingLayer(layout, 0),
)
