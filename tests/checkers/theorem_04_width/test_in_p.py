"""Theorem 4 in P: the two inputs are found and judged, and bad sizes refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers.core.verdict import Outcome
from checkers.engines.averages import arb_rounded
from checkers.theorem_04_width.in_p import _two_inputs, first_pair, layer_in_P_below_the_bound_errs
from constructions.errors import BadInput
from constructions.tasks import qsa
from constructions.theorem_04_width.in_p import narrow_layer

AT: dict[str, Any] = {"N": 9, "q": 4, "m": 1, "H": 1, "p": 2, "residuals": 0, "family": "random", "seed": 2}


@settings(max_examples=10)
@given(st.integers(0, 10**6), st.sampled_from(["sums", "random"]))
def test_every_layer_below_the_bound_errs(seed: int, family: str) -> None:
    verdict = layer_in_P_below_the_bound_errs(**AT | {"seed": seed, "family": family})
    assert verdict.outcome is Outcome.CERTIFIED
    assert not verdict.single_engine


@given(st.sets(st.integers(0, 7), min_size=3, max_size=3), st.sets(st.integers(0, 7), min_size=3, max_size=3))
def test_the_averages_at_the_last_token_are_two_qths_apart(y: set[int], other: set[int]) -> None:
    one, two = tuple(sorted(y)), tuple(sorted(other))
    for residuals in (0, 1):
        inputs = _two_inputs(one, two, 9, residuals)
        first, second = (qsa([[z] for z, _ in X], [s for _, s in X])[-1][0] for X in inputs)
        assert abs(first - second) * 3 >= 2 or one == two
        assert (inputs[0][-1] == inputs[1][-1]) == (residuals == 1 or one == two)


def test_first_pair_is_one_or_none() -> None:
    assert first_pair(lambda y: sum(y), 5, 2) == ((0, 3), (1, 2))
    assert first_pair(lambda y: y, 5, 2) is None


def test_the_families_are_in_P_at_every_token() -> None:
    for family in ("sums", "random"):
        rows = narrow_layer(2, 3, 2, 3, family, 0).rows([(1, (0, 1)), (-1, (1, 2)), (0, (0, 2))], arb_rounded)
        assert [len(row) for row in rows] == [3, 3, 3]


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        ({"p": 3}, r"2\^9 < binom"),
        ({"N": 40, "q": 8}, "<= 16384 is needed"),
        ({"residuals": 2}, "residuals 0 or 1"),
        ({"q": 9}, "1 <= q < N"),
        ({"family": "other"}, "one of sums, random"),
        ({"p": 1}, "give at least 1, 1, 1 and 2"),
        ({"seed": -1}, "seed >= 0"),
    ],
)
def test_bad_input_is_one_line_of_advice(changes: dict[str, Any], advice: str) -> None:
    with pytest.raises(BadInput, match=advice):
        layer_in_P_below_the_bound_errs(**AT | changes)
