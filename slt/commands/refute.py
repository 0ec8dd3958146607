"""`slt refute`: the lower bounds against models people bring."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from checkers.core.adversary import Finding, Refutation, printable
from checkers.core.verdict import exact_json
from proofs.statements import load
from slt.lookup import find
from slt.options import check_writable
from slt.progress import in_words, waiting
from slt.settings import seconds, settings
from slt.tables import decimal
from slt.user_models import as_json, save
from slt.user_models import refute as run_adversary

EXIT_CODES = {
    Finding.REFUTED: 1,
    Finding.NO_COUNTEREXAMPLE: 0,
    Finding.OUT_OF_BUDGET: 3,
    Finding.MISBEHAVED: 2,
}


def refute(
    statement: Annotated[str, typer.Argument(help="A lower bound: theorem-4, theorem-7, theorem-10, ...")],
    model: Annotated[
        str, typer.Option(help="Your model: path.py:name. See slt show STATEMENT for its methods.")
    ],
    set_: Annotated[
        list[str] | None, typer.Option("--set", help="A parameter, such as N=200; repeatable.")
    ] = None,
    timeout: Annotated[str, typer.Option(help="The most time the model's answers may take.")] = "60s",
    output: Annotated[Path | None, typer.Option(help="Write the counterexample here, as JSON.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="Print the finding as JSON.")] = False,
) -> None:
    """Find an input on which a model too small for a lower bound errs, and evaluate the model on it again."""
    check_writable(None if output is None else str(output))
    named = find(statement, load())
    options = dict(settings(set_ or []))
    most = seconds(timeout)
    with waiting(
        f"looking for an input on which the model errs ({in_words(most)} at most)", f"refute {model}"
    ):
        found = run_adversary(named.id, model, options, most, None)
    # Shown before it is written: a full disk takes nothing away.
    if json_:
        sys.stdout.write(json.dumps(as_json(found), indent=1) + "\n")
    else:
        _print(found, output)
    if output is not None:
        save(output, model, options, found)
        typer.echo(f"written to {output}", err=True)
    raise typer.Exit(EXIT_CODES[found.finding])


def _print(found: Refutation, output: Path | None) -> None:
    lines = [f"{found.statement}: {found.finding.value}", found.says]
    if found.error is not None:
        least = "more than" if found.strict else "at least"
        promised = f"; {found.promised} {least} {found.needed}"
        lines.append(f"the model's own error, exact: {decimal(exact_json(found.error))}{promised}")
    lines += [f"assumed: {item}" for item in found.assumed]
    if output is None and found.counterexample is not None:
        lines.append("the counterexample: --output FILE writes it, --json prints it")
    console = Console(stderr=found.finding is Finding.MISBEHAVED)
    for line in lines:
        console.print(printable(line), soft_wrap=True, markup=False, highlight=False)
