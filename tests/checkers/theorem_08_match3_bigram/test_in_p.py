"""Theorem 8 in P: the two layers against the definition, and inputs out of range."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers.engines.averages import rational_rounded
from checkers.theorem_08_match3_bigram.in_p import (
    bits_of_two_layers_in_P,
    every_input_is_decided_in_P,
    two_layers_in_P_compute_match3_bigram,
)
from constructions.errors import BadInput
from constructions.tasks import match3_bigram
from constructions.theorem_08_match3_bigram.in_p import bits, own, scale, two_layers


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_two_layers_are_match3_bigram(data):
    M = data.draw(st.integers(2, 12))
    X = data.draw(st.lists(st.integers(0, M - 1), min_size=1, max_size=12))
    first, second = two_layers(len(X), M)
    rows = first(X, rational_rounded)
    assert [own(t, row) for t, row in enumerate(rows)] == X
    assert [own(t + 1, row) for t, row in enumerate(rows[:-1])] == X[1:]
    assert second(rows, rational_rounded) == match3_bigram(X, M)


def test_the_numbers_are_those_of_rocq():
    assert (scale(4, 4), bits(4, 4)) == (6, 9)  # 2 * 6 * 16 = 192 takes 8 bits and a sign
    assert scale(1, 2) == 3


@pytest.mark.parametrize(
    ("claim", "sizes"),
    [
        (two_layers_in_P_compute_match3_bigram, (9, 9)),
        (two_layers_in_P_compute_match3_bigram, (0, 9)),
        (every_input_is_decided_in_P, (10**4, 9)),
        (every_input_is_decided_in_P, (4, 1)),
        (bits_of_two_layers_in_P, (10**4, 10**4)),
    ],
)
def test_sizes_out_of_range_are_one_line(claim, sizes):
    with pytest.raises(BadInput) as caught:
        claim(*sizes)
    assert "\n" not in str(caught.value)
