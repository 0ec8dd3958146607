"""`slt report`: what was checked of some statements, small enough to attach to a review."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from checkers.engines.kernel import kernel_theorems
from checkers.running.journal import versions
from checkers.running.plan import plan
from constructions.errors import BadInput
from proofs import findings, misreadings
from proofs.statements import load
from slt import session
from slt.completion import statement_names
from slt.documents import WRITERS
from slt.formats import this_run
from slt.lookup import find
from slt.options import CORES, DEFAULT_JOURNAL, Jobs, JournalFile, check_grid, check_writable, consoles, write
from slt.referee import blocks
from slt.report import kernel_result, report
from slt.settings import chosen


def referee_report(
    statements: Annotated[
        list[str], typer.Argument(help="Statements in any spelling.", autocompletion=statement_names)
    ],
    output: Annotated[Path, typer.Option(help="report.html, report.md or report.pdf.")],
    grid: Annotated[str, typer.Option(help="quick or full.")] = "quick",
    jobs: Jobs = CORES,
    journal: JournalFile = DEFAULT_JOURNAL,
    resume: Annotated[
        bool, typer.Option(help="Take what the journal's run found, and run the rest.")
    ] = False,
) -> None:
    """Check some statements and write a referee's report: scope, engines, what is not shown, how to repeat
    it."""
    check_grid(grid)
    if output.suffix not in WRITERS:
        raise BadInput(
            f"cannot tell the format of {str(output)!r}; name a file that ends in {', '.join(WRITERS)}"
        )
    check_writable(str(output))
    make = WRITERS[output.suffix]
    make([])  # a format that cannot be written is said before the work
    index = load()
    rows = list({row.id: row for row in (find(query, index) for query in statements)}.values())
    claims, without = chosen([row.id for row in rows], index)
    checks = plan(claims, grid, {})
    _, progress = consoles()
    options = session.Options(jobs, journal, resume)
    results = session.run(checks, options, progress) if checks else []
    kernel = [k for k in kernel_theorems() if k.statement in {row.id for row in rows}]
    found = report(results, [kernel_result(k) for k in kernel], [s.id for s in without], asked=True)
    made = blocks(
        rows, found, kernel, findings.load(index), misreadings.load(index), index, this_run(grid), versions()
    )
    write(make(made), str(output))
    ledger = found.ledger
    typer.echo(f"{ledger['checks_run']} checks ran, {ledger['success']} succeeded; written to {output}")
    raise typer.Exit(found.exit_code)
