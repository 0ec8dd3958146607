"""Theorem 6's unit as hardware runs it: softmax weights rounded too; how many bits they need, and what fewer
do."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.match_tasks.decisions import check_few_inputs, first_wrong, given_inputs
from constructions import task_inputs
from constructions.errors import BadInput
from constructions.hardware import DIVIDED, NORMALISED
from constructions.keys.sign_keys import check_at_most
from constructions.tasks import match2
from constructions.theorem_06_match2.hardware import decides, weight_bits
from constructions.theorem_06_match2.unit import FixedUnit, fixed_unit
from proofs import rational

Decide = Callable[[FixedUnit, Sequence[int], int, int, str], int]
MOST_LOST, MOST_TOKENS = 12, 1024


@claim(
    "theorem-6",
    quick=[{"N": 3, "M": 5, "order": NORMALISED}, {"N": 3, "M": 5, "order": DIVIDED}],
    full=[{"N": 4, "M": 8, "order": NORMALISED}, {"N": 4, "M": 8, "order": DIVIDED}],
)
def rounded_softmax_weights_decide(
    N: int, M: int, order: str, *, decide: Decide = decides, bits: Callable[[int, str], int] = weight_bits
) -> Verdict:
    """For every X in [M]^N the p-bit unit of Theorem 6, run in integers with exp, quotients and average
    rounded as well, computes Match2. order "normalised": softmax weights are rounded quotients, of
    ceil(log2(20 N)) fractional bits; order "divided": the division comes last, and powers of no fractional
    bit, 0 or 1, are enough.

    Exhaustive, in integers; the accumulators are exact. The second engine rounds enclosures of exp from
    proofs/rational.py, and adds up and divides on its own.
    """
    check_few_inputs(N, M, 5000)
    fixed, w = fixed_unit(N, M), bits(N, order)
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token; {_told(fixed, w)}"
    inputs = ((str(list(x)), x) for x in task_inputs.all_tokens(N, M))
    return _decided(Outcome.PROVED, scope, dict(inputs), fixed, w, order, decide)


@claim(
    "theorem-6",
    quick=[
        {"N": 48, "M": 17, "order": NORMALISED, "seed": 1},
        {"N": 48, "M": 17, "order": DIVIDED, "seed": 1},
    ],
    full=[
        {"N": 96, "M": 101, "order": NORMALISED, "seed": 2},
        {"N": 96, "M": 101, "order": DIVIDED, "seed": 2},
    ],
)
def rounded_softmax_weights_decide_given_inputs(
    N: int,
    M: int,
    order: str,
    seed: int,
    *,
    decide: Decide = decides,
    bits: Callable[[int, str], int] = weight_bits,
) -> Verdict:
    """The p-bit unit of Theorem 6, run in integers with exp, quotients and average rounded as well, decides
    every token of a random input and of every adversarial one (near misses, all equal, all matched, ...).
    order and the bits of a weight as in `rounded_softmax_weights_decide`; the same two engines.
    """
    check_at_most("N", N, MOST_TOKENS)
    fixed, w = fixed_unit(N, M), bits(N, order)
    inputs = given_inputs(N, M, seed)
    scope = f"{len(inputs)} inputs of {N} tokens modulo {M} (seed {seed}), every token; {_told(fixed, w)}"
    return _decided(Outcome.CERTIFIED, scope, inputs, fixed, w, order, decide)


def _told(unit: FixedUnit, w: int) -> str:
    return f"p = {unit.format.p}, f = {unit.format.f}, w = {w}"


def _decided(
    outcome: Outcome,
    scope: str,
    inputs: Mapping[str, Sequence[int]],
    unit: FixedUnit,
    w: int,
    order: str,
    decide: Decide,
) -> Verdict:
    """Every token of these inputs, by name, against the definition: as executed, and apart from its code."""
    M = unit.M

    def find(said: Callable[[Sequence[int], int], int]) -> Mapping[str, Any] | None:
        for name, x in inputs.items():
            if found := first_wrong(name, x, [said(x, i) for i in range(len(x))], match2(x, M)):
                return found
        return None

    def run() -> Mapping[str, Any] | None:
        N = len(next(iter(inputs.values())))
        if w > 0 and (order == DIVIDED or 1 << (w - 1) >= 20 * N):
            return {"why": f"w = {w} bits are more than the claim says for N = {N}", "w": w}
        return find(lambda x, i: decide(unit, x, i, w, order))

    executed = opinion("exhaustion", run)
    if not executed.holds:  # the second runs its own pass, and has nothing to say of a wrong first
        return conclude(outcome, scope, [executed])
    apart = opinion("rational", lambda: find(lambda x, i: _apart(unit, x, i, w, order)))
    return conclude(outcome, scope, [executed, apart])


def _apart(unit: FixedUnit, x: Sequence[int], i: int, w: int, order: str) -> int:
    """The decision without the code of constructions/hardware.py."""
    scores = [*(unit.score(x[i], b) for b in x), 0]
    powers = [_nearest(Fraction(s - max(scores), 1 << 2 * unit.format.f), w) for s in scores]
    if order == NORMALISED:
        share = Fraction(sum(round(Fraction(e << w, sum(powers))) for e in powers[:-1]), 1 << w)
    else:
        share = Fraction(sum(powers[:-1]), sum(powers))
    return int(Fraction(round(share * (1 << unit.format.f)), 1 << unit.format.f) > Fraction(1, 2))


@functools.lru_cache(maxsize=1 << 14)
def _nearest(x: Fraction, w: int) -> int:
    """The integer nearest to e^x 2^w, x <= 0; for other x than 0 it is never a tie."""
    if x == 0:
        return 1 << w
    bits = 64
    while True:
        low, high = (round(end * (1 << w)) for end in rational.exp(max(x, Fraction(-2 * w - 2)), bits))
        if low == high:
            return low
        bits *= 2


# --- every size ---------------------------------------------------------------------------------------


@claim("theorem-6", quick=[{}])
def rounded_softmax_weights_keep_the_side(
    *, slack: Fraction = Fraction(1, 40), losing: Fraction = Fraction(1, 3)
) -> Verdict:
    """For all N: if what must lose weighs at most 1/(3N) of the largest power each, then rounding powers to
    any number of bits, and quotients so that their sum moves by at most 1/40, leaves an output of at least
    9/16 with a match and of at most 7/16 without one, in either order of division.

    What the solvers see. One power: E >= 0 goes to e, off by at most half a unit, and is 0 or at least a
    unit: then |e - E| <= E, so e <= 2 E. Sums: S is that of the tokens' rounded powers, t the dummy's.
    Without a match t = 1 and S <= N 2/(3N); with one some power is 1, S >= 1, and t <= 2/(3N) <= 2/3, N >= 1.
    The output is S/(S + t), or that moved by at most 1/40. 9/16 and 7/16 are where numbers of f = 3 bits, and
    so of more, begin to round to 1/2. That the unit's scores leave 1/(3N) is fixed_temperature's, see
    `rounding_moves_scores_little` and `outputs_keep_apart_at_every_size`.
    """
    E, e, unit, S, t, out, shown = z3.Reals("E e unit S t out shown")
    doubled = 2 * z3.RealVal(losing)
    power = [E >= 0, unit > 0, 2 * (e - E) <= unit, 2 * (E - e) <= unit, z3.Or(e == 0, e >= unit)]
    quotient = [out * (S + t) == S, shown - out <= z3.RealVal(slack), out - shown <= z3.RealVal(slack)]
    none = [S >= 0, doubled >= S, t == 1, *quotient]
    some = [S >= 1, t >= 0, t <= doubled, *quotient]
    obligations = [
        smt.Obligation("a rounded power is at most twice the power", "QF_LRA", power, e <= 2 * E),
        smt.Obligation("without a match", "QF_NRA", none, z3.And(16 * out < 7, 16 * shown < 7)),
        smt.Obligation("with a match", "QF_NRA", some, z3.And(16 * out > 9, 16 * shown > 9)),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        share, dummy = Fraction(2) * losing, Fraction(1)
        low = share / (share + dummy) + slack
        high = 1 / (1 + share) - slack
        why = f"the tokens' share is {low} without a match, or {high} with one, once moved by {slack}"
        return {"why": why, "without": low, "with": high} if 16 * low >= 7 or 16 * high <= 9 else None

    return smt.prove(obligations, "all N, all powers and sums", witness)


mutant(rounded_softmax_weights_keep_the_side, "sums move by 1/20", at={}, slack=Fraction(1, 20))
mutant(rounded_softmax_weights_keep_the_side, "losers weigh up to 1/2", at={}, losing=Fraction(1, 2))


# --- too few bits -------------------------------------------------------------------------------------


@claim("theorem-6", quick=[{"w": 4, "M": 5}, {"w": 8, "M": 16}], full=[{"w": 10, "M": 64}])
def weights_rounded_first_can_vanish(
    w: int, M: int, *, order: str = NORMALISED, length: Callable[[int], int] = lambda w: 2 << w
) -> Verdict:
    """With softmax weights rounded to w fractional bits before they are used, the unit answers 0 at every
    token of the N = 2^(w+1) tokens 0, ..., 0, each of which matches itself: every weight is below half a
    unit, or a tie that goes to 0. So this unit needs log2 N bits in that order; dividing last it needs none:
    on the same tokens, w = 0, it answers 1.

    Executed in integers; the second engine rounds the quotients of enclosures on its own. One token stands
    for all, as all are alike.
    """
    if not 0 <= w <= MOST_LOST:
        raise BadInput(f"w must lie in 0..{MOST_LOST}, not {w}")
    N = length(w)
    fixed, x = fixed_unit(N, M), [0] * N

    def answers(decide: Decide) -> Mapping[str, Any] | None:
        if decide(fixed, x, 0, 0, DIVIDED) != 1:
            return {"why": f"dividing last, with w = 0, the unit says 0 at N = {N}", "N": N, "w": 0}
        if decide(fixed, x, 0, w, order) != 0:
            return {"why": f"the unit says 1 at N = {N}, which is right", "N": N, "w": w}
        return None

    opinions = [
        opinion("exact", lambda: answers(decides)),
        opinion("rational", lambda: answers(_apart)),
    ]
    return conclude(Outcome.PROVED, f"X = (0, ..., 0) of N = {N} tokens modulo {M}, w = {w}", opinions)


mutant(weights_rounded_first_can_vanish, "half as many tokens", at={"w": 4, "M": 5}, length=lambda w: 1 << w)
mutant(weights_rounded_first_can_vanish, "the division comes last", at={"w": 4, "M": 5}, order=DIVIDED)


# --- corruptions of the executed pass -----------------------------------------------------------------


def _one_bit(N: int, order: str) -> int:
    del N, order
    return 1


def _low_dummy(unit: FixedUnit, x: Sequence[int], i: int, w: int, order: str) -> int:
    """The dummy's key has the other sign, so that it scores far below every token."""
    lower = FixedUnit(unit.format, unit.c, unit.cosines, unit.sines, -unit.dummy)
    return decides(lower, x, i, w, order)


AT_4 = {"N": 4, "M": 5, "order": NORMALISED}
mutant(rounded_softmax_weights_decide, "weights of one bit, normalised first", at=AT_4, bits=_one_bit)
mutant(rounded_softmax_weights_decide, "the dummy scores too low", at=AT_4, decide=_low_dummy)
AT_48 = {"N": 48, "M": 17, "order": NORMALISED, "seed": 1}
mutant(rounded_softmax_weights_decide_given_inputs, "weights of one bit", at=AT_48, bits=_one_bit)
mutant(rounded_softmax_weights_decide_given_inputs, "the dummy scores too low", at=AT_48, decide=_low_dummy)
