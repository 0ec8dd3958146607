"""Theorem 9 in P: blocks, the layer against the definition, and inputs out of range."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.verdict import Outcome
from checkers.engines.averages import arb_rounded
from checkers.theorem_09_match3_local.in_p import (
    _plain_scores,
    _sizes,
    _table_scores,
    bits_of_windows_in_P,
    layer_in_P_computes_match3_local,
    windows_in_P_are_decoded,
)
from constructions.errors import BadInput
from constructions.tasks import match3_local
from constructions.theorem_09_match3_local.in_p import accuracy, block, sparsity, window_unit
from constructions.theorem_09_match3_local.unit import window


@given(st.data())
def test_a_block_holds_the_window(data):
    N = data.draw(st.integers(1, 40))
    K, i = data.draw(st.integers(0, N)), data.draw(st.integers(0, N - 1))
    found = block(i, N, K)
    assert len(found) == sparsity(N, K) == len({j % sparsity(N, K) for j in found})
    assert set(window(i, N, K)) <= set(found) <= set(range(N))


def test_the_layer_is_match3_local_on_a_longer_input():
    unit = window_unit(9, 7, 1, 1)
    X = [3, 1, 3, 0, 6, 1, 5, 5, 2]
    assert unit.layer()(X, arb_rounded) == match3_local(X, 7, 1)
    assert all(_plain_scores(unit, i) == _table_scores(unit, i) for i in range(9))


def test_the_accuracy_is_rocqs():
    assert accuracy(100, 7, 2) == Fraction(1, 105)


def test_sizes_cover_every_length():
    listed = set(_sizes(40, 3))
    for K in range(4):
        for n in range(max(1, K), 41):
            alike = {m for m, radius in listed if radius == K and m <= n}
            assert any((sparsity(m, K), m.bit_length()) == (sparsity(n, K), n.bit_length()) for m in alike)


@pytest.mark.parametrize(
    ("claim", "row"),
    [
        (windows_in_P_are_decoded, (10**4, 5, 1, 1)),
        (windows_in_P_are_decoded, (4, 5, 9, 1)),
        (windows_in_P_are_decoded, (4, 5, 1, -1)),
        (layer_in_P_computes_match3_local, (9, 9, 1, 1)),
        (bits_of_windows_in_P, (10**9, 10**4, 3)),
    ],
)
def test_sizes_out_of_range_are_one_line(claim, row):
    with pytest.raises(BadInput) as caught:
        claim(*row)
    assert "\n" not in str(caught.value)


def test_a_small_instance():
    assert windows_in_P_are_decoded(12, 9, 1, 3).outcome is Outcome.PROVED
