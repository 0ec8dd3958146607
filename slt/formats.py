"""The report for machines: JSON (slt/schema/check-1.json) and JUnit XML."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

from checkers.core.result import Result, to_row
from checkers.core.verdict import Outcome
from checkers.running.journal import versions
from slt.entry import ROOT
from slt.report import Report


def this_run(grid: str) -> dict[str, str]:
    """What tells one run from another: its grid, the time (UTC), the commit ("" outside a git checkout)."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return {"grid": grid, "date": now, "commit": _commit()}


def _commit() -> str:
    try:
        said = subprocess.run(
            ["git", "describe", "--always", "--dirty=+", "--abbrev=10", "--exclude=*"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=10,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return said.stdout.strip()


def as_json(report: Report, run: Mapping[str, str]) -> dict[str, Any]:
    """The machine-readable report, schema 1; run: what `this_run` says."""
    return {
        "schema": 1,
        "tool": versions(),
        "run": dict(run),
        "results": [to_row(result) for result in [*report.results, *report.kernel]],
        "ledger": dict(report.ledger),
        "shared": {kind.value: count for kind, count in report.shared.items()},
        "not_yet_checked": list(report.unchecked),
    }


def mutants_as_json(results: Sequence[Result]) -> dict[str, Any]:
    """What became of the mutants, schema 1."""
    rows = [
        {
            "claim": r.about.claim,
            "mutant": r.about.mutant,
            "killed": r.killed,
            "verdict": r.outcome.value,
            "reason": r.reason,
            "witness": r.witness,
            "seconds": r.seconds,
        }
        for r in results
    ]
    return {"schema": 1, "mutants": rows, "survivors": sum(not r.killed for r in results)}


def as_junit(report: Report) -> str:
    """The report as JUnit XML: refuted is a failure, unknown and bad input an error, skipped skipped."""
    counts = report.ledger
    suite = ElementTree.Element(
        "testsuite",
        name="slt check",
        tests=str(len(report.results)),
        failures=str(counts["refuted"]),
        errors=str(counts["unknown"] + counts["vacuous"] + counts["bad_input"]),
        skipped=str(counts["skipped"] + counts["assumed"]),
    )
    tags = {Outcome.REFUTED: "failure", Outcome.SKIPPED: "skipped", Outcome.ASSUMED: "skipped"}
    for result in report.results:
        about = result.about
        case = ElementTree.SubElement(
            suite,
            "testcase",
            classname=about.statement,
            name=f"{about.name} {about.given}".strip(),
            time=str(result.seconds),
        )
        if not result.outcome.success:
            tag = tags.get(result.outcome, "error")
            ElementTree.SubElement(case, tag, message=f"{result.outcome}: {result.reason}")
    return ElementTree.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"
