"""Refutations of obligations: those that are stored, and the search for those that are not.

A stored one is a found object, as keys are: while it refutes the text that is asked about, it is taken again
and nothing is searched. Which obligations have none is written down too (proofs/solvers_only.json), so that a
hopeless search is not repeated at each run; delete its row there to try again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import proofs
from checkers.engines.refutation_replay import refutes
from checkers.engines.refutation_search import NotFound, search
from proofs.replay import read
from proofs.replayers import Malformed
from proofs.smt import certificate as certificates

PROOFS = Path(proofs.__file__).parent
CERTIFICATES = PROOFS / "certificates"
SOLVERS_ONLY = PROOFS / "solvers_only.json"


class Refutations:
    """The refutations of one run."""

    def __init__(self, stored: Path = CERTIFICATES, without: Path = SOLVERS_ONLY) -> None:
        self._steps: dict[str, list[Any]] = {}
        for _, kept in stored_certificates(stored):
            self._steps[kept["sha256"]] = kept["steps"]
        self._hopeless = set(solvers_only(without).values())

    def certificate(self, obligation: str, text: str) -> Mapping[str, Any] | None:
        """A certificate for this text, checked here; None if there is none, or none was found."""
        digest = hashlib.sha256(text.encode()).hexdigest()
        if digest in self._steps:
            made = certificates.make(obligation, text, self._steps[digest])
            if refutes(made, text.encode()):
                return made
        if digest in self._hopeless:
            return None
        try:
            made = certificates.make(obligation, text, search(text))
        except (NotFound, Malformed, RecursionError):  # none found, or a text that the reader does not read
            made = certificates.make(obligation, text, [])
        if not refutes(made, text.encode()):
            self._hopeless.add(digest)
            return None
        self._steps[digest] = made["steps"]
        return made


def stored_certificates(folder: Path = CERTIFICATES) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The stored certificates of obligations, unchecked, by obligation."""
    for path in sorted(folder.rglob("*.smt2.json")):
        try:
            kept = read(str(path))
        except (OSError, ValueError):  # replay says what is wrong with it
            continue
        if (
            isinstance(kept, dict)
            and kept.get("kind") == certificates.KIND
            and isinstance(kept.get("sha256"), str)
        ):
            yield path.relative_to(folder).as_posix().removesuffix(".json"), kept


def solvers_only(path: Path = SOLVERS_ONLY) -> dict[str, str]:
    """The obligations for which no refutation was found: sha256 by name. None if there is no such file."""
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except OSError:
        return {}
