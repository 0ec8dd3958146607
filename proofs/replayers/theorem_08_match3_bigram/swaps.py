"""Replay certificates of Theorem 8 with the standard library alone: sums of neighbours, before and after."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from proofs.replayers import Kind, Malformed, Rejected, afford, covers, field, integer, integers, only


def _matched(tokens: Sequence[int], k: int, M: int) -> bool:
    """Whether x_k and some two neighbours add up to 0 modulo M."""
    return any((tokens[k] + tokens[j] + tokens[j + 1]) % M == 0 for j in range(len(tokens) - 1))


def _swaps(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """For every pair of positions, in order, an input and a third token that tells them apart."""
    N, M = integer(certificate, "N", 2), integer(certificate, "M", 2)
    covers(parameters, N=N, M=M)
    rows = field(certificate, "swaps")
    if not isinstance(rows, list):
        raise Malformed("field 'swaps' must be a list of objects")
    if 2 * len(rows) != N * (N - 1):
        raise Rejected(f"{len(rows)} rows are not one for each pair of positions")
    afford(len(rows) * 4 * N)
    for row, (i, j) in zip(rows, itertools.combinations(range(N), 2), strict=True):
        entry = only(row, "i j X k", "a swap")
        if (integer(entry, "i"), integer(entry, "j")) != (i, j):
            raise Rejected(f"a row is not for positions {i} and {j}, whose turn it is")
        X, k = integers(entry, "X", N), integer(entry, "k", 0)
        if not all(0 <= token < M for token in X):
            raise Malformed(f"the tokens must be residues in 0..{M - 1}")
        if k >= N or k in (i, j):
            raise Rejected(f"token {k} is no third token beside {i} and {j}")
        after = list(X)
        after[i], after[j] = X[j], X[i]
        if _matched(X, k, M) == _matched(after, k, M):
            raise Rejected(f"token {k} does not tell positions {i} and {j} apart on the input listed")
    return (
        f"for N = {N}, M = {M}: for every two positions there is an input, the one of this file, on which"
        " swapping their tokens changes Match3Bigram at a third token"
    )


KINDS = {
    "theorem-8/swaps": Kind(_swaps, "N M swaps", {"theorem-8/no_two_positions_can_be_swapped": "N M"}),
}
