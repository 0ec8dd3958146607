"""The command line: `slt list, show, check, cite, map, refute, tripwires, export, frontier, compare`.

Exit codes of every command: 0 success, 1 refuted, 2 bad input, 3 unknown or skipped (or a defect of slt
itself: never 1). As for any command, 130 after Ctrl-C and 141 when the reader of the output has left.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import traceback
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.table import Table

from checkers.core.claim import all_claims
from checkers.core.frontier import all_frontiers
from checkers.core.mutant import all_mutants
from checkers.engines.kernel import kernel_theorems
from checkers.running.run import plan
from constructions.errors import BadInput
from proofs.statements import MalformedIndex, load
from slt import export as exporting
from slt import paper_map, report
from slt.cite import STYLES
from slt.cite import cite as citation
from slt.commands.check import check, tripwires
from slt.commands.refute import compare, refute
from slt.lookup import find
from slt.options import DEFAULT_JOURNAL, EPILOG, JournalFile, Named, Queries, check_grid, write
from slt.settings import chosen, settings
from slt.show import show_statement

BOTH_SIDES = "theorem-4"  # the frontier with construction and lower bound on one grid
app = typer.Typer(
    help="Executable companion to 'Representational Strengths and Limitations of Transformers' "
    "(arXiv 2306.02896v2): look up its results, check them, refute models too small for them.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.command("list", epilog=EPILOG)
def list_statements() -> None:
    """List every statement of the paper with its claims, tripwires and kernel proofs."""
    claims, mutants, kernel = all_claims(), all_mutants(), kernel_theorems()
    table = Table(title="Statements (arXiv 2306.02896v2)")
    for heading in ("id", "number", "title", "claims", "tripwires", "kernel"):
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


@app.command(epilog=EPILOG)
def show(
    statement: Named,
    journal: JournalFile = DEFAULT_JOURNAL,
) -> None:
    """Show a statement, its constants, what was checked, what this does not show, and where it all is."""
    index = load()
    Console(width=None if sys.stdout.isatty() else 110).print(
        show_statement(find(statement, index), index, journal)
    )


@app.command(epilog=EPILOG)
def cite(
    statement: Named,
    style: Annotated[str, typer.Option("--format", "-f", help=f"One of: {', '.join(STYLES)}.")] = "bibtex",
) -> None:
    """Cite the paper with a pin-cite to the statement, as BibTeX, CSL JSON or plain text."""
    index = load()
    sys.stdout.write(citation(find(statement, index), index, style).rstrip() + "\n")


@app.command("map", epilog=EPILOG)
def write_map(
    output: Annotated[Path, typer.Option(help="The file to write.")] = Path("paper_map.md"),
    check_only: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if the file is stale.")
    ] = False,
) -> None:
    """Write paper_map.md, the table from the paper's numbers to code, checks and proofs."""
    text = paper_map.render(load())
    if not check_only:
        write(text, str(output))
        return
    try:
        current = output.read_bytes()
    except OSError as error:
        raise BadInput(f"cannot read {output}: {error.strerror}; write it with slt map") from None
    if current != text.encode():
        typer.echo(f"{output} is stale: run `slt map`", err=True)
        raise typer.Exit(1)


@app.command(epilog=EPILOG)
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
    count = exporting.write_obligations(plan(claims, grid, settings(set_ or [])), output)
    typer.echo(f"{count} obligations written to {output}")
    raise typer.Exit(0 if count else 3)


@app.command(epilog=EPILOG)
def frontier(
    name: Annotated[
        str | None,
        typer.Argument(help="Which frontier; if none, sparse averaging from both sides and the list."),
    ] = None,
) -> None:
    """Print what a construction reaches beside what a lower bound forbids, on one grid."""
    tables = all_frontiers()
    if name is None:
        report.print_table(tables[BOTH_SIDES]())
        typer.echo(f"other frontiers: {', '.join(known for known in tables if known != BOTH_SIDES)}")
        return
    if name not in tables:
        with contextlib.suppress(BadInput):  # what is no statement may still be no frontier: said below
            name = find(name, load()).id
    if name not in tables:
        raise BadInput(f"no frontier {name!r}; there are: {', '.join(tables) or 'none'}")
    report.print_table(tables[name]())


for command in (check, tripwires, refute, compare):
    app.command(epilog=EPILOG)(command)


def main() -> None:
    """Run the command line; a user's mistake is one line on standard error and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # an output that lacks a sign is shown its escape
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except (BadInput, MalformedIndex) as error:
        typer.echo(f"slt: {' '.join(str(error).split())}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        _reader_left()
    except SystemExit as stop:
        # typer and rich turn a closed pipe into exit code 1, which here would say "refuted".
        if isinstance(stop.__context__, BrokenPipeError):
            _reader_left()
        raise
    except Exception:
        traceback.print_exc()
        typer.echo("slt: the lines above are a defect of slt, not a verdict; please report them", err=True)
        sys.exit(3)


def _reader_left() -> NoReturn:
    """Exit as a command does whose output nobody reads any more (128 + SIGPIPE)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else the last flush fails loudly
    sys.exit(141)


if __name__ == "__main__":
    main()
