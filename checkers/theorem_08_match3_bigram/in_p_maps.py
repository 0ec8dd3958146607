"""Theorem 8 in P: on what queries, keys, values and output maps depend, all of it tried.

A row that arrives at place t of layer 2 has x_t in coordinate t mod 2 and x_{t+1} in the other one; after the
last token it is 0.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction

from constructions.class_p import Layer, Row, Vector

Layers = tuple[Layer, Layer]


def arriving(t: int, N: int, M: int) -> Iterator[tuple[int, int, Row]]:
    """(x_t, x_{t+1}, row) for all that may arrive at place t of layer 2, if layer 1 is right."""
    for own, following in itertools.product(range(M), range(M) if t + 1 < N else (0,)):
        row = (own, following) if t % 2 == 0 else (following, own)
        yield own, following, tuple(map(Fraction, row))


def look_up_differs(layers: Layers, N: int, M: int) -> str:
    """Why layer 1 is not as taken, at some place and token; "" if it is."""
    (head,) = layers[0].heads
    if any(any(value) for _, value in head.dummies):
        return "a dummy of layer 1 has a value"
    for n in range(N):
        query, key = head.query(n, 0), head.key(n, 0)
        for x in range(M):
            if (head.query(n, x), head.key(n, x)) != (query, key):
                return f"a query or key of layer 1 at place {n} depends on the token"
            if tuple(head.value(n, x)) != ((0, 2 * x) if n % 2 else (2 * x, 0)):
                return "a token's value is not 2 x in the coordinate of its parity"
    return ""


def match_differs(layers: Layers, N: int, M: int) -> str:
    """Why layer 2, or what layer 1 hands to it, is not as taken, at some place and row; "" if it is."""
    first, second = layers
    (head,) = second.heads
    keys, queries = pair_keys(layers, M), token_queries(layers, M)
    if [value for _, value in head.dummies] != [(0, 0)]:
        return "layer 2 has not one dummy of value 0"
    ((nothing, _),) = head.dummies
    for t in range(N):
        pair = t + 1 < N
        for own, following, row in arriving(t, N, M):
            if first.output_map(t, own, row) != row:
                return "layer 1 does not hand out its row"
            if any(second.output_map(t, row, (v, v)) != v for v in (Fraction(0), Fraction(1))):
                return "the output is not the first number of layer 2's row"
            if head.query(t, row) != queries[own]:
                return f"a query of layer 2 at place {t} depends on more than its token"
            if head.key(t, row) != (keys[(own + following) % M] if pair else nothing):
                return f"a key of layer 2 at place {t} is not that of its sum, or of no pair at the last"
            if head.value(t, row) != ((1, 1) if pair else (0, 0)):
                return f"a value of layer 2 at place {t} is not 1, or 0 at the last"
    return ""


def pair_keys(layers: Layers, M: int) -> list[Vector]:
    """The key of a pair of each sum, as at place 0."""
    return [layers[1].heads[0].key(0, (Fraction(y), Fraction(0))) for y in range(M)]


def token_queries(layers: Layers, M: int) -> list[Vector]:
    """The query of each token, as at place 0."""
    return [layers[1].heads[0].query(0, (Fraction(x), Fraction(0))) for x in range(M)]


def not_p_bit(layers: Layers, N: int, M: int) -> str:
    """A number that has more than p bits, if the layers are as taken; "" if there is none."""
    (first,), _ = (layer.heads for layer in layers)
    vectors = [of(t, 0) for t in range(N) for of in (first.query, first.key)]
    vectors += [*pair_keys(layers, M), *token_queries(layers, M)]
    vectors += [v for layer in layers for head in layer.heads for pair in head.dummies for v in pair]
    largest = max(2 * (M - 1), *(abs(k) for v in vectors for k in v))
    fits = largest < 1 << (min(layer.format.p for layer in layers) - 1)
    return "" if fits else f"the number {largest} has more than p bits"
