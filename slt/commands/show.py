"""`slt show`: one statement, or one claim."""

from __future__ import annotations

from typing import Annotated

import typer

from checkers.core.claim import all_claims
from proofs.statements import load
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
    index = load()
    out = wide_console()
    known = all_claims() if "/" in statement else {}
    if statement in known:
        print_lines(out, show_claim(known[statement], index, journal, width(out)))
        return
    asked = dict(zip(SECTIONS, (claims, rocq, adversary, files), strict=True))
    sections = ["all"] if everything else [name for name, wanted in asked.items() if wanted]
    print_lines(out, show_statement(find(statement, index), index, journal, sections, width(out)))
