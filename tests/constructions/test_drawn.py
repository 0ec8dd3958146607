"""Signs drawn from SHAKE-256: the same by numpy and by the standard library, and no others."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions.errors import BadInput
from constructions.keys.drawn import drawn_sign_keys
from proofs.replayers.theorem_02_fixed_precision.random_keys import drawn


@given(st.integers(1, 6), st.integers(1, 40), st.integers(0, 10**9))
def test_replay_draws_the_same_signs(N: int, m: int, seed: int) -> None:
    keys = drawn_sign_keys(N, m, seed)
    assert keys.shape == (N, m)
    assert [int("".join("1" if s > 0 else "0" for s in key), 2) for key in keys.tolist()] == drawn(N, m, seed)


def test_the_first_bit_is_the_first_sign() -> None:
    first = hashlib.shake_256(b"slt sign key 7 2").digest(1)[0]
    assert drawn_sign_keys(3, 1, 7)[2, 0] == (1 if first >> 7 else -1)


def test_signs_are_as_often_plus_as_minus() -> None:
    assert (
        abs(int(drawn_sign_keys(100, 1000, 1).astype(np.int64).sum())) < 5 * 316
    )  # five standard deviations


@pytest.mark.parametrize("sizes", [(0, 5, 1), (5, 0, 1), (5, 5, -1), (5, 1 << 24, 1)])
def test_bad_input(sizes: tuple[int, int, int]) -> None:
    with pytest.raises(BadInput):
        drawn_sign_keys(*sizes)
