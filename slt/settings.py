"""Reading what a user wrote on the command line: --set N=64, --budget 5m, and which claims are meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence

from checkers.core.claim import Claim, all_claims
from constructions.errors import BadInput
from proofs.statements import Index, Statement
from slt.lookup import find

LONGEST_BUDGET = 366 * 24 * 3600  # seconds; what the system can wait for has an end
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600}


def seconds(text: str) -> float:
    """A length of time such as 90, 90s, 5m or 1h. Raises BadInput."""
    match = re.fullmatch(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([smh]?)\s*", text)
    if not match or float(match[1]) == 0:
        raise BadInput(f"budget {text!r} is not a length of time; write 90s, 5m or 1h")
    length = float(match[1]) * _UNITS[match[2]]
    if length > LONGEST_BUDGET:
        raise BadInput(f"budget {text!r} is longer than a year; leave it out to have no limit")
    return length


def settings(given: Sequence[str]) -> dict[str, str]:
    """NAME=VALUE pairs. Raises BadInput for one without a name or set twice."""
    found: dict[str, str] = {}
    for text in given:
        name, sign, value = text.partition("=")
        name = name.strip()
        if not sign or not name or not value.strip():
            raise BadInput(f"--set {text!r} is not NAME=VALUE; write --set N=64")
        if name in found:
            raise BadInput(f"--set {name} is given twice; give it once")
        found[name] = value.strip()
    return found


def chosen(
    queries: Sequence[str], index: Index, known: Mapping[str, Claim] | None = None
) -> tuple[list[Claim], list[Statement]]:
    """The claims these queries name (all, for none), and the statements among these that have no claim yet.

    A query is a statement in any spelling, or a claim id such as theorem-2/every_pointer_set_has_a_query.
    known: the claims by id, if not those of the sources.
    """
    claims = all_claims() if known is None else known
    if not queries:
        claimed = {c.statement for c in claims.values()}
        order = list(index.statements)  # the paper's
        ordered = sorted(claims.values(), key=lambda c: order.index(c.statement))
        return ordered, [s for s in index.statements.values() if s.id not in claimed]
    picked: dict[str, Claim] = {}
    unchecked: list[Statement] = []
    for query in queries:
        if "/" in query:
            if query not in claims:
                close = difflib.get_close_matches(query, claims, n=3, cutoff=0.5)
                raise BadInput(
                    f"unknown claim {query!r}; closest: {', '.join(close) or 'none, see slt list'}"
                )
            picked[query] = claims[query]
            continue
        statement = find(query, index)
        own = {c.id: c for c in claims.values() if c.statement == statement.id}
        if not own:
            unchecked.append(statement)
        picked |= own
    return list(picked.values()), unchecked
