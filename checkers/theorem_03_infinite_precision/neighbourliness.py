"""Theorem 3, the other side: 2q key coordinates are optimal for keys that depend on the position alone.

Radon's argument, with numbers. Let N = 2q + 1 keys lie in R^{2q-1}. Prefixed with a 1 they are 2q + 1 vectors
in R^{2q}, so integers lambda, not all 0, have sum_i lambda_i = 0 and sum_i lambda_i u_i = 0. Hence every
score s_i = <u_i, w> + const has sum_i lambda_i s_i = 0, whatever w. Let A be the indices of positive, B of
negative lambda, with |A| <= q after a change of sign if need be, and let y hold A, then indices with lambda =
0, then those of B with the smallest |lambda|, until |y| = q. Let c be the largest score on y, d = c - min_y s
the spread on y, g = c - max_{off y} s. From sum_i lambda_i (c - s_i) = 0,

    d sum_A lambda  >=  sum_A lambda_i (c - s_i)  =  sum_B |lambda_i| (c - s_i)  >=  g sum_{B off y} |lambda|

(when g >= 0; if g < 0 a token off y scores above all of y). If y takes e of the |B| indices, they are the
smallest, so they carry at most e/|B| of the sum. With s = |A| + #{lambda = 0} >= 1 that is
(q - s)/(2q + 1 - s) <= (q - 1)/(2q), so d >= g (q + 1)/(2q) > g/2. The case |B| > q + 1, in which y must
take part of B and the usual Radon partition does not separate, is thereby covered.

Consequence. A bare unit (Definition 1: keys by position, query by y, values z) gives token j the weight p_j
and errs by ||p - uniform on y||_1 at the worst signs z. If that were below 2/(3q), then weights on y would
lie within e < 1/(3q) of 1/q and weights off y below e, so (max_y p)(max_off p) < (min_y p)^2, which says d <
g - d: a contradiction. So every such unit with 2q - 1 key coordinates or fewer errs by at least 2/(3q) at
some y, with exact real numbers, for every N >= 2q + 1 (use the first 2q + 1 keys). The constant is free of
charge, so affine scores are covered too. Not covered: keys that depend on z or on other fields, and output
maps, which could unpack one exact real number into anything.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import Any

import numpy as np
import z3
from flint import fmpz_mat

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from constructions.errors import BadInput

LARGEST_Q = 64  # exact elimination of a matrix of order 2q
KEY_KINDS = ("moment", "random", "centroid", "repeated")

Bound = Callable[[int], Fraction]
Choice = Callable[[Sequence[int], int], tuple[list[int], list[int]]]


def spread_bound(q: int) -> Fraction:
    """(q + 1)/(2q): the spread on the worst y is at least this share of max_y s - max_{off y} s."""
    return Fraction(q + 1, 2 * q)


def affine_dependency(keys: Sequence[Sequence[Fraction]]) -> list[int] | None:
    """Integers lambda, not all 0, with sum lambda_i = 0 and sum lambda_i u_i = 0, or None if there are none.

    There are some whenever the number of keys exceeds their dimension by 2 or more.
    """
    scale = lcm(*(Fraction(x).denominator for u in keys for x in u), 1)
    columns = [[scale] + [int(Fraction(x) * scale) for x in u] for u in keys]
    null, nullity = fmpz_mat([list(row) for row in zip(*columns, strict=True)]).nullspace()
    return [int(null[i, 0]) for i in range(len(keys))] if nullity else None


def defeated_set(dependency: Sequence[int], q: int) -> tuple[list[int], list[int]]:
    """(y, lambda): the pointer set of the argument and the dependency with the sign that belongs to it."""
    signed = list(dependency)
    if sum(x > 0 for x in signed) > sum(x < 0 for x in signed):
        signed = [-x for x in signed]
    order = sorted(range(len(signed)), key=lambda i: (signed[i] <= 0, abs(signed[i]), i))
    return sorted(order[:q]), signed


def trial_keys(q: int, kind: str, seed: int) -> list[list[int]]:
    """2q + 1 integer keys in R^{2q-1}: the moment curve cut short, random, a simplex with its centroid
    (scaled), or random with two keys equal."""
    if not 1 <= q <= LARGEST_Q:
        raise BadInput(f"the sparsity q must lie in 1..{LARGEST_Q}, not {q}")
    if seed < 0:
        raise BadInput(f"the seed must be at least 0, not {seed}")
    if kind not in KEY_KINDS:
        raise BadInput(f"the keys must be one of {', '.join(KEY_KINDS)}, not {kind!r}")
    size = 2 * q - 1
    if kind == "moment":
        return [[t**k for k in range(1, size + 1)] for t in range(1, 2 * q + 2)]
    if kind == "centroid":
        corners = [[2 * q * int(i == k) for k in range(size)] for i in range(size)]
        return [*corners, [0] * size, [1] * size]
    drawn: list[list[int]] = np.random.default_rng(seed).integers(-99, 100, size=(2 * q + 1, size)).tolist()
    return [*drawn[:-1], drawn[0]] if kind == "repeated" else drawn


@claim(
    "theorem-3",
    quick=[{"q": q, "keys": kind, "seed": 1} for q in (1, 2, 8) for kind in KEY_KINDS],
    full=[{"q": 32, "keys": kind, "seed": 2} for kind in KEY_KINDS],
)
def shorter_keys_are_defeated(q: int, keys: str, seed: int, *, choose: Choice = defeated_set) -> Verdict:
    """For these 2q + 1 keys in R^{2q-1} there is a q-subset y such that for every query the spread of scores
    on y is at least (q + 1)/(2q) times the lead of the best score on y over the best off y; so the unit with
    these keys errs by at least 2/(3q) at y, whatever the query.

    The certificate is an integer affine dependency of the keys (Farkas multipliers), found by exact
    elimination; the argument is at the top of this module. No key set is enumerated, and no query.
    """
    places = trial_keys(q, keys, seed)

    def unsound() -> Mapping[str, Any] | None:
        return _unsound(places, y, signed, q)

    dependency = affine_dependency([[Fraction(x) for x in u] for u in places])
    assert dependency is not None, "2q + 1 vectors in R^{2q} are dependent"
    y, signed = choose(dependency, q)
    certificate = of_this_claim() | {
        "kind": "theorem-3-radon",
        "q": q,
        "keys": places,
        "dependency": signed,
        "y": y,
    }
    left = sum(-x for i, x in enumerate(signed) if x < 0 and i not in y)
    whole = sum(x for x in signed if x > 0)
    return conclude(
        Outcome.CERTIFIED,
        f"every real query at these {2 * q + 1} {keys} keys in R^{2 * q - 1}",
        [opinion("flint", unsound), replayed(certificate)],
        margin=Margin(Fraction(left, whole), "the spread on y is at least this share of the lead"),
        notes=(f"y = {[i + 1 for i in y]}",),
        certificate=certificate,
    )


def _unsound(
    places: Sequence[Sequence[int]], y: Sequence[int], signed: Sequence[int], q: int
) -> Mapping[str, Any] | None:
    """Why lambda and y do not prove the claim, or None. In matrix form, where the replay goes entry by
    entry."""
    homogeneous = fmpz_mat([[1, *u] for u in places])
    if any(fmpz_mat([list(signed)]) * homogeneous):  # a row of zeros has no true entry
        return {"why": "the multipliers are no affine dependency", "y": list(y), "dependency": list(signed)}
    whole = sum(x for x in signed if x > 0)
    off = [x for i, x in enumerate(signed) if i not in set(y)]
    lead = -sum(off)
    if len(set(y)) != q or max(off) > 0 or whole <= 0 or Fraction(lead, whole) < spread_bound(q):
        why = "this y does not hold the positive side and the least of the negative side"
        return {"why": why, "y": list(y), "dependency": list(signed)}
    return None


@claim(
    "theorem-3",
    quick=[{"q": 1}, {"q": 2}],
    full=[{"q": 3}],
    kernel=["theorem_3_shorter_keys_err"],
)
def shorter_keys_fail(
    q: int, *, bound: Bound = spread_bound, scaled_error: Fraction = Fraction(1, 3)
) -> Verdict:
    """For all keys u_1, ..., u_{2q+1} in R^{2q-1} there is a q-subset y such that no query has a spread on y
    below (q + 1)/(2q) times the lead of y over the rest; hence no unit with such keys approximates qSA to
    within any eps < 2/(3q).

    All keys at once, symbolically, through their affine dependency lambda (it exists: 2q + 1 vectors in
    R^{2q}). Suppose every y had a query; scale and shift its scores so that the best on y is at most 0, all
    on y are above -bound, all others at most -1. The products r_i = lambda_i s_i then satisfy linear sign
    conditions and add up to 0; QF_LRA, with one r per y and token, over-approximates all keys and all
    queries, and is unsatisfiable. The second obligation (QF_NRA) is the step from eps < 2/(3q) to a spread
    below half the lead, for all q at once.
    """
    if q not in (1, 2, 3):
        raise BadInput(f"q must be 1, 2 or 3 for all keys at once, not {q}: see shorter_keys_are_defeated")
    N, share = 2 * q + 1, bound(q)
    lam = [z3.Real(f"lambda_{i}") for i in range(N)]
    allowed = z3.Q(share.numerator, share.denominator)
    subsets = list(itertools.combinations(range(N), q))
    products = {y: [z3.Real(f"r_{'_'.join(map(str, y))}_at_{i}") for i in range(N)] for y in subsets}
    conditions = []
    for y, row in products.items():
        conditions.append(z3.Sum(row) == 0)
        for i, r in enumerate(row):
            if i in y:
                positive, negative = (
                    z3.And(r <= 0, r > -allowed * lam[i]),
                    z3.And(r >= 0, r < -allowed * lam[i]),
                )
            else:
                positive, negative = r <= -lam[i], r >= -lam[i]
            conditions.append(z3.If(lam[i] > 0, positive, z3.If(lam[i] < 0, negative, r == 0)))
    separable = smt.Obligation(
        f"theorem 3, no keys in R^{2 * q - 1} serve every {q}-subset of [{N}]",
        "QF_LRA",
        [z3.Sum(lam) == 0, z3.Or(*(x > 0 for x in lam))],
        z3.Not(z3.And(*conditions)),
    )
    # Weights times q: E stands for q eps/2 < 1/3.
    E, top, bottom, off = z3.Reals("E top bottom off")
    within = z3.Q(scaled_error.numerator, scaled_error.denominator) > E
    weights = [E >= 0, within, top <= 1 + E, top >= bottom, bottom >= 1 - E, off >= 0, off <= E]
    step = smt.Obligation(
        "theorem 3, an error below 2/(3q) needs a spread below half the lead",
        "QF_NRA",
        weights,
        top * off < bottom * bottom,
    )

    def witness(model: Any) -> Mapping[str, Any] | None:
        values = [_rational(model, x) for x in lam]
        if not any(values):  # the model is one of the second obligation
            return _wide_weights(scaled_error)
        scores = {
            y: [
                _rational(model, r) / x if x else Fraction(0 if i in y else -1)
                for i, (r, x) in enumerate(zip(row, values, strict=True))
            ]
            for y, row in products.items()
        }
        return _serving_keys(values, scores, share)

    return smt.prove(
        [separable, step],
        f"all {N} keys in R^{2 * q - 1}, all queries, any real numbers",
        witness,
        margin=Margin(2 * scaled_error / q, "every unit with these keys errs by at least this"),
    )


def _wide_weights(scaled_error: Fraction) -> Mapping[str, Any] | None:
    """Softmax weights for q = 2 with an error below 2 scaled_error/q, and yet a spread of half the lead."""
    E = Fraction(99, 100) * scaled_error
    p = [Fraction(1, 2), (1 - E) / 2, E / 2]  # the first two on y
    error = abs(p[0] - Fraction(1, 2)) + abs(p[1] - Fraction(1, 2)) + p[2]
    if min(p) <= 0 or not error < scaled_error or p[0] * p[2] < p[1] ** 2:
        return None
    why = f"these weights err by {error}, and their scores spread by half the lead or more"
    return {"why": why, "weights on y": p[:2], "weight off y": p[2]}


def _rational(model: Any, term: Any) -> Fraction:
    value = model.eval(term, model_completion=True)
    return Fraction(value.numerator_as_long(), value.denominator_as_long())


def _serving_keys(
    dependency: Sequence[Fraction], scores: Mapping[tuple[int, ...], Sequence[Fraction]], share: Fraction
) -> Mapping[str, Any] | None:
    """Keys in R^{2q-1} with this dependency, and for every y the query with these scores, evaluated.

    With lambda_h != 0 put u_i = e_i for i != h, but 0 for one i = o, and u_h = -sum_i (lambda_i/lambda_h)
    u_i.
    """
    N = len(dependency)
    h = next(i for i in range(N) if dependency[i])
    o, *free = [i for i in range(N) if i != h]
    keys = [[Fraction(int(i == k)) for k in free] for i in range(N)]
    keys[h] = [-dependency[k] / dependency[h] for k in free]
    queries = {}
    for y, s in scores.items():
        w = [s[k] - s[o] for k in free]
        found = [sum((a * b for a, b in zip(u, w, strict=True)), Fraction(0)) for u in keys]
        on, off = [found[i] for i in y], [found[i] for i in range(N) if i not in y]
        if not max(on) - min(on) < share * (max(on) - max(off)):
            return None
        queries[str(list(y))] = w
    why = f"these keys have for every y a query whose spread is below {share} of its lead"
    return {"why": why, "keys": keys, "queries": queries}


@claim("theorem-3", quick=[{"q": 1}])
def shorter_keys_fail_directly(q: int, *, dimension: int = 1) -> Verdict:
    """For q = 1: for all three keys on the line some token y has no query w with <u_y, w> >= <u_j, w> + 1 for
    both other tokens j.

    QF_NRA on the keys and queries themselves, without the dependency. Equal keys get equal scores, so the
    keys are distinct; an affine change of coordinates, which queries can follow, puts the outer two at 0 and
    1.
    """
    if q != 1:
        raise BadInput(f"only q = 1 is decided directly, not {q}: shorter_keys_fail goes further")
    keys = [[z3.Real(f"u_{i}_{k}") for k in range(dimension)] for i in range(3)]
    queries = [[z3.Real(f"w_{i}_{k}") for k in range(dimension)] for i in range(3)]

    def score(y: int, j: int) -> Any:
        first, *rest = [a * b for a, b in zip(keys[j], queries[y], strict=True)]
        return sum(rest, first)

    served = [score(y, y) >= score(y, j) + 1 for y in range(3) for j in range(3) if j != y]
    placed = z3.And(keys[0][0] == 0, keys[1][0] > 0, keys[1][0] < 1, keys[2][0] == 1)
    obligation = smt.Obligation(
        "theorem 3, no three keys on a line serve every token", "QF_NRA", [placed], z3.Not(z3.And(*served))
    )

    def witness(model: Any) -> Mapping[str, Any] | None:
        u, w = ([[_rational(model, x) for x in row] for row in rows] for rows in (keys, queries))
        for y, j in itertools.permutations(range(3), 2):
            lead = sum((a - b) * c for a, b, c in zip(u[y], u[j], w[y], strict=True))
            if lead < 1:
                return None
        return {"why": "these keys serve every token", "keys": u, "queries": w}

    return smt.prove([obligation], "all three keys on the line, all queries", witness)


def _careless(dependency: Sequence[int], q: int) -> tuple[list[int], list[int]]:
    return list(range(q)), list(dependency)


def _biased(dependency: Sequence[int], q: int) -> tuple[list[int], list[int]]:
    y, signed = defeated_set(dependency, q)
    return y, [signed[0] + 1, *signed[1:]]


_CENTROID = {"q": 2, "keys": "centroid", "seed": 1}
mutant(shorter_keys_are_defeated, "the first q tokens", at=_CENTROID, choose=_careless)
mutant(
    shorter_keys_are_defeated, "a wrong multiplier", at={"q": 2, "keys": "random", "seed": 1}, choose=_biased
)
mutant(shorter_keys_fail, "a spread of 4/5 of the lead", at={"q": 2}, bound=lambda _: Fraction(4, 5))
mutant(shorter_keys_fail, "any spread below the lead", at={"q": 2}, bound=lambda _: Fraction(1))
mutant(shorter_keys_fail, "an error below 4/(5q)", at={"q": 1}, scaled_error=Fraction(2, 5))
mutant(shorter_keys_fail_directly, "keys in the plane", at={"q": 1}, dimension=2)
mutant(shorter_keys_fail_directly, "keys in space", at={"q": 1}, dimension=3)
