"""Theorem 3, the unit with exact numbers: keys on the moment curve (digest: Section 3, Appendix B.2).

Keys u_j = (t_j, t_j^2, ..., t_j^{2q}) with distinct integer nodes t_j. For a q-subset y let

    P_y(t) = prod_{i in y} (t - t_i)^2 = sum_k c_k t^k,    w_y = -(c_1, ..., c_{2q}).

Then <u_j, w_y> = c_0 - P_y(t_j): equal to c_0 on y, and at most c_0 - 1 off y, since the integers
t_j - t_i are not zero there. The constant c_0 has no room in 2q coordinates and needs none: softmax does not
change when one number is added to a whole row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from constructions.attention import SelfAttention, Transformer
from constructions.errors import BadInput
from constructions.precision import exact_integer, exact_rational
from constructions.tasks import check_pointers, check_values

NODES = ("paper", "centred")
E_BELOW = Fraction(2718281828, 10**9)  # less than e = 2.71828182845...


def check_sizes(N: int, q: int) -> None:
    """BadInput unless N >= 1 and 1 <= q <= N."""
    if exact_integer(N, "N") < 1:
        raise BadInput(f"N must be at least 1 token, not {N}")
    if not 1 <= exact_integer(q, "q") <= N:
        raise BadInput(f"the sparsity q must lie in 1..N = {N}, not {q}")


def check_accuracy(eps: Fraction) -> None:
    """BadInput unless 0 < eps < 1."""
    if not 0 < exact_rational(eps, "eps") < 1:
        raise BadInput(f"the accuracy eps must lie strictly between 0 and 1, such as 1/100, not {eps}")


def moment_nodes(N: int, kind: str = "paper") -> range:
    """The N nodes: 1..N ("paper"), or 1..N less ceil(N/2) ("centred", numbers shorter by some 2q bits)."""
    if kind not in NODES:
        raise BadInput(f"the nodes must be one of {', '.join(NODES)}, not {kind!r}")
    shift = (N + 1) // 2 if kind == "centred" else 0
    return range(1 - shift, N + 1 - shift)


def moment_keys(nodes: Sequence[int], q: int) -> list[list[int]]:
    """The N keys (t, t^2, ..., t^{2q}), one row a node."""
    return [[t**k for k in range(1, 2 * q + 1)] for t in nodes]


def square_factor(r: Any) -> tuple[Any, Any, Any]:
    """(t - r)^2 as its coefficients of 1, t, t^2. r may be symbolic."""
    return r * r, -2 * r, 1


def vanishing_polynomial(roots: Iterable[int]) -> list[int]:
    """The coefficients c_0, ..., c_{2q} of prod (t - r)^2 over the q roots."""
    coefficients = [1]
    for r in roots:
        by_1, by_t, by_t2 = square_factor(r)
        coefficients = [
            by_1 * at_k + by_t * below + by_t2 * two_below
            for at_k, below, two_below in zip(
                [*coefficients, 0, 0], [0, *coefficients, 0], [0, 0, *coefficients], strict=True
            )
        ]
    return coefficients


def moment_query(nodes: Sequence[int], y: Iterable[int]) -> list[int]:
    """w_y = -(c_1, ..., c_{2q}) for the pointer set y (0-based indices of nodes)."""
    return [-c for c in vanishing_polynomial(nodes[i] for i in y)[1:]]


def temperature(N: int, q: int, eps: Fraction) -> int:
    """The least integer alpha >= 1 with E_BELOW^alpha >= 2 (N - q) / (q eps).

    Margin 1 at temperature alpha leaves weight D <= (N - q) e^-alpha off y per weight q on y, so the error
    is at most 2 D / (q + D) <= 2 ((N - q)/q) e^-alpha <= eps. BadInput unless 1 <= q <= N and 0 < eps < 1.
    """
    check_sizes(N, q)
    check_accuracy(eps)
    needed = 2 * Fraction(N - q, q) / exact_rational(eps)
    low, high = 0, 1  # E_BELOW^low < needed or low = 0; once the loop ends, E_BELOW^high >= needed
    while E_BELOW**high < needed:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if E_BELOW**middle < needed else (low, middle)
    return high


def sufficient_bits(N: int, q: int, alpha: int = 1, kind: str = "paper") -> int:
    """p = 1 + ceil(log2(alpha (T + 1)^{2q})), T the largest |node| and at least 1: enough for all keys and
    queries.

    sum_k |c_k| <= prod (1 + |t_i|)^2 <= (T + 1)^{2q}, where c_{2q} = 1 takes part: every other |alpha c_k|
    is below alpha (T + 1)^{2q}, and so are alpha c_{2q}, since T >= 1 (a single centred token has node 0, and
    still the query entry alpha), and the keys, at most T^{2q}. A p-bit integer has |k| < 2^(p-1).
    """
    nodes = moment_nodes(N, kind)
    largest = max(abs(nodes[0]), abs(nodes[-1]), 1)
    return 1 + int(alpha * (largest + 1) ** (2 * q) - 1).bit_length()


@dataclass(frozen=True)
class MomentCurveUnit:
    """The unit of Theorem 3 for N tokens, sparsity q and values of dimension d'.

    A token (z; y; i) becomes the row (alpha w_y, u_i, z) of width 4q + d'; Q, K and V read off its three
    parts, so queries and keys have 2q coordinates (in the paper's count m = 2q + d'). All numbers but the
    values are integers.
    """

    N: int
    q: int
    d: int
    alpha: int
    kind: str = "paper"

    def __post_init__(self) -> None:
        check_sizes(self.N, self.q)
        moment_nodes(1, self.kind)
        for name, value in (("d", self.d), ("alpha", self.alpha)):
            if exact_integer(value, name) < 1:
                raise BadInput(f"{name} must be at least 1, not {value}")

    def query(self, y: Iterable[int]) -> list[int]:
        """alpha w_y for the pointer set y (0-based)."""
        return [self.alpha * w for w in moment_query(moment_nodes(self.N, self.kind), y)]

    def key(self, i: int) -> list[int]:
        """u_i (0-based i)."""
        return moment_keys([moment_nodes(self.N, self.kind)[i]], self.q)[0]

    def embed(self, token: tuple[Sequence[Fraction], tuple[int, ...]], i: int) -> NDArray[Any]:
        """phi_0: the row (alpha w_y, u_i, z) of the token (z, y) at position i."""
        z, y = token
        return np.array([*self.query(y), *self.key(i), *z], dtype=object)

    def attention(self) -> SelfAttention:
        """The self-attention unit (Definition 1) on the embedded tokens: exact integers throughout."""
        identity = np.identity(4 * self.q + self.d, dtype=int).astype(object)
        parts = np.split(identity, [2 * self.q, 4 * self.q], axis=1)
        return SelfAttention(*parts)

    def transformer(self) -> Transformer:
        """phi_1 . f . phi_0 with the identity as phi_1: an element of T^{1,1} of Definition 2."""
        return Transformer([self.embed, lambda row, _: row], [self.attention()])

    def tokens(
        self, values: Sequence[Sequence[Fraction]], pointers: Sequence[Iterable[int]]
    ) -> list[tuple[list[Fraction], tuple[int, ...]]]:
        """The N tokens (z, y). BadInput unless they are values in the unit ball and q-subsets."""
        checked = check_values(values)
        subsets = check_pointers(pointers, len(checked))
        if len(checked) != self.N or len(subsets[0]) != self.q or len(checked[0]) != self.d:
            raise BadInput(
                f"this unit takes N = {self.N} tokens, q = {self.q} and d' = {self.d}, not "
                f"{len(checked)}, {len(subsets[0])} and {len(checked[0])}"
            )
        return list(zip(checked, subsets, strict=True))
