"""Theorem 4 on given units: two pointer sets that a narrow unit sees alike, and the error that follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown
from checkers.theorem_04_width.adversary import LARGEST_Q, Search, average, find_collision, output
from checkers.theorem_04_width.views import Data
from constructions.errors import BadInput
from constructions.theorem_04_width.reduction import NarrowUnit, separating_values

SEARCHED = 1 << 16  # pointer sets tried
LARGEST_VIEWS = 1 << 14  # q m: additions for one view

Find = Callable[[Any, int, int], Search]


@claim(
    "theorem-4",
    quick=[
        {"q": 8, "m": 2, "p": 3, "seed": 1},
        {"q": 20, "m": 3, "p": 4, "seed": 1},
        {"q": 64, "m": 4, "p": 5, "seed": 2},
    ],
    full=[{"q": 20, "m": 6, "p": 3, "seed": 3}, {"q": 200, "m": 8, "p": 6, "seed": 4}],
)
def narrow_units_err(
    q: int, m: int, p: int, seed: int, *, data: Data = separating_values, find: Find = find_collision
) -> Verdict:
    """The unit with m' random sign coordinates (given by the seed) and queries clipped to p bits gives two
    pointer sets one view, hence one output, and for any such output the data of the argument make it err by
    at least 1/q on one of the two. The parameter m is the paper's embedding dimension and counts here the m'
    coordinates of queries and keys, the one coordinate of values apart.

    Exact: both averages from the definition of qSA, and the unit's own output at both, in floating point. The
    replay evaluates the unit's queries at both sets from the keys in the certificate, finds them equal, and
    the averages at least 2/q apart, whatever the output that follows from the one query.
    """
    if not 1 <= q <= LARGEST_Q:
        raise BadInput(f"the sparsity q must lie in 1..{LARGEST_Q}, not {q}")
    if q * m > LARGEST_VIEWS:
        raise BadInput(f"q m must be at most {LARGEST_VIEWS} here, not {q * m}")
    unit = NarrowUnit(m, p, seed)
    search = find(unit, q, SEARCHED)
    scope = f"one unit (m' = {m}, p = {p}, seed {seed}) and one pair of pointer sets"
    if search.found is None:
        return unknown(
            scope, f"no two of {search.tried} views agree: use m' p, here {m * p}, well below q = {q}"
        )
    y, other = search.found
    values = [*data(y, other, 2 * q), 0]
    outputs = [output(unit, values, last) for last in (y, other)]
    errors = [abs(o - average(values, last)) for o, last in zip(outputs, (y, other), strict=True)]

    def served() -> Mapping[str, Any] | None:
        seen = [unit.view(s).tolist() for s in (y, other)]
        if seen[0] == seen[1] and outputs[0] == outputs[1] and max(errors) >= Fraction(1, q):
            return None
        why = f"views {seen[0]} and {seen[1]}, and an error of {float(max(errors)):.4f}, not of 1/{q}"
        return {"why": why, "y": y, "other": other, "values": values, "outputs": outputs}

    certificate = of_this_claim() | {
        "kind": "theorem-4-collision",
        "q": q,
        "keys": unit.keys(2 * q + 1).tolist(),
        "p": p,
        "y": list(y),
        "other": list(other),
        "values": values,
    }
    return conclude(
        Outcome.CERTIFIED,
        scope,
        [opinion("exact", served), replayed(certificate)],
        margin=Margin(max(errors) - Fraction(1, q), "the unit's error less 1/q"),
        notes=(f"found after {search.tried} views; the query has m' p = {m * p} bits, q = {q}",),
        certificate=certificate,
    )


def _all_ones(_y: Iterable[int], _other: Iterable[int], N: int) -> list[int]:
    return [1] * N


def _same_twice(_model: Any, q: int, budget: int) -> Search:
    y = tuple(range(q))
    return Search((y, y), budget)


def _seen_apart(model: Any, q: int, budget: int) -> Search:
    """A corrupted search: two sets of the reduction with different views."""
    y = tuple(range(0, 2 * q, 2))
    others = (tuple(j + (k == i) for k, j in enumerate(y)) for i in range(q))
    return Search((y, next(o for o in others if not np.array_equal(model.view(o), model.view(y)))), budget)


_ROW = {"q": 8, "m": 2, "p": 3, "seed": 1}
mutant(narrow_units_err, "all values are 1", at=_ROW, data=_all_ones)
mutant(narrow_units_err, "the same pointer set twice", at=_ROW, find=_same_twice)
mutant(narrow_units_err, "two pointer sets that the unit sees apart", at=_ROW, find=_seen_apart)
