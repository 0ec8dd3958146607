"""Theorem 3's certificates: queries as polynomials, a whole unit, its bits, and Radon obstructions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from proofs.replayers import Malformed, Rejected, field, integer, integer_matrix


def _integers(certificate: Mapping[str, Any], name: str) -> list[int]:
    values = field(certificate, name)
    if not isinstance(values, Sequence) or isinstance(values, str) or not values:
        raise Malformed(f"field {name!r} must be a non-empty list of integers")
    if not all(isinstance(v, int) and not isinstance(v, bool) for v in values):
        raise Malformed(f"field {name!r} must hold integers")
    return list(values)


def _nodes(certificate: Mapping[str, Any]) -> list[int]:
    nodes = _integers(certificate, "nodes")
    if len(set(nodes)) != len(nodes):
        raise Rejected("two tokens have one node, so one key")
    return nodes


def _pointers(certificate: Mapping[str, Any], N: int, q: int) -> list[list[int]]:
    pointers = integer_matrix(certificate, "pointers")
    for y in pointers:
        if len(y) != q or len(set(y)) != q or min(y) < 0 or max(y) >= N:
            raise Rejected(f"{y} is no {q}-subset of the {N} tokens")
    return pointers


def _squared_product(roots: list[int]) -> list[int]:
    """The coefficients of prod (t - r)^2: the product of the (t - r) by Horner's rule, then its square."""
    single = [1]
    for r in roots:
        single = [(single[k - 1] if k else 0) - r * (single[k] if k < len(single) else 0) for k in range(len(single) + 1)]
    square = [0] * (2 * len(roots) + 1)
    for j, a in enumerate(single):
        for k, b in enumerate(single):
            square[j + k] += a * b
    return square


def queries(certificate: Mapping[str, Any]) -> None:
    """Every query holds minus the coefficients of t, ..., t^{2q} of prod_{i in y} (t - t_i)^2."""
    q = integer(certificate, "q", 1)
    nodes = _nodes(certificate)
    pointers = _pointers(certificate, len(nodes), q)
    given = integer_matrix(certificate, "queries")
    if len(given) != len(pointers):
        raise Rejected(f"{len(given)} queries for {len(pointers)} pointer sets")
    for y, w in zip(pointers, given, strict=True):
        if [-c for c in w] != _squared_product([nodes[i] for i in y])[1:]:
            raise Rejected(f"the query of y = {y} does not belong to the product over y")


KINDS: dict[str, Callable[[Mapping[str, Any]], None]] = {"theorem-3-queries": queries}
