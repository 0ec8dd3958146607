"""The arrows between the parts of the project, and that every module can be imported."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
PACKAGES = ("constructions", "checkers", "proofs", "slt")
SHELVES = ("core", "engines", "running", "match_tasks")


def test_the_contracts_of_pyproject_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), is_debug_mode=False) == 0


def test_no_shelf_reads_a_result() -> None:
    """What results share must not depend on one of them; a folder that is no shelf is a result's."""
    graph = grimp.build_graph("checkers")
    found = [
        f"{importer} imports {imported}"
        for importer in graph.modules
        for imported in graph.find_modules_directly_imported_by(importer)
        if importer.split(".")[1:2] and importer.split(".")[1] in SHELVES
        if imported.split(".")[1:2] and imported.split(".")[1] not in SHELVES
    ]
    assert found == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_can_be_imported(package: str) -> None:
    root = importlib.import_module(package)
    names = [module.name for module in pkgutil.walk_packages(root.__path__, f"{package}.")]
    assert names
    for name in names:
        importlib.import_module(name)
