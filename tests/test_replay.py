"""Replay is a second opinion: the standard library alone, no import of ours, and it rejects."""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path

import pytest

import proofs
from proofs.replay import kinds, main, replay
from proofs.replayers import Malformed, field, integer, integer_matrix, rational

FOLDER = Path(proofs.__file__).parent


def test_replay_imports_the_standard_library_and_itself_alone() -> None:
    files = [FOLDER / "replay.py", FOLDER / "rational.py", *(FOLDER / "replayers").glob("*.py")]
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


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    stored = sorted(str(p) for p in (FOLDER / "certificates").glob("*.json"))
    assert stored
    assert main(stored) == 0
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "strange.json").write_text(json.dumps({"kind": "strange"}))
    capsys.readouterr()
    assert (
        main([str(tmp_path / "broken.json"), str(tmp_path / "strange.json"), str(tmp_path / "absent.json")])
        == 2
    )
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("unreadable") for line in lines)
