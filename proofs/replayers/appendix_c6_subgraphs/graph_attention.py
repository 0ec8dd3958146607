"""Replay for Appendix C.6's positive side: a masked high-order head decides every small graph.

c6-graph-attention: order (3: directed graphs, 5: undirected), N, mask (multiplies or excludes), closing
(whether the mask asks for the edge back to the token; it asks for the others), p, queries (an integer vector
for each token), keys (for each of the order - 1 slots a vector for each token), dummy (a vector, the dummy's
key in every slot). Accepted if all numbers are p-bit integers and for every graph on N vertices without
loops the head's average, of values 1 for tuples of tokens and 0 for tuples with a dummy, is above 1/2
exactly at the vertices on a cycle of this length, found by trying all: so is, then, its output rounded to an
integer, ties to even. Every tuple's score is evaluated from queries and keys, every average from the tuples.
"""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from math import prod
from typing import Any

from proofs import rational
from proofs.replayers import (
    Kind,
    Malformed,
    Rejected,
    TooLarge,
    afford,
    covers,
    field,
    integer,
    integer_matrix,
)
from proofs.replayers.definitions.class_p import LARGEST_EXPONENT, p_bit

LARGEST_EXHAUSTIVE = 12  # arcs or edges
Arcs = set[tuple[int, int]]
_exp = functools.lru_cache(maxsize=1 << 12)(rational.exp)


def graph_attention(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accept if the head's rounded output is right at every vertex of every graph on N vertices."""
    order, N, p = (integer(certificate, name, 1) for name in ("order", "N", "p"))
    mask, keys, closing = (field(certificate, name) for name in ("mask", "keys", "closing"))
    covers(parameters, order=order, N=N, mask=mask)
    if order not in (3, 5) or mask not in ("multiplies", "excludes") or type(closing) is not bool:
        raise Malformed(
            "field 'order' must be 3 or 5, 'mask' multiplies or excludes, 'closing' true or false"
        )
    if (arcs := N * (N - 1) // (1 if order == 3 else 2)) > LARGEST_EXHAUSTIVE or p > 1 << 12:
        raise TooLarge(f"at most {LARGEST_EXHAUSTIVE} arcs or edges, and p at most 4096, can be tried")
    queries, dummy = (
        integer_matrix(certificate, "queries"),
        integer_matrix({"dummy": [field(certificate, "dummy")]}, "dummy"),
    )
    if not isinstance(keys, list) or len(keys) != order - 1:
        raise Malformed("field 'keys' must have a list of vectors for each of the order - 1 slots")
    slots = [integer_matrix({"keys": slot}, "keys") for slot in keys]
    if any(len(rows) != N or len(rows[0]) != len(dummy[0]) for rows in (queries, *slots)):
        raise Malformed("queries, and keys in each slot, must be N vectors as wide as the dummy's key")
    for rows in (queries, *slots, dummy):
        p_bit(rows, p)
    afford(2**arcs * N * (N + 1) ** (order - 1) + (N + 1) ** order * len(dummy[0]), 5 * p)
    with_dummy = [[*rows, *dummy] for rows in slots]  # the dummy is vertex N
    scores = {
        (i, *walk): sum(
            map(prod, zip(queries[i], *(k[j] for k, j in zip(with_dummy, walk, strict=True)), strict=True))
        )
        for i in range(N)
        for walk in itertools.product(range(N + 1), repeat=order - 1)
    }
    if max(scores.values()) - min(scores.values()) > LARGEST_EXPONENT:
        raise TooLarge(f"scores may differ by at most {LARGEST_EXPONENT}")
    places = list((itertools.permutations if order == 3 else itertools.combinations)(range(N), 2))
    cycles = _cycles(N, order)
    for number in range(2**arcs):
        edges = {place for k, place in enumerate(places) if number >> k & 1}
        edges |= {(v, u) for u, v in edges} if order == 5 else set()
        on_cycles = {first for first, needed in cycles if needed <= edges}
        joined = [[v for v in range(N + 1) if N in (u, v) or (u, v) in edges] for u in range(N + 1)]
        for i in range(N):
            if _answer(scores, joined, i, N, order, mask, closing) != (i in on_cycles):
                raise Rejected(
                    f"graph {number}: the head's answer at token {i} is not whether it lies on a cycle"
                )
    graphs = "directed" if order == 3 else "undirected"
    acted_on = "the scores" if mask == "multiplies" else "tuples"
    path = " -> ".join(["i", *(f"j{s}" for s in range(1, order)), *(["i"] if closing else [])])
    return (
        f"for each of the {2**arcs} {graphs} graphs on N = {N} vertices the head of this file, of order"
        f" {order} and width m = {len(dummy[0])} with one dummy token, all of whose queries and keys are"
        f" integers of p = {p} bits, softmax exact and its output rounded to an integer, ties to even, says 1"
        f" exactly at the vertices on a {graphs} cycle of length {order}, and 0 elsewhere; its mask, the"
        f" product of the edge indicators along {path}, {mask} {acted_on}"
    )


def _cycles(N: int, order: int) -> list[tuple[int, Arcs]]:
    """Every cycle of this length on N vertices, from each of its vertices: that vertex, and the arcs."""
    return [
        (cycle[0], set(zip(cycle, (*cycle[1:], cycle[0]), strict=True)))
        for cycle in itertools.permutations(range(N), order)
    ]


def _answer(
    scores: Mapping[tuple[int, ...], int],
    joined: list[list[int]],
    i: int,
    N: int,
    order: int,
    mask: str,
    closing: bool,
) -> bool:
    """Whether the average at token i is above 1/2: the sum of e^score, counted + for tuples of tokens and -
    for those with a dummy, is positive. joined: where an arc leads from each vertex; the dummy, N, is joined
    to and from all."""
    walks: list[tuple[int, ...]] = [(i,)]
    for _ in range(order - 1):
        walks = [(*walk, v) for walk in walks for v in joined[walk[-1]]]
    walks = [walk for walk in walks if not closing or i in joined[walk[-1]]]
    tally: Counter[int] = Counter()
    for walk in walks:
        tally[scores[walk]] += -1 if N in walk else 1
    if mask == "multiplies":  # the other tuples are attended to with the score 0
        tokens = sum(N not in walk for walk in walks)
        tally[0] += (N ** (order - 1) - tokens) - (
            (N + 1) ** (order - 1) - N ** (order - 1) - (len(walks) - tokens)
        )
    return _positive(tuple(sorted(tally.items())))


@functools.lru_cache(maxsize=1 << 12)
def _positive(tally: tuple[tuple[int, int], ...]) -> bool:
    """Whether sum c e^s is positive. It is 0 only if every c is: exp of distinct rationals are linearly
    independent over the rationals. Raises TooLarge if 2000 bits do not decide."""
    terms = [(s, c) for s, c in tally if c]
    if not terms:
        return False
    top = max(s for s, _ in terms)
    for bits in (64, 250, 2000):
        weights = [(_exp(Fraction(s - top), bits), c) for s, c in terms]
        low = sum((w[c < 0] * c for w, c in weights), Fraction(0))
        high = sum((w[c > 0] * c for w, c in weights), Fraction(0))
        if low > 0 or high < 0:
            return low > 0
    raise TooLarge("2000 bits do not decide on which side of 1/2 an average lies")


KINDS = {
    "c6-graph-attention": Kind(
        graph_attention,
        "order N mask closing p queries keys dummy",
        {"appendix-c6-subgraphs/graph_attention_finds_cycles": "order N mask:word"},
    ),
}
