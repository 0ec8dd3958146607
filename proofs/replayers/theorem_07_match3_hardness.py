"""Replay certificates of Theorem 7, with the standard library alone.

Every kind is re-derived from the paper's words: tokens of the reduction, sums modulo M by trying every pair
of positions, two-party sums, linear thresholds. Nothing is imported from the other rooms.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from proofs.replayers import Malformed, Rejected, field, integer


def _bits(case: Mapping[str, Any], name: str, n: int) -> list[int]:
    bits = field(case, name)
    if not isinstance(bits, list) or len(bits) != n or any(bit not in (0, 1) for bit in bits):
        raise Malformed(f"field {name!r} must be a list of n = {n} bits")
    return bits


def _cases(certificate: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    cases = field(certificate, name)
    if not isinstance(cases, list) or not cases or not all(isinstance(case, Mapping) for case in cases):
        raise Malformed(f"field {name!r} must be a non-empty list of objects")
    return cases


def _reduction(a: Sequence[int], b: Sequence[int], N: int, M: int, first: int = 1) -> list[int]:
    """Token 1, Alice's i + 1 or 1, Bob's M - 2 - i or 1, then ones; i counts from 1."""
    tokens = [first]
    for i in range(1, len(a) + 1):
        tokens.append(i + 1 if a[i - 1] else 1)
    for i in range(1, len(b) + 1):
        tokens.append(M - 2 - i if b[i - 1] else 1)
    tokens += [1] * (N - len(tokens))
    return [token % M for token in tokens]


def _match3_first(tokens: Sequence[int], M: int) -> bool:
    return any((tokens[0] + v + w) % M == 0 for v in tokens for w in tokens)


def _meet(a: Sequence[int], b: Sequence[int]) -> bool:
    return any(s == t == 1 for s, t in zip(a, b, strict=True))


def _reduction_fails(certificate: Mapping[str, Any]) -> None:
    """At every M from 2 to 2n + 3 with x_1 = 1, and from 2n + 4 to 4n + 8 with x_1 = 0."""
    n = integer(certificate, "n", 1)
    shown = set()
    for case in _cases(certificate, "cases"):
        M, first = integer(case, "M", 2), integer(case, "first", 0)
        a, b = _bits(case, "a", n), _bits(case, "b", n)
        if _match3_first(_reduction(a, b, 2 * n + 1, M, first), M) == _meet(a, b):
            raise Rejected(f"at M = {M}, x_1 = {first} the strings do not break the reduction")
        shown.add((M, first))
    wanted = {(M, 1) for M in range(2, 2 * n + 4)} | {(M, 0) for M in range(2 * n + 4, 4 * n + 9)}
    if shown != wanted:
        raise Rejected(f"the cases differ from the claimed ones at {sorted(shown ^ wanted)[0]}")


KINDS: dict[str, Callable[[Mapping[str, Any]], None]] = {
    "theorem-7/reduction-fails": _reduction_fails,
}
