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
from constructions.tasks import match2

# (t of c >= t b M^2, what is left of g between a match, or a miss, and the dummy)
EXACT, ROUNDED = (Fraction(7, 40), Fraction(1, 2)), (Fraction(7, 20), Fraction(1, 4))


@claim("theorem-6", quick=[{"numbers": "exact"}, {"numbers": "p-bit"}])
def outputs_keep_apart_at_every_size(numbers: str, *, hotter: Fraction = Fraction(1)) -> Verdict:
    """For every N >= 1, every M >= 2 and every X in [M]^N: a token with a match has output at least 3/4, one
    without at most 1/4. numbers = "exact": real features, c = ceil(7 b M^2/40); "p-bit": features and
    dummy key rounded to the explicit format, c = ceil(7 b M^2/20); b is the bit length of 3N.

    Relative to the dummy a match weighs at least exp(c gap) and a miss at most exp(-c gap), with gap = g/2,
    or g/4 once rounded (rounding_moves_scores_little): cos falls on [0, pi], so every miss has a cosine of
    at most 1 - g. Obligations: c gap >= 7b/10 from g >= 8/M^2
    (nearest_miss_has_a_margin_at_every_modulus); ln 2 < 7/10 and 2^b > 3N make exp(c gap) >= 3N; then an
    induction on partial sums of weights, with u = exp(-c gap) and h = 1/u symbolic. Derived by hand: that
    exp rises and cos falls, and that exp(b ln 2) = 2^b.
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
        smt.Obligation(
            "no match gives at most 1/4", "QF_NRA", [*weights, total <= N * u], 4 * total <= total + 1
        ),
        smt.Obligation("base, match", "QF_NRA", [*weights, z3.Not(seen), before == 0], z3.And(*state)),
        smt.Obligation(
            "step, match",
            "QF_NRA",
            [*weights, *state, term >= 0, z3.Implies(hit, term >= h)],
            z3.And(before + term >= 0, z3.Implies(z3.Or(seen, hit), before + term >= h)),
        ),
        smt.Obligation(
            "a match gives at least 3/4", "QF_NRA", [*weights, total >= h], 4 * total >= 3 * (total + 1)
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        """N = 1, M = 3, X = (0), a match: its weight is h = 3 hotter, its output h/(h + 1)."""
        output = 3 * hotter / (3 * hotter + 1)
        if output < Fraction(3, 4) and match2([0], 3) == [1]:
            why = f"with exp(c gap) = {3 * hotter} N the match of X = (0) gives output {output}, below 3/4"
            return {"why": why, "N": 1, "M": 3, "X": [0], "output": output}
        return None

    scope = "all N >= 1, all M >= 2, all X in [M]^N, every token"
    margin = Margin(Fraction(1, 4), "the distance of every output from 1/2")
    return smt.prove(obligations, scope, witness, margin=margin, further=ln_2_is_below_7_tenths())


mutant(
    outputs_keep_apart_at_every_size, "exp(c gap) = 2 N only", at={"numbers": "exact"}, hotter=Fraction(2, 3)
)
mutant(
    outputs_keep_apart_at_every_size,
    "exp(c gap) = 2.9 N only",
    at={"numbers": "p-bit"},
    hotter=Fraction(29, 30),
)
