"""Which wordings of a claim of finite scope are tied, and how: ties.toml, what the build asks of it, and
ties.json, the record of what the kernel derived from SMT texts.

    {"schema": 1, "coq": "8.16.1",
     "inputs": {file: sha256},     the translator, Statements.v and the ties' sources
     "theorems": {name: row}}      row: file, texts {path: sha256}, axioms, statement as Rocq prints it

The record is committed; obligations/tied.py derives everything anew and fails if it finds anything else.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from proofs.rocq.listing import Failure, marked_command
from proofs.rocq.obligations import record

HERE = Path(__file__).parent
SOURCES = HERE / "from_texts"
PATH = HERE / "ties.json"
SCHEMA = 1
MODULE = "slt.finite_scopes.finite_scopes"
WAYS = ("generation", "kernel", "reading")
THROUGH = "through the text"  # of Python claim and Rocq statement: generated, and derived from in the kernel
DERIVED = "tie_"  # so begin the names of theorems that are derived from SMT texts


@dataclass(frozen=True)
class Tie:
    """A claim, its rows, the folder of its SMT texts, the Rocq theorems at the same parameters, how each two
    of the three are tied, and the texts from which the theorems called tie_... are derived."""

    claim: str
    rows: tuple[str, ...]
    obligations: str
    rocq: tuple[str, ...]
    python_smt: str
    smt_rocq: str
    python_rocq: str
    note: str
    texts: tuple[str, ...] = ()

    @property
    def derived(self) -> list[str]:
        """The theorems derived from the texts."""
        return [name for name in self.rocq if name.startswith(DERIVED)]

    @property
    def source(self) -> str:
        """The file, in from_texts/, of the theorems derived from the texts; its name is no other file's."""
        return f"tie_{self.obligations.partition('/')[0]}.v"


@dataclass(frozen=True)
class Row:
    """A derived theorem: its file, the sha256 of each text it rests on, the other axioms, its statement."""

    file: str
    texts: Mapping[str, str]
    axioms: tuple[str, ...]
    statement: str


def load(folder: Path = HERE) -> list[Tie]:
    """The ties of a folder's list; none if there is no list, Failure if it cannot be read."""
    file = folder / "ties.toml"
    if not file.exists():
        return []
    try:
        listed = tomllib.loads(file.read_text(encoding="utf-8"))["tie"]
        found = [_tie(row) for row in listed]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Failure(f"ties.toml cannot be read: {error}") from None
    for tie in found:
        if fault := _fault(tie):
            raise Failure(f"ties.toml: {tie.claim} {fault}")
    return found


def _tie(row: Mapping[str, Any]) -> Tie:
    fields: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    return Tie(**fields)


def _fault(tie: Tie) -> str | None:
    """What a row says that cannot be."""
    if unknown := {tie.python_smt, tie.smt_rocq} - set(WAYS) | {tie.python_rocq} - {THROUGH, "reading"}:
        return f"is tied by {', '.join(sorted(unknown))}"
    if len({tie.smt_rocq == "kernel", bool(tie.texts), bool(tie.derived)}) != 1:
        return "has texts, theorems derived from them and smt_rocq = 'kernel' not all three or none"
    if tie.python_rocq == THROUGH and (tie.python_smt, tie.smt_rocq) != ("generation", "kernel"):
        return "ties Python and Rocq in the kernel, but not through a generated text"
    if tie.texts and not any(t.startswith(f"{tie.obligations}/") for t in tie.texts):
        return "has texts of other claims alone"
    return None


def theorems(ties: Iterable[Tie]) -> list[str]:
    """The theorems of finite_scopes.v, each once."""
    return list(dict.fromkeys(name for tie in ties for name in tie.rocq if name not in tie.derived))


def query(names: Iterable[str]) -> str:
    """Asks for the statement of each theorem, and for the axioms of all together."""
    names = list(names)
    together = ", ".join(f"{MODULE}.{name}" for name in names)
    lines = [
        "From mathcomp Require Import all_ssreflect all_algebra reals.",
        f"From slt Require Import Statements.\nFrom slt Require {MODULE.removeprefix('slt.')}.",
        "Set Printing Width 100.",
        *(marked_command(name, f"Check {MODULE}.{name}.") for name in names),
        f"Definition all := ({together}).",
        marked_command("axioms", "Print Assumptions all."),
    ]
    return "\n".join(lines) + "\n"


def sources_of(folder: Path = SOURCES) -> dict[str, Path]:
    """The sources of derived theorems, by module: of a result in its folder, and what they share."""
    return {file.stem: file for file in sorted(folder.rglob("*.v"), key=lambda file: file.name)}


def inputs(sources: Path = SOURCES) -> dict[str, str]:
    """sha256 of what decides the goals and the derived theorems, by file."""
    files = [HERE / "Statements.v", *sources_of(sources).values()]
    return record.inputs() | {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in files}


def text_of(coq: str, rows: Mapping[str, Row], sources: Path = SOURCES) -> str:
    """The record's text."""
    listed = {name: asdict(rows[name]) for name in sorted(rows)}
    whole = {"schema": SCHEMA, "coq": coq, "inputs": inputs(sources), "theorems": listed}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def read(path: Path = PATH, texts: Path = record.TEXTS, sources: Path = SOURCES) -> dict[str, Row]:
    """The derived theorems whose texts are still those on disk; none if there is no record, or it is of other
    sources or not understood."""
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
        if found["schema"] != SCHEMA or found["inputs"] != inputs(sources):
            return {}
        rows = {str(n): Row(**{**r, "axioms": tuple(r["axioms"])}) for n, r in found["theorems"].items()}
        return {name: row for name, row in rows.items() if row.texts == digests(row.texts, texts)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def digests(names: Iterable[str], texts: Path = record.TEXTS) -> dict[str, str]:
    """sha256 of the texts of these names (paths without .smt2), those alone that are there."""
    files = {name: texts / f"{name}.smt2" for name in names}
    return {n: record.digest(f.read_text(encoding="utf-8")) for n, f in files.items() if f.is_file()}
