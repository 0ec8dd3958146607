"""The paper's tasks in plain words of the standard library: what every refutation's witness is evaluated
with.

Nothing here is imported by the constructions or comes from them. Positions count from 0. Numbers are exact.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from fractions import Fraction


def match2(X: Sequence[int], i: int, M: int) -> int:
    """1 if some token j has x_i + x_j = 0 modulo M (Section 4)."""
    return int(any((X[i] + x) % M == 0 for x in X))


def match3(X: Sequence[int], i: int, M: int, reach: int | None = None) -> int:
    """1 if some tokens j and k, within `reach` of i if that is given, have x_i + x_j + x_k = 0 modulo M."""
    near = [x for j, x in enumerate(X) if reach is None or abs(i - j) <= reach]
    return int(any((X[i] + x + y) % M == 0 for x in near for y in near))


def match3_bigram(X: Sequence[int], i: int, M: int) -> int:
    """1 if some neighbours j and j + 1 have x_i + x_j + x_{j+1} = 0 modulo M."""
    return int(any((X[i] + x + y) % M == 0 for x, y in itertools.pairwise(X)))


def match_s(X: Sequence[int], i: int, M: int, s: int) -> int:
    """1 if x_i and some s - 1 tokens, repetition allowed, add up to 0 modulo M (Appendix C.3)."""
    return int(any((X[i] + sum(chosen)) % M == 0 for chosen in itertools.product(X, repeat=s - 1)))


def disjointness(a: Iterable[int], b: Iterable[int]) -> int:
    """1 if some position is 1 in both strings."""
    return int(any(x and y for x, y in zip(a, b, strict=True)))


def average(values: Sequence[Sequence[Fraction]], y: Sequence[int]) -> list[Fraction]:
    """The mean of the rows of values that y points at (Definition 4)."""
    return [sum((values[j][c] for j in y), Fraction(0)) / len(y) for c in range(len(values[0]))]


def nearest(x: Fraction, p: int, f: int) -> int:
    """The mantissa of the multiple of 2^-f of |mantissa| < 2^(p-1) nearest to x, of two the even one."""
    k = round(x * (1 << f))  # Python rounds fractions to nearest, ties to even
    largest = (1 << p - 1) - 1
    return max(-largest, min(largest, k))


def on_cycle(rows: Sequence[int], i: int, order: int) -> int:
    """1 if vertex i lies on a cycle of this many vertices; bit v of rows[u] is the arc from u to v."""
    others = [v for v in range(len(rows)) if v != i]
    for rest in itertools.permutations(others, order - 1):
        around = (i, *rest, i)
        if all(rows[u] >> v & 1 for u, v in itertools.pairwise(around)):
            return 1
    return 0
