"""Running: plans, budgets, crashes of a check and of a worker, the ledger and exit codes."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from typing import Any

import pytest

from checkers.core import claim as claims
from checkers.core import mutant as mutants
from checkers.core.claim import Claim, claim, claim_of
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.running.plan import Check, plan
from checkers.running.run import InThisProcess, execute, run_check
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
    monkeypatch.setattr(claims, "load_result_modules", lambda: None)
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
