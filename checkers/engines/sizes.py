"""Whether a layer in P (constructions/class_p.py) has the size that a claim states."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from constructions.class_p import Layer


class Size(NamedTuple):
    """The bits of every number, the inner dimension, the width of values, heads, and dummies of each head; f
    only where a claim states it."""

    p: int
    m: int
    m_v: int
    H: int = 1
    dummies: int = 0
    f: int | None = None


def larger(layer: Layer, X: Sequence[Any], stated: Size) -> Mapping[str, Any] | None:
    """A witness if the layer, at one of the tokens X, is larger than stated, or has another f; else None."""
    heads, format = layer.heads, layer.format
    keys = [key for head in heads for key, _ in head.places(X)]
    queries = [head.query(i, x) for head in heads for i, x in enumerate(X)]
    values = [value for head in heads for _, value in head.places(X)]
    found = {
        "p": format.p,
        "m": max(map(len, [*queries, *keys])),
        "m_v": max(map(len, values)),
        "H": len(heads),
        "dummies": max(len(head.dummies) for head in heads),
    }
    for name, size in found.items():
        if size > (limit := getattr(stated, name)):
            return {"why": f"the layer has {name} = {size}, not {limit}", name: size}
    if stated.f not in (None, format.f):
        return {"why": f"the layer has f = {format.f}, not {stated.f}", "f": format.f}
    return None
