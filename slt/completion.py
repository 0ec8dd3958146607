"""What a shell completes: statements, and claims once a slash is there or a statement's name is whole."""

from __future__ import annotations

from proofs.statements import MalformedIndex, load
from slt.catalogue import remembered


def statement_names(incomplete: str) -> list[str]:
    """The ids of statements that begin so."""
    try:
        return [name for name in load().statements if name.startswith(incomplete)]
    except MalformedIndex:  # a shell is told nothing at a key press
        return []


def statements_and_claims(incomplete: str) -> list[str]:
    """The ids of statements, and of claims where the statement is written out."""
    names = statement_names(incomplete)
    if "/" not in incomplete and names != [incomplete]:
        return names
    return [*names, *(claim for claim in remembered().claims if claim.startswith(incomplete))]
