"""Mutants: small corruptions of a construction that its claim must refute, with a witness.

A check that cannot fail is worthless. Beside each claim stand its mutants:

    mutant(every_pointer_set_has_a_query, "one key bit flipped",
           at=dict(N=8, q=2, m=12), keys=keys_with_one_bit_flipped)

A mutant is killed when the claim says refuted and shows a witness; unknown does not count
(checkers.core.result.Result.killed).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from checkers.core.claim import Parameters, claim_of, load_result_modules
from checkers.core.verdict import Verdict


@dataclass(frozen=True)
class Mutant:
    """A claim, the parameters to run it at, and the seams to replace."""

    claim: str
    name: str
    function: Callable[..., Verdict]
    at: Parameters
    seams: Parameters

    def run(self) -> Verdict:
        return self.function(**self.at, **self.seams)


_mutants: dict[tuple[str, str], Mutant] = {}


def mutant(function: Callable[..., Verdict], name: str, *, at: Parameters, **seams: Any) -> None:
    """Register a corruption of the construction that `function`, a claim, examines."""
    claim = claim_of(function)
    if set(at) != set(claim.types):
        raise TypeError(f"mutant {name!r} of {claim.id}: it sets {sorted(at)}, not {sorted(claim.types)}")
    key = (claim.id, name)
    if key in _mutants:
        raise TypeError(f"two mutants of {claim.id} are called {name!r}")
    _mutants[key] = Mutant(claim.id, name, claim.function, at, seams)


def all_mutants() -> dict[tuple[str, str], Mutant]:
    """Every mutant, by (claim id, name)."""
    load_result_modules()
    return dict(_mutants)
