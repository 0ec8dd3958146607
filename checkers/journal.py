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


class Journal:
    """An append-only file of finished checks. Use as a context manager: it holds a lock while open."""

    def __init__(self, path: Path, code: str) -> None:
        self.path = path
        self.code = code
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Journal:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
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

    def read(self) -> dict[str, dict[str, Any]]:
        """The finished checks of this very code, by key. Cuts off a torn last line.

        Raises BadInput for a malformed line that is not the last: that is no accident of a kill.
        """
        file = self._open
        file.seek(0)
        lines = file.read().splitlines(keepends=True)
        good = 0
        found: dict[str, dict[str, Any]] = {}
        for number, line in enumerate(lines, start=1):
            try:
                entry = json.loads(line)
                key, code, result = entry["key"], entry["code"], entry["result"]
                if not (line.endswith(b"\n") and isinstance(result, dict)):
                    raise ValueError
            except (ValueError, KeyError, TypeError):
                if number == len(lines):
                    break
                message = f"journal {self.path}, line {number} is not an entry; move the file away or mend it"
                raise BadInput(message) from None
            good += len(line)
            if code == self.code:
                found[key] = result
        file.truncate(good)
        return found

    def start_afresh(self) -> None:
        """Begin an empty journal; the entries of the run before stay in FILE.previous."""
        file = self._open
        file.seek(0)
        old = file.read()
        if old:
            self.path.with_name(self.path.name + ".previous").write_bytes(old)
        file.truncate(0)

    def append(self, key: str, result: Mapping[str, Any]) -> None:
        """Write one finished check and wait until it is on the disk."""
        file = self._open
        line = json.dumps({"key": key, "code": self.code, "result": result}) + "\n"
        file.write(line.encode())
        file.flush()
        os.fsync(file.fileno())
