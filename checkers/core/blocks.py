"""Blocks: a check too large for one process, cut into parts that workers do one by one.

`@claim(..., blocks=Blocks(count, run, judge, join))`. A block's record is plain JSON that says what was found
of it; it depends on the parameters and the block's number alone, so a block that is lost, or done twice, is
simply done again. A record is data: what makes the verdict is `join`, which asks of all records together.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from checkers.core.verdict import Verdict, plain

Parameters = Mapping[str, Any]
Found = Mapping[str, Any]


@dataclass(frozen=True)
class Blocks:
    """How a claim is cut.

    count: into how many blocks at these parameters, 0 for not at all; never raises. run: what is found of one
    block, as JSON, or BadInput. judge: ValueError for what `run` cannot have found of this block at these
    parameters, as far as that can be told without running it. join: the verdict, from what was found of every
    block in order, each judged before.
    """

    count: Callable[[Parameters], int]
    run: Callable[[Parameters, int], Found]
    judge: Callable[[Parameters, int, Found], None]
    join: Callable[[Parameters, Sequence[Found]], Verdict]


@dataclass(frozen=True)
class Record:
    """What was found of block `block` of `of`, of the check with these parameters (as JSON)."""

    parameters: Mapping[str, Any]
    block: int
    of: int
    found: Found
    seconds: float


def record(parameters: Parameters, block: int, of: int, found: Found, seconds: float) -> Record:
    """The record with what was found, as JSON."""
    return Record(plain(parameters), block, of, plain(found), seconds)


def to_stored(made: Record) -> dict[str, Any]:
    """What a journal keeps of a record."""
    return asdict(made)


def from_stored(blocks: Blocks, parameters: Parameters, block: int, of: int, stored: Any) -> Record:
    """The record of this very block that was stored. Raises ValueError for any other, or one judged wrong."""
    try:
        made = Record(**stored)
    except TypeError as error:
        raise ValueError(f"not a block's record: {error}") from None
    _belongs(made, parameters, block, of)
    if type(made.seconds) is not float or not 0 < made.seconds < math.inf:
        raise ValueError(f"a block that ran has taken time, not {made.seconds!r}")
    try:
        blocks.judge(parameters, block, made.found)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a block's record: {error}") from None
    return made


def joined(blocks: Blocks, parameters: Parameters, records: Iterable[Record]) -> Verdict:
    """The verdict on the whole. Raises ValueError unless there is exactly one record a block, all of these
    parameters and none judged wrong."""
    of = blocks.count(parameters)
    found: dict[int, Found] = {}
    for made in records:
        _belongs(made, parameters, made.block, of)
        if made.block in found:
            raise ValueError(f"block {made.block} is there twice")
        blocks.judge(parameters, made.block, made.found)
        found[made.block] = made.found
    missing = [k for k in range(of) if k not in found]
    if missing or len(found) != of:
        raise ValueError(f"{len(found)} of {of} blocks are there; the first one missing: {missing[:1]}")
    return blocks.join(parameters, [found[k] for k in range(of)])


def _belongs(made: Record, parameters: Parameters, block: int, of: int) -> None:
    """ValueError unless the record is of this block of so many, at these parameters."""
    if made.parameters != plain(parameters):
        raise ValueError("a block's record of other parameters")
    if type(made.block) is not int or (made.block, made.of) != (block, of) or not 0 <= made.block < of:
        raise ValueError(f"a record of block {made.block!r} of {made.of!r}, not of {block} of {of}")
