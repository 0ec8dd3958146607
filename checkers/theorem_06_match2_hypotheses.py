"""Theorem 6 with its hypotheses dropped one by one: no dummy token, M = 1, m = 2."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import z3
from flint import arb

from checkers import exact, smt
from checkers.claim import claim
from checkers.enclosure import less
from checkers.match2_weights import HALF, weight
from checkers.tripwire import mutant
from checkers.verdict import Outcome, Verdict, conclude
from constructions import theorem_06_match2 as construction
from constructions.attention import attend
from constructions.errors import BadInput
from constructions.tasks import match2

Witness = Mapping[str, Any]


@claim("theorem-6", quick=[{}])
def a_dummy_is_needed(*, dummy: bool = False) -> Verdict:
    """Without a dummy token no unit whatever its weights and m, with an input map that does not look at
    positions, one real value coordinate and the decision "output above 1/2", computes Match2, for any
    N >= 2 and M >= 3.

    X = (1, ..., 1) and (-1, ..., -1) have no match, so the two tokens' values are at most 1/2;
    (1, ..., 1, -1) has one, yet the output at token 1 is an average of those values. Arbitrary weights are
    positive reals. Not shown: the same for input maps that see positions or for other output maps.
    M = 1 is excluded by the formula only (g = 0); Match2 is then constant, so that is not shown necessary.
    """
    N, own, own2, cross, a, b = z3.Reals("N own own2 cross a b")
    constant = [z3.Real(f"dummy_at_{k}") for k in range(2)]
    shape = [N >= 2, own > 0, own2 > 0, cross > 0]
    extra = [v > 0 for v in constant] if dummy else [v == 0 for v in constant]
    no_match = [
        N * own * a <= HALF * (N * own + constant[0]),
        N * own2 * b <= HALF * (N * own2 + constant[1]),
    ]
    goal = (N - 1) * own * a + cross * b <= HALF * ((N - 1) * own + cross + constant[0])
    obligation = smt.Obligation("an average of values", "QF_NRA", [*shape, *extra, *no_match], goal)

    def witness(_: Any) -> Witness | None:
        """With a dummy there is such a unit: Theorem 6's, evaluated on the three inputs for N = 2, M = 3."""
        inputs = [[1, 1], [2, 2], [1, 2]]
        c = construction.temperature(2, 3)

        def total(x: list[int]) -> Any:
            return sum((weight(x[0] + v, 3, c) for v in x), arb(0))

        outputs = [less(lambda: arb(1), functools.partial(total, x)) for x in inputs]
        if dummy and outputs == [bool(match2(x, 3)[0]) for x in inputs]:
            return {"why": "with a dummy a unit decides all three inputs rightly", "inputs": inputs, "c": c}
        return None

    return smt.prove([obligation], "all units without a dummy, all N >= 2 and M >= 3", witness)


@claim("theorem-6", quick=[{"N": 2}, {"N": 1000}])
def modulus_one_fails_for_one_token_only(N: int, *, value: int = 1) -> Verdict:
    """At M = 1, where g = 0 and the dummy scores as much as a match, the unit of Theorem 6 outputs N/(N + 1)
    whatever its temperature: for N >= 2 above 1/2, and Match2 is 1 everywhere. So its hypothesis M >= 2 is
    needed for N = 1 only, where the output is exactly 1/2.

    exact: all scores are equal, so the average has equal weights. Arb evaluates Definition 1 at c = 5.
    """
    if N < 2:
        raise BadInput("N must be at least 2: for N = 1 and M = 1 the output is 1/2, not above it")
    assert set(match2([0] * N, 1)) == {1}
    tokens = [0] * min(N, 50)  # equal scores at a few tokens are equal scores at N
    failure = {"why": "the output is not above 1/2, though every token matches", "X": tokens, "N": N}

    def by_averages() -> Witness | None:
        unit = construction.attention_unit(5, 1)
        scores = unit.scores(construction.token_rows(tokens, 1, lambda _: (1, 0)))[0].tolist()
        if set(scores) != {5}:
            return {"why": "the scores are not all equal", "scores": scores}
        single = attend([[1, 1]], [[value], [0]])[0, 0]  # one token and the dummy
        above = Fraction(N * value, N + 1) > construction.THRESHOLD
        return None if above and single == construction.THRESHOLD else failure

    def by_arb() -> Witness | None:
        unit = construction.attention_unit(arb(5), arb(1))
        rows = construction.token_rows(tokens, 1, lambda _: (arb(1), arb(0)))
        output = unit(rows, lambda score: score.exp())[0, 0]
        return None if output * value > arb(0.5) else failure

    opinions = [exact.opinion("exact", by_averages), exact.opinion("arb", by_arb)]
    return conclude(Outcome.PROVED, f"M = 1, N = {N}, every temperature", opinions)


@claim("theorem-6", quick=[{}])
def two_dimensions_are_too_few(*, dimension: int = 2, residues: int = 4) -> Verdict:
    """With m = 2 and M >= 4 no queries and keys (any functions of the residue) score the match above the
    dummy and every miss below it, for every residue; with m = 3 Theorem 6 does. So m = 3 is the smallest
    for this argument. With M = 3, m = 2 is enough.

    Subtract the dummy's key from every key. Four residues a, each with query u_a: <u_a, k_b> is positive
    exactly for b = -a. Not shown: units that rely on the number of tokens instead of on such scores.
    """
    u = [[z3.Real(f"u{i}_{t}") for t in range(dimension)] for i in range(residues)]
    k = [[z3.Real(f"k{i}_{t}") for t in range(dimension)] for i in range(residues)]

    def score(i: int, j: int) -> Any:
        return z3.Sum([u[i][t] * k[j][t] for t in range(dimension)])

    # The hypotheses are the signs among all residues but the last, which can hold.
    first: list[Any] = []
    rest: list[Any] = []
    for i, j in itertools.product(range(residues), repeat=2):
        sign = score(i, j) > 0 if i == j else score(i, j) < 0
        (rest if residues - 1 in (i, j) else first).append(sign)
    goal = z3.Not(z3.And(*rest))
    obligation = smt.Obligation("four such keys", "QF_NRA", first, goal)

    def witness(_: Any) -> Witness | None:
        known: dict[tuple[int, int], list[tuple[int, ...]]] = {
            (2, 3): [(2, 0), (-1, 2), (-1, -2)],
            (3, 4): [(1, 1, 1), (1, -1, -1), (-1, 1, -1), (-1, -1, 1)],
        }
        points = known.get((dimension, residues), [])

        def product(i: int, j: int) -> int:
            return sum(v * w for v, w in zip(points[i], points[j], strict=True))

        indices = range(len(points))
        works = all(product(i, j) > 0 if i == j else product(i, j) < 0 for i in indices for j in indices)
        return {"why": "these queries = keys do it", "points": points} if points and works else None

    return smt.prove([obligation], "all real queries and keys with m = 2, all M >= 4", witness)


mutant(a_dummy_is_needed, "a dummy of value 0", at={}, dummy=True)
mutant(modulus_one_fails_for_one_token_only, "tokens have value 0", at={"N": 3}, value=0)
mutant(modulus_one_fails_for_one_token_only, "tokens have value -1", at={"N": 3}, value=-1)
mutant(two_dimensions_are_too_few, "three dimensions", at={}, dimension=3)
mutant(two_dimensions_are_too_few, "three residues", at={}, residues=3)
