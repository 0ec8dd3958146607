"""Frontier of Theorem 9: how many key dimensions random signs need for windows."""

from __future__ import annotations

from math import log

from checkers.core.frontier import Table, frontier
from checkers.theorem_09_match3_local.scores import arb_error, extremes, gemm_rows
from constructions.theorem_09_match3_local.unit import LocalUnit, local_unit

M, SEED, STEP = 100, 1, 32


def _first_that_works(N: int, K: int) -> LocalUnit:
    """The unit with the least m on the grid for which every input in [M]^N is decoded rightly."""
    m = STEP
    while True:
        unit = local_unit(N, M, K, m, SEED)
        if arb_error(unit, extremes(unit, gemm_rows)) is not None:
            return unit
        m += STEP


@frontier("theorem-9")
def dimensions_needed() -> Table:
    """The smallest m on a grid that works, beside (2K + 1) ln N."""
    rows = []
    for N, K in ((32, 1), (128, 1), (512, 1), (128, 3), (512, 3)):
        unit = _first_that_works(N, K)
        m, scale = unit.keys.shape[1], (2 * K + 1) * log(N)
        rows.append((str(N), str(K), str(m), f"{scale:.1f}", f"{m / scale:.1f}", str(unit.bits())))
    return Table(
        "Theorem 9: key dimensions for windows of 2K + 1 positions",
        ("N", "K", "m that works", "(2K + 1) ln N", "ratio", "p"),
        tuple(rows),
        (
            f"m: the first multiple of {STEP} at which seed {SEED} is right for every X in [{M}]^N; "
            "scores exact in float products, error bound by Arb, while this table was made",
            "p: bits of queries, keys and values at that m; the ratio illustrates m = O(K log N), no proof",
        ),
    )
