"""The search for short sign keys that serve every q-subset (Theorem 2), by randomised greedy extension.

Keys serve every q-subset exactly when every set T of q + 1 keys is good: for each j in T the
pseudo-inverse query of T without j exists, has value at most 1/2 at j and squared norm at most 4q.
Goodness of T does not depend on the other keys, so a candidate that forms a bad T with the keys chosen so
far can be dropped for ever. Run `python benchmarks/find_sign_keys.py` to repeat the search.
"""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.keys.queries import cramer
from constructions.keys.sign_keys import IntMatrix, SignMatrix, check_sparsity

Grams = IntMatrix


def good_sets(grams: Grams, m: int) -> NDArray[np.bool_]:
    """For each (q+1) x (q+1) Gram matrix of sign keys of length m: whether each q of them serve the other."""
    size = grams.shape[1]
    good = np.ones(len(grams), dtype=bool)
    for j in range(size):
        y = [i for i in range(size) if i != j]
        D, x = cramer(grams[:, y][:, :, y])
        value = (grams[:, j, y] * x).sum(axis=1)
        good &= (D > 0) & (2 * value <= D) & (m * x.sum(axis=1) <= 4 * (size - 1) * D)
    return good


def extend_greedily(N: int, q: int, m: int, seed: int) -> SignMatrix:
    """As many keys of length m, at most N, as one greedy run from this seed finds.

    The first key is all +1: negating a coordinate in every key changes no inner product.
    """
    check_sparsity(N, q)
    if not 1 <= m <= 16:
        raise BadInput(f"the search lists all 2^m sign vectors: m must lie in 1..16, not {m}")
    generator = np.random.default_rng(seed)
    pool = 1 - 2 * ((np.arange(1 << m)[:, None] >> np.arange(m)) & 1)
    chosen = np.ones((1, m), dtype=np.int64)
    pool = pool[1:]
    while len(chosen) < N and len(pool):
        pick = int(generator.integers(len(pool)))
        newest = pool[pick]
        pool = np.delete(pool, pick, axis=0)
        pool = pool[_compatible(chosen, newest, pool, q, m)]
        chosen = np.vstack([chosen, newest])
    return chosen.astype(np.int8)


def _compatible(chosen: IntMatrix, newest: IntMatrix, pool: IntMatrix, q: int, m: int) -> NDArray[np.bool_]:
    """Which candidates form no bad set with the newest key and q - 1 of the chosen ones."""
    keep = np.ones(len(pool), dtype=bool)
    for others in itertools.combinations(range(len(chosen)), q - 1):
        alive = np.flatnonzero(keep)
        fixed = np.vstack([chosen[list(others)], newest])
        sets = np.concatenate([np.broadcast_to(fixed, (len(alive), q, m)), pool[alive][:, None, :]], axis=1)
        keep[alive] = good_sets(sets @ sets.transpose(0, 2, 1), m)
    return keep


def search(N: int, q: int, m: int, seeds: range) -> SignMatrix | None:
    """N keys of length m that serve every q-subset, from the first seed that finds them; else None."""
    for seed in seeds:
        keys = extend_greedily(N, q, m, seed)
        if len(keys) == N:
            return keys
    return None
