"""`slt check` and `slt tripwires`: run checks and report them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from checkers.core.mutant import all_mutants
from checkers.core.verdict import to_json
from checkers.engines.kernel import KernelTheorem, kernel_theorems
from checkers.running.run import BAD_INPUT, Check, Result, exit_code, ledger, plan
from proofs.statements import load
from slt import export as exporting
from slt import report, session
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
from slt.settings import chosen, seconds, settings


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
    check_grid(grid)
    check_writable(json_file, junit)
    if artifacts is not None:
        exporting.make_folder(artifacts)
    index = load()
    claims, unchecked = chosen(statements or [], index)
    checks = plan(claims, grid, settings(set_ or []))
    options = session.Options(jobs, journal, resume, None if budget is None else seconds(budget), scheduler)
    out, progress = consoles(json_file, junit)
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
        write(json.dumps(report.as_json(results, kernel, without), indent=1) + "\n", json_file)
    if junit is not None:
        write(report.as_junit(results), junit)
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


def tripwires(
    statements: Queries = None,
    jobs: Jobs = CORES,
    json_file: JsonFile = None,
    journal: JournalFile = Path(".slt/tripwires.jsonl"),
    resume: Annotated[bool, typer.Option(help="Go on where the journal's run stopped.")] = False,
) -> None:
    """Run every claim on its corrupted constructions: each must be refuted, with a witness."""
    check_writable(json_file)
    claims, unchecked = chosen(statements or [], load())
    ids = {c.id for c in claims}
    checks = [Check(m.claim, m.at, m.name) for m in all_mutants().values() if m.claim in ids]
    out, progress = consoles(json_file)
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
        write(
            json.dumps({"schema": 1, "mutants": rows, "survivors": len(survivors)}, indent=1) + "\n",
            json_file,
        )
    if any(r["verdict"] in ("proved", "certified", BAD_INPUT) for r in survivors):
        raise typer.Exit(1)
    raise typer.Exit(3 if survivors or unchecked or not results else 0)
