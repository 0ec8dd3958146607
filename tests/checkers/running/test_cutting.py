"""Checks that are cut: every block journalled, taken up by a resumed run, done again if its worker dies."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from checkers.core import claim as claims
from checkers.core import mutant as mutants
from checkers.core.blocks import Blocks, Record
from checkers.core.claim import Claim, claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.result import Result
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.running import journal as journals
from checkers.running.cutting import Cuts
from checkers.running.journal import Journal, fingerprint
from checkers.running.plan import Check, Piece
from checkers.running.run import execute, run_check, run_join, run_piece, run_task
from constructions.errors import BadInput
from slt import session

done: list[int] = []


def square(_: Mapping[str, Any], k: int) -> Mapping[str, Any]:
    done.append(k)
    if k == 13:
        raise BadInput("thirteen; give n <= 13")
    if k == 14:
        raise ZeroDivisionError
    return {"square": k * k}


def judge(_: Mapping[str, Any], __: int, found: Mapping[str, Any]) -> None:
    if type(found["square"]) is not int:
        raise ValueError("no square")


def join(given: Mapping[str, Any], found: Sequence[Mapping[str, Any]]) -> Verdict:
    wrong = next(({"block": k} for k, f in enumerate(found) if f["square"] != k * k), None)
    return conclude(Outcome.CERTIFIED, f"{given['n']} squares", [opinion("exact", lambda: wrong)])


SQUARES = Blocks(lambda given: given["n"] if given["n"] > 2 else 0, square, judge, join)


def squares(n: int, *, off: int = 0) -> Verdict:
    """The first n squares are squares."""
    return join({"n": n}, [{"square": k * k + off} for k in range(n)])


@pytest.fixture(autouse=True)
def registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one claim these tests know, and nothing done."""
    found: dict[str, Claim] = {}
    monkeypatch.setattr(claims, "_registry", found)
    monkeypatch.setattr(mutants, "_mutants", {})
    for module in (claims, mutants):
        monkeypatch.setattr(module, "load_result_modules", lambda: None)
    claim("theorem-2", quick=[{"n": 2}], blocks=SQUARES)(squares)
    mutant(squares, "one more", at={"n": 5}, off=1)
    done.clear()


def check(n: int, corrupted: str | None = None) -> Check:
    return Check("theorem-2/squares", {"n": n}, corrupted)


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads in place of worker processes, which would not know this claim."""

    @contextmanager
    def executors(*_: Any) -> Iterator[tuple[Callable[[], Executor], int]]:
        yield (lambda: ThreadPoolExecutor(2)), 2

    monkeypatch.setattr(session, "executors", executors)


def run(path: Path, *checks: Check, resume: bool = False, budget: float | None = None) -> list[Result]:
    options = session.Options(2, path, resume, budget)
    return session.run(checks, options, Console(quiet=True))


# --- plans ---


def test_a_large_check_is_cut_and_a_small_one_or_a_mutant_is_not() -> None:
    pieces = check(4).pieces()
    assert [(p.block, p.of) for p in pieces] == [(0, 4), (1, 4), (2, 4), (3, 4)]
    assert len({check(4).key, check(5).pieces()[0].key, *(p.key for p in pieces)}) == 6
    assert pieces[1].label == "theorem-2/squares block 2 of 4"
    assert check(2).pieces() == check(5, "one more").pieces() == []
    assert run_check(check(5, "one more")).killed


# --- one block, one join ---


def test_a_block_that_breaks_is_a_result_of_its_check_that_did_not_run() -> None:
    for k, outcome in ((13, Outcome.BAD_INPUT), (14, Outcome.UNKNOWN)):
        result = run_piece(Piece(check(20), k, 20))
        assert isinstance(result, Result)
        assert (result.about, result.outcome, result.seconds) == (check(20).about(), outcome, 0)
    assert isinstance(run_task(Piece(check(20), 3, 20)), Record)


def test_a_join_of_wrong_records_is_refuted_and_one_with_a_hole_unknown() -> None:
    records = [run_piece(p) for p in check(3).pieces()]
    assert all(isinstance(r, Record) for r in records)
    kept = [r for r in records if isinstance(r, Record)]
    assert run_join(check(3), kept).outcome is Outcome.CERTIFIED
    assert run_join(check(3), kept).seconds == round(sum(r.seconds for r in kept), 4)
    assert "2 of 3 blocks are there" in run_join(check(3), kept[1:]).reason
    assert "is there twice" in run_join(check(3), [*kept, kept[0]]).reason
    assert "not cut" in run_join(check(2), []).reason
    forged = [*kept[:2], Record(kept[2].parameters, 2, 3, {"square": 5}, 1.0)]
    assert run_join(check(3), forged).outcome is Outcome.REFUTED


# --- runs ---


@pytest.mark.usefixtures("threads")
def test_a_run_does_each_block_once_and_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    results = run(path, check(5), check(2), check(4))
    assert [(r.outcome, r.scope) for r in results] == [(Outcome.CERTIFIED, f"{n} squares") for n in (5, 2, 4)]
    assert sorted(done) == [0, 0, 1, 1, 2, 2, 3, 3, 4]
    assert len(path.read_bytes().splitlines()) == 5 + 4 + 3  # blocks, and results
    assert run(path, check(5), check(2), check(4), resume=True) == results
    assert len(done) == 9  # nothing was run


@pytest.mark.usefixtures("threads")
def test_a_resumed_run_takes_up_the_blocks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "j.jsonl"
    run(path, check(6))
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:3]) + lines[3][:20])  # killed while writing the fourth
    kept = {json.loads(line)["result"]["block"] for line in lines[:3]}
    done.clear()
    (result,) = run(path, check(6), resume=True)
    assert (result.outcome, result.scope) == (Outcome.CERTIFIED, "6 squares")
    assert set(done) == set(range(6)) - kept
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("threads")
def test_a_run_killed_before_the_join_only_joins(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    run(path, check(6))
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:6]))
    done.clear()
    assert run(path, check(6), resume=True)[0].scope == "6 squares"
    assert done == []
    assert len(path.read_bytes().splitlines()) == 7


def edit(path: Path, number: int, change: Callable[[dict[str, Any]], None]) -> None:
    """Change a line, and make its hash fit again."""
    lines = path.read_bytes().splitlines(keepends=True)[:-1]  # without the check's own result
    entry = json.loads(lines[number])
    change(entry)
    lines[number] = journals._line(entry["key"], entry["code"], entry["result"])
    path.write_bytes(b"".join(lines))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda e: e["result"].update(block=(e["result"]["block"] + 1) % 6), "a record of block"),
        (lambda e: e["result"].update(of=7), "a record of block"),
        (lambda e: e["result"]["parameters"].update(n=7), "a block's record of other parameters"),
        (lambda e: e["result"].update(found={"square": "1"}), "no square"),
        (lambda e: e.update(result={"outcome": "certified"}), "not a block's record"),
        (lambda e: e.update(result=None), "not a block's record"),
    ],
)
@pytest.mark.usefixtures("threads")
def test_a_forged_block_is_ignored_with_a_word_and_done_again(
    tmp_path: Path,
    change: Callable[[dict[str, Any]], None],
    why: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "j.jsonl"
    run(path, check(6))
    edit(path, 2, change)
    done.clear()
    assert run(path, check(6), resume=True)[0].scope == "6 squares"
    assert len(done) == 1
    said = capsys.readouterr().err
    assert f"line 3 is ignored: {why}" in said
    assert said.count("\n") == 1


@pytest.mark.usefixtures("threads")
def test_a_block_cannot_stand_for_its_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "j.jsonl"
    run(path, check(6))
    edit(path, 0, lambda e: e.update(key=check(6).key))
    done.clear()
    assert run(path, check(6), resume=True)[0].scope == "6 squares"
    assert len(done) == 1
    assert "line 1 is ignored: not a stored result" in capsys.readouterr().err


@pytest.mark.usefixtures("threads")
def test_a_bad_block_ends_its_check_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    bad, good = run(path, check(500), check(4))
    assert (bad.outcome, bad.reason.split(";")[0]) == (Outcome.BAD_INPUT, "thirteen")
    assert good.scope == "4 squares"
    assert len(done) < 40  # the other blocks were not begun
    assert run(path, check(4), resume=True)[0] == good


@pytest.mark.usefixtures("threads")
def test_a_budget_that_runs_out_keeps_the_blocks(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    with Journal(path, fingerprint()) as journal:
        for piece in check(9).pieces()[:4]:
            record = run_piece(piece)
            assert isinstance(record, Record)
            journal.append(piece.key, record)
    (result,) = run(path, check(9), resume=True, budget=1e-9)
    assert result.outcome is Outcome.SKIPPED
    assert result.reason.endswith("; 4 of 9 blocks are done and kept")
    assert len(path.read_bytes().splitlines()) == 4
    assert run(path, check(9), resume=True)[0].scope == "9 squares"


class Mortal(Executor):
    """Workers that die of blocks 1 and 5, once."""

    def __init__(self, dead: set[int]) -> None:
        self.dead, self.broken = dead, False

    def submit(self, work: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        future: Future[Any] = Future()
        block = args[0].block
        if not self.broken and block % 4 == 1 and block not in self.dead:
            self.dead.add(block)
            self.broken = True
        if self.broken:
            future.set_exception(BrokenExecutor())
        else:
            future.set_result(work(*args))
        return future


def test_blocks_of_a_dead_worker_are_handed_out_again() -> None:
    cuts, dead = Cuts([check(8)]), set[int]()
    ended = [
        found
        for task, outcome in execute(cuts.to_do(), lambda: Mortal(dead), 3)
        if (found := cuts.take(task, outcome))
    ]
    assert [r.scope for _, r in ended] == ["8 squares"]
    assert dead == {1, 5}
    assert sorted(set(done)) == list(range(8))
