"""Theorem 4 in the class P(p, f): a layer of too few bits gives two inputs one output, whatever its map."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Mapping, Sequence
from fractions import Fraction
from math import comb
from typing import Any

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.averages import arb_rounded, rational_rounded
from checkers.engines.sizes import Size, larger
from constructions.class_p import Layer, RoundAverage
from constructions.errors import BadInput
from constructions.tasks import qsa
from constructions.theorem_04_width.in_p import narrow_layer

Y = tuple[int, ...]
Input = list[tuple[int, Y]]
Make = Callable[[int, int, int, int, str, int], Layer]
Pair = Callable[[Callable[[Y], Hashable], int, int], tuple[Y, Y] | None]
MOST_SETS = 1 << 14


def first_pair(seen_as: Callable[[Y], Hashable], N: int, q: int) -> tuple[Y, Y] | None:
    """The first two q-subsets of the first N - 1 positions that are seen alike."""
    known: dict[Hashable, Y] = {}
    for y in itertools.combinations(range(N - 1), q):
        if (other := known.setdefault(seen_as(y), y)) != y:
            return other, y
    return None


@claim(
    "theorem-4",
    quick=[
        {"N": 9, "q": 4, "m": 1, "H": 1, "p": 2, "residuals": 0, "family": "sums", "seed": 1},
        {"N": 12, "q": 5, "m": 1, "H": 1, "p": 2, "residuals": 1, "family": "sums", "seed": 1},
        {"N": 12, "q": 5, "m": 1, "H": 1, "p": 2, "residuals": 1, "family": "random", "seed": 2},
    ],
    full=[
        {"N": 16, "q": 7, "m": 1, "H": 2, "p": 2, "residuals": 0, "family": "random", "seed": 3},
        {"N": 16, "q": 7, "m": 1, "H": 1, "p": 3, "residuals": 1, "family": "sums", "seed": 4},
    ],
    kernel=["theorem_4_P", "theorem_4_P_residuals"],
)
def layer_in_P_below_the_bound_errs(
    N: int,
    q: int,
    m: int,
    H: int,
    p: int,
    residuals: int,
    family: str,
    seed: int,
    *,
    layer: Make = narrow_layer,
    pair: Pair = first_pair,
) -> Verdict:
    """This layer in P, with values of width 1, errs by at least 1/q at the last token of one of two inputs,
    whatever its output map: without residuals if (2m + 1) p H < log2 binom(N - 1, q), with residuals if
    (2m + 2) p H is. d' = 1, f = 0.

    Of the last token's pointers y the heads see its query, key and value. Without residuals two pointer
    sets seen alike give one row on values on which their averages are 2/q apart or more. With residuals the
    map sees y; but if y and y' are seen alike and have one row each on their own values, -1 on the set and
    1 off it, then y has one row on both, where the averages differ by 2/q or more. Rows are rounded
    averages, decided by balls and by rationals; a pair exists by counting, in Rocq for every layer.
    """
    if residuals not in (0, 1) or not 1 <= q < N:
        raise BadInput(f"residuals = {residuals}, q = {q}, N = {N}: give residuals 0 or 1 and 1 <= q < N")
    bits = (2 * m + 1 + residuals) * p * H
    if not 2**bits < comb(N - 1, q) <= MOST_SETS:
        right = f"2^((2m + {1 + residuals}) p H) = 2^{bits} < binom(N - 1, q) <= {MOST_SETS}"
        raise BadInput(f"N = {N}, q = {q}: {right} is needed, binom(N - 1, q) is {comb(N - 1, q)}")
    made = layer(m, 1, H, p, family, seed)

    def seen_as(y: Y) -> Hashable:
        last = (0, y)
        view = tuple(
            tuple(vector) for h in made.heads for vector in (h.query(N - 1, last), h.key(N - 1, last))
        )
        own = tuple(tuple(h.value(N - 1, last)) for h in made.heads)
        row = made.rows(_input(_apart_from(y, N), y), rational_rounded)[-1] if residuals else ()
        return view, own, row

    found = pair(seen_as, N, q)
    scope = f"one layer of family {family}, seed {seed}, and every output map; N = {N}, q = {q}, p = {p}"
    if found is None:
        return conclude(Outcome.CERTIFIED, scope, [opinion("exact", lambda: _all_differ(N, q))])
    inputs = _two_inputs(*found, N, residuals)
    targets = [_target(X) for X in inputs]

    def failure(rounded: RoundAverage) -> Mapping[str, Any] | None:
        rows = [made.rows(X, rounded)[-1] for X in inputs]
        told = {"inputs": inputs, "rows": rows, "averages": targets}
        if rows[0] != rows[1]:
            return {"why": "the last token's rows on these two inputs differ", **told}
        if abs(targets[0] - targets[1]) < Fraction(2, q):
            return {"why": "the averages are less than 2/q apart", **told}
        if residuals and inputs[0][-1] != inputs[1][-1]:
            return {"why": "the output map tells the last tokens apart", **told}
        return larger(made, inputs[0], Size(p, m, 1, H, f=0))

    opinions = [
        opinion("arb", lambda: failure(arb_rounded)),
        opinion("rational", lambda: failure(rational_rounded)),
    ]
    return conclude(
        Outcome.CERTIFIED,
        scope,
        opinions,
        margin=Margin(abs(targets[0] - targets[1]) / 2 - Fraction(1, q), "an error there is, less 1/q"),
        notes=[f"{bits} bits, log2 binom(N - 1, q) above {comb(N - 1, q).bit_length() - 1}"],
    )


def _apart_from(y: Y, N: int) -> list[int]:
    """-1 on y, 1 off it, 0 at the last token."""
    return [-1 if j in y else 1 for j in range(N - 1)] + [0]


def _input(values: Sequence[int], y: Y) -> Input:
    """The last token points at y, all others at the first q."""
    others = tuple(range(len(y)))
    return [*((z, others) for z in values[:-1]), (values[-1], y)]


def _two_inputs(y: Y, other: Y, N: int, residuals: int) -> tuple[Input, Input]:
    if residuals:
        return _input(_apart_from(y, N), y), _input(_apart_from(other, N), y)
    values = [(j in y) - (j in other) for j in range(N)]
    return _input(values, y), _input(values, other)


def _target(X: Input) -> Fraction:
    return qsa([[z] for z, _ in X], [y for _, y in X])[-1][0]


def _all_differ(N: int, q: int) -> Mapping[str, Any]:
    why = "the layer tells all pointer sets apart: it is not below the bound"
    return {"why": why, "pointer sets": comb(N - 1, q)}


def _wide(m: int, m_v: int, H: int, p: int, family: str, seed: int) -> Layer:
    """Eight coordinates of three bits, whatever was asked for."""
    del m, p
    return narrow_layer(8, m_v, H, 3, family, seed)


def _any_pair(_: Any, N: int, q: int) -> tuple[Y, Y]:
    return tuple(range(q)), tuple(range(N - 1 - q, N - 1))


def _values_of_both(seen_as: Callable[[Y], Hashable], N: int, q: int) -> tuple[Y, Y] | None:
    """A set, and itself: its averages are not apart."""
    found = first_pair(seen_as, N, q)
    return None if found is None else (found[0], found[0])


AT = {"N": 9, "q": 4, "m": 1, "H": 1, "p": 2, "residuals": 0, "family": "random", "seed": 4}
mutant(layer_in_P_below_the_bound_errs, "more bits than the bound", at=AT, layer=_wide)
mutant(layer_in_P_below_the_bound_errs, "sets not seen alike", at=AT, pair=_any_pair)
mutant(layer_in_P_below_the_bound_errs, "one set twice", at=AT, pair=_values_of_both)
