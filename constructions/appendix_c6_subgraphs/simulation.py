"""Appendix C.6: a transformer of any depth (appendix_c6_transformers.py) as a two-party protocol.

Two players hold the tokens of a gadget graph: those whose rows depend on Alice's bits, on Bob's, on neither.

- *Layer by layer*: in each layer both send the keys and values of their tokens, 2 m p bits a token and
head; then each computes the layer for their own tokens and the common ones. D layers cost 2 m p H D N', N'
the tokens that are not common, and both know the output at a common token. Skips do no harm.
- *First layer only*, without skips: Bob sends queries, keys and values of his tokens in the first layer, 3
m p H N'' bits, N'' his tokens. All that later layers see of his rows has gone through these, so Alice
computes the rest, for any depth, and answers with one bit. If D = 1 she needs no queries: 2 m p H N''. This
removes the factor D.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from constructions.appendix_c6_subgraphs.gadgets import Gadget, Rows
from constructions.appendix_c6_subgraphs.transformers import Network, Projections, Vector
from constructions.communication import Channel
from constructions.errors import BadInput


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
