"""Appendix C.3: how many bits the third-order unit takes, at every size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, less
from constructions.appendix_c3_third_order import unit as construction
from constructions.errors import BadInput
from constructions.theorem_06_match2.unit import check_size


def bits(N: int, M: int) -> int:
    """p of the third-order unit's explicit format."""
    return construction.explicit_format(3, N, M).p


@claim(
    "appendix-c3-third-order",
    quick=[{"N": 60, "M": 60}, {"N": 1, "M": 2000}],
    full=[{"N": 1000, "M": 30}],
)
def bits_of_the_unit(N: int, M: int, *, bits: Callable[[int, int], int] = bits) -> Verdict:
    """For every n from 1 to N and every modulus from 2 to M the third-order unit in its explicit format, all
    features, queries, values and the output of p bits, has p <= 4 log2 M + log2(2 log2 n + 5) + 3.

    Arb compares both sides. Exactly: with b the bit length of 9 n^2, so that 2^b < 32 n^2 and b < 2 log2 n +
    5, 2^p <= 8 b M^4.
    """
    check_size(N, M)
    if N * M > 1 << 15:
        raise BadInput(f"N M = {N * M} cases are too many: at most {1 << 15} would do")

    def find(holds: Callable[[int, int, int], bool]) -> Mapping[str, Any] | None:
        for n in range(1, N + 1):
            for modulus in range(2, M + 1):
                p = bits(n, modulus)
                if not holds(p, n, modulus):
                    return {"why": f"p = {p} bits at N = {n}, M = {modulus}", "N": n, "M": modulus, "p": p}
        return None

    opinions = [opinion("arb", lambda: find(_below_by_arb)), opinion("exact", lambda: find(_below_exactly))]
    return conclude(Outcome.PROVED, f"all n from 1 to {N}, all moduli from 2 to {M}", opinions)


def _below_by_arb(p: int, n: int, M: int) -> bool:
    def right() -> Any:
        two = arb(2).log()
        return 4 * ball(M).log() / two + (2 * ball(n).log() / two + 5).log() / two + 3

    return less(lambda: ball(p), right)


def _below_exactly(p: int, n: int, M: int) -> bool:
    b = (9 * n * n).bit_length()
    return 1 << b < 32 * n * n and 1 << p <= 8 * b * M**4


_SIZES = {"N": 8, "M": 8}
mutant(bits_of_the_unit, "two bits more", at=_SIZES, bits=lambda N, M: bits(N, M) + 2)
mutant(
    bits_of_the_unit,
    "fractional bits for each of the three factors",
    at=_SIZES,
    bits=lambda N, M: bits(N, M) + 2 * construction.fraction_bits(M),
)
