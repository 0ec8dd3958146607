"""Modulo 2 one layer of constant precision computes Match3Bigram at every N: p = 3, f = 0, m_v = 3.

A token 0 needs two equal neighbours, a token 1 two different ones: so all that matters is whether X is one of
the two alternations, or all ones. For each of these words t the value is (j mod 2) + [x_j != t_j], j from 0.
The mean is floor(N/2)/N plus the share of positions where X differs from t: it rounds to 0 (at most 1/2, a
tie to even) exactly if X = t, as in constructions/theorem_07_match3_hardness/tied_layer.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from constructions.uniform_head import UniformHead


class TiedBigramLayer(UniformHead):
    """The layer, at every length; tokens are residues modulo 2."""

    def value(self, token: int, position: int) -> list[int]:
        """Three numbers from 0 to 2: against all ones, 0101..., 1010..."""
        words = (1, position % 2, 1 - position % 2)
        return [position % 2 + (token != word) for word in words]

    def output(self, row: Sequence[Fraction], token: int) -> int:
        """A token 1 is in a triple iff X is not all ones, a token 0 iff X is no alternation."""
        return int(row[0] != 0) if token == 1 else int(row[1] != 0 and row[2] != 0)
