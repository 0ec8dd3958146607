"""Running: plans, budgets, crashes of a check and of a worker, the ledger and exit codes."""

from __future__ import annotations

import itertools
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest
import z3

from checkers.core import claim as claims
from checkers.core import mutant as mutants
from checkers.core.claim import Claim, claim, claim_of
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.result import Result
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.smt import Obligation, prove
from checkers.running import journal as journals
from checkers.running.journal import code_here
from checkers.running.plan import Check, plan
from checkers.running.run import (
    InThisProcess,
    _abandon,
    _start_worker,
    execute,
    not_run,
    process_pool,
    run_check,
    run_task_of,
)
from constructions.errors import BadInput

inside: list[str] = []


def behaves(n: int) -> Verdict:
    """n is even."""
    if n < 0:
        raise BadInput("n is negative; give n >= 0")
    if n == 13:
        raise ZeroDivisionError("thirteen")
    if n == 0:
        raise SystemExit(0)
    if n == 99:
        time.sleep(1)
    if n == 1000:
        inside.append("in")
        time.sleep(0.002)
        inside.append("out")
    found = {"n": n, "why": f"{n} is odd"} if n % 2 else None
    return conclude(Outcome.CERTIFIED, f"n = {n}", [opinion("exact", lambda: found)])


@pytest.fixture(autouse=True)
def even(monkeypatch: pytest.MonkeyPatch) -> Claim:
    """The one claim these tests know."""
    registry: dict[str, Claim] = {}
    monkeypatch.setattr(claims, "_registry", registry)
    monkeypatch.setattr(mutants, "_mutants", {})
    for module in (claims, mutants):
        monkeypatch.setattr(module, "load_result_modules", lambda: None)
    claim("theorem-2", quick=[{"n": 2}, {"n": 4}], full=[{"n": 4}, {"n": 6}])(behaves)
    return claim_of(behaves)


def check(n: int) -> Check:
    return Check("theorem-2/behaves", {"n": n})


def outcomes(checks: list[Check], **options: Any) -> dict[int, str]:
    found = execute(checks, lambda: ThreadPoolExecutor(2), 2, **options)
    return {c.parameters["n"]: r.outcome for c, r in found}


def test_a_plan_follows_the_grid_and_the_settings(even: Claim) -> None:
    assert [c.parameters["n"] for c in plan([even], "quick", {})] == [2, 4]
    assert [c.parameters["n"] for c in plan([even], "full", {})] == [2, 4, 6]
    assert [c.parameters["n"] for c in plan([even], "full", {"n": "8"})] == [8]
    with pytest.raises(BadInput, match="no chosen claim has a parameter 'q'; their parameters: n"):
        plan([even], "quick", {"q": "1"})


def test_every_outcome_comes_back() -> None:
    found = outcomes([check(n) for n in (2, 3, 13, -1)])
    assert found == {2: "certified", 3: "refuted", 13: "unknown", -1: "bad input"}


def test_a_check_that_breaks_says_where() -> None:
    result = run_check(check(13))
    assert "the check itself failed: ZeroDivisionError: thirteen (test_run.py:" in result.reason


def test_a_budget_gives_up_the_running_and_skips_the_rest() -> None:
    found = outcomes([check(99), check(99 + 100), check(2), check(4)], budget=0.5)
    assert found[99] == "unknown"
    assert set(found) == {99, 199, 2, 4}
    slow = execute([check(99), check(2)], lambda: ThreadPoolExecutor(1), 1, budget=0.2)
    assert [r.outcome for _, r in slow] == ["unknown", "skipped"]


class Fragile(Executor):
    """An executor whose worker dies when it meets the checks in `deadly`, like a process pool's."""

    def __init__(self, deadly: set[int]) -> None:
        self.deadly = deadly
        self.broken = False

    def submit(self, run: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.broken = self.broken or args[0].parameters["n"] in self.deadly
        if self.broken:
            future.set_exception(BrokenExecutor())
        else:
            future.set_result(run(*args))
        return future


def test_a_dead_worker_costs_only_the_check_that_killed_it() -> None:
    found = list(execute([check(n) for n in (2, 8, 4, 6)], lambda: Fragile({8}), 3))
    assert {c.parameters["n"]: r.outcome for c, r in found} == {
        2: "certified",
        8: "unknown",
        4: "certified",
        6: "certified",
    }
    assert next(r.reason for c, r in found if c.parameters["n"] == 8) == "its worker process died"


class Refusing(Executor):
    """An executor that broke while it was idle, or whose cluster went away: it refuses."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def submit(self, *_: Any, **__: Any) -> Future[Any]:
        raise self.error


def test_a_pool_that_broke_while_idle_is_made_anew() -> None:
    makers = iter([Refusing(BrokenExecutor()), Fragile(set())])
    found = execute([check(2), check(4)], lambda: next(makers), 1)
    assert {c.parameters["n"]: r.outcome for c, r in found} == {2: "certified", 4: "certified"}


def test_a_cluster_that_went_away_is_unknown_not_a_crash() -> None:
    found = list(execute([check(2), check(4)], lambda: Refusing(OSError("connection refused")), 1))
    assert [r.outcome for _, r in found] == ["unknown", "unknown"]
    assert all("lost: OSError: connection refused" in r.reason for _, r in found)


def test_a_cluster_that_cancels_what_it_ran_is_gone() -> None:
    class Gone(Executor):
        def submit(self, *_: Any, **__: Any) -> Future[Any]:
            future: Future[Any] = Future()
            future.cancel()
            future.set_running_or_notify_cancel()
            return future

    found = list(execute([check(2), check(4), check(6)], Gone, 2))
    assert sorted(r.outcome for _, r in found) == ["skipped", "unknown", "unknown"]
    assert all("the cluster went away" in r.reason for _, r in found)


def test_a_check_that_exits_is_unknown() -> None:
    assert run_check(check(0)).outcome == "unknown"


class Counting(ThreadPoolExecutor):
    """Threads that count what was submitted."""

    submitted = 0

    def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:
        Counting.submitted += 1
        return super().submit(*args, **kwargs)


def test_nothing_is_begun_after_the_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Counting, "submitted", 0)
    found = list(execute([check(n) for n in (2, 4, 6)], lambda: Counting(1), 1, budget=1e-9))
    assert [r.outcome for _, r in found] == ["skipped"] * 3
    assert Counting.submitted == 0


def test_checks_in_one_process_never_overlap() -> None:
    """Solvers' contexts belong to the process, and a cluster's worker may have threads."""
    inside.clear()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(run_check, [check(1000)] * 12))
    assert inside == ["in", "out"] * 12


def test_one_check_needs_no_other_process() -> None:
    found = list(execute([check(2), check(0)], InThisProcess, 1))
    assert {c.parameters["n"]: r.outcome for c, r in found} == {2: "certified", 0: "unknown"}


def test_what_ran_has_taken_time() -> None:
    """The journal tells a check that ran from one that did not by its seconds."""
    assert run_check(check(2)).seconds > 0


# --- every word of what did not run ---


def test_what_did_not_run_says_so() -> None:
    for outcome, other in ((Outcome.SKIPPED, Outcome.UNKNOWN), (Outcome.UNKNOWN, Outcome.SKIPPED)):
        result = not_run(check(2), outcome, "why")
        assert (result.outcome, result.reason, result.scope) == (outcome, "why", "")
        assert (result.about, result.seconds) == (check(2).about(), 0)
        assert result.outcome is not other


def test_a_check_is_run_as_it_was_asked(even: Claim) -> None:
    result = run_check(check(2))
    assert (result.outcome, result.scope, result.about) == (Outcome.CERTIFIED, "n = 2", check(2).about())
    assert run_check(check(-1)).reason == "n is negative; give n >= 0"
    assert run_check(check(0)).reason.startswith("the check itself failed: SystemExit: 0 (test_run.py:")
    mutant(behaves, "one more", at={"n": 3})
    found = run_check(Check(even.id, {"n": 3}, "one more"))
    assert (found.outcome, found.about.mutant, found.killed) == (Outcome.REFUTED, "one more", True)
    assert found.obligations == ()


def test_a_mutants_check_runs_with_its_seams() -> None:
    def holds(n: int, *, least: int = 3) -> Verdict:
        """n is at least 3."""
        found = None if n >= least else {"n": n}
        return conclude(Outcome.CERTIFIED, "", [opinion("exact", lambda: found)])

    claim("theorem-2", quick=[{"n": 3}])(holds)
    mutant(holds, "more", at={"n": 3}, least=4)
    assert run_check(Check("theorem-2/holds", {"n": 3})).outcome is Outcome.CERTIFIED
    assert run_check(Check("theorem-2/holds", {"n": 3}, "more")).killed


def test_obligations_are_kept_and_seconds_are_those_of_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    x = z3.Int("x")

    def order() -> Verdict:
        """x > 1 is positive."""
        return prove([Obligation("order", "QF_LIA", [x > 1], x > 0)], "integers", lambda _: None)

    claim("theorem-2", quick=[{}])(order)
    result = run_check(Check("theorem-2/order", {}))
    assert [o.name for o in result.obligations] == ["order"]
    assert result.outcome is Outcome.PROVED
    monkeypatch.setattr("checkers.running.run.time.perf_counter", lambda: 7.0)
    assert run_check(check(2)).seconds == 1e-4
    ticks = itertools.count(10, 5)
    monkeypatch.setattr("checkers.running.run.time.perf_counter", lambda: float(next(ticks)))
    assert run_check(check(2)).seconds % 5 == 0


class Recording(Executor):
    """Runs nothing by itself: futures that the test finishes, and whether it was shut down."""

    def __init__(self) -> None:
        self.given: list[tuple[int, Future[Any]]] = []
        self.shut: list[bool] = []

    def submit(self, run: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.given.append((args[0].parameters["n"], future))
        if len(self.given) != 2:  # the second is never finished
            future.set_result(run(*args))
        return future

    def shutdown(self, wait: bool = True, **_: Any) -> None:
        self.shut.append(wait)


def test_at_most_width_checks_are_handed_out_in_order_and_reported() -> None:
    executor, seen = Recording(), []
    found = execute(
        [check(n) for n in (2, 4, 6, 8)], lambda: executor, 2, budget=0.05,
        on_change=lambda running: seen.append([c.parameters["n"] for c in running]),
    )  # fmt: skip
    results = [(c.parameters["n"], r.outcome, r.reason) for c, r in found]
    assert results == [
        (2, "certified", ""),
        (6, "certified", ""),
        (8, "certified", ""),
        (4, "unknown", "the budget of 0.05 s ran out"),
    ]
    assert [n for n, _ in executor.given] == [2, 4, 6, 8]
    assert seen == [[2, 4], [4, 6], [4, 8], [4]]
    assert executor.given[1][1].cancelled()
    assert set(executor.shut) == {False}


def test_an_executor_is_shut_down_when_all_is_done() -> None:
    executor = Recording()
    assert [r.outcome for _, r in execute([check(2)], lambda: executor, 1)] == ["certified"]
    assert executor.shut == [True]


def test_what_was_not_begun_says_the_budget() -> None:
    executor = Recording()
    found = execute([check(2), check(4), check(6)], lambda: executor, 1, budget=0.05)
    assert [(r.outcome, r.reason) for _, r in found] == [
        ("certified", ""),
        ("unknown", "the budget of 0.05 s ran out"),
        ("skipped", "not begun within the budget of 0.05 s"),
    ]


def test_a_broken_executor_is_left_and_its_checks_are_tried_alone() -> None:
    executors: list[Fragile] = []
    seen: list[int] = []

    class Noted(Fragile):
        def shutdown(self, wait: bool = True, **_: Any) -> None:
            self.waited = wait

    def make() -> Fragile:
        executors.append(Noted({8}))
        return executors[-1]

    found = {
        c.parameters["n"]: r.outcome
        for c, r in execute(
            [check(n) for n in (8, 2, 4)], make, 3, on_change=lambda now: seen.append(len(now))
        )
    }
    assert found == {8: "unknown", 2: "certified", 4: "certified"}
    assert seen[0] == 3
    assert set(seen[1:]) == {1}  # the suspects, one at a time
    assert [e.waited for e in executors] == [False] * (len(executors) - 1) + [True]


def test_this_process_hands_errors_to_whoever_waits() -> None:
    future = InThisProcess().submit(divmod, 1, 0)
    assert isinstance(future.exception(timeout=10), ZeroDivisionError)
    assert InThisProcess().submit(divmod, 7, 2).result(timeout=10) == (3, 1)


def test_workers_are_spawned_and_leave_interrupts_to_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    made: dict[str, Any] = {}
    monkeypatch.setattr("checkers.running.run.ProcessPoolExecutor", lambda **given: made.update(given))
    process_pool(3)
    assert made["max_workers"] == 3
    assert made["mp_context"].get_start_method() == "spawn"
    handled: list[Any] = []
    monkeypatch.setattr("checkers.running.run.signal.signal", lambda *given: handled.append(given))
    made["initializer"]()  # in a process without a parent of ours nothing is watched
    assert handled == [(signal.SIGINT, signal.SIG_IGN)]


@pytest.mark.parametrize("processes", [True, False])
def test_worker_processes_of_ours_are_killed_and_nothing_else(
    processes: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed: list[str] = []
    child = SimpleNamespace(kill=lambda: killed.append("child"))
    monkeypatch.setattr("checkers.running.run.multiprocessing.active_children", lambda: [child])
    monkeypatch.setattr("checkers.running.run.ProcessPoolExecutor", Recording if processes else Fragile)
    executor, future = Recording(), Future[Any]()
    _abandon(executor, [future])
    assert (killed, executor.shut) == (["child"] if processes else [], [processes])
    # A pool whose workers are killed ends its futures itself; its thread trips over one that is cancelled.
    assert future.cancelled() is not processes


def test_a_pool_whose_thread_does_not_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker's own child holds the pipe by which the worker's end is seen."""
    ends = threading.Event()
    monkeypatch.setattr("checkers.running.run.SECONDS_TO_END", 0.01)
    monkeypatch.setattr("checkers.running.run.multiprocessing.active_children", list)
    monkeypatch.setattr("checkers.running.run.ProcessPoolExecutor", SimpleNamespace)
    _abandon(SimpleNamespace(shutdown=ends.wait), [])  # type: ignore[arg-type]
    assert not ends.is_set()
    ends.set()


def test_a_worker_of_other_code_does_nothing() -> None:
    assert isinstance(run_task_of(code_here(), check(2)), Result)
    with pytest.raises(RuntimeError, match="other code or engine versions"):
        run_task_of("another", check(2))


def test_a_process_has_the_code_that_it_began_with(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sources that change under a long-lived worker change nothing of what it runs."""
    before = code_here()
    monkeypatch.setattr(journals, "fingerprint", lambda: "edited since")
    assert code_here() == before


@pytest.mark.parametrize("orphan", [True, False])
def test_a_worker_ends_with_its_parent(orphan: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[Any] = []

    def thread(target: Callable[[], None], daemon: bool) -> Any:
        done.append(daemon)
        return SimpleNamespace(start=target)

    parent = None if orphan else SimpleNamespace(sentinel="the parent's end")
    monkeypatch.setattr("checkers.running.run.signal.signal", lambda *_: None)
    monkeypatch.setattr("checkers.running.run.multiprocessing.parent_process", lambda: parent)
    monkeypatch.setattr("checkers.running.run.threading.Thread", thread)
    monkeypatch.setattr("checkers.running.run.wait_for_exit", done.append)
    monkeypatch.setattr("checkers.running.run.os._exit", lambda code: done.append(f"exit {code}"))
    _start_worker()
    assert done == ([] if orphan else [True, ["the parent's end"], "exit 1"])


class Breaking(Executor):
    """Breaks at its first check; what else was handed out meanwhile is never finished."""

    def __init__(self) -> None:
        self.given = 0

    def submit(self, *_: Any, **__: Any) -> Future[Any]:
        self.given += 1
        future: Future[Any] = Future()
        if self.given == 1:
            future.set_exception(BrokenExecutor())
        return future


def test_what_ran_beside_a_crash_is_tried_again() -> None:
    makers = iter([Breaking(), Fragile(set())])
    found = execute([check(n) for n in (2, 4, 6)], lambda: next(makers), 2, budget=5)
    assert {c.parameters["n"]: r.outcome for c, r in found} == dict.fromkeys((2, 4, 6), "certified")
