"""Results: what became of one check, as data that survives a process, a journal and a report.

A result holds what each engine said, not only the outcome, and cannot be made with an outcome that this does
not support: a result read back from a file is judged again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from checkers.core.opinion import Opinion
from checkers.core.trust import ENGINES, Sharing, shared
from checkers.core.verdict import Outcome, Verdict, contradiction, exact_json, plain

Json = Any
LARGEST_KEPT_TEXT = 128 * 1024
SAYS = {True: "holds", False: "fails", None: "undecided"}


@dataclass(frozen=True)
class Said:
    """What one engine said: an opinion without its witness."""

    engine: str
    holds: bool | None
    seconds: float = 0.0
    detail: str = ""
    part: str = ""
    kind: str = ""

    def __post_init__(self) -> None:
        if self.engine not in ENGINES or (self.holds is not None and type(self.holds) is not bool):
            raise ValueError(f"no engine's answer: {self.engine} says {self.holds}")


@dataclass(frozen=True)
class Solved:
    """An obligation that was solved: its hash always, its text if it is small enough to keep."""

    name: str
    sha256: str
    bytes: int
    text: str | None = None


def solved(name: str, text: str) -> Solved:
    """The record of an obligation with this text."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Solved(name, digest, len(text), text if len(text) <= LARGEST_KEPT_TEXT else None)


@dataclass(frozen=True)
class Header:
    """What a result is about: known from the check alone, whatever becomes of it. parameters: as JSON."""

    statement: str
    claim: str
    says: str
    parameters: Mapping[str, Json]
    mutant: str | None = None
    kernel: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The claim without its statement."""
        return self.claim.split("/", 1)[1]

    @property
    def given(self) -> str:
        """The parameters, for people; "" if there are none."""
        return " ".join(f"{k}={v}" for k, v in self.parameters.items())


@dataclass(frozen=True)
class Result:
    """What became of a check. margin, witness and certificate are JSON, numbers in them exact.

    Raises ValueError for an outcome that what the engines said does not support.
    """

    about: Header
    outcome: Outcome
    scope: str = ""
    said: tuple[Said, ...] = ()
    margin: Mapping[str, Json] | None = None
    witness: Mapping[str, Json] | None = None
    reason: str = ""
    notes: tuple[str, ...] = ()
    certificate: Mapping[str, Json] | None = None
    obligations: tuple[Solved, ...] = ()
    seconds: float = 0.0

    def __post_init__(self) -> None:
        if fault := contradiction(self.outcome, self.said, bool(self.witness)):
            raise ValueError(fault)

    @property
    def shared(self) -> Sharing | None:
        """What the engines of a success share; None for anything else."""
        return shared(self.said) if self.outcome.success else None

    @property
    def killed(self) -> bool:
        """Whether the claim caught a corruption: unknown does not count."""
        return self.about.mutant is not None and self.outcome is Outcome.REFUTED

    @property
    def ran(self) -> bool:
        """Whether there was a check that ran."""
        return self.outcome not in (Outcome.SKIPPED, Outcome.ASSUMED, Outcome.BAD_INPUT)


def result_of(
    about: Header, verdict: Verdict, *, seconds: float = 0.0, obligations: Sequence[Solved] = ()
) -> Result:
    """The result with this verdict."""
    margin = verdict.margin
    return Result(
        about,
        verdict.outcome,
        verdict.scope,
        tuple(map(_said, verdict.opinions)),
        None if margin is None else {"exact": exact_json(margin.value), "means": margin.means},
        plain(verdict.witness),
        verdict.reason,
        verdict.notes,
        plain(verdict.certificate),
        tuple(obligations),
        round(seconds, 4),
    )


def _said(o: Opinion) -> Said:
    return Said(o.engine, o.holds, round(o.seconds, 4), o.detail, o.part, o.kind)


def to_stored(result: Result) -> dict[str, Json]:
    """What a journal keeps: everything but what the check itself says."""
    stored = asdict(result)
    del stored["about"]
    return stored


def from_stored(about: Header, stored: Mapping[str, Json]) -> Result:
    """The result of this check that was stored. Raises ValueError for what `to_stored` cannot have made.

    The outcome is judged again from what the engines said.
    """
    try:
        return Result(
            about,
            **{
                **stored,
                "outcome": Outcome(stored["outcome"]),
                "said": tuple(Said(**s) for s in stored["said"]),
                "notes": tuple(stored["notes"]),
                "obligations": tuple(Solved(**o) for o in stored["obligations"]),
            },
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored result: {error}") from None


def to_row(result: Result) -> dict[str, Json]:
    """A result in the machine-readable report (slt/schema/check-1.json)."""
    about = result.about
    return {
        "statement": about.statement,
        "claim": about.claim,
        "says": about.says,
        "parameters": dict(about.parameters),
        "scope": result.scope,
        "verdict": result.outcome.value,
        "shared": result.shared,
        "single_engine": result.shared is Sharing.SINGLE,
        "engines": [
            {
                "name": s.engine,
                "role": ("first", "second")[i] if i < 2 else "further",
                "part": s.part,
                "says": SAYS[s.holds],
                "seconds": s.seconds,
                "detail": s.detail,
            }
            for i, s in enumerate(result.said)
        ],
        "margin": result.margin,
        "witness": result.witness,
        "reason": result.reason,
        "notes": list(result.notes),
        "seconds": result.seconds,
        "kernel": list(about.kernel),
        "certificate_kind": result.certificate["kind"] if result.certificate else None,
        "obligations": [{"name": o.name, "sha256": o.sha256} for o in result.obligations],
    }
