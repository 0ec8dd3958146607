"""Rounded outputs need fractional bits that grow with the dimension d' (theorem_2_P_format in Rocq)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from math import isqrt
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from checkers.engines.enclosure import ball, less
from constructions.errors import BadInput
from constructions.precision import HALF

Value = Callable[[int, int], Fraction]  # d', f -> s, in units of 2^-f, of the values (s, ..., s)
LARGEST_EPS = Fraction(99, 100)
ROOT_BITS = 24


def lost_value(d: int, f: int) -> Fraction:
    """The smaller of 1/2 and (a rational just below) 2^f/sqrt(d'), in units of 2^-f: s 2^-f (1, ..., 1)
    lies in the unit ball."""
    if d <= 4 ** (f + 1):
        return HALF
    return Fraction(1 << f + ROOT_BITS, isqrt(d << 2 * ROOT_BITS) + 1)


@claim(
    "theorem-2",
    quick=[{"d": 65, "f": 3, "eps": Fraction(1, 2)}, {"d": 10**6, "f": 12, "eps": Fraction(1, 10)}],
    full=[{"d": 10**12, "f": 28, "eps": Fraction(1, 1000)}],
    kernel=["theorem_2_P_format"],
)
def rounded_outputs_need_the_dimension(
    d: int, f: int, eps: Fraction, *, value: Value = lost_value, parts: int = 1
) -> Verdict:
    """If sqrt(d') > 2 eps 2^f, no layer in P with f fractional bits and without an output map, whatever its
    p, m, heads, dummies, N and q, is within eps of qSA, 0 < eps <= 99/100: so d' must enter the precision.

    If every value is t (1, ..., 1), t the smaller of 2^{-f-1} and 1/sqrt(d') (or just below), so is the
    target. A layer's outputs are sums of multiples of 2^-f, k 2^-f with k an integer. In units of 2^-f,
    linear arithmetic has |k - s| >= s for every integer k and 0 <= s <= 1/2, t = s 2^-f; so some error is
    at least t sqrt(d'), which is compared with eps in integers and in balls.
    """
    if not (1 <= d <= 10**30 and 0 <= f <= 100 and 0 < eps <= LARGEST_EPS):
        right = "1 <= d <= 10^30, 0 <= f <= 100, 0 < eps <= 99/100"
        raise BadInput(f"d = {d}, f = {f}, eps = {eps}: give {right}")
    if d <= (least := 4 * eps * eps * 4**f):
        raise BadInput(f"sqrt(d') > 2 eps 2^f is needed: d >= {int(least) + 1} would do, not {d}")
    chosen = value(d, f)
    s, k = z3.Real("s"), z3.Int("k")
    output = z3.ToReal(k) / parts
    far = z3.Or(output - s >= s, s - output >= s)

    def nearer(model: Any) -> Mapping[str, Any] | None:
        there = Fraction(str(model.eval(s, model_completion=True).as_fraction()))
        found = Fraction(model.eval(k, model_completion=True).as_long(), parts)
        if abs(found - there) >= there:
            return None
        return {"why": f"{found} is nearer to {there} than 0 is", "output": found, "value": there}

    def told(exceeds: Callable[[], bool]) -> Mapping[str, Any] | None:
        """Values that fit the ball, and that the output 0 misses by more than eps."""
        if d * chosen * chosen > 4**f:
            return {"why": "these values leave the unit ball", "value": chosen, "d": d}
        if chosen > HALF:
            return {"why": "the output 1 is nearer than 0", "value": chosen}
        return None if exceeds() else {"why": "the output 0 errs by at most eps", "value": chosen, "d": d}

    def by_balls() -> bool:
        return less(lambda: ball(eps * 2**f), lambda: ball(chosen) * ball(d).sqrt())

    part = "the error exceeds eps"
    comparisons = [
        opinion("exact", lambda: told(lambda: d * chosen * chosen > eps * eps * 4**f), part=part),
        opinion("arb", lambda: told(by_balls), part=part),
    ]
    small = [s >= 0, s <= z3.RealVal(HALF)]
    return smt.prove(
        [smt.Obligation("no integer is nearer than 0", "QF_LIRA", small, far)],
        f"all layers in P without an output map, f = {f}, d' = {d}, eps = {eps}",
        nearer,
        margin=Margin(d * chosen * chosen / 4**f - eps * eps, "the square of an error there is, less eps^2"),
        further=comparisons,
    )


mutant(
    rounded_outputs_need_the_dimension,
    "outputs of one fractional bit more",
    at={"d": 65, "f": 3, "eps": Fraction(1, 2)},
    parts=2,
)
mutant(
    rounded_outputs_need_the_dimension,
    "values of half the size",
    at={"d": 65, "f": 3, "eps": Fraction(1, 2)},
    value=lambda d, f: lost_value(d, f) / 2,
)
mutant(
    rounded_outputs_need_the_dimension,
    "values outside the ball",
    at={"d": 1000, "f": 3, "eps": Fraction(1, 2)},
    value=lambda *_: HALF,
)
