"""The report for machines: JSON (slt/schema/check-1.json) and JUnit XML."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree

from checkers.core.result import Result, to_row
from checkers.core.verdict import Outcome
from checkers.running.journal import versions
from slt.report import Report


def as_json(report: Report) -> dict[str, Any]:
    """The machine-readable report, schema 1."""
    return {
        "schema": 1,
        "tool": versions(),
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
