"""The kernel's rows are green only for a sealed, fresh record of exactly the files that are there."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from checkers.core.trust import Sharing
from checkers.core.verdict import Outcome
from checkers.engines.kernel import ROCQ, KernelTheorem, kernel_theorems
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


# --- what a row says ---

TWO = (
    THEOREMS
    + """
[[theorem]]
name = "fact_02"
file = "fact_02.v"
statement = "fact-1"
scope = "all m; as listed"
"""
)


def test_a_row_says_what_was_built(rocq: Path) -> None:
    built = {
        "name": "fact_01",
        "scope": "n = 3",
        "printed": "p",
        "checked": True,
        "axioms": ["b : P", "a : Q"],
    }
    (rocq / "theorems.toml").write_text(TWO)
    summarise(rocq, theorems=[built])
    first, second = kernel_theorems(rocq)
    assert first == KernelTheorem(
        "fact_01", "fact-1", "fact_01_statement", "fact_01.v", "n = 3", "checked", "n bits are needed.", "p",
        ("b : P", "a : Q"),
    )  # fmt: skip
    assert (first.claim, first.headline) == ("fact-1/kernel:fact_01", True)
    assert second == KernelTheorem(
        "fact_02", "fact-1", "fact_02_statement", "fact_02.v", "all m; as listed", "not run", "", "", ()
    )
    assert not second.headline
    verdict = first.verdict()
    assert verdict.notes == ("fact_01.v; axioms: b : P, a : Q",)
    assert [(o.holds, o.detail) for o in verdict.opinions] == [(True, "axioms: b : P, a : Q")] * 2
    assert verdict.shared is Sharing.PROOF
    assert (second.verdict().outcome, second.verdict().reason) == (Outcome.SKIPPED, "not run (make rocq)")
    assert second.verdict().scope == "all m; as listed"


def test_no_axioms_are_said_to_be_none(rocq: Path) -> None:
    summarise(rocq)
    (theorem,) = kernel_theorems(rocq)
    assert theorem.verdict().notes == ("fact_01.v; axioms: none",)


def test_a_stale_row_says_so_and_shows_the_pin(rocq: Path) -> None:
    summarise(rocq)
    (rocq / "fact_01.v").write_text("")
    (theorem,) = kernel_theorems(rocq)
    assert (theorem.state, theorem.scope, theorem.printed) == (
        "stale", "all n; two-party protocols", "fact_01_statement",
    )  # fmt: skip
    assert theorem.verdict().reason == "stale (make rocq)"
    (rocq / "pinned" / "fact_01.txt").unlink()
    (theorem,) = kernel_theorems(rocq)
    assert theorem.printed == ""


@pytest.mark.parametrize("state", ["stale", "not run", "splendid", ""])
def test_only_what_is_checked_is_proved(state: str) -> None:
    theorem = KernelTheorem("t", "fact-1", "t_statement", "t.v", "all n", state)
    assert (theorem.verdict().outcome, theorem.verdict().reason) == (Outcome.SKIPPED, f"{state} (make rocq)")


def test_a_source_that_cannot_be_read_is_stale(rocq: Path) -> None:
    summarise(rocq)
    assert record.read(rocq)[0] == "checked"
    (rocq / "lost.v").symlink_to(rocq / "nowhere.v")
    assert record.read(rocq) == ("stale", {})


def test_a_record_that_cannot_be_read_is_not_run(rocq: Path) -> None:
    assert record.read(rocq) == ("not run", {})
    for text in ("", "[]", "3", "{}", '{"theorems": 3}'):
        (rocq / "summary.json").write_text(text)
        assert record.read(rocq) == ("not run", {})


@pytest.mark.parametrize("key", ["files", "inputs", "products", "theorems", "schema", "coqchk"])
def test_a_record_without_a_field_is_not_run_though_sealed(rocq: Path, key: str) -> None:
    summarise(rocq)
    summary = json.loads((rocq / "summary.json").read_text())
    del summary[key]
    record.write(rocq, {k: v for k, v in summary.items() if k != "seal"})
    assert record.read(rocq) == ("not run", {})


@pytest.mark.parametrize("field", sorted(record.THEOREM_FIELDS))
def test_every_theorem_of_a_record_is_whole(rocq: Path, field: str) -> None:
    whole = {"name": "fact_01", "scope": "n = 3", "printed": "p", "checked": True, "axioms": []}
    summarise(rocq, theorems=[whole, {k: v for k, v in whole.items() if k != field}])
    assert record.read(rocq) == ("not run", {})
    summarise(rocq, theorems=[whole, {**whole, "name": "fact_02", "checked": False}])
    assert record.read(rocq) == ("checked", {"fact_01": whole})


def test_a_record_of_no_sources_is_stale(rocq: Path) -> None:
    (rocq / "fact_01.v").unlink()
    summarise(rocq)
    assert record.read(rocq) == ("stale", {})


def test_a_record_is_readable_sealed_json(rocq: Path) -> None:
    record.write(rocq, {"b": "ℓ", "a": [1]})
    text = (rocq / "summary.json").read_text(encoding="utf-8")
    assert "ℓ" in text
    assert text.endswith("}\n")
    seal = hashlib.sha256(b'{"a": [1], "b": "\\u2113"}').hexdigest()
    assert json.loads(text) == {"b": "ℓ", "a": [1], "seal": seal}
    assert text.splitlines()[1] == ' "b": "ℓ",'
    assert record.seal({"b": "ℓ", "a": [1], "seal": "anything"}) == seal


def test_every_kind_of_file_is_hashed(tmp_path: Path) -> None:
    names = ["a.v", "deep/b.v", "deep/b.vo", "a.py", "t.toml", "_CoqProject", "my_axioms.txt", "pinned/p.txt"]
    for name in [*names, "deep/c.py", "notes.txt", "pinned/x.md"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    hashes = {name: hashlib.sha256(name.encode()).hexdigest() for name in names}
    assert record.source_hashes(tmp_path) == {f: hashes[f] for f in ("a.v", "deep/b.v")}
    assert record.product_hashes(tmp_path) == {"deep/b.vo": hashes["deep/b.vo"]}
    inputs = ["_CoqProject", "a.py", "my_axioms.txt", "pinned/p.txt", "t.toml"]
    assert list(record.input_hashes(tmp_path).items()) == [(f, hashes[f]) for f in inputs]


@pytest.mark.parametrize(
    ("schema", "outcome_"), [(1, "skipped"), (2, "proved"), (3, "skipped"), ("2", "skipped")]
)
def test_a_record_of_another_form_is_not_read(rocq: Path, schema: object, outcome_: str) -> None:
    summarise(rocq, schema=schema)
    assert outcome(rocq) == outcome_
