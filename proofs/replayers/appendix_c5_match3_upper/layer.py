"""Replay certificates of Appendix C.5 with the standard library alone: average, round, decode, decide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from proofs.replayers import (
    Kind,
    Malformed,
    Rejected,
    TooLarge,
    afford,
    covers,
    field,
    integer,
    integers,
    only,
)

LONGEST = 4096  # bits of a number


def _gather(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Each mantissa is nearest to 2^f times the mean of the packed values, and decodes to the input."""
    N, M = integer(certificate, "N", 1), integer(certificate, "M", 2)
    covers(parameters, N=N, M=M)
    share, p, f = (integer(certificate, name, 0) for name in ("share", "p", "f"))
    width = (M - 1).bit_length()
    wanted = -(-(1 + (N - 1).bit_length()) // width)
    if share != min(N, wanted):
        raise Rejected(
            f"{share} tokens share a coordinate, not ceil((1 + ceil(log2 N))/ceil(log2 M)) = {wanted}"
        )
    if max(p, f) > LONGEST:
        raise TooLarge(f"fields 'p' and 'f' must be at most {LONGEST} bits")
    if p < 1:
        raise Malformed("field 'p' must be at least 1")
    coordinates = (N + share - 1) // share
    inputs = field(certificate, "inputs")
    if not isinstance(inputs, list) or not inputs:
        raise Malformed("field 'inputs' must be a non-empty list of objects")
    listed = [integers(only(row, "X mantissas answers", "an input"), "X", N) for row in inputs]
    afford(sum(len(set(tokens)) ** 2 + 4 * N for tokens in listed), p)
    for row, tokens in zip(inputs, listed, strict=True):
        mantissas = integers(row, "mantissas", coordinates)
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
    different = len(set(map(tuple, listed)))
    if different < len(inputs):
        raise Rejected(f"of {len(inputs)} inputs only {different} are different")
    return (
        f"for N = {N}, M = {M}: the uniform average of {share} tokens a coordinate, rounded to p = {p} bits"
        f" with f = {f} of them fractional, decodes to the tokens, and so to Match3, on the {different}"
        " inputs of this file"
    )


KINDS = {
    "appendix-c5/gather": Kind(
        _gather, "N M share p f inputs", {"appendix-c5-match3-upper/the_layer_computes_match3": "N M"}
    )
}
