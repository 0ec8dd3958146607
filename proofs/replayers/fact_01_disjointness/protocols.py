"""Fact 1's certificates: fooling sets and protocol trees, for disjointness of bit strings written as
integers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from proofs.replayers import Malformed, Rejected, field, integer

LARGEST_N = 16


def fooling_set(certificate: Mapping[str, Any]) -> None:
    """2^n pairs: each disjoint, any two with a crossing that meets. Sets of pairs are bits of long
    integers."""
    n = integer(certificate, "n", 1)
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


def _listed(given: Any, n: int) -> list[tuple[int, int]]:
    if not isinstance(given, Sequence) or not all(
        isinstance(pair, Sequence)
        and len(pair) == 2
        and all(type(x) is int and 0 <= x < 1 << n for x in pair)
        for pair in given
    ):
        raise Malformed(f"field 'pairs' must hold pairs of integers below 2^{n}, or the word \"complements\"")
    return [(a, b) for a, b in given]


def protocol(certificate: Mapping[str, Any]) -> None:
    """The tree decides DISJ_n on all 4^n inputs within the stated bits, for both players or for Bob."""
    n, bits = integer(certificate, "n", 1), integer(certificate, "bits", 0)
    learner = field(certificate, "learner")
    if learner not in ("both", "one") or n > 8:
        raise Malformed('field \'learner\' must be "both" or "one", and n at most 8')
    tree = field(certificate, "tree")
    for a in range(1 << n):
        for b in range(1 << n):
            node, sent = tree, 0
            while isinstance(node, Sequence) and not isinstance(node, str):
                if len(node) != 4 or node[0] not in ("alice", "bob"):
                    raise Malformed("a node must be [owner, table, zero, one]")
                node = node[2 + _bit(node[1], a if node[0] == "alice" else b, n)]
                sent += 1
            told = _bit(node, b, n) if learner == "one" else node
            if sent > bits:
                raise Rejected(f"on a = {a}, b = {b} the protocol sends {sent} bits, more than {bits}")
            if told != (1 if a & b else 0):
                raise Rejected(f"on a = {a}, b = {b} the protocol says {told}")


def _bit(table: Any, x: int, n: int) -> int:
    if not isinstance(table, str) or len(table) != 1 << n or set(table) - {"0", "1"}:
        raise Malformed(f"a table must be a string of 2^{n} zeros and ones")
    return int(table[x])


KINDS: dict[str, Callable[[Mapping[str, Any]], None]] = {
    "fact-1-fooling-set": fooling_set,
    "fact-1-protocol": protocol,
}
