"""What every key length is compared with."""

from __future__ import annotations


def beside_hadamard(m: int, N: int) -> str:
    """m' beside the trivial choice, a Hadamard matrix: at best its order N less the constant column."""
    sylvester = 1 << (N - 1).bit_length()
    return f"m' = {m}; the trivial Hadamard choice has m' >= {N - 1}, and {sylvester} by Sylvester"
