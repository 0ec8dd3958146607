"""Symmetries of the tiny tasks of Theorem 7, and the constraints that break them.

A symmetry sends a solution of a set of constraints to another by permuting its Boolean variables, or by
permuting and negating them. Order the variables once and for all. Among the finitely many images of a
solution under the group that the symmetries generate, the least in the lexicographic order satisfies
V <= g(V) for every g of the group at once. So adding V <= g(V) for any of them, or only for the first few
variables of V, which says less, loses no solvability: if there is a solution, there is one that satisfies
all that was added.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import z3

from constructions.theorem_07_match3_hardness.threshold_heads import Free, TinyTask


@dataclass(frozen=True)
class Renaming:
    """x -> the tokens of x at these positions, each symbol replaced by its image (itself if none is named).

    A linear function of one-hot tokens, composed with it, is again one: its weights are permuted. ValueError
    unless positions and symbols are permuted, so that nothing is lost.
    """

    positions: tuple[int, ...]
    symbols: Mapping[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if sorted(self.positions) != list(range(len(self.positions))):
            raise ValueError(f"{self.positions} is no permutation of positions")
        if sorted(self.symbols) != sorted(self.symbols.values()):
            raise ValueError(f"{dict(self.symbols)} is no permutation of symbols")

    def __call__(self, x: Free) -> Free:
        return tuple(self.symbols.get(x[j], x[j]) for j in self.positions)


def _swapped(size: int, *pairs: tuple[int, int]) -> tuple[int, ...]:
    order = list(range(size))
    for i, k in pairs:
        order[i], order[k] = order[k], order[i]
    return tuple(order)


def renamings(task: TinyTask, letters: Sequence[int]) -> list[Renaming]:
    """Renamings that keep the task's answer when the tokens besides token 1 are from `letters`.

    disj: Alice's and Bob's bit i exchanged, and two indices exchanged for both. match2, match3: two positions
    exchanged; on pair_alphabet the answer asks for a pair {u, -1 - u}, so that the members of a pair, and two
    pairs, may be exchanged. Token 1 is fixed, so no translation of residues is left. That they keep the
    answer is not taken from here: `no_ordered_chains_compute` has it proved.
    """
    size = task.positions
    if task.name == "disj":
        sides = [(i, i + task.N) for i in range(task.N)]
        found = [Renaming(_swapped(size, side)) for side in sides]
        both = itertools.combinations(sides, 2)
        return found + [Renaming(_swapped(size, (i, k), (bob, other))) for (i, bob), (k, other) in both]
    found = [Renaming(_swapped(size, pair)) for pair in itertools.combinations(range(size), 2)]
    if task.name == "match3" and list(letters) == task.pair_alphabet():
        pairs = sorted({tuple(sorted((v, (-1 - v) % task.M))) for v in letters if v != 1})
        exchanged = [{u: v, v: u} for u, v in pairs]
        exchanged += [{a: c, c: a, b: d, d: b} for (a, b), (c, d) in itertools.combinations(pairs, 2)]
        found += [Renaming(tuple(range(size)), symbols) for symbols in exchanged]
    return found


def least(variables: Sequence[Any], images: Sequence[Any], name: str, depth: int) -> Iterator[Any]:
    """Clauses that `variables` <= `images` in the lexicographic order (false before true), up to `depth`
    places where the two differ as terms; Booleans called name_k say that the places before agree."""
    differing = [(v, w) for v, w in zip(variables, images, strict=True) if not v.eq(w)]
    equal: list[Any] = []
    for k, (v, w) in enumerate(differing[:depth]):
        yield z3.Or(*(z3.Not(e) for e in equal), z3.Not(v), w)
        following = z3.Bool(f"{name}_{k}")
        yield z3.Or(*(z3.Not(e) for e in equal), v, w, following)
        yield z3.Or(*(z3.Not(e) for e in equal), z3.Not(v), z3.Not(w), following)
        equal = [following]
