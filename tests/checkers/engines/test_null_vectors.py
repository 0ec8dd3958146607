"""Rows of a first layer as integers: what is no integer is scaled, exactly, and never taken as it is."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.engines.null_vectors import integer_rows
from constructions.errors import BadInput

NUMBERS = st.one_of(
    st.integers(-9, 9),
    st.fractions(min_value=-4, max_value=4, max_denominator=12),
    st.floats(-4, 4, width=16),
)


@pytest.mark.parametrize("row", [[1, Fraction(1, 2)], [Fraction(1, 2), 1], [1, 0.5], [2.5, 1, 3]])
def test_one_integer_in_a_row_does_not_make_it_one_of_integers(row: list[int | float | Fraction]) -> None:
    (scaled,) = integer_rows([row], range(len(row)))
    assert all(type(v) is int for v in scaled)
    assert [Fraction(v, scaled[0]) for v in scaled] == [Fraction(v) / Fraction(row[0]) for v in row]


@given(st.lists(NUMBERS, min_size=1, max_size=5))
def test_a_row_is_scaled_by_one_positive_number(row: list[int | float | Fraction]) -> None:
    (scaled,) = integer_rows([row], range(len(row)))
    assert all(type(v) is int for v in scaled)
    factors = {Fraction(v) / Fraction(given) for v, given in zip(scaled, row, strict=True) if given}
    assert len(factors) <= 1
    assert all(factor > 0 for factor in factors)
    assert all(v == 0 for v, given in zip(scaled, row, strict=True) if not given)


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), "1"])
def test_what_is_no_number_is_bad_input(bad: object) -> None:
    with pytest.raises(BadInput, match="row 1 of the first layer"):
        integer_rows([[1, bad]], range(2))
