"""Running exact checks as engines: time them, and turn what they find into opinions."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from checkers.core.verdict import Opinion
from proofs.replay import replay
from proofs.replayers import Rejected, TooLarge

Witness = Mapping[str, Any]


def opinion(engine: str, find_failure: Callable[[], Witness | None], detail: str = "") -> Opinion:
    """The opinion of an engine that looks for a failure: None found means that the claim holds.

    find_failure returns a witness that it has itself evaluated with the definition, or None. The key
    "why", if present, becomes the opinion's detail.
    """
    start = time.perf_counter()
    witness = find_failure()
    seconds = time.perf_counter() - start
    if witness is None:
        return Opinion(engine, True, seconds, detail)
    return Opinion(engine, False, seconds, str(witness.get("why", "a failing input was found")), witness)


def replayed(certificate: Mapping[str, Any]) -> Opinion:
    """The opinion of proofs/replay.py, which imports nothing of checkers and constructions, on a certificate;
    its detail is the sentence that replay has established. A certificate beyond replay's bounds is undecided.

    A rejection has no witness: the certificate is wrong, which need not make the claim false.
    """
    start = time.perf_counter()
    # Through JSON text, so that what is replayed is exactly what can be stored.
    text = json.loads(json.dumps(certificate))
    try:
        sentence = replay(text)
    except (Rejected, TooLarge) as error:
        holds = False if isinstance(error, Rejected) else None
        return Opinion("replay", holds, time.perf_counter() - start, str(error))
    return Opinion("replay", True, time.perf_counter() - start, sentence)
