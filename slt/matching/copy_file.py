"""A copy read within bounds of time, memory and output, in another process that can be ended."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from constructions.errors import BadInput
from slt import confinement
from slt.matching.numbered import LONGEST, Numbered
from slt.model_process import ROOT

LARGEST = 100 << 20  # bytes of a copy
MEMORY = 2 << 30  # bytes the reading process may have
SECONDS = 60
LONGEST_ANSWER = 32 << 20  # bytes


@dataclass(frozen=True)
class Copy:
    """A copy: its name, the SHA-256 of its bytes, its form, its version if it says one, its statements."""

    file: str
    sha256: str
    form: str
    version: str
    titled: bool
    statements: tuple[Numbered, ...]


def read_copy(path: Path, seconds: int = SECONDS, memory: int = MEMORY) -> Copy:
    """Read a PDF, a .tex or a .tar.gz. Raises BadInput, one line, for what cannot be read within the
    bounds."""
    try:
        if not path.is_file():
            raise BadInput(f"{path} is no file; give a PDF, a .tex or an arXiv .tar.gz")
        if path.stat().st_size > LARGEST:
            raise BadInput(f"{path} has more than {LARGEST >> 20} MB; that is no copy of the paper")
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise BadInput(f"cannot read {path}: {error.strerror}") from None
    try:
        found = json.loads(_ask(path, seconds, memory))
        if refused := found.get("refused"):
            why = " ".join(str(refused).split())[:300]
        else:
            said = tuple(
                Numbered(str(w)[:40], str(n)[:20], str(t)[:LONGEST]) for w, n, t in found["statements"]
            )
            form, version = str(found["form"]), str(found["version"])
            return Copy(path.name, digest, form, version, bool(found["title"]), said)
    except (json.JSONDecodeError, RecursionError):
        why = "reading it takes more memory or time than is allowed"
    raise BadInput(f"{path}: {why}")


def _ask(path: Path, seconds: int, memory: int) -> bytes:
    """What the reading process prints. Raises BadInput if it takes too long or prints too much."""
    with TemporaryFile() as out:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "slt.matching.reading", str(path.resolve())],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            start_new_session=True,
            preexec_fn=_bounds(seconds, memory),
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise BadInput(
                f"{path}: reading it takes more than {seconds} s; that is no copy of the paper"
            ) from None
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        out.seek(0)
        return out.read(LONGEST_ANSWER)


def _bounds(seconds: int, memory: int) -> Callable[[], None]:
    """Limits of the reading process: memory, time on the processor, and what it writes."""
    of_data = confinement.limits(memory)

    def apply() -> None:
        of_data()
        for kind, most in ((resource.RLIMIT_CPU, seconds + 1), (resource.RLIMIT_FSIZE, LONGEST_ANSWER)):
            hard = resource.getrlimit(kind)[1]
            least = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(kind, (least, least))

    return apply
