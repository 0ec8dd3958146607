"""Queries for sparse averaging: w with <u_i, w> = 1 on a q-subset y and <= 1/2 off it (Appendix B.1).

Here u_i = b_i / sqrt(m') with sign keys b_i. The pseudo-inverse query is w = U_y (U_y^T U_y)^{-1} 1.
With G the integer Gram matrix of the keys of y, D = det G and x = adj(G) 1 (integers):

    w = sqrt(m') sum_{i in y} (x_i / D) b_i,   <u_j, w> = (sum_{i in y} <b_j, b_i> x_i) / D,
    ‖w‖^2 = m' (sum_i x_i) / D,

so `<u_j, w> <= 1/2` and `‖w‖^2 <= 4 q` are comparisons of integers (Cramer's rule).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.keys.sign_keys import IntMatrix, SignMatrix

AT_A_TIME = 1 << 16  # keys
MOST_LEAST_NORM = 1 << 26  # entries of keys, eight bytes each and a few copies, of the route of least norm


def determinants(matrices: IntMatrix) -> IntMatrix:
    """The determinants of k matrices, shape (k, q, q), by Laplace expansion in int64.

    Every value formed is at most q! max|entry|^q in absolute value; BadInput unless that is below 2^61. For
    Gram matrices of keys of length m the callers form x = adj(G) 1, |x_i| <= q m^{q-1} (Hadamard), and
    2 |<h, x>| <= 2 q^2 m^q for |h_i| <= m, below 2^63 then, as q^2 <= 2 q!.
    """
    q = matrices.shape[1]
    largest = int(np.abs(matrices).max(initial=1))
    size = 1
    for k in range(1, q + 1):
        size *= k * largest
    if size >= 1 << 61:
        raise BadInput(f"determinants of order {q} with entries up to {largest} may overflow 64 bits")
    return _laplace(matrices)


def _laplace(matrices: IntMatrix) -> IntMatrix:
    q = matrices.shape[1]
    if q == 1:
        return matrices[:, 0, 0]
    total = np.zeros(len(matrices), dtype=np.int64)
    for column in range(q):
        others = [k for k in range(q) if k != column]
        minor = _laplace(matrices[:, 1:, others])
        total += (-1) ** column * matrices[:, 0, column] * minor
    return total


def cramer(grams: IntMatrix) -> tuple[IntMatrix, IntMatrix]:
    """D = det G, shape (k,), and x = adj(G) 1, shape (k, q), of k Gram matrices (k, q, q).

    By Cramer's rule x_i is the determinant of G with column i replaced by ones. BadInput on overflow.
    """
    q = grams.shape[1]
    columns = []
    for i in range(q):
        replaced = grams.copy()
        replaced[:, :, i] = 1
        columns.append(determinants(replaced))
    return determinants(grams), np.stack(columns, axis=1)


@dataclass(frozen=True)
class QueryValues:
    """What the pseudo-inverse query of one pointer set does, exactly.

    values: <u_j, w> for every token j; norm_squared: ‖w‖^2.
    """

    pointers: tuple[int, ...]
    values: tuple[Fraction, ...]
    norm_squared: Fraction

    def shortfall(self) -> str:
        """Which demand of Theorem 2's construction fails, "" if none: 1 on y, <= 1/2 off y, norm."""
        for j, value in enumerate(self.values):
            if j in self.pointers and value != 1:
                return f"<u_{j}, w> = {value} is not 1"
            if j not in self.pointers and value > Fraction(1, 2):
                return f"<u_{j}, w> = {value} exceeds 1/2 off the pointer set"
        if self.norm_squared > 4 * len(self.pointers):
            return f"‖w‖^2 = {self.norm_squared} exceeds 4q = {4 * len(self.pointers)}"
        return ""


def query_values(keys: SignMatrix, y: Sequence[int]) -> QueryValues | None:
    """The definition, evaluated in rationals: w / sqrt(m') as a vector, then every <b_j, w> sqrt(m')^{-1}.

    None when the keys of y are linearly dependent (no pseudo-inverse query exists).
    """
    rows = [[int(sign) for sign in key] for key in keys.tolist()]
    m = len(rows[0])
    G = [[Fraction(sum(a * b for a, b in zip(rows[i], rows[k], strict=True))) for k in y] for i in y]
    x = solve(G, [Fraction(1)] * len(y))
    if x is None:
        return None
    direction = [sum((c * rows[i][k] for c, i in zip(x, y, strict=True)), Fraction(0)) for k in range(m)]
    values = tuple(sum((s * v for s, v in zip(row, direction, strict=True)), Fraction(0)) for row in rows)
    return QueryValues(tuple(y), values, m * sum((v * v for v in direction), Fraction(0)))


def solve(matrix: Sequence[Sequence[Fraction]], right: Sequence[Fraction]) -> list[Fraction] | None:
    """The solution of a square rational system by Gauss-Jordan elimination; None if it is singular."""
    rows = [[*map(Fraction, row), Fraction(b)] for row, b in zip(matrix, right, strict=True)]
    for k in range(len(rows)):
        pivot = next((r for r in range(k, len(rows)) if rows[r][k]), None)
        if pivot is None:
            return None
        rows[k], rows[pivot] = rows[pivot], rows[k]
        rows[k] = [v / rows[k][k] for v in rows[k]]
        for r in range(len(rows)):
            if r != k and rows[r][k]:
                rows[r] = [a - rows[r][k] * b for a, b in zip(rows[r], rows[k], strict=True)]
    return [row[-1] for row in rows]


def pseudo_inverse_coefficients(keys: SignMatrix, pointers: IntMatrix) -> NDArray[np.float64]:
    """c with w / sqrt(m') = sum_i c_i b_i for each row of pointers (k, q), shape (k, q), in float64.

    For use where the result is rounded to integers and verified afterwards. BadInput names a pointer set
    whose keys are linearly dependent.
    """
    rows = keys[pointers].astype(np.float32)
    grams = np.matmul(rows, rows.transpose(0, 2, 1)).astype(np.float64)
    # The determinant of an integer matrix that is not 0 is at least 1 in absolute value.
    for k in np.flatnonzero(np.abs(np.linalg.det(grams)) < 0.5).tolist():
        y = pointers[k].tolist()
        raise BadInput(
            f"the keys of the pointer set {y} are linearly dependent: use more coordinates or another seed"
        )
    ones = np.ones((len(pointers), pointers.shape[1], 1))
    return np.asarray(np.linalg.solve(grams, ones)[:, :, 0])


def pseudo_inverse(keys: SignMatrix, pointers: IntMatrix) -> NDArray[np.float64]:
    """w / sqrt(m') of the pseudo-inverse query of each row of pointers (k, q): (k, m') float64."""
    c = pseudo_inverse_coefficients(keys, pointers)
    return np.asarray(np.einsum("kq,kqm->km", c, keys[pointers]))


def active_set(
    keys: SignMatrix, y: Sequence[int], target: float = 0.4, rounds: int = 30
) -> NDArray[np.float64] | None:
    """w / sqrt(m') with 1 on y and <= 1/2 off y, by the Candes-Tao correction in active-set form.

    Tokens whose value exceeds 1/2 join the constraints with the given target, and the least-norm solution
    is computed again. None when the constraints become dependent or the rounds run out. float64, to be
    rounded and verified afterwards.
    """
    active = list(y)
    for _ in range(rounds):
        if len(active) > keys.shape[1]:
            return None
        rows = keys[active].astype(np.float64)
        wanted = np.where(np.arange(len(active)) < len(y), 1.0, target)
        try:
            w = rows.T @ np.linalg.solve(rows @ rows.T, wanted)
        except np.linalg.LinAlgError:
            return None
        values = _products(keys, w)
        values[active] = 0.0
        above = np.flatnonzero(values > 0.5 - 1e-6)
        if not len(above):
            return np.asarray(w)
        # At most as many at a time as the constraints there are, the largest first.
        active += above[np.argsort(-values[above])][: max(len(active), 4)].tolist()
    return None


def _products(keys: SignMatrix, w: NDArray[np.float64]) -> NDArray[np.float32]:
    """keys times w in float32, without a copy of all keys as floats."""
    w32 = w.astype(np.float32)
    return np.concatenate(
        [keys[k : k + AT_A_TIME].astype(np.float32) @ w32 for k in range(0, len(keys), AT_A_TIME)]
    )


def least_norm(keys: SignMatrix, y: Sequence[int], gap: float = 0.5) -> NDArray[np.float64] | None:
    """w / sqrt(m') of least norm with value 1 on y and <= 1 - gap off y; None if no such w was found.

    Write w = w_0 + z with w_0 the pseudo-inverse query and z orthogonal to the keys of y. The shortest z
    with C z <= h (C the other keys, projected) is Lawson and Hanson's least-distance problem: with
    E = [-C, -h]^T and the non-negative u that brings E u closest to the last unit vector e,
    r = E u - e gives z = -r_{1..m'} / r_{m'+1}, and r = 0 means that no z exists. float64, to be rounded and
    verified afterwards.
    """
    if keys.size > MOST_LEAST_NORM:
        return None
    on_y = keys[list(y)].astype(np.float64)
    others = np.delete(keys, list(y), axis=0).astype(np.float64)
    inverse = np.linalg.pinv(on_y)
    w0 = inverse @ np.ones(len(y))
    h = (1.0 - gap) - others @ w0
    if (h >= 0).all():
        return np.asarray(w0)
    C = others - (others @ inverse) @ on_y
    E = np.concatenate([-C, -h[:, None]], axis=1).T
    e = np.zeros(len(E))
    e[-1] = 1.0
    u = non_negative_least_squares(E, e)
    if u is None:
        return None
    r = E @ u - e
    # A filter of the search, and no bound: None only sends the caller to its other routes, and a query that
    # is returned is rounded and verified in integers.
    if abs(r[-1]) < 1e-9:
        return None
    w = w0 - r[:-1] / r[-1]
    return np.asarray(w) if (others @ w).max() <= 1.0 - gap + 1e-6 else None


def non_negative_least_squares(
    E: NDArray[np.float64], target: NDArray[np.float64], rounds: int = 500
) -> NDArray[np.float64] | None:
    """u >= 0 that minimises ‖E u - target‖, by Lawson and Hanson's active-set method; None: out of rounds.

    A coordinate enters where the gradient is steepest; when the free least-squares solution turns negative
    somewhere, the step stops at the first zero and that coordinate leaves.
    """
    u = np.zeros(E.shape[1])
    free: list[int] = []
    for _ in range(rounds):
        gradient = E.T @ (target - E @ u)
        gradient[free] = -np.inf
        entering = int(np.argmax(gradient))
        if gradient[entering] <= 1e-10:
            return u
        free.append(entering)
        while True:
            solution = np.linalg.lstsq(E[:, free], target, rcond=None)[0]
            if (solution > 0).all():
                break
            now = u[free]
            down = solution <= 0
            step = float((now[down] / np.maximum(now[down] - solution[down], 1e-300)).min())
            u[free] = now + step * (solution - now)
            free = [k for k in free if u[k] > 1e-14]
            u[[k for k in range(len(u)) if k not in set(free)]] = 0.0
        u[free] = solution
    return None
