"""Figure 2: the stored weights, what is said of the unit that they define, and what is refused."""

from __future__ import annotations

import copy
import itertools
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.verdict import Outcome
from checkers.figure_2_experiment.missed_set import a_small_mean_error_hides_a_missed_set
from checkers.figure_2_experiment.trained_unit import measured, the_trained_unit_averages
from constructions.errors import BadInput
from constructions.figure_2_experiment.unit import (
    TrainedUnit,
    decode,
    encode,
    missing_unit,
    numbers,
    read_stored,
    stored_sizes,
    trained_unit,
    words,
)
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected
from proofs.replayers.figure_2_experiment.unit import read_row

EPS = Fraction(1, 10)
FLOATS = st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False), min_size=1, max_size=5)


def misses(unit: Any) -> Any:
    return a_small_mean_error_hides_a_missed_set(12, 3, unit=unit)


def certificate() -> Any:
    found = the_trained_unit_averages(12, 3, EPS).certificate
    assert found is not None
    return copy.deepcopy(dict(found))


@given(FLOATS)
def test_words_keep_every_float32_exactly(row: list[float]) -> None:
    exact = tuple(map(Fraction, row))
    assert numbers(words(exact)) == exact
    assert read_row(words(exact), "keys") == list(exact)  # replay decodes the bits by itself


@pytest.mark.parametrize("text", ["7f800000", "7fc00000", "3f8", "zz000000", 5])
def test_no_number_is_refused(text: Any) -> None:
    with pytest.raises(BadInput, match="hexadecimal"):
        numbers(text)
    with pytest.raises(Malformed):
        read_row(text, "keys")


def test_stored_weights_are_decoded_and_encoded() -> None:
    assert stored_sizes() == [(12, 3), (20, 3)]
    for N, q in stored_sizes():
        stored = read_stored(N, q)
        assert encode(decode(stored["weights"], q)) == stored["weights"]
        assert (stored["recipe"]["N"], stored["recipe"]["q"]) == (N, q)


def test_scores_are_those_of_the_network_in_floating_point() -> None:
    unit = trained_unit(12, 3)
    first, second, keys = (np.array(part, dtype=float) for part in (unit.first, unit.second, unit.keys))
    for y in itertools.islice(itertools.combinations(range(12), 3), 0, None, 37):
        hidden = np.maximum(np.array(unit.bias, dtype=float) + first[list(y)].sum(axis=0), 0)
        assert np.allclose(np.array(unit.scores(y), dtype=float), keys @ (hidden @ second), atol=1e-9)


def test_the_largest_error_is_attained() -> None:
    unit = trained_unit(12, 3)
    at_y = next(measured(unit))
    scores = np.array([float(s) for s in unit.scores(at_y.y)])
    attention = np.exp(scores - scores.max())
    attention /= attention.sum()
    off = float(unit.value) * attention - np.isin(range(12), at_y.y) / 3
    values = np.sign(off)
    assert abs(float(at_y.error[0]) - abs(off @ values)) < 1e-12


def test_an_accuracy_that_is_not_reached_is_refuted_with_a_set() -> None:
    found = the_trained_unit_averages(12, 3, Fraction(1, 15))
    assert found.outcome is Outcome.REFUTED
    assert found.witness is not None
    assert len(found.witness["y"]) == 3
    with pytest.raises(Rejected, match="not shown to be within"):
        replay(certificate() | {"parameters": {"N": 12, "q": 3, "eps": "1/15"}})


def test_a_unit_of_definition_1_that_scores_otherwise_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    unit = trained_unit(12, 3)
    good = unit.attention()
    monkeypatch.setattr(TrainedUnit, "attention", lambda _: type(good)(good.Q, 2 * good.K, good.V))
    assert the_trained_unit_averages(12, 3, EPS).outcome is Outcome.REFUTED


@pytest.mark.parametrize("claim", [lambda u: the_trained_unit_averages(12, 3, EPS, unit=u), misses])
@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (lambda unit: replace(unit, q=1), "q = 1, not for 12 and 3"),
        (lambda unit: replace(unit, value=unit.value + Fraction(1, 1 << 60)), "float32 numbers"),
        (lambda unit: replace(unit, value=unit.value + Fraction(1, 3 << 60)), "float32 numbers"),
    ],
)
def test_a_unit_that_is_not_what_the_certificate_would_hold(claim: Any, changed: Any, says: str) -> None:
    """Its weights went rounded into the certificate, and a unit for q = 1 was judged as one for q = 3."""
    stored = missing_unit if claim is misses else trained_unit
    with pytest.raises(BadInput, match=says):
        claim(lambda N, q: changed(stored(N, q)))


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ((13, 3, EPS), "no trained unit"),
        ((12, 3, Fraction(2)), "between 0 and 1"),
        ((12, 13, EPS), "sparsity"),
    ],
)
def test_bad_input(parameters: tuple[int, int, Fraction], says: str) -> None:
    with pytest.raises(BadInput, match=says):
        the_trained_unit_averages(*parameters)


@pytest.mark.parametrize(
    ("name", "change", "error", "says"),
    [
        ("value", lambda text: text * 2, Malformed, "one number"),
        ("bias", lambda text: text[:-1], Malformed, "words of 8 digits"),
        ("bias", lambda text: "7f800000" + text[8:], Malformed, "infinity"),
        ("bias", lambda text: text + "00000000", Malformed, "N x h"),
        ("keys", lambda rows: rows[:-1], Malformed, "N x h"),
        ("keys", lambda rows: [rows[0][8:], *rows[1:]], Malformed, "rows of one length"),
        ("keys", lambda rows: [rows[1], rows[0], *rows[2:]], Rejected, "not shown to be within"),
    ],
)
def test_a_corrupted_certificate(name: str, change: Any, error: type[Exception], says: str) -> None:
    forged = certificate()
    forged["weights"][name] = change(forged["weights"][name])
    with pytest.raises(error, match=says):
        replay(forged)
