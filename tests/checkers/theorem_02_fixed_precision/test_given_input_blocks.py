"""Theorem 2 for a given X in blocks: the verdict of the whole, from any cut; nothing forged, nothing lost."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from distributed import LocalCluster
from rich.console import Console

from checkers.core.blocks import Blocks, Record, joined, record
from checkers.core.claim import all_claims
from checkers.core.result import Result
from checkers.core.trust import Sharing
from checkers.core.verdict import Verdict
from checkers.running.plan import Check
from checkers.running.run import run_check
from checkers.theorem_02_fixed_precision import given_input_blocks as blocks
from checkers.theorem_02_fixed_precision import query_blocks, score_blocks
from checkers.theorem_02_fixed_precision.given_input import given_input_is_averaged
from checkers.theorem_02_fixed_precision.given_input_blocks import BLOCKS, run_block
from constructions.errors import BadInput
from constructions.keys.sign_keys import random_sign_keys
from constructions.task_inputs import random_pointer_array, random_pointers
from slt import session

CLAIM = "theorem-2/given_input_is_averaged"
GIVEN: Mapping[str, Any] = {
    "N": 300, "q": 2, "m": 125, "d": 1, "eps": Fraction(1, 100), "p": 4, "seed": 1
}  # fmt: skip
# Just above what is done whole: 21 blocks, of few operations.
LARGE = Check(CLAIM, {**GIVEN, "N": 20_500, "q": 1, "m": 129})


@contextmanager
def blocks_of(rows: int) -> Iterator[Blocks]:
    """Blocks of so many rows, also of small inputs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK", rows)
        blocks._drawn.cache_clear()
        yield replace(BLOCKS, count=lambda given: -(-given["N"] // rows))


def records(cut: Blocks) -> list[Record]:
    of = cut.count(GIVEN)
    return [record(GIVEN, k, of, cut.run(GIVEN, k), 1.0) for k in range(of)]


def verdict(rows: int) -> Verdict:
    with blocks_of(rows) as cut:
        return joined(cut, GIVEN, records(cut))


def test_one_block_many_and_the_whole_agree() -> None:
    whole = given_input_is_averaged(**GIVEN)
    assert whole.outcome == "certified"
    for rows in (300, 128, 7):
        found = verdict(rows)
        assert (found.outcome, found.scope, found.margin) == (whole.outcome, whole.scope, whole.margin)
        assert found.notes[0].startswith(
            f"blocks 1 to {-(-300 // rows)} of {-(-300 // rows)}, each of the 300 "
        )


def test_a_cut_check_is_called_a_single_engines() -> None:
    found = verdict(128)
    assert found.shared is Sharing.SINGLE
    assert "one engine only, but for" in found.notes[-1]
    assert found.certificate is None


def test_every_run_of_a_block_finds_the_same() -> None:
    with blocks_of(128):
        one = run_block(GIVEN, 1)
        blocks._drawn.cache_clear()
        assert {**run_block(GIVEN, 1), "gemm_ms": 0} == {**one, "gemm_ms": 0}
        assert run_block(GIVEN, 2)["queries"] != one["queries"]


def test_pointer_sets_of_blocks_are_those_of_the_claim() -> None:
    for N, q in ((300, 2), (20_500, 3), (5, 5)):
        assert [tuple(row) for row in random_pointer_array(N, q, 7).tolist()] == random_pointers(N, q, 7)


def test_keys_kept_as_signs_give_the_same_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above half a gigabyte of floats, tiles are made when they are asked for."""
    floats = verdict(128)
    monkeypatch.setattr(score_blocks, "MOST_FLOATS", 1)
    monkeypatch.setattr(score_blocks, "TILE", 64)
    assert verdict(128).margin == floats.margin


def test_only_large_inputs_are_cut() -> None:
    assert BLOCKS.count({**GIVEN, "N": 20_000}) == 0
    assert BLOCKS.count({**GIVEN, "N": 20_001}) == 20
    assert BLOCKS.count({**GIVEN, "N": 1_000_000, "q": 4, "m": 904, "d": 8}) == 977
    assert BLOCKS.count({**GIVEN, "N": 1_000_001}) == 0  # refused when it is run
    assert BLOCKS.count({**GIVEN, "N": 20_000, "q": 1, "m": 20_000}) == 20  # long keys


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"N": 1_000_001}, "N must be at most 1000000"),
        ({"N": 1_000_000, "m": 2000}, "the number N m' of key entries must be at most"),
        ({"N": 30_000, "q": 33}, "q must be at most 32"),
    ],
)
def test_bad_input_is_one_line(change: Mapping[str, Any], why: str) -> None:
    result = run_check(Check(CLAIM, {**GIVEN, **change}))
    assert result.outcome == "bad input"
    assert why in result.reason


def test_corruptions_are_not_examined_in_blocks_silently() -> None:
    with pytest.raises(BadInput, match="of another construction"):
        given_input_is_averaged(**LARGE.parameters, output_bits=lambda *_: 8)


# --- what may not pass ---


def forged(**change: Any) -> Callable[[dict[str, Any]], None]:
    return lambda found: found.update(change)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (forged(start=0), "has 128 rows from 128 on"),
        (forged(rows=127), "has 128 rows from 128 on"),
        (forged(gap=10.5), "are integers"),
        (forged(gap=True), "are integers"),
        (forged(spread=-1), "do not fit p = 4"),
        (forged(largest=8), "do not fit p = 4"),
        (forged(routes={"pseudo-inverse": 127}), "its routes others"),
        (forged(routes=None), "NoneType"),
        (forged(routes={"pseudo-inverse": 129, "lattice": -1}), "its routes others"),
        (forged(gap=10**9), "has a gap of 1000000000"),
        (forged(replayed=[]), "a second engine evaluates others"),
        (forged(replayed=[5]), "a second engine cannot have evaluated"),
        (forged(replayed=[128.0]), "a second engine cannot have evaluated"),
        (forged(replayed=[*range(128, 256)]), "a second engine evaluates others"),
        (lambda found: found.update(replayed=found["replayed"] * 2), "a second engine evaluates others"),
        (forged(drawn="of yesterday"), "SHA-256"),
        (forged(queries=["0" * 64]), "SHA-256"),
        (forged(gemm_ms=0.5), "are integers"),
        (forged(engine="oracle"), "no engine multiplies that is called 'oracle'"),
        (forged(verdict="certified"), "has the fields"),
        (lambda found: found.pop("gap"), "has the fields"),
    ],
)
def test_a_record_that_no_block_has_is_refused(change: Callable[[dict[str, Any]], None], why: str) -> None:
    with blocks_of(128) as cut:
        made = records(cut)
        change(made[1].found)  # type: ignore[arg-type]
        with pytest.raises((ValueError, AttributeError), match=why):
            joined(cut, GIVEN, made)


def test_a_gap_too_small_or_a_spread_decides_nothing() -> None:
    with blocks_of(128) as cut:
        for name, value in (("gap", 3), ("spread", 2)):
            made = records(cut)
            made[2].found[name] = value  # type: ignore[index]
            found = joined(cut, GIVEN, made)
            assert found.outcome == "unknown"
            assert "the bound is" in found.reason


def test_blocks_of_other_keys_are_not_joined() -> None:
    with blocks_of(128) as cut:
        made = records(cut)
        made[2].found["drawn"] = "0" * 64  # type: ignore[index]
        with pytest.raises(ValueError, match="not all blocks are of the keys and pointer sets of seed 1"):
            joined(cut, GIVEN, made)


def test_blocks_of_another_seed_are_not_joined() -> None:
    """All of the same keys, each under the name of this seed."""
    with blocks_of(128) as cut:
        made = [record(GIVEN, k, 3, cut.run({**GIVEN, "seed": 2}, k), 1.0) for k in range(3)]
        with pytest.raises(ValueError, match="not all blocks are of the keys and pointer sets of seed 1"):
            joined(cut, GIVEN, made)


def test_what_is_drawn_has_the_pointer_sets_in_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    with blocks_of(128) as cut:
        made = records(cut)
        other = random_pointer_array(300, 2, 2)
        monkeypatch.setattr(blocks, "random_pointer_array", lambda *_: other)
        blocks._drawn.cache_clear()
        with pytest.raises(ValueError, match="not all blocks are of the keys and pointer sets"):
            joined(cut, GIVEN, made)
    blocks._drawn.cache_clear()


def test_blocks_of_two_engines_are_not_joined() -> None:
    with blocks_of(128) as cut:
        made = records(cut)
        other = {"gemm": "int8", "int8": "gemm"}[made[2].found["engine"]]
        made[2].found["engine"] = other  # type: ignore[index]
        with pytest.raises(ValueError, match="of different engines"):
            joined(cut, GIVEN, made)


def test_a_score_that_the_adders_do_not_confirm_is_no_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """A product that is wrong in favour of the claim: every score off y smaller than it is."""
    right = score_blocks.ScoreBlocks.gaps

    def wrong(self: score_blocks.ScoreBlocks, *given: Any) -> score_blocks.Gaps:
        found = right(self, *given)
        return score_blocks.Gaps(found.gap + 2, found.spread)

    with blocks_of(128):
        monkeypatch.setattr(query_blocks.ScoreBlocks, "gaps", wrong)
        with pytest.raises(ArithmeticError, match="products and adders differ"):
            run_block(GIVEN, 0)


def test_unequal_scores_are_no_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """Queries one entry off: no block accepts them."""
    right = query_blocks.block_queries

    def one_off(*given: Any) -> Any:
        queries, routes = right(*given)
        queries[:, np.flatnonzero(np.ptp(given[0][given[1][0]], axis=0))[0]] += 1
        return queries, routes

    with blocks_of(7):
        monkeypatch.setattr(query_blocks, "block_queries", one_off)
        with pytest.raises(ArithmeticError, match="products and adders differ"):
            run_block(GIVEN, 0)


def test_a_block_without_a_query_is_bad_input() -> None:
    with blocks_of(128), pytest.raises(BadInput, match="no query of p = 4 bits was found"):
        run_block({**GIVEN, "m": 17}, 0)


# --- real workers ---


def run(path: Path, kill: Callable[[], None], scheduler: str | None = None) -> Result:
    """The large check by workers; once its third block is on the disk, `kill` is called."""
    options = session.Options(2, path, scheduler=scheduler)
    appended = 0
    append = session.Journal.append

    def noticed(journal: session.Journal, key: str, done: Result | Record) -> None:
        nonlocal appended
        append(journal, key, done)
        appended += 1
        if appended == 3:
            kill()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session.Journal, "append", noticed)
        (result,) = session.run([LARGE], options, Console(quiet=True))
    return result


def undisturbed() -> Result:
    return run_check(LARGE)


def same(one: Result, two: Result) -> bool:
    """The same verdict, with the same hash of the same records."""
    return (one.outcome, one.scope, one.margin, one.notes[:2]) == (
        two.outcome, two.scope, two.margin, two.notes[:2]
    )  # fmt: skip


def test_a_worker_killed_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    def kill_one() -> None:
        children = multiprocessing.active_children()
        os.kill(children[0].pid or 0, signal.SIGKILL)

    path = tmp_path / "j.jsonl"
    result = run(path, kill_one)
    assert result.outcome == "certified"
    assert same(result, undisturbed())
    lines = path.read_bytes().splitlines(keepends=True)
    assert len(lines) == 22
    path.write_bytes(b"".join(lines[:20]))  # and the run killed, before its last block
    options = session.Options(1, path, resume=True)
    (resumed,) = session.run([LARGE], options, Console(quiet=True))
    assert same(resumed, result)


def test_a_dask_worker_killed_in_the_middle_loses_nothing(tmp_path: Path) -> None:
    with LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=None) as cluster:

        def kill_one() -> None:
            os.kill(cluster.workers[0].pid, signal.SIGKILL)

        result = run(tmp_path / "j.jsonl", kill_one, cluster.scheduler_address)
    assert result.outcome == "certified"
    assert same(result, undisturbed())


def test_the_claim_says_how_it_is_cut() -> None:
    assert all_claims()[CLAIM].blocks is BLOCKS
    assert random_sign_keys(3, 5, 1).dtype == np.int8
