"""Claims of Appendix C.6 about the gadget graphs: a cycle exists exactly when the strings meet."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.engines.smt import Obligation
from constructions import tasks
from constructions.appendix_c6_subgraphs.gadgets import (
    BitMatrix,
    Condition,
    Gadget,
    flat,
    gadget,
    members,
    random_bits,
)
from constructions.errors import BadInput

Build = Callable[[str, int], Gadget]
LARGEST_SYMBOLIC = 12


@claim(
    "appendix-c6-subgraphs",
    quick=[
        {"shape": "triangle", "n": 6},
        {"shape": "five_cycle", "n": 4},
        {"shape": "five_cycle", "n": 6},
    ],
    full=[{"shape": "triangle", "n": 12}, {"shape": "five_cycle", "n": 8}],
    kernel=["appendix_c6_triangle_gadget", "appendix_c6_five_cycle_gadget"],
)
def cycle_exists_iff_strings_meet(shape: str, n: int, *, build: Build = gadget) -> Verdict:
    """For all n x n bit matrices A, B: the gadget graph (directed triangle on 3n vertices, or undirected
    5-cycle on 5n vertices) has a cycle of that length iff A_ij = B_ij = 1 for some i, j. In particular no
    cycle other than the intended ones appears, and any algorithm for the task decides DISJ on n^2 bits.

    Two propositional obligations. No unintended cycle: k symbolic vertices, one-hot over *all* vertices,
    pairwise different, consecutive ones joined by an edge that exists; then some A_ij and B_ij are both 1.
    The intended one: if A_ij and B_ij are both 1 for some i, j, all edges of some intended cycle exist.
    """
    if not 1 <= n <= LARGEST_SYMBOLIC:
        raise BadInput(f"n must lie in 1..{LARGEST_SYMBOLIC} for symbolic bits, not {n}")
    graph = build(shape, n)
    bits = {name: [[z3.Bool(f"{name}_{i}_{j}") for j in range(n)] for i in range(n)] for name in ("A", "B")}
    arcs = graph.arcs()

    def exists(condition: Condition) -> Any:
        return z3.BoolVal(True) if condition is None else bits[condition[0]][condition[1]][condition[2]]

    k = len(graph.cycle(0, 0))
    at = [[z3.Bool(f"at_{t}_{v}") for v in range(graph.N)] for t in range(k)]
    walk: list[Any] = []
    for t in range(k):
        following = at[(t + 1) % k]
        walk.append(z3.Or(at[t]))
        walk += [z3.Not(z3.And(x, y)) for x, y in itertools.combinations(at[t], 2)]
        for u in range(graph.N):
            successors = [v for v in range(graph.N) if (u, v) in arcs]
            walk.append(z3.Implies(at[t][u], z3.Or([z3.BoolVal(False), *(following[v] for v in successors)])))
            walk += [
                z3.Implies(z3.And(at[t][u], following[v]), exists(arcs[u, v]))
                for v in successors
                if arcs[u, v] is not None
            ]
    different = [
        z3.Not(z3.And(at[s][v], at[t][v]))
        for s, t in itertools.combinations(range(k), 2)
        for v in range(graph.N)
    ]
    pairs = list(itertools.product(range(n), repeat=2))
    meet = z3.Or([z3.And(bits["A"][i][j], bits["B"][i][j]) for i, j in pairs])

    def intended(i: int, j: int) -> Any:
        cycle = graph.cycle(i, j)
        steps = zip(cycle, (*cycle[1:], cycle[0]), strict=True)
        return z3.And([exists(arcs[step]) if step in arcs else z3.BoolVal(False) for step in steps])

    obligations = [
        Obligation("no unintended cycle", "QF_UF", [*walk, *different], meet),
        Obligation("the intended cycle", "QF_UF", [meet], z3.Or([intended(i, j) for i, j in pairs])),
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        A, B = (
            [[int(z3.is_true(model.eval(b, model_completion=True))) for b in row] for row in bits[name]]
            for name in ("A", "B")
        )
        return _disagreement(graph, A, B)

    scope = f"all pairs of {n} x {n} bit matrices, the {shape} gadget on {graph.N} vertices"
    return smt.prove(obligations, scope, witness, margin=Margin(n * n, "bits of disjointness on N vertices"))


def _disagreement(graph: Gadget, A: BitMatrix, B: BitMatrix) -> dict[str, Any] | None:
    """The bits, if the graph has a cycle and the strings do not meet, or the other way round."""
    cycle, meets = graph.find(graph.rows(A, B)), tasks.disj(flat(A), flat(B))
    if (cycle is not None) == bool(meets):
        return None
    why = f"DISJ is {meets}, but the graph has {'no cycle' if cycle is None else f'the cycle {cycle}'}"
    return {"A": A, "B": B, "cycle": cycle, "why": why}


@claim(
    "appendix-c6-subgraphs",
    quick=[
        {"shape": "triangle", "n": 60, "ones": 2, "samples": 4, "seed": 1},
        {"shape": "five_cycle", "n": 30, "ones": 2, "samples": 4, "seed": 2},
        {"shape": "five_cycle", "n": 8, "ones": 4, "samples": 10, "seed": 3},
    ],
    full=[
        {"shape": "triangle", "n": 166, "ones": 3, "samples": 6, "seed": 4},
        {"shape": "five_cycle", "n": 100, "ones": 2, "samples": 6, "seed": 5},
    ],
)
def random_gadgets_have_cycles_iff_they_meet(
    shape: str, n: int, ones: int, samples: int, seed: int, *, build: Build = gadget
) -> Verdict:
    """On random bit matrices with about `ones` ones a row (`samples` each: free, disjoint, and meeting
    exactly once) the gadget graph has the cycle iff the strings meet.

    The second engine enumerates the simple cycles up to that length with networkx, from edge lists.
    """
    if n < 1 or samples < 1 or ones < 1:
        raise BadInput(f"n, ones and samples must be at least 1, not {n}, {ones} and {samples}")
    if n > 200 or ones > 8 or samples > 20 or seed < 0:
        raise BadInput(
            f"need n <= 200, ones <= 8, samples <= 20 and seed >= 0, not {n}, {ones}, {samples} and {seed}"
        )
    graph = build(shape, n)
    inputs = [
        random_bits(n, ones, meet, seed + s) for s in range(samples) for meet in ("free", "never", "once")
    ]

    def failure() -> dict[str, Any] | None:
        return next((w for A, B in inputs if (w := _disagreement(graph, A, B))), None)

    opinions = [opinion("exact", failure), opinion("networkx", lambda: _by_networkx(graph, inputs))]
    met = sum(tasks.disj(flat(A), flat(B)) for A, B in inputs)
    return conclude(
        Outcome.CERTIFIED,
        f"{len(inputs)} random pairs of {n} x {n} matrices, {shape} gadget, N = {graph.N}, seed {seed}",
        opinions,
        notes=[f"{met} of the pairs meet"],
    )


def _by_networkx(graph: Gadget, inputs: Sequence[tuple[BitMatrix, BitMatrix]]) -> dict[str, Any] | None:
    """The first input on which networkx's cycles and the strings differ."""
    import networkx  # on use: it takes as long to load as all solvers together

    length = 3 if graph.directed else 5
    for A, B in inputs:
        rows = graph.rows(A, B)
        G = networkx.DiGraph() if graph.directed else networkx.Graph()
        G.add_nodes_from(range(graph.N))
        G.add_edges_from((u, v) for u, row in enumerate(rows) for v in members(row))
        has = any(len(cycle) == length for cycle in networkx.simple_cycles(G, length_bound=length))
        meets = any(x and y for a, b in zip(A, B, strict=True) for x, y in zip(a, b, strict=True))
        if has != meets:
            why = f"networkx finds {'a' if has else 'no'} cycle of length {length}, DISJ is {int(meets)}"
            return {**(_disagreement(graph, A, B) or {"rows": rows}), "why": why}
    return None


def _changed(
    shape: str, n: int, add: dict[tuple[int, int], Condition], drop: Sequence[tuple[int, int]] = ()
) -> Gadget:
    good = gadget(shape, n)
    edges = {edge: c for edge, c in {**good.edges, **add}.items() if edge not in drop}
    return Gadget(good.n, good.directed, edges, good.owners, good.cycle)


def return_to_the_next(shape: str, n: int) -> Gadget:
    """A corrupted gadget: c_i leads back to a_{i+1}."""
    back = (2 if shape == "triangle" else 4) * n
    return _changed(
        shape, n, {(back + i, (i + 1) % n): None for i in range(n)}, [(back + i, i) for i in range(n)]
    )


def last_link_missing(shape: str, n: int) -> Gadget:
    """A corrupted gadget: one edge that should always be there is not."""
    last = (3 * n - 1, n - 1) if shape == "triangle" else (2 * n - 1, 3 * n - 1)
    return _changed(shape, n, {}, [last])


def chord(shape: str, n: int) -> Gadget:
    """A corrupted 5-cycle gadget: e_1 is joined to a_1, too."""
    return _changed(shape, n, {(0, 2 * n): None})


_FIVE = {"shape": "five_cycle", "n": 3}
_THREE = {"shape": "triangle", "n": 3}
mutant(
    cycle_exists_iff_strings_meet, "5-cycle: c_i returns to the next a", at=_FIVE, build=return_to_the_next
)
mutant(cycle_exists_iff_strings_meet, "5-cycle: one fixed edge missing", at=_FIVE, build=last_link_missing)
mutant(cycle_exists_iff_strings_meet, "5-cycle: a chord", at=_FIVE, build=chord)
mutant(
    cycle_exists_iff_strings_meet, "triangle: c_i returns to the next a", at=_THREE, build=return_to_the_next
)
mutant(cycle_exists_iff_strings_meet, "triangle: one fixed edge missing", at=_THREE, build=last_link_missing)
_MANY = {"shape": "five_cycle", "n": 4, "ones": 2, "samples": 10, "seed": 1}
mutant(
    random_gadgets_have_cycles_iff_they_meet, "c_i returns to the next a", at=_MANY, build=return_to_the_next
)
mutant(random_gadgets_have_cycles_iff_they_meet, "a chord", at=_MANY, build=chord)
