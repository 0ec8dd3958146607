"""The kernel's rows are green only for a sealed, fresh record of exactly the files that are there."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from checkers.core.verdict import Outcome
from checkers.engines.kernel import ROCQ, kernel_theorems
from proofs.rocq import record
from proofs.rocq.scopes import scope_faults
from proofs.statements import load

THEOREMS = """
[[theorem]]
name = "fact_01"
file = "fact_01.v"
statement = "fact-1"
scope = "all n; two-party protocols"
headline = true
sentence = "n bits are needed."
"""


@pytest.fixture
def rocq(tmp_path: Path) -> Path:
    """A development of one theorem, compiled as it were, without a record."""
    (tmp_path / "theorems.toml").write_text(THEOREMS)
    (tmp_path / "fact_01.v").write_text("Theorem fact_01 : True. Proof. exact I. Qed.\n")
    (tmp_path / "fact_01.vo").write_bytes(b"compiled")
    (tmp_path / "allowed_axioms.txt").write_text("")
    (tmp_path / "_CoqProject").write_text("-R . slt\nfact_01.v\n")
    (tmp_path / "build.py").write_text("")
    (tmp_path / "pinned").mkdir()
    (tmp_path / "pinned" / "fact_01.txt").write_text("fact_01_statement")
    return tmp_path


def summarise(folder: Path, **changes: Any) -> None:
    theorem = {
        "name": "fact_01",
        "scope": "all n; two-party protocols",
        "axioms": [],
        "printed": "fact_01_statement",
        "checked": True,
    }
    summary = {
        "schema": record.SCHEMA,
        "files": record.source_hashes(folder),
        "inputs": record.input_hashes(folder),
        "products": record.product_hashes(folder),
        "theorems": [theorem],
        "coqchk": "ok",
    }
    record.write(folder, summary | changes)


def outcome(folder: Path) -> Outcome:
    (theorem,) = kernel_theorems(folder)
    return theorem.verdict().outcome


def test_a_fresh_summary_is_two_engines_in_the_scope_of_the_statement(rocq: Path) -> None:
    summarise(rocq)
    (theorem,) = kernel_theorems(rocq)
    verdict = theorem.verdict()
    assert verdict.outcome is Outcome.PROVED
    assert [o.engine for o in verdict.opinions] == ["kernel", "coqchk"]
    assert verdict.scope == "all n; two-party protocols"
    assert theorem.headline


@pytest.mark.parametrize(
    "text",
    ["{", "[]", "3", '{"files": {}}', '{"coqchk": "ok", "theorems": 3}', '{"coqchk": "ok", "theorems": [1]}'],
)
def test_no_or_a_malformed_summary_is_not_run(rocq: Path, text: str) -> None:
    assert outcome(rocq) is Outcome.SKIPPED
    (rocq / "summary.json").write_text(text)
    assert outcome(rocq) is Outcome.SKIPPED


@pytest.mark.parametrize(
    "changes",
    [
        {"theorems": [{"name": "fact_01"}]},
        {"theorems": []},
        {"coqchk": "failed"},
        {"schema": 1},
        {"files": {}},
        {"products": {}},
        {"inputs": 3},
    ],
)
def test_a_summary_that_lacks_something_is_never_green(rocq: Path, changes: dict[str, Any]) -> None:
    summarise(rocq, **changes)
    assert outcome(rocq) is Outcome.SKIPPED


def test_what_is_unchecked_in_the_summary_is_not_green(rocq: Path) -> None:
    summarise(rocq)
    summary = json.loads((rocq / "summary.json").read_text())
    summarise(rocq, theorems=[{**summary["theorems"][0], "checked": "yes"}])
    assert outcome(rocq) is Outcome.SKIPPED


@pytest.mark.parametrize(
    "file",
    [
        "fact_01.v",
        "fact_01.vo",
        "theorems.toml",
        "_CoqProject",
        "build.py",
        "allowed_axioms.txt",
        "pinned/fact_01.txt",
    ],
)
def test_a_changed_or_removed_file_is_stale(rocq: Path, file: str) -> None:
    summarise(rocq)
    text = (rocq / file).read_text()
    (rocq / file).write_text(text + "# changed\n")
    assert outcome(rocq) is Outcome.SKIPPED
    (rocq / file).write_text(text)
    assert outcome(rocq) is Outcome.PROVED
    if file != "theorems.toml":
        (rocq / file).unlink()
        assert outcome(rocq) is Outcome.SKIPPED


@pytest.mark.parametrize(
    "file", ["another.v", "folder/another.v", "another.vo", "another.py", "other_axioms.txt"]
)
def test_an_added_file_is_stale(rocq: Path, file: str) -> None:
    summarise(rocq)
    (rocq / file).parent.mkdir(exist_ok=True)
    (rocq / file).write_text("")
    assert outcome(rocq) is Outcome.SKIPPED


def test_a_summary_edited_by_hand_is_not_run(rocq: Path) -> None:
    """The failed theorem made checked, the scope made wider, the axioms struck out: the seal breaks."""
    theorem = {"name": "fact_01", "scope": "n = 3", "axioms": ["cheat"], "printed": "p", "checked": True}
    summarise(rocq, theorems=[theorem])
    honest = (rocq / "summary.json").read_text()
    assert outcome(rocq) is Outcome.PROVED
    for old, new in (("n = 3", "all n"), ('"cheat"', ""), ('"p"', '"q"')):
        assert old in honest
        (rocq / "summary.json").write_text(honest.replace(old, new))
        assert outcome(rocq) is Outcome.SKIPPED


def test_a_summary_without_a_build_is_not_run(rocq: Path) -> None:
    """A summary taken from elsewhere, sealed and all, does not stand without the compiled files."""
    summarise(rocq)
    (rocq / "fact_01.vo").unlink()
    assert outcome(rocq) is Outcome.SKIPPED


def test_no_development_is_no_rows(tmp_path: Path) -> None:
    assert kernel_theorems(tmp_path) == []


def test_statements_and_the_list_of_theorems_name_each_other() -> None:
    """Each theorem of the list has a row in statements.toml that names it, in the same order, and the other
    way."""
    theorems = kernel_theorems()
    named = {row.id: list(row.rocq) for row in load().statements.values() if row.rocq}
    assert named == {s: [t.name for t in theorems if t.statement == s] for s in named}
    assert {t.statement for t in theorems} == named.keys()


def test_each_statement_has_one_headline_and_it_comes_first() -> None:
    theorems = kernel_theorems()
    first = {t.statement: t.name for t in reversed(theorems)}
    assert {t.statement: t.name for t in theorems if t.headline} == first
    assert set(Counter(t.statement for t in theorems if t.headline).values()) == {1}


def test_the_printed_statements_are_pinned_and_scopes_fit_them() -> None:
    """What Rocq printed, when its build ran here, is the pinned copy that the repository keeps."""
    for theorem in kernel_theorems():
        pinned = (ROCQ / "pinned" / f"{theorem.name}.txt").read_text(encoding="utf-8")
        assert f"{theorem.constant} " in pinned
        assert scope_faults(theorem.name, theorem.scope, pinned) == []
        if theorem.state == "checked":
            assert theorem.printed == pinned
