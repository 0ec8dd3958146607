"""Two layers in P whose queries, keys and values at a position depend on its class alone.

The behaviour of a position is what its queries, keys and values are in both layers, for every residue and
every row that layer 1 may put out there. In P there are finitely many behaviours, whatever N.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Callable
from typing import Any

from constructions.class_p import Head, Layer, Row, Vector
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer


def modulo(classes: int) -> Callable[[int], int]:
    """Positions that leave one remainder are of one class. BadInput for no class."""
    if exact_integer(classes, "classes") < 1:
        raise BadInput(f"there must be at least 1 class of positions, not {classes}")
    return lambda i: i % classes


def two_layers(
    behaviour: Callable[[int], int], H: int, m: int, width: int, number: FixedPoint, seed: int
) -> tuple[Layer, Layer]:
    """Random layers of H heads, queries and keys of m and values of `width` coordinates, with residuals: a
    token of layer 2 is a residue and the row of layer 1 there. BadInput unless H, m, width >= 1."""
    for name, size in (("H", H), ("m", m), ("width", width)):
        if exact_integer(size, name) < 1:
            raise BadInput(f"{name} must be at least 1, not {size}")
    most = (1 << (number.p - 1)) - 1

    def drawn(kind: str, coordinates: int) -> Callable[[int, Any], Vector]:
        @functools.lru_cache(maxsize=1 << 12)
        def of(place: int, token: Any) -> Vector:
            source = random.Random(f"{seed}/{kind}/{place}/{token}")
            return tuple(source.randint(-most, most) for _ in range(coordinates))

        return lambda i, token: of(behaviour(i), token)

    def heads(layer: int) -> tuple[Head, ...]:
        return tuple(
            Head(drawn(f"{layer}q{h}", m), drawn(f"{layer}k{h}", m), drawn(f"{layer}v{h}", width))
            for h in range(H)
        )

    def with_token(_: int, token: int, row: Row) -> tuple[int, Row]:
        return token, row

    return Layer(number, heads(1), with_token), Layer(number, heads(2))
