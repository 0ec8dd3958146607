"""Rows of a first layer as integers: what is no integer is scaled, exactly, and never taken as it is."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from flint import fmpz
from hypothesis import given
from hypothesis import strategies as st

from checkers.engines import null_vectors
from checkers.engines.null_vectors import (
    PRIMES,
    integer_rows,
    norm_from_below,
    null_vector,
    rank_modulo,
    tokens_of,
)
from constructions.errors import BadInput

NUMBERS = st.one_of(
    st.integers(-9, 9),
    st.fractions(min_value=-4, max_value=4, max_denominator=12),
    st.floats(-4, 4, width=16),
)


@pytest.mark.parametrize("row", [[1, Fraction(1, 2)], [Fraction(1, 2), 1], [1, 0.5], [2.5, 1, 3]])
def test_one_integer_in_a_row_does_not_make_it_one_of_integers(row: list[int | float | Fraction]) -> None:
    (scaled,) = integer_rows([row], range(len(row)))
    assert all(type(v) is int for v in scaled)
    assert [Fraction(v, scaled[0]) for v in scaled] == [Fraction(v) / Fraction(row[0]) for v in row]


@given(st.lists(NUMBERS, min_size=1, max_size=5))
def test_a_row_is_scaled_by_one_positive_number(row: list[int | float | Fraction]) -> None:
    (scaled,) = integer_rows([row], range(len(row)))
    assert all(type(v) is int for v in scaled)
    factors = {Fraction(v) / Fraction(given) for v, given in zip(scaled, row, strict=True) if given}
    assert len(factors) <= 1
    assert all(factor > 0 for factor in factors)
    assert all(v == 0 for v, given in zip(scaled, row, strict=True) if not given)


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), "1"])
def test_what_is_no_number_is_bad_input(bad: object) -> None:
    with pytest.raises(BadInput, match="row 1 of the first layer"):
        integer_rows([[1, bad]], range(2))


# --- null vectors ---

MATRICES = st.integers(1, 5).flatmap(
    lambda n: st.lists(st.lists(st.integers(-3, 3), min_size=n, max_size=n), min_size=1, max_size=5)
)


def times(matrix: list[list[int]], xi: list[int]) -> list[int]:
    return [sum(a * b for a, b in zip(row, xi, strict=True)) for row in matrix]


def rank(matrix: list[list[int]]) -> int:
    """By Gaussian elimination in fractions, an account of its own."""
    rows, found = [[Fraction(v) for v in row] for row in matrix], 0
    for c in range(len(rows[0])):
        pivot = next((r for r in range(found, len(rows)) if rows[r][c]), None)
        if pivot is None:
            continue
        rows[found], rows[pivot] = rows[pivot], rows[found]
        for r in range(found + 1, len(rows)):
            ratio = rows[r][c] / rows[found][c]
            rows[r] = [a - ratio * b for a, b in zip(rows[r], rows[found], strict=True)]
        found += 1
    return found


@given(MATRICES)
def test_a_null_vector_is_found_exactly_when_columns_depend(matrix: list[list[int]]) -> None:
    columns = len(matrix[0])
    xi = null_vector(matrix, columns)
    assert (xi is None) == (rank(matrix) == columns)
    assert rank_modulo(matrix, PRIMES[0]) == rank(matrix)
    if xi is not None:
        assert len(xi) == columns
        assert any(xi)
        assert times(matrix, xi) == [0] * len(matrix)
        assert math.gcd(*xi) == 1


@pytest.mark.parametrize(
    ("matrix", "columns", "xi"),
    [
        ([], 3, [1, 0, 0]),
        ([[1, 2]], 2, [-2, 1]),
        ([[0, 1]], 2, [1, 0]),
        ([[1, 2, 3]], 3, [-2, 1, 0]),  # one row: two columns are enough
        ([[2, 0, 1], [0, 3, 1]], 3, [-3, -2, 6]),
        ([[1, 0, 5], [0, 0, 1], [0, 0, 2]], 3, [0, 1, 0]),
        ([[1, 1], [2, 2]], 2, [-1, 1]),
        ([[1, 0], [0, 1]], 2, None),
        ([[0, 2, 1], [3, 0, 1], [1, 1, 0]], 3, None),
        ([[1, 2], [2, 4], [3, 7]], 2, None),  # the last row alone tells the columns apart
    ],
)
def test_known_null_vectors(matrix: list[list[int]], columns: int, xi: list[int] | None) -> None:
    assert null_vector(matrix, columns) == xi


@pytest.mark.parametrize("unlucky", [1, 2, 3])
def test_an_unlucky_prime_is_followed_by_the_next(unlucky: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A matrix of full rank that is singular modulo the first primes, up to all three."""
    product = math.prod(PRIMES[:unlucky])
    assert null_vector([[1, 0], [0, product]], 2) is None
    assert rank_modulo([[1, 0], [0, product]], PRIMES[0]) == 1
    # And a null vector that the first primes do not show: modulo them the wrong column depends.
    xi = null_vector([[product, 0, 1], [0, 1, 0], [0, 0, 0]], 3)
    assert xi in ([-1, 0, product], [1, 0, -product])
    assert null_vector([[product, 1, 7]], 3) in ([1, -product, 0], [-1, product, 0])
    primes: list[int] = []
    reduced = null_vectors._reduced
    monkeypatch.setattr(null_vectors, "_reduced", lambda m, p: primes.append(p) or reduced(m, p))
    null_vector([[1, 0], [0, product]], 2)
    assert list(dict.fromkeys(primes)) == list(PRIMES[: unlucky + 1])


def test_the_primes_are_primes_of_one_word() -> None:
    assert PRIMES == (2305843009213693951, 18446744073709551557, 2147483647)
    assert all(fmpz(p).is_prime() for p in PRIMES)


def test_the_rank_of_nothing_is_0() -> None:
    assert rank_modulo([], PRIMES[0]) == rank_modulo([[]], PRIMES[0]) == 0
    assert rank_modulo([[2]], 2) == 0
    assert rank_modulo([[0, 1], [0, 0]], 7) == 1


def test_tokens_are_padded_in_front() -> None:
    assert tokens_of([1, 2, 3], 3, 2) == [[0, 0], [0, 1], [2, 3]]
    assert tokens_of([1, 2, 3, 4], 2, 2) == [[1, 2], [3, 4]]
    assert tokens_of([5], 3, 1) == [[0], [0], [5]]


@given(st.fractions(0, 10**9, max_denominator=10**6), st.integers(1, 80))
def test_a_norm_from_below_is_near(square: Fraction, bits: int) -> None:
    root = norm_from_below(square, bits)
    assert root >= 0
    assert root**2 <= square < (root + Fraction(1, 2**bits)) ** 2


def test_a_rational_norm_is_exact_while_it_is_short() -> None:
    assert norm_from_below(Fraction(4, 9)) == Fraction(2, 3)
    assert norm_from_below(Fraction(0)) == 0
    assert norm_from_below(Fraction(2)) == Fraction(26087635650665564424, 2**64)
    assert norm_from_below(Fraction(4, 9), 2) == Fraction(2, 3)
    assert norm_from_below(Fraction(4, 9), 1) == Fraction(1, 2)  # 3 has two bits
    assert norm_from_below(Fraction(8, 9), 8) == Fraction(241, 256)
