"""Layers in P(p, f) that see too little of the last token's pointers (Theorem 4 in P).

Tokens are (z, y), z a number, y a tuple of positions (from 0); d' = 1, f = 0. Two families: "sums" has
random keys by position, adds up the keys of y for a query, cut off at p bits, and averages the values: what
a unit of Theorem 2 does with too few bits; in "random" queries, keys and values are random functions of
position and token.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np

from constructions.class_p import Head, Layer
from constructions.errors import BadInput
from constructions.precision import FixedPoint

Token: TypeAlias = tuple[int, tuple[int, ...]]
FAMILIES = ("sums", "random")


def narrow_layer(m: int, m_v: int, H: int, p: int, family: str, seed: int) -> Layer:
    """The layer of H heads of inner dimension m and value width m_v. BadInput unless m, m_v, H >= 1, p >=
    2."""
    if min(m, m_v, H) < 1 or p < 2 or seed < 0:
        raise BadInput(
            f"m = {m}, m_v = {m_v}, H = {H}, p = {p}: give at least 1, 1, 1 and 2, and a seed >= 0"
        )
    if family not in FAMILIES:
        raise BadInput(f"family must be one of {', '.join(FAMILIES)}, not {family!r}")
    make = _sums if family == "sums" else _random
    return Layer(FixedPoint(p, 0), tuple(make(m, m_v, p, [seed, h]) for h in range(H)))


def _drawn(width: int, p: int, seed: list[int]) -> list[int]:
    largest = (1 << (p - 1)) - 1
    drawn: list[int] = np.random.default_rng(seed).integers(-largest, largest + 1, width).tolist()
    return drawn


def _sums(m: int, m_v: int, p: int, seed: list[int]) -> Head:
    largest = (1 << (p - 1)) - 1

    def key(j: int, _: Any) -> list[int]:
        return _drawn(m, p, [*seed, j])

    def query(_: int, token: Token) -> list[int]:
        columns = zip(*(key(j, None) for j in token[1]), strict=True)
        return [max(-largest, min(largest, sum(column))) for column in columns]

    return Head(query, key, lambda _, token: [token[0]] * m_v)


def _random(m: int, m_v: int, p: int, seed: list[int]) -> Head:
    def drawn(kind: int, width: int) -> Callable[[int, Token], list[int]]:
        return lambda j, token: _drawn(width, p, [*seed, kind, j, token[0] + 1, *token[1]])

    return Head(drawn(0, m), drawn(1, m), drawn(2, m_v))
