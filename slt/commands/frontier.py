"""`slt frontier`: what a construction reaches beside what a lower bound forbids."""

from __future__ import annotations

import contextlib
from typing import Annotated

import typer

from checkers.core.frontier import all_frontiers
from constructions.errors import BadInput
from proofs.statements import load
from slt.lookup import find
from slt.progress import waiting
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
    with waiting(f"computing the frontier of {chosen}", f"frontier {chosen}"):  # every cell of it, now
        table = tables[chosen]()
    print_table(table)
    if name is None:
        typer.echo(f"other frontiers: {', '.join(known for known in tables if known != BOTH_SIDES)}")
