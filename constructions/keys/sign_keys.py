"""Sign keys for sparse averaging: N rows b_j in {-1, +1}^{m'} (Theorem 2, Appendix B.1).

The paper's keys are u_j = b_j / sqrt(m'). The scale is folded into the query, since 1/sqrt(m') is no
p-bit number while +1 and -1 are. Inner products of keys are then integers.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from constructions.errors import BadInput
from constructions.precision import exact_integer

SignMatrix: TypeAlias = NDArray[np.int8]
IntMatrix: TypeAlias = NDArray[np.int64]

# A sum of integers in float32 is exact while the absolute values add up to less than this.
FLOAT32_EXACT = 1 << 24
MOST_ENTRIES = 1 << 28
MOST_SIGNS = 1 << 30  # of `random_sign_keys`, a byte each
# Keys that go into a certificate as words are read again sign by sign.
MOST_WORD_ENTRIES = 1 << 24


def check_sparsity(N: int, q: int) -> None:
    """BadInput unless 1 <= q <= N: a pointer set is a q-subset of the N tokens."""
    if not 1 <= exact_integer(q, "q") <= exact_integer(N, "N"):
        raise BadInput(f"the sparsity q must lie in 1..N = {N}, not {q}")


def check_at_most(name: str, value: int, most: int) -> None:
    """BadInput when value exceeds what can be computed in reasonable time and memory."""
    if exact_integer(value, name) > most:
        raise BadInput(f"{name} must be at most {most} here, not {value}")


def check_sign_keys(keys: ArrayLike) -> SignMatrix:
    """keys as an N x m' matrix of signs, int8. BadInput for another shape or entry, or m' >= 2^24."""
    matrix = np.asarray(keys)
    if matrix.ndim != 2 or 0 in matrix.shape:
        raise BadInput(f"sign keys must be a non-empty N x m' matrix, not of shape {matrix.shape}")
    if not np.isin(matrix, (-1, 1)).all():
        raise BadInput("sign keys must have entries -1 and +1 only")
    if matrix.shape[1] >= FLOAT32_EXACT:
        raise BadInput(f"sign keys must have fewer than 2^24 coordinates, not {matrix.shape[1]}")
    return matrix.astype(np.int8)


def random_sign_keys(N: int, m: int, seed: int) -> SignMatrix:
    """N keys of m independent uniform signs (Appendix B.1), from the seed alone. BadInput if m >= 2^24."""
    for name, value, least in (("N", N, 1), ("m", m, 1), ("the seed", seed, 0)):
        if exact_integer(value, name) < least:
            raise BadInput(f"{name} must be at least {least}, not {value}")
    check_at_most("the number m' of key coordinates", m, FLOAT32_EXACT - 1)
    check_at_most("the number N m' of key entries", N * m, MOST_SIGNS)
    keys = np.random.default_rng(seed).integers(0, 2, size=(N, m), dtype=np.int8)
    keys *= 2  # in place: there may be a gigabyte of them
    keys -= 1
    return keys


def hadamard_keys(N: int) -> SignMatrix:
    """The trivial choice: N orthogonal keys, the first rows of Sylvester's Hadamard matrix of order >= N."""
    if exact_integer(N, "N") < 1:
        raise BadInput(f"N must be at least 1, not {N}")
    check_at_most("N", N, 1 << 13)
    matrix = np.ones((1, 1), dtype=np.int8)
    while len(matrix) < N:
        matrix = np.block([[matrix, matrix], [matrix, -matrix]])
    return np.ascontiguousarray(matrix[:N])


def gram(keys: SignMatrix) -> IntMatrix:
    """The N x N integers <b_i, b_j>, exact: partial sums are at most m' < 2^24 in absolute value."""
    floats = keys.astype(np.float32)
    return (floats @ floats.T).astype(np.int64)


def found_keys(N: int, q: int) -> SignMatrix:
    """The shortest keys that the search (constructions/keys/search.py) found for N tokens and this q.

    Every q-subset has a pseudo-inverse query with 1 on it, at most 1/2 off it and norm at most
    2 sqrt(q). BadInput when no keys are shipped for N, q.
    """
    rows = _shipped_keys().get((N, q))
    if rows is None:
        known = ", ".join(f"N={n} q={s}" for n, s in sorted(_shipped_keys()))
        raise BadInput(f"no found keys are shipped for N={N}, q={q}: there are keys for {known}")
    return rows


def shipped_sizes() -> list[tuple[int, int]]:
    """The pairs (N, q) for which `found_keys` has keys."""
    return sorted(_shipped_keys())


def _shipped_keys() -> dict[tuple[int, int], SignMatrix]:
    text = resources.files("constructions.keys.data").joinpath("sign_keys.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return {(row["N"], row["q"]): decode_keys(row["keys"]) for row in found["found"]}


def encode_keys(keys: SignMatrix) -> list[str]:
    """The keys as words of + and -, one a token."""
    return ["".join("+" if sign > 0 else "-" for sign in row) for row in keys.tolist()]


def decode_keys(words: list[str]) -> SignMatrix:
    """The inverse of `encode_keys`."""
    return check_sign_keys([[{"+": 1, "-": -1}.get(sign, 0) for sign in word] for word in words])
