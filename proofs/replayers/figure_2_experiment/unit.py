"""Replay of "the trained unit averages" (Figure 2): the weights decoded, everything else computed again.

Weights are hexadecimal words of float32 numbers (IEEE 754, big-endian), read as the rationals they are. The
query of y is second^T max(0, bias + sum_{i in y} first_i), the score of j is its product with key j, the
output v times the softmax average of the values. Standard library alone.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import Kind, Malformed, Rejected, TooLarge, afford, covers, field, only

BITS = 48
MOST_BITS = 256  # of a weight's fraction
CLAMP = 1 << 12  # a score further below the largest counts as this far below


def read_row(text: object, name: str) -> list[Fraction]:
    """The exact numbers of a row, from the bits. Raises Malformed."""
    if not isinstance(text, str) or not text or len(text) % 8 or set(text) - set("0123456789abcdef"):
        raise Malformed(f"field {name!r} must hold hexadecimal words of 8 digits")
    return [_float32(int(text[k : k + 8], 16), name) for k in range(0, len(text), 8)]


def _float32(word: int, name: str) -> Fraction:
    sign, exponent, fraction = -1 if word >> 31 else 1, word >> 23 & 255, word & (1 << 23) - 1
    if exponent == 255:
        raise Malformed(f"field {name!r} holds an infinity or no number")
    mantissa = fraction if exponent == 0 else fraction | 1 << 23
    return sign * Fraction(mantissa) * Fraction(2) ** (max(exponent, 1) - 150)


def read_matrix(weights: Mapping[str, Any], name: str) -> list[list[Fraction]]:
    """Rows of one length. Raises Malformed."""
    rows = weights[name]
    if not isinstance(rows, list) or not rows:
        raise Malformed(f"field {name!r} must be a non-empty list of rows")
    found = [read_row(row, name) for row in rows]
    if any(len(row) != len(found[0]) for row in found):
        raise Malformed(f"field {name!r} must have rows of one length")
    return found


def in_units(matrix: list[list[Fraction]], f: int) -> list[list[int]]:
    """Every number times 2^f, an integer."""
    return [[int(x * (1 << f)) for x in row] for row in matrix]


def check_trained(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """At every pointer set: attention off y, its distance from 1/q on y, and sum_j |v a_j - t_j|, at most
    eps."""
    weights = only(field(certificate, "weights"), "first bias second keys value", "field 'weights'")
    first, second, keys = (read_matrix(weights, name) for name in ("first", "second", "keys"))
    bias, value = read_row(weights["bias"], "bias"), read_row(weights["value"], "value")
    N, h, m = len(keys), len(bias), len(keys[0])
    q, eps = parameters["q"], parameters["eps"]
    covers(parameters, N=N)
    if len(first) != N or len(first[0]) != h or len(second) != h or len(second[0]) != m or len(value) != 1:
        raise Malformed("field 'weights' must hold N x h, h, h x m', N x m' and one number")
    if not 1 <= q <= N or not 0 < eps < 1:
        raise Malformed("the parameters need 1 <= q <= N and 0 < eps < 1")
    f = max(x.denominator.bit_length() - 1 for row in (*first, bias, *second, *keys) for x in row)
    if f > MOST_BITS:
        raise TooLarge(f"a weight has more than {MOST_BITS} fractional bits")
    afford(math.comb(N, q) * (h * (q + m) + N * (m + 4 * BITS)), 4 * f + BITS)
    one, two, last, (offset,) = (in_units(part, f) for part in (first, second, keys, [bias]))
    most = [Fraction(0)] * 3
    for y in itertools.combinations(range(N), q):
        hidden = [max(0, b + sum(one[i][k] for i in y)) for k, b in enumerate(offset)]
        query = [sum(a * row[k] for a, row in zip(hidden, two, strict=True)) for k in range(m)]
        scores = [sum(a * b for a, b in zip(query, key, strict=True)) for key in last]
        for k, bound in enumerate(largest(scores, f, y, value[0])):
            most[k] = max(most[k], bound)
        if max(most) > eps:
            raise Rejected(f"the unit is not shown to be within {eps} at y = {list(y)}")
    off, far, error = (Fraction(-((-x * 10**6) // 1), 10**6) for x in most)
    return (
        f"for the unit with the float32 weights of this file, N = {N} tokens, m' = {m}, and all"
        f" {math.comb(N, q)} sets y of q = {q} pointers: attention is at most {off} at each token off y and"
        f" within {far} of 1/{q} at each of y, and for all values in a unit ball the output is within {error}"
        f" of the average over y; all at most {eps}"
    )


def largest(
    scores: list[int], f: int, y: tuple[int, ...], value: Fraction
) -> tuple[Fraction, Fraction, Fraction]:
    """Upper bounds, at one pointer set, on the attention off y, its distance from 1/q on y, and the error."""
    top, q = max(scores), len(y)
    ends = [rational.exp(max(Fraction(s - top, 1 << 3 * f), Fraction(-CLAMP)), BITS) for s in scores]
    # A score below the clamp has a weight between 0 and that of the clamp.
    ends = [
        (low if Fraction(s - top, 1 << 3 * f) > -CLAMP else Fraction(0), high)
        for s, (low, high) in zip(scores, ends, strict=True)
    ]
    lows, highs = sum((low for low, _ in ends), Fraction(0)), sum((high for _, high in ends), Fraction(0))
    shares = [(low / highs, high / lows) for low, high in ends]
    off = max((high for j, (_, high) in enumerate(shares) if j not in y), default=Fraction(0))
    far = max(max(abs(end - Fraction(1, q)) for end in shares[j]) for j in y)
    error = sum(
        (
            max(abs(value * end - (Fraction(1, q) if j in y else 0)) for end in share)
            for j, share in enumerate(shares)
        ),
        Fraction(0),
    )
    return off, far, error


KINDS = {
    "trained-unit": Kind(
        check_trained, "weights", {"figure-2-experiment/the_trained_unit_averages": "N q eps:exact"}
    )
}
