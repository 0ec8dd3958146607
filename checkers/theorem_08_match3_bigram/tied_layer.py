"""Beside Theorem 8: modulo 2 one layer of 3 bits a number computes Match3Bigram at every length."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude, unknown
from checkers.engines import smt
from checkers.engines.sizes import Size, larger
from checkers.match_tasks.decisions import more_than_inputs
from checkers.match_tasks.tallies import check_uniform, coordinate, two_bits, wrong
from constructions.class_p import Layer
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.task_inputs import all_tokens
from constructions.tasks import match3_bigram
from constructions.theorem_08_match3_bigram.tied_layer import tied_bigram_layer

EXHAUSTED = 3000  # inputs


@claim(
    "theorem-8",
    quick=[{"N": 1}, {"N": 2}, {"N": 6}, {"N": 9}, {"N": 32}],
    full=[{"N": 11}, {"N": 65}],
    kernel=["theorem_8_two_residues"],
)
def modulo_2_one_layer_of_3_bits_is_enough(
    N: int, *, make: Callable[[], Layer] = tied_bigram_layer
) -> Verdict:
    """For every X in {0, 1}^N one uniform head in P with p = 3, f = 0 and m_v = 3 computes Match3Bigram
    modulo 2 at every token; the output map reads the position and the row alone (no residuals), and there is
    no dummy token. So no growth of p with N is needed at M = 2.

    Encoding (QF_LIA), from the layer's own values: one Boolean a token, the three rounded means; what the
    output map makes of which of them are 0 (a table, of that alone), at each position, is what x_i and the
    pairs of neighbours ask for. With at most 3000 inputs the layer itself is evaluated on all of them. The
    kernel's theorem, for all N, has a dummy at odd N.
    """
    if not 1 <= exact_integer(N, "N") <= 200:
        raise BadInput(f"N must lie in 1..200 tokens, not {N}")
    layer = make()
    head = check_uniform(layer, N, (0, 1))
    scope = f"all 2^{N} inputs X in {{0, 1}}^{N}, every token"
    few = not more_than_inputs(N, 2, EXHAUSTED)

    def failing_input() -> Mapping[str, Any] | None:
        inputs = all_tokens(N, 2) if few else _words(N)
        return next((w for X in inputs if (w := wrong(layer, X, 2, match3_bigram))), None)

    if (other := larger(layer, [0] * N, Size(3, 1, 3, f=0))) is not None:
        return conclude(Outcome.PROVED, scope, [opinion("exact", lambda: other)])
    said = [_said(layer, i) for i in range(N)]
    if None in said:
        return unknown(scope, "the output map reads more than the position and which means are 0")
    tokens = [z3.Bool(f"x{j + 1}") for j in range(N)]
    hypotheses, seen, fit = [], [], []
    for c in range(len(head.value(0, 0))):
        cases = [(x, head.value(j, 1)[c], head.value(j, 0)[c]) for j, x in enumerate(tokens)]
        mean, nonzero, fits = coordinate(f"rounded{c + 1}", layer, cases)
        hypotheses.append(mean)
        seen.append(nonzero)
        fit.append(fits)

    def output(i: int) -> Any:
        """The output map there, by the truth table of which means are 0."""
        rows = [row for row, answer in (said[i] or {}).items() if answer]
        return z3.Or(*(z3.And(*(s == bit for s, bit in zip(seen, row, strict=True))) for row in rows))

    pairs = list(itertools.pairwise(tokens))
    asked = [z3.Or(*(u == v for u, v in pairs)), z3.Or(*(u != v for u, v in pairs))]
    right = [
        z3.Implies(x if token else z3.Not(x), output(i) == asked[token])
        for i, x in enumerate(tokens)
        for token in (0, 1)
    ]
    return smt.prove(
        [smt.Obligation("right at every token", "QF_LIA", hypotheses, z3.And(*fit, *right))],
        scope,
        lambda _: failing_input(),
        exhaustion=failing_input if few else None,
    )


def _said(layer: Layer, i: int) -> dict[tuple[bool, ...], int] | None:
    """The output at position i, by which of the means, each 0 to 3, are not 0; None if it depends on more
    than that, such as the token."""
    said: dict[tuple[bool, ...], int] = {}
    for row in itertools.product(range(4), repeat=3):
        for token in (0, 1):
            answer = layer.output_map(i, token, tuple(map(Fraction, row)))
            if said.setdefault(tuple(map(bool, row)), answer) != answer:
                return None
    return said


def _words(N: int) -> list[list[int]]:
    """All equal, alternations, and these with one token changed."""
    plain = [[0] * N, [1] * N, [j % 2 for j in range(N)], [1 - j % 2 for j in range(N)]]
    return plain + [[v ^ (j == k) for j, v in enumerate(word)] for word in plain for k in range(N)]


def _one_alternation() -> Layer:
    """Compares with one alternation twice."""
    layer = tied_bigram_layer()
    (head,) = layer.heads
    return replace(
        layer, heads=(replace(head, value=lambda j, x: (*head.value(j, x)[:2], head.value(j, x)[1])),)
    )


mutant(
    modulo_2_one_layer_of_3_bits_is_enough,
    "two bits",
    at={"N": 4},
    make=lambda: two_bits(tied_bigram_layer()),
)
mutant(modulo_2_one_layer_of_3_bits_is_enough, "one alternation only", at={"N": 4}, make=_one_alternation)
