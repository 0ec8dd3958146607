"""Appendix C.3: third-order attention computes Match3, for every input symbolically."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import premise
from checkers.core.verdict import Verdict, unknown
from checkers.engines import one_hot, smt
from checkers.engines.one_hot import chosen, residue, tied_sum
from checkers.match_tasks.order_weights import (
    PAPER,
    SCALE,
    Variant,
    arb_weights,
    differing,
    hull,
    inside,
    is_wrong,
    rational_weights,
)
from checkers.match_tasks.unit_scores import order_unit_differs
from constructions.appendix_c3_third_order import unit as construction
from constructions.errors import BadInput
from constructions.theorem_06_match2 import unit as theorem_06_match2

STATEMENT = "appendix-c3-third-order"
Temperature = Callable[[int, int, int], int]


@claim(
    STATEMENT,
    quick=[{"N": 5, "M": 5}, {"N": 6, "M": 8}, {"N": 4, "M": 2}, {"N": 4, "M": 3}, {"N": 4, "M": 4}],
    full=[{"N": 8, "M": 8}, {"N": 10, "M": 12}, {"N": 12, "M": 7}],
)
def every_input_is_decided(
    N: int, M: int, *, temperature: Temperature = construction.temperature, variant: Variant = PAPER
) -> Verdict:
    """For every X in [M]^N the third-order unit, m = 5, features rounded to the explicit format's p bits,
    gives every token an output that, rounded to p bits, is above 1/2 if and only if the token is in a triple
    of sum 0 modulo M; N >= 1, M >= 2.

    Token 1 stands for every token. One Boolean per value of a token, of x_1 + x_j, and of x_1 + x_j + x_k
    for j <= k (weight doubled if j < k). The weights are integer constants around 2^20 times each
    residue's, rounding of features included, wide enough for Arb's enclosures and for the rationals'; the 2N
    mixed pairs, score 0 and value 0, stand in the denominator. With h = 2^-(f+1) for the output's rounding,
    S/(S + rest) > 1/2 + h iff S (1 - 2h) > rest (1 + 2h), and likewise below 1/2 - h.
    """
    theorem_06_match2.check_size(N, M)
    if (N * M) ** 2 > 1 << 16:
        raise BadInput(f"(N M)^2 = {(N * M) ** 2} clauses are too many: at most {1 << 16} would do")
    c, f = temperature(3, N, M), construction.fraction_bits(M)
    by_arb, by_rationals = arb_weights(M, c, f, variant), rational_weights(M, c, f, variant)
    scope = f"all {M}^{N} inputs X in [{M}]^{N}, every token"
    if (bad := differing(by_arb, by_rationals)) is not None:
        return unknown(scope, str(bad["why"]))
    if differs := order_unit_differs(3):
        return unknown(scope, differs)
    weights = hull(by_arb, by_rationals)
    shape: list[Any] = []

    def add(made: tuple[list[Any], list[Any]]) -> list[Any]:
        shape.extend(made[1])
        return made[0]

    tokens = [add(residue(f"x{j + 1}", M)) for j in range(N)]
    pairs = [add(tied_sum(f"x1+x{j + 1}", tokens[0], tokens[j])) for j in range(N)]
    triples = {
        (j, k): add(tied_sum(f"x1+x{j + 1}+x{k + 1}", pairs[j], tokens[k]))
        for j, k in itertools.combinations_with_replacement(range(N), 2)
    }
    match = z3.Or(*(sums[0] for sums in triples.values()))

    def total(end: int) -> tuple[list[Any], Any]:
        terms, tied = [], []
        for (j, k), sums in triples.items():
            term = z3.Real(f"{('low', 'high')[end]}{j + 1}_{k + 1}")
            terms.append(term)
            often = 1 if j == k else 2
            tied += [z3.Implies(sums[v], term == often * weights.rows[v][end]) for v in range(M)]
        return tied, one_hot.total(terms)

    low, lowest = total(0)
    high, highest = total(1)
    ends = [2 * N * end for end in weights.mixed]
    (least, most), rest = (
        (ends, (SCALE, SCALE)) if variant.mixed_value else ((0, 0), (SCALE + ends[0], SCALE + ends[1]))
    )
    under, over = (1 << f) - 1, (1 << f) + 1  # 2^f (1 - 2h) and 2^f (1 + 2h)
    wins = (lowest + least) * under > rest[1] * over
    loses = (highest + most) * over < rest[0] * under
    obligations = [smt.Obligation("a match wins", "QF_LRA", [*shape, *low, match], wins)]
    if M != 3:
        no_match = [*shape, *high, z3.Not(match)]
        obligations.append(smt.Obligation("no miss wins", "QF_LRA", no_match, loses))

    def witness(model: Any) -> Mapping[str, Any] | None:
        return is_wrong(3, [chosen(model, token) for token in tokens], 0, M, c, variant)

    notes = [f"c = {c}, f = {f}"]
    if M == 3:
        notes.append("modulo 3 every token is in a triple with itself twice, so that no input lacks a match")
    part = "the enclosures of the weights"
    weighed = [
        premise("arb", part, lambda: inside(arb_weights(M, c, f, variant), weights)),
        premise("rational", part, lambda: inside(rational_weights(M, c, f, variant), weights)),
    ]
    return smt.prove(obligations, scope, witness, notes=notes, further=weighed)


# --- corruptions --------------------------------------------------------------------------------------


def cold(s: int, N: int, M: int) -> int:
    """A sixteenth of the temperature."""
    return construction.temperature(s, N, M) // 16


LOW_DUMMY, COUNTED = Variant(share=Fraction(3, 2)), Variant(mixed_value=1)
mutant(every_input_is_decided, "dummy pair below the nearest miss", at={"N": 3, "M": 7}, variant=LOW_DUMMY)
mutant(every_input_is_decided, "mixed pairs have value 1", at={"N": 3, "M": 2}, variant=COUNTED)
mutant(every_input_is_decided, "a sixteenth of the temperature", at={"N": 5, "M": 5}, temperature=cold)
