"""Appendix C.6.1: a transformer whose tokens attend to themselves and their neighbours, run in CONGEST.

Every vertex is a processor. In each layer it sends its keys and values to each neighbour in messages of at
most `bandwidth` bits, one an edge, direction and round.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from constructions.appendix_c6_subgraphs.gadgets import Rows, members
from constructions.appendix_c6_subgraphs.transformers import KeyValue, Network, Vector
from constructions.errors import BadInput
from constructions.precision import exact_integer


@dataclass
class _Processor:
    """A vertex: it knows its own row, and what arrived from its neighbours."""

    network: Network
    vertex: int
    row: int
    state: Vector = ()
    inbox: dict[int, list[int]] = field(default_factory=dict)

    def begin(self) -> None:
        self.state = self.network.start(self.row, self.vertex)

    def message(self, t: int) -> list[int]:
        """What the neighbours are to know in layer t."""
        return keys_and_values(self.network, t, self.state, self.vertex)

    def finish(self, t: int) -> None:
        """The layer, from what arrived."""
        arrived = [self.message(t), *self.inbox.values()]
        self.state = layer_step(self.network, t, self.vertex, self.state, arrived)
        self.inbox = {}


def keys_and_values(network: Network, t: int, state: Vector, vertex: int) -> list[int]:
    """Keys and values of all heads in layer t as bits, two's complement: 2 m p H of them."""
    p = network.p
    heads = [network.project(t, h, state, vertex) for h in range(network.H)]
    numbers = [k for _, key, value in heads for k in (*key, *value)]
    return [(k % (1 << p)) >> shift & 1 for k in numbers for shift in reversed(range(p))]


def layer_step(
    network: Network, t: int, vertex: int, state: Vector, messages: Sequence[Sequence[int]]
) -> Vector:
    """The vertex's next state, from the bits of all keys and values that it attends to, its own included, in
    any order: averages are sums."""
    decoded = [_decoded(network, bits) for bits in messages]
    queries = [network.project(t, h, state, vertex)[0] for h in range(network.H)]
    seen = [[heads[h] for heads in decoded] for h in range(network.H)]
    return network.step(t, vertex, state, queries, seen)


def _decoded(network: Network, bits: Sequence[int]) -> list[KeyValue]:
    """Key and value of each head."""
    m, p = network.m, network.p
    numbers = []
    for at in range(0, len(bits), p):
        k = int("".join(map(str, bits[at : at + p])), 2)
        numbers.append(k - (1 << p) if bits[at] else k)
    return [
        (tuple(numbers[at : at + m]), tuple(numbers[at + m : at + 2 * m]))
        for at in range(0, len(numbers), 2 * m)
    ]


@dataclass(frozen=True)
class CongestRun:
    """answers: the output bits; largest: the most bits of a message; crossing: the bits over the cut."""

    answers: list[int]
    rounds: int
    largest: int
    crossing: int


def congest_neighbours(rows: Rows) -> list[list[int]]:
    """For each vertex its neighbours and itself, in increasing order."""
    return [sorted({i, *members(row)}) for i, row in enumerate(rows)]


def run_congest(network: Network, rows: Rows, bandwidth: int, side: Sequence[bool]) -> CongestRun:
    """The restricted transformer on an undirected graph, round by round.

    In each round every vertex may send each neighbour one message of at most `bandwidth` bits. side says on
    which side of the cut each vertex lies. BadInput unless bandwidth >= 1.
    """
    if exact_integer(bandwidth, "the bandwidth") < 1:
        raise BadInput(f"the bandwidth must be at least 1 bit, not {bandwidth}")
    processors = [_Processor(network, i, row) for i, row in enumerate(rows)]
    for processor in processors:
        processor.begin()
    rounds = largest = crossing = 0
    for t in range(network.D):
        outgoing = [processor.message(t) for processor in processors]
        length = len(outgoing[0])
        for at in range(0, length, bandwidth):
            rounds += 1
            for u, row in enumerate(rows):
                message = outgoing[u][at : at + bandwidth]
                largest = max(largest, len(message))
                for v in members(row):
                    processors[v].inbox.setdefault(u, []).extend(message)
                    crossing += len(message) * (side[u] != side[v])
        for processor in processors:
            processor.finish(t)
    answers = [network.answer(processor.state, i) for i, processor in enumerate(processors)]
    return CongestRun(answers, rounds, largest, crossing)


def congest_rounds(network: Network, bandwidth: int) -> int:
    """D times ceil(2 m p H / bandwidth)."""
    return network.D * math.ceil(2 * network.m * network.p * network.H / bandwidth)
