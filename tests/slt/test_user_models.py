"""Models people bring: the shipped examples, and every way to misbehave, through processes of their own."""

import json
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from checkers.core.adversary import Finding, ModelFault, all_adversaries
from checkers.core.model_calls import Model, vector
from checkers.core.model_values import encode
from checkers.core.verdict import read_exact
from checkers.theorem_10_feedforward.adversary import collide
from constructions.errors import BadInput
from slt import cli, user_models
from slt.user_model_worker import load_model
from slt.user_models import refute

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.mark.parametrize(
    ("statement", "name", "options", "finding"),
    [
        ("theorem-7", "theorem_07_one_layer.py:Rounded", {}, Finding.REFUTED),
        ("theorem-8", "theorem_08_two_layers.py:Rounded", {"N": 100, "M": 3}, Finding.REFUTED),
        ("theorem-8", "theorem_08_two_layers.py:Parity", {"N": "4"}, Finding.REFUTED),
        ("theorem-8", "theorem_08_two_layers.py:Exact", {}, Finding.NO_COUNTEREXAMPLE),
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
        assert read_exact(stored["error"]) == found.error
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
        seen = pathlib.Path(__file__).with_suffix("." + type(self).__name__)
        self.right = seen.exists()
        seen.touch()
    def answer(self, x):
        tokens = np.asarray(x).reshape(N, d + q + 1)
        exact = tokens[tokens[:, d : d + q].astype(int) - 1, :d].mean(axis=1)
        return exact if self.right else exact + 5

class HangsLater(Unseeded):
    """Right away an answer, and none when it is loaded again."""
    def answer(self, x):
        while self.right:
            time.sleep(1)
        return np.full((N, d), 5)

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
    """What is said of the model, without a process."""
    with pytest.raises(ModelFault) as caught:
        collide(load_model(f"{file}:{name}"))
    return str(caught.value)


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
    line = answer(behaviours, name)
    assert says in line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Raises", "forward raised ValueError: no such"),
        ("Ends", "ended with status 7 without an answer: giving up"),
        ("Leaves", "ended with status 3 without an answer"),
        ("Unseeded", "not reproducible: an error of 5"),
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


def test_a_second_run_that_hangs_confirms_nothing(behaviours, tmp_path) -> None:
    out = tmp_path / "report.json"
    found = refute("theorem-10", f"{behaviours}:HangsLater", {}, 2, out)
    assert found.finding is Finding.OUT_OF_BUDGET
    assert "a counterexample was found, but not borne out" in found.says
    assert json.loads(out.read_text(encoding="utf-8"))["error"] is None


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
    with pytest.raises(BadInput, match="defines no Absent"):
        refute("theorem-10", f"{behaviours}:Absent", {}, 60, None)
    with pytest.raises(BadInput, match="must have 252 columns"):
        refute("theorem-10", f"{behaviours}:Loud", {"N": 21}, 60, None)


def test_torch_modules_get_tensors_of_their_own_type(monkeypatch) -> None:
    class Module:
        exact = False

        def parameters(self):
            return iter([SimpleNamespace(dtype="float32")])

        def take(self, x):
            return repr(x)

    class Tensor(list):
        def to(self, kind):
            return kind, [float(v) for v in self]

    torch = SimpleNamespace(nn=SimpleNamespace(Module=Module), float64="float64", from_numpy=Tensor)
    monkeypatch.setitem(sys.modules, "torch", torch)
    module, asked = Module(), [[vector([Fraction(1, 2), 1])]]
    assert Model.of(module).calls("take", asked) == ["('float32', [0.5, 1.0])"]
    module.exact = True
    assert Model.of(module).calls("take", asked) == ["[Fraction(1, 2), 1]"]
    plain = SimpleNamespace(take=lambda x: str(x.dtype))
    assert Model.of(plain).calls("take", asked) == ["float64"]


def test_a_report_that_cannot_be_written_is_refused(behaviours, tmp_path) -> None:
    with pytest.raises(BadInput, match="cannot write"):
        refute("theorem-10", f"{behaviours}:Shape", {}, 60, tmp_path / "missing" / "report.json")


def test_a_full_disk_takes_no_finding_away(behaviours, monkeypatch, capsys) -> None:
    arguments = ["slt", "refute", "theorem-10", "--model", f"{behaviours}:Loud", "--output", "/dev/full"]
    monkeypatch.setattr(sys, "argv", arguments)
    with pytest.raises(SystemExit) as stop:
        cli.main()
    said = capsys.readouterr()
    assert stop.value.code == 2
    assert "theorem-10: refuted" in said.out
    assert said.err.splitlines() == ["slt: cannot write /dev/full: No space left on device"]


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


@pytest.mark.parametrize("part", ["function", "evaluate"])
def test_an_exception_of_our_own_is_a_defect_and_not_held_against_the_model(
    behaviours, monkeypatch, capsys, part
) -> None:
    def broken(*_, **__):
        raise IndexError("ours")

    known = all_adversaries()
    known["theorem-10"] = replace(known["theorem-10"], **{part: broken})
    monkeypatch.setattr(user_models, "all_adversaries", lambda: known)
    monkeypatch.setattr(sys, "argv", ["slt", "refute", "theorem-10", "--model", f"{behaviours}:Loud"])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    said = capsys.readouterr()
    assert stop.value.code == 3
    assert "IndexError: ours" in said.err
    assert "a defect of slt, not a verdict" in said.err
    assert "misbehaved" not in said.err + said.out


class Unreadable:
    def tolist(self):
        raise NotImplementedError("sparse")


def _knot():
    knot: list = []
    knot.append(knot)
    return knot


@pytest.mark.parametrize(
    ("answer", "says"), [(Unreadable(), "Unreadable that cannot be read"), (_knot(), "nested too deeply")]
)
def test_answers_that_cannot_be_read_are_faults(answer, says) -> None:
    with pytest.raises(ModelFault, match=says):
        encode(answer)


@pytest.mark.parametrize("views", [np.array(5), [1], None])
def test_views_of_another_length_are_faults(views) -> None:
    model = Model.of(SimpleNamespace(views=lambda _: views))
    with pytest.raises(ModelFault, match=r"views must have 2 entries|ndarray that cannot be read"):
        model.table("views", [(0, 1), (1, 2)])
