"""Theorem 2 by the paper's random keys, given X: pointer sets fixed first, keys drawn afterwards, a test."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.appendix_b_restricted_isometry.isometry import semidefinite_by_elimination
from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, premise, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, precision
from checkers.theorem_02_fixed_precision.key_notes import beside_hadamard
from constructions.errors import BadInput
from constructions.keys.drawn import drawn_sign_keys
from constructions.keys.queries import cramer, query_values
from constructions.keys.sign_keys import IntMatrix, SignMatrix, check_at_most, gram
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.random_keys import (
    check_share,
    width_for_given_sets,
    width_in_the_kernel,
)
from proofs import rational

LEVEL = Fraction(1, 1000)
MOST_PRODUCTS = 10**9
BOUND = "the union bound of the derivation, evaluated"
Draw = Callable[[int, int, int], SignMatrix]
Width = Callable[[int, int, Fraction], int]


def at_most(n: int, rho: Fraction, failures: int) -> Fraction:
    """P(B <= failures), B the number of failures among n independent trials that fail with probability
    rho."""
    terms = (math.comb(n, k) * rho**k * (1 - rho) ** (n - k) for k in range(failures + 1))
    return sum(terms, Fraction(0))


def bounds(N: int, q: int, m: int, exp: Callable[[Any], Any], log2: Any, one: Any) -> list[Any]:
    """The derivation's bounds on the probability of failing, in the number type of `one`: by Golden and
    Thompson, and for q <= 3 by pairs of keys."""
    values = 2 * N * (N - q) * exp(-one * m / (16 * q))
    found = [values + N * q * exp(-(one - log2) * m / (2 * q))]
    if q <= 3:
        pairs = N * q * (q - 1) * exp(-one * m / (8 * max(q - 1, 1) ** 2))
        found.append(values + pairs)
    return found


def bounded_by_arb(N: int, q: int, m: int, rho: Fraction) -> bool:
    """Whether every bound is at most rho, in balls."""
    with precision(128):
        one = ball(1)
        return all(b <= ball(rho) for b in bounds(N, q, m, lambda x: x.exp(), ball(2).log(), one))


def bounded_by_rationals(N: int, q: int, m: int, rho: Fraction) -> bool:
    """The same from proofs/rational.py: upper ends, ln 2 at its upper end."""
    log2 = rational.log(Fraction(2))[1]
    return all(b <= rho for b in bounds(N, q, m, lambda x: rational.exp(x)[1], log2, Fraction(1)))


def failing_set(keys: SignMatrix, pointers: IntMatrix) -> int | None:
    """The first pointer set (a row of `pointers`) at which these keys fail: lambda_min(G) < 1/2, a value off
    y above 1/2 in absolute value, or ‖w‖^2 > 2q. None if they serve all. Exact integers."""
    m, q = keys.shape[1], pointers.shape[1]
    G = gram(keys)
    grams = G[pointers[:, :, None], pointers[:, None, :]]
    row_sums = np.abs(grams).sum(axis=2) - m
    # lambda_min(G_y) >= m/2: by Gershgorin where that is enough, else by elimination in rationals.
    sound = (2 * row_sums <= m).all(axis=1)
    for k in np.flatnonzero(~sound).tolist():
        shifted = 2 * grams[k] - m * np.eye(q, dtype=np.int64)
        sound[k] = semidefinite_by_elimination([[Fraction(int(v)) for v in row] for row in shifted])
    D, x = cramer(grams)
    values = np.einsum("jkq,kq->jk", G[:, pointers], x)
    np.put_along_axis(values, pointers.T, 0, axis=0)
    fits = (2 * np.abs(values) <= D).all(axis=0) & (m * x.sum(axis=1) <= 2 * q * D)
    bad = np.flatnonzero(~(sound & fits))
    return int(bad[0]) if len(bad) else None


@claim(
    "theorem-2",
    quick=[
        {"N": 64, "q": 2, "rho": Fraction(1, 10), "trials": 70, "seed": 1},
        {"N": 16, "q": 4, "rho": Fraction(1, 10), "trials": 70, "seed": 1},
    ],
    full=[
        {"N": 256, "q": 3, "rho": Fraction(1, 10), "trials": 70, "seed": 1},
        {"N": 640, "q": 2, "rho": Fraction(1, 10), "trials": 70, "seed": 1},
        {"N": 512, "q": 1, "rho": Fraction(1, 10), "trials": 70, "seed": 1},
    ],
)
def random_keys_serve_given_pointer_sets(
    N: int,
    q: int,
    rho: Fraction,
    trials: int,
    seed: int,
    *,
    draw: Draw = drawn_sign_keys,
    width: Width = width_for_given_sets,
) -> Verdict:
    """For N pointer sets of q tokens fixed before the keys, and m' = ceil(16 q ln(2 N^2/rho)): drawings of N
    random sign keys fail so seldom that, were the probability of failing above rho, at most one in 1000 such
    experiments would see as few failures. A drawing fails unless at all N sets lambda_min(U_y^T U_y) >= 1/2
    and w = U_y (U_y^T U_y)^{-1} 1 has |<u_j, w>| <= 1/2 off y and ‖w‖^2 <= 2q.

    The test is evidence, no proof: keys are drawn from SHAKE-256 with the seeds 1, 2, ..., `trials`. Each
    drawing is decided exactly, in integers, and the binomial tail is an exact rational. That the probability
    of failing is at most rho follows on paper (Hoeffding, Golden and Thompson; for q <= 3 also without matrix
    exponentials: constructions/theorem_02_fixed_precision/random_keys.py); the bound derived there is
    evaluated, in balls and in rationals, at this m'. In Rocq the theorem random_keys_given_sets has weaker
    constants and ‖w‖^2 <= 4q; a note says what m' it asks for. The second engine draws the keys again,
    compares all signs by their hash, and decides every seed in the standard library alone.
    """
    m = width(N, q, rho)
    check_share(rho)
    check_at_most("the number of trials", trials, 10_000)
    if trials < 1 or at_most(trials, rho, 0) > LEVEL:
        enough = math.ceil(math.log(LEVEL) / math.log(1 - rho))
        raise BadInput(f"{trials} trials cannot show that at most a share {rho} fails: use {enough} or more")
    check_at_most("trials N^2 q", trials * N * N * q, MOST_PRODUCTS)
    pointers = random_pointers(N, q, seed)
    failures: dict[int, int] = {}
    signs = hashlib.sha256()

    def test() -> Mapping[str, Any] | None:
        for s in range(1, trials + 1):
            keys = draw(N, m, s)
            signs.update(np.packbits(keys > 0, axis=1).tobytes())
            if (k := failing_set(keys, np.array(pointers))) is not None:
                failures[s] = k
        if at_most(trials, rho, len(failures)) <= LEVEL:
            return None
        as_many = 1 - at_most(trials, rho, len(failures) - 1)
        if as_many > LEVEL:
            raise Undecided(
                f"{len(failures)} of {trials} drawings fail: neither few nor many for rho = {rho}"
            )
        return _many_fail(draw, N, m, pointers, failures, trials, rho)

    opinions = [premise("arb", BOUND, lambda: bounded_by_arb(N, q, m, rho))]
    opinions.append(premise("rational", BOUND, lambda: bounded_by_rationals(N, q, m, rho)))
    opinions.append(opinion("gemm", test))
    certificate = of_this_claim() | {
        "kind": "random-keys-test",
        "m": m,
        "pointers": [list(y) for y in pointers],
        "failing": sorted(failures),
        "signs": signs.hexdigest(),
    }
    if opinions[-1].holds:
        opinions.append(replayed(certificate))
    kernel = width_in_the_kernel(N, q, rho)
    return conclude(
        Outcome.CERTIFIED,
        f"{trials} drawings of {N} keys, m' = {m}, each at the same {N} pointer sets of {q} tokens",
        opinions,
        margin=Margin(
            LEVEL - at_most(trials, rho, len(failures)),
            f"1/1000 minus the chance of at most {len(failures)} failures of {trials} at the share {rho}",
        ),
        notes=[
            f"statistical evidence: {len(failures)} of {trials} drawings fail; on paper at most {rho} do",
            f"Rocq's random_keys_given_sets, with weaker constants, asks for m' >= {kernel} here",
            beside_hadamard(m, N),
        ],
        certificate=certificate,
    )


def _many_fail(
    draw: Draw,
    N: int,
    m: int,
    pointers: list[tuple[int, ...]],
    failures: Mapping[int, int],
    trials: int,
    rho: Fraction,
) -> Mapping[str, Any]:
    """The failing seeds, and the first of them evaluated anew with the definition, in rationals."""
    s = min(failures)
    y = pointers[failures[s]]
    found = query_values(draw(N, m, s), y)
    why = f"{len(failures)} of {trials} drawings of m' = {m} fail: too many for a share of {rho}"
    off = [] if found is None else [abs(v) for j, v in enumerate(found.values) if j not in y]
    return {
        "why": why,
        "failing_seeds": sorted(failures),
        "first": s,
        "y": [i + 1 for i in y],
        "largest_off_y": max(off, default=None),
        "norm_squared": None if found is None else found.norm_squared,
    }


def _shorter(N: int, q: int, rho: Fraction) -> int:
    return width_for_given_sets(N, q, rho, 5)


def _biased(N: int, m: int, seed: int) -> SignMatrix:
    """Signs that are + seven times in eight."""
    three = [drawn_sign_keys(N, m, 10**6 * k + seed) for k in (1, 2, 3)]
    return np.maximum(np.maximum(three[0], three[1]), three[2])


def _repeated(N: int, m: int, seed: int) -> SignMatrix:
    """The second half of the keys repeats the first."""
    keys = drawn_sign_keys(N, m, seed)
    keys[N - N // 2 :] = keys[: N // 2]
    return keys


AT_64 = {"N": 64, "q": 2, "rho": Fraction(1, 10), "trials": 70, "seed": 1}
mutant(random_keys_serve_given_pointer_sets, "5 in place of the constant 16", at=AT_64, width=_shorter)
mutant(random_keys_serve_given_pointer_sets, "signs are + seven times in eight", at=AT_64, draw=_biased)
mutant(random_keys_serve_given_pointer_sets, "half of the keys are repeated", at=AT_64, draw=_repeated)
