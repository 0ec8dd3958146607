"""The findings as lines: what was read, what is true, and whether the check of it succeeded here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from checkers.core.claim import all_claims
from checkers.core.verdict import Outcome
from checkers.engines.kernel import kernel_theorems
from checkers.running.journal import last_results
from checkers.running.plan import Check
from proofs.findings import Finding
from proofs.statements import MalformedIndex
from slt.terminal import Line, heading, wrap

NOT_RUN = "not run here"


def finding_lines(findings: Sequence[Finding], journal: Path, columns: int) -> list[Line]:
    """Every finding, on lines of so many columns.

    Raises MalformedIndex for a claim that does not exist, BadInput for a journal that is none.
    """
    claims = claim_states([f.claim for f in findings if f.claim is not None], journal)
    kernel = {theorem.name: theorem.state for theorem in kernel_theorems()}
    lines: list[Line] = []
    for finding in findings:
        parts = [("read", f"({finding.whose}) {finding.read}"), ("true", finding.true)]
        if finding.claim is not None:
            parts.append(("check", f"{finding.claim}: {claims[finding.claim]}"))
        if finding.kernel is not None:
            state = "checked here" if kernel[finding.kernel] == "checked" else NOT_RUN
            parts.append(("check", f"Rocq's {finding.kernel}: {state}"))
        lines += map(heading, wrap(f"{finding.title} ({finding.statement})", columns))
        for label, text in parts:
            lines += wrap(text, columns, first=f"  {label + ':':7}", rest=" " * 9)
        lines.append("")
    return lines[:-1]


def claim_states(names: Iterable[str], journal: Path) -> dict[str, str]:
    """What the journal's last run found of each claim's quick rows, in words. Raises as `finding_lines`."""
    known = all_claims()
    checks: dict[str, list[Check]] = {}
    for name in names:
        if name not in known:
            raise MalformedIndex(f"findings.toml: there is no claim {name!r}")
        checks[name] = [Check(name, row) for row in known[name].quick]
    results = last_results(journal, [check for own in checks.values() for check in own])
    return {
        name: _state([results[c.key].outcome for c in own if c.key in results], len(own))
        for name, own in checks.items()
    }


def _state(outcomes: Sequence[Outcome], wanted: int) -> str:
    """Succeeded only if every quick row did."""
    if not outcomes:
        return NOT_RUN
    failed = Counter(o.value for o in outcomes if not o.success)
    if failed:
        return "in the last run " + ", ".join(f"{count} {word}" for word, count in failed.items())
    if len(outcomes) < wanted:
        return f"{len(outcomes)} of {wanted} rows succeeded in the last run, the others {NOT_RUN}"
    return "succeeded in the last run"
