"""Numbers that a reader's own copies of the paper have confirmed, kept in the user's data folder on this
machine.

The project itself, its index, its generated files and its gate know nothing of them.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from constructions.errors import BadInput
from proofs.statements import KINDS, Index, Statement
from slt.options import write

VERSIONS = re.compile(r"v[1-9][0-9]?|NeurIPS")
YOURS = " (your copy)"  # after a version's name, where the number is from a copy
_NAME = re.compile(r"([A-Z][a-z]+(?: [A-Z][a-z]+)?) ((?:[A-Z]|[1-9][0-9]*)(?:\.[0-9]+)*)")
_SCHEMA = 1


@dataclass(frozen=True)
class Kept:
    """A copy that was matched: its name and SHA-256, its version, and the number of each of our statements in
    it."""

    file: str
    sha256: str
    version: str
    numbers: Mapping[str, str]

    @property
    def called(self) -> str:
        return f"{self.file}, SHA-256 {self.sha256[:12]}"


def folder() -> Path:
    """The user's data folder of this tool (XDG_DATA_HOME, unless that is no absolute path)."""
    given = os.environ.get("XDG_DATA_HOME", "")
    return (Path(given) if os.path.isabs(given) else Path.home() / ".local" / "share") / "slt"


def kept() -> list[Kept]:
    """The copies kept on this machine. Raises BadInput, one line, for a file that is not as `keep` writes
    it."""
    path = folder() / "copies.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["schema"] != _SCHEMA:
            raise ValueError("schema")
        copies = [Kept(**row) for row in data["copies"]]
        for copy in copies:
            if not VERSIONS.fullmatch(copy.version) or not re.fullmatch("[0-9a-f]{64}", copy.sha256):
                raise ValueError("version")
            if not copy.file.isprintable() or not all(map(_NAME.fullmatch, copy.numbers.values())):
                raise ValueError("number")
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BadInput(
            f"{path} is not as slt match writes it; remove it, and match your copy again"
        ) from None
    return copies


def keep(copy: Kept) -> Path:
    """Remember a copy, in place of an earlier one of its bytes or of its version. Raises BadInput."""
    path = folder() / "copies.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"cannot make the folder {path.parent}: {error.strerror}") from None
    others = [c for c in kept() if c.sha256 != copy.sha256 and c.version != copy.version]
    rows = [asdict(c) for c in [*others, copy]]
    write(json.dumps({"schema": _SCHEMA, "copies": rows}, indent=1) + "\n", str(path))
    return path


def with_copies(index: Index, copies: Iterable[Kept] | None = None) -> Index:
    """The index with what the kept copies say of its numbers, marked as theirs. Raises BadInput."""
    rows = dict(index.statements)
    for copy in kept() if copies is None else copies:
        for name, number in copy.numbers.items():
            if name in rows:
                rows[name] = _told(rows[name], copy, number, index.paper.version)
    return replace(index, statements=rows)


def _told(row: Statement, copy: Kept, name: str, version: str) -> Statement:
    """A row with the name it has in a copy. A number that public sources confirm stands, whatever a copy
    says."""
    if copy.version != version:
        return replace(row, elsewhere=(*row.elsewhere, f"{copy.version}{YOURS}: {name}"))
    status = f"confirmed from your copy ({copy.called})"
    word, number = name.rsplit(" ", 1)
    if row.number is None or (row.number_status == "inferred" and row.number == number):
        kind = next((kind for kind, (said, _) in KINDS.items() if said == word), row.kind)
        return replace(row, kind=kind, number=number, number_status=status)
    return (
        replace(row, number_status=f"confirmed, also from your copy ({copy.called})")
        if row.number == number
        else row
    )
