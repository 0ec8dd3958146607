"""Ball arithmetic (Arb through python-flint), with precision doubled until decided, up to a ceiling.

Undecided is an exception, never False. mpmath serves only as an independent witness: every enclosure
must contain its value.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

import mpmath
from flint import arb, ctx, fmpq

from checkers.core.verdict import Opinion

START_BITS = 64
CEILING_BITS = 1 << 14


class Undecided(Exception):
    """The precision ceiling was reached before the question was decided."""


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Arb's working precision inside the block, always restored."""
    before = ctx.prec
    ctx.prec = bits
    try:
        yield
    finally:
        ctx.prec = before


def ball(value: Fraction | int) -> Any:
    """The rational as a ball at the current precision."""
    number = Fraction(value)
    return arb(fmpq(number.numerator, number.denominator))


def less(smaller: Callable[[], Any], larger: Callable[[], Any], ceiling: int = CEILING_BITS) -> bool:
    """Whether smaller() < larger(), both recomputed at doubled precision until their balls separate.

    Raises Undecided at the ceiling, as it must for equal numbers.
    """
    bits = START_BITS
    while bits <= ceiling:
        with precision(bits):
            difference = larger() - smaller()
            if difference > 0:
                return True
            if difference <= 0:
                return False
        bits *= 2
    raise Undecided(f"not separated at {ceiling} bits")


def _dyadic(value: Any) -> Fraction:
    mantissa, exponent = value.man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)


def lower(x: Any) -> Fraction:
    """The exact lower end of a finite ball, a dyadic rational."""
    if not x.is_finite():
        raise Undecided("the ball is not finite")
    return _dyadic(x.mid()) - _dyadic(x.rad())


def upper(x: Any) -> Fraction:
    """The exact upper end of a finite ball, a dyadic rational."""
    if not x.is_finite():
        raise Undecided("the ball is not finite")
    return _dyadic(x.mid()) + _dyadic(x.rad())


def enclose(
    value: Callable[[], Any], relative_bits: int = 32, ceiling: int = CEILING_BITS
) -> tuple[Fraction, Fraction]:
    """Rational ends around value(), of relative width below 2^-relative_bits. Raises Undecided."""
    bits = START_BITS
    while bits <= ceiling:
        with precision(bits):
            x = value()
            if x.is_finite() and x.rel_accuracy_bits() >= relative_bits:
                return lower(x), upper(x)
        bits *= 2
    raise Undecided(f"no {relative_bits} accurate bits at {ceiling} bits")


def mpmath_opinion(ends: tuple[Fraction, Fraction], value: Callable[[], Any], bits: int = 256) -> Opinion:
    """Whether mpmath's independent value, computed at `bits` bits, lies in the enclosure.

    mpmath promises no bound, so its value is allowed 2^-(bits/2) of relative error: far more than it
    makes, far less than the enclosures asked of it here.
    """
    start = time.perf_counter()
    with mpmath.workprec(bits):
        number = mpmath.mpf(value())
        if not mpmath.isfinite(number):
            return Opinion("mpmath", None, time.perf_counter() - start, f"mpmath gives {number}")
        sign, mantissa, exponent, _ = number._mpf_
    exact = Fraction(-mantissa if sign else mantissa) * Fraction(2) ** exponent
    slack = abs(exact) / (1 << (bits // 2))
    inside = ends[0] - slack <= exact <= ends[1] + slack
    witness = None if inside else {"enclosure": list(ends), "mpmath": exact}
    detail = "" if inside else "the enclosure misses mpmath's value"
    return Opinion("mpmath", inside, time.perf_counter() - start, detail, witness)
