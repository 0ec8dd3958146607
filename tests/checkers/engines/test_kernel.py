"""The kernel's rows are green only for a fresh summary of exactly the files that are there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checkers.core.verdict import Outcome
from checkers.engines.kernel import ROCQ, kernel_theorems
from proofs.rocq import build
from proofs.statements import load

THEOREMS = """
[[theorem]]
name = "fact_01"
file = "fact_01.v"
statement = "fact-1"
constant = "fact_01_statement"
"""


@pytest.fixture
def rocq(tmp_path: Path) -> Path:
    """A development of one theorem, without a summary."""
    (tmp_path / "theorems.toml").write_text(THEOREMS)
    (tmp_path / "fact_01.v").write_text("Theorem fact_01 : True. Proof. exact I. Qed.\n")
    (tmp_path / "allowed_axioms.txt").write_text("")
    (tmp_path / "pinned").mkdir()
    (tmp_path / "pinned" / "fact_01.txt").write_text("fact_01_statement")
    return tmp_path


def summarise(folder: Path, **changes: Any) -> None:
    inputs = build.input_hashes(folder)
    files = build.hashes(folder)
    theorem = {"name": "fact_01", "axioms": [], "printed": "fact_01_statement", "checked": True}
    summary = {"schema": 1, "files": files, "inputs": inputs, "theorems": [theorem], "coqchk": "ok"} | changes
    (folder / "summary.json").write_text(json.dumps(summary))


def outcome(folder: Path) -> Outcome:
    (theorem,) = kernel_theorems(folder)
    return theorem.verdict().outcome


def test_a_fresh_summary_is_two_engines(rocq: Path) -> None:
    summarise(rocq)
    (theorem,) = kernel_theorems(rocq)
    verdict = theorem.verdict()
    assert verdict.outcome is Outcome.PROVED
    assert [o.engine for o in verdict.opinions] == ["kernel", "coqchk"]


def test_absent_stale_or_failed_is_never_green(rocq: Path) -> None:
    assert outcome(rocq) is Outcome.SKIPPED
    (rocq / "summary.json").write_text("{")
    assert outcome(rocq) is Outcome.SKIPPED
    for malformed in (
        "[]",
        "3",
        '{"files": {}}',
        '{"coqchk": "ok", "theorems": 3}',
        '{"coqchk": "ok", "theorems": [1]}',
    ):
        (rocq / "summary.json").write_text(malformed)
        assert outcome(rocq) is Outcome.SKIPPED
    summarise(rocq, theorems=[{"name": "fact_01"}])
    assert outcome(rocq) is Outcome.SKIPPED
    summarise(rocq, coqchk="failed")
    assert outcome(rocq) is Outcome.SKIPPED
    summarise(rocq, theorems=[])
    assert outcome(rocq) is Outcome.SKIPPED
    summarise(rocq)
    (rocq / "fact_01.v").write_text("Theorem fact_01 : True. Proof. Admitted.\n")
    assert outcome(rocq) is Outcome.SKIPPED
    summarise(rocq)
    (rocq / "another.v").write_text("")
    assert outcome(rocq) is Outcome.SKIPPED
    for name in ("theorems.toml", "allowed_axioms.txt", "pinned/fact_01.txt"):
        summarise(rocq)
        (rocq / name).write_text((rocq / name).read_text() + "# changed\n")
        assert outcome(rocq) is Outcome.SKIPPED


def test_no_development_is_no_rows(tmp_path: Path) -> None:
    assert kernel_theorems(tmp_path) == []


def test_statements_and_the_list_of_theorems_name_each_other() -> None:
    """Each theorem of the list has a row in statements.toml that names it, and the other way round."""
    named = {(name, row.id) for row in load().statements.values() for name in row.rocq}
    assert named == {(theorem.name, theorem.statement) for theorem in kernel_theorems()}


def test_the_printed_statements_are_pinned() -> None:
    """What Rocq printed, when its build ran here, is the pinned copy that the repository keeps."""
    for theorem in kernel_theorems():
        pinned = (ROCQ / "pinned" / f"{theorem.name}.txt").read_text(encoding="utf-8")
        assert f"{theorem.constant} " in pinned
        if theorem.state == "checked":
            assert theorem.printed == pinned
