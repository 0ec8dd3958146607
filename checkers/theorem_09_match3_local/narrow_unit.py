"""Beside Theorem 9: keys of dimension 2 are enough for windows, if p may grow with K (ours)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.match_tasks.decisions import check_few_inputs, first_wrong
from constructions import task_inputs
from constructions.errors import BadInput
from constructions.tasks import match3_local
from constructions.theorem_09_match3_local.narrow_unit import NarrowUnit, narrow_unit
from constructions.theorem_09_match3_local.unit import check_size, has_triple, window
from proofs import rational

STATEMENT = "theorem-9"
NEAR = 3  # neighbours in a coordinate that are weighed one by one, before a geometric bound
LOWEST = Fraction(-200)  # smaller exponents are bounded by this one
Make = Callable[[int, int, int], NarrowUnit]


def _arb_exp(x: Fraction) -> Fraction:
    """An upper end of e^x."""
    with precision(128):
        return upper(ball(max(x, LOWEST)).exp())


def _arb_error(unit: NarrowUnit) -> Fraction:
    """A bound, for every X, of the error of a decoded token, rounding included: distance by distance.

    The tokens t q further on either side weigh exp(-a t q (t q +- 2d)) of it, at most exp(-a q t) since
    t q - 2K >= 1. Z is at most the sum of exp(-a s^2) over all integers s, where from s = 4q on each term
    is at most exp(-a q) times the one before. With exp(-a q) <= 1/32 both rests are geometric.
    """
    a, q, exp = unit.a, unit.q, _arb_exp
    ratio = exp(-a * q)
    if ratio > Fraction(1, 32):
        raise Undecided(f"a q = {a * q} is below ln 32: the bounds of the sums do not apply")
    geometric = 1 / (1 - ratio)
    Z = 1 + 2 * sum(exp(-a * k * k) for k in range(1, 4 * q)) + 2 * exp(-16 * a * q * q) * geometric
    rest = 2 * exp(-a * q * (NEAR + 1)) * geometric
    errors = []
    for d in range(unit.K + 1):
        near = sum(exp(-a * t * q * (t * q + side * 2 * d)) for t in range(1, NEAR + 1) for side in (1, -1))
        errors.append((unit.M - 1) * (near + rest) + Z * exp(a * d * d) / (2 << unit.format.f))
    return max(errors)


def _rational_error(unit: NarrowUnit) -> Fraction:
    """A cruder bound of the same, from the standard library alone. With r = exp(-a q) < 1:

    the tokens t q further weigh at most r^t each, so at most 2r/(1 - r) together. |s| <= K gives Z at most q;
    the q integers s from K + 1 + (t - 1) q on have s^2 >= (K + 1)^2 + ((t - 1) q)^2 >= t q, so at most q r^t.
    """
    r = rational.exp(-unit.a * unit.q, 96)[1]
    if not r < 1:
        raise Undecided("the steepness a is too small")
    rest = 2 * r / (1 - r)
    smallest = rational.exp(unit.a * unit.K**2, 96)[1]
    return (unit.M - 1) * rest + unit.q * (1 + rest) * smallest / (2 << unit.format.f)


def _decision(unit: NarrowUnit, x: Sequence[int], i: int) -> int:
    """Token i's decision on this input, by Arb, its outputs rounded to p bits. Raises Undecided."""
    near, f = window(i, unit.N, unit.K), unit.format.f
    with precision(256):
        weights = [(-ball(unit.a * (i - j) ** 2)).exp() for j in range(unit.N)]
        total = sum(weights, arb(0))
        decoded = []
        for j in near:
            held = range(j % unit.q, unit.N, unit.q)
            output = sum((weights[k] * x[k] for k in held), arb(0)) / total
            ends = {round(end * (1 << f)) for end in (lower(output), upper(output))}
            if len(ends) > 1:
                raise Undecided(f"token {i}: an output may round either way")
            token = ball(Fraction(ends.pop(), 1 << f)) * total / weights[j]
            nearest = {round(end) for end in (lower(token), upper(token))}
            if len(nearest) > 1:
                raise Undecided(f"token {i}: position {j} may decode either way")
            decoded.append(nearest.pop())
    return has_triple(decoded[i - near.start], decoded, unit.M)


def _wrong_input(unit: NarrowUnit) -> Mapping[str, Any] | None:
    """An input, two-valued or random, whose middle token is decided wrongly for sure; or None."""
    N, i = unit.N, unit.N // 2
    near = window(i, N, unit.K)
    tries = [[u if j in near else v for j in range(N)] for u in range(3) for v in range(min(unit.M, 30))]
    tries += [task_inputs.random_tokens(N, unit.M, seed) for seed in range(30)]
    for x in tries:
        try:
            decided = _decision(unit, x, i)
        except Undecided:
            continue
        expected = match3_local(x, unit.M, unit.K)[i]
        if decided != expected:
            why = f"token {i}: Match3Local is {expected}, the unit says {decided}"
            return {"why": why, "X": x, "token": i, "a": unit.a, "f": unit.format.f}
    return None


@claim(
    STATEMENT,
    quick=[{"N": 10**4, "M": 1000, "K": 3}, {"N": 10**6, "M": 10**6, "K": 12}],
    full=[{"N": 10**9, "M": 10**9, "K": 40}],
)
def keys_of_dimension_two_are_enough(N: int, M: int, K: int, *, make: Make = narrow_unit) -> Verdict:
    """Ours, beside the paper's: for every X in [M]^N one unit with m = 2, 2K + 1 value coordinates and
    p = O(K log M + log N) bits computes Match3Local, since every decoded token is off by less than 1/2.

    Scores -a (i - j)^2 are exact p-bit numbers, so that no feature is rounded; the output is. The attention
    depends on i - j alone and its weights are constants of the output map. The error bound holds at every
    token of every input (at the ends of the input there are fewer neighbours and Z is smaller): Arb
    evaluates it at each distance 0..K, the standard library's rationals a cruder one.
    """
    if K > 200 or max(N, M) > 10**18:
        raise BadInput(f"N = {N}, M = {M}, K = {K} is too large: K <= 200 and N, M <= 10^18 would do")
    unit = make(N, M, K)
    largest = Fraction(1, 2)

    def find(bound: Callable[[NarrowUnit], Fraction]) -> Mapping[str, Any] | None:
        nonlocal largest
        try:
            error = bound(unit)
            reason = f"the error bound {float(rational.shorten_up(error, 32)):.3g} is not below 1/2"
            if error < Fraction(1, 2):
                largest = min(largest, error)
                return None
        except Undecided as doubt:
            reason = str(doubt)
        found = _wrong_input(unit) if N <= 64 else None
        if found is None:
            raise Undecided(reason)
        return found

    opinions = [
        opinion("arb", lambda: find(_arb_error)),
        opinion("rational", lambda: find(_rational_error)),
    ]
    scope = f"all X in [{M}]^{N}, every token, K = {K}"
    notes = [f"m = 2, p = {unit.format.p}, f = {unit.format.f}, a = {unit.a}"]
    margin = Margin(Fraction(1, 2) - largest, "1/2 less the largest error of a decoded token, over all X")
    return conclude(Outcome.PROVED, scope, opinions, margin=margin, notes=notes)


@claim(STATEMENT, quick=[{"N": 4, "M": 3, "K": 1}, {"N": 3, "M": 5, "K": 1}], full=[{"N": 5, "M": 3, "K": 2}])
def the_narrow_unit_computes_match3_local(N: int, M: int, K: int, *, make: Make = narrow_unit) -> Verdict:
    """For every X in [M]^N the self-attention unit of Definition 1 with m = 2, all its numbers and its
    output of p bits, computes Match3Local.

    Exhaustive. arb: softmax(X Q K^T X^T) X V in balls, decoded by the output map. rational: the bell's
    weights by the standard library; every decoded number is nearer than 1/2 to its token.
    """
    check_size(N, M, K)
    check_few_inputs(N, M, 300)
    unit = make(N, M, K)
    f = unit.format.f
    bells = [[rational.exp(-unit.a * (i - j) ** 2, 160) for j in range(N)] for i in range(N)]
    with precision(256):
        layer = unit.attention(ball)

    def decided(i: int, outputs: Sequence[tuple[Fraction, Fraction]]) -> int:
        """The output map on enclosed outputs: round, divide by the known weight, look for a triple."""
        near, total = window(i, N, K), [sum(bell[end] for bell in bells[i]) for end in range(2)]
        tokens = []
        for j in near:
            ends = {round(end * (1 << f)) for end in outputs[j % unit.q]}
            if len(ends) > 1:
                raise Undecided(f"token {i}: an output may round either way")
            rounded = Fraction(ends.pop(), 1 << f)
            nearest = {round(rounded * total[end] / bells[i][j][1 - end]) for end in range(2)}
            if len(nearest) > 1:
                raise Undecided(f"token {i}: position {j} may decode either way")
            tokens.append(nearest.pop())
        return has_triple(tokens[i - near.start], tokens, M)

    def by_attention(x: Sequence[int]) -> list[int]:
        with precision(256):
            rows = layer(unit.rows(x, ball), lambda score: score.exp())
        return [decided(i, [(lower(v), upper(v)) for v in row]) for i, row in enumerate(rows)]

    def by_bells(x: Sequence[int]) -> list[int]:
        half_unit = Fraction(1, 2 << f)
        for i, bell in enumerate(bells):
            Z = sum(ends[1] for ends in bell)
            for j in window(i, N, K):
                # Z/w_j times the rounded output, less x_j, is at most off/w_j.
                others = sum(bell[k][1] * x[k] for k in range(j % unit.q, N, unit.q) if k != j)
                off = others + Z * half_unit
                if not off / bell[j][0] < Fraction(1, 2):
                    raise Undecided(f"token {i}: position {j} is not shown to decode to its token")
        near = [x[max(0, i - K) : i + K + 1] for i in range(N)]
        return [int(any((v + a + b) % M == 0 for a in w for b in w)) for v, w in zip(x, near, strict=True)]

    def find(sides: Callable[[Sequence[int]], list[int]]) -> Mapping[str, Any] | None:
        for x in task_inputs.all_tokens(N, M):
            if (found := first_wrong(str(list(x)), x, sides(x), match3_local(x, M, K))) is not None:
                return found
        return None

    opinions = [
        opinion("arb", lambda: find(by_attention)),
        opinion("rational", lambda: find(by_bells)),
    ]
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token, K = {K}, p = {unit.format.p}, f = {f}"
    return conclude(Outcome.PROVED, scope, opinions, notes=[f"m = 2, a = {unit.a}"])


def _flat(N: int, M: int, K: int) -> NarrowUnit:
    good = narrow_unit(N, M, K)
    return replace(good, a=good.a / 4)


def _coarse(N: int, M: int, K: int) -> NarrowUnit:
    good = narrow_unit(N, M, K)
    return replace(good, format=replace(good.format, f=good.format.f // 4))


mutant(
    keys_of_dimension_two_are_enough,
    "a quarter of the bits after the point",
    at={"N": 40, "M": 9, "K": 2},
    make=_coarse,
)
mutant(
    keys_of_dimension_two_are_enough,
    "the bell is four times too flat",
    at={"N": 40, "M": 9, "K": 2},
    make=_flat,
)
mutant(
    the_narrow_unit_computes_match3_local,
    "the bell is four times too flat",
    at={"N": 4, "M": 4, "K": 0},
    make=_flat,
)
mutant(
    the_narrow_unit_computes_match3_local,
    "a quarter of the bits after the point",
    at={"N": 3, "M": 5, "K": 1},
    make=_coarse,
)
