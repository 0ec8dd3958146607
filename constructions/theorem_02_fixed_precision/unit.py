"""Theorem 2: one self-attention unit averages sparsely, with m = m' + d' and p = O(log((q/eps) log N)).

Token x_i = (z_i; y_i; i). The input map writes the query v_{y_i}, the key b_i in {-1, +1}^{m'} and the
value z_i side by side; the unit reads them off. The query is v_y = alpha w_y / sqrt(m') rounded to f
fractional bits, V_y 2^-f, so every score <b_j, V_y> 2^-f is an exact dyadic number. Values and output are
rounded to f fractional bits too. Throughout m is the embedding dimension, of which m' = m - d' are keys'.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from constructions.attention import SelfAttention, Transformer
from constructions.errors import BadInput
from constructions.keys.form_keys import Keys
from constructions.keys.kerdock import kerdock_keys
from constructions.keys.queries import pseudo_inverse, solve
from constructions.keys.rounding import equalise
from constructions.keys.sign_keys import SignMatrix, check_sparsity
from constructions.precision import FixedPoint, exact_integer

Query = Callable[[tuple[int, ...]], Sequence[int]]
HALF = Fraction(1, 2)


def check_accuracy(eps: Fraction) -> None:
    """BadInput unless 0 < eps < 1, as Theorem 2 demands, with a denominator of at most 4096 bits."""
    if 0 < eps < 1 and eps.denominator.bit_length() > 4096:
        raise BadInput("eps must be written with a denominator of at most 4096 bits, such as 1e-1000")
    if not 0 < eps < 1:
        raise BadInput(f"eps must lie strictly between 0 and 1, such as 1/100, not {eps}")


def key_dimension(m: int, d: int) -> int:
    """m' = m - d', the coordinates left for keys. BadInput unless d' >= 1 and m' >= 1."""
    if exact_integer(d, "d") < 1:
        raise BadInput(f"the output dimension d must be at least 1, not {d}")
    if exact_integer(m, "m") <= d:
        raise BadInput(f"m = {m} leaves no coordinate for keys beside d = {d}: use m >= {d + 1}")
    return m - d


def log_above(x: Fraction) -> Fraction:
    """A rational just above ln x, x > 0. Claims prove what they need of it by ball arithmetic."""
    value = math.log(x.numerator) - math.log(x.denominator)
    return Fraction(value) + Fraction(1, 1 << 30)


def sufficient_gap(N: int, q: int, eps: Fraction) -> Fraction:
    """Gamma >= ln(2n / (q eps)), n = N - q: with equal scores on y this score gap gives error <= eps.

    The mass off y is at most mu/(1 + mu) with mu = (n/q) e^-Gamma, so the error is at most
    2 mu/(1 + mu) <= 2 mu <= eps. At least 0.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    return max(Fraction(0), log_above(2 * Fraction(N - q) / (q * eps))) if q < N else Fraction(0)


@dataclass(frozen=True)
class PlainPrecision:
    """Parameters that Lemma R proves sufficient: temperature alpha, f fractional bits, p bits in all."""

    alpha: int
    f: int
    p: int

    @property
    def format(self) -> FixedPoint:
        return FixedPoint(self.p, self.f)


def plain_precision(
    N: int,
    q: int,
    m_keys: int,
    eps: Fraction,
    gap: Fraction = HALF,
    norm_squared: Fraction | None = None,
    d: int = 1,
) -> PlainPrecision:
    """Lemma R: plain rounding with f = ceil(log2(max(m', sqrt(d'))/eps)) and
    alpha = ceil((ln(4n/(q eps)) + eps)/gap).

    Hypotheses: <u_i, w> = 1 on y, <= 1 - gap off y, ‖w‖^2 <= norm_squared (4q if None), |z| <= 1.
    Each coordinate moves by at most 2^-f-1, so each score by at most m' 2^-f-1 <= eps/2: the spread on y is
    d <= eps, and the gap Gamma >= alpha gap - eps >= ln(4n/(q eps)), so mu <= eps/4. The error is at
    most 2 mu/(1 + mu) + 2 tanh(d/4) <= eps/2 + eps/2. A coordinate of 2^f v is at most
    2^f alpha ‖w‖/sqrt(m') in absolute value and rounds to at most half more, so
    p = 1 + f + ceil(log2(alpha ‖w‖/sqrt(m') + 1)) bits hold it; they hold +-1 and every value too. That is
    the error from rounding queries; rounding the values and then the output to f bits adds at most
    2 sqrt(d') 2^-f-1 <= eps, so that eps/2 here is enough for eps in all. For all parameters: lemma_R and
    lemma_R_P in Rocq, whose plain_f, plain_alpha and plain_p are these, but for log_above in place of ln.
    BadInput unless 1 <= q <= N, 0 < eps < 1, 0 < gap <= 1.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    if not 0 < gap <= 1:
        raise BadInput(f"the gap must lie in (0, 1], not {gap}")
    f = _log2_ceiling(max(m_keys, math.isqrt(d - 1) + 1) / eps)
    log = log_above(4 * Fraction(N - q) / (q * eps)) if q < N else Fraction(0)
    alpha = max(1, math.ceil((max(log, Fraction(0)) + eps) / gap))
    squared = Fraction(4 * q) if norm_squared is None else norm_squared
    # The least b with 2^b >= alpha sqrt(squared / m') + 1, compared by squares.
    size = alpha * alpha * squared / m_keys
    b = 1
    while (2**b - 1) ** 2 < size:
        b += 1
    return PlainPrecision(alpha, f, 1 + f + b)


def coherence_gap(q: int, mu: Fraction) -> tuple[Fraction, Fraction]:
    """What the pseudo-inverse query of *any* q keys of coherence mu achieves: (gap, bound on ‖w‖^2).

    Keys have norm 1 and |<u_i, u_j>| <= mu for i != j, (2q - 1) mu < 1. Let G x = 1 on y and X = max |x_i|.
    Row i of the system gives X <= 1 + (q - 1) mu X, so X <= 1/(1 - (q - 1) mu); values off y are at most
    q mu X in absolute value, and ‖w‖^2 = sum x_i <= q X. So the gap is at least
    (1 - (2q - 1) mu)/(1 - (q - 1) mu) > 0, which is at least 1/2 exactly when (3q - 1) mu <= 1
    (coherence_gap in Rocq).
    BadInput unless (2q - 1) mu < 1.
    """
    if not (2 * q - 1) * mu < 1:
        raise BadInput(f"q = {q} is too large for coherence {mu}: (2q - 1) mu < 1 needs q <= {largest_q(mu)}")
    inverse = 1 / (1 - (q - 1) * mu)
    return 1 - q * mu * inverse, q * inverse


def largest_q(mu: Fraction) -> int:
    """The largest q with (2q - 1) mu < 1."""
    return math.ceil((1 / mu + 1) / 2) - 1


def _log2_ceiling(x: Fraction) -> int:
    """The least integer k >= 0 with 2^k >= x."""
    k = 0
    while (1 << k) < x:
        k += 1
    return k


def plain_query(keys: Keys, precision: PlainPrecision) -> Query:
    """y -> V_y, the pseudo-inverse query at temperature alpha, correctly rounded to f fractional bits.

    Exact: w / sqrt(m') = sum_i x_i b_i with G x = 1, G the integer Gram matrix of y's keys. BadInput if these
    are linearly dependent.
    """

    @functools.lru_cache(maxsize=1 << 12)
    def query(y: tuple[int, ...]) -> tuple[int, ...]:
        rows = keys[list(y)].astype(np.int64)
        x = solve([[Fraction(int(g)) for g in row] for row in rows @ rows.T], [Fraction(1)] * len(y))
        if x is None:
            raise BadInput(f"the keys of y = {[i + 1 for i in y]} are linearly dependent: use other keys")
        common = math.lcm(*(c.denominator for c in x))
        whole = [int(c * common) * (precision.alpha << precision.f) for c in x]
        columns = [tuple(column) for column in rows.T.tolist()]
        rounded = {
            column: round(Fraction(sum(c * s for c, s in zip(whole, column, strict=True)), common))
            for column in set(columns)
        }
        return tuple(rounded[column] for column in columns)

    return query


def equalised_query(keys: SignMatrix, alpha: float, p: int) -> Query:
    """y -> V_y, equal integer scores on y (Lemma E) within p bits, f = 0. BadInput if p is too small."""

    def query(y: tuple[int, ...]) -> list[int]:
        w = pseudo_inverse(keys, np.array([y]))[0]
        V = equalise(keys[list(y)], alpha * w, (1 << (p - 1)) - 1)
        if V is None:
            shown = [i + 1 for i in y]
            raise BadInput(
                f"queries of p = {p} bits do not let the scores on y = {shown} be equalised: use a larger m"
            )
        rounded: list[int] = V.tolist()
        return rounded

    return query


@dataclass(frozen=True, eq=False)
class AveragingUnit:
    """The unit with its input map, on tokens (z_i, y_i): exact dyadic queries, keys and values.

    keys: N x m' signs, as a matrix or made from forms; query: y -> the m' integers V_y, y a tuple of 0-based
    token indices; f: fractional bits; d: the dimension d' of a value; number: what every entry is turned
    into (such as python-flint's fmpq, so that balls can follow). The embedding dimension is m = m' + d'.
    """

    keys: Keys
    query: Query
    f: int
    d: int
    number: Callable[[Fraction], Any] = Fraction

    def embed(self, token: tuple[Sequence[Any], tuple[int, ...]], i: int) -> np.ndarray[Any, Any]:
        """phi_0: the row (V_{y_i} 2^-f ; b_i ; z_i), of width 2m' + d', of the token at position i."""
        z, y = token
        m = self.keys.shape[1]
        row = np.empty(2 * m + self.d, dtype=object)
        row[:m] = [self.number(Fraction(v, 1 << self.f)) for v in self.query(y)]
        row[m : 2 * m] = [self.number(Fraction(int(sign))) for sign in self.keys[i]]
        row[2 * m :] = [self.number(Fraction(entry)) for entry in z]
        return row

    def attention(self) -> SelfAttention:
        """The self-attention unit (Definition 1): Q, K and V each read one part of the row."""
        m = self.keys.shape[1]

        def part(start: int, width: int) -> np.ndarray[Any, Any]:
            selector = np.zeros((2 * m + self.d, width), dtype=int)
            selector[start + np.arange(width), np.arange(width)] = 1
            return selector.astype(object)

        return SelfAttention(part(0, m), part(m, m), part(2 * m, self.d))

    def transformer(self) -> Transformer:
        """phi_1 . f . phi_0 with the identity as phi_1: an element of T^{1,1} of Definition 2."""
        return Transformer([self.embed, lambda row, _: row], [self.attention()])


def kerdock_unit(N: int, m_keys: int, precision: PlainPrecision, d: int) -> AveragingUnit:
    """The unit with N explicit keys of m' = m_keys coordinates. BadInput as `kerdock_keys`."""
    keys = kerdock_keys(m_keys, N)
    return AveragingUnit(keys, plain_query(keys, precision), precision.f, d)
