"""Appendix C.5: one layer gathers the whole input and its output map decides Match3; m p is of order N log M.

The unit attends uniformly (all queries and keys are 0). Token j goes to coordinate j div s, where s tokens
share a coordinate, as its value times 2^(b (j mod s)), b = ceil(log2 M). So coordinate c of the output is
T_c / N, T_c the integer whose base-2^b digits are the tokens of block c. Rounded to f = ceil(log2 N)
fractional bits it is within 2^(-f-1) of T_c / N, and N times that is within N 2^(-f-1) <= 1/2 of T_c. Nearest
integers give T_c back: N < 2^f leaves less than 1/2, and for N = 2^f nothing was rounded at all.

m = ceil(N/s) coordinates of p = 1 + f + b s bits (sign, fraction, s tokens). Gathering cannot take fewer
than N log2 M bits in all. With s = ceil((1 + f)/b): m p <= 4 N b.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from constructions.attention import Array, SelfAttention, Transformer
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer
from constructions.tasks import check_tokens, match3
from constructions.theorem_07_match3_hardness.two_party import bits_to_count


@dataclass(frozen=True)
class Gather:
    """The layer for N tokens modulo M with `share` of them in a coordinate.

    BadInput unless N >= 1, M >= 2 and 1 <= share <= N.
    """

    N: int
    M: int
    share: int

    def __post_init__(self) -> None:
        if exact_integer(self.N, "N") < 1:
            raise BadInput(f"N must be at least 1, not {self.N}")
        if exact_integer(self.M, "the modulus M") < 2:
            raise BadInput(f"the modulus M must be at least 2, not {self.M}")
        if not 1 <= exact_integer(self.share, "share") <= self.N:
            raise BadInput(f"share must lie in 1..N = {self.N}, not {self.share}")

    @property
    def token_bits(self) -> int:
        """b = ceil(log2 M)."""
        return bits_to_count(self.M)

    @property
    def fraction_bits(self) -> int:
        """f = ceil(log2 N), the least with 2^f >= N."""
        return bits_to_count(self.N)

    @property
    def m(self) -> int:
        """The embedding dimension."""
        return -(-self.N // self.share)

    @property
    def number(self) -> FixedPoint:
        """The p-bit format of values and output."""
        f = self.fraction_bits
        return FixedPoint(1 + f + self.token_bits * self.share, f)

    def embed(self, token: int, position: int) -> Array:
        """phi_0: the value of a token at a 0-based position, m integers of which one may differ from 0."""
        row = np.zeros(self.m, dtype=object)
        row[position // self.share] = token << (self.token_bits * (position % self.share))
        return row

    def unit(self) -> SelfAttention:
        """The self-attention unit: queries and keys 0, values the embedded rows."""
        nothing = np.zeros((self.m, self.m), dtype=object)
        return SelfAttention(nothing, nothing, np.eye(self.m, dtype=int).astype(object))

    def average(self, tokens: Sequence[int]) -> list[Fraction]:
        """Any row of the unit's output: the mean of the values (all scores are 0)."""
        sums = [0] * self.m
        for j, token in enumerate(self._checked(tokens)):
            sums[j // self.share] += token << (self.token_bits * (j % self.share))
        return [Fraction(T, self.N) for T in sums]

    def decode(self, row: Sequence[Any]) -> list[int]:
        """The tokens, from a row of p-bit numbers."""
        blocks = [round(self.N * Fraction(v)) for v in row]
        base = 1 << self.token_bits
        return [
            (blocks[j // self.share] >> (self.token_bits * (j % self.share))) % base for j in range(self.N)
        ]

    def gathered(self, tokens: Sequence[int]) -> list[int]:
        """The tokens after the layer, rounding its output to p bits and decoding."""
        return self.decode([self.number.round(v) for v in self.average(tokens)])

    def output(self, row: Array, position: int) -> list[int]:
        """phi_1: whether the token at this position is in a triple, from its row of the layer's output.

        A row that does not decode to residues, which this layer never gives, counts as no triple.
        """
        tokens = self.decode([self.number.round(v) for v in row])
        return [match3(tokens, self.M)[position]] if max(tokens) < self.M else [0]

    def transformer(self) -> Transformer:
        """phi_1 . L . phi_0, computing Match3 on [M]^N: output row i is [Match3(X)_i]."""
        return Transformer([self.embed, self.output], [self.unit()])

    def _checked(self, tokens: Sequence[int]) -> list[int]:
        checked = check_tokens(tokens, self.M)
        if len(checked) != self.N:
            raise BadInput(f"there must be N = {self.N} tokens, not {len(checked)}")
        return checked


def of_order_N_log_M(N: int, M: int) -> Gather:
    """The layer with s = ceil((1 + f)/b) tokens in a coordinate: then m p <= 4 N ceil(log2 M).

    s <= 1 + ceil(log2 N) <= N for N >= 1, so there are as many tokens. 1 + f <= b s gives p <= 2 b s, and
    m s < N + s <= 2 N. BadInput unless N >= 1 and M >= 2.
    """
    whole = Gather(N, M, 1)
    return Gather(N, M, -(-(1 + whole.fraction_bits) // whole.token_bits))
