"""Checks that are cut into blocks: what is still to do, and the verdict once the last block is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checkers.core.blocks import Record
from checkers.core.result import Result
from checkers.running.plan import Check, Piece, Task
from checkers.running.run import run_join


class Cuts:
    """The tasks of a run, whole checks and blocks, some of which may have been done before.

    A check is settled by its own result, by the result that one of its blocks has instead of a record (bad
    input, a crash, a budget that ran out), or by the join of all its records.
    """

    def __init__(self, checks: Sequence[Check]) -> None:
        self._pieces = {check.key: check.pieces() for check in checks}
        self._checks = {check.key: check for check in checks}
        self._records: dict[str, dict[str, Record]] = {key: {} for key in self._checks}
        self.results: dict[str, Result] = {}

    @property
    def tasks(self) -> list[Task]:
        """Every check, and every block of those that are cut: what a journal may hold."""
        return [*self._checks.values(), *(piece for pieces in self._pieces.values() for piece in pieces)]

    @property
    def steps(self) -> int:
        """How many tasks there are to run, done or not."""
        return sum(len(pieces) or 1 for pieces in self._pieces.values())

    def resume(self, found: Mapping[str, Result | Record]) -> int:
        """Take up what was done before, by key; how many blocks of checks that are still open."""
        self.results = {key: done for key, done in found.items() if isinstance(done, Result)}
        for key, pieces in self._pieces.items():
            for piece in pieces:
                if key not in self.results and isinstance(done := found.get(piece.key), Record):
                    self._records[key][piece.key] = done
        return sum(map(len, self._records.values()))

    def to_do(self) -> list[Task]:
        """What has to be run: blocks first one after the other, so that a worker keeps what it has made."""
        found: list[Task] = []
        for key, check in self._checks.items():
            if key not in self.results:
                found += self._pieces[key] or [check]
        return [t for t in found if isinstance(t, Check) or t.key not in self._records[t.check.key]]

    def wanted(self, task: Task) -> bool:
        """Whether the task can still change anything."""
        return (task if isinstance(task, Check) else task.check).key not in self.results

    def ready(self) -> list[tuple[Check, Result]]:
        """The checks all of whose blocks were done before, joined."""
        return [
            self._settle(check, run_join(check, self._records[key].values()))
            for key, check in self._checks.items()
            if key not in self.results and self._pieces[key] and self._complete(key)
        ]

    def take(self, task: Task, done: Result | Record) -> tuple[Check, Result] | None:
        """What comes of a task; the check's result if that settles it, None otherwise."""
        if isinstance(task, Piece):
            key = task.check.key
            if isinstance(done, Record):
                self._records[key][task.key] = done
                if not self._complete(key):
                    return None
                done = run_join(task.check, self._records[key].values())
            elif kept := len(self._records[key]):
                done = replace(done, reason=f"{done.reason}; {kept} of {task.of} blocks are done and kept")
        check = task if isinstance(task, Check) else task.check
        if check.key in self.results:
            return None
        assert isinstance(done, Result)
        return self._settle(check, done)

    def _complete(self, key: str) -> bool:
        return len(self._records[key]) == len(self._pieces[key])

    def _settle(self, check: Check, result: Result) -> tuple[Check, Result]:
        self.results[check.key] = result
        return check, result
