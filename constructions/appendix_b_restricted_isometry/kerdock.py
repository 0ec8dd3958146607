"""Kerdock keys whose inner products all have one sign: there the constants of Appendix B.1 are attained."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

from constructions.errors import BadInput
from constructions.keys.form_keys import form_signs
from constructions.keys.sign_keys import SignMatrix, hadamard_keys

Forms: TypeAlias = list[list[int]]
Place: TypeAlias = tuple[int, int]  # the form a and the vector u of a key


def key_at(forms: Forms, place: Place) -> SignMatrix:
    """The key (-1)^{Q_a(v) + <u, v>} over v in F_2^k, as one row of m signs."""
    a, u = place
    m = 1 << len(forms[0])
    signs = form_signs([forms[a]])[0]
    return np.asarray([-s if (u & v).bit_count() % 2 else s for v, s in zip(range(m), signs, strict=True)])


def equal_products(forms: Forms, count: int) -> list[Place]:
    """`count` keys, one of each of as many forms, with all inner products +sqrt(m).

    Greedy: the first key that has the product sqrt(m) with all before it, in order of form and u. One form
    after another, a Walsh-Hadamard transform gives the products of all its keys with one key. BadInput if the
    search ends with fewer.
    """
    m = 1 << len(forms[0])
    root = 1 << (len(forms[0]) // 2)
    walsh = hadamard_keys(m).astype(np.float32)
    chosen: list[Place] = []
    keys: list[SignMatrix] = []
    for a, signs in enumerate(form_signs(forms)):
        if len(chosen) == count:
            return chosen
        fits = np.ones(m, dtype=np.bool_)
        if keys:  # sums of m < 2^24 signs are exact in float32
            fits = ((np.array(keys) * signs).astype(np.float32) @ walsh == root).all(axis=0)
        if fits.any():
            u = int(np.flatnonzero(fits)[0])
            chosen.append((a, u))
            keys.append((signs * walsh[u]).astype(np.int8))
    if len(chosen) < count:
        raise BadInput(
            f"only {len(chosen)} keys of length {m} with all products {root} were found, not {count}"
        )
    return chosen
