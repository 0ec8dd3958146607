"""Frontiers of Match3: constructions beside what Theorem 7 forbids, and exact thresholds at tiny sizes."""

from __future__ import annotations

from collections.abc import Iterator

from checkers.appendix_c3_third_order import evaluated as appendix_c3_third_order
from checkers.appendix_c5_match3_upper.layer import every_input_is_decoded
from checkers.core.frontier import Table, frontier
from checkers.core.verdict import Verdict
from checkers.theorem_07_match3_hardness.direct import no_chains_compute, these_heads_compute
from checkers.theorem_07_match3_hardness.ordered_chains import no_ordered_chains_compute
from checkers.theorem_08_match3_bigram import transformer as theorem_08_match3_bigram
from checkers.theorem_09_match3_local import unit as theorem_09_match3_local
from constructions.appendix_c3_third_order.unit import explicit_format as third_order_format
from constructions.appendix_c5_match3_upper.layer import of_order_N_log_M
from constructions.theorem_07_match3_hardness.reduction import least_heads_times_width
from constructions.theorem_08_match3_bigram.transformer import explicit_format as bigram_format
from constructions.theorem_09_match3_local.unit import local_unit

K = 3  # of Match3Local
LOCAL_WIDTH = {64: 320, 256: 512, 1000: 640}  # N, and m that the check below finds to be enough
THIRD_ORDER_UP_TO = 256  # N^3 terms an input are evaluated up to here

# (task, N, M), then (chains, cells) in the order of the table's rows.
TINY = {
    ("match2", 4, 5): ((1, 2),),
    ("match3", 3, 7): ((1, 2), (1, 3)),
    ("match3", 4, 5): ((1, 2), (1, 3), (2, 2)),
    ("match3", 4, 6): ((1, 3), (2, 2), (3, 2)),
    ("match3", 4, 7): ((1, 3), (1, 4), (2, 2), (3, 2)),
    ("match3", 5, 5): ((1, 2), (1, 3), (2, 2)),
    ("match3", 5, 7): ((2, 2),),
    ("match3", 6, 7): ((2, 2),),
    ("disj", 2, 2): ((1, 2), (1, 3), (2, 2)),
    ("disj", 3, 2): ((1, 4), (1, 5), (2, 2), (3, 2)),
    ("disj", 4, 2): ((2, 2), (3, 2)),
}


@frontier("match3")
def constructions_and_lower_bound() -> Table:
    """One layer, by Appendix C.5 and against Theorem 7, beside what escapes it."""
    return Table(
        "Triples on [N + 1]^N: what is too small, and what works",
        ("N", "task", "by", "layers", "H", "m", "p", "m p H", "scores a token", "standing"),
        tuple(row for N in LOCAL_WIDTH for row in rows_at(N)),
        (
            "Theorem 7: below this one layer is too small, with fixed-point weights of Appendix C.5's p bits;"
            " the formula is H (m + 1)(p + ceil(log2 N)) >= floor((N - 3)/2)",
            "between Theorem 7 and Appendix C.5 lies a factor of order log N: nothing is shown there",
            "standing: the verdict of the result's claim, obtained while this table was made; proved: every"
            " input, certified: a random one and adversarial ones",
            f"Appendix C.3 is evaluated up to N = {THIRD_ORDER_UP_TO}; beyond, p is its formula",
            f"Match3Bigram and Match3Local (K = {K}) are other tasks: structure escapes the bound; of two"
            " layers the larger H and m are shown",
        ),
    )


def rows_at(N: int) -> Iterator[tuple[str, ...]]:
    """The rows of the grid at this N, a key of LOCAL_WIDTH."""
    M = N + 1
    gather = of_order_N_log_M(N, M)
    p = gather.number.p
    least = least_heads_times_width(N, p)
    forbidden = f"H (m + 1) >= {least}"
    yield (
        str(N),
        "Match3",
        "any one layer (Theorem 7)",
        "1",
        forbidden,
        forbidden,
        str(p),
        "",
        str(N),
        "needed",
    )
    gathered = every_input_is_decoded(N, M, gather.share)
    yield _row(N, "Match3", "uniform layer (C.5)", 1, 1, gather.m, p, N, gathered)
    p = third_order_format(3, N, M).p
    third = appendix_c3_third_order.given_inputs_are_decided(N, M, p, 1) if N <= THIRD_ORDER_UP_TO else None
    yield _row(N, "Match3", "third-order unit (C.3)", 1, 1, 5, p, (N + 1) ** 2, third)
    p = bigram_format(N, M).p
    bigram = theorem_08_match3_bigram.given_inputs_are_decided(N, M, p, 1)
    yield _row(N, "Match3Bigram", "two layers (Theorem 8)", 2, 2, 3, p, N, bigram)
    m = LOCAL_WIDTH[N]
    local = theorem_09_match3_local.every_input_is_decided(N, M, K, m, 2)
    bits = local_unit(N, M, K, m, 2).bits()
    yield _row(N, "Match3Local", "one unit (Theorem 9)", 1, 1, m, bits, N, local)


def _row(
    N: int, task: str, by: str, layers: int, H: int, m: int, p: int, scores: int, verdict: Verdict | None
) -> tuple[str, ...]:
    standing = "formula" if verdict is None else str(verdict.outcome)
    numbers = (layers, H, m, p, m * p * H, scores)
    return (str(N), task, by, *map(str, numbers), standing)


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
            "impossible: no scores and values whatever (preferences, or linear arithmetic; Z3 and cvc5)",
            "unknown: not refuted as chains of linear threshold functions, and no head was realised",
            "match2 and match3: x_1 = 1, repeated indices allowed, as in the paper; disj: N + N bits",
        ),
    )


def _verdict(task: str, N: int, M: int, chains: int, cells: int) -> str:
    if cells <= 3 and these_heads_compute(task, N, M, chains, cells).outcome.success:
        return "suffices"
    by_preference = (no_ordered_chains_compute(task, N, M, chains, cells, together) for together in (1, 2))
    if any(verdict.outcome.success for verdict in by_preference):
        return "impossible"
    return "impossible" if no_chains_compute(task, N, M, chains, cells).outcome.success else "unknown"
