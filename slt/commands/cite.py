"""`slt cite`: the paper with a pin-cite to one statement, or the pin-cites of another paper checked."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from constructions.errors import BadInput
from proofs import misreadings
from proofs.statements import load
from slt.citations import STYLES
from slt.citations import cite as citation
from slt.citing.check import Checked, check
from slt.citing.pins import Judged
from slt.completion import statement_names
from slt.copies import with_copies
from slt.lookup import find
from slt.options import DEFAULT_JOURNAL, JournalFile
from slt.terminal import print_lines, wide_console


def cite(
    named: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="STATEMENT | refs.bib ...",
            help='Such as theorem-2, "Theorem 2", C.3; with --check, the bibliographies.',
            autocompletion=statement_names,
        ),
    ] = None,
    style: Annotated[str, typer.Option("--format", "-f", help=f"One of: {', '.join(STYLES)}.")] = "bibtex",
    verdict: Annotated[
        bool, typer.Option("--verdict", help="Cite what the companion found of it here, version and commit.")
    ] = False,
    papers: Annotated[
        list[Path] | None,
        typer.Option("--check", metavar="paper.tex", help="Check its pin-cites of the paper; repeatable."),
    ] = None,
    journal: JournalFile = DEFAULT_JOURNAL,
) -> None:
    """Cite the paper with a pin-cite to the statement; or check the pin-cites of a LaTeX paper."""
    index = with_copies(load())
    if papers:
        found = check(papers, [Path(name) for name in named or []], index, misreadings.load(index))
        _print(found, index.paper.version)
        raise typer.Exit(found.exit_code)
    if not named or len(named) > 1:
        raise BadInput("name one statement, such as theorem-6, or give --check paper.tex [refs.bib]")
    row = find(named[0], index)
    if verdict:
        from slt.cite_verdict import cite_verdict  # only now: it reads the engines' versions and the journal

        told = cite_verdict(row, index, style, journal)
        if told is None:
            typer.echo(
                f"slt: nothing to cite: no check of {row.id} has run here; slt check {row.id}", err=True
            )
            raise typer.Exit(3)
        sys.stdout.write(told + "\n")
        return
    sys.stdout.write(citation(row, index, style).rstrip() + "\n")


def _print(found: Checked, version: str) -> None:
    """The remarks, each on a line as compilers write theirs, and the count."""
    out = wide_console()
    print_lines(out, map(str, found.remarks))
    print_lines(out, [f"not read: {name}" for name in found.unread])
    if not found.citations:
        print_lines(out, [found.nothing])
        return
    counts = ", ".join(f"{n} {_many(judged, n)}" for judged in Judged if (n := found.count(judged)))
    print_lines(out, [f"{found.citations} citations of the paper ({version}): {counts or 'no pin-cites'}"])


def _many(judged: Judged, count: int) -> str:
    return f"{judged}s" if judged is Judged.MISREADING and count > 1 else str(judged)
