"""`slt check`: run checks and report them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from checkers.core.result import Header, Result, result_of
from checkers.engines.kernel import KernelTheorem, kernel_theorems
from checkers.running.plan import plan
from proofs.statements import load
from slt import export as exporting
from slt import session
from slt.formats import as_json, as_junit
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
from slt.report import Report, report
from slt.settings import chosen, seconds, settings
from slt.tables import explain, ledger_table, results_table


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
    """Check claims on a grid of parameters, each by two engines; the ledger says what they share."""
    check_grid(grid)
    check_writable(json_file, junit)
    if artifacts is not None:
        exporting.make_folder(artifacts)
    claims, without = chosen(statements or [], load())
    checks = plan(claims, grid, settings(set_ or []))
    options = session.Options(jobs, journal, resume, None if budget is None else seconds(budget), scheduler)
    out, progress = consoles(json_file, junit)
    results = session.run(checks, options, progress) if checks else []
    wanted = {c.statement for c in claims} | {s.id for s in without}  # a kernel proof may have no claim
    found = report(
        results,
        [_kernel_result(k) for k in kernel_theorems() if k.statement in wanted],
        [s.id for s in without],
        asked=bool(statements),
        require_kernel=require_kernel,
        two_engines=two_engines,
    )
    for line in _lines(found, asked=bool(statements), require_kernel=require_kernel):
        out.print(line, soft_wrap=True, markup=False) if isinstance(line, str) else out.print(line)
    if json_file is not None:
        write(json.dumps(as_json(found), indent=1) + "\n", json_file)
    if junit is not None:
        write(as_junit(found), junit)
    if artifacts is not None:
        exporting.write_artifacts(results, artifacts)
    raise typer.Exit(found.exit_code)


def _lines(found: Report, *, asked: bool, require_kernel: bool) -> Sequence[object]:
    """The report for people, a table or a line each."""
    lines: list[object] = [results_table(found)] if found.results or found.kernel else []
    if asked:
        lines += [f"not yet checked: {statement} has no claims" for statement in found.unchecked]
    elif found.unchecked:
        lines.append(f"not yet checked, for want of claims: {', '.join(found.unchecked)}")
    if require_kernel and not found.kernel:
        lines.append("not run: there is no kernel proof of these statements here")
    missing = [k for k in found.kernel if not k.outcome.success] if require_kernel else []
    lines += [explain(result) for result in [*found.failures, *missing]]
    return [*lines, ledger_table(found)]


def _kernel_result(theorem: KernelTheorem) -> Result:
    """A kernel proof in the form of a check's result."""
    about = Header(theorem.statement, theorem.claim, theorem.printed or theorem.name, {})
    return result_of(about, theorem.verdict())
