"""The certificate of an obligation: the name and sha256 of its text, and steps that refute its assertions.

It is named after its obligation, folder/claim/NAME.smt2.json beside folder/claim/NAME.smt2, and says nothing
of a claim: that the text says what its claim says is another matter, and the sentence says so.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from proofs.replayers import Malformed, Rejected, field
from proofs.smt import refutation
from proofs.smt.text import LARGEST_TEXT

KIND = "smt-refutation"
OBLIGATIONS = Path(__file__).parent.parent / "obligations"
FIELDS = {"kind", "obligation", "sha256", "steps"}
_NAME = re.compile(r"(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/){2}[A-Za-z0-9_-][A-Za-z0-9_.-]*\.smt2")
WORDS = {
    "follows": "clauses by unit propagation",
    "sum": "sums of conditions",
    "order": "cases of order",
    "congruence": "congruences",
}


def make(obligation: str, text: str, steps: list[Any]) -> dict[str, Any]:
    """The certificate of these steps for this text, which is the obligation of this name."""
    return {"kind": KIND, "obligation": obligation, "sha256": _sha256(text.encode()), "steps": steps}


def place(certificate: Mapping[str, Any]) -> str:
    """Folder and name that the certificate has, without its ending. Raises Malformed."""
    name = field(certificate, "obligation")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise Malformed("field 'obligation' must be folder/claim/NAME.smt2")
    return name


def check(certificate: Mapping[str, Any], folder: Path = OBLIGATIONS) -> str:
    """Check the steps against the text in this folder of obligations. The sentence established. Raises
    Rejected or Malformed."""
    _check_fields(certificate)
    name = place(certificate)
    return check_text(certificate, _read(folder / name, name))


def check_text(certificate: Mapping[str, Any], text: bytes) -> str:
    """Check the steps against this text. The sentence established. Raises Rejected or Malformed."""
    _check_fields(certificate)
    name = place(certificate)
    if _sha256(text) != certificate["sha256"]:
        raise Rejected(f"it is for another text of {name}: the sha256 differs")
    try:
        counts = refutation.check(text.decode(), certificate["steps"])
    except RecursionError:
        raise Malformed(f"{name} is nested too deeply") from None
    told = ", ".join(f"{counts[kind]} {words}" for kind, words in WORDS.items() if counts.get(kind))
    return (
        f"the assertions of {name} cannot all hold ({told or 'unit propagation alone'}), so that this"
        " obligation holds; not checked: that the text says what its claim says"
    )


def _check_fields(certificate: Mapping[str, Any]) -> None:
    """The certificate is an obligation's, with its fields and no others. Raises Malformed."""
    if set(certificate) != FIELDS:
        wrong = sorted(set(certificate) ^ FIELDS)[0]
        what = "lacks the field" if wrong in FIELDS else "has the unknown field"
        raise Malformed(f"certificate {KIND!r} {what} {wrong!r}")
    if certificate["kind"] != KIND:
        raise Malformed(f"a certificate of an obligation has the kind {KIND!r}")


def _read(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_TEXT + 1)
    except OSError as error:
        raise Malformed(f"the obligation {name} cannot be read: {error.strerror}") from None
    return data


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
