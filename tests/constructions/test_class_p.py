"""The class P(p, f): exact ties, monotone rounding, p-bit numbers, residuals."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.engines.averages import arb_rounded, rational_rounded
from constructions.class_p import Average, Head, Layer
from constructions.errors import BadInput
from constructions.precision import FixedPoint

SMALL = st.integers(-9, 9)
PLACES = st.lists(st.tuples(SMALL, SMALL), min_size=1, max_size=6)


def average(places: list[tuple[int, int]], f: int = 1) -> Average:
    """Of values, at places of these scores."""
    scores = sorted({s for s, _ in places})
    groups = [[v for s, v in places if s == score] for score in scores]
    return Average(f, tuple((s, len(g), sum(g)) for s, g in zip(scores, groups, strict=True)))


@given(PLACES, st.integers(0, 3))
def test_both_engines_round_alike_and_within_half_a_unit(places: list[tuple[int, int]], f: int) -> None:
    found = arb_rounded(average(places, f))
    assert found == rational_rounded(average(places, f))
    assert min(v for _, v in places) <= found <= max(v for _, v in places)


@given(st.lists(SMALL, min_size=1, max_size=6))
def test_equal_scores_are_averaged_and_rounded_as_fractions_are(values: list[int]) -> None:
    assert arb_rounded(average([(4, v) for v in values])) == round(Fraction(sum(values), len(values)))


def test_a_tie_in_every_group_is_a_tie_though_the_scores_differ() -> None:
    tie = average([(0, 0), (0, 1), (5, 1), (5, 0)])
    assert tie.is_half_integer(1)
    assert tie.nearest(Fraction(2, 5), Fraction(3, 5)) == 0  # 1/2 goes to the even one
    assert average([(0, 1), (3, 2), (3, 1), (0, 2)]).nearest(Fraction(1), Fraction(2)) == 2
    assert arb_rounded(tie) == rational_rounded(tie) == 0


def test_no_tie_is_invented_and_wide_ends_decide_nothing() -> None:
    near = average([(0, 0), (0, 1), (5, 1), (5, 1)])
    assert not near.is_half_integer(1)
    assert near.nearest(Fraction(2, 5), Fraction(3, 5)) is None
    assert average([(0, 0), (0, 1)]).nearest(Fraction(-1), Fraction(2)) is None


def constant(vector: list[int]) -> Any:
    return lambda _, __: vector


def test_numbers_beyond_p_bits_and_widths_that_differ_are_refused() -> None:
    def layer(value: list[int], *more: Head) -> Layer:
        return Layer(FixedPoint(3, 0), (Head(constant([1]), constant([1]), constant(value)), *more))

    assert layer([3]).rows([0, 0], arb_rounded) == [(3,), (3,)]
    with pytest.raises(BadInput, match="values: the mantissa 4 is no number of p = 3 bits: p >= 4"):
        layer([4]).rows([0, 0], arb_rounded)
    with pytest.raises(BadInput, match="queries and keys must be vectors of one width"):
        Layer(FixedPoint(3, 0), (Head(constant([1, 1]), constant([1]), constant([1])),)).averages([0])
    with pytest.raises(BadInput, match="width of their values"):
        layer([1], Head(constant([1]), constant([1]), constant([1, 1]))).rows([0], arb_rounded)


def test_heads_are_added_after_rounding_and_the_output_map_may_read_the_token() -> None:
    half = Head(constant([0]), constant([0]), lambda j, _: [j % 2])
    layer = Layer(FixedPoint(2, 0), (half, half), lambda _, x, row: (x, row[0]))
    assert layer(["a", "b"], arb_rounded) == [("a", 0), ("b", 0)]  # 0 + 0, where the sum is 1
