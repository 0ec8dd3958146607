"""The record of a build, summary.json: what it says, what it speaks of, and whether that is still so.

The build writes the record last. It holds the sha256 of every source, of everything else the verdict rests on
(the list of theorems, _CoqProject, the build's own programs, allowed axioms, pins) and of every compiled
file, and a sha256 of itself. So it is not believed after a change of any of these, nor without the compiled
files, nor edited by hand. It is no signature: who computes the hashes anew can write what he likes, and `make
rocq` is what settles it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

SCHEMA = 2
THEOREM_FIELDS = {"name", "scope", "printed", "axioms", "checked"}


def _hashes(folder: Path, *patterns: str) -> dict[str, str]:
    paths = sorted({p for pattern in patterns for p in folder.glob(pattern)})
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in paths}


def source_hashes(folder: Path) -> dict[str, str]:
    """sha256 of what a record speaks of: every .v file but those of from_texts/ (obligations/tied.py)."""
    found = _hashes(folder, "**/*.v")
    return {file: sha256 for file, sha256 in found.items() if not file.startswith("from_texts/")}


def input_hashes(folder: Path) -> dict[str, str]:
    """sha256 of what else a record rests on."""
    return _hashes(folder, "*.py", "*.toml", "_CoqProject", "*_axioms.txt", "pinned/*.txt")


def product_hashes(folder: Path) -> dict[str, str]:
    """sha256 of every compiled file."""
    return _hashes(folder, "**/*.vo")


def stale_files(recorded: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Files that were changed, added or removed since they were recorded."""
    return sorted(f for f in recorded.keys() | now.keys() if recorded.get(f) != now.get(f))


def seal(record: Mapping[str, Any]) -> str:
    """sha256 of a record's contents, its own seal apart."""
    rest = {key: value for key, value in record.items() if key != "seal"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def write(folder: Path, record: Mapping[str, Any]) -> None:
    """Write summary.json, sealed."""
    text = json.dumps({**record, "seal": seal(record)}, indent=1, ensure_ascii=False) + "\n"
    (folder / "summary.json").write_text(text, encoding="utf-8")


def _whole(record: Any) -> bool:
    """Whether a record has the fields that are read, and its seal fits."""
    try:
        maps = all(isinstance(record[key], dict) for key in ("files", "inputs", "products"))
        rows = all(row.keys() >= THEOREM_FIELDS for row in record["theorems"])
        return bool(
            maps
            and rows
            and record["schema"] == SCHEMA
            and record["coqchk"] == "ok"
            and record["seal"] == seal(record)
        )
    except (AttributeError, KeyError, TypeError):
        return False


def read(folder: Path) -> tuple[str, dict[str, dict[str, Any]]]:
    """The state of the folder's record (checked, stale or not run) and, if checked, its theorems by name."""
    try:
        record = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "not run", {}
    if not _whole(record):
        return "not run", {}
    try:
        now = {
            "files": source_hashes(folder),
            "inputs": input_hashes(folder),
            "products": product_hashes(folder),
        }
    except OSError:
        return "stale", {}
    if not now["files"] or any(stale_files(record[key], found) for key, found in now.items()):
        return "stale", {}
    return "checked", {row["name"]: row for row in record["theorems"] if row["checked"] is True}
