"""Claims of the sharper form of Theorem 10 (ours): for q < N the first layer needs rank N d', not N d'/2.

The argument is in constructions/theorem_10_feedforward/networks.py. It is also what is needed up to one: a
first layer of rank N d' + 1 suffices.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.engines.null_vectors import rank_modulo
from checkers.engines.smt import Obligation
from checkers.theorem_10_feedforward.every_layer import add, dot, numbers
from constructions import task_inputs, tasks
from constructions.errors import BadInput
from constructions.theorem_10_feedforward.networks import Layout, PackedLayer, longest_sum

LARGEST_PACKED = 3_000_000  # weights
MOST_POINTERS = 1000  # of all tokens, so that the number that packs them has at most 4300 digits
MOST_SAMPLES = 100
Subsets = Callable[[int, int], Iterator[tuple[int, ...]]]


@claim(
    "theorem-10",
    quick=[{"N": 3, "q": 2, "d": 1}, {"N": 6, "q": 3, "d": 1}, {"N": 3, "q": 1, "d": 2}],
    full=[{"N": 9, "q": 4, "d": 1}, {"N": 4, "q": 1, "d": 2}],
)
def some_subset_has_a_long_sum(
    N: int,
    q: int,
    d: int,
    *,
    subsets: Subsets = task_inputs.pointer_sets,
    bound: Callable[[int], Fraction] = longest_sum,
) -> Verdict:
    """For q < N and every xi in (R^d')^N with largest norm 1, some q-subset y has
    ||sum over y of xi|| >= q/(2q-1) > 1/2.

    So every null vector of *all* value columns of W gives two inputs with the same W x and targets at least
    2/(2q-1) apart: below rank N d' some error is at least 1/(2q-1) > 1/(2q). Symbolic xi (QF_LRA for d' =
    1, QF_NRA above). The constant is the best possible: a larger one is a mutant here. At q = N the claim
    is false.
    """
    if not 1 <= q < N <= 12 or d < 1:
        raise BadInput(f"need 1 <= q < N <= 12 and d' >= 1, not N = {N}, q = {q}, d' = {d}")
    if d > 1 and (q > 1 or N * d > 8):
        raise BadInput(
            f"for d' > 1 the squared norms need q = 1 and N d' <= 8, not q = {q} and N d' = {N * d}"
        )
    xi = [[z3.Real(f"xi_{i}_{k}") for k in range(d)] for i in range(N)]
    least = bound(q)

    def total(rows: Sequence[Sequence[Any]], y: Sequence[int]) -> list[Any]:
        return [add(rows[j][k] for j in y) for k in range(d)]

    if d == 1:
        norms = [z3.And(v <= 1, v >= -1) for (v,) in xi] + [z3.Or([z3.Or(v == 1, v == -1) for (v,) in xi])]
        long = [
            z3.Or(t >= z3.RealVal(least), t <= z3.RealVal(-least))
            for y in subsets(N, q)
            for t in total(xi, y)
        ]
    else:
        norms = [dot(v, v) <= 1 for v in xi] + [z3.Or([dot(v, v) == 1 for v in xi])]
        long = [dot(t, t) >= z3.RealVal(least**2) for t in (total(xi, y) for y in subsets(N, q))]
    obligation = Obligation(
        "some subset has a long sum", "QF_LRA" if d == 1 else "QF_NRA", norms, z3.Or(long)
    )

    def witness(model: Any) -> dict[str, Any] | None:
        vector = numbers(model, xi)
        if vector is None:
            return None
        longest = max(dot(t, t) for t in (total(vector, y) for y in subsets(N, q)))
        if longest >= least**2:
            return None
        return {"xi": vector, "why": f"the longest sum has squared norm {longest}, below {least**2}"}

    return smt.prove(
        [obligation],
        f"all xi with largest norm 1, N = {N}, q = {q}, d' = {d}",
        witness,
        margin=Margin(least - Fraction(1, 2), "how far the sum exceeds the 1/2 that is needed"),
    )


def avoiding_the_last(N: int, q: int) -> Iterator[tuple[int, ...]]:
    """Corrupted choice: only subsets that avoid the last token."""
    return (y for y in task_inputs.pointer_sets(N, q) if N - 1 not in y)


def everyone(N: int, q: int) -> Iterator[tuple[int, ...]]:
    """Corrupted choice: the average of all tokens, as if q = N."""
    del q
    return iter([tuple(range(N))])


def slightly_more(q: int) -> Fraction:
    """A corrupted bound, a millionth too large."""
    return longest_sum(q) + Fraction(1, 10**6)


_THREE = {"N": 3, "q": 2, "d": 1}
mutant(some_subset_has_a_long_sum, "q = N, where one average is enough", at=_THREE, subsets=everyone)
mutant(some_subset_has_a_long_sum, "nobody points at the last token", at=_THREE, subsets=avoiding_the_last)
mutant(some_subset_has_a_long_sum, "a constant slightly larger", at=_THREE, bound=slightly_more)


@claim("theorem-10", quick=[{}])
def long_sum_at_any_size(*, sorted_tokens: bool = True, excess: Fraction = Fraction(0)) -> Verdict:
    """For all N, q < N and d', the step behind the sharper form: if t_j = 1, r is the sum of t over the q -
    1 others that are largest and t_k the smallest of all, hence (q - 1) t_k <= r, then 1 + r >= q/(2q-1) or
    r + t_k <= -q/(2q-1); and for q = 1, where r = 0, 1 + r = 1.

    t_k = <xi_k, xi_j> with ||xi_j|| = 1, so that the length of a sum of xi is at least the absolute value of
    the sum of t (Cauchy-Schwarz, not checked here). QF_NRA with q, r and t_k free real numbers, denominators
    cleared, so this covers every N, q and d'.
    """
    q, r, t = z3.Reals("q r t")
    more = z3.RealVal(excess)
    sizes = [q >= 2, t <= 1]
    smallest = [(q - 1) * t <= r] * sorted_tokens
    long = z3.Or((2 * q - 1) * (1 + r) >= q + more, (2 * q - 1) * (r + t) <= -q - more)
    obligations = [
        Obligation("q >= 2", "QF_NRA", [*sizes, *smallest], long),
        Obligation("q = 1", "QF_NRA", [r == 0], 1 + r >= 1),
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        found = numbers(model, [[q, r, t]])
        if found is None:
            return None
        size, rest, low = found[0]
        if max(abs(rest + 1), abs(rest + low)) >= (size + excess) / (2 * size - 1):
            return None
        return {"q": size, "r": rest, "t_k": low, "why": "neither sum is long enough"}

    return smt.prove(obligations, "all N, all q < N, all d', all xi", witness)


mutant(long_sum_at_any_size, "k need not be the smallest", at={}, sorted_tokens=False)
mutant(long_sum_at_any_size, "a constant slightly larger", at={}, excess=Fraction(1, 10**6))


@claim(
    "theorem-10",
    quick=[
        {"N": 4, "q": 2, "d": 2, "samples": 20, "seed": 1},
        {"N": 12, "q": 5, "d": 3, "samples": 5, "seed": 2},
    ],
    full=[{"N": 60, "q": 10, "d": 8, "samples": 2, "seed": 3}],
)
def packed_layer_suffices(
    N: int, q: int, d: int, samples: int, seed: int, *, layer: Callable[[Layout], PackedLayer] = PackedLayer
) -> Verdict:
    """At the sampled inputs the network with the packed first layer W (rank N d' + 1: the values, and one
    number that packs all pointers) outputs qSA exactly, in exact arithmetic.

    The rows are counted; that they are independent is decided modulo a prime, which is certain where the
    rank is full. The second engine compares each W x, decoded from the certificate alone, with the input: it
    must be the N d' values and the pointers as digits, which also shows that it is linear in the input.
    """
    if samples < 1:
        raise BadInput(f"there must be at least 1 sample, not {samples}")
    layout = Layout(N, q, d)
    if N * d * layout.length > LARGEST_PACKED or N * q > MOST_POINTERS or samples > MOST_SAMPLES:
        raise BadInput(
            f"need at most {MOST_SAMPLES} samples, {MOST_POINTERS} pointers (N q) and"
            f" {LARGEST_PACKED} weights (N d' times N (d' + q + 1))"
        )
    packed = layer(layout)
    matrix = packed.matrix()
    sampled = [
        (task_inputs.random_unit_values(N, d, seed + s), task_inputs.random_pointers(N, q, seed + s))
        for s in range(samples)
    ]
    seen = []
    for values, pointers in sampled:
        x = packed.layout.flatten(values, pointers)
        seen.append([Fraction(sum(w * v for w, v in zip(row, x, strict=True) if w)) for row in matrix])

    rank = rank_modulo(matrix, (1 << 61) - 1)

    def failure() -> dict[str, Any] | None:
        if not rank == len(matrix) == N * d + 1:
            return {"rows": len(matrix), "rank": rank, "why": f"the rank is not N d' + 1 = {N * d + 1}"}
        for (values, pointers), first in zip(sampled, seen, strict=True):
            try:
                output = packed.decode(first)
            except (IndexError, ZeroDivisionError):
                return {"pointers": pointers, "why": "W x holds no pointers to decode"}
            target = tasks.qsa(values, pointers)
            if output != target:
                told = {"values": values, "pointers": pointers, "output": output, "target": target}
                return {**told, "why": "output is not qSA"}
        return None

    certificate = of_this_claim() | {
        "kind": "theorem-10-packed",
        "N": N,
        "q": q,
        "d": d,
        "inputs": [
            {
                "values": [[str(v) for v in row] for row in values],
                "pointers": [[j + 1 for j in y] for y in pointers],
            }
            for values, pointers in sampled
        ],
        "seen": [[str(v) for v in first] for first in seen],
    }
    opinions = [opinion("exact", failure), replayed(certificate)]
    stored = certificate if len(json.dumps(certificate)) < 1 << 16 else None
    return conclude(
        Outcome.CERTIFIED,
        f"{samples} random inputs, N = {N}, q = {q}, d' = {d}, seed {seed}",
        opinions,
        margin=Margin(rank - N * d, "the rank above the lower bound N d'"),
        notes=[f"rank(W) = {rank}; Theorem 10 asks for at least N d'/2 = {Fraction(N * d, 2)}"],
        certificate=stored,
    )


class ShortBase(PackedLayer):
    """A corrupted layer: digits to the base N, in which pointer N carries into the next digit."""

    def matrix(self) -> list[list[int]]:
        *rows, packing = super().matrix()
        N = self.layout.N
        powers = {(N + 1) ** e: N**e for e in range(N * self.layout.q)}
        return [*rows, [powers.get(w, w) for w in packing]]


class OneValueLess(PackedLayer):
    """A corrupted layer: the last value is not read."""

    def matrix(self) -> list[list[int]]:
        rows = super().matrix()
        rows[-2] = [0] * self.layout.length
        return rows


class OneRowMore(PackedLayer):
    """A corrupted layer: the first pointer is read by a row of its own as well."""

    def matrix(self) -> list[list[int]]:
        extra = [int(c == self.layout.d) for c in range(self.layout.length)]
        return [*super().matrix(), extra]


_SMALL = {"N": 4, "q": 2, "d": 2, "samples": 5, "seed": 1}
mutant(packed_layer_suffices, "base N in place of N + 1", at=_SMALL, layer=ShortBase)
mutant(packed_layer_suffices, "rank N d' + 2", at=_SMALL, layer=OneRowMore)
mutant(packed_layer_suffices, "one value is not read", at=_SMALL, layer=OneValueLess)
