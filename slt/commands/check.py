"""`slt check`: run checks and report them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from checkers.core.claim import Claim
from checkers.core.result import Header, Result
from checkers.engines.kernel import KernelTheorem, kernel_theorems
from checkers.running.plan import Check, plan
from proofs.statements import Index, load
from slt import export as exporting
from slt import session
from slt.formats import as_json, as_junit, this_run
from slt.lookup import find
from slt.obligations import obligation_lines, solved
from slt.options import (
    CORES,
    DEFAULT_JOURNAL,
    Jobs,
    JournalFile,
    JsonFile,
    Queries,
    check_grid,
    check_writable,
    consoles,
    write,
)
from slt.paper_map import stored_verdicts
from slt.report import kernel_result, report, summary
from slt.settings import chosen, seconds, settings
from slt.tables import closing_lines, statement_lines
from slt.terminal import print_lines, width


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
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Every row of every claim, with its notes.")
    ] = False,
) -> None:
    """Check claims on a grid of parameters, each by two engines; the ledger says what they share."""
    check_grid(grid)
    check_writable(json_file, junit)
    if artifacts is not None:
        exporting.make_folder(artifacts)
    index = load()
    claims, without = chosen(statements or [], index)
    checks = plan(claims, grid, settings(set_ or []))
    options = session.Options(jobs, journal, resume, None if budget is None else seconds(budget), scheduler)
    out, progress = consoles(json_file, junit)
    kernel = [kernel_result(k) for k in bearing_on(statements or [], claims, index)]
    printer = _Printer(index, checks, kernel, out, verbose=verbose)
    results = session.run(checks, options, progress, printer.done) if checks else []
    found = report(
        results,
        kernel,
        [s.id for s in without],
        asked=bool(statements),
        require_kernel=require_kernel,
        two_engines=two_engines,
    )
    print_lines(out, closing_lines(found, index, width(out), require_kernel=require_kernel))
    print_lines(out, obligation_lines(solved(results), width(out)))
    if json_file is not None:
        write(json.dumps(as_json(found, this_run(grid)), indent=1) + "\n", json_file)
    if junit is not None:
        write(as_junit(found), junit)
    if artifacts is not None:
        checked, count = exporting.write_artifacts(results, artifacts)
        typer.echo(f"{checked} of {count} obligations have a certificate for the standard library", err=True)
        write(stored_verdicts(results), str(artifacts / "verdicts.json"))
    raise typer.Exit(found.exit_code)


def bearing_on(queries: Sequence[str], claims: Sequence[Claim], index: Index) -> list[KernelTheorem]:
    """The kernel theorems of the statements asked for; of a claim asked for by itself, those that show it in
    general. A statement without claims may have some too."""
    whole = {find(query, index).id for query in queries if "/" not in query}
    named = {name for c in claims for name in c.kernel}
    return [k for k in kernel_theorems() if not queries or k.statement in whole or k.name in named]


def _place(about: Header) -> tuple[str, str]:
    """What a result is about, to look it up by: the claim and its parameters."""
    return about.claim, json.dumps(about.parameters)


class _Printer:
    """Prints a statement with its claims as soon as its last check is done."""

    def __init__(
        self, index: Index, checks: Sequence[Check], kernel: Sequence[Result], out: Console, *, verbose: bool
    ) -> None:
        self._index, self._kernel, self._out, self._verbose = index, kernel, out, verbose
        self._left = Counter(check.about().statement for check in checks)
        self._order = {_place(check.about()): number for number, check in enumerate(checks)}
        self._results: dict[str, list[Result]] = {}

    def done(self, result: Result) -> None:
        """Take one result."""
        statement = result.about.statement
        self._results.setdefault(statement, []).append(result)
        self._left[statement] -= 1
        if self._left[statement]:
            return
        planned = sorted(self._results[statement], key=lambda r: self._order[_place(r.about)])
        found = summary(statement, planned, self._kernel)
        title = self._index.statements[statement].title
        lines = statement_lines(found, title, width(self._out), verbose=self._verbose)
        print_lines(self._out, [*lines, ""])
