"""`slt list`: every statement of the paper, what is checked of it, and what is not yet."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table

from checkers.core.claim import all_claims
from checkers.core.mutant import all_mutants
from checkers.engines.kernel import kernel_theorems
from proofs.statements import load


def list_statements() -> None:
    """List every statement of the paper with its claims, mutants and kernel proofs."""
    claims, mutants, kernel = all_claims(), all_mutants(), kernel_theorems()
    table = Table(title="Statements (arXiv 2306.02896v2)")
    for heading in ("id", "number", "title", "claims", "mutants", "kernel"):
        table.add_column(heading, overflow="fold")
    for row in load().statements.values():
        own = [c for c in claims.values() if c.statement == row.id]
        wires = sum(m.claim.startswith(row.id + "/") for m in mutants.values())
        proofs = [k for k in kernel if k.statement == row.id]
        number = f"{row.number or '–'} ({row.number_status})"
        checked = f"{sum(k.state == 'checked' for k in proofs)} of {len(proofs)} checked" if proofs else "–"
        table.add_row(
            row.id, number, row.title, str(len(own)) if own else "not yet checked", str(wires), checked
        )
    Console(width=None if sys.stdout.isatty() else 140).print(table)
