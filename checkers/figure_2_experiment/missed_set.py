"""Figure 2: a small mean error need not mean that every pointer set is averaged; a trained unit that misses
one."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from flint import arb, fmpq

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.enclosure import lower, precision, upper
from checkers.figure_2_experiment.trained_unit import BITS, attention, error_at, of_sizes, shown_set
from constructions.figure_2_experiment.unit import TrainedUnit, encode, missing_unit, trained_unit

MEAN, MISSED = Fraction(1, 1000), Fraction(1, 2)


@claim("figure-2-experiment", quick=[{"N": 12, "q": 3}])
def a_small_mean_error_hides_a_missed_set(
    N: int, q: int, *, unit: Callable[[int, int], TrainedUnit] = missing_unit
) -> Verdict:
    """The second stored unit for these N and q has, over all pointer sets and values drawn uniformly from
    [-1, 1], a mean squared error below 1/1000, which is what training sees; yet at one pointer set its error
    is above 1/2 for some values in [-1, 1].

    Both numbers are of the weights as exact rationals and the real softmax. The mean over independent values
    of mean square 1/3 is the mean over y of (1/3) sum_j (v a_j - t_j)^2. So a certificate must look at every
    set.
    """
    given = of_sizes(unit(N, q), N, q)
    found: dict[str, Any] = {}

    def fails() -> Mapping[str, Any] | None:
        rows = list(attention(given))
        with precision(BITS):
            targets = [[fmpq(1, given.q) if j in y else fmpq(0) for j in range(given.N)] for y, _ in rows]
            value = fmpq(given.value.numerator, given.value.denominator)
            squares = [
                sum(((value * w - t) ** 2 for w, t in zip(row, target, strict=True)), start=arb(0))
                for (_, row), target in zip(rows, targets, strict=True)
            ]
            mean = sum(squares, start=arb(0)) / (3 * len(rows))
            errors = [(error_at(given, y, row), y) for y, row in rows]
        worst, y = max(errors, key=lambda pair: lower(pair[0]))
        found.update(mean=upper(mean), error=lower(worst), y=y)
        why = f"the mean squared error is {float(mean):.3g} and the largest error {float(worst):.3g}"
        if lower(mean) >= MEAN or max(upper(e) for e, _ in errors) <= MISSED:
            return {
                "why": why,
                "mean_at_least": lower(mean),
                "y": shown_set(y),
                "error_at_least": lower(worst),
            }
        if upper(mean) >= MEAN or lower(worst) <= MISSED:
            raise Undecided(why)
        return None

    first = opinion("arb", fails)
    certificate = of_this_claim() | {
        "kind": "trained-unit-misses",
        "weights": encode(given),
        "y": list(found["y"]),
    }
    mean = math.ceil(found["mean"] * 10**6) / 10**6
    return conclude(
        Outcome.PROVED,
        f"all {math.comb(N, q)} pointer sets of size {q} in [{N}]",
        [first, replayed(certificate)] if first.holds else [first],
        margin=Margin(found["error"] - MISSED, "the error at the missed set, less 1/2"),
        notes=[f"mean squared error at most {mean:.6f}; missed: y = {shown_set(found['y'])}"],
        certificate=certificate,
    )


def _no_keys(N: int, q: int) -> TrainedUnit:
    """All keys zero: attention is uniform, and the mean error is large."""
    good = missing_unit(N, q)
    return TrainedUnit(
        good.q,
        good.first,
        good.bias,
        good.second,
        tuple((Fraction(0),) * len(k) for k in good.keys),
        good.value,
    )


AT_12 = {"N": 12, "q": 3}
mutant(a_small_mean_error_hides_a_missed_set, "the unit that averages", at=AT_12, unit=trained_unit)
mutant(a_small_mean_error_hides_a_missed_set, "no keys", at=AT_12, unit=_no_keys)
