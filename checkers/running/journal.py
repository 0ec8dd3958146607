"""The journal: finished checks, one JSON line each, flushed to the disk before the next is taken up.

Killed at any moment, a run keeps every check that had finished; a last line torn by the kill is cut off
when the journal is opened again. Lines carry a fingerprint of the code and engines that made them, so
that a resumed run never reuses a result of other code.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import platform
from collections.abc import Mapping
from importlib import import_module, metadata
from pathlib import Path
from typing import IO, Any

from constructions.errors import BadInput

Result = dict[str, Any]

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


def versions() -> dict[str, str]:
    """The versions of this tool and of its engines, as installed."""
    found = {"python": platform.python_version()}
    for name, distribution in ENGINE_DISTRIBUTIONS.items():
        try:
            found[name] = metadata.version(distribution)
        except metadata.PackageNotFoundError:
            found[name] = "not installed"
    return found


def fingerprint() -> str:
    """A hash of every source and data file a verdict can depend on, and of the engines' versions."""
    digest = hashlib.sha256(json.dumps(versions(), sort_keys=True).encode())
    for package in SOURCES:
        root = Path(str(import_module(package).__file__)).parent
        for path in sorted(root.rglob("*")):
            if path.suffix in (".py", ".json", ".toml") and path.name != "summary.json":
                digest.update(f"{package}/{path.relative_to(root)}".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _refuse_devices(path: Path) -> None:
    """Folders, and devices such as /dev/null, keep nothing or never end. Raises BadInput."""
    if path.exists() and not path.is_file():
        raise BadInput(f"journal {path} is no regular file; name one")


def _parse(path: Path, content: bytes, code: str) -> tuple[dict[str, Result], int]:
    """The entries of this code by key, and how many bytes come before a torn last line. Raises BadInput."""
    found: dict[str, Result] = {}
    good = 0
    for number, line in enumerate(content.splitlines(keepends=True), start=1):
        if not line.endswith(b"\n") and (line.startswith(OPENING) or OPENING.startswith(line)):
            break  # only a kill leaves an entry without its end, and only the last one
        try:
            entry = json.loads(line)
            key, made_by, result = entry["key"], entry["code"], entry["result"]
            if not (isinstance(key, str) and isinstance(result, dict)):
                raise ValueError
        except (ValueError, KeyError, TypeError, RecursionError):
            message = f"journal {path}, line {number} is not an entry; move the file away or mend it"
            raise BadInput(message) from None
        good += len(line)
        if made_by == code:
            found[key] = result
    return found, good


def last_results(path: Path) -> dict[str, Result]:
    """What the journal's last run of this very code found, by check key; nothing if there is no journal.

    Raises BadInput for a file that cannot be read or is no journal.
    """
    _refuse_devices(path)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise BadInput(f"journal {path}: {error.strerror}; name a readable file") from None
    return _parse(path, content, fingerprint())[0]


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

    def read(self) -> dict[str, Result]:
        """The finished checks of this very code, by key. Cuts off a torn last line.

        Raises BadInput for any other malformed line: that is no accident of a kill.
        """
        file = self._open
        file.seek(0)
        found, good = _parse(self.path, file.read(), self.code)
        file.truncate(good)
        return found

    def start_afresh(self) -> None:
        """Begin an empty journal; the entries of the run before stay in FILE.previous."""
        file = self._open
        file.seek(0)
        old = file.read()
        previous = self.path.with_name(self.path.name + ".previous")
        if old:
            if not (old.startswith(OPENING) or OPENING.startswith(old)):
                raise BadInput(f"{self.path} is no journal and would be overwritten; name another file")
            try:
                previous.write_bytes(old)
            except OSError as error:
                message = f"cannot keep the run before in {previous}: {error.strerror}; name another journal"
                raise BadInput(message) from None
        file.truncate(0)

    def append(self, key: str, result: Mapping[str, Any]) -> None:
        """Write one finished check and wait until it is on the disk."""
        file = self._open
        line = json.dumps({"key": key, "code": self.code, "result": result}) + "\n"
        try:
            file.write(line.encode())
            file.flush()
            os.fsync(file.fileno())
        except OSError as error:
            raise BadInput(
                f"journal {self.path}: {error.strerror}; make room, then go on with --resume"
            ) from None
