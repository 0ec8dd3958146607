"""Models people bring: the shipped examples, and every way to misbehave, through processes of their own."""

import json
import sys
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace

import pytest

from checkers.adversary import Finding
from checkers.model_calls import as_input
from companion.user_model_worker import load_model, perform
from companion.user_models import refute
from constructions.errors import BadInput

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@pytest.mark.parametrize(
    ("statement", "name", "options", "finding"),
    [
        ("theorem-10", "feedforward.py:Narrow", {}, Finding.REFUTED),
        ("theorem-10", "feedforward.py:Pruned", {}, Finding.REFUTED),
        ("theorem-10", "feedforward.py:NARROW_LAYER", {"q": 10}, Finding.REFUTED),
        ("theorem-10", "feedforward.py:Copying", {}, Finding.NO_COUNTEREXAMPLE),
        ("theorem-10", "tensors.py:Net", {}, Finding.REFUTED),
        ("theorem-11", "recurrent.py:Window", {}, Finding.REFUTED),
        ("theorem-11", "recurrent.py:Quantised", {"N": "21"}, Finding.REFUTED),
        ("theorem-11", "recurrent.py:Everything", {"N": 13}, Finding.NO_COUNTEREXAMPLE),
        ("theorem-11", "recurrent.py:Everything", {"N": 201, "steps": 3000}, Finding.OUT_OF_BUDGET),
        ("theorem-11", "tensors.py:Cell", {}, Finding.REFUTED),
    ],
)
def test_examples(statement, name, options, finding, tmp_path) -> None:
    report = tmp_path / "report.json"
    found = refute(statement, str(EXAMPLES / name), options, 60, report)
    assert found.finding is finding
    assert "\n" not in found.says
    stored = json.loads(report.read_text(encoding="utf-8"))
    assert stored["finding"] == finding.value
    if finding is Finding.REFUTED:
        assert found.error > found.needed
        assert "evaluated again in a fresh process: the same error" in found.says
        assert Fraction(stored["error"]) == found.error
        assert stored["assumed"]
    else:
        assert stored["counterexample"] is None


BEHAVIOURS = '''
import itertools, os, pathlib, random, sys, time
import numpy as np

N, q, d = 20, 10, 1

class Model:
    def __init__(self):
        self.first_layer = np.ones((1, N * (d + q + 1)))
    def forward(self, x):
        return self.answer(x)

class Matrix(Model):
    @property
    def first_layer(self):
        raise KeyError("weights")
    @first_layer.setter
    def first_layer(self, value):
        pass

class Raises(Model):
    def answer(self, x):
        raise ValueError("no such\\ninput")

class Shape(Model):
    def answer(self, x):
        return np.zeros((N, d + 1))

class Nan(Model):
    def answer(self, x):
        return np.full((N, d), float("nan"))

class Infinite(Model):
    def answer(self, x):
        return [[float("inf")]] * N

class Words(Model):
    def answer(self, x):
        return [["none"]] * N

class Random(Model):
    def answer(self, x):
        return np.random.default_rng().random((N, d))

class Hangs(Model):
    def answer(self, x):
        while True:
            time.sleep(1)

class Ends(Model):
    def answer(self, x):
        print("giving up", file=sys.stderr)
        sys.stderr.flush()
        os._exit(7)

class Leaves(Model):
    def answer(self, x):
        sys.exit(3)

class Unseeded(Model):
    """Another model each time it is loaded: it counts in a file, and is right the second time."""
    def __init__(self):
        super().__init__()
        seen = pathlib.Path(__file__).with_suffix(".seen")
        self.right = seen.exists()
        seen.touch()
    def answer(self, x):
        tokens = np.asarray(x).reshape(N, d + q + 1)
        exact = tokens[tokens[:, d : d + q].astype(int) - 1, :d].mean(axis=1)
        return exact if self.right else exact + 5

class Loud(Model):
    def answer(self, x):
        print("ready")
        return np.zeros((N, d))

def fails():
    raise RuntimeError("no weights")

def needs(weights):
    return weights
'''


@pytest.fixture(scope="module")
def behaviours(tmp_path_factory):
    file = tmp_path_factory.mktemp("models") / "behaviours.py"
    file.write_text(BEHAVIOURS, encoding="utf-8")
    return file


def answer(file, name):
    """What the worker answers, without a process."""
    return perform(
        {
            "task": "refute",
            "statement": "theorem-10",
            "module": "checkers.theorem_10_adversary",
            "model": f"{file}:{name}",
            "options": {},
        }
    )


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Raises", "forward raised ValueError: no such"),
        ("Shape", "shape (20, 2), not (20, 1)"),
        ("Nan", "must be finite"),
        ("Infinite", "must be finite"),
        ("Words", "must be an int, a Fraction or a float"),
        ("Random", "not deterministic"),
        ("Matrix", "the model raised KeyError: 'weights'"),
        ("fails", "fails() raised RuntimeError: no weights"),
        ("needs", "needs() raised TypeError"),
    ],
)
def test_misbehaviour_is_one_line(behaviours, name, says) -> None:
    (line,) = answer(behaviours, name).values()
    assert says in line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Raises", "forward raised ValueError: no such"),
        ("Ends", "ended with status 7 without an answer: giving up"),
        ("Leaves", "ended with status 3 without an answer"),
        ("Unseeded", "not the same when loaded again"),
    ],
)
def test_misbehaviour_in_a_process_is_one_line(behaviours, name, says) -> None:
    found = refute("theorem-10", f"{behaviours}:{name}", {}, 60, None)
    assert found.finding is Finding.MISBEHAVED
    assert says in found.says
    assert "\n" not in found.says


def test_a_model_that_hangs_is_ended(behaviours) -> None:
    found = refute("theorem-10", f"{behaviours}:Hangs", {}, 0.5, None)
    assert found.finding is Finding.MISBEHAVED
    assert found.says == "no answer within 0.5 s"


def test_what_a_model_prints_does_not_disturb(behaviours) -> None:
    assert refute("theorem-10", f"{behaviours}:Loud", {}, 60, None).finding is Finding.REFUTED


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("theorem-99", "m.py:M", {}, 1, None), "has no adversary; those that have one: .*theorem-10"),
        (("theorem-10", "m.py:M", {}, 0, None), "timeout must be positive"),
        (("theorem-10", "m.py:M", {"M": 3}, 1, None), "no option M; it has N, q, d"),
        (("theorem-10", "m.py:M", {"N": "many"}, 1, None), "not an integer"),
        (("theorem-10", "m.py:M", {"N": 2.5}, 1, None), "of type int"),
    ],
)
def test_bad_input_is_refused_before_a_process_starts(arguments, says) -> None:
    with pytest.raises(BadInput, match=says):
        refute(*arguments)


def test_bad_input_found_by_the_worker_is_refused(behaviours) -> None:
    assert list(answer(behaviours, "Absent")) == ["bad input"]
    with pytest.raises(BadInput, match="must have 252 columns"):
        refute("theorem-10", f"{behaviours}:Loud", {"N": 21}, 60, None)


def test_torch_modules_get_tensors_of_their_own_type(monkeypatch) -> None:
    class Module:
        def parameters(self):
            return iter([SimpleNamespace(dtype="float32")])

    class Tensor(list):
        def to(self, kind):
            return kind, list(self)

    torch = SimpleNamespace(nn=SimpleNamespace(Module=Module), float64="float64", from_numpy=Tensor)
    monkeypatch.setitem(sys.modules, "torch", torch)
    assert as_input(Module(), [Fraction(1, 2), 1]) == ("float32", [0.5, 1.0])
    assert as_input(SimpleNamespace(exact=True), [Fraction(1, 2), 1]) == [Fraction(1, 2), 1]
    assert as_input(object(), [Fraction(1, 2), 1]).dtype == "float64"


def test_a_report_that_cannot_be_written_is_refused(behaviours, tmp_path) -> None:
    with pytest.raises(BadInput, match="cannot write"):
        refute("theorem-10", f"{behaviours}:Shape", {}, 60, tmp_path / "missing" / "report.json")


@pytest.mark.parametrize(
    ("spec", "says"),
    [
        ("model.py", "path.py:name"),
        ("nowhere.py:Model", "no file"),
        ("{file}:Absent", "defines no Absent; it has .*Loud"),
        ("{file}:1x", "path.py:name"),
    ],
)
def test_specifications_are_checked(behaviours, spec, says) -> None:
    with pytest.raises(BadInput, match=says):
        load_model(spec.format(file=behaviours))
