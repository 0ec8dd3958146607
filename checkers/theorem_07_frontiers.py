"""Frontiers of Match3: constructions beside what Theorem 7 forbids, and exact thresholds at tiny sizes."""

from __future__ import annotations

from checkers.appendix_c5_match3_upper import every_input_is_decoded
from checkers.frontier import Table, frontier
from checkers.theorem_07_direct import no_chains_compute, these_heads_compute
from constructions.appendix_c5_match3_upper import of_order_N_log_M
from constructions.theorem_07_match3_hardness import largest_n, least_heads_times_width

SIZES = (16, 64, 256, 1024, 4096)

# (task, N, M), then (chains, cells) in the order of the table's rows.
TINY = {
    ("match2", 4, 5): ((1, 2),),
    ("match3", 3, 7): ((1, 2), (1, 3)),
    ("match3", 4, 5): ((1, 2), (1, 3), (2, 2)),
    ("match3", 4, 6): ((1, 3), (2, 2), (3, 2)),
    ("match3", 4, 7): ((1, 3), (1, 4), (2, 2), (3, 2)),
    ("match3", 5, 5): ((1, 2), (1, 3), (2, 2)),
    ("disj", 2, 2): ((1, 2), (1, 3), (2, 2)),
    ("disj", 3, 2): ((1, 4), (1, 5), (2, 2), (3, 2)),
    ("disj", 4, 2): ((2, 2),),
}


@frontier("match3")
def constructions_and_lower_bound() -> Table:
    """One layer, by Appendix C.5 and against Theorem 7, beside what escapes it."""
    rows = []
    for N in SIZES:
        layer = of_order_N_log_M(N, N + 1)
        verdict = every_input_is_decoded(N, N + 1, layer.share)
        p = layer.number.p
        rows.append(
            (
                str(N),
                str(largest_n(N)),
                str(p),
                str(least_heads_times_width(N, p)),
                f"{layer.m + 1} ({verdict.outcome})",
                str(layer.m * p),
                f"5; {N * N}",
            )
        )
    return Table(
        "Match3 on [N + 1]^N",
        (
            "N",
            "n = floor((N-3)/2)",
            "p",
            "one layer needs H (m+1) >= n/(p + ceil(log2 N))",
            "Appendix C.5: H (m+1), H = 1, at this p",
            "C.5: m p",
            "third order (Appendix C.3, by formula): m; weights a token N^2",
        ),
        tuple(rows),
        (
            "lower bound: Theorem 7 with p-bit fixed-point weights, by its formula, rounded up",
            "the verdict on Appendix C.5 is of all inputs in [N + 1]^N, decided while this table was made",
            "between the two columns of H (m+1) lies a factor of order log N: nothing is shown there",
            "Match3Bigram takes two layers of constant m (Theorem 8) and Match3Local one unit with m of order"
            " K log N (Theorem 9): other tasks, so they have no column",
        ),
    )


@frontier("match3-thresholds")
def exact_thresholds() -> Table:
    """How many heads with one value coordinate, seen in how many cells, tiny tasks need."""
    rows = []
    for (task, N, M), shapes in TINY.items():
        for chains, cells in shapes:
            rows.append((task, str(N), str(M), str(chains), str(cells), _verdict(task, N, M, chains, cells)))
    return Table(
        "Heads with one value coordinate, real weights, outputs seen in cells",
        ("task", "N", "M", "heads", "cells", "verdict"),
        tuple(rows),
        (
            "suffices: weights found, and evaluated on every input by two engines",
            "impossible: no scores and values whatever (linear arithmetic, Z3 and cvc5)",
            "unknown: not refuted as chains of linear threshold functions, and no head was realised",
            "match2 and match3: x_1 = 1, repeated indices allowed, as in the paper; disj: N + N bits",
        ),
    )


def _verdict(task: str, N: int, M: int, chains: int, cells: int) -> str:
    if cells <= 3 and these_heads_compute(task, N, M, chains, cells).outcome.success:
        return "suffices"
    return "impossible" if no_chains_compute(task, N, M, chains, cells).outcome.success else "unknown"
