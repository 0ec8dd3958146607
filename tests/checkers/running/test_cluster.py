"""Dask's executor in place of the process pool, on a local cluster."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from distributed import LocalCluster
from rich.console import Console

from checkers.core.claim import all_claims
from checkers.running.plan import plan
from constructions.errors import BadInput
from slt import session
from slt.session import Options, run


def test_a_local_cluster_runs_the_same_checks(tmp_path: Path) -> None:
    checks = plan([all_claims()["precision-model/rounding_is_to_nearest_even"]], "quick", {})
    with LocalCluster(n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None) as cluster:
        options = Options(1, tmp_path / "j.jsonl", scheduler=cluster.scheduler_address)
        results = run(checks, options, Console(quiet=True))
    assert [r.outcome.value for r in results] == ["proved", "proved"]


def test_a_budget_ends_a_run_on_a_cluster(tmp_path: Path) -> None:
    checks = plan([all_claims()["precision-model/rounding_is_to_nearest_even"]], "quick", {"p": "11"})
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
        options = Options(1, tmp_path / "j.jsonl", budget=1e-3, scheduler=cluster.scheduler_address)
        results = run(checks, options, Console(quiet=True))
    assert {r.outcome.value for r in results} <= {"unknown", "skipped"}


def test_workers_with_other_code_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "fingerprint", lambda: str(time.monotonic_ns()))  # never twice the same
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
        options = Options(1, tmp_path / "j.jsonl", scheduler=cluster.scheduler_address)
        with pytest.raises(BadInput, match="other code or engine versions on the Dask workers"):
            run([], options, Console(quiet=True))


def test_a_worker_of_other_code_that_joins_late_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the workers of the start are compared before it; a task compares its own."""
    checks = plan([all_claims()["precision-model/rounding_is_to_nearest_even"]], "quick", {"p": "11"})
    monkeypatch.setattr(session, "_check_same_code", lambda _: None)
    monkeypatch.setattr(session, "fingerprint", lambda: "the run's")
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
        options = Options(1, tmp_path / "j.jsonl", scheduler=cluster.scheduler_address)
        results = run(checks, options, Console(quiet=True))
    assert {r.outcome.value for r in results} == {"unknown"}
    assert all("it has other code or engine versions than this run" in r.reason for r in results)


def test_no_scheduler_is_one_line(tmp_path: Path) -> None:
    options = Options(1, tmp_path / "j.jsonl", scheduler="127.0.0.1:1")
    with pytest.raises(BadInput, match=r"no Dask scheduler at 127\.0\.0\.1:1"):
        run([], options, Console(quiet=True))
