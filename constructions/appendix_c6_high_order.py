"""Appendix C.6, the positive side: third-order graph attention finds directed triangles with width m = 1.

A third-order unit (Appendix C.3) restricted to the graph: token i attends to the pairs (j, k) with edges i
-> j, j -> k and k -> i, and to one dummy pair. Every score is 0 (queries and keys are zero: m = 1), values
are 1 for pairs and 0 for the dummy. With T pairs the output is T / (T + 1): 0 without a triangle through i,
at least 1/2 with one. The threshold 1/4 decides, and one fractional bit holds the rounded output (0, or 1/2
and more).

The graph enters by which pairs are admitted, not by the token's embedding: this is our reading of
"high-order graph attention", which the digest names and does not define.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

import numpy as np

from constructions.appendix_c6_subgraphs import Rows, check_rows, members
from constructions.attention import attend

Pairs = Callable[[Rows, int], Iterator[tuple[int, int]]]
THRESHOLD = Fraction(1, 4)


def closed_pairs(rows: Rows, i: int) -> Iterator[tuple[int, int]]:
    """The pairs (j, k) with edges i -> j, j -> k and k -> i."""
    for j in members(rows[i]):
        for k in members(rows[j]):
            if rows[k] >> i & 1:
                yield j, k


def third_order_graph_unit(rows: Sequence[int], pairs: Pairs = closed_pairs) -> list[Fraction]:
    """The exact output of the unit at every token."""
    checked = check_rows(rows)
    outputs = []
    for i in range(len(checked)):
        admitted = sum(1 for _ in pairs(checked, i))
        weights = np.array([[1] * (admitted + 1)], dtype=object)  # exp(0) each, the dummy last
        values = np.array([[1]] * admitted + [[0]], dtype=object)
        outputs.append(Fraction(attend(weights, values)[0, 0]))
    return outputs


def on_triangle(rows: Sequence[int], pairs: Pairs = closed_pairs) -> list[int]:
    """The unit with its output map: 1 at the tokens on a directed 3-cycle."""
    return [int(output > THRESHOLD) for output in third_order_graph_unit(rows, pairs)]
