"""Definitions 1 and 2: the code's attention is the definition's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from flint import arb

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, lower, precision, upper
from constructions.attention import MultiHead, SelfAttention
from constructions.errors import BadInput

BITS = 128
LARGEST_WORK = 100_000  # products of numbers of mpmath; each of H N^2 exponentials is one in the replay too
Weights = tuple[list[list[Fraction]], list[list[Fraction]], list[list[Fraction]]]
LayerOutput = Callable[[Any, Sequence[Any]], Any]


def layer_output(X: Any, heads: Sequence[Any]) -> Any:
    """The layer's output in balls, by constructions/attention.py."""
    return MultiHead([SelfAttention(*head) for head in heads])(X, arb.exp)


def random_matrix(generator: np.random.Generator, rows: int, columns: int) -> list[list[Fraction]]:
    """Multiples of 1/8 in [-1, 1]: exact, and small enough for scores of a few units."""
    return [[Fraction(int(k), 8) for k in row] for row in generator.integers(-8, 9, (rows, columns))]


def balls(matrix: list[list[Fraction]]) -> Any:
    """The matrix in balls at the current precision."""
    return np.array([[ball(entry) for entry in row] for row in matrix], dtype=object)


def text(matrix: list[list[Fraction]]) -> list[list[str]]:
    """The matrix as a certificate stores it."""
    return [[str(entry) for entry in row] for row in matrix]


def mpmath_number(x: Fraction) -> Any:
    """The rational at mpmath's current precision."""
    import mpmath  # on use: nothing else needs it

    return mpmath.mpf(x.numerator) / x.denominator


def mpmath_layer(X: Sequence[Sequence[Any]], heads: Sequence[Weights]) -> list[list[Any]]:
    """Definition 2's triple sum in mpmath, entry by entry, at rows of its numbers."""
    import mpmath

    def project(row: Sequence[Any], A: list[list[Fraction]], column: int) -> Any:
        return sum(x * mpmath_number(A[t][column]) for t, x in enumerate(row))

    def weigh(i: int, Q: list[list[Fraction]], K: list[list[Fraction]]) -> list[Any]:
        query = [project(X[i], Q, a) for a in range(len(Q[0]))]
        return [mpmath.exp(sum(x * project(row, K, a) for a, x in enumerate(query))) for row in X]

    output = []
    for i in range(len(X)):
        shares = [weigh(i, Q, K) for Q, K, _ in heads]
        output.append([mpmath.mpf(0)] * len(heads[0][2][0]))
        for c in range(len(output[i])):
            for weights, (_, _, V) in zip(shares, heads, strict=True):
                mixed = sum(w * project(row, V, c) for w, row in zip(weights, X, strict=True))
                output[i][c] += mixed / sum(weights)
    return output


def missed_by_mpmath(values: Callable[[], list[list[Any]]], low: Any, high: Any) -> dict[str, Any] | None:
    """The first of these values, evaluated at twice the bits, that the enclosures miss."""
    import mpmath

    with mpmath.workprec(2 * BITS):
        for i, row in enumerate(values()):
            for c, value in enumerate(row):
                if not mpmath.isfinite(value):
                    raise Undecided(f"mpmath gives {value}")
                sign, mantissa, exponent, _ = value._mpf_
                exact = Fraction(-mantissa if sign else mantissa) * Fraction(2) ** exponent
                slack = Fraction(1, 1 << BITS)
                if not low[i][c] - slack <= exact <= high[i][c] + slack:
                    ends = [low[i][c], high[i][c]]
                    why = "an output differs from the definition"
                    return {"why": why, "token": i, "coordinate": c, "mpmath": exact, "enclosure": ends}
    return None


def _check(N: int, d: int, m: int, d_out: int, H: int, seed: int, output: LayerOutput) -> Verdict:
    for name, value in (("N", N), ("d", d), ("m", m), ("d_out", d_out), ("H", H)):
        if not 1 <= value <= 64:
            raise BadInput(f"{name} = {value} is out of range; give 1 to 64")
    if (work := H * N * N * d * (m + d_out)) > LARGEST_WORK:
        raise BadInput(f"H N^2 d (m + d_out) = {work} is out of range; give at most {LARGEST_WORK}")
    if seed < 0:
        raise BadInput(f"seed = {seed} is negative; give an integer >= 0")
    generator = np.random.default_rng(seed)
    X = random_matrix(generator, N, d)
    heads = [
        (random_matrix(generator, d, m), random_matrix(generator, d, m), random_matrix(generator, d, d_out))
        for _ in range(H)
    ]
    with precision(BITS):
        enclosed = output(balls(X), [tuple(balls(A) for A in head) for head in heads])
        low = [[lower(entry) for entry in row] for row in enclosed]
        high = [[upper(entry) for entry in row] for row in enclosed]

    def direct() -> list[list[Any]]:
        return mpmath_layer([[mpmath_number(x) for x in row] for row in X], heads)

    certificate = of_this_claim() | {
        "kind": "attention-layer",
        "X": text(X),
        "heads": [{"Q": text(Q), "K": text(K), "V": text(V)} for Q, K, V in heads],
        "low": text(low),
        "high": text(high),
    }
    scope = f"one random rational input, N = {N}, d = {d}, m = {m}, d' = {d_out}, H = {H}"
    opinions = [opinion("mpmath", lambda: missed_by_mpmath(direct, low, high)), replayed(certificate)]
    return conclude(Outcome.CERTIFIED, scope, opinions, certificate=certificate)


@claim(
    "definition-1",
    quick=[
        {"N": 4, "d": 3, "m": 2, "d_out": 2, "seed": 0},
        {"N": 5, "d": 2, "m": 3, "d_out": 1, "seed": 1},
    ],
    full=[{"N": 12, "d": 6, "m": 4, "d_out": 5, "seed": 2}],
)
def unit_is_the_softmax_of_its_scores(
    N: int, d: int, m: int, d_out: int, seed: int, *, output: LayerOutput = layer_output
) -> Verdict:
    """At random rational X, Q, K, V the unit of constructions/attention.py, evaluated in balls, encloses
    softmax(X Q K^T X^T) X V, row by row, within 2^-40.

    Both engines evaluate the definition entry by entry with code of their own.
    """
    return _check(N, d, m, d_out, 1, seed, output)


@claim(
    "definition-2",
    quick=[{"N": 4, "d": 2, "m": 2, "d_out": 2, "H": 3, "seed": 0}],
    full=[{"N": 8, "d": 4, "m": 3, "d_out": 4, "H": 5, "seed": 1}],
)
def heads_are_added(
    N: int, d: int, m: int, d_out: int, H: int, seed: int, *, output: LayerOutput = layer_output
) -> Verdict:
    """At random rational inputs a multi-headed layer in balls encloses the sum of its heads' outputs."""
    return _check(N, d, m, d_out, H, seed, output)


def _exchanged(X: Any, heads: Sequence[Any]) -> Any:
    return layer_output(X, [(K, Q, V) for Q, K, V in heads])


def _by_columns(X: Any, heads: Sequence[Any]) -> Any:
    """Softmax over queries instead of keys."""
    total = 0
    for Q, K, V in heads:
        weights = np.vectorize(arb.exp, otypes=[object])(SelfAttention(Q, K, V).scores(X))
        total = total + (weights / weights.sum(axis=0)) @ (X @ V)
    return total


def _averaged(X: Any, heads: Sequence[Any]) -> Any:
    return layer_output(X, heads) / arb(len(heads))


def _last_head_lost(X: Any, heads: Sequence[Any]) -> Any:
    return layer_output(X, heads[:-1])


_UNIT = {"N": 3, "d": 2, "m": 2, "d_out": 1, "seed": 0}
mutant(unit_is_the_softmax_of_its_scores, "queries and keys exchanged", at=_UNIT, output=_exchanged)
mutant(unit_is_the_softmax_of_its_scores, "softmax by columns", at=_UNIT, output=_by_columns)
_LAYER = {"N": 3, "d": 2, "m": 2, "d_out": 1, "H": 2, "seed": 0}
mutant(heads_are_added, "heads averaged", at=_LAYER, output=_averaged)
mutant(heads_are_added, "one head lost", at=_LAYER, output=_last_head_lost)
