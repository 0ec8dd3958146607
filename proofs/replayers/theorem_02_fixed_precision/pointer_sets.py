"""Replay of "every pointer set has a query" (Theorem 2), by fraction-free elimination in integers.

The certificate holds sign keys and q. Everything else is derived again here: for every q-subset y the
Gram system G x = 1 is solved, and for every token off y the value <u_j, w_y> is compared with 1/2.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from typing import Any

from proofs.replayers import Kind, Malformed, Rejected, afford, covers, field, integer


def sign_words(certificate: Mapping[str, Any], name: str = "keys") -> list[list[int]]:
    """Keys written as words of + and - of one length. Raises Malformed."""
    words = field(certificate, name)
    if not isinstance(words, list) or not words or not all(isinstance(w, str) and w for w in words):
        raise Malformed(f"field {name!r} must be a list of words such as '+-+'")
    if any(len(w) != len(words[0]) for w in words) or any(set(w) - {"+", "-"} for w in words):
        raise Malformed(f"field {name!r} must have words of + and - of one length")
    return [[1 if sign == "+" else -1 for sign in word] for word in words]


def gram_by_bits(keys: list[list[int]]) -> list[list[int]]:
    """Inner products of sign keys: m minus twice the number of coordinates that differ."""
    m = len(keys[0])
    words = [int("".join("1" if sign > 0 else "0" for sign in key), 2) for key in keys]
    return [[m - 2 * (a ^ b).bit_count() for b in words] for a in words]


def solve_ones(matrix: list[list[int]]) -> tuple[int, list[int]]:
    """Integers (D, x) with matrix x = D 1 and D = det up to sign, D > 0; D = 0 for a singular matrix.

    Bareiss' fraction-free elimination, carried on above the diagonal too: every division is exact.
    """
    rows = [[*row, 1] for row in matrix]
    n, last = len(rows), 1
    for k in range(n):
        pivot = next((r for r in range(k, n) if rows[r][k]), None)
        if pivot is None:
            return 0, []
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for r in range(n):
            if r != k:
                rows[r] = [
                    (rows[k][k] * a - rows[r][k] * b) // last for a, b in zip(rows[r], rows[k], strict=True)
                ]
        last = rows[k][k]
    x = [row[-1] for row in rows]
    return (last, x) if last > 0 else (-last, [-v for v in x])


def check_cramer(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Every q-subset: 2 |<b_j, sum x_i b_i>| <= D off it, and m' sum x <= 4 q D."""
    keys = sign_words(certificate)
    q = integer(certificate, "q", 1)
    N, m = len(keys), len(keys[0])
    covers(parameters, N=N, q=q, m=m + parameters["d"])
    if q > N:
        raise Malformed(f"field 'q' must be at most the number {N} of keys, not {q}")
    afford(N * N, m)
    afford(math.comb(N, q) * (q**3 + q * N), q * m.bit_length())
    G = gram_by_bits(keys)
    for y in itertools.combinations(range(N), q):
        D, x = solve_ones([[G[i][k] for k in y] for i in y])
        if D == 0:
            raise Rejected(f"the keys of {list(y)} are linearly dependent")
        if m * sum(x) > 4 * q * D:
            raise Rejected(f"the query of {list(y)} is longer than 2 sqrt(q)")
        pairs = list(zip(y, x, strict=True))
        for j in range(N):
            if j not in y and 2 * abs(sum(G[j][i] * c for i, c in pairs)) > D:
                raise Rejected(f"the query of {list(y)} has a value above 1/2 in absolute value at token {j}")
    return sentence(keys, q)


def sentence(keys: list[list[int]], q: int) -> str:
    """What is shown of the keys, here by solving for every q-subset, elsewhere by a search."""
    return (
        f"for the N = {len(keys)} sign keys of this file, of m' = {len(keys[0])} coordinates, and every y of"
        f" q = {q} tokens the query in the span of the keys of y that is 1 on y has norm at most 2 sqrt({q})"
        " and is at most 1/2 in absolute value off y (keys divided by sqrt(m'))"
    )


KINDS = {
    "sparse-averaging-cramer": Kind(
        check_cramer, "q keys", {"theorem-2/random_keys_serve_every_pointer_set": "N q m d seed?"}
    )
}
