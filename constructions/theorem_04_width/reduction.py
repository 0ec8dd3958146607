"""Theorem 4: a unit that averages q values must see q bits of its pointers (digest: Section 3, Appendix B.3).

The reduction from set disjointness: N = 2q + 1 tokens, pairs (2i - 1, 2i) for i = 1..q. Bob sets
z_{2i-1} = +1 if b_i = 1, else -1, and z_{2i} = -1. Alice's last token points at 2i - 1 if a_i = 1, at 2i if
a_i = 0. A pair contributes +1 to the sum exactly if a_i = b_i = 1, else -1, so

    qSA(X)_{2q+1} = -1 + 2 #{i: a_i = b_i = 1} / q,

and an error below 1/q leaves the two answers on either side of -1 + 1/q.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from constructions.communication import Channel
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tasks import check_bits

Average = Callable[[Sequence[int], Sequence[int]], Any]


class PositionUnit(Protocol):
    """A bare attention unit with integer keys by position and integer queries by pointer set (0-based)."""

    @property
    def N(self) -> int: ...
    def key(self, i: int) -> list[int]: ...
    def query(self, y: Iterable[int]) -> list[int]: ...


# --- the reduction ----------------------------------------------------------------------------------


def bob_values(b: Iterable[int]) -> list[int]:
    """z_1, ..., z_{2q}: +1 or -1 as b_i is 1 or 0, then -1, for each pair."""
    return [z for bit in check_bits(b) for z in (1 if bit else -1, -1)]


def alice_pointers(a: Iterable[int]) -> tuple[int, ...]:
    """The q tokens (0-based) that the last token points at: the first of pair i if a_i = 1, else the
    second."""
    return tuple(2 * i + (0 if bit else 1) for i, bit in enumerate(check_bits(a)))


def reduction_input(a: Iterable[int], b: Iterable[int]) -> tuple[list[list[int]], list[tuple[int, ...]]]:
    """(values, pointers) of the whole input: 2q + 1 tokens, d' = 1; the last token's own value is 0, and all
    other tokens point at the first q. BadInput unless a and b are bit strings of one length q >= 1."""
    last, values = alice_pointers(a), bob_values(b)
    if len(values) != 2 * len(last):
        raise BadInput(f"a has {len(last)} bits, b has {len(values) // 2}: they must agree")
    common = tuple(range(len(last)))
    return [[z] for z in [*values, 0]], [common] * len(values) + [last]


def decision_threshold(q: int) -> Fraction:
    """-1 + 1/q: an output above it says that a and b meet (DISJ = 1)."""
    return Fraction(1 - q, q)


def separating_values(y: Iterable[int], other: Iterable[int], N: int) -> list[int]:
    """z in {-1, 1}^N: +1 on y without other, -1 elsewhere.

    Their averages over y and over other are 2 |y without other| / q apart: at least 2/q for two q-sets.
    """
    ahead = set(y) - set(other)
    return [1 if j in ahead else -1 for j in range(N)]


# --- units ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class OneHotUnit:
    """Keys e_1, ..., e_N and query alpha on y, 0 elsewhere: m' = N, and a margin of alpha from one-bit
    numbers."""

    N: int
    q: int
    alpha: int

    def __post_init__(self) -> None:
        if exact_integer(self.alpha, "alpha") < 1 or not 1 <= exact_integer(self.q, "q") <= self.N:
            raise BadInput(
                f"alpha must be at least 1 and q in 1..N, not {self.alpha} and {self.q} of {self.N}"
            )

    def key(self, i: int) -> list[int]:
        """e_i (0-based i)."""
        return [int(i == k) for k in range(self.N)]

    def query(self, y: Iterable[int]) -> list[int]:
        """alpha on y, 0 elsewhere."""
        chosen = set(y)
        return [self.alpha * (k in chosen) for k in range(self.N)]


@dataclass(frozen=True)
class NarrowUnit:
    """A unit of m' random sign keys whose query, the sum of the keys of y, is clipped to p bits: an honest
    try that Theorem 4 forbids once m' p < q. Offers what `slt refute theorem-4` asks of a model.

    BadInput unless 1 <= m <= 4096, 2 <= p <= 62 and seed >= 0.
    """

    m: int
    p: int
    seed: int = 0
    alpha: float = 8.0

    def __post_init__(self) -> None:
        for name, value, least, most in (("m", self.m, 1, 4096), ("p", self.p, 2, 62)):
            if not least <= exact_integer(value, name) <= most:
                raise BadInput(f"{name} must lie in {least}..{most}, not {value}")
        if exact_integer(self.seed, "the seed") < 0:
            raise BadInput(f"the seed must be at least 0, not {self.seed}")

    @cached_property
    def _signs(self) -> NDArray[np.int64]:
        return np.random.default_rng(self.seed).choice([-1, 1], size=(4096, self.m))

    def keys(self, N: int) -> NDArray[np.int64]:
        """The first N keys, N x m. BadInput for N > 4096."""
        if len(self._signs) < N:
            raise BadInput(f"this unit has keys for {len(self._signs)} tokens, not {N}")
        return self._signs[:N]

    def views(self, pointers: NDArray[np.int64]) -> NDArray[np.int64]:
        """The queries at n pointer sets (n x q): n x m. All that the unit sees of its last token changes with
        the query alone; its own key and value are fixed."""
        most = (1 << (self.p - 1)) - 1
        queries = np.zeros((len(pointers), self.m), dtype=np.int64)
        for column in pointers.T:  # all at once would take q times the memory
            queries += self._signs[column]
        return np.clip(queries, -most, most, out=queries)

    def view(self, pointers: Sequence[int]) -> NDArray[np.int64]:
        """The query at one pointer set."""
        query: NDArray[np.int64] = self.views(np.array([pointers]))[0]
        return query

    def forward(self, values: NDArray[np.float64], pointers: Sequence[Sequence[int]]) -> NDArray[np.float64]:
        """The N outputs at N values."""
        scores = self.alpha * self.views(np.array(pointers)) @ self.keys(len(values)).T / self.m
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        outputs: NDArray[np.float64] = weights @ values / weights.sum(axis=1)
        return outputs


# --- the protocol -----------------------------------------------------------------------------------


def run_protocol(
    unit: PositionUnit, p: int, a: Iterable[int], b: Iterable[int], average: Average
) -> tuple[Any, Channel]:
    """The one-way protocol for DISJ_q that the unit gives: (Bob's estimate of the last output, the channel).

    Alice sends what the unit sees of the last token: query, own key, own value, each number in p bits. Bob,
    who knows all other keys and values, forms the scores and averages with `average(scores, values)`.
    BadInput if a number does not fit p bits or unit.N is not 2q + 1.
    """
    last, channel = alice_pointers(a), Channel()
    N = 2 * len(last) + 1
    if unit.N != N:
        raise BadInput(f"the unit must have N = 2q + 1 = {N} tokens, not {unit.N}")
    query, own_key = (
        [channel.send_integer("alice", k, p, signed=True) for k in row]
        for row in (unit.query(last), unit.key(N - 1))
    )
    own_value = channel.send_integer("alice", 0, p, signed=True)
    # From here on Bob alone: b, the other keys, and what he received.
    keys = [*(unit.key(j) for j in range(N - 1)), own_key]
    scores = [sum(u * w for u, w in zip(key, query, strict=True)) for key in keys]
    return average(scores, [*bob_values(b), own_value]), channel
