"""The adversary of Theorem 10: any fully-connected model whose first layer has too low a rank."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from checkers.core.adversary import OURS, PAPER, Finding, ModelFault, Refutation, about, adversary
from checkers.core.model_calls import Model, exact_rows, vector
from checkers.engines.null_vectors import Integers, norm_from_below, null_vector, tokens_of
from checkers.theorem_10_feedforward.first_layer import FirstLayer, first_layer
from constructions.theorem_10_feedforward.networks import (
    Layout,
    Pointers,
    Scaled,
    common_pointers,
    scaled_to_ball,
    swapped_pointers,
)
from proofs import definitions

LONGEST_COLLISION = 1 << 20  # bits of a colliding pair that is stored beside the evaluated input
INPUT_BITS = 50  # inputs of a float model are multiples of 2^-50, which float64 holds exactly

LAYER_IS_ALL = "forward(x) depends on the values only through the first layer's product with x"
SAME_TWICE = "forward is deterministic (asked twice on each input)"


def error_at(model: Any, counterexample: Mapping[str, Any]) -> Fraction:
    """The model's largest error over the tokens of the stored input; for a bare first layer, half the
    distance of the targets of the stored input and its opposite, once W x is seen to be the same."""
    model = Model.of(model)
    layout = Layout(*(int(counterexample[name]) for name in ("N", "q", "d")))
    stored = counterexample["values"]
    values = Scaled([[int(v, 0) for v in row] for row in stored["numerators"]], int(stored["denominator"], 0))
    pointers = [tuple(j - 1 for j in y) for y in counterexample["pointers"]]
    if not model.describe()["bare"]:
        return _error(model, layout, values, pointers)[0]
    flat = [v for row in values.numerators for v in row]
    if any(
        sum(a * b for a, b in zip(row, flat, strict=True) if b) for row in first_layer(model, layout).rows
    ):
        raise ModelFault("the first layer tells the stored input from its opposite")
    return _half_distance(values, pointers)


@adversary("theorem-10", evaluate=error_at)
def collide(model: Any, *, N: int = 20, q: int = 10, d: int = 1) -> Refutation:
    """Refutes a fully-connected network f(x) = g(W x) of too low a rank. What the model must offer:

    first_layer: the matrix W (nested lists, numpy array or tensor), or an object whose `weight` is W, rows
    are units as in torch.nn.Linear. Its columns read the flattened input: token after token the d' values,
    the q pointers (1-based, increasing), the position (1-based), N (d' + q + 1) numbers in all; or only the
    N d' values, token after token. A tuple (A, B) of such stands for the product A B: a product that floating
    point has multiplied out has full rank, by its rounding errors.

    forward(x): the N x d' output for one flattened input of N (d' + q + 1) numbers: a float64 array, or a
    list of ints and Fractions if the model has `exact = True`, or what its `as_tensor` makes of the array.
    A bare matrix in place of a model stands for every network with this first layer.

    The option d is the paper's d'. Float weights are read as the exact rationals they are, and ranks are
    decided exactly. If the columns that read z_q, ..., z_N are dependent, the two inputs' targets are 2/q
    apart; else, if q < N and all value columns are dependent, they are at least 2/(2q-1) apart, up to 2^-40
    (the sharper form). The model is then evaluated, and must be off by more than 1/(2q) on one of the two.
    """
    layout = Layout(N, q, d)
    model = Model.of(model)
    if not model.describe()["bare"]:
        model.require("forward", "forward(x)")
    layer = first_layer(model, layout)
    found = null_vector(layer.columns((q - 1) * d), layout.bound)
    if found is not None:
        return _confront(model, layout, layer, tokens_of(found, N, d), common_pointers(layout))
    if q < N:
        found = null_vector(layer.rows, N * d)
    if found is not None:
        xi = tokens_of(found, N, d)
        return _confront(model, layout, layer, xi, swapped_pointers(xi, layout))
    return Refutation(
        "theorem-10",
        Finding.NO_COUNTEREXAMPLE,
        _told_apart(layout) + _numerically(layer, layout),
        needed=Fraction(1, 2 * q),
        recheck=lambda fresh: _same_layer(layer, first_layer(fresh, layout)),
    )


def _same_layer(before: FirstLayer, now: FirstLayer) -> None:
    if now.rows != before.rows:
        raise ModelFault("first_layer is another one")


def _told_apart(layout: Layout) -> str:
    """What is known of a layer that the argument does not refute."""
    N, q, d = layout.N, layout.q, layout.d
    if q == N:
        return (
            f"the columns of the first layer that read z_N are independent, {d} of them; at q = N all targets"
            " are one average, and this argument asks no more (of the other columns it says nothing)"
        )
    return (
        f"the first layer tells all values apart: its N d' = {N * d} value columns are independent, rank"
        f" {N * d}; the bound (N - q + 1) d' is {layout.bound}, exceeded by {N * d - layout.bound}"
    )


def _numerically(layer: FirstLayer, layout: Layout) -> str:
    """A word where floating point takes the rank to be smaller."""
    rank = layer.numerical_rank() if layout.q < layout.N else None
    if rank is None or rank >= layout.N * layout.d:
        return ""
    return (
        f"; that rank is exact, numerically it is {rank}: if the layer was multiplied out, give its factors,"
        " first_layer = (A, B)"
    )


def _promised(layout: Layout, layer: FirstLayer) -> str:
    """Whose promise it is: the paper's for q <= N/2 and rank below N d'/2, else that of our own form."""
    of_the_paper = 2 * layout.q <= layout.N and 2 * layer.rank_at_most < layout.N * layout.d
    return PAPER if of_the_paper else OURS


def _confront(
    model: Model, layout: Layout, layer: FirstLayer, xi: Integers, pointers: Pointers
) -> Refutation:
    """Evaluate the model on +xi and -xi; refuted if it is off by more than 1/(2q) on one of them."""
    q = layout.q
    needed = Fraction(1, 2 * q)
    values = scaled_to_ball(xi)
    distance = 2 * _half_distance(values, pointers)
    promised = _promised(layout, layer)
    if model.describe()["bare"]:
        return Refutation(
            "theorem-10",
            Finding.REFUTED,
            f"two inputs with the same W x have targets {about(distance)} apart (2/q: {2 / q:.6g}), and"
            " every output function is off by at least half of that on one of them",
            _stored(layout, values, pointers, collision=values),
            distance / 2,
            needed,
            ("the network's output depends on the values only through W x",),
            strict=True,
            promised=promised,
        )
    exact = model.describe()["exact"]
    evaluated = values if exact else values.truncated(INPUT_BITS)
    runs = [(*_error(model, layout, side, pointers), side) for side in (evaluated, evaluated.opposite)]
    error, token, side = max(runs, key=lambda run: run[0])
    if error <= needed:
        raise ModelFault(
            f"forward told apart two inputs with the same product with first_layer{_rounding(exact)}"
        )
    return Refutation(
        "theorem-10",
        Finding.REFUTED,
        f"two inputs with the same W x{_rounding(exact)} have targets {about(distance)} apart;"
        f" on one of them token {token + 1}'s output is off by {about(error)}, more than 1/(2q) ="
        f" {about(needed)}",
        _stored(layout, side, pointers, collision=values),
        error,
        needed,
        (LAYER_IS_ALL, SAME_TWICE),
        strict=True,
        promised=promised,
    )


def _rounding(exact: bool) -> str:
    """What is not exact about the inputs of a float model; one with `exact = True` gets the very pair."""
    return "" if exact else f" (before rounding to multiples of 2^-{INPUT_BITS})"


def _error(model: Model, layout: Layout, values: Scaled, pointers: Pointers) -> tuple[Fraction, int]:
    """The largest error over the tokens (from below, to 2^-64), and the token."""

    def read(answer: Any) -> list[list[Fraction]]:
        return exact_rows(answer, "forward's output", layout.N, layout.d)

    output = model.steady("forward", read, vector(layout.flatten(values.fractions(), pointers)))
    squares = [
        sum(((a - b) ** 2 for a, b in zip(o, t, strict=True)), Fraction(0))
        for o, t in zip(output, _targets(values, pointers), strict=True)
    ]
    token = max(range(layout.N), key=squares.__getitem__)
    return norm_from_below(squares[token]), token


def _half_distance(values: Scaled, pointers: Pointers) -> Fraction:
    """Half the largest distance between the targets of +values and -values, from below: the target's norm."""
    targets = _targets(values, pointers)
    return norm_from_below(max(sum((v * v for v in target), Fraction(0)) for target in targets))


def _targets(values: Scaled, pointers: Pointers) -> list[list[Fraction]]:
    """qSA at every token, by the standard library's definition."""
    rows = [[Fraction(v) for v in row] for row in values.numerators]
    means = {y: definitions.average(rows, y) for y in dict.fromkeys(pointers)}
    return [[mean / values.denominator for mean in means[y]] for y in pointers]


def _stored(layout: Layout, values: Scaled, pointers: Pointers, collision: Scaled) -> dict[str, Any]:
    """The evaluated input as JSON; also the exact values of the colliding pair (+ and -), if these differ
    and are not too long."""
    found = {
        "N": layout.N,
        "q": layout.q,
        "d": layout.d,
        "values": _as_text(values),
        "pointers": [[j + 1 for j in y] for y in pointers],
    }
    bits = sum(v.bit_length() for row in collision.numerators for v in row)
    if values not in (collision, collision.opposite) and bits <= LONGEST_COLLISION:
        found["colliding_values"] = _as_text(collision)
    return found


def _as_text(values: Scaled) -> dict[str, Any]:
    """Integers as text, those beyond 10^4 bits in hexadecimal."""

    def text(v: int) -> str:
        return str(v) if v.bit_length() <= 10_000 else hex(v)

    return {
        "denominator": text(values.denominator),
        "numerators": [[text(v) for v in row] for row in values.numerators],
    }
