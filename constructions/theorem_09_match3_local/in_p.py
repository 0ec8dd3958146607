"""Theorem 9 in the class P(p, f): Theorem 2's unit in P, fed with windows, as theorem_9_P in Rocq.

With q = min(2K + 1, N), token j has the value x_j/M in coordinate j mod q and points at a block of q
consecutive positions that holds its window. At eps = 1/(3 q M) every coordinate of the output is within 1/(3
q M) of x/(q M), x the token of the block there, so that q M times it is nearest to x.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from constructions.class_p import Layer, Row
from constructions.theorem_02_fixed_precision.in_p import CodeUnit, Precision, code_unit, precision_in_P
from constructions.theorem_09_match3_local.unit import check_size, has_triple, window


def sparsity(N: int, K: int) -> int:
    """q = min(2K + 1, N)."""
    return min(2 * K + 1, N)


def block(i: int, N: int, K: int) -> range:
    """q consecutive positions that hold the window of i."""
    q = sparsity(N, K)
    start = min(max(i - K, 0), N - q)
    return range(start, start + q)


def accuracy(N: int, M: int, K: int) -> Fraction:
    """eps = 1/(3 q M)."""
    return Fraction(1, 3 * sparsity(N, K) * M)


def precision(N: int, M: int, K: int) -> Precision:
    """The format of all numbers and the scale of queries: Theorem 2's at eps. BadInput as `check_size`."""
    check_size(N, M, K)
    q = sparsity(N, K)
    return precision_in_P(N, q, q, accuracy(N, M, K))


@dataclass(frozen=True, eq=False)
class WindowUnit:
    """The layer in P for tokens modulo M, on windows of radius K."""

    M: int
    K: int
    unit: CodeUnit

    @property
    def N(self) -> int:
        """The number of tokens."""
        return len(self.unit.code)

    def token(self, j: int, x: int) -> tuple[list[Fraction], tuple[int, ...]]:
        """What Theorem 2's unit reads at place j: (value, pointers)."""
        value = [Fraction(0)] * self.unit.q
        value[j % self.unit.q] = Fraction(x, self.M)
        return value, tuple(block(j, self.N, self.K))

    def output(self, i: int, row: Sequence[Fraction]) -> int:
        """The output map, from the position and the row: decode the window, look for a triple."""
        q = self.unit.q
        tokens = [round(q * self.M * row[j % q]) for j in window(i, self.N, self.K)]
        return has_triple(tokens[i - window(i, self.N, self.K).start], tokens, self.M)

    def layer(self) -> Layer:
        """The layer on residues."""
        inner = self.unit.layer()
        (head,) = inner.heads
        fed = type(head)(
            lambda i, x: head.query(i, self.token(i, x)),
            lambda j, x: head.key(j, self.token(j, x)),
            lambda j, x: head.value(j, self.token(j, x)),
        )

        def decide(i: int, _: Any, row: Row) -> int:
            return self.output(i, row)

        return Layer(inner.format, (fed,), decide)


def window_unit(N: int, M: int, K: int, seed: int) -> WindowUnit:
    """The unit with a random code. BadInput as `check_size`, and for a negative seed."""
    check_size(N, M, K)
    q = sparsity(N, K)
    return WindowUnit(M, K, code_unit(N, q, q, accuracy(N, M, K), seed))
