"""Records of blocks: of this block and these parameters, judged; joined when each is there exactly once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from checkers.core.blocks import Blocks, Record, from_stored, joined, record, to_stored
from checkers.core.verdict import Verdict, unknown

GIVEN = {"n": 3, "eps": Fraction(1, 3)}


def judge(_: Mapping[str, Any], block: int, found: Mapping[str, Any]) -> None:
    if found["square"] != block * block:
        raise ValueError("no square")


def join(_: Mapping[str, Any], found: Sequence[Mapping[str, Any]]) -> Verdict:
    return unknown("", " ".join(str(f["square"]) for f in found))


SQUARES = Blocks(lambda given: given["n"], lambda _, k: {"square": k * k}, judge, join)


def made(block: int) -> Record:
    return record(GIVEN, block, 3, SQUARES.run(GIVEN, block), 0.5)


def test_a_record_survives_json() -> None:
    stored = json.loads(json.dumps(to_stored(made(2))))
    assert from_stored(SQUARES, GIVEN, 2, 3, stored) == made(2)
    assert stored["parameters"] == {"n": 3, "eps": "1/3"}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"parameters": {"n": 3, "eps": "1/2"}}, "of other parameters"),
        ({"block": 1}, "of block 1 of 3, not of 2 of 3"),
        ({"block": 2.0}, "of block 2.0 of 3"),
        ({"of": 4}, "of block 2 of 4"),
        ({"found": {"square": 5}}, "no square"),
        ({"found": {}}, "not a block's record"),
        ({"found": None}, "not a block's record"),
        ({"seconds": 0.0}, "has taken time"),
        ({"seconds": float("inf")}, "has taken time"),
        ({"seconds": float("nan")}, "has taken time"),
        ({"seconds": "long"}, "has taken time"),
        ({"more": 1}, "not a block's record"),
    ],
)
def test_a_record_that_no_run_can_have_made_is_refused(change: Mapping[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        from_stored(SQUARES, GIVEN, 2, 3, to_stored(made(2)) | change)


def test_what_is_no_mapping_is_no_record() -> None:
    for stored in (None, [], 7):
        with pytest.raises(ValueError, match="not a block's record"):
            from_stored(SQUARES, GIVEN, 2, 3, stored)


def test_records_are_joined_in_the_order_of_their_blocks() -> None:
    assert joined(SQUARES, GIVEN, [made(2), made(0), made(1)]).reason == "0 1 4"


@pytest.mark.parametrize(
    ("records", "why"),
    [
        ([], "0 of 3 blocks are there; the first one missing: \\[0\\]"),
        ([made(0), made(2)], "2 of 3 blocks are there; the first one missing: \\[1\\]"),
        ([made(0), made(1), made(1)], "block 1 is there twice"),
        ([made(0), made(1), made(2), made(2)], "block 2 is there twice"),
        ([made(0), made(1), replace(made(2), parameters={"n": 3, "eps": "1/4"})], "of other parameters"),
        ([made(0), made(1), replace(made(2), block=3)], "of block 3 of 3"),
        ([made(0), made(1), replace(made(2), block=-1)], "of block -1 of 3"),
        ([made(0), made(1), replace(made(2), of=2)], "of block 2 of 2"),
        ([made(0), made(1), replace(made(2), found={"square": 3})], "no square"),
    ],
)
def test_a_join_wants_every_block_once(records: list[Record], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        joined(SQUARES, GIVEN, records)
