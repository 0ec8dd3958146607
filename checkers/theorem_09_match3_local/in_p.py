"""Theorem 9 in the class P(p, f): windows decoded for every input, and how many bits that takes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil
from typing import Any

import numpy as np
from flint import arb

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.averages import arb_rounded, rational_rounded
from checkers.engines.enclosure import ball, less, lower, precision, upper
from checkers.match_tasks.decisions import check_few_inputs
from checkers.theorem_02_fixed_precision.in_p import other_code
from constructions import task_inputs
from constructions.class_p import RoundAverage
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import match3_local, qsa
from constructions.theorem_02_fixed_precision.in_p import Precision, key_coordinates, sigma
from constructions.theorem_09_match3_local import in_p
from constructions.theorem_09_match3_local.in_p import WindowUnit, block, sparsity, window_unit
from constructions.theorem_09_match3_local.unit import check_size
from proofs import rational

STATEMENT = "theorem-9"
KERNEL = ["theorem_9_P"]
SCALE = 1 << 160
FAR = Fraction(-300)  # smaller exponents are bounded by this one
Ends = tuple[int, int]
Make = Callable[[int, int, int, int], WindowUnit]
Witness = Mapping[str, Any]


def _arb_exp(x: Fraction) -> Ends:
    with precision(256):
        value = ball(x).exp() * SCALE
        return int(lower(value)), ceil(upper(value))


def _rational_exp(x: Fraction) -> Ends:
    low, high = rational.exp(x, 192)
    return int(low * SCALE), ceil(high * SCALE)


def _table_scores(unit: WindowUnit, i: int) -> list[int]:
    """2^f times the scores of all tokens at token i, by numpy's table look-ups."""
    code, total = unit.unit.code, np.zeros(unit.N, dtype=np.int64)
    for place, letter, mantissa in unit.unit.letters(block(i, unit.N, unit.K)):
        total += mantissa * (code[:, place] == letter)
    return [int(v) for v in total]


def _plain_scores(unit: WindowUnit, i: int) -> list[int]:
    """The same in Python, word by word."""
    query = {(place, letter): k for place, letter, k in unit.unit.letters(block(i, unit.N, unit.K))}
    return [sum(query.get(pair, 0) for pair in enumerate(word)) for word in unit.unit.code.tolist()]


@claim(
    STATEMENT,
    quick=[{"N": 40, "M": 100, "K": 1, "seed": 1}, {"N": 30, "M": 10**6, "K": 3, "seed": 2}],
    full=[{"N": 200, "M": 1000, "K": 2, "seed": 3}],
    kernel=KERNEL,
)
def windows_in_P_are_decoded(N: int, M: int, K: int, seed: int, *, make: Make = window_unit) -> Verdict:
    """For every X in [M]^N the head in P with m = 672 q (floor(log2 N) + 2), q = min(2K + 1, N), keys of
    zeros and ones from the random code of this seed, softmax exact, values and output rounded to p bits,
    gives every token its block's tokens exactly; so its output map, of position and row, computes
    Match3Local.

    Scores are exact integers, and attention depends on positions alone: at each token it differs from 1/q on
    the block, and is spread over the others of each coordinate, by so little that with both roundings every
    coordinate is within 1/(2 q M), whatever X. What tokens carry, and that the output map decodes averages so
    moved, is tried on eight inputs. Arb with numpy's scores; rationals with Python's.
    """
    check_size(N, M, K)
    if (work := N * N * sparsity(N, K) * sigma(N)) > 1 << 21:
        raise BadInput(f"N^2 q log2 N = {work} letters are too many to compare: at most {1 << 21} would do")
    unit, worst = make(N, M, K, seed), [Fraction(0)]
    half = Fraction(1, 2 * unit.unit.q * M)

    def find(
        scores: Callable[[WindowUnit, int], Sequence[int]], exp: Callable[[Fraction], Ends]
    ) -> Witness | None:
        if reason := _not_p_bit(unit):
            return {"why": reason}
        if (other := _other_unit(unit, N, M, K)) is not None:
            return other
        known = functools.lru_cache(maxsize=1 << 14)(exp)
        for i in range(N):
            error = _error(unit, i, scores(unit, i), known)
            worst[0] = max(worst[0], error)
            if error >= half:
                if found := _wrong_input(unit, i):
                    return found
                raise Undecided(f"token {i}: a coordinate may be off by {float(error):.3g}")
        return _wrongly_decoded(unit, worst[0])

    opinions = [
        opinion("arb", lambda: find(_table_scores, _arb_exp)),
        opinion("rational", lambda: find(_plain_scores, _rational_exp)),
    ]
    number = unit.unit.precision.format
    margin = Margin(half - worst[0], "1/(2 q M) less the largest error of a coordinate")
    notes = [f"m = {key_coordinates(N, unit.unit.q)}, p = {number.p}, f = {number.f}"]
    scope = f"all X in [{M}]^{N}, every token, the code of seed {seed}"
    return conclude(Outcome.PROVED, scope, opinions, margin=margin, notes=notes)


def _other_unit(unit: WindowUnit, N: int, M: int, K: int) -> Witness | None:
    """A witness if the unit is not one of N, M and K."""
    made, stated = (unit.N, unit.M, unit.K, unit.unit.q), (N, M, K, sparsity(N, K))
    if made != stated:
        return {"why": f"N, M, K and q are {made}, not {stated}"}
    return other_code(unit.unit, N)


def _not_p_bit(unit: WindowUnit) -> str:
    """A query's mantissa, or the key 1, that the format does not hold; "" if there is none."""
    limit = 1 << (unit.unit.precision.format.p - 1)
    for i in range(unit.N):
        letters = unit.unit.letters(block(i, unit.N, unit.K))
        largest = max(1 << unit.unit.precision.format.f, *(k for _, _, k in letters))
        if largest >= limit:
            return f"the mantissa {largest} of a query or key has more than p bits"
    return ""


def _error(unit: WindowUnit, i: int, scores: Sequence[int], exp: Callable[[Fraction], Ends]) -> Fraction:
    """How far a coordinate of token i's rounded output may be from x/(q M), over all X."""
    f, q, top = unit.unit.precision.format.f, unit.unit.q, max(scores)
    weights = [exp(max(Fraction(s - top, 1 << f), FAR)) for s in scores]
    least, most = (sum(w[end] for w in weights) for end in range(2))
    errors = []
    for own in block(i, unit.N, unit.K):
        low, high = Fraction(weights[own][0], most), Fraction(weights[own][1], least)
        others = sum(weights[j][1] for j in range(own % q, unit.N, q) if j != own)
        away = max(abs(low - Fraction(1, q)), abs(high - Fraction(1, q)))
        errors.append(away + Fraction(others, least))
    return max(errors) * Fraction(unit.M - 1, unit.M) + Fraction(1, 1 << f)


def _wrongly_decoded(unit: WindowUnit, off: Fraction) -> Witness | None:
    """An input on which the output map is wrong on the averages themselves, or on these moved by `off`."""
    N, M, K, q = unit.N, unit.M, unit.K, unit.unit.q
    for X in _tries(N, M, range(0, N, 2)):
        tokens = [unit.token(j, x) for j, x in enumerate(X)]
        blocks = [tuple(block(j, N, K)) for j in range(N)]
        values = [[Fraction(x * (c == j % q), M) for c in range(q)] for j, x in enumerate(X)]
        if tokens != list(zip(values, blocks, strict=True)):
            return {"why": "a token is not its x/M in the coordinate j mod q, and its block", "X": X}
        rows, expected = qsa(values, blocks), match3_local(X, M, K)
        for move in (Fraction(0), off, -off):
            found = [unit.output(i, [v + move for v in row]) for i, row in enumerate(rows)]
            if found != expected:
                return {"why": f"the output map answers {found}, not {expected}", "X": X, "moved by": move}
    return None


def _tries(N: int, M: int, near: Container[int]) -> list[list[int]]:
    """Two-valued inputs, one value near and one elsewhere, and random ones."""
    tries = [[u if j in near else v for j in range(N)] for u in range(2) for v in (0, M - 1)]
    return tries + [task_inputs.random_tokens(N, M, seed) for seed in range(4)]


def _wrong_input(unit: WindowUnit, i: int) -> Witness | None:
    """An input, two-valued or random, on which the layer itself is wrong; None if none is found."""
    tries = _tries(unit.N, unit.M, block(i, unit.N, unit.K))
    return next((w for X in tries if (w := _wrong(unit, X, arb_rounded))), None)


def _wrong(unit: WindowUnit, X: Sequence[int], rounded: RoundAverage) -> Witness | None:
    try:
        found = unit.layer()(X, rounded)
    except BadInput as outside:
        return {"why": f"the layer is not in P: {outside}", "X": list(X)}
    expected = match3_local(X, unit.M, unit.K)
    return None if found == expected else {"why": f"it answers {found}, not {expected}", "X": list(X)}


@claim(
    STATEMENT,
    quick=[{"N": 2, "M": 5, "K": 1, "seed": 1}, {"N": 3, "M": 2, "K": 0, "seed": 1}],
    full=[{"N": 3, "M": 4, "K": 1, "seed": 2}],
    kernel=KERNEL,
)
def layer_in_P_computes_match3_local(
    N: int, M: int, K: int, seed: int, *, make: Make = window_unit
) -> Verdict:
    """For every X in [M]^N the layer in P that windows_in_P_are_decoded speaks of, as
    constructions/class_p.py runs it with its output map, computes Match3Local.

    Exhaustive; averages are decided by Arb, and by rationals.
    """
    check_size(N, M, K)
    check_few_inputs(N, M, 100)
    unit = make(N, M, K, seed)

    def find(rounded: RoundAverage) -> Witness | None:
        return next((w for X in task_inputs.all_tokens(N, M) if (w := _wrong(unit, X, rounded))), None)

    opinions = [
        opinion("arb", lambda: find(arb_rounded)),
        opinion("rational", lambda: find(rational_rounded)),
    ]
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token, p = {unit.unit.precision.format.p}"
    return conclude(Outcome.PROVED, scope, opinions)


# --- how many bits ----------------------------------------------------------------------------------


def bits(N: int, M: int, K: int) -> int:
    """p of the unit in P."""
    return in_p.precision(N, M, K).format.p


@claim(
    STATEMENT,
    quick=[{"N": 10**6, "M": 12, "K": 4}, {"N": 64, "M": 100, "K": 1}],
    full=[{"N": 10**9, "M": 60, "K": 12}],
    kernel=KERNEL,
)
def bits_of_windows_in_P(N: int, M: int, K: int, *, bits: Callable[[int, int, int], int] = bits) -> Verdict:
    """For every n from 1 to N, every modulus from 2 to M and every radius from 0 to min(K, n), the unit in P
    takes p <= (15/8) log2 q + (5/4) log2 M + (5/4) log2(log2 n + 2) + 11 bits, q = min(2K + 1, n).

    p depends on n through q and floor(log2 n) only, and the bound grows with n at a given q, so the least n
    of each is enough. Exactly: 2^(8p) <= 2^88 q^15 M^10 (floor(log2 n) + 2)^10 in integers; Arb compares the
    bound as it stands.
    """
    check_size(N, M, K)
    if (work := (2 * K + 1 + N.bit_length()) * (K + 1) * M) > 1 << 14:
        raise BadInput(f"{work} cases are too many: at most {1 << 14} would do")

    def find(holds: Callable[[int, int, int, int], bool]) -> Witness | None:
        for n, radius in _sizes(N, K):
            for modulus in range(2, M + 1):
                p = bits(n, modulus, radius)
                if not holds(p, n, modulus, sparsity(n, radius)):
                    why = f"p = {p} bits at N = {n}, M = {modulus}, K = {radius}"
                    return {"why": why, "N": n, "M": modulus, "K": radius, "p": p}
        return None

    opinions = [opinion("arb", lambda: find(_below_by_arb)), opinion("exact", lambda: find(_below_exactly))]
    scope = f"all n from 1 to {N}, all moduli from 2 to {M}, all radii from 0 to {K}"
    return conclude(Outcome.PROVED, scope, opinions)


def _sizes(N: int, K: int) -> Iterator[tuple[int, int]]:
    """(n, radius): for each radius every n from it to twice as much and 1, then the powers of two."""
    for radius in range(K + 1):
        for n in range(max(1, radius), min(N, 2 * radius + 1) + 1):
            yield n, radius
        n = 1 << (2 * radius + 1).bit_length()
        while n <= N:
            yield n, radius
            n *= 2


def _below_by_arb(p: int, n: int, M: int, q: int) -> bool:
    def right() -> Any:
        two = arb(2).log()
        levels = ball(n).log() / two + 2
        return (15 * ball(q).log() + 10 * ball(M).log() + 10 * levels.log()) / two + 88

    return less(lambda: ball(8 * p), right)


def _below_exactly(p: int, n: int, M: int, q: int) -> bool:
    return 1 << 8 * p <= (q**15 * M**10 * (n.bit_length() + 1) ** 10) << 88


# --- mutants ----------------------------------------------------------------------------------------


def _with_precision(change: Callable[[Precision], Precision]) -> Make:
    def made(N: int, M: int, K: int, seed: int) -> WindowUnit:
        good = window_unit(N, M, K, seed)
        return replace(good, unit=replace(good.unit, precision=change(good.unit.precision)))

    return made


def _cold(good: Precision) -> Precision:
    return replace(good, scale=good.scale // 8)


def _coarse(good: Precision) -> Precision:
    """Two fractional bits."""
    moved = good.format.f - 2
    return Precision(FixedPoint(good.format.p - moved, 2), max(1, good.scale >> moved))


def _next_window(N: int, M: int, K: int, seed: int) -> WindowUnit:
    """Decodes each token's window from the place of its neighbour's."""

    class Shifted(WindowUnit):
        def output(self, i: int, row: Sequence[Fraction]) -> int:
            return super().output(i, [*row[1:], row[0]])

    return Shifted(M, K, window_unit(N, M, K, seed).unit)


_AT, _TINY = {"N": 12, "M": 50, "K": 1, "seed": 1}, {"N": 3, "M": 4, "K": 1, "seed": 1}
mutant(windows_in_P_are_decoded, "an eighth of the scale", at=_AT, make=_with_precision(_cold))
mutant(windows_in_P_are_decoded, "two fractional bits", at=_AT, make=_with_precision(_coarse))
mutant(
    layer_in_P_computes_match3_local,
    "almost uniform attention",
    at={**_TINY, "K": 0},
    make=_with_precision(lambda good: replace(good, scale=1)),
)
mutant(layer_in_P_computes_match3_local, "read from the next coordinate", at=_TINY, make=_next_window)
_SIZES = {"N": 100, "M": 5, "K": 1}
mutant(bits_of_windows_in_P, "eight bits more", at=_SIZES, bits=lambda N, M, K: bits(N, M, K) + 8)
mutant(bits_of_windows_in_P, "the modulus squared", at=_SIZES, bits=lambda N, M, K: bits(N, M**7, K))
