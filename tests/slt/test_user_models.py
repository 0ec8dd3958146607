"""Models people bring: the shipped examples, and every way to misbehave, through processes of their own."""

import copy
import json
import sys
from dataclasses import make_dataclass
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from checkers.core import model_calls
from checkers.core.adversary import Adversary, Finding, ModelFault
from checkers.core.model_calls import as_input
from constructions.errors import BadInput
from slt import cli, user_model_worker, user_models
from slt.user_model_worker import load_model, perform
from slt.user_models import refute

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


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
            "module": "checkers.theorem_10_feedforward.adversary",
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
    assert found.finding is Finding.OUT_OF_BUDGET
    assert found.says == "no answer within 0.5 s; allow more time if the model is slow"


def test_a_second_run_that_hangs_confirms_nothing(behaviours, monkeypatch) -> None:
    run = user_models._run
    monkeypatch.setattr(
        user_models,
        "_run",
        lambda job, timeout: {"slow": "no answer"} if job["task"] == "evaluate" else run(job, timeout),
    )
    found = refute("theorem-10", f"{behaviours}:Loud", {}, 60, None)
    assert found.finding is Finding.OUT_OF_BUDGET
    assert found.error is None


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


@pytest.mark.parametrize(
    ("adversary", "blamed"),
    [
        (lambda model: model.first_layer["weights"], "defect"),
        (lambda model: model.first_layer @ np.ones(3), "defect"),
        (lambda model: copy.deepcopy(row for row in model.first_layer), "fault"),  # as of a state
        (lambda model: model.answer(None), "fault"),
    ],
)
def test_an_exception_of_our_own_is_not_held_against_the_model(
    behaviours, monkeypatch, adversary, blamed
) -> None:
    broken = Adversary("theorem-10", adversary, "", {}, {})
    monkeypatch.setattr(user_model_worker, "adversary_in", lambda *_: broken)
    assert list(answer(behaviours, "Raises")) == [blamed]


@pytest.mark.parametrize("task", ["refute", "evaluate"])
def test_a_defect_is_reported_as_one(behaviours, monkeypatch, capsys, task) -> None:
    run = user_models._run

    def broken(job, timeout):
        return {"defect": "Traceback: IndexError"} if job["task"] == task else run(job, timeout)

    monkeypatch.setattr(user_models, "_run", broken)
    monkeypatch.setattr(sys, "argv", ["slt", "refute", "theorem-10", "--model", f"{behaviours}:Loud"])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    said = capsys.readouterr()
    assert stop.value.code == 3
    assert "IndexError" in said.err
    assert "a defect of slt, not a verdict" in said.err
    assert "misbehaved" not in said.err + said.out


class Unreadable:
    def tolist(self):
        raise NotImplementedError("sparse")


def _knot():
    knot: list = []
    knot.append(knot)
    return knot


@pytest.mark.parametrize("read", [model_calls.plain, model_calls.view_key])
@pytest.mark.parametrize(
    ("answer", "says"), [(Unreadable(), "Unreadable that cannot be read"), (_knot(), "nested too deeply")]
)
def test_answers_that_cannot_be_read_are_faults(read, answer, says) -> None:
    with pytest.raises(ModelFault, match=says):
        read(answer)


def test_views_without_a_hash_or_a_length_are_faults() -> None:
    view = make_dataclass("View", ["numbers"], frozen=True)([1])
    with pytest.raises(ModelFault, match="View that cannot be read: TypeError"):
        model_calls.view_key(view)
    for answer in (np.array(5), [1], None):
        with pytest.raises(ModelFault, match=r"views must have 2 entries|ndarray that cannot be read"):
            model_calls.listed(answer, "views", 2)
