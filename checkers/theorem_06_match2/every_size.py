"""Theorem 6 for every N and M at once: from the margin to outputs of at least 3/4 and at most 1/4."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from checkers.match_tasks.decisions import ln_2_is_below_7_tenths
from constructions.errors import BadInput
from constructions.precision import rounded_side
from constructions.tasks import match2
from constructions.theorem_06_match2.unit import fraction_bits

# (t of c >= t b M^2, what is left of g between a match, or a miss, and the dummy)
EXACT, ROUNDED = (Fraction(7, 40), Fraction(1, 2)), (Fraction(7, 20), Fraction(1, 4))


@claim("theorem-6", quick=[{"numbers": "exact"}, {"numbers": "p-bit"}])
def outputs_keep_apart_at_every_size(numbers: str, *, hotter: Fraction = Fraction(1)) -> Verdict:
    """For every N >= 1, every M >= 2 and every X in [M]^N: numbers = "exact": with real features and
    c = ceil(7 b M^2/40) a token with a match has output at least 3/4, one without at most 1/4; "p-bit": with
    features, dummy key and output rounded to the explicit format and c = ceil(7 b M^2/20), the rounded output
    is above 1/2 if and only if the token has a match. b is the bit length of 3N.

    Relative to the dummy a match weighs at least exp(c gap) and a miss at most exp(-c gap), with gap = g/2,
    or g/4 once rounded (rounding_moves_scores_little): cos falls on [0, pi], so every miss has a cosine of
    at most 1 - g. Obligations: c gap >= 7b/10 from g >= 8/M^2
    (nearest_miss_has_a_margin_at_every_modulus); ln 2 < 7/10 and 2^b > 3N make exp(c gap) >= 3N; then an
    induction on partial sums of weights, with u = exp(-c gap) and h = 1/u symbolic. The explicit format has
    f >= 3, so rounding moves an output by at most e = 2^-(f+1) <= 1/16. Derived by hand: that exp rises and
    cos falls, and that exp(b ln 2) = 2^b.
    """
    if numbers not in ("exact", "p-bit"):
        raise BadInput(f'numbers must be "exact" or "p-bit", not {numbers!r}')
    coefficient, share = EXACT if numbers == "exact" else ROUNDED
    N, M, b, c, g, gap, u, h = z3.Reals("N M b c g gap u h")
    n, before, term, total = z3.Reals("n before term total")
    seen, hit = z3.Bools("seen hit")
    size = [N >= 1, M >= 2, b >= 2]
    weights = [N >= 1, u > 0, u * h == 1, h >= 3 * N * hotter]
    state = [before >= 0, z3.Implies(seen, before >= h)]
    output, rounded, e = z3.Reals("output rounded e")
    nearest = [
        output * (total + 1) == total,
        e > 0,
        16 * e <= 1,
        rounded - output <= e,
        output - rounded <= e,
    ]
    if numbers == "exact":
        low, low_goal = "no match gives at most 1/4", 4 * total <= total + 1
        high, high_goal = "a match gives at least 3/4", 4 * total >= 3 * (total + 1)
        nearest = []
    else:
        low, low_goal = "no match rounds to at most 1/2", 2 * rounded <= 1
        high, high_goal = "a match rounds to more than 1/2", 2 * rounded > 1
    obligations = [
        smt.Obligation(
            "c gap is at least 7b/10",
            "QF_NRA",
            [*size, g * M * M >= 8, c >= coefficient * b * M * M, gap == share * g],
            10 * c * gap >= 7 * b,
        ),
        smt.Obligation("base, no match", "QF_NRA", [*weights, n == 0, before == 0], before <= n * u),
        smt.Obligation(
            "step, no match",
            "QF_NRA",
            [*weights, n >= 0, before <= n * u, term <= u],
            before + term <= (n + 1) * u,
        ),
        smt.Obligation(low, "QF_NRA", [*weights, total >= 0, total <= N * u, *nearest], low_goal),
        smt.Obligation("base, match", "QF_NRA", [*weights, z3.Not(seen), before == 0], z3.And(*state)),
        smt.Obligation(
            "step, match",
            "QF_NRA",
            [*weights, *state, term >= 0, z3.Implies(hit, term >= h)],
            z3.And(before + term >= 0, z3.Implies(z3.Or(seen, hit), before + term >= h)),
        ),
        smt.Obligation(high, "QF_NRA", [*weights, total >= h, *nearest], high_goal),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        """N = 1, M = 3, X = (0), a match: its weight is h = 3 hotter, its output h/(h + 1)."""
        output, f = 3 * hotter / (3 * hotter + 1), fraction_bits(3)
        wrong = output < Fraction(3, 4) if numbers == "exact" else rounded_side(output, output, f) == 0
        if wrong and match2([0], 3) == [1]:
            short = "below 3/4" if numbers == "exact" else f"rounded to {f} bits not above 1/2"
            why = f"with exp(c gap) = {3 * hotter} N the match of X = (0) gives output {output}, {short}"
            return {"why": why, "N": 1, "M": 3, "X": [0], "output": output}
        return None

    scope = "all N >= 1, all M >= 2, all X in [M]^N, every token"
    margin = Margin(Fraction(1, 4), "the distance of every output from 1/2, before it is rounded")
    return smt.prove(obligations, scope, witness, margin=margin, further=ln_2_is_below_7_tenths())


mutant(
    outputs_keep_apart_at_every_size, "exp(c gap) = 2 N only", at={"numbers": "exact"}, hotter=Fraction(2, 3)
)
mutant(
    outputs_keep_apart_at_every_size,
    "exp(c gap) = 2.9 N only",
    at={"numbers": "exact"},
    hotter=Fraction(29, 30),
)
mutant(
    outputs_keep_apart_at_every_size,
    "an output of 10/19, within half a unit of 1/2",
    at={"numbers": "p-bit"},
    hotter=Fraction(10, 27),
)
