"""Kerdock keys: transforms against products, keys with equal products, and the exact constants at m' = 64."""

from __future__ import annotations

import numpy as np
import pytest

from checkers.appendix_b_restricted_isometry.isometry import enclose_constant, isometry_sets
from checkers.appendix_b_restricted_isometry.kerdock import (
    coherent,
    kerdock_keys_have_restricted_isometry,
    transform,
)
from checkers.core.verdict import Outcome
from constructions.appendix_b_restricted_isometry.kerdock import equal_products, key_at
from constructions.errors import BadInput
from constructions.keys.kerdock import kerdock_forms, kerdock_keys
from constructions.keys.sign_keys import gram, hadamard_keys


def test_the_transform_is_the_product_with_the_walsh_matrix() -> None:
    rows = np.random.default_rng(1).integers(0, 2, size=(3, 64)).astype(np.int16) * 2 - 1
    assert (transform(rows.astype(np.int16)) == rows @ hadamard_keys(64).astype(np.int64)).all()


def test_a_place_names_the_key_of_the_whole_matrix() -> None:
    keys, forms = kerdock_keys(64, 2048), kerdock_forms(64)
    for place in [(0, 0), (3, 17), (31, 63)]:
        assert (key_at(forms, place) == keys[place[0] * 64 + place[1]]).all()


def test_the_coherence_is_that_of_the_gram_matrix() -> None:
    forms = kerdock_forms(16)
    off = np.abs(gram(kerdock_keys(16, 128)[:]) - 16 * np.eye(128, dtype=np.int64)).max()
    assert off == 4
    assert coherent(forms, 4) is None
    found = coherent(forms, 3)
    assert found is not None
    assert abs(found["inner_product"]) == 4


def test_the_constant_of_keys_with_equal_products_is_gershgorins() -> None:
    forms = kerdock_forms(64)
    keys = np.array([key_at(forms, place) for place in equal_products(forms, 4)], dtype=np.int8)
    found = enclose_constant(gram(keys), list(isometry_sets(4, 4)))
    assert found.low < 3 / 8 <= found.high


def test_more_keys_than_there_are_is_bad_input() -> None:
    with pytest.raises(BadInput, match="were found"):
        equal_products(kerdock_forms(4), 3)


def test_verdict_and_bad_input() -> None:
    assert kerdock_keys_have_restricted_isometry(2, 257, 1).outcome is Outcome.PROVED
    for q, m, says in [(2, 65, "q must lie in"), (1, 66, "Kerdock keys have"), (0, 65, "q must")]:
        with pytest.raises(BadInput, match=says):
            kerdock_keys_have_restricted_isometry(q, m, 1)
