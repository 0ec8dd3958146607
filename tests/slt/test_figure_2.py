"""slt figure-2: a picture, a certificate that replays, and one line for what is missing."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from constructions.errors import BadInput
from proofs.replay import main as replay_command
from slt import cli, training


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["slt", "figure-2", *arguments])
    with pytest.raises(SystemExit) as stop:
        cli.main()
    return int(stop.value.code or 0)


def test_picture_and_certificate(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--output", str(tmp_path), "--eps", "1/14") == 0
    said = capsys.readouterr().out
    assert "proved; all 220 pointer sets" in said
    assert (tmp_path / "figure-2.svg").read_text(encoding="utf-8").startswith("<svg")
    assert len(json.loads((tmp_path / "figure-2.json").read_text(encoding="utf-8"))["trained"]) == 12
    assert replay_command([str(tmp_path / "certificates")]) == 0


def test_what_is_not_reached_is_a_refutation(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--output", str(tmp_path), "--eps", "1/20") == 1
    assert "refuted" in capsys.readouterr().out
    assert not (tmp_path / "certificates").exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--size", "13"], "no trained unit is stored for N=13"),
        (["--size", "13", "--train"], "recipes for N = 12, 20"),
        (["--eps", "x"], "parameter eps"),
    ],
)
def test_bad_input_is_one_line(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    says: str,
) -> None:
    assert run(monkeypatch, "--output", str(tmp_path), *arguments) == 2
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1


def test_training_without_pytorch_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)  # so that its import fails
    with pytest.raises(BadInput, match=r"slt-companion\[train\]"):
        training.train(training.RECIPES[12])
    with pytest.raises(BadInput, match="a recipe needs"):
        training.train(training.Recipe(3, 4, 1, 1))
