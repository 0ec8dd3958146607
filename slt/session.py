"""A session of checks: plan in, results out, with a journal, a progress bar and a choice of executor."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from checkers.core.blocks import Record
from checkers.core.result import Result
from checkers.core.verdict import Outcome
from checkers.running.cutting import Cuts
from checkers.running.journal import Journal, code_here, fingerprint
from checkers.running.plan import Check, Task
from checkers.running.run import InThisProcess, execute, process_pool, run_task_of
from constructions.errors import BadInput
from slt.progress import steps


@dataclass(frozen=True)
class Options:
    """How to run: jobs, a budget in seconds, the journal, and a Dask scheduler's address if any."""

    jobs: int
    journal: Path
    resume: bool = False
    budget: float | None = None
    scheduler: str | None = None


@contextmanager
def executors(options: Options, count: int) -> Iterator[tuple[Callable[[], Executor], int]]:
    """A maker of executors for so many checks, and how many to hand out at a time. Raises BadInput."""
    if options.scheduler is None and count == 1 and options.budget is None:  # only a process can be given up
        yield InThisProcess, 1
        return
    if options.scheduler is None:
        # Solvers and matrix products each use one core here; more threads would only contend.
        for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
            os.environ.setdefault(variable, "1")
        yield (lambda: process_pool(options.jobs)), options.jobs
        return
    try:
        from distributed import Client
    except ImportError:
        raise BadInput("--scheduler needs Dask: pip install 'slt-companion[cluster]'") from None
    try:
        client = Client(options.scheduler, timeout="5s")
    except (OSError, ValueError) as error:
        raise BadInput(f"no Dask scheduler at {options.scheduler}: {error}") from None
    try:
        workers = len(client.nthreads())
        if not workers:
            raise BadInput(f"the Dask scheduler at {options.scheduler} has no workers; start some first")
        _check_same_code(client)
        yield client.get_executor, workers
    finally:
        client.close(timeout=5)


def _check_same_code(client: Any) -> None:
    """Refuse workers whose code or engines differ from what this report will name. Raises BadInput."""
    right = "install this very version of slt-companion and of its dependencies on every worker"
    try:
        found = client.run(code_here)
    except Exception as error:  # whatever a worker's import raises
        raise BadInput(f"a Dask worker cannot run slt ({type(error).__name__}: {error}); {right}") from None
    differ = sorted(worker for worker, code in found.items() if code != fingerprint())
    if differ:
        raise BadInput(f"other code or engine versions on the Dask workers {', '.join(differ)}; {right}")


def run(
    checks: Sequence[Check],
    options: Options,
    console: Console,
    on_done: Callable[[Result], None] = lambda _: None,
) -> list[Result]:
    """Run the checks (or, resuming, what the journal lacks) and return all results in the plan's order.

    A check that is cut is run block by block. on_done is told each result as it comes, those of the journal
    first; it may print on the console.
    """
    cuts = Cuts(checks)
    with Journal(options.journal, fingerprint()) as journal, _interruptible(options.journal):

        def settled(check: Check, result: Result) -> None:
            # Only what really ran is kept: a resumed run takes up the rest again.
            if result.seconds > 0 and result.outcome is not Outcome.BAD_INPUT:
                journal.append(check.key, result)
            on_done(result)

        if options.resume:
            blocks = cuts.resume(journal.read_tasks(cuts.tasks))
            _say_resumed(console, len(cuts.results), len(checks), blocks, options.journal)
            for found in list(cuts.results.values()):
                on_done(found)
            for check, result in cuts.ready():
                settled(check, result)
        else:
            journal.start_afresh()
        todo = cuts.to_do()
        with (
            steps(console, cuts.steps, cuts.steps - len(todo)) as tell,
            executors(options, len(todo)) as made,
        ):
            tell_running, tell_done = tell

            def running(now: list[Task]) -> None:
                tell_running(escape(" | ".join(task.label for task in now)))

            for task, outcome in execute(
                todo,
                *made,
                budget=options.budget,
                on_change=running,
                wanted=cuts.wanted,
                run=partial(run_task_of, journal.code),
            ):
                if isinstance(outcome, Record):
                    journal.append(task.key, outcome)
                if ended := cuts.take(task, outcome):
                    settled(*ended)
                tell_done()
    return [cuts.results[c.key] for c in checks]


def _say_resumed(console: Console, results: int, checks: int, blocks: int, journal: Path) -> None:
    """One line on what the journal holds, if it holds something."""
    also = f", and {blocks} blocks of others," if blocks else ""
    if results or blocks:
        note = f"resumed: {results} of {checks} checks{also} are in {journal}"
        console.print(note, markup=False, soft_wrap=True)


@contextmanager
def _interruptible(journal: Path) -> Iterator[None]:
    """Ctrl-C inside the block says how to go on."""
    try:
        yield
    except KeyboardInterrupt:
        print(
            f"slt: interrupted; finished checks are kept in {journal}, go on with --resume", file=sys.stderr
        )
        raise
