"""The kernel's rows: which statements Rocq has proved for all parameters, from the build's summary.

`make rocq` writes proofs/rocq/summary.json: for every main theorem its axioms, its printed statement and
the verdict of coqchk, with the sha256 of every source file. A row counts only while every file is still
what was built; otherwise it is "not run", never green.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import proofs
from checkers.core.opinion import Answer, ask
from checkers.core.verdict import Outcome, Verdict, conclude, skipped

ROCQ = Path(proofs.__file__).parent / "rocq"


@dataclass(frozen=True)
class KernelTheorem:
    """One main theorem of the Rocq development. state: checked, stale or not run; printed: its statement, as
    the build printed it, else as pinned."""

    name: str
    statement: str
    constant: str
    file: str
    state: str
    printed: str = ""
    axioms: tuple[str, ...] = ()

    @property
    def claim(self) -> str:
        return f"{self.statement}/kernel:{self.name}"

    def verdict(self) -> Verdict:
        """Proved for all parameters by two checkers, or skipped with the reason."""
        scope = "all parameters"
        if self.state != "checked":
            return skipped(scope, f"{self.state} (make rocq)")
        axioms = "axioms: " + (", ".join(self.axioms) or "none")
        built = Answer(self.state == "checked", axioms)  # by `make rocq`, which ran both
        opinions = [ask("kernel", lambda: built), ask("coqchk", lambda: built)]
        return conclude(Outcome.PROVED, scope, opinions, notes=[f"{self.file}; {axioms}"])


def _summary(folder: Path) -> Mapping[str, Any] | None:
    """The build's summary; None if there is none or it does not have the fields that are read here."""
    try:
        summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
        fields = {"name", "checked", "printed", "axioms"}
        whole = {"coqchk", "theorems"} <= summary.keys() and all(
            fields <= t.keys() for t in summary["theorems"]
        )
    except (OSError, ValueError, AttributeError, TypeError):
        return None
    return summary if whole else None


def _fresh(summary: Mapping[str, Any], folder: Path) -> bool:
    """Whether the summary speaks of exactly the sources, the list of theorems, the allowed axioms and the
    pinned statements that are there now."""
    inputs = [folder / "theorems.toml", folder / "allowed_axioms.txt", *folder.glob("pinned/*.txt")]
    sources = list(folder.rglob("*.v"))
    try:
        now = {
            str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in sources + inputs
        }
    except OSError:
        return False
    return bool(sources) and {**summary.get("files", {}), **summary.get("inputs", {})} == now


def _pinned(name: str, folder: Path) -> str:
    """The repository's copy of what Rocq prints of the statement."""
    try:
        return (folder / "pinned" / f"{name}.txt").read_text(encoding="utf-8")
    except OSError:
        return ""


def kernel_theorems(folder: Path = ROCQ) -> list[KernelTheorem]:
    """Every theorem of proofs/rocq/theorems.toml with its state."""
    try:
        listed = tomllib.loads((folder / "theorems.toml").read_text(encoding="utf-8")).get("theorem", [])
    except OSError:
        return []
    summary = _summary(folder)
    state = "not run" if summary is None else "checked" if _fresh(summary, folder) else "stale"
    built = {t["name"]: t for t in summary["theorems"]} if summary and state == "checked" else {}
    rows = []
    for theorem in listed:
        entry = built.get(theorem["name"])
        good = (
            entry is not None
            and entry["checked"] is True
            and summary is not None
            and summary["coqchk"] == "ok"
        )
        rows.append(
            KernelTheorem(
                theorem["name"],
                theorem["statement"],
                theorem["constant"],
                theorem["file"],
                "checked" if good else "not run" if state == "checked" else state,
                entry["printed"] if entry else _pinned(theorem["name"], folder),
                tuple(entry["axioms"]) if entry else (),
            )
        )
    return rows
