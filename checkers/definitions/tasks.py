"""Definition 4, the match tasks and the precision model: the fast specifications are the definitions."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from constructions import tasks
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.task_inputs import all_bit_strings, all_tokens, random_pointers, random_unit_values

Answers = Callable[[Sequence[int]], list[int]]
TASKS = ("match2", "match3", "match3_bigram", "match3_local")
LARGEST_TABLE = 1 << 16
LONGEST_INPUT = 16
LARGEST_AVERAGES = 1 << 20


def fast_answers(task: str, M: int, K: int) -> Answers:
    """The specification that everything else uses."""
    return {
        "match2": lambda x: tasks.match2(x, M),
        "match3": lambda x: tasks.match3(x, M),
        "match3_bigram": lambda x: tasks.match3_bigram(x, M),
        "match3_local": lambda x: tasks.match3_local(x, M, K),
    }[task]


def _literally(task: str, x: Sequence[int], M: int, K: int, i: int) -> int:
    """The definition's set of sums, written out."""
    N = len(x)
    if task == "match2":
        others = [x[j] for j in range(N)]
    elif task == "match3_bigram":
        others = [x[j] + x[j + 1] for j in range(N - 1)]
    else:
        window = [j for j in range(N) if task == "match3" or abs(i - j) <= K]
        others = [x[j] + x[k] for j in window for k in window]
    return int(any((x[i] + other) % M == 0 for other in others))


@claim(
    "section-4-match-tasks",
    quick=[{"task": task, "N": 4, "M": 4, "K": 1} for task in TASKS]
    + [{"task": "match3_local", "N": 5, "M": 3, "K": 2}],
    full=[{"task": task, "N": 6, "M": 5, "K": 2} for task in TASKS],
)
def fast_specification_is_the_definition(
    task: str, N: int, M: int, K: int, *, answers: Callable[[str, int, int], Answers] = fast_answers
) -> Verdict:
    """For every X in [M]^N the specification in constructions/tasks.py gives the answers of the definition,
    indices ranging over all tokens, equal ones included. K is the window of match3_local only."""
    if task not in TASKS:
        raise BadInput(f"unknown task {task!r}; give one of {', '.join(TASKS)}")
    # N first: M^N of a large N would not be computed in a lifetime. M = 1 has one input, however long.
    if not 1 <= N <= LONGEST_INPUT or M < 1 or K < 0 or M**N > LARGEST_TABLE:
        right = f"1 <= N <= {LONGEST_INPUT}, M >= 1, K >= 0 and M^N <= {LARGEST_TABLE}"
        raise BadInput(f"N = {N}, M = {M}, K = {K}: give {right}")
    answer = answers(task, M, K)
    table = [(x, answer(x)) for x in all_tokens(N, M)]

    def find() -> dict[str, Any] | None:
        for x, row in table:
            for i in range(N):
                if row[i] != (right := _literally(task, x, M, K, i)):
                    why = f"token {i} has answer {row[i]} where the definition gives {right}"
                    return {"X": list(x), "token": i, "why": why}
        return None

    certificate = of_this_claim() | {
        "kind": "task-table",
        "task": task,
        "N": N,
        "M": M,
        "K": K,
        "answers": [r for _, r in table],
    }
    opinions = [opinion("exhaustion", find), replayed(certificate)]
    return conclude(Outcome.PROVED, f"all {M**N} inputs in [{M}]^{N}", opinions, certificate=certificate)


@claim(
    "definition-4",
    quick=[{"N": 12, "q": 3, "d_out": 2, "seed": 0}],
    full=[{"N": 200, "q": 8, "d_out": 8, "seed": 1}],
)
def sparse_averages_are_exact_means(
    N: int, q: int, d_out: int, seed: int, *, average: Callable[..., Any] = tasks.qsa
) -> Verdict:
    """At random exact values in the unit ball and random q-sets, qSA(X)_i is exactly (1/q) times the sum of
    the values that token i points at."""
    if not 1 <= q <= N or d_out < 1 or N * N * d_out > LARGEST_AVERAGES:
        right = f"1 <= q <= N, d_out >= 1 and N * N * d_out <= {LARGEST_AVERAGES}"
        raise BadInput(f"N = {N}, q = {q}, d_out = {d_out}: give {right}")
    if seed < 0:
        raise BadInput(f"seed = {seed} is negative; give an integer >= 0")
    values, pointers = random_unit_values(N, d_out, seed), random_pointers(N, q, seed)
    outputs = average(values, pointers)

    def find() -> dict[str, Any] | None:
        for i, y in enumerate(map(set, pointers)):
            for c in range(d_out):
                # The inner product with the indicator of y, scaled: no code shared with the specification.
                mean = Fraction(0)
                for j in range(N):
                    mean += values[j][c] * Fraction(j in y, q)
                if outputs[i][c] != mean:
                    return {"token": i, "coordinate": c, "why": f"{outputs[i][c]} is not the mean {mean}"}
        return None

    certificate = of_this_claim() | {
        "kind": "sparse-averages",
        "values": [[str(v) for v in row] for row in values],
        "pointers": [list(y) for y in pointers],
        "outputs": [[str(v) for v in row] for row in outputs],
    }
    opinions = [opinion("exact", find), replayed(certificate)]
    scope = f"one random input, N = {N}, q = {q}, d' = {d_out}"
    return conclude(Outcome.CERTIFIED, scope, opinions, certificate=certificate)


@claim("set-disjointness", quick=[{"n": 4}], full=[{"n": 7}])
def disjointness_is_the_largest_product(n: int, *, decide: Callable[..., int] = tasks.disj) -> Verdict:
    """For all a, b in {0,1}^n, DISJ_n(a, b) of constructions/tasks.py is the largest of the products a_i b_i:
    1 exactly when the sets meet."""
    if not 1 <= n <= 7:
        raise BadInput(f"n = {n}: give 1 <= n <= 7, since all 4^n pairs are tried")
    strings = list(all_bit_strings(n))
    answers = [[decide(a, b) for b in strings] for a in strings]

    def find() -> dict[str, Any] | None:
        for a, row in zip(strings, answers, strict=True):
            for b, found in zip(strings, row, strict=True):
                if found != (right := max(x * y for x, y in zip(a, b, strict=True))):
                    return {"a": a, "b": b, "why": f"DISJ({a}, {b}) is {right}, not {found}"}
        return None

    certificate = of_this_claim() | {"kind": "disjointness-table", "n": n, "answers": answers}
    opinions = [opinion("exhaustion", find), replayed(certificate)]
    return conclude(
        Outcome.PROVED, f"all {4**n} pairs of strings of {n} bits", opinions, certificate=certificate
    )


@claim("precision-model", quick=[{"p": 5, "f": 3}, {"p": 4, "f": 0}], full=[{"p": 10, "f": 6}])
def rounding_is_to_nearest_even(
    p: int, f: int, *, mantissa: Callable[[FixedPoint, Fraction], int] = FixedPoint.mantissa
) -> Verdict:
    """Every multiple of a quarter unit in the range of the p-bit format with f fractional bits is rounded
    to a nearest p-bit number, and a tie to the one with an even mantissa."""
    if not 2 <= p <= 16 or not 0 <= f <= 64:
        raise BadInput(f"p = {p}, f = {f}: give 2 <= p <= 16 and 0 <= f <= 64")
    number = FixedPoint(p, f)
    largest = 2 ** (p - 1) - 1
    points = [Fraction(k, 4 * 2**f) for k in range(-4 * largest, 4 * largest + 1)]
    found = [mantissa(number, x) for x in points]

    def find() -> dict[str, Any] | None:
        for x, k in zip(points, found, strict=True):
            distance = abs(x * 2**f - k)
            if distance > Fraction(1, 2) or (distance == Fraction(1, 2) and k % 2):
                return {"x": x, "mantissa": k, "why": f"{x} goes to {k} 2^-{f}"}
        return None

    certificate = of_this_claim() | {"kind": "rounding", "p": p, "f": f, "mantissas": found}
    opinions = [opinion("exhaustion", find), replayed(certificate)]
    scope = f"all {len(points)} multiples of 2^-{f + 2} of modulus at most {largest} 2^-{f}"
    return conclude(Outcome.PROVED, scope, opinions, certificate=certificate)


def _distinct_indices(_task: str, M: int, _K: int) -> Answers:
    """The other reading of Match3, with j1, j2 and i different: not the paper's."""

    def answer(x: Sequence[int]) -> list[int]:
        return [
            int(
                any(
                    (x[i] + x[j] + x[k]) % M == 0
                    for j, k in itertools.permutations(set(range(len(x))) - {i}, 2)
                )
            )
            for i in range(len(x))
        ]

    return answer


def _wrapping_bigrams(_task: str, M: int, _K: int) -> Answers:
    def answer(x: Sequence[int]) -> list[int]:
        return [int(any((v + x[j - 1] + x[j]) % M == 0 for j in range(len(x)))) for v in x]

    return answer


def _modulus_too_large(_task: str, M: int, _K: int) -> Answers:
    return lambda x: tasks.match2(x, M + 1)


def _one_short(values: Any, pointers: Any) -> Any:
    return tasks.qsa(values, [y[:-1] for y in pointers])


def _shifted(values: Any, pointers: Any) -> Any:
    return tasks.qsa(values[1:] + values[:1], pointers)


_TABLE = {"N": 3, "M": 4, "K": 1}
mutant(
    fast_specification_is_the_definition,
    "indices distinct",
    at={"task": "match3", **_TABLE},
    answers=_distinct_indices,
)
mutant(
    fast_specification_is_the_definition,
    "bigrams wrap around",
    at={"task": "match3_bigram", **_TABLE},
    answers=_wrapping_bigrams,
)
mutant(
    fast_specification_is_the_definition,
    "modulus off by one",
    at={"task": "match2", **_TABLE},
    answers=_modulus_too_large,
)
_QSA = {"N": 6, "q": 3, "d_out": 1, "seed": 0}
mutant(sparse_averages_are_exact_means, "one pointer dropped", at=_QSA, average=_one_short)
mutant(sparse_averages_are_exact_means, "values shifted by one token", at=_QSA, average=_shifted)
mutant(
    rounding_is_to_nearest_even,
    "rounding down",
    at={"p": 4, "f": 1},
    mantissa=lambda n, x: int(x * 2**n.f // 1),
)
mutant(
    rounding_is_to_nearest_even,
    "ties away from zero",
    at={"p": 4, "f": 1},
    mantissa=lambda n, x: int(abs(x) * 2**n.f + Fraction(1, 2)) * (1 if x >= 0 else -1),
)
mutant(
    disjointness_is_the_largest_product,
    "1 when the sets are disjoint",
    at={"n": 2},
    decide=lambda a, b: 1 - tasks.disj(a, b),
)
mutant(
    disjointness_is_the_largest_product,
    "the last position is not looked at",
    at={"n": 2},
    decide=lambda a, b: tasks.disj(a[:-1], b[:-1]),
)
