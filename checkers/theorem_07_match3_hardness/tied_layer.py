"""Theorem 7's bound in P is tight up to a logarithm: a layer of 3 M bits computes Match3."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude, unknown
from checkers.engines import smt
from checkers.engines.sizes import Size, larger
from checkers.match_tasks.decisions import more_than_inputs
from checkers.match_tasks.tallies import check_uniform, coordinate, counted_from_1, two_bits, wrong
from constructions.class_p import Layer
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.task_inputs import adversarial_tokens, all_tokens
from constructions.tasks import match3
from constructions.theorem_07_match3_hardness.tied_layer import tied_layer

EXHAUSTED = 3000  # inputs


@claim(
    "theorem-7",
    quick=[{"N": 1, "M": 2}, {"N": 4, "M": 5}, {"N": 5, "M": 4}, {"N": 6, "M": 3}, {"N": 40, "M": 41}],
    full=[{"N": 7, "M": 3}, {"N": 101, "M": 102}],
    kernel=["theorem_7_tight"],
)
def a_layer_of_3_M_bits_computes_match3(
    N: int, M: int, *, make: Callable[[int], Layer] = tied_layer
) -> Verdict:
    """For every X in [M]^N one uniform head in P with p = 3, f = 0 and m_v = M computes Match3 at every
    token; the output map reads the row and the token (residuals), and there is no dummy token. So m_v p H = 3
    M.

    Encoding (QF_LIA), a coordinate at a time, from the layer's own values: one Boolean a position, is x_j the
    coordinate's residue; the rounded mean is not 0 iff one of them holds. So the row tells which residues
    occur; what the output map makes of that is as it is written. With at most 3000 inputs the layer itself is
    evaluated on all of them, with more on a few. The kernel's theorem, for all N and M, has a dummy at odd N.
    """
    if exact_integer(N, "N") < 1:
        raise BadInput(f"N must be at least 1 token, not {N}")
    if N * M * M > 1 << 21:
        raise BadInput(f"N = {N}, M = {M} is too large here: N M^2 <= {1 << 21} would do")
    layer, few = make(M), not more_than_inputs(N, M, EXHAUSTED)
    head = check_uniform(layer, N, range(M))
    scope = f"all {M}^{N} inputs X in [{M}]^{N}, every token"

    def failing_input() -> Mapping[str, Any] | None:
        inputs = all_tokens(N, M) if few else adversarial_tokens(N, M, 0).values()
        return next((w for X in inputs if (w := wrong(layer, X, M, match3))), None)

    other = larger(layer, [0] * N, Size(3, 1, M, f=0)) or (None if few else failing_input())
    if other is not None:
        return conclude(Outcome.PROVED, scope, [opinion("exact", lambda: other)])
    values = [[head.value(j, t) for t in range(M)] for j in range(N)]
    here = [z3.Bool(f"x{j + 1}_is_l") for j in range(N)]
    tables = set()
    for residue in range(M):
        columns = [[rows[t][residue] for t in range(M)] for rows in values]
        if any(len({v for t, v in enumerate(column) if t != residue}) > 1 for column in columns):
            return unknown(scope, f"coordinate {residue} tells other residues apart, which is not encoded")
        tables.add(tuple((column[residue], column[(residue + 1) % M]) for column in columns))
    obligations = []
    for number, table in enumerate(sorted(tables)):
        cases = [(b, held, other) for b, (held, other) in zip(here, table, strict=True)]
        mean, seen, fits = coordinate("rounded", layer, cases)
        name = f"table {number + 1}: the rounded mean is not 0 iff the residue occurs"
        obligations.append(smt.Obligation(name, "QF_LIA", [mean], z3.And(fits, seen == z3.Or(*here))))
    return smt.prove(
        obligations,
        scope,
        lambda _: failing_input(),
        notes=[f"m_v p H = {M * layer.format.p}"],
        exhaustion=failing_input if few else None,
    )


_small = {"N": 3, "M": 4}
mutant(a_layer_of_3_M_bits_computes_match3, "two bits", at=_small, make=lambda M: two_bits(tied_layer(M)))
mutant(
    a_layer_of_3_M_bits_computes_match3,
    "positions counted from 1",
    at=_small,
    make=lambda M: counted_from_1(tied_layer(M)),
)
