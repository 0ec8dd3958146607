"""The narrow unit beside Theorem 9: exact scores, its claims, and bad input."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from checkers.core.verdict import Verdict
from checkers.theorem_09_match3_local import narrow_unit as claims
from constructions.theorem_09_match3_local.narrow_unit import narrow_unit


def test_scores_are_exact_p_bit_parabolas() -> None:
    unit = narrow_unit(6, 5, 1)
    rows = unit.rows([1, 2, 3, 4, 0, 1], Fraction)
    layer = unit.attention(Fraction)
    assert (layer.embedding_dimension, layer.output_dimension) == (2, 3)
    scores = layer.scores(rows)
    for i in range(6):
        for j in range(6):
            assert scores[i, j] - scores[i, i] == -unit.a * (i - j) ** 2
    assert all(unit.format.holds(v) for v in rows.flat)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: narrow_unit(3, 5, 4), "0..N = 3"),
        (lambda: claims.keys_of_dimension_two_are_enough(10**4, 9, 300), "K <= 200"),
        (lambda: claims.keys_of_dimension_two_are_enough(10**4, 10**400, 3), "N, M <= 10^18"),
        (lambda: claims.the_narrow_unit_computes_match3_local(9, 9, 1), "at most 300"),
        (lambda: claims.the_narrow_unit_computes_match3_local(10**18, 10**18, 1), "at most 300"),
    ],
)
def test_bad_input(call: Any, says: str, refuses: Callable[..., None]) -> None:
    refuses(call, says)


@pytest.mark.parametrize(("N", "M", "K"), [(50, 9, 4), (3, 2, 0), (10**6, 10**6, 12), (500, 2, 200)])
def test_both_bounds_hold_and_the_rational_one_is_cruder(N: int, M: int, K: int) -> None:
    unit = narrow_unit(N, M, K)
    assert claims._arb_error(unit) <= claims._rational_error(unit) < Fraction(1, 2)


@pytest.mark.parametrize(
    "run",
    [
        lambda: claims.keys_of_dimension_two_are_enough(1, 2, 0),
        lambda: claims.keys_of_dimension_two_are_enough(50, 9, 4),
        lambda: claims.the_narrow_unit_computes_match3_local(3, 3, 2),
    ],
)
def test_claims_hold_with_two_engines(run: Callable[[], Verdict], holds_twice: Callable[..., None]) -> None:
    holds_twice(run)
