"""What a user would take instead: Marabou, interval bounds and linear relaxations, on two of our questions.

    python -m benchmarks.peers [--tokens 8 64 1000] [--products 1000]

The softmax lemma: scores on y (q of N tokens) in [0, spread], the least of them 0, all others at most -gap;
is softmax within 1.1 times the sharp bound of uniform on y, in l1? Theorem 6's unit modulo 16: does a match
give an output above 1/2, and no match one below? The peers are told the box of scores, which we derived from
residues; our own claims start from all inputs. Relaxations and Marabou compute in rounded floats: a "yes" of
theirs is no proof, and "no" says that this approach does not decide, not that the statement is false. So
that a "yes" means something, Marabou is also asked what is false, 0.99 times the sharp bound and the unit at
c = 1: if it says "yes" to that, its row says wrong. An extra that is not installed is printed as absent
(pip install maraboupy).
--products adds ball matrices, mpmath.iv and the bare matrix product, by sparse_averaging.py.
"""

from __future__ import annotations

import argparse
import math
import os
import platform
import time
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from importlib import metadata
from typing import Any, NamedTuple

import numpy as np

from benchmarks import marabou_queries, relaxations
from benchmarks.relaxations import Box
from checkers.theorem_02_fixed_precision.softmax import softmax_lemma
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above
from checkers.theorem_06_match2.unit import every_length_is_decided
from constructions.theorem_06_match2.unit import temperature

Q, SPREAD, FACTOR, M = 4, Fraction(2, 9), 1.1, 16
FACTORS = (1.02, 1.05, 1.1, 1.2, 1.35, 1.5, 2.0, 4.0)
FALSE = 0.99
FLOOR = 10.0  # scores off y: this far below the highest that is allowed; Marabou wants bounded boxes
ABSENT = "absent"
LINE = "{:<14}{:>6}  {:<42}{:>22}  {:<8}{:>9}  {}"


class Row(NamedTuple):
    """bound: what the approach found. decides: yes, no, absent or wrong. seconds: of that question alone."""

    question: str
    N: int
    approach: str
    bound: str
    decides: str
    seconds: float | None
    basis: str


def _timed(compute: Callable[[], Any]) -> tuple[Any, float]:
    start = time.perf_counter()
    found = compute()
    return found, time.perf_counter() - start


def _yes(decided: bool) -> str:
    return "yes" if decided else "no"


def _up(x: float, places: int) -> float:
    """x rounded up to so many decimal places."""
    scale: float = 10.0**places
    return math.ceil(x * scale) / scale


def _down(x: float, places: int) -> float:
    return 0.0 - _up(-x, places)


def lemma_box(N: int) -> tuple[Box, Fraction]:
    """The scores of the question and the gap: (N - q)/q e^-gap is about 1/100."""
    gap = Fraction(math.ceil(1000 * math.log(100 * (N - Q) / Q)), 1000)
    off = N - Q
    low = [0.0] * Q + [-float(gap) - FLOOR] * off
    return (np.array(low), np.array([0.0] + [float(SPREAD)] * (Q - 1) + [-float(gap)] * off)), gap


def lemma_rows(N: int, factor: float = FACTOR) -> Iterator[Row]:
    """The softmax lemma at N tokens, asked for `factor` times the sharp bound."""
    box, gap = lemma_box(N)
    sharp, seconds = _timed(lambda: bound_above(gap, SPREAD, N - Q, Q))
    limit = factor * float(sharp)
    stands, lemma_seconds = _timed(softmax_lemma)
    decided = stands.outcome.success and sharp <= Fraction(limit)
    ours = "ours: lemma for all N (z3, cvc5), one ball"
    told, seconds = f"{_up(float(sharp), 4)} (sharp)", seconds + lemma_seconds
    yield Row("softmax lemma", N, ours, told, _yes(decided), seconds, str(stands.outcome))
    for approach, bound_of in (
        ("interval shares", relaxations.interval_distance),
        ("linear relaxation", relaxations.linear_distance),
    ):
        bound, seconds = _timed(partial(bound_of, box, Q))
        told = f"{_up(bound, 4)} ({bound / float(sharp):.2f} x sharp)"
        yield Row("softmax lemma", N, approach, told, _yes(bound <= limit), seconds, "floats")
    for approach, ask in (
        ("Marabou, softmax constraint", marabou_queries.distance_by_softmax),
        ("Marabou, weights, cleared by hand", marabou_queries.distance_by_weights),
    ):
        yield _marabou_lemma(N, approach, ask, box, float(sharp), factor)


def _marabou_lemma(
    N: int, approach: str, ask: Callable[[Box, int, float], str], box: Box, sharp: float, factor: float
) -> Row:
    """Marabou at the asked factor, and the least factor of a ladder that it refutes."""
    try:
        answer, seconds = _timed(lambda: ask(box, Q, factor * sharp))
    except ImportError:
        return Row("softmax lemma", N, approach, "", ABSENT, None, "")
    if ask(box, Q, FALSE * sharp) == "unsat":
        return Row("softmax lemma", N, approach, f"'proves' {FALSE} x sharp", "wrong", seconds, "floats")
    least = next((f for f in FACTORS if ask(box, Q, f * sharp) == "unsat"), None)
    told = f"none up to {FACTORS[-1]} x sharp" if least is None else f"{least:.2f} x sharp"
    return Row("softmax lemma", N, approach, told, _yes(answer == "unsat"), seconds, f"floats; {answer}")


def unit_boxes(N: int, c: int) -> dict[bool, Box]:
    """Scores less the dummy's, the dummy last: with a match (one token's is known), and without."""
    half = c * (1 - math.cos(2 * math.pi / M)) / 2
    low = half - 2 * c
    return {
        True: (np.array([half] + [low] * (N - 1) + [0.0]), np.array([half] * N + [0.0])),
        False: (np.array([low] * N + [0.0]), np.array([-half] * N + [0.0])),
    }


def _both(ask: Callable[[Box], Any], boxes: dict[bool, Box]) -> list[Any]:
    """The answers with a match and without."""
    return [ask(boxes[True]), ask(boxes[False])]


def unit_rows(N: int, c: int | None = None) -> Iterator[Row]:
    """Theorem 6's unit at N tokens modulo 16, at temperature c (without one, the theorem's)."""
    name, boxes = "Theorem 6", unit_boxes(N, temperature(N, M) if c is None else c)
    told = "" if c is None else f" at c = {c}"
    verdict, seconds = _timed(
        lambda: every_length_is_decided(M, N, temperature=lambda N, M: temperature(N, M) if c is None else c)
    )
    ours, decides = f"ours: every X of length up to N{told}", _yes(verdict.outcome.success)
    yield Row(name, N, ours, "", decides, seconds, str(verdict.outcome))
    for approach, ends in (
        ("interval shares, added up", relaxations.interval_output),
        ("interval, rewritten as 1 - dummy's share", relaxations.interval_output_rewritten),
    ):
        ((match, _), (_, miss)), seconds = _timed(partial(_both, ends, boxes))
        decides = _yes(match > 0.5 > miss)
        yield Row(name, N, approach, f">= {_down(match, 3)}, <= {_up(miss, 3)}", decides, seconds, "floats")
    approach = "Marabou, softmax constraint"
    try:
        answers, seconds = _timed(
            lambda: [marabou_queries.output_reaches(boxes[match], above=not match) for match in (True, False)]
        )
    except ImportError:
        yield Row(name, N, approach, "", ABSENT, None, "")
        return
    if marabou_queries.output_reaches(unit_boxes(N, 1)[False], above=True) == "unsat":
        yield Row(name, N, approach, "'proves' it at c = 1", "wrong", seconds, "floats")
        return
    decides = _yes(answers == ["unsat", "unsat"])
    yield Row(name, N, approach, "", decides, seconds, f"floats; {' and '.join(answers)}")


def versions() -> str:
    """What the table was made with."""
    found = []
    for package in ("numpy", "python-flint", "z3-solver", "cvc5", "maraboupy"):
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            found.append(f"{package} {ABSENT}")
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return f"{machine}; {', '.join(found)}"


def print_table(tokens: Sequence[int]) -> None:
    """The table, row by row as it is made."""
    print(versions())
    print(LINE.format("question", "N", "approach", "bound", "decides", "seconds", "basis"))
    for rows in (lemma_rows, unit_rows):
        for N in tokens:
            for row in rows(N):
                seconds = "" if row.seconds is None else f"{row.seconds:.4f}"
                print(LINE.format(*row[:5], seconds, row.basis).rstrip(), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tokens", type=int, nargs="+", default=[8, 64, 1000], help="N of the table's rows")
    parser.add_argument("--products", type=int, help="also compare matrix products at this N")
    chosen = parser.parse_args()
    for N in [*chosen.tokens, *([] if chosen.products is None else [chosen.products])]:
        if not Q < N <= 4096:
            parser.error(f"there must be more than q = {Q} tokens and at most 4096, not {N}")
    print_table(chosen.tokens)
    if chosen.products is not None:
        from benchmarks.sparse_averaging import compare

        compare(chosen.products)


if __name__ == "__main__":
    main()
