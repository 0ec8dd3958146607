"""The companion's own verdict on a statement, citable: this software, its version and commit, and what its
last run found.

It is another work than the paper, under a key of its own, and says whose verdict it is.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from checkers.engines.kernel import kernel_theorems
from checkers.running.journal import last_results
from checkers.running.plan import Check
from constructions.errors import BadInput
from proofs.statements import Index, Statement
from slt.catalogue import remembered
from slt.citations import STYLES, escaped_tex, escaped_typst, pin
from slt.formats import this_run

TITLE = "slt: executable companion to Representational Strengths and Limitations of Transformers"
AUTHOR = "slt contributors"


@dataclass(frozen=True)
class Work:
    """What is cited: key, version, commit ("" outside a checkout), year, and the verdict in a sentence."""

    key: str
    version: str
    commit: str
    year: int
    says: str

    @property
    def exactly(self) -> str:
        """The version with its commit."""
        return f"version {self.version}" + (
            f", commit {self.commit}" if self.commit else ", commit not known"
        )


def cite_verdict(statement: Statement, index: Index, style: str, journal: Path) -> str | None:
    """The citation in a style of `slt cite`, or None if no check of the statement has run here.

    Raises BadInput for an unknown style, or a journal that is none.
    """
    if style not in STYLES:
        raise BadInput(f"unknown citation style {style!r}; give one of {', '.join(STYLES)}")
    found = verdict(statement, index, journal)
    if found is None:
        return None
    version = metadata.version("slt-companion")
    commit = this_run("quick")["commit"]
    year = datetime.now(UTC).year
    key = "-".join(["slt", version, *([commit.removesuffix("+")] if commit else []), statement.id])
    return _STYLES[style](Work(key, version, commit, year, f"Verdict on {pin(statement)}: {found}"))


def verdict(statement: Statement, index: Index, journal: Path) -> str | None:
    """What the last run here found of the quick grid, in a sentence that counts all of it; None if none
    ran."""
    claims = {c.id: c for c in remembered().claims.values() if c.statement == statement.id}
    checks = [Check(c.id, row) for c in claims.values() for row in c.quick]
    results = last_results(journal, checks, claims) if checks else {}
    kernel = [k for k in kernel_theorems() if k.statement == statement.id]
    checked = sum(k.state == "checked" for k in kernel)
    if not results and not checked:
        return None
    counts = Counter(r.outcome.value for r in results.values())
    told = ", ".join(f"{count} {word}" for word, count in counts.items()) or "none"
    said = f"{told} of {len(checks)} checks of {len(claims)} claims"
    if kernel:
        said += f"; {checked} of {len(kernel)} Rocq theorems checked"
    return f"{said}; numbering of arXiv {index.paper.arxiv}{index.paper.version}"


def _tex(work: Work, fields: Mapping[str, str]) -> str:
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items()]
    kind = "software" if "date" in fields else "misc"
    return "\n".join([f"@{kind}{{{work.key},", *lines, "}"])


def _bibtex(work: Work) -> str:
    note = escaped_tex(f"Software, {work.exactly}. {work.says}")
    return _tex(
        work, {"author": f"{{{AUTHOR}}}", "title": f"{{{TITLE}}}", "year": str(work.year), "note": note}
    )


def _biblatex(work: Work) -> str:
    fields = {"author": f"{{{AUTHOR}}}", "title": f"{{{TITLE}}}", "date": str(work.year)}
    fields |= {"version": work.exactly.removeprefix("version "), "note": escaped_tex(work.says)}
    return _tex(work, fields)


def _csl(work: Work) -> str:
    item = {
        "id": work.key,
        "type": "software",
        "title": TITLE,
        "author": [{"literal": AUTHOR}],
        "issued": {"date-parts": [[work.year]]},
        "version": work.exactly.removeprefix("version "),
        "note": work.says,
    }
    return json.dumps([item], indent=2, ensure_ascii=False)


def _ris(work: Work) -> str:
    rows = [("TY", "COMP"), ("AU", AUTHOR), ("TI", TITLE), ("PY", str(work.year))]
    rows += [("ET", work.exactly), ("N1", work.says), ("ID", work.key), ("ER", "")]
    return "\n".join(f"{tag}  - {text}" for tag, text in rows)


def _typst(work: Work) -> str:
    """For a document whose bibliography holds the BibTeX entry."""
    return f"// {work.exactly}. {work.says}\n#cite(<{work.key}>, supplement: [{escaped_typst(work.exactly)}])"


def _plain(work: Work) -> str:
    return f"{AUTHOR}. {TITLE}. Software, {work.exactly}, {work.year}. {work.says}."


_STYLES: dict[str, Callable[[Work], str]] = {
    "bibtex": _bibtex,
    "biblatex": _biblatex,
    "csl": _csl,
    "ris": _ris,
    "typst": _typst,
    "plain": _plain,
}
