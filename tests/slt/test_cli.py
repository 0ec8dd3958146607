"""The command line as a person meets it: exit codes, one-line errors, machine-readable output."""

from __future__ import annotations

import importlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest

from checkers.core import claim as claim_module
from checkers.core import mutant as mutant_module
from checkers.core.result import Header, Result, Solved
from checkers.core.verdict import Outcome
from checkers.running.run import run_check
from constructions.errors import BadInput
from slt import cli, session
from slt import export as exporting
from slt.commands import list as list_command
from slt.settings import seconds, settings

CHEAP = "precision-model/rounding_is_to_nearest_even"


class Ran(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def slt(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run `slt ...` in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["slt", *arguments])
        code = 0
        try:
            cli.main()
        except SystemExit as stop:
            code = int(stop.code or 0)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


def test_list_shows_every_statement(slt: Callable[..., Ran]) -> None:
    ran = slt("list")
    assert ran.code == 0
    assert "theorem-7" in ran.out
    assert re.search(r"figure-2-experiment +2 +2 ", ran.out)  # the experiment is never hidden


def test_show_says_what_is_not_shown(slt: Callable[..., Ran]) -> None:
    ran = slt("show", "Theorem 2")
    assert ran.code == 0
    for part in (
        "If any N",
        "then there is one unit",
        "What is shown",
        "What is not shown",
        "Explicit constants",
        "arXiv 2306.02896v2",
    ):
        assert part in " ".join(ran.out.split())


def test_show_names_the_checker_whatever_module_it_is_in(slt: Callable[..., Ran]) -> None:
    assert "checkers/definitions/attention.py" in slt("show", "definition-1", "--files").out


def test_show_prints_the_rocq_statement_as_it_is(slt: Callable[..., Ran]) -> None:
    ran = slt("show", "theorem-4", "--rocq")
    assert "[/\\ over_alphabet A (phi i x *m Q h)" in ran.out
    assert "valid_input q X /\\\n" in ran.out  # one backslash, and brackets that are no markup


def test_show_rocq_breaks_its_own_words_and_not_those_of_rocq(
    slt: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    lines = slt("show", "theorem-8", "--rocq").out.splitlines()
    words = ("    scope: ", "    route: ", "    to read: ")
    ours = [n for n, line in enumerate(lines) if line.startswith(words)]
    assert len(ours) == 18
    assert max(len(line) for n in ours for line in lines[n : n + 2]) <= 80
    assert [line for line in lines if line != line.rstrip()] == []
    assert max(map(len, lines)) > 80  # a line of Rocq's, which is pinned as it is


def test_show_reports_the_last_run(slt: Callable[..., Ran]) -> None:
    assert "not run here yet" in slt("show", "precision-model").out
    assert slt("check", CHEAP).code == 0
    assert "- proved, independent throughout: all " in slt("show", "precision-model").out
    assert "p=5 f=3: proved: all 121 multiples" in slt("show", "precision-model", "--claims").out


def test_cite(slt: Callable[..., Ran]) -> None:
    assert "Theorem 6" in slt("cite", "theorem-6").out
    assert json.loads(slt("cite", "theorem-6", "--format", "csl").out)


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (("show", "Theorem 5"), "no Theorem 5 in the index"),
        (("show", ""), "theorem-2"),
        (("check", "theorem-99"), "theorem-"),
        (("check", "theorem-2/no_such_claim"), "unknown claim"),
        (("check", CHEAP, "--set", "p"), "NAME=VALUE"),
        (("check", CHEAP, "--set", "p=five"), "an integer such as 64"),
        (("check", CHEAP, "--set", "p=5", "--set", "p=6"), "given twice"),
        (("check", CHEAP, "--set", "zeta=1"), "their parameters: f, p"),
        (("check", CHEAP, "--grid", "huge"), "quick and full"),
        (("check", CHEAP, "--budget", "soon"), "90s, 5m or 1h"),
        (("cite", "theorem-6", "--format", "endnote"), "bibtex"),
        (("frontier", "nothing"), "no frontier"),
        (("map", "--check"), "slt map"),
        (("check", CHEAP, "--budget", "99999999999999h"), "longer than a year"),
        (("check", CHEAP, "--json", "no/such/folder.json"), "cannot write"),
        (("check", CHEAP, "--json", "."), "it is a folder"),
        (("check", CHEAP, "--json", "-", "--junit", "-"), "cannot share standard output"),
        (("check", CHEAP, "--artifacts", "/dev/null"), "cannot make the folder"),
    ],
)
def test_bad_input_is_one_line_and_exit_2(
    slt: Callable[..., Ran], arguments: tuple[str, ...], advice: str
) -> None:
    ran = slt(*arguments)
    assert ran.code == 2
    line = ran.err.strip().splitlines()[-1]
    assert line.startswith("slt: ")
    assert advice in line
    assert "Traceback" not in ran.err


def test_a_parameter_out_of_range_is_bad_input_and_the_other_checks_are_kept(slt: Callable[..., Ran]) -> None:
    ran = slt("check", "precision-model", "definition-4", "--set", "p=1", "--json", "r.json")
    assert ran.code == 2
    assert "give 2 <= p <= 16" in ran.out
    verdicts = {r["statement"]: r["verdict"] for r in json.loads(Path("r.json").read_text())["results"]}
    assert verdicts == {"precision-model": "bad input", "definition-4": "certified"}


def test_a_report_that_cannot_be_written_stops_the_run_before_it_begins(slt: Callable[..., Ran]) -> None:
    assert slt("check", CHEAP, "--junit", "no/such/folder.xml").code == 2
    assert not Path(".slt").exists()


def test_json_on_standard_output_is_only_json(slt: Callable[..., Ran]) -> None:
    ran = slt("check", CHEAP, "--json", "-")
    report = json.loads(ran.out)
    assert report["schema"] == 1
    assert report["ledger"]["success"] == report["ledger"]["checks_run"] == len(report["results"]) == 2
    result = report["results"][0]
    assert result["claim"] == CHEAP
    assert result["engines"][1]["role"] == "second"
    assert "Trust ledger" in ran.err


def test_junit_on_standard_output_is_only_junit(slt: Callable[..., Ran]) -> None:
    assert ElementTree.fromstring(slt("check", CHEAP, "--junit", "-").out).get("tests") == "2"


def test_brackets_of_a_user_are_no_markup(slt: Callable[..., Ran]) -> None:
    ran = slt("check", "section-4-match-tasks", "--set", "task=[/b]")
    assert ran.code == 2
    assert "unknown task '[/b]'" in ran.out


def test_a_kernel_proof_that_is_required_and_not_there_is_not_green(slt: Callable[..., Ran]) -> None:
    ran = slt("check", CHEAP, "--require-kernel")
    assert ran.code == 3
    assert "there is no kernel proof" in ran.out


def test_a_second_engine_that_fell_silent_is_not_green_where_two_are_asked_for(
    slt: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    def silent(checks: Any, *_: Any) -> list[Any]:
        return [replace(r, said=r.said[:1]) for r in map(run_check, checks)]

    assert slt("check", CHEAP, "--two-engines").code == 0
    monkeypatch.setattr(session, "run", silent)
    assert slt("check", CHEAP).code == 0
    assert slt("check", CHEAP, "--two-engines").code == 3


def test_a_defect_of_ours_is_never_exit_code_1(
    slt: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise ArithmeticError("ours")

    monkeypatch.setattr(list_command, "load", broken)
    ran = slt("list")
    assert ran.code == 3
    assert "a defect of slt, not a verdict" in ran.err


def slt_process(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    """`slt ...` in a process of its own, which the working directory's packages serve."""
    root = Path(cli.__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": str(root), **options.pop("env", {})}
    command = [sys.executable, "-m", "slt", *arguments]
    return subprocess.Popen(command, env=environment, text=True, **options)


def test_a_reader_that_leaves_is_no_refutation(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    process = slt_process("cite", "theorem-6", cwd=tmp_path, stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert process.communicate()[1] == ""
    assert process.returncode == 141


def test_an_output_that_lacks_a_sign(tmp_path: Path) -> None:
    process = slt_process(
        "cite",
        "theorem-6",
        "--format",
        "plain",
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        env={"PYTHONIOENCODING": "ascii"},
    )
    assert "36677\\u201336707" in process.communicate()[0]
    assert process.returncode == 0


def test_interrupted_it_says_how_to_go_on(tmp_path: Path) -> None:
    process = slt_process(
        "check",
        "section-4-match-tasks",
        "--grid",
        "full",
        "--jobs",
        "1",
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # A shell's background jobs inherit SIGINT as ignored, and Python then leaves it so.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    journal = tmp_path / ".slt/journal.jsonl"
    while process.poll() is None and (not journal.exists() or not journal.read_bytes()):
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the workers get it too
    said = process.communicate()[1]
    assert process.returncode == 130
    assert "finished checks are kept in .slt/journal.jsonl, go on with --resume" in said
    assert "Traceback" not in said


def test_obligations_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    entries = tuple(Solved(name, name, 2, name) for name in ("x'", "x", "y"))
    about = Header("precision-model", CHEAP, "", {"p": 4, "f": 0})
    exporting.write_artifacts([Result(about, Outcome.UNKNOWN, obligations=entries)], tmp_path)
    index = json.loads((tmp_path / "obligations/index.json").read_text())
    assert len({row["file"] for row in index}) == 3
    assert all((tmp_path / "obligations" / row["file"]).read_text() == row["sha256"] for row in index)


def test_junit_and_artifacts(slt: Callable[..., Ran]) -> None:
    assert slt("check", CHEAP, "--junit", "j.xml", "--artifacts", "kept").code == 0
    assert ElementTree.parse("j.xml").getroot().get("tests") == "2"
    stored = [str(p) for p in Path("kept/certificates").rglob("*.json")]
    assert len(stored) == 2
    assert Path("kept/obligations/index.json").exists()


def test_not_yet_checked_is_not_green(slt: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    for registered in list(claim_module._registry):
        if registered.startswith("figure-2-experiment/"):
            monkeypatch.delitem(claim_module._registry, registered)
    for named in list(mutant_module._mutants):
        if named[0].startswith("figure-2-experiment/"):
            monkeypatch.delitem(mutant_module._mutants, named)
    for command in ("check", "mutants"):
        ran = slt(command, "figure-2-experiment", CHEAP, "--json", "r.json")
        assert ran.code == 3
        assert "not yet checked: figure-2-experiment" in ran.out
    assert slt("check", "figure-2-experiment", "--json", "r.json").code == 3
    assert json.loads(Path("r.json").read_text())["not_yet_checked"] == ["figure-2-experiment"]


def test_a_budget_too_small_for_anything_is_exit_3(slt: Callable[..., Ran]) -> None:
    assert slt("check", CHEAP, "--budget", "0.001s").code == 3


def test_mutants_report_every_mutant_killed(slt: Callable[..., Ran]) -> None:
    ran = slt("mutants", "definition-4", "--json", "-")
    report = json.loads(ran.out)
    assert ran.code == 0
    assert report["survivors"] == 0
    assert all(m["killed"] and m["witness"] for m in report["mutants"])


def test_the_map_knows_when_it_is_stale(slt: Callable[..., Ran]) -> None:
    assert slt("map").code == 0
    assert slt("map", "--check").code == 0
    Path("paper_map.md").write_text(Path("paper_map.md").read_text() + "edited\n")
    assert slt("map", "--check").code == 1


def test_help_states_the_exit_codes(slt: Callable[..., Ran]) -> None:
    for command in ([], ["check"], ["mutants"], ["show"], ["refute"]):
        ran = slt(*command, "--help")
        assert ran.code == 0
        assert "2 bad input" in " ".join(ran.out.split())


def test_lengths_of_time_and_settings() -> None:
    assert (seconds("90"), seconds("1.5m"), seconds("1h")) == (90, 90, 3600)
    assert settings(["N=64", " eps = 1e-6 "]) == {"N": "64", "eps": "1e-6"}
    for bad in ("", "-1s", "0", "5 days"):
        with pytest.raises(BadInput, match="length of time"):
            seconds(bad)


def test_killed_at_any_moment_the_finished_checks_are_kept(tmp_path: Path) -> None:
    """kill -9 in the middle of a run; the journal has what was finished, and --resume does the rest."""
    journal = tmp_path / "j.jsonl"
    command = [sys.executable, "-m", "slt", "check", "section-4-match-tasks", "definition-1"]
    command += [
        "--grid",
        "full",
        "--jobs",
        "1",
        "--journal",
        str(journal),
        "--json",
        str(tmp_path / "r.json"),
    ]
    root = Path(cli.__file__).parent.parent
    environment = {**os.environ, "PYTHONPATH": str(root)}
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL)
    while process.poll() is None and (not journal.exists() or journal.read_bytes().count(b"\n") < 2):
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    kept = journal.read_bytes().count(b"\n")
    assert kept >= 2
    assert not (tmp_path / "r.json").exists()
    journal.write_bytes(journal.read_bytes() + b'{"key": "torn')
    ran = subprocess.run(
        [*command, "--resume"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0
    assert f"resumed: {kept} of " in ran.stderr
    assert json.loads((tmp_path / "r.json").read_text())["ledger"]["success"] == 12


def test_the_lines_of_help_name_every_command_and_nothing_else(slt: Callable[..., Ran]) -> None:
    said = slt("--help").out
    for name, command in cli.COMMANDS.items():
        assert f"  {name} " in said
        assert callable(getattr(importlib.import_module(f"slt.commands.{command.module}"), command.function))
        assert slt(name, "--help").code == 0


def test_help_and_citations_start_without_a_solver() -> None:
    code = "import sys; sys.argv = ['slt', 'cite', 'theorem-6']; from slt.__main__ import main\n"
    code += "try: main()\nfinally: print([m for m in ('z3', 'cvc5', 'numpy', 'flint') if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


def test_the_version(slt: Callable[..., Ran]) -> None:
    ran = slt("--version")
    assert (ran.code, ran.out.split()[0]) == (0, "slt")


def test_a_package_of_the_same_name_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "checkers").mkdir()
    (tmp_path / "checkers" / "__init__.py").write_text("")
    root = str(Path(cli.__file__).parent.parent)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), root])}
    command = [sys.executable, "-P", "-m", "slt", "cite", "theorem-6"]
    ran = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 2
    assert f"checkers at {tmp_path}" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="not run: no /dev/full here")
def test_a_full_disk_is_one_line() -> None:
    root = Path(cli.__file__).parent.parent
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "slt", "cite", "theorem-6"]
        ran = subprocess.run(command, cwd=root, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 2
    assert "cannot write the output: No space left on device" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize("value", ["٨", "_1_", "1__0", "1e3", "0x10", "", " "])
def test_an_integer_is_written_in_ascii_digits(slt: Callable[..., Ran], value: str) -> None:
    ran = slt("check", "theorem-6/every_input_is_decided", "--set", f"N={value}")
    assert ran.code == 2
    assert len(ran.err.splitlines()) == 1
