"""Claims of Appendix C.6.1: transformers run in CONGEST, with restricted and with unrestricted attention."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from checkers.appendix_c6_subgraphs.instances import (
    LARGEST_STORED,
    check_sizes,
    judged,
    stored_transformer,
)
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Verdict
from constructions.appendix_c6_subgraphs.broadcast import BroadcastRun, broadcast_rounds, run_broadcast
from constructions.appendix_c6_subgraphs.congest import (
    CongestRun,
    congest_neighbours,
    congest_rounds,
    run_congest,
)
from constructions.appendix_c6_subgraphs.gadgets import Rows, five_cycle_gadget, random_bits
from constructions.appendix_c6_subgraphs.transformers import Network, linear_network, random_weights
from constructions.errors import BadInput


def _check(n: int, D: int, H: int, m: int, p: int, bandwidth: int) -> None:
    check_sizes(n, D, H, m, p)
    if bandwidth > LARGEST_STORED:
        raise BadInput(f"the bandwidth must be at most {LARGEST_STORED} bits, not {bandwidth}")


@claim(
    "appendix-c6-1-congest",
    quick=[
        {"n": 2, "D": 2, "H": 2, "m": 2, "p": 4, "bandwidth": 5, "seed": 1},
        {"n": 4, "D": 3, "H": 1, "m": 2, "p": 3, "bandwidth": 4, "seed": 2},
    ],
    full=[{"n": 20, "D": 3, "H": 2, "m": 3, "p": 5, "bandwidth": 7, "seed": 3}],
)
def congest_runs_restricted_attention(
    n: int,
    D: int,
    H: int,
    m: int,
    p: int,
    bandwidth: int,
    seed: int,
    *,
    execute: Callable[[Network, Rows, int, Sequence[bool]], CongestRun] = run_congest,
) -> Verdict:
    """A transformer whose tokens attend to themselves and their neighbours runs in CONGEST on the 5-cycle
    gadget graph in exactly D ceil(2 m p H / bandwidth) rounds, with messages of at most `bandwidth` bits,
    and gives the same outputs. Over the 2n edges between Alice's side (a, b, e) and Bob's (c, d) go 8 n m p
    H D bits, so deciding 5-cycles needs 8 n m p H D + 1 >= n^2 (Fact 1; one bit tells the answer, read on one
    side).

    The second engine evaluates the restricted transformer from the certificate. Our reading of C.6.1: the
    digest says that transformers are simulated in CONGEST, not how.
    """
    _check(n, D, H, m, p, bandwidth)
    graph = five_cycle_gadget(n)
    weights = random_weights(graph.N, D, H, m, seed)
    network = linear_network(weights, p, skips=True)
    rows = graph.rows(*random_bits(n, max(1, n // 2), "free", seed))
    run = execute(network, rows, bandwidth, [whose == "bob" for whose in graph.owners])
    sees = congest_neighbours(rows)

    def failure() -> dict[str, Any] | None:
        if network.run(rows, lambda i: sees[i]) != run.answers:
            return {"rows": rows, "answers": run.answers, "why": "the outputs differ from the transformer's"}
        crossing = 8 * n * m * p * H * D
        for name, found, wanted in (
            ("rounds", run.rounds, congest_rounds(network, bandwidth)),
            ("bits over the cut", run.crossing, crossing),
        ):
            if found != wanted:
                return {name: found, "why": f"{found} {name}, not {wanted}"}
        if run.largest > bandwidth:
            return {"message": run.largest, "why": f"a message had {run.largest} bits"}
        return None

    certificate = stored_transformer(
        weights,
        network,
        "five_cycle",
        rows,
        dict(enumerate(run.answers)),
        kind="c6-congest",
        bandwidth=bandwidth,
        rounds=run.rounds,
        largest=run.largest,
        crossing=run.crossing,
    )
    return judged(
        opinion("exact", failure),
        certificate,
        f"one random restricted transformer, 5-cycle gadget, {n=}, {D=}, {H=}, {m=}, {p=}, {seed=}",
        Margin(bandwidth - run.largest, "bits that the longest message leaves unused"),
        f"{run.rounds} rounds; {run.crossing} bits crossed the cut, n^2 = {n * n}",
    )


def one_head_less(network: Network, rows: Rows, bandwidth: int, side: Sequence[bool]) -> CongestRun:
    """A corrupted execution: the last head is forgotten."""
    return run_congest(Network(**{**network.__dict__, "H": network.H - 1}), rows, bandwidth, side)


def wider_messages(network: Network, rows: Rows, bandwidth: int, side: Sequence[bool]) -> CongestRun:
    """A corrupted execution: messages of one bit more than the bandwidth."""
    return run_congest(network, rows, bandwidth + 1, side)


_CONGEST = {"n": 2, "D": 2, "H": 2, "m": 2, "p": 4, "bandwidth": 5, "seed": 1}
mutant(congest_runs_restricted_attention, "one head less", at=_CONGEST, execute=one_head_less)
mutant(congest_runs_restricted_attention, "messages too wide", at=_CONGEST, execute=wider_messages)


def connected_bits(n: int, seed: int) -> tuple[list[list[int]], list[list[int]]]:
    """Random n x n matrices A and B with ones on and right of A's diagonal, cyclically, so that the 5-cycle
    gadget graph is connected."""
    A, B = random_bits(n, max(1, n // 2), "free", seed)
    for i in range(n):
        A[i][i] = A[i][(i + 1) % n] = 1
    return A, B


@claim(
    "appendix-c6-1-congest",
    quick=[
        {"n": 2, "D": 2, "H": 2, "m": 2, "p": 4, "bandwidth": 5, "seed": 1},
        {"n": 4, "D": 3, "H": 1, "m": 2, "p": 3, "bandwidth": 4, "seed": 2},
        {"n": 3, "D": 1, "H": 1, "m": 1, "p": 2, "bandwidth": 64, "seed": 4},
    ],
    full=[{"n": 16, "D": 3, "H": 2, "m": 3, "p": 5, "bandwidth": 7, "seed": 3}],
)
def congest_broadcasts_unrestricted_attention(
    n: int,
    D: int,
    H: int,
    m: int,
    p: int,
    bandwidth: int,
    seed: int,
    *,
    execute: Callable[[Network, Rows, int], BroadcastRun] = run_broadcast,
    bound: Callable[[Network, int, int], int] = broadcast_rounds,
) -> Verdict:
    """A transformer whose tokens attend to all tokens runs in CONGEST on this connected 5-cycle gadget
    graph: keys and values go over a tree of shortest paths from vertex 0, of height h, built within the run.
    It gives the same outputs, with messages of at most `bandwidth` bits, after at most N + D ceil(2 m p H /
    bandwidth) (N + 2h - 3) rounds, N = 5n.

    h is at most the graph's diameter. The second engine evaluates the transformer from the certificate,
    finds the tree again and counts packets, slot by slot. That the bound holds on every connected graph is
    argued in constructions/appendix_c6_subgraphs/broadcast.py, its step by a claim of its own.
    """
    _check(n, D, H, m, p, bandwidth)
    graph = five_cycle_gadget(n)
    weights = random_weights(graph.N, D, H, m, seed)
    network = linear_network(weights, p, skips=True)
    rows = graph.rows(*connected_bits(n, seed))
    run = execute(network, rows, bandwidth)
    most = bound(network, bandwidth, run.height)

    def failure() -> dict[str, Any] | None:
        if network.run(rows) != run.answers:
            return {"rows": rows, "answers": run.answers, "why": "the outputs differ from the transformer's"}
        if run.rounds > most:
            return {"rounds": run.rounds, "why": f"{run.rounds} rounds, more than {most}"}
        if run.largest > bandwidth:
            return {"message": run.largest, "why": f"a message had {run.largest} bits"}
        return None

    certificate = stored_transformer(
        weights,
        network,
        "five_cycle",
        rows,
        dict(enumerate(run.answers)),
        kind="c6-congest-broadcast",
        bandwidth=bandwidth,
        rounds=run.rounds,
        largest=run.largest,
        height=run.height,
        bound=most,
    )
    return judged(
        opinion("exact", failure),
        certificate,
        f"one random transformer, connected 5-cycle gadget, {n=}, {D=}, {H=}, {m=}, {p=}, {seed=}",
        Margin(most - run.rounds, "rounds that the bound leaves unused"),
        f"{run.rounds} rounds, at most {most}; N = {graph.N}, the tree has height {run.height}",
    )


def broadcast_one_head_less(network: Network, rows: Rows, bandwidth: int) -> BroadcastRun:
    """A corrupted execution: the last head is forgotten."""
    return run_broadcast(Network(**{**network.__dict__, "H": network.H - 1}), rows, bandwidth)


def broadcast_wider(network: Network, rows: Rows, bandwidth: int) -> BroadcastRun:
    """A corrupted execution: messages of one bit more than the bandwidth."""
    return run_broadcast(network, rows, bandwidth + 1)


def without_the_vertices(network: Network, bandwidth: int, height: int) -> int:
    """A corrupted bound: N packets take as long as one."""
    return broadcast_rounds(network, bandwidth, height) - network.D * (network.N - 1)


mutant(
    congest_broadcasts_unrestricted_attention, "one head less", at=_CONGEST, execute=broadcast_one_head_less
)
mutant(congest_broadcasts_unrestricted_attention, "messages too wide", at=_CONGEST, execute=broadcast_wider)
mutant(
    congest_broadcasts_unrestricted_attention,
    "N packets in the time of one",
    at={"n": 3, "D": 1, "H": 1, "m": 1, "p": 2, "bandwidth": 64, "seed": 4},
    bound=without_the_vertices,
)
