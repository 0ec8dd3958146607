"""Replay certificates of Theorem 7, with the standard library alone.

Every kind is re-derived from the paper's words: tokens of the reduction, sums modulo M by trying every pair
of positions, two-party sums, linear thresholds. Nothing of the constructions or checkers is imported.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

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
    is_integer,
    only,
    rational,
)
from proofs.replayers import bit_string as _bits

LONGEST = 4096  # bits of a number


def _cases(certificate: Mapping[str, Any], name: str, fields: str) -> list[Mapping[str, Any]]:
    """A non-empty list of objects of these fields. Raises Malformed."""
    cases = field(certificate, name)
    if not isinstance(cases, list) or not cases:
        raise Malformed(f"field {name!r} must be a non-empty list of objects")
    return [only(case, fields, f"an entry of {name!r}") for case in cases]


def _reduction(a: Sequence[int], b: Sequence[int], N: int, M: int, first: int = 1) -> list[int]:
    """Token 1, Alice's i + 1 or 1, Bob's M - 2 - i or 1, then ones; i counts from 1."""
    tokens = [first]
    for i in range(1, len(a) + 1):
        tokens.append(i + 1 if a[i - 1] else 1)
    for i in range(1, len(b) + 1):
        tokens.append(M - 2 - i if b[i - 1] else 1)
    tokens += [1] * (N - len(tokens))
    return [token % M for token in tokens]


def _match3_first(tokens: Sequence[int], M: int) -> bool:
    return any((tokens[0] + v + w) % M == 0 for v in set(tokens) for w in set(tokens))


def _meet(a: Sequence[int], b: Sequence[int]) -> bool:
    return any(s == t == 1 for s, t in zip(a, b, strict=True))


def _reduction_fails(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """At every M from 2 to 2n + 3 with x_1 = 1, and from 2n + 4 to 4n + 8 with x_1 = 0."""
    n = integer(certificate, "n", 1)
    covers(parameters, n=n)
    shown = []
    cases = _cases(certificate, "cases", "M first a b")
    afford(len(cases) * (2 * n + 1) ** 2)
    for case in cases:
        M, first = integer(case, "M", 2), integer(case, "first", 0)
        a, b = _bits(case, "a", n), _bits(case, "b", n)
        if _match3_first(_reduction(a, b, 2 * n + 1, M, first), M) == _meet(a, b):
            raise Rejected(f"at M = {M}, x_1 = {first} the strings do not break the reduction")
        shown.append((M, first))
    # The largest case first: n is then no larger than the certificate.
    if shown[-1] != (4 * n + 8, 0) or len(shown) != 4 * n + 7:
        raise Rejected(f"the last of the cases must be the {4 * n + 7}th, at M = {4 * n + 8} with x_1 = 0")
    if shown != [(M, int(2 * n + 4 > M)) for M in range(2, 4 * n + 9)]:
        raise Rejected("the cases are not those of M, x_1 claimed, M counting up")
    return (
        f"for n = {n} and N = {2 * n + 1} there are strings a, b, those of this file, at which the reduction"
        f" fails, that is Match3(X)_1 differs from DISJ(a, b): for every M = 2..{2 * n + 3} with x_1 = 1,"
        f" and for every M = {2 * n + 4}..{4 * n + 8} with x_1 = 0"
    )


def _term(value: Any, p: int) -> list[list[int]]:
    """What one token adds: per head a weight and its products, all p-bit mantissas, the weight positive."""
    if not isinstance(value, list) or not value or not all(isinstance(head, list) for head in value):
        raise Malformed("a term must be a non-empty list of heads")
    for head in value:
        if len(head) != len(value[0]) or len(head) < 2 or not all(map(is_integer, head)):
            raise Malformed(
                "a head's term must be a weight and its products, all integers, as many in each head"
            )
        if head[0] < 1 or any(abs(k) >= 1 << (p - 1) for k in head):
            raise Rejected(f"{head} holds a number beyond p = {p} bits or a weight that is not positive")
    return value


def _sum(terms: Sequence[list[list[int]]]) -> list[list[int]]:
    shapes = {(len(term), len(term[0])) for term in terms}
    if len(shapes) != 1:
        raise Malformed("all terms must have as many heads and products")
    H, width = shapes.pop()
    return [[sum(term[h][k] for term in terms) for k in range(width)] for h in range(H)]


def _output(sums: Sequence[Sequence[int]]) -> list[Fraction]:
    """Each head's sums of products over its sum of weights; heads are added."""
    width = len(sums[0])
    return [sum((Fraction(head[k], head[0]) for head in sums), Fraction(0)) for k in range(1, width)]


def _precision(certificate: Mapping[str, Any]) -> int:
    """p, within what a computation may be asked for."""
    p = integer(certificate, "p", 2)
    if p > LONGEST:
        raise TooLarge(f"field 'p' must be at most {LONGEST} bits, not {p}")
    return p


def _ceil_log2(N: int) -> int:
    bits = 0
    while 1 << bits < N:
        bits += 1
    return bits


def _protocol(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """The transcript spells Alice's sums in p + ceil(log2 N) bits each; with Bob's they give the output."""
    p = _precision(certificate)
    owned, transcripts = [], set()
    for run in _cases(certificate, "runs", "alice terms transcript output"):
        given = field(run, "terms")
        if not isinstance(given, list) or len(given) < 2:
            raise Malformed("field 'terms' must list what each of at least two tokens adds")
        if len(given) != parameters["N"]:
            raise Rejected(f"it is for N = {len(given)}, its claim says N = {parameters['N']}")
        terms = [_term(term, p) for term in given]
        alices, N = integer(run, "alice", 1), len(terms)
        if alices >= N:
            raise Malformed(f"field 'alice' must be at most N - 1 = {N - 1}")
        covers(parameters, N=N, m=len(terms[0][0]) - 1, H=len(terms[0]), p=p)
        width = p + _ceil_log2(N)
        afford(N * parameters["H"] * (parameters["m"] + 1), width)
        spelled = ""
        for head in _sum(terms[1 : 1 + alices]):
            for k in head:
                if not -(1 << (width - 1)) <= k < 1 << (width - 1):
                    raise Rejected(f"Alice's sum {k} does not fit {width} bits")
                spelled += format(k % (1 << width), f"0{width}b")
        if field(run, "transcript") != spelled:
            raise Rejected("the transcript does not spell Alice's sums")
        claimed = field(run, "output")
        if not isinstance(claimed, list):
            raise Malformed("field 'output' must be a list of exact numbers")
        if [rational(v, "output") for v in claimed] != _output(_sum(terms)):
            raise Rejected("the output differs from the quotients of the sums over all tokens")
        owned.append(alices)
        transcripts.add(spelled)
    if owned != [(parameters["N"] - 3) // 2, parameters["N"] - 2]:
        raise Rejected("the runs are not two, with floor((N - 3)/2) and N - 2 tokens of Alice's")
    N, m, H = (parameters[name] for name in ("N", "m", "H"))
    bits = len(transcripts.pop())
    return (
        f"on the two runs of this file, of N = {N} tokens of which {owned[0]} and {owned[1]} are Alice's,"
        f" the sums of the weights and products of her tokens that this file lists (H = {H}, m = {m}, p ="
        f" {p}), spelled in {bits} bits, H (m + 1)(p + ceil(log2 N)), give with Bob's the output of this"
        " file at token 1"
    )


def _collision(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Two inputs of the reduction with one output of the layer and two answers, from fewer than n bits."""
    N, p = integer(certificate, "N", 5), _precision(certificate)
    n, M = (N - 3) // 2, N + 1
    a, other, b = (_bits(certificate, name, n) for name in ("a", "other", "b"))
    afford(N**2)
    table: dict[tuple[int, int], list[list[int]]] = {}
    given = field(certificate, "terms")
    if not isinstance(given, list):
        raise Malformed("field 'terms' must be a list of [position, token, term]")
    for row in given:
        if not isinstance(row, list) or len(row) != 3 or not all(map(is_integer, row[:2])):
            raise Malformed("field 'terms' must be a list of [position, token, term]")
        table[row[0], row[1]] = _term(row[2], p)
    sums, answers = [], []
    inputs = [_reduction(string, b, N, M) for string in (a, other)]
    needed = sorted({(j, token) for X in inputs for j, token in enumerate(X)})
    if [(row[0], row[1]) for row in given] != needed:
        raise Malformed(
            "field 'terms' must hold the tokens of the two inputs at their positions, once, in order"
        )
    for tokens in inputs:
        sums.append(_sum([table[j, token] for j, token in enumerate(tokens)]))
        answers.append(_match3_first(tokens, M))
    H, m = len(sums[0]), len(sums[0][0]) - 1
    covers(parameters, N=N, m=m, H=H, p=p)
    bits = H * (m + 1) * (p + _ceil_log2(N))
    if bits >= n:
        raise Rejected(f"{bits} bits are not fewer than n = {n}")
    if _output(sums[0]) != _output(sums[1]):
        raise Rejected("the layer's outputs differ")
    if answers[0] == answers[1]:
        raise Rejected("Match3 is the same on both inputs")
    return (
        f"the layer of this file (N = {N}, m = {m}, H = {H}, p = {p}; H (m + 1)(p + ceil(log2 N)) = {bits}"
        f" below n = {n}), given by the weights and products it lists, has one output at token 1 of two"
        f" inputs in [{M}]^{N} whose Match3 there differs"
    )


def _tiny_answer(task: str, N: int, M: int, x: Sequence[int]) -> bool:
    if task == "disj":
        return _meet(x[:N], x[N:])
    if task == "match2":
        return any((1 + v) % M == 0 for v in [1, *x])
    return _match3_first([1, *x], M)


def _tables(
    head: Mapping[str, Any], positions: int, symbols: int
) -> list[dict[int, tuple[Fraction, Fraction]]]:
    """Per position, (weight, value) of each symbol; weights positive."""
    tables = field(head, "tables")
    if not isinstance(tables, list) or len(tables) != positions:
        raise Malformed(f"field 'tables' must have a table for each of {positions} positions")
    read = []
    for table in tables:
        if not isinstance(table, list) or not all(
            isinstance(row, list) and len(row) == 3 and is_integer(row[0]) for row in table
        ):
            raise Malformed("a table must list [symbol, weight, value]")
        rows = {row[0]: (rational(row[1], "tables"), rational(row[2], "tables")) for row in table}
        if [row[0] for row in table] != list(range(symbols)):
            raise Malformed(f"a table must have a row for each of the symbols 0..{symbols - 1}, counting up")
        if any(weight <= 0 for weight, _ in rows.values()):
            raise Rejected("a weight is not positive")
        read.append(rows)
    return read


def _pair(head: Mapping[str, Any]) -> tuple[Fraction, Fraction]:
    own = field(head, "own")
    if not isinstance(own, list) or len(own) != 2:
        raise Malformed("field 'own' must be token 1's weight and value")
    weight, value = (rational(v, "own") for v in own)
    if weight <= 0:
        raise Rejected("token 1's weight is not positive")
    return weight, value


def _heads(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Softmax averages by tables, cut at thresholds, give the task's answer at token 1 on every input."""
    task, N, M = field(certificate, "task"), integer(certificate, "N", 1), integer(certificate, "M", 2)
    covers(parameters, task=task, N=N, M=M)
    if task not in ("match2", "match3", "disj"):
        raise Malformed("field 'task' must be match2, match3 or disj")
    positions = 2 * N if task == "disj" else N - 1
    if not 1 <= positions <= 16 or M**positions > 100_000:
        raise Malformed("fields 'N' and 'M' must leave between 1 and 100000 inputs")
    if task == "disj" and M != 2:
        raise Malformed("field 'M' must be 2 with disj")
    heads = []
    for head in _cases(certificate, "heads", "own thresholds tables"):
        thresholds = field(head, "thresholds")
        if not isinstance(thresholds, list):
            raise Malformed("field 'thresholds' must be a list of exact numbers")
        cuts = [rational(t, "thresholds") for t in thresholds]
        if len(cuts) >= parameters["cells"] or sorted(set(cuts)) != cuts:
            raise Rejected(
                f"the thresholds do not increase, or cut into more than {parameters['cells']} cells"
            )
        heads.append((_pair(head), _tables(head, positions, M), cuts))
    covers(parameters, chains=len(heads))
    numbers = [
        pair for own, tables, _ in heads for pair in (own, *(p for table in tables for p in table.values()))
    ]
    afford(M**positions * positions * len(heads) * 16, bits_of(numbers) * positions)
    answers = field(certificate, "answers")
    if not isinstance(answers, list) or not all(
        isinstance(row, list) and len(row) == 2 and isinstance(row[0], list) for row in answers
    ):
        raise Malformed("field 'answers' must list [cells, answer]")
    if not all(is_integer(k) for cell, answer in answers for k in (*cell, answer)):
        raise Malformed("cells and answers must be integers")
    cells = itertools.product(*(range(len(cuts) + 1) for _, _, cuts in heads))
    # Counted as far as the file goes: there may be many more cells than answers.
    wanted = list(itertools.islice(cells, len(answers) + 1))
    if [tuple(cell) for cell, _ in answers] != wanted or not {answer for _, answer in answers} <= {0, 1}:
        raise Rejected("the answers are not one, 0 or 1, for each combination of cells, counting up")
    said = {tuple(cell): answer for cell, answer in answers}
    for x in itertools.product(range(M), repeat=positions):
        cell = []
        for own, tables, cuts in heads:
            entries = [own, *(table[v] for table, v in zip(tables, x, strict=True))]
            mean = sum(w * v for w, v in entries) / sum(w for w, _ in entries)
            cell.append(sum(cut <= mean for cut in cuts))
        if said.get(tuple(cell)) != int(_tiny_answer(task, N, M, x)):
            raise Rejected(f"the heads answer {said.get(tuple(cell))} at {list(x)}, which is wrong")
    inputs = f"a, b in {{0,1}}^{N}" if task == "disj" else f"N = {N} tokens modulo M = {M} with x_1 = 1"
    return (
        f"the {len(heads)} heads of this file, each seen in at most {parameters['cells']} cells, compute"
        f" {task} at token 1 on all {M**positions} inputs of {inputs}"
    )


KINDS = {
    "theorem-7/reduction-fails": Kind(
        _reduction_fails, "n cases", {"theorem-7/the_hypotheses_are_needed": "n"}
    ),
    "theorem-7/protocol": Kind(
        _protocol, "p runs", {"theorem-7/the_protocol_computes_the_layer": "N m H p weights:word?"}
    ),
    "theorem-7/collision": Kind(
        _collision, "N p a other b terms", {"theorem-7/a_layer_too_small_errs": "N m H p weights:word?"}
    ),
    "theorem-7/heads": Kind(
        _heads, "task N M heads answers", {"theorem-7/these_heads_compute": "task:word N M chains cells"}
    ),
}
