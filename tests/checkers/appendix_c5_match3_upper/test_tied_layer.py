"""Appendix C.5 in P by tallies: rows, tokens, and inputs out of range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.appendix_c5_match3_upper.tied_layer import three_bits_gather_the_input
from constructions.appendix_c5_match3_upper.tied_layer import bit_layer, gathered
from constructions.errors import BadInput
from constructions.tally import uniform_rounded
from constructions.tasks import match3


@given(st.data())
def test_the_row_holds_the_tokens(data):
    M = data.draw(st.integers(2, 40))
    X = data.draw(st.lists(st.integers(0, M - 1), min_size=1, max_size=9))
    layer = bit_layer(len(X), M)
    assert gathered(layer.rows(X, uniform_rounded)[0], len(X)) == X
    assert layer(X, uniform_rounded) == match3(X, M)


def test_a_row_that_holds_no_residues_is_no_triple():
    layer = bit_layer(2, 3)
    assert layer.output_map(0, 0, (1, 1, 1, 1)) == 0


@pytest.mark.parametrize("sizes", [(0, 5), (4, 1), (1000, 1000)])
def test_sizes_out_of_range_are_one_line(sizes):
    with pytest.raises(BadInput) as caught:
        three_bits_gather_the_input(*sizes)
    assert "\n" not in str(caught.value)
