"""Opinions: what one engine says of one question, made by running its check and in no other way.

`opinion` runs a search for a failing input, `premise` a test of what a claim rests on, `replayed` the replay
of a certificate; `ask` is for the engines (checkers/engines), which turn a solver's answer into theirs.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import InitVar, dataclass
from typing import Any, NamedTuple

from checkers.core.trust import ENGINES, Basis
from proofs.replay import replay
from proofs.replayers import Rejected, TooLarge

Witness = Mapping[str, Any]
_RUN = object()  # known to the makers below alone


class Undecided(Exception):
    """The question was not decided within the engine's precision or budget; the message says why."""


class Answer(NamedTuple):
    """What an engine found: True, False or None for undecided; why; and a failing input, if it has one."""

    holds: bool | None
    detail: str = ""
    witness: Witness | None = None


@dataclass(frozen=True)
class Opinion:
    """What one engine said of one question, and how long it took.

    holds: True, False or None for undecided. A False needs a witness that was re-evaluated with the
    definition; without one it refutes nothing. part: which part of the claim the question is, "" for the
    whole of it or its main part; a claim holds only if each of its parts does. kind: of the certificate, for
    a replay. Made by the functions of this module, which run the check; raises TypeError elsewhere.
    """

    engine: str
    holds: bool | None
    seconds: float
    detail: str = ""
    witness: Witness | None = None
    part: str = ""
    kind: str = ""
    made_by: InitVar[object] = None

    def __post_init__(self, made_by: object) -> None:
        if made_by is not _RUN:
            raise TypeError("an opinion is made by running a check: opinion(engine, check) and its like")
        if self.engine not in ENGINES:
            raise ValueError(f"unknown engine {self.engine!r}: it is no row of checkers.core.trust.ENGINES")


def ask(engine: str, question: Callable[[], Answer], *, part: str = "", kind: str = "") -> Opinion:
    """The engine's opinion: the question is asked here and timed; if it raises Undecided, it is open."""
    start = time.perf_counter()
    try:
        found = question()
    except Undecided as reason:
        found = Answer(None, str(reason))
    seconds = time.perf_counter() - start
    return Opinion(engine, found.holds, seconds, found.detail, found.witness, part, kind, _RUN)


def _may_be_named(engine: str) -> None:
    """ValueError for an engine that a claim's own code cannot be: solvers, replay and the Rocq kernel answer
    through their own modules."""
    row = ENGINES.get(engine)
    if engine == "replay" or (row is not None and row.basis in (Basis.ENCODING, Basis.PROOF)):
        raise ValueError(f"{engine} is asked by its own module, not by a claim's code")


def opinion(
    engine: str, find_failure: Callable[[], Witness | None], *, part: str = "", detail: str = ""
) -> Opinion:
    """The opinion of an engine that looks for a failure: None found means that the claim holds.

    find_failure returns a witness that it has itself evaluated with the definition, or None, or raises
    Undecided. The key "why", if present, becomes the opinion's detail.
    """

    _may_be_named(engine)

    def question() -> Answer:
        witness = find_failure()
        if witness is None:
            return Answer(True, detail)
        return Answer(False, str(witness.get("why", "a failing input was found")), witness)

    return ask(engine, question, part=part)


def premise(engine: str, part: str, holds: Callable[[], bool]) -> Opinion:
    """The opinion on a premise: that it fails is no counterexample to the claim, so no is undecided."""
    _may_be_named(engine)
    return ask(engine, lambda: Answer(True) if holds() else Answer(None, f"not shown: {part}"), part=part)


def replayed(certificate: Mapping[str, Any], *, part: str = "") -> Opinion:
    """The opinion of proofs/replay.py, which imports nothing of checkers and constructions, on a certificate;
    its detail is the sentence that replay has established. A certificate beyond replay's bounds is undecided.

    A rejection has no witness: the certificate is wrong, which need not make the claim false.
    """

    def question() -> Answer:
        # Through JSON text, so that what is replayed is exactly what can be stored.
        text = json.loads(json.dumps(certificate))
        try:
            return Answer(True, replay(text))
        except Rejected as error:
            return Answer(False, str(error))
        except TooLarge as error:
            raise Undecided(str(error)) from None

    return ask("replay", question, part=part, kind=str(certificate.get("kind", "")))


def within(name: str, opinions: Sequence[Opinion]) -> list[Opinion]:
    """The opinions on a claim, as opinions on the part of this name of a larger one."""
    return [
        Opinion(
            o.engine,
            o.holds,
            o.seconds,
            o.detail,
            o.witness,
            f"{name}: {o.part}" if o.part else name,
            o.kind,
            _RUN,
        )
        for o in opinions
    ]


def all_of(opinions: Sequence[Opinion]) -> Opinion:
    """One engine's opinion of a conjunction, from its opinions of the terms: the first no, else the first
    that is open, else yes."""
    if not opinions or len({(o.engine, o.part) for o in opinions}) != 1:
        raise ValueError("a conjunction needs at least one opinion, all of one engine and part")
    worst = min(opinions, key=lambda o: [False, None, True].index(o.holds))
    seconds = sum(o.seconds for o in opinions)
    return Opinion(
        worst.engine, worst.holds, seconds, worst.detail, worst.witness, worst.part, worst.kind, _RUN
    )
