"""`slt list`: every statement of the paper, what is checked of it, and what is not yet."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table

from proofs.statements import load
from slt.entry import entries


def list_statements() -> None:
    """List every statement of the paper with its claims, mutants and kernel proofs."""
    table = Table(title="Statements (arXiv 2306.02896v2)")
    for heading in ("id", "number", "title", "claims", "mutants", "kernel"):
        table.add_column(heading, overflow="fold")
    for entry in entries(load()).values():
        row, proofs = entry.statement, entry.kernel
        number = f"{row.number or '–'} ({row.number_status})"
        checked = f"{sum(k.state == 'checked' for k in proofs)} of {len(proofs)} checked" if proofs else "–"
        claims = str(len(entry.claims)) if entry.claims else "not yet checked"
        table.add_row(row.id, number, row.title, claims, str(len(entry.mutants)), checked)
    Console(width=None if sys.stdout.isatty() else 140).print(table)
