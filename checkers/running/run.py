"""Running checks, and blocks of checks: one here and now, or many through an executor.

The executor is any concurrent.futures.Executor: a process pool by default, Dask's for a cluster. At most
`width` checks are handed out at a time, so that the current ones are known and a budget can end the run.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from multiprocessing.connection import wait as wait_for_exit
from pathlib import Path
from typing import Any, TypeVar

from checkers.core.blocks import Record, joined, record
from checkers.core.claim import all_claims
from checkers.core.mutant import all_mutants
from checkers.core.result import Result, Solved, result_of, solved
from checkers.core.verdict import Outcome, Verdict, plain, skipped, unknown
from checkers.engines.smt import recording
from checkers.running.journal import code_here
from checkers.running.plan import Check, Piece, Task
from constructions.errors import BadInput
from proofs.replayers import Rejected
from proofs.witnesses import evaluate

# Z3's context and the precisions of Arb and mpmath belong to the process: never two checks at once in one.
_one_at_a_time = threading.Lock()
T = TypeVar("T")
SECONDS_TO_END = 5.0  # what killed workers are given


def run_task_of(code: str, task: Task) -> Result | Record:
    """`run_task` in a worker of the run of this code. RuntimeError in any other, such as one that joined a
    cluster late, or that was started before the sources changed."""
    if code_here() != code:
        raise RuntimeError("it has other code or engine versions than this run")
    return run_task(task)


def run_task(task: Task) -> Result | Record:
    """Run a check or a block here and now. Never raises."""
    return run_check(task) if isinstance(task, Check) else run_piece(task)


def run_check(check: Check) -> Result:
    """Run one check here and now. Never raises: a crash of the check is an unknown that says so.

    In one process checks run one at a time, whatever its threads (a Dask worker has several).
    """
    with _one_at_a_time:
        return _run(check)


def _run(check: Check) -> Result:
    claim = all_claims()[check.claim]
    start = time.perf_counter()
    obligations: list[Solved] = []

    def work() -> Verdict:
        if check.mutant is not None:
            return all_mutants()[claim.id, check.mutant].run()
        with recording() as texts:
            verdict = claim.check(check.parameters)
        obligations.extend(solved(name, text) for name, text in texts)
        return verdict

    verdict = _made(work)
    # A clock may stand still during a very short check; only what never ran has taken no time.
    seconds = max(time.perf_counter() - start, 1e-4)
    return _judged(check, verdict, seconds, obligations)


def run_piece(piece: Piece) -> Record | Result:
    """Run one block here and now. Never raises: instead of a record a result of its whole check, which says
    what is wrong and counts as not run."""
    with _one_at_a_time:
        start = time.perf_counter()
        made = _made(lambda: piece.blocks.run(piece.check.parameters, piece.block))
        seconds = max(time.perf_counter() - start, 1e-4)
    if isinstance(made, Verdict):
        return result_of(piece.check.about(), made)
    return record(piece.check.parameters, piece.block, piece.of, made, round(seconds, 4))


def run_join(check: Check, records: Iterable[Record]) -> Result:
    """The result of a check from the records of its blocks, with the seconds that they took together."""
    kept = list(records)

    def work() -> Verdict:
        blocks = check.blocks
        if blocks is None:
            raise ValueError("the check is not cut into blocks")
        return joined(blocks, check.parameters, kept)

    return _judged(check, _made(work), sum(made.seconds for made in kept), [])


def _made(work: Callable[[], T]) -> T | Verdict:
    """What the work made, or the verdict that it could not."""
    try:
        return work()
    except BadInput as error:
        return Verdict(Outcome.BAD_INPUT, "", reason=str(error))
    except (
        Exception,
        SystemExit,
    ) as error:  # the report must say that a check broke, and go on with the others
        where = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(where.filename).name}:{where.lineno}"
        return unknown("", f"the check itself failed: {type(error).__name__}: {error} ({place})")


def _judged(check: Check, verdict: Verdict, seconds: float, obligations: list[Solved]) -> Result:
    """The result with this verdict; a refutation only if it is borne out."""
    if verdict.outcome is Outcome.REFUTED:
        verdict = _borne_out(check, verdict)
    return result_of(check.about(), verdict, seconds=seconds, obligations=obligations)


def _borne_out(check: Check, verdict: Verdict) -> Verdict:
    """The refutation, if its witness, where it is an input, is one by the definitions of the standard
    library."""
    try:
        evaluate(check.claim, check.about().parameters, plain(verdict.witness))
    except Rejected as error:
        return unknown(verdict.scope, f"by proofs/definitions.py the witness is none: {error}")
    return verdict


def not_run(task: Task, outcome: Outcome, reason: str) -> Result:
    """The result of a check that never finished, or of which this block did not."""
    verdict = skipped("", reason) if outcome is Outcome.SKIPPED else unknown("", reason)
    return result_of((task if isinstance(task, Check) else task.check).about(), verdict)


def _start_worker() -> None:
    """A worker leaves Ctrl-C to the run that started it, and must not outlive a run that was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait_for_exit([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def process_pool(jobs: int) -> Executor:
    """A pool of fresh worker processes (spawned: a solver's threads do not survive a fork)."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(max_workers=jobs, mp_context=context, initializer=_start_worker)


class InThisProcess(Executor):
    """An executor without worker processes, for a single check: nothing is spawned, and solvers are loaded
    once. Its threads are daemons, so that Ctrl-C need not wait for a solver."""

    def submit(self, run: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()

        def work() -> None:
            try:
                future.set_result(run(*args, **kwargs))
            except BaseException as error:  # handed to whoever waits for the future
                future.set_exception(error)

        threading.Thread(target=work, daemon=True).start()
        return future


def execute(
    tasks: Iterable[Task],
    make_executor: Callable[[], Executor],
    width: int,
    *,
    budget: float | None = None,
    on_change: Callable[[list[Task]], None] = lambda _: None,
    wanted: Callable[[Task], bool] = lambda _: True,
    run: Callable[[Task], Result | Record] = run_task,
) -> Iterator[tuple[Task, Result | Record]]:
    """Run the checks and blocks, yielding what comes of each; on_change is told what is running now.

    wanted: asked of each before it is begun; what is not wanted any more is dropped without a word. run: what
    a worker does with a task.

    budget: seconds after which nothing more is begun; what runs then is given up as unknown, the rest is
    skipped. A worker that dies takes its executor with it: what was running is tried again, alone. What a
    cluster loses for another reason is unknown.
    """
    waiting = list(reversed(list(tasks)))
    suspects: set[str] = set()
    deadline = None if budget is None else time.monotonic() + budget
    executor = make_executor()
    running: dict[Future[Result | Record], Task] = {}

    def given_up(begun: str, not_begun: str) -> Iterator[tuple[Task, Result | Record]]:
        _abandon(executor, running)
        for task in running.values():
            yield task, not_run(task, Outcome.UNKNOWN, begun)
        for task in filter(wanted, reversed(waiting)):
            yield task, not_run(task, Outcome.SKIPPED, not_begun)

    try:
        while waiting or running:
            timeout = None if deadline is None else max(0.0, deadline - time.monotonic())
            # After a crash, suspects run one at a time, so that only the guilty one is blamed.
            limit = 1 if suspects & {c.key for c in [*waiting[-1:], *running.values()]} else width
            while waiting and len(running) < limit and timeout != 0:
                task = waiting.pop()
                if wanted(task):
                    running[_hand_out(executor, run, task)] = task
            on_change(list(running.values()))
            done, _ = wait(running, timeout=timeout, return_when=FIRST_COMPLETED)
            if not done and deadline is not None:
                limit_text = f"the budget of {budget:g} s"
                yield from given_up(f"{limit_text} ran out", f"not begun within {limit_text}")
                return
            broken = False
            for future in done:
                task = running.pop(future)
                try:
                    result = future.result()
                except BrokenExecutor:
                    broken = True
                    if task.key in suspects:
                        yield task, not_run(task, Outcome.UNKNOWN, "its worker process died")
                    else:
                        suspects.add(task.key)
                        waiting.append(task)
                    continue
                except CancelledError:  # not by us, so by a cluster that goes away
                    running[future] = task
                    yield from given_up("the cluster went away", "not begun before the cluster went away")
                    return
                except Exception as error:  # such as a cluster that lost its workers to this task
                    reason = f"its worker was lost: {type(error).__name__}: {error}"
                    result = not_run(task, Outcome.UNKNOWN, reason)
                suspects.discard(task.key)
                yield task, result
            if broken:
                for task in running.values():
                    suspects.add(task.key)
                    waiting.append(task)
                running.clear()
                executor.shutdown(wait=False)
                executor = make_executor()
    finally:
        _abandon(executor, running) if running else executor.shutdown()


def _hand_out(
    executor: Executor, run: Callable[[Task], Result | Record], task: Task
) -> Future[Result | Record]:
    """Submit a task. An executor that broke meanwhile refuses at once; its future says so."""
    try:
        return executor.submit(run, task)
    except Exception as error:
        refused: Future[Result | Record] = Future()
        refused.set_exception(error)
        return refused


def _abandon(executor: Executor, running: Iterable[Future[Any]]) -> None:
    """Stop an executor without waiting for what it runs; kills the worker processes that are ours."""
    if not isinstance(executor, ProcessPoolExecutor):
        for future in running:
            future.cancel()
        executor.shutdown(wait=False)  # cancel_futures is unknown to Dask's executor
        return
    for child in multiprocessing.active_children():
        child.kill()
    # Its own thread ends with its workers; left alone, it may close pipes that Python's exit still writes to.
    # But not with one that the kernel holds, or whose pipe a process of its own has kept.
    ending = threading.Thread(target=executor.shutdown, daemon=True)
    ending.start()
    ending.join(SECONDS_TO_END)
