"""Theorem 2 for every q-subset of incoherent keys: the coherence lemma, for all q and entry by entry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines.smt import Obligation, prove
from constructions.errors import BadInput
from constructions.keys.queries import solve

Term = Any
# (q, mu) -> the quantity that must be at most 1 for a gap of 1/2.
Demand = Callable[[Term, Term], Term]


def half_gap_demand(q: Term, mu: Term) -> Term:
    """(3q - 1) mu, at most 1 by hypothesis: our constant, and attained."""
    return (3 * q - 1) * mu


@claim("theorem-2", quick=[{}], kernel=["coherence_lemma", "coherence_gap"])
def coherence_lemma(*, demand: Demand = half_gap_demand) -> Verdict:
    """For every q and keys of norm 1 with |<u_i, u_j>| <= mu, i != j: if (3q - 1) mu <= 1 then for every
    q-subset y the pseudo-inverse query has |<u_j, w>| <= 1/2 off y and ‖w‖^2 <= 3q/2; and if only
    (2q - 1) mu < 1 it has |<u_j, w>| <= q mu/(1 - (q - 1) mu) < 1.

    Let G be the Gram matrix of y, G x = 1 and X = max |x_i|. G is diagonally dominant, so x exists. Row i
    where |x_i| = X gives X <= 1 + (q - 1) mu X. Then |<u_j, w>| = |sum_i <u_j, u_i> x_i| <= q mu X, and
    ‖w‖^2 = sum_i x_i <= q X. The solvers see these three inequalities with q, mu, X real, and prove the
    rest; `coherence_lemma_with_explicit_gram` sees the Gram matrix itself. The constant 3q - 1 is
    attained: all products on y equal to -mu, all with j equal to mu.
    """
    q, mu, X, off, norm = z3.Reals("q mu X off norm")
    setting = [q >= 1, mu >= 0, X >= 0, 1 + (q - 1) * mu * X >= X]
    values = [off <= q * mu * X, norm <= q * X]
    obligations = [
        Obligation("a gap of 1/2", "QF_NRA", [*setting, *values, demand(q, mu) <= 1], 2 * off <= 1),
        Obligation("the norm", "QF_NRA", [*setting, *values, (3 * q - 1) * mu <= 1], 2 * norm <= 3 * q),
        Obligation(
            "some gap",
            "QF_NRA",
            [*setting, *values, (2 * q - 1) * mu < 1],
            z3.And(off * (1 - (q - 1) * mu) <= q * mu, off < 1),
        ),
    ]

    def witness(model: Any) -> Mapping[str, Any] | None:
        """The extremal Gram matrix at an integer q near the model's, solved exactly."""
        value = model.eval(q, model_completion=True)
        near = (
            int(value.numerator_as_long() / value.denominator_as_long()) if z3.is_rational_value(value) else 1
        )
        return next((w for s in (near, near + 1, 1, 2) if (w := extremal_violation(max(s, 1), demand))), None)

    return prove(obligations, "all q >= 1, all mu, all keys", witness)


def extremal_violation(q: int, demand: Demand) -> Mapping[str, Any] | None:
    """The extremal Gram matrix at the largest mu with demand(q, mu) <= 1, if its value off y exceeds 1/2."""
    mu = Fraction(1) / demand(q, Fraction(1))
    gram = [[Fraction(1) if i == k else -mu for k in range(q)] for i in range(q)]
    x = solve(gram, [Fraction(1)] * q)
    if x is None or mu > 1:
        return None
    value = sum((mu * c for c in x), Fraction(0))
    if value <= Fraction(1, 2):
        return None
    why = f"q = {q}, mu = {mu}: products -mu on y and mu with j give the value {value} > 1/2 at j"
    return {"q": q, "mu": mu, "x": x, "value": value, "why": why}


def _one_less(q: Term, mu: Term) -> Term:
    return (3 * q - 2) * mu


def _only_twice(q: Term, mu: Term) -> Term:
    return 2 * q * mu


mutant(coherence_lemma, "3q - 2 in place of 3q - 1", at={}, demand=_one_less)
mutant(coherence_lemma, "2q in place of 3q - 1", at={}, demand=_only_twice)


@claim("theorem-2", quick=[{"q": 1}, {"q": 3}], full=[{"q": 16}], kernel=["coherence_lemma"])
def coherence_lemma_with_explicit_gram(q: int, *, demand: Demand = half_gap_demand) -> Verdict:
    """The coherence lemma at this q from the Gram matrix: for all symmetric matrices with unit diagonal and
    other entries g_ik, |g_ik| <= mu, (3q - 1) mu <= 1, all x with G x = 1 and all inner products h_i,
    |h_i| <= mu: |sum_i h_i x_i| <= 1/2 and sum_i x_i <= 3q/2.

    The products g_ik x_k and h_i x_i are variables of their own, cut by |g x| <= mu X for X = max |x_i|,
    which is the first obligation; the rows of the system and the two sums are then linear in them.
    """
    if not 1 <= q <= 64:
        raise BadInput(f"q must lie in 1..64 here, not {q}: the lemma for all q is the claim coherence_lemma")
    mu, X, M, g, one = z3.Reals("mu X M g x")
    x, hx = z3.Reals([f"x{i + 1}" for i in range(q)]), z3.Reals([f"hx{i + 1}" for i in range(q)])
    gx = z3.Reals([f"gx{k + 1}" for k in range(q - 1)])

    def within(v: Term, bound: Term) -> Term:
        return z3.And(v <= bound, v >= -bound)

    # By symmetry the first row may be the one with |x_1| = X; M stands for mu X.
    setting = [M >= 0, X >= 0, *(within(v, X) for v in x), *(within(v, M) for v in [*gx, *hx])]
    obligations = [
        Obligation("a product", "QF_NRA", [within(g, mu), within(one, X)], within(g * one, mu * X)),
        Obligation(
            "the row of the largest entry",
            "QF_LRA",
            [*setting, z3.Or(x[0] == X, x[0] == -X), _sum([x[0], *gx]) == 1],
            1 + (q - 1) * M >= X,
        ),
        Obligation(
            "the two sums", "QF_LRA", setting, z3.And(within(_sum(hx), q * M), _sum(list(x)) <= q * X)
        ),
        Obligation(
            "half",
            "QF_NRA",
            [mu >= 0, X >= 0, demand(z3.RealVal(q), mu) <= 1, 1 + (q - 1) * mu * X >= X],
            z3.And(2 * q * mu * X <= 1, 2 * q * X <= 3 * q),
        ),
    ]
    return prove(obligations, f"all keys with q = {q}", lambda _: extremal_violation(q, demand))


def _sum(terms: list[Any]) -> Any:
    return z3.Sum(terms) if len(terms) > 1 else terms[0]


mutant(coherence_lemma_with_explicit_gram, "3q - 2 in place of 3q - 1", at={"q": 2}, demand=_one_less)
mutant(coherence_lemma_with_explicit_gram, "2q in place of 3q - 1", at={"q": 2}, demand=_only_twice)
