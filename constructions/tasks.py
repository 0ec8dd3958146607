"""The tasks of the paper as specifications: what a model is asked to compute (Definition 4, Section 4).

Each function is the definition, evaluated exactly and without any attention. Indices are 1-based in
the paper's prose and 0-based here. Every argument is checked; a bad one raises BadInput.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.precision import Number, exact_integer, exact_rational

FloatRows: TypeAlias = NDArray[np.floating[Any]]
ExactRows: TypeAlias = Sequence[Sequence[Number]] | NDArray[np.integer[Any]] | NDArray[np.object_]
Tokens: TypeAlias = Sequence[int] | NDArray[np.integer[Any]]
Pointers: TypeAlias = Sequence[Iterable[int]] | NDArray[np.integer[Any]]


# --- sparse averaging -------------------------------------------------------------------------------


@overload
def qsa(values: FloatRows, pointers: Pointers) -> NDArray[np.float64]: ...
@overload
def qsa(values: ExactRows, pointers: Pointers) -> list[list[Fraction]]: ...
def qsa(values: FloatRows | ExactRows, pointers: Pointers) -> NDArray[np.float64] | list[list[Fraction]]:
    """q-sparse averaging (Definition 4): row i is (1/q) times the sum of values[j] over j in pointers[i].

    values: N x d', every row in the closed unit ball. pointers: N rows, each a q-subset of range(N).
    A float ndarray gives a float64 ndarray, rounded as numpy rounds; anything else gives N rows of d'
    exact Fractions (Python floats are read as the rationals they are). BadInput as `check_values`,
    `check_pointers`.
    """
    checked = check_values(values)
    subsets = check_pointers(pointers, len(checked))
    if isinstance(checked, np.ndarray):
        averages: NDArray[np.float64] = checked[np.array(subsets)].mean(axis=1)
        return averages
    q = len(subsets[0])
    return [
        [sum(column, Fraction(0)) / q for column in zip(*(checked[j] for j in y), strict=True)]
        for y in subsets
    ]


@overload
def check_values(values: FloatRows) -> NDArray[np.float64]: ...
@overload
def check_values(values: ExactRows) -> list[list[Fraction]]: ...
def check_values(values: FloatRows | ExactRows) -> NDArray[np.float64] | list[list[Fraction]]:
    """values as N x d' float64 (from a float ndarray) or exact rows, N, d' >= 1, rows in the unit ball.

    The unit ball is decided exactly: a row whose squared norm exceeds 1 by any amount raises BadInput.
    """
    if isinstance(values, np.ndarray) and values.dtype.kind == "f":
        if values.dtype.itemsize > 8:
            raise BadInput(f"values must be float64 or narrower, not {values.dtype}")
        return _check_float_values(values.astype(np.float64))
    if isinstance(values, np.ndarray) and values.ndim != 2:
        raise BadInput(f"values must be an N x d' matrix, not an array of shape {values.shape}")
    try:
        rows = [
            [exact_rational(z, f"values[{i}][{k}]") for k, z in enumerate(row)]
            for i, row in enumerate(values)
        ]
    except TypeError:
        raise BadInput("values must be N rows of d' numbers each") from None
    if not rows or not rows[0]:
        raise BadInput("values must have at least one row and one column")
    for i, row in enumerate(rows):
        if len(row) != len(rows[0]):
            raise BadInput(
                f"values[{i}] has {len(row)} entries, values[0] has {len(rows[0])}: they must agree"
            )
        _check_in_ball(i, row)
    return rows


def _check_float_values(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    if rows.ndim != 2 or 0 in rows.shape:
        raise BadInput(f"values must be an N x d' matrix with N, d' >= 1, not of shape {rows.shape}")
    if not np.isfinite(rows).all():
        raise BadInput("values must be finite")
    # A filter with a proven bound: a float sum of d' squares, in any order, is within a relative
    # d' 2^-52 of the true one for d' <= 2^20 (each of at most d' roundings costs 2^-53, second order
    # included; underflow adds at most d' 2^-1074). So a computed sum of at most 1 - 2^-30 means a true
    # sum below 1. Other rows are decided by exact arithmetic.
    doubtful = np.arange(len(rows))
    if rows.shape[1] <= 1 << 20:
        with np.errstate(over="ignore"):
            doubtful = np.flatnonzero((rows * rows).sum(axis=1) > 1 - 2.0**-30)
    for i in doubtful.tolist():
        _check_in_ball(i, [Fraction(z) for z in rows[i].tolist()])
    return rows


def _check_in_ball(i: int, row: Sequence[Fraction]) -> None:
    """BadInput unless the 2-norm of row i is at most 1, in integers over the common denominator."""
    scale = math.lcm(*(z.denominator for z in row))
    if sum((z.numerator * (scale // z.denominator)) ** 2 for z in row) > scale * scale:
        raise BadInput(f"values[{i}] lies outside the unit ball: its 2-norm must be at most 1")


def check_pointers(pointers: Pointers, N: int) -> list[tuple[int, ...]]:
    """The N pointer sets as sorted tuples: each a q-subset of range(N), one q >= 1 for all."""
    if len(pointers) != N:
        raise BadInput(f"pointers must have N = {N} rows, one a token, not {len(pointers)}")
    subsets: list[tuple[int, ...]] = []
    for i, row in enumerate(pointers):
        try:
            y = sorted(exact_integer(j, f"an entry of pointers[{i}]") for j in row)
        except TypeError:
            raise BadInput(f"pointers[{i}] must be a set of token indices, not {row!r}") from None
        if not y:
            raise BadInput(f"pointers[{i}] is empty: q must be at least 1")
        if y[0] < 0 or y[-1] >= N:
            raise BadInput(f"pointers[{i}] must lie in 0..{N - 1}, not {y}")
        if len(set(y)) != len(y):
            raise BadInput(f"pointers[{i}] must be distinct, not {y}")
        if subsets and len(y) != len(subsets[0]):
            raise BadInput(
                f"pointers[{i}] has {len(y)} entries, pointers[0] has {len(subsets[0])}: q must agree"
            )
        subsets.append(tuple(y))
    return subsets


# --- matching ---------------------------------------------------------------------------------------


def match2(x: Tokens, M: int) -> list[int]:
    """Match2 (Section 4): output i is 1 iff x_i + x_j = 0 (mod M) for some j, j = i allowed. O(N)."""
    tokens = check_tokens(x, M)
    present = set(tokens)
    return [int(-v % M in present) for v in tokens]


def match3(x: Tokens, M: int) -> list[int]:
    """Match3 (Section 4): output i is 1 iff x_i + x_j1 + x_j2 = 0 (mod M) for some j1, j2.

    Any two of i, j1, j2 may be equal. Decided once for each distinct residue, so O(min(N, M)^2 + N).
    """
    tokens = check_tokens(x, M)
    present = set(tokens)
    matched = {v for v in present if any(-(v + w) % M in present for w in present)}
    return [int(v in matched) for v in tokens]


def match3_bigram(x: Tokens, M: int) -> list[int]:
    """Match3Bigram (Section 4): output i is 1 iff x_i + x_j + x_{j+1} = 0 (mod M) for some j < N. O(N).

    The pair that would start at the last token does not exist: with N = 1 every output is 0.
    """
    tokens = check_tokens(x, M)
    bigrams = {(v + w) % M for v, w in itertools.pairwise(tokens)}
    return [int(-v % M in bigrams) for v in tokens]


def match3_local(x: Tokens, M: int, K: int) -> list[int]:
    """Match3Local (Section 4): as match3, with j1 and j2 at most K positions from i. K >= 0. O(N K)."""
    tokens = check_tokens(x, M)
    if exact_integer(K, "K") < 0:
        raise BadInput(f"the window K must be at least 0, not {K}")
    outputs = []
    for i, v in enumerate(tokens):
        window = set(tokens[max(0, i - K) : i + K + 1])
        outputs.append(int(any(-(v + w) % M in window for w in window)))
    return outputs


def check_tokens(x: Tokens, M: int) -> list[int]:
    """x as N >= 1 Python integers in 0..M-1, with an integer modulus M >= 1."""
    if exact_integer(M, "the modulus M") < 1:
        raise BadInput(f"the modulus M must be at least 1, not {M}")
    if isinstance(x, np.ndarray) and x.ndim != 1:
        raise BadInput(f"tokens must be a sequence of residues, not an array of shape {x.shape}")
    if isinstance(x, np.ndarray) and x.dtype.kind in "iu":
        tokens: list[int] = x.tolist()
    else:
        tokens = [exact_integer(v, f"token {i}") for i, v in enumerate(x)]
    if not tokens:
        raise BadInput("there must be at least one token")
    if min(tokens) < 0 or max(tokens) >= M:
        i = next(i for i, v in enumerate(tokens) if not 0 <= v < M)
        raise BadInput(f"token {i} is {tokens[i]}: tokens must be residues in 0..{M - 1}")
    return tokens


# --- set disjointness -------------------------------------------------------------------------------


def disj(a: Iterable[int], b: Iterable[int]) -> int:
    """DISJ(a, b) = max_i a_i b_i for bit strings of one length: 1 means *not* disjoint."""
    alice, bob = check_bits(a), check_bits(b)
    if len(alice) != len(bob):
        raise BadInput(f"a has {len(alice)} bits, b has {len(bob)}: they must agree")
    return max(s & t for s, t in zip(alice, bob, strict=True))


def check_bits(bits: Iterable[int]) -> tuple[int, ...]:
    """bits as a tuple of at least one 0 or 1."""
    checked = tuple(exact_integer(bit, f"bit {i}") for i, bit in enumerate(bits))
    if not checked:
        raise BadInput("there must be at least one bit")
    for i, bit in enumerate(checked):
        if bit not in (0, 1):
            raise BadInput(f"bit {i} must be 0 or 1, not {bit}")
    return checked
