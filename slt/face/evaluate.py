"""A layer at exact rows: rational enclosures of its outputs, and the p-bit numbers that they round to.

Scores and values are exact rationals, so only the exponentials are enclosed (Arb), at more bits until the
rounding is decided. A number that is exactly half-way would never be: exponentials of distinct rationals are
linearly independent over the rationals (Lindemann and Weierstrass), so a weighted average equals a rational t
exactly if for every score the values with that score, less t, add up to 0. That is decided in integers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import ball, lower, precision, upper
from constructions.attention import Array, HighOrderAttention, Layer, MultiHead, SelfAttention
from constructions.errors import BadInput
from constructions.precision import FixedPoint

Ends = tuple[Fraction, Fraction]
Head = SelfAttention | HighOrderAttention
START_BITS, CEILING_BITS = 128, 1 << 13
MOST_SCORES = 1 << 20
ZERO: Ends = (Fraction(0), Fraction(0))


def heads(layer: Layer) -> tuple[Head, ...]:
    """The attention heads whose sum the layer is."""
    found = layer.heads if isinstance(layer, MultiHead) else (layer,)
    assert all(isinstance(head, SelfAttention | HighOrderAttention) for head in found)
    return found  # type: ignore[return-value]  # as asserted


def check_size(layer: Layer, rows: Array) -> None:
    """BadInput if exact numbers would take more than MOST_SCORES scores of one head."""
    order = max(len(head.Ks) + 1 if isinstance(head, HighOrderAttention) else 2 for head in heads(layer))
    if len(rows) ** order > MOST_SCORES:
        most = next(n for n in range(1, MOST_SCORES) if (n + 1) ** order > MOST_SCORES)
        raise BadInput(
            f"{len(rows)} tokens have {len(rows)}^{order} scores, too many to evaluate exactly: {most} "
            "tokens would do, its dummy counted; larger sizes are for slt.check"
        )


def outputs(
    layer: Layer, rows: Array, format: FixedPoint | None
) -> tuple[list[list[Ends]], list[list[Fraction]] | None]:
    """Ends of the outputs at these exact rows, n x d', and with a format what they round to in it.

    rows: n x d, an object array of integers and Fractions. Raises BadInput as `check_size`, for a number too
    large for the format, and Undecided for one that `CEILING_BITS` do not decide (of several heads in one
    coordinate).
    """
    check_size(layer, rows)
    parts = [(head.scores(rows), head.values(rows)) for head in heads(layer)]
    ends, rounded = [], []
    for i in range(len(rows)):
        averages = [
            [_Average(scores[i], values[:, k]) for scores, values in parts if any(values[:, k])]
            for k in range(layer.output_dimension)
        ]
        ends.append([_enclose(own, START_BITS) for own in averages])
        if format is not None:
            rounded.append([_rounded(own, format) for own in averages])
    return ends, None if format is None else rounded


class _Average:
    """The average of exact values under the softmax of exact scores."""

    def __init__(self, scores: Array, values: Array) -> None:
        top = max(scores)
        self.scores = [Fraction(s - top) for s in scores]
        self.values = [Fraction(v) for v in values]

    def ball(self) -> Any:
        """A ball around it, at the current precision."""
        weights = [ball(s).exp() for s in self.scores]
        products = (w * ball(v) for w, v in zip(weights, self.values, strict=True))
        return sum(products, ball(0)) / sum(weights, ball(0))

    def equals(self, t: Fraction) -> bool:
        """Whether it is exactly t."""
        sums: dict[Fraction, Fraction] = defaultdict(Fraction)
        for score, value in zip(self.scores, self.values, strict=True):
            sums[score] += value - t
        return not any(sums.values())


def _enclose(averages: Sequence[_Average], bits: int) -> Ends:
    """Ends of the sum of these averages."""
    if not averages:
        return ZERO
    with precision(bits):
        total = sum((average.ball() for average in averages), ball(0))
        return lower(total), upper(total)


def _rounded(averages: Sequence[_Average], format: FixedPoint) -> Fraction:
    """The sum of these averages, correctly rounded, ties to even."""
    bits = START_BITS
    while bits <= CEILING_BITS:
        low, high = map(format.round, _enclose(averages, bits))
        if low == high:
            return low
        middle = (low + high) / 2
        if high - low == format.unit and len(averages) == 1 and averages[0].equals(middle):
            return format.round(middle)
        bits *= 2
    raise Undecided(f"{CEILING_BITS} bits do not decide how an output rounds")
