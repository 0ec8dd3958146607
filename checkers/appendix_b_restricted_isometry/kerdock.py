"""Appendix B.1 at a size that compresses: the constants of Kerdock keys, exactly, for every set of tokens."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.theorem_02_fixed_precision.key_notes import beside_hadamard
from constructions.appendix_b_restricted_isometry.kerdock import Forms, Place, equal_products, key_at
from constructions.errors import BadInput
from constructions.keys.form_keys import form_signs
from constructions.keys.kerdock import check_length, kerdock_forms
from constructions.theorem_02_fixed_precision.unit import coherence_gap, key_dimension

QUARTER = Fraction(1, 4)


def transform(rows: NDArray[np.int16]) -> NDArray[np.int16]:
    """The Walsh-Hadamard transform of each row of signs: entry u is sum_v row[v] (-1)^{<u, v>}, below
    2^15."""
    count, m = rows.shape
    columns = np.ascontiguousarray(rows.T)  # so that sums and differences run along the rows' numbers
    half = 1
    while half < m:
        pairs = columns.reshape(-1, 2, half, count)
        columns = np.empty_like(pairs)
        np.add(pairs[:, 0], pairs[:, 1], out=columns[:, 0])
        np.subtract(pairs[:, 0], pairs[:, 1], out=columns[:, 1])
        half *= 2
    return columns.reshape(m, count).T


def coherent(forms: Forms, root: int) -> Mapping[str, Any] | None:
    """Two keys whose inner product exceeds root in absolute value, the product evaluated anew; or None.

    Every pair of keys of two forms: entry u of the transform of the product of the forms' signs is the
    product of (a, u') and (b, u' + u). Two keys of one form are two characters, orthogonal.
    """
    signs = form_signs(forms).astype(np.int16)
    for a in range(len(signs) - 1):
        products = transform(signs[a] * signs[a + 1 :])
        if max(products.max(), -products.min()) > root:
            b, u = map(int, np.unravel_index(np.abs(products).argmax(), products.shape))
            places = [(a, 0), (a + 1 + b, u)]
            product = _product(forms, *places)
            why = f"the keys {places[0]} and {places[1]} have inner product {product}, beyond {root}"
            return {"why": why, "keys": places, "inner_product": product} if abs(product) > root else None
    return None


def _product(forms: Forms, left: Place, right: Place) -> int:
    return sum(int(s) * int(t) for s, t in zip(key_at(forms, left), key_at(forms, right), strict=True))


@claim(
    "appendix-b-restricted-isometry",
    quick=[{"q": 1, "m": 65, "d": 1}, {"q": 4, "m": 1025, "d": 1}],
    full=[{"q": 2, "m": 257, "d": 1}],
)
def kerdock_keys_have_restricted_isometry(
    q: int,
    m: int,
    d: int,
    *,
    forms: Callable[[int], Forms] = kerdock_forms,
    find: Callable[[Forms, int], Sequence[Place]] = equal_products,
) -> Verdict:
    """The N = m'^2/2 Kerdock keys of m' = m - d' coordinates have the isometry constant delta of order 2q
    equal to (2q - 1)/sqrt(m'), the orthogonality constant theta of orders 2q and q equal to sqrt(2)
    q/sqrt(m'), and that of orders 2q and 2q equal to 2q/sqrt(m'): each is attained, and at most 1/4 (8q <=
    sqrt(m') is asked).

    Upper bounds, for all sets and all real vectors: every two keys have |<u_i, u_j>| <= mu = 1/sqrt(m'), so
    by Gershgorin the eigenvalues of G_J - I are at most (2q - 1) mu in absolute value, and |<U_J v, U_J' v'>|
    <= mu |v|_1 |v'|_1 <= mu sqrt(|J| |J'|) ‖v‖ ‖v'‖. These two lines are by hand. Attained: 4q keys with all
    products +sqrt(m') are listed, and v = v' = (1, ..., 1) on 2q of them, and on q or 2q others, gives
    equality. First engine: the product of every two keys, by integer transforms, one pair of forms after
    another; second, in the standard library, that the sum of any two forms is nonsingular. With q = 4, m' =
    1024 serves N = 524,288 tokens: keys that really compress meet the hypotheses of the dual certificate, for
    every X.
    """
    width = key_dimension(m, d)
    root = 1 << check_length(width) // 2
    if q < 1 or 8 * q > root:
        raise BadInput(f"q must lie in 1..sqrt(m')/8 = {root // 8} for constants of at most 1/4, not {q}")
    given = forms(width)
    places = list(find(given, 4 * q))
    N = len(given) * width

    def attained() -> Mapping[str, Any] | None:
        keys = np.array([key_at(given, place) for place in places], dtype=np.int64)
        off = keys @ keys.T - (width - root) * np.eye(len(keys), dtype=np.int64)
        if len(set(places)) == 4 * q and (off == root).all():
            return None
        i, k = map(int, np.argwhere(off != root)[0])
        product = _product(given, places[i], places[k])
        why = (
            f"the keys {places[i]} and {places[k]} have inner product {product}: no equality for (1, ..., 1)"
        )
        return {"why": why, "keys": [places[i], places[k]], "inner_product": product}

    certificate = of_this_claim() | {
        "kind": "kerdock-isometry",
        "forms": given,
        "keys": [list(place) for place in places],
    }
    opinions = [opinion("exact", lambda: coherent(given, root) or attained())]
    if opinions[0].holds:
        opinions.append(replayed(certificate))
    delta, gap = Fraction(2 * q - 1, root), coherence_gap(q, Fraction(1, root))[0]
    return conclude(
        Outcome.PROVED,
        f"all sets of tokens and all real vectors; N = {N} keys, m' = {width}, all {math.comb(N, 2)} pairs",
        opinions,
        margin=Margin(QUARTER - max(delta, Fraction(2 * q, root)), "1/4 minus the largest of the constants"),
        notes=[
            f"delta of order {2 * q} is {delta}; theta of orders {2 * q} and {q} is sqrt(2)"
            f" {Fraction(q, root)}, of orders {2 * q} and {2 * q} it is {Fraction(2 * q, root)}",
            f"plain queries do better on these keys: at most {1 - gap} off y, by the coherence lemma",
            beside_hadamard(width, N),
        ],
        certificate=certificate,
    )


def _with_repeated_form(m: int) -> Forms:
    forms = kerdock_forms(m)
    return [forms[0], forms[1], forms[1], *forms[3:]]


def _with_flipped_entry(m: int) -> Forms:
    forms = kerdock_forms(m)
    forms[2] = list(forms[2])
    forms[2][0] ^= 1 << 1
    forms[2][1] ^= 1 << 0
    return forms


def _first_keys(_: Forms, count: int) -> list[Place]:
    return [(a, 0) for a in range(count)]


AT_64 = {"q": 1, "m": 65, "d": 1}
mutant(kerdock_keys_have_restricted_isometry, "two forms are the same", at=AT_64, forms=_with_repeated_form)
mutant(kerdock_keys_have_restricted_isometry, "one entry flipped", at=AT_64, forms=_with_flipped_entry)
mutant(kerdock_keys_have_restricted_isometry, "the first key of each form", at=AT_64, find=_first_keys)
