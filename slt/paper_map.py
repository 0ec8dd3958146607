"""paper_map.md: from the paper's numbers to claims, verdicts, proofs and folders. Generated, never edited.

Its verdicts are those of proofs/verdicts.json, which `make generated` writes from the quick grid and `make
stale` compares with the run of the gate.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

import proofs
from checkers.core.result import Result
from proofs.statements import Index
from slt.entry import entries
from slt.terminal import fit, wrap

VERDICTS = Path(proofs.__file__).with_name("verdicts.json")
COLUMNS = 108  # of the source
NOT_RUN = "not run"


def stored_verdicts(results: Sequence[Result]) -> str:
    """What of a run outlives it: for every check its verdict, its scope, its engines and what they share."""
    rows = [
        {
            "claim": r.about.claim,
            "parameters": dict(r.about.parameters),
            "verdict": r.outcome.value,
            "shared": r.shared.value if r.shared else "",
            "engines": sorted({s.engine for s in r.said if s.holds}),
            "scope": r.scope,
        }
        for r in results
    ]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    return f"[\n{lines}\n]\n"


def read_verdicts(path: Path = VERDICTS) -> list[Mapping[str, Any]]:
    """The stored verdicts; none if there is no such file."""
    try:
        found: list[Mapping[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return []
    return found


def render(index: Index, stored: Sequence[Mapping[str, Any]] | None = None, *, links: bool = True) -> str:
    """The whole file as text; links: whether it will stand in the root of a checkout, where they lead
    somewhere."""
    rows = read_verdicts() if stored is None else stored
    known = entries(index)
    environment = Environment(
        loader=PackageLoader("slt"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Markdown, from our own data
    )
    environment.filters |= {
        "fold": lambda text: "\n".join(wrap(text, COLUMNS)),
        "cut": lambda text: fit(text, 3 * COLUMNS // 2),
        "line": lambda text: f"- {fit(text, 76)}",
    }
    environment.filters["link"] = lambda text, path: f"[{text}]({path})" if links else text
    by_claim: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        by_claim.setdefault(row["claim"], []).append(row)
    claims = [claim for entry in known.values() for claim in entry.claims]
    return environment.get_template("paper_map.md.j2").render(
        paper=index.paper,
        entries=known.values(),
        verdicts={claim.id: _verdict(by_claim.get(claim.id, [])) for claim in claims},
        weakest={
            name: _weakest([by_claim.get(c.id, []) for c in entry.claims]) for name, entry in known.items()
        },
        totals={
            "claims": len(claims),
            "mutants": sum(e.mutant_count for e in known.values()),
            "kernel": sum(len(e.kernel) for e in known.values()),
        },
    )


def _verdict(own: Sequence[Mapping[str, Any]]) -> str:
    """A claim's verdicts of the quick grid in a line: how many, and the scope of the first."""
    if not own:
        return NOT_RUN
    words = ", ".join(f"{count} {word}" for word, count in Counter(row["verdict"] for row in own).items())
    count = own[0]["verdict"] if len(own) == 1 else words
    return f"{count}: {own[0]['scope']}" if own[0]["scope"] else count


ORDER = ("refuted", "unknown", "vacuous", "skipped", "assumed", "certified", "proved")


def _weakest(by_claim: Sequence[Sequence[Mapping[str, Any]]]) -> str:
    """The weakest verdict of a statement's claims, whose rows these are."""
    if not by_claim or not all(by_claim):
        return NOT_RUN
    return min((str(row["verdict"]) for own in by_claim for row in own), key=ORDER.index)
