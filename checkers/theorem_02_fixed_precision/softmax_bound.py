"""The sharp softmax lemma as a function: how far softmax is from uniform on y, given gap and spread.

For scores s let d = max_y s - min_y s, Gamma = min_y s - max_off s, n = N - q, mu = (n/q) e^-Gamma,
r = e^d and kappa = r + mu. Then

    ‖softmax(s) - uniform on y‖_1 <= 2 (sqrt(kappa) - 1)^2 / (r - 1), d > 0 and kappa - sqrt(kappa) <= r - 1,
    ‖softmax(s) - uniform on y‖_1 <= 2 mu / (1 + mu) otherwise,

and a unit whose values lie in the unit ball errs by at most that. Derivation: scale so that the least
weight on y is 1; weights on y lie in [1, r], the off mass is at most q mu. The l1 distance is twice the
sum of (1/q - weight/Z) over the set L of tokens of y that get less than 1/q; with a share t = |L|/q this is
at most 2 (t - t/(kappa - t(r - 1))), whose maximum over t in [0, 1] is the bound. Both steps are proved by
two solvers in the claim `softmax_lemma` for all N and q.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import CEILING_BITS, START_BITS, ball, lower, precision, upper
from constructions.keys.sign_keys import SignMatrix
from proofs import rational


def bound_ball(gap: Fraction, spread: Fraction, n: int, q: int) -> Any:
    """The bound as a ball at the current precision; where the case is not separated, the larger case.

    The first case's formula is an upper bound of the second's value for every d > 0 (it is the maximum
    over all t), so using it when the comparison is undecided is safe.
    """
    mu = ball(Fraction(n, q)) * (-ball(gap)).exp()
    at_one = 2 * mu / (1 + mu)
    if spread == 0:
        return at_one
    r = ball(spread).exp()
    root = (r + mu).sqrt()
    # kappa - sqrt(kappa) > r - 1 exactly when 1 + mu > sqrt(kappa).
    if 1 + mu > root:
        return at_one
    return 2 * (root - 1) ** 2 / (r - 1)


def bound_above(gap: Fraction, spread: Fraction, n: int, q: int) -> Fraction:
    """A rational just above the bound, by Arb."""
    bits = START_BITS
    while bits <= CEILING_BITS:
        with precision(bits):
            value = bound_ball(gap, spread, n, q)
            if value.is_finite() and (value.rel_accuracy_bits() >= 24 or upper(value) == 0):
                return upper(value)
        bits *= 2
    raise Undecided(f"the softmax bound has no 24 accurate bits at {CEILING_BITS} bits")


def bound_ends_rational(
    gap: Fraction, spread: Fraction, n: int, q: int, bits: int = 192
) -> tuple[Fraction, Fraction]:
    """Rationals just below and above the bound, from the standard library alone."""
    decay = rational.exp(-gap, bits)
    mu = (Fraction(n, q) * decay[0], Fraction(n, q) * decay[1])
    at_one = (2 * mu[0] / (1 + mu[0]), 2 * mu[1] / (1 + mu[1]))  # increasing in mu
    if spread == 0:
        return at_one
    r = rational.exp(spread, bits)
    root = (rational.sqrt(r[0] + mu[0], bits)[0], rational.sqrt(r[1] + mu[1], bits)[1])
    inside = (2 * (root[0] - 1) ** 2 / (r[1] - 1), 2 * (root[1] - 1) ** 2 / (r[0] - 1))
    # kappa - sqrt(kappa) > r - 1 exactly when 1 + mu > sqrt(kappa).
    if 1 + mu[0] > root[1]:
        return at_one
    if 1 + mu[1] < root[0]:
        return inside
    return min(at_one[0], inside[0]), inside[1]


def output_rounding(d: int, f: int) -> Fraction:
    """At least sqrt(d) 2^{-f-1}, the 2-norm of d roundings to f fractional bits."""
    return rational.sqrt(Fraction(d))[1] / (1 << (f + 1))


def row_violation(
    keys: SignMatrix, y: Sequence[int], query: Sequence[int], eps: Fraction, i: int, f: int = 0
) -> Mapping[str, Any] | None:
    """`score_violation` for sign keys and the query V 2^-f."""
    scores = [sum(v * s for v, s in zip(query, key, strict=True)) for key in keys.tolist()]
    return score_violation(scores, y, query, eps, i, f)


def score_violation(
    scores: Sequence[int], y: Sequence[int], query: Sequence[int], eps: Fraction, i: int, f: int
) -> Mapping[str, Any] | None:
    """The error of token i with scores S 2^-f for the worst values +-e_1, in balls; None if it may be <= eps.

    The error is sum_j (softmax_j - [j in y]/q) z_j, largest when every z_j has the sign of its coefficient.
    """
    with precision(256):
        weights = [ball(Fraction(s - max(scores), 1 << f)).exp() for s in scores]
        total = sum(weights, arb(0))
        uniform = ball(Fraction(1, len(y)))
        coefficients = [w / total - (uniform if j in y else 0) for j, w in enumerate(weights)]
        z = [1 if c > 0 else -1 for c in coefficients]
        error = sum((s * c for s, c in zip(z, coefficients, strict=True)), arb(0))
        if not error > ball(eps):
            return None
        least = lower(error)
    shown = [j + 1 for j in y]
    return {
        "token": i + 1,
        "y": shown,
        "query": list(query),
        "values_along_e1": z,
        "error_at_least": least,
        "why": f"token {i + 1} with y = {shown} errs by {float(least):.3g} > eps = {float(eps):.3g}",
    }
