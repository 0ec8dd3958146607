"""How far an attention layer in floats can be from the exact one, entry by entry, in exact rationals.

Assumed of the arithmetic (u = 2^-24 or 2^-53):
  - +, -, *, / are within a relative u of the exact result, or lose at most `tiny` where that is subnormal;
    products of matrices and sums may be taken in any order, with or without fused multiply-adds, and no
    narrower type is used inside;
  - exp(t), t <= 0, is within a relative 16 u of the exact one, or, where that is below `tiny`, anything
    between 0 and 2 `tiny`;
  - the softmax takes the row's largest computed score away first.

Then, with gamma(k) = k u/(1 - k u) (Higham, Accuracy and Stability of Numerical Algorithms, chapter 3), a
computed product A B is within gamma(n) |A| |B| + 2 n tiny of the exact one. Let a computed score be within S
of the exact one, and the spread of a row's scores R. An exponential then has the exact weight's value, but
for a factor common to the row (the error of the largest score) and one of at most exp(T),
T = S + u (R + 2 S) + 17 u + tiny. Factors of at most exp(+-T) change an average of values of at most V by at
most 2 V tanh(T/2) <= V T. Weights below `tiny` change it by at most 5 n V tiny, as the largest weight is at
least 1 - 16 u. Summing n weights, dividing, and averaging multiplies every term by 1 + theta,
|theta| <= gamma(3 n + 2), and loses at most n (V + 2) tiny. Nothing may overflow: what could is refused.
"""

from __future__ import annotations

import itertools
import operator
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from typing import Any

import numpy as np

from constructions.attention import Array, HighOrderAttention, Layer
from constructions.errors import BadInput
from slt.face.evaluate import Head, check_size, heads


@dataclass(frozen=True)
class Arithmetic:
    """u: the largest relative error of an operation; tiny: what an underflow may lose; huge: below it nothing
    overflows."""

    u: Fraction
    tiny: Fraction
    huge: int

    def gamma(self, k: int) -> Fraction:
        """k u/(1 - k u). BadInput if k u >= 1."""
        if k * self.u >= 1:
            raise BadInput(f"no bound: {k} roundings of {float(self.u):.2g} may lose everything")
        return k * self.u / (1 - k * self.u)


ARITHMETICS = {
    "float32": Arithmetic(Fraction(1, 1 << 24), Fraction(1, 1 << 124), 1 << 126),
    "float64": Arithmetic(Fraction(1, 1 << 53), Fraction(1, 1 << 1020), 1 << 1022),
}


@dataclass(frozen=True)
class Approximate:
    """A matrix, exact, and how far the computed one may be from it."""

    exact: Array
    error: Array


def _product(left: Approximate, right: Approximate, a: Arithmetic) -> Approximate:
    n = left.exact.shape[1]
    sizes = (abs(left.exact) + left.error, abs(right.exact) + right.error)
    if (largest := (sizes[0] @ sizes[1]).max()) >= a.huge:
        raise BadInput(f"no bound: a product of size about 2^{int(largest).bit_length()} may overflow")
    error = left.error @ sizes[1] + abs(left.exact) @ right.error
    return Approximate(left.exact @ right.exact, error + a.gamma(n) * (sizes[0] @ sizes[1]) + 2 * n * a.tiny)


def _pairwise(left: Approximate, right: Approximate, a: Arithmetic) -> Approximate:
    """The column-wise Kronecker product: one multiplication an entry."""
    pairs = [
        (
            left.exact[i] * right.exact[j],
            left.error[i] * (abs(right.exact[j]) + right.error[j]) + abs(left.exact[i]) * right.error[j],
        )
        for i, j in itertools.product(range(len(left.exact)), range(len(right.exact)))
    ]
    exact = np.array([e for e, _ in pairs], dtype=object)
    error = np.array([d for _, d in pairs], dtype=object)
    return Approximate(exact, error + a.u * (abs(exact) + error) + a.tiny)


def _given(matrix: Array) -> Approximate:
    fractions = np.array([[Fraction(v) for v in row] for row in matrix], dtype=object)
    return Approximate(fractions, fractions * 0)


def _chain(rows: Approximate, matrices: Sequence[Array], a: Arithmetic) -> Approximate:
    first, *rest = (_product(rows, _given(m), a) for m in matrices)
    for other in rest:
        first = _pairwise(first, other, a)
    return first


def _head(head: Head, rows: Approximate, a: Arithmetic) -> tuple[Array, Array]:
    """Bounds of one head's outputs, and of their sizes: both n x d'."""
    pairs = (head.Ks, head.Vs) if isinstance(head, HighOrderAttention) else ((head.K,), (head.V,))
    keys, values = (_chain(rows, own, a) for own in pairs)
    scores = _product(_product(rows, _given(head.Q), a), Approximate(keys.exact.T, keys.error.T), a)
    n = len(values.exact)
    largest = (abs(values.exact) + values.error).max(axis=0)
    moved = values.error.max(axis=0)
    bounds: list[Any] = []
    for exact, error in zip(scores.exact, scores.error, strict=True):
        S, R = max(error), max(exact) - min(exact)
        T = S + a.u * (R + 2 * S) + 17 * a.u + a.tiny
        bounds.append(moved + largest * (T + 6 * n * a.tiny + a.gamma(3 * n + 2)) + 2 * n * a.tiny)
    return np.array(bounds, dtype=object), np.array([largest] * len(bounds), dtype=object)


def bounds(layer: Layer, rows: Array, a: Arithmetic) -> list[list[Fraction]]:
    """Bounds of |computed - exact| for every output of the layer at these exact rows: n x d'.

    BadInput as `evaluate.check_size`, and where something might overflow.
    """
    check_size(layer, rows)
    parts = [_head(head, _given(rows), a) for head in heads(layer)]
    total: Array = reduce(operator.add, [bound for bound, _ in parts])
    if len(parts) > 1:  # adding the heads up
        total = total + a.gamma(len(parts)) * reduce(operator.add, [size + bound for bound, size in parts])
    found: list[list[Fraction]] = total.tolist()
    return found
