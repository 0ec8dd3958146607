"""Replay for Appendix C.6.1 with unrestricted attention: packets broadcast over a tree.

c6-congest-broadcast: the transformer and the graph as in c6-congest (graphs.py), with every token attending
to all; answers at all tokens; bandwidth, rounds, largest (message), height (of the tree), bound (on the
rounds). Accepted if the answers are the transformer's and the numbers those of the schedule: N rounds for
the tree of shortest paths from token 0, each to the least numbered parent; then slots of ceil(2 m p H /
bandwidth) rounds. In a slot a vertex sends each of its neighbours in the tree one packet that it has not
sent there and has not got from there: its own of the layers that it has begun, or one that has arrived. A
vertex has finished as many layers as it has got all packets of, from each of its neighbours. Here packets
are counted, nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from proofs.replayers import Kind, Malformed, Rejected, covers, field, integer
from proofs.replayers.appendix_c6_subgraphs.graphs import TRANSFORMER, check_answers, owners_of, sizes


def broadcast(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accept if the answers are the transformer's, with these rounds, within the bound."""
    D, H, m, p = sizes(certificate)
    N, bandwidth = len(owners_of(certificate)), integer(certificate, "bandwidth", 1)
    covers(parameters, n=certificate["n"], D=D, H=H, m=m, p=p, bandwidth=bandwidth)
    if certificate["shape"] != "five_cycle" or field(certificate, "skips") is not True:
        raise Malformed("field 'shape' must be five_cycle, and 'skips' true")
    tree, height = _tree(certificate["rows"])
    check_answers(certificate, list(range(N)), restricted=False)
    a_slot = -(-2 * m * p * H // bandwidth)
    rounds = N + a_slot * _slots(tree, D)
    right = {"rounds": rounds, "largest": min(2 * m * p * H, bandwidth), "height": height}
    for name, value in right.items():
        if integer(certificate, name, 0) != value:
            raise Rejected(f"field {name!r} should be {value}, not {certificate[name]}")
    bound = N + D * a_slot * (N + 2 * height - 3)
    if integer(certificate, "bound", 0) != bound or rounds > bound:
        raise Rejected(f"{rounds} rounds, at most {bound}: field 'bound' is {certificate['bound']}")
    return (
        "the transformer of this file, every token attending to all, on its connected 5-cycle gadget graph,"
        f" n = {certificate['n']}, D = {D}, H = {H}, m = {m}, p = {p}, has the answer bits of this file at"
        f" all {N} tokens; sent over the tree of shortest paths from token 0, of height {height}, in messages"
        f" of at most {bandwidth} bits, its keys and values take {rounds} rounds, at most {bound} = N + D"
        " ceil(2 m p H / bandwidth) (N + 2 height - 3)"
    )


def _tree(rows: Sequence[Sequence[int]]) -> tuple[list[list[int]], int]:
    """The neighbours in the tree, and its height. Raises Rejected if the graph is not connected."""
    depth = {0: 0}
    level = [0]
    while level:
        level = [v for v in range(len(rows)) if v not in depth and any(rows[u][v] for u in level)]
        depth |= dict.fromkeys(level, 1 + max(depth.values()))
    if len(depth) != len(rows):
        raise Rejected("the graph is not connected")
    joined: list[list[int]] = [[] for _ in rows]
    for v in range(1, len(rows)):
        parent = next(u for u in range(len(rows)) if rows[u][v] and depth[u] == depth[v] - 1)
        joined[v].append(parent)
        joined[parent].append(v)
    return joined, max(depth.values())


def _slots(tree: list[list[int]], D: int) -> int:
    """How many slots pass until every vertex has got all packets of D layers."""

    def side(u: int, v: int) -> int:
        return 1 + sum(side(w, u) for w in tree[u] if w != v)

    arcs = [(u, v) for u, around in enumerate(tree) for v in around]
    share = {(u, v): side(u, v) for u, v in arcs}
    sent = dict.fromkeys(arcs, 0)
    slots = 0
    while any(sent[arc] < D * share[arc] for arc in arcs):
        begun = [min(D, 1 + min(sent[w, u] // share[w, u] for w in near)) for u, near in enumerate(tree)]
        known = {(u, v): begun[u] + sum(sent[w, u] for w in tree[u] if w != v) for u, v in arcs}
        sent = {arc: sent[arc] + (sent[arc] < known[arc]) for arc in arcs}
        slots += 1
    return slots


KINDS = {
    "c6-congest-broadcast": Kind(
        broadcast,
        f"shape {TRANSFORMER} bandwidth rounds largest height bound",
        {"appendix-c6-1-congest/congest_broadcasts_unrestricted_attention": "n D H m p bandwidth seed?"},
    ),
}
