"""numpy, JAX and PyTorch, as far as an attention layer needs them. No softmax here divides by sqrt(m)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any

import numpy as np

from constructions.errors import BadInput

DTYPES = ("float32", "float64")
Floats = np.ndarray[Any, Any]


class Library(ABC):
    """What differs between the libraries."""

    def __init__(self, dtype: str) -> None:
        self.dtype = dtype

    @abstractmethod
    def array(self, floats: Floats) -> Any:
        """The library's array of the same floats."""

    @abstractmethod
    def to_numpy(self, array: Any) -> Floats:
        """The floats of an array of the library."""

    @abstractmethod
    def product(self, left: Any, right: Any) -> Any:
        """The matrix product, no narrower inside than its type."""

    @abstractmethod
    def softmax(self, scores: Any) -> Any:
        """The softmax of every row, with the row's largest score taken away first."""

    def weight(self, matrix: Floats) -> Any:
        """A d x m matrix in the library's layout."""
        return self.array(matrix)

    def project(self, rows: Any, weight: Any) -> Any:
        """Rows times a weight."""
        return self.product(rows, weight)

    def attend(self, layer: Sequence[Mapping[str, Any]], rows: Any) -> Any:
        """The sum of the heads' outputs, n x d'."""
        outputs = []
        for head in layer:
            query = self.project(rows, head["query"])
            keys, values = (
                reduce(
                    _pairwise, [self.project(rows, w) for name, w in head.items() if name.startswith(kind)]
                )
                for kind in ("key", "value")
            )
            outputs.append(self.product(self.softmax(self.product(query, keys.T)), values))
        return reduce(lambda a, b: a + b, outputs)


def _pairwise(left: Any, right: Any) -> Any:
    """The column-wise Kronecker product."""
    return (left[:, None, :] * right[None, :, :]).reshape(-1, left.shape[1])


class Numpy(Library):
    def array(self, floats: Floats) -> Floats:
        return floats.astype(self.dtype)

    def to_numpy(self, array: Floats) -> Floats:
        return array

    def product(self, left: Floats, right: Floats) -> Floats:
        return np.asarray(left @ right)

    def softmax(self, scores: Floats) -> Floats:
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(weights / weights.sum(axis=1, keepdims=True))


class Jax(Library):
    def __init__(self, dtype: str) -> None:
        super().__init__(dtype)
        try:
            import jax
        except ImportError:
            raise BadInput("to_jax needs JAX: pip install 'slt-companion[jax]'") from None
        self.jax = jax
        if dtype == "float64" and not jax.config.jax_enable_x64:
            raise BadInput('JAX rounds float64 to float32 until jax.config.update("jax_enable_x64", True)')

    def array(self, floats: Floats) -> Any:
        return self.jax.numpy.asarray(floats, dtype=self.dtype)

    def to_numpy(self, array: Any) -> Floats:
        return np.asarray(array)

    def product(self, left: Any, right: Any) -> Any:
        return self.jax.numpy.matmul(left, right, precision=self.jax.lax.Precision.HIGHEST)

    def softmax(self, scores: Any) -> Any:
        return self.jax.nn.softmax(scores, axis=-1)


class Torch(Library):
    def __init__(self, dtype: str) -> None:
        super().__init__(dtype)
        try:
            import torch
        except ImportError:
            raise BadInput("to_torch needs PyTorch: pip install 'slt-companion[train]'") from None
        self.torch = torch

    def array(self, floats: Floats) -> Any:
        return self.torch.tensor(floats.tolist(), dtype=getattr(self.torch, self.dtype))

    def weight(self, matrix: Floats) -> Any:
        return self.array(matrix.T)

    def to_numpy(self, array: Any) -> Floats:
        return np.array(array.detach().cpu().tolist(), dtype=self.dtype)

    def product(self, left: Any, right: Any) -> Any:
        return left @ right

    def project(self, rows: Any, weight: Any) -> Any:
        return self.torch.nn.functional.linear(rows, weight)

    def softmax(self, scores: Any) -> Any:
        return self.torch.softmax(scores, dim=-1)


LIBRARIES: dict[str, type[Library]] = {"numpy": Numpy, "jax": Jax, "torch": Torch}


def library(name: str, dtype: str) -> Library:
    """The library for floats of this type. BadInput if it is not installed, or for another type."""
    if dtype not in DTYPES:
        raise BadInput(f"dtype must be one of {', '.join(DTYPES)}, not {dtype!r}")
    return LIBRARIES[name](dtype)
