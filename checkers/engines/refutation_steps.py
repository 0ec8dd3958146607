"""The end of a search for a refutation: the SAT solver's own proof as steps, and only the steps that are
used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from proofs.smt.clauses import Clauses
from proofs.smt.propagation import Propagator
from proofs.smt.refutation import introduce
from proofs.smt.text import read

Step = list[Any]
NO_CLAUSES = ("condition", "equation")  # these steps name an atom


class Unfinished(Exception):
    """The clauses and lemmas are not refuted; the message says where."""


def clausal(steps: Sequence[Step]) -> list[Step]:
    """The steps that add a clause."""
    return [s for s in steps if s[0] not in NO_CLAUSES]


def clausal_proof(text: str, steps: Sequence[Step]) -> list[Step]:
    """The SAT solver's proof that the clauses and the lemmas cannot all be true, as steps. Raises
    Unfinished."""
    from pysat.solvers import Solver

    clauses, _ = _whole(text, steps)
    with Solver("glucose4", bootstrap_with=[list(c) for c in clauses], with_proof=True) as solver:
        if solver.solve():
            raise Unfinished("the clauses and the lemmas can all be true")
        proof = solver.get_proof() or []
    told = [[int(word) for word in line.split()[:-1]] for line in proof if not line.startswith("d")]
    return [["follows", literals] for literals in told if literals]


def _whole(text: str, steps: Sequence[Step]) -> tuple[list[Sequence[int]], int]:
    """The clauses of the text and of these steps, and how many are of the text."""
    script = read(text)
    clauses = Clauses(script)
    for step in steps:
        if step[0] in NO_CLAUSES:
            introduce(step, script, clauses)
    own = len(clauses.clauses)
    return [*clauses.clauses, *(s[1] for s in clausal(steps))], own


def trimmed(text: str, steps: Sequence[Step]) -> list[Step]:
    """The steps on which the end rests, with their literals numbered anew. Raises Unfinished."""
    clauses, own = _whole(text, steps)
    known = Propagator(clauses[:own])
    told = clausal(steps)
    rests: list[set[int]] = []
    for step in told:
        rests.append((known.reasons(step[1]) or set()) if step[0] == "follows" else set())
        known.add(step[1])
    end = known.reasons([])
    if end is None:
        raise Unfinished("the SAT solver's proof does not end")
    needed = set(end)
    for k in range(len(told) - 1, -1, -1):
        if own + k in needed:
            needed |= rests[k]
    kept = [step for k, step in enumerate(told) if own + k in needed]
    return _renumbered(text, steps, kept)


def _renumbered(text: str, steps: Sequence[Step], kept: Sequence[Step]) -> list[Step]:
    """The kept steps after those introductions that they use, as a reader of only these would number them."""
    script, now = read(text), read(text)
    then, again = Clauses(script), Clauses(now)
    used = {abs(one) for step in kept for one in step[1]}
    new: dict[int, int] = {}
    introductions: list[Step] = []
    for step in steps:
        if step[0] not in ("condition", "equation"):
            continue
        before = then.variables
        introduce(step, script, then)
        made = range(before + 1, then.variables + 1)
        if used & set(made):
            start = again.variables
            introduce(step, now, again)
            new.update(zip(made, range(start + 1, again.variables + 1), strict=True))
            introductions.append(step)
    moved = [
        [s[0], [(1 if one > 0 else -1) * new.get(abs(one), abs(one)) for one in s[1]], *s[2:]] for s in kept
    ]
    return [*introductions, *moved]
