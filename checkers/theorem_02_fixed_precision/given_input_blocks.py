"""Theorem 2 for a given X in blocks of 1024 rows: what workers do of it, and the verdict from all blocks.

Each process draws keys and pointer sets from the seed and keeps them, as bytes and as words of bits. A record
holds the smallest gap, the largest spread and the largest query entry of its rows, and hashes of what was
drawn and of its queries; the bound grows with the spread and falls with the gap, so one evaluation covers
every row. Who joins the records draws once more: records of another seed have another hash.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.blocks import Blocks
from checkers.core.opinion import Undecided, opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import small_products
from checkers.theorem_02_fixed_precision.key_notes import beside_hadamard
from checkers.theorem_02_fixed_precision.query_blocks import BLOCK, find_block
from checkers.theorem_02_fixed_precision.score_blocks import ScoreBlocks
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above, output_rounding
from checkers.theorem_02_fixed_precision.unit_parts import lost_values
from constructions.errors import BadInput
from constructions.keys.sign_keys import (
    MOST_SIGNS,
    SignMatrix,
    check_at_most,
    check_sparsity,
    random_sign_keys,
)
from constructions.task_inputs import random_pointer_array
from constructions.theorem_02_fixed_precision.unit import check_accuracy, key_dimension, sufficient_gap
from proofs.replayers.theorem_02_fixed_precision.given_input import gap_and_spread

Parameters = Mapping[str, Any]
Found = Mapping[str, Any]

MOST_TOKENS = 1_000_000
MOST_DIMENSION = 200_000
MOST_POINTERS = 32  # patterns of signs on y are kept in 64 bits, groups of them labelled
MOST_BLOCK_ENTRIES = 1 << 17  # q m', of which a block has 1024
LARGEST_WHOLE = 20_000  # tokens; every row is replayed up to here
MOST_WHOLE_ENTRIES = 1 << 28  # of keys, and of queries
GUARD = 64  # Freivalds' check looks at every row of this number
COLUMNS = 64  # of keys at a time; a cache line of them
HASH = re.compile("[0-9a-f]{64}")
NUMBERS = ("start", "rows", "gap", "spread", "largest", "gemm_ms")
FIELDS = {*NUMBERS, "routes", "replayed", "engine", "drawn", "queries"}


def check_parameters(given: Parameters) -> int:
    """The number m' of key coordinates. Raises BadInput for parameters that the claim is not about, or beyond
    what it does."""
    N, q, d = given["N"], given["q"], given["d"]
    check_sparsity(N, q)
    check_at_most("N", N, MOST_TOKENS)
    check_at_most("q", q, MOST_POINTERS)
    check_at_most("d", d, MOST_DIMENSION)
    check_accuracy(given["eps"])
    width = key_dimension(given["m"], d)
    check_at_most("q m', the work of one query,", q * width, MOST_BLOCK_ENTRIES)
    check_at_most("the number N m' of key entries", N * width, MOST_SIGNS)
    return width


def bits_of_values(d: int, allowed: Fraction) -> int:
    """The least f >= 0 with 2 sqrt(d) 2^{-f-1} <= allowed: what rounding values and then the output adds."""
    f = 0
    while 2 * output_rounding(d, f) > allowed:
        f += 1
    return f


def scope(given: Parameters) -> str:
    """What is certified."""
    N, seed, d = given["N"], given["seed"], given["d"]
    return f"the {N} pointer sets of seed {seed} and all values in the unit ball of R^{d}"


def _count(given: Parameters) -> int:
    """In how many blocks: 0 if it is done whole, or is refused."""
    try:
        width = check_parameters(given)
    except BadInput:
        return 0
    whole = given["N"] <= LARGEST_WHOLE and given["N"] * width <= MOST_WHOLE_ENTRIES
    return 0 if whole else -(-given["N"] // BLOCK)


class Drawn:
    """Keys and pointer sets of a seed, with the engines on them: some 1.3 bytes a key entry."""

    def __init__(self, N: int, q: int, width: int, seed: int, engine: str) -> None:
        self.pointers = random_pointer_array(N, q, seed)
        self.keys = random_sign_keys(N, width, seed)
        drawn = hashlib.sha256(self.keys.data)
        drawn.update(self.pointers.data)
        self.digest = drawn.hexdigest()
        self.scores = ScoreBlocks(self.keys, small=engine == "int8")
        self.columns = _columns(self.keys)


def _engine(p: int) -> str:
    """Which engine multiplies here: 8-bit products if they are installed and queries of p bits fit them."""
    return "int8" if p <= 8 and small_products.available() else "gemm"


_drawn = functools.lru_cache(maxsize=1)(Drawn)  # one block after the other needs the same


def _columns(keys: SignMatrix) -> list[int]:
    """Of every coordinate the word of the tokens whose sign is +, as the certificate's replay has it."""
    return [
        int.from_bytes(column.tobytes(), "little")
        for first in range(0, keys.shape[1], COLUMNS)
        for column in np.packbits(keys[:, first : first + COLUMNS].T > 0, axis=1, bitorder="little")
    ]


def run_block(given: Parameters, block: int) -> Found:
    """What is found of the rows of one block: queries with equal scores on y, and their smallest gap.

    BadInput where a row has no query, ArithmeticError where two ways to a score differ.
    """
    width = check_parameters(given)
    N, q = given["N"], given["q"]
    engine = _engine(given["p"])
    drawn = _drawn(N, q, width, given["seed"], engine)
    start = block * BLOCK
    y = drawn.pointers[start : start + BLOCK]
    gap = sufficient_gap(N, q, given["eps"] / 2)
    made = find_block(drawn.scores, drawn.keys, start, y, given["p"], gap, GUARD)
    queries = hashlib.sha256(made.queries.data).hexdigest()
    # The row that the bound rests on, and one that nobody chose.
    rows = sorted({int(made.gaps.argmin()), _chosen(queries, len(y))})
    for row in rows:
        again = gap_and_spread(drawn.columns, N, y[row].tolist(), made.queries[row].tolist())
        if again != (made.gaps[row], made.spreads[row]):
            raise ArithmeticError(f"token {start + row + 1}: products and adders differ on its scores")
    return {
        "start": start,
        "rows": len(y),
        "gap": int(made.gaps.min()),
        "spread": int(made.spreads.max()),
        "largest": int(np.abs(made.queries).max()),
        "routes": dict(made.routes),
        "replayed": [start + row for row in rows],
        "engine": engine,
        "drawn": drawn.digest,
        "queries": queries,
        "gemm_ms": round(1000 * made.gemm_seconds),
    }


def _chosen(queries: str, rows: int) -> int:
    """The row of a block that the hash of its queries chooses to be evaluated again."""
    return int(queries, 16) % rows


def judge_block(given: Parameters, block: int, found: Found) -> None:
    """ValueError for what is no block's record, or is one of other rows or of queries beyond p bits."""
    if not isinstance(found, Mapping) or set(found) != FIELDS:
        raise ValueError(f"a block's record has the fields {', '.join(sorted(FIELDS))}")
    if any(type(found[name]) is not int for name in NUMBERS):
        raise ValueError(f"of a block {', '.join(NUMBERS)} are integers")
    start, rows = block * BLOCK, min(BLOCK, given["N"] - block * BLOCK)
    if (found["start"], found["rows"]) != (start, rows):
        raise ValueError(f"block {block} has {rows} rows from {start} on, not as its record says")
    if found["spread"] < 0 or not 0 <= found["largest"] < 1 << (given["p"] - 1):
        raise ValueError(f"queries with entries up to {found['largest']} do not fit p = {given['p']} bits")
    if given["q"] < given["N"] and found["gap"] > 2 * found["largest"] * check_parameters(given):
        raise ValueError(f"no query with entries up to {found['largest']} has a gap of {found['gap']}")
    routes = found["routes"].values()
    if not all(type(count) is int and count > 0 for count in routes) or sum(routes) != rows:
        raise ValueError(f"block {block} has {rows} queries, its routes others")
    if found["engine"] not in ("gemm", "int8"):
        raise ValueError(f"no engine multiplies that is called {found['engine']!r}")
    if not all(isinstance(found[name], str) and HASH.fullmatch(found[name]) for name in ("drawn", "queries")):
        raise ValueError("what a block was made of, and its queries, are named by their SHA-256")
    _judge_replayed(found["replayed"], start, rows, found["queries"])


def _judge_replayed(replayed: Any, start: int, rows: int, queries: str) -> None:
    """ValueError unless these are the row that the queries' hash chooses and at most one other."""
    if any(type(row) is not int or not start <= row < start + rows for row in replayed):
        raise ValueError(f"of the rows from {start} on a second engine cannot have evaluated {replayed}")
    if (
        start + _chosen(queries, rows) not in replayed
        or len(replayed) > 2
        or len({*replayed}) != len(replayed)
    ):
        raise ValueError(f"of the rows from {start} on a second engine evaluates others than {replayed}")


def join_blocks(given: Parameters, found: Sequence[Found]) -> Verdict:
    """The verdict from the records of all blocks. Raises ValueError if engines differ in them, or if not all
    are of the keys and pointer sets of this seed, which are drawn here."""
    N, q, d, eps, p = (given[name] for name in ("N", "q", "d", "eps", "p"))
    if len({f["engine"] for f in found}) != 1:
        raise ValueError("the blocks are of different engines")
    width = check_parameters(given)
    if {f["drawn"] for f in found} != {_drawn(N, q, width, given["seed"], found[0]["engine"]).digest}:
        raise ValueError(f"not all blocks are of the keys and pointer sets of seed {given['seed']}")
    f = bits_of_values(d, eps / 2)
    rounding = 2 * output_rounding(d, f)
    gap, spread = min(b["gap"] for b in found), max(b["spread"] for b in found)
    bound = Fraction(2)

    def failure() -> Mapping[str, Any] | None:
        nonlocal bound
        bound = bound_above(Fraction(gap), Fraction(spread), N - q, q)
        if bound > eps - rounding:
            raise Undecided(f"the bound is {float(bound):.3g} at the smallest gap {gap} and spread {spread}")
        return lost_values(d, f, eps)

    routes = sum((Counter(b["routes"]) for b in found), Counter[str]())
    rows, gemm = sum(b["rows"] for b in found), sum(b["gemm_ms"] for b in found) / 1000
    replays = sum(len(b["replayed"]) for b in found)
    detail = f"smallest gap {gap} in {len(found)} blocks"
    small = found[0]["engine"] == "int8"
    first = opinion("int8", failure, detail=detail) if small else opinion("gemm", failure, detail=detail)
    return conclude(
        Outcome.CERTIFIED,
        scope(given),
        [first],
        margin=Margin(eps - bound - rounding, "eps minus the certified error bound, all rounding included"),
        notes=[
            f"blocks 1 to {len(found)} of {len(found)}, each of the {rows} rows in one; SHA-256 of their"
            f" records: {_digest(found)}",
            f"queries by route: {', '.join(f'{name} {count}' for name, count in routes.items())}",
            f"{gemm:.2f} s in products, one row in {GUARD} under Freivalds' check",
            f"values and outputs rounded to f = {f} fractional bits, p = {f + 2} in all; queries p = {p}",
            beside_hadamard(width, N),
            f"one engine only, but for {replays} rows, which bitwise adders of the standard library evaluated"
            " again: of each block that of the smallest gap, and one that the hash of its queries chooses",
        ],
    )


def _digest(found: Sequence[Found]) -> str:
    """A hash of what was found, without how long it took and by which products."""
    kept = [{k: v for k, v in f.items() if k not in ("gemm_ms", "engine")} for f in found]
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def in_blocks(given: Parameters) -> Verdict:
    """The verdict, block after block in this process."""
    return join_blocks(given, [run_block(given, k) for k in range(_count(given))])


BLOCKS = Blocks(_count, run_block, judge_block, join_blocks)
