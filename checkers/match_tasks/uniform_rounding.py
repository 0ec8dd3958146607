"""A coordinate of a uniform head, rounded to the nearest integer, ties to even, as terms for solvers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import z3

from constructions.uniform_head import UniformHead

Case = tuple[Any, int, int]  # a condition on the token, the value if it holds, the value if not


def is_nearest(rounded: Any, total: Any, N: Any, most: int) -> Any:
    """`rounded` is the integer nearest to total/N, ties to even, and one of 0..most: linear in all three."""

    def case(r: int) -> Any:
        low, high = (2 * r - 1) * N, (2 * r + 1) * N  # an even r attracts both ties, an odd one neither
        if r % 2 == 0:
            return z3.And(rounded == r, low <= 2 * total, 2 * total <= high)
        return z3.And(rounded == r, low < 2 * total, 2 * total < high)

    return z3.Or(*(case(r) for r in range(most + 1)))


def coordinate(name: str, layer: UniformHead, cases: Sequence[Case]) -> tuple[Any, Any, Any]:
    """(what the rounded mean is, whether it is not 0, whether all the values are p-bit), f = 0; a position a
    case. ValueError for another f, or a negative value."""
    values = [v for _, held, other in cases for v in (held, other)]
    if layer.number.f or min(values) < 0:
        raise ValueError("only integers of at least 0 are encoded")
    rounded = z3.Int(name)
    total = z3.Sum([z3.If(condition, held, other) for condition, held, other in cases])
    fits = z3.IntVal(max(values)) < 1 << (layer.number.p - 1)
    return is_nearest(rounded, total, len(cases), max(values)), rounded != 0, fits
