"""The command line: `slt list, show, check, cite, map, refute, tripwires, export, frontier, compare`.

Exit codes of every command: 0 success, 1 refuted, 2 bad input, 3 unknown or skipped (or a defect of slt
itself: never 1). As for any command, 130 after Ctrl-C and 141 when the reader of the output has left.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import traceback
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from checkers.claim import all_claims
from checkers.frontier import all_frontiers
from checkers.kernel import KernelTheorem, kernel_theorems
from checkers.run import BAD_INPUT, Check, Result, exit_code, ledger, plan
from checkers.tripwire import all_mutants
from checkers.verdict import to_json
from companion import export as exporting
from companion import paper_map, report, session
from companion.cite import STYLES
from companion.cite import cite as citation
from companion.lookup import find
from companion.model_commands import compare, refute
from companion.settings import chosen, seconds, settings
from companion.show import show_statement
from constructions.errors import BadInput
from proofs.statements import MalformedIndex, load

EPILOG = "Exit codes: 0 all successful; 1 a refutation; 2 bad input; 3 unknown, skipped or not yet checked."
app = typer.Typer(
    help="Executable companion to 'Representational Strengths and Limitations of Transformers' "
    "(arXiv 2306.02896v2): look up its results, check them, refute models too small for them.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Queries = Annotated[
    list[str] | None, typer.Argument(help="Statements in any spelling, or claim ids; all if none.")
]
Named = Annotated[str, typer.Argument(help='Such as theorem-2, "Theorem 2", C.3, or a word of its title.')]
Jobs = Annotated[int, typer.Option(min=1, help="Worker processes; one a core unless told.")]
JournalFile = Annotated[Path, typer.Option(help="Where finished checks are kept.")]
JsonFile = Annotated[
    str | None, typer.Option("--json", help="Write the results here; - for standard output.")
]
DEFAULT_JOURNAL = Path(".slt/journal.jsonl")
CORES = os.cpu_count() or 1


def _consoles(*files: str | None) -> tuple[Console, Console]:
    """The console for the report and the one for progress. A file on standard output moves both aside."""
    errors = Console(stderr=True)
    wide = None if errors.is_terminal or sys.stdout.isatty() else 160
    out = Console(stderr="-" in files, width=wide)
    return out, Console(stderr=True, width=wide)


def _write(text: str, target: str) -> None:
    if target == "-":
        sys.stdout.write(text)
        return
    try:
        Path(target).write_text(text, encoding="utf-8")
    except OSError as error:
        raise BadInput(f"cannot write {target}: {error.strerror}") from None


def _check_writable(json_file: str | None, junit: str | None = None) -> None:
    """Refuse a report's file before the work, not after it. Raises BadInput."""
    if json_file == junit == "-":
        raise BadInput("--json and --junit cannot share standard output; name a file for one of them")
    for target in (json_file, junit):
        if target is None or target == "-":
            continue
        path = Path(target)
        if path.is_dir():
            raise BadInput(f"cannot write {target!r}: it is a folder; name a file")
        if not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
            raise BadInput(f"cannot write {target!r}; name a file in a folder that exists and is writable")


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


@app.command(epilog=EPILOG)
def check(
    statements: Queries = None,
    grid: Annotated[
        str, typer.Option(help="quick (what CI runs) or full (the table in the paper map).")
    ] = "quick",
    set_: Annotated[
        list[str] | None, typer.Option("--set", help="A parameter, such as N=64; repeatable.")
    ] = None,
    budget: Annotated[str | None, typer.Option(help="Stop after this long, such as 90s, 5m, 1h.")] = None,
    jobs: Jobs = CORES,
    json_file: JsonFile = None,
    junit: Annotated[str | None, typer.Option(help="Write JUnit XML here.")] = None,
    artifacts: Annotated[
        Path | None, typer.Option(help="A folder: its certificates/ and obligations/ are replaced.")
    ] = None,
    journal: JournalFile = DEFAULT_JOURNAL,
    resume: Annotated[bool, typer.Option(help="Go on where the journal's run stopped.")] = False,
    scheduler: Annotated[str | None, typer.Option(help="A Dask scheduler, such as tcp://host:8786.")] = None,
    require_kernel: Annotated[
        bool, typer.Option(help="Fail unless every kernel proof is checked and fresh.")
    ] = False,
    two_engines: Annotated[
        bool, typer.Option("--two-engines", help="Fail if a success rests on a single engine.")
    ] = False,
) -> None:
    """Check claims on a grid of parameters, each by two independent engines."""
    if grid not in ("quick", "full"):
        raise BadInput(f"unknown grid {grid!r}; the grids are quick and full")
    _check_writable(json_file, junit)
    if artifacts is not None:
        exporting.make_folder(artifacts)
    index = load()
    claims, unchecked = chosen(statements or [], index)
    checks = plan(claims, grid, settings(set_ or []))
    options = session.Options(jobs, journal, resume, None if budget is None else seconds(budget), scheduler)
    out, progress = _consoles(json_file, junit)
    results = session.run(checks, options, progress) if checks else []
    claimed = {c.statement for c in claims}
    without = [s.id for s in unchecked] if statements else [s for s in index.statements if s not in claimed]
    wanted = claimed | set(without)  # a statement may have a kernel proof and no claim
    kernel = [_kernel_result(k) for k in kernel_theorems() if k.statement in wanted]
    if results or kernel:
        out.print(report.results_table(results, kernel))
    for statement in unchecked:
        out.print(f"not yet checked: {statement.id} has no claims")
    if without and not statements:
        out.print(f"not yet checked, for want of claims: {', '.join(without)}")
    if require_kernel and not kernel:
        out.print("not run: there is no kernel proof of these statements here")
    for result in [*results, *(kernel if require_kernel else [])]:
        if result["verdict"] not in ("proved", "certified"):
            out.print(report.explain(result), soft_wrap=True, markup=False)
    out.print(report.ledger_table(results, kernel))
    if json_file is not None:
        _write(json.dumps(report.as_json(results, kernel, without), indent=1) + "\n", json_file)
    if junit is not None:
        _write(report.as_junit(results), junit)
    if artifacts is not None:
        exporting.write_artifacts(results, artifacts)
    counts = ledger(results)
    code = exit_code(counts)
    kernel_lacks = not kernel or any(k["verdict"] != "proved" for k in kernel)
    if not code and (
        unchecked or (require_kernel and kernel_lacks) or (two_engines and counts["single_engine"])
    ):
        code = 3
    raise typer.Exit(code)


def _kernel_result(theorem: KernelTheorem) -> Result:
    """A kernel proof in the form of a check's result."""
    return {
        "statement": theorem.statement,
        "claim": theorem.claim,
        "says": theorem.printed or theorem.name,
        "parameters": {},
        **to_json(theorem.verdict()),
        "seconds": 0.0,
    }


@app.command(epilog=EPILOG)
def tripwires(
    statements: Queries = None,
    jobs: Jobs = CORES,
    json_file: JsonFile = None,
    journal: JournalFile = Path(".slt/tripwires.jsonl"),
    resume: Annotated[bool, typer.Option(help="Go on where the journal's run stopped.")] = False,
) -> None:
    """Run every claim on its corrupted constructions: each must be refuted, with a witness."""
    _check_writable(json_file)
    claims, unchecked = chosen(statements or [], load())
    ids = {c.id for c in claims}
    checks = [Check(m.claim, m.at, m.name) for m in all_mutants().values() if m.claim in ids]
    out, progress = _consoles(json_file)
    results = session.run(checks, session.Options(jobs, journal, resume), progress) if checks else []
    survivors = [r for r in results if not r["killed"]]
    table = Table(title="Tripwires")
    for heading in ("claim", "mutant", "result", "why"):
        table.add_column(heading, overflow="fold")
    for r in results:
        word = "[green]killed[/]" if r["killed"] else f"[bold red]SURVIVED[/] ({r['verdict']})"
        table.add_row(r["claim"], escape(r["mutant"]), word, escape(r["reason"]))
    out.print(table)
    out.print(f"{len(results)} mutants, {len(results) - len(survivors)} killed, {len(survivors)} survived")
    for statement in unchecked:
        out.print(f"not yet checked: {statement.id} has no claims, so no tripwires")
    for bare in sorted(ids - {c.claim for c in checks}):
        out.print(f"no tripwires: {bare}")
    if json_file is not None:
        keys = ("claim", "mutant", "killed", "verdict", "reason", "witness", "seconds")
        rows = [{k: r[k] for k in keys} for r in results]
        _write(
            json.dumps({"schema": 1, "mutants": rows, "survivors": len(survivors)}, indent=1) + "\n",
            json_file,
        )
    if any(r["verdict"] in ("proved", "certified", BAD_INPUT) for r in survivors):
        raise typer.Exit(1)
    raise typer.Exit(3 if survivors or unchecked or not results else 0)


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
        _write(text, str(output))
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
    if grid not in ("quick", "full"):
        raise BadInput(f"unknown grid {grid!r}; the grids are quick and full")
    claims, _ = chosen(statements or [], load())
    count = exporting.write_obligations(plan(claims, grid, settings(set_ or [])), output)
    typer.echo(f"{count} obligations written to {output}")
    raise typer.Exit(0 if count else 3)


@app.command(epilog=EPILOG)
def frontier(
    name: Annotated[str | None, typer.Argument(help="Which frontier; lists them if none.")] = None,
) -> None:
    """Print what a construction reaches beside what a lower bound forbids, on one grid."""
    tables = all_frontiers()
    if name is None:
        for known in tables:
            typer.echo(known)
        return
    if name not in tables:
        with contextlib.suppress(BadInput):  # what is no statement may still be no frontier: said below
            name = find(name, load()).id
    if name not in tables:
        raise BadInput(f"no frontier {name!r}; there are: {', '.join(tables) or 'none'}")
    report.print_table(tables[name]())


app.command(epilog=EPILOG)(refute)
app.command(epilog=EPILOG)(compare)


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
