"""How many obligations are checked by more than solvers, as a line: for check, show and assumptions."""

from __future__ import annotations

from collections.abc import Sequence

from checkers.core.result import Result
from checkers.engines.obligation_ledger import Obligation, kernel_record, obligations
from slt.terminal import Line, wrap


def solved(results: Sequence[Result]) -> list[Obligation]:
    """The obligations that these results solved; a text that the quick grid does not have is one that only
    solvers have decided."""
    own = [o for r in results for o in r.obligations]
    texts = {o.sha256 for o in own}
    known = {o.sha256: o for o in obligations(lambda _, sha256: sha256 in texts)} if texts else {}
    return [known.get(o.sha256, Obligation(o.name, o.sha256, False, False)) for o in own]


def obligation_lines(found: Sequence[Obligation], columns: int, first: str = "") -> list[Line]:
    """How many are checked by more than solvers, and by what; nothing if there are none."""
    if not found:
        return []
    kernel, library = sum(o.kernel for o in found), sum(o.library for o in found)
    more = sum(o.kernel or o.library for o in found)
    by_kernel = (
        f"{kernel} by Rocq's kernel, as its stored record says"
        if kernel_record()
        else "Rocq's kernel not run"
    )
    told = (
        f"{more} of {len(found)} obligations are checked by more than solvers: {library} by the standard"
        f" library, {by_kernel}; {len(found) - more} by two solvers only"
    )
    return list(wrap(told, columns, first=first, rest=" " * len(first)))
