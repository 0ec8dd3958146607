"""What a person sees at 80 and 120 columns, on a terminal and through a pipe, held against stored screens.

After a deliberate change run these tests with SLT_UPDATE_SCREENS=1, and look at the difference.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STORED = Path(__file__).parent / "screens"
COMMANDS = {
    "show": ["show", "precision-model"],
    "check": ["check", "precision-model", "--jobs", "1"],
    "check-verbose": ["check", "precision-model", "--verbose", "--jobs", "1"],
}
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def _environment(columns: int) -> dict[str, str]:
    plain = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "CI")}
    return {**plain, "PYTHONPATH": str(ROOT), "COLUMNS": str(columns), "TERM": "xterm-256color"}


def _piped(arguments: list[str], columns: int, folder: Path) -> str:
    command = [sys.executable, "-m", "slt", *arguments]
    ran = subprocess.run(
        command, cwd=folder, env=_environment(columns), capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def _on_a_terminal(arguments: list[str], columns: int, folder: Path) -> str:
    """What a terminal of that width is sent, without colours and without the progress bar's lines."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    environment = {k: v for k, v in _environment(columns).items() if k != "COLUMNS"}
    process = subprocess.Popen(
        [sys.executable, "-m", "slt", *arguments],
        cwd=folder,
        env=environment,
        stdin=follower,
        stdout=follower,
        stderr=follower,
        close_fds=True,
    )
    os.close(follower)
    said = b""
    while True:
        try:
            more = os.read(leader, 65536)
        except OSError:  # the other end is closed
            break
        if not more:
            break
        said += more
    os.close(leader)
    assert process.wait() == 0
    assert b"\x1b[" in said, "a terminal gets colours"
    lines = _ESCAPES.sub("", said.decode()).replace("\r\n", "\n").split("\n")
    return "\n".join(line.rpartition("\r")[2] for line in lines)


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("name", COMMANDS)
def test_the_piped_screen(name: str, columns: int, tmp_path: Path) -> None:
    said = _piped(COMMANDS[name], columns, tmp_path)
    stored = STORED / f"{name}-{columns}.txt"
    if os.environ.get("SLT_UPDATE_SCREENS"):
        stored.write_text(said, encoding="utf-8")
    assert said == stored.read_text(encoding="utf-8")
    assert max(map(len, said.splitlines())) <= columns


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("name", ["show", "check"])
def test_a_terminal_shows_the_same_words(name: str, columns: int, tmp_path: Path) -> None:
    said = _on_a_terminal(COMMANDS[name], columns, tmp_path)
    stored = (STORED / f"{name}-{columns}.txt").read_text(encoding="utf-8")
    assert _lines(said) == _lines(stored)


def _lines(said: str) -> list[str]:
    return [line for line in said.split("\n") if line.strip() and "━" not in line]


@pytest.mark.parametrize("query", ["theorem-2", "theorem-7", "appendix-c6-subgraphs"])
def test_a_statement_is_one_screen_and_no_word_is_broken(query: str, tmp_path: Path) -> None:
    narrow, wide = (_piped(["show", query], columns, tmp_path) for columns in (80, 4000))
    assert len(narrow.splitlines()) <= 48
    assert set(narrow.replace("…", " ").split()) <= set(wide.replace("…", " ").split()) | {"-"}


@pytest.mark.parametrize("columns", [80, 120])
def test_the_list_fits_and_breaks_no_word(columns: int, tmp_path: Path) -> None:
    said, wide = (_piped(["list"], width, tmp_path) for width in (columns, 4000))
    assert max(map(len, said.splitlines())) <= columns
    assert set(said.replace("…", " ").split()) <= set(wide.split())
