"""What a person sees while a command works: how far it is, and about how long it still takes.

On standard error or a terminal only; a pipe is sent nothing.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Column
from rich.text import Text

from slt.catalogue import cache_folder
from slt.options import write

BAR = 20  # columns
MEMORY = "seconds.json"  # in the user's cache folder: how long a wait took the last time


def in_words(seconds: float) -> str:
    """A length of time as people say it: "8 s", "3 min", "2 h"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min" if seconds < 5400 else f"{round(seconds / 3600)} h"


class _Left(ProgressColumn):
    """About how long it still takes, once that can be told: from steps done, or from the last time."""

    def render(self, task: Task) -> Text:
        seconds = task.fields.get("expected")
        if seconds is not None:
            left = seconds - (task.elapsed or 0)
            return Text(f"about {in_words(left)} left" if left > 0 else "longer than the last time")
        if not task.completed or task.total is None or not task.elapsed or not task.fields["fresh"]:
            return Text("")
        each = task.elapsed / (
            task.completed - task.fields["before"]
        )  # of this run's steps, not a resumed one's
        return Text(f"about {in_words(each * (task.total - task.completed))} left")


def _left() -> ProgressColumn:
    return _Left(table_column=Column(no_wrap=True))


def _words() -> ProgressColumn:
    """What runs now, cut to what a line has room for: progress is one line, however narrow the terminal."""
    return TextColumn("{task.description}", table_column=Column(no_wrap=True, overflow="ellipsis"))


@contextmanager
def steps(
    console: Console, total: int, done: int = 0
) -> Iterator[tuple[Callable[[str], None], Callable[[], None]]]:
    """What to call with the words on what runs now, and when a step is done."""
    columns = (BarColumn(BAR), MofNCompleteColumn(), TimeElapsedColumn(), _left(), _words())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=total, completed=done, before=done, fresh=False)

        def advance() -> None:
            progress.update(task, advance=1, fresh=True)

        yield lambda text: progress.update(task, description=text), advance


@contextmanager
def waiting(what: str, name: str) -> Iterator[None]:
    """Show that something goes on that has no steps; how long is left is known from the last time, here."""
    console = Console(stderr=True)
    known = _known()
    start = time.monotonic()
    columns = (SpinnerColumn(), _words(), TimeElapsedColumn(), _left())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        progress.add_task(what, total=None, expected=known.get(name), before=0, fresh=False)
        yield
    with suppress(Exception):  # a full or closed disk is no fault of the command
        cache_folder().mkdir(parents=True, exist_ok=True)
        took = known | {name: round(time.monotonic() - start, 1)}
        write(json.dumps(dict(list(took.items())[-100:])) + "\n", str(cache_folder() / MEMORY))


def _known() -> dict[str, float]:
    """How long each wait took the last time; nothing where that was not kept."""
    try:
        stored = json.loads((cache_folder() / MEMORY).read_bytes())
        return {str(name): float(seconds) for name, seconds in stored.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
