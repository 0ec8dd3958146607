"""Theorem 2 for a given X: this project's certificate against interval arithmetic on the same work.

    python benchmarks/sparse_averaging.py [--tokens 1000]
    python benchmarks/sparse_averaging.py --blocks 100000

The first form bounds the error of every row for N random pointer sets, in three ways: exact integers by
float32 products and one ball evaluation; ball matrices (arb_mat, 53 bits); intervals in pure Python
(mpmath.iv, timed on a few scores and scaled by their number; used here for its cost only, its exp is not
rounded outward correctly). The second runs one block of N tokens, beside the bare product, and says what all
of them would cost; `slt check theorem-2/given_input_is_averaged --set N=100000 ...` runs them.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import time
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
from flint import arb_mat

from checkers.engines.enclosure import precision
from checkers.engines.small_products import available
from checkers.theorem_02_fixed_precision.given_input_blocks import GUARD, Drawn
from checkers.theorem_02_fixed_precision.query_blocks import BLOCK, find_block, find_blocks
from checkers.theorem_02_fixed_precision.score_blocks import TILE, ScoreBlocks
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above
from constructions.keys.sign_keys import SignMatrix, random_sign_keys
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.unit import sufficient_gap

Q, EPS, BITS, SEED = 4, Fraction(1, 10**6), 3, 1
ARB_ROWS, IV_SCORES = 32, 24


def key_length(N: int) -> int:
    """The lengths measured: a little over 16 q ln N, in steps of 64."""
    return 64 * math.ceil(16 * Q * math.log(N) / 64)


def compare(N: int) -> None:
    """Print seconds and ratios for N tokens."""
    m = key_length(N)
    keys, pointers = random_sign_keys(N, m, SEED), np.array(random_pointers(N, Q, SEED))
    gap = sufficient_gap(N, Q, EPS)
    start = time.perf_counter()
    queries = np.concatenate([block.queries for block in find_blocks(keys, pointers, BITS, gap, guard=0)])
    finding = time.perf_counter() - start

    start = time.perf_counter()
    scores = ScoreBlocks(keys)
    worst = min(
        int(scores.gaps(queries[k : k + BLOCK], pointers[k : k + BLOCK], guard=0).gap.min())
        for k in range(0, N, BLOCK)
    )
    bound = bound_above(Fraction(worst), Fraction(0), N - Q, Q)
    ours = time.perf_counter() - start

    start = time.perf_counter()
    with precision(53):
        right = arb_mat(keys.T.tolist())
        converted = time.perf_counter() - start  # once for all rows, so not scaled
        S = arb_mat(queries[:ARB_ROWS].tolist()) * right
        for row, y in zip(S.tolist(), pointers.tolist(), strict=False):
            on = row[y[0]]
            total = sum(((s - on).exp() for s in row), row[0] * 0)
            assert sum((row[j] - on).exp() for j in y) / total > 1 - float(EPS)
    balls = converted + (time.perf_counter() - start - converted) * N / ARB_ROWS

    query = [mpmath.iv.mpf(int(v)) for v in queries[0]]
    top = mpmath.iv.mpf(0)
    start = time.perf_counter()
    for key in keys[:IV_SCORES].tolist():
        score = mpmath.iv.mpf(0)
        for v, sign in zip(query, key, strict=True):
            score += v * sign
        top += mpmath.iv.exp(score - 300)
    intervals = (time.perf_counter() - start) * N * N / IV_SCORES

    print(f"N = {N}, q = {Q}, eps = {EPS}, m' = {m}, p = {BITS}: error at most {float(bound):.2e}")
    print(f"  finding the queries                      {finding:10.2f} s")
    print(
        f"  exact integers and one ball              {ours:10.2f} s, {scores.gemm_seconds / ours:.2f} in GEMM"
    )
    print(f"  arb_mat, 53 bits ({ARB_ROWS} rows, scaled)        {balls:10.2f} s, ratio {balls / ours:,.0f}")
    ratio = f"{intervals / ours:,.0f}"
    print(f"  mpmath.iv ({IV_SCORES} scores, scaled)             {intervals:10.2f} s, ratio {ratio}")


def blocks(N: int) -> None:
    """Print what one block of N tokens costs with each engine that is here, and what all of them would."""
    m = key_length(N)
    given = {"N": N, "q": Q, "m": m + 8, "d": 8, "eps": EPS, "p": BITS, "seed": SEED}
    count = -(-N // BLOCK)
    start = time.process_time()
    drawn = Drawn(N, Q, m, SEED, "gemm")
    print(f"N = {N}, q = {Q}, eps = {EPS}, m' = {m}, p = {BITS}; CPU seconds, one core of {os.cpu_count()}")
    print(f"  keys, pointer sets, words of bits, once a process    {time.process_time() - start:8.2f} s")
    bare = bare_product(drawn.keys)
    print(f"  the bare float32 product of a block, none of it kept {bare:8.2f} s")
    engines = ["gemm", *(["int8"] if available() else [])]
    for engine in engines:
        own = find_seconds(drawn, engine, given)
        hours = f"{count} blocks: {count * own / 3600:.2f} core hours, extrapolated"
        print(f"  a block found and verified, {engine:<4}  {own:8.2f} s, ratio {own / bare:.2f}; {hours}")
    if "int8" not in engines:
        print("  int8: not here (pip install 'slt-companion[fast]')")
    print(f"  peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.2f} GB")


def bare_product(keys: SignMatrix) -> float:
    """CPU seconds of 1024 queries times all keys, a tile of 8192 at a time."""
    left = np.ones((BLOCK, keys.shape[1]), dtype=np.float32)
    right = keys[:TILE].astype(np.float32)
    space = np.empty((BLOCK, len(right)), dtype=np.float32)
    start = time.process_time()
    for _ in range(0, len(keys), TILE):
        np.matmul(left, right.T, out=space)
    return time.process_time() - start


def find_seconds(drawn: Drawn, engine: str, given: dict[str, Any]) -> float:
    """CPU seconds of the first block with this engine."""
    scores = ScoreBlocks(drawn.keys, small=engine == "int8")
    gap = sufficient_gap(given["N"], Q, EPS / 2)
    start = time.process_time()
    find_block(scores, drawn.keys, 0, drawn.pointers[:BLOCK], BITS, gap, GUARD)
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tokens", type=int, default=1000, help="N of the comparison")
    parser.add_argument("--blocks", type=int, help="run one block of this many tokens instead")
    chosen = parser.parse_args()
    if min(chosen.tokens, chosen.blocks or chosen.tokens) <= Q:
        parser.error(f"there must be more than q = {Q} tokens")
    if chosen.blocks:
        blocks(chosen.blocks)
    else:
        compare(chosen.tokens)


if __name__ == "__main__":
    main()
