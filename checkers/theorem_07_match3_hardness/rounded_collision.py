"""Theorem 7 in P, run: a layer below the bound shows token 1 the same on two inputs of different answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude, unknown
from checkers.theorem_07_match3_hardness.patterns import by_definition, by_flint
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer
from constructions.tasks import match2, match3
from constructions.theorem_07_match3_hardness.reduction import reduction, strings_by_weight
from constructions.theorem_07_match3_hardness.rounded_layer import RoundedLayer
from constructions.theorem_07_match3_hardness.two_party import bits_to_count

MOST_INPUTS = 1 << 17
Pair = tuple[list[int], list[int]]
Task = Callable[[Sequence[int], int], list[int]]


def below_the_bound(n: int, m: int, H: int, p: int) -> bool:
    """Whether H (m + 1)(p + ceil(log2(n m))) < n or 2 H m (p + ceil(log2 n)) < n."""
    return H * (m + 1) * (p + bits_to_count(n * m)) < n or 2 * H * m * (p + bits_to_count(n)) < n


def colliding_inputs(layer: RoundedLayer, n: int) -> Pair | None:
    """Two inputs with one output at token 1 and different bits of Alice's where Bob looks."""
    seen: dict[tuple[Any, int, int], list[int]] = {}
    tried = 0
    for a in strings_by_weight(n):
        for k in range(n):
            X = reduction(a, [int(i == k) for i in range(n)], 2 * n + 1, 2 * n + 4)
            output = tuple(by_definition(layer, X))
            if (other := seen.get((output, k, 1 - a[k]))) is not None:
                return other, X
            seen.setdefault((output, k, a[k]), X)
            tried += 1
            if tried == MOST_INPUTS:
                return None
    return None


@claim(
    "theorem-7",
    quick=[
        {"n": 20, "m": 1, "H": 1, "p": 3, "f": 1, "kind": "doubling", "seed": 1},
        {"n": 60, "m": 2, "H": 1, "p": 6, "f": 4, "kind": "random", "seed": 2},
        {"n": 90, "m": 1, "H": 3, "p": 6, "f": 4, "kind": "doubling", "seed": 3},
    ],
    full=[{"n": 200, "m": 3, "H": 3, "p": 3, "f": 1, "kind": "random", "seed": 4}],
    kernel=["theorem_7_exact_softmax"],
)
def a_layer_in_P_below_the_bound_errs(
    n: int,
    m: int,
    H: int,
    p: int,
    f: int,
    kind: str,
    seed: int,
    *,
    search: Callable[[RoundedLayer, int], Pair | None] = colliding_inputs,
    task: Task = match3,
) -> Verdict:
    """The layer of this seed, H heads of m coordinates rounded to p bits, with H (m + 1)(p + ceil(log2(n m)))
    < n or 2 H m (p + ceil(log2 n)) < n, puts out the same at token 1, head by head, on two inputs of the
    reduction that differ in Match3 there (N = 2n + 1, M = 2n + 4). So with any output map it errs on one.

    Bob holds a singleton {k}; strings of Alice's of fewest ones are tried until two with different bits k
    have one output. Both inputs are evaluated as the layer is defined, and in FLINT's fractions.
    """
    if exact_integer(n, "n") < 2 or not 2 <= exact_integer(p, "p") <= 12:
        raise BadInput(f"n must be at least 2 and p lie in 2..12, not {n} and {p}")
    if not below_the_bound(n, m, H, p):
        raise BadInput(f"n = {n} is not above the bound for m = {m}, H = {H}, p = {p}: nothing is promised")
    if (n + 1) * n > MOST_INPUTS:
        raise BadInput(f"n = {n} is too large to search: n (n + 1) <= {MOST_INPUTS} would do")
    layer = RoundedLayer(m, H, FixedPoint(p, f), kind, n, seed)
    found = search(layer, n)
    scope = f"the layer of seed {seed}, two inputs"
    if found is None:
        return unknown(scope, f"no two inputs among the first {MOST_INPUTS}")

    def differ(evaluate: Callable[[RoundedLayer, Sequence[int]], Any]) -> Mapping[str, Any] | None:
        X, Y = found
        outputs, answers = [evaluate(layer, Z) for Z in found], [task(Z, 2 * n + 4)[0] for Z in found]
        if outputs[0] == outputs[1] and answers[0] != answers[1]:
            return None
        return {"why": f"the outputs are {outputs}, the answers {answers}", "X": X, "other": Y}

    opinions = [opinion("exact", lambda: differ(by_definition)), opinion("flint", lambda: differ(by_flint))]
    return conclude(Outcome.CERTIFIED, scope, opinions)


def _any_two(_: RoundedLayer, n: int) -> Pair:
    """All of Alice's tokens, and none: the answers differ, and the outputs as well."""
    one, all_ones = [int(i == 0) for i in range(n)], [1] * n
    return reduction(all_ones, one, 2 * n + 1, 2 * n + 4), reduction([0] * n, one, 2 * n + 1, 2 * n + 4)


_at = {"n": 20, "m": 1, "H": 1, "p": 3, "f": 1, "kind": "doubling", "seed": 1}
mutant(a_layer_in_P_below_the_bound_errs, "Match2 in place of Match3", at=_at, task=match2)
_fine = {"n": 60, "m": 2, "H": 1, "p": 6, "f": 4, "kind": "random", "seed": 2}
mutant(a_layer_in_P_below_the_bound_errs, "any two inputs of different answers", at=_fine, search=_any_two)
