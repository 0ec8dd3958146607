"""Figure 2: the trained unit's attention and error, at every pointer set and for all values, from its
floats."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor
from typing import Any

import numpy as np
from flint import arb, fmpq

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.enclosure import lower, precision, upper
from constructions.attention import apply_element_map, softmax_rows
from constructions.errors import BadInput
from constructions.figure_2_experiment.unit import TrainedUnit, encode, trained_unit
from constructions.keys.sign_keys import check_at_most, check_sparsity

BITS = 160
MOST_SETS = 20_000
Ends = tuple[Fraction, Fraction]
Pointers = tuple[int, ...]


@dataclass(frozen=True)
class Measured:
    """What the unit does at one pointer set, each number enclosed: the largest attention off y, the largest
    distance from 1/q on y, and the largest error over all values."""

    y: Pointers
    off: Ends
    deviation: Ends
    error: Ends

    @property
    def low(self) -> Fraction:
        return max(self.off[0], self.deviation[0], self.error[0])

    @property
    def high(self) -> Fraction:
        return max(self.off[1], self.deviation[1], self.error[1])


def attention(unit: TrainedUnit) -> Iterator[tuple[Pointers, list[Any]]]:
    """Every pointer set with the unit's attention at it, in balls."""
    for y in itertools.combinations(range(unit.N), unit.q):
        with precision(BITS):
            scores = np.array([[arb(_number(s)) for s in unit.scores(y)]])
            weights = softmax_rows(scores, lambda s: s.exp())[0].tolist()
        yield y, weights


def error_at(unit: TrainedUnit, y: Pointers, weights: Sequence[Any]) -> Any:
    """The largest error over all values at this attention.

    With targets t_j = 1/q on y and 0 off it the error at values z_j is ‖sum_j (v a_j - t_j) z_j‖. Over all
    z_j in the unit ball, of any dimension, its largest value is sum_j |v a_j - t_j|, attained at z_j = +-e_1.
    """
    value, target = _number(unit.value), fmpq(1, unit.q)
    off = (abs(value * w - (target if j in y else 0)) for j, w in enumerate(weights))
    return sum(off, start=arb(0))


def measured(unit: TrainedUnit) -> Iterator[Measured]:
    """Every pointer set, in balls."""
    for y, weights in attention(unit):
        with precision(BITS):
            far = [abs(weights[j] - fmpq(1, unit.q)) for j in y]
            off = [w for j, w in enumerate(weights) if j not in y]
            error = error_at(unit, y, weights)
            yield Measured(y, _largest(off), _largest(far), (lower(error), upper(error)))


def _number(x: Fraction) -> Any:
    return fmpq(x.numerator, x.denominator)


def _largest(balls: list[Any]) -> Ends:
    return max((lower(b) for b in balls), default=Fraction(0)), max(map(upper, balls), default=Fraction(0))


@claim(
    "figure-2-experiment",
    quick=[{"N": 12, "q": 3, "eps": Fraction(1, 10)}],
    full=[{"N": 20, "q": 3, "eps": Fraction(1, 6)}],
)
def the_trained_unit_averages(
    N: int, q: int, eps: Fraction, *, unit: Callable[[int, int], TrainedUnit] = trained_unit
) -> Verdict:
    """The stored trained unit, its float32 weights read as exact rationals, has at every q-subset y of the N
    tokens an attention of at most eps at each token off y and within eps of 1/q at each token of y; and for
    all values in the unit ball, of every dimension d', its output is within eps of the average over y.

    All pointer sets; exact scores, real softmax: what the weights define, not what a floating-point run of
    them gives. The output depends on y and the values alone, so that every X is covered. First engine: balls,
    through the softmax of constructions/attention.py, and the unit of Definition 1 compared with its scores;
    second, the weights decoded and everything computed again in the standard library alone. Not shown: that
    training finds such weights for other sizes or seeds, or that these are the paper's.
    """
    check_sparsity(N, q)
    if not 0 < eps < 1:
        raise BadInput(f"eps must lie strictly between 0 and 1, such as 1/10, not {eps}")
    check_at_most("the number of pointer sets", math.comb(N, q), MOST_SETS)
    given = of_sizes(unit(N, q), N, q)
    found: list[Measured] = []

    def too_far() -> Mapping[str, Any] | None:
        if (differs := _differs(given)) is not None:
            return differs
        for at_y in measured(given):
            found.append(at_y)
            if at_y.low > eps:
                return _witness(given, at_y, eps)
            if at_y.high > eps:
                raise Undecided(f"y = {shown_set(at_y.y)}: {float(at_y.high):.6g} is not separated from eps")
        return None

    opinions = [opinion("arb", too_far)]
    scope = f"all {math.comb(N, q)} pointer sets of size {q} in [{N}], all values; m' = {len(given.keys[0])}"
    if not opinions[0].holds:
        return conclude(Outcome.PROVED, scope, opinions)
    certificate = of_this_claim() | {"kind": "trained-unit", "weights": encode(given)}
    worst = max(found, key=lambda at_y: at_y.high)
    return conclude(
        Outcome.PROVED,
        scope,
        [*opinions, replayed(certificate)],
        margin=Margin(eps - worst.high, "eps minus the largest attention off y, deviation from 1/q or error"),
        notes=[
            f"largest attention off y {_digits(found, 'off')}, largest deviation from 1/q"
            f" {_digits(found, 'deviation')}, largest error over all values {_digits(found, 'error')},"
            f" at y = {shown_set(worst.y)}",
        ],
        certificate=certificate,
    )


def of_sizes(unit: TrainedUnit, N: int, q: int) -> TrainedUnit:
    """The unit. BadInput if it is one for another N or q."""
    if (unit.N, unit.q) != (N, q):
        raise BadInput(f"the unit is one for N = {unit.N} and q = {unit.q}, not for {N} and {q}")
    return unit


def _differs(unit: TrainedUnit) -> Mapping[str, Any] | None:
    """A token at which the unit of Definition 1 scores or values other than `scores` and v z say."""
    sets = [tuple(sorted((i + k) % unit.N for k in range(unit.q))) for i in range(unit.N)]
    tokens = [(Fraction(i + 1, unit.N), y) for i, y in enumerate(sets)]
    rows = apply_element_map(lambda token, i: np.array(unit.embed(token, i)), tokens)
    layer = unit.attention()
    for i, (row, y) in enumerate(zip(layer.scores(rows).tolist(), sets, strict=True)):
        if row != unit.scores(y) or layer.values(rows)[i, 0] != unit.value * tokens[i][0]:
            return {"why": f"token {i + 1} with y = {shown_set(y)}: other scores or values", "token": i + 1}
    return None


def _witness(unit: TrainedUnit, at_y: Measured, eps: Fraction) -> Mapping[str, Any]:
    """What exceeds eps at this pointer set, with the scores that give it."""
    which = "off y" if at_y.off[0] > eps else "on y, from 1/q" if at_y.deviation[0] > eps else "of the output"
    why = f"y = {shown_set(at_y.y)}: {which} it is at least {float(at_y.low):.6g}, above eps = {eps}"
    return {"why": why, "y": shown_set(at_y.y), "scores": unit.scores(at_y.y), "at_least": at_y.low}


def shown_set(y: Pointers) -> list[int]:
    """The tokens, counted from 1."""
    return [i + 1 for i in y]


def _digits(found: list[Measured], name: str) -> str:
    """An interval that holds the largest of these numbers, its ends rounded outward to six digits."""
    low, high = (max(getattr(at_y, name)[end] for at_y in found) for end in range(2))
    return f"[{floor(low * 10**6) / 10**6:.6f}, {ceil(high * 10**6) / 10**6:.6f}]"


# --- corruptions --------------------------------------------------------------------------------------


def _swapped_keys(N: int, q: int) -> TrainedUnit:
    good = trained_unit(N, q)
    return replace(good, keys=(good.keys[1], good.keys[0], *good.keys[2:]))


def _one_sign(N: int, q: int) -> TrainedUnit:
    """The largest weight of the second layer has the other sign."""
    good = trained_unit(N, q)
    largest = max(abs(x) for row in good.second for x in row)
    return replace(
        good, second=tuple(tuple(-x if abs(x) == largest else x for x in row) for row in good.second)
    )


def _colder(N: int, q: int) -> TrainedUnit:
    good = trained_unit(N, q)
    return replace(good, keys=tuple(tuple(x / 2 for x in row) for row in good.keys))


def _larger_values(N: int, q: int) -> TrainedUnit:
    return replace(trained_unit(N, q), value=trained_unit(N, q).value * Fraction(5, 4))


AT_12 = {"N": 12, "q": 3, "eps": Fraction(1, 10)}
mutant(the_trained_unit_averages, "two keys are swapped", at=AT_12, unit=_swapped_keys)
mutant(the_trained_unit_averages, "one weight has the other sign", at=AT_12, unit=_one_sign)
mutant(the_trained_unit_averages, "half of every score", at=AT_12, unit=_colder)
mutant(the_trained_unit_averages, "values times 5/4", at=AT_12, unit=_larger_values)
