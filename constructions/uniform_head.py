"""One head of P that attends uniformly: every query and key is 0, so every weight is e^0 = 1, exactly.

Its output is the same at every position: the mean of the values, rounded coordinate-wise to nearest, ties to
even. A mean that is a tie shows whether it was reached exactly: no number of bits shows that otherwise.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from constructions.attention import SelfAttention
from constructions.precision import FixedPoint


def exp_of_zero(score: Any) -> Fraction:
    """e^score where all scores are 0. ValueError for another score."""
    if score != 0:
        raise ValueError(f"a uniform head has the score 0, not {score}")
    return Fraction(1)


class UniformHead(ABC):
    """A layer of this one head, with residuals: the output map reads the row and the token."""

    number = FixedPoint(3, 0)

    @abstractmethod
    def value(self, token: int, position: int) -> list[int]:
        """The value of a token at a 0-based position: m_v p-bit numbers."""

    @abstractmethod
    def output(self, row: Sequence[Fraction], token: int) -> int:
        """The output map, from the rounded row and the token itself."""

    def row(self, tokens: Sequence[int]) -> list[Fraction]:
        """The head's rounded output, at any position. BadInput for a value that is no p-bit number."""
        values = [[self.number.round(v) for v in self.value(t, j)] for j, t in enumerate(tokens)]
        width = len(values[0])
        nothing = np.zeros((width, 1), dtype=int).astype(object)
        head = SelfAttention(nothing, nothing, np.eye(width, dtype=int).astype(object))
        return [self.number.round(mean) for mean in head(np.array(values, dtype=object), exp_of_zero)[0]]

    def answers(self, tokens: Sequence[int]) -> list[int]:
        """The layer's answer at every token."""
        row = self.row(tokens)
        return [self.output(row, token) for token in tokens]
