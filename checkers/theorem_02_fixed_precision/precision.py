"""Precision in Theorem 2: Lemma R's bits suffice for all keys, queries and values; what an instance needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.theorem_02_fixed_precision.query_blocks import find_blocks
from checkers.theorem_02_fixed_precision.score_blocks import Gaps, ScoreBlocks, certificate
from checkers.theorem_02_fixed_precision.softmax_bound import (
    bound_above,
    bound_ends_rational,
    output_rounding,
    row_violation,
)
from constructions.errors import BadInput
from constructions.keys.queries import pseudo_inverse
from constructions.keys.rounding import plain
from constructions.keys.sign_keys import (
    IntMatrix,
    SignMatrix,
    check_at_most,
    check_sparsity,
    random_sign_keys,
)
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.unit import (
    HALF,
    PlainPrecision,
    check_accuracy,
    key_dimension,
    plain_precision,
    sufficient_gap,
)

MOST_TOKENS = 4000
MOST_ENTRIES = 1 << 25
MOST_POINTERS = 32
Parameters = Callable[[int, int, int, Fraction], PlainPrecision]


# --- Lemma R, for all keys --------------------------------------------------------------------------------


@claim(
    "appendix-b-rounding",
    quick=[
        {"N": 1000, "q": 4, "m": 456, "d": 8, "eps": Fraction(1, 10**6)},
        {"N": 10**6, "q": 32, "m": 7137, "d": 64, "eps": Fraction(1, 10**9)},
    ],
    full=[{"N": 10**12, "q": 1000, "m": 450_000, "d": 1000, "eps": Fraction(1, 10**12)}],
    kernel=["lemma_R"],
)
def plain_rounding_suffices(
    N: int, q: int, m: int, d: int, eps: Fraction, *, parameters: Parameters = plain_precision
) -> Verdict:
    """Let f = ceil(log2(m'/eps)), alpha = ceil(2 (ln(4n/(q eps)) + eps)), n = N - q, and
    p = 1 + f + ceil(log2(2 alpha sqrt(q/m') + 1)). For all sign keys and queries with <u_i, w_y> = 1 on y,
    <= 1/2 off y and ‖w_y‖ <= 2 sqrt(q), rounding alpha w_y / sqrt(m') to f fractional bits fits p bits and
    gives error at most eps for all values in the unit ball (Lemma R).

    Rounding moves a score by at most m' 2^{-f-1}; so the spread on y is at most m' 2^-f and the gap at least
    alpha/2 - m' 2^-f. The bound of the softmax lemma grows with the spread and falls with the gap, so
    it is evaluated at these two: in balls, and in rationals. Whether an entry fits is decided in integers.
    p grows like log((q/eps) log N): the formula, not only the number, is the theorem's. Rocq's lemma_R has it
    for all parameters, any gap and any bound on the norm, and for f, alpha and p at least these: a row judges
    the integers that the units here take, whose logarithm is rounded up. This is the error of rounded
    queries; rounding the values and then the output to f bits adds at most 2 sqrt(d') 2^{-f-1}, at
    most eps sqrt(d')/m': every_input_is_averaged uses this lemma at eps/2 and leaves eps/2 for that,
    as Rocq's lemma_R_P does.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    width = key_dimension(m, d)
    chosen = parameters(N, q, width, eps)
    moved = Fraction(width, 1 << chosen.f)
    gap = chosen.alpha * HALF - moved
    # An entry of 2^f v is at most x = 2^f alpha 2 sqrt(q/m'), and rounds to at most x + 1/2 < 2^(p-1).
    fits = (
        Fraction(4 * q * chosen.alpha**2 << 2 * chosen.f, width) < (Fraction(1 << (chosen.p - 1)) - HALF) ** 2
    )
    bounds: list[Fraction] = []

    def failure(evaluate: Callable[[Fraction, Fraction, int, int], Fraction]) -> dict[str, Any] | None:
        bounds.append(evaluate(gap, moved, N - q, q))
        if fits and bounds[-1] <= eps:
            return None
        if (witness := _attained(N, q, width, eps, chosen)) is None:
            raise Undecided(f"the bound is {float(bounds[-1]):.3g} (fits: {fits})")
        return witness

    opinions = [
        opinion("arb", lambda: failure(bound_above)),
        opinion("rational", lambda: failure(lambda g, s, n, k: bound_ends_rational(g, s, n, k)[1])),
    ]
    return conclude(
        Outcome.PROVED,
        f"all sign keys, all queries within the hypotheses, all values; N = {N}, q = {q}, m' = {width}",
        opinions,
        margin=Margin(eps - bounds[-1], "eps minus the certified error bound"),
        notes=[f"p = {chosen.p}, f = {chosen.f}, alpha = {chosen.alpha}"],
    )


def _attained(N: int, q: int, m: int, eps: Fraction, chosen: PlainPrecision) -> dict[str, Any] | None:
    """Queries within the hypotheses on which the parameters fail, for m' = 4q; None if neither fails.

    Keys start with (+, +) on y and (+, -) off it; w = sqrt(m') (a e_1 + b e_2) has <u_i, w> = a + b on y and
    a - b off it. With (a, b) = (0, 1) the norm is 2 sqrt(q) and one entry of v is alpha; with
    (3/4, 1/4) the values are 1 and 1/2, and nothing is rounded once f >= 2.
    """
    if m != 4 * q:
        return None
    entry = chosen.alpha << chosen.f
    if entry >= 1 << (chosen.p - 1):
        why = f"w = 2 sqrt(q) e_2 gives the entry {entry}, too large for p = {chosen.p} bits"
        return {"keys_on_y": "(+, +, ..)", "keys_off_y": "(+, -, ..)", "entry": entry, "why": why}
    # Values +e_1 on y and -e_1 off it: the error is twice the mass off y.
    error = bound_ends_rational(chosen.alpha * HALF, Fraction(0), N - q, q)[0]
    if chosen.f < 2 or error <= eps:
        return None
    why = (
        f"v = (3/4, 1/4, 0, ..) alpha scores {chosen.alpha} on y, half of it off y: error {float(error):.3g}"
    )
    return {"keys_on_y": "(+, +, ..)", "keys_off_y": "(+, -, ..)", "error_at_least": error, "why": why}


def _half_as_hot(N: int, q: int, m: int, eps: Fraction) -> PlainPrecision:
    chosen = plain_precision(N, q, m, eps)
    return PlainPrecision(chosen.alpha // 2, chosen.f, chosen.p)


def _one_bit_less(N: int, q: int, m: int, eps: Fraction) -> PlainPrecision:
    chosen = plain_precision(N, q, m, eps)
    return PlainPrecision(chosen.alpha, chosen.f, chosen.p - 1)


AT_TIGHT = {"N": 1000, "q": 4, "m": 17, "d": 1, "eps": Fraction(1, 1000)}
mutant(plain_rounding_suffices, "half the temperature", at=AT_TIGHT, parameters=_half_as_hot)
mutant(plain_rounding_suffices, "one bit of precision less", at=AT_TIGHT, parameters=_one_bit_less)


# --- what an instance needs -------------------------------------------------------------------------------


@claim(
    "appendix-b-rounding",
    quick=[{"N": 200, "q": 4, "m": 401, "d": 1, "eps": Fraction(1, 10**6), "seed": 1}],
    full=[{"N": 1000, "q": 4, "m": 456, "d": 8, "eps": Fraction(1, 10**6), "seed": 1}],
)
def plain_rounding_suffices_at_an_instance(
    N: int, q: int, m: int, d: int, eps: Fraction, seed: int, *, parameters: Parameters = plain_precision
) -> Verdict:
    """With Lemma R's f, alpha and p, the rounded pseudo-inverse queries of this seed's pointer sets fit p
    bits and average to within eps for all values in the unit ball, values and output rounded to f bits too.

    Every score is an exact integer; the notes give the fewest bits that work here, rounding plainly (f falls
    at the same alpha) and with equal scores on y (Lemma E), found by trying: measured, not claimed.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    width = key_dimension(m, d)
    check_at_most("N", N, MOST_TOKENS)
    check_at_most("q", q, MOST_POINTERS)
    check_at_most("q N m', the work of the queries,", q * N * width, MOST_ENTRIES)
    keys, pointers = random_sign_keys(N, width, seed), np.array(random_pointers(N, q, seed))
    chosen = parameters(N, q, width, eps)
    w = pseudo_inverse(keys, pointers)
    scores = ScoreBlocks(keys)
    queries = plain(chosen.alpha * w, chosen.f)
    rounding = 2 * output_rounding(d, chosen.f)
    bound = Fraction(2)

    def by_products() -> Mapping[str, Any] | None:
        nonlocal bound
        found = scores.gaps(queries, pointers)
        bound = _bound(found, chosen.f, N, q) + rounding
        if bound <= eps and int(np.abs(queries).max()) < 1 << (chosen.p - 1):
            return None
        i = int(np.argmax(found.spread) if found.spread.max() > found.gap.min() else np.argmin(found.gap))
        witness = row_violation(keys, pointers[i].tolist(), queries[i].tolist(), eps, i, chosen.f)
        if witness is None:
            raise Undecided(f"the bound is {float(bound):.3g}")
        return witness

    first = opinion("gemm", by_products)
    opinions = [first]
    if first.holds is not None:  # a rejection by replay is no counterexample
        evidence = certificate(keys, pointers, queries, chosen.p, eps, chosen.f, values=(d, chosen.f))
        opinions.append(replayed(of_this_claim() | evidence))
    notes = [f"Lemma R: p = {chosen.p}, f = {chosen.f}, alpha = {chosen.alpha}"]
    if first.holds:
        notes.append(_fewest_bits(scores, keys, pointers, w, chosen, eps - rounding))
    return conclude(
        Outcome.CERTIFIED,
        f"the {N} pointer sets of seed {seed} and all values in the unit ball of R^{d}",
        opinions,
        margin=Margin(eps - bound, "eps minus the certified error bound"),
        notes=notes,
    )


def _bound(found: Gaps, f: int, N: int, q: int) -> Fraction:
    """The softmax bound at the smallest gap and the largest spread, which covers every row."""
    gap, spread = Fraction(int(found.gap.min()), 1 << f), Fraction(int(found.spread.max()), 1 << f)
    return bound_above(gap, spread, N - q, q)


def _fewest_bits(
    scores: ScoreBlocks,
    keys: SignMatrix,
    pointers: IntMatrix,
    w: NDArray[np.float64],
    chosen: PlainPrecision,
    eps: Fraction,
) -> str:
    N, q = pointers.shape

    def works(f: int) -> bool:
        return _bound(scores.gaps(plain(chosen.alpha * w, f), pointers), f, N, q) <= eps

    f = chosen.f
    while f > 0 and works(f - 1):
        f -= 1
    bits = int(np.abs(plain(chosen.alpha * w, f)).max()).bit_length() + 1
    for p in range(2, bits):
        try:
            list(find_blocks(keys, pointers, p, sufficient_gap(N, q, eps)))
        except BadInput:
            continue
        return f"measured: plain rounding needs f = {f}, p = {bits}; equal scores on y need p = {p}, f = 0"
    return f"measured: plain rounding needs f = {f}, p = {bits}; equal scores on y need no fewer"


def _quarter_as_hot(N: int, q: int, m: int, eps: Fraction) -> PlainPrecision:
    chosen = plain_precision(N, q, m, eps)
    return PlainPrecision(chosen.alpha // 4, chosen.f, chosen.p)


def _six_fractional_bits(N: int, q: int, m: int, eps: Fraction) -> PlainPrecision:
    chosen = plain_precision(N, q, m, eps)
    return PlainPrecision(chosen.alpha, 6, chosen.p)


AT_INSTANCE = {"N": 64, "q": 3, "m": 121, "d": 1, "eps": Fraction(1, 1000), "seed": 1}
for name, parameters in (
    ("a quarter of the temperature", _quarter_as_hot),
    ("six fractional bits", _six_fractional_bits),
):
    mutant(plain_rounding_suffices_at_an_instance, name, at=AT_INSTANCE, parameters=parameters)
