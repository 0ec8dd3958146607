"""Self-attention, layers and transformers (Definitions 1 and 2, Appendix C.3), once for every number type.

A matrix is either float64 or an object array of exact numbers (ints, Fractions) or of balls (such as
python-flint's arb). The two are never mixed, since numpy would then round exact numbers silently.
float64 results carry no error bound. For object arrays the caller passes `exp`, a function on one
number; where no exponential is wanted, `attend` averages with given positive weights, exactly for
exact numbers.
"""

from __future__ import annotations

import functools
import operator
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from constructions.errors import BadInput

Array: TypeAlias = NDArray[Any]
Exp: TypeAlias = Callable[[Any], Any]
ElementMap: TypeAlias = Callable[[Any, int], ArrayLike]


class Layer(Protocol):
    """What maps N rows of one width to N rows of another: a unit, or a sum of heads."""

    @property
    def input_dimension(self) -> int: ...
    @property
    def output_dimension(self) -> int: ...
    def __call__(self, X: ArrayLike, exp: Exp = np.exp) -> Array: ...


def as_matrix(entries: ArrayLike, name: str) -> Array:
    """entries as a non-empty matrix: float64 if they are floats, an object array otherwise.

    Integer arrays become Python integers, which cannot overflow. BadInput for another shape, a float
    that is not finite, or floats among exact numbers.
    """
    try:
        matrix = np.asarray(entries)
    except ValueError:
        raise BadInput(f"{name} must be a matrix with rows of one length") from None
    if matrix.ndim != 2 or 0 in matrix.shape:
        raise BadInput(f"{name} must be a non-empty matrix, not of shape {matrix.shape}")
    if matrix.dtype.kind == "f":
        if matrix.dtype.itemsize > 8:
            raise BadInput(f"{name} must be float64 or narrower, not {matrix.dtype}")
        if not np.isfinite(matrix).all():
            raise BadInput(f"{name} must have finite entries")
        return matrix.astype(np.float64, copy=False)
    if matrix.dtype.kind in "biu":
        return matrix.astype(object)
    if matrix.dtype.kind != "O":
        raise BadInput(f"{name} must hold numbers, not {matrix.dtype}")
    if any(isinstance(entry, float | np.floating) for entry in matrix.flat):
        raise BadInput(f"{name} mixes floats with exact numbers or balls: use one number type")
    return matrix


def _product(left: Array, right: Array, name: str) -> Array:
    if left.shape[1] != right.shape[0]:
        raise BadInput(f"{name}: a width of {left.shape[1]} does not fit a height of {right.shape[0]}")
    if (left.dtype == object) != (right.dtype == object):
        raise BadInput(f"{name} mixes float64 with exact numbers or balls: use one number type")
    try:
        return np.asarray(left @ right)
    except TypeError as error:
        raise BadInput(f"{name} mixes number types that do not multiply: {error}") from None


def scores(X: ArrayLike, Q: ArrayLike, K: ArrayLike) -> Array:
    """The N x N scores (X Q)(X K)^T of Definition 1; X is N x d, Q and K are d x m."""
    tokens = as_matrix(X, "X")
    queries = _product(tokens, as_matrix(Q, "Q"), "X Q")
    keys = _product(tokens, as_matrix(K, "K"), "X K")
    return _product(queries, keys.T, "the score (X Q)(X K)^T")


def softmax_rows(S: ArrayLike, exp: Exp = np.exp) -> Array:
    """exp of every entry of S, each row divided by its sum.

    float64: exp acts on arrays. Object arrays: exp acts on one number and must be given. BadInput as
    `as_matrix`, or when exp is missing.
    """
    matrix = as_matrix(S, "the scores")
    if matrix.dtype == object:
        if exp is np.exp:
            raise BadInput("exact numbers and balls need exp, a function on one number")
        # No shift here: balls have no total order, so a row need not have a largest entry.
        weights = np.empty(matrix.shape, dtype=object)
        for index, score in np.ndenumerate(matrix):
            weights[index] = exp(score)
        weights = _divisible(weights)
    else:
        # Softmax does not change when one number is taken from a whole row. Taking the largest leaves
        # exponents of at most 0 and one equal to 0: exp cannot overflow and the sum is at least 1.
        weights = exp(matrix - matrix.max(axis=1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def attend(weights: ArrayLike, values: ArrayLike) -> Array:
    """The averages of the rows of values (n x d') under each row of positive weights (N x n): N x d'.

    Weights need not add up to 1. Exact numbers give exact results (integers become Fractions). BadInput
    for a weight known not to be positive; a ball that may be either is left to give an undecided result.
    """
    matrix = _divisible(as_matrix(weights, "the weights"))
    if any(weight <= 0 for weight in matrix.flat):
        raise BadInput("every weight must be positive")
    sums = _product(matrix, as_matrix(values, "the values"), "the weighted average")
    return np.asarray(sums / matrix.sum(axis=1, keepdims=True))


def _divisible(matrix: Array) -> Array:
    """matrix with Fractions in place of Python integers, whose quotients would be floats."""
    if matrix.dtype != object:
        return matrix
    replaced = np.empty(matrix.shape, dtype=object)
    for index, entry in np.ndenumerate(matrix):
        replaced[index] = Fraction(entry) if isinstance(entry, int) else entry
    return replaced


def column_kronecker(*matrices: ArrayLike) -> Array:
    """The column-wise Kronecker product (Appendix C.3) of matrices N_1 x m, ..., N_k x m.

    (N_1 ... N_k) x m: row (j_1, ..., j_k), in lexicographic order, is the entrywise product of the rows
    j_1, ..., j_k. BadInput for no matrix, differing widths or mixed number types.
    """
    if not matrices:
        raise BadInput("a column-wise Kronecker product needs at least one matrix")
    factors = [as_matrix(matrix, f"factor {k}") for k, matrix in enumerate(matrices)]
    for factor in factors:
        if factor.shape[1] != factors[0].shape[1]:
            raise BadInput(f"factors of widths {factors[0].shape[1]} and {factor.shape[1]}: they must agree")
        if factor.dtype != factors[0].dtype:
            raise BadInput("factors mix float64 with exact numbers or balls: use one number type")

    def pairwise(left: Array, right: Array) -> Array:
        return (left[:, None, :] * right[None, :, :]).reshape(-1, left.shape[1])

    return functools.reduce(pairwise, factors)


class _Unit(ABC):
    """What Definition 1 and Appendix C.3 share: softmax(scores) times values."""

    Q: Array

    @property
    def input_dimension(self) -> int:
        """d, the width of a token."""
        return int(self.Q.shape[0])

    @property
    def embedding_dimension(self) -> int:
        """m, the width of queries and keys."""
        return int(self.Q.shape[1])

    @abstractmethod
    def scores(self, X: ArrayLike) -> Array: ...

    @abstractmethod
    def values(self, X: ArrayLike) -> Array: ...

    def __call__(self, X: ArrayLike, exp: Exp = np.exp) -> Array:
        """The N x d' output at X (N x d); exp as in `softmax_rows`."""
        return _product(softmax_rows(self.scores(X), exp), self.values(X), "the output")


def _check_unit(Q: Array, Ks: tuple[Array, ...], Vs: tuple[Array, ...]) -> None:
    """BadInput unless Q and every K are d x m, every V is d x d', all of one number type."""
    for K in Ks:
        if K.shape != Q.shape:
            raise BadInput(f"Q is {Q.shape}, K is {K.shape}: both must be d x m")
    for V in Vs:
        if V.shape[0] != Q.shape[0] or V.shape != Vs[0].shape:
            raise BadInput(f"V is {V.shape}: it must be d x d' with d = {Q.shape[0]} and one d'")
    if len({matrix.dtype for matrix in (Q, *Ks, *Vs)}) > 1:
        raise BadInput("Q, K and V mix float64 with exact numbers or balls: use one number type")


@dataclass(frozen=True, eq=False)
class SelfAttention(_Unit):
    """A self-attention unit (Definition 1): f(X) = softmax(X Q K^T X^T) X V.

    Q and K are d x m, V is d x d'. BadInput for other shapes.
    """

    Q: Array
    K: Array
    V: Array

    def __init__(self, Q: ArrayLike, K: ArrayLike, V: ArrayLike) -> None:
        query, key, value = as_matrix(Q, "Q"), as_matrix(K, "K"), as_matrix(V, "V")
        _check_unit(query, (key,), (value,))
        object.__setattr__(self, "Q", query)
        object.__setattr__(self, "K", key)
        object.__setattr__(self, "V", value)

    @property
    def output_dimension(self) -> int:
        """d', the width of an output row."""
        return int(self.V.shape[1])

    def scores(self, X: ArrayLike) -> Array:
        """The N x N scores of X (N x d)."""
        return scores(X, self.Q, self.K)

    def values(self, X: ArrayLike) -> Array:
        """The N x d' values X V of X (N x d)."""
        return _product(as_matrix(X, "X"), self.V, "X V")


@dataclass(frozen=True, eq=False)
class HighOrderAttention(_Unit):
    """An s-order unit (Appendix C.3), s = len(Ks) + 1, with * the column-wise Kronecker product:

    softmax(X Q ((X K_1) * ... * (X K_{s-1}))^T) ((X V_1) * ... * (X V_{s-1})).
    Q and every K are d x m, every V is d x d'. Takes N^s scores. BadInput for other shapes.
    """

    Q: Array
    Ks: tuple[Array, ...]
    Vs: tuple[Array, ...]

    def __init__(self, Q: ArrayLike, Ks: Sequence[ArrayLike], Vs: Sequence[ArrayLike]) -> None:
        if not len(Ks) or len(Ks) != len(Vs):
            raise BadInput(f"there must be as many K as V, at least one, not {len(Ks)} and {len(Vs)}")
        query = as_matrix(Q, "Q")
        keys = tuple(as_matrix(K, f"K_{k + 1}") for k, K in enumerate(Ks))
        values = tuple(as_matrix(V, f"V_{k + 1}") for k, V in enumerate(Vs))
        _check_unit(query, keys, values)
        object.__setattr__(self, "Q", query)
        object.__setattr__(self, "Ks", keys)
        object.__setattr__(self, "Vs", values)

    @property
    def output_dimension(self) -> int:
        """d', the width of an output row."""
        return int(self.Vs[0].shape[1])

    def scores(self, X: ArrayLike) -> Array:
        """The N x N^(s-1) scores of X (N x d), columns in the order of `column_kronecker`."""
        tokens = as_matrix(X, "X")
        keys = column_kronecker(*(_product(tokens, K, "X K") for K in self.Ks))
        return _product(_product(tokens, self.Q, "X Q"), keys.T, "the scores")

    def values(self, X: ArrayLike) -> Array:
        """The N^(s-1) x d' values of X (N x d), rows in the order of `column_kronecker`."""
        tokens = as_matrix(X, "X")
        return column_kronecker(*(_product(tokens, V, "X V") for V in self.Vs))


@dataclass(frozen=True, eq=False)
class MultiHead:
    """A multi-headed layer (Definition 2): the *sum* of its heads, all d -> d'."""

    heads: tuple[Layer, ...]

    def __init__(self, heads: Sequence[Layer]) -> None:
        if not len(heads):
            raise BadInput("a layer needs at least one head")
        shapes = {(head.input_dimension, head.output_dimension) for head in heads}
        if len(shapes) > 1:
            raise BadInput(f"heads must agree in (d, d'), not {sorted(shapes)}")
        object.__setattr__(self, "heads", tuple(heads))

    @property
    def input_dimension(self) -> int:
        """d, the width of a token."""
        return self.heads[0].input_dimension

    @property
    def output_dimension(self) -> int:
        """d', the width of an output row."""
        return self.heads[0].output_dimension

    def __call__(self, X: ArrayLike, exp: Exp = np.exp) -> Array:
        """The N x d' sum of the heads' outputs at X (N x d); exp as in `softmax_rows`."""
        return functools.reduce(operator.add, (head(X, exp) for head in self.heads))


def apply_element_map(phi: ElementMap, tokens: Sequence[Any] | Array) -> Array:
    """The matrix whose row i is phi(tokens[i], i), i 0-based. BadInput unless the rows agree in width."""
    return as_matrix([np.asarray(phi(token, i)) for i, token in enumerate(tokens)], "an element map's output")


@dataclass(frozen=True, eq=False)
class Transformer:
    """A depth-D transformer (Definition 2): phi_D . L_D . ... . phi_1 . L_1 . phi_0.

    element_maps: phi_0, ..., phi_D, each an arbitrary function of one token row and its 0-based position.
    layers: L_1, ..., L_D. phi_0 reads the tokens as given, so they may be of any kind. BadInput unless
    there is one more map than layers, and when a map's rows do not fit the next layer.
    """

    element_maps: tuple[ElementMap, ...]
    layers: tuple[Layer, ...]

    def __init__(self, element_maps: Sequence[ElementMap], layers: Sequence[Layer]) -> None:
        if len(element_maps) != len(layers) + 1:
            raise BadInput(
                f"{len(layers)} layers need {len(layers) + 1} element maps, not {len(element_maps)}"
            )
        object.__setattr__(self, "element_maps", tuple(element_maps))
        object.__setattr__(self, "layers", tuple(layers))

    @property
    def depth(self) -> int:
        """D, the number of layers."""
        return len(self.layers)

    def __call__(self, X: Sequence[Any] | Array, exp: Exp = np.exp) -> Array:
        """The output rows at the tokens X; exp as in `softmax_rows`."""
        first, *rest = self.element_maps
        rows = apply_element_map(first, X)
        for layer, phi in zip(self.layers, rest, strict=True):
            rows = apply_element_map(phi, layer(rows, exp))
        return rows
