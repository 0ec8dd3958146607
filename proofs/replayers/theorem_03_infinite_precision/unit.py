"""Theorem 3's certificates: queries as polynomials, a whole unit, its bits, and Radon obstructions."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction
from itertools import combinations
from typing import Any

from proofs import rational
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
)
from proofs.replayers import rational as exact_number

CLAMP = 512
MOST_CLAMP = 1 << 12
MOST_BITS = 1 << 20  # of one number of a unit
MOST_ENUMERATED = 200_000  # pointer sets


def _shift(nodes: str, N: int) -> int:
    """By how much the nodes are less than 1..N. Raises Malformed."""
    if nodes not in ("paper", "centred"):
        raise Malformed(f"parameter 'nodes' must be paper or centred, not {nodes!r}")
    return (N + 1) // 2 if nodes == "centred" else 0


def _nodes(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> list[int]:
    """The nodes, which are 1..N, or these less (N + 1) div 2. Raises Rejected."""
    nodes = integers(certificate, "nodes")
    N, shift = len(nodes), _shift(parameters["nodes"], len(nodes))
    covers(parameters, N=N)
    if nodes != list(range(1 - shift, N + 1 - shift)):
        raise Rejected(f"the nodes are not the {parameters['nodes']} ones, {1 - shift}..{N - shift}")
    return nodes


def _pointers(certificate: Mapping[str, Any], N: int, q: int) -> list[list[int]]:
    pointers = integer_matrix(certificate, "pointers")
    for y in pointers:
        if len(y) != q or sorted(set(y)) != y or y[0] < 0 or y[-1] >= N:
            raise Rejected(f"{y} is no increasing {q}-subset of the {N} tokens")
    if len(pointers) != N:
        raise Rejected(f"{len(pointers)} pointer sets for N = {N} tokens")
    return pointers


def _squared_product(roots: list[int]) -> list[int]:
    """The coefficients of prod (t - r)^2: the product of the (t - r) by Horner's rule, then its square."""
    single = [1]
    for r in roots:
        single = [
            (single[k - 1] if k else 0) - r * (single[k] if k < len(single) else 0)
            for k in range(len(single) + 1)
        ]
    square = [0] * (2 * len(roots) + 1)
    for j, a in enumerate(single):
        for k, b in enumerate(single):
            square[j + k] += a * b
    return square


def queries(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Every query holds minus the coefficients of t, ..., t^{2q} of prod_{i in y} (t - t_i)^2."""
    q = integer(certificate, "q", 1)
    covers(parameters, q=q)
    nodes = _nodes(certificate, parameters)
    N = len(nodes)
    afford(N * (q + 1) ** 2, q * N.bit_length())
    pointers = _pointers(certificate, len(nodes), q)
    given = integer_matrix(certificate, "queries")
    if len(given) != len(pointers):
        raise Rejected(f"{len(given)} queries for {len(pointers)} pointer sets")
    for y, w in zip(pointers, given, strict=True):
        if [-c for c in w] != _squared_product([nodes[i] for i in y])[1:]:
            raise Rejected(f"the query of y = {y} does not belong to the product over y")
    return (
        f"for each of the {N} sets y of q = {q} of the N = {N} tokens of this file, at the nodes"
        f" {nodes[0]}..{nodes[-1]}, the query of this file has the score c - prod_(i in y) (t - t_i)^2, c a"
        " constant, at every node t: equal on y, and lower by at least 1 off y"
    )


def unit(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """With these queries at the keys (t, ..., t^{2q}) every softmax average is within eps of that over y."""
    q = integer(certificate, "q", 1)
    eps = exact_number(field(certificate, "eps"), "eps")
    covers(parameters, q=q, eps=eps)
    nodes = _nodes(certificate, parameters)
    N = len(nodes)
    pointers = _pointers(certificate, N, q)
    given = integer_matrix(certificate, "queries")
    rows = field(certificate, "values")
    if not isinstance(rows, list) or len(rows) != N or len(given) != N:
        raise Malformed(f"there must be {N} values and queries, one a node")
    if not all(isinstance(row, list) and row for row in rows):
        raise Malformed("field 'values' must hold rows of at least one number")
    if len(given[0]) != 2 * q:
        raise Rejected(f"a query has {len(given[0])} coordinates, not 2q = {2 * q}")
    if eps <= 0:
        raise Rejected(f"eps = {eps} is not positive")
    values = [[exact_number(z, "values") for z in row] for row in rows]
    if any(len(row) != len(values[0]) or sum(z * z for z in row) > 1 for row in values):
        raise Rejected("values must have one dimension and lie in the unit ball")
    d = len(values[0])
    covers(parameters, d=d)
    clamp = CLAMP + 2 * eps.denominator.bit_length()  # e^-clamp is far below eps^2
    if clamp > MOST_CLAMP:
        raise TooLarge(f"eps has a denominator of more than {MOST_CLAMP // 4} bits")
    afford(N * N * (2000 + 2 * q + 8 * d), bits_of(given) + bits_of(values) + 2 * q * N.bit_length())
    for y, w in zip(pointers, given, strict=True):
        # Horner's rule; the score on y is taken from the row, which softmax does not notice.
        scores = []
        for t in nodes:
            score = 0
            for c in reversed(w):
                score = (score + c) * t
            scores.append(score)
        top = scores[y[0]]
        weights = [_exp(score - top, clamp) for score in scores]
        if _squared_distance(weights, values, y) > eps * eps:
            raise Rejected(f"the output for y = {y} was not shown to be within eps")
    return (
        f"for the input of this file (N = {N}, q = {q}, d' = {d}) and its {N} integer queries at the keys"
        f" (t, ..., t^{2 * q}), t = {nodes[0]}..{nodes[-1]}, every softmax average of the values is within"
        f" {eps} of that over the pointers, in the 2-norm"
    )


def _exp(x: int, clamp: int) -> rational.Ends:
    """Enclosure of exp(x); for x < -clamp by 0 and exp(-clamp). A large x means the score on y is beaten."""
    if x > clamp:
        raise Rejected("a token scores far above the first token of y")
    if x < -clamp:
        return Fraction(0), rational.exp(Fraction(-clamp), 64)[1]
    return rational.exp(Fraction(x), 64)


def _squared_distance(weights: list[rational.Ends], values: list[list[Fraction]], y: list[int]) -> Fraction:
    """An upper bound of the squared distance of the weighted average of values from the average over y."""
    low, high = sum(w[0] for w in weights), sum(w[1] for w in weights)
    total = Fraction(0)
    for k in range(len(values[0])):
        target = sum((values[j][k] for j in y), Fraction(0)) / len(y)
        # Each weight times (z - target), so that an error in a weight counts with its own sign.
        worst = Fraction(0)
        for sign in (1, -1):
            ends = Fraction(0)
            for (lo, hi), row in zip(weights, values, strict=True):
                distance = sign * (row[k] - target)
                ends += (hi if distance > 0 else lo) * distance
            worst = max(worst, ends / (low if ends > 0 else high))
        total += worst * worst
    return total


def bits(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """The least p for all keys and queries is `bits`, at most the formula, which is `sufficient`."""
    N, q = integer(certificate, "N", 1), integer(certificate, "q", 1)
    alpha, shift = integer(certificate, "alpha", 1), integer(certificate, "shift", 0)
    p, sufficient = integer(certificate, "bits", 1), integer(certificate, "sufficient", 1)
    covers(parameters, N=N, q=q, alpha=alpha)
    if q > N:
        raise Malformed(f"field 'q' must be at most N = {N}, not {q}")
    if shift != _shift(parameters["nodes"], N):
        raise Rejected(f"the nodes are shifted by {shift}, not as the {parameters['nodes']} ones")
    largest = max(abs(1 - shift), abs(N - shift))
    if 2 * q * largest.bit_length() + alpha.bit_length() > MOST_BITS:
        raise TooLarge(f"the numbers have more than {MOST_BITS} bits")
    biggest = largest ** (2 * q)  # an entry of a key
    if largest < 2 * q * alpha:
        if min(q, N - q) > MOST_ENUMERATED.bit_length() or math.comb(N, q) > MOST_ENUMERATED:
            raise TooLarge("too many pointer sets to enumerate, and no argument covers them")
        afford(math.comb(N, q) * (q + 1) ** 2, 2 * q * N.bit_length())
        for y in combinations(range(1 - shift, N + 1 - shift), q):
            biggest = max(biggest, *(alpha * abs(c) for c in _squared_product(list(y))[1:]))
    if p != 1 + biggest.bit_length():
        raise Rejected(f"the largest number has {biggest.bit_length()} bits, so p = {p} is not the least")
    # 1 + ceil(log2 x) for the integer x = alpha (T + 1)^{2q}, T at least 1.
    if sufficient != 1 + (alpha * (max(largest, 1) + 1) ** (2 * q) - 1).bit_length():
        raise Rejected(f"p = {sufficient} is not what the formula gives")
    if p > sufficient:
        raise Rejected(f"p = {p} exceeds what the formula gives, {sufficient}")
    return (
        f"for N = {N}, q = {q}, temperature alpha = {alpha} and nodes {1 - shift}..{N - shift} the least"
        f" number of bits of all keys, and of the queries of all {q}-subsets, is p = {p}; the formula 1 +"
        f" ceil(log2(alpha (T + 1)^(2q))) is {sufficient}"
    )


def radon(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """The multipliers and y show that no query serves y at these 2q + 1 keys in R^{2q-1}.

    sum lambda_i (c - s_i) = 0 for all scores s, c = max_y s: on y only the positive multipliers help, by at
    most their sum times the spread; off y all are <= 0 and cost their sum times the lead.
    """
    q = integer(certificate, "q", 1)
    keys = integer_matrix(certificate, "keys")
    multipliers, y = integers(certificate, "dependency"), integers(certificate, "y")
    covers(parameters, q=q)
    if len(keys) != 2 * q + 1 or len(keys[0]) != 2 * q - 1 or len(multipliers) != len(keys):
        raise Malformed(f"there must be {2 * q + 1} keys of {2 * q - 1} coordinates, and a multiplier each")
    afford(len(keys) ** 2, bits_of(keys) + bits_of([multipliers]))
    if sum(multipliers) != 0:
        raise Rejected("the multipliers do not add up to 0")
    for k in range(2 * q - 1):
        if sum(x * u[k] for x, u in zip(multipliers, keys, strict=True)) != 0:
            raise Rejected(f"the multipliers do not cancel coordinate {k + 1}")
    if len(y) != q or sorted(set(y)) != y or y[0] < 0 or y[-1] > 2 * q:
        raise Rejected(f"{y} is no increasing {q}-subset of the tokens")
    off = [x for i, x in enumerate(multipliers) if i not in y]
    if any(x > 0 for x in off):
        raise Rejected("a multiplier off y is positive")
    gain, cost = sum(x for x in multipliers if x > 0), -sum(off)
    if gain == 0 or 2 * q * cost < (q + 1) * gain:
        raise Rejected("the multipliers do not force a spread of (q + 1)/(2q) of the lead")
    return (
        f"at the 2q + 1 = {len(keys)} keys in R^{2 * q - 1} of this file every real query has a spread of"
        f" scores on the set y of q = {q} tokens of this file of at least {q + 1}/{2 * q} of its lead over"
        " the others"
    )


KINDS = {
    "theorem-3-queries": Kind(
        queries, "q nodes pointers queries", {"theorem-3/queries_separate": "N q nodes:word seed?"}
    ),
    "theorem-3-unit": Kind(
        unit,
        "q nodes eps values pointers queries",
        {"theorem-3/unit_on_an_input": "N q d eps:exact nodes:word seed?"},
    ),
    "theorem-3-bits": Kind(
        bits, "q alpha N shift bits sufficient", {"theorem-3/numbers_fit": "N q alpha nodes:word"}
    ),
    "theorem-3-radon": Kind(
        radon, "q keys dependency y", {"theorem-3/shorter_keys_are_defeated": "q keys:word? seed?"}
    ),
}
