"""A construction in a library's floats: its weights, a function, and a bound on what floats make of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from constructions.attention import Array, HighOrderAttention, apply_element_map
from constructions.errors import BadInput
from slt.face import evaluate, frameworks, rounding
from slt.face.evaluate import Head, heads
from slt.face.exact import Construction

MATRICES = ("query", "key", "value")


@dataclass(frozen=True, eq=False)
class FloatUnit:
    """A construction's attention layers in numpy, JAX or PyTorch. No weight is rounded: each is exactly a
    float of the type.

    weights: one list a layer, with a mapping for each head, "query", "key", "value" (of order s > 2:
    "key_1", "value_1" and so on), in the library's own layout: d x m for numpy and JAX ("kernel" of a Flax
    Dense layer), m x d for PyTorch (`weight` of torch.nn.Linear). Scores are not divided by sqrt(m): a
    library's attention must be called with scale 1. Element maps are arbitrary functions and stay in Python.
    """

    unit: Construction
    library: str
    dtype: str
    weights: tuple[tuple[Mapping[str, Any], ...], ...]

    def __init__(self, unit: Construction, library: str, dtype: str) -> None:
        chosen = frameworks.library(library, dtype)
        made = []
        for layer in unit.layers:
            named = [matrices(head) for head in heads(layer)]
            made.append(
                tuple(
                    {name: chosen.weight(exact(m, dtype, name)) for name, m in own.items()} for own in named
                )
            )
        for name, value in (("unit", unit), ("library", library), ("dtype", dtype), ("weights", tuple(made))):
            object.__setattr__(self, name, value)

    def layer(self, index: int) -> Callable[[Any], Any]:
        """A layer (0-based) as the library's own function of rows, n x d, to n x d'; in JAX it can be jitted,
        in PyTorch it is differentiable."""
        chosen = frameworks.library(self.library, self.dtype)
        own = self.weights[index]
        return lambda rows: chosen.attend(own, rows)

    def rows(self, X: Any, layer: int = 0) -> Any:
        """The exact input of a layer at X as the library's array. BadInput for a number that is no float of
        this type."""
        chosen = frameworks.library(self.library, self.dtype)
        return chosen.array(exact(self.unit.rows_at(X, layer), self.dtype, "the input"))

    def __call__(self, X: Any) -> np.ndarray[Any, Any]:
        """The last layer's outputs at X as numpy floats, N x d', the element maps between layers included.
        BadInput as `rows`."""
        rows = self.unit.rows(X)
        for i in range(len(self.unit.layers)):
            chosen = frameworks.library(self.library, self.dtype)
            found = chosen.to_numpy(self.layer(i)(chosen.array(exact(rows, self.dtype, "the input"))))
            if i < len(self.unit.layers) - 1:
                rows = self._next(i, [[Fraction(float(v)) for v in row] for row in found])
        return found[: len(found) - self.unit.dummies]

    def _next(self, layer: int, outputs: Sequence[Sequence[Fraction]]) -> Array:
        """The input of the next layer, from these outputs rounded to the construction's format."""
        format = self.unit.format
        assert format is not None, "only p-bit constructions have several layers"
        return apply_element_map(self.unit.maps[layer], [[format.round(v) for v in row] for row in outputs])

    def bound(self, X: Any) -> tuple[tuple[Fraction, ...], ...]:
        """How far each output of `self(X)` can be from the exact one (nothing rounded after the softmax): N x
        d' exact rationals, proven of any arithmetic that does as slt/face/rounding.py assumes.

        BadInput where there is no bound: where an earlier layer's error might change what is passed on.
        """
        last = len(self.unit.layers) - 1
        for i in range(last):
            self._check_passed_on(X, i)
        rows = self.unit.rows_at(X, last)
        found = rounding.bounds(self.unit.layers[last], rows, rounding.ARITHMETICS[self.dtype])
        return tuple(map(tuple, found[: len(rows) - self.unit.dummies]))

    def _check_passed_on(self, X: Any, layer: int) -> None:
        """BadInput unless every output within the layer's bound of the exact one is passed on as the same.

        The one map there is, Theorem 8's, rounds each coordinate to an integer and tells neighbours apart:
        within 1/4 at most two integers are possible, and both ends having one row means that there is one.
        """
        rows = self.unit.rows_at(X, layer)
        bounds = rounding.bounds(self.unit.layers[layer], rows, rounding.ARITHMETICS[self.dtype])
        ends, _ = evaluate.outputs(self.unit.layers[layer], rows, None)
        pairs = [list(zip(own, row, strict=True)) for own, row in zip(ends, bounds, strict=True)]
        low, high = (
            self._next(layer, [[end[k] + (e if k else -e) for end, e in row] for row in pairs])
            for k in (0, 1)
        )
        if (low != high).any() or max(e for row in bounds for e in row) > Fraction(1, 4):
            raise BadInput(
                f"no bound in {self.dtype}: layer {layer + 1}'s error may change what it passes on"
            )


def matrices(head: Head) -> dict[str, Array]:
    """A head's matrices by name."""
    if isinstance(head, HighOrderAttention):
        keys = {f"key_{k + 1}": K for k, K in enumerate(head.Ks)}
        return {"query": head.Q, **keys, **{f"value_{k + 1}": V for k, V in enumerate(head.Vs)}}
    return dict(zip(MATRICES, (head.Q, head.K, head.V), strict=True))


def exact(matrix: Array, dtype: str, name: str) -> np.ndarray[Any, Any]:
    """The exact matrix as floats. BadInput, with what would do, if one of its numbers is no such float."""
    for kind in (dtype, "float64"):
        with np.errstate(over="ignore"):
            floats = np.array([[_float(v) for v in row] for row in matrix]).astype(kind)
        if np.isfinite(floats).all() and all(
            Fraction(float(a)) == Fraction(b) for a, b in zip(floats.flat, matrix.flat, strict=True)
        ):
            if kind == dtype:
                return floats
            raise BadInput(f"{name} has a number that is no {dtype}; float64 would do")
    raise BadInput(f"{name} has a number that is no float64: its exact numbers are too long for any float")


def _float(value: Any) -> float:
    try:
        return float(value)
    except OverflowError:
        return float("inf")
