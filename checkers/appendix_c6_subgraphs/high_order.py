"""Claims of Appendix C.6's positive side: a high-order graph head of constant width finds the cycles."""

from __future__ import annotations

import functools
import itertools
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.averages import arb_rounded
from constructions.appendix_c6_subgraphs.gadgets import Rows, directed_triangle, five_cycle, members
from constructions.appendix_c6_subgraphs.high_order import GraphHead, check_order, graph_head
from constructions.class_p import RoundAverage
from constructions.errors import BadInput

MakeHead = Callable[[int, int, str], GraphHead]
LARGEST_STORED = 1 << 16
LARGEST_RANDOM = 1000
MOST_WALKS = 100_000
LARGEST_EXHAUSTIVE = {3: 4, 5: 5}
WIDTHS = {3: 2, 5: 31}  # m, by order


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


def _made(head: MakeHead, order: int, N: int, mask: str) -> GraphHead:
    """The head. BadInput unless it is of this order, mask and the width that is claimed, and no object of
    another class, which might answer without attending."""
    made = head(order, N, mask)
    if type(made) is not GraphHead or (made.order, made.mask, made.m) != (order, mask, WIDTHS[order]):
        raise BadInput(f"this is no head of order {order}, m = {WIDTHS[order]}, whose mask {mask}")
    return made


def _remembering() -> RoundAverage:
    """Arb's rounding; the same average occurs at many tokens."""
    return functools.lru_cache(maxsize=1 << 16)(arb_rounded)


@claim(
    "appendix-c6-subgraphs",
    quick=[
        {"order": 3, "N": 3, "mask": "multiplies"},
        {"order": 3, "N": 4, "mask": "multiplies"},
        {"order": 3, "N": 4, "mask": "excludes"},
        {"order": 5, "N": 5, "mask": "multiplies"},
        {"order": 5, "N": 5, "mask": "excludes"},
    ],
)
def graph_attention_finds_cycles(order: int, N: int, mask: str, *, head: MakeHead = graph_head) -> Verdict:
    """For every graph on N vertices one masked high-order head in P(p, 0) with one dummy token outputs 1 at
    the vertices on a cycle of length k = order and 0 at the others: order 3, m = 2, directed triangles; order
    5, m = 31, undirected 5-cycles. p is the number that `graph_head` gives; softmax is exact, the output is
    rounded to an integer, and there is no output map.

    The mask is the product of the edge indicators along i -> j_1 -> ... -> j_(k-1) -> i. mask = multiplies:
    it multiplies the score, and softmax over all (N + 1)^(k-1) tuples finds the one that scores highest.
    excludes: it says which tuples are in the softmax. In order 5 the scores also tell cycles from closed
    walks that repeat a vertex. That the graph enters through a mask is our reading of high-order graph
    attention. Exhaustion over all graphs, with Arb; replay evaluates every tuple from queries and keys.
    """
    check_order(order)
    if not 1 <= N <= LARGEST_EXHAUSTIVE[order]:
        raise BadInput(f"N must lie in 1..{LARGEST_EXHAUSTIVE[order]} (all graphs are tried), not {N}")
    made, rounded = _made(head, order, N, mask), _remembering()

    def failure() -> dict[str, Any] | None:
        cycles = _cycles(N, order)
        for rows in all_graphs(N, order):
            right = [0] * N
            for first, arcs in cycles:
                if all(rows[u] >> v & 1 for u, v in arcs):
                    right[first] = 1
            answers = made.answers(rows, rounded)
            if answers != right:
                i = next(i for i in range(N) if answers[i] != right[i])
                return {"rows": rows, "token": i, "why": f"the unit says {answers[i]} at token {i}"}
        return None

    certificate = of_this_claim() | {
        "kind": "c6-graph-attention",
        "order": order,
        "N": N,
        "mask": mask,
        "closing": made.closing,
        "p": made.p,
        "queries": made.queries,
        "keys": made.keys,
        "dummy": made.dummy,
    }
    graphs = f"{sum(1 for _ in all_graphs(N, order))} {'directed' if order == 3 else 'undirected'} graphs"
    return conclude(
        Outcome.PROVED,
        f"all {graphs} on {N} vertices; m = {made.m}, p = {made.p}, f = 0",
        [opinion("arb", failure), replayed(certificate)],
        certificate=certificate if len(json.dumps(certificate)) <= LARGEST_STORED else None,
    )


@claim(
    "appendix-c6-subgraphs",
    quick=[
        {"order": 3, "N": 60, "degree": 2, "samples": 5, "mask": "multiplies", "seed": 1},
        {"order": 5, "N": 40, "degree": 2, "samples": 3, "mask": "multiplies", "seed": 2},
        {"order": 5, "N": 20, "degree": 2, "samples": 3, "mask": "excludes", "seed": 3},
    ],
    full=[
        {"order": 3, "N": 500, "degree": 3, "samples": 3, "mask": "excludes", "seed": 4},
        {"order": 5, "N": 200, "degree": 2, "samples": 3, "mask": "multiplies", "seed": 5},
    ],
)
def graph_attention_finds_cycles_in_random_graphs(
    order: int, N: int, degree: int, samples: int, mask: str, seed: int, *, head: MakeHead = graph_head
) -> Verdict:
    """On random graphs with about `degree` edges out of each vertex the head of this order, mask and N, as
    above, is right at every vertex.

    First engine: whether any cycle exists, by the task's definition, against Arb's rounded outputs. Second:
    networkx enumerates the cycles, and each vertex's output is compared.
    """
    check_order(order)
    if N < 2 or degree < 1 or samples < 1 or seed < 0:
        raise BadInput("need N >= 2, degree >= 1, samples >= 1 and seed >= 0")
    if N > LARGEST_RANDOM or degree > 8 or N * degree ** (order - 1) > MOST_WALKS or samples > 20:
        raise BadInput(
            f"need N <= {LARGEST_RANDOM}, degree <= 8, at most {MOST_WALKS} walks (N degree^{order - 1}) and"
            f" samples <= 20, not {N}, {degree} and {samples}"
        )
    made, rounded = _made(head, order, N, mask), _remembering()
    generator = np.random.default_rng(seed)
    graphs = []
    for _ in range(samples):
        arcs = generator.random((N, N)) < min(1.0, degree / (N - 1))
        arcs = np.triu(arcs) | np.triu(arcs).T if order == 5 else arcs
        graphs.append([sum(1 << int(v) for v in np.flatnonzero(arcs[u]) if u != v) for u in range(N)])
    answers = [made.answers(rows, rounded) for rows in graphs]

    def failure() -> dict[str, Any] | None:
        for rows, answered in zip(graphs, answers, strict=True):
            cycle = directed_triangle(rows) if order == 3 else five_cycle(rows)
            if (cycle is not None) != any(answered):
                why = f"the unit says {any(answered)}, there is {cycle}"
                return {"rows": rows, "cycle": cycle, "why": why}
        return None

    return conclude(
        Outcome.CERTIFIED,
        f"{samples} random graphs on {N} vertices, about {degree} edges a vertex, order {order}, seed {seed}",
        [opinion("arb", failure), opinion("networkx", lambda: _by_networkx(order, graphs, answers))],
        notes=[
            f"m = {made.m}, p = {made.p}, f = 0; {sum(map(sum, answers))} vertices lie on such a cycle",
        ],
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


def not_closed(order: int, N: int, mask: str) -> GraphHead:
    """A corrupted head: the mask does not ask for the edge back to i."""
    return replace(graph_head(order, N, mask), closing=False)


def constant_scores(order: int, N: int, mask: str) -> GraphHead:
    """A corrupted head: all queries are 0."""
    good = graph_head(order, N, mask)
    return replace(good, queries=tuple((0,) * good.m for _ in good.queries))


def repeats_allowed(order: int, N: int, mask: str) -> GraphHead:
    """A corrupted head: every tuple of tokens scores t + 1, whether its vertices are different or not."""
    good = graph_head(order, N, mask)
    t, ones = good.queries[0][-1], (1,) + (0,) * (good.m - 1)
    queries = tuple(((t + 1) * ones[0], *ones[1:-1], t) for _ in good.queries)
    return replace(good, queries=queries, keys=tuple(tuple(ones for _ in slot) for slot in good.keys))


def dummy_too_high(order: int, N: int, mask: str) -> GraphHead:
    """A corrupted head: the dummies score 2 t + 2, above every triangle's t + 1."""
    good = graph_head(order, N, mask)
    queries = tuple((*query[:-1], 2 * query[-1] + 2) for query in good.queries)
    return replace(good, p=good.p + 2, queries=queries)


_ALL = {"order": 3, "N": 3, "mask": "multiplies"}
_FIVE = {"order": 5, "N": 4, "mask": "excludes"}
mutant(graph_attention_finds_cycles, "the closing edge is not asked for", at=_ALL, head=not_closed)
mutant(graph_attention_finds_cycles, "all scores are 0", at=_ALL, head=constant_scores)
mutant(graph_attention_finds_cycles, "the dummy scores above a triangle", at=_ALL, head=dummy_too_high)
mutant(graph_attention_finds_cycles, "walks that repeat a vertex score alike", at=_FIVE, head=repeats_allowed)
_RANDOM = {"order": 3, "N": 12, "degree": 1, "samples": 5, "mask": "multiplies", "seed": 1}
mutant(
    graph_attention_finds_cycles_in_random_graphs,
    "the closing edge is not asked for",
    at=_RANDOM,
    head=not_closed,
)
mutant(graph_attention_finds_cycles_in_random_graphs, "all scores are 0", at=_RANDOM, head=constant_scores)
mutant(
    graph_attention_finds_cycles_in_random_graphs,
    "walks that repeat a vertex score alike",
    at={"order": 5, "N": 12, "degree": 2, "samples": 5, "mask": "multiplies", "seed": 1},
    head=repeats_allowed,
)
