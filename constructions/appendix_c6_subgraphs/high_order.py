"""Appendix C.6, the positive side: one high-order graph head in P(p, 0) that finds cycles (ours).

A unit of order k (Appendix C.3) with one dummy token *: token i attends to all (k - 1)-tuples (j_1, ...,
j_(k-1)) of tokens and dummies, with the score <q_i, k_(j_1) * ... * k_(j_(k-1))> and the value that is the
product of the entries' values, 1 for a token, 0 for the dummy. The graph enters through a mask, the product
of the edge indicators of i -> j_1 -> ... -> j_(k-1) -> i, where * is joined to and from everything and
itself:

- "multiplies": the score is multiplied by the mask, so every tuple is attended to;
- "excludes": a tuple whose mask is 0 is left out of the softmax.

Order 3, directed triangles: the product of tokens' keys is 1, so that tuples score t + 1 where the mask is
1. Order 5, undirected 5-cycles: closed walks of length 5 also go round a triangle and along an edge twice.
So the score is (t + 1) P, where x_v is the position of v and, over the pairs of the walk's vertices that are
not neighbours on it,

    P = (x_0 - x_2)(x_2 - x_4)(x_4 - x_1)(x_1 - x_3)(x_3 - x_0).

P = 0 unless the five vertices are different (neighbours are: there are no loops), and walking the other way
round changes its sign: of the two directions of a 5-cycle one has P >= 1. The product has 30 monomials, so
m = 31; mixed tuples, with a dummy and a token, score 0, and the tuple of dummies scores t in both orders.

With t the least integer such that 2.7^t >= (N + 1)^(k-1): if i is on no such cycle all tuples of tokens
weigh 1 at most, together N^(k-1) < e^t, and the average is below 1/2. If it is, one weighs e^(t+1) or more,
against less than (N + 1)^(k-1) + e^t <= 2 e^t, and the average is above 1/2. So the output, rounded to an
integer (f = 0), is the answer, without an output map. m = 2 or 31, one head, p as `graph_head` says.

The graph enters through the mask, not through embeddings of m p bits: this is our reading of "high-order
graph attention", which the digest names and does not define.
"""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import prod
from typing import TypeAlias

from constructions.appendix_c6_subgraphs.gadgets import Rows, check_rows, members
from constructions.class_p import Average, RoundAverage
from constructions.errors import BadInput
from constructions.precision import exact_integer

IntVector: TypeAlias = tuple[int, ...]
Polynomial: TypeAlias = dict[IntVector, int]  # exponents of x_0, ..., x_(k-1) to the coefficient
BASE = Fraction(27, 10)  # below e
MASKS = ("multiplies", "excludes")
NOT_NEIGHBOURS: dict[int, tuple[tuple[int, int], ...]] = {
    3: (),
    5: ((0, 2), (2, 4), (4, 1), (1, 3), (3, 0)),
}


def check_order(order: int) -> None:
    """BadInput for an order other than 3 and 5."""
    if order not in NOT_NEIGHBOURS:
        raise BadInput(f"the order must be 3 (directed triangles) or 5 (undirected 5-cycles), not {order}")


def distinctness(order: int) -> Polynomial:
    """The product of x_a - x_b over the pairs of places that are not neighbours on the cycle, expanded."""
    found: Counter[IntVector] = Counter({(0,) * order: 1})
    for a, b in NOT_NEIGHBOURS[order]:
        longer: Counter[IntVector] = Counter()
        for (exponents, c), (place, sign) in itertools.product(found.items(), ((a, 1), (b, -1))):
            raised = tuple(e + (s == place) for s, e in enumerate(exponents))
            longer[raised] += sign * c
        found = longer
    return {exponents: c for exponents, c in sorted(found.items()) if c}


def dummy_score(order: int, N: int) -> int:
    """t, the least integer with 2.7^t >= (N + 1)^(order - 1); e^t is then at least that."""
    t = 0
    while BASE**t < (N + 1) ** (order - 1):
        t += 1
    return t


@dataclass(frozen=True)
class GraphHead:
    """A masked head of one order on N tokens and a dummy, all numbers p-bit integers (f = 0).

    queries[i] and keys[s][j] are the m-vectors of token i and, in slot s + 1, of token j; dummy is the
    dummy's key in every slot. closing: whether the mask asks for the edge back to i.
    """

    order: int
    p: int
    mask: str
    queries: tuple[IntVector, ...]
    keys: tuple[tuple[IntVector, ...], ...]
    dummy: IntVector
    closing: bool = True

    @property
    def m(self) -> int:
        """The width of queries and keys."""
        return len(self.dummy)

    def score(self, i: int, entries: Sequence[IntVector]) -> int:
        """<q_i, the entrywise product of the keys>."""
        return sum(map(prod, zip(self.queries[i], *entries, strict=True)))

    @functools.cached_property
    def _scores(self) -> dict[tuple[int, ...], int]:
        """Scores by token and tuple of tokens, as far as they were asked for: many graphs share them."""
        return {}

    def _score_of(self, i: int, walk: tuple[int, ...]) -> int:
        if (i, *walk) not in self._scores:
            self._scores[i, *walk] = self.score(i, [self.keys[s][j] for s, j in enumerate(walk)])
        return self._scores[i, *walk]

    def averages(self, rows: Sequence[int]) -> list[Average]:
        """The exact softmax average at every token, unrounded. BadInput for what is no graph of N vertices
        of the order's kind, or a number that is not p-bit."""
        graph = check_rows(rows, symmetric=self.order == 5)
        if len(graph) != len(self.queries):
            raise BadInput(f"the head is for {len(self.queries)} tokens, the graph has {len(graph)} vertices")
        every = (*self.queries, *itertools.chain(*self.keys), self.dummy)
        if (largest := max(abs(k) for vector in every for k in vector)) >> (self.p - 1):
            raise BadInput(f"{largest} is no number of p = {self.p} bits")
        return [self._average(graph, i) for i in range(len(graph))]

    def _average(self, rows: Rows, i: int) -> Average:
        N, slots = len(rows), self.order - 1
        walks = Counter(self._score_of(i, walk) for walk in closed_walks(rows, i, self.order, self.closing))
        masked_in = sum(walks.values())
        weights, totals = Counter(walks), Counter(walks)  # tuples of tokens have the value 1
        if self.mask == "multiplies":
            weights[0] += N**slots - masked_in
            totals[0] += N**slots - masked_in
            weights[0] += (N + 1) ** slots - N**slots - 1  # mixed: score 0, value 0
        else:
            weights[0] += _walks_with_dummy(rows, i, self.order, self.closing) - masked_in - 1
        weights[self.score(i, [self.dummy] * slots)] += 1
        return Average(0, tuple((s, n, totals[s]) for s, n in sorted(weights.items()) if n))

    def answers(self, rows: Sequence[int], rounded: RoundAverage) -> list[int]:
        """The rounded output at every token; `rounded` is an engine that decides it."""
        return [rounded(average) for average in self.averages(rows)]


def closed_walks(rows: Rows, i: int, order: int, closing: bool = True) -> Iterator[tuple[int, ...]]:
    """The vertices after i on each walk of this length from i to i; without `closing`, to anywhere but by
    one edge less."""
    walks: list[tuple[int, ...]] = [(i,)]
    for _ in range(order - 1):
        walks = [(*walk, v) for walk in walks for v in members(rows[walk[-1]])]
    return (walk[1:] for walk in walks if not closing or rows[walk[-1]] >> i & 1)


def _walks_with_dummy(rows: Rows, i: int, order: int, closing: bool) -> int:
    """How many tuples of tokens and dummies the mask admits: the walks in the graph with a vertex, N, that is
    joined to and from all and itself."""
    N = len(rows)
    extended = [row | 1 << N for row in rows] + [(1 << (N + 1)) - 1]
    ending = {i: 1}  # how many walks so far end where
    for _ in range(order - 1):
        further: Counter[int] = Counter()
        for u, n in ending.items():
            for v in members(extended[u]):
                further[v] += n
        ending = further
    return sum(n for u, n in ending.items() if not closing or extended[u] >> i & 1)


def graph_head(order: int, N: int, mask: str) -> GraphHead:
    """The head. Positions are centred, |x_v| <= N // 2; p is one bit more than the largest number has:
    p = 1 + bits of t + 1 (order 3), p = 1 + bits of (t + 1) max(1, N // 2)^2 (order 5).

    BadInput for another order or mask, or N < 1.
    """
    check_order(order)
    if exact_integer(N, "N") < 1:
        raise BadInput(f"N must be at least 1, not {N}")
    if mask not in MASKS:
        raise BadInput(f"the mask must be one of {', '.join(MASKS)}, not {mask!r}")
    t, polynomial = dummy_score(order, N), distinctness(order)
    positions = [v - (N - 1) // 2 for v in range(N)]

    def powers(x: int, slot: int) -> IntVector:
        return tuple(x ** exponents[slot] for exponents in polynomial)

    queries = tuple(
        (*((t + 1) * c * y for c, y in zip(polynomial.values(), powers(x, 0), strict=True)), t)
        for x in positions
    )
    keys = tuple(tuple((*powers(x, slot), 0) for x in positions) for slot in range(1, order))
    largest = t + 1 if order == 3 else (t + 1) * max(1, N // 2) ** 2
    return GraphHead(order, 1 + largest.bit_length(), mask, queries, keys, (0,) * len(polynomial) + (1,))
