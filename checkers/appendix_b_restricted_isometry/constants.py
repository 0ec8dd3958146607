"""Appendix B.1: restricted isometry of sign keys at small order, and the dual certificate's bound."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor
from typing import Any

from checkers.appendix_b_restricted_isometry.isometry import (
    Constant,
    at_most,
    enclose_constant,
    isometry_sets,
    norms,
    orthogonality_sets,
)
from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from constructions.appendix_b_restricted_isometry.isometry import (
    DualCertificate,
    dual_certificate,
    exceeding_keys,
    planted_keys,
)
from constructions.errors import BadInput
from constructions.keys.sign_keys import (
    MOST_WORD_ENTRIES,
    SignMatrix,
    check_at_most,
    check_sparsity,
    encode_keys,
    gram,
    random_sign_keys,
)
from constructions.theorem_02_fixed_precision.unit import key_dimension

QUARTER, HALF = Fraction(1, 4), Fraction(1, 2)
MOST_SETS = 60_000
Keys = Callable[[int, int, int], SignMatrix]
Sets = list[tuple[tuple[int, ...], ...]]


def _sets(N: int, q: int) -> tuple[Sets, Sets]:
    """The sets of orders 2q, and 2q and q. BadInput when there are too many, or too few tokens."""
    check_sparsity(N, q)
    check_at_most("N", N, 64)
    if 3 * q > N:
        raise BadInput(f"disjoint sets of 2q and q tokens need N >= 3q = {3 * q}, not {N}")
    many = math.comb(N, 2 * q) * math.comb(N - 2 * q, q)
    if many > MOST_SETS:
        raise BadInput(f"{many} pairs of sets are too many to list: choose N and q with at most {MOST_SETS}")
    return list(isometry_sets(N, 2 * q)), list(orthogonality_sets(N, 2 * q, q))


# --- the constants ----------------------------------------------------------------------------------------


@claim(
    "appendix-b-restricted-isometry",
    quick=[
        {"N": 12, "q": 1, "m": 301, "d": 1, "seed": 1},
        {"N": 9, "q": 2, "m": 501, "d": 1, "seed": 1},
    ],
    full=[
        {"N": 24, "q": 1, "m": 401, "d": 1, "seed": 1},
        {"N": 12, "q": 2, "m": 601, "d": 1, "seed": 1},
    ],
)
def random_keys_have_restricted_isometry(
    N: int, q: int, m: int, d: int, seed: int, *, keys: Keys = random_sign_keys
) -> Verdict:
    """For the N random sign keys of this seed with m' = m - d' coordinates, the isometry constant delta of
    order 2q and the orthogonality constant theta of orders 2q and q are at most 1/4, so
    theta/(1 - delta - theta) <= 1/2.

    Every set of the order, exactly: by elimination in rationals; and, from the keys and in the standard
    library alone, by characteristic polynomials. The notes enclose both constants, and *estimate* how often
    keys of other seeds fail, in floating point: the estimate is not part of the verdict. Not shown: that
    random keys succeed with positive probability for m' of order q log N (Mendelson, Pajor,
    Tomczak-Jaegermann), which the paper cites.
    """
    singles, pairs = _sets(N, q)
    width = key_dimension(m, d)
    check_at_most("the number N m' of key entries", N * width, MOST_WORD_ENTRIES)
    matrix = keys(N, width, seed)
    G = gram(matrix)

    def too_large() -> Mapping[str, Any] | None:
        for sets in [*singles, *pairs]:
            if not at_most(G, [sets], QUARTER):
                shown = [[i + 1 for i in J] for J in sets]
                why = f"the constant on {shown} is about {norms(G, sets):.4f} > 1/4"
                return {"sets": shown, "gram": G[sets[0], :][:, sets[-1]], "why": why}
        return None

    certificate = of_this_claim() | {
        "kind": "restricted-isometry",
        "q": q,
        "keys": encode_keys(matrix),
        "bound": str(QUARTER),
    }
    opinions = [opinion("exact", too_large), replayed(certificate)]
    delta, theta = enclose_constant(G, singles), enclose_constant(G, pairs)
    return conclude(
        Outcome.PROVED,
        f"all {len(singles)} sets of {2 * q} tokens, {len(pairs)} disjoint pairs of {2 * q} and {q}, N = {N}",
        opinions,
        margin=Margin(QUARTER - max(delta.high, theta.high), "1/4 minus the larger of the two constants"),
        notes=[
            f"delta in {_shown(delta)}, theta in {_shown(theta)}, m' = {width}",
            _failure_estimate(N, q, width, seed),
        ],
        certificate=certificate,
    )


def _shown(constant: Constant) -> str:
    """An interval that holds the constant, its ends rounded outward to ten digits."""
    low, high = floor(constant.low * 10**10), ceil(constant.high * 10**10)
    return f"[{low / 10**10:.10f}, {high / 10**10:.10f}]"


def _failure_estimate(N: int, q: int, m: int, seed: int, trials: int = 5) -> str:
    """How many of some further seeds fail, judged in floating point."""
    singles, pairs = _sets(N, q)
    failures = 0
    for s in range(seed + 1, seed + 1 + trials):
        G = gram(random_sign_keys(N, m, s))
        failures += max(norms(G, sets) for sets in itertools.chain(singles, pairs)) > QUARTER
    return f"estimate: {failures} of {trials} further seeds fail"


def _shorter(N: int, m: int, seed: int) -> SignMatrix:
    return random_sign_keys(N, m // 4, seed)


def _similar(N: int, m: int, seed: int) -> SignMatrix:
    keys = random_sign_keys(N, m, seed)
    keys[1, : 2 * m // 3] = keys[0, : 2 * m // 3]
    return keys


AT_SMALL = {"N": 9, "q": 2, "m": 501, "d": 1, "seed": 1}
mutant(random_keys_have_restricted_isometry, "a quarter of the coordinates", at=AT_SMALL, keys=_shorter)
mutant(random_keys_have_restricted_isometry, "two similar keys", at=AT_SMALL, keys=_similar)


# --- the iteration -----------------------------------------------------------------------------------------


@claim(
    "appendix-b-dual-certificate",
    quick=[
        {"family": "planted", "N": 9, "q": 2, "m": 257, "d": 1, "seed": 0},
        {"family": "random", "N": 9, "q": 2, "m": 401, "d": 1, "seed": 1},
        {"family": "exceeding", "N": 9, "q": 3, "m": 65, "d": 1, "seed": 0},
    ],
    full=[
        {"family": "planted", "N": 12, "q": 2, "m": 257, "d": 1, "seed": 0},
        {"family": "random", "N": 9, "q": 3, "m": 801, "d": 1, "seed": 1},
    ],
)
def dual_certificates_reach_the_bound(
    family: str,
    N: int,
    q: int,
    m: int,
    d: int,
    seed: int,
    *,
    iterate: Callable[[SignMatrix, Sequence[int], Fraction, Fraction], DualCertificate] = dual_certificate,
) -> Verdict:
    """For these keys, with delta and theta their exact constants of orders 2q, and 2q and q (rounded up by at
    most 2^-29), Candes and Tao's iteration gives for every q-subset y a query w with <u_i, w> = 1 on y,
    ‖w‖ <= 2 sqrt(q) and |<u_j, w>| <= theta/(1 - delta - theta) off y; at each step the exceptional set
    has fewer than q tokens, its values shrink by tau = theta/(1 - delta), and all other values are at
    most tau ‖c‖/sqrt(q).

    family: "random" keys of the seed; "planted" ones (m' = 256, q = 2), on which a token *is* exceptional; or
    "exceeding" ones (m' = 64, q = 3), on which the plain query of some y has the value 9/16, above 1/2: there
    the corrected one is asked to stay at most 1/2, whatever the bound. Exact rationals throughout. The second
    opinion derives the constants and the iteration again from the keys, in the standard library alone.
    """
    singles, pairs = _sets(N, q)
    width = key_dimension(m, d)
    check_at_most("the number N m' of key entries", N * width, MOST_WORD_ENTRIES)
    matrix = _keys_of(family, N, width, seed)
    G = gram(matrix)
    delta, theta = enclose_constant(G, singles).high, enclose_constant(G, pairs).high
    if delta + theta >= 1:
        raise BadInput(f"delta + theta = {float(delta + theta):.3f} is not below 1: use a larger m than {m}")
    bound = theta / (1 - delta - theta)
    largest, corrected = Fraction(0), 0

    def search() -> Mapping[str, Any] | None:
        nonlocal largest, corrected
        for y in itertools.combinations(range(N), q):
            found = iterate(matrix, y, delta, theta)
            why = _shortfall(found, q, delta, theta, min(bound, HALF) if family == "exceeding" else bound)
            if why:
                shown = [i + 1 for i in y]
                return {"y": shown, "values": found.values, "why": f"y = {shown}: {why}"}
            largest = max(largest, *(abs(v) for j, v in enumerate(found.values) if j not in y))
            corrected += len(found.steps) > 1
        return None

    certificate = of_this_claim() | {
        "kind": "candes-tao",
        "q": q,
        "keys": encode_keys(matrix),
        "delta": str(delta),
        "theta": str(theta),
    }
    first = opinion("exact", search)
    return conclude(
        Outcome.PROVED,
        f"all {math.comb(N, q)} pointer sets of size {q} in [{N}], {family} keys with m' = {matrix.shape[1]}",
        # Replay runs its own iteration, so it has nothing to say of a query that `iterate` got wrong.
        [first, replayed(certificate)] if first.holds else [first],
        margin=Margin(
            bound - largest, f"theta/(1 - delta - theta) = {float(bound):.4f} minus the largest value"
        ),
        notes=[f"{corrected} pointer sets needed a correction"],
        certificate=certificate,
    )


def _keys_of(family: str, N: int, width: int, seed: int) -> SignMatrix:
    if family == "random":
        return random_sign_keys(N, width, seed)
    for name, length, make in (("planted", 256, planted_keys), ("exceeding", 64, exceeding_keys)):
        if family == name:
            if width != length:
                raise BadInput(
                    f"{name} keys have m' = {length} coordinates, not {width}: use m = {length} + d"
                )
            return make(N)
    raise BadInput(f"family must be random, planted or exceeding, not {family!r}")


def _shortfall(found: DualCertificate, q: int, delta: Fraction, theta: Fraction, most: Fraction) -> str:
    """Which part of the claim fails for this query, "" if none; most: of a value off y. Norms are compared by
    their squares."""
    tau = theta / (1 - delta)
    for n, step in enumerate(found.steps, start=1):
        if len(step.exceptional) >= q and step.exceptional:
            return f"step {n} has {len(step.exceptional)} exceptional tokens"
        if step.exceptional_squared > tau * tau * step.wanted_squared:
            return f"step {n}: the exceptional values do not shrink by tau"
        if step.largest**2 * q > tau * tau * step.wanted_squared:
            return f"step {n}: a value off the exceptional set is too large"
    if found.norm_squared > 4 * q:
        return f"‖w‖^2 = {found.norm_squared} exceeds 4q"
    for j, value in enumerate(found.values):
        if j in found.pointers and value != 1:
            return f"the value at token {j + 1} of y is {value}"
        if j not in found.pointers and abs(value) > most:
            return f"the value at token {j + 1} is {value}"
    return ""


def _added_corrections(
    keys: SignMatrix, y: Sequence[int], delta: Fraction, theta: Fraction
) -> DualCertificate:
    """Corrections added where they should be subtracted."""
    found = dual_certificate(keys, y, delta, theta)
    first = dual_certificate(keys, y, Fraction(0), Fraction(99, 100))
    values = tuple(2 * a - b for a, b in zip(first.values, found.values, strict=True))
    return DualCertificate(found.pointers, found.coefficients, values, found.norm_squared, found.steps)


def _half_theta(keys: SignMatrix, y: Sequence[int], delta: Fraction, theta: Fraction) -> DualCertificate:
    return dual_certificate(keys, y, delta, theta / 4)


def _not_corrected(keys: SignMatrix, y: Sequence[int], delta: Fraction, theta: Fraction) -> DualCertificate:
    """The plain query, under the trace of the corrected one."""
    plain = dual_certificate(keys, y, Fraction(0), Fraction(99, 100))
    return replace(plain, steps=dual_certificate(keys, y, delta, theta).steps)


AT_PLANTED = {"family": "planted", "N": 9, "q": 2, "m": 257, "d": 1, "seed": 0}
mutant(dual_certificates_reach_the_bound, "corrections are added", at=AT_PLANTED, iterate=_added_corrections)
mutant(dual_certificates_reach_the_bound, "a quarter of theta", at=AT_PLANTED, iterate=_half_theta)
mutant(
    dual_certificates_reach_the_bound,
    "the correction is left out",
    at={"family": "exceeding", "N": 9, "q": 3, "m": 65, "d": 1, "seed": 0},
    iterate=_not_corrected,
)
