"""What a softmax average rounds to (constructions/class_p.py), decided twice: by balls, and by rationals.

A rounding counts only if the whole enclosure lies strictly between two boundaries, or if the average is the
boundary, which integers decide; else precision is doubled. Undecided at the ceiling.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from fractions import Fraction

from flint import arb

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import CEILING_BITS, START_BITS, ball, lower, precision, upper
from constructions.class_p import Average
from proofs import rational

Enclosure = Callable[[Average, int], tuple[Fraction, Fraction]]


def arb_enclosure(average: Average, bits: int) -> tuple[Fraction, Fraction]:
    """Rational ends around the average, by Arb at this precision."""
    with precision(bits):
        weights = [(ball(average.exponent(s)).exp(), n, total) for s, n, total in average.terms]
        value = sum((w * total for w, _, total in weights), arb(0)) / sum(
            (w * n for w, n, _ in weights), arb(0)
        )
        return lower(value), upper(value)


_exp = functools.lru_cache(maxsize=1 << 14)(rational.exp)


def rational_enclosure(average: Average, bits: int) -> tuple[Fraction, Fraction]:
    """The same from the standard library alone."""
    weights = [(_exp(average.exponent(s), bits), n, total) for s, n, total in average.terms]
    low = sum((w[total < 0] * total for w, _, total in weights), Fraction(0))
    high = sum((w[total >= 0] * total for w, _, total in weights), Fraction(0))
    below, above = (sum((w[end] * n for w, n, _ in weights), Fraction(0)) for end in range(2))
    return low / (above if low >= 0 else below), high / (below if high >= 0 else above)


def _rounded(enclose: Enclosure, average: Average) -> int:
    bits = START_BITS
    while bits <= CEILING_BITS:
        if (found := average.nearest(*enclose(average, bits))) is not None:
            return found
        bits *= 2
    raise Undecided(f"an average is too near a boundary of rounding at {CEILING_BITS} bits")


arb_rounded = functools.partial(_rounded, arb_enclosure)
rational_rounded = functools.partial(_rounded, rational_enclosure)
