"""`slt show`: one statement, or one claim."""

from __future__ import annotations

from typing import Annotated

import typer

from proofs.statements import load
from slt.catalogue import remembered
from slt.copies import with_copies
from slt.lookup import find
from slt.options import DEFAULT_JOURNAL, JournalFile, Named
from slt.show import SECTIONS, show_claim, show_statement
from slt.terminal import print_lines, wide_console, width


def show(
    statement: Named,
    claims: Annotated[bool, typer.Option("--claims", help="Every claim, its rows and its mutants.")] = False,
    rocq: Annotated[bool, typer.Option("--rocq", help="The kernel theorems in Rocq's own words.")] = False,
    adversary: Annotated[bool, typer.Option("--adversary", help="What slt refute asks of a model.")] = False,
    files: Annotated[bool, typer.Option("--files", help="Where everything is.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="All of these, and nothing cut short.")] = False,
    journal: JournalFile = DEFAULT_JOURNAL,
) -> None:
    """Show a statement on one screen: what is shown, by what, what is not; or one claim."""
    index = with_copies(load())
    out = wide_console()
    catalogue = remembered()
    if claim := catalogue.claims.get(statement):
        print_lines(out, show_claim(claim, index, catalogue, journal, width(out)))
        return
    asked = dict(zip(SECTIONS, (claims, rocq, adversary, files), strict=True))
    sections = ["all"] if everything else [name for name, wanted in asked.items() if wanted]
    row = find(statement, index)
    print_lines(out, show_statement(row, index, catalogue, journal, sections, width(out)))
