"""`slt findings` says of a check only what the last run here found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from checkers.core.result import Result
from checkers.core.verdict import Outcome
from checkers.running.journal import Journal, fingerprint
from checkers.running.plan import Check
from checkers.running.run import run_check
from proofs.findings import Finding, load
from proofs.statements import MalformedIndex
from proofs.statements import load as load_statements
from slt.catalogue import registered
from slt.cli import app
from slt.findings import claim_states, finding_lines
from slt.show import show_statement

CLAIM = "definition-4/zero_is_within_one"
ROWS = [Check(CLAIM, {"q": 1}), Check(CLAIM, {"q": 5})]
INDEX = load_statements()


@pytest.fixture
def keep(tmp_path: Path) -> Callable[[Sequence[Result]], Path]:
    """A journal that holds these results."""

    def write(results: Sequence[Result]) -> Path:
        path = tmp_path / "journal.jsonl"
        path.unlink(missing_ok=True)
        with Journal(path, fingerprint()) as journal:
            for check, result in zip(ROWS, results, strict=False):
                journal.append(check.key, result)
        return path

    return write


def test_succeeded_needs_every_quick_row(keep: Callable[[Sequence[Result]], Path], tmp_path: Path) -> None:
    good = [run_check(check) for check in ROWS]
    bad = Result(ROWS[1].about(), Outcome.UNKNOWN, reason="out of budget")
    assert claim_states([CLAIM], tmp_path / "none") == {CLAIM: "not run here"}
    assert claim_states([CLAIM], keep(good)) == {CLAIM: "succeeded in the last run"}
    half = "1 of 2 rows succeeded in the last run, the others not run here"
    assert claim_states([CLAIM], keep(good[:1])) == {CLAIM: half}
    assert claim_states([CLAIM], keep([good[0], bad])) == {CLAIM: "in the last run 1 unknown"}


def test_lines_fit_and_say_who_checks(tmp_path: Path) -> None:
    findings = load(INDEX)
    text = [str(line) for line in finding_lines(findings, tmp_path / "none", 80)]
    assert max(map(len, text)) <= 80
    said = " ".join(" ".join(text).split())
    for finding in findings:
        assert finding.title in said
        assert finding.true in said
        assert f"{finding.claim}: not run here" in said


def test_a_claim_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    lost = Finding("T", "theorem-6", "the digest of the paper", "r", "t", claim="theorem-6/gone")
    with pytest.raises(MalformedIndex, match="no claim 'theorem-6/gone'"):
        finding_lines([lost], tmp_path / "none", 80)


def test_the_command(tmp_path: Path) -> None:
    ran = CliRunner().invoke(app, ["findings", "--journal", str(tmp_path / "none")])
    assert ran.exit_code == 0
    assert f"{len(load(INDEX))} findings" in ran.output
    assert "theorem-7/these_heads_compute: not run here" in ran.output


def test_show_all_says_what_fails_without_a_hypothesis(tmp_path: Path) -> None:
    def shown(sections: list[str]) -> str:
        lines = show_statement(
            INDEX.statements["theorem-7"], INDEX, registered(), tmp_path / "none", sections, 100
        )
        return " ".join(" ".join(map(str, lines)).split())

    assert "Without a hypothesis" in shown(["all"])
    assert '"x_1 = 1": with x_1 = 0 token 1 matches itself' in shown(["all"])
    assert "Without a hypothesis" not in shown([])
