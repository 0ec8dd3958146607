"""The class P(p, f): the code's layers round each head's exact average, then add, as the definition says."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
from flint import arb

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.averages import arb_enclosure, rational_rounded
from checkers.engines.enclosure import ball, lower, precision, upper
from constructions.class_p import Head, Layer, Row
from constructions.errors import BadInput
from constructions.precision import FixedPoint

BITS = 512
TOKENS = 3  # tokens are 0, 1, 2: a head is a table of vectors by position and token
INPUTS = 4
LARGEST_WORK = 50_000
Rows = Callable[[Layer, Sequence[int]], list[Row]]


def layer_rows(layer: Layer, X: Sequence[int]) -> list[Row]:
    """The layer's rows, by constructions/class_p.py and rational enclosures."""
    return layer.rows(X, rational_rounded)


def random_tables(
    generator: np.random.Generator, N: int, m: int, d_out: int, D: int, p: int, uniform: bool
) -> dict[str, Any]:
    """A head as tables of mantissas. A uniform one has queries 0, so that ties are to be expected."""
    largest = (1 << (p - 1)) - 1

    def drawn(*shape: int) -> Any:
        return generator.integers(-largest, largest + 1, shape).tolist()

    query = [[[0] * m] * TOKENS] * N if uniform else drawn(N, TOKENS, m)
    places = {"key": drawn(N, TOKENS, m), "value": drawn(N, TOKENS, d_out)}
    return {"query": query, **places, "dummy_keys": drawn(D, m), "dummy_values": drawn(D, d_out)}


def head_of(tables: dict[str, Any]) -> Head:
    """The head with these tables."""
    return Head(
        lambda i, x: tables["query"][i][x],
        lambda i, x: tables["key"][i][x],
        lambda i, x: tables["value"][i][x],
        tuple(zip(tables["dummy_keys"], tables["dummy_values"], strict=True)),
    )


@claim(
    "class-p",
    quick=[
        {"N": 4, "m": 2, "d_out": 2, "H": 2, "D": 0, "p": 4, "f": 2, "seed": 0},
        {"N": 3, "m": 3, "d_out": 1, "H": 3, "D": 1, "p": 5, "f": 3, "seed": 1},
    ],
    full=[{"N": 8, "m": 3, "d_out": 3, "H": 4, "D": 2, "p": 8, "f": 6, "seed": 2}],
)
def heads_are_rounded_then_added(
    N: int, m: int, d_out: int, H: int, D: int, p: int, f: int, seed: int, *, rows: Rows = layer_rows
) -> Verdict:
    """For random heads of p-bit numbers, the first of which attends uniformly, and four random inputs, the
    output of a layer of constructions/class_p.py at every token is, in every coordinate, the sum over heads
    of the multiple of 2^-f nearest to the head's exact softmax average, a tie going to the even mantissa.

    Both engines evaluate the definition place by place with code of their own; ties are decided exactly.
    """
    for name, value, least in (("N", N, 1), ("m", m, 1), ("d_out", d_out, 1), ("H", H, 1), ("D", D, 0)):
        if not least <= value <= 64:
            raise BadInput(f"{name} = {value} is out of range; give {least} to 64")
    if not 2 <= p <= 16 or not 0 <= f <= 16 or seed < 0:
        raise BadInput(f"p = {p}, f = {f}, seed = {seed}: give 2 <= p <= 16, 0 <= f <= 16, seed >= 0")
    if (work := INPUTS * H * N * (N + D) * (m + d_out)) > LARGEST_WORK:
        raise BadInput(f"4 H N (N + D)(m + d_out) = {work} is too large: at most {LARGEST_WORK} would do")
    generator = np.random.default_rng(seed)
    tables = [random_tables(generator, N, m, d_out, D, p, uniform=h == 0) for h in range(H)]
    inputs = generator.integers(0, TOKENS, (INPUTS, N)).tolist()
    layer = Layer(FixedPoint(p, f), tuple(map(head_of, tables)))
    found = [[[int(v * (1 << f)) for v in row] for row in rows(layer, X)] for X in inputs]

    def failure() -> dict[str, Any] | None:
        for X, outputs in zip(inputs, found, strict=True):
            for i, c in itertools.product(range(N), range(d_out)):
                expected = sum(_nearest(*_average(head, X, i, c, f)) for head in tables)
                if outputs[i][c] != expected:
                    why = f"token {i}, coordinate {c}: {outputs[i][c]} 2^-{f}, not {expected} 2^-{f}"
                    return {"X": X, "token": i, "coordinate": c, "heads": tables, "why": why}
        return None

    listed = {"p": p, "f": f, "tokens": TOKENS, "heads": tables, "inputs": inputs, "outputs": found}
    evidence = of_this_claim() | {"kind": "layer-in-P", **listed}
    opinions = [opinion("arb", failure), replayed(evidence)]
    scope = f"one random layer (seed {seed}), {INPUTS} random inputs"
    return conclude(Outcome.CERTIFIED, scope, opinions, certificate=evidence)


def _average(head: dict[str, Any], X: Sequence[int], i: int, c: int, f: int) -> tuple[Any, Fraction | None]:
    """The head's average, in units of 2^-f, at token i in coordinate c: a ball, and its exact value if all
    scores are equal or all values are."""
    keys = [head["key"][j][x] for j, x in enumerate(X)] + head["dummy_keys"]
    values = [head["value"][j][x][c] for j, x in enumerate(X)] + [v[c] for v in head["dummy_values"]]
    query = head["query"][i][X[i]]
    scores = [Fraction(sum(a * b for a, b in zip(query, key, strict=True)), 4**f) for key in keys]
    exact = Fraction(sum(values), len(values)) if len(set(scores)) == 1 or len(set(values)) == 1 else None
    with precision(BITS):
        weights = [ball(s).exp() for s in scores]
        total = sum((w * v for w, v in zip(weights, values, strict=True)), arb(0))
        return total / sum(weights, arb(0)), exact


def _nearest(average: Any, exact: Fraction | None) -> int:
    """The integer nearest to the average, ties to even. Raises Undecided for a ball across a boundary."""
    if exact is not None:
        return round(exact)
    low, high = round(lower(average)), round(upper(average))
    if low != high:
        raise Undecided(f"an average is not told from a boundary of rounding at {BITS} bits")
    return low


def _sum_rounded(layer: Layer, X: Sequence[int]) -> list[Row]:
    """Only the exact sum of the heads is rounded: another class."""

    def nearest(column: Sequence[Any]) -> Fraction:
        return Fraction(round(sum(arb_enclosure(a, 256)[0] for a in column)), 1 << layer.format.f)

    return [
        tuple(nearest(column) for column in zip(*rows, strict=True))
        for rows in zip(*layer.averages(X), strict=True)
    ]


def _dummies_lost(layer: Layer, X: Sequence[int]) -> list[Row]:
    heads = tuple(replace(head, dummies=()) for head in layer.heads)
    return layer_rows(replace(layer, heads=heads), X)


def _rounded_down(layer: Layer, X: Sequence[int]) -> list[Row]:
    return layer.rows(X, lambda average: int(arb_enclosure(average, 256)[0] // 1))


def _ties_up(layer: Layer, X: Sequence[int]) -> list[Row]:
    """Ties away from the even mantissa: they go up."""

    def rounded(average: Any) -> int:
        nearest = rational_rounded(average)
        return nearest + 1 if average.is_half_integer(2 * nearest + 1) else nearest

    return layer.rows(X, rounded)


_AT = {"N": 3, "m": 2, "d_out": 2, "H": 2, "D": 1, "p": 4, "f": 2, "seed": 3}
mutant(heads_are_rounded_then_added, "only the sum is rounded", at=_AT, rows=_sum_rounded)
mutant(heads_are_rounded_then_added, "dummies are lost", at=_AT, rows=_dummies_lost)
mutant(heads_are_rounded_then_added, "rounding down", at=_AT, rows=_rounded_down)
mutant(heads_are_rounded_then_added, "ties go up", at=_AT, rows=_ties_up)
