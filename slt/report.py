"""The report: results as a table for people, JSON and JUnit for machines, and the trust ledger."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any
from xml.etree import ElementTree

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from checkers.core.frontier import Table as Frontier
from checkers.core.verdict import read_exact
from checkers.running.journal import versions
from checkers.running.run import BAD_INPUT, Result, ledger

COLOURS = {
    "proved": "bold green",
    "certified": "green",
    "assumed": "cyan",
    "skipped": "yellow",
    "unknown": "yellow",
    "vacuous": "magenta",
    "refuted": "bold red",
    BAD_INPUT: "red",
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
    agreed = dict.fromkeys(e["name"] for e in result["engines"] if e["says"] == "holds")
    if result["verdict"] in ("proved", "certified"):
        return " + ".join(agreed) + (" (single engine)" if result["single_engine"] else "")
    return ", ".join(f"{e['name']}: {e['says']}" for e in result["engines"]) or "–"


def results_table(results: Sequence[Result], kernel: Sequence[Result] = ()) -> Table:
    """Statement, claim, verdict, scope, margin, engines, seconds: a row a check, then the kernel's rows."""
    table = Table(title="Checks", show_lines=True, expand=False)
    for heading in ("statement", "claim", "verdict", "scope", "margin", "engines"):
        table.add_column(heading, overflow="fold")
    table.add_column("seconds", justify="right")
    for result in results:
        verdict = result["verdict"]
        parameters = " ".join(f"{k}={v}" for k, v in result["parameters"].items())
        margin = "–" if result["margin"] is None else decimal(result["margin"]["exact"])
        name = result["claim"].split("/", 1)[1]
        table.add_row(
            result["statement"],
            escape(name + (f"\n{parameters}" if parameters else "")),
            f"[{COLOURS[verdict]}]{verdict}[/]",
            escape(result["scope"] or result["reason"]),
            margin,
            engines(result),
            f"{result['seconds']:.2f}",
        )
    for theorem in kernel:
        checked = theorem["verdict"] == "proved"
        word = "[bold green]proved[/]" if checked else f"[yellow]{escape(theorem['reason'])}[/]"
        cells = (theorem["scope"], "–", engines(theorem) if checked else "–", "–")
        table.add_row(theorem["statement"], escape(theorem["claim"].split("/", 1)[1]), word, *cells)
    return table


def explain(result: Result) -> str:
    """One line on a result that is no success: what, where and why."""
    parameters = " ".join(f"{k}={v}" for k, v in result["parameters"].items())
    return f"{result['verdict']}: {result['claim']} {parameters}: {result['reason']}"


def ledger_table(results: Sequence[Result], kernel: Sequence[Result]) -> Table:
    """The trust ledger: how much is established, by how many engines, and what is not."""
    counts = ledger(results)
    pairs: dict[str, int] = {}
    for result in results:
        if result["verdict"] in ("proved", "certified"):
            pairs[engines(result)] = pairs.get(engines(result), 0) + 1
    table = Table(title="Trust ledger", show_header=False)
    table.add_column()
    table.add_column(justify="right")
    for name, count in counts.items():
        table.add_row(name.replace("_", " "), str(count))
    for name, count in sorted(pairs.items(), key=lambda item: -item[1]):
        table.add_row(f"  by {name}", str(count))
    if kernel:
        checked = sum(k["verdict"] == "proved" for k in kernel)
        table.add_row("kernel theorems checked", f"{checked} of {len(kernel)}")
    return table


def as_json(results: Sequence[Result], kernel: Sequence[Result], unchecked: Sequence[str]) -> dict[str, Any]:
    """The machine-readable report, schema 1; unchecked: the ids of the statements that have no claims."""
    rows = []
    for result in [*results, *kernel]:
        row = dict(result)
        certificate = row.pop("certificate", None)
        row["certificate_kind"] = certificate["kind"] if certificate else None
        row["obligations"] = [{k: o[k] for k in ("name", "sha256")} for o in row.get("obligations", [])]
        rows.append(row)
    counts = ledger(results)
    counts["kernel_checked"] = sum(k["verdict"] == "proved" for k in kernel)
    counts["kernel_not_run"] = len(kernel) - counts["kernel_checked"]
    found: dict[str, Any] = {"schema": 1, "tool": versions(), "results": rows, "ledger": counts}
    return found | {"not_yet_checked": list(unchecked)}


def as_junit(results: Sequence[Result]) -> str:
    """The report as JUnit XML: refuted is a failure, unknown and bad input an error, skipped skipped."""
    counts = ledger(results)
    suite = ElementTree.Element(
        "testsuite",
        name="slt check",
        tests=str(len(results)),
        failures=str(counts["refuted"]),
        errors=str(counts["unknown"] + counts["vacuous"] + counts["bad_input"]),
        skipped=str(counts["skipped"] + counts["assumed"]),
    )
    tags = {"refuted": "failure", "skipped": "skipped", "assumed": "skipped"}
    for result in results:
        parameters = " ".join(f"{k}={v}" for k, v in result["parameters"].items())
        case = ElementTree.SubElement(
            suite,
            "testcase",
            classname=result["statement"],
            name=f"{result['claim'].split('/', 1)[1]} {parameters}".strip(),
            time=str(result["seconds"]),
        )
        if result["verdict"] not in ("proved", "certified"):
            tag = tags.get(result["verdict"], "error")
            ElementTree.SubElement(case, tag, message=f"{result['verdict']}: {result['reason']}")
    return ElementTree.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"


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
