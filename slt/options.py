"""Options that several commands share, and where a report goes."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from constructions.errors import BadInput
from slt.completion import statements_and_claims
from slt.terminal import wide_console

EPILOG = "Exit codes: 0 all successful; 1 a refutation; 2 bad input; 3 unknown, skipped or not yet checked."

Queries = Annotated[
    list[str] | None,
    typer.Argument(
        help="Statements in any spelling, or claim ids; all if none.", autocompletion=statements_and_claims
    ),
]
Named = Annotated[
    str,
    typer.Argument(
        help='Such as theorem-2, "Theorem 2", C.3, or a word of its title.',
        autocompletion=statements_and_claims,
    ),
]
Jobs = Annotated[int, typer.Option(min=1, help="Worker processes; one a core unless told.")]
JournalFile = Annotated[Path, typer.Option(help="Where finished checks are kept.")]
JsonFile = Annotated[
    str | None, typer.Option("--json", help="Write the results here; - for standard output.")
]
DEFAULT_JOURNAL = Path(".slt/journal.jsonl")
CORES = os.cpu_count() or 1


def consoles(*files: str | None) -> tuple[Console, Console]:
    """The console for the report and the one for progress: the same one where the report goes to a terminal,
    so that a progress bar makes way for it. A file on standard output moves both aside."""
    out = wide_console(stderr="-" in files)
    return out, out if out.is_terminal else Console(stderr=True)


def write(text: str | bytes, target: str) -> None:
    """The text, or the bytes, to the file, whole or not at all: a full disk, or a kill, leaves what was there
    before. "-" is standard output. BadInput if it cannot be written."""
    if target == "-" and isinstance(text, str):
        sys.stdout.write(text)
        return
    data = text.encode() if isinstance(text, str) else text
    # The file a link points at is replaced, not the link.
    path = Path(os.path.realpath(target))
    try:
        if path.exists() and not path.is_file():  # a device or a pipe: nothing to replace
            path.write_bytes(data)
        else:
            _replace(path, data)
    except OSError as error:
        raise BadInput(f"cannot write {target}: {error.strerror}") from None


def _replace(path: Path, data: bytes) -> None:
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    beside = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def check_writable(json_file: str | None, junit: str | None = None) -> None:
    """Refuse a report's file before the work, not after it. Raises BadInput."""
    if json_file == junit == "-":
        raise BadInput("--json and --junit cannot share standard output; name a file for one of them")
    for target in (json_file, junit):
        if target is None or target == "-":
            continue
        path = Path(target)
        if path.is_dir():
            raise BadInput(f"cannot write {target!r}: it is a folder; name a file")
        needed = [path] if path.exists() else []
        needed += [] if path.exists() and not path.is_file() else [Path(os.path.realpath(path)).parent]
        if not all(os.access(place, os.W_OK) for place in needed):
            raise BadInput(f"cannot write {target!r}; name a file in a folder that exists and is writable")


def check_grid(grid: str) -> None:
    """Refuse a grid that is none. Raises BadInput."""
    if grid not in ("quick", "full"):
        raise BadInput(f"unknown grid {grid!r}; the grids are quick and full")
