"""`slt doctor`: what is here, what is missing, and the one command that gets it."""

from __future__ import annotations

import typer
from rich.text import Text

from slt.doctor import examine
from slt.terminal import fit, print_lines, wide_console, width, wrap

MARGIN = 22  # columns before what is said


def doctor() -> None:
    """Say what this machine has of all that slt can use. Exit 3 if something that checks need is missing."""
    out = wide_console()
    missing, needed, room = 0, False, max(30, width(out) - MARGIN)
    for found in examine():
        missing += not found.here
        needed = needed or (found.needed and not found.here)
        mark = ("here   ", "green") if found.here else ("missing", "red" if found.needed else "yellow")
        line = Text.assemble(mark, f"  {found.name:12} ")
        said = found.here or f"for {found.use}: {found.get}"
        first, *rest = [fit(said, room)] if found.here else wrap(said, room)
        line.append(first)
        print_lines(out, [line, *(" " * MARGIN + more for more in rest)])
    told = "nothing is missing" if not missing else f"{missing} missing, each with the command that gets it"
    print_lines(out, [f"{told}; {'checks cannot all run' if needed else 'every check can run'}"])
    raise typer.Exit(3 if needed else 0)
