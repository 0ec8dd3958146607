"""Null vectors of first layers, exactly: decided by modular rank, found by integer linear algebra (FLINT)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from flint import fmpz_mat, nmod_mat

from constructions.precision import exact_rational

Integers = list[list[int]]

# Word-size primes. A rank modulo a prime is at most the rank over the rationals.
PRIMES = ((1 << 61) - 1, (1 << 64) - 59, (1 << 31) - 1)


def integer_rows(matrix: Sequence[Sequence[Any]], columns: Sequence[int]) -> Integers:
    """The chosen columns, each row multiplied by the least integer that makes it one of integers.

    Scaling rows changes no null vector. Floats are read as the rationals they are. BadInput for an entry
    that is not a finite number.
    """
    scaled = []
    for r, row in enumerate(matrix):
        entries = [row[c] for c in columns]
        if all(type(v) is int for v in entries):
            scaled.append(entries)
            continue
        ratios = [
            v.as_integer_ratio()
            if type(v) is float and math.isfinite(v)
            else exact_rational(v, f"an entry of row {r + 1} of the first layer").as_integer_ratio()
            for v in entries
        ]
        scale = math.lcm(*(denominator for _, denominator in ratios))
        scaled.append([numerator * (scale // denominator) for numerator, denominator in ratios])
    return scaled


def common_integers(matrix: Sequence[Sequence[Any]]) -> Integers:
    """The matrix times the least integer that makes it one of integers. BadInput as above."""
    columns = range(len(matrix[0]))
    exact = [
        [exact_rational(row[c], f"an entry of row {r + 1}") for c in columns] for r, row in enumerate(matrix)
    ]
    scale = math.lcm(*(v.denominator for row in exact for v in row))
    return [[v.numerator * (scale // v.denominator) for v in row] for row in exact]


def rank_modulo(matrix: Integers, prime: int) -> int:
    """The rank modulo a prime: a lower bound for the rank."""
    if not matrix or not matrix[0]:
        return 0
    return int(_reduced(matrix, prime)[1])


def _reduced(matrix: Integers, prime: int) -> tuple[Any, int]:
    flat = [v % prime for row in matrix for v in row]
    form, rank = nmod_mat(len(matrix), len(matrix[0]), flat, prime).rref()
    return form, int(rank)


def _pivots(form: Any, rank: int) -> list[int]:
    pivots: list[int] = []
    column = 0
    for r in range(rank):
        while int(form[r, column]) == 0:
            column += 1
        pivots.append(column)
        column += 1
    return pivots


def null_vector(matrix: Integers, columns: int) -> list[int] | None:
    """A non-zero integer vector xi with matrix xi = 0, or None if the columns are independent. Exact.

    Full rank modulo one prime is full rank, so None is certain. Else some column depends, modulo the prime,
    on pivot columns before it; that system is solved over the rationals (Dixon lifting) and the solution
    checked on every row. A prime for which the check fails was unlucky, and the next one is tried; after
    the last, the null space over the integers decides.
    """
    if not matrix:
        return [1] + [0] * (columns - 1)
    # A matrix with fewer rows than columns has a null vector on its first rows + 1 columns.
    width = min(columns, len(matrix) + 1)
    block = [row[:width] for row in matrix]
    for prime in PRIMES:
        form, rank = _reduced(block, prime)
        if rank == width:
            return None
        found = _solve(block, _pivots(form, rank), prime)
        if found is not None:
            return found + [0] * (columns - width)
    basis, nullity = fmpz_mat(block).nullspace()
    if int(nullity) == 0:
        return None
    return [int(basis[i, 0]) for i in range(width)] + [0] * (columns - width)


def _solve(block: Integers, pivots: list[int], prime: int) -> list[int] | None:
    """The first column that is no pivot as a combination of the pivots before it, if it is one."""
    width = len(block[0])
    dependent = next(c for c in range(width) if c >= len(pivots) or pivots[c] != c)
    xi = [0] * width
    xi[dependent] = 1
    if dependent:
        # The columns before the first one that is no pivot are all pivots, hence independent: enough rows
        # are independent as well.
        transposed = [[row[c] for row in block] for c in range(dependent)]
        form, rank = _reduced(transposed, prime)
        rows = _pivots(form, rank)
        square = fmpz_mat([block[r][:dependent] for r in rows])
        right = fmpz_mat([[-block[r][dependent]] for r in rows])
        solution = [(int(v.p), int(v.q)) for v in square.solve(right).entries()]
        scale = math.lcm(*(denominator for _, denominator in solution))
        xi[:dependent] = [numerator * (scale // denominator) for numerator, denominator in solution]
        xi[dependent] = scale
    product = fmpz_mat(block) * fmpz_mat([[v] for v in xi])
    if any(int(v) != 0 for v in product.entries()):
        return None
    divisor = math.gcd(*xi)
    return [v // divisor for v in xi]


def tokens_of(xi: Sequence[int], N: int, d: int) -> Integers:
    """A null vector on the values of the last tokens as N rows of d, zeros before it."""
    padded = [0] * (N * d - len(xi)) + list(xi)
    return [padded[i * d : (i + 1) * d] for i in range(N)]


def norm_from_below(square: Fraction, bits: int = 64) -> Fraction:
    """A rational at most the square root of `square` and within 2^-bits of it; exact for a rational root
    with a denominator of at most `bits` bits."""
    denominator = math.isqrt(square.denominator)
    root = Fraction(math.isqrt(square.numerator), denominator)
    if denominator.bit_length() <= bits and root**2 == square:
        return root
    scaled = square * (1 << (2 * bits))
    return Fraction(math.isqrt(scaled.numerator // scaled.denominator), 1 << bits)
