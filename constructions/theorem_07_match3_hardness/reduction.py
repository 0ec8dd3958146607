"""Theorem 7 (Section 4; Appendix C.2): set disjointness inside Match3, and the sizes that follow.

The reduction: x_1 = 1 and every unused token is 1. Alice's i-th token is i + 1 if a_i = 1, else 1; Bob's is
M - 2 - i if b_i = 1, else 1. If 2n + 1 <= N and M >= 2n + 4 then Match3(X)_1 = DISJ_n(a, b):
1 + (i + 1) + (M - 2 - j) = M + i - j vanishes modulo M exactly when i = j, and every other sum misses:
- 1, 1, 1 give 3; 1, 1, i + 1 give i + 3; 1, i + 1, j + 1 give i + j + 3: at most 2n + 3 < M;
- 1, 1, M - 2 - i give M - i, strictly between 0 and M;
- 1, M - 2 - i, M - 2 - j give 2M - 3 - i - j, between 2M - 2n - 3 > M and 2M - 5.

A player who sends all that token 1 sees of Alice's tokens, H (m + 1) sums of p + ceil(log2 N) bits
(constructions.two_party), lets the other decide DISJ_n; different a need different messages; so
H (m + 1)(p + ceil(log2 N)) >= n.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from constructions.communication import Player
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tasks import check_bits
from constructions.theorem_07_match3_hardness.two_party import bits_to_count


@dataclass(frozen=True)
class Choice:
    """A token that is `if_one` when bit `index` (0-based) of its owner is 1, else `if_zero`.

    A token without owner is `if_zero` always.
    """

    if_zero: int
    if_one: int = 0
    owner: Player | None = None
    index: int = 0


def largest_n(N: int) -> int:
    """The most bits the reduction fits when M >= N + 1: floor((N - 3)/2). BadInput when N < 5."""
    if exact_integer(N, "N") < 5:
        raise BadInput(f"N = {N} is too small for the reduction with M = N + 1: use N >= 5")
    return (N - 3) // 2


def check_size(n: int, N: int, M: int) -> None:
    """BadInput unless n >= 1, 2n + 1 <= N and M >= 2n + 4."""
    if exact_integer(n, "n") < 1:
        raise BadInput(f"n must be at least 1, not {n}")
    if exact_integer(N, "N") < 2 * n + 1:
        raise BadInput(f"N = {N} is too small for n = {n}: use N >= 2n + 1 = {2 * n + 1}")
    if exact_integer(M, "the modulus M") < 2 * n + 4:
        raise BadInput(f"M = {M} is too small for n = {n}: use M >= 2n + 4 = {2 * n + 4}")


def choices(n: int, N: int, M: int) -> list[Choice]:
    """The N tokens of the reduction: token 1, Alice's n, Bob's n, the unused. BadInput as `check_size`."""
    check_size(n, N, M)
    return unchecked_choices(n, N, M)


def unchecked_choices(n: int, N: int, M: int, first: int = 1) -> list[Choice]:
    """The tokens of the reduction, with x_1 = first, where its hypotheses may fail; residues modulo M."""
    alice = [Choice(1 % M, (i + 1) % M, "alice", i - 1) for i in range(1, n + 1)]
    bob = [Choice(1 % M, (M - 2 - i) % M, "bob", i - 1) for i in range(1, n + 1)]
    return [Choice(first % M), *alice, *bob, *[Choice(1 % M)] * (N - 2 * n - 1)]


def tokens_at(built: Sequence[Choice], a: Sequence[int], b: Sequence[int]) -> list[int]:
    """The token sequence at Alice's a and Bob's b."""
    bits = {"alice": check_bits(a), "bob": check_bits(b)}
    return [c.if_one if c.owner is not None and bits[c.owner][c.index] else c.if_zero for c in built]


def reduction(a: Sequence[int], b: Sequence[int], N: int, M: int) -> list[int]:
    """X in [M]^N with Match3(X)_1 = DISJ_n(a, b). BadInput as `check_size`, or when lengths differ."""
    if len(a) != len(b):
        raise BadInput(f"a has {len(a)} bits, b has {len(b)}: they must agree")
    return tokens_at(choices(len(a), N, M), a, b)


def separating_string(a: Sequence[int], other: Sequence[int]) -> tuple[int, ...]:
    """b with DISJ(a, b) != DISJ(other, b): the unit string at the first bit where they differ."""
    first, second = check_bits(a), check_bits(other)
    if len(first) != len(second) or first == second:
        raise BadInput("two different strings of one length are needed")
    at = next(i for i, (s, t) in enumerate(zip(first, second, strict=True)) if s != t)
    return tuple(int(i == at) for i in range(len(first)))


# --- the sizes that follow --------------------------------------------------------------------------


def least_heads_times_width(N: int, p: int) -> int:
    """The least H (m + 1) that H (m + 1)(p + ceil(log2 N)) >= n allows, n = floor((N - 3)/2), M >= N + 1.

    Fixed-point weights (constructions.two_party). BadInput for N < 5 or p < 1.
    """
    if exact_integer(p, "p") < 1:
        raise BadInput(f"p must be at least 1 bit, not {p}")
    return -(-largest_n(N) // (p + bits_to_count(N)))


def log_at_most(N: int) -> Fraction:
    """A rational number >= ln N: ceil(log2 N) times 7/10, since ln 2 < 7/10."""
    return Fraction(7, 10) * bits_to_count(N)


def robust_cells(N: int, S0: Fraction, V: Fraction, delta: Fraction) -> tuple[int, int]:
    """(G1, G2): cells for the log-partition and for an averaged value, in the robust-output model.

    Scores lie in [-S0, S0], values in [-V, V], and the output map is right for every vector within delta
    of the exact head outputs. Then 2^n <= (G1 G2^m)^H. The log-partition of Alice's tokens lies in an
    interval of length 2 S0 + ln N, an average in one of length 2V; G1 > (2 S0 + ln N) 2V/delta and
    G2 > 2V/delta cells make log-partitions of one cell differ by less than delta/(2V) and averages by less
    than delta. (Alice's n is fixed, so her log-partition lies within S0 of ln n and a length of 2 S0 would
    do; ln N is kept because the statement has it.) BadInput unless S0 >= 0, V > 0, delta > 0.
    """
    if S0 < 0 or V <= 0 or delta <= 0:
        raise BadInput("S0 must be at least 0, V and delta positive")
    ratio = 2 * Fraction(V) / delta
    return int((2 * S0 + log_at_most(N)) * ratio) + 1, int(ratio) + 1


def least_heads_robust(N: int, m: int, S0: Fraction, V: Fraction, delta: Fraction) -> int:
    """The least H with 2^n <= (G1 G2^m)^H, n = floor((N - 3)/2), in the robust-output model, exactly."""
    G1, G2 = robust_cells(N, S0, V, delta)
    messages, target = G1 * G2 ** exact_integer(m, "m"), 1 << largest_n(N)
    H, reached = 1, messages
    if messages < 2:
        raise BadInput("delta is too large: a single cell tells nothing, so the bound says nothing")
    while reached < target:
        H, reached = H + 1, reached * messages
    return H


# --- two strings, one message -----------------------------------------------------------------------


@dataclass(frozen=True)
class Search:
    """Strings tried for a collision: the pair found or None, how many, and whether all 2^n were tried."""

    pair: tuple[tuple[int, ...], tuple[int, ...]] | None
    tried: int
    exhausted: bool


def strings_by_weight(n: int) -> Iterator[tuple[int, ...]]:
    """All strings of n bits, those of fewest ones first."""
    for weight in range(n + 1):
        for ones in itertools.combinations(range(n), weight):
            yield tuple(int(i in ones) for i in range(n))


def find_collision(message: Callable[[tuple[int, ...]], Hashable], n: int, budget: int) -> Search:
    """Two different strings of n bits with the same message, among the first `budget` strings.

    Strings come by their number of ones: sums over few changed tokens take few values, so they meet early. If
    2^n <= budget all are tried.
    """
    seen: dict[Hashable, tuple[int, ...]] = {}
    for tried, string in enumerate(strings_by_weight(n)):
        if tried == budget:
            return Search(None, tried, False)
        other = seen.setdefault(message(string), string)
        if other != string:
            return Search((other, string), tried + 1, False)
    return Search(None, len(seen), True)
