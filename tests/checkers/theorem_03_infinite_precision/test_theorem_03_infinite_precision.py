"""Theorem 3: the construction against its definition, its claims, bad input and certificates."""

from __future__ import annotations

import copy
import itertools
import runpy
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.adversary import Finding, ModelFault
from checkers.core.verdict import Outcome
from checkers.engines.smt import recording
from checkers.theorem_03_infinite_precision import bits, unit
from checkers.theorem_03_infinite_precision import neighbourliness as neighbourly
from checkers.theorem_03_infinite_precision import queries as identity
from checkers.theorem_03_infinite_precision.adversary import error_at, spread_out
from checkers.theorem_03_infinite_precision.frontier import coordinates_and_bits
from constructions.errors import BadInput
from constructions.task_inputs import pointer_sets, random_pointers, random_unit_values
from constructions.tasks import qsa
from constructions.theorem_03_infinite_precision.unit import (
    E_BELOW,
    MomentCurveUnit,
    moment_keys,
    moment_nodes,
    moment_query,
    sufficient_bits,
    temperature,
    vanishing_polynomial,
)
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected

THOUSANDTH = Fraction(1, 1000)


@given(st.lists(st.integers(-20, 20), min_size=1, max_size=4), st.integers(-20, 20))
def test_vanishing_polynomial(roots: list[int], t: int) -> None:
    value = sum(c * t**k for k, c in enumerate(vanishing_polynomial(roots)))
    expected = 1
    for r in roots:
        expected *= (t - r) ** 2
    assert value == expected


@pytest.mark.parametrize("kind", ["paper", "centred"])
@pytest.mark.parametrize(("N", "q"), [(1, 1), (3, 3), (6, 2), (7, 3)])
def test_every_pointer_set_by_brute_force(N: int, q: int, kind: str) -> None:
    nodes = moment_nodes(N, kind)
    keys = moment_keys(nodes, q)
    for y in pointer_sets(N, q):
        query = moment_query(nodes, y)
        scores = [sum(a * b for a, b in zip(key, query, strict=True)) for key in keys]
        on = {scores[i] for i in y}
        assert len(on) == 1
        assert all(s <= min(on) - 1 for j, s in enumerate(scores) if j not in y)


@pytest.mark.parametrize("kind", ["paper", "centred"])
@pytest.mark.parametrize(("N", "q", "alpha"), [(1, 1, 1), (1, 1, 8), (2, 1, 1), (6, 2, 3), (7, 4, 1)])
def test_sufficient_bits_hold_every_number(N: int, q: int, alpha: int, kind: str) -> None:
    model = MomentCurveUnit(N, q, 1, alpha, kind)
    numbers = [k for i in range(N) for k in model.key(i)]
    numbers += [k for y in pointer_sets(N, q) for k in model.query(y)]
    assert max(map(abs, numbers)) < 1 << (sufficient_bits(N, q, alpha, kind) - 1)


def test_unit_in_floats() -> None:
    N, q = 9, 2
    model = MomentCurveUnit(N, q, 2, temperature(N, q, THOUSANDTH), "centred")
    values, pointers = random_unit_values(N, 2, 5), random_pointers(N, q, 5)
    tokens = model.tokens(values, pointers)
    exact = [model.embed(token, i) for i, token in enumerate(tokens)]
    scores = np.array(model.attention().scores(np.array(exact)), dtype=float)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    outputs = weights / weights.sum(axis=1, keepdims=True) @ np.array(values, dtype=float)
    assert np.abs(outputs - np.array(qsa(values, pointers), dtype=float)).max() < 2e-3
    assert model.transformer().depth == 1
    assert model.attention().embedding_dimension == 2 * q


@given(st.integers(1, 1000), st.integers(1, 1000), st.fractions(Fraction(1, 10**30), Fraction(999, 1000)))
def test_temperature_is_the_least(N: int, q: int, eps: Fraction) -> None:
    if q > N or eps == 0:
        return
    alpha, needed = temperature(N, q, eps), 2 * Fraction(N - q, q) / eps
    assert E_BELOW**alpha >= needed
    assert alpha == 1 or E_BELOW ** (alpha - 1) < needed


@pytest.mark.parametrize(
    "verdict",
    [
        lambda: identity.queries_separate(12, 3, "centred", 4),
        lambda: identity.every_pointer_set_is_separated(5, 2),
        lambda: identity.margin_for_all_N_and_q(),
        lambda: identity.identity_for_all_real_nodes(1),
        lambda: unit.unit_on_an_input(6, 2, 2, THOUSANDTH, "paper", 3),
        lambda: unit.every_input_is_approximated(50, 3, THOUSANDTH),
        lambda: unit.every_input_is_approximated(3, 3, THOUSANDTH),
        lambda: bits.numbers_fit(6, 2, 2, "paper"),
        lambda: bits.numbers_fit(100, 2, 5, "centred"),
        lambda: bits.numbers_fit(1, 1, 4, "centred"),
        lambda: neighbourly.shorter_keys_fail(1),
        lambda: neighbourly.shorter_keys_fail_directly(1),
    ],
)
def test_claims_hold_with_two_engines(verdict) -> None:
    found = verdict()
    assert found.outcome.success
    assert not found.single_engine
    if found.certificate is not None:
        replay(found.certificate)


@given(st.integers(1, 4), st.integers(0, 10_000), st.sampled_from([1, 2, 5]))
def test_any_shorter_keys_are_defeated(q: int, seed: int, size: int) -> None:
    keys = np.random.default_rng(seed).integers(-size, size + 1, size=(2 * q + 1, 2 * q - 1)).tolist()
    dependency = neighbourly.affine_dependency(keys)
    assert dependency is not None
    y, signed = neighbourly.defeated_set(dependency, q)
    assert neighbourly._unsound(keys, y, signed, q) is None
    head = {
        "claim": "theorem-3/shorter_keys_are_defeated",
        "parameters": {"q": q, "keys": "random", "seed": seed},
    }
    replay(head | {"kind": "theorem-3-radon", "q": q, "keys": keys, "dependency": signed, "y": y})


def test_the_centroid_attains_the_spread_bound() -> None:
    for q in (2, 3, 5):
        verdict = neighbourly.shorter_keys_are_defeated(q, "centroid", 0)
        assert verdict.outcome is Outcome.CERTIFIED
        assert verdict.margin is not None
        assert verdict.margin.value == neighbourly.spread_bound(q)


class Cut:
    """The moment curve with `cut` coordinates left out."""

    def __init__(self, q: int, cut: int) -> None:
        self.size, self.q = 2 * q - cut, q

    def keys(self, N):
        return [key[: self.size] for key in moment_keys(moment_nodes(N), self.q)]

    def query(self, y):
        return [30 * w for w in moment_query(moment_nodes(2 * self.q + 1), y)[: self.size]]


class Learned:
    """Keys in the plane and queries towards the mean of their keys, as floats."""

    def keys(self, N):
        return np.random.default_rng(3).normal(size=(N, 2))

    def query(self, y):
        return 5 * self.keys(100)[list(y)].mean(axis=0)


@pytest.mark.parametrize(("model", "q"), [(Cut(1, 1), 1), (Cut(3, 1), 3), (Cut(4, 3), 4), (Learned(), 2)])
def test_short_keys_are_refuted(model, q: int) -> None:
    found = spread_out(model, q=q)
    assert found.finding is Finding.REFUTED
    assert found.error is not None
    assert found.error >= Fraction(2, 3 * q) == found.needed
    assert found.counterexample is not None
    assert error_at(model, found.counterexample) == found.error


def test_long_keys_are_not() -> None:
    assert spread_out(Cut(3, 0), q=3).finding is Finding.NO_COUNTEREXAMPLE


@pytest.mark.parametrize(
    ("name", "finding"),
    [
        ("Circle", Finding.REFUTED),
        ("Short", Finding.REFUTED),
        ("Moment", Finding.NO_COUNTEREXAMPLE),
    ],
)
def test_examples(name: str, finding: Finding) -> None:
    examples = Path(__file__).resolve().parents[3] / "examples"
    model = runpy.run_path(str(examples / "theorem_03_keys.py"))[name]()
    assert spread_out(model).finding is finding


def test_faulty_keys() -> None:
    model = Learned()
    model.query = lambda _: [float("nan"), 1.0]  # type: ignore[method-assign]
    with pytest.raises(ModelFault, match="finite"):
        spread_out(model, q=2)
    model.keys = lambda N: np.zeros((N + 1, 2))  # type: ignore[method-assign]
    with pytest.raises(ModelFault, match="shape"):
        spread_out(model, q=2)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: identity.queries_separate(4, 5, "paper", 1), "q must lie in 1..N = 4"),
        (lambda: identity.queries_separate(4, 2, "odd", 1), "paper, centred"),
        (lambda: identity.queries_separate(30_000, 2, "paper", 1), "at most 20000"),
        (lambda: identity.every_pointer_set_is_separated(40, 2), "at most 20"),
        (lambda: identity.every_pointer_set_is_separated(20, 10), "there are 184756 pointer sets"),
        (lambda: identity.identity_for_all_real_nodes(3), "covers every q"),
        (lambda: unit.unit_on_an_input(100, 2, 1, THOUSANDTH, "paper", 1), "at most 64"),
        (lambda: unit.unit_on_an_input(6, 2, 0, THOUSANDTH, "paper", 1), "d must be at least 1"),
        (lambda: unit.every_input_is_approximated(5, 2, Fraction(1)), "strictly between 0 and 1"),
        (lambda: bits.numbers_fit(40, 9, 3, "paper"), "too many to enumerate"),
        (lambda: bits.numbers_fit(9, 2, 0, "paper"), "alpha must be at least 1"),
        (lambda: identity.queries_separate(1000, 900, "paper", 1), "N q^2 at most"),
        (lambda: bits.numbers_fit(10**9, 2000, 1, "paper"), "q at most 1000"),
        (lambda: neighbourly.shorter_keys_are_defeated(0, "moment", 1), "q must lie in 1..64"),
        (lambda: neighbourly.shorter_keys_are_defeated(2, "random", -1), "the seed must be at least 0"),
        (lambda: neighbourly.shorter_keys_are_defeated(2, "odd", 1), "must be one of"),
        (lambda: neighbourly.shorter_keys_fail(4), "1, 2 or 3"),
        (lambda: neighbourly.shorter_keys_fail_directly(2), "only q = 1"),
        (lambda: MomentCurveUnit(6, 2, 1, 1).tokens([[0]] * 5, [(0, 1)] * 5), "takes N = 6 tokens"),
        (lambda: spread_out(Cut(1, 1), q=0), "q must lie in 1..64"),
        (lambda: spread_out(Cut(1, 1), q=10**18), "q must lie in 1..64"),
        (lambda: bits.numbers_fit(10**4000, 1000, 1, "paper"), "at most 1000000000000"),
        (lambda: bits.numbers_fit(10**9, 1000, 10**9, "paper"), "binom(1000000000, 1000) pointer sets"),
        (lambda: bits.numbers_fit(1001, 1000, 1, "paper"), "use at most 4"),
        (lambda: spread_out(object()), "must have a method keys(N)"),
    ],
)
def test_bad_input(call, says) -> None:
    with pytest.raises(BadInput) as error:
        call()
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def _certificates() -> dict[str, dict]:
    verdicts = [
        identity.queries_separate(5, 2, "paper", 1),
        unit.unit_on_an_input(5, 2, 1, THOUSANDTH, "paper", 1),
        bits.numbers_fit(6, 2, 2, "paper"),
        neighbourly.shorter_keys_are_defeated(2, "random", 1),
    ]
    return {v.certificate["kind"]: dict(v.certificate) for v in verdicts if v.certificate is not None}


GOOD = _certificates()


@pytest.mark.parametrize(
    ("kind", "field", "change"),
    [
        ("theorem-3-queries", "queries", lambda rows: [[rows[0][0] + 1, *rows[0][1:]], *rows[1:]]),
        ("theorem-3-queries", "queries", lambda rows: rows[1:]),
        ("theorem-3-queries", "pointers", lambda rows: [[0, 0], *rows[1:]]),
        ("theorem-3-queries", "nodes", lambda nodes: [nodes[1], *nodes[1:]]),
        ("theorem-3-unit", "queries", lambda rows: [[0, 0, 0, 0]] * len(rows)),
        ("theorem-3-unit", "queries", lambda rows: [[-w for w in row] for row in rows]),
        ("theorem-3-unit", "values", lambda rows: [[2]] * len(rows)),
        ("theorem-3-unit", "eps", lambda _: "1/1000000000000000000000000"),
        ("theorem-3-bits", "bits", lambda p: p - 1),
        ("theorem-3-bits", "bits", lambda _: 1),
        ("theorem-3-bits", "bits", lambda p: p + 1),
        ("theorem-3-bits", "sufficient", lambda p: p - 1),
        ("theorem-3-bits", "sufficient", lambda p: p + 1),
        ("theorem-3-unit", "queries", lambda rows: [[*row, 0, 0] for row in rows]),
        ("theorem-3-unit", "eps", lambda eps: f"-{eps}"),
        ("theorem-3-bits", "N", lambda _: 60),
        ("theorem-3-radon", "dependency", lambda row: [row[0] + 1, *row[1:]]),
        ("theorem-3-radon", "dependency", lambda row: [0] * len(row)),
        ("theorem-3-radon", "y", lambda y: [j for j in range(5) if j not in y][:2]),
        ("theorem-3-radon", "y", lambda y: [y[0], y[0]]),
    ],
)
def test_corrupted_certificates_are_rejected(kind: str, field: str, change) -> None:
    corrupted = copy.deepcopy(GOOD[kind])
    corrupted[field] = change(corrupted[field])
    with pytest.raises(Rejected) as error:
        replay(corrupted)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("theorem-3-queries", "q", 0),
        ("theorem-3-queries", "nodes", []),
        ("theorem-3-queries", "nodes", [1, "2"]),
        ("theorem-3-unit", "values", [[1]]),
        ("theorem-3-unit", "eps", "small"),
        ("theorem-3-unit", "values", [1] * 5),
        ("theorem-3-unit", "values", [[]] * 5),
        ("theorem-3-bits", "alpha", 0),
        ("theorem-3-radon", "keys", [[1, 2]]),
        ("theorem-3-radon", "dependency", "none"),
    ],
)
def test_malformed_certificates(kind: str, field: str, value) -> None:
    with pytest.raises(Malformed) as error:
        replay(GOOD[kind] | {field: value})
    assert "\n" not in str(error.value)


def test_affine_dependency_exists_only_when_it_must() -> None:
    assert neighbourly.affine_dependency([[Fraction(0)], [Fraction(1)]]) is None
    assert neighbourly.affine_dependency([[Fraction(1, 2)], [Fraction(1)], [Fraction(3, 2)]]) is not None
    for q, kind in itertools.product((1, 2, 4), neighbourly.KEY_KINDS):
        keys = neighbourly.trial_keys(q, kind, 0)
        assert len(keys) == 2 * q + 1
        assert {len(key) for key in keys} == {2 * q - 1}


def test_frontier() -> None:
    table = coordinates_and_bits()
    for row in table.rows:
        assert row[3] == str(2 * int(row[1]))
        assert row[4].startswith(row[3])
        for cell in row[5:]:
            needed, formula = map(int, cell.split(" / "))
            assert needed <= formula


def test_the_identity_has_no_power_that_solvers_read_differently() -> None:
    """t^0 at t = 0: Z3 before 5.4 leaves 0^0 open, and found models that violate nothing."""
    with recording() as texts:
        assert identity.identity_for_all_real_nodes(2).outcome is Outcome.PROVED
    assert [text for _, text in texts if "(^ " in text] == []
