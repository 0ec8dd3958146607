"""`slt mutants`: run every claim on its corrupted constructions, and report those that survive."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from checkers.core.mutant import all_mutants
from checkers.core.verdict import Outcome
from checkers.running.plan import plan_mutants
from proofs.statements import load
from proofs.witnesses import evaluate
from slt import session
from slt.formats import mutants_as_json
from slt.options import CORES, Jobs, JournalFile, JsonFile, Queries, check_writable, consoles, write
from slt.settings import chosen
from slt.tables import mutant_lines
from slt.terminal import print_lines, width


def mutants(
    statements: Queries = None,
    jobs: Jobs = CORES,
    json_file: JsonFile = None,
    journal: JournalFile = Path(".slt/mutants.jsonl"),
    resume: Annotated[bool, typer.Option(help="Go on where the journal's run stopped.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Every mutant, and why it is killed.")
    ] = False,
) -> None:
    """Run every claim on its corrupted constructions: each must be refuted, with a witness."""
    check_writable(json_file)
    claims, without = chosen(statements or [], load())
    ids = {c.id for c in claims}
    checks = plan_mutants([m for m in all_mutants().values() if m.claim in ids])
    out, progress = consoles(json_file)
    results = session.run(checks, session.Options(jobs, journal, resume), progress) if checks else []
    survivors = [r for r in results if not r.killed]
    print_lines(out, mutant_lines(results, width(out), verbose=verbose))
    out.print(f"{len(results)} mutants, {len(results) - len(survivors)} killed, {len(survivors)} survived")
    inputs = sum(evaluate(r.about.claim, r.about.parameters, r.witness or {}) for r in results if r.killed)
    out.print(
        f"{inputs} witnesses are inputs, evaluated by the definitions of the standard library",
        highlight=False,
    )
    if statements:
        for statement in without:
            out.print(f"not yet checked: {statement.id} has no claims, so no mutants")
    for bare in sorted(ids - {c.claim for c in checks}):
        out.print(f"no mutants: {bare}")
    if json_file is not None:
        write(json.dumps(mutants_as_json(results), indent=1) + "\n", json_file)
    if any(r.outcome.success or r.outcome is Outcome.BAD_INPUT for r in survivors):
        raise typer.Exit(1)
    raise typer.Exit(3 if survivors or (statements and without) or not results else 0)
