"""Theorem 6 in the class P(p, f): every input of every length, and how many bits that takes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from math import ceil
from typing import Any

from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, less
from checkers.match_tasks.match2_weights import Scored, failure_on_hardest, hardest_inputs
from constructions.errors import BadInput
from constructions.precision import FixedPoint, share_limit
from constructions.theorem_06_match2 import in_p
from constructions.theorem_06_match2.in_p import CircleHead, circle_head, head_in_format
from constructions.theorem_06_match2.unit import check_size
from proofs import rational

Witness = Mapping[str, Any]
Less = Callable[[Fraction, int], bool]  # whether r < log2 N, r no integer
MOST_SCORES = 1 << 21


def lengths(N: int) -> Iterator[tuple[int, int]]:
    """(shortest, longest) for each value of ceil(log2 n), n = 1, ..., N: one head serves them all."""
    shortest, longest = 1, 1
    while shortest <= N:
        yield shortest, min(longest, N)
        shortest, longest = longest + 1, 2 * longest


def _too_large(head: CircleHead, most: int) -> Witness | None:
    """A head of more than `most` bits, or a mantissa that its own bits do not hold."""
    p = head.format.p
    if p > most:
        return {"why": f"p = {p} bits, not {most}", "p": p}
    if head.largest < 1 << (p - 1):
        return None
    return {"why": f"the mantissa {head.largest} is no number of p = {p} bits", "mantissa": head.largest}


@functools.lru_cache(maxsize=1 << 14)
def _weight(exponent: Fraction, floor: int) -> tuple[Fraction, Fraction]:
    """Ends around e^exponent: coarse ones beyond e^64, and below e^-floor, where no sum depends on it."""
    if exponent < -floor:
        return Fraction(0), _weight(Fraction(-floor), floor)[1]
    if exponent > 64:
        return _weight(Fraction(64), floor)[0], Fraction(4) ** ceil(exponent)
    return rational.exp(exponent, 48)


def rational_failure(head: Scored, N: int) -> Witness | None:
    """`failure_on_hardest` again, from the standard library alone."""
    f, floor = head.format.f, 40 + N.bit_length()
    for hard in hardest_inputs(head, N):
        weights = [(_weight(Fraction(score, 1 << 2 * f), floor), often) for score, often in hard.terms]
        low, high = (sum((often * w[end] for w, often in weights), Fraction(0)) for end in range(2))
        side = share_limit(f).passed(low, high)
        if side is None:
            raise Undecided(f"residue {hard.residue}: the sum of weights is too near the limit of rounding")
        if side != hard.match:
            return {**hard.witness(), "sum of weights between": [low, high], "f": f}
    return None


@claim(
    "theorem-6",
    quick=[{"N": 4, "M": 2}, {"N": 1000, "M": 45}, {"N": 10**30, "M": 12}],
    full=[{"N": 10**30, "M": 44}, {"N": 10**6, "M": 300}],
    kernel=["theorem_6_P"],
)
def every_length_is_decided_in_P(
    N: int, M: int, *, head: Callable[[int, int], CircleHead] = circle_head
) -> Verdict:
    """For every length n from 1 to N and every X in [M]^n, M >= 2, a head in P with m = 3 has p-bit queries,
    keys and values of one format, and its output, rounded to f bits, is above 1/2 at a token exactly when the
    token has a match: p at most what bits_in_P counts, softmax exact.

    One head serves all n of one ceil(log2 n), that made for the longest of them up to N. At a token's residue
    the weight of the tokens, relative to the dummy, is least with a match at the shortest, all others as
    light as can be, and largest without one at the longest, all others as heavy as can be: so two inputs a
    residue stand for all, and all M^2 scores are computed as exact integers. One engine sums in balls, the
    other in rational enclosures. The definition on every input is layer_computes_match2_in_P's.
    """
    check_size(N, M)
    if (work := (N.bit_length() + 1) * M * M) > MOST_SCORES:
        raise BadInput(f"M^2 log2 N = {work} scores are too many: at most {MOST_SCORES} would do")
    heads = [(n, longest, head(longest, M)) for n, longest in lengths(N)]

    def failure(on_hardest: Callable[[Scored, int], Witness | None]) -> Witness | None:
        for shortest, longest, made in heads:
            found = _too_large(made, in_p.bits(longest, M))
            found = found or on_hardest(made, shortest) or on_hardest(made, longest)
            if found is not None:
                return {**found, "N": longest}
        return None

    opinions = [
        opinion("arb", lambda: failure(failure_on_hardest)),
        opinion("rational", lambda: failure(rational_failure)),
    ]
    last = heads[-1][2].format
    return conclude(
        Outcome.PROVED,
        f"all X in [{M}]^n for every n from 1 to {N}, every token",
        opinions,
        notes=[f"at N = {N}: p = {last.p}, f = {last.f}, S = {heads[-1][2].radius >> last.f}"],
    )


@claim(
    "theorem-6",
    quick=[{"N": 10**9, "M": 64}],
    full=[{"N": 10**30, "M": 200}],
    kernel=["theorem_6_P_bits"],
)
def bits_in_P(N: int, M: int, *, bits: Callable[[int, int], int] = in_p.bits) -> Verdict:
    """For every n from 1 to N and every modulus from 2 to M the head in P that every_length_is_decided_in_P
    takes for n has p <= max(2 log2 M + 3, log2 M + log2(log2 n + 3)/2 + 2).

    That head is made for the longest n of one ceil(log2 n); its p is compared with the bound at the shortest,
    as the bound grows with n. The first term is compared in integers, 2^(p-3) <= M^2; the second as
    4^(p-2)/M^2 - 3 <= log2 n, in integers if the left side is one, else by balls and by rational enclosures.
    """
    check_size(N, M)
    if (work := (N.bit_length() + 1) * M) > 1 << 16:
        raise BadInput(f"M log2 N = {work} cases are too many: at most {1 << 16} would do")

    def by_arb(r: Fraction, n: int) -> bool:
        return less(lambda: ball(r) * arb(2).log(), lambda: ball(n).log())

    def by_rationals(r: Fraction, n: int) -> bool:
        two, whole = rational.log(Fraction(2)), rational.log(Fraction(n))
        if r * two[1] < whole[0] or r * two[0] > whole[1]:
            return r * two[1] < whole[0]
        raise Undecided(f"{r} and log2 {n} are not separated by 128 bits")

    def failure(smaller: Less) -> Witness | None:
        for n, longest in lengths(N):
            for modulus in range(2, M + 1):
                p = bits(longest, modulus)
                if not within_bits(p, n, modulus, smaller):
                    return {"why": f"p = {p} bits at N = {n}, M = {modulus}", "N": n, "M": modulus, "p": p}
        return None

    opinions = [
        opinion("arb", lambda: failure(by_arb)),
        opinion("rational", lambda: failure(by_rationals)),
    ]
    return conclude(Outcome.PROVED, f"all n from 1 to {N}, all moduli from 2 to {M}", opinions)


def within_bits(p: int, N: int, M: int, smaller: Less) -> bool:
    """Whether p <= max(2 log2 M + 3, log2 M + log2(log2 N + 3)/2 + 2); p >= 2."""
    if 1 << p <= 8 * M * M:
        return True
    r = Fraction(1 << 2 * (p - 2), M * M) - 3
    if r <= 0:
        return True
    if r.denominator == 1:
        return r.numerator < N.bit_length() and 1 << r.numerator <= N
    return smaller(r, N)


def _a_quarter_of_the_radius(N: int, M: int) -> CircleHead:
    good = circle_head(N, M)
    return head_in_format(good.format, M, max(1, in_p.radius(N, M) // 4))


def _dummy_ties_with_a_match(N: int, M: int) -> CircleHead:
    good = circle_head(N, M)
    return replace(good, dummy=good.radius + 1)


def _no_fraction(N: int, M: int) -> CircleHead:
    """f = 0: the features are integers."""
    good = circle_head(N, M)
    p = good.format.p - good.format.f
    return head_in_format(FixedPoint(p, 0), M, in_p.radius(N, M))


def _one_bit_short(N: int, M: int) -> CircleHead:
    good = circle_head(N, M)
    return replace(good, format=FixedPoint(good.format.p - 1, good.format.f))


mutant(
    every_length_is_decided_in_P,
    "a quarter of the radius",
    at={"N": 64, "M": 9},
    head=_a_quarter_of_the_radius,
)
mutant(
    every_length_is_decided_in_P,
    "the dummy beats a match",
    at={"N": 1, "M": 8},
    head=_dummy_ties_with_a_match,
)
mutant(every_length_is_decided_in_P, "no fractional bits", at={"N": 4, "M": 40}, head=_no_fraction)
mutant(every_length_is_decided_in_P, "one bit less", at={"N": 4, "M": 8}, head=_one_bit_short)
mutant(bits_in_P, "two bits more", at={"N": 1000, "M": 16}, bits=lambda N, M: in_p.bits(N, M) + 2)
mutant(
    bits_in_P,
    "an unsplit temperature",
    at={"N": 1000, "M": 16},
    bits=lambda N, M: (in_p.radius(N, M) ** 2 << in_p.fraction_bits(N, M)).bit_length() + 1,
)
