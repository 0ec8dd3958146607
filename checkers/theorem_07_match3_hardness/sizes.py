"""Theorem 7: what the message costs in three precision models, and the constants that follow.

1. Fixed-point weights (ours): e^s and e^s v are p-bit numbers. H (m + 1)(p + ceil(log2 N)) >= n.
2. Log-partition (the paper's): partial averages have p bits, and the logarithm of the partition sum is sent;
   its integer part needs about log2 log N bits beyond p, whence c N/log log N. Not checked: no explicit
   constant is known here.
3. Robust output (ours): any weights; scores in [-S0, S0], values in [-V, V], and the output map is right for
   every vector within delta of the exact head outputs. 2^n <= (G1 G2^m)^H.

With n = floor((N - 3)/2) >= (N - 4)/2 and m + 1 <= 2m the first gives
m p H >= (N - 4) p/(4 (p + ceil(log2 N))): an eighth of N - 4 as soon as p >= ceil(log2 N), but less than
N/log log N for few bits. The third gives m p H >= (N - 4)/(2 (2 + log2(2 S0 + ln N))) for
2 V/delta = 2^p - 1, where G2 = 2^p: the paper's shape when S0 = O(log N).
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines import smt
from constructions.theorem_07_match3_hardness.reduction import (
    largest_n,
    least_heads_robust,
    least_heads_times_width,
)
from constructions.theorem_07_match3_hardness.two_party import PartialAverage, bits_to_count, message_bits

# --- merging two players' averages ------------------------------------------------------------------


def _value(model: Any, variable: Any) -> Fraction:
    """The value of a real variable in a model; an irrational one is replaced by a close rational."""
    value = model.eval(variable, model_completion=True)
    if z3.is_algebraic_value(value):
        value = value.approx(40)
    return Fraction(value.numerator_as_long(), value.denominator_as_long())


@claim("theorem-7", quick=[{}])
def merging_is_exact(*, weighing: str = "partitions") -> Verdict:
    """For any two parts of the tokens with partition sums Z_A, Z_B > 0 and averaged values u_A, u_B, the
    softmax average over all tokens is (Z_A u_A + Z_B u_B)/(Z_A + Z_B), a convex combination of the two.

    So a head's output depends on Alice's tokens through (Z_A, Z_A u_A) alone, for any number of tokens.
    Encoding (QF_NRA): numerators and partition sums as reals.
    """
    ZA, ZB, nA, nB, uA, uB, out, share = z3.Reals("Z_A Z_B n_A n_B u_A u_B out share")
    hypotheses = [
        ZA > 0,
        ZB > 0,
        uA * ZA == nA,
        uB * ZB == nB,
        out * (ZA + ZB) == nA + nB,
        {"partitions": share * (ZA + ZB) == ZA, "swapped": share * (ZA + ZB) == ZB, "halves": 2 * share == 1}[
            weighing
        ],
    ]
    goal = z3.And(out == share * uA + (1 - share) * uB, share > 0, share < 1)

    def witness(model: Any) -> Mapping[str, Any] | None:
        a = PartialAverage(_value(model, ZA), _value(model, uA))
        b = PartialAverage(_value(model, ZB), _value(model, uB))
        merged, weight = a.merge(b).average, _value(model, share)
        claimed = weight * a.average + (1 - weight) * b.average
        if merged == claimed:
            return None
        why = f"the average is {merged}, not {claimed}"
        return {"why": why, "Z": [a.partition, b.partition], "u": [a.average, b.average]}

    obligation = smt.Obligation("merging partial averages", "QF_NRA", hypotheses, goal)
    return smt.prove([obligation], "any two parts, any number of tokens", witness)


@claim("theorem-7", quick=[{}])
def merging_is_stable(*, shift: Fraction = Fraction(1), allowed: Fraction = Fraction(5, 4)) -> Verdict:
    """If two of Alice's inputs have partition sums of a ratio in [1/t^2, t^2], t >= 1, averages within e of
    each other, and all averages lie in [-V, V], then the merged outputs differ by at most
    e + 2V (t - 1)/(t + 1). With e < delta and (t - 1)/(t + 1) < delta/(8V) that is at most 5/4 delta, so
    their midpoint lies within delta of both.

    Hence in the robust-output model two inputs in the same cells (G1 of the log-partition, G2 of each
    average; constructions.theorem_07_match3_hardness.robust_cells) must have the same answer. The step from
    cells of the logarithm to t, that (t - 1)/(t + 1) = tanh((ln t)/2) <= (ln t)/2 with
    2 ln t < delta/(2V), is calculus and not given to the solvers. Encoding (QF_NRA): shares
    s = Z_A/(Z_A + Z_B) and s' after the ratio r, and the movement split in two.
    """
    s, s2, r, t, k = z3.Reals("share share_other ratio t k")
    u, u2, w, e, V, delta = z3.Reals("u u_other w e V delta")
    out, out2 = s * u + (1 - s) * w, s2 * u2 + (1 - s2) * w

    def within(x: Any, bound: Any) -> Any:
        return z3.And(x <= bound, -x <= bound)

    obligations = [
        smt.Obligation(
            "the share moves little",
            "QF_NRA",
            [s > 0, s < 1, t >= 1, r * t * t >= 1, r <= t * t, s2 * (r * s + 1 - s) == r * s],
            z3.And(within((s2 - s) * (t + 1), shift * (t - 1)), s2 > 0, s2 < 1),
        ),
        smt.Obligation(
            "what the averages move",
            "QF_NRA",
            [s2 > 0, s2 < 1, within(u2 - u, e)],
            within(s2 * (u2 - u), e),
        ),
        smt.Obligation(
            "what the share moves",
            "QF_NRA",
            [within(s2 - s, k), *(within(x, V) for x in (u, w))],
            within((s2 - s) * (u - w), 2 * V * k),
        ),
        smt.Obligation(
            "the output moves by both",
            "QF_NRA",
            [within(s2 * (u2 - u), e), within((s2 - s) * (u - w), 2 * V * k)],
            within(out2 - out, e + 2 * V * k),
        ),
        smt.Obligation(
            "the midpoint is near both",
            "QF_NRA",
            [delta > 0, V > 0, e >= 0, e < delta, 8 * V * k < delta, within(out2 - out, e + 2 * V * k)],
            z3.And(within(out2 - out, allowed * delta), within((out2 - out) / 2, delta)),
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        """Partial averages on a small grid whose merged outputs break the bound with `shift` or `allowed`."""
        for t, share in itertools.product((Fraction(11, 10), Fraction(3, 2), Fraction(2)), (1, 2, 3)):
            alice = PartialAverage(Fraction(share), Fraction(1))
            other = PartialAverage(share * t * t, Fraction(1))
            bob = PartialAverage(share * t, Fraction(-1))  # V = 1, e = 0
            moved = abs(other.merge(bob).average - alice.merge(bob).average)
            most = 2 * shift * (t - 1) / (t + 1)
            if moved > most:
                return {"why": f"outputs {moved} apart, allowed {most}", "t": t, "Z_A": share, "V": 1, "e": 0}
        # delta = 1, V = 2, e = 999/1000 and (t - 1)/(t + 1) = 13/213 < 1/16.
        t, delta, near = Fraction(113, 100), Fraction(1), Fraction(999, 1000)
        alice = PartialAverage(Fraction(1), 2 - near)
        other, bob = PartialAverage(t * t, Fraction(2)), PartialAverage(t, Fraction(-2))
        moved = abs(other.merge(bob).average - alice.merge(bob).average)
        if moved > allowed * delta:
            return {"why": f"outputs {moved} apart, allowed {allowed}", "t": t, "V": 2, "e": near, "delta": 1}
        return None

    return smt.prove(obligations, "any number of tokens, any scores, values in [-V, V]", witness)


# --- constants --------------------------------------------------------------------------------------


@claim("theorem-7", quick=[{}])
def the_explicit_constant(*, plain: int = 4, enough_bits: int = 8, robust: int = 2) -> Verdict:
    """For all integers N >= 5, m, H, p >= 1: if H (m + 1)(p + ceil(log2 N)) >= floor((N - 3)/2) then
    4 m H (p + ceil(log2 N)) >= N - 4, and 8 m p H >= N - 4 when p >= ceil(log2 N). In the robust-output
    model, with log2 G2 <= p and log2 G1 <= p + l: 2 m p H (2 + l) >= N - 4.

    The paper has c N/log log N with a constant that is not explicit. Fixed-point weights need
    p + ceil(log2 N) bits a sum, so for p far below log2 N the first bound is of order N p/log N, weaker than
    the paper's; for p >= ceil(log2 N) it is N/8, of larger order. The models differ, so neither implies the
    other.
    Robust outputs give the paper's shape with l = log2(2 S0 + ln N). Encoding (QF_NRA, a relaxation: every
    quantity is real).
    """
    N, n, m, H, p, L, g1, g2, extra = z3.Reals("N n m H p L g1 g2 extra")
    sizes = [N >= 5, 2 * n >= N - 4, m >= 1, H >= 1, p >= 1, L >= 0]
    fixed = [*sizes, H * (m + 1) * (p + L) >= n]
    obligations = [
        smt.Obligation("any p", "QF_NRA", fixed, plain * m * H * (p + L) >= N - 4),
        smt.Obligation("p >= ceil(log2 N)", "QF_NRA", [*fixed, p >= L], enough_bits * m * p * H >= N - 4),
        smt.Obligation(
            "robust output",
            "QF_NRA",
            [*sizes, extra >= 0, g2 <= p, g1 <= p + extra, H * (g1 + m * g2) >= n],
            robust * m * p * H * (2 + extra) >= N - 4,
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        """Small sizes that the first bound allows and a mutated consequence forbids."""
        for size, bits, width, heads in itertools.product(range(5, 130), range(1, 10), (1, 2), range(1, 12)):
            count = bits_to_count(size)
            if message_bits(size, width, heads, bits) < largest_n(size):
                continue
            least = {"any p": plain * width * heads * (bits + count)}
            if bits >= count:
                least["p >= ceil(log2 N)"] = enough_bits * width * bits * heads
            for name, value in least.items():
                if value < size - 4:
                    why = f"{name}: {value} < N - 4 though the message has enough bits"
                    return {"why": why, "N": size, "p": bits, "m": width, "H": heads}
        return None

    notes = []
    for exponent in (10, 14):
        size = 1 << exponent
        fixed_point = least_heads_times_width(size, exponent)
        robust_heads = least_heads_robust(size, 1, Fraction(exponent), Fraction(1), Fraction(2, size))
        notes.append(
            f"N = 2^{exponent}: fixed-point weights of p = {exponent} bits need H (m + 1) >= {fixed_point};"
            f" robust outputs with m = 1, S0 = {exponent}, V = 1, delta = 2^{1 - exponent} need"
            f" H >= {robust_heads}"
        )
    return smt.prove(obligations, "all N >= 5 and m, H, p >= 1", witness, notes=notes)


# --- mutants ----------------------------------------------------------------------------------------

mutant(merging_is_exact, "averages merged with equal shares", at={}, weighing="halves")
mutant(merging_is_exact, "shares swapped", at={}, weighing="swapped")
mutant(merging_is_stable, "half the shift of the share", at={}, shift=Fraction(1, 2))
mutant(merging_is_stable, "outputs within delta/2", at={}, allowed=Fraction(1, 2))
mutant(the_explicit_constant, "constant 3 in place of 4", at={}, plain=3)
mutant(the_explicit_constant, "constant 4 in place of 8", at={}, enough_bits=4)
