"""Claims of Appendix C.6's positive side: third-order graph attention of width 1 finds directed triangles."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import networkx
import numpy as np

from checkers import exact
from checkers.claim import claim
from checkers.tripwire import mutant
from checkers.verdict import Margin, Opinion, Outcome, Verdict, conclude
from constructions.appendix_c6_high_order import Pairs, closed_pairs, on_triangle, third_order_graph_unit
from constructions.appendix_c6_subgraphs import Rows, members
from constructions.errors import BadInput

LARGEST_STORED = 1 << 16


def all_graphs(N: int) -> Iterator[Rows]:
    """All directed graphs without loops on N vertices, in the order of the masks of their arcs."""
    arcs = [(u, v) for u in range(N) for v in range(N) if u != v]
    for number in range(1 << len(arcs)):
        rows = [0] * N
        for k, (u, v) in enumerate(arcs):
            rows[u] |= (number >> k & 1) << v
        yield rows


def _wrong(rows: Rows, pairs: Pairs) -> dict[str, Any] | None:
    """The definition, by all triples of vertices, against the unit."""
    N = len(rows)
    right = [0] * N
    for u, v, w in itertools.permutations(range(N), 3):
        if rows[u] >> v & rows[v] >> w & rows[w] >> u & 1:
            right[u] = 1
    answers = on_triangle(rows, pairs)
    if answers == right:
        return None
    i = next(i for i in range(N) if answers[i] != right[i])
    return {
        "rows": rows,
        "token": i,
        "why": f"the unit says {answers[i]} at token {i}, a triangle says {right[i]}",
    }


@claim("appendix-c6-subgraphs", quick=[{"N": 3}, {"N": 4}])
def graph_attention_finds_triangles(N: int, *, pairs: Pairs = closed_pairs) -> Verdict:
    """For every directed graph on N vertices the third-order graph unit of width m = 1, thresholded at 1/4,
    answers 1 exactly at the vertices on a directed 3-cycle.

    Exhaustion over all 2^(N (N - 1)) graphs; the second engine decides each graph again from the stored
    answers.
    """
    if not 1 <= N <= 4:
        raise BadInput(f"N must lie in 1..4 (there are 2^(N (N - 1)) graphs), not {N}")

    def failure() -> dict[str, Any] | None:
        return next((w for rows in all_graphs(N) if (w := _wrong(rows, pairs))), None)

    found = [sum(bit << i for i, bit in enumerate(on_triangle(rows, pairs))) for rows in all_graphs(N)]
    certificate = {"kind": "c6-triangles", "N": N, "found": found}
    return conclude(
        Outcome.PROVED,
        f"all {len(found)} directed graphs on {N} vertices",
        [exact.opinion("exhaustion", failure), exact.replayed(certificate)],
        margin=Margin(Fraction(1, 4), "the distance of every output from the threshold, at least"),
        certificate=certificate if len(json.dumps(certificate)) <= LARGEST_STORED else None,
    )


@claim(
    "appendix-c6-subgraphs",
    quick=[{"N": 20, "degree": 2, "samples": 10, "seed": 1}],
    full=[{"N": 200, "degree": 3, "samples": 3, "seed": 2}],
)
def graph_attention_finds_triangles_in_random_graphs(
    N: int, degree: int, samples: int, seed: int, *, pairs: Pairs = closed_pairs
) -> Verdict:
    """On random directed graphs with about `degree` edges out of each vertex the third-order graph unit of
    width 1 is right at every vertex, and no output is closer to the threshold than 1/4.

    The second engine enumerates 3-cycles with networkx.
    """
    if N < 2 or degree < 1 or samples < 1 or seed < 0:
        raise BadInput(f"need N >= 2, degree, samples >= 1, seed >= 0, not {N}, {degree}, {samples}, {seed}")
    generator = np.random.default_rng(seed)
    graphs = []
    for _ in range(samples):
        arcs = generator.random((N, N)) < min(1.0, degree / (N - 1))
        graphs.append([sum(1 << v for v in range(N) if arcs[u, v] and u != v) for u in range(N)])

    def failure() -> dict[str, Any] | None:
        for rows in graphs:
            if wrong := _wrong(rows, pairs):
                return wrong
            outputs = third_order_graph_unit(rows, pairs)
            near = next((i for i, v in enumerate(outputs) if abs(v - Fraction(1, 4)) < Fraction(1, 4)), None)
            if near is not None:
                return {"rows": rows, "token": near, "why": f"the output {outputs[near]} is nearer than 1/4"}
        return None

    start = time.perf_counter()
    mistaken = None
    triangles = 0
    for rows in graphs:
        G = networkx.DiGraph([(u, v) for u, row in enumerate(rows) for v in members(row)])
        on_cycle = {
            v for cycle in networkx.simple_cycles(G, length_bound=3) if len(cycle) == 3 for v in cycle
        }
        triangles += len(on_cycle)
        if {i for i, bit in enumerate(on_triangle(rows, pairs)) if bit} != on_cycle:
            mistaken = _wrong(rows, pairs)
    why = "" if mistaken is None else "networkx finds other 3-cycles"
    second = Opinion("networkx", mistaken is None, time.perf_counter() - start, why, mistaken)
    return conclude(
        Outcome.CERTIFIED,
        f"{samples} random directed graphs on {N} vertices, about {degree} edges out of each, seed {seed}",
        [exact.opinion("exact", failure), second],
        margin=Margin(Fraction(1, 4), "the distance of every output from the threshold, at least"),
        notes=[f"{triangles} vertices lie on a triangle"],
    )


def open_pairs(rows: Rows, i: int) -> Iterator[tuple[int, int]]:
    """Corrupted pairs: the edge back to i is not asked for."""
    return ((j, k) for j in members(rows[i]) for k in members(rows[j]) if k != i)


def transposed_pairs(rows: Rows, i: int) -> Iterator[tuple[int, int]]:
    """Corrupted pairs: the closing edge is taken in the wrong direction."""
    return ((j, k) for j in members(rows[i]) for k in members(rows[j]) if rows[i] >> k & 1)


_RANDOM = {"N": 20, "degree": 2, "samples": 5, "seed": 1}
for _claim, _at in (
    (graph_attention_finds_triangles, {"N": 3}),
    (graph_attention_finds_triangles_in_random_graphs, _RANDOM),
):
    mutant(_claim, "the closing edge is not asked for", at=_at, pairs=open_pairs)
    mutant(_claim, "the closing edge is reversed", at=_at, pairs=transposed_pairs)
