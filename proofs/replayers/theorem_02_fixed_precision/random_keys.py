"""Replay of "random keys serve given pointer sets" (Theorem 2): every key drawn again, every seed decided.

Key j of seed s is the first m' bits of SHAKE-256 of "slt sign key s j", 1 for +. Standard library alone.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import Kind, Malformed, Rejected, afford, field, integer, is_integer
from proofs.replayers.appendix_b_restricted_isometry.isometry import no_negative_eigenvalue
from proofs.replayers.theorem_02_fixed_precision.pointer_sets import solve_ones

LEVEL = Fraction(1, 1000)


def drawn(N: int, m: int, seed: int) -> list[int]:
    """The keys as words of m bits."""
    spare = -m % 8
    texts = (f"slt sign key {seed} {j}".encode() for j in range(N))
    return [int.from_bytes(hashlib.shake_256(t).digest((m + spare) // 8), "big") >> spare for t in texts]


def serves(keys: list[int], m: int, y: list[int]) -> bool:
    """lambda_min(G_y) >= m/2, values off y at most 1/2 in absolute value, norm squared at most 2q."""
    q = len(y)
    rows = [[m - 2 * (keys[i] ^ b).bit_count() for b in keys] for i in y]
    G = [[row[k] for k in y] for row in rows]
    # Diagonal dominance is enough, and cheap; the characteristic polynomial decides the rest.
    if any(2 * (sum(map(abs, row)) - m) > m for row in G):
        shifted = [
            [Fraction(2 * v - (m if i == k else 0)) for k, v in enumerate(row)] for i, row in enumerate(G)
        ]
        if not no_negative_eigenvalue(shifted):
            return False
    D, x = solve_ones(G)
    if D == 0 or m * sum(x) > 2 * q * D:
        return False
    values = [
        2 * abs(sum(h * c for h, c in zip(column, x, strict=True))) for column in zip(*rows, strict=True)
    ]
    return all(value <= D for j, value in enumerate(values) if j not in y)


def check_test(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """m' is the width of the claim; the failing seeds are those listed; they are few by the exact binomial
    test."""
    N, q, trials, rho = (parameters[name] for name in ("N", "q", "trials", "rho"))
    m, failing = integer(certificate, "m", 1), field(certificate, "failing")
    pointers = field(certificate, "pointers")
    if not 0 < rho < 1 or rho.denominator.bit_length() > 64 or not 1 <= q <= N or trials < 1:
        raise Malformed("the parameters need 0 < rho < 1, 1 <= q <= N and at least one trial")
    if not isinstance(failing, list) or not all(map(is_integer, failing)):
        raise Malformed("field 'failing' must be a list of seeds")
    if not isinstance(pointers, list) or len(pointers) != N:
        raise Malformed(f"field 'pointers' must be a list of N = {N} pointer sets")
    for y in pointers:
        whole = isinstance(y, list) and len(y) == q and all(map(is_integer, y))
        if not whole or sorted(set(y)) != y or not 0 <= y[0] <= y[-1] < N:
            raise Malformed(f"field 'pointers' must hold {q} increasing tokens below N = {N} each")
    afford(trials * N * (N * q + q**4), m.bit_length() * q)
    afford(trials * N * N * q, m // 8)
    needed = 16 * q * rational.log(2 * N * N / rho)[1]
    if not needed <= m <= needed + 1 + Fraction(q, 1 << 20):
        raise Rejected(f"m' = {m} is not the claim's 16 q ln(2 N^2/rho), rounded up")
    found, signs = [], hashlib.sha256()
    for seed in range(1, trials + 1):
        keys = drawn(N, m, seed)
        signs.update(b"".join((key << -m % 8).to_bytes(-(-m // 8), "big") for key in keys))
        if not all(serves(keys, m, y) for y in pointers):
            found.append(seed)
    if signs.hexdigest() != field(certificate, "signs"):
        raise Rejected("the signs drawn have another hash than those that were examined")
    if found != failing:
        raise Rejected(f"the failing seeds are {found[:8]}, not {failing[:8]}")
    few = sum(
        (math.comb(trials, k) * rho**k * (1 - rho) ** (trials - k) for k in range(len(found) + 1)),
        Fraction(0),
    )
    if few > LEVEL:
        raise Rejected(
            f"{len(found)} failures of {trials} are not few: their chance at the share {rho} is {few}"
        )
    return (
        f"of the {trials} drawings of N = {N} sign keys of m' = {m} coordinates from SHAKE-256,"
        f" {len(found)} fail at one of the {N} sets of q = {q} pointers of this file; were each drawing to"
        f" fail with a probability above {rho}, independently, at most {LEVEL} of such experiments would see"
        " as few: evidence, and no proof, that at most that share fails"
    )


KINDS = {
    "random-keys-test": Kind(
        check_test,
        "m pointers failing signs",
        {"theorem-2/random_keys_serve_given_pointer_sets": "N q rho:exact trials seed?"},
    )
}
