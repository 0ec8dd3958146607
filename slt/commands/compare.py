"""`slt compare`: the lower bounds against each other, and what suffices."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from checkers.core.claim import parse_parameter
from constructions.errors import BadInput
from slt import compare as comparison
from slt.progress import waiting
from slt.settings import settings
from slt.tables import print_table


def compare(
    set_: Annotated[
        list[str] | None, typer.Option("--set", help="N, q or d, such as N=1000; repeatable.")
    ] = None,
    plot: Annotated[Path | None, typer.Option(help="Draw how each grows with N, here.")] = None,
) -> None:
    """The paper's headline tables: what averaging takes of three architectures; pairs against triples."""
    given = {"N": 1000, "q": 4, "d": 16}
    for name, text in settings(set_ or []).items():
        if name not in given:
            raise BadInput(f"compare has no parameter {name!r}; its parameters: {', '.join(given)}")
        given[name] = parse_parameter(name, text, int)
    with waiting("computing the tables", "compare"):
        tables = [comparison.compare(**given), comparison.compare_match(given["N"])]
    for table in tables:
        print_table(table)
    if plot is not None:
        comparison.plot(plot)
        typer.echo(f"drawn to {plot}")
