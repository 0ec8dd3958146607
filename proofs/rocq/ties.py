"""Which wordings of a claim of finite scope are tied, and how: ties.toml, and what the build asks of it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from proofs.rocq.listing import Failure, marked_command

HERE = Path(__file__).parent
MODULE = "slt.finite_scopes.finite_scopes"
WAYS = ("generation", "kernel", "reading")


@dataclass(frozen=True)
class Tie:
    """A claim, its rows, the folder of its SMT texts, the Rocq theorems at the same parameters, and how each
    two of the three are tied."""

    claim: str
    rows: tuple[str, ...]
    obligations: str
    rocq: tuple[str, ...]
    python_smt: str
    smt_rocq: str
    python_rocq: str
    note: str


def load(folder: Path = HERE) -> list[Tie]:
    """The ties of a folder's list; none if there is no list, Failure if it cannot be read."""
    file = folder / "ties.toml"
    if not file.exists():
        return []
    try:
        listed = tomllib.loads(file.read_text(encoding="utf-8"))["tie"]
        found = [Tie(**{**t, "rows": tuple(t["rows"]), "rocq": tuple(t["rocq"])}) for t in listed]
    except (ValueError, KeyError, TypeError) as error:
        raise Failure(f"ties.toml cannot be read: {error}") from None
    for tie in found:
        if unknown := {tie.python_smt, tie.smt_rocq, tie.python_rocq} - set(WAYS):
            raise Failure(f"ties.toml: {tie.claim} is tied by {', '.join(sorted(unknown))}")
    return found


def theorems(ties: Iterable[Tie]) -> list[str]:
    """The Rocq theorems of the ties, each once."""
    return list(dict.fromkeys(name for tie in ties for name in tie.rocq))


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
