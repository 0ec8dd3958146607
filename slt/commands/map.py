"""`slt map`: paper_map.md, written or compared."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from constructions.errors import BadInput
from proofs.statements import load
from slt import copies, paper_map
from slt.entry import CHECKOUT, ROOT
from slt.options import write


def write_map(
    output: Annotated[Path, typer.Option(help="The file to write.")] = Path("paper_map.md"),
    check_only: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if the file is stale.")
    ] = False,
    with_copies: Annotated[
        bool, typer.Option("--with-copies", help="With the numbers of your own copies; not for paper_map.md.")
    ] = False,
) -> None:
    """Write paper_map.md, the table from the paper's numbers to code, checks and proofs.

    Where the packages are not beside it, it names their folders and has no links to them.
    """
    in_root = CHECKOUT and output.resolve().parent == ROOT.resolve()
    if with_copies and (check_only or output.name == "paper_map.md"):
        raise BadInput("paper_map.md is the project's and knows no copies; add --output my_map.md")
    index = load()
    text = paper_map.render(copies.with_copies(index) if with_copies else index, links=in_root)
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
