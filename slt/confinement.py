"""Keeping a user's model in bounds: memory, no way into this process, and an end for all it started.

This is no jail: the model runs with its user's rights, may read and write files, and may end this command.
What it must not be able to do is to change a verdict, or to outlive the command. Where the system offers less
than Linux, the parts that it lacks are left out.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

PR_SET_DUMPABLE, PR_GET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_CHILD_SUBREAPER = 4, 3, 24, 36
CAP_SYS_PTRACE = 19
LINUX = sys.platform == "linux"
PATIENCE = 10.0  # seconds for all processes of a model to end once they are told to


def _prctl() -> Callable[..., int]:
    if not LINUX:
        return lambda *_: -1
    function: Callable[..., int] = ctypes.CDLL(None, use_errno=True).prctl
    return function


_PRCTL = _prctl()


@contextlib.contextmanager
def shielded() -> Iterator[None]:
    """Inside, no other process of this user may look into this one's memory or write there (a model might,
    through /proc/PID/mem), and orphans of the processes started here come back to this one."""
    before = _PRCTL(PR_GET_DUMPABLE, 0, 0, 0, 0)
    _PRCTL(PR_SET_DUMPABLE, 0, 0, 0, 0)
    _PRCTL(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    try:
        yield
    finally:
        _PRCTL(PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)
        if before == 1:
            _PRCTL(PR_SET_DUMPABLE, 1, 0, 0, 0)


def limits(memory: int) -> Callable[[], None]:
    """What the model's process does before it is replaced by Python: at most `memory` bytes of data, no core
    file, and even as root no right to look into other processes."""

    def apply() -> None:
        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        most = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        _PRCTL(PR_CAPBSET_DROP, CAP_SYS_PTRACE, 0, 0, 0)

    return apply


def descendants(of: int) -> set[int]:
    """The ids of all processes below this one, zombies left out; none where there is no /proc."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat") if LINUX else ():
        with contextlib.suppress(OSError):
            # pid (name) state parent ...: the name may hold anything, even a closing bracket.
            text = entry.read_text(encoding="utf-8", errors="replace")
            state, parent = text[text.rindex(")") + 2 :].split()[:2]
            if state != "Z":
                children.setdefault(int(parent), []).append(int(entry.parent.name))
    found: set[int] = set()
    waiting = [of]
    while waiting:
        for child in children.get(waiting.pop(), []):
            if child not in found:
                found.add(child)
                waiting.append(child)
    return found


def end(leader: int, spared: set[int]) -> None:
    """End the process `leader`, its group, and all that came from it, also in sessions of their own.

    spared: the descendants of this process before the leader was started. All others are stopped first, until
    no new one appears, so that none can start another while being ended.
    """
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)
    deadline = time.monotonic() + PATIENCE
    stopped: set[int] = set()
    while new := descendants(os.getpid()) - spared - stopped:
        _signal(new, signal.SIGSTOP)
        stopped |= new
        if time.monotonic() > deadline:
            break
    while left := descendants(os.getpid()) - spared:
        _signal(left, signal.SIGKILL)
        _reap(left | stopped)
        if time.monotonic() > deadline:
            break
        time.sleep(0.005)
    _reap(stopped)


def _signal(processes: set[int], number: signal.Signals) -> None:
    for process in processes:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(process, number)


def _reap(processes: set[int]) -> None:
    """Take the exit status of those that are children of this process by now."""
    for process in processes:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(process, os.WNOHANG)
