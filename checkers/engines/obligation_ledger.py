"""Which obligations are checked by more than solvers: by Rocq's kernel, by the standard library, or by
neither.

The obligations are those of the quick grid (proofs/obligations/index.json). A certificate counts if its
replay accepts it here and now; the kernel's record (proofs/rocq/obligations.json, written by the Rocq build)
if it names this very text by its hash. Nothing here builds it again: the record's word is taken,
and is called so (`make rocq` fails if it is not what the build gives); without a record nothing is counted.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import proofs
from checkers.engines.refutation_replay import refutes
from proofs.replay import read

PROOFS = Path(proofs.__file__).parent


@dataclass(frozen=True)
class Obligation:
    """An obligation: its file below proofs/obligations, and what checks it beside two solvers."""

    file: str
    sha256: str
    kernel: bool
    library: bool

    @property
    def words(self) -> str:
        """What checks it, for people."""
        checked = [
            word
            for word, by in (("Rocq's kernel (recorded)", self.kernel), ("standard library", self.library))
            if by
        ]
        return " and ".join(checked) or "two solvers only"


def obligations(
    select: Callable[[str, str], bool] = lambda _file, _sha256: True, folder: Path = PROOFS
) -> list[Obligation]:
    """The obligations of the quick grid, or those selected by file and sha256, each certificate replayed."""
    try:
        listed: list[dict[str, Any]] = json.loads(
            (folder / "obligations/index.json").read_text(encoding="utf-8")
        )
    except OSError:
        return []
    accepted = kernel_record(folder / "rocq")
    return [
        Obligation(
            row["file"],
            row["sha256"],
            accepted.get(row["file"].removesuffix(".smt2")) == row["sha256"],
            _replayed(folder, row["file"], row["sha256"]),
        )
        for row in listed
        if select(row["file"], row["sha256"])
    ]


def _replayed(folder: Path, file: str, sha256: str) -> bool:
    """Whether the obligation's certificate is there, is for this text, and is accepted."""
    path = folder / "certificates" / f"{file}.json"
    try:
        certificate = read(str(path))
        text = (folder / "obligations" / file).read_bytes()
    except (OSError, ValueError):
        return False
    return (
        isinstance(certificate, dict)
        and (certificate.get("obligation"), certificate.get("sha256")) == (file, sha256)
        and refutes(certificate, text)
    )


def kernel_record(rocq: Path = PROOFS / "rocq") -> Mapping[str, str]:
    """sha256 of the texts that the kernel accepted, by obligation without its ending; nothing if there is no
    record, or one of other inputs than those that are here."""
    try:
        record = json.loads((rocq / "obligations.json").read_text(encoding="utf-8"))
        for name, digest in record["inputs"].items():
            if hashlib.sha256((rocq / "obligations" / name).read_bytes()).hexdigest() != digest:
                return {}
        rows = record["obligations"].items()
        return {
            name: row["sha256"] for name, row in rows if row["status"] == "kernel" and record["schema"] == 1
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
