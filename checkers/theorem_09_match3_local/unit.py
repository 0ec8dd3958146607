"""Theorem 9, Match3Local by one unit with Theorem 2's keys: every input, symbolically and at N = 10^4."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import z3

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, premise, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown
from checkers.engines import smt
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.engines.one_hot import total
from checkers.match_tasks.decisions import first_wrong, more_than_inputs, within
from checkers.theorem_09_match3_local.decisions import (
    Ends,
    arb_attention,
    decision,
    evaluated,
    rational_attention,
    wrong_input,
)
from checkers.theorem_09_match3_local.scores import (
    arb_error,
    bit_count_rows,
    extremes,
    gemm_rows,
    masked_extremes,
    rational_error_is_small,
)
from constructions import task_inputs
from constructions.errors import BadInput
from constructions.keys.sign_keys import hadamard_keys
from constructions.tasks import match3_local
from constructions.theorem_09_match3_local import unit as construction
from constructions.theorem_09_match3_local.unit import LocalUnit, window

STATEMENT = "theorem-9"
MakeUnit = Callable[[int, int, int, int, int], LocalUnit]
REPLAYED = 256  # longest input whose certificate replay checks: N^2 q steps of plain Python


@claim(
    STATEMENT,
    quick=[
        {"N": 60, "M": 50, "K": 2, "m": 256, "seed": 1},
        {"N": 1000, "M": 1000, "K": 3, "m": 640, "seed": 2},
    ],
    full=[
        {"N": 10**4, "M": 1000, "K": 3, "m": 896, "seed": 3},
        {"N": 10**4, "M": 10**6, "K": 3, "m": 896, "seed": 3},
        {"N": 256, "M": 100, "K": 5, "m": 640, "seed": 4},
    ],
)
def every_input_is_decided(
    N: int, M: int, K: int, m: int, seed: int, *, make: MakeUnit = construction.local_unit
) -> Verdict:
    """With these m-dimensional sign keys the p-bit unit, its output rounded to p bits, computes Match3Local
    for every X in [M]^N: for every token the decoded window is the window, so that the output map finds a
    triple iff there is one.

    Scores depend on positions only and are exact integers over 2^f. Their spread on each window and their
    gap below it bound, for every X at once, the error of every decoded token (scores.py, beside this file);
    below 1/2 it is decoded rightly. gemm: scores from float products below 2^53, bound by Arb. exact: from
    bit counts of keys, bound by rationals. Replay does the same in plain Python for N up to 256.
    """
    if N > 1 << 15 or m > 1 << 12:
        raise BadInput(f"N = {N}, m = {m} is too large for N^2 m steps: N <= 2^15 and m <= 2^12 would do")
    unit = make(N, M, K, m, seed)
    error = Fraction(1, 2)

    def by_gemm() -> Mapping[str, Any] | None:
        nonlocal error
        found = extremes(unit, gemm_rows)
        bound = arb_error(unit, found)
        if bound is not None:
            error = bound
            return None
        return _failure(unit, found.token)

    def by_bit_counts() -> Mapping[str, Any] | None:
        found = masked_extremes(unit, bit_count_rows)
        return None if rational_error_is_small(unit, found) else _failure(unit, found.token)

    opinions = [opinion("gemm", by_gemm), opinion("exact", by_bit_counts)]
    stored = of_this_claim() | certificate(unit) if N <= REPLAYED else None
    if stored is not None and all(o.holds for o in opinions):
        opinions.append(replayed(stored))
    scope = f"all X in [{M}]^{N}, every token, K = {K}, m = {m}, keys of seed {seed}"
    margin = Margin(Fraction(1, 2) - error, "1/2 less the largest error of a decoded token, over all X")
    notes = [f"p = {unit.bits()}, f = {unit.f}", f"d' = {unit.q} value coordinates"]
    return conclude(Outcome.PROVED, scope, opinions, margin=margin, notes=notes, certificate=stored)


def _failure(unit: LocalUnit, token: int) -> Mapping[str, Any]:
    found = wrong_input(unit, token)
    if found is None:
        raise Undecided(f"token {token}: these keys leave too small a gap; a larger m would do")
    return found


def certificate(unit: LocalUnit) -> dict[str, Any]:
    """What proofs/replayers/theorem_09_match3_local/unit.py checks."""
    return {
        "kind": "match3-local-unit",
        "M": unit.M,
        "K": unit.K,
        "f": unit.f,
        "m": unit.keys.shape[1],
        "keys": ["".join("1" if b > 0 else "0" for b in row) for row in unit.keys.tolist()],
        "coefficients": unit.coefficients.tolist(),
    }


@claim(
    STATEMENT,
    quick=[{"N": 8, "M": 7, "K": 1, "m": 96, "seed": 1}],
    full=[{"N": 16, "M": 12, "K": 2, "m": 192, "seed": 2}, {"N": 24, "M": 1000, "K": 1, "m": 160, "seed": 3}],
)
def every_input_is_decoded_symbolically(
    N: int, M: int, K: int, m: int, seed: int, *, make: MakeUnit = construction.local_unit
) -> Verdict:
    """For every X in [M]^N, symbolic, and every token, each average of the p-bit unit, rounded to p bits and
    multiplied by the window's size, is nearer than 1/2 to the token of the window that it holds; what the
    output map then decides is Match3Local by definition.

    The attention depends on positions only: its weights are rational constants, wide enough for Arb's
    enclosures and for the rationals'; outputs are linear in X. One obligation a token.
    """
    if N > 64 or m > 1024:
        raise BadInput(f"N = {N}, m = {m} is too large for the solvers: N <= 64 and m <= 1024 would do")
    unit = make(N, M, K, m, seed)
    scope = f"all X in [{M}]^{N}, every token, K = {K}, m = {m}, keys of seed {seed}"
    values = [z3.Int(f"x{j + 1}") for j in range(N)]
    ranges = [z3.And(v >= 0, v <= M - 1) for v in values]
    obligations, used = [], []
    for i in range(N):
        pairs = list(zip(arb_attention(unit, i), rational_attention(unit, i), strict=True))
        if any(one[1] < two[0] or two[1] < one[0] for one, two in pairs):
            return unknown(scope, f"Arb and rationals disagree on the attention of token {i}")
        weights = [(min(one[0], two[0]), max(one[1], two[1])) for one, two in pairs]
        used.append(weights)
        obligations.append(_decoding(unit, i, weights, values, ranges))

    def witness(model: Any) -> Mapping[str, Any] | None:
        x = [model.eval(v, model_completion=True).as_long() for v in values]
        for i in range(N):
            if (found := evaluated(unit, x, i, arb_attention(unit, i))) is not None:
                return found
        return next((w for i in range(N) if (w := wrong_input(unit, i)) is not None), None)

    part = "the enclosures of the attention weights"

    def enclosed(attention: Callable[[LocalUnit, int], list[Ends]]) -> bool:
        return all(within(attention(unit, i), weights) for i, weights in enumerate(used))

    weighed = [
        premise("arb", part, lambda: enclosed(arb_attention)),
        premise("rational", part, lambda: enclosed(rational_attention)),
    ]
    notes = [f"p = {unit.bits()}, f = {unit.f}"]
    return smt.prove(obligations, scope, witness, notes=notes, further=weighed)


def _decoding(
    unit: LocalUnit, i: int, weights: Sequence[Ends], values: Sequence[Any], ranges: Sequence[Any]
) -> smt.Obligation:
    hypotheses, goals = list(ranges), []
    near = window(i, unit.N, unit.K)
    for j in near:
        output, rounded = z3.Reals(f"output{j + 1} rounded{j + 1}")
        held = range(j % unit.q, unit.N, unit.q)
        hypotheses += [
            output >= total([_short(weights[k][0], False) * z3.ToReal(values[k]) for k in held]),
            output <= total([_short(weights[k][1], True) * z3.ToReal(values[k]) for k in held]),
            rounded - output <= Fraction(1, 2 << unit.f),
            output - rounded <= Fraction(1, 2 << unit.f),
        ]
        away = len(near) * rounded - z3.ToReal(values[j])
        goals += [away < Fraction(1, 2), away > Fraction(-1, 2)]
    return smt.Obligation(f"token {i + 1} decodes its window", "QF_LIRA", hypotheses, z3.And(*goals))


def _short(x: Fraction, up: bool) -> Fraction:
    """x rounded outward to 60 fractional bits, so that obligations stay readable."""
    scaled = x * (1 << 60)
    return Fraction(-(-scaled.numerator // scaled.denominator) if up else scaled.__floor__(), 1 << 60)


@claim(
    STATEMENT,
    quick=[{"N": 4, "M": 2, "K": 1, "m": 40, "seed": 1}],
    full=[{"N": 4, "M": 4, "K": 1, "m": 48, "seed": 1}],
)
def the_attention_unit_computes_match3_local(
    N: int, M: int, K: int, m: int, seed: int, *, make: MakeUnit = construction.local_unit
) -> Verdict:
    """For every X in [M]^N the self-attention unit of Definition 1 itself, embedding dimension m, values in
    2K + 1 coordinates, every feature, query, key and output a p-bit number, computes Match3Local.

    Exhaustive. Arb evaluates softmax(X Q K^T X^T) X V in balls; the rational engine weighs exact integer
    scores with its own exponentials.
    """
    construction.check_size(N, M, K)
    if more_than_inputs(N, M, 300) or N * m > 400:
        raise BadInput(f"N = {N}, M = {M}, m = {m} is too much in balls: M^N <= 300 and N m <= 400 would do")
    unit = make(N, M, K, m, seed)
    with precision(128):
        layer, features = construction.attention_unit(unit, ball)

    def by_attention(x: Sequence[int]) -> Iterator[int]:
        with precision(128):
            rows = np.array([features(token, i) for i, token in enumerate(x)], dtype=object)
            outputs = layer(rows, lambda score: score.exp())
        for i, row in enumerate(outputs):
            ends = [[_nearest(unit, end) for end in (lower(v), upper(v))] for v in row]
            if any(low != high for low, high in ends):
                raise Undecided(f"token {i}: an output may round either way")
            yield construction.output_map([low for low, _ in ends], i, N, K, M)

    tables = [rational_attention(unit, i) for i in range(N)]

    def by_rationals(x: Sequence[int]) -> Iterator[int]:
        return (decision(unit, x, i, tables[i]) for i in range(N))

    def find(sides: Callable[[Sequence[int]], Iterator[int]]) -> Mapping[str, Any] | None:
        for x in task_inputs.all_tokens(N, M):
            if (found := first_wrong(str(list(x)), x, list(sides(x)), match3_local(x, M, K))) is not None:
                return found
        return None

    opinions = [
        opinion("arb", lambda: find(by_attention)),
        opinion("rational", lambda: find(by_rationals)),
    ]
    scope = (
        f"all {M**N} inputs X in [{M}]^{N}, every token, K = {K}, m = {m}, p = {unit.bits()}, f = {unit.f}"
    )
    return conclude(Outcome.PROVED, scope, opinions)


def _nearest(unit: LocalUnit, value: Fraction) -> Fraction:
    return Fraction(round(value * (1 << unit.f)), 1 << unit.f)


def _cold(N: int, M: int, K: int, m: int, seed: int) -> LocalUnit:
    return construction.local_unit(N, M, K, m, seed, alpha=2)


def _key_repeated(N: int, M: int, K: int, m: int, seed: int) -> LocalUnit:
    """The last position has the key of the first."""
    good = construction.local_unit(N, M, K, m, seed)
    keys = good.keys.copy()
    keys[-1] = keys[0]
    return LocalUnit(good.M, good.K, good.f, keys, good.coefficients)


def _wrong_only_once_rounded(N: int, M: int, K: int, m: int, seed: int) -> LocalUnit:
    """Orthogonal keys and queries that are integers: a token 1 of three is averaged to 1/3 or nearly, which
    rounds to 0 without fractional bits."""
    del seed
    return LocalUnit(M, K, 0, hadamard_keys(m)[:N], np.ones((N, 2 * K + 1), dtype=np.int64))


SIZE = {"N": 8, "M": 7, "K": 1, "m": 96, "seed": 1}
TINY = {"N": 3, "M": 4, "K": 0, "m": 32, "seed": 1}
ROUNDED = {"N": 4, "M": 4, "K": 1, "m": 32, "seed": 1}
for _claim, _at in (
    (every_input_is_decided, SIZE),
    (every_input_is_decoded_symbolically, SIZE),
    (the_attention_unit_computes_match3_local, TINY),
):
    mutant(_claim, "alpha = 2: the softmax is too warm", at=_at, make=_cold)
    mutant(_claim, "the last position has the first one's key", at=_at, make=_key_repeated)
    mutant(_claim, "outputs rounded to integers", at=ROUNDED, make=_wrong_only_once_rounded)
