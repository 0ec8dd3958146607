"""Theorem 7 in P is tight up to a logarithm: one uniform head with p = 3, f = 0 and m_v = M computes Match3.

The value of token j (from 0) in coordinate l is (j mod 2) + [x_j = l]. So the mean is floor(N/2)/N plus the
share of l: at most 1/2 if l is absent, and 1/2 rounds to the even 0; more than 1/2 if l occurs, since
(floor(N/2) + 1)/N > 1/2, and then the rounded output is 1 or 2. No dummy token is needed, at odd N neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.uniform_head import UniformHead


@dataclass(frozen=True)
class TiedLayer(UniformHead):
    """The layer for tokens modulo M >= 2, at every length. BadInput for M < 2."""

    M: int

    def __post_init__(self) -> None:
        if exact_integer(self.M, "the modulus M") < 2:
            raise BadInput(f"the modulus M must be at least 2, not {self.M}")

    def value(self, token: int, position: int) -> list[int]:
        """M numbers from 0 to 2."""
        return [position % 2 + (token == residue) for residue in range(self.M)]

    def output(self, row: Sequence[Fraction], token: int) -> int:
        """1 iff two residues that occur complete the token to a multiple of M."""
        present = {residue for residue, mean in enumerate(row) if mean != 0}
        return int(any((-token - v) % self.M in present for v in present))
