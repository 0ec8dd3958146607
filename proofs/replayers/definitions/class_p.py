"""Replay of layers in the class P(p, f): every rounded output from queries, keys and values, as defined."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from fractions import Fraction
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
    only,
)

Vectors = list[list[list[int]]]  # [position][token] -> mantissas
Heads = list[dict[str, Any]]
LARGEST_EXPONENT = 1 << 14


def vectors(value: Mapping[str, Any], name: str, N: int, T: int, p: int) -> Vectors:
    """For each of N positions and T tokens a vector of p-bit mantissas. Raises Malformed or Rejected."""
    rows = field(value, name)
    if not isinstance(rows, list) or len(rows) != N:
        raise Malformed(f"field {name!r} must have a list for each of the {N} positions")
    read = [integer_matrix({name: row}, name) for row in rows]
    if any(len(row) != T or len(row[0]) != len(read[0][0]) for row in read):
        raise Malformed(f"field {name!r} must have a vector of one width for each of the {T} tokens")
    p_bit([vector for row in read for vector in row], p)
    return read


def p_bit(rows: Sequence[Sequence[int]], p: int) -> None:
    """Every mantissa k has |k| < 2^(p-1). Raises Rejected."""
    if any(abs(k) >= 1 << (p - 1) for row in rows for k in row):
        raise Rejected(f"a query, key or value is no number of {p} bits")


def heads(certificate: Mapping[str, Any], N: int, T: int, p: int) -> Heads:
    """The heads of the layer: tables of queries, keys and values, and the dummies. Raises Malformed."""
    listed = field(certificate, "heads")
    if not isinstance(listed, list) or not listed:
        raise Malformed("field 'heads' must be a non-empty list")
    read = []
    for head in listed:
        only(head, "query key value dummy_keys dummy_values", "a head")
        here: dict[str, Any] = {name: vectors(head, name, N, T, p) for name in ("query", "key", "value")}
        for name in ("dummy_keys", "dummy_values"):
            here[name] = integer_matrix(head, name) if head[name] != [] else []
            p_bit(here[name], p)
        m, width = len(here["key"][0][0]), len(here["value"][0][0])
        right = len(here["query"][0][0]) == m and all(len(k) == m for k in here["dummy_keys"])
        if not right or any(len(v) != width for v in here["dummy_values"]):
            raise Malformed("queries and keys, and values, must have one width each, dummies included")
        if len(here["dummy_keys"]) != len(here["dummy_values"]):
            raise Malformed("each dummy has a key and a value")
        read.append(here)
    if len({len(h["value"][0][0]) for h in read}) != 1:
        raise Malformed("the heads' values must have one width")
    return read


_exp = functools.lru_cache(maxsize=1 << 14)(rational.exp)


def rounded(scores: Sequence[Fraction], values: Sequence[int]) -> int:
    """The softmax average of integers, rounded to the nearest, ties to even.

    exp of distinct rationals are linearly independent over the rationals, so the average is k + 1/2 only if
    it is so among the places of each score. Raises TooLarge if 2000 bits do not decide.
    """
    top = max(scores)
    if top - min(scores) > LARGEST_EXPONENT:
        raise TooLarge(f"scores may differ by at most {LARGEST_EXPONENT}")
    for bits in (64, 250, 2000):
        weights = [_exp(s - top, bits) for s in scores]
        pairs = list(zip(weights, values, strict=True))
        # v - least is not negative, so the lower ends of the weights give the lower end of the sum.
        least = min(values)
        ends = [sum((w[end] * (v - least) for w, v in pairs), Fraction(0)) for end in range(2)]
        total = [sum((w[end] for w in weights), Fraction(0)) for end in range(2)]
        low, high = least + ends[0] / total[1], least + ends[1] / total[0]
        if round(low) == round(high):
            return round(low)
        if round(high) == round(low) + 1:
            half = Fraction(round(low) + round(high), 2)
            groups: dict[Fraction, Fraction] = {}
            for s, v in zip(scores, values, strict=True):
                groups[s] = groups.get(s, Fraction(0)) + v - half
            if not any(groups.values()):
                return round(half)
    raise TooLarge("2000 bits do not decide what an average rounds to")


def outputs(layer: Heads, X: Sequence[int], f: int) -> list[list[int]]:
    """The mantissas of the layer's output at each token: each head's average rounded, then added."""
    width = len(layer[0]["value"][0][0])
    result = [[0] * width for _ in X]
    for head in layer:
        keys = [head["key"][j][x] for j, x in enumerate(X)] + head["dummy_keys"]
        values = [head["value"][j][x] for j, x in enumerate(X)] + head["dummy_values"]
        for i, x in enumerate(X):
            query = head["query"][i][x]
            scores = [
                Fraction(sum(a * b for a, b in zip(query, key, strict=True)), 1 << (2 * f)) for key in keys
            ]
            for c in range(width):
                result[i][c] += rounded(scores, [v[c] for v in values])
    return result


def check_layer(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """The class P(p, f): the outputs listed for the inputs listed are the layer's."""
    p, f = integer(certificate, "p", 1), integer(certificate, "f", 0)
    inputs, found = integer_matrix(certificate, "inputs"), field(certificate, "outputs")
    N, T = len(inputs[0]), integer(certificate, "tokens", 1)
    if max(p, f) > 1 << 12:
        raise TooLarge("p and f must be at most 4096")
    if any(not 0 <= x < T for X in inputs for x in X):
        raise Malformed(f"an input must consist of tokens below {T}")
    layer = heads(certificate, N, T, p)
    dummies = {len(head["dummy_keys"]) for head in layer}
    sizes = {"m": {len(h["query"][0][0]) for h in layer}, "d_out": {len(h["value"][0][0]) for h in layer}}
    covers(parameters, N=N, p=p, f=f, H=len(layer), D=max(dummies), **{k: max(v) for k, v in sizes.items()})
    width = max(sizes["d_out"])
    afford(len(inputs) * len(layer) * N * (N + max(dummies)) * (width + max(sizes["m"])) * 100, p + f)
    if not isinstance(found, list) or len(found) != len(inputs):
        raise Malformed("field 'outputs' must have a matrix for each input")
    for X, listed in zip(inputs, found, strict=True):
        if integer_matrix({"outputs": listed}, "outputs") != outputs(layer, X, f):
            raise Rejected(f"at X = {X} the layer's outputs are others")
    return (
        f"the layer of H = {len(layer)} heads of this file, all of whose queries, keys and values are numbers"
        f" of p = {p} bits, f = {f} of them fractional, has at the {len(inputs)} inputs of this file"
        " the outputs of this file: softmax exact, each head's output rounded to nearest, ties to even, then"
        " added"
    )


KINDS = {
    "layer-in-P": Kind(
        check_layer,
        "p f tokens heads inputs outputs",
        {"class-p/heads_are_rounded_then_added": "N m d_out H D p f seed?"},
    ),
}
