"""Theorem 7 in P: patterns of rounded outputs, and the adversary that looks for two equal ones."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest

from checkers.core.adversary import Finding, ModelFault
from checkers.core.model_calls import Model
from checkers.core.verdict import Outcome
from checkers.theorem_07_match3_hardness.adversary import collide, error_at
from checkers.theorem_07_match3_hardness.patterns import rounded_patterns_are_few
from checkers.theorem_07_match3_hardness.rounded_collision import (
    a_layer_in_P_below_the_bound_errs,
    below_the_bound,
)
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import match3
from constructions.theorem_07_match3_hardness.rounded_layer import RoundedLayer, patterns_bound
from constructions.theorem_07_match3_hardness.tied_layer import tied_layer

M = 26
FORMAT = FixedPoint(4, 2)


class _InP:
    """A layer of P, whose output map compares the sum of its heads with 0."""

    def __init__(self, m: int = 1, H: int = 1, kind: str = "doubling") -> None:
        self.layer = RoundedLayer(m, H, FORMAT, kind)

    def rounded(self, tokens: list[int]) -> object:
        return self.layer.rounded(tokens)

    def answer(self, rounded: tuple[tuple[Fraction, ...], ...], _first: int) -> object:
        return int(sum(v for head in rounded for v in head) > 0)


class _Tied:
    def rounded(self, tokens: list[int]) -> object:
        return [round(sum(j % 2 + (x == v) for j, x in enumerate(tokens)) / len(tokens)) for v in range(M)]

    def answer(self, row: list[Fraction], first: int) -> object:
        return tied_layer(M).output_map(0, first, tuple(row))


class _WithForward(_InP):
    def forward(self, _tokens: list[int]) -> float:
        return 0.5


class _Fickle(_InP):
    def __init__(self) -> None:
        super().__init__()
        self.calls = itertools.count()

    def rounded(self, _tokens: list[int]) -> object:
        return next(self.calls)


class _FickleAnswer(_InP):
    def __init__(self) -> None:
        super().__init__()
        self.calls = itertools.count()

    def answer(self, _rounded: object, _first: int) -> object:
        return next(self.calls)


class _Nan(_InP):
    def rounded(self, _tokens: list[int]) -> object:
        return float("nan")


@pytest.mark.parametrize(("m", "H", "kind"), [(1, 1, "doubling"), (1, 2, "random"), (2, 1, "doubling")])
def test_a_small_layer_in_P_is_refuted_and_evaluates_again(m: int, H: int, kind: str) -> None:
    found = collide(_InP(m, H, kind))
    assert found.finding is Finding.REFUTED
    assert found.counterexample is not None
    assert found.error == error_at(_InP(m, H, kind), found.counterexample) >= Fraction(1, 2)
    X, twin = found.counterexample["X"], found.counterexample["input with the same rounded outputs"]
    layer = _InP(m, H, kind).layer
    assert layer.rounded(X) == layer.rounded(twin)
    assert match3(X, M)[0] != match3(twin, M)[0]
    assert found.assumed


def test_a_long_input_needs_few_questions() -> None:
    assert collide(_InP(), N=201, M=202).finding is Finding.REFUTED


def test_a_layer_that_computes_match3_is_not_refuted() -> None:
    found = collide(_Tied(), N=13, M=M)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert found.recheck is not None
    assert collide(_Tied(), budget=50).finding is Finding.OUT_OF_BUDGET
    with pytest.raises(ModelFault, match="model loaded again"):
        found.recheck(Model.of(_InP()))


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (_WithForward(), "they must agree"),
        (_Fickle(), "not one function"),
        (_FickleAnswer(), "not deterministic"),
        (_Nan(), "NaN"),
    ],
)
def test_a_model_at_fault_is_named_in_one_line(model: object, message: str) -> None:
    with pytest.raises(ModelFault, match=message) as caught:
        collide(model, N=13, M=14)
    assert "\n" not in str(caught.value)


def test_a_model_without_answer_is_bad_input() -> None:
    class Half:
        def rounded(self, _tokens: list[int]) -> int:
            return 0

    with pytest.raises(BadInput, match=r"answer\(rounded, first\)"):
        collide(Half())


def test_the_bound_is_the_kernels() -> None:
    assert patterns_bound(10, 1, 1, 2) == 31**2
    assert patterns_bound(10, 2, 1, 2) == min(61**3, 31**4)
    assert patterns_bound(10, 1, 3, 2) == 31**6


@pytest.mark.parametrize(
    "changed", [{"n": 1}, {"n": 15}, {"p": 1}, {"p": 9}, {"kind": "even"}, {"m": 0}, {"H": 99}, {"seed": -1}]
)
def test_sizes_out_of_range_are_one_line(changed: dict[str, object]) -> None:
    row = {"n": 10, "m": 1, "H": 1, "p": 2, "f": 0, "kind": "doubling", "seed": 1} | changed
    with pytest.raises(BadInput) as caught:
        rounded_patterns_are_few(**row)  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)


def test_a_small_layer_respects_the_bound() -> None:
    found = rounded_patterns_are_few(n=5, m=2, H=1, p=3, f=1, kind="doubling", seed=2)
    assert found.outcome is Outcome.PROVED


@pytest.mark.parametrize("changed", [{"n": 12}, {"n": 1}, {"p": 1}, {"n": 1000}, {"H": 9}])
def test_a_layer_that_is_not_below_the_bound_is_bad_input(changed: dict[str, object]) -> None:
    row = {"n": 20, "m": 1, "H": 1, "p": 3, "f": 1, "kind": "doubling", "seed": 1} | changed
    with pytest.raises(BadInput) as caught:
        a_layer_in_P_below_the_bound_errs(**row)  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)


def test_either_form_of_the_bound_is_enough() -> None:
    assert below_the_bound(17, 1, 1, 3)  # 2 * 1 * (3 + 5) = 16
    assert not below_the_bound(14, 1, 1, 3)  # 2 * 1 * (3 + 4) = 14
    assert below_the_bound(37, 2, 1, 5)  # 3 * (5 + 7) = 36, where 4 * (5 + 6) = 44 is not below 37
