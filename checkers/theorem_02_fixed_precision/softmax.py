"""The sharp softmax lemma behind Theorem 2: for all N and q by two solvers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any, TypeAlias

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines.smt import Obligation, prove
from constructions.errors import BadInput
from constructions.keys.sign_keys import check_at_most, check_sparsity

Term: TypeAlias = Any
Ratio: TypeAlias = tuple[Term, Term]
# (r, mu, rho) with rho^2 = r + mu -> the bound's two cases, each as numerator and positive denominator.
Cases = Callable[[Term, Term, Term], tuple[Ratio, Ratio]]


def sharp_cases(r: Term, mu: Term, rho: Term) -> tuple[Ratio, Ratio]:
    """2 (sqrt(kappa) - 1)^2 / (r - 1) for a maximum inside, 2 mu / (1 + mu) for one at t = 1."""
    return (2 * (rho - 1) * (rho - 1), r - 1), (2 * mu, 1 + mu)


def l1_distance(on: Sequence[Fraction], off: Sequence[Fraction]) -> Fraction:
    """The definition: ‖weights / their sum - uniform on y‖_1, weights on and off y, exactly."""
    total = sum(on, Fraction(0)) + sum(off, Fraction(0))
    uneven = sum((abs(a / total - Fraction(1, len(on))) for a in on), Fraction(0))
    return uneven + sum(off, Fraction(0)) / total


def _exceeds(
    on: Sequence[Fraction], off: Sequence[Fraction], r: Fraction, mu: Fraction, rho: Fraction, cases: Cases
) -> Mapping[str, Any] | None:
    """The weights as a witness if their distance exceeds the bound; None otherwise."""
    inside, at_one = cases(r, mu, rho)
    top, bottom = inside if r > 1 and rho * rho - rho <= r - 1 else at_one
    distance, bound = l1_distance(on, off), top / bottom
    if distance <= bound:
        return None
    why = f"weights on y {[str(a) for a in on]}, off y {[str(b) for b in off]}: distance {distance} > {bound}"
    return {"on": list(on), "off": list(off), "distance": distance, "bound": bound, "why": why}


# --- all N and q -------------------------------------------------------------------------------------------


@claim("theorem-2", quick=[{}])
def softmax_lemma(*, cases: Cases = sharp_cases) -> Verdict:
    """For every N, q and scores: ‖softmax - uniform on y‖_1 <= 2 (sqrt(kappa) - 1)^2 / (r - 1) if d > 0 and
    kappa - sqrt(kappa) <= r - 1, else <= 2 mu / (1 + mu), where d = max_y s - min_y s,
    Gamma = min_y s - max_off s, mu = ((N - q)/q) e^-Gamma, r = e^d, kappa = r + mu; so a unit whose values
    lie in the unit ball errs by at most that.

    Scale weights so that the least on y is 1: on y they lie in [1, r], off y they add up to at most q mu.
    Both distributions have mass 1, so the l1 distance is twice the sum of (1/q - weight/Z) over the set L
    of tokens of y that get less than 1/q. Let t = |L|/q, and let l, h, o be 1/q times the weight of L, of
    y without L, and off y: t <= l, h <= (1 - t) r, o <= mu, Z = q (l + h + o), and half the distance is
    t - l/(l + h + o). Proved by the solvers: (1) that is at most t - t/(t + (1 - t) r + mu); (2), (3) which
    is at most half the bound in either case. These steps, not the reduction to l, h, o, are what they see.
    """
    t, low, high, off, mu, rho = z3.Reals("t l h o mu rho")
    r = rho * rho - mu
    weights = t + (1 - t) * r + mu
    domain = [t >= 0, t <= 1, mu >= 0, rho > 0]
    (top, bottom), (top_one, bottom_one) = cases(r, mu, rho)
    aggregates = [low >= t, high >= 0, high <= (1 - t) * r, off >= 0, off <= mu, r >= 1]
    # Half the bound, cleared of its positive denominators: t - t/weights <= top / (2 bottom).
    obligations = [
        Obligation("replace the aggregates by their extremes", "QF_NRA", [*domain, *aggregates],
                   t * (low + high + off) <= low * weights),
        Obligation("the maximum inside", "QF_NRA", [*domain, r > 1, rho * rho - rho <= r - 1],
                   2 * t * (weights - 1) * bottom <= top * weights),
        Obligation("the maximum at t = 1", "QF_NRA",
                   [*domain, r >= 1, z3.Or(r == 1, rho * rho - rho > r - 1)],
                   2 * t * (weights - 1) * bottom_one <= top_one * weights),
    ]  # fmt: skip

    def witness(model: Any) -> Mapping[str, Any] | None:
        """Weights with share t at 1 and the rest at r, with as many tokens off y as on it."""
        found = [model.eval(x, model_completion=True) for x in (t, mu, rho)]
        if not all(z3.is_rational_value(x) for x in found):
            return None
        share, m, root = (Fraction(x.numerator_as_long(), x.denominator_as_long()) for x in found)
        q = share.denominator
        few = share.numerator
        spread = root * root - m
        return _exceeds([Fraction(1)] * few + [spread] * (q - few), [m] * q, spread, m, root, cases)

    return prove(obligations, "all N, all q <= N, all real scores", witness)


def _a_little_less(r: Term, mu: Term, rho: Term) -> tuple[Ratio, Ratio]:
    (top, bottom), at_one = sharp_cases(r, mu, rho)
    return (999 * top, 1000 * bottom), at_one


def _a_tenth_less_at_one(r: Term, mu: Term, rho: Term) -> tuple[Ratio, Ratio]:
    inside, (top, _) = sharp_cases(r, mu, rho)
    return inside, (9 * top, 10 + 10 * mu)


mutant(softmax_lemma, "the bound inside lowered by a thousandth", at={}, cases=_a_little_less)
mutant(softmax_lemma, "the bound at t = 1 lowered by a tenth", at={}, cases=_a_tenth_less_at_one)


# (r, mu) -> a bound on the l1 distance without square roots.
Simple = Callable[[Term, Term], Term]


def stated_bound(r: Term, mu: Term) -> Term:
    """2 mu + (r - 1)."""
    return 2 * mu + (r - 1)


@claim("theorem-2", quick=[{}])
def stated_error_bound(*, bound: Simple = stated_bound) -> Verdict:
    """If s_j >= 1 - eta on y, s_j <= 1/2 + eta off y and |s_j - s_k| <= 2 eta on y, then at temperature alpha
    the unit errs by at most 2 ((N - q)/q) e^{-alpha (1/2 - 2 eta)} + e^{2 alpha eta} - 1 for all N, q and
    values in the unit ball, before its output is rounded.

    With r = 1 + e = e^{2 alpha eta} and mu = ((N - q)/q) e^{-alpha (1/2 - 2 eta)} the distance is at most
    2t (w - 1)/w for some t in [0, 1], w = 1 + (1 - t) e + mu, as in `softmax_lemma`. The solvers show that
    w >= 1 and that 2t (w - 1) is at most 2 mu + e. For eta = 0, alpha = 2 ln(4N/(q eps)) that is
    eps (N - q)/(2N) < eps/2.
    """
    t, e, mu = z3.Reals("t e mu")
    weights = 1 + (1 - t) * e + mu
    domain = [t >= 0, t <= 1, mu >= 0, e >= 0]
    obligations = [
        Obligation("the weights", "QF_NRA", domain, weights >= 1),
        Obligation("without square roots", "QF_NRA", domain, 2 * t * (weights - 1) <= bound(1 + e, mu)),
    ]

    def witness(model: Any) -> Mapping[str, Any] | None:
        """The model's proportions, scaled down until the weights come close to 1."""
        found = [model.eval(x, model_completion=True) for x in (t, e, mu)]
        if not all(z3.is_rational_value(x) for x in found):
            return None
        share, rise, mass = (Fraction(x.numerator_as_long(), x.denominator_as_long()) for x in found)
        q, few = share.denominator, share.numerator
        for scale in (1, 16, 256):
            r, m = 1 + rise / scale, mass / scale
            on, off = [Fraction(1)] * few + [r] * (q - few), [m] * q
            distance, allowed = l1_distance(on, off), Fraction(bound(r, m))
            if distance > allowed:
                why = f"q = {q}, r = {r}, mu = {m}: distance {distance} > {allowed}"
                return {"on": on, "off": off, "distance": distance, "bound": allowed, "why": why}
        return None

    return prove(obligations, "all N, q, eta, alpha and scores within the hypotheses", witness)


mutant(stated_error_bound, "the off mass counted once", at={}, bound=lambda r, mu: mu + (r - 1))
mutant(stated_error_bound, "the spread at an eighth", at={}, bound=lambda r, mu: 2 * mu + (r - 1) / 8)


# --- every weight explicit, at small N ----------------------------------------------------------------------


@claim(
    "theorem-2",
    quick=[
        {"N": 6, "q": 4, "r": Fraction(2), "root": Fraction(3, 2)},
        {"N": 8, "q": 4, "r": Fraction(5, 4), "root": Fraction(3, 2)},
    ],
    full=[{"N": 8, "q": 4, "r": Fraction(2), "root": Fraction(3, 2)}],
)
def softmax_lemma_on_explicit_weights(
    N: int, q: int, r: Fraction, root: Fraction, *, cases: Cases = sharp_cases
) -> Verdict:
    """For the given N, q, r and kappa = root^2: all weights in [1, r] on y and in [0, e^-Gamma] off y, one of
    those on y equal to 1, have ‖softmax - uniform on y‖_1 at most the bound of the softmax lemma.

    Every weight is a variable and the distance is its definition, so the reduction to aggregates in
    `softmax_lemma` is checked too. r, root are rational so that the bound is, and all is linear.
    """
    check_sparsity(N, q)
    check_at_most("N", N, 24)  # the solvers need seconds at 24, and more than minutes at 32
    mu = root * root - r
    if q == N or r < 1 or mu < 0:
        raise BadInput(f"need q < N, r >= 1, root^2 >= r, such as r = 2, root = 3/2, not r={r}, root={root}")
    limit = mu * q / (N - q)
    inside, at_one = cases(r, mu, root)
    top, bottom = inside if r > 1 and root * root - root <= r - 1 else at_one
    bound = top / bottom
    on, off = z3.Reals([f"a{k + 1}" for k in range(q)]), z3.Reals([f"b{k + 1}" for k in range(N - q)])
    total = z3.Real("Z")
    hypotheses = [total == z3.Sum([*on, *off]), on[0] == 1, *(z3.And(a >= 1, a <= _real(r)) for a in on)]
    hypotheses += [z3.And(b >= 0, b <= _real(limit)) for b in off]
    uneven = [z3.If(q * a >= total, q * a - total, total - q * a) for a in on]
    goal = z3.Sum([*uneven, *(q * b for b in off)]) <= _real(bound * q) * total

    def witness(model: Any) -> Mapping[str, Any] | None:
        def read(x: Any) -> Fraction:
            value = model.eval(x, model_completion=True)
            return Fraction(value.numerator_as_long(), value.denominator_as_long())

        return _exceeds([read(a) for a in on], [read(b) for b in off], r, mu, root, cases)

    name = f"softmax lemma, N = {N}, q = {q}, r = {r}, kappa = {root * root}"
    scope = f"all weights at N = {N}, q = {q}, r = {r}, mu = {mu}"
    return prove(
        [Obligation(name, "QF_LRA", hypotheses, goal)], scope, witness, notes=[f"the bound is {bound}"]
    )


def _real(x: Fraction) -> Any:
    return z3.Q(x.numerator, x.denominator)


AT_SHARP = {"N": 6, "q": 4, "r": Fraction(2), "root": Fraction(3, 2)}
mutant(
    softmax_lemma_on_explicit_weights, "the bound lowered by a thousandth", at=AT_SHARP, cases=_a_little_less
)
mutant(
    softmax_lemma_on_explicit_weights,
    "the bound at t = 1 lowered by a tenth",
    at={"N": 8, "q": 4, "r": Fraction(5, 4), "root": Fraction(3, 2)},
    cases=_a_tenth_less_at_one,
)
