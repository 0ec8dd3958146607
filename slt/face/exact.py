"""A construction and what it gives: exact numbers in, exact numbers out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from constructions.attention import Array, ElementMap, Layer, apply_element_map
from constructions.precision import FixedPoint
from slt.face import evaluate, html

Row = tuple[Fraction, ...]
MOST_ROWS = 32  # of a table of outputs; what is left out is said
Claimed = tuple[str, Mapping[str, Any]]  # a claim and its parameters


@dataclass(frozen=True)
class Outputs:
    """What a construction gives at N tokens, all of it exact.

    low, high: N rows of d' rationals, ends around the outputs with the softmax exact and nothing rounded
    afterwards (of the last layer, if there are several); rows: what these round to in the construction's own
    p-bit format, to nearest, ties to even, or None for a construction with exact reals; answers: what the
    output map makes of the rows, one for each token, or None where it is the identity.
    """

    low: tuple[Row, ...]
    high: tuple[Row, ...]
    rows: tuple[Row, ...] | None
    answers: tuple[int, ...] | None

    def _repr_html_(self) -> str:
        return html.render("outputs", outputs=self, most=MOST_ROWS)


@dataclass(frozen=True, eq=False)
class Construction:
    """A construction of the paper at one size, evaluated exactly.

    statement: the id of the result it stands for; takes: what X is; parameters: its sizes, and m (the
    embedding dimension in Definition 1's sense, of the widest head), p and f where it has p-bit numbers;
    layers: attention layers on exact numbers (ints and Fractions); format: of every number, and of each
    layer's outputs, or None for exact reals; claimed: what is claimed of it, for every X; claim: the claim
    that says so of exactly this construction, with its parameters, which `check` decides, or None if there is
    none.
    """

    statement: str
    title: str
    takes: str
    parameters: Mapping[str, Any]
    layers: tuple[Layer, ...]
    format: FixedPoint | None
    claimed: str
    claim: Claimed | None
    input_map: Callable[[Any], Array]
    maps: tuple[ElementMap, ...]
    output_map: Callable[[Row, int], int] | None = None
    dummies: int = 0

    def rows(self, X: Any) -> Array:
        """The first layer's input at X: an object array of exact numbers, a row a token, and after them the
        construction's dummy token if it has one. BadInput for an X that is not as `takes` says."""
        return self.input_map(X)

    def __call__(self, X: Any) -> Outputs:
        """The outputs at X. BadInput as `rows`; Undecided if 8192 bits do not decide a rounding."""
        rows = self.rows_at(X, len(self.layers) - 1)
        ends, rounded = evaluate.outputs(self.layers[-1], rows, self.format)
        count = len(rows) - self.dummies
        last = None if rounded is None else tuple(map(tuple, rounded[:count]))
        answers = None
        if self.output_map is not None and last is not None:
            answers = tuple(self.output_map(row, i) for i, row in enumerate(last))
        low = tuple(tuple(a for a, _ in row) for row in ends[:count])
        return Outputs(low, tuple(tuple(b for _, b in row) for row in ends[:count]), last, answers)

    def rows_at(self, X: Any, layer: int) -> Array:
        """The input of a layer (0-based) at X: of the first, `rows`; of a later one, what the element map
        makes of the rounded outputs of the one before."""
        rows = self.rows(X)
        for before, phi in zip(self.layers[:layer], self.maps, strict=False):
            _, rounded = evaluate.outputs(before, rows, self.format)
            assert rounded is not None, "only p-bit constructions have several layers"
            rows = apply_element_map(phi, rounded)
        return rows
