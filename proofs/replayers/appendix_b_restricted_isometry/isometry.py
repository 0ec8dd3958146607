"""Replay of isometry constants and Candes and Tao's dual certificates (Appendix B.1), standard library alone.

From the keys, q and two bounds: first that the bounds hold, by characteristic polynomials (Faddeev and
LeVerrier) of every set of keys of the order; then the iteration for every q-subset, solved without fractions.
"""

from __future__ import annotations

import itertools
import math
import operator
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs.replayers import Kind, Malformed, Rejected, afford, covers, field, integer
from proofs.replayers import rational as read_rational
from proofs.replayers.theorem_02_fixed_precision.pointer_sets import gram_by_bits, sign_words

Matrix = list[list[Fraction]]


def no_negative_eigenvalue(A: Matrix) -> bool:
    """For symmetric A: the coefficients c_k of det(x I + A) = sum_k c_k x^{n-k} are sums of principal minors,
    and are all >= 0 exactly when no eigenvalue is negative. Faddeev and LeVerrier's recursion, exact."""
    n = len(A)
    # A times a positive number has integer entries, and eigenvalues of the same signs; then all c_k, and all
    # entries of M, are integers.
    scale = math.lcm(*(v.denominator for row in A for v in row))
    negated = [[-v.numerator * (scale // v.denominator) for v in row] for row in A]
    M = [[0] * n for _ in range(n)]
    coefficient = 1
    for k in range(1, n + 1):
        for i in range(n):
            M[i][i] += coefficient
        columns = list(zip(*M, strict=True))
        M = [[sum(map(operator.mul, row, column)) for column in columns] for row in negated]
        coefficient = -sum(M[i][i] for i in range(n)) // k
        if coefficient < 0:
            return False
    return True


def _scalar_minus(t: Fraction, A: list[list[int]]) -> Matrix:
    return [[(t if i == k else 0) - Fraction(v) for k, v in enumerate(row)] for i, row in enumerate(A)]


def isometry_fails(G: list[list[int]], m: int, q: int, delta: Fraction) -> str | None:
    """Where the isometry constant of order 2q exceeds delta."""
    for J in itertools.combinations(range(len(G)), 2 * q):
        E = [[G[i][k] - (m if i == k else 0) for k in J] for i in J]
        if not no_negative_eigenvalue(_scalar_minus(delta * m, E)):
            return f"the isometry constant on {list(J)} exceeds {delta} (a vector is lengthened)"
        if not no_negative_eigenvalue(_scalar_minus(delta * m, [[-v for v in row] for row in E])):
            return f"the isometry constant on {list(J)} exceeds {delta} (a vector is shortened)"
    return None


def orthogonality_fails(G: list[list[int]], m: int, q: int, theta: Fraction) -> str | None:
    """Where the orthogonality constant of orders 2q and q exceeds theta."""
    for J in itertools.combinations(range(len(G)), 2 * q):
        for K in itertools.combinations([k for k in range(len(G)) if k not in J], q):
            square = [[sum(G[i][a] * G[i][b] for i in J) for a in K] for b in K]
            if not no_negative_eigenvalue(_scalar_minus(theta * theta * m * m, square)):
                return f"the orthogonality constant on {list(J)}, {list(K)} exceeds {theta}"
    return None


def check_constants(G: list[list[int]], m: int, q: int, delta: Fraction, theta: Fraction) -> None:
    """Isometry of order 2q and orthogonality of orders 2q, q. Raises Rejected."""
    N, bits = len(G), 2 * (delta.denominator * theta.denominator * m).bit_length()
    afford(math.comb(N, 2 * q) * (16 * q**4 + math.comb(N - 2 * q, q) * (q**4 + q**3)), 2 * q * bits)
    if why := isometry_fails(G, m, q, delta) or orthogonality_fails(G, m, q, theta):
        raise Rejected(why)


def check_close(G: list[list[int]], m: int, q: int, delta: Fraction, theta: Fraction) -> None:
    """The constants exceed both bounds less 2^-28. Raises Rejected."""
    less = Fraction(1, 1 << 28)
    if delta >= less and isometry_fails(G, m, q, delta - less) is None:
        raise Rejected(f"delta = {delta} is above the isometry constant by more than 2^-28")
    if theta >= less and orthogonality_fails(G, m, q, theta - less) is None:
        raise Rejected(f"theta = {theta} is above the orthogonality constant by more than 2^-28")


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


def _keys(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> tuple[list[list[int]], int]:
    """The keys and q, as the parameters have them."""
    keys, q = sign_words(certificate), integer(certificate, "q", 1)
    covers(parameters, N=len(keys), q=q, m=len(keys[0]) + parameters["d"])
    if 3 * q > len(keys):
        raise Malformed(f"field 'q' must be at most a third of the N = {len(keys)} keys")
    return keys, q


def check_isometry(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Both constants are at most `bound`, which is 1/4."""
    keys, q = _keys(certificate, parameters)
    bound = read_rational(field(certificate, "bound"), "bound")
    if bound != Fraction(1, 4):
        raise Rejected(f"the bound is {bound}, the claim's is 1/4")
    check_constants(gram_by_bits(keys), len(keys[0]), q, bound, bound)
    return (
        f"the N = {len(keys)} sign keys of this file, of m' = {len(keys[0])} coordinates, have an isometry"
        f" constant of order 2q = {2 * q} and an orthogonality constant of orders {2 * q} and {q} of at most"
        f" {bound}"
    )


def check_candes_tao(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Both parts, for every pointer set."""
    keys, q = _keys(certificate, parameters)
    delta = read_rational(field(certificate, "delta"), "delta")
    theta = read_rational(field(certificate, "theta"), "theta")
    if min(delta, theta) < 0 or delta + theta >= 1:
        raise Malformed("fields 'delta', 'theta': need 0 <= delta, theta and delta + theta < 1")
    G, N = gram_by_bits(keys), len(keys)
    afford(math.comb(N, q) * 24 * ((2 * q) ** 3 + 2 * q * N), 64 * q)
    check_constants(G, len(keys[0]), q, delta, theta)
    check_close(G, len(keys[0]), q, delta, theta)
    for y in itertools.combinations(range(N), q):
        check_iteration(G, y, delta, theta)
    return (
        f"for the N = {N} sign keys of this file, of m' = {len(keys[0])} coordinates, delta and theta their"
        f" isometry and orthogonality constants for q = {q} rounded up by at most 2^-28, Candes and Tao's"
        f" corrections give every {q}-subset y a query of norm at most 2 sqrt({q}), 1 on y and at most"
        " theta/(1 - delta - theta) off y"
    )


_FAMILY = "family:word? N q m d seed?"
KINDS = {
    "candes-tao": Kind(
        check_candes_tao,
        "q keys delta theta",
        {"appendix-b-dual-certificate/dual_certificates_reach_the_bound": _FAMILY},
    ),
    "restricted-isometry": Kind(
        check_isometry,
        "q keys bound",
        {"appendix-b-restricted-isometry/random_keys_have_restricted_isometry": "N q m d seed?"},
    ),
}
