"""paper_map.md: from the paper's numbers to code, checks, tripwires and proofs. Generated, never edited.

It records what there is to run, not what a run found: verdicts belong to `slt check`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from checkers.core.adversary import all_adversaries
from checkers.core.claim import all_claims
from checkers.core.mutant import all_mutants
from checkers.engines.kernel import kernel_theorems
from proofs.statements import Index
from slt.places import places


def _row(parameters: Mapping[str, Any]) -> str:
    return " ".join(f"{k}={v}" for k, v in parameters.items()) or "(no parameters)"


def render(index: Index) -> str:
    """The whole file as text."""
    claims, mutants, kernel = all_claims(), all_mutants(), kernel_theorems()
    environment = Environment(
        loader=PackageLoader("slt"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # Markdown, from our own data
    )
    environment.filters["row"] = _row
    return environment.get_template("paper_map.md.j2").render(
        paper=index.paper,
        statements=index.statements.values(),
        claims={s: [c for c in claims.values() if c.statement == s] for s in index.statements},
        mutants={c: [m.name for m in mutants.values() if m.claim == c] for c in claims},
        kernel={s: [k for k in kernel if k.statement == s] for s in index.statements},
        adversaries=all_adversaries(),
        places={s.id: places(s) for s in index.statements.values()},
        totals={"claims": len(claims), "tripwires": len(mutants), "kernel": len(kernel)},
    )
