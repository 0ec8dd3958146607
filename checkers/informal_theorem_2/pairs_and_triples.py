"""Informal Theorem 2 in the class P(p, f): one small head for pairs, and what triples would take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude, conjunction
from checkers.engines.averages import arb_rounded, rational_rounded
from checkers.theorem_06_match2.in_p import bits_in_P, every_length_is_decided_in_P
from constructions.class_p import RoundAverage
from constructions.errors import BadInput
from constructions.tasks import match3
from constructions.theorem_06_match2.in_p import CircleHead, circle_head, head_in_format, radius

MakeHead = Callable[[int, int], CircleHead]
Pair = Callable[[int, int], tuple[list[int], list[int]]]
LARGEST_N = 256


def least_heads_times_width(N: int, p: int) -> int:
    """The least H m_v with N <= 4 H m_v (p + ceil(log2 N)) + 4: below it no layer in P computes Match3, M > N
    (Rocq's informal_theorem_2)."""
    return max(0, -(-(N - 4) // (4 * (p + (N - 1).bit_length()))))


def with_and_without_a_triple(N: int, M: int) -> tuple[list[int], list[int]]:
    """Ones alone, and ones with a last M - 2: 1 + 1 + (M - 2) = M. No two of them add up to M."""
    return [1] * N, [1] * (N - 1) + [M - 2]


@claim(
    "informal-theorem-2",
    quick=[{"N": 16, "M": 17}, {"N": 100, "M": 101}],
    full=[{"N": 200, "M": 201}],
    kernel=["informal_theorem_2"],
)
def one_head_for_pairs_and_not_for_triples(
    N: int, M: int, *, head: MakeHead = circle_head, pair: Pair = with_and_without_a_triple
) -> Verdict:
    """For N >= 3 and M >= N + 1, M >= 6, the head in P with m = 3 decides Match2 at every token of every X
    in [M]^n, n from 1 to N, with p <= max(2 log2 M + 3, log2 M + log2(log2 N + 3)/2 + 2) bits; and no
    output map, not even one that reads the token, makes the layer of the same head compute Match3: at token
    1 of two inputs it has one rounded output where Match3 differs.

    The first part is Theorem 6's claims at these parameters, in P. The second refutes this layer alone,
    with its averages rounded by balls and by rationals; that *every* layer in P that computes Match3 has N
    <= 4 H m_v (p + ceil(log2 N)) + 4 is the Rocq theorem's, and the notes evaluate it.
    """
    if not 3 <= N <= LARGEST_N or not max(N + 1, 6) <= M <= 4 * LARGEST_N:
        right = f"3 <= N <= {LARGEST_N} and max(N + 1, 6) <= M <= {4 * LARGEST_N}"
        raise BadInput(f"N = {N}, M = {M}: give {right}")
    made = head(N, M)
    inputs = pair(N, M)
    answers = [match3(X, M)[0] for X in inputs]
    layer = made.layer()

    def failure(rounded: RoundAverage) -> Mapping[str, Any] | None:
        rows = [layer.rows(X, rounded)[0] for X in inputs]
        told = {"inputs": inputs, "rows": rows, "Match3": answers}
        if rows[0] != rows[1] or inputs[0][0] != inputs[1][0]:
            return {"why": "the layer tells these two inputs apart at token 1", **told}
        if answers[0] == answers[1]:
            return {"why": "Match3 is the same on these two inputs at token 1", **told}
        return None

    opinions = [
        opinion("arb", lambda: failure(arb_rounded)),
        opinion("rational", lambda: failure(rational_rounded)),
    ]
    triples = conclude(Outcome.CERTIFIED, "two inputs", opinions)
    p, least = made.format.p, least_heads_times_width(N, made.format.p)
    return conjunction(
        f"Match2 on all X in [{M}]^n, n from 1 to {N}; Match3 by this one layer, every output map",
        {
            "Match2 in P": every_length_is_decided_in_P(N, M, head=head),
            "its bits": bits_in_P(N, M),
            "Match3 by the same layer": triples,
        },
        notes=[
            f"pairs: m = 3, H = 1, value width 1, p = {p}",
            f"triples: at p = {p} a layer in P needs H m_v >= {least}, by Rocq's informal_theorem_2",
        ],
    )


def _cold(N: int, M: int) -> CircleHead:
    return head_in_format(circle_head(N, M).format, M, max(1, radius(N, M) // 5))


def _without_triple(N: int, _: int) -> tuple[list[int], list[int]]:
    return [1] * N, [1] * (N - 1) + [2]


AT = {"N": 12, "M": 13}
mutant(one_head_for_pairs_and_not_for_triples, "a fifth of the radius", at=AT, head=_cold)
mutant(one_head_for_pairs_and_not_for_triples, "neither input has a triple", at=AT, pair=_without_triple)
mutant(
    one_head_for_pairs_and_not_for_triples,
    "the second input has a pair as well",
    at=AT,
    pair=lambda N, M: ([1] * N, [1] * (N - 2) + [M - 1, M - 2]),
)
