"""Everything there is of a statement, gathered once: what list, show, check, mutants and map speak of."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import checkers
from checkers.core.claim import Claim
from checkers.engines.kernel import KernelTheorem, kernel_theorems
from proofs.statements import Index, Statement
from slt.catalogue import Catalogue, registered

ROOT = Path(checkers.__file__).parent.parent
# An installed wheel has neither tests, examples and a Makefile, nor a paper_map.md beside its packages.
CHECKOUT = (ROOT / "Makefile").is_file() and (ROOT / "pyproject.toml").is_file()
# Part of the project -> where the files of a result's folder are in it, from the root.
PARTS = {
    "construction": "constructions/{folder}/**/*.py",
    "data": "constructions/{folder}/**/*.json",
    "checker": "checkers/{folder}/**/*.py",
    "tests": "tests/**/{folder}/**/*.py",
    "replay": "proofs/replayers/{folder}/**/*.py",
    "certificates": "proofs/certificates/{folder}/**/*.json",
    "obligations": "proofs/obligations/{folder}/**/*.smt2",
    "Rocq proof": "proofs/rocq/{folder}/**/*.v",
    "derived from SMT texts in Rocq": "proofs/rocq/from_texts/{folder}/**/*.v",
}


@dataclass(frozen=True)
class Entry:
    """A statement and what there is of it. mutants: the names of each claim's corruptions, which it must
    refute, by claim; protocol: its adversary's, if it has one; root: the folder whose files are meant."""

    statement: Statement
    claims: tuple[Claim, ...]
    mutants: Mapping[str, tuple[str, ...]]
    kernel: tuple[KernelTheorem, ...]
    protocol: str | None
    root: Path = ROOT

    @cached_property
    def files(self) -> Mapping[str, tuple[str, ...]]:
        """Part of the project -> paths from the root, those that exist (an installed wheel has no tests)."""
        return _files(self.statement, self.claims, self.root)

    @property
    def mutant_count(self) -> int:
        """How many corruptions its claims must refute."""
        return sum(map(len, self.mutants.values()))


def entries(index: Index, root: Path = ROOT, catalogue: Catalogue | None = None) -> dict[str, Entry]:
    """Every statement's entry, by id, in the index's order; of what is registered, unless told what is."""
    known, kernel = catalogue or registered(), kernel_theorems()
    found = {}
    for statement in index.statements.values():
        own = tuple(c for c in known.claims.values() if c.statement == statement.id)
        found[statement.id] = Entry(
            statement,
            own,
            {c.id: names for c in own if (names := known.mutants.get(c.id))},
            tuple(k for k in kernel if k.statement == statement.id),
            known.protocols.get(statement.id),
            root,
        )
    return found


def _files(statement: Statement, claims: tuple[Claim, ...], root: Path) -> dict[str, tuple[str, ...]]:
    """The statement's files by part of the project."""
    found = {part: _glob(root, glob.format(folder=statement.folder)) for part, glob in PARTS.items()}
    if not found["construction"]:  # tools such as attention.py, of which no result has a folder
        found["construction"] = _imported(claims, root)
        stems = [Path(path).stem for path in found["construction"]]
        found["tests"] += [p for s in stems for p in _glob(root, f"tests/constructions/test_{s}.py")]
    found["example models"] = [p for p in _glob(root, "examples/*.py") if _names(root / p, statement.id)]
    return {part: tuple(sorted(paths)) for part, paths in found.items() if paths}


def _glob(root: Path, pattern: str) -> list[str]:
    return [str(p.relative_to(root)) for p in root.glob(pattern) if p.name != "__init__.py"]


def _imported(claims: tuple[Claim, ...], root: Path) -> list[str]:
    """The files of the constructions that the modules of these claims import."""
    modules: set[str] = set()
    for name in {c.module for c in claims}:
        tree = ast.parse((root / f"{name.replace('.', '/')}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith("constructions"):
                modules |= {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
    paths = [f"{module.replace('.', '/')}.py" for module in modules if module != "constructions.errors"]
    return [path for path in paths if (root / path).is_file()]


def _names(path: Path, statement: str) -> bool:
    """Whether the file speaks of the statement by its id."""
    return re.search(rf"\b{re.escape(statement)}\b(?!-)", path.read_text(encoding="utf-8")) is not None
