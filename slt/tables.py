"""The report for people: tables for a terminal."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from checkers.core.frontier import Table as Frontier
from checkers.core.result import SAYS, Result
from checkers.core.verdict import Outcome, read_exact
from slt.report import Report

COLOURS = {
    Outcome.PROVED: "bold green",
    Outcome.CERTIFIED: "green",
    Outcome.ASSUMED: "cyan",
    Outcome.SKIPPED: "yellow",
    Outcome.UNKNOWN: "yellow",
    Outcome.VACUOUS: "magenta",
    Outcome.REFUTED: "bold red",
    Outcome.BAD_INPUT: "red",
}


def decimal(exact: Any) -> str:
    """A short reading of an exact number of a result, for people; exact integers stay exact if short."""
    if not isinstance(exact, Mapping) and len(str(exact)) <= 9:
        return str(exact)
    value = read_exact(exact)
    try:
        return f"≈{float(value):.4g}"
    except OverflowError:
        return f"≈2^{value.numerator.bit_length() - value.denominator.bit_length()}"


def engines(result: Result) -> str:
    """The engines that agreed, or what each said."""
    if result.outcome.success:
        return " + ".join(dict.fromkeys(s.engine for s in result.said if s.holds))
    return ", ".join(f"{s.engine}: {SAYS[s.holds]}" for s in result.said) or "–"


def results_table(report: Report) -> Table:
    """Statement, claim, verdict, scope, margin, engines, what they share, seconds: a row a check, then the
    kernel's rows."""
    table = Table(title="Checks", show_lines=True, expand=False)
    for heading in ("statement", "claim", "verdict", "scope", "margin", "engines"):
        table.add_column(heading, overflow="fold")
    table.add_column("seconds", justify="right")
    for result in report.results:
        about = result.about
        told = about.name + (f"\n{about.given}" if about.given else "")
        told += f"\nin general: Rocq's {', '.join(about.kernel)}" if about.kernel else ""
        by = engines(result) + (f" ({result.shared})" if result.shared else "")
        margin = "–" if result.margin is None else decimal(result.margin["exact"])
        table.add_row(
            about.statement,
            escape(told),
            f"[{COLOURS[result.outcome]}]{result.outcome}[/]",
            escape(result.scope or result.reason),
            margin,
            by,
            f"{result.seconds:.2f}",
        )
    for theorem in report.kernel:
        checked = theorem.outcome is Outcome.PROVED
        word = "[bold green]proved[/]" if checked else f"[yellow]{escape(theorem.reason)}[/]"
        by = f"{engines(theorem)} ({theorem.shared})" if checked else "–"
        name = escape(theorem.about.name)
        table.add_row(theorem.about.statement, name, word, theorem.scope, "–", by, "–")
    return table


def explain(result: Result) -> str:
    """One line on a result that is no success: what, where and why."""
    return f"{result.outcome}: {result.about.claim} {result.about.given}: {result.reason}"


def ledger_table(report: Report) -> Table:
    """The trust ledger: how much is established, by how many engines and what they share, and what is not."""
    table = Table(title="Trust ledger", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    for name, count in report.ledger.items():
        if not name.startswith("kernel"):
            table.add_row(name.replace("_", " "), str(count))
    for shared, count in report.shared.items():
        pairs = Counter(engines(r) for r in report.results if r.shared is shared)
        if count:
            table.add_row(f"{shared}", str(count))
        for name, often in pairs.most_common():
            table.add_row(f"  by {name}", str(often))
    if report.kernel:
        table.add_row("kernel theorems checked", f"{report.ledger['kernel_checked']} of {len(report.kernel)}")
    return table


def print_table(table: Frontier) -> None:
    """Print a frontier with its notes."""
    grid = Table(title=table.title)
    for heading in table.columns:
        grid.add_column(heading, overflow="fold")
    for row in table.rows:
        grid.add_row(*row)
    out = Console(width=None if sys.stdout.isatty() else 160)
    out.print(grid)
    for note in table.notes:
        out.print(f"- {note}", markup=False)
