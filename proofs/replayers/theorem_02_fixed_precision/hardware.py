"""Replay of "rounded softmax weights suffice" (Theorem 2): the pass run again, with the standard library
alone.

Scores from keys and queries; powers e^(s - max s), their quotients and the averages to the nearest multiple
of 2^-f, ties to even. Each output must be the one that is stored, and within eps of the average over its
pointers.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import (
    Kind,
    Malformed,
    Rejected,
    TooLarge,
    afford,
    covers,
    field,
    integer,
    integer_matrix,
    only,
)
from proofs.replayers.theorem_02_fixed_precision.pointer_sets import sign_words

MOST_BITS = 1 << 12


def power(x: Fraction, f: int) -> int:
    """The integer nearest to e^x 2^f, x <= 0: enclosures until both ends round alike."""
    if x == 0:
        return 1 << f
    if x < -(f + 1):
        return 0
    bits = f + 32
    while True:
        low, high = (round(end * (1 << f)) for end in rational.exp(x, bits))
        if low == high:
            return low
        bits *= 2


def weights(scores: list[int], f: int) -> list[int]:
    """The rounded quotients of the rounded powers, in units of 2^-f; scores in these units too."""
    powers = [power(Fraction(s - max(scores), 1 << f), f) for s in scores]
    return [round(Fraction(e << f, sum(powers))) for e in powers]


def check_pass(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Every output of every input."""
    keys, f, p = sign_words(certificate), integer(certificate, "f", 0), integer(certificate, "p", 2)
    N, m, d, eps = len(keys), len(keys[0]), parameters["d"], parameters["eps"]
    pointers, queries = integer_matrix(certificate, "pointers"), integer_matrix(certificate, "queries")
    q = len(pointers[0])
    covers(parameters, N=N, q=q, m=m + d)
    if max(f, p) > MOST_BITS:
        raise TooLarge(f"fields 'f' and 'p' must be at most {MOST_BITS}")
    if len(pointers) != N or len(queries) != N or len(queries[0]) != m or d < 1:
        raise Malformed(f"fields 'pointers' and 'queries' must have N = {N} rows, these of m' = {m} integers")
    if any(sorted(set(y)) != y or y[0] < 0 or y[-1] >= N for y in pointers):
        raise Malformed(f"field 'pointers' must hold increasing tokens below N = {N}")
    if p < f + 2 or max(abs(v) for V in queries for v in V) >= 1 << (p - 1):
        raise Rejected(f"a query, or the number 1, does not fit p = {p} bits, f = {f} of them fractional")
    inputs = field(certificate, "inputs")
    if not isinstance(inputs, list) or not inputs:
        raise Malformed("field 'inputs' must be a non-empty list")
    afford(N * N * (m + 64 * f + len(inputs) * d), p)
    scores = [[sum(v * s for v, s in zip(V, key, strict=True)) for key in keys] for V in queries]
    rows = [weights(row, f) for row in scores]
    different = set()
    for number, given in enumerate(inputs):
        only(given, "values outputs", "an input")
        z, outputs = integer_matrix(given, "values"), integer_matrix(given, "outputs")
        if len(z) != N or len(outputs) != N or len(z[0]) != d or len(outputs[0]) != d:
            raise Malformed(f"input {number} must have N = {N} values and outputs of d = {d} numbers")
        different.add(tuple(map(tuple, z)))
        if any(sum(k * k for k in value) > 1 << 2 * f for value in z):
            raise Rejected(f"a value of input {number} lies outside the unit ball")
        for i, (row, y) in enumerate(zip(rows, pointers, strict=True)):
            sums = [sum(a * value[k] for a, value in zip(row, z, strict=True)) for k in range(d)]
            if [round(Fraction(s, 1 << f)) for s in sums] != outputs[i]:
                raise Rejected(f"the output of input {number} at token {i} is not what the pass gives")
            off = [outputs[i][k] - Fraction(sum(z[j][k] for j in y), q) for k in range(d)]
            if sum((x * x for x in off), Fraction(0)) > (eps * (1 << f)) ** 2:
                raise Rejected(f"the output of input {number} at token {i} errs by more than {eps}")
    return (
        f"with the N = {N} sign keys of this file, m' = {m}, its sets of q = {q} pointers and queries of"
        f" p = {p} bits, f = {f} of them fractional: on the {len(different)} inputs of this file, with"
        " powers, softmax weights and averages rounded to f fractional bits, the outputs are those of this"
        f" file, and all within {eps} of the averages over the pointers, in the 2-norm"
    )


KINDS = {
    "hardware-pass": Kind(
        check_pass,
        "f p keys pointers queries inputs",
        {"theorem-2/rounded_softmax_weights_suffice": "N q m d eps:exact seed?"},
    )
}
