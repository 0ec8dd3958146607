"""Sign keys from quadratic forms over GF(2), made when they are asked for: m = 2^k keys a form.

Key a m + u belongs to the form a and to u in F_2^k, and its sign at v in F_2^k is (-1)^{Q_a(v) + <u, v>} with
Q_a(v) = sum_{i<j} B_a(e_i, e_j) v_i v_j. Whole, eight million keys of 4,096 signs would take 32 GB; the forms
they are made of take a few kilobytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.keys.sign_keys import SignMatrix
from constructions.precision import exact_integer

Forms = Sequence[Sequence[int]]
Keys: TypeAlias = "SignMatrix | FormKeys"  # what a unit may have


def form_signs(forms: Forms) -> SignMatrix:
    """(-1)^{Q(v)} for every form (rows) and every v in F_2^k (columns, v read as a binary number).

    Only the entries (i, j) of a form with j < i are read: Q(v + e_i) = Q(v) + B(e_i, v) for v below 2^i.
    """
    k = len(forms[0])
    words = np.array(forms, dtype=np.uint64)
    odd = np.zeros((len(forms), 1 << k), dtype=np.uint8)
    for i in range(k):
        below = np.arange(1 << i, dtype=np.uint64)
        odd[:, 1 << i : 2 << i] = odd[:, : 1 << i] ^ np.bitwise_count(words[:, i, None] & below) & 1
    return (1 - 2 * odd.astype(np.int8)).astype(np.int8)


class FormKeys:
    """The first N keys of these forms. Indexed like the N x m matrix of their signs, int8, of which only what
    is asked for is made.

    BadInput unless the forms have k words each and 1 <= N <= m times the number of forms.
    """

    def __init__(self, forms: Forms, N: int) -> None:
        self.m = 1 << len(forms[0])
        size = self.m * len(forms)
        if any(len(form) != len(forms[0]) for form in forms):
            raise BadInput("every form must have the same number k of words")
        if not 1 <= exact_integer(N, "N") <= size:
            raise BadInput(f"{len(forms)} forms have {size} keys of length {self.m}, not {N}")
        self.N = N
        self.signs = form_signs(forms[: -(-N // self.m)])

    @property
    def shape(self) -> tuple[int, int]:
        """(N, m)."""
        return self.N, self.m

    def __len__(self) -> int:
        return self.N

    @overload
    def __getitem__(self, index: int) -> NDArray[np.int8]: ...
    @overload
    def __getitem__(self, index: slice | Sequence[int]) -> SignMatrix: ...
    def __getitem__(self, index: Any) -> NDArray[np.int8]:
        """The keys of these indices, as rows; or one key. Raises IndexError beyond N."""
        if isinstance(index, slice):
            chosen = np.arange(*index.indices(self.N))
        else:
            chosen = np.asarray(index)
            if (chosen < 0).any() or (chosen >= self.N).any():
                raise IndexError(f"keys are numbered 0 to {self.N - 1}")
        u = (chosen % self.m).astype(np.uint64)
        odd = np.bitwise_count(u[..., None] & np.arange(self.m, dtype=np.uint64)) & 1
        keys: SignMatrix = self.signs[chosen // self.m] * (1 - 2 * odd.astype(np.int8))
        return keys

    def scores(self, V: Sequence[int]) -> NDArray[np.int64]:
        """<b_i, V> for all keys, exact: a Walsh-Hadamard transform of V times the signs of each form.

        BadInput unless the absolute values of V add up to less than 2^62, so that no sum overflows.
        """
        if sum(abs(int(v)) for v in V) >= 1 << 62:
            raise BadInput("the absolute values of the query's entries must add up to less than 2^62")
        query = np.array([int(v) for v in V], dtype=np.int64)
        found = np.empty((len(self.signs), self.m), dtype=np.int64)
        for row, signs in zip(found, self.signs, strict=True):
            row[:] = query * signs
            half = 1
            while half < self.m:
                pairs = row.reshape(-1, 2, half)
                left, right = pairs[:, 0] + pairs[:, 1], pairs[:, 0] - pairs[:, 1]
                pairs[:, 0], pairs[:, 1] = left, right
                half *= 2
        return found.reshape(-1)[: self.N]
