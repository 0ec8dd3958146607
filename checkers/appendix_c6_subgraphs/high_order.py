"""Claims of Appendix C.6's positive side: high-order graph attention of width 1 finds the cycles."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from constructions.appendix_c6_subgraphs.gadgets import Rows, directed_triangle, five_cycle, members
from constructions.appendix_c6_subgraphs.high_order import (
    THRESHOLD,
    Tuples,
    closed_tuples,
    high_order_graph_unit,
    on_cycle,
)
from constructions.errors import BadInput

LARGEST_STORED = 1 << 16
LARGEST_RANDOM = 1000
MOST_PATHS = 100_000
LARGEST_EXHAUSTIVE = {3: 4, 5: 5}


def all_graphs(N: int, order: int) -> Iterator[Rows]:
    """All graphs without loops on N vertices, in the order of the masks of their arcs (order 3) or edges."""
    places = list(itertools.permutations(range(N), 2) if order == 3 else itertools.combinations(range(N), 2))
    for number in range(1 << len(places)):
        rows = [0] * N
        for k, (u, v) in enumerate(places):
            rows[u] |= (number >> k & 1) << v
            rows[v] |= (number >> k & 1) << u if order == 5 else 0
        yield rows


def _cycles(N: int, order: int) -> list[tuple[int, list[tuple[int, int]]]]:
    """The first vertex and the arcs of every possible cycle."""
    return [
        (cycle[0], list(zip(cycle, (*cycle[1:], cycle[0]), strict=True)))
        for cycle in itertools.permutations(range(N), order)
    ]


@claim(
    "appendix-c6-subgraphs",
    quick=[{"order": 3, "N": 3}, {"order": 3, "N": 4}, {"order": 5, "N": 5}],
)
def graph_attention_finds_cycles(order: int, N: int, *, tuples: Tuples = closed_tuples) -> Verdict:
    """For every graph on N vertices the unit of this order and width m = 1, whose mask admits for token i the
    tuples that close a cycle of this length with i and a dummy, answers 1 (threshold 1/4) exactly at the
    vertices on such a cycle: order 3, directed graphs; order 5, undirected ones.

    The mask does the work: the scores are all 0, and it is the graph that says which tuples may be attended
    to (our reading of high-order graph attention). Embeddings of width m alone do not carry the graph.
    Exhaustion over all graphs; the second engine decides each graph again from the stored answers.
    """
    if order not in LARGEST_EXHAUSTIVE:
        raise BadInput(f"the order must be 3 (directed triangles) or 5 (undirected 5-cycles), not {order}")
    if not 1 <= N <= LARGEST_EXHAUSTIVE[order]:
        raise BadInput(f"N must lie in 1..{LARGEST_EXHAUSTIVE[order]} (all graphs are tried), not {N}")
    outputs = [high_order_graph_unit(rows, order, tuples) for rows in all_graphs(N, order)]
    found = [[int(output > THRESHOLD) for output in row] for row in outputs]
    nearest = min(abs(output - THRESHOLD) for row in outputs for output in row)

    def failure() -> dict[str, Any] | None:
        cycles = _cycles(N, order)
        for rows, answers in zip(all_graphs(N, order), found, strict=True):
            right = [0] * N
            for first, arcs in cycles:
                if all(rows[u] >> v & 1 for u, v in arcs):
                    right[first] = 1
            if answers != right:
                i = next(i for i in range(N) if answers[i] != right[i])
                return {"rows": rows, "token": i, "why": f"the unit says {answers[i]} at token {i}"}
        return None

    certificate = of_this_claim() | {
        "kind": "c6-cycles",
        "order": order,
        "N": N,
        "found": [sum(bit << i for i, bit in enumerate(answers)) for answers in found],
    }
    kind = "directed" if order == 3 else "undirected"
    return conclude(
        Outcome.PROVED,
        f"all {len(found)} {kind} graphs on {N} vertices",
        [opinion("exhaustion", failure), replayed(certificate)],
        margin=Margin(nearest, "the least distance of an output from the threshold"),
        certificate=certificate if len(json.dumps(certificate)) <= LARGEST_STORED else None,
    )


@claim(
    "appendix-c6-subgraphs",
    quick=[
        {"order": 3, "N": 60, "degree": 2, "samples": 5, "seed": 1},
        {"order": 5, "N": 40, "degree": 2, "samples": 5, "seed": 2},
    ],
    full=[
        {"order": 3, "N": 500, "degree": 3, "samples": 3, "seed": 3},
        {"order": 5, "N": 300, "degree": 2, "samples": 3, "seed": 4},
    ],
)
def graph_attention_finds_cycles_in_random_graphs(
    order: int, N: int, degree: int, samples: int, seed: int, *, tuples: Tuples = closed_tuples
) -> Verdict:
    """On random graphs with about `degree` edges out of each vertex the graph unit of this order and width
    1 is right at every vertex, and no output is closer to the threshold than 1/4. As above, its mask admits
    the tuples that close a cycle.

    First engine: whether any cycle exists, by the task's definition, and the margins. Second: networkx
    enumerates the cycles, and each vertex's answer is compared.
    """
    if order not in (3, 5) or N < 2 or degree < 1 or samples < 1 or seed < 0:
        raise BadInput("need order 3 or 5, N >= 2, degree >= 1, samples >= 1 and seed >= 0")
    if N > LARGEST_RANDOM or degree > 8 or N * degree ** (order - 1) > MOST_PATHS or samples > 20:
        raise BadInput(
            f"need N <= {LARGEST_RANDOM}, degree <= 8, at most {MOST_PATHS} paths (N degree^{order - 1}) and"
            f" samples <= 20, not {N}, {degree} and {samples}"
        )
    generator = np.random.default_rng(seed)
    graphs = []
    for _ in range(samples):
        arcs = generator.random((N, N)) < min(1.0, degree / (N - 1))
        arcs = np.triu(arcs) | np.triu(arcs).T if order == 5 else arcs
        graphs.append([sum(1 << int(v) for v in np.flatnonzero(arcs[u]) if u != v) for u in range(N)])
    answers = [on_cycle(rows, order, tuples) for rows in graphs]

    def failure() -> dict[str, Any] | None:
        for rows, answered in zip(graphs, answers, strict=True):
            cycle = directed_triangle(rows) if order == 3 else five_cycle(rows)
            if (cycle is not None) != any(answered):
                return {
                    "rows": rows,
                    "cycle": cycle,
                    "why": f"the unit says {any(answered)}, there is {cycle}",
                }
            outputs = high_order_graph_unit(rows, order, tuples)
            near = next((i for i, v in enumerate(outputs) if abs(v - Fraction(1, 4)) < Fraction(1, 4)), None)
            if near is not None:
                return {"rows": rows, "token": near, "why": f"the output {outputs[near]} is nearer than 1/4"}
        return None

    return conclude(
        Outcome.CERTIFIED,
        f"{samples} random graphs on {N} vertices, about {degree} edges a vertex, order {order}, seed {seed}",
        [opinion("exact", failure), opinion("networkx", lambda: _by_networkx(order, graphs, answers))],
        margin=Margin(Fraction(1, 4), "the distance of every output from the threshold, at least"),
        notes=[f"{sum(map(sum, answers))} vertices lie on such a cycle"],
    )


def _by_networkx(order: int, graphs: list[Rows], answers: list[list[int]]) -> dict[str, Any] | None:
    """The first token whose answer is not what networkx's cycles say."""
    import networkx  # on use: it takes as long to load as all solvers together

    for rows, answered in zip(graphs, answers, strict=True):
        G = networkx.DiGraph() if order == 3 else networkx.Graph()
        G.add_edges_from((u, v) for u, row in enumerate(rows) for v in members(row))
        cycles = networkx.simple_cycles(G, length_bound=order)
        right = {v for cycle in cycles if len(cycle) == order for v in cycle}
        wrong = next((i for i, bit in enumerate(answered) if bit != (i in right)), None)
        if wrong is not None:
            why = f"the unit says {answered[wrong]} at token {wrong}, networkx {int(wrong in right)}"
            return {"rows": rows, "token": wrong, "why": why}
    return None


def open_tuples(rows: Rows, i: int, order: int) -> Iterator[tuple[int, ...]]:
    """Corrupted tuples: the edge back to i is not asked for."""
    full = [row | 1 << i if v != i else row for v, row in enumerate(rows)]
    return (
        t for t in closed_tuples(full, i, order) if all(rows[u] >> v & 1 for u, v in itertools.pairwise(t))
    )


def shorter_tuples(rows: Rows, i: int, order: int) -> Iterator[tuple[int, ...]]:
    """Corrupted tuples: cycles shorter by one."""
    return closed_tuples(rows, i, order - 1)


mutant(
    graph_attention_finds_cycles,
    "the closing edge is not asked for",
    at={"order": 3, "N": 3},
    tuples=open_tuples,
)
mutant(graph_attention_finds_cycles, "4-cycles instead", at={"order": 5, "N": 4}, tuples=shorter_tuples)
_RANDOM = {"order": 3, "N": 12, "degree": 1, "samples": 5, "seed": 1}
mutant(
    graph_attention_finds_cycles_in_random_graphs,
    "the closing edge is not asked for",
    at=_RANDOM,
    tuples=open_tuples,
)
mutant(graph_attention_finds_cycles_in_random_graphs, "2-cycles instead", at=_RANDOM, tuples=shorter_tuples)
