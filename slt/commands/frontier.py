"""`slt frontier`: what a construction reaches beside what a lower bound forbids."""

from __future__ import annotations

import contextlib
from typing import Annotated

import typer
from rich.console import Console

from checkers.core.frontier import all_frontiers
from constructions.errors import BadInput
from proofs.statements import load
from slt.lookup import find
from slt.tables import print_table

BOTH_SIDES = "theorem-4"  # the frontier with construction and lower bound on one grid


def frontier(
    name: Annotated[
        str | None,
        typer.Argument(help="Which frontier; if none, sparse averaging from both sides and the list."),
    ] = None,
) -> None:
    """Print what a construction reaches beside what a lower bound forbids, on one grid."""
    tables = all_frontiers()
    chosen = BOTH_SIDES if name is None else name
    if chosen not in tables:
        with contextlib.suppress(BadInput):  # what is no statement may still be no frontier: said below
            chosen = find(chosen, load()).id
    if chosen not in tables:
        raise BadInput(f"no frontier {name!r}; there are: {', '.join(tables) or 'none'}")
    # Every cell is computed now, which takes up to a minute; a terminal is shown that it goes on.
    with Console(stderr=True).status(f"computing the frontier of {chosen}"):
        table = tables[chosen]()
    print_table(table)
    if name is None:
        typer.echo(f"other frontiers: {', '.join(known for known in tables if known != BOTH_SIDES)}")
