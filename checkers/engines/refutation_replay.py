"""The replay of an obligation's certificate, once in a process for the same certificate and text.

The ledger of obligations and the artifacts of a run ask the same question of most texts. What was answered
is kept in memory alone, by the hashes of all that the replay reads, so that a change of either is asked anew;
no run takes the word of another.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from proofs.replayers import Rejected
from proofs.smt import certificate as certificates

_answers: dict[tuple[str, str], bool] = {}


def refutes(certificate: Mapping[str, Any], text: bytes) -> bool:
    """Whether replay accepts the certificate of an obligation for this text."""
    asked = _sha256(json.dumps(certificate, sort_keys=True).encode()), _sha256(text)
    if asked not in _answers:
        _answers[asked] = _accepted(certificate, text)
    return _answers[asked]


def _accepted(certificate: Mapping[str, Any], text: bytes) -> bool:
    try:
        certificates.check_text(certificate, text)
    except (Rejected, ValueError):  # Malformed, or no text at all, is a ValueError
        return False
    return True


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
