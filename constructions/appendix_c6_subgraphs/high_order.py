"""Appendix C.6, the positive side: high-order graph attention finds the cycles with width m = 1.

A unit of order k (Appendix C.3) restricted to the graph: token i attends to the (k - 1)-tuples of vertices
that, after i, make a cycle of length k, and to one dummy tuple. Every score is 0 (queries and keys are
zero: m = 1), values are 1 for tuples and 0 for the dummy. With T tuples the output is T / (T + 1): 0
without a cycle through i, at least 1/2 with one. The threshold 1/4 decides, and one fractional bit holds
the rounded output (0, or 1/2 and more). Third order finds directed triangles, fifth order undirected
5-cycles (T counts each in both directions).

The graph enters by which tuples are admitted, not by the token's embedding: this is our reading of
"high-order graph attention", which the digest names and does not define.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

import numpy as np

from constructions.appendix_c6_subgraphs.gadgets import Rows, check_rows, members
from constructions.attention import attend
from constructions.errors import BadInput

Tuples = Callable[[Rows, int, int], Iterator[tuple[int, ...]]]
THRESHOLD = Fraction(1, 4)


def closed_tuples(rows: Rows, i: int, order: int) -> Iterator[tuple[int, ...]]:
    """The (order - 1)-tuples that follow i on a cycle of this length, all vertices different."""

    def extend(path: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        if len(path) == order:
            if rows[path[-1]] >> i & 1:
                yield path[1:]
            return
        for v in members(rows[path[-1]]):
            if v not in path:
                yield from extend((*path, v))

    return extend((i,))


def high_order_graph_unit(rows: Sequence[int], order: int, tuples: Tuples = closed_tuples) -> list[Fraction]:
    """The exact output of the unit at every token. order: 3 for a directed graph, 5 for an undirected one."""
    if order not in (3, 5):
        raise BadInput(f"the order must be 3 (directed triangles) or 5 (undirected 5-cycles), not {order}")
    checked = check_rows(rows, symmetric=order == 5)
    outputs = []
    for i in range(len(checked)):
        admitted = sum(1 for _ in tuples(checked, i, order))
        weights = np.array([[1] * (admitted + 1)], dtype=object)  # exp(0) each, the dummy last
        values = np.array([[1]] * admitted + [[0]], dtype=object)
        outputs.append(Fraction(attend(weights, values)[0, 0]))
    return outputs


def on_cycle(rows: Sequence[int], order: int, tuples: Tuples = closed_tuples) -> list[int]:
    """The unit with its output map: 1 at the tokens on a cycle of this length."""
    return [int(output > THRESHOLD) for output in high_order_graph_unit(rows, order, tuples)]
