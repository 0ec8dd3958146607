"""Files of rows of strings: one TOML array of tables, read into a dataclass or refused in one line.

Standard library only. What proofs/ablations.py and proofs/findings.py share.
"""

from __future__ import annotations

import tomllib
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, TypeVar

from proofs.statements import MalformedIndex

Row = TypeVar("Row")
THEOREMS = Path(__file__).with_name("rocq") / "theorems.toml"


def read_rows(path: Path, table: str, kind: type[Row]) -> list[Row]:
    """The rows under [[table]], in order; every field of the dataclass is a string of one line, or None.

    Raises MalformedIndex, one line, for a file or a row that is not so.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise MalformedIndex(f"{path.name}: cannot be read ({error.strerror}); give a TOML file") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MalformedIndex(f"{path.name}: not valid TOML: {' '.join(str(error).split())}") from None
    raw = data.get(table)
    if set(data) != {table} or not isinstance(raw, list) or not all(isinstance(row, dict) for row in raw):
        raise MalformedIndex(f"{path.name}: give rows under [[{table}]], at least one, and nothing else")
    return [kind(**_values(kind, row, f"{path.name}: {table} {n}")) for n, row in enumerate(raw, 1)]


def _values(kind: type[Any], row: dict[str, Any], where: str) -> dict[str, str]:
    known = {field.name: field.default is MISSING for field in fields(kind)}
    for name, value in row.items():
        if name not in known:
            raise MalformedIndex(f"{where}: unknown field {name!r}; the fields are {', '.join(known)}")
        good = isinstance(value, str) and value != "" and value == value.strip() and value.isprintable()
        if not good:
            raise MalformedIndex(f"{where}: field {name!r} must be a string of one line, not empty")
    for name, needed in known.items():
        if needed and name not in row:
            raise MalformedIndex(f"{where}: missing field {name!r}; give a string of one line, not empty")
    return row


def check_kernel(name: str | None, where: str) -> None:
    """MalformedIndex unless the name, if there is one, is of a theorem in proofs/rocq/theorems.toml."""
    listed = tomllib.loads(THEOREMS.read_text(encoding="utf-8"))["theorem"]
    if name is not None and name not in {row["name"] for row in listed}:
        raise MalformedIndex(f"{where}: field 'kernel' must name a theorem of theorems.toml, not {name!r}")
