"""Replay for Theorem 9: sign keys and queries with which every window is decoded rightly for every input."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import (
    Kind,
    Malformed,
    Rejected,
    TooLarge,
    afford,
    bits_of,
    covers,
    field,
    integer,
    integer_matrix,
)

LONGEST = 4096  # bits of a number
LARGE = 512  # weights below e^-512 are bounded by that


def local_unit(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accepts when, for every token, softmax on the exact scores leaves an error below 1/2 in each decoded
    token, whatever X in [M]^N: a window's scores within d, all others Gamma below, and
    (M - 1)(exp(d) - 1 + N exp(-Gamma)) + q 2^-(f+1) < 1/2 (derived in scores.py of Theorem 9's checkers).
    """
    M, K = integer(certificate, "M", 2), integer(certificate, "K", 0)
    f, m = integer(certificate, "f", 0), integer(certificate, "m", 1)
    if f > LONGEST:
        raise TooLarge(f"field 'f' must be at most {LONGEST} bits")
    texts, coefficients = field(certificate, "keys"), integer_matrix(certificate, "coefficients")
    if not isinstance(texts, list) or not all(
        isinstance(t, str) and len(t) == m and set(t) <= {"0", "1"} for t in texts
    ):
        raise Malformed(f"field 'keys' must be a list of words of {m} digits 0 or 1")
    N, q = len(texts), 2 * K + 1
    covers(parameters, N=N, M=M, K=K, m=m)
    afford(N * N * q * 4, m + bits_of(coefficients))
    if len(coefficients) != N or len(coefficients[0]) != q:
        raise Malformed(f"field 'coefficients' must be {N} rows of {q} integers")
    keys = [int(text, 2) for text in texts]
    spread, gap = 0, None
    for i in range(N):
        inside: list[int] = []
        outside: list[int] = []
        placed = [(i - K + k, c) for k, c in enumerate(coefficients[i]) if 0 <= i - K + k < N]
        for j in range(N):
            score = sum(c * (m - 2 * (keys[k] ^ keys[j]).bit_count()) for k, c in placed)
            (inside if abs(i - j) <= K else outside).append(score)
        spread = max(spread, max(inside) - min(inside))
        if outside:
            here = min(inside) - max(outside)
            gap = here if gap is None else min(gap, here)
    d = Fraction(spread, 1 << f)
    if d > 1 or (gap is not None and gap < 0):
        raise Rejected("a window's scores are too far apart, or not above all others")
    wide = rational.exp(d, 96)[1]
    off = (
        Fraction(0) if gap is None else N * rational.exp(max(-Fraction(gap, 1 << f), Fraction(-LARGE)), 96)[1]
    )
    if not (M - 1) * (wide - 1 + off) + Fraction(q, 2 << f) < Fraction(1, 2):
        raise Rejected("the scores do not keep the error of a decoded token below 1/2")
    return (
        f"for N = {N}, M = {M}, K = {K}: with the sign keys of m = {m} coordinates and the queries of this"
        f" file, units 2^-{f}, every token of the window of every token of every X in [{M}]^{N} is decoded"
        f" rightly from the average, rounded to f = {f} fractional bits, and so is Match3Local"
    )


KINDS = {
    "match3-local-unit": Kind(
        local_unit, "M K f m keys coefficients", {"theorem-9/every_input_is_decided": "N M K m seed?"}
    )
}
