"""Theorem 3: exact queries separate every pointer set with margin 1 and 2q coordinates.

Claims about the identity <u_j, w_y> = c_0 - prod_{i in y} (t_j - t_i)^2 and the margin it gives: for the
pointer sets of one input at scale, for all pointer sets at small N by two solvers, and for all N and q by
induction. The whole unit is in theorem_03_unit.py; why 2q is optimal, in theorem_03_neighbourliness.py.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import z3
from flint import fmpz_poly

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from constructions.errors import BadInput
from constructions.task_inputs import random_pointers
from constructions.theorem_03_infinite_precision.unit import (
    check_sizes,
    moment_keys,
    moment_nodes,
    moment_query,
    square_factor,
)

LARGEST_N = 20_000  # drawing N pointer sets takes time of order N^2
LARGEST_WORK = 4_000_000  # products of long integers, of order N q^2
LARGEST_SYMBOLIC_N = 20
MOST_SYMBOLIC_SETS = 1200  # N = 20, q = 3 takes each solver the better part of a minute
STORED_NUMBERS = 4000  # a certificate with more integers than this is replayed but not kept

Query = Callable[[Sequence[int], Iterable[int]], list[int]]
Factor = Callable[[Any], tuple[Any, Any, Any]]


@claim(
    "theorem-3",
    quick=[
        {"N": 32, "q": 4, "nodes": "paper", "seed": 1},
        {"N": 32, "q": 4, "nodes": "centred", "seed": 1},
        {"N": 1000, "q": 8, "nodes": "paper", "seed": 1},
    ],
    full=[
        {"N": 10_000, "q": 8, "nodes": "centred", "seed": 1},
        {"N": 1000, "q": 32, "nodes": "centred", "seed": 1},
    ],
)
def queries_separate(N: int, q: int, nodes: str, seed: int, *, query: Query = moment_query) -> Verdict:
    """For the N random q-subsets y of [N] given by the seed, <u_j, w_y> = c_0 - P_y(t_j) at every j, with
    P_y(t) = prod_{i in y} (t - t_i)^2; hence the score is c_0 on y and at most c_0 - 1 at every other token.

    The certificate is the polynomial identity c_0 - sum_k w_k t^k = P_y(t), so no N x N table is needed:
    at a token off y the t_j - t_i are non-zero integers, whose squares are at least 1.

    flint multiplies out P_y and compares coefficients; the replay multiplies it out again on its own, from
    the certificate. With N q over a few thousand the certificate is replayed but not kept.
    """
    check_sizes(N, q)
    if N > LARGEST_N or N * q * q > LARGEST_WORK:
        raise BadInput(
            f"N must be at most {LARGEST_N} and N q^2 at most {LARGEST_WORK}, not {N} and {N * q * q}"
        )
    places = moment_nodes(N, nodes)
    pointers = random_pointers(N, q, seed)
    queries = [query(places, y) for y in pointers]

    def differing() -> Mapping[str, Any] | None:
        for y, w in zip(pointers, queries, strict=True):
            root = fmpz_poly([1])
            for i in y:
                root *= fmpz_poly([-places[i], 1])
            if list((root * root).coeffs())[1:] != [-c for c in w]:
                return _violation(places, y, w, at_scale=True)
        return None

    certificate = of_this_claim() | {
        "kind": "theorem-3-queries",
        "q": q,
        "nodes": list(places),
        "pointers": [list(y) for y in pointers],
        "queries": queries,
    }
    return conclude(
        Outcome.CERTIFIED,
        f"the {N} pointer sets of one random input (seed {seed}), every token against each",
        [opinion("flint", differing), replayed(certificate)],
        margin=Margin(1, "the score on y less the largest score off y is at least this"),
        certificate=certificate if 2 * N * q <= STORED_NUMBERS else None,
    )


def _violation(
    places: Sequence[int], y: Iterable[int], w: Sequence[int], *, margin: int = 1, at_scale: bool = False
) -> Mapping[str, Any] | None:
    """Scores of the query w that contradict "equal on y, lower by the margin off y", or None.

    at_scale: the identity failed, which is itself the witness if the scores happen to be in order.
    """
    chosen = sorted(y)
    scores = [sum(u * c for u, c in zip(key, w, strict=True)) for key in moment_keys(places, len(w) // 2)]
    on = [scores[i] for i in chosen]
    off = [s for j, s in enumerate(scores) if j not in set(chosen)]
    data = {"nodes": list(places), "y": chosen, "query": list(w), "scores": scores}
    if len(places) > 64:
        data = {"y": chosen, "query": list(w)}
    if min(on) != max(on):
        return {"why": f"scores on y = {chosen} differ: {min(on)} and {max(on)}", **data}
    if off and max(off) > min(on) - margin:
        return {"why": f"a score off y = {chosen} is {max(off)}, not below {min(on)} by {margin}", **data}
    return {"why": f"the identity fails for y = {chosen}", **data} if at_scale else None


@claim(
    "theorem-3",
    quick=[{"N": 6, "q": 1}, {"N": 8, "q": 2}, {"N": 7, "q": 3}, {"N": 12, "q": 2}],
    full=[{"N": 8, "q": 3}, {"N": 12, "q": 3}, {"N": 16, "q": 2}, {"N": 16, "q": 3}],
    kernel=["theorem_3_polytope"],
)
def every_pointer_set_is_separated(
    N: int, q: int, *, factor: Factor = square_factor, margin: int = 1
) -> Verdict:
    """For every q-subset y of [N], the query w_y has one score c_0 at all keys of y and a score of at most
    c_0 - 1 at all others.

    Encoding (QF_LIA): y is N Booleans of which q are true; the coefficients after token i are those before,
    multiplied by (t - i)^2 if i is in y. Each is linear in the ones before, since i is a number.
    """
    check_sizes(N, q)
    if N > LARGEST_SYMBOLIC_N:
        raise BadInput(f"N must be at most {LARGEST_SYMBOLIC_N} for all pointer sets at once, not {N}")
    if math.comb(N, q) > MOST_SYMBOLIC_SETS:
        raise BadInput(
            f"there are {math.comb(N, q)} pointer sets: use N and q with at most {MOST_SYMBOLIC_SETS}, or "
            "margin_for_all_N_and_q, which covers every N and q"
        )
    chosen = [z3.Bool(f"in_{i}") for i in range(1, N + 1)]
    hypotheses = [z3.Sum([z3.If(b, 1, 0) for b in chosen]) == q]
    coefficients = [z3.IntVal(1)] + [z3.IntVal(0)] * (2 * q)
    for i in range(1, N + 1):
        by_1, by_t, by_t2 = factor(i)
        after = [z3.Int(f"c_{k}_after_{i}") for k in range(2 * q + 1)]
        for k, c in enumerate(after):
            multiplied = by_1 * coefficients[k]
            if k >= 1:
                multiplied = multiplied + by_t * coefficients[k - 1]
            if k >= 2:
                multiplied = multiplied + by_t2 * coefficients[k - 2]
            hypotheses.append(c == z3.If(chosen[i - 1], multiplied, coefficients[k]))
        coefficients = after
    goals = []
    for j in range(1, N + 1):
        score = z3.Sum([-coefficients[k] * j**k for k in range(1, 2 * q + 1)])
        goals.append(z3.If(chosen[j - 1], score == coefficients[0], score <= coefficients[0] - margin))

    def witness(model: Any) -> Mapping[str, Any] | None:
        y = [i for i in range(N) if z3.is_true(model.eval(chosen[i], model_completion=True))]
        return _violation(moment_nodes(N), y, _query_by(factor, y, q), margin=margin)

    def failing() -> Mapping[str, Any] | None:
        sets, nodes = itertools.combinations(range(N), q), moment_nodes(N)
        tried = (_violation(nodes, y, _query_by(factor, y, q), margin=margin) for y in sets)
        return next((found for found in tried if found is not None), None)

    obligation = smt.Obligation(
        f"theorem 3, every {q}-subset of [{N}] is separated", "QF_LIA", hypotheses, z3.And(*goals)
    )
    return smt.prove(
        [obligation],
        f"all {q}-subsets of [{N}]",
        witness,
        margin=Margin(margin, "the score on y less the largest score off y is at least this"),
        exhaustion=failing,
    )


def _query_by(factor: Factor, y: Iterable[int], q: int) -> list[int]:
    """The query that multiplying out the factors at the nodes i + 1 gives, i in y."""
    product = fmpz_poly([1])
    for i in y:
        product *= fmpz_poly(list(factor(i + 1)))
    return [-int(product[k]) for k in range(1, 2 * q + 1)]


@claim("theorem-3", quick=[{}], kernel=["theorem_3_polytope"])
def margin_for_all_N_and_q(*, factor: Factor = square_factor, margin: int = 1) -> Verdict:
    """For all N, all q and every q-subset y of [N]: <u_j, w_y> is c_0 for j in y, at most c_0 - 1 for j not
    in y.

    Induction over the elements i of y, one factor (t - t_i)^2 at a time, at a fixed token with node t. Let
    p be the value at t of the product so far. Multiplying coefficients by a polynomial multiplies the value
    by its value at t (that is what multiplying out means), so p' = (f_0 + f_1 t + f_2 t^2) p. Obligations:
    that factor is the square of the distance z = t - t_i; a square is >= 1 for an integer z != 0, and a
    factor >= 1 keeps p >= 1; a factor 0 gives 0, and zero stays zero. It starts at p = 1. So P_y(t_j) = 0 on
    y and >= 1 off y, and the last obligations read off the scores, c_0 - P_y. Nodes need only be distinct
    integers, so shifted nodes are covered.
    """
    t, i, z, square, p, after, constant, score = z3.Ints("t i z square p after constant score")
    by_1, by_t, by_t2 = factor(i)
    step = after == square * p
    read = score == constant - p

    def obligation(name: str, hypotheses: Sequence[Any], goal: Any, logic: str = "QF_NIA") -> smt.Obligation:
        return smt.Obligation(f"theorem 3, {name}", logic, hypotheses, goal)

    obligations = [
        obligation(
            "the factor is a squared distance", [z == t - i], by_1 + by_t * t + by_t2 * t * t == z * z
        ),
        obligation("a square at another node", [square == z * z, z != 0], square >= 1),
        obligation("a factor of at least 1", [step, square >= 1, p >= 1], after >= 1),
        obligation("a factor at the token's own node", [step, square == z * z, z == 0], after == 0),
        obligation("zero stays zero", [step, p == 0], after == 0),
        obligation("the score on y", [read, p == 0], score == constant, "QF_LIA"),
        obligation("the score off y", [read, p >= 1], score <= constant - margin, "QF_LIA"),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        # A failing step is a statement about abstract numbers; the smallest real pointer set it spoils.
        for N, q in ((2, 1), (3, 1), (3, 2), (4, 2), (5, 3)):
            for y in itertools.combinations(range(N), q):
                found = _violation(moment_nodes(N), y, _query_by(factor, y, q), margin=margin)
                if found is not None:
                    return found
        return None

    return smt.prove(
        obligations,
        "all N >= 1, all q in 1..N, all q-subsets of [N], all distinct integer nodes",
        witness,
        margin=Margin(margin, "the score on y less the largest score off y is at least this"),
    )


@claim("theorem-3", quick=[{"q": 1}, {"q": 2}])
def identity_for_all_real_nodes(q: int, *, factor: Factor = square_factor) -> Verdict:
    """For all real nodes t_1, ..., t_q and all real t, the value at t of the coefficients that multiplying
    out gives is prod_i (t - t_i)^2.

    QF_NRA, one obligation a factor, with the value before the factor as a cut. q = 1 and 2 only: products
    of more than two symbolic factors grow quickly, and margin_for_all_N_and_q covers every q.
    """
    if q not in (1, 2):
        raise BadInput(f"q must be 1 or 2 here, not {q}: margin_for_all_N_and_q covers every q")
    t = z3.Real("t")
    roots = [z3.Real(f"root_{k}") for k in range(q)]
    coefficients: list[Any] = [z3.RealVal(1)]
    expected = z3.RealVal(1)
    hypotheses: list[Any] = []
    for k, root in enumerate(roots):
        by = factor(root)
        after = [z3.Real(f"c_{j}_after_{k}") for j in range(2 * k + 3)]
        for j, c in enumerate(after):
            terms = [by[d] * coefficients[j - d] for d in range(3) if 0 <= j - d < len(coefficients)]
            hypotheses.append(c == sum(terms[1:], terms[0]))
        coefficients = after
        expected = expected * (t - root) * (t - root)
    # Horner's rule: a power t^0 would be 0^0 at t = 0, which solvers need not agree on.
    value = coefficients[-1]
    for c in reversed(coefficients[:-1]):
        value = value * t + c
    obligation = smt.Obligation(
        f"theorem 3, the identity for {q} real nodes", "QF_NRA", hypotheses, value == expected
    )

    def witness(_: Any) -> Mapping[str, Any] | None:
        for y in itertools.combinations(range(q + 1), q):
            found = _violation(
                moment_nodes(q + 1), y, _query_by(factor, y, q), at_scale=factor is not square_factor
            )
            if found is not None:
                return found
        return None

    return smt.prove([obligation], f"all {q} real nodes and all real t", witness)


def _off_by_one(nodes: Sequence[int], y: Iterable[int]) -> list[int]:
    w = moment_query(nodes, y)
    return [*w[:-1], w[-1] + 1]


def _neighbour(nodes: Sequence[int], y: Iterable[int]) -> list[int]:
    first, *rest = sorted(y)
    moved = next(j for j in range(len(nodes)) if j not in {first, *rest})
    return moment_query(nodes, [moved, *rest])


def _unsquared(r: Any) -> tuple[Any, Any, Any]:
    return -r, 1, 0


def _wrong_sign(r: Any) -> tuple[Any, Any, Any]:
    return r * r, 2 * r, 1


_ROW = {"N": 32, "q": 4, "nodes": "paper", "seed": 1}
mutant(queries_separate, "the leading coefficient is off by one", at=_ROW, query=_off_by_one)
mutant(queries_separate, "one pointer points elsewhere", at=_ROW, query=_neighbour)
mutant(every_pointer_set_is_separated, "factors are not squared", at={"N": 6, "q": 2}, factor=_unsquared)
mutant(every_pointer_set_is_separated, "the factor is (t + i)^2", at={"N": 6, "q": 2}, factor=_wrong_sign)
mutant(every_pointer_set_is_separated, "the margin is 2", at={"N": 6, "q": 1}, margin=2)
mutant(margin_for_all_N_and_q, "factors are not squared", at={}, factor=_unsquared)
mutant(margin_for_all_N_and_q, "the margin is 2", at={}, margin=2)
mutant(identity_for_all_real_nodes, "factors are not squared", at={"q": 1}, factor=_unsquared)
mutant(identity_for_all_real_nodes, "the factor is (t + i)^2", at={"q": 1}, factor=_wrong_sign)
