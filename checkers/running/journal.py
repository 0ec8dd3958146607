"""The journal: finished checks and blocks, one JSON line each, on the disk before the next is taken up.

Killed at any moment, a run keeps all that had finished. Lines carry a fingerprint of the code and engines
that made them, so that a resumed run never reuses a result of other code, and a hash of themselves. A line
that is not as it was written is never believed: it is ignored with a word, and its check runs again. What a
line says is judged again from the engines' answers in it, and what the result is about comes from the check,
not from the file. (The hash is against accidents and edits made in passing: who can rewrite the file can
rewrite the code as well.)
"""

from __future__ import annotations

import fcntl
import functools
import hashlib
import json
import os
import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module, metadata
from pathlib import Path
from typing import IO, Any

from checkers.core import blocks
from checkers.core.blocks import Record
from checkers.core.claim import Claim
from checkers.core.result import Result, to_stored
from checkers.running.plan import Check, Task
from constructions.errors import BadInput

OPENING = b'{"key": "'  # of every line

SOURCES = ("constructions", "checkers", "proofs")
ENGINE_DISTRIBUTIONS = {
    "slt": "slt-companion",
    "z3": "z3-solver",
    "cvc5": "cvc5",
    "flint": "python-flint",
    "mpmath": "mpmath",
    "numpy": "numpy",
    "networkx": "networkx",
}
# Of an extra: verdicts name them where they are used. Without either, blocks are not multiplied in 8 bits.
OPTIONAL_ENGINES = {"onnx": "onnx", "onnxruntime": "onnxruntime"}


def versions() -> dict[str, str]:
    """The versions of this tool and of its engines, as installed."""
    found = {"python": platform.python_version()}
    for name, distribution in {**ENGINE_DISTRIBUTIONS, **OPTIONAL_ENGINES}.items():
        try:
            found[name] = metadata.version(distribution)
        except metadata.PackageNotFoundError:
            found[name] = "not installed"
    return found


def covered(root: Path) -> list[Path]:
    """The files below root that a verdict can depend on: code, data and the statement index, in order."""
    return sorted(
        p for p in root.rglob("*") if p.suffix in (".py", ".json", ".toml") and p.name != "summary.json"
    )


def fingerprint(roots: Mapping[str, Path] | None = None) -> str:
    """A hash of every source and data file a verdict can depend on, and of the engines' versions.

    roots: the folders of the sources by name, unless told those of the packages of SOURCES.
    """
    if roots is None:
        roots = {package: Path(str(import_module(package).__file__)).parent for package in SOURCES}
    digest = hashlib.sha256(json.dumps(versions(), sort_keys=True).encode())
    for name, root in roots.items():
        for path in covered(root):
            content = path.read_bytes()
            # With its length, so that no content can pass for the beginning of the next file.
            digest.update(f"{name}/{path.relative_to(root)}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()


@functools.cache
def code_here() -> str:
    """The fingerprint when this process first asked. A worker that has lived longer than an edit of the
    sources runs the code from before: to read them anew would give it the name of code that it has not."""
    return fingerprint()


def _refuse_devices(path: Path) -> None:
    """Folders, and devices such as /dev/null, keep nothing or never end. Raises BadInput."""
    if path.exists() and not path.is_file():
        raise BadInput(f"journal {path} is no regular file; name one")


def _line(key: str, code: str, stored: Mapping[str, Any]) -> bytes:
    """An entry as it is written: its hash is over the entry without it."""
    entry = {"key": key, "code": code, "result": stored}
    digest = hashlib.sha256(json.dumps(entry).encode()).hexdigest()
    return json.dumps({**entry, "sha256": digest}).encode() + b"\n"


def _read(line: bytes) -> tuple[str, str, dict[str, Any]] | None:
    """Key, code and stored result of a line, if it is one that `_line` wrote."""
    try:
        entry = json.loads(line)
        key, code, stored = entry["key"], entry["code"], entry["result"]
        return (key, code, stored) if line == _line(key, code, stored) else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _is_journal(content: bytes) -> bool:
    """Whether some line begins like an entry, or a kill tore the only one, or there is nothing."""
    return OPENING.startswith(content) or any(line.startswith(OPENING) for line in content.splitlines())


def _warn(path: Path, number: int, why: str) -> None:
    print(f"slt: journal {path}, line {number} is ignored: {why}; its check runs again", file=sys.stderr)


def _parse(
    path: Path, content: bytes, code: str, tasks: Iterable[Task], claims: Mapping[str, Claim] | None = None
) -> dict[str, Result | Record]:
    """What of these checks and blocks this code made and the journal holds. BadInput if it is none."""
    if not _is_journal(content):
        raise BadInput(f"{path} is no journal; move the file away or name another")
    wanted = {task.key: task for task in tasks}
    found: dict[str, Result | Record] = {}
    lines = content.splitlines(keepends=True)
    for number, line in enumerate(lines, start=1):
        entry = _read(line)
        if entry is None:
            if number < len(lines) or line.endswith(b"\n"):  # a kill tears the last line, and says nothing
                _warn(path, number, "it is not as it was written")
            continue
        key, made_by, stored = entry
        if made_by != code or key not in wanted:
            continue
        try:
            found[key] = wanted[key].restored(stored, claims)
        except ValueError as error:
            _warn(path, number, " ".join(str(error).split()))
            found.pop(key, None)
    return found


def last_results(
    path: Path, checks: Iterable[Check], claims: Mapping[str, Claim] | None = None
) -> dict[str, Result]:
    """What the journal's last run of this very code found of these checks, by key; nothing without a journal.

    claims: those that the checks are of, by id, unless the registered ones.
    Raises BadInput for a file that cannot be read or is no journal.
    """
    _refuse_devices(path)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise BadInput(f"journal {path}: {error.strerror}; name a readable file") from None
    return _results(_parse(path, content, fingerprint(), checks, claims))


def _results(found: Mapping[str, Result | Record]) -> dict[str, Result]:
    return {key: done for key, done in found.items() if isinstance(done, Result)}


class Journal:
    """An append-only file of finished checks. Use as a context manager: it holds a lock while open."""

    def __init__(self, path: Path, code: str) -> None:
        self.path = path
        self.code = code
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Journal:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _refuse_devices(self.path)
            self._file = self.path.open("a+b")
        except OSError as error:
            raise BadInput(f"journal {self.path}: {error.strerror}; name a writable file") from None
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            raise BadInput(f"journal {self.path} is in use by another run; name another file") from None
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    @property
    def _open(self) -> IO[bytes]:
        if self._file is None:
            raise RuntimeError("the journal is not open")
        return self._file

    def read(self, checks: Iterable[Check]) -> dict[str, Result]:
        """The finished checks among these, by key. A torn last line is cut off.

        Raises BadInput for a file that is no journal.
        """
        return _results(self.read_tasks(list(checks)))

    def read_tasks(self, tasks: Sequence[Task]) -> dict[str, Result | Record]:
        """`read` for checks and blocks."""
        file = self._open
        file.seek(0)
        content = file.read()
        found = _parse(self.path, content, self.code, tasks)
        if content and not content.endswith(b"\n"):
            file.truncate(content.rfind(b"\n") + 1)
        return found

    def start_afresh(self) -> None:
        """Begin an empty journal; the entries of the run before stay in FILE.previous."""
        file = self._open
        file.seek(0)
        old = file.read()
        previous = self.path.with_name(self.path.name + ".previous")
        if not _is_journal(old):
            raise BadInput(f"{self.path} is no journal and would be overwritten; name another file")
        if old:
            try:
                previous.write_bytes(old)
            except OSError as error:
                message = f"cannot keep the run before in {previous}: {error.strerror}; name another journal"
                raise BadInput(message) from None
        file.truncate(0)

    def append(self, key: str, done: Result | Record) -> None:
        """Write one finished check or block and wait until it is on the disk."""
        file = self._open
        stored = to_stored(done) if isinstance(done, Result) else blocks.to_stored(done)
        try:
            file.write(_line(key, self.code, stored))
            file.flush()
            os.fsync(file.fileno())
        except OSError as error:
            raise BadInput(
                f"journal {self.path}: {error.strerror}; make room, then go on with --resume"
            ) from None
