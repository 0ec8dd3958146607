"""Theorem 2 for every X, with explicit Kerdock keys: every pair of keys is checked exactly."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.theorem_02_fixed_precision.pointer_set_smt import beside_hadamard
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above, output_rounding
from constructions.errors import BadInput
from constructions.keys.kerdock import LENGTHS, check_length, form_signs, kerdock_forms, kerdock_size
from constructions.keys.sign_keys import SignMatrix, check_at_most, check_sparsity, hadamard_keys
from constructions.theorem_02_fixed_precision.unit import (
    PlainPrecision,
    check_accuracy,
    coherence_gap,
    key_dimension,
    largest_q,
    plain_precision,
)

MOST_BITS = 1 << 16


@claim(
    "theorem-2",
    quick=[
        {"N": 2048, "q": 3, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 22},
        {"N": 32_768, "q": 5, "m": 264, "d": 8, "eps": Fraction(1, 10**6), "p": 36},
    ],
    full=[
        {"N": 2048, "q": 4, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 24},
        {"N": 524_288, "q": 11, "m": 1088, "d": 64, "eps": Fraction(1, 10**6), "p": 40},
        {"N": 524_288, "q": 16, "m": 1088, "d": 64, "eps": Fraction(1, 10**6), "p": 44},
    ],
)
def every_input_is_averaged(
    N: int,
    q: int,
    m: int,
    d: int,
    eps: Fraction,
    p: int,
    *,
    forms: Callable[[int], list[list[int]]] = kerdock_forms,
) -> Verdict:
    """For every X with N tokens, pointer sets of size q and values in the unit ball of R^d', the unit with
    explicit Kerdock keys of m' = m - d' coordinates and queries of p bits has error at most eps at every
    token, the rounding of its output to p bits included.

    Every pair of distinct keys has |<b_i, b_j>| <= sqrt(m'): first engine, a Walsh-Hadamard transform in
    exact integers for every pair of forms (pairs within a form are orthogonal rows); second, in the standard
    library, the sum of any two forms is nonsingular over GF(2), which gives the same by squaring the sum.
    So mu = 1/sqrt(m'), the coherence lemma gives a gap for *every* q-subset with (2q - 1) mu < 1, and Lemma R
    at eps/2 gives alpha, f and p, evaluated in balls and in rationals; rounding the output to f fractional
    bits adds at most sqrt(d') 2^{-f-1}. These keys have m' of order q^2: that m of
    order q log N serves every subset rests on random keys, see `random_keys_serve_all_subsets`.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    check_at_most("p", p, MOST_BITS)
    width = key_dimension(m, d)
    root, chosen, gap, squared = _explicit_parameters(N, q, width, d, eps, p)
    used = forms(width)[: -(-N // width)]
    moved = Fraction(width, 1 << chosen.f)
    bound = bound_above(chosen.alpha * gap - moved, moved, N - q, q) + output_rounding(d, chosen.f)

    def by_transforms() -> Mapping[str, Any] | None:
        witness = _coherent_pair(used, width, root)
        if witness is None and bound > eps:
            raise Undecided(f"the error bound {float(bound):.3g} exceeds eps")
        return witness

    first = opinion("gemm", by_transforms)
    certificate = of_this_claim() | {
        "kind": "kerdock-averaging",
        "N": N,
        "q": q,
        "d": d,
        "eps": str(eps),
        "alpha": chosen.alpha,
        "f": chosen.f,
        "p": p,
        "forms": used,
    }
    return conclude(
        Outcome.PROVED,
        f"all X with N = {N} tokens, q = {q}, values in the unit ball of R^{d}; m' = {width}",
        # A rejection by replay is no counterexample, so it counts only beside a decision.
        [first] if first.holds is None else [first, replayed(certificate)],
        margin=Margin(eps - bound, "eps minus the certified error bound"),
        notes=[
            f"gap {gap}, ‖w‖^2 <= {squared}, alpha {chosen.alpha}, f {chosen.f}; p = {chosen.p} is enough",
            f"{len(used)} forms, {math.comb(len(used), 2)} pairs of forms, {math.comb(N, 2)} pairs of keys",
            beside_hadamard(width, N),
        ],
        certificate=certificate,
    )


def _explicit_parameters(
    N: int, q: int, width: int, d: int, eps: Fraction, p: int
) -> tuple[int, PlainPrecision, Fraction, Fraction]:
    """sqrt(m'), Lemma R's choice, the gap and the bound on ‖w‖^2. BadInput says which m or p is enough."""
    check_length(width)
    fitting = [
        v for v in LENGTHS if kerdock_size(v) >= N and largest_q(Fraction(1, 1 << v.bit_length() // 2)) >= q
    ]
    if width not in fitting:
        enough = (
            f"m = {fitting[0] + d} (m' = {fitting[0]}) is enough" if fitting else "no tabulated m' is enough"
        )
        raise BadInput(f"m' = {width} Kerdock coordinates do not serve N = {N}, q = {q}: {enough}")
    root = 1 << (width.bit_length() // 2)
    gap, squared = coherence_gap(q, Fraction(1, root))
    chosen = plain_precision(N, q, width, eps / 2, gap, squared)
    if p < chosen.p:
        raise BadInput(
            f"p = {p} bits are too few for N = {N}, q = {q}, eps = {eps}: p = {chosen.p} is enough"
        )
    return root, chosen, gap, squared


def _coherent_pair(forms: list[list[int]], m: int, largest: int) -> Mapping[str, Any] | None:
    """Two keys of different forms whose inner product exceeds `largest`, or None if there are none.

    The inner products of the keys of forms a and b are the transform of the product of their signs. Integers
    of absolute value at most m < 2^24, so float32 is exact.
    """
    signs = form_signs(forms)
    walsh = hadamard_keys(m).astype(np.float32)
    for a in range(len(signs) - 1):
        products = np.matmul((signs[a] * signs[a + 1 :]).astype(np.float32), walsh)
        if np.abs(products).max() > largest:
            b, u = np.unravel_index(np.abs(products).argmax(), products.shape)
            return _pair(signs, walsh, a, a + 1 + int(b), int(u))
    # Within one form the products are those of the Walsh matrix's rows.
    if (np.matmul(walsh, walsh.T) != m * np.eye(m, dtype=np.float32)).any():
        return {"why": "the rows of the Walsh matrix are not orthogonal"}
    return None


def _pair(signs: SignMatrix, walsh: Any, a: int, b: int, u: int) -> Mapping[str, Any]:
    left, right = signs[a].astype(int), (signs[b] * walsh[u].astype(int)).astype(int)
    product = sum(int(s) * int(t) for s, t in zip(left, right, strict=True))
    why = f"keys {(a, 0)} and {(b, u)} have inner product {product}"
    return {"keys": [[a, 0], [b, u]], "inner_product": product, "why": why}


def _with_repeated_form(m: int) -> list[list[int]]:
    forms = kerdock_forms(m)
    return [forms[0], forms[1], forms[1], *forms[3:]]


def _with_flipped_entry(m: int) -> list[list[int]]:
    forms = kerdock_forms(m)
    forms[2] = list(forms[2])
    forms[2][0] ^= 1 << 1
    forms[2][1] ^= 1 << 0
    return forms


AT_64 = {"N": 2048, "q": 3, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 22}
mutant(every_input_is_averaged, "two forms are the same", at=AT_64, forms=_with_repeated_form)
mutant(every_input_is_averaged, "one entry of one form flipped", at=AT_64, forms=_with_flipped_entry)
