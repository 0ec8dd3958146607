"""One statement's page: what the run found of it, its mutants, kernel theorems, evidence and citations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checkers.core.claim import Claim, all_claims
from checkers.core.mutant import all_mutants
from proofs.statements import Statement
from slt.entry import CHECKOUT, ROOT

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Evidence:
    """A stored file: its path below proofs/, and the command that decides or replays it again."""

    path: str
    command: str


@dataclass(frozen=True)
class ClaimView:
    """A claim: what it says, its rows of the run, its mutants and its stored evidence."""

    name: str
    says: str
    rows: Sequence[Row]
    mutants: Sequence[str]
    obligations: Sequence[Evidence]
    certificates: Sequence[Evidence]


def claims_of(statement: Statement, results: Sequence[Row]) -> list[ClaimView]:
    """Every claim of the statement, with what the run found of it (nothing, if it did not run)."""
    mutants = list(all_mutants().values())
    return [
        ClaimView(
            claim.id.split("/", 1)[1],
            claim.says,
            [r for r in results if r["claim"] == claim.id],
            [m.name for m in mutants if m.claim == claim.id],
            _evidence("obligations", claim, "*.smt2", "z3 {file}   # unsat: it holds"),
            _evidence("certificates", claim, "*.json", "python -m proofs.replay {file}"),
        )
        for claim in all_claims().values()
        if claim.statement == statement.id
    ]


def _evidence(kind: str, claim: Claim, glob: str, command: str) -> list[Evidence]:
    folder = claim.module.split(".")[1]
    stored = ROOT / "proofs" / kind / folder / claim.id.split("/", 1)[1]
    files = sorted(stored.glob(glob)) if stored.is_dir() else []
    return [
        Evidence(
            str(p.relative_to(ROOT / "proofs")),
            command.format(file=p.relative_to(ROOT) if CHECKOUT else p),
        )
        for p in files
    ]


def parameters(row: Row) -> str:
    """The parameters of a check as one text: "N=8 q=2"."""
    return " ".join(f"{name}={value}" for name, value in row["parameters"].items())


def anchor(row: Row) -> str:
    """A fragment that names one check: "claim-N-8-q-2"."""
    given = "-".join(f"{name}-{value}" for name, value in row["parameters"].items())
    text = f"{row['claim'].split('/', 1)[1]}-{given}".strip("-")
    return "".join(c if c.isascii() and (c.isalnum() or c in "_-.") else "-" for c in text)


def engines(row: Row) -> str:
    """The engines that agree, or what each said."""
    if row["verdict"] in ("proved", "certified"):
        return " + ".join(dict.fromkeys(e["name"] for e in row["engines"] if e["says"] == "holds"))
    return ", ".join(f"{e['name']}: {e['says']}" for e in row["engines"]) or "no engine"


def source_path(path: str) -> Path:
    """The stored evidence itself."""
    return ROOT / "proofs" / path
