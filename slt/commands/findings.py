"""`slt findings`: where a reading of the paper, of its digest, or an earlier sentence of ours failed."""

from __future__ import annotations

from checkers.engines.kernel import MAKE
from proofs import findings as index_of_findings
from proofs.statements import load
from slt.findings import finding_lines
from slt.options import DEFAULT_JOURNAL, JournalFile
from slt.terminal import print_lines, wide_console, width

COLUMNS = 80


def findings(journal: JournalFile = DEFAULT_JOURNAL) -> None:
    """List every reading that failed: what was read, what is true, and whether its check succeeded here."""
    out = wide_console()
    rows = index_of_findings.load(load())
    print_lines(out, finding_lines(rows, journal, min(COLUMNS, width(out))))
    out.print(f"\n{len(rows)} findings; to run their checks: slt check, and {MAKE}", highlight=False)
