"""Theorem 2 for a given X: this project's certificate against interval arithmetic on the same work.

    python benchmarks/sparse_averaging.py [--tokens 1000]
    python benchmarks/sparse_averaging.py --stream 100000 --journal run.jsonl

The first form bounds the error of every row for N random pointer sets, in three ways: exact integers by
float32 products and one ball evaluation; ball matrices (arb_mat, 53 bits); intervals in pure Python
(mpmath.iv, timed on a few scores and scaled by their number; used here for its cost only, its exp is not
rounded outward correctly). The second certifies N tokens block by block into a journal; run it again with
the same arguments after an interruption and it goes on where it stopped.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import sys
import time
from fractions import Fraction
from pathlib import Path
from typing import Any

import mpmath
import numpy as np
from flint import arb_mat

from checkers.engines.enclosure import precision
from checkers.theorem_02_fixed_precision.query_blocks import BLOCK, find_blocks
from checkers.theorem_02_fixed_precision.score_blocks import ScoreBlocks
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above
from constructions.keys.sign_keys import random_sign_keys
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.unit import sufficient_gap

Q, EPS, BITS, SEED = 4, Fraction(1, 10**6), 3, 1
ARB_ROWS, IV_SCORES, GUARD = 32, 24, 64


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


def read_journal(path: Path, header: dict[str, Any]) -> list[dict[str, Any]]:
    """The finished blocks of a journal with this header, in order; a torn last line is dropped."""
    if not path.exists():
        return []
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            lines.append(json.loads(line))
        except json.JSONDecodeError:
            break
    if lines and lines[0] != header:
        sys.exit(f"{path} is the journal of another run ({lines[0]}): name a new file")
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return lines[1:]


def stream(N: int, path: Path) -> None:
    """Certify N tokens block by block, with progress on standard error."""
    m = key_length(N)
    header = {"N": N, "q": Q, "eps": str(EPS), "m": m, "p": BITS, "seed": SEED}
    done = read_journal(path, header)
    resumed = len(done)
    keys, pointers = random_sign_keys(N, m, SEED), np.array(random_pointers(N, Q, SEED))
    began = time.perf_counter()
    with path.open("a", encoding="utf-8") as journal:

        def write(record: dict[str, Any]) -> None:
            journal.write(json.dumps(record) + "\n")
            journal.flush()
            os.fsync(journal.fileno())

        if path.stat().st_size == 0:
            write(header)
        blocks = find_blocks(
            keys, pointers, BITS, sufficient_gap(N, Q, EPS), first=BLOCK * resumed, guard=GUARD
        )
        for block in blocks:
            record = {
                "start": block.start,
                "rows": len(block.queries),
                "gap": block.gap,
                "seconds": round(block.seconds, 3),
                "gemm_seconds": round(block.gemm_seconds, 3),
            }
            write(record)
            done.append(record)
            covered = block.start + len(block.queries)
            print(
                f"\r{covered} of {N} tokens, smallest gap {min(r['gap'] for r in done)}",
                end="",
                file=sys.stderr,
            )
    print(file=sys.stderr)
    assert sum(r["rows"] for r in done) == N
    bound = bound_above(Fraction(min(r["gap"] for r in done)), Fraction(0), N - Q, Q)
    seconds, gemm = (sum(r[key] for r in done) for key in ("seconds", "gemm_seconds"))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"N = {N}, q = {Q}, eps = {EPS}, m' = {m}, p = {BITS}: error at most {float(bound):.2e}")
    print(f"  {seconds:.1f} s in blocks, {gemm / seconds:.2f} of it in GEMM; {resumed} blocks were resumed")
    print(f"  {time.perf_counter() - began:.1f} s in this run, peak memory {memory:.2f} GB")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tokens", type=int, default=1000, help="N of the comparison")
    parser.add_argument("--stream", type=int, help="certify this many tokens block by block")
    parser.add_argument("--journal", type=Path, help="the journal of --stream, made or resumed")
    chosen = parser.parse_args()
    if min(chosen.tokens, Q + 1 if chosen.stream is None else chosen.stream) <= Q:
        parser.error(f"there must be more than q = {Q} tokens")
    if chosen.stream:
        if chosen.journal is None:
            parser.error("--stream needs --journal FILE")
        stream(chosen.stream, chosen.journal)
    else:
        compare(chosen.tokens)


if __name__ == "__main__":
    main()
