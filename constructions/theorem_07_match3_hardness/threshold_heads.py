"""Tiny one-layer models as linear threshold functions, without any precision model (Theorem 7, tiny sizes).

A head with one value coordinate answers at token 1 with sum_j e^{s_j} v_j / sum_j e^{s_j}; score and value of
token j depend on the token and its position (token 1 is fixed). "The output is at least t" says that
sum_j e^{s_j} (v_j - t) >= 0: a linear threshold function of the one-hot encoding of the tokens. An output map
that sees the output in L cells sees a chain of L - 1 such functions, A - t B with B > 0.

Conversely, one function A is the head of equal weights and values A, cut at 0; two with A_1 > A_2
everywhere are the head of weights B = A_1 - A_2, values A_1/B and cuts at 0 and 1, where the constants of B
are first spread so that each token's share is positive. So for at most 3 cells chains are exactly heads.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

import numpy as np

from constructions.attention import attend
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tasks import disj, match2, match3

# A linear function of one-hot tokens: per position, per symbol, a number.
Linear: TypeAlias = tuple[Mapping[int, Fraction], ...]
Free: TypeAlias = tuple[int, ...]

LARGEST = 20_000  # inputs


@dataclass(frozen=True)
class TinyTask:
    """The answer at token 1 as a function of the other tokens.

    match2, match3: x_1 = 1 and N - 1 other tokens in [M]. disj: N bits of Alice, then N of Bob (M = 2);
    token 1 is a blank. BadInput for another name, N < 2 (disj: N < 1), M < 2, or more than 20,000 inputs.
    """

    name: str
    N: int
    M: int

    def __post_init__(self) -> None:
        if self.name not in ("match2", "match3", "disj"):
            raise BadInput(f"unknown task {self.name!r}; there are: match2, match3, disj")
        least = 1 if self.name == "disj" else 2
        if exact_integer(self.N, "N") < least:
            raise BadInput(f"N must be at least {least} for {self.name}, not {self.N}")
        if exact_integer(self.M, "the modulus M") < 2 or (self.name == "disj" and self.M != 2):
            wanted = "2 for disj" if self.name == "disj" else "at least 2"
            raise BadInput(f"the modulus M must be {wanted}, not {self.M}")
        if self.positions > LARGEST.bit_length() or self.M**self.positions > LARGEST:
            raise BadInput(f"{self.M}^{self.positions} inputs are too many to try: at most {LARGEST}")

    @property
    def positions(self) -> int:
        """The number of tokens besides token 1."""
        return 2 * self.N if self.name == "disj" else self.N - 1

    def answer(self, x: Free) -> int:
        """The answer at token 1, by the definition in constructions.tasks."""
        if self.name == "disj":
            return disj(x[: self.N], x[self.N :])
        return (match2 if self.name == "match2" else match3)([1, *x], self.M)[0]

    def inputs(self, alphabet: Sequence[int] | None = None) -> Iterator[Free]:
        """All choices of the other tokens, or those from an alphabet."""
        return itertools.product(alphabet or range(self.M), repeat=self.positions)

    def pair_alphabet(self) -> list[int]:
        """1, and the residues u != v that complete token 1 to a multiple of M together and not alone.

        A match3 restricted to these tokens asks for one of the pairs {u, v}; other tasks keep all symbols.
        """
        if self.name != "match3":
            return list(range(self.M))
        alone = {-2 % self.M} | {v for v in range(self.M) if (1 + 2 * v) % self.M == 0}
        return sorted({1} | {v for v in range(self.M) if not {v, (-1 - v) % self.M} & (alone | {1})})


@dataclass(frozen=True)
class TableHead:
    """A head by tables: per position and symbol a positive weight e^s and a value; `own` is token 1's pair.

    thresholds increase; the cell of an output is the number of thresholds it reaches.
    """

    weights: Linear
    values: Linear
    own: tuple[Fraction, Fraction]
    thresholds: tuple[Fraction, ...]

    def output(self, x: Free) -> Fraction:
        """The exact softmax average at token 1."""
        weights = [self.own[0], *(w[v] for w, v in zip(self.weights, x, strict=True))]
        values = [self.own[1], *(u[v] for u, v in zip(self.values, x, strict=True))]
        columns = np.array(weights, dtype=object)[None, :], np.array(values, dtype=object)[:, None]
        (average,) = attend(*columns)[0]
        return Fraction(average)

    def cell(self, x: Free) -> int:
        """The number of thresholds that the output reaches."""
        return bisect_right(self.thresholds, self.output(x))


@dataclass(frozen=True)
class TinyLayer:
    """Heads whose output map sees their cells: answers maps the tuple of cells to 0 or 1 (0 if absent)."""

    heads: tuple[TableHead, ...]
    answers: Mapping[tuple[int, ...], int]

    def __call__(self, x: Free) -> int:
        return self.answers.get(tuple(head.cell(x) for head in self.heads), 0)


def head_of(functions: Sequence[Linear]) -> TableHead:
    """The head whose cells count how many of the one or two linear functions are at least 0.

    Two must satisfy functions[0] > functions[1] on every input. BadInput otherwise.
    """
    first = functions[0]
    if len(functions) == 1:
        one = tuple(dict.fromkeys(column, Fraction(1)) for column in first)
        return TableHead(one, first, (Fraction(1), Fraction(0)), (Fraction(0),))
    if len(functions) != 2:
        raise BadInput(f"a head is made of one or two linear functions, not {len(functions)}")
    gaps = [{v: Fraction(a[v] - b[v]) for v in a} for a, b in zip(first, functions[1], strict=True)]
    least = [min(gap.values()) for gap in gaps]
    spare = sum(least, Fraction(0)) / (len(gaps) + 1)
    if spare <= 0:
        raise BadInput("the first linear function must exceed the second on every input")
    # Each position's least weight becomes `spare`, and so does token 1's: the total is unchanged.
    weights = tuple(
        {v: g - low + spare for v, g in gap.items()} for gap, low in zip(gaps, least, strict=True)
    )
    values = tuple({v: a[v] / w[v] for v in a} for a, w in zip(first, weights, strict=True))
    return TableHead(weights, values, (spare, Fraction(0)), (Fraction(0), Fraction(1)))
