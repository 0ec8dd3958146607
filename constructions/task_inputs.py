"""Inputs for the tasks: exhaustive, random with an explicit seed, and adversarial (Section 4).

Random inputs depend on their arguments and the seed alone (numpy's default generator).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.precision import exact_integer

VALUE_BITS = 16  # random unit values are multiples of 2^-16
LARGEST_RANDOM_MODULUS = 1 << 63  # of numpy's generator


def _generator(seed: int) -> np.random.Generator:
    _at_least("the seed", seed, 0)
    return np.random.default_rng(seed)


def _at_least(name: str, value: int, least: int) -> None:
    if exact_integer(value, name) < least:
        raise BadInput(f"{name} must be at least {least}, not {value}")


def _check_sparsity(N: int, q: int) -> None:
    _at_least("N", N, 1)
    if not 1 <= exact_integer(q, "q") <= N:
        raise BadInput(f"the sparsity q must lie in 1..N = {N}, not {q}")


# --- sparse averaging -------------------------------------------------------------------------------


def pointer_sets(N: int, q: int) -> Iterator[tuple[int, ...]]:
    """All binom(N, q) q-subsets of range(N), sorted, in lexicographic order. BadInput unless 1 <= q <= N."""
    _check_sparsity(N, q)
    return itertools.combinations(range(N), q)


def random_pointers(N: int, q: int, seed: int, count: int | None = None) -> list[tuple[int, ...]]:
    """N, or `count`, independent uniform q-subsets of range(N), sorted. BadInput unless 1 <= q <= N."""
    rows = range(N if count is None else count)
    draw = _pointer_set(N, q, seed)
    return [tuple(draw().tolist()) for _ in rows]


def random_pointer_array(N: int, q: int, seed: int) -> NDArray[np.int64]:
    """`random_pointers` as an array (N, q), without a Python object for each entry on the way."""
    draw = _pointer_set(N, q, seed)
    found = np.empty((N, q), dtype=np.int64)
    for row in found:
        row[:] = draw()
    return found


def _pointer_set(N: int, q: int, seed: int) -> Callable[[], NDArray[np.int64]]:
    """Draws one pointer set after the other, each a sorted row of q tokens."""
    _check_sparsity(N, q)
    generator = _generator(seed)
    return lambda: np.sort(generator.choice(N, size=q, replace=False))


def random_unit_values(N: int, d: int, seed: int) -> list[list[Fraction]]:
    """N rows of d exact dyadic rationals (multiples of 2^-VALUE_BITS), inside the closed unit ball."""
    _at_least("N", N, 1)
    _at_least("d", d, 1)
    generator = _generator(seed)
    direction = generator.standard_normal((N, d))
    radius = generator.random((N, 1)) ** (1.0 / d)
    # Scaling by 1 - 2^-20 leaves more room than the float roundings above can use, and truncation
    # towards zero never lengthens a row.
    points = direction / np.linalg.norm(direction, axis=1, keepdims=True) * radius * (1 - 2.0**-20)
    mantissas = np.trunc(points * 2.0**VALUE_BITS).astype(np.int64)
    return [[Fraction(k, 1 << VALUE_BITS) for k in row] for row in mantissas.tolist()]


# --- matching ---------------------------------------------------------------------------------------


def all_tokens(N: int, M: int) -> Iterator[tuple[int, ...]]:
    """All M^N token sequences, in lexicographic order."""
    _at_least("N", N, 1)
    _at_least("the modulus M", M, 1)
    return itertools.product(range(M), repeat=N)


def _check_random(N: int, M: int) -> None:
    _at_least("N", N, 1)
    _at_least("the modulus M", M, 1)
    if M > LARGEST_RANDOM_MODULUS:
        raise BadInput(f"the modulus M must be at most 2^63 for random residues, not {M}")


def random_tokens(N: int, M: int, seed: int) -> list[int]:
    """N independent uniform residues modulo M. BadInput for M > 2^63."""
    _check_random(N, M)
    tokens: list[int] = _generator(seed).integers(M, size=N).tolist()
    return tokens


def adversarial_tokens(N: int, M: int, seed: int) -> dict[str, list[int]]:
    """Token sequences a wrong construction is likely to miss, by name; those impossible at N, M are absent.

    - all_zero: every token is 0, so everything matches in pairs and in triples.
    - all_equal: one random residue, repeated (matches are decided by a token with itself).
    - all_half (M even): every token is M/2 and matches itself.
    - all_matched: random pairs v, -v, and a 0 left over if N is odd: Match2 is 1 everywhere.
    - no_match: random residues below M/2, 0 excluded: Match2 is 0 everywhere.
    - single_match: exactly two tokens match, each other, in the sense of Match2.
    - near_misses_above, near_misses_below: Match2 is 0 everywhere, yet every token has one
      (perhaps itself) at which the sum is 1, respectively -1, modulo M.
    - single_match_in_near_misses: exactly one pair v, -v; all other tokens miss v by one.
    - triple_near_misses_above, triple_near_misses_below: Match3 is 0 everywhere, yet every token
      lies in a triple of sum 1, respectively -1.
    BadInput for M > 2^63.
    """
    _check_random(N, M)
    generator = _generator(seed)

    def first(condition: Callable[[int], bool]) -> int | None:
        """The first residue that satisfies the condition, from a random start."""
        start = int(generator.integers(M))
        return next((v for v in itertools.chain(range(start, M), range(start)) if condition(v)), None)

    def shuffled(tokens: list[int]) -> list[int]:
        return [tokens[k] for k in generator.permutation(N).tolist()]

    found = {"all_zero": [0] * N, "all_equal": [int(generator.integers(M))] * N}
    if M % 2 == 0:
        found["all_half"] = [M // 2] * N
    halves = generator.integers(M, size=N // 2).tolist()
    found["all_matched"] = shuffled(halves + [-v % M for v in halves] + [0] * (N % 2))

    # Residues 1..half: no two of them, nor one twice, add up to 0 or M.
    half = (M - 1) // 2
    if half >= 1:
        found["no_match"] = generator.integers(1, half + 1, size=N).tolist()
    if N >= 2 and half >= (1 if N == 2 else 2):
        v = int(generator.integers(1, half + 1))
        # The rest are in 1..half without v, so neither v nor -v nor each other's negatives.
        others = [w + (w >= v) for w in generator.integers(1, half, size=N - 2).tolist()] if N > 2 else []
        found["single_match"] = shuffled([v, -v % M, *others])

    def add_near_misses(miss: int, name: str) -> None:
        v = first(lambda v: _unmatched_pair(v, (miss - v) % M, M))
        if v is not None and (N >= 2 or (2 * v - miss) % M == 0):
            found[f"near_misses_{name}"] = _alternate(v, (miss - v) % M, N)
        v = first(lambda v: _unmatched_triple(v, (miss - 2 * v) % M, M))
        if v is not None and (N >= 2 or (3 * v - miss) % M == 0):
            found[f"triple_near_misses_{name}"] = _alternate(v, (miss - 2 * v) % M, N)

    add_near_misses(1, "above")
    add_near_misses(-1, "below")
    if N >= 3:
        # The partner -v of v must not match a near miss 1 - v as well, so 1 - 2v must not vanish.
        lone = first(lambda v: _unmatched_pair(v, (1 - v) % M, M) and (1 - 2 * v) % M != 0)
        if lone is not None:
            found["single_match_in_near_misses"] = shuffled([lone, -lone % M, *[(1 - lone) % M] * (N - 2)])
    return found


def _unmatched_pair(v: int, w: int, M: int) -> bool:
    """No sum of two of the residues v, w, repetitions allowed, is 0 modulo M."""
    return bool((2 * v) % M and (v + w) % M and (2 * w) % M)


def _unmatched_triple(v: int, w: int, M: int) -> bool:
    """No sum of three of the residues v, w, repetitions allowed, is 0 modulo M."""
    return bool((3 * v) % M and (2 * v + w) % M and (v + 2 * w) % M and (3 * w) % M)


def _alternate(v: int, w: int, N: int) -> list[int]:
    return [w if i % 2 else v for i in range(N)]


# --- set disjointness -------------------------------------------------------------------------------


def all_bit_strings(n: int) -> Iterator[tuple[int, ...]]:
    """All 2^n bit strings of length n >= 1, in lexicographic order."""
    _at_least("n", n, 1)
    return itertools.product((0, 1), repeat=n)
