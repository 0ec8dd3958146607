"""What a result rests on, what rests on it, and the weakest link underneath: read off `uses` and one run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum

from proofs.statements import Index


class Link(IntEnum):
    """How well a statement is shown, weakest first."""

    REFUTED = 0
    OPEN = 1
    ONE = 2
    TWO = 3
    KERNEL = 4

    @property
    def word(self) -> str:
        return _WORDS[self]


_WORDS = {
    Link.REFUTED: "refuted",
    Link.OPEN: "open",
    Link.ONE: "one engine",
    Link.TWO: "two engines",
    Link.KERNEL: "kernel",
}
MEANS = {
    Link.KERNEL: "every check that ran succeeded on two engines, and Rocq's kernel has a headline of it",
    Link.TWO: "every check that ran succeeded, on at least two engines",
    Link.ONE: "every check that ran succeeded, one of them on a single engine",
    Link.OPEN: "a check is unknown, skipped or not run, or the statement has no claim of its own",
    Link.REFUTED: "a check was refuted",
}


def own_link(results: Iterable[Mapping[str, object]], headline_proved: bool) -> Link:
    """The link of one statement's own checks in a run; no check is open."""
    found = [str(r["verdict"]) for r in results]
    if "refuted" in found:
        return Link.REFUTED
    if not found or any(verdict not in ("proved", "certified") for verdict in found):
        return Link.OPEN
    if any(r["single_engine"] for r in results):
        return Link.ONE
    return Link.KERNEL if headline_proved else Link.TWO


def below(index: Index, start: str, depth: int | None = None) -> dict[str, int]:
    """What the statement rests on: id -> least number of steps, itself at 0."""
    return _walk({row.id: row.uses for row in index.statements.values()}, start, depth)


def above(index: Index, start: str, depth: int | None = None) -> dict[str, int]:
    """What rests on the statement: id -> least number of steps, itself at 0."""
    used_by: dict[str, tuple[str, ...]] = dict.fromkeys(index.statements, ())
    for row in index.statements.values():
        for used in row.uses:
            used_by[used] += (row.id,)
    return _walk(used_by, start, depth)


def _walk(arrows: Mapping[str, tuple[str, ...]], start: str, depth: int | None) -> dict[str, int]:
    steps, at = {start: 0}, [start]
    while at:
        name = at.pop(0)
        if depth is not None and steps[name] == depth:
            continue
        for other in arrows[name]:
            if other not in steps:
                steps[other] = steps[name] + 1
                at.append(other)
    return steps


def weakest(index: Index, own: Mapping[str, Link]) -> dict[str, Link]:
    """The weakest link among a statement and all that it rests on, by id."""
    return {name: min(own[used] for used in below(index, name)) for name in index.statements}
