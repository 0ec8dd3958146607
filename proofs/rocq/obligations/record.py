"""The record of the obligations that Rocq's kernel accepted: proofs/rocq/obligations.json.

    {"schema": 1, "coq": "8.16.1",
     "inputs": {file: sha256},          the programs that write the goals, and the lemmas that proofs may use
     "obligations": {name: row}}        name: the path under proofs/obligations without .smt2

A row is {"sha256": of the bytes of the .smt2 file, "status": "kernel", "tactic": Ltac} if Rocq compiled a
proof by that tactic and coqchk accepted it, and {"sha256": ..., "status": "solver", "reason": sentence} if no
proof was found: there the two SMT solvers are all that there is. Only a whole build writes the record. It is
committed, so that a machine without Rocq can say what the kernel accepted, and of which text: whoever reads
it asks `accepted`, which compares hashes; the gate builds it anew and fails if it says anything else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

SCHEMA = 1
HERE = Path(__file__).parent
PATH = HERE.parent / "obligations.json"
TEXTS = HERE.parents[1] / "obligations"
TRANSLATION = ("smtlib.py", "translate.py", "prelude.v")  # what decides which goal an obligation becomes


@dataclass(frozen=True)
class Row:
    """One obligation: its text's sha256, "kernel" with the tactic or "solver" with the reason."""

    sha256: str
    status: str
    tactic: str | None = None
    reason: str | None = None


def digest(text: str) -> str:
    """sha256 of an obligation's text as it stands in its file (UTF-8)."""
    return hashlib.sha256(text.encode()).hexdigest()


def inputs() -> dict[str, str]:
    """sha256 of what decides the goals, by file."""
    return {name: hashlib.sha256((HERE / name).read_bytes()).hexdigest() for name in TRANSLATION}


def text_of(coq: str, rows: Mapping[str, Row]) -> str:
    """The record's text."""
    listed = {
        name: {key: value for key, value in asdict(rows[name]).items() if value is not None}
        for name in sorted(rows)
    }
    record = {"schema": SCHEMA, "coq": coq, "inputs": inputs(), "obligations": listed}
    return json.dumps(record, indent=1, ensure_ascii=False) + "\n"


def read(path: Path = PATH) -> dict[str, Row]:
    """The rows by name; none if there is no record, or it is of another translation or not understood."""
    found = _load(path)
    return found[1] if found is not None and found[0] == inputs() else {}


def proofs(path: Path = PATH) -> dict[str, Row]:
    """The rows of whatever translation, for the build: it has the kernel judge every proof again."""
    found = _load(path)
    return found[1] if found is not None else {}


def _load(path: Path) -> tuple[Any, dict[str, Row]] | None:
    """The inputs and rows of a record; None if it is not whole."""
    try:
        record: Any = json.loads(path.read_text(encoding="utf-8"))
        rows = {str(name): Row(**row) for name, row in record["obligations"].items()}
        whole = record["schema"] == SCHEMA and all(_whole(row) for row in rows.values())
        return (record["inputs"], rows) if whole else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _whole(row: Row) -> bool:
    if row.status == "kernel":
        return bool(row.tactic) and row.reason is None
    return row.status == "solver" and bool(row.reason) and row.tactic is None


def accepted_in(rows: Mapping[str, Row], folder: str) -> tuple[int, int]:
    """How many stored texts of a folder under proofs/obligations the kernel accepted, and of how many."""
    files = sorted((TEXTS / folder).glob("*.smt2"))
    names = {f"{folder}/{file.stem}": file.read_text(encoding="utf-8") for file in files}
    return sum(accepted(rows, name, text) for name, text in names.items()), len(names)


def accepted(rows: Mapping[str, Row], name: str, text: str) -> bool:
    """Whether the kernel accepted this very text under this name."""
    row = rows.get(name)
    return row is not None and row.status == "kernel" and row.sha256 == digest(text)
