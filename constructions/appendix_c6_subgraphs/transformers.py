"""Appendix C.6: exact transformers on graphs, whose tokens are rows of the adjacency matrix.

Queries, keys and values are p-bit integers (|k| < 2^(p-1)), the score is the integer inner product, a
weight is 2^score (softmax at temperature 1/ln 2), every head's average is rounded to p bits, the heads are
added. Element-wise maps are arbitrary functions of one token's state and position. With `skips` they also
see the state before the layer (residual connections, more than Definition 2 allows).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np

from constructions.appendix_c6_subgraphs.gadgets import Rows, members
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer

Vector: TypeAlias = tuple[int, ...]
KeyValue: TypeAlias = tuple[Vector, Vector]
Projections: TypeAlias = tuple[Vector, Vector, Vector]  # a query, a key, a value


@dataclass(frozen=True)
class Network:
    """A transformer with D layers of H heads of width m on N tokens, at p bits.

    start(row, i) is the state of token i; project(t, h, state, i) its query, key and value in head h of
    layer t; update(t, state, summed, i) its next state; answer(state, i) the output bit.
    """

    N: int
    D: int
    H: int
    m: int
    p: int
    skips: bool
    start: Callable[[int, int], Vector]
    project: Callable[[int, int, Vector, int], Projections]
    update: Callable[[int, Vector | None, Vector, int], Vector]
    answer: Callable[[Vector, int], int]

    def attend(self, own: Sequence[Vector], seen: Sequence[Sequence[KeyValue]]) -> Vector:
        """The layer's output at one token, from its queries and all keys and values it sees, by head."""
        summed = [0] * self.m
        for query, pairs in zip(own, seen, strict=True):
            weights = [Fraction(2) ** sum(a * b for a, b in zip(query, key, strict=True)) for key, _ in pairs]
            total = sum(weights)
            for c in range(self.m):
                average = sum(w * value[c] for w, (_, value) in zip(weights, pairs, strict=True)) / total
                summed[c] += FixedPoint(self.p, 0).mantissa(average)
        return tuple(summed)

    def step(
        self, t: int, i: int, state: Vector, own: Sequence[Vector], seen: Sequence[Sequence[KeyValue]]
    ) -> Vector:
        """The state of token i after layer t."""
        return self.update(t, state if self.skips else None, self.attend(own, seen), i)

    def run(self, rows: Rows, neighbours: Callable[[int], Sequence[int]] | None = None) -> list[int]:
        """The output bits at all tokens, directly. neighbours(i) restricts what token i attends to."""
        states = [self.start(row, i) for i, row in enumerate(rows)]
        for t in range(self.D):
            parts = [[self.project(t, h, s, i) for h in range(self.H)] for i, s in enumerate(states)]
            sees = neighbours or (lambda _: range(self.N))
            states = [
                self.step(
                    t,
                    i,
                    states[i],
                    [part[0] for part in parts[i]],
                    [[parts[j][h][1:] for j in sees(i)] for h in range(self.H)],
                )
                for i in range(self.N)
            ]
        return [self.answer(s, i) for i, s in enumerate(states)]


PRIME = 251
WIDTH = 4  # integers in a state


@dataclass(frozen=True)
class Weights:
    """Integer weights below PRIME: first is WIDTH x N, projections D x H x 3 x m x WIDTH (query, key, value),
    updates D x WIDTH x (m + WIDTH + 1)."""

    first: list[list[int]]
    projections: list[Any]
    updates: list[Any]


def random_weights(N: int, D: int, H: int, m: int, seed: int) -> Weights:
    """Uniform weights. BadInput unless all sizes are at least 1."""
    for name, value in (("N", N), ("D", D), ("H", H), ("m", m)):
        if exact_integer(value, name) < 1:
            raise BadInput(f"{name} must be at least 1, not {value}")
    if exact_integer(seed, "the seed") < 0:
        raise BadInput(f"the seed must be at least 0, not {seed}")
    generator = np.random.default_rng(seed)
    return Weights(
        generator.integers(PRIME, size=(WIDTH, N)).tolist(),
        generator.integers(PRIME, size=(D, H, 3, m, WIDTH)).tolist(),
        generator.integers(PRIME, size=(D, WIDTH, m + WIDTH + 1)).tolist(),
    )


def linear_network(weights: Weights, p: int, *, skips: bool) -> Network:
    """The network with maps linear and reduced modulo PRIME. BadInput unless p >= 2.

    - start: first . row + i
    - project: (projection . state + i) mod PRIME mod (2L + 1), less L = 2^(p-1) - 1
    - update: update . (summed, state or zeros, i)
    - answer: the parity of the state's sum plus i
    """
    if exact_integer(p, "p") < 2:
        raise BadInput(f"p must be at least 2, not {p}")
    first = np.array(weights.first)
    projections, updates = np.array(weights.projections), np.array(weights.updates)
    largest = (1 << (p - 1)) - 1

    def start(row: int, i: int) -> Vector:
        ones = list(members(row))
        return tuple(int(v) for v in (first[:, ones].sum(axis=1) + i) % PRIME)

    def project(t: int, h: int, state: Vector, i: int) -> Projections:
        mixed = (projections[t, h] @ np.array(state) + i) % PRIME % (2 * largest + 1) - largest
        query, key, value = (tuple(int(v) for v in row) for row in mixed)
        return query, key, value

    def update(t: int, state: Vector | None, summed: Vector, i: int) -> Vector:
        before = (0,) * WIDTH if state is None else state
        return tuple(int(v) for v in updates[t] @ np.array([*summed, *before, i]) % PRIME)

    def answer(state: Vector, i: int) -> int:
        return (sum(state) + i) % 2

    D, H, _, m, _ = projections.shape
    return Network(first.shape[1], D, H, m, p, skips, start, project, update, answer)
