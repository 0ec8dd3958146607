"""What a row about keys says beside its verdict: the length of trivial keys, and of which keys it speaks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def beside_hadamard(m: int, N: int) -> str:
    """m' beside the trivial choice, a Hadamard matrix: at best its order N less the constant column."""
    sylvester = 1 << (N - 1).bit_length()
    shown = "below it" if m < N - 1 else "not below it, so that orthogonal keys would do as well"
    return f"m' = {m}; the trivial Hadamard choice has m' >= {N - 1}, and {sylvester} by Sylvester: {shown}"


def these_keys_fail(found: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """A witness against the keys at hand, worded so: Theorem 2 says that some keys serve, not these."""
    if found is None:
        return None
    why = f"these keys fail at {found['why']} (the theorem, that some keys serve, is not refuted)"
    return {**found, "why": why}
