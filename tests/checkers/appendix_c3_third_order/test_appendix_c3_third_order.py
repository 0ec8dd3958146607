"""Appendix C.3: s-order units against Match_s by brute force, their claims, and bad input."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers.appendix_c3_third_order import evaluated, identity
from checkers.appendix_c3_third_order import unit as symbolic
from checkers.core.verdict import Outcome, Verdict
from checkers.match_tasks.order_weights import Variant
from constructions.appendix_c3_third_order import unit as construction
from constructions.tasks import match2, match3
from constructions.theorem_06_match2.unit import token_rows


@given(st.lists(st.integers(0, 11), min_size=1, max_size=5))
def test_match_s_is_match2_and_match3(x: list[int]) -> None:
    assert construction.match_s(x, 12, 2) == match2(x, 12)
    assert construction.match_s(x, 12, 3) == match3(x, 12)


@settings(max_examples=30)
@given(st.lists(st.integers(0, 6), min_size=1, max_size=3))
def test_match_4_by_brute_force(x: list[int]) -> None:
    expected = [int(any((v + sum(t)) % 7 == 0 for t in itertools.product(x, repeat=3))) for v in x]
    assert construction.match_s(x, 7, 4) == expected


@pytest.mark.parametrize(("s", "m"), [(2, 3), (3, 5), (4, 9)])
def test_float_unit_scores_the_cosine_of_the_sum(s: int, m: int) -> None:
    unit = construction.attention_unit(s, 2.0, 0.25)
    assert unit.embedding_dimension == m
    rows = token_rows(
        [1, 3], 7, lambda k: (float(np.cos(2 * np.pi * k / 7)), float(np.sin(2 * np.pi * k / 7)))
    )
    scores, values = unit.scores(rows), unit.values(rows)[:, 0]
    for i in range(2):
        for n, picked in enumerate(itertools.product(range(3), repeat=s - 1)):
            if 2 not in picked:
                angle = 2 * np.pi * sum([(1, 3)[i], *((1, 3)[j] for j in picked)]) / 7
                wanted, value = 2 * np.cos(angle), 1
            else:
                wanted, value = (0.5 if set(picked) == {2} else 0.0), 0
            assert abs(scores[i, n] - wanted) < 1e-12
            assert values[n] == value


def test_fixed_scores_are_those_of_the_attention_unit() -> None:
    fixed = construction.fixed_unit(3, 2, 5)
    unit, scale = fixed.unit, 1 << fixed.unit.format.f
    layer = construction.attention_unit(3, Fraction(unit.c), Fraction(unit.dummy, scale))
    rows = token_rows(
        range(5), 5, lambda k: (Fraction(unit.cosines[k], scale), Fraction(unit.sines[k], scale))
    )
    found = layer.scores(rows).reshape(6, 6, 6)
    for a, b, c in itertools.product(range(5), repeat=3):
        assert found[a, b, c] - found[a, 5, 5] == Fraction(fixed.score((a, b, c)), scale**3)
        assert found[a, b, 5] - found[a, 5, 5] == Fraction(fixed.mixed_score(), scale**3)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: construction.fixed_unit(5, 2, 3), "2..4"),
        (lambda: construction.fixed_unit(3, 2, 1), "at least 2"),
        (lambda: construction.fixed_unit(3, 8, 16, 10), "would do"),
        (lambda: construction.match_s([1], 2, 1), "at least 2"),
        (lambda: evaluated.given_inputs_are_decided(2000, 9, 40, 1), "N <= 512"),
        (lambda: evaluated.the_attention_unit_computes_match_s(4, 4, 5), "would do"),
        (lambda: evaluated.the_attention_unit_computes_match_s(3, 10**18, 10**18), "M^N <= 400"),
        (lambda: evaluated.given_inputs_are_decided(8, 10**9, 200, 1), "M <= 8192"),
        (lambda: evaluated.given_inputs_are_decided(8, 9, 10**18, 1), "p must lie in"),
    ],
)
def test_bad_input(call: Any, says: str, refuses: Callable[..., None]) -> None:
    refuses(call, says)


@pytest.mark.parametrize(
    "run",
    [
        lambda: symbolic.every_input_is_decided(3, 4),
        lambda: symbolic.every_input_is_decided(3, 3),
        lambda: symbolic.every_input_is_decided(1, 2),
        lambda: evaluated.given_inputs_are_decided(12, 20, 32, 7),
        lambda: evaluated.the_attention_unit_computes_match_s(3, 2, 3),
        lambda: identity.scores_are_cosines_of_sums(3),
        lambda: identity.mixed_pairs_are_harmless(),
        lambda: identity.rounding_moves_scores_little(),
    ],
)
def test_claims_hold_with_two_engines(run: Callable[[], Verdict], holds_twice: Callable[..., None]) -> None:
    holds_twice(run)


def test_counted_mixed_pairs_are_refuted_with_the_input() -> None:
    verdict = symbolic.every_input_is_decided(2, 2, variant=Variant(mixed_value=1))
    assert verdict.outcome is Outcome.REFUTED
    assert verdict.witness is not None
    assert match3(verdict.witness["X"], 2)[0] == 0
