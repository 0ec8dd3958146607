"""Theorem 6 with its hypotheses dropped one by one: no dummy token, M = 1, m = 2."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import z3
from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.engines.enclosure import less
from checkers.match_tasks.match2_weights import HALF, weight
from constructions.attention import attend
from constructions.errors import BadInput
from constructions.tasks import match2
from constructions.theorem_06_match2 import unit as construction

Witness = Mapping[str, Any]


@claim("theorem-6", quick=[{}])
def a_dummy_is_needed(*, dummy: bool = False, positions: bool = False) -> Verdict:
    """Without a dummy token no unit whatever its weights and m, with an input map that does not look at
    positions, one real value coordinate and the decision "output above 1/2", computes Match2, for any
    N >= 2 and M >= 3.

    X = (1, ..., 1) and (-1, ..., -1) have no match, so the values a of residue 1 and b of -1 are at most
    1/2; (1, ..., 1, -1) has one, yet the output at token 1 is an average of those values. Weights are
    arbitrary positive reals. Not shown: the same for other output maps. With input maps that see positions
    it is false: token 1 can be its own dummy.
    """
    N, cross = z3.Reals("N cross")
    shape, above_half, constants = [N >= 2, cross > 0], [], []
    for name in (
        "a",
        "b",
    ):  # at token 1: its own weight and value, those of the others alike, a dummy's weight
        own, first, weight_, value, constant = z3.Reals(
            f"own_{name} {name}1 weight_{name} {name} dummy_{name}"
        )
        shape += [own > 0, weight_ > 0, constant > 0 if dummy else constant == 0]
        shape += [] if positions else [own == weight_, first == value]
        above_half.append((own * (first - HALF), weight_ * (value - HALF), value - HALF))
        constants.append(constant)
    (own_a, others_a, _), (own_b, others_b, b) = above_half
    no_match = [
        own_a + (N - 1) * others_a <= HALF * constants[0],
        own_b + (N - 1) * others_b <= HALF * constants[1],
    ]
    goal = own_a + (N - 2) * others_a + cross * b <= HALF * constants[0]
    obligation = smt.Obligation("an average of values", "QF_NRA", [*shape, *no_match], goal)
    inputs = [[1, 1], [2, 2], [1, 2]]  # for N = 2, M = 3
    expected = [match2(x, 3)[0] for x in inputs]

    def with_dummy() -> Witness | None:
        """Theorem 6's unit on the three inputs."""
        c = construction.temperature(2, 3)

        def total(x: list[int]) -> Any:
            return sum((weight(x[0] + v, 3, c) for v in x), arb(0))

        outputs = [less(lambda: arb(1), functools.partial(total, x)) for x in inputs]
        found = {"why": "with a dummy a unit decides all three inputs rightly", "inputs": inputs, "c": c}
        return found if outputs == [bool(e) for e in expected] else None

    def with_positions() -> Witness | None:
        """Token 1 has weight 1 and value 0, token 2 value 1 and weight 3 at a match, else 1/3."""
        weights: list[list[Any]] = [[1, Fraction(3) if sum(x) % 3 == 0 else Fraction(1, 3)] for x in inputs]
        outputs = [attend([row], [[0], [1]])[0, 0] for row in weights]
        found = {"why": "token 1 is its own dummy", "inputs": inputs, "weights": weights, "outputs": outputs}
        return found if [construction.is_match(out) for out in outputs] == expected else None

    def witness(_: Any) -> Witness | None:
        return with_dummy() if dummy else with_positions() if positions else None

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
    tokens = [0] * min(N, 50)  # equal scores at a few tokens are equal scores at N
    assert set(match2(tokens, 1)) == {1}
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

    opinions = [opinion("exact", by_averages), opinion("arb", by_arb)]
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
mutant(a_dummy_is_needed, "an input map that sees positions", at={}, positions=True)
mutant(modulus_one_fails_for_one_token_only, "tokens have value 0", at={"N": 3}, value=0)
mutant(modulus_one_fails_for_one_token_only, "tokens have value -1", at={"N": 3}, value=-1)
mutant(two_dimensions_are_too_few, "three dimensions", at={}, dimension=3)
mutant(two_dimensions_are_too_few, "three residues", at={}, residues=3)
