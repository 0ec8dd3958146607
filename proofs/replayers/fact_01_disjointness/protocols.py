"""Fact 1's certificates: fooling sets and protocol trees, for disjointness of bit strings written as
integers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from proofs.replayers import Kind, Malformed, Rejected, covers, field, integer

LARGEST_N = 16


def fooling_set(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """2^n pairs: each disjoint, any two with a crossing that meets. Sets of pairs are bits of long
    integers."""
    n = integer(certificate, "n", 1)
    covers(parameters, n=n)
    given = field(certificate, "pairs")
    if n > LARGEST_N:
        raise Malformed(f"field 'n' must be at most {LARGEST_N}, not {n}")
    pairs = [(a, (1 << n) - 1 - a) for a in range(1 << n)] if given == "complements" else _listed(given, n)
    if len(pairs) != 1 << n:
        raise Rejected(f"there are {len(pairs)} pairs, not 2^{n}")
    having_a, having_b = [0] * n, [0] * n  # for each position, the pairs whose a (whose b) has it
    for k, (a, b) in enumerate(pairs):
        if a & b:
            raise Rejected(f"pair {k} meets")
        for i in range(n):
            having_a[i] |= (a >> i & 1) << k
            having_b[i] |= (b >> i & 1) << k
    everyone = (1 << len(pairs)) - 1
    for k, (a, b) in enumerate(pairs):
        crossed = 1 << k
        for i in range(n):
            if a >> i & 1:
                crossed |= having_b[i]
            if b >> i & 1:
                crossed |= having_a[i]
        if crossed != everyone:
            other = (everyone ^ crossed).bit_length() - 1
            raise Rejected(f"pairs {k} and {other} do not cross")
    if pairs != [(a, (1 << n) - 1 - a) for a in range(1 << n)]:
        raise Rejected("the pairs are not (a, complement of a), a counting up")
    return (
        f"the 2^{n} pairs (a, complement of a), a in {{0,1}}^{n}, are disjoint, and of any two pairs one"
        f" meets the other's partner: a fooling set of DISJ_{n}"
    )


def _listed(given: Any, n: int) -> list[tuple[int, int]]:
    if not isinstance(given, list) or not all(
        isinstance(pair, list) and len(pair) == 2 and all(type(x) is int and 0 <= x < 1 << n for x in pair)
        for pair in given
    ):
        raise Malformed(f"field 'pairs' must hold pairs of integers below 2^{n}, or the word \"complements\"")
    return [(a, b) for a, b in given]


def protocol(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """The tree decides DISJ_n on all 4^n inputs within the stated bits, for both players or for Bob."""
    n, bits = integer(certificate, "n", 1), integer(certificate, "bits", 0)
    learner = field(certificate, "learner")
    if learner not in ("both", "one") or n > 8:
        raise Malformed('field \'learner\' must be "both" or "one", and n at most 8')
    covers(parameters, n=n, learner=learner)
    if bits != n + (learner == "both"):
        raise Rejected(f"it allows {bits} bits, the claim n = {n}, and one more if both learn")
    tree = field(certificate, "tree")
    _check_nodes(tree, n, learner, bits)
    for a in range(1 << n):
        for b in range(1 << n):
            node = tree
            while isinstance(node, list):
                node = node[2 + _bit(node[1], a if node[0] == "alice" else b, n)]
            told = _bit(node, b, n) if learner == "one" else node
            if told != (1 if a & b else 0):
                raise Rejected(f"on a = {a}, b = {b} the protocol says {told}")
    who = "both players" if learner == "both" else "Bob"
    return (
        f"the protocol tree of this file tells {who} DISJ_{n} on all 4^{n} inputs, with at most {bits} bits"
    )


def _check_nodes(tree: Any, n: int, learner: str, bits: int) -> None:
    """Every node is well made, those that no input reaches too. Raises Malformed."""
    level = [tree]
    for _ in range(bits + 1):
        below = []
        for node in level:
            if isinstance(node, list):
                if len(node) != 4 or node[0] not in ("alice", "bob"):
                    raise Malformed("a node must be [owner, table, zero, one]")
                _bit(node[1], 0, n)
                below += node[2:]
            elif learner == "one":
                _bit(node, 0, n)
            elif type(node) is not int or node not in (0, 1):
                raise Malformed("a leaf must be 0 or 1")
        level = below
    if level:
        raise Rejected(f"a branch of the protocol sends more than {bits} bits")


def _bit(table: Any, x: int, n: int) -> int:
    if not isinstance(table, str) or len(table) != 1 << n or set(table) - {"0", "1"}:
        raise Malformed(f"a table must be a string of 2^{n} zeros and ones")
    return int(table[x])


KINDS = {
    "fact-1-fooling-set": Kind(fooling_set, "n pairs", {"fact-1/fooling_set": "n"}),
    "fact-1-protocol": Kind(
        protocol, "n bits learner tree", {"fact-1/trivial_protocol_is_right": "n learner:word"}
    ),
}
