"""`slt assumptions`: what is believed and not checked here, and who relies on it."""

from __future__ import annotations

from checkers.engines.obligation_ledger import obligations
from proofs import assumptions as register
from proofs.statements import load
from slt.assumptions import register_lines
from slt.terminal import print_lines, wide_console, width

COLUMNS = 100


def assumptions() -> None:
    """List what is believed: solvers alone, programs, axioms, precision models, readings; each with who
    relies on it."""
    out = wide_console()
    print_lines(out, register_lines(register.load(), load(), obligations(), min(COLUMNS, width(out))))
