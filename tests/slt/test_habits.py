"""A person's habits: help, doctor, completion, time left, one-line errors, NO_COLOR, pipes and 80 columns."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from rich.console import Console

from checkers.core.claim import all_claims
from checkers.engines.kernel import kernel_theorems
from constructions.errors import BadInput
from proofs.statements import load
from slt import doctor, progress
from slt.cli import COMMANDS
from slt.commands.check import bearing_on
from slt.completion import statement_names, statements_and_claims
from slt.settings import chosen
from slt.topics import TOPICS

ROOT = Path(__file__).parents[2]
INDEX = load()


def _environment(**more: str) -> dict[str, str]:
    plain = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "CI", "COLUMNS")}
    return plain | {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"} | more


def _slt(folder: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "slt", *arguments]
    return subprocess.run(
        command, cwd=folder, env=_environment(**more), capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("chek",), "slt: no command 'chek'; closest: check"),
        (("xyzzy",), "slt: no command 'xyzzy'; see slt --help"),
        (("check", "--foo"), "slt: No such option: --foo; see slt check --help"),
        (("check", "--jobs", "0"), "slt: Invalid value for '--jobs': "),
        (("show",), "slt: Missing argument 'statement'; see slt show --help"),
        (("refute", "theorem-4"), "slt: Missing option '--model'; see slt refute --help"),
        (("cite",), "slt: name one statement, such as theorem-6, or give --check paper.tex [refs.bib]"),
        (("help", "verdcts"), "slt: no topic 'verdcts'; closest: verdicts"),
        (("match", "none.pdf"), "slt: none.pdf is no file; give a PDF, a .tex or an arXiv .tar.gz"),
    ],
)
def test_an_error_is_one_line_with_what_would_be_right(
    tmp_path: Path, arguments: tuple[str, ...], line: str
) -> None:
    ran = _slt(tmp_path, *arguments)
    assert ran.returncode == 2
    assert ran.stderr.startswith(line)
    assert len(ran.stderr.splitlines()) == 1
    assert ran.stdout == ""


def test_slt_alone_is_its_help(tmp_path: Path) -> None:
    ran = _slt(tmp_path)
    assert "Usage: slt [OPTIONS] COMMAND" in ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_the_exit_codes_in_80_columns(tmp_path: Path, command: str) -> None:
    ran = _slt(tmp_path, command, "--help", COLUMNS="80")
    assert ran.returncode == 0
    assert "Exit codes: 0 all successful" in " ".join(ran.stdout.split())
    assert max(map(len, ran.stdout.splitlines())) <= 80


@pytest.mark.parametrize("topic", [*TOPICS, None, "check"])
def test_help_on_a_topic(tmp_path: Path, topic: str | None) -> None:
    ran = _slt(tmp_path, "help", *([topic] if topic else []), COLUMNS="80")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert max(map(len, ran.stdout.splitlines())) <= 80
    if topic is None:
        assert all(name in ran.stdout for name in TOPICS)


def test_doctor_says_what_is_here_and_every_check_can_run(tmp_path: Path) -> None:
    ran = _slt(tmp_path, "doctor", COLUMNS="80")
    assert ran.returncode == 0
    assert f"z3           {metadata.version('z3-solver')}" in ran.stdout
    assert "every check can run" in ran.stdout
    assert max(map(len, ran.stdout.splitlines())) <= 80


def test_doctor_names_the_one_command_for_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr(doctor, "_installed", lambda _name: "")
    monkeypatch.setattr(
        doctor, "versions", lambda: dict.fromkeys(["python", *doctor.ENGINE_DISTRIBUTIONS], "not installed")
    )
    monkeypatch.setattr(doctor, "kernel_theorems", list)
    missing = {found.name: found.get for found in doctor.examine() if not found.here}
    assert missing["cvc5"] == "pip install cvc5"
    assert missing["[match]"] == "pip install 'slt-companion[match]'"
    assert missing["rocq"].startswith("apt-get install coq libcoq-mathcomp-analysis")
    assert missing["rocq proofs"] == "make rocq"
    assert missing["dot"] == "apt-get install graphviz"
    assert missing["npm"] == "apt-get install npm"


def test_doctor_knows_every_extra_and_what_it_brings() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = {
        name: tuple(re.split("[<>=~!]", wanted)[0] for wanted in listed)
        for name, listed in project["optional-dependencies"].items()
        if name != "dev"
    }
    assert {name: brings for name, (_, brings) in doctor.EXTRAS.items()} == extras


def test_doctor_fails_where_an_engine_is_missing(tmp_path: Path) -> None:
    code = "import sys\nfrom slt import doctor\nfound = doctor.versions\n"
    code += "doctor.versions = lambda: found() | {'cvc5': 'not installed'}\n"
    code += "import slt.commands.doctor, slt.cli\nsys.argv = ['slt', 'doctor']\nslt.cli.main()"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 3
    assert "missing  cvc5         for checks: pip install cvc5" in ran.stdout
    assert "checks cannot all run" in ran.stdout


def _completed(folder: Path, shell: str, *words: str) -> list[str]:
    """What that shell is offered for the last of these words."""
    told = {"_SLT_COMPLETE": f"complete_{shell}"}
    if shell == "bash":
        told |= {"COMP_WORDS": " ".join(words), "COMP_CWORD": str(len(words) - 1)}
    else:
        told |= {"_TYPER_COMPLETE_ARGS": " ".join(words), "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    return re.findall(r"[a-z0-9_/-]+", _slt(folder, **told).stdout)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_completes_commands_statements_and_claims(tmp_path: Path, shell: str) -> None:
    assert "findings" in _completed(tmp_path, shell, "slt", "fin")
    assert {"theorem-10", "theorem-11"} <= set(_completed(tmp_path, shell, "slt", "show", "theorem-1"))
    assert "theorem-6/every_input_is_decided" in _completed(
        tmp_path, shell, "slt", "check", "theorem-6/every_i"
    )
    assert "--two-engines" in _completed(tmp_path, shell, "slt", "check", "--two")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_installed_where_the_shell_looks(tmp_path: Path, shell: str) -> None:
    """`slt --install-completion` in that shell writes its script below the home folder."""
    told = {
        "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1",
        "HOME": str(tmp_path),
        "SHELL": f"/bin/{shell}",
    }
    ran = _slt(tmp_path, "--install-completion", shell, **told)
    assert ran.returncode == 0, ran.stderr
    written = [path for path in tmp_path.rglob("*") if path.is_file() and "slt" in path.name]
    assert len(written) == 1
    assert "_SLT_COMPLETE" in written[0].read_text()


def test_what_is_completed_is_what_there_is() -> None:
    assert statement_names("") == list(INDEX.statements)
    own = [c for c in all_claims() if c.startswith("theorem-6/")]
    assert sorted(statements_and_claims("theorem-6/")) == sorted(own)
    assert set(statements_and_claims("theorem-6")) == {"theorem-6", *statements_and_claims("theorem-6/")}
    assert statements_and_claims("pelican") == []


def _on_a_terminal(arguments: list[str], folder: Path, **more: str) -> str:
    """All that a terminal of 80 columns is sent."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 80, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "slt", *arguments],
        cwd=folder, env=_environment(**more), stdin=follower, stdout=follower, stderr=follower,
    )  # fmt: skip
    os.close(follower)
    said = b""
    while True:
        try:
            more_bytes = os.read(leader, 65536)
        except OSError:
            break
        if not more_bytes:
            break
        said += more_bytes
    os.close(leader)
    assert process.wait() == 0
    return said.decode()


def test_no_color_is_respected_on_a_terminal_and_a_pipe_has_no_escapes(tmp_path: Path) -> None:
    colour = re.compile(r"\x1b\[[0-9;]*3[0-9][0-9;]*m")
    assert colour.search(_on_a_terminal(["doctor"], tmp_path))
    assert not colour.search(_on_a_terminal(["doctor"], tmp_path, NO_COLOR="1"))
    for command in (["doctor"], ["frontier", "theorem-7"], ["help"]):
        ran = _slt(tmp_path, *command)
        assert "\x1b" not in ran.stdout + ran.stderr


def test_a_wait_is_shown_on_a_terminal_with_what_it_took_the_last_time(tmp_path: Path) -> None:
    cache = str(tmp_path / "cache")
    first = _on_a_terminal(["compare"], tmp_path, XDG_CACHE_HOME=cache)
    assert "computing the table" in first
    (tmp_path / "cache/slt/seconds.json").write_text('{"compare": 600}')
    assert "about 10 min left" in _on_a_terminal(["compare"], tmp_path, XDG_CACHE_HOME=cache)


def test_time_left_is_from_this_runs_steps(tmp_path: Path) -> None:
    """Ten steps, four of them resumed: after two more in 10 s, four are left, about 20 s."""
    out = Console(force_terminal=True, width=100, file=(tmp_path / "out").open("w"))
    now = [0.0]
    bar = progress.Progress(progress._Left(), console=out, get_time=lambda: now[0])
    task = bar.add_task("", total=10, completed=4, before=4, fresh=False)
    assert progress._Left().render(bar.tasks[0]).plain == ""
    now[0] = 10.0
    bar.update(task, advance=2, fresh=True)
    assert progress._Left().render(bar.tasks[0]).plain == "about 20 s left"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "1 s"), (8.4, "8 s"), (89, "89 s"), (90, "2 min"), (600, "10 min"), (7200, "2 h")],
)
def test_lengths_of_time_in_words(seconds: float, said: str) -> None:
    assert progress.in_words(seconds) == said


def _bearing(*queries: str) -> set[str]:
    claims, _ = chosen(queries, INDEX)
    return {theorem.name for theorem in bearing_on(queries, claims, INDEX)}


def test_a_claim_by_itself_shows_the_kernel_theorems_that_bear_on_it() -> None:
    gram = "theorem-2/coherence_lemma_with_explicit_gram"
    of_theorem_2 = {k.name for k in kernel_theorems() if k.statement == "theorem-2"}
    assert _bearing(gram) == {"coherence_lemma"}
    assert _bearing("theorem-6/rounding_the_output_spoils_seven_bits") == set()
    assert _bearing("theorem 2", gram) == of_theorem_2
    assert _bearing(gram, "precision-model") == {"coherence_lemma"}
    assert _bearing() == {k.name for k in kernel_theorems()}


def test_a_claims_kernel_theorem_is_one_line(tmp_path: Path) -> None:
    ran = _slt(
        tmp_path, "check", "theorem-2/coherence_lemma_with_explicit_gram", "--set", "q=1", COLUMNS="80"
    )
    lines = [line for line in ran.stdout.splitlines() if "in Rocq" in line]
    assert len(lines) == 1
    assert lines[0].endswith("coherence_lemma")
    assert max(map(len, ran.stdout.splitlines())) <= 80


def test_a_required_kernel_proof_is_missed_where_a_claim_names_none(tmp_path: Path) -> None:
    ran = _slt(tmp_path, "check", "precision-model/rounding_is_to_nearest_even", "--require-kernel")
    assert ran.returncode == 3


def test_a_wait_that_fails_is_no_time_to_expect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(BadInput), progress.waiting("what", "name"):
        raise BadInput("no")
    assert progress._known() == {}
    with progress.waiting("what", "name"):
        pass
    assert list(progress._known()) == ["name"]
