"""Exact restricted isometry and orthogonality constants of small order, by enumerating sets of keys.

With G_J the integer Gram matrix of sign keys (diagonal m') the isometry constant is at most t exactly when
t m' I - (G_J - m' I) and t m' I + (G_J - m' I) are positive semidefinite for every J of the order; the
orthogonality constant is at most t exactly when t^2 m'^2 I - C^T C is, for every cross-Gram C of J, J'. Sets
below the order are principal submatrices, so exact sizes suffice. Decided by elimination in rationals; the
replayer decides the same by characteristic polynomials.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from constructions.keys.sign_keys import IntMatrix

Rational = list[list[Fraction]]
WIDTH = Fraction(1, 1 << 30)


@dataclass(frozen=True)
class Constant:
    """low < the constant <= high, and the tokens (J, or J and J') at which it exceeds low."""

    low: Fraction
    high: Fraction
    where: tuple[tuple[int, ...], ...]


def isometry_sets(N: int, order: int) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Every J of min(order, N) tokens."""
    yield from ((J,) for J in itertools.combinations(range(N), min(order, N)))


def orthogonality_sets(N: int, order: int, other: int) -> Iterator[tuple[tuple[int, ...], ...]]:
    """Every disjoint J, J' of `order` and min(other, N - order) tokens."""
    for J in itertools.combinations(range(N), order):
        rest = [k for k in range(N) if k not in J]
        yield from ((J, K) for K in itertools.combinations(rest, min(other, len(rest))))


def shifted(G: IntMatrix, sets: tuple[tuple[int, ...], ...], t: Fraction) -> list[Rational]:
    """The matrices that must be positive semidefinite for the constant to be at most t on these sets."""
    m = int(G[0, 0])
    if len(sets) == 1:
        E = G[np.ix_(sets[0], sets[0])] - m * np.eye(len(sets[0]), dtype=np.int64)
        return [_scalar_minus(t * m, E), _scalar_minus(t * m, -E)]
    C = G[np.ix_(sets[0], sets[1])]
    return [_scalar_minus(t * t * m * m, C.T @ C)]


def _scalar_minus(scalar: Fraction, matrix: IntMatrix) -> Rational:
    return [
        [(scalar if i == k else Fraction(0)) - int(v) for k, v in enumerate(row)]
        for i, row in enumerate(matrix)
    ]


def semidefinite_by_elimination(matrix: Rational) -> bool:
    """Whether a symmetric rational matrix is positive semidefinite: all pivots of LDL^T are >= 0, and a zero
    pivot has a zero row."""
    rows = [list(row) for row in matrix]
    for k in range(len(rows)):
        pivot = rows[k][k]
        if pivot < 0 or (pivot == 0 and any(rows[k][k:])):
            return False
        if pivot == 0:
            continue
        for i in range(k + 1, len(rows)):
            factor = rows[i][k] / pivot
            if factor:
                for j in range(k, len(rows)):
                    rows[i][j] -= factor * rows[k][j]
    return True


def norms(G: IntMatrix, sets: tuple[tuple[int, ...], ...]) -> float:
    """The constant on these sets in floating point: a proposal only."""
    m = int(G[0, 0])
    if len(sets) == 1:
        J = sets[0]
        return float(np.abs(np.linalg.eigvalsh(G[np.ix_(J, J)] / m - np.eye(len(J)))).max())
    return float(np.linalg.norm(G[np.ix_(sets[0], sets[1])] / m, 2))


def enclose_constant(
    G: IntMatrix,
    all_sets: list[tuple[tuple[int, ...], ...]],
    semidefinite: Callable[[Rational], bool] = semidefinite_by_elimination,
) -> Constant:
    """The constant over all the sets, enclosed by exact decisions around a floating-point proposal.

    Raises ArithmeticError should the proposal be off by more than the enclosure's width.
    """
    proposals = [norms(G, sets) for sets in all_sets]
    k = int(np.argmax(proposals))
    high = Fraction(proposals[k]) + WIDTH
    low = max(Fraction(0), high - 2 * WIDTH)
    exceeds = low == 0 or not all(semidefinite(M) for M in shifted(G, all_sets[k], low))
    if not exceeds or not at_most(G, all_sets, high, semidefinite):
        raise ArithmeticError("a floating-point proposal for an isometry constant is off: no enclosure")
    return Constant(low, high, all_sets[k])


def at_most(
    G: IntMatrix,
    all_sets: list[tuple[tuple[int, ...], ...]],
    t: Fraction,
    semidefinite: Callable[[Rational], bool] = semidefinite_by_elimination,
) -> bool:
    """Whether the constant is at most t on every one of the sets, exactly."""
    return all(semidefinite(M) for sets in all_sets for M in shifted(G, sets, t))
