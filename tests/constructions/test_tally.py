"""Tallies: marks by ties, and what lies outside the format."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.engines.averages import rational_rounded
from checkers.match_tasks.tallies import check_uniform, coordinate, two_bits
from constructions.class_p import Average, Head, Layer
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tally import occurring, uniform_rounded
from constructions.tasks import match3, match3_bigram
from constructions.theorem_07_match3_hardness.tied_layer import tied_layer
from constructions.theorem_08_match3_bigram.tied_layer import tied_bigram_layer


@given(st.data())
def test_the_tied_layer_is_match3(data):
    M = data.draw(st.integers(2, 9))
    X = data.draw(st.lists(st.integers(0, M - 1), min_size=1, max_size=30))
    layer = tied_layer(M)
    assert layer(X, uniform_rounded) == match3(X, M)
    assert occurring(layer.rows(X, rational_rounded)[0]) == sorted(set(X))


@given(st.lists(st.integers(0, 1), min_size=1, max_size=40))
def test_the_tied_bigram_layer_is_match3_bigram(X):
    assert tied_bigram_layer()(X, uniform_rounded) == match3_bigram(X, 2)


def test_an_absent_mark_is_a_tie_at_even_lengths_only():
    layer = tied_layer(3)
    assert layer.averages([1, 1])[0][0][0] == Average(0, ((0, 2, 1),))  # 1/2: rounds to 0
    assert layer.averages([1, 1, 1])[0][0][0] == Average(0, ((0, 3, 1),))  # 1/3
    assert layer.rows([1, 1], uniform_rounded)[0] == (0, 2, 0)
    assert layer.rows([1, 1, 1], uniform_rounded)[0] == (0, 1, 0)


def test_what_is_outside_is_one_line():
    with pytest.raises(BadInput, match="no number of p = 2 bits"):
        two_bits(tied_layer(3))([0, 0], uniform_rounded)
    with pytest.raises(BadInput, match="at least 2"):
        tied_layer(1)
    with pytest.raises(ValueError, match="unpack"):
        uniform_rounded(Average(0, ((0, 1, 1), (1, 1, 1))))


def test_only_what_is_encoded_is_encoded():
    hot = Layer(FixedPoint(3, 0), (Head(lambda _, x: (x,), lambda *_: (0,), lambda *_: (1,)),))
    with pytest.raises(ValueError, match="not one uniform head"):
        check_uniform(hot, 2, (0, 1))
    with pytest.raises(ValueError, match="at least 0"):
        coordinate("r", hot, [(True, -1, Fraction(0))])
