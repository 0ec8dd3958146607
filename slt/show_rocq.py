"""`slt show --rocq`: the kernel's theorems, what a sceptic has to read of them, and what is tied by what."""

from __future__ import annotations

from collections.abc import Mapping

from checkers.engines.kernel import KernelTheorem
from proofs.rocq import ties
from proofs.rocq.obligations import record
from slt.entry import Entry
from slt.terminal import Line, heading, wrap


def rocq_lines(entry: Entry, columns: int, place: str) -> list[Line]:
    """The kernel's theorems in Rocq's own words, which are not broken anew, and what they rest on of ours.
    place: where a reader finds the sources."""
    lines: list[Line] = [heading(f"Rocq ({len(entry.kernel)} theorems; sources in {place})")]
    for theorem in entry.kernel:
        axioms = f"; axioms: {', '.join(theorem.axioms) or 'none'}" if theorem.state == "checked" else ""
        lines += ["", heading(f"  {theorem.name}")]
        words = [f"{theorem.file}: {theorem.state}{axioms}", f"scope: {theorem.scope}", *_to_read(theorem)]
        for said in words:
            lines += wrap(said, columns, first="    ", rest="      ")
        lines += _as_printed(theorem.printed)
    rests = {n: t for k in entry.kernel if k.skeleton for n, t in list(k.skeleton.texts.items())[:-1]}
    if rests:
        lines += ["", heading("What these rest on, library notions apart")]
    lines += [line for text in rests.values() for line in ["", *_as_printed(text)]]
    return [*lines, *_ties(entry, columns)]


def _as_printed(text: str) -> list[str]:
    """Rocq's own lines, of up to 100 columns, indented; what is pinned is not broken anew."""
    return [f"    {line}".rstrip() for line in text.splitlines()]


def _to_read(theorem: KernelTheorem) -> list[str]:
    """The route, and the names of what a sceptic has to read."""
    route = [f"route: {theorem.route}"] if theorem.route else []
    if theorem.skeleton is None:
        return route
    *names, _ = theorem.skeleton.texts
    rests = f"; it rests on {', '.join(names)}" if names else ""
    return [*route, f"to read: {theorem.skeleton.lines} lines{rests}"]


def _ties(entry: Entry, columns: int) -> list[Line]:
    """Of each claim with SMT texts: whether the kernel accepts them, how its three wordings are tied, and
    what is derived from the texts."""
    accepted, derived = record.read(), ties.read()
    listed = {tie.claim: tie for tie in ties.load()}
    lines: list[Line] = []
    for claim in entry.claims:
        folder = f"{entry.statement.folder}/{claim.id.rpartition('/')[2]}"
        kernel, texts = record.accepted_in(accepted, folder)
        tie = listed.get(claim.id)
        if not texts:
            continue
        said = (
            f"{claim.id}: the kernel accepts {kernel} of {texts} stored SMT texts; Python to text: generation"
        )
        if tie:
            said += f"; text to Rocq statement: {tie.smt_rocq}; Python to Rocq statement: {tie.python_rocq}"
            said += f" (Rocq's {', '.join(tie.rocq)} at {'; '.join(tie.rows)}). {tie.note}"
        else:
            said += "; to the Rocq statements: reading"
        lines += wrap(said, columns, first="  ", rest="    ")
        lines += _derived(tie, derived, columns) if tie else []
    return ["", heading("How Python, the SMT texts and Rocq are tied"), *lines] if lines else []


def _derived(tie: ties.Tie, derived: Mapping[str, ties.Row], columns: int) -> list[Line]:
    """Each theorem derived from a tie's texts: what it rests on, and its statement as Rocq prints it."""
    lines: list[Line] = []
    for name in tie.derived:
        row = derived.get(name)
        if row is None:
            lines += wrap(f"{name}: not run on these texts (make rocq)", columns, first="    ", rest="      ")
            continue
        texts = [text.rpartition("/")[2] for text in row.texts]
        said = f"{name}: derived in the kernel from {', '.join(texts)}"
        said += f"; axioms beside: {', '.join(row.axioms) or 'none'}"
        lines += wrap(said, columns, first="    ", rest="      ")
        lines += _as_printed(row.statement)
    return lines
