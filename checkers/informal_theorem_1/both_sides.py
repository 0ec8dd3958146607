"""Informal Theorem 1: a unit in P that averages, and three models of too few bits that do not."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import comb
from typing import Any

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict, conjunction
from checkers.theorem_02_fixed_precision.in_p import MakePrecision, unit_in_P_averages
from checkers.theorem_04_width.in_p import Make, layer_in_P_below_the_bound_errs
from checkers.theorem_10_feedforward.given_layers import layer_below_the_bound_is_fooled
from checkers.theorem_11_recurrent.machines import (
    colliding_prefixes_are_separated,
    machine_below_the_bound_is_fooled,
)
from constructions.class_p import Layer
from constructions.errors import BadInput
from constructions.keys.sign_keys import check_sparsity
from constructions.theorem_02_fixed_precision.in_p import Precision, key_coordinates, precision_in_P
from constructions.theorem_04_width.in_p import narrow_layer
from constructions.theorem_11_recurrent.machines import Machine, machine

Build = Callable[[str, int, int, int], Machine]
NARROW_P = 2  # of the narrow layer, one head with m = m_v = 1: 3 p bits, with residuals 4 p
MOST_BITS = 20  # N - q, of the machine's prefixes


def least_bits(N: int, q: int) -> int:
    """The least B with 2^B >= binom(N - 1, q): a layer in P of fewer bits (2m + m_v) p H, or with residuals
    of fewer (2m + 2 m_v) p H, errs by at least 1/q (Rocq's informal_theorem_1)."""
    return (comb(N - 1, q) - 1).bit_length()


@claim(
    "informal-theorem-1",
    quick=[{"N": 12, "q": 5, "d": 2, "eps": Fraction(1, 10), "seed": 1}],
    full=[{"N": 16, "q": 7, "d": 8, "eps": Fraction(1, 1000), "seed": 2}],
    kernel=["informal_theorem_1"],
)
def attention_averages_and_smaller_models_err(
    N: int,
    q: int,
    d: int,
    eps: Fraction,
    seed: int,
    *,
    precision: MakePrecision = precision_in_P,
    narrow: Make = narrow_layer,
    build: Build = machine,
) -> Verdict:
    """For q >= 1, N >= 2q + 1, d' >= 1, 0 < eps < 1/q: a head in P with m = 672 q (floor(log2 N) + 2) is
    within eps of qSA for the random pointer sets and code of this seed and all values, whereas, for d' = 1,
    these models of the seed err by at least 1/q on some input: a layer in P of
    (2m + m_v) p H < log2 binom(N - 1, q) bits, and one with residuals of (2m + 2 m_v) p H bits, whatever
    their output maps; a network whose first layer has rank below N - q + 1; and a machine of fewer than
    2^(N-q) states.

    The claims of Theorems 2, 4, 10 and 11 at these parameters, each with its own engines. The machine reads
    N - q bits: with its claim for one pointer goes the one that separates colliding prefixes at every q, the
    other q - 1 pointers going to tokens of known value. That all such models err is the Rocq theorem's.
    """
    check_sparsity(N, q)
    if 2 * q + 1 > N or not 0 < eps < Fraction(1, q):
        raise BadInput(f"N = {N}, q = {q}, eps = {eps}: give N >= 2q + 1 = {2 * q + 1} and 0 < eps < 1/q")
    n = N - q
    if n > MOST_BITS or comb(N - 1, q) <= 16**NARROW_P:
        right = f"N - q <= {MOST_BITS} and binom(N - 1, q) > {16**NARROW_P}"
        raise BadInput(f"N = {N}, q = {q}: give {right}")

    def layer(residuals: int) -> Verdict:
        return layer_in_P_below_the_bound_errs(N, q, 1, 1, NARROW_P, residuals, "sums", seed, layer=narrow)

    states = min(300, (1 << n) - 1)
    return conjunction(
        f"the pointer sets of seed {seed} and all values, N = {N}, q = {q}; and one model a bound",
        {
            "attention": unit_in_P_averages(N, q, d, eps, "random", seed, precision=precision),
            "attention of few bits": layer(0),
            "attention of few bits, residuals": layer(1),
            "feed-forward": layer_below_the_bound_is_fooled(N, q, 1, "random", seed),
            "recurrent": machine_below_the_bound_is_fooled(n, "random", states, seed, build=build),
            "recurrent, at every q": colliding_prefixes_are_separated(),
        },
        notes=[
            f"enough: m = {key_coordinates(N, q)} + d', p = {precision(N, q, d, eps).format.p}",
            f"needed, by Rocq's informal_theorem_1: (2m + m_v) p H >= {least_bits(N, q)} for attention, a"
            f" rank of {(N - q + 1) * d}, {n} bits of state",
        ],
    )


def _cold(N: int, q: int, d: int, eps: Fraction) -> Precision:
    good = precision_in_P(N, q, d, eps)
    return Precision(good.format, good.scale // 4)


def _wide(m: int, m_v: int, H: int, p: int, family: str, seed: int) -> Layer:
    del m, p, family
    return narrow_layer(8, m_v, H, 3, "random", seed)


def _register(_: str, n: int, states: int, seed: int) -> Machine:
    """2^n states, whatever was asked for."""
    del states
    return machine("window", n, 1 << n, seed)


AT: dict[str, Any] = {"N": 12, "q": 5, "d": 1, "eps": Fraction(1, 100), "seed": 1}
mutant(attention_averages_and_smaller_models_err, "a quarter of the scale", at=AT, precision=_cold)
mutant(attention_averages_and_smaller_models_err, "a layer of more bits", at=AT, narrow=_wide)
mutant(attention_averages_and_smaller_models_err, "a machine of 2^n states", at=AT, build=_register)
