"""Residues on the unit circle, as p-bit numbers: cos and sin of 2 pi k/M, correctly rounded.

Integer arithmetic only: fixed-point series with a proven error, more bits until the rounding is decided
(Ziv's strategy). Used by the constructions of Section 4, whose features are cosines and sines.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from constructions.errors import BadInput

# The twelfths of a turn with a rational cosine, and those with a rational sine: 0, +-1/2 or +-1 (Niven).
RATIONAL_TWELFTHS = ((0, 2, 3, 4, 6, 8, 9, 10), (0, 1, 3, 5, 6, 7, 9, 11))


@lru_cache(maxsize=64)
def _pi(bits: int) -> int:
    """An integer within 64 of pi 2^bits, by Machin's formula pi = 16 arctan(1/5) - 4 arctan(1/239).

    Each of the fewer than bits + 2 divisions truncates by less than 1; ten guard bits and more swallow
    16 + 4 times as many.
    """
    guard = bits.bit_length() + 8

    def arctan_inverse(n: int) -> int:
        power, total, k = (1 << (bits + guard)) // n, 0, 0
        while power:
            total += (-1) ** k * (power // (2 * k + 1))
            power //= n * n
            k += 1
        return total

    return (16 * arctan_inverse(5) - 4 * arctan_inverse(239)) >> guard


def _series(quarters: Fraction, bits: int) -> tuple[int, int]:
    """Integers within 2^12 of cos and sin of quarters * pi/2, times 2^bits, for 0 <= quarters <= 1/2.

    The angle is off by at most 65 units; cos and sin are 1-Lipschitz. There are fewer than bits <= 2^10
    terms, each truncated by less than 2 (its factors are at most 1), and the rest after the term that
    vanishes is below one unit.
    """
    angle = _pi(bits) * quarters.numerator // (2 * quarters.denominator)
    sums = [0, 0]
    term, n = 1 << bits, 0
    while term:
        sums[n % 2] += term if n % 4 < 2 else -term
        n += 1
        term = (term * angle >> bits) // n
    return sums[0], sums[1]


def rounded_turn(k: int, M: int, f: int) -> tuple[int, int]:
    """The mantissas of cos and sin of 2 pi k/M at f fractional bits, to nearest, ties to even.

    By Niven's theorem the only rational values are 0, +-1/2 and +-1: those are exact, and no other value
    can be a tie, so enough bits always decide. BadInput unless M >= 1 and 0 <= f <= 400.
    """
    if M < 1:
        raise BadInput(f"the modulus M must be at least 1, not {M}")
    if not 0 <= f <= 400:
        raise BadInput(f"f must lie in 0..400 fractional bits, not {f}")
    quarter, rest = divmod(Fraction(4 * (k % M), M), 1)
    fold = rest > Fraction(1, 2)  # cos and sin of an angle above pi/4 are sin and cos of its complement
    cosine, sine = _rounded_octant(1 - rest if fold else rest, f)
    if fold:
        cosine, sine = sine, cosine
    for _ in range(quarter):
        cosine, sine = -sine, cosine
    return cosine, sine


def _rounded_octant(quarters: Fraction, f: int) -> tuple[int, int]:
    if quarters == 0:
        return 1 << f, 0
    bits = f + 64
    while True:
        near = _series(quarters, bits)
        ends = [[round(Fraction(v + e, 1 << (bits - f))) for e in (-4096, 4096)] for v in near]
        if quarters == Fraction(1, 3):
            ends[1] = [round(Fraction(1 << f, 2))] * 2  # sin(pi/6) = 1/2
        if all(low == high for low, high in ends):
            return ends[0][0], ends[1][0]
        bits += 64


def scaled_turn(k: int, M: int, scale: int, f: int) -> tuple[int, int]:
    """The mantissas of scale cos and scale sin of 2 pi k/M at f fractional bits, to nearest, ties to even.

    More bits than asked for decide all but the rational values, which are exact there (Niven). BadInput as
    `rounded_turn`, or for a scale below 1.
    """
    if scale < 1:
        raise BadInput(f"the scale must be at least 1, not {scale}")
    twelfths, rest = divmod(12 * (k % M), M)
    exact = [rest == 0 and twelfths in rational for rational in RATIONAL_TWELFTHS]
    more = scale.bit_length() + 16
    while True:
        points = rounded_turn(k, M, f + more)
        ends = [
            [round(Fraction(scale * (2 * v + (0 if known else e)), 2 << more)) for e in (-1, 1)]
            for v, known in zip(points, exact, strict=True)
        ]
        if all(low == high for low, high in ends):
            return ends[0][0], ends[1][0]
        more += 32
