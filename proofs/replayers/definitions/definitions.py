"""Replay of the definitions: attention entry by entry, the tasks as written, rounding as written."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from proofs import rational as enclosures
from proofs.replayers import (
    Kind,
    Malformed,
    Rejected,
    TooLarge,
    afford,
    bits_of,
    covers,
    field,
    integer,
    integer_matrix,
    integers,
    only,
    rational,
)

# Widest an enclosure may be: a wide one contains too much to say anything.
WIDEST = Fraction(1, 1 << 40)
# Far more than an enclosure has, so that what is computed here lies within a right one, not across an end.
BITS = 320
LARGEST_SCORE = 1 << 12  # beyond it exp has more than 5000 bits
LARGEST_ENTRY = 1 << 10  # bits of an entry of X, Q, K or V, numerator and denominator together

Matrix = list[list[Fraction]]


def matrix(value: Any, name: str) -> Matrix:
    """A non-empty rectangular matrix of exact numbers. Raises Malformed."""
    if not isinstance(value, list) or not value:
        raise Malformed(f"field {name!r} must be a non-empty list of rows")
    if any(not isinstance(row, list) or not row for row in value):
        raise Malformed(f"field {name!r} must be a list of non-empty rows")
    if any(len(row) != len(value[0]) for row in value):
        raise Malformed(f"field {name!r} must have rows of one length")
    return [[rational(entry, name) for entry in row] for row in value]


def _product(A: Matrix, B: Matrix) -> Matrix:
    if len(A[0]) != len(B):
        raise Malformed("the matrices do not fit each other")
    return [
        [sum((a * b[c] for a, b in zip(row, B, strict=True)), Fraction(0)) for c in range(len(B[0]))]
        for row in A
    ]


def _head(X: Matrix, Q: Matrix, K: Matrix, V: Matrix) -> list[list[tuple[Fraction, Fraction]]]:
    """softmax(X Q K^T X^T) X V with enclosures of every exponential (Definition 1)."""
    if max(map(bits_of, (X, Q, K, V))) > LARGEST_ENTRY:
        raise TooLarge(f"an entry of X, Q, K or V has more than {LARGEST_ENTRY} bits")
    queries, keys, values = _product(X, Q), _product(X, K), _product(X, V)
    if len(Q[0]) != len(K[0]):
        raise Malformed("fields 'Q' and 'K' need the same number of columns")
    output = []
    for query in queries:
        scores = [sum((a * b for a, b in zip(query, key, strict=True)), Fraction(0)) for key in keys]
        if any(abs(score) > LARGEST_SCORE for score in scores):
            raise TooLarge(f"a score exceeds {LARGEST_SCORE}")
        weights = [enclosures.exp(score, BITS) for score in scores]
        total = sum((w[0] for w in weights), Fraction(0)), sum((w[1] for w in weights), Fraction(0))
        row = []
        for c in range(len(values[0])):
            low = sum(
                (w[0 if v[c] >= 0 else 1] * v[c] for w, v in zip(weights, values, strict=True)), Fraction(0)
            )
            high = sum(
                (w[1 if v[c] >= 0 else 0] * v[c] for w, v in zip(weights, values, strict=True)), Fraction(0)
            )
            row.append((low / total[1 if low >= 0 else 0], high / total[0 if high >= 0 else 1]))
        output.append(row)
    return output


def check_layer(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Definition 2: the outputs claimed for a sum of heads enclose what the definition gives."""
    X = matrix(field(certificate, "X"), "X")
    heads = field(certificate, "heads")
    if not isinstance(heads, list) or not heads:
        raise Malformed("field 'heads' must be a non-empty list of objects with Q, K and V")
    maps = [
        {name: matrix(only(head, "Q K V", "a head")[name], name) for name in ("Q", "K", "V")}
        for head in heads
    ]
    N, d, m, d_out = len(X), len(X[0]), len(maps[0]["Q"][0]), len(maps[0]["V"][0])
    if any(len(head["Q"][0]) != m or len(head["V"][0]) != d_out for head in maps):
        raise Malformed("the heads need queries, and values, of one dimension")
    covers(parameters, N=N, d=d, m=m, d_out=d_out, **({"H": len(maps)} if "H" in parameters else {}))
    if "H" not in parameters and len(maps) != 1:
        raise Rejected(f"it is for {len(maps)} heads, its claim for one")
    # An exponential is some 100 steps of its series.
    afford(len(maps) * N * (N * (4000 + 8 * m + 8 * d_out) + 8 * d * (2 * m + d_out)), LARGEST_ENTRY)
    outputs = [_head(X, **head) for head in maps]
    low, high = matrix(field(certificate, "low"), "low"), matrix(field(certificate, "high"), "high")
    if not len(low) == len(high) == len(X):
        raise Malformed("fields 'low' and 'high' need one row a token")
    for i, (row_low, row_high) in enumerate(zip(low, high, strict=True)):
        if not len(row_low) == len(row_high) == len(outputs[0][0]):
            raise Malformed("fields 'low' and 'high' need one entry an output coordinate")
        for c, (least, most) in enumerate(zip(row_low, row_high, strict=True)):
            true_low = sum((o[i][c][0] for o in outputs), Fraction(0))
            true_high = sum((o[i][c][1] for o in outputs), Fraction(0))
            if most - least > WIDEST:
                raise Rejected(f"output ({i}, {c}) is not enclosed within 2^-40")
            if not least <= true_low <= true_high <= most:
                raise Rejected(f"output ({i}, {c}) is not within the enclosure claimed for it")
    return (
        f"for the X (N = {N}, d = {d}) and the H = {len(maps)} heads (m = {m}, d' = {d_out}) of this file"
        f" every output of the {'layer' if 'H' in parameters else 'unit'} lies between the bounds of this"
        " file, at most 2^-40 apart"
    )


def _literal(N: int, M: int, task: str, K: int) -> Callable[[Sequence[int], int], bool]:
    """The task as Section 4 writes it; i and j are 0-based here."""
    tokens = range(N)
    if task == "match2":
        return lambda x, i: any((x[i] + x[j]) % M == 0 for j in tokens)
    if task == "match3_bigram":
        return lambda x, i: any((x[i] + x[j] + x[j + 1]) % M == 0 for j in range(N - 1))
    if task in ("match3", "match3_local"):
        reach = N if task == "match3" else K
        return lambda x, i: any(
            (x[i] + x[j] + x[k]) % M == 0
            for j in tokens
            for k in tokens
            if abs(i - j) <= reach and abs(i - k) <= reach
        )
    raise Malformed("field 'task' must be match2, match3, match3_bigram or match3_local")


def check_task_table(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Section 4: a table of a task's answers on every X in [M]^N, in lexicographic order."""
    N, M, K = integer(certificate, "N", 1), integer(certificate, "M", 1), integer(certificate, "K", 0)
    task = field(certificate, "task")
    covers(parameters, task=task, N=N, M=M, K=K)
    table = integer_matrix(certificate, "answers")
    # The widths first: then N and M are no larger than the certificate, and M^N can be computed.
    if len(table[0]) != N or len(table) < M or len(table) != M**N:
        raise Malformed("field 'answers' must have a row for each of the M^N inputs and a column a token")
    answer = _literal(N, M, task, K)
    afford(len(table) * N**3)
    for x, row in zip(itertools.product(range(M), repeat=N), table, strict=True):
        for i in range(N):
            if row[i] != answer(x, i):
                raise Rejected(f"at X = {list(x)} token {i} the answer is {int(answer(x, i))}, not {row[i]}")
    window = f" with K = {K}" if task == "match3_local" else ""
    return (
        f"the table of this file is {task}{window} as defined, at every token of each of the {len(table)}"
        f" inputs X in [{M}]^{N}"
    )


def check_disjointness_table(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """DISJ_n on all pairs of n-bit strings, rows and columns in lexicographic order: 1 when the sets meet."""
    n = integer(certificate, "n", 1)
    covers(parameters, n=n)
    answers = integer_matrix(certificate, "answers")
    # In lexicographic order the k-th string is the binary expansion of k, so sets meet iff the numbers do.
    if n > 16 or len(answers) != 2**n or len(answers[0]) != 2**n:
        raise Malformed("field 'answers' must have a row and a column for each string of n <= 16 bits")
    for a, row in enumerate(answers):
        for b, found in enumerate(row):
            if found != int(a & b != 0):
                raise Rejected(
                    f"the strings of numbers {a} and {b} have DISJ = {int(a & b != 0)}, not {found}"
                )
    return f"the table of this file is DISJ_{n} on all {4**n} pairs of strings of n = {n} bits"


def check_averages(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Definition 4: row i is the plain mean of the values it points at."""
    values = matrix(field(certificate, "values"), "values")
    outputs = matrix(field(certificate, "outputs"), "outputs")
    pointers = integer_matrix(certificate, "pointers")
    N, q, d = len(values), len(pointers[0]), len(values[0])
    covers(parameters, N=N, q=q, d_out=d)
    afford(N * d * (q + 1), bits_of(values) * q + bits_of(outputs))
    if not len(values) == len(outputs) == len(pointers) or len(values[0]) != len(outputs[0]):
        raise Malformed("values, pointers and outputs need one row a token, and values and outputs one width")
    if any(sum(v * v for v in row) > 1 for row in values):
        raise Rejected("a value lies outside the unit ball")
    for i, (row, y) in enumerate(zip(outputs, pointers, strict=True)):
        if sorted(set(y)) != y or not 0 <= y[0] <= y[-1] < N:
            raise Malformed(f"pointers of token {i} must be increasing indices of tokens")
        for c, entry in enumerate(row):
            if entry * len(y) != sum((values[j][c] for j in y), Fraction(0)):
                raise Rejected(f"token {i}, coordinate {c}: the average is not {entry}")
    return (
        f"for the N = {N} values in the unit ball (d' = {d}) and the sets of q = {q} pointers of this file"
        f" every output of this file is 1/{q} times the sum of the values pointed at"
    )


def check_rounding(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """The precision model: each x = k 2^-(f+2) goes to the nearest p-bit number, ties to an even mantissa."""
    p, f = integer(certificate, "p", 2), integer(certificate, "f", 0)
    covers(parameters, p=p, f=f)
    mantissas = integers(certificate, "mantissas")
    # A p beyond the length is refused before 2^p is computed: 8 (2^(p-1) - 1) + 1 > p.
    if p > len(mantissas) or len(mantissas) != 8 * (2 ** (p - 1) - 1) + 1:
        raise Malformed("field 'mantissas' must list an integer for each of the 8 (2^(p-1) - 1) + 1 points")
    largest = 2 ** (p - 1) - 1
    for k, found in zip(range(-4 * largest, 4 * largest + 1), mantissas, strict=True):
        # x 2^f = k/4, so the distances to integers are exact multiples of 1/4.
        nearest = sorted(range(k // 4 - 1, k // 4 + 3), key=lambda z: (abs(4 * z - k), z % 2))[0]
        if found != nearest:
            raise Rejected(f"{k} 2^-{f + 2} goes to {nearest} 2^-{f}, not {found} 2^-{f}")
    return (
        f"the table of this file rounds each of the {len(mantissas)} multiples of 2^-{f + 2} of modulus at"
        f" most {largest} 2^-{f} to the nearest number of p = {p} bits, f = {f} of them fractional, a tie to"
        " an even mantissa"
    )


KINDS = {
    "attention-layer": Kind(
        check_layer,
        "X heads low high",
        {
            "definition-1/unit_is_the_softmax_of_its_scores": "N d m d_out seed?",
            "definition-2/heads_are_added": "N d m d_out H seed?",
        },
    ),
    "task-table": Kind(
        check_task_table,
        "task N M K answers",
        {"section-4-match-tasks/fast_specification_is_the_definition": "task:word N M K"},
    ),
    "disjointness-table": Kind(
        check_disjointness_table, "n answers", {"set-disjointness/disjointness_is_the_largest_product": "n"}
    ),
    "sparse-averages": Kind(
        check_averages,
        "values pointers outputs",
        {"definition-4/sparse_averages_are_exact_means": "N q d_out seed?"},
    ),
    "rounding": Kind(check_rounding, "p f mantissas", {"precision-model/rounding_is_to_nearest_even": "p f"}),
}
