"""Constructions as objects to call: exact numbers in, exact numbers out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from constructions.attention import Array, ElementMap, Layer, apply_element_map
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from slt.face import evaluate, html

if TYPE_CHECKING:
    from slt.face.answers import Report
    from slt.face.floats import FloatUnit
    from slt.site.pictures import Picture

Row = tuple[Fraction, ...]
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
        return html.outputs(self)


@dataclass(frozen=True, eq=False)
class Unit:
    """A construction of the paper at one size, evaluated exactly: `unit(X)`.

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

    def check(self) -> Report:
        """Decide the claim about exactly this construction, for every X. A size that is out of the claim's
        range is the verdict "bad input". BadInput if there is no such claim."""
        from slt.face.ask import check

        if self.claim is None:
            raise BadInput(
                f"no claim is about exactly this construction; those of {self.statement} are nearest"
            )
        name, parameters = self.claim
        return check(name, **parameters)

    def to_numpy(self, dtype: str = "float64") -> FloatUnit:
        """The construction in numpy floats. BadInput if a weight is no number of this type."""
        from slt.face.floats import FloatUnit

        return FloatUnit(self, "numpy", dtype)

    def to_jax(self, dtype: str = "float32") -> FloatUnit:
        """The construction in JAX, kernels d x m as in Flax; needs JAX. BadInput as `to_numpy`."""
        from slt.face.floats import FloatUnit

        return FloatUnit(self, "jax", dtype)

    def to_torch(self, dtype: str = "float32") -> FloatUnit:
        """The construction in PyTorch, weights m x d as in torch.nn.Linear; needs torch. BadInput as
        `to_numpy`."""
        from slt.face.floats import FloatUnit

        return FloatUnit(self, "torch", dtype)

    def plot(self, X: Any, *, layer: int = 0, head: int = 0) -> Picture:
        """The attention weights at X of one head (0-based), as a picture that a notebook shows. Needs
        matplotlib. BadInput where there is nothing to see: no such head, or over 64 rows or columns."""
        from slt.face.plots import attention

        return attention(self, X, layer, head)

    def __repr__(self) -> str:
        sizes = ", ".join(f"{name}={value}" for name, value in self.parameters.items())
        return f"<{self.title} ({self.statement}): {sizes}>"

    def _repr_html_(self) -> str:
        return html.unit(self)
