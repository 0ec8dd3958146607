"""Replay for Theorem 6: a p-bit Match2 unit is right for every input of its length."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import Kind, Malformed, Rejected, TooLarge, afford, covers, integer, integers

LONGEST = 4096  # bits of a number
LARGE = 512  # weights beyond e^512 or below e^-512 are bounded by those


def fixed_unit(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accepts when the stored features are the circle's points rounded to f bits, everything is a p-bit
    number, and the unit, its output rounded to f bits, decides every X in [M]^N rightly.

    Given token 0's residue a, the sum of weights grows with each other token's weight, so the worst
    input without a match repeats the heaviest residue other than -a, and the worst with one the lightest.
    """
    N, p = integer(certificate, "N", 1), integer(certificate, "p", 1)
    f, c = integer(certificate, "f", 0), integer(certificate, "c", 1)
    cosines, sines = integers(certificate, "cosines"), integers(certificate, "sines")
    dummy = integer(certificate, "dummy")
    if max(p, f) > LONGEST:
        raise TooLarge(f"fields 'p' and 'f' must be at most {LONGEST} bits")
    M = len(cosines)
    covers(parameters, N=N, M=M, **({"p": p} if "p" in parameters else {}))
    afford(M * (M + 1000), p + f + N.bit_length())
    if M < 2 or len(sines) != M:
        raise Malformed("fields 'cosines' and 'sines' must be lists of one length M >= 2")
    if max(c << f, abs(dummy)) >= 1 << (p - 1):
        raise Rejected(f"a query or the dummy's key is no number of {p} bits")
    for k in range(M):
        for stored, ends in (
            (cosines[k], rational.cos_turn(k, M, f + 24)),
            (sines[k], rational.sin_turn(k, M, f + 24)),
        ):
            if not ends[0] * (1 << f) - Fraction(1, 2) <= stored <= ends[1] * (1 << f) + Fraction(1, 2):
                raise Rejected(f"a feature of residue {k} is not rounded to nearest")
    for a in range(M):
        scores = [c * (cosines[a] * cosines[b] - sines[a] * sines[b] - (dummy << f)) for b in range(M)]
        partner, lightest = -a % M, min(scores)
        if partner == a:
            _compare(scores[a], [(lightest, N - 1)], f, True, a)
            continue
        if N > 1:
            _compare(scores[a], [(scores[partner], 1), (lightest, N - 2)], f, True, a)
        heaviest = max(score for b, score in enumerate(scores) if b != partner)
        _compare(scores[a], [(heaviest, N - 1)], f, False, a)
    return (
        f"for N = {N}, M = {M}: the unit in p = {p} bits, f = {f} of them fractional, with the circle's {M}"
        f" points rounded to nearest, temperature {c} and the dummy's key {dummy} 2^-{f}, has an output,"
        " rounded to f fractional bits, above 1/2 exactly at the tokens with a match, at every token of"
        f" every X in [{M}]^{N}"
    )


def _rounds_above_half(total: Fraction, f: int) -> bool:
    """Whether total/(total + 1), rounded to f bits as Python rounds (ties to even), is above 1/2."""
    return 2 * round(total / (total + 1) * (1 << f)) > 1 << f


def _compare(own: int, others: list[tuple[int, int]], f: int, match: bool, a: int) -> None:
    low = high = Fraction(0)
    for score, often in [(own, 1), *others]:
        ends = _weight(Fraction(score, 1 << (2 * f)))
        low, high = low + often * ends[0], high + often * ends[1]
    if match and not _rounds_above_half(low, f):
        raise Rejected(f"residue {a}: an input with a match is not shown to round to an output above 1/2")
    if not match and _rounds_above_half(high, f):
        raise Rejected(f"residue {a}: an input without a match may round to an output above 1/2")


def _weight(x: Fraction) -> tuple[Fraction, Fraction]:
    if x == 0:
        return Fraction(1), Fraction(1)
    if x < -LARGE:
        return Fraction(0), rational.exp(Fraction(-LARGE), 64)[1]
    # The upper end of a large weight is only needed where there is no match, and then decides: reject.
    low, high = rational.exp(min(x, Fraction(LARGE)), 64)
    return low, Fraction(1 << 1000) if x > LARGE else high


KINDS = {
    "match2-fixed-unit": Kind(
        fixed_unit,
        "N p f c cosines sines dummy",
        {
            "theorem-6/enough_bits_for_every_input": "N M p",
            "theorem-6/smallest_number_of_bits": "N M",
        },
    )
}
