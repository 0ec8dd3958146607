"""Theorem 6's unit of 7 bits at N = M = 8, once its output is rounded as well."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, enclose
from constructions.circle import rounded_turn
from constructions.precision import FixedPoint
from constructions.tasks import match2
from constructions.theorem_06_match2.unit import THRESHOLD, FixedUnit
from proofs import rational

M, FORMAT, TEMPERATURE = 8, FixedPoint(7, 2), 8
MATCHED_BY_ITSELF = (0, 4, 4, 4, 4, 4, 4, 4)


@claim("theorem-6", quick=[{}])
def rounding_the_output_spoils_seven_bits(
    *, tokens: tuple[int, ...] = MATCHED_BY_ITSELF, dummy: int = 4
) -> Verdict:
    """At N = M = 8 the 7-bit unit with f = 2, c = 8 and dummy key 1 outputs at token 1 of X = (0, 4, ..., 4),
    which matches itself, a number above 1/2 that the 7-bit format rounds to 1/2. So whether this unit is
    right depends on whether its output is rounded, as the precision model says.

    The output is S/(S + 1), S the sum of the weights with the dummy's scaled to 1: enclosed by Arb, and by
    rationals.
    """
    points = [rounded_turn(k, M, FORMAT.f) for k in range(M)]
    unit = FixedUnit(FORMAT, TEMPERATURE, tuple(u for u, _ in points), tuple(v for _, v in points), dummy)
    counts = Counter(unit.score(tokens[0], b) for b in tokens)
    exponents = [(Fraction(score, 1 << 2 * FORMAT.f), count) for score, count in counts.items()]
    assert match2(tokens, M)[0] == 1

    def verdict_on(low: Fraction, high: Fraction) -> Mapping[str, Any] | None:
        """Ends of S to ends of the output."""
        ends = [end / (end + 1) for end in (low, high)]
        if not (ends[0] > THRESHOLD or ends[1] <= THRESHOLD):
            raise Undecided("the output is too near 1/2")
        rounded = {FORMAT.round(end) for end in ends}
        if len(rounded) == 2:
            raise Undecided("the output is too near a tie")
        if ends[0] > THRESHOLD and rounded == {THRESHOLD}:
            return None
        return {"why": f"the output rounds to {rounded.pop()}", "X": list(tokens), "output above": ends[0]}

    def by_arb() -> Mapping[str, Any] | None:
        return verdict_on(*enclose(lambda: sum((n * ball(x).exp() for x, n in exponents), arb(0)), 80))

    def by_rationals() -> Mapping[str, Any] | None:
        sides = [[n * rational.exp(x, 100)[side] for x, n in exponents] for side in range(2)]
        return verdict_on(sum(sides[0], Fraction(0)), sum(sides[1], Fraction(0)))

    opinions = [opinion("arb", by_arb), opinion("rational", by_rationals)]
    return conclude(Outcome.CERTIFIED, f"one unit of 7 bits, X = {list(tokens)}, token 1", opinions)


mutant(rounding_the_output_spoils_seven_bits, "another token matches too", at={}, tokens=(0, 0, *[4] * 6))
mutant(rounding_the_output_spoils_seven_bits, "the dummy's key is 3/4", at={}, dummy=3)
