"""The claim of Theorem 10 at given first layers: random and adversarial ones, just below the bound."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.null_vectors import (
    PRIMES,
    Integers,
    integer_rows,
    null_vector,
    rank_modulo,
    tokens_of,
)
from constructions.errors import BadInput
from constructions.theorem_10_feedforward.networks import (
    Layout,
    Matrix,
    Pointers,
    common_pointers,
    layer_below_the_bound,
    scaled_to_ball,
)

LARGEST_LAYER = 60_000_000  # weights
LARGEST_STORED = 1 << 16  # characters of a certificate that is kept with the verdict


@claim(
    "theorem-10",
    quick=[
        {"N": 8, "q": 4, "d": 2, "family": "random", "seed": 1},
        {"N": 8, "q": 4, "d": 2, "family": "low_rank", "seed": 2},
        {"N": 8, "q": 4, "d": 1, "family": "floats", "seed": 3},
        {"N": 12, "q": 6, "d": 2, "family": "differences", "seed": 4},
        {"N": 12, "q": 6, "d": 2, "family": "all_but_one", "seed": 5},
        {"N": 24, "q": 8, "d": 4, "family": "random", "seed": 6},
    ],
    full=[
        {"N": 100, "q": 50, "d": 8, "family": "random", "seed": 7},
        {"N": 100, "q": 50, "d": 4, "family": "floats", "seed": 8},
        {"N": 200, "q": 100, "d": 16, "family": "values_only", "seed": 9},
    ],
)
def layer_below_the_bound_is_fooled(
    N: int,
    q: int,
    d: int,
    family: str,
    seed: int,
    *,
    layer: Callable[[Layout, str, int], Matrix] = layer_below_the_bound,
    pointers: Callable[[Layout], Pointers] = common_pointers,
    finder: Callable[[Integers, int], list[int] | None] = null_vector,
) -> Verdict:
    """For this first layer, of rank below (N - q + 1) d' on the columns of z_q, ..., z_N, there are two
    inputs in the unit ball with the same pointers and the same W x whose targets differ by 2/q at some
    token: exactly for d' = 1 (or a null vector of rational norm), else by at least (1 - 2^-40) 2/q in exact
    rationals.

    Families: random, values_only (no columns for anything else), low_rank (more rows than the bound),
    floats (read as exact dyadic rationals), differences (of neighbouring values), all_but_one (value). The
    margin is by how much the squared distance exceeds 1/q^2, the square of twice the error 1/(2q). FLINT
    finds the null vector and is not believed: the first engine multiplies in Python integers, replay
    recomputes W x and the targets from the certificate with the standard library.
    """
    layout = Layout(N, q, d)
    if layout.bound * layout.length > LARGEST_LAYER:
        raise BadInput(
            f"a layer of {layout.bound} x {layout.length} weights is too large here: at most {LARGEST_LAYER}"
        )
    start = time.perf_counter()
    given = layer(layout, family, seed)
    width = len(given[0])
    W = integer_rows(given, range(width))
    block = [[row[c] for c in layout.value_columns(q - 1, width)] for row in W]
    found = finder(block, layout.bound)
    scope = f"the {len(W)} x {width} layer of family {family}, N = {N}, q = {q}, d' = {d}, seed {seed}"
    if found is None:
        return conclude(
            Outcome.CERTIFIED, scope, [opinion("flint", lambda: _independent(block, layout.bound))]
        )
    seconds = time.perf_counter() - start
    xi = tokens_of(found, N, d)
    y = pointers(layout)
    values = scaled_to_ball(xi)
    # The targets of +xi and -xi are opposite, so they differ by twice either.
    largest = 4 * values.averages(y).largest_square()
    whole = d == 1 or values.largest_square() == 1
    least = Fraction(4, q * q) * (1 if whole else (1 - Fraction(1, 1 << 40)) ** 2)

    def failure() -> dict[str, Any] | None:
        i = next(
            (r for r, row in enumerate(block) if sum(a * b for a, b in zip(row, found, strict=True))), None
        )
        if i is not None:
            return {"xi": xi, "row": i, "why": f"row {i + 1} of W tells the two inputs apart"}
        if not least <= largest <= Fraction(4, q * q):
            return {
                "xi": xi,
                "pointers": y,
                "why": f"the targets are at most the square root of {largest} apart",
            }
        return None

    certificate = of_this_claim() | {
        "kind": "theorem-10-collision",
        "N": N,
        "q": q,
        "d": d,
        "W": W,
        "xi": [[hex(v) for v in row] for row in xi],
        "pointers": [[j + 1 for j in row] for row in y],
        "least": str(least),
    }
    opinions = [opinion("exact", failure), replayed(certificate)]
    bits = max(abs(v) for v in found).bit_length()
    return conclude(
        Outcome.CERTIFIED,
        scope,
        opinions,
        margin=Margin(largest - Fraction(1, q * q), "the squared distance of the targets, less 1/q^2"),
        notes=[
            f"a null vector of entries up to {bits} bits, found in {seconds:.2f} s",
            f"(N - q + 1) d' = {layout.bound}; the paper's N d'/2 = {Fraction(N * d, 2)}",
        ],
        certificate=certificate if len(json.dumps(certificate)) <= LARGEST_STORED else None,
    )


def _independent(block: Integers, columns: int) -> dict[str, Any]:
    """The witness that no null vector exists, of full rank modulo a prime. Raises Undecided."""
    if rank_modulo(block, PRIMES[0]) < columns:
        raise Undecided("no null vector was found, though one may exist")
    return {"rank": columns, "why": "the value columns are independent: no null vector exists"}


def full_rank(layout: Layout, family: str, seed: int) -> Matrix:
    """A corrupted layer: one more row, which makes the rank equal to the bound."""
    rows = layer_below_the_bound(layout, family, seed)
    extra = [0] * layout.length
    for power, column in enumerate(layout.value_columns(layout.q - 1)):
        extra[column] = 7**power
    return [*rows, extra]


def sign_flipped(block: Integers, columns: int) -> list[int] | None:
    """A corrupted finder: the sign of the last entry that is not zero is wrong."""
    xi = null_vector(block, columns)
    if xi is None:
        return None
    last = max(i for i, v in enumerate(xi) if v)
    return [-v if i == last else v for i, v in enumerate(xi)]


def all_point_back(layout: Layout) -> Pointers:
    """Corrupted pointers: every token points at the first q, whose values but one are zero."""
    return [tuple(range(layout.q))] * layout.N


_SMALL = {"N": 8, "q": 4, "d": 1, "family": "random", "seed": 1}
mutant(layer_below_the_bound_is_fooled, "rank equal to the bound", at=_SMALL, layer=full_rank)
mutant(layer_below_the_bound_is_fooled, "a null vector with a wrong sign", at=_SMALL, finder=sign_flipped)
mutant(
    layer_below_the_bound_is_fooled,
    "nobody points at the largest",
    at={**_SMALL, "family": "all_but_one"},
    pointers=all_point_back,
)
