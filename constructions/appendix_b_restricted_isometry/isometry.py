"""Appendix B.1: restricted isometry of sign keys, and the dual certificate of Candes and Tao (2005).

Keys u_i = b_i / sqrt(m') have restricted isometry constant delta of order s and orthogonality constant theta
of orders s, s' when, for disjoint J, J' of at most s and s' tokens,

    | ‖U_J v‖^2 - ‖v‖^2 | <= delta ‖v‖^2,   |<U_J v, U_J' v'>| <= theta ‖v‖ ‖v'‖.

With orders 2q and q and delta + theta < 1, the iteration below turns the pseudo-inverse query of any
q-subset into one whose values off it are at most theta/(1 - delta - theta).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from constructions.errors import BadInput
from constructions.keys.queries import solve
from constructions.keys.sign_keys import SignMatrix, gram, hadamard_keys

ROUNDS = 24


@dataclass(frozen=True)
class Step:
    """One correction: the query w_n fits `wanted` on y and the exceptional set before it.

    exceptional: tokens off those where |<u_j, w_n>| exceeds tau ‖c_{n-1}‖/sqrt(q), tau = theta/(1 - delta);
    wanted_squared: ‖c_{n-1}‖^2; exceptional_squared: ‖c_n‖^2, the values there; largest: the largest
    |<u_j, w_n>| on the tokens neither fitted nor exceptional.
    """

    exceptional: tuple[int, ...]
    wanted_squared: Fraction
    exceptional_squared: Fraction
    largest: Fraction


@dataclass(frozen=True)
class DualCertificate:
    """The query w = w_1 - w_2 + w_3 - ... by its coefficients on the keys, its values, and the trace.

    w = sqrt(m') sum_i coefficients[i] b_i, values[j] = <u_j, w>, norm_squared = ‖w‖^2: all exact.
    """

    pointers: tuple[int, ...]
    coefficients: tuple[Fraction, ...]
    values: tuple[Fraction, ...]
    norm_squared: Fraction
    steps: tuple[Step, ...]


def dual_certificate(keys: SignMatrix, y: Sequence[int], delta: Fraction, theta: Fraction) -> DualCertificate:
    """Candes and Tao's iteration (2005, Lemmas 2.1 and 2.2) for the pointer set y, in rationals.

    w_1 fits 1 on y. Where |<u_j, w_n>| is too large, w_{n+1} fits those values and 0 on y, and is subtracted
    or added in turn. Stops when no token is exceptional, or after ROUNDS. delta, theta: constants
    of orders 2q and q, or bounds on them. BadInput unless 0 <= delta, theta and delta + theta < 1, or when
    keys to be fitted are linearly dependent.
    """
    if min(delta, theta) < 0 or delta + theta >= 1:
        raise BadInput(f"the constants must satisfy delta + theta < 1, not {delta} + {theta}")
    N, m = keys.shape
    G = [[Fraction(v) for v in row] for row in gram(keys).tolist()]
    tau = theta / (1 - delta)
    total = [Fraction(0)] * N
    wanted = {i: Fraction(1) for i in y}
    steps: list[Step] = []
    sign = 1
    for _ in range(ROUNDS):
        fitted = sorted({*y, *wanted})
        x = solve([[G[i][k] for k in fitted] for i in fitted], [wanted.get(i, Fraction(0)) for i in fitted])
        if x is None:
            raise BadInput(f"the keys of {[i + 1 for i in fitted]} are linearly dependent: use longer keys")
        for i, c in zip(fitted, x, strict=True):
            total[i] += sign * c
        values = {
            j: sum((G[j][i] * c for i, c in zip(fitted, x, strict=True)), Fraction(0))
            for j in range(N)
            if j not in fitted
        }
        before = sum((v * v for v in wanted.values()), Fraction(0))
        beyond = {j: v for j, v in values.items() if v * v * len(y) > tau * tau * before}
        rest = [abs(v) for j, v in values.items() if j not in beyond]
        after = sum((v * v for v in beyond.values()), Fraction(0))
        steps.append(Step(tuple(sorted(beyond)), before, after, max(rest, default=Fraction(0))))
        if not beyond:
            break
        wanted, sign = beyond, -sign
    values_of_w = tuple(sum((g * c for g, c in zip(row, total, strict=True)), Fraction(0)) for row in G)
    norm = m * sum((c * v for c, v in zip(total, values_of_w, strict=True)), Fraction(0))
    return DualCertificate(tuple(y), tuple(total), values_of_w, norm, tuple(steps))


def planted_keys(N: int) -> SignMatrix:
    """N keys of length 256, 3 <= N <= 66: orthogonal but for the last, which has inner product 32 with the
    first two. For q = 2 it is exceptional for y = {1, 2}: its value 1/4 exceeds tau.

    The last key is (-1)^{v0 v1 + v2 v3 + v4 v5}, v in F_2^8, whose inner product with the Walsh function
    (-1)^{<u, v>} is +-32 for u6 = u7 = 0 and 0 otherwise. The others are Walsh functions: u = 0 and u = e_0
    (inner product 32 each), then u with u6 = 1.
    """
    if not 3 <= N <= 66:
        raise BadInput(f"planted keys serve 3 to 66 tokens, not {N}")
    v = (np.arange(256)[:, None] >> np.arange(8)) & 1
    last = 1 - 2 * ((v[:, 0] * v[:, 1] + v[:, 2] * v[:, 3] + v[:, 4] * v[:, 5]) & 1)
    walsh = hadamard_keys(256)[[0, 1, *range(64, 64 + N - 3)]]
    return np.vstack([walsh, last]).astype(np.int8)


def exceeding_keys(N: int) -> SignMatrix:
    """N keys of length 64, 4 <= N <= 11: orthogonal but for the last, which has inner product 12 with each of
    the first three. For q = 3 its value at their plain query is 9/16 > 1/2: there the correction is needed.

    A point is (v0, v1, v2; block), blocks 0..7. The first three keys are the signs of v0, v1, v2; the last is
    their majority in three blocks, which agrees with each in three quarters of them, and their product in
    five, which is orthogonal to each. The others are signs of v0 + v1 times a character of the block.
    """
    if not 4 <= N <= 11:
        raise BadInput(f"these keys serve 4 to 11 tokens, not {N}")
    points = np.arange(64)
    signs = 1 - 2 * ((points >> np.arange(3)[:, None]) & 1)
    block = points >> 3
    last = np.where(block < 3, np.sign(signs.sum(axis=0)), signs.prod(axis=0))
    characters = hadamard_keys(8)[:, block]
    others = [signs[0] * signs[1] * character for character in characters[: N - 4]]
    return np.vstack([*signs, *others, last]).astype(np.int8)
