"""The kernel's rows: which statements Rocq has proved, in which scope, from the build's record.

`make rocq` writes proofs/rocq/summary.json: for every theorem its scope (checked against the statement's own
quantifiers), its axioms, its printed statement and the verdict of coqchk, with the sha256 of every source,
input and compiled file. A row counts only while all of them are what was built; otherwise it is "not run",
never green.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import proofs
from checkers.core.opinion import Answer, ask
from checkers.core.verdict import Outcome, Verdict, conclude, skipped
from proofs.rocq import record, skeleton
from proofs.rocq.skeleton import Skeleton

ROCQ = Path(proofs.__file__).parent / "rocq"
# What builds the record; an installed wheel has no Makefile.
MAKE = "make rocq" if (ROCQ.parents[1] / "Makefile").is_file() else "make rocq, in a checkout"


@dataclass(frozen=True)
class KernelTheorem:
    """One theorem of the Rocq development.

    scope: the variables it quantifies over and its precision model, in a line; sentence: what it proves, in a
    plain sentence, for the one headline theorem of its statement, else ""; state: checked, stale or not run;
    printed: its statement, as the build printed it, else as pinned; route: how it is proved, in a word of
    theorems.toml; skeleton: what has to be read of it, as pinned, with its text."""

    name: str
    statement: str
    constant: str
    file: str
    scope: str
    state: str
    sentence: str = ""
    printed: str = ""
    axioms: tuple[str, ...] = ()
    route: str = ""
    skeleton: Skeleton | None = None

    @property
    def claim(self) -> str:
        return f"{self.statement}/kernel:{self.name}"

    @property
    def headline(self) -> bool:
        return bool(self.sentence)

    def verdict(self) -> Verdict:
        """Proved in its scope by two checkers, or skipped with the reason."""
        if self.state != "checked":
            return skipped(self.scope, f"{self.state} ({MAKE})")
        axioms = "axioms: " + (", ".join(self.axioms) or "none")
        built = Answer(self.state == "checked", axioms)  # by `make rocq`, which ran both
        opinions = [ask("kernel", lambda: built), ask("coqchk", lambda: built)]
        return conclude(Outcome.PROVED, self.scope, opinions, notes=[f"{self.file}; {axioms}"])


def standing(name: str) -> str:
    """How the theorem of this name stands, in words: "proved" only by a build's record that still holds."""
    found = next((theorem for theorem in kernel_theorems() if theorem.name == name), None)
    if found is None:
        return "not there"
    return "proved" if found.state == "checked" else f"{found.state} ({MAKE})"


def _pinned(name: str, folder: Path) -> str:
    """The repository's copy of what Rocq prints of the statement."""
    try:
        return (folder / "pinned" / f"{name}.txt").read_text(encoding="utf-8")
    except OSError:
        return ""


def kernel_theorems(folder: Path = ROCQ) -> list[KernelTheorem]:
    """Every theorem of proofs/rocq/theorems.toml with its state, in the order of that list."""
    try:
        listed = tomllib.loads((folder / "theorems.toml").read_text(encoding="utf-8")).get("theorem", [])
    except OSError:
        return []
    state, built = record.read(folder)
    skeletons = skeleton.read(folder)
    rows = []
    for theorem in listed:
        name = theorem["name"]
        entry = built.get(name)
        rows.append(
            KernelTheorem(
                name=name,
                statement=theorem["statement"],
                constant=f"{name}_statement",
                file=theorem["file"],
                scope=entry["scope"] if entry else theorem["scope"],
                state="not run" if state == "checked" and not entry else state,
                sentence=theorem.get("sentence", ""),
                printed=entry["printed"] if entry else _pinned(name, folder),
                axioms=tuple(entry["axioms"]) if entry else (),
                route=theorem.get("route", ""),
                skeleton=skeletons.get(name),
            )
        )
    return rows
