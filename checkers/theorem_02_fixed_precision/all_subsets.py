"""Theorem 2 for every X with random keys: all q-subsets certified by branch and bound, in exact integers."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.theorem_02_fixed_precision.key_notes import beside_hadamard, these_keys_fail
from checkers.theorem_02_fixed_precision.subset_search import search
from constructions.errors import BadInput
from constructions.keys.queries import solve
from constructions.keys.sign_keys import (
    MOST_WORD_ENTRIES,
    SignMatrix,
    check_at_most,
    check_sparsity,
    encode_keys,
    gram,
    random_sign_keys,
)
from constructions.theorem_02_fixed_precision.unit import key_dimension

CERTIFICATE_MOST_ENTRIES = 50_000
MOST_TOKENS = 4000
MOST_POINTERS = 6
MOST_SOLVED = 1_000_000  # a minute or so for the second opinion


@claim(
    "theorem-2",
    quick=[
        {"N": 100, "q": 3, "m": 361, "d": 1, "seed": 1},
        {"N": 300, "q": 2, "m": 261, "d": 1, "seed": 1},
        {"N": 700, "q": 3, "m": 651, "d": 1, "seed": 1},
    ],
    full=[
        {"N": 1000, "q": 2, "m": 311, "d": 8, "seed": 1},
        {"N": 1000, "q": 3, "m": 658, "d": 8, "seed": 1},
        {"N": 1000, "q": 4, "m": 1258, "d": 8, "seed": 1},
    ],
)
def random_keys_serve_all_subsets(
    N: int,
    q: int,
    m: int,
    d: int,
    seed: int,
    *,
    keys: Callable[[int, int, int], SignMatrix] = random_sign_keys,
) -> Verdict:
    """For the N random sign keys of this seed with m' = m - d' coordinates and *every* q-subset y of [N], the
    pseudo-inverse query has <u_i, w_y> = 1 on y, |<u_j, w_y>| <= 1/2 off y and ‖w_y‖ <= 2 sqrt(q); so with
    Lemma R the unit averages every X with N tokens.

    Far more sets than can be listed: a bound on the entries of the solution leaves few (j, y, sign) to be
    solved by Cramer's rule (subset_search.py); the second opinion searches depth first and solves by
    elimination, in the standard library alone, from the keys. Keys of one seed: nothing is said about the
    probability that random keys succeed, or about N beyond the listed ones; "refuted" is said of these keys,
    not of Theorem 2. Only rows with m' < N - 1 show more than orthogonal keys would, and the notes say which.
    """
    check_sparsity(N, q)
    if q == N or N > MOST_TOKENS:
        raise BadInput(f"N must lie in q + 1..{MOST_TOKENS} here, not {N}")
    check_at_most("q", q, MOST_POINTERS)
    width = key_dimension(m, d)
    check_at_most("the number N m' of key entries", N * width, MOST_WORD_ENTRIES)
    matrix = keys(N, width, seed)
    cases = 2 * N * math.comb(N - 1, q)
    solved = 0

    def by_branch_and_bound() -> Mapping[str, Any] | None:
        nonlocal solved
        found = search(gram(matrix), q, MOST_SOLVED)
        solved = found.listed
        if not found.settled:
            raise Undecided(f"m' = {width} is too short for the search: use a larger m")
        if found.failing is None:
            return None
        if (witness := violation(matrix, *found.failing)) is None:
            raise Undecided("a pointer set fails in the search, not by definition")
        return these_keys_fail(witness)

    first = opinion("exact", by_branch_and_bound)
    certificate = of_this_claim() | {
        "kind": "sparse-averaging-all-subsets",
        "q": q,
        "keys": encode_keys(matrix),
    }
    return conclude(
        Outcome.PROVED,
        f"all {math.comb(N, q)} pointer sets of size {q} in [{N}], all tokens off them, keys of seed {seed}",
        # A rejection by replay is no counterexample, so it counts only beside a decision.
        [first] if first.holds is None else [first, replayed(certificate)],
        notes=[
            f"{cases} signed cases (token, pointer set, sign), of which {solved} were solved",
            beside_hadamard(width, N),
        ],
        certificate=certificate if N * width <= CERTIFICATE_MOST_ENTRIES else None,
    )


def violation(keys: SignMatrix, j: int, y: list[int]) -> Mapping[str, Any] | None:
    """The value of y's pseudo-inverse query at token j, in rationals from the keys, if it exceeds 1/2."""
    rows = [[int(s) for s in keys[i]] for i in [*y, j]]
    products = [[Fraction(sum(a * b for a, b in zip(u, v, strict=True))) for v in rows] for u in rows]
    x = solve([row[:-1] for row in products[:-1]], [Fraction(1)] * len(y))
    if x is None:
        return None
    value = sum((c * h for c, h in zip(x, products[-1], strict=False)), Fraction(0))
    if abs(value) <= Fraction(1, 2):
        return None
    shown = sorted(i + 1 for i in y)
    return {
        "y": shown,
        "j": j + 1,
        "value": value,
        "why": f"y = {shown}: the value at token {j + 1} is {value}",
    }


def _shorter(N: int, m: int, seed: int) -> SignMatrix:
    return random_sign_keys(N, 2 * m // 3, seed)


def _similar_pair(N: int, m: int, seed: int) -> SignMatrix:
    keys = random_sign_keys(N, m, seed)
    keys[7, : m // 5] = keys[3, : m // 5]
    keys[7, m // 5 : m // 3] = keys[5, m // 5 : m // 3]
    keys[7, m // 3 : m // 2] = keys[9, m // 3 : m // 2]
    return keys


AT_SMALL = {"N": 60, "q": 3, "m": 361, "d": 1, "seed": 1}
mutant(random_keys_serve_all_subsets, "two thirds of the coordinates", at=AT_SMALL, keys=_shorter)
mutant(random_keys_serve_all_subsets, "one key stitched from three others", at=AT_SMALL, keys=_similar_pair)
