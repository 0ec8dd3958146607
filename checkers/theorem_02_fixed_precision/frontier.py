"""The frontier of Theorem 2: the smallest m' and p certified here, beside the orders that the paper names."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from checkers.core.frontier import Table, frontier
from checkers.theorem_02_fixed_precision.query_blocks import find_blocks
from checkers.theorem_02_fixed_precision.subset_search import search
from constructions.errors import BadInput
from constructions.keys.kerdock import LENGTHS, kerdock_size
from constructions.keys.sign_keys import IntMatrix, gram, hadamard_keys, random_sign_keys
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.unit import (
    coherence_gap,
    largest_q,
    plain_precision,
    sufficient_gap,
)

SIZES = (
    (100, 2, Fraction(1, 100)),
    (200, 3, Fraction(1, 1000)),
    (1000, 2, Fraction(1, 10**6)),
    (1000, 3, Fraction(1, 10**6)),
    (1000, 4, Fraction(1, 10**6)),
)
SEED = 1
FACTORS = (
    Fraction(5, 2),
    Fraction(3),
    Fraction(7, 2),
    Fraction(4),
    Fraction(5),
    Fraction(6),
    Fraction(8),
    Fraction(16),
)
TRIAL = 32  # pointer sets tried first: most lengths that fail, fail here
MOST_BITS = 5
STEP = 32  # the grid of m' for all subsets
MOST_SOLVED = 50_000


@frontier("theorem-2")
def smallest_certified() -> Table:
    """N, q, eps -> the smallest m' and p for which a unit was certified while this table was made."""
    rows = []
    for N, q, eps in SIZES:
        given = _for_given_input(N, q, eps)
        kerdock = _by_kerdock(N, q, eps)
        rows.append(
            (
                str(N),
                str(q),
                str(eps),
                f"{given[0]}, p = {given[1]}" if given else "none on the grid",
                _for_all_subsets(N, q),
                kerdock,
                str(N - 1),
                f"{q * math.log(N):.1f}",
                f"{math.log2(q / eps * math.log(N)):.1f}",
            )
        )
    return Table(
        "Theorem 2: N, q, eps -> smallest certified key dimension m' = m - d' and precision p",
        (
            "N",
            "q",
            "eps",
            "one X: m', p of queries",
            "every X, random keys: m'",
            "every X, Kerdock keys: m', p",
            "Hadamard: m' >=",
            "q ln N",
            "log2((q/eps) ln N)",
        ),
        tuple(rows),
        (
            f"one X: random keys and pointer sets of seed {SEED}, all values; equal scores on y (Lemma E), "
            f"all scores exact integers; m' on the grid {', '.join(map(str, FACTORS))} times q ln N, "
            "p the least for queries and keys there. The output needs about log2(1/eps) bits.",
            f"every X, random keys: branch and bound over all pointer sets, keys of seed {SEED}, m' a "
            f"multiple of {STEP}; '-' when none below the Hadamard choice was settled in {MOST_SOLVED}.",
            "every X, Kerdock keys: m' from the coherence lemma, p from Lemma R at eps/2; the claim "
            "every_input_is_averaged checks them.",
            "The last two columns are the orders m = Omega(d' + q log N) and p = Omega(log((q/eps) log N)) "
            "with constant 1: the paper states no constants.",
        ),
    )


def _for_given_input(N: int, q: int, eps: Fraction) -> tuple[int, int] | None:
    """The smallest m' of the grid, and p, for which all N queries were found and verified."""
    pointers = np.array(random_pointers(N, q, SEED))
    for factor in FACTORS:
        m = math.ceil(float(factor) * q * math.log(N))
        if not all(_served(N, m, MOST_BITS, some, q, eps) for some in (pointers[:TRIAL], pointers)):
            continue
        for p in range(2, MOST_BITS):
            if all(_served(N, m, p, some, q, eps) for some in (pointers[:TRIAL], pointers)):
                return m, p
        return m, MOST_BITS
    return None


def _served(N: int, m: int, p: int, pointers: IntMatrix, q: int, eps: Fraction) -> bool:
    try:
        for _ in find_blocks(random_sign_keys(N, m, SEED), pointers, p, sufficient_gap(N, q, eps)):
            pass
    except BadInput:
        return False
    return True


def _for_all_subsets(N: int, q: int) -> str:
    """The smallest m' of the grid, below the Hadamard choice, that the search settles."""
    for m in range(STEP, hadamard_keys(N).shape[1], STEP):
        found = search(gram(random_sign_keys(N, m, SEED)), q, MOST_SOLVED)
        if found.settled and found.failing is None:
            return str(m)
    return "-"


def _by_kerdock(N: int, q: int, eps: Fraction) -> str:
    for m in LENGTHS:
        mu = Fraction(1, math.isqrt(m))
        if kerdock_size(m) >= N and largest_q(mu) >= q:
            return f"{m}, p = {plain_precision(N, q, m, eps / 2, *coherence_gap(q, mu)).p}"
    return "-"
