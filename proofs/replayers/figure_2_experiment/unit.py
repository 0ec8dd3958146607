"""Replay of "the trained unit averages" (Figure 2): the weights decoded, everything else computed again.

Weights are hexadecimal words of float32 numbers (IEEE 754, big-endian), read as the rationals they are. The
query of y is second^T max(0, bias + sum_{i in y} first_i), the score of j is its product with key j, the
output v times the softmax average of the values. Standard library alone.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import (
    Kind,
    Malformed,
    Rejected,
    afford,
    covers,
    field,
    integers,
    only,
)

BITS = 48
Ends = tuple[Fraction, Fraction]
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


@dataclass(frozen=True)
class Weights:
    """first, second, keys and bias in units of 2^-f; value."""

    f: int
    first: list[list[int]]
    second: list[list[int]]
    keys: list[list[int]]
    bias: list[int]
    value: Fraction

    def scores(self, y: tuple[int, ...]) -> list[int]:
        """The scores at y, in units of 2^-3f."""
        hidden = [max(0, b + sum(self.first[i][k] for i in y)) for k, b in enumerate(self.bias)]
        query = [
            sum(a * row[k] for a, row in zip(hidden, self.second, strict=True))
            for k in range(len(self.keys[0]))
        ]
        return [sum(a * b for a, b in zip(query, key, strict=True)) for key in self.keys]


def read_weights(certificate: Mapping[str, Any]) -> Weights:
    """The weights of the file, their shapes checked. Raises Malformed."""
    weights = only(field(certificate, "weights"), "first bias second keys value", "field 'weights'")
    first, second, keys = (read_matrix(weights, name) for name in ("first", "second", "keys"))
    bias, value = read_row(weights["bias"], "bias"), read_row(weights["value"], "value")
    N, h, m = len(keys), len(bias), len(keys[0])
    if len(first) != N or len(first[0]) != h or len(second) != h or len(second[0]) != m or len(value) != 1:
        raise Malformed("field 'weights' must hold N x h, h, h x m', N x m' and one number")
    f = max(x.denominator.bit_length() - 1 for row in (*first, bias, *second, *keys) for x in row)
    one, two, last, (offset,) = (in_units(part, f) for part in (first, second, keys, [bias]))
    return Weights(f, one, two, last, offset, value[0])


def afford_sets(w: Weights, q: int) -> None:
    """Every pointer set may be evaluated. As `afford`."""
    N, m = len(w.keys), len(w.keys[0])
    afford(math.comb(N, q) * (len(w.bias) * (q + m) + N * (m + 4 * BITS)), 4 * w.f + BITS)


def check_trained(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """At every pointer set: attention off y, its distance from 1/q on y, and sum_j |v a_j - t_j|, at most
    eps."""
    w = read_weights(certificate)
    N, q, eps = len(w.keys), parameters["q"], parameters["eps"]
    covers(parameters, N=N)
    if not 1 <= q <= N or not 0 < eps < 1:
        raise Malformed("the parameters need 1 <= q <= N and 0 < eps < 1")
    afford_sets(w, q)
    most = [Fraction(0)] * 3
    for y in itertools.combinations(range(N), q):
        for k, bound in enumerate(largest(w, y)):
            most[k] = max(most[k], bound)
        if max(most) > eps:
            raise Rejected(f"the unit is not shown to be within {eps} at y = {list(y)}")
    off, far, error = (Fraction(-((-x * 10**6) // 1), 10**6) for x in most)
    return (
        f"for the unit with the float32 weights of this file, N = {N} tokens, m' = {len(w.keys[0])}, and all"
        f" {math.comb(N, q)} sets y of q = {q} pointers: attention is at most {off} at each token off y and"
        f" within {far} of 1/{q} at each of y, and for all values in a unit ball the output is within {error}"
        f" of the average over y; all at most {eps}"
    )


def check_missed(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """The mean of (1/3) sum_j (v a_j - t_j)^2 is below 1/1000, and at y sum_j |v a_j - t_j| is above 1/2."""
    w, q, missed = read_weights(certificate), parameters["q"], integers(certificate, "y")
    N = len(w.keys)
    covers(parameters, N=N)
    if (
        not 1 <= q <= N
        or len(missed) != q
        or sorted(set(missed)) != missed
        or not 0 <= missed[0] <= missed[-1] < N
    ):
        raise Malformed(f"field 'y' must hold q = {q} increasing tokens below N = {N}")
    afford_sets(w, q)
    squares = Fraction(0)
    for y in itertools.combinations(range(N), q):
        squares += sum(
            (max(low * low, high * high) for low, high in offsets(w, y, shares(w, y))), Fraction(0)
        )
    mean = squares / (3 * math.comb(N, q))
    if mean >= Fraction(1, 1000):
        raise Rejected(f"the mean squared error is not shown to be below 1/1000, but {float(mean):.3g}")
    ends = offsets(w, tuple(missed), shares(w, tuple(missed)))
    error = sum((max(low, -high, Fraction(0)) for low, high in ends), Fraction(0))
    if error <= Fraction(1, 2):
        raise Rejected(f"the error at y = {missed} is not shown to be above 1/2")
    return (
        f"for the unit with the float32 weights of this file, N = {N}, and sets of q = {q} pointers: over all"
        " sets, and independent values uniform in [-1, 1], its mean squared error is below 1/1000, and at"
        f" y = {missed} it errs by more than 1/2 for some values in [-1, 1]"
    )


def shares(w: Weights, y: tuple[int, ...]) -> list[Ends]:
    """Enclosures of the attention at y."""
    scores = w.scores(y)
    below = [Fraction(s - max(scores), 1 << 3 * w.f) for s in scores]
    # A score below the clamp has a weight between 0 and that of the clamp.
    ends = [rational.exp(max(x, Fraction(-CLAMP)), BITS) for x in below]
    ends = [(low if x > -CLAMP else Fraction(0), high) for x, (low, high) in zip(below, ends, strict=True)]
    lows, highs = (sum((pair[k] for pair in ends), Fraction(0)) for k in range(2))
    return [(low / highs, high / lows) for low, high in ends]


def offsets(
    w: Weights, y: tuple[int, ...], found: list[tuple[Fraction, Fraction]]
) -> list[tuple[Fraction, Fraction]]:
    """Enclosures of v a_j - t_j, t_j = 1/q on y and 0 off it, from those of the attention."""
    ends = []
    for j, share in enumerate(found):
        low, high = sorted(w.value * end for end in share)
        target = Fraction(1, len(y)) if j in y else Fraction(0)
        ends.append((low - target, high - target))
    return ends


def largest(w: Weights, y: tuple[int, ...]) -> tuple[Fraction, Fraction, Fraction]:
    """Upper bounds, at one pointer set, on the attention off y, its distance from 1/q on y, and the error."""
    found = shares(w, y)
    off = max((high for j, (_, high) in enumerate(found) if j not in y), default=Fraction(0))
    far = max(abs(end - Fraction(1, len(y))) for j in y for end in found[j])
    return off, far, sum((max(abs(low), abs(high)) for low, high in offsets(w, y, found)), Fraction(0))


KINDS = {
    "trained-unit": Kind(
        check_trained, "weights", {"figure-2-experiment/the_trained_unit_averages": "N q eps:exact"}
    ),
    "trained-unit-misses": Kind(
        check_missed,
        "weights y",
        {"figure-2-experiment/a_small_mean_error_hides_a_missed_set": "N q"},
    ),
}
