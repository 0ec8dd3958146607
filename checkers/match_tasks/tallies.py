"""The rows of a tally (constructions/tally.py) as terms for solvers, from the layer's own values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import z3

from constructions.class_p import Head, Layer
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tally import uniform_rounded

Case = tuple[Any, int, int]  # a condition on the token, the value if it holds, the value if not
Witness = Mapping[str, Any]


def coordinate(name: str, layer: Layer, cases: Sequence[Case]) -> tuple[Any, Any, Any]:
    """(what the rounded mean is, whether it is not 0, whether all the values are p-bit), f = 0; a position a
    case. ValueError for another f, or a negative value."""
    values = [v for _, held, other in cases for v in (held, other)]
    if layer.format.f or min(values) < 0:
        raise ValueError("only integers of at least 0 are encoded")
    rounded, N = z3.Int(name), len(cases)
    twice = 2 * z3.Sum([z3.If(condition, held, other) for condition, held, other in cases])

    def nearest(r: int) -> Any:
        low, high = (2 * r - 1) * N, (2 * r + 1) * N  # an even r attracts both ties, an odd one neither
        if r % 2 == 0:
            return z3.And(rounded == r, low <= twice, twice <= high)
        return z3.And(rounded == r, low < twice, twice < high)

    fits = z3.IntVal(max(values)) < 1 << (layer.format.p - 1)
    return z3.Or(*(nearest(r) for r in range(max(values) + 1))), rounded != 0, fits


def check_uniform(layer: Layer, N: int, tokens: Sequence[int]) -> Head:
    """The layer's head. ValueError unless there is one, without dummies, whose queries are all 0."""
    (head,) = layer.heads
    if head.dummies or any(any(head.query(i, x)) for i in range(N) for x in tokens):
        raise ValueError("not one uniform head without dummies")
    return head


def wrong(
    layer: Layer, X: Sequence[int], M: int, task: Callable[[Sequence[int], int], list[int]]
) -> Witness | None:
    """The input X if the layer does not compute the task there, or is not in P."""
    try:
        found = layer(X, uniform_rounded)
    except BadInput as outside:
        return {"why": f"the layer is not in P: {outside}", "X": list(X)}
    expected = task(X, M)
    return None if found == expected else {"why": f"it answers {found}, not {expected}", "X": list(X)}


# --- corruptions ------------------------------------------------------------------------------------


def two_bits(layer: Layer) -> Layer:
    """The same heads in a format that does not hold the value 2."""
    return replace(layer, format=FixedPoint(2, 0))


def counted_from_1(layer: Layer) -> Layer:
    """The parity of a position counted from 1: at odd N there is one 1 too many."""
    (head,) = layer.heads

    def value(j: int, x: int) -> list[int]:
        return [v + 1 - 2 * (j % 2) for v in head.value(j, x)]

    return replace(layer, heads=(replace(head, value=value),))
