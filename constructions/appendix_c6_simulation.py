"""Appendix C.6: a transformer of any depth as a two-party protocol, and as a CONGEST algorithm (C.6.1).

The transformers here are exact. Queries, keys and values are p-bit integers (|k| < 2^(p-1)), the score is
the integer inner product, a weight is 2^score (softmax at temperature 1/ln 2), every head's average is
rounded to p bits, the heads are added. Element-wise maps are arbitrary functions of one token's state and
position. With `skips` they also see the state before the layer (residual connections, more than Definition
2 allows).

Two players hold the tokens of a gadget graph: those whose rows depend on Alice's bits, on Bob's, on neither.

- *Layer by layer*: in each layer both send the keys and values of their tokens, 2 m p bits a token and
head; then each computes the layer for their own tokens and the common ones. D layers cost 2 m p H D N', N'
the tokens that are not common, and both know the output at a common token. Skips do no harm.
- *First layer only*, without skips: Bob sends queries, keys and values of his tokens in the first layer, 3
m p H N'' bits, N'' his tokens. All that later layers see of his rows has gone through these, so Alice
computes the rest, for any depth, and answers with one bit. If D = 1 she needs no queries: 2 m p H N''. This
removes the factor D.

CONGEST: every vertex is a processor and attends to itself and its neighbours. In each layer a vertex sends
its keys and values to each neighbour in messages of at most `bandwidth` bits, one an edge, direction and
round.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np

from constructions.appendix_c6_subgraphs import Gadget, Rows, members
from constructions.communication import Channel
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer

Vector: TypeAlias = tuple[int, ...]
KeyValue: TypeAlias = tuple[Vector, Vector]
Projections: TypeAlias = tuple[Vector, Vector, Vector]  # a query, a key, a value


@dataclass(frozen=True)
class Network:
    """A transformer with D layers of H heads of width m on N tokens, at p bits.

    start(row, i) is the state of token i; project(t, h, state, i) its query, key and value in head h of
    layer t; update(t, state, summed, i) its next state; answer(state, i) the output bit.
    """

    N: int
    D: int
    H: int
    m: int
    p: int
    skips: bool
    start: Callable[[int, int], Vector]
    project: Callable[[int, int, Vector, int], Projections]
    update: Callable[[int, Vector | None, Vector, int], Vector]
    answer: Callable[[Vector, int], int]

    def attend(self, own: Sequence[Vector], seen: Sequence[Sequence[KeyValue]]) -> Vector:
        """The layer's output at one token, from its queries and all keys and values it sees, by head."""
        summed = [0] * self.m
        for query, pairs in zip(own, seen, strict=True):
            weights = [Fraction(2) ** sum(a * b for a, b in zip(query, key, strict=True)) for key, _ in pairs]
            total = sum(weights)
            for c in range(self.m):
                average = sum(w * value[c] for w, (_, value) in zip(weights, pairs, strict=True)) / total
                summed[c] += FixedPoint(self.p, 0).mantissa(average)
        return tuple(summed)

    def step(
        self, t: int, i: int, state: Vector, own: Sequence[Vector], seen: Sequence[Sequence[KeyValue]]
    ) -> Vector:
        """The state of token i after layer t."""
        return self.update(t, state if self.skips else None, self.attend(own, seen), i)

    def run(self, rows: Rows, neighbours: Callable[[int], Sequence[int]] | None = None) -> list[int]:
        """The output bits at all tokens, directly. neighbours(i) restricts what token i attends to."""
        states = [self.start(row, i) for i, row in enumerate(rows)]
        for t in range(self.D):
            parts = [[self.project(t, h, s, i) for h in range(self.H)] for i, s in enumerate(states)]
            sees = neighbours or (lambda _: range(self.N))
            states = [
                self.step(
                    t,
                    i,
                    states[i],
                    [part[0] for part in parts[i]],
                    [[parts[j][h][1:] for j in sees(i)] for h in range(self.H)],
                )
                for i in range(self.N)
            ]
        return [self.answer(s, i) for i, s in enumerate(states)]


PRIME = 251
WIDTH = 4  # integers in a state


@dataclass(frozen=True)
class Weights:
    """Integer weights below PRIME: first is WIDTH x N, projections D x H x 3 x m x WIDTH (query, key, value),
    updates D x WIDTH x (m + WIDTH + 1)."""

    first: list[list[int]]
    projections: list[Any]
    updates: list[Any]


def random_weights(N: int, D: int, H: int, m: int, seed: int) -> Weights:
    """Uniform weights. BadInput unless all sizes are at least 1."""
    for name, value in (("N", N), ("D", D), ("H", H), ("m", m)):
        if exact_integer(value, name) < 1:
            raise BadInput(f"{name} must be at least 1, not {value}")
    if exact_integer(seed, "the seed") < 0:
        raise BadInput(f"the seed must be at least 0, not {seed}")
    generator = np.random.default_rng(seed)
    return Weights(
        generator.integers(PRIME, size=(WIDTH, N)).tolist(),
        generator.integers(PRIME, size=(D, H, 3, m, WIDTH)).tolist(),
        generator.integers(PRIME, size=(D, WIDTH, m + WIDTH + 1)).tolist(),
    )


def linear_network(weights: Weights, p: int, *, skips: bool) -> Network:
    """The network with maps linear and reduced modulo PRIME. BadInput unless p >= 2.

    - start: first . row + i
    - project: (projection . state + i) mod PRIME mod (2L + 1), less L = 2^(p-1) - 1
    - update: update . (summed, state or zeros, i)
    - answer: the parity of the state's sum plus i
    """
    if exact_integer(p, "p") < 2:
        raise BadInput(f"p must be at least 2, not {p}")
    first = np.array(weights.first)
    projections, updates = np.array(weights.projections), np.array(weights.updates)
    largest = (1 << (p - 1)) - 1

    def start(row: int, i: int) -> Vector:
        ones = list(members(row))
        return tuple(int(v) for v in (first[:, ones].sum(axis=1) + i) % PRIME)

    def project(t: int, h: int, state: Vector, i: int) -> Projections:
        mixed = (projections[t, h] @ np.array(state) + i) % PRIME % (2 * largest + 1) - largest
        query, key, value = (tuple(int(v) for v in row) for row in mixed)
        return query, key, value

    def update(t: int, state: Vector | None, summed: Vector, i: int) -> Vector:
        before = (0,) * WIDTH if state is None else state
        return tuple(int(v) for v in updates[t] @ np.array([*summed, *before, i]) % PRIME)

    def answer(state: Vector, i: int) -> int:
        return (sum(state) + i) % 2

    D, H, _, m, _ = projections.shape
    return Network(first.shape[1], D, H, m, p, skips, start, project, update, answer)


# --- two players ------------------------------------------------------------------------------------


@dataclass
class _Player:
    """What one player knows: the states of some tokens, never the rows of the other's."""

    network: Network
    states: dict[int, Vector]

    def parts(self, t: int) -> dict[int, list[Projections]]:
        """The projections of the known tokens in layer t, by head."""
        return {
            i: [self.network.project(t, h, s, i) for h in range(self.network.H)]
            for i, s in self.states.items()
        }

    def advance(self, t: int, parts: Mapping[int, list[Projections]]) -> None:
        """One layer for the known tokens, from the projections of all tokens (queries of these only)."""
        everything = sorted(parts)
        seen = [[parts[j][h][1:] for j in everything] for h in range(self.network.H)]
        self.states = {
            i: self.network.step(t, i, s, [part[0] for part in parts[i]], seen)
            for i, s in self.states.items()
        }


def _transmit(
    channel: Channel, sender: Any, network: Network, parts: Mapping[int, list[Projections]], *, queries: bool
) -> dict[int, list[Projections]]:
    """Send keys and values (and queries) of these tokens; what the receiver reads (() for no query)."""
    received: dict[int, list[Projections]] = {}
    for i, heads in parts.items():
        received[i] = []
        for query, key, value in heads:
            sent = [
                tuple(channel.send_integer(sender, k, network.p, signed=True) for k in vector)
                for vector in ([query] if queries else []) + [key, value]
            ]
            received[i].append((sent[0] if queries else (), sent[-2], sent[-1]))
    return received


def _players(network: Network, graph: Gadget, rows: Rows) -> tuple[_Player, _Player, list[int]]:
    if network.N != graph.N:
        raise BadInput(f"the network has N = {network.N} tokens, the graph {graph.N} vertices")

    def holding(*owners: str) -> _Player:
        tokens = [i for i, whose in enumerate(graph.owners) if whose in owners]
        return _Player(network, {i: network.start(rows[i], i) for i in tokens})

    return holding("alice", "both"), holding("bob", "both"), graph.vertices("both")


def simulate_layers(network: Network, graph: Gadget, rows: Rows, channel: Channel) -> dict[int, int]:
    """The layer by layer protocol: the output bits at the common tokens, known to both at the end.

    Raises ArithmeticError if the two players' common tokens ever differ (they cannot).
    """
    alice, bob, common = _players(network, graph, rows)
    for t in range(network.D):
        hers, his = alice.parts(t), bob.parts(t)
        to_bob = {i: part for i, part in hers.items() if i not in common}
        to_alice = {i: part for i, part in his.items() if i not in common}
        heard_by_bob = _transmit(channel, "alice", network, to_bob, queries=False)
        heard_by_alice = _transmit(channel, "bob", network, to_alice, queries=False)
        alice.advance(t, {**hers, **heard_by_alice})
        bob.advance(t, {**his, **heard_by_bob})
    answers = [{i: network.answer(player.states[i], i) for i in common} for player in (alice, bob)]
    if answers[0] != answers[1]:
        raise ArithmeticError("the players disagree on a common token")
    return answers[0]


def simulate_first_layer(network: Network, graph: Gadget, rows: Rows, channel: Channel, token: int) -> int:
    """The first layer protocol: the output bit at `token`, a token that is not Bob's; Alice sends it at the
    end.

    BadInput if the network has skips: then later layers may see more of Bob's rows than the first layer
    shows.
    """
    if network.skips:
        raise BadInput("the first layer protocol needs a network without skips")
    if graph.owners[token] == "bob":
        raise BadInput(f"token {token} is Bob's: read the output at one of Alice's or a common one")
    alice, bob, _ = _players(network, graph, rows)
    his = {i: part for i, part in bob.parts(0).items() if graph.owners[i] == "bob"}
    heard = _transmit(channel, "bob", network, his, queries=network.D > 1)
    parts = {**alice.parts(0), **heard}
    if network.D > 1:
        # States before the first layer are not needed: without skips `step` does not look at them.
        alice.states.update(dict.fromkeys(heard, ()))
    alice.advance(0, parts)
    for t in range(1, network.D):
        alice.advance(t, alice.parts(t))
    (bit,) = channel.send("alice", [network.answer(alice.states[token], token)])
    return bit


def layered_bits(network: Network, graph: Gadget) -> int:
    """2 m p H D times the tokens that are not common."""
    held = graph.N - len(graph.vertices("both"))
    return 2 * network.m * network.p * network.H * network.D * held


def first_layer_bits(network: Network, graph: Gadget) -> int:
    """(3 or, for D = 1, 2) m p H times Bob's tokens, and one bit for the answer."""
    vectors = 3 if network.D > 1 else 2
    return vectors * network.m * network.p * network.H * len(graph.vertices("bob")) + 1


# --- CONGEST ----------------------------------------------------------------------------------------


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
