"""A softmax row as hardware runs it: exp, normalisation and average are rounded too, all in integers (ours).

The precision model of the companion rounds queries, keys, values and outputs, and takes the softmax as exact.
Here a row of exact scores s_j, dyadic numbers, and of values of f fractional bits goes through

    e_j = exp(s_j - max s) to the nearest multiple of 2^-w, so that the largest is 1;
    Z   = sum_j e_j, exact: an accumulator of w + 1 + ceil(log2 N) bits;
    normalised first: a_j = e_j/Z to the nearest multiple of 2^-w, then sum_j a_j z_j, exact;
    divided last:     (sum_j e_j z_j)/Z;
    output: the nearest multiple of 2^-f. Ties go to even.

Products are accumulated exactly, as fixed-point units do. What the roundings cost, with u = 2^-(w+1): |e_j -
E_j| is at most min(u, E_j) for E_j = exp(s_j - max s), since 0 is a multiple too; and |a_j - e_j/Z| at most
min(u, e_j/Z).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TypeAlias

from constructions.errors import BadInput
from constructions.precision import exact_integer

NORMALISED, DIVIDED = "normalised", "divided"
ORDERS = (NORMALISED, DIVIDED)
MOST_BITS = 1 << 12
RoundedExp: TypeAlias = Callable[[Fraction, int], int]


@lru_cache(maxsize=1 << 16)
def rounded_exp(x: Fraction, w: int) -> int:
    """The integer nearest to e^x 2^w, x <= 0.

    Decimal's exp is correctly rounded in its context; with x off by a relative 10^(1 - digits) too, the power
    is off by a relative (|x| + 2) 10^(1 - digits) at most. More digits until both ends round alike: e^x is
    irrational for rational x other than 0, and so never a tie. BadInput for x > 0 or w beyond 0..4096.
    """
    if x > 0 or not 0 <= exact_integer(w, "w") <= MOST_BITS:
        raise BadInput(f"e^x is rounded for x <= 0 and 0 <= w <= {MOST_BITS}, not x = {x}, w = {w}")
    if x == 0:
        return 1 << w
    if x < -(w + 1):  # e^x < 2^-(w+1)
        return 0
    digits = w // 3 + 20
    while True:
        context = Context(prec=digits, Emin=-(10**9), Emax=10**9)
        power = Fraction(context.exp(context.divide(Decimal(x.numerator), Decimal(x.denominator)))) * (1 << w)
        error = power * (2 - x) / Fraction(10) ** (digits - 1)
        low, high = round(power - error), round(power + error)
        if low == high:
            return low
        digits *= 2


@dataclass(frozen=True)
class HardwareRow:
    """What was computed for one token, as integers: powers e_j and weights a_j in units of 2^-w (weights
    empty where the division comes last), total Z alike, output in units of 2^-f."""

    powers: tuple[int, ...]
    total: int
    weights: tuple[int, ...]
    output: tuple[int, ...]


def hardware_row(
    scores: Sequence[Fraction],
    values: Sequence[Sequence[int]],
    w: int,
    order: str = NORMALISED,
    exp: RoundedExp = rounded_exp,
) -> HardwareRow:
    """The row with these exact scores (N) and value mantissas (N x d'). BadInput unless the sizes fit."""
    if order not in ORDERS:
        raise BadInput(f"the order must be {' or '.join(ORDERS)}, not {order!r}")
    if not scores or len(scores) != len(values):
        raise BadInput(f"{len(scores)} scores do not fit {len(values)} values")
    top = max(scores)
    powers = tuple(exp(s - top, w) for s in scores)
    total = sum(powers)
    columns = list(zip(*values, strict=True))
    if order == DIVIDED:
        sums = (sum(e * z for e, z in zip(powers, column, strict=True)) for column in columns)
        return HardwareRow(powers, total, (), tuple(round(Fraction(s, total)) for s in sums))
    weights = tuple(round(Fraction(e << w, total)) for e in powers)
    sums = (sum(a * z for a, z in zip(weights, column, strict=True)) for column in columns)
    return HardwareRow(powers, total, weights, tuple(round(Fraction(s, 1 << w)) for s in sums))
