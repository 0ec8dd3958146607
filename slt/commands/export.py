"""`slt export`: the SMT-LIB texts that Z3 and cvc5 decide."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from checkers.running.plan import Check, plan
from proofs.statements import load
from slt.export import write_obligations
from slt.options import Queries, check_grid
from slt.progress import steps
from slt.settings import chosen, settings


def export(
    statements: Queries = None,
    output: Annotated[Path, typer.Option(help="The folder to write to.")] = Path("obligations"),
    grid: Annotated[str, typer.Option(help="quick or full.")] = "quick",
    set_: Annotated[
        list[str] | None, typer.Option("--set", help="A parameter, such as N=8; repeatable.")
    ] = None,
) -> None:
    """Write the SMT-LIB obligations of the chosen claims, as decided by Z3 and cvc5: unsat means it holds."""
    check_grid(grid)
    claims, _ = chosen(statements or [], load())
    checks = plan(claims, grid, settings(set_ or []))
    with steps(Console(stderr=True), len(checks), -1) as (now, done):  # the first is begun, not done

        def begin(check: Check) -> None:
            now(escape(check.label))
            done()

        count = write_obligations(checks, output, begin)
    typer.echo(f"{count} obligations written to {output}")
    raise typer.Exit(0 if count else 3)
