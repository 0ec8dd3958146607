"""Theorem 4's certificates: two pointer sets with one output, and the messages of a protocol."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import Kind, Malformed, Rejected, afford, covers, field, integer, integer_matrix
from proofs.replayers import rational as exact_number

CLAMP = 512  # exp(-x) for x beyond this lies in (0, exp(-512))


def _pointer_set(certificate: Mapping[str, Any], name: str, q: int) -> list[int]:
    y = field(certificate, name)
    if not isinstance(y, Sequence) or isinstance(y, str) or not all(type(j) is int for j in y):
        raise Malformed(f"field {name!r} must be a list of token indices")
    if len(y) != q or len(set(y)) != q or min(y) < 0 or max(y) >= 2 * q:
        raise Rejected(f"{name} = {list(y)} is no {q}-subset of the first {2 * q} tokens")
    return list(y)


def collision(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """One output for two different q-subsets y and other misses one of the two averages by at least 1/q."""
    q = integer(certificate, "q", 1)
    covers(parameters, q=q)
    y, other = _pointer_set(certificate, "y", q), _pointer_set(certificate, "other", q)
    output = exact_number(field(certificate, "output"), "output")
    values = field(certificate, "values")
    if (
        not isinstance(values, Sequence)
        or len(values) != 2 * q + 1
        or not all(type(z) is int for z in values)
    ):
        raise Malformed(f"field 'values' must hold {2 * q + 1} integers")
    if set(y) == set(other):
        raise Rejected("the two pointer sets are the same")
    if any(abs(z) > 1 for z in values):
        raise Rejected("a value lies outside [-1, 1]")
    # q times each error, against 1.
    if max(abs(q * output - sum(values[j] for j in s)) for s in (y, other)) < 1:
        raise Rejected(f"the output is within 1/{q} of both averages")
    return (
        f"the output of this file errs by at least 1/{q} on one of its two sets of q = {q} pointers, values"
        " in [-1, 1]; that a unit gives this output on both is not shown"
    )


def protocol(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """From the message for a alone, and b, Bob's average lies on the side of -1 + 1/q that DISJ(a, b) says;
    every message has (2m' + 1) p >= q bits and ends with the last key and the value 0."""
    q, p = integer(certificate, "q", 1), integer(certificate, "p", 1)
    keys = integer_matrix(certificate, "keys")
    threshold = exact_number(field(certificate, "threshold"), "threshold")
    messages = field(certificate, "messages")
    width = len(keys[0])
    covers(parameters, q=q)
    if q > 10 or len(keys) != 2 * q + 1:
        raise Malformed(f"q must be at most 10, and there must be {2 * q + 1} keys")
    afford(len(keys) * width << q, p)
    afford((2000 << q) * len(keys) + (len(keys) << 2 * q))
    if not isinstance(messages, Sequence) or not all(
        isinstance(pair, Sequence) and len(pair) == 2 and type(pair[0]) is int and isinstance(pair[1], str)
        for pair in messages
    ):
        raise Malformed("field 'messages' must hold pairs of a, as an integer, and the bits sent")
    if threshold != Fraction(1, q) - 1:
        raise Rejected(f"the threshold is {threshold}, not -1 + 1/{q}")
    if [a for a, _ in messages] != list(range(1 << q)):
        raise Rejected("there must be one message for every a, counting up")
    for a, bits in messages:
        if len(bits) != (2 * width + 1) * p or len(bits) < q or set(bits) - {"0", "1"}:
            raise Rejected(
                f"the message for a = {a} is not {2 * width + 1} numbers of {p} bits, or below {q} bits"
            )
        numbers = [_twos_complement(bits[i : i + p]) for i in range(0, len(bits), p)]
        query, own_key, own_value = numbers[:width], numbers[width:-1], numbers[-1]
        if own_key != keys[-1] or own_value != 0:
            raise Rejected(f"the message for a = {a} does not end with the last token's key and the value 0")
        scores = [sum(u * w for u, w in zip(key, query, strict=True)) for key in keys]
        weights = [_exp_at_most_zero(score - max(scores)) for score in scores]
        for b in range(1 << q):
            values = [z for i in reversed(range(q)) for z in (1 if b >> i & 1 else -1, -1)] + [own_value]
            # The average exceeds the threshold iff the weighted sum of z - threshold is positive.
            low = sum(w[z < threshold] * (z - threshold) for w, z in zip(weights, values, strict=True))
            high = sum(w[z >= threshold] * (z - threshold) for w, z in zip(weights, values, strict=True))
            if not (low > 0 if a & b else high < 0):
                raise Rejected(f"Bob's decision for a = {a}, b = {b} is wrong or not decided")
    return (
        f"for all a, b in {{0,1}}^{q} Bob decides DISJ(a, b) from b, the keys and the message for a of this"
        f" file, the query, key and value of the last token in p = {p} bits a number: (2m' + 1) p ="
        f" {(2 * width + 1) * p} bits, at least q = {q}"
    )


def _twos_complement(bits: str) -> int:
    return int(bits, 2) - (1 << len(bits) if bits[0] == "1" else 0)


def _exp_at_most_zero(x: int) -> rational.Ends:
    if x < -CLAMP:
        return Fraction(0), rational.exp(Fraction(-CLAMP), 64)[1]
    return rational.exp(Fraction(x), 64)


KINDS = {
    "theorem-4-collision": Kind(
        collision, "q y other values output", {"theorem-4/narrow_units_err": "q m? p? seed?"}
    ),
    "theorem-4-protocol": Kind(
        protocol,
        "q p keys messages threshold",
        {"theorem-4/protocol_decides_disjointness": "q unit:word?"},
    ),
}
