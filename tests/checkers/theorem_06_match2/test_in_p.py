"""Theorem 6 in P: the head's numbers are the Rocq theorem's, and the claims hold and refuse."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.opinion import Undecided
from checkers.core.verdict import Outcome
from checkers.engines.averages import rational_rounded
from checkers.theorem_06_match2.in_p import (
    bits_in_P,
    every_length_is_decided_in_P,
    lengths,
    rational_failure,
    within_bits,
)
from checkers.theorem_06_match2.in_p_exhaustive import exact_ties_compute_match2, layer_computes_match2_in_P
from constructions.circle import scaled_turn
from constructions.errors import BadInput
from constructions.tasks import match2
from constructions.theorem_06_match2 import in_p
from constructions.theorem_06_match2.in_p import CircleHead, circle_head, tie_layer
from proofs.replay import replay
from proofs.replayers import Rejected


@given(st.integers(1, 10**6), st.integers(2, 200))
def test_radius_and_bits_are_those_of_the_rocq_definition(N: int, M: int) -> None:
    least, S, f = M * M * ((N - 1).bit_length() + 2), in_p.radius(N, M), in_p.fraction_bits(N, M)
    assert 2 * S * S >= least > 2 * (S - 1) ** 2
    assert (1 << f) * S >= M * M
    assert f == 0 or (1 << (f - 1)) * S < M * M
    head = circle_head(N, min(M, 30))
    assert head.largest < 1 << (head.format.p - 1)


@given(st.integers(1, 60), st.integers(0, 59), st.integers(1, 200), st.integers(0, 12))
def test_points_on_a_larger_circle_are_rounded_to_nearest(M: int, k: int, S: int, f: int) -> None:
    for found, turn in zip(scaled_turn(k, M, S, f), (math.cos, math.sin), strict=True):
        exact = S * turn(2 * math.pi * k / M) * 2**f
        assert abs(found - exact) <= 0.5 + 1e-9 * S * 2**f


def test_a_tie_on_the_circle_goes_to_the_even_number() -> None:
    assert [scaled_turn(1, 6, S, 0)[0] for S in (1, 3, 5)] == [0, 2, 2]  # S/2
    assert scaled_turn(1, 12, 3, 0)[1] == 2
    assert scaled_turn(2, 6, 3, 0)[0] == -2


def test_lengths_are_told_apart_by_their_binary_logarithm() -> None:
    assert list(lengths(9)) == [(1, 1), (2, 2), (3, 4), (5, 8), (9, 9)]
    assert [n for a, b in lengths(100) for n in range(a, b + 1)] == list(range(1, 101))


def test_the_hardest_inputs_speak_for_all_of_them() -> None:
    """A head that the reduction refutes errs on the witness, and one that it passes on no input."""
    bad = circle_head(4, 6)
    bad = CircleHead(bad.format, bad.points, bad.radius, bad.radius + 1)
    found = rational_failure(bad, 2)
    assert found is not None
    x = [*found["X"], *[found["and every further token"]] * (2 - len(found["X"]))]
    assert bad.layer()(x, rational_rounded)[0] != match2(x, 6)[0]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12), st.integers(2, 4))
def test_ties_decide_longer_inputs_too(x: list[int], M: int) -> None:
    x = [v % M for v in x]
    assert tie_layer(len(x), M)(x, rational_rounded) == match2(x, M)


def never(_: Fraction, __: int) -> bool:
    raise Undecided("asked")


def test_bits_are_compared_in_integers_where_these_decide() -> None:
    assert within_bits(7, 1, 4, never)  # 2 log2 4 + 3 = 7
    assert within_bits(6, 2**13, 4, never)  # 2 + log2(16)/2 + 2 = 6, an equality
    assert not within_bits(8, 2**252, 4, never)
    assert within_bits(8, 2**253, 4, never)  # 2 + log2(256)/2 + 2
    assert not within_bits(30, 2, 4, lambda _, __: False)


@pytest.mark.parametrize(
    ("claim", "at"),
    [
        (every_length_is_decided_in_P, {"N": 40, "M": 7}),
        (bits_in_P, {"N": 100, "M": 9}),
        (layer_computes_match2_in_P, {"N": 2, "M": 4}),
        (exact_ties_compute_match2, {"N": 3, "M": 3}),
    ],
)
def test_the_claims_hold_on_two_engines(claim: Any, at: dict[str, int]) -> None:
    verdict = claim(**at)
    assert verdict.outcome is Outcome.PROVED
    assert not verdict.single_engine


@pytest.mark.parametrize(
    ("claim", "at", "advice"),
    [
        (every_length_is_decided_in_P, {"N": 0, "M": 7}, "N must be at least 1"),
        (every_length_is_decided_in_P, {"N": 9, "M": 10**4}, "scores are too many"),
        (bits_in_P, {"N": 9, "M": 1}, "at least 2"),
        (bits_in_P, {"N": 2**100, "M": 10**4}, "cases are too many"),
        (layer_computes_match2_in_P, {"N": 17, "M": 2}, "at most 16"),
        (layer_computes_match2_in_P, {"N": 9, "M": 9}, "inputs"),
        (exact_ties_compute_match2, {"N": 2, "M": 5}, "M must be 2, 3 or 4"),
    ],
)
def test_bad_input_is_one_line_of_advice(claim: Any, at: dict[str, int], advice: str) -> None:
    with pytest.raises(BadInput, match=advice):
        claim(**at)


def test_a_certificate_with_another_query_is_rejected() -> None:
    certificate: Any = dict(exact_ties_compute_match2(N=2, M=3).certificate or {})
    replay(certificate)
    certificate["heads"][0]["query"][0][1] = [0, 0, 1]
    with pytest.raises(Rejected, match="otherwise"):
        replay(certificate)
