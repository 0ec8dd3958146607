"""Theorem 7 without M >= N + 1: for few residues one narrow head of uniform attention computes Match3."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from constructions.attention import attend
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import match3

MOST_INPUTS = 2000


def _answers(x: Sequence[int], M: int, coordinates: int, format: FixedPoint) -> list[int]:
    """What the head's output map says at every token: value coordinate l of a token is 1 if it is l."""
    values = [[int(token == l) for l in range(coordinates)] for token in x]
    average = attend([[1] * len(x)], values)[0]
    there = [l for l, share in enumerate(average) if format.round(Fraction(share)) > 0]
    pairs = {(v + w) % M for v in there for w in there}
    return [int(-token % M in pairs) for token in x]


@claim("theorem-7", quick=[{"N": 4, "M": 3}, {"N": 5, "M": 4}, {"N": 8, "M": 2}])
def a_small_modulus_is_easy(N: int, M: int, *, unseen: int = 0, fewer: int = 0) -> Verdict:
    """One head of uniform attention with m = M, its output of p = 2 + ceil(log2 N) bits, and an output map
    that reads its token too, computes Match3 on every X in [M]^N. So m p H of order M log N suffices, and
    the bound of Theorem 7 needs M to grow with N.

    Coordinate l averages the indicators of x_j = l. Exhaustion: every X by the definition. Solvers (QF_NIA):
    for all N, a residue that k >= 1 tokens have keeps a positive coordinate after rounding, 2^f k/N > 1/2,
    and coordinates of at most 1 fit p bits.
    """
    if not (N >= 1 and M >= 1) or M**N > MOST_INPUTS:
        raise BadInput(f"every X is tried: M^N must be at most {MOST_INPUTS}, not {M}^{N}")
    f = max(0, (N - 1).bit_length() - fewer)
    format = FixedPoint(f + 2, f)
    n, k, units, residue = z3.Ints("N k units residue")
    sizes = [k >= 1, k <= n, units * 2**fewer >= n, units >= 1]
    obligations = [
        smt.Obligation("a token is not rounded away", "QF_NIA", sizes, 2 * units * k > n),
        smt.Obligation(
            "a residue has a coordinate", "QF_LIA", [residue >= 0, residue < M], residue < M - unseen
        ),
        smt.Obligation("coordinates fit", "QF_NIA", [units >= 1, k >= 0, k <= units], k < 2 * units),
    ]

    def wrong() -> Mapping[str, Any] | None:
        for x in itertools.product(range(M), repeat=N):
            said, right = _answers(x, M, M - unseen, format), match3(x, M)
            if said != right:
                return {"why": f"the answers are {said}, Match3 is {right}", "X": list(x), "M": M}
        return None

    return smt.prove(
        obligations,
        f"all X in [{M}]^{N}, and the rounding for all N",
        lambda _: wrong(),
        margin=Margin(M * format.p, "m p H of the head"),
        exhaustion=wrong,
    )


mutant(a_small_modulus_is_easy, "one bit fewer", at={"N": 4, "M": 3}, fewer=1)
mutant(a_small_modulus_is_easy, "one residue has no coordinate", at={"N": 4, "M": 3}, unseen=1)
