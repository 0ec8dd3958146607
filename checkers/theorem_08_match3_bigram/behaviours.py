"""Theorem 8, why p must grow with N: two positions of one behaviour are confused by any two layers."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.averages import arb_rounded, rational_rounded
from constructions.class_p import RoundAverage
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import match3_bigram
from constructions.theorem_08_match3_bigram.behaviours import modulo, two_layers
from constructions.theorem_08_match3_bigram.swap import check_size, swapped, telling_input

MOST_TOKENS = 40


@claim(
    "theorem-8",
    quick=[
        {"N": 7, "M": 3, "classes": 5, "H": 1, "m": 2, "width": 2, "p": 3, "f": 1, "seed": 1},
        {"N": 12, "M": 100, "classes": 4, "H": 2, "m": 1, "width": 1, "p": 4, "f": 2, "seed": 2},
    ],
    full=[{"N": 24, "M": 5, "classes": 23, "H": 2, "m": 3, "width": 2, "p": 6, "f": 3, "seed": 3}],
)
def one_behaviour_twice_is_confused(
    N: int,
    M: int,
    classes: int,
    H: int,
    m: int,
    width: int,
    p: int,
    f: int,
    seed: int,
    *,
    behave: Callable[[int], Callable[[int], int]] = modulo,
) -> Verdict:
    """Two layers in P, with residuals, whose queries, keys and values depend on i mod `classes` < N for the
    position i, put out one row of either layer at a third token on two inputs whose Match3Bigram differs
    there: positions 1 and 1 + `classes` have their tokens swapped. So whatever the output map, one is wrong.

    Random layers of the seed; every pair of positions of one class is tried. Averages are decided by Arb, and
    by rationals. How many behaviours there are, and so which N need two of one, is Rocq's
    theorem_8_precision_residuals.
    """
    check_size(N, M)
    if not 1 <= classes < N <= MOST_TOKENS:
        raise BadInput(f"classes = {classes}, N = {N}: give 1 <= classes < N <= {MOST_TOKENS}")
    if not 2 <= p <= 12 or not 0 <= f <= 12 or max(H, m, width) > 8:
        raise BadInput(f"p = {p}, f = {f}: give 2 <= p <= 12, 0 <= f <= 12 and H, m, width <= 8")
    first, second = two_layers(behave(classes), H, m, width, FixedPoint(p, f), seed)
    pairs = [(i, j) for i in range(N) for j in range(i + classes, N, classes)]

    def told_apart(rounded: RoundAverage) -> Mapping[str, Any] | None:
        def rows(X: list[int]) -> list[Any]:
            tokens = first(X, rounded)
            return list(zip(tokens, second(tokens, rounded), strict=True))

        for i, j in pairs:
            X, k = telling_input(i, j, N, M)
            Y = swapped(X, i, j)
            if match3_bigram(X, M)[k] == match3_bigram(Y, M)[k]:
                return {"why": f"Match3Bigram does not tell positions {i} and {j} apart", "X": X, "k": k}
            if rows(X)[k] != rows(Y)[k]:
                return {"why": f"token {k} sees that {i} and {j} are swapped", "X": X, "swapped": Y, "k": k}
        return None

    opinions = [
        opinion("arb", functools.partial(told_apart, arb_rounded)),
        opinion("rational", functools.partial(told_apart, rational_rounded)),
    ]
    scope = f"all {len(pairs)} pairs of positions of one class, the layers of seed {seed}"
    return conclude(Outcome.CERTIFIED, scope, opinions)


def _all_different(_: int) -> Callable[[int], int]:
    return lambda i: i


def _last_is_special(classes: int) -> Callable[[int], int]:
    """The class of a position, but position `classes` has a behaviour of its own."""
    return lambda i: classes if i == classes else i % classes


_at = {"N": 7, "M": 3, "classes": 5, "H": 1, "m": 2, "width": 2, "p": 3, "f": 1, "seed": 1}
mutant(
    one_behaviour_twice_is_confused, "every position behaves in its own way", at=_at, behave=_all_different
)
mutant(
    one_behaviour_twice_is_confused, "one position behaves in its own way", at=_at, behave=_last_is_special
)
