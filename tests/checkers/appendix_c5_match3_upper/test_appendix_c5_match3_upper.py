"""Appendix C.5: the gathering layer against Match3, its size, its claims and certificates."""

import copy
import json
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.appendix_c5_match3_upper.layer import (
    every_input_is_decoded,
    the_layer_computes_match3,
    the_size_is_of_order_N_log_M,
)
from checkers.core.verdict import Outcome, Verdict
from checkers.informal_conjecture_1.conjecture import recorded_as_a_conjecture
from constructions.appendix_c5_match3_upper.layer import Gather, of_order_N_log_M
from constructions.attention import apply_element_map
from constructions.errors import BadInput
from constructions.task_inputs import all_tokens
from constructions.tasks import match3
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected


def one(_: Any) -> int:
    """e^0, the only exponential the layer needs."""
    return 1


@pytest.mark.parametrize(("N", "M", "share"), [(1, 2, 1), (2, 3, 2), (3, 4, 1), (3, 5, 2), (4, 3, 3)])
def test_the_transformer_computes_match3_on_every_input(N: int, M: int, share: int) -> None:
    transformer = Gather(N, M, share).transformer()
    for X in all_tokens(N, M):
        assert transformer(X, one)[:, 0].tolist() == match3(X, M)


@given(st.integers(1, 40), st.integers(2, 300), st.data())
def test_what_is_gathered_is_the_input(N: int, M: int, data: st.DataObject) -> None:
    layer = Gather(N, M, data.draw(st.integers(1, N)))
    tokens = data.draw(st.lists(st.integers(0, M - 1), min_size=N, max_size=N))
    assert layer.gathered(tokens) == tokens


def test_the_average_is_the_unit_s_output() -> None:
    layer, tokens = Gather(5, 7, 2), [6, 0, 3, 5, 1]
    rows = layer.unit()(apply_element_map(layer.embed, tokens), one)
    assert all(row.tolist() == layer.average(tokens) for row in rows)


def test_values_are_numbers_of_the_format() -> None:
    layer = Gather(6, 5, 3)
    assert all(layer.number.holds(v) for v in layer.embed(4, 2))
    assert layer.embed(4, 2).tolist() == [4 << 6, 0]


@given(st.integers(1, 2000), st.integers(2, 5000))
def test_the_size_is_within_four_times_the_tokens_bits(N: int, M: int) -> None:
    layer = of_order_N_log_M(N, M)
    assert layer.m * layer.number.p <= 4 * N * layer.token_bits


def test_a_row_that_is_no_input_counts_as_no_triple() -> None:
    layer = Gather(2, 3, 2)
    assert layer.output(np.array([Fraction(15, 2)], dtype=object), 0) == [0]


@pytest.mark.parametrize(
    ("check", "outcome"),
    [
        (lambda: every_input_is_decoded(3, 4, 2), Outcome.PROVED),
        (lambda: every_input_is_decoded(1000, 1001, 2), Outcome.PROVED),
        (lambda: the_layer_computes_match3(20, 21), Outcome.CERTIFIED),
        (lambda: the_size_is_of_order_N_log_M(), Outcome.PROVED),
    ],
)
def test_claims_hold_on_two_engines(check: Callable[[], Verdict], outcome: Outcome) -> None:
    verdict = check()
    assert verdict.outcome is outcome, verdict.reason
    assert not verdict.single_engine


def test_the_conjecture_is_never_a_success() -> None:
    assert recorded_as_a_conjecture().outcome is Outcome.ASSUMED


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Gather(0, 5, 1), "N must be at least 1"),
        (lambda: Gather(3, 1, 1), "modulus M must be at least 2"),
        (lambda: Gather(3, 5, 4), "share must lie in 1..N = 3"),
        (lambda: Gather(3, 5, 1).average([1, 2]), "N = 3 tokens"),
        (lambda: every_input_is_decoded(10**18, 5, 1), "N <= 10\\^6"),
        (lambda: every_input_is_decoded(10**6, 5, 10**6), "p <= 10000"),
        (lambda: the_layer_computes_match3(10**9, 5), "N <= 10000"),
        (lambda: the_layer_computes_match3(5, 10**400), "M <= 2\\^40"),
        (lambda: Gather(3, 5, 1).average([1, 2, 5]), "residues in 0..4"),
    ],
)
def test_bad_input_is_one_line(build: Callable[[], object], message: str) -> None:
    with pytest.raises(BadInput, match=message) as caught:
        build()
    assert "\n" not in str(caught.value)


CERTIFICATE = json.loads(json.dumps(the_layer_computes_match3(6, 7).certificate))


def spoilt(*path: Any, value: Any) -> dict[str, Any]:
    """The certificate with the entry at this path replaced."""
    certificate = copy.deepcopy(CERTIFICATE)
    place = certificate
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return certificate


@pytest.mark.parametrize(
    "certificate",
    [
        spoilt("inputs", 0, "mantissas", 0, value=1),
        spoilt("inputs", 0, "answers", value="000000"),
        spoilt("p", value=2),
        spoilt("f", value=0),
        spoilt("share", value=7),
    ],
)
def test_corrupted_certificates_are_rejected(certificate: dict[str, Any]) -> None:
    replay(CERTIFICATE)
    with pytest.raises(Rejected):
        replay(certificate)


@pytest.mark.parametrize(
    "certificate",
    [
        spoilt("inputs", value=[]),
        spoilt("inputs", 0, "X", value=[1]),
        spoilt("inputs", 0, "X", 0, value=7),
        spoilt("inputs", 0, "mantissas", value=["1"]),
        spoilt("f", value=10**12),
        spoilt("p", value=0),
        spoilt("N", value="6"),
    ],
)
def test_unreadable_certificates_are_malformed(certificate: dict[str, Any]) -> None:
    with pytest.raises(Malformed) as caught:
        replay(certificate)
    assert "\n" not in str(caught.value)
