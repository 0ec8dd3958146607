"""A statement's entry has everything there is of it, in every part of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkers.core.adversary import all_adversaries
from checkers.core.claim import all_claims
from checkers.core.mutant import all_mutants
from checkers.engines.kernel import kernel_theorems
from proofs.statements import load
from slt.entry import ROOT, Entry, entries

KINDS = {".py", ".v", ".json", ".smt2"}


@pytest.fixture(scope="module")
def found() -> dict[str, Entry]:
    return entries(load())


def test_nothing_is_left_out_and_nothing_is_there_twice(found: dict[str, Entry]) -> None:
    assert list(found) == list(load().statements)
    everything = list(found.values())
    assert sorted(c.id for e in everything for c in e.claims) == sorted(all_claims())
    assert sorted(
        (c, name) for e in everything for c, names in e.mutants.items() for name in names
    ) == sorted(all_mutants())
    assert sorted(k.name for e in everything for k in e.kernel) == sorted(k.name for k in kernel_theorems())
    assert {e.statement.id for e in everything if e.protocol} == set(all_adversaries())


def test_every_file_of_a_results_folder_is_found(found: dict[str, Entry]) -> None:
    folders = {e.statement.folder for e in found.values()}
    listed = {folder: set[str]() for folder in folders}
    for entry in found.values():
        for paths in entry.files.values():
            listed[entry.statement.folder] |= set(paths)
    for part in ("constructions", "checkers", "tests", "proofs"):
        for path in (ROOT / part).rglob("*"):
            own = folders & set(path.relative_to(ROOT).parts[:-1])
            if own and path.suffix in KINDS and path.name != "__init__.py":
                assert str(path.relative_to(ROOT)) in listed[own.pop()]


def test_the_files_exist(found: dict[str, Entry]) -> None:
    assert all((ROOT / p).is_file() for e in found.values() for paths in e.files.values() for p in paths)


def test_an_adversarys_page_names_it_and_models_for_it(found: dict[str, Entry]) -> None:
    for statement in ("theorem-3", "theorem-4", "theorem-7", "theorem-10", "theorem-11"):
        files = found[statement].files
        assert any(path.endswith("/adversary.py") for path in files["checker"])
        assert files["example models"]
    assert "examples/feedforward.py" in found["theorem-10"].files["example models"]
    assert not found["theorem-6"].files.get("example models")


def test_definitions_name_the_tools_that_define_them(found: dict[str, Entry]) -> None:
    files = found["definition-1"].files
    assert "constructions/attention.py" in files["construction"]
    assert "tests/constructions/test_attention.py" in files["tests"]
    assert "constructions/precision.py" in found["precision-model"].files["construction"]


def test_an_installed_wheel_has_no_tests_and_examples(tmp_path: Path, found: dict[str, Entry]) -> None:
    for part in ("constructions", "checkers", "proofs"):
        (tmp_path / part).symlink_to(ROOT / part)
    for name, entry in entries(load(), tmp_path).items():
        assert set(found[name].files) - set(entry.files) <= {"tests", "example models"}
        assert not {"tests", "example models"} & set(entry.files)
