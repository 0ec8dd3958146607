"""Ranks over GF(2), for all sums of two of many forms at once: elimination on bits packed into words.

Lane (a, b) of a word holds the bit of the matrix B_a + B_b; every step of the elimination is one bitwise
operation on whole arrays of such words, the pivots chosen in each lane by masks.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Forms = Sequence[Sequence[int]]
Words = NDArray[np.uint64]
ROWS = 64  # forms a at a time, against all b: some ten megabytes


def singular_sum(forms: Forms) -> tuple[int, int] | None:
    """Two of these k x k matrices, a < b, whose sum is singular over GF(2); None if no two are."""
    count, k = len(forms), len(forms[0])
    lanes = _lanes(forms)
    for start in range(0, count, ROWS):
        some = forms[start : start + ROWS]
        flip = np.array([[[form[i] >> j & 1 for form in some] for j in range(k)] for i in range(k)])
        matrix = lanes[:, :, None, :] ^ (np.uint64(0) - flip.astype(np.uint64))[..., None]
        singular = _eliminate(matrix)
        for offset, row in enumerate(singular):
            bits = np.unpackbits(row.view(np.uint8), bitorder="little")[:count]
            bits[: start + offset + 1] = 0  # a < b only: a with itself is singular
            if bits.any():
                return start + offset, int(bits.argmax())
    return None


def _lanes(forms: Forms) -> Words:
    """Entry (i, j) of all matrices, one bit each, as a row of words: k x k x words."""
    k = len(forms[0])
    words = np.array(forms, dtype=np.uint64)
    packed = np.zeros((k, k, -(-len(forms) // 64) * 8), dtype=np.uint8)
    for i in range(k):
        for j in range(k):
            bits = np.packbits(
                (words[:, i] >> np.uint64(j) & np.uint64(1)).astype(np.uint8), bitorder="little"
            )
            packed[i, j, : len(bits)] = bits
    return packed.view(np.uint64)


def _eliminate(matrix: Words) -> Words:
    """The lanes in which the matrix (k x k x lanes, used up) is singular."""
    singular: Words = np.zeros(matrix.shape[2:], dtype=np.uint64)
    for c in range(len(matrix)):
        for r in range(c + 1, len(matrix)):  # a row with a pivot is added where there is none yet
            missing = ~matrix[c, c] & matrix[r, c]
            matrix[c, c:] ^= missing & matrix[r, c:]
        singular = singular | ~matrix[c, c]
        matrix[c + 1 :, c:] ^= matrix[c + 1 :, c, None] & matrix[c, c:]
    return singular
