"""Running checks: a plan, an executor, and results that survive a kill.

The executor is any concurrent.futures.Executor: a process pool by default, Dask's for a cluster. At most
`width` checks are handed out at a time, so that the current ones are known and a budget can end the run.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from dataclasses import dataclass
from multiprocessing.connection import wait as wait_for_exit
from pathlib import Path
from typing import Any

from checkers.core.claim import Claim, all_claims, parse_parameter
from checkers.core.mutant import all_mutants, killed
from checkers.core.verdict import Outcome, plain, skipped, to_json, unknown
from checkers.engines.smt import recording
from constructions.errors import BadInput

Result = dict[str, Any]
BAD_INPUT = "bad input"
LARGEST_KEPT_TEXT = 8 * 1024

# Z3's context and the precisions of Arb and mpmath belong to the process: never two checks at once in one.
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class Check:
    """One claim at one choice of parameters; or, with `mutant`, one tripwire."""

    claim: str
    parameters: Mapping[str, Any]
    mutant: str | None = None

    @property
    def key(self) -> str:
        """A stable name of this check, for the journal."""
        text = json.dumps([self.claim, plain(self.parameters), self.mutant], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def label(self) -> str:
        """The claim and its parameters, for people."""
        given = " ".join(f"{name}={value}" for name, value in self.parameters.items())
        return f"{self.claim} {self.mutant or given}".strip()


def plan(claims: Sequence[Claim], grid: str, settings: Mapping[str, str]) -> list[Check]:
    """The checks of these claims on the grid, with the user's settings in place of the grid's values.

    Raises BadInput for a setting that no chosen claim has, or that is not of the parameter's type.
    """
    known = {name for c in claims for name in c.types}
    for name in settings:
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise BadInput(f"no chosen claim has a parameter {name!r}; their parameters: {listed}")
    checks: dict[str, Check] = {}
    for c in claims:
        own = {n: parse_parameter(n, text, c.types[n]) for n, text in settings.items() if n in c.types}
        for row in c.grid(grid):
            check = Check(c.id, {**row, **own})
            checks.setdefault(check.key, check)
    return list(checks.values())


def _header(check: Check) -> Result:
    """What every result of this check has, whatever becomes of it."""
    claim = all_claims()[check.claim]
    header: Result = {
        "statement": claim.statement,
        "claim": claim.id,
        "says": claim.says,
        "parameters": plain(check.parameters),
        "certificate": None,
        "obligations": [],
    }
    return header if check.mutant is None else header | {"mutant": check.mutant, "killed": False}


def _obligation(name: str, text: str) -> dict[str, Any]:
    """An obligation that was solved: its hash always, its text if it is small enough to keep."""
    entry: dict[str, Any] = {
        "name": name,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "bytes": len(text),
    }
    return entry | {"text": text} if len(text) <= LARGEST_KEPT_TEXT else entry


def run_check(check: Check) -> Result:
    """Run one check here and now. Never raises: a crash of the check is an unknown that says so.

    In one process checks run one at a time, whatever its threads (a Dask worker has several).
    """
    with _one_at_a_time:
        return _run(check)


def _run(check: Check) -> Result:
    claim = all_claims()[check.claim]
    start = time.perf_counter()
    result = _header(check)
    try:
        if check.mutant is None:
            with recording() as texts:
                verdict = claim.check(check.parameters)
            result["obligations"] = [_obligation(name, text) for name, text in texts]
        else:
            verdict = all_mutants()[claim.id, check.mutant].run()
            result["killed"] = killed(verdict)
        result |= to_json(verdict)
        result["certificate"] = plain(verdict.certificate)
    except BadInput as error:
        result |= to_json(unknown("", str(error))) | {"verdict": BAD_INPUT}
    except (
        Exception,
        SystemExit,
    ) as error:  # the report must say that a check broke, and go on with the others
        where = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(where.filename).name}:{where.lineno}"
        reason = f"the check itself failed: {type(error).__name__}: {error} ({place})"
        result |= to_json(unknown("", reason))
    result["seconds"] = round(time.perf_counter() - start, 4)
    return result


def not_run(check: Check, outcome: Outcome, reason: str) -> Result:
    """The result of a check that never finished."""
    verdict = skipped("", reason) if outcome is Outcome.SKIPPED else unknown("", reason)
    return {**_header(check), **to_json(verdict), "seconds": 0.0}


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


def execute(
    checks: Iterable[Check],
    make_executor: Callable[[], Executor],
    width: int,
    *,
    budget: float | None = None,
    on_change: Callable[[list[Check]], None] = lambda _: None,
) -> Iterator[tuple[Check, Result]]:
    """Run the checks, yielding each result as it comes; on_change is told what is running now.

    budget: seconds after which nothing more is begun; what runs then is given up as unknown, the rest is
    skipped. A worker that dies takes its executor with it: what was running is tried again, alone. What a
    cluster loses for another reason is unknown.
    """
    waiting = list(reversed(list(checks)))
    suspects: set[str] = set()
    deadline = None if budget is None else time.monotonic() + budget
    executor = make_executor()
    running: dict[Future[Result], Check] = {}

    def given_up(begun: str, not_begun: str) -> Iterator[tuple[Check, Result]]:
        _abandon(executor, running)
        for check in running.values():
            yield check, not_run(check, Outcome.UNKNOWN, begun)
        for check in reversed(waiting):
            yield check, not_run(check, Outcome.SKIPPED, not_begun)

    try:
        while waiting or running:
            timeout = None if deadline is None else max(0.0, deadline - time.monotonic())
            # After a crash, suspects run one at a time, so that only the guilty one is blamed.
            limit = 1 if suspects & {c.key for c in [*waiting[-1:], *running.values()]} else width
            while waiting and len(running) < limit and timeout != 0:
                check = waiting.pop()
                running[_hand_out(executor, check)] = check
            on_change(list(running.values()))
            done, _ = wait(running, timeout=timeout, return_when=FIRST_COMPLETED)
            if not done and deadline is not None:
                limit_text = f"the budget of {budget:g} s"
                yield from given_up(f"{limit_text} ran out", f"not begun within {limit_text}")
                return
            broken = False
            for future in done:
                check = running.pop(future)
                try:
                    result = future.result()
                except BrokenExecutor:
                    broken = True
                    if check.key in suspects:
                        yield check, not_run(check, Outcome.UNKNOWN, "its worker process died")
                    else:
                        suspects.add(check.key)
                        waiting.append(check)
                    continue
                except CancelledError:  # not by us, so by a cluster that goes away
                    running[future] = check
                    yield from given_up("the cluster went away", "not begun before the cluster went away")
                    return
                except Exception as error:  # such as a cluster that lost its workers to this check
                    reason = f"its worker was lost: {type(error).__name__}: {error}"
                    result = not_run(check, Outcome.UNKNOWN, reason)
                suspects.discard(check.key)
                yield check, result
            if broken:
                for check in running.values():
                    suspects.add(check.key)
                    waiting.append(check)
                running.clear()
                executor.shutdown(wait=False)
                executor = make_executor()
    finally:
        _abandon(executor, running) if running else executor.shutdown()


def _hand_out(executor: Executor, check: Check) -> Future[Result]:
    """Submit a check. An executor that broke meanwhile refuses at once; its future says so."""
    try:
        return executor.submit(run_check, check)
    except Exception as error:
        refused: Future[Result] = Future()
        refused.set_exception(error)
        return refused


def _abandon(executor: Executor, running: Iterable[Future[Result]]) -> None:
    """Stop an executor without waiting for what it runs; kills the worker processes that are ours."""
    for future in running:
        future.cancel()
    executor.shutdown(wait=False)  # cancel_futures is unknown to Dask's executor
    if isinstance(executor, ProcessPoolExecutor):
        for child in multiprocessing.active_children():
            child.kill()


def ledger(results: Iterable[Result]) -> dict[str, int]:
    """How much of what was asked for is established, and on how many engines."""
    counts = dict.fromkeys(
        [
            "success",
            "refuted",
            "unknown",
            "skipped",
            "vacuous",
            "assumed",
            "bad_input",
            "single_engine",
            "checks_run",
        ],
        0,
    )
    for result in results:
        verdict = result["verdict"]
        name = "success" if verdict in ("proved", "certified") else verdict.replace(" ", "_")
        counts[name] += 1
        counts["single_engine"] += bool(result["single_engine"])
        counts["checks_run"] += verdict not in ("skipped", "assumed", BAD_INPUT)
    return counts


def exit_code(counts: Mapping[str, int]) -> int:
    """0 all successful, 1 a refutation, 2 bad input, 3 unknown, skipped or vacuous, or nothing ran."""
    if counts["refuted"]:
        return 1
    if counts["bad_input"]:
        return 2
    if counts["unknown"] or counts["skipped"] or counts["vacuous"] or not counts["checks_run"]:
        return 3
    return 0
