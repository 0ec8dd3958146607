"""`slt show`: everything the companion knows of one statement, and what its checks do not show."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.panel import Panel
from rich.text import Text

from checkers.core.claim import Claim
from checkers.core.result import Result
from checkers.running.journal import last_results
from checkers.running.plan import Check
from proofs.statements import Index, Statement
from slt.entry import entries


def _bullets(items: tuple[str, ...] | list[str]) -> list[str]:
    return [f"  • {escape(item)}" for item in items]


def _claim_lines(claim: Claim, results: Mapping[str, Result]) -> list[str]:
    lines = [f"  [bold]{claim.id}[/]", f"    {escape(claim.says)}"]
    if claim.kernel:
        lines.append(f"    in general: Rocq's {', '.join(claim.kernel)}")
    for row in claim.grid("full"):
        check = Check(claim.id, row)
        given = " ".join(f"{k}={v}" for k, v in row.items()) or "no parameters"
        result = results.get(check.key)
        found = f"{result.outcome}: {result.scope or result.reason}" if result else "not run here yet"
        grid = "quick" if row in claim.quick else "full"
        lines.append(f"    [dim]{grid:5}[/] {escape(given)} — {escape(found)}")
    return lines


def show_statement(statement: Statement, index: Index, journal: Path) -> RenderableType:
    """The page of one statement, for a terminal."""
    known = entries(index)
    entry = known[statement.id]
    title = statement.name or statement.id
    head = [
        f"[bold]{title}: {escape(statement.title)}[/]",
        f"{statement.id}; {statement.section}; arXiv {index.paper.arxiv}{statement.version}; "
        f"number {statement.number_status}",
    ]
    lines: list[str | Text] = ["", "[bold]Hypotheses[/]", *(_bullets(statement.hypotheses) or ["  none"])]
    lines += ["[bold]Conclusion[/]", *_bullets([statement.conclusion])]
    if statement.constants:
        lines += ["[bold]Explicit constants (the companion's)[/]", *_bullets(statement.constants)]
    if statement.uses:
        lines += ["[bold]Uses[/]", f"  {', '.join(statement.uses)}"]
    for key in statement.sources:
        source = index.sources[key]
        cited = [
            ", ".join(source.authors),
            source.title,
            source.venue,
            str(source.year) if source.year else None,
        ]
        lines += [f"  source: {escape('. '.join(part for part in cited if part))}"]
    lines += ["", "[bold]What is checked, and its scope[/]"]
    checks = [Check(c.id, row) for c in entry.claims for row in c.grid("full")]
    results = last_results(journal, checks) if checks else {}
    for claim in entry.claims:
        lines += _claim_lines(claim, results)
    if not entry.claims:
        lines.append("  not yet checked: no claims of its own")
        parts = [used for used in statement.uses if known[used].claims]
        if parts:
            lines.append(f"  what it rests on is checked: slt check {' '.join(parts)}")
    lines.append(f"  {len(entry.mutants)} mutants: slt mutants {statement.id}")
    if entry.kernel:
        lines += ["", "[bold]Rocq, for all parameters[/]"]
        for theorem in entry.kernel:
            axioms = f"; axioms: {', '.join(theorem.axioms) or 'none'}" if theorem.state == "checked" else ""
            lines.append(f"  {theorem.name} ({theorem.file}): {theorem.state}{axioms}")
            # Not markup: a statement has brackets and backslashes of its own.
            lines += [Text(f"    {line}") for line in theorem.printed.splitlines()]
    if entry.adversary:
        lines += ["", f"[bold]Adversary[/]: slt refute {statement.id} --model path.py:name"]
        lines += [f"  {escape(line)}" for line in entry.adversary.protocol.splitlines()]
    lines += ["", "[bold]What this does not show[/]", *(_bullets(statement.limits) or ["  nothing recorded"])]
    if entry.files:
        lines += ["", "[bold]Where[/]"]
        lines += [f"  {part}: {', '.join(files)}" for part, files in entry.files.items()]
    return Group(Panel("\n".join(head)), *(Text.from_markup(n) if isinstance(n, str) else n for n in lines))
