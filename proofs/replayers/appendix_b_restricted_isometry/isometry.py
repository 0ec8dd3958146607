"""Replay of isometry constants and Candes and Tao's dual certificates (Appendix B.1), standard library alone.

From the keys, q and two bounds: first that the bounds hold, by characteristic polynomials (Faddeev and
LeVerrier) of every set of keys of the order; then the iteration for every q-subset, solved without fractions.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs.replayers import Malformed, Rejected, field, integer
from proofs.replayers import rational as read_rational
from proofs.replayers.theorem_02_fixed_precision.pointer_sets import gram_by_bits, sign_words

Matrix = list[list[Fraction]]


def no_negative_eigenvalue(A: Matrix) -> bool:
    """For symmetric A: the coefficients c_k of det(x I + A) = sum_k c_k x^{n-k} are sums of principal minors,
    and are all >= 0 exactly when no eigenvalue is negative. Faddeev and LeVerrier's recursion, exact."""
    n = len(A)
    negated = [[-v for v in row] for row in A]
    M = [[Fraction(0)] * n for _ in range(n)]
    coefficient = Fraction(1)
    for k in range(1, n + 1):
        for i in range(n):
            M[i][i] += coefficient
        M = _product(negated, M)
        coefficient = -sum((M[i][i] for i in range(n)), Fraction(0)) / k
        if coefficient < 0:
            return False
    return True


def _product(A: Matrix, B: Matrix) -> Matrix:
    columns = list(zip(*B, strict=True))
    return [[sum((a * b for a, b in zip(row, c, strict=True)), Fraction(0)) for c in columns] for row in A]


def _scalar_minus(t: Fraction, A: list[list[int]]) -> Matrix:
    return [[(t if i == k else 0) - Fraction(v) for k, v in enumerate(row)] for i, row in enumerate(A)]


def check_constants(G: list[list[int]], m: int, q: int, delta: Fraction, theta: Fraction) -> None:
    """Isometry of order 2q and orthogonality of orders 2q, q. Raises Rejected."""
    N = len(G)
    for J in itertools.combinations(range(N), 2 * q):
        E = [[G[i][k] - (m if i == k else 0) for k in J] for i in J]
        minus = [[-v for v in row] for row in E]
        if not (
            no_negative_eigenvalue(_scalar_minus(delta * m, E))
            and no_negative_eigenvalue(_scalar_minus(delta * m, minus))
        ):
            raise Rejected(f"the isometry constant on {list(J)} exceeds {delta}")
        for K in itertools.combinations([k for k in range(N) if k not in J], q):
            square = [[sum(G[i][a] * G[i][b] for i in J) for a in K] for b in K]
            if not no_negative_eigenvalue(_scalar_minus(theta * theta * m * m, square)):
                raise Rejected(f"the orthogonality constant on {list(J)}, {list(K)} exceeds {theta}")


def solve_exactly(A: list[list[int]], right: list[Fraction]) -> list[Fraction]:
    """The solution of a symmetric system by elimination. Raises Rejected for a singular one."""
    rows = [[Fraction(v) for v in row] + [b] for row, b in zip(A, right, strict=True)]
    n = len(rows)
    for k in range(n):
        pivot = max(range(k, n), key=lambda r: abs(rows[r][k]))
        if rows[pivot][k] == 0:
            raise Rejected("keys that must be fitted are linearly dependent")
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for r in range(k + 1, n):
            factor = rows[r][k] / rows[k][k]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[k], strict=True)]
    x = [Fraction(0)] * n
    for k in range(n - 1, -1, -1):
        known = sum((rows[k][j] * x[j] for j in range(k + 1, n)), Fraction(0))
        x[k] = (rows[k][n] - known) / rows[k][k]
    return x


def check_iteration(G: list[list[int]], y: tuple[int, ...], delta: Fraction, theta: Fraction) -> None:
    """The corrections of one pointer set, step by step, and the values of their sum. Raises Rejected."""
    q = len(y)
    tau_squared = (theta / (1 - delta)) ** 2
    target = dict.fromkeys(y, Fraction(1))
    value = [Fraction(0)] * len(G)
    coefficient = [Fraction(0)] * len(G)
    for n in range(24):
        support = sorted(set(y) | set(target))
        x = solve_exactly(
            [[G[i][k] for k in support] for i in support], [target.get(i, Fraction(0)) for i in support]
        )
        new = [
            sum((Fraction(G[j][i]) * c for i, c in zip(support, x, strict=True)), Fraction(0))
            for j in range(len(G))
        ]
        value = [old + (-1) ** n * v for old, v in zip(value, new, strict=True)]
        for i, c in zip(support, x, strict=True):
            coefficient[i] += (-1) ** n * c
        limit = tau_squared * sum((v * v for v in target.values()), Fraction(0))
        target = {j: v for j, v in enumerate(new) if j not in support and v * v * q > limit}
        if len(target) >= q > 0 and target:
            raise Rejected(f"{len(target)} exceptional tokens at step {n + 1} for {list(y)}")
        if sum((v * v for v in target.values()), Fraction(0)) > limit:
            raise Rejected(f"the exceptional values do not shrink at step {n + 1} for {list(y)}")
        if not target:
            break
    norm_squared = G[0][0] * sum((c * v for c, v in zip(coefficient, value, strict=True)), Fraction(0))
    if norm_squared > 4 * q:
        raise Rejected(f"the query of {list(y)} is longer than 2 sqrt(q)")
    for j, v in enumerate(value):
        if (j in y and v != 1) or (j not in y and abs(v) > theta / (1 - delta - theta)):
            raise Rejected(f"the value at token {j} is {v} for {list(y)}")


def check_isometry(certificate: Mapping[str, Any]) -> None:
    """Both constants are at most `bound`."""
    keys = sign_words(certificate)
    q = integer(certificate, "q", 1)
    bound = read_rational(field(certificate, "bound"), "bound")
    if 3 * q > len(keys) or bound < 0:
        raise Malformed("fields 'q', 'bound': need 3q <= N and a bound of at least 0")
    check_constants(gram_by_bits(keys), len(keys[0]), q, bound, bound)


def check_candes_tao(certificate: Mapping[str, Any]) -> None:
    """Both parts, for every pointer set."""
    keys = sign_words(certificate)
    q = integer(certificate, "q", 1)
    delta = read_rational(field(certificate, "delta"), "delta")
    theta = read_rational(field(certificate, "theta"), "theta")
    if 3 * q > len(keys) or min(delta, theta) < 0 or delta + theta >= 1:
        raise Malformed("fields 'q', 'delta', 'theta': need 3q <= N, 0 <= delta, theta and delta + theta < 1")
    G = gram_by_bits(keys)
    check_constants(G, len(keys[0]), q, delta, theta)
    for y in itertools.combinations(range(len(keys)), q):
        check_iteration(G, y, delta, theta)


KINDS = {"candes-tao": check_candes_tao, "restricted-isometry": check_isometry}
