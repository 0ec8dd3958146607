"""The adversary of Theorem 7: what it finds, what it refuses, what it says of a model at fault."""

import importlib.util
from fractions import Fraction
from pathlib import Path

import pytest

from checkers.core.adversary import Finding, ModelFault
from checkers.theorem_07_match3_hardness.adversary import collide, error_at
from constructions.errors import BadInput
from constructions.tasks import match3


class _Everything:
    """Keeps Alice's tokens."""

    def summary(self, _first: int, alice: list[int]) -> object:
        return alice

    def finish(self, summary: list[int], first: int, rest: list[int], _start: int) -> object:
        tokens = [first, *summary, *rest]
        return match3(tokens, 26)[0]


class _Nothing(_Everything):
    def summary(self, _first: int, _alice: list[int]) -> object:
        return None

    def finish(self, _summary: object, _first: int, _rest: list[int], _start: int) -> object:
        return 0.25


class _WithForward(_Nothing):
    def forward(self, _tokens: list[int]) -> float:
        return 0.5


class _Raises(_Everything):
    def summary(self, _first: int, _alice: list[int]) -> object:
        raise RuntimeError("out of\nmemory")


class _Nan(_Everything):
    def summary(self, _first: int, _alice: list[int]) -> object:
        return [float("nan")]


class _NanOutput(_Nothing):
    def finish(self, _summary: object, _first: int, _rest: list[int], _start: int) -> object:
        return float("nan")


class _Word(_Nothing):
    def finish(self, _summary: object, _first: int, _rest: list[int], _start: int) -> object:
        return "yes"


class _Object(_Everything):
    def summary(self, _first: int, _alice: list[int]) -> object:
        return object()


class _Fickle(_Nothing):
    def __init__(self) -> None:
        self.calls = 0

    def finish(self, _summary: object, _first: int, _rest: list[int], _start: int) -> object:
        self.calls += 1
        return self.calls


def test_a_model_that_keeps_nothing_is_refuted_and_evaluates_again() -> None:
    found = collide(_Nothing())
    assert found.finding is Finding.REFUTED
    assert found.counterexample is not None
    assert found.error == Fraction(3, 4) == error_at(_Nothing(), found.counterexample)
    X, twin = found.counterexample["X"], found.counterexample["input with the same summary"]
    assert match3(X, 26)[0] != match3(twin, 26)[0]
    assert found.assumed


def test_a_model_that_keeps_everything_is_not_refuted() -> None:
    assert collide(_Everything()).finding is Finding.NO_COUNTEREXAMPLE
    assert collide(_Everything(), N=81, budget=50).finding is Finding.OUT_OF_BUDGET


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (_Raises(), "summary raised RuntimeError: out of"),
        (_Nan(), "NaN"),
        (_NanOutput(), "finite"),
        (_Word(), "finish's output"),
        (_Object(), "returned a object"),
        (_Fickle(), "not deterministic"),
        (_WithForward(), "they must agree"),
    ],
)
def test_a_model_at_fault_is_named_in_one_line(model: object, message: str) -> None:
    with pytest.raises(ModelFault, match=message) as caught:
        collide(model)
    assert "\n" not in str(caught.value)


EXAMPLE = Path(__file__).parents[3] / "examples" / "theorem_07_one_layer.py"


@pytest.mark.parametrize(
    ("name", "finding"),
    [
        ("Head", Finding.REFUTED),
        ("Buckets", Finding.REFUTED),
        ("Everything", Finding.NO_COUNTEREXAMPLE),
        ("Rounded", Finding.REFUTED),
        ("Tied", Finding.NO_COUNTEREXAMPLE),
    ],
)
def test_the_examples_end_as_they_say(name: str, finding: Finding) -> None:
    spec = importlib.util.spec_from_file_location("theorem_07_one_layer", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert collide(getattr(module, name)()).finding is finding


@pytest.mark.parametrize(
    ("model", "options", "message"),
    [
        (_Everything(), {"N": 2}, "use N >= 3 and M >= 6"),
        (_Everything(), {"N": 25, "M": 5}, "use N >= 3 and M >= 6"),
        (_Everything(), {"N": 10**18}, "N <= 100000"),
        (_Everything(), {"budget": 1}, "budget must be at least 2"),
        (object(), {}, "must have a method summary"),
    ],
)
def test_bad_input_is_one_line(model: object, options: dict[str, int], message: str) -> None:
    with pytest.raises(BadInput, match=message) as caught:
        collide(model, **options)
    assert "\n" not in str(caught.value)
