"""A witness that one token is not averaged to within eps: its softmax in balls, at the worst values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.enclosure import ball, lower, precision
from constructions.sign_keys import SignMatrix


def row_violation(
    keys: SignMatrix, y: Sequence[int], query: Sequence[int], eps: Fraction, i: int, f: int = 0
) -> Mapping[str, Any] | None:
    """The error of token i with query V 2^-f for the worst values +-e_1, in balls; None if it may be <= eps.

    The error is sum_j (softmax_j - [j in y]/q) z_j, largest when every z_j has the sign of its coefficient.
    """
    scores = [sum(v * s for v, s in zip(query, key, strict=True)) for key in keys.tolist()]
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
