"""Reading a model's first layer for Theorem 10: a matrix, or the factors of one, exactly."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from flint import fmpz_mat

from checkers.core.model_calls import Model, shape
from checkers.engines.null_vectors import Integers, common_integers, integer_rows
from constructions.errors import BadInput
from constructions.theorem_10_feedforward.networks import Layout

LARGEST_NUMERICAL = 4_000_000  # entries of a matrix whose numerical rank is taken


@dataclass(frozen=True)
class FirstLayer:
    """The columns of W that read values, token after token; rows are scaled to integers.

    rank_at_most: the number of rows of W, or of inner columns if it came as a product. given: the matrices
    as they came, the last one's value columns only.
    """

    rows: Integers
    rank_at_most: int
    given: tuple[list[list[Any]], ...]

    def columns(self, first: int) -> Integers:
        """The columns from this one on."""
        return [row[first:] for row in self.rows]

    def numerical_rank(self) -> int | None:
        """The rank of the value columns as floating-point software sees it; None where it is not taken."""
        size = len(self.rows) * len(self.rows[0]) if self.rows else 0
        if not 0 < size <= LARGEST_NUMERICAL:
            return None
        try:
            product = functools.reduce(np.matmul, [np.array(part, dtype=float) for part in self.given])
            return int(np.linalg.matrix_rank(product))
        except (OverflowError, ValueError, np.linalg.LinAlgError):
            return None


def first_layer(model: Model, layout: Layout) -> FirstLayer:
    """The model's first layer, or the model itself if it is a bare matrix. BadInput for what is none."""
    value = model.read(None if model.describe()["bare"] else "first_layer")
    if value is None:
        raise BadInput("the model must have first_layer: a matrix, or an object with the matrix `weight`")
    factors = value if _is_product(value) else [value]
    if not all(isinstance(part, list) and (not part or len(shape(part)) == 2) for part in factors):
        raise BadInput("first_layer must be a matrix, or factors (A, B) of the matrix A B")
    for left, right in itertools.pairwise(factors):
        if left and len(left[0]) != len(right):
            raise BadInput(f"first_layer is a product of matrices {shape(left)} and {shape(right)}")
    if not all(part and part[0] for part in factors):  # a product over nothing is zero
        return FirstLayer([], 0, ())
    last = factors[-1]
    columns = layout.value_columns(0, len(last[0]))
    chosen = [[row[c] for c in columns] for row in last]
    rank = min(len(part) for part in factors)
    return FirstLayer(_multiplied([*factors[:-1], chosen]), rank, (*factors[:-1], chosen))


def _is_product(value: Any) -> bool:
    """Whether the value is a list of matrices: numbers stand three levels deep."""
    return isinstance(value, list) and any(len(shape(part)) == 2 for part in value)


def _multiplied(factors: Sequence[Sequence[Sequence[Any]]]) -> Integers:
    """The product, its rows scaled to integers."""
    first, *others = factors
    product = integer_rows(first, range(len(first[0])))
    if not others:
        return product
    result = fmpz_mat(product)
    for other in others:
        result = result * fmpz_mat(common_integers(other))
    return [[int(v) for v in row] for row in result.tolist()]
