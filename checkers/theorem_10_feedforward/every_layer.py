"""Claims of Theorem 10 for every first layer of a small size.

Those at given layers are in theorem_10_layers.py, those of the sharper form in theorem_10_sharper.py, the
adversary for a user's model in theorem_10_adversary.py.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from checkers.engines.smt import Obligation
from constructions import tasks
from constructions.errors import BadInput
from constructions.theorem_10_feedforward.networks import Layout, common_pointers, opposite_values

LARGEST_SYMBOLIC = 40
Pair = Callable[[Sequence[Sequence[Any]]], tuple[list[list[Any]], list[list[Any]]]]


def add(terms: Iterable[Any]) -> Any:
    """The sum of at least one term, without the unary sums that SMT-LIB does not have."""
    first, *rest = terms
    for term in rest:
        first = first + term
    return first


def dot(u: Sequence[Any], v: Sequence[Any]) -> Any:
    """The inner product."""
    return add(a * b for a, b in zip(u, v, strict=True))


def number(model: Any, term: Any) -> Fraction | None:
    """The rational value of a real term in a model, or None for an irrational one."""
    value = model.eval(term, model_completion=True)
    return Fraction(str(value.as_fraction())) if z3.is_rational_value(value) else None


def numbers(model: Any, rows: Sequence[Sequence[Any]]) -> list[list[Fraction]] | None:
    """number() entry by entry; None as soon as one is irrational."""
    found = [[number(model, term) for term in row] for row in rows]
    return None if any(v is None for row in found for v in row) else found  # type: ignore[return-value]


def average(values: Sequence[Sequence[Any]], y: Sequence[int]) -> list[Any]:
    """qSA at a token that points at y, on terms."""
    return [add(values[j][k] for j in y) / len(y) for k in range(len(values[0]))]


@claim(
    "theorem-10",
    quick=[
        {"N": 4, "q": 2, "d": 1, "width": 2},
        {"N": 5, "q": 2, "d": 1, "width": 3},
        {"N": 3, "q": 1, "d": 2, "width": 2},
    ],
    full=[{"N": 8, "q": 3, "d": 1, "width": 5}, {"N": 10, "q": 5, "d": 1, "width": 5}],
    kernel=["theorem_10_feedforward"],
)
def null_vector_gives_collision(
    N: int,
    q: int,
    d: int,
    width: int,
    *,
    pointers: Callable[[Layout], list[tuple[int, ...]]] = common_pointers,
    pair: Pair = opposite_values,
) -> Verdict:
    """For every first layer W with `width` rows and every null vector xi of its columns that read
    z_q, ..., z_N, scaled to max_j ||xi_j|| = 1: the inputs +xi and -xi (zeros before token q, the same
    pointers and positions) lie in the unit ball, have the same W x, and their targets differ by exactly 2/q
    at some token; so no output function g is within 1/(2q) of both.

    Symbolic: the entries of W on these columns, xi, for each row one number for all that it reads
    elsewhere (the same in both inputs), and the common output. Three obligations, in this order: the same
    W x (QF_NRA, products of unknowns); the distance 2/q (QF_NRA: squared norms); no common output.
    Not shown here: that a null vector exists below the bound, which is `narrow_matrix_has_null_vector`.
    """
    layout = Layout(N, q, d)
    if width < 1:
        raise BadInput(
            f"the width must be at least 1, not {width}; {layout.bound - 1} is just below the bound"
        )
    if N * d > LARGEST_SYMBOLIC or width > LARGEST_SYMBOLIC:
        raise BadInput(
            f"N d' and the width must be at most {LARGEST_SYMBOLIC} for symbolic entries, not {N * d} and"
            f" {width}"
        )
    columns = range(layout.bound)
    W = [[z3.Real(f"w_{r}_{c}") for c in columns] for r in range(width)]
    elsewhere = [z3.Real(f"elsewhere_{r}") for r in range(width)]
    xi = [[z3.Real(f"xi_{i}_{k}") if i >= q - 1 else z3.RealVal(0) for k in range(d)] for i in range(N)]
    output = [[z3.Real(f"o_{i}_{k}") for k in range(d)] for i in range(N)]
    left, right = pair(xi)
    y = pointers(layout)

    def seen(values: list[list[Any]], r: int) -> Any:
        return elsewhere[r] + dot(W[r], [v for row in values[q - 1 :] for v in row])

    def squared(row: Sequence[Any]) -> Any:
        return dot(row, row)

    def apart(i: int) -> Any:
        return squared([u - v for u, v in zip(average(left, y[i]), average(right, y[i]), strict=True)])

    def near(values: list[list[Any]], i: int) -> Any:
        miss = [o - t for o, t in zip(output[i], average(values, y[i]), strict=True)]
        return squared(miss) <= z3.RealVal(Fraction(1, 4 * q * q))

    free = xi[q - 1 :]
    null = [dot(row, [v for xs in free for v in xs]) == 0 for row in W]
    norms = [squared(row) <= 1 for row in free] + [z3.Or([squared(row) == 1 for row in free])]
    in_ball = [squared(row) <= 1 for values in (left, right) for row in values[q - 1 :]]
    obligations = [
        Obligation(
            "the first layer sees no difference",
            "QF_NRA",
            null,
            z3.And([seen(left, r) == seen(right, r) for r in range(width)]),
        ),
        Obligation(
            "the targets are 2/q apart",
            "QF_NRA",
            norms,
            z3.And(*in_ball, z3.Or([apart(i) == z3.RealVal(Fraction(4, q * q)) for i in range(N)])),
        ),
        Obligation(
            "no common output is within 1/(2q) of both",
            "QF_NRA",
            norms,
            z3.Or([z3.Not(near(values, i)) for i in range(N) for values in (left, right)]),
        ),
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        weights, vector = numbers(model, W), numbers(model, xi)
        if weights is None or vector is None:
            return None
        values = pair(vector)
        first = [[dot(row, [v for z in side[q - 1 :] for v in z]) for row in weights] for side in values]
        a, b = (tasks.qsa(side, y) for side in values)
        squares = [squared([u - v for u, v in zip(s, t, strict=True)]) for s, t in zip(a, b, strict=True)]
        found = {"xi": vector, "pointers": y, "squared distance of the targets": max(squares)}
        if max(squares) != Fraction(4, q * q):
            return {**found, "why": f"the targets are at most sqrt({max(squares)}) apart, not 2/q = 2/{q}"}
        is_null = all(dot(row, [v for z in vector[q - 1 :] for v in z]) == 0 for row in weights)
        if is_null and first[0] != first[1]:
            return {**found, "W": weights, "why": "the first layer tells the two inputs apart"}
        return None

    scope = (
        f"all real {width} x {layout.bound} matrices W and all their null vectors, N = {N}, q = {q}, d' = {d}"
    )
    return smt.prove(
        obligations, scope, witness, margin=Margin(Fraction(1, q), "how far the targets exceed twice 1/(2q)")
    )


def one_sided(xi: Sequence[Sequence[Any]]) -> tuple[list[list[Any]], list[list[Any]]]:
    """A corrupted pair: +xi and 0, whose targets are only 1/q apart."""
    return [list(row) for row in xi], [[v * 0 for v in row] for row in xi]


def missing_last(layout: Layout) -> list[tuple[int, ...]]:
    """Corrupted pointers: no token points at the last one."""
    return [
        y if i < layout.N - 1 else common_pointers(layout)[0] for i, y in enumerate(common_pointers(layout))
    ]


def scaled_pair(xi: Sequence[Sequence[Any]]) -> tuple[list[list[Any]], list[list[Any]]]:
    """A corrupted pair: the second input is scaled, so that it stays in the null space but too near."""
    return [list(row) for row in xi], [[-v / 2 for v in row] for row in xi]


_SMALL = {"N": 4, "q": 2, "d": 1, "width": 2}
mutant(null_vector_gives_collision, "second input is zero", at=_SMALL, pair=one_sided)
mutant(null_vector_gives_collision, "second input is half as long", at=_SMALL, pair=scaled_pair)
mutant(null_vector_gives_collision, "no token points at the last", at=_SMALL, pointers=missing_last)


# --- a null vector below the bound -------------------------------------------------------------------

Matrix = Sequence[Sequence[Any]]


def determinant(matrix: Matrix) -> Any:
    """By expansion along the first row, on terms or numbers; 1 for the empty matrix."""
    if not matrix:
        return 1
    minors = (
        matrix[0][c] * determinant([[*row[:c], *row[c + 1 :]] for row in matrix[1:]])
        for c in range(len(matrix))
    )
    return add(-minor if c % 2 else minor for c, minor in enumerate(minors))


def cofactor_vectors(matrix: Matrix) -> list[list[Any]]:
    """For every k rows and k + 1 columns, the signed k x k minors on these columns, zeros elsewhere.

    For k the rank, and rows and columns that hold a minor of that size that is not zero, this is a null
    vector: its product with any row is a minor of size k + 1 (Laplace).
    """
    height, width = len(matrix), len(matrix[0])
    vectors = []
    for k in range(min(height, width - 1) + 1):
        for rows in itertools.combinations(range(height), k):
            for columns in itertools.combinations(range(width), k + 1):
                vector: list[Any] = [0] * width
                for sign, c in enumerate(columns):
                    minor = determinant([[matrix[r][x] for x in columns if x != c] for r in rows])
                    vector[c] = -minor if sign % 2 else minor
                vectors.append(vector)
    return vectors


@claim(
    "theorem-10",
    quick=[{"N": 2, "q": 1, "d": 1}, {"N": 4, "q": 2, "d": 1}, {"N": 2, "q": 1, "d": 2}],
)
def narrow_matrix_has_null_vector(
    N: int, q: int, d: int, *, candidates: Callable[[Matrix], list[list[Any]]] = cofactor_vectors
) -> Verdict:
    """Every real matrix with (N - q + 1) d' columns and one row less has a null vector that is not zero:
    one of the vectors of signed minors.

    Symbolic entries (QF_NRA), and a disjunction over the candidates. A narrower layer is this one with zero
    rows; a wider one of rank below (N - q + 1) d' has the null vectors of rank-many of its rows.
    With `null_vector_gives_collision` this is Theorem 10 at these sizes: no W of that width, whatever g.
    """
    layout = Layout(N, q, d)
    if not 2 <= layout.bound <= 4:
        raise BadInput(f"(N - q + 1) d' must lie in 2..4 for symbolic minors, not {layout.bound}")
    W = [[z3.Real(f"w_{r}_{c}") for c in range(layout.bound)] for r in range(layout.bound - 1)]

    def null(matrix: Matrix, vector: Sequence[Any]) -> list[Any]:
        return [dot(row, vector) == 0 for row in matrix]

    def nonzero(vector: Sequence[Any]) -> Any:
        return z3.Or([(v if z3.is_expr(v) else z3.RealVal(v)) != 0 for v in vector])

    goal = z3.Or([z3.And(nonzero(vector), *null(W, vector)) for vector in candidates(W)])

    def witness(model: Any) -> dict[str, Any] | None:
        weights = numbers(model, W)
        if weights is None or any(any(v) and all(null(weights, v)) for v in candidates(weights)):
            return None
        return {"W": weights, "why": "no candidate is a null vector of this matrix"}

    scope = f"all real {layout.bound - 1} x {layout.bound} matrices"
    return smt.prove([Obligation("some candidate is a null vector", "QF_NRA", [], goal)], scope, witness)


def unsigned(matrix: Matrix) -> list[list[Any]]:
    """Corrupted candidates: the minors without their signs."""
    return [[-v if i % 2 else v for i, v in enumerate(vector)] for vector in cofactor_vectors(matrix)]


def full_rank_only(matrix: Matrix) -> list[list[Any]]:
    """Corrupted candidates: the largest minors only, which all vanish for a matrix of lower rank."""
    return cofactor_vectors(matrix)[-1:]


mutant(
    narrow_matrix_has_null_vector, "minors without signs", at={"N": 4, "q": 2, "d": 1}, candidates=unsigned
)
mutant(
    narrow_matrix_has_null_vector,
    "lower ranks forgotten",
    at={"N": 4, "q": 2, "d": 1},
    candidates=full_rank_only,
)
