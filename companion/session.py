"""A session of checks: plan in, results out, with a journal, a progress bar and a choice of executor."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from checkers.journal import Journal, fingerprint
from checkers.run import BAD_INPUT, Check, Result, execute, process_pool
from constructions.errors import BadInput


@dataclass(frozen=True)
class Options:
    """How to run: jobs, a budget in seconds, the journal, and a Dask scheduler's address if any."""

    jobs: int
    journal: Path
    resume: bool = False
    budget: float | None = None
    scheduler: str | None = None


def executor_for(options: Options) -> tuple[Callable[[], Executor], int]:
    """A maker of executors, and how many checks to hand out at a time. Raises BadInput."""
    if options.scheduler is None:
        # Solvers and matrix products each use one core here; more threads would only contend.
        for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
            os.environ.setdefault(variable, "1")
        return (lambda: process_pool(options.jobs)), options.jobs
    try:
        from distributed import Client
    except ImportError:
        raise BadInput("--scheduler needs Dask: pip install 'slt-companion[cluster]'") from None
    try:
        client = Client(options.scheduler, timeout="5s")
    except (OSError, ValueError) as error:
        raise BadInput(f"no Dask scheduler at {options.scheduler}: {error}") from None
    threads = sum(client.nthreads().values())
    if not threads:
        raise BadInput(f"the Dask scheduler at {options.scheduler} has no workers; start some first")
    return client.get_executor, threads


def run(checks: Sequence[Check], options: Options, console: Console) -> list[Result]:
    """Run the checks (or, resuming, those the journal lacks) and return all results in the plan's order."""
    make_executor, width = executor_for(options)
    with Journal(options.journal, fingerprint()) as journal:
        finished: dict[str, Result] = {}
        if options.resume:
            finished = journal.read()
        else:
            journal.start_afresh()
        results = {c.key: finished[c.key] for c in checks if c.key in finished}
        if results:
            console.print(f"resumed: {len(results)} of {len(checks)} checks are in {options.journal}")
        todo = [c for c in checks if c.key not in results]
        columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
        with Progress(*columns, console=console, transient=True) as progress:
            task = progress.add_task("", total=len(checks), completed=len(results))

            def show(running: list[Check]) -> None:
                progress.update(task, description=" | ".join(c.label for c in running))

            for check, result in execute(todo, make_executor, width, budget=options.budget, on_change=show):
                results[check.key] = result
                # Only what really ran is kept: a resumed run takes up the rest again.
                if result["seconds"] > 0 and result["verdict"] != BAD_INPUT:
                    journal.append(check.key, result)
                progress.advance(task)
                if not console.is_terminal:
                    console.print(
                        f"{_word(result):<10} {result['seconds']:8.2f} s  {check.label}", soft_wrap=True
                    )
    return [results[c.key] for c in checks]


def _word(result: Result) -> str:
    if "mutant" in result:
        return "killed" if result["killed"] else "SURVIVED"
    return str(result["verdict"])
