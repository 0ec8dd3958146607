"""Theorem 4: the reduction against its definition, the claims, the adversary, bad input and certificates."""

from __future__ import annotations

import copy
import itertools
import runpy
from fractions import Fraction
from math import comb, exp
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.adversary import Finding, ModelFault
from checkers.core.model_values import decode, encode, value_key
from checkers.core.verdict import Outcome
from checkers.frontiers.theorem_04_both_sides import lemma_r_bits, view_of_the_last_token
from checkers.theorem_04_width import direct, protocol, views
from checkers.theorem_04_width import reduction as width
from checkers.theorem_04_width.adversary import error_at, find_collision, same_view
from checkers.theorem_04_width.narrow_units import narrow_units_err
from constructions.errors import BadInput
from constructions.tasks import disj, qsa
from constructions.theorem_04_width.reduction import (
    NarrowUnit,
    OneHotUnit,
    alice_pointers,
    bob_values,
    decision_threshold,
    reduction_input,
    run_protocol,
    separating_values,
)
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"


@pytest.mark.parametrize("q", [1, 2, 4])
def test_reduction_by_brute_force(q: int) -> None:
    strings = list(itertools.product((0, 1), repeat=q))
    for a, b in itertools.product(strings, repeat=2):
        values, pointers = reduction_input(a, b)
        average = qsa(values, pointers)[-1][0]
        assert average == -1 + Fraction(2 * sum(x * y for x, y in zip(a, b, strict=True)), q)
        for off in (Fraction(-1, 2 * q), Fraction(1, 2 * q)):
            assert (average + off > decision_threshold(q)) == bool(disj(a, b))


@given(st.integers(2, 9), st.data())
def test_separating_values(N: int, data) -> None:
    q = data.draw(st.integers(1, N - 1))
    sets = st.sets(st.integers(0, N - 1), min_size=q, max_size=q)
    y, other = data.draw(sets), data.draw(sets)
    values = [[z] for z in separating_values(y, other, N)]
    gap = qsa(values, [y] * N)[0][0] - qsa(values, [other] * N)[0][0]
    assert gap == Fraction(2 * len(y - other), q)
    assert gap == 0 if y == other else gap >= Fraction(2, q)


def test_protocol_counts_bits() -> None:
    def average(scores, values):
        weights = [exp(s - max(scores)) for s in scores]
        return sum(w * z for w, z in zip(weights, values, strict=True)) / sum(weights)

    unit = OneHotUnit(5, 2, 6)
    for a, b in itertools.product(itertools.product((0, 1), repeat=2), repeat=2):
        output, channel = run_protocol(unit, 4, a, b, average)
        assert (output > -0.5) == bool(disj(a, b))
        assert channel.bits == channel.sent_by("alice") == (2 * 5 + 1) * 4
    with pytest.raises(BadInput, match="does not fit 3 bits"):
        run_protocol(unit, 3, (0, 1), (1, 1), average)


@pytest.mark.parametrize(
    "verdict",
    [
        lambda: width.reduction_decides_disjointness(5, Fraction(1, 6)),
        lambda: width.reduction_for_all_q(),
        lambda: views.two_pointer_sets_need_two_views(6, 2),
        lambda: views.one_view_for_all_N_and_q(),
        lambda: views.explicit_constant(),
        lambda: direct.no_unit_with_few_views(4, 2, 2),
        lambda: protocol.protocol_decides_disjointness(2, "moment-curve"),
        lambda: protocol.protocol_decides_disjointness(1, "one-hot"),
        lambda: narrow_units_err(10, 2, 3, 5),
    ],
)
def test_claims_hold_with_two_engines(verdict) -> None:
    found = verdict()
    assert found.outcome.success
    assert not found.single_engine
    if found.certificate is not None:
        replay(found.certificate)


def test_more_views_than_the_search_tries_is_unknown() -> None:
    assert narrow_units_err(3, 40, 8, 1).outcome is Outcome.UNKNOWN


class Mod:
    """Sees the sum of its pointers modulo a number, and answers with the mean of all values."""

    def __init__(self, modulus: int) -> None:
        self.modulus = modulus

    def view(self, y):
        return sum(y) % self.modulus

    def forward(self, values, pointers):
        return np.full((len(pointers), 1), values.mean())


class Whole(Mod):
    """Sees its pointers, as a list of numpy integers."""

    def view(self, y):
        return [np.int64(j) for j in y]


@pytest.mark.parametrize(
    ("model", "q"), [(Mod(1), 1), (Mod(5), 4), (Mod(100), 20), (NarrowUnit(3, 3), 20), (NarrowUnit(1, 2), 90)]
)
def test_small_views_are_refuted(model, q: int) -> None:
    found = same_view(model, q=q)
    assert found.finding is Finding.REFUTED
    assert found.error is not None
    assert found.error >= Fraction(1, q) == found.needed
    assert found.counterexample is not None
    assert error_at(model, found.counterexample) == found.error
    y, other = found.counterexample["y"], found.counterexample["same view as"]
    assert y != other
    keys = [value_key(decode(encode(model.view(tuple(s))))) for s in (y, other)]
    assert keys[0] == keys[1]


def test_the_constant_is_exact_for_the_argument() -> None:
    """At 3 m p = q, m = d' = p = 1 the view has 2^q values, and there are more pointer sets."""
    assert comb(6, 3) > 2**3
    assert views.explicit_constant().margin.value == Fraction(1, 3)


def test_all_views_different() -> None:
    found = same_view(Whole(0), q=5)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert f"all {comb(10, 5)} 5-subsets" in found.says
    found = same_view(Whole(0), q=12, views=1 << 12)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert "2^12" in found.says


def test_out_of_budget() -> None:
    found = same_view(Whole(0), q=30, views=1000)
    assert found.finding is Finding.OUT_OF_BUDGET
    assert "1000" in found.says


def test_the_reduction_can_be_told_apart_when_other_sets_cannot() -> None:
    class Pairs(Whole):
        def view(self, y):
            return tuple(y) if len({j // 2 for j in y}) == len(y) else "something else"

    found = same_view(Pairs(0), q=3)
    assert found.finding is Finding.REFUTED


@pytest.mark.parametrize(
    ("name", "q", "finding"),
    [
        ("Narrow", 20, Finding.REFUTED),
        ("Hashed", 20, Finding.REFUTED),
        ("Wide", 9, Finding.NO_COUNTEREXAMPLE),
    ],
)
def test_examples(name: str, q: int, finding: Finding) -> None:
    model = runpy.run_path(str(EXAMPLES / "theorem_04_views.py"))[name]()
    assert same_view(model, q=q).finding is finding


def test_search_tries_every_set_once() -> None:
    class Counting(Whole):
        def __init__(self) -> None:
            self.asked: list[tuple[int, ...]] = []

        def view(self, y):
            self.asked.append(y)
            return y

    model = Counting()
    assert find_collision(model, 4, 1 << 10).tried == comb(8, 4)
    tried, again = model.asked[: comb(8, 4)], model.asked[comb(8, 4) :]
    assert sorted(tried) == list(itertools.combinations(range(8), 4))
    assert again == tried[::-1]


def _faulty(**methods):
    return type("Faulty", (Mod,), methods)(3)


@pytest.mark.parametrize(
    ("model", "says"),
    [
        (_faulty(view=lambda *_: float("nan")), "NaN"),
        (_faulty(view=lambda *_: np.array([np.nan])), "NaN"),
        (_faulty(view=lambda *_: object()), "use numbers, text, arrays"),
        (_faulty(view=lambda *_: 1 // 0), "view raised ZeroDivisionError"),
        (_faulty(views=lambda *_: [1, 2]), "views must have"),
        (_faulty(forward=lambda _, values, __: values[:-1]), "shape"),
        (_faulty(forward=lambda _, values, __: values * np.inf), "finite"),
        (
            _faulty(forward=lambda _, values, y: [values[list(s)].mean() for s in y]),
            "not all that it uses",
        ),
        (_faulty(forward=lambda _, values, __: np.random.default_rng().random(len(values))), "deterministic"),
    ],
)
@pytest.mark.filterwarnings("ignore:invalid value")
def test_faulty_models(model, says) -> None:
    with pytest.raises(ModelFault) as error:
        same_view(model, q=4)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: width.reduction_decides_disjointness(0, Fraction(1, 2)), "at least 1"),
        (lambda: width.reduction_decides_disjointness(4, Fraction(1, 4)), "between 0 and 1/q = 1/4"),
        (lambda: width.reduction_decides_disjointness(900, Fraction(1, 1800)), "covers every q"),
        (lambda: views.two_pointer_sets_need_two_views(4, 3), "q must lie in 1..N - 2 = 2"),
        (lambda: views.two_pointer_sets_need_two_views(4000, 3), "one_view_for_all_N_and_q"),
        (lambda: direct.no_unit_with_few_views(5, 2, 6), "views must lie in 1..5"),
        (lambda: direct.no_unit_with_few_views(12, 5, 9), "use at most"),
        (lambda: direct.no_unit_with_few_views(10**18, 10**9, 9), "N must lie in 3..15"),
        (lambda: narrow_units_err(1000, 4096, 62, 0), "q m must be at most 16384"),
        (lambda: same_view(Mod(2), q=3, views=10**18), "views must lie in 2..16777216"),
        (lambda: protocol.protocol_decides_disjointness(9, "one-hot"), "q must lie in 1..6"),
        (lambda: protocol.protocol_decides_disjointness(2, "two-hot"), "moment-curve, one-hot"),
        (lambda: narrow_units_err(4, 1, 1, 0), "p must lie in 2..62"),
        (lambda: narrow_units_err(0, 1, 2, 0), "q must lie in 1..1000"),
        (lambda: NarrowUnit(0, 2), "m must lie in 1..4096"),
        (lambda: NarrowUnit(1, 2, -1), "the seed must be at least 0"),
        (lambda: NarrowUnit(1, 2).keys(5000), "4096 tokens"),
        (lambda: OneHotUnit(3, 4, 1), "q in 1..N"),
        (lambda: reduction_input((0, 1), (1,)), "must agree"),
        (lambda: same_view(Mod(2), q=0), "1..1000"),
        (lambda: same_view(Mod(2), q=3, views=1), "views must lie in 2.."),
        (lambda: same_view(object(), q=3), "must have a method view(y)"),
    ],
)
def test_bad_input(call, says) -> None:
    with pytest.raises(BadInput) as error:
        call()
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_frontier() -> None:
    table = view_of_the_last_token()
    for row in table.rows:
        assert int(row[3]) >= int(row[2])
        assert min(int(row[5]), int(row[7])) >= int(row[3])
    assert lemma_r_bits(1000, 4, 448, Fraction(1, 10**6), Fraction(1, 2)) == 34


COLLISION = {
    "claim": "theorem-4/narrow_units_err",
    "parameters": {"q": 2, "m": 2, "p": 2, "seed": 1},
    "kind": "theorem-4-collision",
    "q": 2,
    "p": 2,
    "keys": [[1, 1], [1, 1], [1, -1], [1, -1], [-1, 1]],
    "y": [0, 2],
    "other": [0, 3],
    "values": [-1, -1, 1, -1, 0],
}
PROTOCOL = dict(protocol.protocol_decides_disjointness(2, "one-hot").certificate or {})


def test_collision_certificate() -> None:
    assert separating_values([0, 2], [0, 3], 4) == COLLISION["values"][:-1]  # type: ignore[index]
    replay(COLLISION)


def test_protocol_certificate_is_of_the_reduction() -> None:
    assert alice_pointers((1, 0)) == (0, 3)
    assert bob_values((1, 0)) == [1, -1, -1, -1]
    replay(PROTOCOL)


@pytest.mark.parametrize(
    ("certificate", "change"),
    [
        (COLLISION, {"values": [1, 1, 1, 1, 1]}),
        (COLLISION, {"values": [-1, -1, 0, -1, 0]}),
        (COLLISION, {"keys": [[1, 1], [1, 1], [1, -1], [1, 1], [-1, 1]]}),
        (COLLISION, {"keys": [[1, 1], [1, 1], [1, 0], [1, 0], [-1, 1]]}),
        (COLLISION, {"p": 3}),
        (COLLISION, {"other": [2, 0]}),
        (COLLISION, {"other": [0, 4]}),
        (COLLISION, {"values": [-1, -1, 2, -1, 0]}),
        (PROTOCOL, {"threshold": "1/3"}),
        (PROTOCOL, {"threshold": "-3/5"}),
        (PROTOCOL, {"keys": [*PROTOCOL["keys"][:-1], PROTOCOL["keys"][0]]}),
        (PROTOCOL, {"messages": [[a, f"{bits[:-1]}1"] for a, bits in PROTOCOL["messages"]]}),
        (PROTOCOL, {"messages": PROTOCOL["messages"][1:]}),
        (PROTOCOL, {"messages": [[a, bits[1:]] for a, bits in PROTOCOL["messages"]]}),
        (PROTOCOL, {"messages": [[3 - a, bits] for a, bits in PROTOCOL["messages"]]}),
    ],
)
def test_corrupted_certificates_are_rejected(certificate, change) -> None:
    with pytest.raises(Rejected) as error:
        replay(copy.deepcopy(certificate) | change)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("certificate", "change"),
    [
        (COLLISION, {"q": "two"}),
        (COLLISION, {"y": [0, 1.5]}),
        (COLLISION, {"values": [1, 1]}),
        (COLLISION, {"p": 1}),
        (COLLISION, {"p": 10**9}),
        (COLLISION, {"keys": [[1, 1]]}),
        (COLLISION, {"keys": None}),
        (PROTOCOL, {"messages": [["a", "b"]]}),
        (PROTOCOL, {"keys": [[1]]}),
        (PROTOCOL, {"threshold": None}),
    ],
)
def test_malformed_certificates(certificate, change) -> None:
    with pytest.raises(Malformed) as error:
        replay(copy.deepcopy(certificate) | change)
    assert "\n" not in str(error.value)
