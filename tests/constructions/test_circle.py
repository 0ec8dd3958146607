"""constructions/circle.py against exact values, and against proofs/rational.py, which shares no code."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from constructions.circle import rounded_turn
from constructions.errors import BadInput
from proofs import rational


@pytest.mark.parametrize(
    ("k", "M", "f", "expected"),
    [
        (0, 7, 3, (8, 0)),
        (1, 4, 3, (0, 8)),
        (1, 2, 3, (-8, 0)),
        (3, 4, 0, (0, -1)),
        (1, 3, 1, (-1, 2)),
        (1, 6, 0, (0, 1)),  # cos = 1/2 is a tie: to even
        (1, 8, 4, (11, 11)),
        (5, 12, 2, (-3, 2)),  # sin = 1/2 exactly
    ],
)
def test_known_points(k: int, M: int, f: int, expected: tuple[int, int]) -> None:
    assert rounded_turn(k, M, f) == expected


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 10**7), st.integers(0, 10**7), st.integers(0, 80))
def test_rounds_to_nearest(M: int, k: int, f: int) -> None:
    for stored, ends in zip(
        rounded_turn(k, M, f), (rational.cos_turn(k, M, f + 32), rational.sin_turn(k, M, f + 32)), strict=True
    ):
        assert ends[0] * 2**f - Fraction(1, 2) <= stored <= ends[1] * 2**f + Fraction(1, 2)


@pytest.mark.parametrize(("M", "f"), [(0, 3), (5, -1), (5, 401)])
def test_bad_input(M: int, f: int) -> None:
    with pytest.raises(BadInput) as error:
        rounded_turn(1, M, f)
    assert "\n" not in str(error.value)
