"""Lines for people: fitted or wrapped to the width there is, no word broken inside."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from checkers.core.verdict import Outcome

NARROWEST = 40
PIPED = 100  # columns where no terminal and no COLUMNS say otherwise
COLOURS = {
    Outcome.PROVED: "bold green",
    Outcome.CERTIFIED: "green",
    Outcome.ASSUMED: "cyan",
    Outcome.SKIPPED: "yellow",
    Outcome.UNKNOWN: "yellow",
    Outcome.VACUOUS: "magenta",
    Outcome.REFUTED: "bold red",
    Outcome.BAD_INPUT: "red",
}
Line = str | Text


def width(console: Console) -> int:
    """How many columns there are: the terminal's, else COLUMNS, else PIPED."""
    if console.is_terminal:
        return max(NARROWEST, console.width)
    given = os.environ.get("COLUMNS", "")
    return max(NARROWEST, int(given)) if given.isascii() and given.isdigit() else PIPED


def wide_console(*, stderr: bool = False) -> Console:
    """A console that leaves the breaking of lines to this module."""
    terminal = (sys.stderr if stderr else sys.stdout).isatty()
    return Console(stderr=stderr, width=shutil.get_terminal_size().columns if terminal else None)


def fit(text: str, columns: int) -> str:
    """The text on one line of at most so many columns; what does not fit is cut between words and marked."""
    words, line = text.split(), ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if len(longer) > columns:
            while line and len(line) + 2 > columns:
                line = line.rpartition(" ")[0]
            return f"{line} …" if line else f"{words[0][: max(1, columns - 1)]}…"
        line = longer
    return line


def wrap(text: str, columns: int, *, first: str = "", rest: str = "") -> list[str]:
    """The text on lines of at most so many columns, indented; a word longer than a line stays whole."""
    return textwrap.wrap(
        text,
        max(columns, len(rest) + 20),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def bullets(items: Iterable[str], columns: int, *, most: int | None = None) -> list[str]:
    """A bullet for each item, wrapped, or fitted to `most` lines."""
    lines: list[str] = []
    for item in items:
        own = wrap(item, columns, first="  - ", rest="    ")
        if most is not None and len(own) > most:
            left = " ".join(line.strip() for line in own[most - 1 :])
            own = [*own[: most - 1], own[most - 1][:4] + fit(left.removeprefix("- "), columns - 4)]
        lines += own
    return lines


def heading(text: str) -> Text:
    """A bold line."""
    return Text(text, style="bold")


def print_lines(console: Console, lines: Iterable[Line]) -> None:
    """Print lines as they are: nothing in them is markup, and none is broken again."""
    for line in lines:
        console.print(line, markup=False, highlight=False, soft_wrap=True)
