"""Theorem 6, Match2 by one unit with m = 3: for every input symbolically."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Opinion, premise
from checkers.core.verdict import Margin, Verdict, unknown
from checkers.engines import one_hot, smt
from checkers.engines.one_hot import chosen, residue
from checkers.match_tasks.match2_weights import (
    HALF,
    SCALE,
    Table,
    is_wrong,
    missed_by,
    nearest_misses,
    table,
    table_holds,
)
from checkers.match_tasks.unit_scores import match2_unit_differs
from constructions.errors import BadInput
from constructions.theorem_06_match2 import unit as construction

Temperature = Callable[[int, int], int]


@claim(
    "theorem-6",
    quick=[{"N": 8, "M": 16}, {"N": 9, "M": 17}],
    full=[{"N": 2, "M": 2}, {"N": 16, "M": 64}, {"N": 32, "M": 128}],
    kernel=["theorem_6_exact_cosines"],
)
def every_input_is_decided(
    N: int, M: int, *, temperature: Temperature = construction.temperature, share: Fraction = HALF
) -> Verdict:
    """For every X in [M]^N the unit's output at every token is above 1/2 if and only if the token has a
    match; exact real features, N >= 1, M >= 2, temperature c = ceil(7 b M^2/40), b the bit length of 3N.

    Token 1 stands for every token, since the unit treats tokens alike. One Boolean per residue of x_1 and
    per (token j, residue of x_1 + x_j), tied by x_1 + x_1; for a fixed x_1 the sums are as free as the
    tokens. That the unit scores cosines of sums is read off it (unit_scores.py). The M weights are constants:
    integers around 2^40 times each, from Arb, checked by rationals.
    A match must win with every weight at its lower end, a miss must lose with every weight at its upper
    end.
    """
    construction.check_size(N, M)
    if N * M > 1 << 14:
        raise BadInput(f"N M = {N * M} Booleans are too many: at most {1 << 14} would do")
    c = temperature(N, M)
    weights = table(M, c, share)
    first, shape = residue("x1", M)
    sums = []
    for j in range(N):
        choices, clauses = residue(f"sum{j + 1}", M)
        sums.append(choices)
        shape += clauses
    shape += [z3.Implies(first[k], sums[0][2 * k % M]) for k in range(M)]
    match = z3.Or(*(sums[j][0] for j in range(N)))

    def total(end: int, name: str) -> tuple[list[Any], Any]:
        terms = [z3.Real(f"{name}{j + 1}") for j in range(N)]
        tied = [z3.Implies(sums[j][k], terms[j] == weights[k][end]) for j in range(N) for k in range(M)]
        return tied, one_hot.total(terms)

    low, lowest = total(0, "low")
    high, highest = total(1, "high")
    obligations = [
        smt.Obligation("a match beats the dummy", "QF_LRA", [*shape, *low, match], lowest > SCALE),
    ]
    if M > 2 or share != HALF:
        no_match = [*shape, *high, z3.Not(match)]
        obligations.append(smt.Obligation("no miss beats the dummy", "QF_LRA", no_match, highest < SCALE))

    def witness(model: Any) -> Mapping[str, Any] | None:
        x1 = chosen(model, first)
        x = [x1] + [(chosen(model, sums[j]) - x1) % M for j in range(1, N)]
        return is_wrong(x, 0, M, c, share)

    scope = f"all {M}^{N} inputs X in [{M}]^{N}, every token"
    if differs := match2_unit_differs():
        return unknown(scope, differs)
    notes = [f"c = {c}"] + (["modulo 2 every token matches itself"] if M == 2 else [])
    return smt.prove(obligations, scope, witness, notes=notes, further=_enclosed(weights, M, c, share))


def _enclosed(rows: Table, M: int, c: int, share: Fraction) -> tuple[Opinion, Opinion]:
    """The table that the solvers are given holds the weights: by Arb, and by rationals."""
    part = "the enclosures of the weights"
    return (
        premise("arb", part, lambda: table_holds(rows, M, c, share)),
        premise("rational", part, lambda: missed_by(rows, M, c, share) is None),
    )


@claim(
    "theorem-6",
    quick=[{"M": 16, "N": 1000000}],
    full=[{"M": 257, "N": 10**9}],
    kernel=["theorem_6_exact_cosines"],
)
def every_length_is_decided(
    M: int, N: int, *, temperature: Temperature = construction.temperature, share: Fraction = HALF
) -> Verdict:
    """For every length up to N and every X of that length over [M], M >= 3, the unit with the temperature
    for N decides every token rightly; exact real features.

    Induction on the partial sums of weights, three obligations a side. Without a match: the sum of n
    weights is at most n w, w the weight of the nearest miss (base, step over a symbolic residue), and
    N w < 1 (final). With one: sums are never negative, and above 1 from the first match on.
    """
    construction.check_size(N, M)
    if M < 3:
        raise BadInput("M must be at least 3 here: modulo 2 every token matches itself")
    if M > 4096:
        raise BadInput(f"M = {M} residues are too many to tabulate: at most 4096 would do")
    if N >= SCALE:  # a weight's upper end is at least 1/SCALE
        raise BadInput(f"N = {N} is too large for weights in units of 2^-40: N < 2^40 would do")
    c = temperature(N, M)
    weights = table(M, c, share)
    nearest = max(high for _, high in weights[1:])
    n, before, term = z3.Reals("n before term")
    seen, hit = z3.Bools("seen hit")
    miss = z3.Or(*(term == high for high in sorted({high for _, high in weights[1:]})))
    rises = [n >= 0, before <= n * nearest]
    any_term = z3.Or(
        z3.And(hit, term == weights[0][0]),
        *(z3.And(z3.Not(hit), term == low) for low in sorted({low for low, _ in weights[1:]})),
    )
    state = [before >= 0, z3.Implies(seen, before > SCALE)]
    after = before + term
    obligations = [
        smt.Obligation("base, no match", "QF_LRA", [n == 0, before == 0], before <= n * nearest),
        smt.Obligation("step, no match", "QF_LRA", [*rises, miss], after <= (n + 1) * nearest),
        smt.Obligation("final, no match", "QF_LRA", [*rises, n >= 1, n <= N], before < SCALE),
        smt.Obligation("base, match", "QF_LRA", [z3.Not(seen), before == 0], z3.And(*state)),
        smt.Obligation(
            "step and final, match",
            "QF_LRA",
            [*state, any_term],
            z3.And(after >= 0, z3.Implies(z3.Or(seen, hit), after > SCALE)),
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        few = min(N, 1 << 12)
        hard = [nearest_misses(few, M), [0] + [M // 2] * (few - 1)]
        return next((w for x in hard if (w := is_wrong(x, 0, M, c, share))), None)

    scope = f"all X in [{M}]^n for every n from 1 to {N}, every token"
    if differs := match2_unit_differs():
        return unknown(scope, differs)
    margin = Margin(
        1 - Fraction(N * nearest, SCALE), "how far N nearest misses stay below the dummy's weight"
    )
    return smt.prove(
        obligations,
        scope,
        witness,
        margin=margin,
        notes=[f"c = {c}"],
        further=_enclosed(weights, M, c, share),
    )


# --- corruptions --------------------------------------------------------------------------------------


def cold(N: int, M: int) -> int:
    """A sixteenth of the temperature."""
    return construction.temperature(N, M) // 16


LOW_DUMMY, HIGH_DUMMY = Fraction(3, 2), Fraction(-1, 2)
mutant(every_input_is_decided, "dummy below the nearest miss", at={"N": 4, "M": 8}, share=LOW_DUMMY)
mutant(every_input_is_decided, "dummy above a match", at={"N": 2, "M": 8}, share=HIGH_DUMMY)
mutant(every_input_is_decided, "a sixteenth of the temperature", at={"N": 8, "M": 9}, temperature=cold)
mutant(every_length_is_decided, "dummy below the nearest miss", at={"M": 9, "N": 50}, share=LOW_DUMMY)
mutant(every_length_is_decided, "dummy above a match", at={"M": 9, "N": 1}, share=HIGH_DUMMY)
mutant(every_length_is_decided, "a sixteenth of the temperature", at={"M": 8, "N": 64}, temperature=cold)
