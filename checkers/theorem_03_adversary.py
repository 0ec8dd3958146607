"""The adversary of Theorem 3's optimality: keys by position with fewer than 2q coordinates err by 2/(3q)."""

from __future__ import annotations

from fractions import Fraction
from typing import Protocol

from flint import arb
from numpy.typing import ArrayLike

from checkers import enclosure
from checkers.adversary import Finding, Refutation, adversary
from checkers.model_calls import ask, exact_row, exact_rows
from checkers.theorem_03_neighbourliness import affine_dependency, defeated_set
from constructions.errors import BadInput


class PositionKeys(Protocol):
    """A bare attention unit whose keys depend on the position and whose queries depend on the pointer set."""

    def keys(self, N: int) -> ArrayLike:
        """The N keys, N x m'."""

    def query(self, y: tuple[int, ...]) -> ArrayLike:
        """The query of a token that points at y (0-based, increasing): m' numbers."""


@adversary("theorem-3")
def spread_out(model: PositionKeys, *, q: int = 3) -> Refutation:
    """Refute a unit with too few key coordinates for sparsity q.

    The model has keys(N), an N x m' table, and query(y), m' numbers for a tuple y of q token indices
    (0-based, increasing); the unit is softmax of <key_j, query(y)> over j, averaging the values z_j in [-1, 1].
    With m' <= 2q - 1 an exact affine dependency of the first 2q + 1 keys gives a y on which the unit errs by at
    least 2/(3q), whatever its query. Numbers are read exactly, softmax is enclosed in balls.
    """
    if q < 1:
        raise BadInput(f"the sparsity q must be at least 1, not {q}")
    N = 2 * q + 1
    keys = exact_rows(ask(model, "keys", N), "keys", N)
    dependency = affine_dependency(keys)
    if dependency is None:
        return Refutation(
            "theorem-3",
            Finding.NO_COUNTEREXAMPLE,
            f"the {N} keys of dimension {len(keys[0])} are affinely independent, so every score is possible",
        )
    y, _ = defeated_set(dependency, q)
    query = exact_row(ask(model, "query", tuple(y)), "query", len(keys[0]))
    scores = [sum((a * b for a, b in zip(u, query, strict=True)), Fraction(0)) for u in keys]
    error, values = _worst_error(scores, y)
    needed = Fraction(2, 3 * q)
    if error < needed:
        # Keys of dimension 2q or more can be dependent and still serve every y.
        return Refutation(
            "theorem-3", Finding.NO_COUNTEREXAMPLE, f"m' = {len(keys[0])} is not below 2q = {2 * q}"
        )
    return Refutation(
        "theorem-3",
        Finding.REFUTED,
        f"at y = {y} (0-based) these values are averaged with an error of at least {float(error):.4f}",
        {"y": y, "values": values, "scores": scores},
        error,
        needed,
        ("keys and queries do not depend on the values",),
    )


def _worst_error(scores: list[Fraction], y: list[int]) -> tuple[Fraction, list[int]]:
    """A lower bound of the error at the signs z_j = sign(p_j - u_j), and those signs (any sign where undecided)."""
    top = max(scores)
    with enclosure.precision(256):
        weights = [enclosure.ball(s - top).exp() for s in scores]
        total = sum(weights, arb(0))
        gaps = [
            w / total - (enclosure.ball(Fraction(1, len(y))) if j in y else 0) for j, w in enumerate(weights)
        ]
        signs = [1 if gap.mid() > 0 else -1 for gap in gaps]
        error = sum((sign * gap for sign, gap in zip(signs, gaps, strict=True)), arb(0))
        return enclosure.lower(error), signs
