"""Replay of "random keys serve all subsets" (Theorem 2) by a depth-first search in plain integers.

The certificate holds sign keys and q. With integer Gram matrix G (diagonal m) and R the largest sum of q - 1
absolute values in a row off the diagonal, let 2R < m. Every q x q submatrix is diagonally dominant, so the
solution of G_S x = 1 has 0 < x_i <= 1/(m - R). A set S can give |sum_i G_ji x_i| > 1/2 only if the positive
parts of the G_ji, or the negative ones, add up to at least (m - R)/2; those sets are solved exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from proofs.replayers import Kind, Malformed, Rejected, TooLarge, afford, covers, integer
from proofs.replayers.theorem_02_fixed_precision.pointer_sets import (
    gram_by_bits,
    sentence,
    sign_words,
    solve_ones,
)

MOST_SOLVED = 200_000_000  # steps of elimination: sets that are solved exactly, times q^3


def heavy_sets(weights: list[tuple[int, int]], q: int, least: int) -> Iterator[tuple[int, ...]]:
    """q-subsets of the tokens of (weight, token), heaviest first, with total weight at least `least`."""

    def extend(start: int, left: int, needed: int, chosen: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if left == 0:
            yield chosen
            return
        for place in range(start, len(weights) - left + 1):
            weight, token = weights[place]
            if weight * left < needed:  # the remaining weights are no larger
                return
            yield from extend(place + 1, left - 1, needed - weight, (*chosen, token))

    yield from extend(0, q, least, ())


def check_all_subsets(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Values at most 1/2 in absolute value off every q-subset, and norms at most 2 sqrt(q)."""
    keys = sign_words(certificate)
    q = integer(certificate, "q", 1)
    N, m = len(keys), len(keys[0])
    covers(parameters, N=N, q=q, m=m + parameters["d"])
    if q >= N:
        raise Malformed(f"field 'q' must be below the number {N} of keys, not {q}")
    afford(N * N, m)
    G = gram_by_bits(keys)
    rows = ([abs(v) for k, v in enumerate(row) if k != i] for i, row in enumerate(G))
    R = max(sum(sorted(row, reverse=True)[: q - 1]) for row in rows)
    if m <= 2 * R:
        raise Rejected("the keys are not incoherent enough for this search")
    # ‖w‖^2 = m sum x <= m q / (m - R), which is at most 4q since R < m/2.
    least, solved = -((R - m) // 2), 0
    for j, row in enumerate(G):
        for sign in (1, -1):
            parts = [(max(sign * v, 0), k) for k, v in enumerate(row) if k != j]
            parts.sort(key=lambda part: -part[0])
            for S in heavy_sets(parts, q, least):
                solved += 1
                if solved * q**3 > MOST_SOLVED:
                    raise TooLarge(f"more than {MOST_SOLVED} steps of elimination are needed")
                D, x = solve_ones([[G[i][k] for k in S] for i in S])
                if 2 * abs(sum(row[i] * c for i, c in zip(S, x, strict=True))) > D:
                    raise Rejected(f"the query of {sorted(S)} has a value above 1/2 at token {j}")
    return sentence(keys, q)


KINDS = {
    "sparse-averaging-all-subsets": Kind(
        check_all_subsets, "q keys", {"theorem-2/random_keys_serve_all_subsets": "N q m d seed?"}
    )
}
