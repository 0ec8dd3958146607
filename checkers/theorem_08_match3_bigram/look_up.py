"""Theorem 8's first layer for every N and M: look-ups by position decode exactly, rounding included."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines import smt
from checkers.match_tasks.decisions import ln_2_is_below_7_tenths


@claim("theorem-8", quick=[{}])
def look_ups_are_exact(*, allowed: int = 6, off: Fraction = Fraction(1, 4)) -> Verdict:
    """For every N >= 2 and M >= 2 layer 1 in the explicit format passes on what decodes to x_i and x_{i+1}:
    rounded features, with errors up to e = 2^-(f+1) <= 1/16, move differences of two scores by at most
    6e <= g/2 (times c), all other positions together weigh at most 1/(4M), and the output, rounded, is
    nearer than 1/2 to the integer looked up.

    A score errs by at most 2 * 1.4143 e + 2 e^2, as for Theorem 6 (rounding_moves_scores_little), a
    difference by twice that. g = 1 - cos(2 pi/N) >= 8/N^2. Then c g/2 >= 7b/10 > b ln 2 and 2^b > 4 M N, so
    that each of the fewer than N others weighs at most 1/(4 M N). Layer 2 is then Theorem 6's unit on at
    most N keys: theorem-6/outputs_keep_apart_at_every_size says that it decides rightly at every size, too.
    """
    e, F, N, M, g, gap, c, b = z3.Reals("e F N M g gap c b")
    first, second = z3.Reals("error1 error2")
    one = Fraction(28286, 10000) * e + 2 * e * e
    x, others, averaged, output, rounded = z3.Reals("x others averaged output rounded")
    size = [N >= 2, M >= 2]
    obligations = [
        smt.Obligation(
            "two scores",
            "QF_NRA",
            [e > 0, 16 * e <= 1, first <= one, first >= -one, second <= one, second >= -one],
            z3.And(first - second <= allowed * e, second - first <= allowed * e),
        ),
        smt.Obligation(
            "the gap that is left",
            "QF_NRA",
            [*size, F >= N * N, 2 * e * F == 1, g * N * N >= 8, gap == g - allowed * e],
            gap * N * N >= 4,
        ),
        smt.Obligation(
            "it is worth 7b/10",
            "QF_NRA",
            [*size, b >= 2, 40 * c >= 7 * b * N * N, gap * N * N >= 4],
            c * gap >= Fraction(7, 10) * b,
        ),
        smt.Obligation(
            "the integer looked up",
            "QF_NRA",
            [
                *size,
                x >= 0,
                x <= M - 1,
                others >= 0,
                others * M <= off,
                averaged >= 0,
                averaged <= others * (M - 1),
                output * (1 + others) == x + averaged,
                rounded - output <= Fraction(1, 16),
                output - rounded <= Fraction(1, 16),
            ],
            z3.And(rounded - x < Fraction(1, 2), x - rounded < Fraction(1, 2)),
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        # A large token among zeros: the others pull the output down by others/(1 + others) times x.
        size, total = 1000, off / 1000
        output = (size - 1) / (1 + total)
        if size - 1 - output >= Fraction(1, 2):
            why = f"with all others at {off}/M the output {output} is not nearest to {size - 1}"
            return {"why": why, "M": size, "x": size - 1, "others' weight": total}
        # Both scores at e = 1/16, near the diagonal as in Theorem 6's lemma, the errors of opposite sign.
        cosine, sine, e = Fraction(21, 29), Fraction(20, 29), Fraction(1, 16)
        up = (cosine + e) ** 2 + (sine + e) ** 2 - 1
        down = 1 - (cosine - e) ** 2 - (sine - e) ** 2
        if up + down > allowed * e:
            return {"why": f"errors of {e} move a difference by {up + down}", "e": e, "moved by": up + down}
        return None

    scope = "all N >= 2, M >= 2, all tokens and errors"
    return smt.prove(obligations, scope, witness, further=ln_2_is_below_7_tenths())


mutant(look_ups_are_exact, "the others weigh up to 1/M", at={}, off=Fraction(1))
mutant(look_ups_are_exact, "errors of 5e allowed", at={}, allowed=5)
