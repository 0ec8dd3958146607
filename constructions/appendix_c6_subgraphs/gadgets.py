"""Appendix C.6: subgraph detection as tasks, and the gadget graphs that embed disjointness of n^2 bits.

Tokens are vertices; token i is row i of the adjacency matrix. A graph on N vertices is a list of N Python
integers: bit v of rows[u] is 1 iff there is an edge u -> v. An undirected graph has symmetric rows.

Directed 3-cycle, N = 3n, parts a, b, c: a_i -> b_j iff A_ij, b_j -> c_i iff B_ij, c_i -> a_i always. Every
edge leads from a part to the next, so a triangle visits a_i, b_j, c_k once each; c_k -> a_i forces k = i,
hence A_ij = B_ij = 1.

Undirected 5-cycle, N = 5n, parts a, b, e, d, c: a_i - b_j iff A_ij, b_j - e_j and e_j - d_j always, d_j -
c_i iff B_ij, c_i - a_i always. Every edge joins neighbouring parts of a ring of five, so a closed walk of
length 5, being odd, goes round the ring and visits every part once: a_i, b_j, e_j, d_j, c_i, hence A_ij =
B_ij = 1.

Conversely a common 1 at (i, j) gives the cycle. So the cycle exists iff DISJ(A, B) = 1.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from constructions.errors import BadInput
from constructions.precision import exact_integer

Rows: TypeAlias = list[int]
BitMatrix: TypeAlias = Sequence[Sequence[int]]
Owner: TypeAlias = str  # "alice", "bob" or "both"
Condition: TypeAlias = tuple[str, int, int] | None  # ("A", i, j): an edge iff A_ij = 1; None: always


# --- the tasks --------------------------------------------------------------------------------------


def check_rows(rows: Sequence[int], *, symmetric: bool = False) -> Rows:
    """rows as a graph: at least one vertex, no loops, no edge to a vertex that does not exist. BadInput."""
    N = len(rows)
    if N == 0:
        raise BadInput("a graph must have at least one vertex")
    for u, row in enumerate(rows):
        if exact_integer(row, f"row {u}") < 0 or row >> N:
            raise BadInput(f"row {u} must be an integer of N = {N} bits, not {row}")
        if row >> u & 1:
            raise BadInput(f"vertex {u} has a loop: the tasks are about graphs without loops")
    if symmetric:
        for u, v in itertools.combinations(range(N), 2):
            if rows[u] >> v & 1 != rows[v] >> u & 1:
                raise BadInput(f"an undirected graph needs symmetric rows; {u} and {v} differ")
    return list(rows)


def members(mask: int) -> Iterator[int]:
    """The positions of the ones of a mask, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def columns(rows: Sequence[int]) -> Rows:
    """The transposed graph: bit u of columns[v] iff there is an edge u -> v."""
    transposed = [0] * len(rows)
    for u, row in enumerate(rows):
        for v in members(row):
            transposed[v] |= 1 << u
    return transposed


def directed_triangle(rows: Sequence[int]) -> tuple[int, int, int] | None:
    """Vertices u -> v -> w -> u of a directed 3-cycle, or None. O(edges) operations on masks."""
    checked = check_rows(rows)
    into = columns(checked)
    for u, row in enumerate(checked):
        for v in members(row):
            if closing := checked[v] & into[u]:
                return u, v, next(members(closing))
    return None


def five_cycle(rows: Sequence[int]) -> tuple[int, int, int, int, int] | None:
    """The vertices of an undirected 5-cycle (a subgraph, not necessarily induced), or None.

    Around x and an edge s - t that avoids it: y in N(s), z in N(t), both neighbours of x, y != z, y != t,
    z != s. Two such exist iff both sets are non-empty and together have two members. O(N edges).
    """
    checked = check_rows(rows, symmetric=True)
    for x, around in enumerate(checked):
        for s, row in enumerate(checked):
            if s == x or not checked[s] & around:
                continue
            for t in members(row >> (s + 1) << (s + 1)):
                if t == x:
                    continue
                left, right = checked[s] & around & ~(1 << t), checked[t] & around & ~(1 << s)
                if left and right and (left | right).bit_count() >= 2:
                    y, z = next((y, z) for y in members(left) for z in members(right) if y != z)
                    return x, y, s, t, z
    return None


# --- the gadgets ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Gadget:
    """A family of graphs with one vertex set and edges that depend on bits A_ij, B_ij.

    edges: (u, v) to its condition; an undirected edge is listed once. owners: who knows the row of each
    vertex. cycle: the vertices of the intended cycle for (i, j), in order.
    """

    n: int
    directed: bool
    edges: Mapping[tuple[int, int], Condition]
    owners: tuple[Owner, ...]
    cycle: Callable[[int, int], tuple[int, ...]]

    @property
    def N(self) -> int:
        """The number of vertices."""
        return len(self.owners)

    def find(self, rows: Sequence[int]) -> tuple[int, ...] | None:
        """The task's definition: a cycle of the graph, or None."""
        return directed_triangle(rows) if self.directed else five_cycle(rows)

    def arcs(self) -> dict[tuple[int, int], Condition]:
        """The edges, undirected ones in both directions."""
        back = {} if self.directed else {(v, u): c for (u, v), c in self.edges.items()}
        return {**self.edges, **back}

    def rows(self, A: BitMatrix, B: BitMatrix) -> Rows:
        """The graph for these bits."""
        bits = {"A": A, "B": B}
        rows = [0] * self.N
        for (u, v), condition in self.arcs().items():
            if condition is None or bits[condition[0]][condition[1]][condition[2]]:
                rows[u] |= 1 << v
        return rows

    def vertices(self, owner: Owner) -> list[int]:
        """The vertices whose rows depend on this player's bits only, or on none ("both")."""
        return [v for v, whose in enumerate(self.owners) if whose == owner]


def triangle_gadget(n: int) -> Gadget:
    """Directed 3-cycle, N = 3n: vertices a_i = i, b_j = n + j, c_i = 2n + i."""
    _check(n)
    edges: dict[tuple[int, int], Condition] = {}
    for i in range(n):
        edges[2 * n + i, i] = None
        for j in range(n):
            edges[i, n + j] = ("A", i, j)
            edges[n + j, 2 * n + i] = ("B", i, j)
    owners: tuple[Owner, ...] = ("alice",) * n + ("bob",) * n + ("both",) * n
    return Gadget(n, True, edges, owners, lambda i, j: (i, n + j, 2 * n + i))


def five_cycle_gadget(n: int) -> Gadget:
    """Undirected 5-cycle, N = 5n: a_i = i, b_j = n + j, e_j = 2n + j, d_j = 3n + j, c_i = 4n + i."""
    _check(n)
    edges: dict[tuple[int, int], Condition] = {}
    for i in range(n):
        edges[n + i, 2 * n + i] = None
        edges[2 * n + i, 3 * n + i] = None
        edges[4 * n + i, i] = None
        for j in range(n):
            edges[i, n + j] = ("A", i, j)
            edges[3 * n + j, 4 * n + i] = ("B", i, j)
    owners: tuple[Owner, ...] = ("alice",) * (2 * n) + ("both",) * n + ("bob",) * (2 * n)
    return Gadget(n, False, edges, owners, lambda i, j: (i, n + j, 2 * n + j, 3 * n + j, 4 * n + i))


def _check(n: int) -> None:
    if exact_integer(n, "n") < 1:
        raise BadInput(f"n must be at least 1, not {n}")


GADGETS: dict[str, Callable[[int], Gadget]] = {"triangle": triangle_gadget, "five_cycle": five_cycle_gadget}


def gadget(name: str, n: int) -> Gadget:
    """The gadget of this name. BadInput for another name."""
    if name not in GADGETS:
        raise BadInput(f"the gadget must be one of {', '.join(GADGETS)}, not {name!r}")
    return GADGETS[name](n)


def flat(bits: BitMatrix) -> list[int]:
    """The n^2 bits of a matrix as one string, for DISJ."""
    return [bit for row in bits for bit in row]


def random_bits(n: int, ones: int, meet: str, seed: int) -> tuple[list[list[int]], list[list[int]]]:
    """Two n x n matrices with about `ones` ones a row each. meet: "free", "never" (disjoint) or "once".

    BadInput for another word.
    """
    if meet not in ("free", "never", "once"):
        raise BadInput(f"meet must be free, never or once, not {meet!r}")
    generator = np.random.default_rng(seed)
    A, B = (generator.random((2, n, n)) < min(1.0, ones / n)).astype(int)
    if meet != "free":
        B[A == 1] = 0
    if meet == "once":
        i, j = generator.integers(n, size=2)
        A[i, j] = B[i, j] = 1
    return A.tolist(), B.tolist()
