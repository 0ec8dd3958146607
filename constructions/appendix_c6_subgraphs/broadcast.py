"""Appendix C.6.1 for unrestricted attention: keys and values broadcast over a BFS tree in CONGEST (ours).

Every vertex is a processor that knows N, its number and its row. Messages have at most `bandwidth` bits, one
an edge, direction and round.

- *The tree*: N rounds, of which the first h + 1 are used, h the largest distance from vertex 0. Who is
  reached tells its neighbours in the next round, by one bit each: 1 to its parent, the least numbered vertex
  that reached it first, 0 to the others.
- *Layers*: slots of ceil(2 m p H / bandwidth) rounds, one packet an edge of the tree and direction. A packet
  is one vertex's keys and values in one layer. A vertex sends its own to all its neighbours in the tree, and
  what arrives from one of them to all others, first come, first served. It needs no names: a packet crosses
  each edge of a tree once, attention is a sum, and N packets are a layer. (No packet of layer t + 1 arrives
  before a vertex has all of layer t: u sends one to v only after it has everything from v's side, which v
  had before, and has sent v everything from its own.)

A layer takes at most N + 2h - 3 slots, N >= 2. Over the edge from u to v go the packets of u's side of the
tree; let it have s vertices, the farthest d steps from u, and e = max(0, d - 1). Count slots from where all
have begun the layer: then no earlier packet is left, and none of the next layer exists before this one's are
all there for someone. After slot t >= 1 at least min(s, t - e) have gone: in slot 1 the own one; by induction
on d, for t >= 2, a neighbour w of u on that side has by slot t - 1 sent all it has to, or t - e at least (if
d = 1 it had one to send); so with its own u has all s, or t - e + 1, and in slot t sends one that has not
gone, if there is any. All have gone once t = s + e, where s <= N - 1 and d + 1 <= 2h, the longest path in the
tree. A star whose centre is vertex 0 needs all N - 1 slots, N >= 2. So all is done after N + D ceil(2 m p H /
bandwidth) (N + 2h - 3) rounds.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from constructions.appendix_c6_subgraphs.congest import keys_and_values, layer_step
from constructions.appendix_c6_subgraphs.gadgets import Rows, check_rows, members
from constructions.appendix_c6_subgraphs.transformers import Network, Vector
from constructions.errors import BadInput
from constructions.precision import exact_integer

Packet = Sequence[int]


@dataclass
class _Vertex:
    """A processor: what it knows is its own row, and what has arrived."""

    network: Network
    number: int
    row: int
    parent: int | None = None
    joined: int | None = None  # the round in which it was reached
    queues: dict[int, deque[Packet]] = field(default_factory=dict)  # one a neighbour in the tree
    layer: int = 0
    state: Vector = ()
    packets: list[Packet] = field(default_factory=list)  # of this layer, its own included

    def tree_bits(self, now: int) -> dict[int, int]:
        """What it sends in this round of the first part, by neighbour."""
        if self.joined is None or now != self.joined + 1:
            return {}
        return {v: int(v == self.parent) for v in members(self.row)}

    def hear(self, now: int, bits: dict[int, int]) -> None:
        """The bits of this round of the first part, by sender."""
        for sender in (u for u, bit in bits.items() if bit):
            self.queues[sender] = deque()  # a child
        if self.joined is None and bits:
            self.joined, self.parent = now, min(bits)
            self.queues[self.parent] = deque()

    def begin(self) -> None:
        """The state before the first layer, and its own packet."""
        self.state = self.network.start(self.row, self.number)
        self._announce()

    def _announce(self) -> None:
        if self.layer < self.network.D:
            own = keys_and_values(self.network, self.layer, self.state, self.number)
            self.packets = []
            self._take(own, list(self.queues))

    def receive(self, sender: int, packet: Packet) -> None:
        """Keep the packet and pass it on."""
        self._take(packet, [v for v in self.queues if v != sender])

    def _take(self, packet: Packet, onwards: list[int]) -> None:
        self.packets.append(packet)
        for v in onwards:
            self.queues[v].append(packet)
        if len(self.packets) == self.network.N:
            self.state = layer_step(self.network, self.layer, self.number, self.state, self.packets)
            self.layer += 1
            self._announce()


@dataclass(frozen=True)
class BroadcastRun:
    """answers: the output bits; rounds: all of them; largest: the most bits of a message; height: h, the
    tree's."""

    answers: list[int]
    rounds: int
    largest: int
    height: int


def run_broadcast(network: Network, rows: Rows, bandwidth: int) -> BroadcastRun:
    """The transformer, every token attending to all, on a connected undirected graph, round by round.

    BadInput for another graph, or a bandwidth below 1: without a path no token can learn of another.
    """
    if exact_integer(bandwidth, "the bandwidth") < 1:
        raise BadInput(f"the bandwidth must be at least 1 bit, not {bandwidth}")
    if len(check_rows(rows, symmetric=True)) != network.N:
        raise BadInput(f"the network has N = {network.N} tokens, the graph {len(rows)} vertices")
    vertices = [_Vertex(network, i, row) for i, row in enumerate(rows)]
    largest = _grow_tree(vertices)
    height = max(vertex.joined or 0 for vertex in vertices)
    for vertex in vertices:
        vertex.begin()
    rounds = len(rows)
    while any(vertex.layer < network.D for vertex in vertices):
        used, most = _slot(vertices, bandwidth)
        rounds, largest = rounds + used, max(largest, most)
    answers = [network.answer(vertex.state, vertex.number) for vertex in vertices]
    return BroadcastRun(answers, rounds, largest, height)


def _grow_tree(vertices: list[_Vertex]) -> int:
    """N rounds; the largest message. BadInput if a vertex is not reached."""
    vertices[0].joined = 0
    largest = 0
    for now in range(1, len(vertices) + 1):
        sent = [vertex.tree_bits(now) for vertex in vertices]
        largest = max([largest, *(1 for bits in sent if bits)])
        for v, vertex in enumerate(vertices):
            vertex.hear(now, {u: bits[v] for u, bits in enumerate(sent) if v in bits})
    if any(vertex.joined is None for vertex in vertices):
        raise BadInput("the graph must be connected: without a path no token can learn of another")
    return largest


def _slot(vertices: list[_Vertex], bandwidth: int) -> tuple[int, int]:
    """One slot, in messages: its rounds, and the largest message."""
    network = vertices[0].network
    sent = [(u, v, queue.popleft()) for u in vertices for v, queue in u.queues.items() if queue]
    arrived: dict[tuple[int, int], list[int]] = {(u.number, v): [] for u, v, _ in sent}
    rounds = largest = 0
    for at in range(0, 2 * network.m * network.p * network.H, bandwidth):
        rounds += 1
        for u, v, packet in sent:
            message = packet[at : at + bandwidth]
            largest = max(largest, len(message))
            arrived[u.number, v].extend(message)
    for (sender, v), bits in arrived.items():
        vertices[v].receive(sender, bits)
    return rounds, largest


def slots_of_a_layer(N: Any, height: Any) -> Any:
    """N + 2 height - 3, the bound on slots for N >= 2; integers or z3 terms."""
    return N + 2 * height - 3


def broadcast_rounds(network: Network, bandwidth: int, height: int) -> int:
    """N + D ceil(2 m p H / bandwidth) (N + 2 height - 3), the bound; N for N = 1."""
    slots = slots_of_a_layer(network.N, height) if network.N > 1 else 0
    return network.N + network.D * math.ceil(2 * network.m * network.p * network.H / bandwidth) * slots
