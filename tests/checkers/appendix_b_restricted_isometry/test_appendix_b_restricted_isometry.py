"""Appendix B.1: exact constants against numpy, the iteration's laws, and its replay."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.appendix_b_restricted_isometry import constants as appendix_b
from checkers.appendix_b_restricted_isometry import frontier as appendix_b_frontier
from checkers.appendix_b_restricted_isometry.dual_certificate import iteration_reaches_the_bound
from checkers.appendix_b_restricted_isometry.isometry import (
    enclose_constant,
    isometry_sets,
    orthogonality_sets,
    semidefinite_by_elimination,
)
from checkers.core.verdict import Outcome
from constructions.appendix_b_restricted_isometry.isometry import dual_certificate, planted_keys
from constructions.errors import BadInput
from constructions.keys.sign_keys import encode_keys, gram, hadamard_keys, random_sign_keys
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected
from proofs.replayers.appendix_b_restricted_isometry.isometry import no_negative_eigenvalue

symmetric = st.integers(1, 4).flatmap(
    lambda n: st.lists(st.fractions(-3, 3, max_denominator=4), min_size=n * n, max_size=n * n).map(
        lambda v: [[Fraction(v[min(i, k) * n + max(i, k)]) for k in range(n)] for i in range(n)]
    )
)


@given(symmetric)
def test_both_decisions_of_semidefiniteness_agree(matrix) -> None:
    least = np.linalg.eigvalsh(np.array(matrix, dtype=float)).min()
    decided = semidefinite_by_elimination(matrix)
    assert no_negative_eigenvalue(matrix) == decided
    if abs(least) > 1e-9:
        assert decided == (least > 0)


@given(symmetric)
def test_squares_are_semidefinite(matrix) -> None:
    n = len(matrix)
    square = [[sum(matrix[i][j] * matrix[k][j] for j in range(n)) for k in range(n)] for i in range(n)]
    assert semidefinite_by_elimination(square)
    assert no_negative_eigenvalue(square)


def test_constants_of_orthogonal_keys_vanish() -> None:
    G = gram(hadamard_keys(8))
    assert enclose_constant(G, list(isometry_sets(8, 4))).high < Fraction(1, 1 << 28)
    assert enclose_constant(G, list(orthogonality_sets(8, 4, 2))).high < Fraction(1, 1 << 28)


def test_coherence_is_the_isometry_constant_of_order_two() -> None:
    keys = random_sign_keys(6, 30, 1)
    G = gram(keys)
    off = np.abs(G - 30 * np.eye(6, dtype=np.int64)).max()
    found = enclose_constant(G, list(isometry_sets(6, 2)))
    assert found.low < Fraction(int(off), 30) <= found.high


def test_the_planted_token_is_exceptional_and_corrected() -> None:
    keys = planted_keys(9)
    delta = theta = Fraction(177, 1000)
    found = dual_certificate(keys, (0, 1), delta, theta)
    assert [step.exceptional for step in found.steps] == [(8,), ()]
    assert found.values[:2] == (1, 1)
    assert set(found.values[2:]) == {0}
    w = np.array([float(c) for c in found.coefficients]) @ keys
    assert np.isclose(float(found.norm_squared), 256 * (w @ w))


def test_claims_at_small_sizes() -> None:
    verdict = appendix_b.random_keys_have_restricted_isometry(6, 1, 201, 1, 1)
    assert verdict.outcome is Outcome.PROVED
    assert not verdict.single_engine
    verdict = appendix_b.dual_certificates_reach_the_bound("planted", 7, 2, 257, 1, 0)
    assert verdict.outcome is Outcome.PROVED
    assert verdict.notes == ("1 pointer sets needed a correction",)
    replay(verdict.certificate)
    assert iteration_reaches_the_bound().outcome is Outcome.PROVED


@pytest.mark.parametrize(
    ("call", "needle"),
    [
        (lambda: appendix_b.random_keys_have_restricted_isometry(5, 2, 99, 1, 1), "N >= 3q"),
        (lambda: appendix_b.random_keys_have_restricted_isometry(30, 3, 99, 1, 1), "too many"),
        (lambda: appendix_b.random_keys_have_restricted_isometry(10**18, 10**9, 99, 1, 1), "at most"),
        (
            lambda: appendix_b.dual_certificates_reach_the_bound("odd", 7, 2, 257, 1, 0),
            "random, planted or exceeding",
        ),
        (lambda: appendix_b.dual_certificates_reach_the_bound("planted", 7, 2, 100, 1, 0), "m = 256"),
        (lambda: appendix_b.dual_certificates_reach_the_bound("random", 7, 2, 9, 1, 0), "larger m"),
        (lambda: planted_keys(2), "3 to 66"),
        (lambda: dual_certificate(planted_keys(5), (0, 1), Fraction(1), Fraction(1)), "delta + theta < 1"),
        (
            lambda: dual_certificate(np.ones((3, 4)).astype(np.int8), (0, 1), Fraction(0), Fraction(0)),
            "dependent",
        ),
    ],
)
def test_bad_input_says_what_would_be_right(call, needle: str) -> None:
    with pytest.raises(BadInput) as caught:
        call()
    assert needle in str(caught.value)
    assert "\n" not in str(caught.value)


def test_replay_rejects_wrong_bounds_and_refuses_malformed_ones() -> None:
    planted = {"family": "planted", "N": 7, "q": 2, "m": 257, "d": 1, "seed": 0}
    verdict = appendix_b.dual_certificates_reach_the_bound(**planted)
    good = dict(verdict.certificate)
    assert good["keys"] == encode_keys(planted_keys(7))
    replay(good)
    with pytest.raises(Rejected, match="isometry constant"):
        replay({**good, "delta": "1/10"})
    with pytest.raises(Rejected, match="orthogonality constant"):
        replay({**good, "theta": "1/10"})
    with pytest.raises(Rejected, match=r"isometry constant by more than 2\^-28"):
        replay({**good, "delta": str(Fraction(good["delta"]) + Fraction(1, 10**8))})
    with pytest.raises(Rejected, match=r"orthogonality constant by more than 2\^-28"):
        replay({**good, "theta": str(Fraction(good["theta"]) + Fraction(1, 10**8))})
    isometry = {
        "claim": "appendix-b-restricted-isometry/random_keys_have_restricted_isometry",
        "parameters": {"N": 7, "q": 2, "m": 257, "d": 1, "seed": 1},
        "kind": "restricted-isometry",
        "q": 2,
        "keys": good["keys"],
        "bound": "1/4",
    }
    replay(isometry)
    few = {**isometry, "keys": [key[:8] for key in good["keys"]]}
    with pytest.raises(Rejected, match=r"constant on .* exceeds 1/4"):
        replay({**few, "parameters": {**isometry["parameters"], "m": 9}})
    with pytest.raises(Rejected, match="the bound is 1/10"):
        replay({**isometry, "bound": "1/10"})
    with pytest.raises(Rejected, match="it is for q = 3"):
        replay({**isometry, "q": 3})
    with pytest.raises(Malformed, match="at most a third"):
        replay({**isometry, "q": 3, "parameters": {**isometry["parameters"], "q": 3}})
    with pytest.raises(Malformed, match="delta \\+ theta < 1"):
        replay({**good, "theta": "9/10"})
    with pytest.raises(Malformed, match="integer"):
        replay({**good, "q": "2"})


def test_failure_estimates_count_seeds(monkeypatch) -> None:
    monkeypatch.setattr(appendix_b_frontier, "SIZES", ((4, 1),))
    monkeypatch.setattr(appendix_b_frontier, "LENGTHS", (4, 2000))
    assert [row[3] for row in appendix_b_frontier.failure_estimates().rows] == ["20 of 20", "0 of 20"]
