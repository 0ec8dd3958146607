"""The adversary of Theorem 3's optimality: keys by position with fewer than 2q coordinates err by 2/(3q)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.core.adversary import OURS, Finding, Refutation, adversary
from checkers.core.model_calls import Model, exact_row, exact_rows, plain, pointers
from checkers.engines import enclosure
from checkers.theorem_03_infinite_precision.neighbourliness import LARGEST_Q, affine_dependency, defeated_set
from constructions.errors import BadInput
from proofs import rational

ERROR_BITS = 64  # significant bits kept of the lower bound of the error


def error_at(model: Any, counterexample: Mapping[str, Any]) -> Fraction:
    """A lower bound of the error of softmax with the model's scores, at the stored values."""
    model = Model.of(model)
    values, y = [int(z) for z in counterexample["values"]], [int(j) for j in counterexample["y"]]
    return _error(_scores(model, _keys(model, len(values)), y), y, values)


@adversary("theorem-3", evaluate=error_at)
def spread_out(model: Any, *, q: int = 3) -> Refutation:
    """Refutes a bare attention unit with fewer than 2q key coordinates. What the model must offer:

    keys(N): the N keys, an N x m' table of numbers: keys depend on the position alone.

    query(y): the query of a token that points at y, a tuple of q indices (0-based, increasing): m' numbers.

    The unit is softmax of <key_j, query(y)> over j, averaging values z_j in [-1, 1]. With m' <= 2q - 1 an
    exact affine dependency of the first 2q + 1 keys gives a y on which it errs by at least 2/(3q), whatever
    its query. Keys and queries are read exactly, softmax is enclosed in balls.
    """
    if not 1 <= q <= LARGEST_Q:
        raise BadInput(f"the sparsity q must lie in 1..{LARGEST_Q}, not {q}")
    model = Model.of(model)
    model.require("keys", "keys(N)")
    model.require("query", "query(y)")
    needed = Fraction(2, 3 * q)
    keys = _keys(model, 2 * q + 1)
    if len(keys[0]) >= 2 * q:
        says = f"m' = {len(keys[0])} is not below 2q = {2 * q}, and 2q coordinates can suffice"
        return Refutation("theorem-3", Finding.NO_COUNTEREXAMPLE, says, needed=needed)
    dependency = affine_dependency(keys)
    assert dependency is not None, "2q + 1 points of dimension below 2q are affinely dependent"
    y, _ = defeated_set(dependency, q)
    scores = _scores(model, keys, y)
    values = _worst_values(scores, y)
    error = _error(scores, y, values)
    assert error >= needed, "the argument promises this error, whatever the scores"
    return Refutation(
        "theorem-3",
        Finding.REFUTED,
        f"the keys of {2 * q + 1} tokens are affinely dependent, so no query serves this y",
        {"N": 2 * q + 1, "q": q, "y": y, "values": values},
        error,
        needed,
        ("keys depend on the position and queries on y alone", "the output is the softmax average itself"),
        promised=OURS,
    )


def _keys(model: Model, N: int) -> list[list[Fraction]]:
    return model.steady("keys", lambda answer: exact_rows(answer, "keys", N), plain(N))


def _scores(model: Model, keys: Sequence[Sequence[Fraction]], y: Iterable[int]) -> list[Fraction]:
    query = model.steady("query", lambda answer: exact_row(answer, "query", len(keys[0])), pointers(list(y)))
    return [sum((a * b for a, b in zip(key, query, strict=True)), Fraction(0)) for key in keys]


def _gaps(scores: Sequence[Fraction], y: Sequence[int]) -> list[Any]:
    """Softmax less the uniform weights on y, in balls at the precision in force."""
    top = max(scores)
    weights = [enclosure.ball(s - top).exp() for s in scores]
    total = sum(weights, arb(0))
    share = enclosure.ball(Fraction(1, len(y)))
    return [w / total - (share if j in y else 0) for j, w in enumerate(weights)]


def _worst_values(scores: Sequence[Fraction], y: Sequence[int]) -> list[int]:
    """The signs of softmax less uniform, which make the error its 1-norm (any sign where undecided)."""
    with enclosure.precision(256):
        return [1 if gap.mid() > 0 else -1 for gap in _gaps(scores, y)]


def _error(scores: Sequence[Fraction], y: Sequence[int], values: Sequence[int]) -> Fraction:
    """A lower bound of the error at these values."""
    with enclosure.precision(256):
        error = sum((z * gap for z, gap in zip(values, _gaps(scores, y), strict=True)), arb(0))
        return rational.shorten_down(enclosure.lower(abs(error)), ERROR_BITS)
