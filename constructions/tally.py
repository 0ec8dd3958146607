"""Tallies: one uniform head in P with p = 3, f = 0 that shows, at every length, which marks occur.

The value of token j (from 0) in coordinate l is (j mod 2) + [the token has mark l]; queries and keys are 0,
so that softmax is uniform. The mean is floor(N/2)/N plus the share of tokens with the mark: at most 1/2 if
none has it, and 1/2 rounds to the even 0; more than 1/2 if one has, since (floor(N/2) + 1)/N > 1/2, and then
the rounded output is 1 or 2. No dummy token is needed, at odd N neither.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from constructions.class_p import Average, Head, Layer, OutputMap, Row
from constructions.precision import FixedPoint

Marks = Callable[[int, int], Sequence[bool]]  # (0-based position, token) -> which marks it has
TALLY_FORMAT = FixedPoint(3, 0)


def tally_layer(marks: Marks, output_map: OutputMap) -> Layer:
    """The layer whose row is not 0 exactly in the coordinates of marks that occur."""
    head = Head(
        lambda _, __: (0,),
        lambda _, __: (0,),
        lambda j, x: tuple(j % 2 + bool(mark) for mark in marks(j, x)),
    )
    return Layer(TALLY_FORMAT, (head,), output_map)


def occurring(row: Row) -> list[int]:
    """The marks that occur, by the row."""
    return [mark for mark, mean in enumerate(row) if mean != 0]


def uniform_rounded(average: Average) -> int:
    """What the average of a uniform head rounds to, in integers. ValueError if there are several scores."""
    ((_, weight, total),) = average.terms
    return round(Fraction(total, weight))
