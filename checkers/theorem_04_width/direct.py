"""Theorem 4 at tiny sizes, directly: the solver finds no unit whose last token has so few views.

No reduction and no pigeonhole argument: the unit's tables are the unknowns.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from fractions import Fraction
from math import comb
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from constructions.errors import BadInput
from constructions.tasks import qsa

LARGEST_N = 15  # beyond it the values alone, 2^(N - 1), exceed the table
LARGEST_TABLE = 20_000  # constraints: pointer sets x values x views


@claim(
    "theorem-4",
    quick=[{"N": 3, "q": 1, "views": 1}, {"N": 5, "q": 2, "views": 5}, {"N": 7, "q": 3, "views": 7}],
    full=[{"N": 6, "q": 2, "views": 7}, {"N": 7, "q": 3, "views": 8}],
)
def no_unit_with_few_views(
    N: int, q: int, views: int, *, extra: int = 0, error: Fraction = Fraction(1)
) -> Verdict:
    """No unit whose last token has at most this many views (fewer than the binom(N - 1, q) pointer sets among
    the other tokens) has an error below 1/q on all inputs with values in {-1, 1} for those tokens and 0 for
    its own.

    Abstraction: the unit is any map from the q-subsets of the first N - 1 tokens to [views], followed by any
    real function of the view and the other tokens' values. It over-approximates every unit of Definition 1,
    with any number of heads and any output map, whose query, own key and own value take so many joint values:
    all else that enters the last output is a function of the other tokens, whose pointers are held fixed
    here. Numbers of p bits take at most 2^p values, so views = 2^(p(2m + d')) is the capacity of one head.

    Encoding (QF_LRA): a Boolean per pointer set and view, a real output (times q) per view and values, and
    the definition of qSA as constants. Views may be renamed, so set k gets a view that is new only if it is
    the least not yet used.
    """
    if not 3 <= N <= LARGEST_N:
        raise BadInput(f"N must lie in 3..{LARGEST_N}, not {N}: one_view_for_all_N_and_q covers every N")
    if not 1 <= q < N - 1:
        raise BadInput(f"q must lie in 1..N - 2 = {N - 2}, not {q}")
    sets = list(itertools.combinations(range(N - 1), q))
    if not 1 <= views < len(sets):
        raise BadInput(f"views must lie in 1..{len(sets) - 1}, below binom(N - 1, q), not {views}")
    size = len(sets) * (1 << (N - 1)) * views
    if size > LARGEST_TABLE:
        raise BadInput(
            f"N = {N}, q = {q} with {views} views needs {size} constraints: use at most {LARGEST_TABLE}"
        )
    allowed = views + extra
    view = [[z3.Bool(f"view_of_{k}_is_{c}") for c in range(allowed)] for k in range(len(sets))]
    hypotheses: list[Any] = []
    for k, row in enumerate(view):
        hypotheses.append(z3.Or(z3.BoolVal(False), *row))
        hypotheses += [z3.Not(c) for c in row[k + 1 :]]
        hypotheses += [
            z3.Implies(row[c], z3.Or(z3.BoolVal(False), *(earlier[c - 1] for earlier in view[:k])))
            for c in range(1, min(k + 1, allowed))
        ]
    constraints = []
    outputs: dict[tuple[int, tuple[int, ...]], Any] = {}
    limit = z3.Q(error.numerator, error.denominator)
    for values in itertools.product((-1, 1), repeat=N - 1):
        for c in range(allowed):
            name = "".join("+" if z > 0 else "-" for z in values)
            output = outputs[c, values] = z3.Real(f"output_{c}_{name.replace('+', 'p').replace('-', 'm')}")
            for k, y in enumerate(sets):
                target = sum(values[j] for j in y)
                near = z3.And(output - target < limit, target - output < limit)
                constraints.append(z3.Implies(view[k][c], near))
    obligation = smt.Obligation(
        f"theorem 4, no unit with {views} views at N = {N}, q = {q}",
        "QF_LRA",
        hypotheses,
        z3.Not(z3.And(*constraints)),
    )

    def witness(model: Any) -> Mapping[str, Any] | None:
        chosen = {
            y: next(c for c, b in enumerate(row) if z3.is_true(model.eval(b, model_completion=True)))
            for y, row in zip(sets, view, strict=True)
        }
        worst = Fraction(0)
        for y, c in chosen.items():
            for values in itertools.product((-1, 1), repeat=N - 1):
                found = model.eval(outputs[c, values], model_completion=True)
                output = Fraction(found.numerator_as_long(), found.denominator_as_long()) / q
                target = qsa([[z] for z in [*values, 0]], [y] * N)[-1][0]
                worst = max(worst, abs(output - target))
        if worst >= error / q:
            return None
        why = f"a unit with {allowed} views errs by at most {worst}"
        return {"why": why, "views": {str(list(y)): c for y, c in chosen.items()}, "error": worst}

    return smt.prove(
        [obligation],
        f"all units with at most {views} views of the last token, N = {N}, q = {q}",
        witness,
        margin=Margin(comb(N - 1, q) - views, "pointer sets beyond the views"),
    )


mutant(no_unit_with_few_views, "one view a pointer set", at={"N": 5, "q": 2, "views": 5}, extra=1)
mutant(
    no_unit_with_few_views, "errors up to 2/q are allowed", at={"N": 3, "q": 1, "views": 1}, error=Fraction(2)
)
mutant(no_unit_with_few_views, "enough views at q = 1", at={"N": 4, "q": 1, "views": 2}, extra=1)
