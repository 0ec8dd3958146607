"""Theorem 2 in P: its numbers, its scores, and the claims at small sizes."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.verdict import Outcome
from checkers.theorem_02_fixed_precision.in_p import (
    bits_are_bounded,
    indexed_scores,
    table_scores,
    unit_in_P_averages,
)
from checkers.theorem_02_fixed_precision.in_p_layer import layer_in_P_is_within_eps
from checkers.theorem_02_fixed_precision.output_format import lost_value, rounded_outputs_need_the_dimension
from constructions.errors import BadInput
from constructions.theorem_02_fixed_precision.in_p import (
    CodeUnit,
    code_unit,
    key_coordinates,
    precision_in_P,
    random_code,
)

EPS = Fraction(1, 100)
GIVEN: dict[str, Any] = {"N": 6, "q": 2, "d": 1, "eps": EPS, "pointers": "all", "seed": 3}


@given(st.integers(1, 10**9), st.integers(1, 10**6), st.fractions(Fraction(1, 10**9), Fraction(99, 100)))
def test_the_format_is_that_of_the_rocq_proof_and_as_short_as_it_says(N: int, d: int, eps: Fraction) -> None:
    chosen = precision_in_P(N, 1, d, eps)
    p, f = chosen.format.p, chosen.format.f
    top = max((64 * (N.bit_length() + 1)) ** 2, 4 * d)
    assert 4**f * eps * eps >= top > 4 ** (f - 1) * eps * eps
    assert 16 ** (p - f - 1) * eps >= 1 > 16 ** (p - f - 2) * eps
    assert chosen.scale < 1 << (p - 1)
    assert all(o.holds for o in bits_are_bounded(p, N, d, eps))


def test_a_number_of_bits_above_the_bound_is_told() -> None:
    assert [o.holds for o in bits_are_bounded(60, 8, 1, EPS)] == [False, False]
    assert [o.holds for o in bits_are_bounded(3, 8, 1, EPS)] == [True, True]


@given(st.integers(0, 50), st.data())
def test_scores_are_the_layers_and_one_on_y(seed: int, data: st.DataObject) -> None:
    unit = code_unit(5, 2, 1, EPS, seed)
    y = tuple(sorted(data.draw(st.sets(st.integers(0, 4), min_size=2, max_size=2))))
    found = table_scores(unit, y)
    assert found == indexed_scores(unit)(unit, y)
    query, one = unit.query(y), 1 << unit.precision.format.f
    dots = [sum(a * b for a, b in zip(query, unit.key(j), strict=True)) for j in range(5)]
    assert dots == [s * one for s in found]
    wanted = len(unit.code[0]) // 2 * unit.precision.scale
    assert all(abs(found[j] - wanted) <= len(unit.code[0]) // 2 for j in y)
    assert all(set(unit.key(j)) == {0, one} and len(unit.key(j)) == key_coordinates(5, 2) for j in range(5))


def test_words_that_agree_too_much_are_refused() -> None:
    code = random_code(4, 2, 0)
    code[1] = code[0]
    unit = CodeUnit(code, 2, precision_in_P(4, 2, 1, EPS))
    with pytest.raises(BadInput, match="use another seed"):
        unit.letters((0, 1))


@given(st.integers(1, 10**12), st.integers(0, 20))
def test_lost_values_lie_in_the_ball_and_below_half_a_unit(d: int, f: int) -> None:
    s = lost_value(d, f)
    assert 0 < s <= Fraction(1, 2)
    assert d * s * s <= 4**f


def test_the_claims_hold_on_two_engines() -> None:
    for verdict in (
        unit_in_P_averages(**GIVEN),
        unit_in_P_averages(**GIVEN | {"pointers": "random", "q": 6}),
        layer_in_P_is_within_eps(N=4, q=1, d=1, eps=Fraction(1, 3), seed=0),
    ):
        assert verdict.outcome is Outcome.CERTIFIED
        assert not verdict.single_engine
    assert rounded_outputs_need_the_dimension(2, 0, Fraction(1, 2)).outcome is Outcome.PROVED


@pytest.mark.parametrize(
    ("claim", "at", "advice"),
    [
        (unit_in_P_averages, GIVEN | {"q": 7}, "q"),
        (unit_in_P_averages, GIVEN | {"d": 0}, "d must be at least 1"),
        (unit_in_P_averages, GIVEN | {"eps": Fraction(1)}, "eps"),
        (unit_in_P_averages, GIVEN | {"pointers": "some"}, "all or random"),
        (unit_in_P_averages, GIVEN | {"N": 60, "q": 8}, "pointer sets are too many"),
        (unit_in_P_averages, GIVEN | {"N": 10**5, "pointers": "random"}, "letters are too many"),
        (unit_in_P_averages, GIVEN | {"seed": -1}, "seed"),
        (layer_in_P_is_within_eps, {"N": 200, "q": 4, "d": 1, "eps": EPS, "seed": 0}, "work of the layer"),
        (rounded_outputs_need_the_dimension, {"d": 64, "f": 3, "eps": Fraction(1, 2)}, "d >= 65 would do"),
        (rounded_outputs_need_the_dimension, {"d": 64, "f": 3, "eps": Fraction(1)}, "eps <= 99/100"),
    ],
)
def test_bad_input_is_one_line_of_advice(claim: Any, at: dict[str, Any], advice: str) -> None:
    with pytest.raises(BadInput, match=advice) as caught:
        claim(**at)
    assert "\n" not in str(caught.value)
