"""Beside Theorem 8: modulo 2 one layer of 3 bits a number computes Match3Bigram at every length."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines import smt
from checkers.match_tasks.decisions import more_than_inputs
from checkers.match_tasks.uniform_rounding import coordinate
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer
from constructions.task_inputs import all_tokens
from constructions.tasks import match3_bigram
from constructions.theorem_08_match3_bigram.tied_layer import TiedBigramLayer

EXHAUSTED = 3000  # inputs
Witness = Mapping[str, Any]


@claim("theorem-8", quick=[{"N": 1}, {"N": 2}, {"N": 6}, {"N": 9}, {"N": 32}], full=[{"N": 11}, {"N": 65}])
def modulo_2_one_layer_of_3_bits_is_enough(
    N: int, *, build: Callable[[], TiedBigramLayer] = TiedBigramLayer
) -> Verdict:
    """For every X in {0, 1}^N one uniform head with p = 3, f = 0 and m_v = 3, exact softmax, its output
    rounded (ties to even), computes Match3Bigram modulo 2 at every token; the output map reads the row and
    the token (residuals), and there is no dummy token. So no growth of p with N is needed at M = 2.

    Encoding (QF_LIA), from the layer's own values: one Boolean a token, the three rounded means; what the
    output map makes of which of them are 0 is right at a token 1, if there is one, and at a token 0. With at
    most 3000 inputs the layer itself is evaluated on all of them.
    """
    if not 1 <= exact_integer(N, "N") <= 200:
        raise BadInput(f"N must lie in 1..200 tokens, not {N}")
    layer = build()
    few = not more_than_inputs(N, 2, EXHAUSTED)
    scope = f"all 2^{N} inputs X in {{0, 1}}^{N}, every token"

    def failing_input() -> Witness | None:
        inputs = all_tokens(N, 2) if few else _words(N)
        return next((w for X in inputs if (w := _wrong(layer, X))), None)

    tokens = [z3.Bool(f"x{j + 1}") for j in range(N)]
    hypotheses, seen, fit = [], [], []
    for c in range(len(layer.value(0, 0))):
        cases = [(x, layer.value(1, j)[c], layer.value(0, j)[c]) for j, x in enumerate(tokens)]
        mean, nonzero, fits = coordinate(f"rounded{c + 1}", layer, cases)
        hypotheses.append(mean)
        seen.append(nonzero)
        fit.append(fits)
    pairs = list(itertools.pairwise(tokens))

    def said(token: int) -> Any:
        """The output map at this token, by the truth table of which means are 0."""
        rows = itertools.product((0, 1), repeat=len(seen))
        right = [row for row in rows if layer.output([Fraction(bit) for bit in row], token)]
        return z3.Or(*(z3.And(*(s == bool(bit) for s, bit in zip(seen, row, strict=True))) for row in right))

    asked = [z3.Or(*(u == v for u, v in pairs)), z3.Or(*(u != v for u, v in pairs))]
    occurs = [z3.Not(z3.And(*tokens)), z3.Or(*tokens)]
    goal = z3.And(*fit, *(z3.Implies(occurs[t], said(t) == asked[t]) for t in (0, 1)))
    return smt.prove(
        [smt.Obligation("right at a token 0 and at a token 1", "QF_LIA", hypotheses, goal)],
        scope,
        lambda _: failing_input(),
        exhaustion=failing_input if few else None,
    )


def _words(N: int) -> list[list[int]]:
    """All equal, alternations, and these with one token changed."""
    plain = [[0] * N, [1] * N, [j % 2 for j in range(N)], [1 - j % 2 for j in range(N)]]
    return plain + [[v ^ (j == k) for j, v in enumerate(word)] for word in plain for k in range(N)]


def _wrong(layer: TiedBigramLayer, X: Sequence[int]) -> Witness | None:
    try:
        found = layer.answers(X)
    except BadInput as outside:
        return {"why": f"the layer is not in P: {outside}", "X": list(X)}
    expected = match3_bigram(X, 2)
    return None if found == expected else {"why": f"it answers {found}, the task {expected}", "X": list(X)}


# --- mutants ----------------------------------------------------------------------------------------


class _TwoBits(TiedBigramLayer):
    number = FixedPoint(2, 0)


class _OneAlternation(TiedBigramLayer):
    """Compares with one alternation twice."""

    def value(self, token: int, position: int) -> list[int]:
        ones, first, _ = super().value(token, position)
        return [ones, first, first]


mutant(modulo_2_one_layer_of_3_bits_is_enough, "two bits", at={"N": 4}, build=_TwoBits)
mutant(modulo_2_one_layer_of_3_bits_is_enough, "one alternation only", at={"N": 4}, build=_OneAlternation)
