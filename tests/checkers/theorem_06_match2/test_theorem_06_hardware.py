"""Theorem 6 with rounded softmax weights: both orders of division, and where too few bits fail."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers.core.verdict import Outcome
from checkers.theorem_06_match2 import hardware
from checkers.theorem_06_match2.hardware import (
    _apart,
    rounded_softmax_weights_decide,
    weights_rounded_first_can_vanish,
)
from constructions.errors import BadInput
from constructions.hardware import ORDERS
from constructions.precision import FixedPoint
from constructions.tasks import match2
from constructions.theorem_06_match2.hardware import decides, match2_row, weight_bits
from constructions.theorem_06_match2.unit import FixedUnit, fixed_unit


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 9), st.lists(st.integers(0, 8), min_size=1, max_size=9), st.sampled_from(ORDERS))
def test_every_token_is_decided(M: int, tokens: list[int], order: str) -> None:
    x = [t % M for t in tokens]
    unit, w = fixed_unit(len(x), M), weight_bits(len(x), order)
    expected = match2(x, M)
    for i in range(len(x)):
        assert decides(unit, x, i, w, order) == expected[i] == _apart(unit, x, i, w, order)


def test_one_token_fewer_and_nothing_vanishes() -> None:
    unit = fixed_unit(31, 5)
    assert decides(unit, [0] * 31, 0, 4, "normalised") == 1
    assert match2_row(unit, [0] * 31, 0, 4, "normalised").output[0] > 1 << unit.format.f  # an average of 2
    assert weights_rounded_first_can_vanish(4, 5).outcome is Outcome.PROVED


@pytest.mark.parametrize("order", ORDERS)
def test_more_bits_than_the_claim_says_are_noticed(order: str) -> None:
    found = rounded_softmax_weights_decide(3, 5, order, bits=lambda N, order: weight_bits(N, order) + 1)
    assert found.outcome is Outcome.REFUTED
    assert "more than the claim says" in found.reason


def test_a_unit_that_always_answers_0_does_not_show_that_weights_vanish(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wide = FixedPoint(20, 3)
    monkeypatch.setattr(hardware, "fixed_unit", lambda *_: FixedUnit(wide, 1, (0,) * 5, (0,) * 5, 1 << 12))
    assert weights_rounded_first_can_vanish(4, 5).outcome is Outcome.REFUTED


def test_bad_input() -> None:
    with pytest.raises(BadInput, match="order"):
        rounded_softmax_weights_decide(3, 5, "sorted")
    with pytest.raises(BadInput, match="w must lie"):
        weights_rounded_first_can_vanish(40, 5)
    with pytest.raises(BadInput, match="too many"):
        rounded_softmax_weights_decide(30, 30, "divided")
