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
        """Keys and values of all heads as bits, two's complement."""
        p = self.network.p
        heads = [self.network.project(t, h, self.state, self.vertex) for h in range(self.network.H)]
        numbers = [k for _, key, value in heads for k in (*key, *value)]
        return [(k % (1 << p)) >> shift & 1 for k in numbers for shift in reversed(range(p))]

    def finish(self, t: int) -> None:
        """The layer, from what arrived."""
        network, p = self.network, self.network.p
        own = [network.project(t, h, self.state, self.vertex) for h in range(network.H)]
        decoded: dict[int, list[KeyValue]] = {self.vertex: [(key, value) for _, key, value in own]}
        for sender, bits in self.inbox.items():
            numbers = []
            for at in range(0, len(bits), p):
                k = int("".join(map(str, bits[at : at + p])), 2)
                numbers.append(k - (1 << p) if bits[at] else k)
            width = 2 * network.m
            decoded[sender] = [
                (tuple(numbers[at : at + network.m]), tuple(numbers[at + network.m : at + width]))
                for at in range(0, len(numbers), width)
            ]
        seen = [[decoded[j][h] for j in sorted(decoded)] for h in range(network.H)]
        self.state = network.step(t, self.vertex, self.state, [query for query, _, _ in own], seen)
        self.inbox = {}


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
