"""Uniform heads: means by ties, and what lies outside the format."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import match3, match3_bigram
from constructions.theorem_07_match3_hardness.tied_layer import TiedLayer
from constructions.theorem_08_match3_bigram.tied_layer import TiedBigramLayer
from constructions.uniform_head import exp_of_zero


@given(
    st.integers(2, 9).flatmap(lambda M: st.tuples(st.just(M), st.lists(st.integers(0, M - 1), min_size=1)))
)
def test_the_tied_layer_is_match3(drawn):
    M, X = drawn
    layer = TiedLayer(M)
    assert layer.answers(X) == match3(X, M)
    assert [residue for residue, mean in enumerate(layer.row(X)) if mean] == sorted(set(X))


@given(st.lists(st.integers(0, 1), min_size=1, max_size=40))
def test_the_tied_bigram_layer_is_match3_bigram(X):
    assert TiedBigramLayer().answers(X) == match3_bigram(X, 2)


def test_an_absent_residue_is_a_tie_at_even_lengths_only():
    assert TiedLayer(3).row([1, 1]) == [0, 2, 0]  # means 1/2, 3/2, 1/2: both ties go to the even one
    assert TiedLayer(3).row([1, 1, 1]) == [0, 1, 0]  # means 1/3, 4/3, 1/3


def test_what_is_outside_is_one_line():
    class Narrow(TiedLayer):
        number = FixedPoint(2, 0)

    with pytest.raises(BadInput, match="overflows p=2"):
        Narrow(3).row([0, 0])
    with pytest.raises(BadInput, match="at least 2"):
        TiedLayer(1)
    with pytest.raises(ValueError, match="score 0"):
        exp_of_zero(Fraction(1, 2))
