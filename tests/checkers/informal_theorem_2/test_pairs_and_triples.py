"""Informal Theorem 2: pairs are decided, the same layer misses triples, and the bound is Rocq's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.verdict import Outcome
from checkers.informal_theorem_2.pairs_and_triples import (
    least_heads_times_width,
    one_head_for_pairs_and_not_for_triples,
    with_and_without_a_triple,
)
from constructions.errors import BadInput
from constructions.tasks import match2, match3


@given(st.integers(1, 10**9), st.integers(1, 100))
def test_the_least_heads_times_width_is_least(N: int, p: int) -> None:
    def allowed(width: int) -> bool:
        return 4 * width * (p + (N - 1).bit_length()) + 4 >= N

    least = least_heads_times_width(N, p)
    assert allowed(least)
    assert least == 0 or not allowed(least - 1)


@given(st.integers(3, 30), st.integers(0, 30))
def test_the_two_inputs_differ_in_triples_and_not_in_pairs(N: int, more: int) -> None:
    M = max(N + 1, 6) + more
    one, two = with_and_without_a_triple(N, M)
    assert (match3(one, M)[0], match3(two, M)[0]) == (0, 1)
    assert match2(one, M)[0] == match2(two, M)[0] == 0


def test_both_sides_hold() -> None:
    verdict = one_head_for_pairs_and_not_for_triples(N=7, M=8)
    assert verdict.outcome is Outcome.CERTIFIED
    assert not verdict.single_engine


@pytest.mark.parametrize(("N", "M"), [(2, 9), (7, 7), (4, 5), (10**4, 10**5)])
def test_sizes_out_of_range_are_refused(N: int, M: int) -> None:
    with pytest.raises(BadInput, match="give 3 <= N"):
        one_head_for_pairs_and_not_for_triples(N=N, M=M)
