"""Where a reading failed: proofs/findings.toml as frozen dataclasses, or one line on a wrong row.

Standard library only. That the claims named exist and run is tested beside the checkers.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from proofs.rows import check_kernel, read_rows
from proofs.statements import Index, MalformedIndex

DEFAULT_PATH = Path(__file__).with_name("findings.toml")
WHOSE = ("a reading of the paper", "the digest of the paper", "an earlier sentence of ours")


@dataclass(frozen=True)
class Finding:
    """What was `read`, in one of the places of WHOSE, and what is `true`; the claim, the kernel theorem or
    both that check it. What is true says no more than these show.
    """

    title: str
    statement: str
    whose: str
    read: str
    true: str
    claim: str | None = None
    kernel: str | None = None


def load(index: Index, path: Path = DEFAULT_PATH) -> list[Finding]:
    """The rows, in order. Raises MalformedIndex, one line, for one that is not as documented."""
    rows = read_rows(path, "finding", Finding)
    titles = [row.title for row in rows]
    for row in rows:
        where = f"{path.name}: finding {row.title!r}"
        if titles.count(row.title) > 1:
            raise MalformedIndex(f"{where}: another finding has this title")
        if row.statement not in index.statements:
            raise MalformedIndex(f"{where}: field 'statement' must be an id of statements.toml")
        if row.whose not in WHOSE:
            raise MalformedIndex(f"{where}: field 'whose' must be one of: {'; '.join(WHOSE)}")
        if row.claim is None and row.kernel is None:
            raise MalformedIndex(f"{where}: name the claim or the kernel theorem that checks it")
        check_kernel(row.kernel, where)
    return rows
