"""The class P(p, f): layers of attention heads over p-bit numbers, each head's output rounded (ours).

Upper and lower bounds "in P" speak of these machines; proofs/rocq/Statements.v defines the same ones.
Queries, keys and values are p-bit vectors, any functions of position and token; products and softmax are
exact; the output of *each head* is rounded coordinate by coordinate, to nearest with ties to even, before
heads are added. A p-bit number k 2^-f is written as its mantissa, the integer k.

Which integer a softmax average rounds to is decided, never estimated. An average is
sum_s total_s e^s / sum_s weight_s e^s over the distinct scores s, rational numbers. It is the half-integer b
exactly when total_s = b weight_s for every s (if not, e^s of distinct rationals would be linearly dependent
over the rationals, against Lindemann and Weierstrass), so that an exact tie is recognised in integers, and
wherever there is none a narrow enough enclosure decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import mul
from typing import Any, TypeAlias

from constructions.errors import BadInput
from constructions.precision import FixedPoint

Vector: TypeAlias = Sequence[int]
TokenMap: TypeAlias = Callable[[int, Any], Vector]  # (0-based position, token) -> mantissas
Row: TypeAlias = tuple[Fraction, ...]
OutputMap: TypeAlias = Callable[[int, Any, Row], Any]  # (0-based position, token, row) -> output


@dataclass(frozen=True)
class Average:
    """A softmax average in units of 2^-f: terms (score, weight, total), one a distinct score, which is a
    multiple of 2^-2f given as an integer; weight: how many places have it, total: their values' sum."""

    f: int
    terms: tuple[tuple[int, int, int], ...]

    def exponent(self, score: int) -> Fraction:
        """The score less the largest: softmax does not change, and no weight exceeds 1."""
        return Fraction(score - max(s for s, _, _ in self.terms), 1 << (2 * self.f))

    def is_half_integer(self, twice: int) -> bool:
        """Whether the average is exactly twice/2."""
        return all(2 * total == twice * weight for _, weight, total in self.terms)

    def nearest(self, low: Fraction, high: Fraction) -> int | None:
        """The integer, ties to even, that the average rounds to if it lies in [low, high]; None if these
        ends do not decide it."""
        least, most = round(low), round(high)  # Fraction rounds ties to even; rounding is monotone
        if least == most:
            return least
        if most == least + 1 and self.is_half_integer(least + most):
            return most if least % 2 else least
        return None


RoundAverage: TypeAlias = Callable[[Average], int]


@dataclass(frozen=True)
class Head:
    """A head: query, key and value of every position and token, in mantissas, and constant dummy tokens, each
    a key and a value."""

    query: TokenMap
    key: TokenMap
    value: TokenMap
    dummies: tuple[tuple[Vector, Vector], ...] = ()

    def places(self, X: Sequence[Any]) -> list[tuple[Vector, Vector]]:
        """(key, value) of each token of X, then of each dummy."""
        return [*((self.key(j, x), self.value(j, x)) for j, x in enumerate(X)), *self.dummies]


def averages(query: Vector, places: Sequence[tuple[Vector, Vector]], f: int) -> tuple[Average, ...]:
    """What a token with this query gets from these (key, value), coordinate by coordinate, unrounded."""
    groups: dict[int, list[int]] = {}
    width = len(places[0][1])
    for key, value in places:
        group = groups.setdefault(sum(map(mul, query, key)), [0] * (width + 1))
        group[0] += 1
        for c, v in enumerate(value):
            group[c + 1] += v
    return tuple(
        Average(f, tuple((s, group[0], group[c + 1]) for s, group in groups.items())) for c in range(width)
    )


def row_only(_: int, __: Any, row: Row) -> Row:
    """The output map that hands out the row."""
    return row


@dataclass(frozen=True)
class Layer:
    """A layer in P(p, f): its heads' rounded outputs are added, then an output map is applied. An output map
    that reads the token makes it a layer with residuals.

    BadInput, on evaluation, for a number that is not p-bit, or widths that disagree.
    """

    format: FixedPoint
    heads: tuple[Head, ...]
    output_map: OutputMap = row_only

    def averages(self, X: Sequence[Any]) -> list[list[tuple[Average, ...]]]:
        """The exact average of each head, at each token, in each coordinate."""
        found = []
        for head in self.heads:
            places, queries = head.places(X), [head.query(i, x) for i, x in enumerate(X)]
            self._check([*(k for k, _ in places), *queries], "queries and keys")
            self._check([v for _, v in places], "values")
            found.append([averages(query, places, self.format.f) for query in queries])
        return found

    def rows(self, X: Sequence[Any], rounded: RoundAverage) -> list[Row]:
        """The sum of the heads' rounded outputs at each token, before the output map; `rounded` is an engine
        that decides what each average rounds to."""
        outputs = [[[rounded(a) for a in row] for row in head] for head in self.averages(X)]
        if len({len(head[0]) for head in outputs}) != 1:
            raise BadInput("heads must agree in the width of their values")
        return [
            tuple(Fraction(sum(column), 1 << self.format.f) for column in zip(*rows, strict=True))
            for rows in zip(*outputs, strict=True)
        ]

    def __call__(self, X: Sequence[Any], rounded: RoundAverage) -> list[Any]:
        """The outputs at the tokens X, which may be the next layer's tokens."""
        return [self.output_map(i, X[i], row) for i, row in enumerate(self.rows(X, rounded))]

    def _check(self, vectors: Sequence[Vector], name: str) -> None:
        """BadInput unless the vectors are of one width and p-bit."""
        if len({len(vector) for vector in vectors}) != 1:
            raise BadInput(f"{name} must be vectors of one width")
        largest = max(abs(k) for vector in vectors for k in vector)
        if largest >= 1 << (self.format.p - 1):
            raise BadInput(
                f"{name}: the mantissa {largest} is no number of p = {self.format.p} bits: "
                f"p >= {largest.bit_length() + 1} would do"
            )
