"""`slt cite`: the paper, with a pin-cite to one statement."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from proofs.statements import load
from slt.citations import STYLES
from slt.citations import cite as citation
from slt.lookup import find
from slt.options import Named


def cite(
    statement: Named,
    style: Annotated[str, typer.Option("--format", "-f", help=f"One of: {', '.join(STYLES)}.")] = "bibtex",
) -> None:
    """Cite the paper with a pin-cite to the statement, as BibTeX, CSL JSON or plain text."""
    index = load()
    sys.stdout.write(citation(find(statement, index), index, style).rstrip() + "\n")
