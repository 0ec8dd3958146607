"""The SMT form of "every pointer set has a query": y and the token off it are symbolic, keys are given.

The elements y_1 < ... < y_q and the token j are one-hot Booleans over [N]. Their inner products are integer
sums over the Gram table. For each Gram pattern of q keys Cramer's rule gives constants D and x with
<u_j, w_y> = (sum_r <b_j, b_{y_r}> x_r) / D, so under each pattern the demand is linear in the inner
products of j.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import z3

from checkers.engines.smt import Obligation
from constructions.keys.queries import cramer, query_values
from constructions.keys.sign_keys import SignMatrix, encode_keys, gram


@dataclass(frozen=True)
class PointerSet:
    """The symbolic pointer set: one_hot[r][a] says that y_{r+1} = a; off[a] says that j = a."""

    one_hot: Sequence[Sequence[Any]]
    off: Sequence[Any]

    def read(self, model: Any) -> tuple[tuple[int, ...], int]:
        """The y and j of a model."""
        rows = [*self.one_hot, self.off]
        found = [
            next(a for a, b in enumerate(row) if z3.is_true(model.eval(b, model_completion=True)))
            for row in rows
        ]
        return tuple(sorted(found[:-1])), found[-1]


def _sum(terms: Sequence[Any]) -> Any:
    return z3.Sum(terms) if len(terms) > 1 else terms[0]


def obligation(keys: SignMatrix, q: int) -> tuple[Obligation, PointerSet]:
    """For all y, j: the query of y exists, has norm <= 2 sqrt(q) and value <= 1/2 at j off y."""
    N, m = keys.shape
    G = gram(keys).tolist()
    one_hot = [[z3.Bool(f"y{r + 1}_is_{a + 1}") for a in range(N)] for r in range(q)]
    off = [z3.Bool(f"j_is_{a + 1}") for a in range(N)]
    hypotheses = [_sum([z3.If(b, z3.IntVal(1), z3.IntVal(0)) for b in row]) == 1 for row in [*one_hot, off]]
    places = [z3.Int(f"y{r + 1}") for r in range(q)]
    for place, row in zip(places, one_hot, strict=True):
        hypotheses.append(place == _sum([z3.If(b, z3.IntVal(a), z3.IntVal(0)) for a, b in enumerate(row)]))
    hypotheses += [left < right for left, right in itertools.pairwise(places)]
    hypotheses += [z3.Not(z3.And(row[a], off[a])) for row in one_hot for a in range(N)]

    def product(name: str, left: Sequence[Any], right: Sequence[Any]) -> Any:
        """An integer equal to the inner product of the two chosen keys."""
        term = z3.Int(name)
        for a in range(N):
            for value in set(G[a]):
                partners = [b for b in range(N) if G[a][b] == value]
                hypotheses.append(
                    z3.Implies(z3.And(left[a], z3.Or([right[b] for b in partners])), term == value)
                )
        return term

    pairs = list(itertools.combinations(range(q), 2))
    on = {(r, s): product(f"g{r + 1}{s + 1}", one_hot[r], one_hot[s]) for r, s in pairs}
    to_j = [product(f"h{r + 1}", one_hot[r], off) for r in range(q)]
    goals = []
    for pattern, (D, x) in _patterns(G, q, m).items():
        here = z3.And([z3.BoolVal(True), *(on[p] == v for p, v in zip(pairs, pattern, strict=True))])
        sound = D > 0 and m * sum(x) <= 4 * q * D
        value = _sum([z3.IntVal(x[r]) * to_j[r] for r in range(q)])
        goals.append(z3.Implies(here, z3.And(z3.BoolVal(sound), 2 * value <= D)))
    name = f"every {q}-subset of {N} tokens has a query"
    return Obligation(name, "QF_LIA", hypotheses, z3.And(goals)), PointerSet(one_hot, off)


def _patterns(G: list[list[int]], q: int, m: int) -> Mapping[tuple[int, ...], tuple[int, list[int]]]:
    """D and x of every q x q Gram matrix whose off-diagonal entries occur in the table."""
    values = sorted({G[a][b] for a in range(len(G)) for b in range(len(G)) if a != b})
    found = {}
    for pattern in itertools.product(values, repeat=q * (q - 1) // 2):
        matrix = np.full((1, q, q), m, dtype=np.int64)
        for (r, s), value in zip(itertools.combinations(range(q), 2), pattern, strict=True):
            matrix[0, r, s] = matrix[0, s, r] = value
        D, x = cramer(matrix)
        found[pattern] = (int(D[0]), x[0].tolist())
    return found


def violation(keys: SignMatrix, y: Sequence[int]) -> Mapping[str, Any] | None:
    """A witness that y has no pseudo-inverse query as demanded, from the definition in rationals."""
    found = query_values(keys, y)
    shown = [i + 1 for i in y]
    if found is None:
        return {"y": shown, "keys": encode_keys(keys), "why": f"the keys of y = {shown} are dependent"}
    why = found.shortfall()
    if not why:
        return None
    return {"y": shown, "keys": encode_keys(keys), "values": found.values, "why": f"y = {shown}: {why}"}
