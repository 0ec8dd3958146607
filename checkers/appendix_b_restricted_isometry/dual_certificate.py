"""Appendix B.1: Candes and Tao's iteration reaches its bound for all keys with the constants; two solvers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines.smt import Obligation, prove

Term = Any
Ratio = tuple[Term, Term]


def series_bound(delta: Term, theta: Term) -> Ratio:
    """theta/(1 - delta - theta), as numerator and denominator."""
    return theta, 1 - delta - theta


@claim("appendix-b-dual-certificate", quick=[{}])
def iteration_reaches_the_bound(*, bound: Callable[[Term, Term], Ratio] = series_bound) -> Verdict:
    """For all keys with isometry constant delta of order 2q and orthogonality constant theta of orders 2q
    and q, delta + theta < 1: in Candes and Tao's iteration each exceptional set has fewer than q tokens and
    its values shrink in norm by tau = theta/(1 - delta); the limit w has |<u_j, w>| at most
    theta/(1 - delta - theta) off y; and for delta, theta <= 1/4 that is at most 1/2 and ‖w‖ <= 2 sqrt(q).

    Step n fits values c on J = y and the last exceptional set, at most 2q tokens: w_n = U_J x, G_J x = c. The
    eigenvalues of G_J are at least 1 - delta, so (1 - delta)‖x‖ <= ‖c‖ and (1 - delta)‖w_n‖^2 <= ‖c‖^2; on
    at most q tokens T off J the values have norm n <= theta ‖x‖. Were q tokens T all beyond
    tau ‖c‖/sqrt(q), that norm would exceed tau ‖c‖. A token of T_n gets its value from w_n cancelled by
    w_{n+1}; every other contribution to it is at most tau b_n with b_n = ‖c_n‖/sqrt(q) <= tau^n. What the
    solvers see: these norms and the two series as real numbers, with induction on S_n + b_n B <= B for the
    values; tau and B are defined by their equations, without division. The norm of w is at most the sum of
    ‖w_n‖ <= tau^n sqrt(q/(1 - delta)).
    """
    delta, theta, tau, B, S, b, next_b = z3.Reals("delta theta tau B S b b1")
    x, c, n, q, v, W, w = z3.Reals("x c n q v W w")
    top, bottom = bound(delta, theta)
    domain = [delta >= 0, theta >= 0, delta + theta < 1, tau * (1 - delta) == theta]
    series = [*domain, B * bottom == top]
    values = [*domain, x >= 0, c >= 0, n >= 0, (1 - delta) * x <= c, n <= theta * x]
    # W is a bound on the sum of the norms over sqrt(q): W (1 - tau) <= w = 1/sqrt(1 - delta).
    total = W * (1 - tau)
    obligations = [
        Obligation("values shrink", "QF_NRA", values, n <= tau * c),
        Obligation(
            "fewer than q are exceptional",
            "QF_NRA",
            [*domain, n >= 0, c >= 0, n <= tau * c, q >= 1, n * n >= q * v * v],
            q * v * v <= tau * tau * c * c,
        ),
        Obligation("base", "QF_NRA", [*series, S == 0, b == 1], S + b * B <= B),
        Obligation(
            "step",
            "QF_NRA",
            [*series, b >= 0, next_b >= 0, next_b <= tau * b, S + b * B <= B],
            S + tau * b + next_b * B <= B,
        ),
        Obligation("limit", "QF_NRA", [*series, b >= 0, S + b * B <= B, B >= 0], S <= B),
        Obligation("a half", "QF_NRA", [*series, 4 * delta <= 1, 4 * theta <= 1], z3.And(B >= 0, 2 * B <= 1)),
        Obligation(
            "the norm of a step",
            "QF_NRA",
            [*domain, 4 * delta <= 1, 4 * theta <= 1],
            z3.And(3 * tau <= 1, 4 * (1 - delta) >= 3),
        ),
        Obligation(
            "the norm",
            "QF_NRA",
            [
                w >= 0,
                4 * (1 - delta) >= 3,
                (1 - delta) * w * w <= 1,
                3 * tau <= 1,
                tau >= 0,
                W >= 0,
                total <= w,
            ],
            W <= 2,
        ),
    ]

    def witness(model: Any) -> Mapping[str, Any] | None:
        """The series summed for the model's constants: 200 steps against the bound."""
        read = [model.eval(term, model_completion=True) for term in (delta, theta)]
        if not all(z3.is_rational_value(value) for value in read):
            return None
        d, t = (Fraction(value.numerator_as_long(), value.denominator_as_long()) for value in read)
        numerator, denominator = bound(d, t)
        summed = sum(((t / (1 - d)) ** (k + 1) for k in range(200)), Fraction(0))
        if summed <= numerator / denominator:
            return None
        why = f"delta = {d}, theta = {t}: the sum exceeds {numerator / denominator}"
        return {"delta": d, "theta": t, "bound": numerator / denominator, "why": why}

    return prove(obligations, "all keys with delta + theta < 1, all q, any number of steps", witness)


mutant(
    iteration_reaches_the_bound,
    "theta/(1 - delta): the first step alone",
    at={},
    bound=lambda delta, theta: (theta, 1 - delta),
)
mutant(iteration_reaches_the_bound, "delta forgotten", at={}, bound=lambda _, theta: (theta, 1 - theta))
