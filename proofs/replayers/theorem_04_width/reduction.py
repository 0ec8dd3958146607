"""Theorem 4's certificates: two pointer sets with one query, and the messages of a protocol."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import Kind, Malformed, Rejected, afford, covers, field, integer, integer_matrix
from proofs.replayers import rational as exact_number

LARGEST_P = 62
CLAMP = 512  # exp(-x) for x beyond this lies in (0, exp(-512))


def _pointer_set(certificate: Mapping[str, Any], name: str, q: int) -> list[int]:
    y = field(certificate, name)
    if not isinstance(y, Sequence) or isinstance(y, str) or not all(type(j) is int for j in y):
        raise Malformed(f"field {name!r} must be a list of token indices")
    if len(y) != q or len(set(y)) != q or min(y) < 0 or max(y) >= 2 * q:
        raise Rejected(f"{name} = {list(y)} is no {q}-subset of the first {2 * q} tokens")
    return list(y)


def collision(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """The unit gives two different q-subsets y and other one query, and the averages over them are at least
    2/q apart: so its one output misses one of them by at least 1/q.

    The unit: the query of a token is the sum of the keys of its pointers, each coordinate clipped to the
    integers of p bits; the last output is a function of that query, of all keys and of all values.
    """
    q, p = integer(certificate, "q", 1), integer(certificate, "p", 2)
    keys = integer_matrix(certificate, "keys")
    m = len(keys[0])
    if len(keys) != 2 * q + 1:
        raise Malformed(f"field 'keys' must hold {2 * q + 1} keys")
    if p > LARGEST_P:
        raise Malformed(f"field 'p' must be at most {LARGEST_P}, not {p}")
    covers(parameters, q=q, m=m, p=p)
    if any(abs(u) != 1 for key in keys for u in key):
        raise Rejected("a coordinate of a key is no sign")
    afford(2 * q * m)
    y, other = _pointer_set(certificate, "y", q), _pointer_set(certificate, "other", q)
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
    queries = [_clipped_query(keys, s, p) for s in (y, other)]
    if queries[0] != queries[1]:
        raise Rejected("the unit's queries at the two pointer sets differ")
    # q times the distance of the averages.
    apart = abs(sum(values[j] for j in y) - sum(values[j] for j in other))
    if apart < 2:
        raise Rejected(f"the averages are {apart}/{q} apart: one output can be within 1/{q} of both")
    return (
        f"the unit with the {len(keys)} keys of m = {m} signs of this file, whose query at a token is the sum"
        f" of the keys of its pointers, each coordinate clipped to {-_most(p)}..{_most(p)} (p = {p} bits),"
        f" gives the last token one query at two sets of q = {q} pointers, whose averages, of values in"
        f" [-1, 1], are at least 2/{q} apart: any output that depends on that query, the keys and the values"
        f" alone errs by at least 1/{q} on one of the two"
    )


def _most(p: int) -> int:
    """The largest of the integers of p bits that a query is clipped to."""
    return (1 << (p - 1)) - 1


def _clipped_query(keys: Sequence[Sequence[int]], y: Sequence[int], p: int) -> list[int]:
    return [max(-_most(p), min(_most(p), sum(keys[j][c] for j in y))) for c in range(len(keys[0]))]


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
        collision, "q p keys y other values", {"theorem-4/narrow_units_err": "q m p seed?"}
    ),
    "theorem-4-protocol": Kind(
        protocol,
        "q p keys messages threshold",
        {"theorem-4/protocol_decides_disjointness": "q unit:word?"},
    ),
}
