"""Theorem 10 (Appendix A): what a fully-connected network f(x) = g(W x) can and cannot tell apart.

In text d' is the paper's d', the dimension of the values; as a parameter it is called d. The paper's own d,
the numbers of a token, is here always written out, d' + q + 1.

The flattened input. Token i is d' + q + 1 numbers: z_i (d' of them), the pointers y_i (q of them, 1-based,
increasing), the position i (1-based); x is the tokens one after another. W has one column for each number
of x. Two inputs with the same W x get the same output, whatever g is.

The adversary's pointers. Tokens j = q..N point at {1, ..., q-1, j}, and z_1 = ... = z_{q-1} = 0. So the
target of token j is z_j / q, and the columns of W that read z_q, ..., z_N decide everything: a null vector
xi of these (N - q + 1) d' columns gives two inputs z = +xi, z = -xi with one W x. Pointers and positions are
the same in both, so that W and g may read them as they please.

A sharper form, ours. Let q < N, and let xi be a null vector of all N d' value columns, largest norm 1 at
token j. Write t_k = <xi_k, xi_j>, so that t_j = 1 >= t_k. Let y be j and the q - 1 other tokens of the
largest t, r the sum of t over those others, k the token of the smallest t; k is not in y since q < N (if
all are equal, take any that is not). The sums of xi over y, and over y with k in place of j, are in the
direction xi_j 1 + r and r + t_k, with t_k <= r/(q-1). If 1 + r < q/(2q-1) then r < -(q-1)/(2q-1), so t_k <
-1/(2q-1) and r + t_k < -q/(2q-1). (For q = 1 the first sum is 1.) Either way some y has ||sum over y of
xi|| >= q/(2q-1), and the targets of +xi and -xi at a token that points at y are at least 2/(2q-1) apart,
more than 1/q. Hence rank(W) >= N d' for every q < N; below that some error is at least 1/(2q-1). At q = N
one average, of rank d', is enough. The constant is the best for this argument: xi = (1, -a, ..., -a) with a
= 1/(2q-1) has no longer sum.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias, TypeVar

import numpy as np

from constructions.errors import BadInput
from constructions.precision import exact_integer

T = TypeVar("T")
Pointers: TypeAlias = list[tuple[int, ...]]
Rows: TypeAlias = list[list[Fraction]]
Matrix: TypeAlias = list[list[Any]]  # exact integers, Fractions or floats

SHORTFALL_BITS = 40  # a null vector of irrational norm is scaled to norm in [1 - 2^-40, 1]


@dataclass(frozen=True)
class Layout:
    """The flattened input's order, N tokens of d' + q + 1 numbers. BadInput unless 1 <= q <= N, d' >= 1."""

    N: int
    q: int
    d: int

    def __post_init__(self) -> None:
        for name, value in (("N", self.N), ("q", self.q), ("d", self.d)):
            if exact_integer(value, name) < 1:
                raise BadInput(f"{name} must be at least 1, not {value}")
        if self.q > self.N:
            raise BadInput(f"q must be at most N = {self.N}, not {self.q}")

    @property
    def token_width(self) -> int:
        """d' + q + 1, the numbers of one token."""
        return self.d + self.q + 1

    @property
    def length(self) -> int:
        """N (d' + q + 1), the numbers of the flattened input."""
        return self.N * self.token_width

    @property
    def bound(self) -> int:
        """(N - q + 1) d': below this rank of W the adversary's pointers give two inputs 2/q apart."""
        return (self.N - self.q + 1) * self.d

    def value_columns(self, first: int = 0, width: int | None = None) -> list[int]:
        """The columns that read the values z of the tokens first, ..., N - 1 (0-based).

        width: the columns of W, `length` (the default) or N d' for a layer that reads values only. BadInput.
        """
        if width not in (None, self.length, self.N * self.d):
            raise BadInput(
                f"the first layer must have {self.length} columns, N (d' + q + 1), or {self.N * self.d}, N d'"
                f" for N = {self.N}, q = {self.q}, d' = {self.d}; it has {width}"
            )
        token = self.d if width == self.N * self.d else self.token_width
        return [i * token + k for i in range(first, self.N) for k in range(self.d)]

    def flatten(self, values: Sequence[Sequence[T]], pointers: Pointers) -> list[T | int]:
        """x for the values (N x d') and pointer sets (0-based): N (d' + q + 1) numbers."""
        x: list[T | int] = []
        for i, (z, y) in enumerate(zip(values, pointers, strict=True)):
            x += [*z, *(j + 1 for j in sorted(y)), i + 1]
        return x


def common_pointers(layout: Layout) -> Pointers:
    """Token j = q..N (1-based) points at {1, ..., q-1, j}; the tokens before it point at {1, ..., q}."""
    shared = tuple(range(layout.q - 1))
    return [(*shared, max(j, layout.q - 1)) for j in range(layout.N)]


def longest_sum(q: int) -> Fraction:
    """q/(2q-1): every xi of largest norm 1 has a sum over q tokens at least this long, if q < N."""
    return Fraction(q, 2 * q - 1)


def swapped_pointers(xi: Sequence[Sequence[int]], layout: Layout) -> Pointers:
    """Every token points at one y, ||sum over y of xi|| >= q/(2q-1) max_k ||xi_k|| (the sharper form).

    BadInput unless q < N, and xi is not zero.
    """
    if layout.q == layout.N:
        raise BadInput(f"the sharper form needs q < N = {layout.N}; at q = N one average is enough")
    j = max(range(layout.N), key=lambda k: sum(v * v for v in xi[k]))
    top = sum(v * v for v in xi[j])
    if top == 0:
        raise BadInput("a null vector must not be zero")
    others = sorted(
        (k for k in range(layout.N) if k != j),
        key=lambda k: sum(u * v for u, v in zip(xi[k], xi[j], strict=True)),
        reverse=True,
    )
    kept = others[: layout.q - 1]

    def squared(y: list[int]) -> int:
        return sum(sum(xi[k][c] for k in y) ** 2 for c in range(layout.d))

    best = max(([*kept, j], [*kept, others[-1]]), key=squared)
    if squared(best) < longest_sum(layout.q) ** 2 * top:
        raise ArithmeticError("unreachable: one of the two sums is long enough")
    return [tuple(sorted(best))] * layout.N


def opposite_values(xi: Sequence[Sequence[T]]) -> tuple[list[list[T]], list[list[T]]]:
    """The two inputs' values, +xi and -xi."""
    return [list(row) for row in xi], [[-v for v in row] for row in xi]  # type: ignore[operator]


@dataclass(frozen=True)
class Scaled:
    """N x d' rationals over one positive denominator: null vectors of large layers have thousands of digits,
    and fractions in lowest terms would cost more than finding them."""

    numerators: list[list[int]]
    denominator: int

    @property
    def opposite(self) -> Scaled:
        """The negated values."""
        return Scaled(opposite_values(self.numerators)[1], self.denominator)

    def fractions(self) -> Rows:
        """The values in lowest terms."""
        return [[Fraction(v, self.denominator) for v in row] for row in self.numerators]

    def truncated(self, bits: int) -> Scaled:
        """Every value as a multiple of 2^-bits, towards zero, so that no row becomes longer."""
        return Scaled(
            [
                [(abs(v) << bits) // self.denominator * (1 if v > 0 else -1) for v in row]
                for row in self.numerators
            ],
            1 << bits,
        )

    def averages(self, pointers: Pointers) -> Scaled:
        """qSA, the targets at every token: the same numbers as tasks.qsa."""
        sums: dict[tuple[int, ...], list[int]] = {}
        for y in pointers:
            if y not in sums:
                sums[y] = [sum(column) for column in zip(*(self.numerators[j] for j in y), strict=True)]
        return Scaled([sums[y] for y in pointers], self.denominator * len(pointers[0]))

    def largest_square(self) -> Fraction:
        """The largest squared norm of a row."""
        return Fraction(max(sum(v * v for v in row) for row in self.numerators), self.denominator**2)


def scaled_to_ball(xi: Sequence[Sequence[int]]) -> Scaled:
    """xi times one rational, so that the largest norm is 1, or in [1 - 2^-40, 1] where it is irrational."""
    top = max(sum(v * v for v in row) for row in xi)
    if top == 0:
        raise BadInput("a null vector must not be zero")
    root = math.isqrt(top)
    if root * root == top:
        return Scaled([list(row) for row in xi], root)
    # c = ceil(sqrt(top 4^k)) has c >= 2^40, so that sqrt(top) 2^k / c lies in [1 - 1/c, 1).
    k = max(0, SHORTFALL_BITS + 1 - top.bit_length() // 2)
    c = math.isqrt(top << (2 * k)) + 1
    return Scaled([[v << k for v in row] for row in xi], c)


def over_one_denominator(values: Sequence[Sequence[Fraction]]) -> Scaled:
    """The same values over their least common denominator."""
    scale = math.lcm(*(z.denominator for row in values for z in row))
    return Scaled([[z.numerator * (scale // z.denominator) for z in row] for row in values], scale)


def targets(values: Sequence[Sequence[Fraction]], pointers: Pointers) -> Rows:
    """qSA in lowest terms, over one denominator in between."""
    return over_one_denominator(values).averages(pointers).fractions()


@dataclass(frozen=True)
class PackedLayer:
    """A first layer of rank N d' + 1 that suffices: f(x) = g(W x) is qSA exactly (exact arithmetic).

    W copies the N d' values, and packs all N q pointers into one number, digits to the base N + 1. Together
    with rank(W) >= N d' this settles the rank that is needed for q < N up to one.
    """

    layout: Layout

    def matrix(self) -> list[list[int]]:
        """W: (N d' + 1) x N (d' + q + 1) integers."""
        layout = self.layout
        rows = []
        for column in layout.value_columns():
            row = [0] * layout.length
            row[column] = 1
            rows.append(row)
        packing = [0] * layout.length
        for digit, (i, k) in enumerate(itertools.product(range(layout.N), range(layout.q))):
            packing[i * layout.token_width + layout.d + k] = (layout.N + 1) ** digit
        return [*rows, packing]

    def decode(self, seen: Sequence[Fraction]) -> Rows:
        """g: the N x d' targets from W x."""
        N, q, d = self.layout.N, self.layout.q, self.layout.d
        values = [list(seen[i * d : (i + 1) * d]) for i in range(N)]
        packed = int(seen[N * d])
        digits = []
        for _ in range(N * q):
            packed, digit = divmod(packed, N + 1)
            digits.append(digit - 1)
        return targets(values, [tuple(digits[i * q : (i + 1) * q]) for i in range(N)])


def _random(layout: Layout, generator: np.random.Generator) -> Matrix:
    return list(generator.integers(-3, 4, (layout.bound - 1, layout.length)).tolist())


def _values_only(layout: Layout, generator: np.random.Generator) -> Matrix:
    return list(generator.integers(-3, 4, (layout.bound - 1, layout.N * layout.d)).tolist())


def _low_rank(layout: Layout, generator: np.random.Generator) -> Matrix:
    left = generator.integers(-2, 3, (layout.bound + 2, layout.bound - 1))
    return list((left @ generator.integers(-2, 3, (layout.bound - 1, layout.length))).tolist())


def _floats(layout: Layout, generator: np.random.Generator) -> Matrix:
    return list(generator.standard_normal((layout.bound - 1, layout.length)).tolist())


def _differences(layout: Layout, generator: np.random.Generator) -> Matrix:
    matrix = _random(layout, generator)
    columns = layout.value_columns(layout.q - 1)
    for row, (here, following) in zip(matrix, itertools.pairwise(columns), strict=True):
        for column in columns:
            row[column] = (column == here) - (column == following)
    return matrix


def _all_but_one(layout: Layout, generator: np.random.Generator) -> Matrix:
    matrix = _random(layout, generator)
    columns = layout.value_columns(layout.q - 1)
    left_out = int(generator.integers(layout.bound))
    for row, kept in zip(matrix, columns[:left_out] + columns[left_out + 1 :], strict=True):
        for column in columns:
            row[column] = int(column == kept)
    return matrix


FAMILIES: dict[str, Callable[[Layout, np.random.Generator], Matrix]] = {
    "random": _random,  # bound - 1 rows of integers in -3..3
    "values_only": _values_only,  # the same with a column for each value, and none for anything else
    "low_rank": _low_rank,  # more rows than the bound, rank bound - 1
    "floats": _floats,  # bound - 1 rows of normal float64 numbers
    "differences": _differences,  # bound - 1 differences of neighbouring values
    "all_but_one": _all_but_one,  # every value but one
}


def layer_below_the_bound(layout: Layout, family: str, seed: int) -> Matrix:
    """A first layer whose rank on the columns of z_q, ..., z_N is at most bound - 1.

    All but values_only also read z_1, ..., z_{q-1}, pointers and positions with weights of their own.
    BadInput for an unknown family, or when the bound is 1 (then only W = 0 is below it).
    """
    if family not in FAMILIES:
        raise BadInput(f"the family must be one of {', '.join(FAMILIES)}, not {family!r}")
    if layout.bound < 2:
        raise BadInput("the bound (N - q + 1) d' must be at least 2: take a larger N or d'")
    if exact_integer(seed, "the seed") < 0:
        raise BadInput(f"the seed must be at least 0, not {seed}")
    return FAMILIES[family](layout, np.random.default_rng(seed))
