"""Frontiers: tables that put what a construction reaches beside what a lower bound forbids.

    @frontier("theorem-2")
    def smallest_certified() -> Table: ...

Every number in a row comes from a check that ran while the table was made, or from a formula that the
column's heading names.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checkers.core.claim import load_result_modules


@dataclass(frozen=True)
class Table:
    """A titled table of text cells, with notes that say how each column was obtained."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"table {self.title!r}: a row does not have {len(self.columns)} cells")


_registry: dict[str, Callable[[], Table]] = {}


def frontier(name: str) -> Callable[[Callable[[], Table]], Callable[[], Table]]:
    """Register the decorated function as the frontier of this name (`slt frontier NAME`)."""

    def register(function: Callable[[], Table]) -> Callable[[], Table]:
        _registry[name] = function
        return function

    return register


def all_frontiers() -> dict[str, Callable[[], Table]]:
    """Every frontier, by name."""
    load_result_modules()
    return dict(_registry)
