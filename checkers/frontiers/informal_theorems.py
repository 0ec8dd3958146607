"""Both sides of the informal theorems in the class P(p, f), columns by the formulas that they name."""

from __future__ import annotations

from fractions import Fraction

from checkers.core.frontier import Table, frontier
from checkers.engines.kernel import standing
from checkers.informal_theorem_1.both_sides import least_bits
from checkers.informal_theorem_2.pairs_and_triples import least_heads_times_width
from constructions.theorem_02_fixed_precision import in_p as averaging
from constructions.theorem_06_match2 import in_p as matching

AVERAGING = ((9, 4), (64, 3), (1000, 4), (10_000, 1), (100_000, 8), (10**6, 16), (10**9, 16))  # (N, q)
MATCHING = (64, 256, 1000, 10_000, 10**6, 10**9)  # N


@frontier("informal-theorem-1")
def attention_against_width_rank_and_memory() -> Table:
    """Theorem 2's unit in P beside what the lower bounds demand, d' = 1 and eps = 1/(2q)."""
    rows = []
    for N, q in AVERAGING:
        m = averaging.key_coordinates(N, q)
        p = averaging.precision_in_P(N, q, 1, Fraction(1, 2 * q)).format.p
        needed, used = least_bits(N, q), (2 * m + 1) * p
        cells = (N, q, needed, f"{m} x {p}", used, f"{used / needed:.0f}", N - q + 1, N - q)
        rows.append((*map(str, cells), standing("informal_theorem_1")))
    return Table(
        "Sparse averaging in P, d' = 1, eps = 1/(2q): what suffices, and what smaller models lack",
        (
            "N",
            "q",
            "attention, needed bits (2m + m_v) p H: log2 binom(N-1, q)",
            "enough: m x p, m = 672 q (floor(log2 N) + 2)",
            "its (2m + 1) p",
            "enough / needed",
            "feed-forward, needed rank: N - q + 1",
            "recurrent, needed bits of state: N - q",
            "Rocq's informal_theorem_1",
        ),
        tuple(rows),
        (
            "all of it is one Rocq theorem: proved where its build is recorded and fresh, here as it stands",
            "attention counts the bits of all numbers that heads see of a token; below the bound every layer"
            " in P errs by 1/q, whatever its output map of position and row",
            "what runs at given sizes is informal-theorem-1/attention_averages_and_smaller_models_err",
        ),
    )


@frontier("informal-theorem-2")
def pairs_against_triples() -> Table:
    """One layer in P for pairs and for triples, M = N + 1."""
    rows = []
    for N in MATCHING:
        M = N + 1
        p = matching.bits(N, M)
        least = least_heads_times_width(N, p)
        cells = (N, M, p, p, least, least * p, 3 * M)
        rows.append((*map(str, cells), standing("informal_theorem_2"), standing("theorem_7_tight")))
    return Table(
        "Pairs and triples modulo M = N + 1, by one layer in P",
        (
            "N",
            "M",
            "p of the head for pairs",
            "pairs, enough: m_v p H (H = m_v = 1, m = 3)",
            "triples with that p, needed: H m_v, N <= 4 H m_v (p + ceil(log2 N)) + 4",
            "needed: m_v p H",
            "triples, enough: m_v p H = 3 M, at p = 3",
            "Rocq's informal_theorem_2 (pairs, needed)",
            "Rocq's theorem_7_tight (enough)",
        ),
        tuple(rows),
        (
            "proved where a build of the Rocq proofs is recorded and fresh; here shown as it is",
            "needed: with or without residuals, whatever the dummies; enough for triples: with residuals",
            "what runs at given sizes is informal-theorem-2/one_head_for_pairs_and_not_for_triples",
        ),
    )
