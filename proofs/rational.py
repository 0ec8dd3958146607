"""Rational enclosures of exp, log, cos, sin, pi and sqrt from the standard library alone.

An engine of its own, written to share nothing with Arb or mpmath: every function returns Fractions
(low, high) with low <= true value <= high. Series remainders are bounded beside each series, and every
shortening rounds outward.
"""

from __future__ import annotations

import functools
from fractions import Fraction
from math import isqrt

Ends = tuple[Fraction, Fraction]
DEFAULT_BITS = 128


def shorten_down(x: Fraction, bits: int) -> Fraction:
    """The largest number <= x with about `bits` significant bits (so the size of fractions stays bounded)."""
    shift = bits - (x.numerator.bit_length() - x.denominator.bit_length())
    if shift >= 0:
        return Fraction((x.numerator << shift) // x.denominator, 1 << shift)
    return Fraction(x.numerator // (x.denominator << -shift) << -shift)


def shorten_up(x: Fraction, bits: int) -> Fraction:
    """The smallest number >= x with about `bits` significant bits."""
    return -shorten_down(-x, bits)


def _exp_small(x: Fraction, bits: int) -> tuple[int, int]:
    """exp on |x| <= 1/2, times 2^bits: integers that it lies between.

    With y = 2^-bits floor(x 2^bits), |y| <= 1/2, the terms y^n / n! are computed in units of 2^-bits, each
    rounded down. Term n errs by at most half of the error of the one before and a unit, so by less than 2
    units. Once it is at most one unit, its true value is at most 3, and so are all further terms together,
    each at most half of the one before. From y to x the value grows by at most the factor
    exp(2^-bits) <= 1 + 2 2^-bits, so by less than 4 units, as exp(1/2) < 2.
    """
    y = (x.numerator << bits) // x.denominator
    total = term = 1 << bits
    n = 0
    while abs(term) > 1:
        n += 1
        term = term * y // (n << bits)
        total += term
    return total - (2 * n + 3), total + (2 * n + 7)


def _rounded(mantissa: int, exponent: int, bits: int, up: bool) -> tuple[int, int]:
    """mantissa 2^exponent > 0 with at most `bits` + 1 significant bits, rounded up or down."""
    cut = mantissa.bit_length() - bits
    if cut <= 0:
        return mantissa, exponent
    return (-(-mantissa >> cut) if up else mantissa >> cut), exponent + cut


def exp(x: Fraction, bits: int = DEFAULT_BITS) -> Ends:
    """Enclosure of e^x with relative width about 2^-bits: e^x = (e^(x/2^k))^(2^k).
    e^0 is 1 and nothing else, so that equal scores give equal weights."""
    if x == 0:
        return Fraction(1), Fraction(1)
    k = 0
    while abs(x) > Fraction(1 << k, 2):
        k += 1
    work = bits + k + 8
    digits = work + work.bit_length() + 8  # so that the errors of some work terms do not show
    ends = []
    for up, whole in enumerate(_exp_small(x / (1 << k), digits)):
        mantissa, exponent = _rounded(whole, -digits, work, bool(up))
        for _ in range(k):
            mantissa, exponent = _rounded(mantissa * mantissa, 2 * exponent, work, bool(up))
        ends.append(Fraction(mantissa << max(exponent, 0), 1 << max(-exponent, 0)))
    return ends[0], ends[1]


def _atanh(y: Fraction, bits: int) -> Ends:
    """2 atanh(y) = log((1+y)/(1-y)) for 0 <= y <= 1/3: the rest after y^(2n+1)/(2n+1) is at most
    y^(2n+3) / (1 - y^2) <= (9/8) y^(2n+3)."""
    total, power, n = Fraction(0), y, 0
    bound = Fraction(1, 1 << (bits + 4))
    while power > bound:
        total += power / (2 * n + 1)
        power *= y * y
        power = shorten_up(power, bits + 16)
        n += 1
    # Powers were shortened upward by a relative 2^-(bits+15) a step, n steps at most each.
    slack = total * (n + 1) / (1 << (bits + 14))
    return 2 * (total - slack), 2 * (total + 2 * power)


@functools.cache
def _log_2(bits: int) -> Ends:
    return _atanh(Fraction(1, 3), bits)


def log(x: Fraction, bits: int = DEFAULT_BITS) -> Ends:
    """Enclosure of ln x for x > 0: x = 2^k y with 2/3 <= y <= 4/3."""
    if x <= 0:
        raise ValueError("log needs a positive number")
    k = x.numerator.bit_length() - x.denominator.bit_length()
    y = x / Fraction(2) ** k
    while y > Fraction(4, 3):
        y, k = y / 2, k + 1
    while y < Fraction(2, 3):
        y, k = y * 2, k - 1
    work = bits + abs(k).bit_length() + 8
    two = _log_2(work)
    t = (y - 1) / (y + 1)
    if t >= 0:
        rest = _atanh(t, work)
    else:
        down, up = _atanh(-t, work)
        rest = (-up, -down)
    ends = (k * two[0], k * two[1]) if k >= 0 else (k * two[1], k * two[0])
    return shorten_down(ends[0] + rest[0], work), shorten_up(ends[1] + rest[1], work)


def _arctan_inverse(n: int, bits: int) -> Ends:
    """arctan(1/n) for n >= 2 by its alternating series: the true value lies between partial sums."""
    total, k = Fraction(0), 0
    while True:
        term = Fraction(1, (2 * k + 1) * n ** (2 * k + 1))
        if term < Fraction(1, 1 << (bits + 4)):
            return total - term, total + term
        total += term if k % 2 == 0 else -term
        k += 1


@functools.cache
def pi(bits: int = DEFAULT_BITS) -> Ends:
    """Enclosure of pi by Machin's formula pi = 16 arctan(1/5) - 4 arctan(1/239)."""
    a, b = _arctan_inverse(5, bits + 8), _arctan_inverse(239, bits + 8)
    return shorten_down(16 * a[0] - 4 * b[1], bits + 8), shorten_up(16 * a[1] - 4 * b[0], bits + 8)


def _cos_series(x: Fraction, bits: int) -> Ends:
    """cos x for 0 <= x <= 1. By Taylor with Lagrange's remainder the rest after x^(2n) is at most the next
    term x^(2n+2)/(2n+2)!."""
    total, term, n = Fraction(1), Fraction(1), 0
    while True:
        term = term * x * x / ((2 * n + 1) * (2 * n + 2))
        n += 1
        if term < Fraction(1, 1 << (bits + 4)):
            return total - term, total + term
        total += term if n % 2 == 0 else -term


def _sin_series(x: Fraction, bits: int) -> Ends:
    """sin x for 0 <= x <= 1, with the same bound."""
    total, term, n = x, x, 0
    while True:
        term = term * x * x / ((2 * n + 2) * (2 * n + 3))
        n += 1
        if term < Fraction(1, 1 << (bits + 4)):
            return total - term, total + term
        total += term if n % 2 == 0 else -term


def cos_turn(k: int, M: int, bits: int = DEFAULT_BITS) -> Ends:
    """Enclosure of cos(2 pi k / M), by symmetry from an angle of at most pi/4."""
    eighths = Fraction(8 * (k % M), M)  # the angle in units of pi/4, in [0, 8)
    if eighths > 4:
        eighths = 8 - eighths
    negative = eighths > 2
    if negative:
        eighths = 4 - eighths
    use_sine = eighths > 1
    if use_sine:
        eighths = 2 - eighths
    p = pi(bits + 8)
    angles = [shorten_down(eighths * p[0] / 4, bits + 16), shorten_up(eighths * p[1] / 4, bits + 16)]
    if use_sine:  # increasing on [0, pi/4]
        low, high = _sin_series(angles[0], bits)[0], _sin_series(angles[1], bits)[1]
    else:  # decreasing
        low, high = _cos_series(angles[1], bits)[0], _cos_series(angles[0], bits)[1]
    low, high = shorten_down(max(low, Fraction(-1)), bits + 8), shorten_up(min(high, Fraction(1)), bits + 8)
    return (-high, -low) if negative else (low, high)


def sin_turn(k: int, M: int, bits: int = DEFAULT_BITS) -> Ends:
    """Enclosure of sin(2 pi k / M) = cos(2 pi (4k - M) / (4M))."""
    return cos_turn(4 * k - M, 4 * M, bits)


def sqrt(x: Fraction, bits: int = DEFAULT_BITS) -> Ends:
    """Enclosure of the square root of x >= 0."""
    if x < 0:
        raise ValueError("sqrt needs a number that is not negative")
    shift = max(0, bits - (x.numerator.bit_length() - x.denominator.bit_length()) // 2)
    scaled = x * (1 << (2 * shift))
    root = isqrt(scaled.numerator // scaled.denominator)
    return Fraction(root, 1 << shift), Fraction(root + 1, 1 << shift)
