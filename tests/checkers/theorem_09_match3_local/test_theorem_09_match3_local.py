"""Theorem 9: the unit's parts against brute force, its claims, bad input, and its certificate."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.verdict import Outcome, Verdict
from checkers.theorem_09_match3_local import unit as claims
from checkers.theorem_09_match3_local.scores import bit_count_rows, extremes, gemm_rows, masked_extremes
from constructions.tasks import match3_local
from constructions.theorem_09_match3_local import unit as construction
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected


def test_scores_by_products_and_by_bit_counts_agree() -> None:
    unit = construction.local_unit(30, 9, 2, 77, 3)  # 77 is no multiple of 8 or 64
    expected = unit.queries(0, 30) @ unit.keys.astype(np.int64).T
    for rows in (gemm_rows, bit_count_rows):
        assert np.array_equal(np.concatenate([block for _, block in rows(unit)]), expected)


@pytest.mark.parametrize(("N", "K"), [(30, 2), (700, 1), (5, 2), (5, 4), (3, 3), (1, 0)])
def test_extremes_by_rows_and_by_masks_agree(N: int, K: int) -> None:
    unit = construction.local_unit(N, 9, K, 77, 3)
    assert extremes(unit, gemm_rows) == masked_extremes(unit, bit_count_rows)


def test_an_unstable_softmax_is_refuted_at_once() -> None:
    """Scores of 2^36 times the size move apart within windows, and e^-(2^36) is never written out."""
    good = construction.local_unit(8, 7, 1, 96, 1)

    def huge(*_: int) -> construction.LocalUnit:
        return construction.LocalUnit(7, 1, good.f, good.keys, good.coefficients << 36)

    verdict = claims.every_input_is_decided(8, 7, 1, 96, 1, make=huge)
    assert verdict.outcome is Outcome.REFUTED


@given(st.lists(st.integers(0, 6), min_size=1, max_size=8), st.integers(0, 3))
def test_exact_averages_give_match3_local(x: list[int], K: int) -> None:
    N = len(x)
    K = min(K, N)
    q = 2 * K + 1
    outputs = []
    for i in range(N):
        near = construction.window(i, N, K)
        averages = [Fraction(0)] * q
        for j in near:
            averages[j % q] = Fraction(x[j], len(near))
        outputs.append(construction.output_map(averages, i, N, K, 7))
    assert outputs == match3_local(x, 7, K)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: construction.local_unit(0, 5, 0, 8, 1), "at least 1"),
        (lambda: construction.local_unit(4, 1, 1, 8, 1), "at least 2"),
        (lambda: construction.local_unit(4, 5, 5, 8, 1), "0..N = 4"),
        (lambda: construction.local_unit(4, 5, 1, 0, 1), "at least 1"),
        (lambda: construction.local_unit(30_000, 5, 10_000, 64, 1), "2^37"),
        (lambda: claims.the_attention_unit_computes_match3_local(10**18, 10**18, 1, 64, 1), "M^N <= 300"),
        (
            lambda: claims.the_attention_unit_computes_match3_local(9, 9, 1, 64, 1),
            "would do",
        ),
    ],
)
def test_bad_input(call: Any, says: str, refuses: Callable[..., None]) -> None:
    refuses(call, says)


@pytest.mark.parametrize(
    "run",
    [
        lambda: claims.every_input_is_decided(20, 9, 2, 160, 1),
        lambda: claims.every_input_is_decided(3, 9, 3, 64, 1),  # every window is the whole input
        lambda: claims.every_input_is_decoded_symbolically(5, 6, 1, 96, 1),
        lambda: claims.the_attention_unit_computes_match3_local(3, 2, 1, 32, 1),
    ],
)
def test_claims_hold_with_two_engines(run: Callable[[], Verdict], holds_twice: Callable[..., None]) -> None:
    holds_twice(run)


def test_too_few_dimensions_are_no_success() -> None:
    assert not claims.every_input_is_decided(40, 9, 2, 8, 1).outcome.success


def test_certificate() -> None:
    head = {
        "claim": "theorem-9/every_input_is_decided",
        "parameters": {"N": 12, "M": 5, "K": 1, "m": 96, "seed": 1},
    }
    good = head | claims.certificate(construction.local_unit(12, 5, 1, 96, 1))
    replay(good)
    flipped = [good["keys"][0].translate(str.maketrans("01", "10")), *good["keys"][1:]]
    doubled = [[2 * c for c in row] for row in good["coefficients"][:1]] + good["coefficients"][1:]
    with pytest.raises(Rejected):
        replay({**good, "keys": flipped})
    with pytest.raises(Rejected):
        replay({**good, "coefficients": [[0, c[1] // 16, 0] for c in doubled]})
    with pytest.raises(Rejected):
        replay({**good, "M": 10**9})
    with pytest.raises(Rejected):  # at once, without e^(10^300)
        replay({**good, "coefficients": [[c * 10**300 for c in row] for row in good["coefficients"]]})
    for field, value in (("keys", ["01"]), ("K", -1), ("coefficients", [[1]]), ("f", "x"), ("f", 10**18)):
        with pytest.raises(Malformed) as error:
            replay({**good, field: value})
        assert "\n" not in str(error.value)
