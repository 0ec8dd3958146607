"""What fails without a hypothesis: proofs/ablations.toml as frozen dataclasses, or one line on a wrong row.

Standard library only. That the claims named exist and run is tested beside the checkers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from proofs.rows import check_kernel, read_rows
from proofs.statements import Index, MalformedIndex, Statement

DEFAULT_PATH = Path(__file__).with_name("ablations.toml")
RESULTS = ("fact", "theorem", "lemma", "corollary")  # the kinds whose hypotheses have rows
NOT_KNOWN = "not known to be needed"
NOTHING = "nothing to drop"  # a hypothesis that only says what the letters stand for
BARE = (NOT_KNOWN, NOTHING)


@dataclass(frozen=True)
class Ablation:
    """A statement's hypothesis, word for word, and what fails `without` it; or one of the phrases of BARE.

    hypothesis: an entry of the statement's hypotheses, or words of its conclusion or of a constant that are a
    condition too. claim, kernel: the claim or the Rocq theorem that checks the witness; none for BARE.
    """

    statement: str
    hypothesis: str
    without: str
    claim: str | None = None
    kernel: str | None = None

    @property
    def checked_by(self) -> str:
        """The claim or theorem in words; "" for a row without."""
        kernel = f"Rocq's {self.kernel}" if self.kernel else None
        return ", ".join(name for name in (self.claim, kernel) if name)


def load(index: Index, path: Path = DEFAULT_PATH) -> list[Ablation]:
    """The rows, in order. Raises MalformedIndex, one line, for one that is not as documented."""
    rows = read_rows(path, "ablation", Ablation)
    for n, row in enumerate(rows, 1):
        where = f"{path.name}: ablation {n} ({row.statement}, {row.hypothesis!r})"
        statement = index.statements.get(row.statement)
        if statement is None or statement.kind not in RESULTS:
            raise MalformedIndex(f"{where}: field 'statement' must be the id of a {', '.join(RESULTS)}")
        if not _states(statement, row.hypothesis):
            raise MalformedIndex(f"{where}: statements.toml has no such hypothesis or words of a constant")
        if (row.without in BARE) == bool(row.checked_by):
            raise MalformedIndex(f"{where}: name a claim or a kernel theorem, or say {' or '.join(BARE)}")
        check_kernel(row.kernel, where)
        same = [
            other for other in rows if (other.statement, other.hypothesis) == (row.statement, row.hypothesis)
        ]
        if len(same) > 1 and (row.without in BARE or same.count(row) > 1):
            raise MalformedIndex(f"{where}: another row says something else, or the same")
    return rows


def _states(statement: Statement, words: str) -> bool:
    return words in statement.hypotheses or any(
        words in text for text in (statement.conclusion, *statement.constants)
    )


def without_row(index: Index, rows: Sequence[Ablation]) -> list[tuple[str, str]]:
    """The (statement, hypothesis) of the results that no row speaks of."""
    told = {(row.statement, row.hypothesis) for row in rows}
    wanted = [(s.id, h) for s in index.statements.values() if s.kind in RESULTS for h in s.hypotheses]
    return [pair for pair in wanted if pair not in told]
