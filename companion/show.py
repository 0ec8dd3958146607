"""`slt show`: everything the companion knows of one statement, and what its checks do not show."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.panel import Panel
from rich.text import Text

from checkers.adversary import all_adversaries
from checkers.claim import Claim, all_claims
from checkers.journal import last_results
from checkers.kernel import kernel_theorems
from checkers.run import Check, Result
from checkers.tripwire import all_mutants
from companion.places import places
from proofs.statements import Index, Statement


def _bullets(items: tuple[str, ...] | list[str]) -> list[str]:
    return [f"  • {escape(item)}" for item in items]


def _claim_lines(claim: Claim, results: Mapping[str, Result]) -> list[str]:
    lines = [f"  [bold]{claim.id}[/]", f"    {escape(claim.says)}"]
    for row in claim.grid("full"):
        check = Check(claim.id, row)
        given = " ".join(f"{k}={v}" for k, v in row.items()) or "no parameters"
        result = results.get(check.key)
        found = (
            f"{result['verdict']}: {result['scope'] or result['reason']}" if result else "not run here yet"
        )
        grid = "quick" if row in claim.quick else "full"
        lines.append(f"    [dim]{grid:5}[/] {escape(given)} — {escape(found)}")
    return lines


def show_statement(statement: Statement, index: Index, journal: Path) -> RenderableType:
    """The page of one statement, for a terminal."""
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
    claims = [c for c in all_claims().values() if c.statement == statement.id]
    lines += ["", "[bold]What is checked, and its scope[/]"]
    results = last_results(journal) if claims else {}
    for claim in claims:
        lines += _claim_lines(claim, results)
    if not claims:
        lines.append("  not yet checked: no claims of its own")
        parts = [used for used in statement.uses if any(c.statement == used for c in all_claims().values())]
        if parts:
            lines.append(f"  what it rests on is checked: slt check {' '.join(parts)}")
    wires = [m for m in all_mutants().values() if m.claim.startswith(statement.id + "/")]
    lines.append(f"  {len(wires)} tripwires: slt tripwires {statement.id}")
    kernel = [k for k in kernel_theorems() if k.statement == statement.id]
    if kernel:
        lines += ["", "[bold]Rocq, each theorem in its own scope[/]"]
        for theorem in kernel:
            axioms = f"; axioms: {', '.join(theorem.axioms) or 'none'}" if theorem.state == "checked" else ""
            lines.append(f"  {theorem.name} ({theorem.file}): {theorem.state}{axioms}")
            lines.append(f"    scope: {escape(theorem.scope)}")
            if theorem.headline:
                lines.append(f"    headline: {escape(theorem.sentence)}")
            # Not markup: a statement has brackets and backslashes of its own.
            lines += [Text(f"    {line}") for line in theorem.printed.splitlines()]
    found_adversary = all_adversaries().get(statement.id)
    if found_adversary:
        lines += ["", f"[bold]Adversary[/]: slt refute {statement.id} --model path.py:name"]
        lines += [f"  {escape(line)}" for line in found_adversary.protocol.splitlines()]
    lines += ["", "[bold]What this does not show[/]", *(_bullets(statement.limits) or ["  nothing recorded"])]
    where = places(statement)
    if where:
        lines += ["", "[bold]Where[/]", *(f"  {room}: {', '.join(files)}" for room, files in where.items())]
    return Group(Panel("\n".join(head)), *(Text.from_markup(n) if isinstance(n, str) else n for n in lines))
