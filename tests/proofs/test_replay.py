"""Replay is a second opinion: the standard library alone, no import of ours, and it rejects."""

from __future__ import annotations

import ast
import json
import sys
from fractions import Fraction
from pathlib import Path

import pytest

import proofs
from checkers.core.opinion import replayed
from proofs.rational import exp
from proofs.replay import kinds, main, replay
from proofs.replayers import Malformed, Rejected, field, integer, integer_matrix, rational

FOLDER = Path(proofs.__file__).parent


def test_replay_imports_the_standard_library_and_itself_alone() -> None:
    files = [FOLDER / "replay.py", FOLDER / "rational.py", *(FOLDER / "replayers").rglob("*.py")]
    assert len(files) > 3
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                top = name.split(".")[0]
                assert top == "proofs" or top in sys.stdlib_module_names, f"{path.name} imports {name}"


@pytest.mark.parametrize("bad", [[], 3, {}, {"kind": "no-such-kind"}, {"kind": 7}, {"kind": ["x"]}])
def test_what_is_no_certificate_is_malformed(bad: object) -> None:
    with pytest.raises(Malformed, match="certificate"):
        replay(bad)


def test_an_empty_certificate_of_every_kind_is_malformed_not_accepted() -> None:
    for kind in kinds():
        with pytest.raises(Malformed):
            replay({"kind": kind})


def test_fields() -> None:
    assert integer({"n": 3}, "n", 1) == 3
    assert rational("1/4", "x") * 4 == 1
    assert rational({"mantissa": "3", "exponent": -1}, "x") * 2 == 3
    assert integer_matrix({"A": [[1, 2], [3, 4]]}, "A") == [[1, 2], [3, 4]]
    for bad in ("a", True, 0):
        with pytest.raises(Malformed, match="'n'"):
            integer({"n": bad}, "n", 1)
    for bad_matrix in ([], [[1], [1, 2]], [["1"]], "x", [1]):
        with pytest.raises(Malformed, match="'A'"):
            integer_matrix({"A": bad_matrix}, "A")
    with pytest.raises(Malformed, match="lacks"):
        field({}, "n")
    for bad_number in ("x", None, 0.5, "1/0", {"mantissa": 1}):
        with pytest.raises(Malformed, match="exact numbers"):
            rational(bad_number, "x")


LAYER = {
    "kind": "attention-layer",
    "X": [["0"], ["0"]],
    "heads": [{"Q": [["1"]], "K": [["1"]], "V": [["1"]]}],
    "low": [["0"], ["0"]],
    "high": [["0"], ["0"]],
}
AVERAGES = {"kind": "sparse-averages", "values": [["1"]], "pointers": [[0]], "outputs": [["1"]]}
TABLE = {"kind": "task-table", "task": "match2", "N": 1, "M": 2, "K": 0, "answers": [[1], [1]]}
ROUNDING = {"kind": "rounding", "p": 2, "f": 0, "mantissas": [-1, -1, 0, 0, 0, 0, 0, 1, 1]}


@pytest.mark.parametrize("good", [LAYER, AVERAGES, TABLE, ROUNDING])
def test_the_definitions_certificates_are_accepted(good: dict[str, object]) -> None:
    assert replayed(good).holds


@pytest.mark.parametrize(
    "bad",
    [
        AVERAGES | {"outputs": [[]]},  # nothing claimed
        AVERAGES | {"pointers": [[]]},  # no mean
        AVERAGES | {"outputs": [["1", "1"]]},
        AVERAGES | {"values": [["1"], ["1", "2"]]},
        AVERAGES | {"values": [[{"mantissa": None, "exponent": 0}]]},
        AVERAGES | {"values": [["1e9_999_999_999"]]},
        AVERAGES | {"values": [[{"mantissa": 1, "exponent": 10**12}]]},
        LAYER | {"heads": [{"Q": [["1"]], "K": [["1", "2"]], "V": [["1"]]}]},
        LAYER
        | {
            "heads": [
                {"Q": [["1"]], "K": [["1"]], "V": [["1"]]},
                {"Q": [["1"]], "K": [["1"]], "V": [["1", "1"]]},
            ]
        },
        LAYER | {"heads": [{"Q": [["1"]], "K": [["1"]], "V": [["1"], ["1"]]}]},
        LAYER | {"X": [["0"], []]},
        TABLE | {"N": 10**9, "M": 10**9},
        ROUNDING | {"p": 10**12},
    ],
)
def test_what_says_nothing_or_does_not_fit_is_malformed(bad: dict[str, object]) -> None:
    with pytest.raises(Malformed):
        replay(bad)


@pytest.mark.parametrize(
    "wrong",
    [
        AVERAGES | {"outputs": [["2"]]},
        LAYER | {"low": [["1/1180591620717411303424"], ["0"]], "high": [["1/590295810358705651712"], ["0"]]},
        TABLE | {"answers": [[1], [0]]},
        ROUNDING | {"mantissas": [-1, -1, -1, 0, 0, 0, 0, 1, 1]},
    ],
)
def test_what_is_wrong_is_rejected(wrong: dict[str, object]) -> None:
    with pytest.raises(Rejected):
        replay(wrong)


def test_an_enclosure_that_is_only_touched_is_rejected() -> None:
    """Half of a right enclosure meets the true interval, and says nothing of the true value."""
    third = {**LAYER, "X": [["1"], ["0"], ["0"]], "heads": [{"Q": [["0"]], "K": [["0"]], "V": [["1"]]}]}
    replay(third | {"low": [["1/3"]] * 3, "high": [["1/3"]] * 3})
    unequal = LAYER | {"X": [["1"], ["0"]], "low": [["0"], ["1/2"]], "high": [["1"], ["1/2"]]}
    low, high = exp(Fraction(1), 400)
    ends = low / (low + 1), high / (high + 1)
    around = [ends[0] - Fraction(1, 2**60), ends[1] + Fraction(1, 2**60)]
    replay(unequal | {"low": [[str(around[0])], ["1/2"]], "high": [[str(around[1])], ["1/2"]]})
    with pytest.raises(Rejected, match="not within"):
        replay(unequal | {"low": [[str(ends[0])], ["1/2"]], "high": [[str(around[1])], ["1/2"]]})


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    stored = sorted(str(p) for p in (FOLDER / "certificates").glob("*.json"))
    assert stored
    assert main(stored) == 0
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "deep.json").write_text("[" * 100_000)
    (tmp_path / "long.json").write_text("9" * 5000)
    (tmp_path / "strange.json").write_text(json.dumps({"kind": "strange"}))
    capsys.readouterr()
    names = ("broken", "strange", "deep", "long", "absent")
    assert main([str(tmp_path / f"{name}.json") for name in names]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == len(names)
    assert all(line.startswith("unreadable") for line in lines)
