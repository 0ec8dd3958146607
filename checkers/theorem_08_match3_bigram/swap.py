"""Theorem 8, why p must grow with N: Match3Bigram tells any two positions apart, from a third."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.match_tasks.decisions import more_than_inputs
from constructions.errors import BadInput
from constructions.tasks import match3, match3_bigram
from constructions.theorem_08_match3_bigram.swap import Task, check_size, seen_from, swapped, telling_input

EXHAUSTED = 3000  # inputs, where a pair is tried on every one


@claim(
    "theorem-8",
    quick=[{"N": 4, "M": 3}, {"N": 5, "M": 12}, {"N": 6, "M": 4}, {"N": 7, "M": 3}, {"N": 30, "M": 1000}],
    full=[{"N": 100, "M": 3}],
)
def no_two_positions_can_be_swapped(N: int, M: int, *, task: Task = match3_bigram) -> Verdict:
    """For any two of N >= 4 positions, M >= 3, there is an X in [M]^N such that swapping their tokens changes
    Match3Bigram at a third token. So two positions at which both layers of a transformer look alike (same
    queries, keys and values, whatever the token and the row) refute it, and N is at most the number of looks.

    Exhaustion: the task on the listed inputs, before and after; replay decides it from the sums of
    neighbours. (For all N >= 7 it is the lemma that Rocq's theorem_8_precision rests on.)
    """
    check_size(N, M)
    if N > 200:
        raise BadInput(f"N = {N} has too many pairs of positions to list: N <= 200 would do")
    pairs = list(itertools.combinations(range(N), 2))
    rows: dict[tuple[int, int], tuple[list[int], int]] = {}

    def unseen() -> Mapping[str, Any] | None:
        for i, j in pairs:
            X, k = telling_input(i, j, N, M)
            if k in (i, j) or task(X, M)[k] == task(swapped(X, i, j), M)[k]:
                return _never_seen(task, i, j, N, M)
            rows[i, j] = X, k
        return None

    first = opinion("exhaustion", unseen)

    certificate = of_this_claim() | {
        "kind": "theorem-8/swaps",
        "N": N,
        "M": M,
        "swaps": [{"i": i, "j": j, "X": X, "k": k} for (i, j), (X, k) in rows.items()],
    }
    return conclude(
        Outcome.PROVED,
        f"all {len(pairs)} pairs of positions",
        [first, replayed(certificate)],
        certificate=certificate if N <= 30 else None,
    )


def _never_seen(task: Task, i: int, j: int, N: int, M: int) -> Mapping[str, Any]:
    """The pair, tried on every input. Raises Undecided if some input tells after all, or there are many."""
    if more_than_inputs(N, M, EXHAUSTED) or seen_from(task, i, j, N, M, range(M)) is not None:
        raise Undecided(f"the input listed for positions {i} and {j} does not tell them apart")
    return {
        "why": f"no X in [{M}]^{N} shows a third token that {i} and {j} were swapped",
        "positions": [i, j],
    }


# --- mutants ----------------------------------------------------------------------------------------


def _every_second(X: Sequence[int], M: int) -> list[int]:
    """The next token but one is taken for the neighbour."""
    sums = {(u + v) % M for u, v in zip(X, X[2:], strict=False)}
    return [int(-v % M in sums) for v in X]


_four = {"N": 4, "M": 3}
mutant(no_two_positions_can_be_swapped, "any two tokens, as in Match3", at=_four, task=match3)
mutant(no_two_positions_can_be_swapped, "the next token but one", at=_four, task=_every_second)
