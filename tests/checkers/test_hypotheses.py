"""The claims of what fails without a hypothesis: right at other sizes, and clear about sizes they refuse."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.appendix_b_restricted_isometry import hypotheses as keys
from checkers.core.verdict import Verdict
from checkers.definitions.averages import zero_is_within_one
from checkers.theorem_02_fixed_precision import hypotheses as averaging
from checkers.theorem_04_width.hypotheses import one_pointer_set_needs_no_width
from checkers.theorem_07_match3_hardness.hypotheses import a_small_modulus_is_easy
from checkers.theorem_10_feedforward import hypotheses as layers
from checkers.theorem_11_recurrent.order import probe_first_needs_few_states
from constructions.errors import BadInput
from constructions.tasks import qsa
from constructions.theorem_10_feedforward.networks import Layout
from constructions.theorem_10_feedforward.rounded import RoundingLayer, distance


@pytest.mark.parametrize(
    ("check", "parameters"),
    [
        (zero_is_within_one, {"q": 12}),
        (averaging.few_bits_miss_an_average, {"p": 2}),
        (keys.equal_keys_have_no_isometry, {"m": 2}),
        (one_pointer_set_needs_no_width, {"q": 24}),
        (a_small_modulus_is_easy, {"N": 1, "M": 1}),
        (a_small_modulus_is_easy, {"N": 3, "M": 5}),
        (layers.one_average_has_rank_d, {"N": 3, "d": 3}),
        (layers.rounding_first_packs_everything, {"N": 2, "q": 2, "d": 1}),
        (probe_first_needs_few_states, {"n": 4}),
    ],
)
def test_they_hold_at_other_sizes(check: Callable[..., Verdict], parameters: dict[str, Any]) -> None:
    assert check(**parameters).outcome.success


@pytest.mark.parametrize(
    ("check", "parameters", "says"),
    [
        (zero_is_within_one, {"q": 0}, "1..1000"),
        (averaging.few_bits_miss_an_average, {"p": 4}, "1..3"),
        (keys.equal_keys_have_no_isometry, {"m": 3}, "1..2"),
        (one_pointer_set_needs_no_width, {"q": 23}, "q >= 24"),
        (one_pointer_set_needs_no_width, {"q": 513}, "1..512"),
        (a_small_modulus_is_easy, {"N": 40, "M": 3}, "at most 2000"),
        (a_small_modulus_is_easy, {"N": 0, "M": 3}, "at most 2000|at least"),
        (layers.one_average_has_rank_d, {"N": 2, "d": 1}, "N >= 3"),
        (layers.rounding_first_packs_everything, {"N": 9, "q": 2, "d": 1}, "too large"),
        (probe_first_needs_few_states, {"n": 2}, "3..10"),
    ],
)
def test_a_size_out_of_range_is_refused(
    check: Callable[..., Verdict], parameters: dict[str, Any], says: str
) -> None:
    with pytest.raises(BadInput, match=says):
        check(**parameters)


@given(st.data())
def test_a_layer_that_rounds_first_is_near_on_any_input(data: st.DataObject) -> None:
    N = data.draw(st.integers(1, 5))
    q, d = data.draw(st.integers(1, N)), data.draw(st.integers(1, 3))
    number = st.fractions(Fraction(-1), Fraction(1), max_denominator=50).map(lambda v: v / d)
    values = [[data.draw(number) for _ in range(d)] for _ in range(N)]
    one = st.lists(st.integers(0, N - 1), min_size=q, max_size=q, unique=True)
    pointers = [tuple(sorted(data.draw(one))) for _ in range(N)]
    layer = RoundingLayer(Layout(N, q, d))
    outputs = layer.decode(layer.seen(values, pointers))
    assert all(
        distance(output, target) <= Fraction(1, 4 * q * q)
        for output, target in zip(outputs, qsa(values, pointers), strict=True)
    )
