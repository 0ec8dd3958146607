"""Ball arithmetic (Arb through python-flint), with precision doubled until decided, up to a ceiling.

Undecided is an exception, never False.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

from flint import arb, ctx, fmpq

from checkers.core.opinion import Undecided

START_BITS = 64
CEILING_BITS = 1 << 14


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
