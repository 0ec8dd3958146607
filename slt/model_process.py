"""A user's model in a process of its own, and the exchange of questions and answers with it."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from checkers.core.adversary import ModelFault, printable
from checkers.core.model_values import Json
from constructions.errors import BadInput
from slt import confinement

ROOT = Path(__file__).resolve().parents[1]
LONGEST_ANSWER = 256 << 20  # bytes
LONGEST_TAIL = 1 << 14  # bytes kept of what the model prints
MOST_PROCESSES = 256  # that a model may have running
MEMORY = 4 << 30  # bytes of data a process of the model may have
START_UP = 60.0  # seconds in which the worker must be ready, before it reads the model
TICK = 0.1  # seconds between looks at whether the process still runs
CHUNK = 1 << 20


class Slow(Exception):
    """The model has used up its time; the message is one line."""


class ModelProcess:
    """A context in which the model path.py:name answers; at its end all its processes are ended.

    seconds: how long its answers may take together, from when all but the model is loaded. Calling the
    object exchanges one question: it raises ModelFault for what the model's process does wrong, Slow, or
    BadInput where there is no such model.
    """

    def __init__(self, model: str, seconds: float, memory: int = MEMORY) -> None:
        self._model = model
        self._seconds = seconds
        self._left = START_UP
        self._memory = memory
        self._number = 0
        self._buffer = bytearray()
        self._tail = b""

    def __enter__(self) -> ModelProcess:
        self._spared = confinement.descendants(os.getpid())
        theirs_in, self._out = os.pipe()
        self._in, theirs_out = os.pipe()
        self._printed, theirs_printed = os.pipe()
        theirs = (theirs_in, theirs_out, theirs_printed)
        paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "slt.user_model_worker", str(theirs_in), str(theirs_out)],
                stdin=subprocess.DEVNULL,
                stdout=theirs_printed,
                stderr=theirs_printed,
                pass_fds=(theirs_in, theirs_out),
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
                start_new_session=True,
                preexec_fn=confinement.limits(self._memory),
            )
        finally:
            for descriptor in theirs:
                os.close(descriptor)
        for descriptor in (self._out, self._in, self._printed):
            os.set_blocking(descriptor, False)
        try:
            if self._receive() != b"ready":
                raise RuntimeError(f"the worker did not start: {self._last_line()}")
            self._left = self._seconds
            loaded = self({"do": "load", "model": self._model})
            if isinstance(loaded, Mapping) and "refused" in loaded:
                raise BadInput(printable(str(loaded["refused"])))
            if isinstance(loaded, Mapping) and "fault" in loaded:
                raise ModelFault(str(loaded["fault"]))
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def __call__(self, request: Mapping[str, Json]) -> Json:
        """The answer to one question."""
        self._number += 1
        self._send(json.dumps({"number": self._number, **request}).encode() + b"\n")
        line = self._receive()
        try:
            answer: Any = json.loads(line, parse_constant=_refuse)
        except (ValueError, RecursionError, MemoryError):
            raise ModelFault("the model's process sent a line that is no answer") from None
        if not isinstance(answer, Mapping) or answer.get("number") != self._number:
            raise ModelFault("the model's process sent an answer to no question")
        return answer.get("answer")

    def _send(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            if self._wait(writing=True):
                try:
                    view = view[os.write(self._out, view[:CHUNK]) :]
                except BlockingIOError:
                    continue
                except BrokenPipeError:
                    raise self._ended() from None

    def _receive(self) -> bytes:
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched > LONGEST_ANSWER:
                raise ModelFault(f"the model gave an answer of more than {LONGEST_ANSWER >> 20} MB")
            self._wait(writing=False)
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        return line

    def _wait(self, *, writing: bool) -> bool:
        """Wait a moment for the model's process, and take in what it wrote; whether it can be written to."""
        start = time.monotonic()
        out = [self._out] if writing else []
        readable, writable, _ = select.select([self._in, self._printed], out, [], min(TICK, self._left))
        got = any(self._take(descriptor) for descriptor in readable)
        if not got and not writable:
            self._look()
            time.sleep(TICK / 10 if readable else 0)  # a closed pipe is always readable
        self._left -= time.monotonic() - start
        if self._left <= 0 and not got:
            raise Slow(f"no answer within {self._seconds:g} s; allow more time if the model is slow")
        return bool(writable)

    def _take(self, descriptor: int) -> bool:
        """Read what the model wrote; of what it prints only the end is kept."""
        try:
            data = os.read(descriptor, CHUNK)
        except BlockingIOError:
            return False
        if descriptor == self._in:
            self._buffer += data
        else:
            self._tail = (self._tail + data)[-LONGEST_TAIL:]
        return bool(data)

    def _look(self) -> None:
        """Raises ModelFault if the process has ended, or started too many others."""
        if self._process.poll() is not None:
            while any(self._take(d) for d in (self._in, self._printed)):
                pass
            if b"\n" not in self._buffer:
                raise self._ended()
        elif len(confinement.descendants(self._process.pid)) > MOST_PROCESSES:
            raise ModelFault(f"the model started more than {MOST_PROCESSES} processes")

    def _ended(self) -> ModelFault:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1)
        self._take(self._printed)
        status = self._process.returncode
        how = "" if status is None else f" by signal {-status}" if status < 0 else f" with status {status}"
        return ModelFault(f"the model's process ended{how} without an answer: {self._last_line()}")

    def _last_line(self) -> str:
        lines = self._tail.decode("utf-8", errors="replace").strip().splitlines()
        return printable(lines[-1])[:200] if lines else "it printed nothing"

    def _end(self) -> None:
        for descriptor in (self._out, self._in, self._printed):
            os.close(descriptor)
        confinement.end(self._process.pid, self._spared)
        self._process.wait()


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")
