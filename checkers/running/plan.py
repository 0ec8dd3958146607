"""The plan: which checks a run consists of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checkers.core.blocks import Blocks, Record
from checkers.core.blocks import from_stored as stored_record
from checkers.core.claim import Claim, all_claims, parse_parameter
from checkers.core.mutant import Mutant
from checkers.core.result import Header, Result, from_stored
from checkers.core.verdict import plain
from constructions.errors import BadInput


@dataclass(frozen=True)
class Check:
    """One claim at one choice of parameters; or, with `mutant`, one corruption of what it examines."""

    claim: str
    parameters: Mapping[str, Any]
    mutant: str | None = None

    @property
    def key(self) -> str:
        """A stable name of this check, for the journal."""
        return _name([self.claim, plain(self.parameters), self.mutant])

    @property
    def label(self) -> str:
        """The claim and its parameters, for people."""
        given = " ".join(f"{name}={value}" for name, value in self.parameters.items())
        return f"{self.claim} {self.mutant or given}".strip()

    def about(self, claims: Mapping[str, Claim] | None = None) -> Header:
        """What its result is about; of the registered claims, unless told which by id."""
        claim = (claims or all_claims())[self.claim]
        return Header(
            claim.statement, claim.id, claim.says, plain(self.parameters), self.mutant, claim.kernel
        )

    def restored(self, stored: Any, claims: Mapping[str, Claim] | None = None) -> Result:
        """Its result, as a journal kept it. Raises ValueError for what no run of it can have stored."""
        return from_stored(self.about(claims), stored)

    @property
    def blocks(self) -> Blocks | None:
        """How it is cut; None for one that is not."""
        blocks = all_claims()[self.claim].blocks
        return blocks if self.mutant is None and blocks and blocks.count(self.parameters) else None

    def pieces(self) -> list[Piece]:
        """The blocks it is cut into, none if it runs whole."""
        count = self.blocks.count(self.parameters) if self.blocks else 0
        return [Piece(self, k, count) for k in range(count)]


@dataclass(frozen=True)
class Piece:
    """Block number `block` of the `of` that a check is cut into."""

    check: Check
    block: int
    of: int

    @property
    def key(self) -> str:
        """A stable name of this block, for the journal."""
        return _name([self.check.key, self.block, self.of])

    @property
    def label(self) -> str:
        """The claim and the block, for people."""
        return f"{self.check.claim} block {self.block + 1} of {self.of}"

    @property
    def blocks(self) -> Blocks:
        """How its check is cut."""
        blocks = self.check.blocks
        assert blocks is not None
        return blocks

    def restored(self, stored: Any, _: Mapping[str, Claim] | None = None) -> Record:
        """Its record, as a journal kept it. Raises ValueError for what no run of it can have stored."""
        return stored_record(self.blocks, self.check.parameters, self.block, self.of, stored)


Task = Check | Piece


def _name(parts: list[Any]) -> str:
    """The SHA-256 of these parts as JSON."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


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


def plan_mutants(mutants: Sequence[Mutant]) -> list[Check]:
    """A check a mutant."""
    return [Check(m.claim, m.at, m.name) for m in mutants]
