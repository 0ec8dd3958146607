"""Theorem 2: for given sign keys every pointer set has a query; two solvers, and exact enumeration."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.smt import prove
from checkers.theorem_02_fixed_precision.key_notes import beside_hadamard, these_keys_fail
from checkers.theorem_02_fixed_precision.pointer_set_smt import obligation, violation
from constructions.errors import BadInput
from constructions.keys.queries import cramer, query_values
from constructions.keys.sign_keys import (
    MOST_WORD_ENTRIES,
    SignMatrix,
    check_at_most,
    check_sparsity,
    encode_keys,
    found_keys,
    gram,
    random_sign_keys,
)
from constructions.theorem_02_fixed_precision.unit import key_dimension

MOST_SUBSETS = 200_000
MOST_EXHAUSTED = 600  # pointer sets whose queries are solved in fractions, one by one
MOST_TOKENS = 1000
MOST_POINTERS = 7  # Cramer's rule by Laplace expansion
MOST_VALUES = 10_000_000
CHUNK = 4096


@claim(
    "theorem-2",
    quick=[{"N": 8, "q": 2}, {"N": 12, "q": 2}, {"N": 8, "q": 3}, {"N": 12, "q": 3}],
    full=[{"N": 16, "q": 1}, {"N": 16, "q": 2}, {"N": 10, "q": 3}],
)
def every_pointer_set_has_a_query(
    N: int, q: int, *, keys: Callable[[int, int], SignMatrix] = found_keys
) -> Verdict:
    """For the shipped keys u_1..u_N in {+-1/sqrt(m')}^{m'} and every q-subset y of [N], the pseudo-inverse
    query w_y exists and has <u_i, w_y> = 1 for i in y, <u_j, w_y> <= 1/2 for j not in y, and
    ‖w_y‖ <= 2 sqrt(q).

    y and j are symbolic; the keys are the shortest that the search found, shorter than the orthogonal keys
    of Hadamard (m' >= N - 1 or so) once N is large enough. The bound off y is one-sided, as softmax needs.
    Encoding: pointer_set_smt.py. Not shown: that no shorter keys exist.
    """
    check_sparsity(N, q)
    matrix = keys(N, q)
    m = matrix.shape[1]
    asked, pointer_set = obligation(matrix, q)

    def failing() -> Mapping[str, Any] | None:
        sets = itertools.combinations(range(N), q)
        return next((found for y in sets if (found := violation(matrix, y)) is not None), None)

    return prove(
        [asked],
        f"all {math.comb(N, q)} pointer sets of size {q} in [{N}], all tokens off them, the keys shipped "
        f"with m' = {m}",
        lambda model: violation(matrix, pointer_set.read(model)[0]),
        notes=[beside_hadamard(m, N)],
        exhaustion=failing if math.comb(N, q) <= MOST_EXHAUSTED else None,
    )


def _with_flipped_bit(N: int, q: int) -> SignMatrix:
    keys = found_keys(N, q).copy()
    keys[1, 0] = -keys[1, 0]
    return keys


def _with_repeated_key(N: int, q: int) -> SignMatrix:
    keys = found_keys(N, q).copy()
    keys[1] = keys[0]
    return keys


mutant(every_pointer_set_has_a_query, "one key bit flipped", at={"N": 12, "q": 2}, keys=_with_flipped_bit)
mutant(every_pointer_set_has_a_query, "two tokens share a key", at={"N": 8, "q": 2}, keys=_with_repeated_key)


# --- the same for random keys, by exact enumeration ---------------------------------------------------


@claim(
    "theorem-2",
    quick=[{"N": 12, "q": 3, "m": 151, "d": 1, "seed": 1}, {"N": 16, "q": 4, "m": 281, "d": 1, "seed": 1}],
    full=[{"N": 24, "q": 3, "m": 241, "d": 1, "seed": 1}, {"N": 24, "q": 4, "m": 368, "d": 8, "seed": 1}],
)
def random_keys_serve_every_pointer_set(
    N: int,
    q: int,
    m: int,
    d: int,
    seed: int,
    *,
    keys: Callable[[int, int, int], SignMatrix] = random_sign_keys,
) -> Verdict:
    """For the N random sign keys of this seed with m' = m - d' coordinates and every q-subset y of [N], the
    pseudo-inverse query has <u_i, w_y> = 1 on y, |<u_j, w_y>| <= 1/2 off y and ‖w_y‖ <= 2 sqrt(q).

    Two-sided, as in the paper. By Cramer's rule in integers for every subset and every token off it; the
    second opinion solves the same systems by fraction-free elimination, in the standard library alone.
    Other seeds are other keys: a refutation only says that the keys of this seed fail. With m' >= N - 1, as
    in every row small enough to list all sets, orthogonal keys would do: such a row shows the claim, not a
    saving; `random_keys_serve_all_subsets` has rows with m' < N - 1.
    """
    check_sparsity(N, q)
    width = key_dimension(m, d)
    check_at_most("N", N, MOST_TOKENS)
    check_at_most("q", q, MOST_POINTERS)
    check_at_most("the number N m' of key entries", N * width, MOST_WORD_ENTRIES)
    subsets = math.comb(N, q)
    if subsets > MOST_SUBSETS:
        raise BadInput(
            f"{subsets} pointer sets are too many to list: choose N and q with at most {MOST_SUBSETS}"
        )
    check_at_most("q N binom(N, q), the work of listing,", q * N * subsets, MOST_VALUES)
    matrix = keys(N, width, seed)
    worst = Fraction(0)

    def by_cramer() -> Mapping[str, Any] | None:
        nonlocal worst
        failing, worst = _largest_off(matrix, q)
        if failing is None:
            return None
        if (witness := _two_sided_violation(matrix, failing)) is None:
            raise Undecided(f"y = {failing} fails in the Gram matrix, not by definition")
        return these_keys_fail(witness)

    first = opinion("exact", by_cramer)
    certificate = of_this_claim() | {"kind": "sparse-averaging-cramer", "q": q, "keys": encode_keys(matrix)}
    return conclude(
        Outcome.PROVED,
        f"all {subsets} pointer sets of size {q} in [{N}], all tokens off them, the keys of seed {seed}",
        # A rejection by replay is no counterexample, so it counts only beside a decision.
        [first] if first.holds is None else [first, replayed(certificate)],
        margin=Margin(Fraction(1, 2) - worst, "how far the largest |<u_j, w_y>| off y is below 1/2"),
        notes=[beside_hadamard(width, N)],
        certificate=certificate,
    )


def _largest_off(keys: SignMatrix, q: int) -> tuple[list[int] | None, Fraction]:
    """A pointer set that fails, if any, and the largest |<u_j, w_y>| off y over the sets before it."""
    N, m = keys.shape
    G = gram(keys)
    worst = Fraction(0)
    remaining = itertools.combinations(range(N), q)
    while some := list(itertools.islice(remaining, CHUNK)):
        subsets = np.array(some)
        D, x = cramer(G[subsets[:, :, None], subsets[:, None, :]])
        values = np.abs(np.einsum("jkq,kq->kj", G[:, subsets], x))
        values[np.arange(len(subsets))[:, None], subsets] = 0
        off = values.max(axis=1)
        fails = np.flatnonzero((D <= 0) | (2 * off > D) | (m * x.sum(axis=1) > 4 * q * D))
        if len(fails):
            return some[int(fails[0])], worst  # type: ignore[return-value]
        ratio = off / D  # floats propose candidates for the maximum, Fractions compare them
        for k in np.flatnonzero(ratio >= ratio.max() * (1 - 1e-9)).tolist():
            worst = max(worst, Fraction(int(off[k]), int(D[k])))
    return None, worst


def _two_sided_violation(keys: SignMatrix, y: Sequence[int]) -> Mapping[str, Any] | None:
    found = query_values(keys, y)
    shown = [i + 1 for i in y]
    if found is None:
        return {"y": shown, "why": f"the keys of y = {shown} are dependent"}
    j = max((k for k in range(len(keys)) if k not in y), key=lambda k: abs(found.values[k]))
    if abs(found.values[j]) <= Fraction(1, 2) and found.norm_squared <= 4 * len(y):
        return None
    why = f"y = {shown}: <u_{j + 1}, w> = {found.values[j]}, ‖w‖^2 = {found.norm_squared}"
    return {"y": shown, "j": j + 1, "value": found.values[j], "norm_squared": found.norm_squared, "why": why}


def _with_near_repetition(N: int, m: int, seed: int) -> SignMatrix:
    keys = random_sign_keys(N, m, seed)
    keys[-1, m // 5 :] = keys[0, m // 5 :]
    return keys


AT_SMALL = {"N": 12, "q": 3, "m": 151, "d": 1, "seed": 1}
mutant(
    random_keys_serve_every_pointer_set,
    "two keys agree in four coordinates of five",
    at=AT_SMALL,
    keys=_with_near_repetition,
)
mutant(
    random_keys_serve_every_pointer_set,
    "a third of the coordinates",
    at=AT_SMALL,
    keys=lambda N, m, seed: random_sign_keys(N, m // 3, seed),
)
