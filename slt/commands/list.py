"""`slt list`: every statement of the paper, what is checked of it, and what is not yet."""

from __future__ import annotations

from proofs.statements import load
from slt.catalogue import remembered
from slt.entry import Entry, entries
from slt.terminal import Line, fit, heading, print_lines, wide_console, width, wrap

MARKS = {"confirmed": "", "inferred": "?", "open": "", "ours": ""}


def list_statements() -> None:
    """List every statement of the paper with its claims, mutants and kernel proofs."""
    out = wide_console()
    known = entries(load(), catalogue=remembered())
    longest = max(map(len, known))
    lines: list[Line] = [heading(f"{'id':{longest}}  no.  claims  mutants  Rocq  title")]
    lines += [_line(entry, longest, width(out)) for entry in known.values()]
    legend = "no.: ? marks a number that is inferred, – one that is not known here; Rocq: kernel theorems"
    print_lines(out, [*lines, "", *wrap(legend, width(out))])


def _line(entry: Entry, longest: int, columns: int) -> str:
    row = entry.statement
    number = f"{row.number}{MARKS[row.number_status]}" if row.number else "–"
    claims = str(len(entry.claims)) if entry.claims else "none"
    kernel = str(len(entry.kernel)) if entry.kernel else "–"
    head = f"{row.id:{longest}}  {number:>3}  {claims:>6}  {entry.mutant_count:>7}  {kernel:>4}  "
    return head + fit(row.title, max(16, columns - len(head)))
