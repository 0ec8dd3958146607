"""Theorem 8 in the class P(p, f): two layers of one head each compute Match3Bigram, as theorem_8_P in Rocq.

All numbers are integers (f = 0). Layer 1 looks up x_t and x_{t+1} at once: the score of place n at place t is
c (n (2t + 1) - n^2) = c (t (t + 1) - (n - t)(n - t - 1)), largest at n = t and n = t + 1 and smaller by at
least 2c elsewhere. Token n carries 2 x_n in coordinate n mod 2, so that the two averages are near x_t and
x_{t+1}, and rounding makes them exact; the dummy stands at place N with value 0. Layer 2 compares r = -x_i
with the sums y_j = x_j + x_{j+1}, all modulo M, by c (2 r^2 - 2 (y - r)^2): the dummy, and the last token,
which starts no pair, score c (2 r^2 - 1). The rounded output *is* Match3Bigram; no residuals. The same heads,
number for number, as bigram_look_head and bigram_match_head of Statements.v, which reads a row by the nearest
residue where `own` takes its integer: no difference on rows that layer 1 puts out.
"""

from __future__ import annotations

from typing import Any

from constructions.class_p import Head, Layer, Row
from constructions.precision import FixedPoint
from constructions.theorem_06_match2.unit import check_size

Vector3 = tuple[int, int, int]
NO_PAIR: Vector3 = (0, 0, 1)


def scale(N: int, M: int) -> int:
    """c = ceil(log2(N M)) + 2, so that e^-c < 1/(4 N M)."""
    check_size(N, M)
    return (N * M - 1).bit_length() + 2


def bits(N: int, M: int) -> int:
    """p: enough for 2 c max(N, M)^2 and a sign."""
    return (2 * scale(N, M) * max(N, M) ** 2).bit_length() + 1


def look_up(N: int, M: int, c: int) -> Head:
    """The head of layer 1, at the temperature c, on residues modulo M."""

    def key(n: int) -> Vector3:
        return n, n * n, 0

    def value(n: int, x: int) -> tuple[int, int]:
        return (2 * (x % M), 0) if n % 2 == 0 else (0, 2 * (x % M))

    return Head(lambda t, _: (c * (2 * t + 1), -c, 0), lambda n, _: key(n), value, ((key(N), (0, 0)),))


def own(t: int, row: Row) -> int:
    """x_t, of the row that layer 1 puts out at t."""
    return int(row[t % 2])


def seek(s: int, c: int) -> Vector3:
    """The query for sums of residue s."""
    return 4 * c * s, -2 * c, c * (2 * s * s - 1)


def match(N: int, M: int, c: int) -> Head:
    """The head of layer 2, at the temperature c, on the rows of layer 1."""

    def key(t: int, row: Any) -> Vector3:
        y = (own(t, row) + own(t + 1, row)) % M
        return (y, y * y, 0) if t + 1 < N else NO_PAIR

    def value(t: int, _: Any) -> tuple[int, int]:
        return (1, 1) if t + 1 < N else (0, 0)

    return Head(lambda t, row: seek(-own(t, row) % M, c), key, value, ((NO_PAIR, (0, 0)),))


def two_layers(N: int, M: int) -> tuple[Layer, Layer]:
    """Both layers; the second one's output is the row's first number."""
    number, c = FixedPoint(bits(N, M), 0), scale(N, M)
    return Layer(number, (look_up(N, M, c),)), Layer(number, (match(N, M, c),), lambda _, __, row: row[0])
