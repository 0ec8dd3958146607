"""Models that attack: no verdict is theirs to make, none outlives the command, all end in one line."""

import os
import sys
from pathlib import Path

import pytest

from checkers.core.adversary import Finding
from slt import cli, confinement, model_process
from slt.model_process import ModelProcess
from slt.user_models import refute

MODELS = Path(__file__).with_name("hostile_models.py")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SLT_TEST_FOLDER", str(tmp_path))
    return tmp_path


def attempt(name, statement="theorem-10", timeout=60, **options):
    found = refute(statement, f"{MODELS}:{name}", options, timeout, None)
    assert "\n" not in found.says
    assert found.says.isprintable()
    return found


def runs(process: int) -> bool:
    try:
        text = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return text[text.rindex(")") + 2] != "Z"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("ForgesVerdict", "no question"),
        ("ForgesAnswers", "no answer"),
        ("deep", "no answer"),
        ("constant", "no answer"),
        ("shapes", "a value that is none"),
        ("empty", "a value that is none"),
        ("rows", "a value that is none"),
        ("tags", "a value that is none"),
        ("nothing", "an answer that is none"),
        ("words", "shape"),
        ("infinite", "shape"),
        ("numbers", "no question"),
        ("digits", "no answer"),
        ("ForgesRight", "[31mgone"),
        ("Exits", "ended with status 0 without an answer"),
        ("Killed", "ended by signal 9 without an answer"),
        ("Big", "100000000 numbers at once"),
        ("Chatty", "forward raised ValueError"),
        ("Escapes", "last word"),
        ("Stateful", "not reproducible"),
        ("Raising", "KeyError: 'weights'"),
    ],
)
def test_an_attack_is_one_line_and_no_verdict(name, says) -> None:
    found = attempt(name)
    assert found.finding is Finding.MISBEHAVED
    assert says in found.says
    assert found.error is None
    assert found.counterexample is None


@pytest.mark.parametrize("name", ["PatchesModules", "Thread", "Forks", "NoRows", "Huge"])
def test_the_finding_stands_whatever_the_model_patches_or_leaves_behind(name) -> None:
    assert attempt(name).finding is Finding.REFUTED


@pytest.mark.parametrize("name", ["Daemon", "Sleeper"])
def test_no_process_of_a_model_outlives_the_command(name, folder) -> None:
    assert attempt(name).finding is Finding.REFUTED
    left = [int(line) for line in (folder / "processes").read_text(encoding="utf-8").split()]
    assert len(left) >= 2  # two runs, at least one process each
    assert not any(map(runs, left))


def test_a_fork_bomb_is_ended(folder, monkeypatch) -> None:
    monkeypatch.setattr(model_process, "MOST_PROCESSES", 30)
    before = confinement.descendants(os.getpid())
    found = attempt("Bomb")
    (folder / "enough").touch()
    assert found.finding is Finding.MISBEHAVED
    assert "more than 30 processes" in found.says
    assert confinement.descendants(os.getpid()) <= before


def test_memory_is_bounded() -> None:
    with (
        confinement.shielded(),
        ModelProcess(f"{MODELS}:Hungry", 60, memory=1 << 30) as exchange,
    ):
        answer = exchange({"do": "call", "name": "forward", "calls": [[{"plain": 0}]]})
    assert "MemoryError" in answer["fault"]


def test_a_model_cannot_look_into_the_adversary(folder) -> None:
    assert attempt("ReadsMemory").finding is Finding.REFUTED
    found, traced = (folder / "memory").read_text(encoding="utf-8").split()
    assert found != "open"
    assert traced == "-1"


def test_a_model_that_closes_its_descriptors_is_ended() -> None:
    assert attempt("Closes", timeout=0.3).finding is Finding.OUT_OF_BUDGET


@pytest.mark.parametrize("name", ["Five", "Ragged", "Words"])
def test_a_first_layer_that_is_none_is_one_line(name, monkeypatch, capsys) -> None:
    assert command(monkeypatch, "theorem-10", name) == 2
    said = capsys.readouterr()
    assert len(said.err.splitlines()) == 1
    assert "Traceback" not in said.err


def command(monkeypatch, statement, name, *more) -> int:
    monkeypatch.setattr(sys, "argv", ["slt", "refute", statement, "--model", f"{MODELS}:{name}", *more])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    assert isinstance(stop.value.code, int)
    return stop.value.code


@pytest.mark.parametrize("name", ["Escapes", "Chatty", "ForgesRight"])
def test_escapes_of_a_model_never_reach_the_screen(name, monkeypatch, capsys) -> None:
    assert command(monkeypatch, "theorem-10", name) == 2
    said = capsys.readouterr()
    assert all(c.isprintable() or c == "\n" for c in said.out + said.err)


@pytest.mark.parametrize(
    ("name", "finding", "says"),
    [
        ("Memo", Finding.MISBEHAVED, "not the same when loaded again"),
        ("Rounded", Finding.REFUTED, "found after 2 views"),
        ("RandomView", Finding.MISBEHAVED, "view is not one function"),
        ("Batch", Finding.MISBEHAVED, "not one function"),
        ("OtherViews", Finding.MISBEHAVED, "not one function"),
    ],
)
def test_views_that_are_no_views(name, finding, says) -> None:
    found = attempt(name, "theorem-4", q=6)
    assert found.finding is finding
    assert says in found.says


@pytest.mark.parametrize(
    ("name", "statement", "says"),
    [
        ("SameBehaviour", "theorem-8", "behaviour must be all that the layers know"),
        ("OtherBehaviour", "theorem-8", "behaviour is not one function"),
        ("ShortAnswer", "theorem-8", "forward's output has shape (3,), not (9,)"),
        (
            "RandomRounded",
            "theorem-7",
            "rounded is not one function of its argument: asked again of the model",
        ),
    ],
)
def test_a_model_that_lies_about_its_layers_is_found_out(name, statement, says) -> None:
    found = attempt(name, statement, N=9)
    assert found.finding is Finding.MISBEHAVED
    assert says in found.says


def test_a_layer_that_is_another_one_each_time_is_found_out() -> None:
    found = attempt("Unseeded")
    assert found.finding is Finding.MISBEHAVED
    assert "first_layer is another one" in found.says


def test_a_state_that_counts_the_calls_is_found_out() -> None:
    found = attempt("Counting", "theorem-11", N=9)
    assert found.finding is Finding.MISBEHAVED
    assert "step is not one function" in found.says


def test_a_long_answer_is_not_read_to_its_end(monkeypatch) -> None:
    monkeypatch.setattr(model_process, "LONGEST_ANSWER", 1 << 20)
    found = attempt("Long")
    assert found.finding is Finding.MISBEHAVED
    assert "an answer of more than 1 MB" in found.says
