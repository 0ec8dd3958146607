"""`slt show`: one statement."""

from __future__ import annotations

import sys

from rich.console import Console

from proofs.statements import load
from slt.lookup import find
from slt.options import DEFAULT_JOURNAL, JournalFile, Named
from slt.show import show_statement


def show(
    statement: Named,
    journal: JournalFile = DEFAULT_JOURNAL,
) -> None:
    """Show a statement, its constants, what was checked, what this does not show, and where it all is."""
    index = load()
    Console(width=None if sys.stdout.isatty() else 110).print(
        show_statement(find(statement, index), index, journal)
    )
