"""Definition 2 at any depth: the code's transformer alternates element maps and layers as it should."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from flint import arb

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.definitions.attention import (
    BITS,
    LARGEST_WORK,
    Weights,
    balls,
    missed_by_mpmath,
    mpmath_layer,
    mpmath_number,
    random_matrix,
    text,
)
from checkers.engines.enclosure import ball, lower, precision, upper
from constructions.attention import MultiHead, SelfAttention, Transformer
from constructions.errors import BadInput

LARGEST_DEPTH = 12
Affine = tuple[list[list[Fraction]], list[Fraction]]  # W, d x d, and b
Output = Callable[[Any, Sequence[Affine], Sequence[Sequence[Weights]]], Any]


def _element_map(W: list[list[Fraction]], b: list[Fraction]) -> Callable[[Any, int], Any]:
    """The map of token row x and position i (from 0), in balls: the greater of z and z/4, coordinate by
    coordinate, z = x W + (i + 1) b."""
    weights, shift = balls(W), np.array([ball(entry) for entry in b], dtype=object)

    def phi(row: Any, i: int) -> Any:
        z = np.asarray(row) @ weights + arb(i + 1) * shift
        return np.array([(5 * entry + 3 * abs(entry)) / 8 for entry in z], dtype=object)

    return phi


def transformer_output(X: Any, maps: Sequence[Affine], layers: Sequence[Sequence[Weights]]) -> Any:
    """The output in balls, by constructions/attention.py."""
    return Transformer(
        [_element_map(*phi) for phi in maps],
        [MultiHead([SelfAttention(*map(balls, head)) for head in heads]) for heads in layers],
    )(X, arb.exp)


def _by_mpmath(
    X: list[list[Fraction]], maps: Sequence[Affine], layers: Sequence[Sequence[Weights]]
) -> list[list[Any]]:
    """phi_D(L_D(... phi_1(L_1(phi_0(X))))), entry by entry."""

    def apply(phi: Affine, rows: Sequence[Sequence[Any]]) -> list[list[Any]]:
        W, b = phi
        found = []
        for i, row in enumerate(rows):
            sums = [
                sum(x * mpmath_number(W[t][c]) for t, x in enumerate(row)) + (i + 1) * mpmath_number(b[c])
                for c in range(len(b))
            ]
            found.append([max(z, z / 4) for z in sums])
        return found

    rows = apply(maps[0], [[mpmath_number(x) for x in row] for row in X])
    for phi, heads in zip(maps[1:], layers, strict=True):
        rows = apply(phi, mpmath_layer(rows, heads))
    return rows


@claim(
    "definition-2",
    quick=[
        {"N": 3, "d": 2, "m": 2, "H": 2, "D": 1, "seed": 0},
        {"N": 3, "d": 2, "m": 1, "H": 1, "D": 2, "seed": 1},
        {"N": 4, "d": 2, "m": 2, "H": 2, "D": 5, "seed": 2},
    ],
    full=[{"N": 6, "d": 3, "m": 2, "H": 3, "D": 8, "seed": 3}],
)
def maps_and_layers_alternate(
    N: int, d: int, m: int, H: int, D: int, seed: int, *, output: Output = transformer_output
) -> Verdict:
    """At random rational inputs the depth-D transformer of constructions/attention.py, in balls, encloses
    phi_D(L_D(... phi_1(L_1(phi_0(X))))) within 2^-40: D layers of H heads of widths m and d, and D + 1
    element maps, each a map of the row and its position that is not linear (the greater of z and z/4, z = x
    W + i b, i from 1).

    Both engines evaluate the definition entry by entry with code of their own, mpmath and rational intervals.
    """
    for name, value, most in (
        ("N", N, 64),
        ("d", d, 64),
        ("m", m, 64),
        ("H", H, 64),
        ("D", D, LARGEST_DEPTH),
    ):
        if not 1 <= value <= most:
            raise BadInput(f"{name} = {value} is out of range; give 1 to {most}")
    if (work := D * H * N * N * d * (m + d)) > LARGEST_WORK:
        raise BadInput(f"D H N^2 d (m + d) = {work} is out of range; give at most {LARGEST_WORK}")
    if seed < 0:
        raise BadInput(f"seed = {seed} is negative; give an integer >= 0")
    generator = np.random.default_rng(seed)
    X = random_matrix(generator, N, d)

    def halved(rows: int, columns: int) -> list[list[Fraction]]:
        return [[x / 2 for x in row] for row in random_matrix(generator, rows, columns)]

    maps = [(halved(d, d), halved(1, d)[0]) for _ in range(D + 1)]
    layers = [[(halved(d, m), halved(d, m), halved(d, d)) for _ in range(H)] for _ in range(D)]
    with precision(BITS):
        enclosed = output(balls(X), maps, layers)
        low = [[lower(entry) for entry in row] for row in enclosed]
        high = [[upper(entry) for entry in row] for row in enclosed]
    certificate = of_this_claim() | {
        "kind": "attention-transformer",
        "X": text(X),
        "maps": [{"W": text(W), "b": text([b])[0]} for W, b in maps],
        "layers": [[{"Q": text(Q), "K": text(K), "V": text(V)} for Q, K, V in heads] for heads in layers],
        "low": text(low),
        "high": text(high),
    }
    return conclude(
        Outcome.CERTIFIED,
        f"one random rational input and transformer, {N=}, {d=}, {m=}, {H=}, {D=}",
        [
            opinion("mpmath", lambda: missed_by_mpmath(lambda: _by_mpmath(X, maps, layers), low, high)),
            replayed(certificate),
        ],
        certificate=certificate,
    )


def _last_layer_lost(X: Any, maps: Sequence[Affine], layers: Sequence[Sequence[Weights]]) -> Any:
    return transformer_output(X, [*maps[:-2], maps[-1]], layers[:-1])


def _layers_reversed(X: Any, maps: Sequence[Affine], layers: Sequence[Sequence[Weights]]) -> Any:
    return transformer_output(X, maps, layers[::-1])


def _positions_forgotten(X: Any, maps: Sequence[Affine], layers: Sequence[Sequence[Weights]]) -> Any:
    """The maps between the layers see position 0 everywhere."""
    good = [_element_map(*phi) for phi in maps]
    middle = [lambda row, _, phi=phi: phi(row, 0) for phi in good[1:-1]]
    blocks = [MultiHead([SelfAttention(*map(balls, head)) for head in heads]) for heads in layers]
    return Transformer([good[0], *middle, good[-1]], blocks)(X, arb.exp)


_AT = {"N": 3, "d": 2, "m": 2, "H": 1, "D": 2, "seed": 1}
mutant(maps_and_layers_alternate, "the last layer is lost", at=_AT, output=_last_layer_lost)
mutant(maps_and_layers_alternate, "layers in reverse", at=_AT, output=_layers_reversed)
mutant(maps_and_layers_alternate, "positions forgotten between layers", at=_AT, output=_positions_forgotten)
