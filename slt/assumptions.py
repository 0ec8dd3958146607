"""What is believed and not checked, as lines: obligations that only solvers decide, then the register."""

from __future__ import annotations

from collections.abc import Sequence

from checkers.core.claim import all_claims
from checkers.engines.kernel import MAKE, KernelTheorem, kernel_theorems
from checkers.engines.obligation_ledger import Obligation
from proofs.assumptions import Program, Register, readings, unlisted
from proofs.statements import Index, MalformedIndex
from slt.obligations import obligation_lines
from slt.paper_map import read_verdicts
from slt.terminal import Line, bullets, heading, wrap


def register_lines(register: Register, index: Index, found: Sequence[Obligation], columns: int) -> list[Line]:
    """The whole list. Raises MalformedIndex for what is used and not registered."""
    theorems = kernel_theorems()
    statements = [*(c.statement for c in all_claims().values()), *(k.statement for k in theorems)]
    engines = [engine for row in read_verdicts() for engine in row.get("engines", [])]
    axioms = [axiom for k in theorems for axiom in k.axioms]
    if missing := unlisted(register, engines, axioms, statements):
        raise MalformedIndex(f"assumptions.toml: {missing[0]}; add it with its reason")
    lines = obligation_lines(found, columns)
    left = [o.file for o in found if not (o.kernel or o.library)]
    lines += ["", heading(f"Obligations that two solvers decide and nothing else checks ({len(left)})")]
    lines += bullets(left or ["none"], columns)
    lines += [
        "",
        heading("Programs"),
        *_rows([(p.name, p.reason, _claims_by(p)) for p in register.programs], columns),
    ]
    told = [(a.name, a.reason, f"{a.type}; {_theorems_by(a.name, theorems)}") for a in register.axioms]
    lines += ["", heading("Axioms of the Rocq proofs"), *_rows(told, columns)]
    models = [(m.name, m.reason, f"statements: {', '.join(m.statements)}") for m in register.models]
    lines += ["", heading("Precision models"), *_rows(models, columns)]
    followed = [
        (
            f"{row.name or row.id}: {row.title}",
            f"{row.conclusion}. {row.limits[0] if row.limits else ''}",
            f"used by {', '.join(users) or 'nothing'}",
        )
        for row, users in readings(index)
    ]
    return [*lines, "", heading("Readings of the paper, followed and not proved"), *_rows(followed, columns)]


def _rows(rows: Sequence[tuple[str, str, str]], columns: int) -> list[Line]:
    """Name, reason, and who relies on it."""
    lines: list[Line] = []
    for name, reason, who in rows:
        lines += wrap(name, columns, first="  ", rest="    ")
        lines += wrap(reason, columns, first="    ", rest="    ")
        lines += wrap(f"relied on: {who}", columns, first="    ", rest="      ")
    return lines


def _claims_by(program: Program) -> str:
    """How many claims of the stored quick grid have a success that this program had a part in."""
    if not program.engines:
        return "by everything"
    rows = [row for row in read_verdicts() if "engines" in row]
    claims = {row["claim"] for row in rows if set(row["engines"]) & set(program.engines)}
    if not rows or program.engines[0] in ("kernel", "coqchk"):
        kernel = len(kernel_theorems())
        return f"by {kernel} theorems" if rows else "not known: the stored verdicts name no engines"
    return f"by {len(claims)} of {len({row['claim'] for row in rows})} claims"


def _theorems_by(axiom: str, theorems: Sequence[KernelTheorem]) -> str:
    """How many kernel theorems rest on this axiom, as the build here printed them."""
    built = [k for k in theorems if k.state == "checked"]
    if not built:
        return f"by whom: not run here ({MAKE})"
    return f"by {sum(axiom in k.axioms for k in built)} of {len(built)} theorems"
