"""Claims of Appendix C.6 about transformers of any depth as two-party protocols."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import z3

from checkers.appendix_c6_subgraphs.instances import check_sizes, judged, stored_transformer
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from checkers.engines.smt import Obligation
from constructions.appendix_c6_subgraphs.gadgets import Gadget, Rows, gadget, random_bits
from constructions.appendix_c6_subgraphs.simulation import (
    first_layer_bits,
    layered_bits,
    simulate_first_layer,
    simulate_layers,
)
from constructions.appendix_c6_subgraphs.transformers import Network, linear_network, random_weights
from constructions.communication import Channel
from constructions.errors import BadInput

Protocol = Callable[[Network, Gadget, Rows, Channel], dict[int, int]]
PROTOCOLS = ("layers", "first_layer")


def simulate(name: str) -> Protocol:
    """The protocol of this name, giving the answers that it makes known."""
    if name == "layers":
        return simulate_layers

    def first_layer(network: Network, graph: Gadget, rows: Rows, channel: Channel) -> dict[int, int]:
        token = graph.vertices("both")[0]
        return {token: simulate_first_layer(network, graph, rows, channel, token)}

    return first_layer


@claim(
    "appendix-c6-subgraphs",
    quick=[
        {"shape": "triangle", "n": 3, "D": 3, "H": 2, "m": 2, "p": 4, "protocol": "layers", "seed": 1},
        {"shape": "five_cycle", "n": 2, "D": 2, "H": 2, "m": 2, "p": 3, "protocol": "layers", "seed": 2},
        {"shape": "triangle", "n": 3, "D": 3, "H": 2, "m": 2, "p": 4, "protocol": "first_layer", "seed": 3},
        {"shape": "five_cycle", "n": 2, "D": 1, "H": 1, "m": 3, "p": 3, "protocol": "first_layer", "seed": 4},
    ],
    full=[
        {"shape": "triangle", "n": 12, "D": 4, "H": 2, "m": 3, "p": 5, "protocol": "layers", "seed": 5},
        {"shape": "five_cycle", "n": 8, "D": 4, "H": 2, "m": 2, "p": 5, "protocol": "first_layer", "seed": 6},
    ],
    kernel=[
        "appendix_c6_triangle_P",
        "appendix_c6_five_cycle_P",
        "appendix_c6_triangle_P_no_residuals",
        "appendix_c6_five_cycle_P_no_residuals",
    ],
)
def two_players_run_any_depth(
    shape: str,
    n: int,
    D: int,
    H: int,
    m: int,
    p: int,
    protocol: str,
    seed: int,
    *,
    simulation: Callable[[str], Protocol] = simulate,
    bits: dict[str, Callable[[Network, Gadget], int]] | None = None,
) -> Verdict:
    """On this gadget graph and this transformer (D layers, H heads, width m, p bits, random integer
    weights, exact arithmetic) the two-party protocol ends with the transformer's own output bits, after
    exactly as many bits as counted.

    layers: 2 m p H D bits for each token that is not common, residual connections allowed. first_layer: 3 m
    p H bits (2 if D = 1) for each token of Bob's and one bit more, no residual connections, *any* depth. If
    such a transformer decides the task, Fact 1 makes the number of bits at least n^2 (the margin: how far
    this one is from that). The second engine evaluates the transformer on the whole graph from the
    certificate.
    """
    if protocol not in PROTOCOLS:
        raise BadInput(f"the protocol must be one of {', '.join(PROTOCOLS)}, not {protocol!r}")
    check_sizes(n, D, H, m, p)
    graph = gadget(shape, n)
    weights = random_weights(graph.N, D, H, m, seed)
    network = linear_network(weights, p, skips=protocol == "layers")
    rows = graph.rows(*random_bits(n, max(1, n // 2), "free", seed))
    channel = Channel()
    answers = simulation(protocol)(network, graph, rows, channel)
    expected = (bits or {"layers": layered_bits, "first_layer": first_layer_bits})[protocol](network, graph)

    def failure() -> dict[str, Any] | None:
        direct = network.run(rows)
        wrong = {i: bit for i, bit in answers.items() if direct[i] != bit}
        if wrong or not answers:
            return {"rows": rows, "answers": answers, "why": f"the protocol errs at tokens {sorted(wrong)}"}
        if channel.bits != expected:
            return {"sent": channel.bits, "why": f"{channel.bits} bits were sent, {expected} were counted"}
        return None

    certificate = stored_transformer(
        weights,
        network,
        shape,
        rows,
        answers,
        kind="c6-two-party",
        protocol=protocol,
        bits=expected,
    )
    return judged(
        opinion("exact", failure),
        certificate,
        f"one random transformer, {shape} gadget, n = {n}, D = {D}, H = {H}, m = {m}, p = {p}, seed {seed}",
        Margin(channel.bits - n * n, "the bits sent, less the n^2 that disjointness needs"),
        f"{channel.bits} bits sent; N = {graph.N}, n^2 = {n * n}",
    )


def last_head_unsent(name: str) -> Protocol:
    """A corrupted protocol: the players believe that there is one head less."""

    def run(network: Network, graph: Gadget, rows: Rows, channel: Channel) -> dict[int, int]:
        fewer = Network(**{**network.__dict__, "H": network.H - 1})
        return simulate(name)(fewer, graph, rows, channel)

    return run


def bob_sees_nothing(name: str) -> Protocol:
    """A corrupted protocol: Bob's rows are taken to be empty."""

    def run(network: Network, graph: Gadget, rows: Rows, channel: Channel) -> dict[int, int]:
        empty = [0 if whose == "bob" else row for row, whose in zip(rows, graph.owners, strict=True)]
        return simulate(name)(network, graph, empty, channel)

    return run


_LAYERS = {"shape": "triangle", "n": 3, "D": 2, "H": 2, "m": 2, "p": 4, "protocol": "layers", "seed": 1}
_FIRST = {"shape": "five_cycle", "n": 2, "D": 3, "H": 2, "m": 2, "p": 4, "protocol": "first_layer", "seed": 2}
_SHORT = {
    "layers": lambda w, g: layered_bits(w, g) // 2,
    "first_layer": lambda w, g: first_layer_bits(w, g) - 1,
}
mutant(two_players_run_any_depth, "layers: one head is not sent", at=_LAYERS, simulation=last_head_unsent)
mutant(two_players_run_any_depth, "layers: keys only are counted", at=_LAYERS, bits=_SHORT)
mutant(two_players_run_any_depth, "layers: Bob's rows are lost", at=_LAYERS, simulation=bob_sees_nothing)
mutant(two_players_run_any_depth, "first layer: one head is not sent", at=_FIRST, simulation=last_head_unsent)
mutant(two_players_run_any_depth, "first layer: the answer is not counted", at=_FIRST, bits=_SHORT)


@claim("appendix-c6-subgraphs", quick=[{"shape": "triangle"}, {"shape": "five_cycle"}])
def size_bound_follows_from_the_bits(shape: str, *, parts: dict[str, int] | None = None) -> Verdict:
    """For all n, D, H, m, p >= 1 and L >= 0: if the first layer protocol's bits are at least n^2, then D N
    H (m + 1)(p + L) >= n^2, with N = 3n (triangle) or 5n (5-cycle) and L = ceil(log2 N) in particular. So a
    transformer of Definition 2, of any depth, that decides the task at a common token satisfies this;
    indeed already 3 m p H n + 1 >= n^2, respectively 6 m p H n + 1 >= n^2 (4 if D = 1), without the factor
    D.

    QF_NIA in small steps: u = m p and w = (m + 1)(p + L) give w >= u + 1; then H w >= H u + 1; then D H w
    >= H w, and >= 2 H w if D >= 2; then the bound. Integers throughout.
    """
    if shape not in ("triangle", "five_cycle"):
        raise BadInput(f"the gadget must be triangle or five_cycle, not {shape!r}")
    k = (parts or {"triangle": 3, "five_cycle": 5})[shape]
    held = 1 if shape == "triangle" else 2  # Bob's tokens are this many times n
    n, D, H, m, p, L, u, w, x, y, z = z3.Ints("n D H m p L u w x y z")
    sizes = [n >= 1, D >= 1, H >= 1, m >= 1, p >= 1, L >= 0]

    def enough(vectors: int) -> Any:
        return vectors * held * (x * n) + 1 >= n * n

    obligations = [
        Obligation("w > u", "QF_NIA", sizes, (m + 1) * (p + L) >= m * p + 1),
        Obligation("H w > H u", "QF_NIA", [H >= 1, u >= 1, w >= u + 1], H * w >= H * u + 1),
        Obligation("D y >= y", "QF_NIA", [D >= 1, y >= 1], D * y >= y),
        Obligation("D y >= 2 y", "QF_NIA", [D >= 2, y >= 1], D * y >= 2 * y),
        Obligation(
            "the bound, D = 1",
            "QF_NIA",
            [n >= 1, x >= 1, enough(2), z >= x + 1],
            k * (z * n) >= n * n,
        ),
        Obligation(
            "the bound, D >= 2",
            "QF_NIA",
            [n >= 1, x >= 1, enough(3), z >= 2 * x + 2],
            k * (z * n) >= n * n,
        ),
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        values = {str(v): model.eval(v, model_completion=True).as_long() for v in (n, x, z)}
        fails = k * values["z"] * values["n"] < values["n"] ** 2
        if not fails:
            return None
        return {**values, "why": f"the bits suffice, but {k} n z = {k * values['z'] * values['n']} < n^2"}

    scope = f"all n, D, H, m, p >= 1 and L >= 0, the {shape} gadget"
    return smt.prove(obligations, scope, witness)


mutant(size_bound_follows_from_the_bits, "N = n", at={"shape": "triangle"}, parts={"triangle": 1})
mutant(size_bound_follows_from_the_bits, "N = 2n", at={"shape": "five_cycle"}, parts={"five_cycle": 2})
