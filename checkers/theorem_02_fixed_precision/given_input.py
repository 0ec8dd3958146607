"""Theorem 2 for a given X at scale: exact integer scores, one ball evaluation, replay in plain integers."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.theorem_02_fixed_precision.given_input_blocks import (
    BLOCKS,
    LARGEST_WHOLE,
    bits_of_values,
    check_parameters,
    in_blocks,
    scope,
)
from checkers.theorem_02_fixed_precision.key_notes import beside_hadamard
from checkers.theorem_02_fixed_precision.query_blocks import BLOCK, find_blocks
from checkers.theorem_02_fixed_precision.score_blocks import ScoreBlocks, certificate
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above, output_rounding, row_violation
from checkers.theorem_02_fixed_precision.unit_parts import lost_values
from constructions.keys.queries import pseudo_inverse
from constructions.keys.rounding import plain
from constructions.keys.sign_keys import (
    IntMatrix,
    SignMatrix,
    check_at_most,
    random_sign_keys,
)
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.given_input import Queries
from constructions.theorem_02_fixed_precision.unit import sufficient_gap

CERTIFICATE_MOST_ENTRIES = 30_000

OutputBits = Callable[[int, Fraction], int]
Finder = Callable[[SignMatrix, IntMatrix, int, Fraction], tuple[Queries, Mapping[str, int]]]


def find_queries(
    keys: SignMatrix, pointers: IntMatrix, p: int, gap: Fraction
) -> tuple[Queries, Mapping[str, int]]:
    """Integer queries (N, m') of p bits for all pointer sets, and how many each route gave."""
    blocks = list(find_blocks(keys, pointers, p, gap, guard=0))
    return np.concatenate([b.queries for b in blocks]), sum((b.routes for b in blocks), Counter[str]())


@claim(
    "theorem-2",
    quick=[
        {"N": 128, "q": 2, "m": 97, "d": 1, "eps": Fraction(1, 100), "p": 4, "seed": 1},
        {"N": 256, "q": 3, "m": 193, "d": 1, "eps": Fraction(1, 100), "p": 4, "seed": 1},
        {"N": 1000, "q": 4, "m": 456, "d": 8, "eps": Fraction(1, 10**6), "p": 3, "seed": 1},
    ],
    full=[
        {"N": 1000, "q": 8, "m": 928, "d": 32, "eps": Fraction(1, 10**6), "p": 4, "seed": 1},
        {"N": 10_000, "q": 4, "m": 648, "d": 8, "eps": Fraction(1, 10**6), "p": 3, "seed": 1},
    ],
    blocks=BLOCKS,
)
def given_input_is_averaged(
    N: int,
    q: int,
    m: int,
    d: int,
    eps: Fraction,
    p: int,
    seed: int,
    *,
    find: Finder = find_queries,
    output_bits: OutputBits = bits_of_values,
) -> Verdict:
    """For the N random pointer sets and N random sign keys of this seed, and for all values z_1..z_N in the
    unit ball of R^d', the unit with m = m' + d', queries and keys of p-bit integers, and values and output
    rounded to the f fractional bits that the notes name (f + 2 bits), has at every token an output within eps
    of qSA(X).

    Scores are integers, equal on y for every token (Lemma E), so the error is at most 2 mu/(1 + mu) at the
    smallest gap, for every z, and rounding values and then the output adds at most 2 sqrt(d') 2^{-f-1}; f is
    the least for which that is at most eps/2, and it, not the queries' p, grows with 1/eps. First engine: all
    N^2 scores by float32 products below the exactness bound, guarded by Freivalds' check, then one evaluation
    in balls. Second: the same scores by bitwise adders on Python integers, and exp from proofs/rational.py;
    it shares neither numpy nor Arb nor the enumeration order. Above N = 20,000, or 2^28 key entries, the rows
    are done in blocks, whose products may be of 8 bits; Freivalds' check looks at one row in 64 of each, and
    the second engine at two. Not shown: other pointer sets or seeds.
    """
    given = {"N": N, "q": q, "m": m, "d": d, "eps": eps, "p": p, "seed": seed}
    width = check_parameters(given)
    if BLOCKS.count(given):
        if find is not find_queries or output_bits is not bits_of_values:
            check_at_most("N, of another construction,", N, LARGEST_WHOLE)
        return in_blocks(given)
    start = time.perf_counter()
    keys = random_sign_keys(N, width, seed)
    pointers = np.array(random_pointers(N, q, seed))
    queries, routes = find(keys, pointers, p, sufficient_gap(N, q, eps / 2))
    found = time.perf_counter() - start
    f = output_bits(d, eps / 2)
    rounding = 2 * output_rounding(d, f)
    rows = _Rows(keys, pointers, queries, p, eps, eps - rounding)
    first = opinion("gemm", lambda: lost_values(d, f, eps) or rows.failure())
    bound, gemm = rows.bound, rows.scores.gemm_seconds
    notes = [
        f"queries by route: {', '.join(f'{name} {count}' for name, count in routes.items())}",
        f"queries found in {found:.2f} s, verified in {first.seconds:.2f} s, {gemm:.2f} s of it in products",
        f"values and outputs rounded to f = {f} fractional bits, p = {f + 2} in all",
        beside_hadamard(width, N),
    ]
    evidence = of_this_claim() | certificate(keys, pointers, queries, p, eps, values=(d, f))
    opinions = [first]
    if first.holds is None:
        notes.append("no replay: a rejection would be no counterexample")
    else:
        opinions.append(replayed(evidence))
    return conclude(
        Outcome.CERTIFIED,
        scope(given),
        opinions,
        margin=Margin(eps - bound - rounding, "eps minus the certified error bound, all rounding included"),
        notes=notes,
        certificate=evidence if N * width <= CERTIFICATE_MOST_ENTRIES else None,
    )


class _Rows:
    """All rows of scores by matrix products. allowed: eps less what rounding values and outputs adds; bound:
    the error bound at the worst row before that, once known."""

    def __init__(
        self,
        keys: SignMatrix,
        pointers: IntMatrix,
        queries: Queries,
        p: int,
        eps: Fraction,
        allowed: Fraction,
    ) -> None:
        self.keys, self.pointers, self.queries, self.p = keys, pointers, queries, p
        self.eps, self.allowed = eps, allowed
        self.scores, self.bound = ScoreBlocks(keys), Fraction(2)

    def failure(self) -> Mapping[str, Any] | None:
        """An entry that does not fit, or a row that errs by more than eps. Raises Undecided."""
        N, q = self.pointers.shape
        blocks = [slice(k, k + BLOCK) for k in range(0, N, BLOCK)]
        parts = [self.scores.gaps(self.queries[b], self.pointers[b]) for b in blocks]
        gaps, spreads = np.concatenate([g.gap for g in parts]), np.concatenate([g.spread for g in parts])
        # The bound grows with the spread and falls with the gap, so one evaluation covers every row.
        self.bound = bound_above(Fraction(int(gaps.min())), Fraction(int(spreads.max())), N - q, q)
        largest = int(np.abs(self.queries).max())
        if largest >= 1 << (self.p - 1):
            why = f"a query entry {largest} does not fit p = {self.p} bits"
            return {"entry": largest, "p": self.p, "why": why}
        if self.bound <= self.allowed:
            return None
        for i in (int(np.argmin(gaps)), int(np.argmax(spreads))):
            y, V = self.pointers[i].tolist(), self.queries[i].tolist()
            if (witness := row_violation(self.keys, y, V, self.eps, i)) is not None:
                return witness
        raise Undecided(f"the bound is {float(self.bound):.3g}")


def _plain_queries(
    keys: SignMatrix, pointers: IntMatrix, p: int, gap: Fraction
) -> tuple[Queries, Mapping[str, int]]:
    """Without equalisation: the scores on y differ by what rounding leaves."""
    del p
    queries = plain(8 * float(gap) * pseudo_inverse(keys, pointers), 0)
    return queries.astype(np.int32), {"plain": len(pointers)}


def _zero_queries(
    keys: SignMatrix, pointers: IntMatrix, p: int, gap: Fraction
) -> tuple[Queries, Mapping[str, int]]:
    del p, gap
    return np.zeros((len(pointers), keys.shape[1]), dtype=np.int32), {"zero": len(pointers)}


def _one_entry_off(
    keys: SignMatrix, pointers: IntMatrix, p: int, gap: Fraction
) -> tuple[Queries, Mapping[str, int]]:
    queries, routes = find_queries(keys, pointers, p, gap)
    mixed = np.ptp(keys[pointers[5]], axis=0) > 0  # where the keys of y differ
    queries[5, np.flatnonzero(mixed)[0]] += 1
    return queries, routes


AT_SMALL = {"N": 128, "q": 3, "m": 193, "d": 1, "eps": Fraction(1, 100), "p": 4, "seed": 1}
mutant(given_input_is_averaged, "queries rounded without equalising", at=AT_SMALL, find=_plain_queries)
mutant(
    given_input_is_averaged,
    "one coordinate of one query is off by one",
    at=AT_SMALL,
    find=_one_entry_off,
)
mutant(given_input_is_averaged, "every query is zero", at=AT_SMALL, find=_zero_queries)
mutant(
    given_input_is_averaged,
    "values that only rounding loses",
    at={**AT_SMALL, "m": 256, "d": 64},
    output_bits=lambda *_: 8,
)
