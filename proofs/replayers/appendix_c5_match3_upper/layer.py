"""Replay certificates of Appendix C.5 with the standard library alone: average, round, decode, decide."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from proofs.replayers import Malformed, Rejected, field, integer

LONGEST = 1_000_000  # bits of a number


def _integers(row: Mapping[str, Any], name: str, length: int) -> list[int]:
    values = field(row, name)
    if not isinstance(values, list) or len(values) != length or any(type(v) is not int for v in values):
        raise Malformed(f"field {name!r} must be a list of {length} integers")
    return values


def _gather(certificate: Mapping[str, Any]) -> None:
    """Each mantissa is nearest to 2^f times the mean of the packed values, and decodes to the input."""
    N, M = integer(certificate, "N", 1), integer(certificate, "M", 2)
    share, p, f = (integer(certificate, name, 0) for name in ("share", "p", "f"))
    if max(p, f) > LONGEST:
        raise Malformed(f"fields 'p' and 'f' must be at most {LONGEST} bits")
    if p < 1:
        raise Malformed("field 'p' must be at least 1")
    if not 1 <= share <= N:
        raise Malformed(f"field 'share' must lie in 1..N = {N}")
    width = (M - 1).bit_length()
    coordinates = (N + share - 1) // share
    inputs = field(certificate, "inputs")
    if not isinstance(inputs, list) or not inputs or not all(isinstance(row, Mapping) for row in inputs):
        raise Malformed("field 'inputs' must be a non-empty list of objects")
    for row in inputs:
        tokens = _integers(row, "X", N)
        mantissas = _integers(row, "mantissas", coordinates)
        if not all(0 <= token < M for token in tokens):
            raise Malformed(f"the tokens must be residues in 0..{M - 1}")
        found: list[int] = []
        for c, r in enumerate(mantissas):
            block = tokens[c * share : (c + 1) * share]
            total = sum(token * 2 ** (width * k) for k, token in enumerate(block))
            if 2 * abs(N * r - total * 2**f) > N:
                raise Rejected(f"{r} is not nearest to 2^{f} times the mean {total}/{N}")
            if abs(r) >= 2 ** (p - 1):
                raise Rejected(f"{r} does not fit p = {p} bits")
            whole = (2 * N * r + 2**f) // 2 ** (f + 1)  # the integer nearest to N r / 2^f
            for _ in block:
                whole, token = divmod(whole, 2**width)
                found.append(token)
        if found != tokens:
            j = next(j for j in range(N) if found[j] != tokens[j])
            raise Rejected(f"token {j + 1} is {tokens[j]}, decoded as {found[j]}")
        present = set(tokens)
        triples = {v: any((-v - w) % M in present for w in present) for v in present}
        if field(row, "answers") != "".join("1" if triples[v] else "0" for v in tokens):
            raise Rejected("the answers differ from Match3 of the input")


KINDS: dict[str, Callable[[Mapping[str, Any]], None]] = {"appendix-c5/gather": _gather}
