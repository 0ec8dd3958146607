"""Replay of "every input is averaged by explicit keys" (Theorem 2), with the standard library alone.

Keys are (-1)^{Q(v) + <u, v>} for alternating forms on F_2^k. For two forms whose sum B is nonsingular the
square of sum_v (-1)^{Q(v) + <u, v>} is sum_{v, h} (-1)^{B(v, h) + Q(h) + <u, h>}, and the sum over v vanishes
unless h = 0: it is 2^k, so every inner product of such keys is +-2^{k/2}. Keys of one form are orthogonal.
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
    is_integer,
    only,
)
from proofs.replayers import rational as read_rational
from proofs.replayers.theorem_02_fixed_precision.given_input import LARGEST_BITS, softmax_bound
from proofs.replayers.theorem_02_fixed_precision.pointer_sets import gram_by_bits, solve_ones


def singular(matrix: list[list[int]]) -> int:
    """The lanes, bits of the result, in which a k x k matrix over GF(2) is singular. Entry (i, j) of all the
    matrices is one integer, a bit a lane, so that a step of the elimination serves all lanes at once."""
    found, k = 0, len(matrix)
    for c, pivot in enumerate(matrix):
        for row in matrix[c + 1 :]:  # added where there is no pivot yet
            missing = ~pivot[c] & row[c]
            for j in range(c, k):
                pivot[j] ^= missing & row[j]
        found |= ~pivot[c]
        for row in matrix[c + 1 :]:
            factor = row[c]
            for j in range(c + 1, k):
                row[j] ^= factor & pivot[j]
    return found


def check_forms(forms: list[list[int]], k: int) -> None:
    """Alternating, and every sum of two nonsingular. Raises Rejected."""
    for number, form in enumerate(forms):
        for i in range(k):
            if form[i] >> i & 1:
                raise Rejected(f"form {number} is not alternating: entry ({i}, {i}) is 1")
            if any((form[i] >> j & 1) != (form[j] >> i & 1) for j in range(i)):
                raise Rejected(f"form {number} is not symmetric in row {i}")
    entries = [[_lanes([form[i] >> j & 1 for form in forms]) for j in range(k)] for i in range(k)]
    for apart in range(1, len(forms)):  # lane a holds the sum of forms a and a + apart
        found = singular([[entry ^ entry >> apart for entry in row] for row in entries])
        if found := found & (1 << (len(forms) - apart)) - 1:
            a = (found & -found).bit_length() - 1
            raise Rejected(f"the sum of forms {a} and {a + apart} is singular")


def _lanes(bits: list[int]) -> int:
    return sum(bit << lane for lane, bit in enumerate(bits))


def check_kerdock(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Coherence of the keys, then the coherence lemma and Lemma R in rationals, values and output rounded to
    f bits too; and the listed queries are the rounded ones of their pointer sets."""
    forms = integer_matrix(certificate, "forms")
    k = len(forms[0])
    if k % 2 or k > LARGEST_BITS or any(not 0 <= word < 1 << k for form in forms for word in form):
        raise Malformed("field 'forms' must hold forms of an even number k of words below 2^k")
    N, q = integer(certificate, "N", 1), integer(certificate, "q", 1)
    alpha, f, p = integer(certificate, "alpha", 1), integer(certificate, "f", 0), integer(certificate, "p", 2)
    eps, d = read_rational(field(certificate, "eps"), "eps"), integer(certificate, "d", 1)
    covers(parameters, N=N, q=q, m=(1 << k) + d, d=d, eps=eps, p=p)
    afford(len(forms) * k**3, len(forms))
    if p > LARGEST_BITS:
        raise TooLarge(f"field 'p' must be at most {LARGEST_BITS} bits, not {p}")
    if p < f + 2:
        raise Rejected(f"the keys +1 and -1 do not fit p = {p} bits, f = {f} of them fractional")
    m, root = 1 << k, 1 << (k // 2)
    if q > N or not (len(forms) - 1) * m < N <= len(forms) * m:
        raise Malformed(
            f"fields 'N' and 'q': {len(forms)} forms of {m} keys each do not fit N = {N}, q = {q}"
        )
    check_forms(forms, k)
    # With mu = 1/root, X <= 1/(1 - (q - 1) mu), off y at most q mu X, norm squared at most q X.
    if 2 * q - 1 >= root:
        raise Rejected(f"coherence 1/{root} gives no gap for q = {q}")
    X = Fraction(root, root - (q - 1))
    gap = 1 - Fraction(q, root) * X
    moved = Fraction(m, 1 << f)  # two scores, each off by at most m 2^-f-1
    # Values and the output are off by at most sqrt(d) 2^-f-1 each.
    rounding = 2 * rational.sqrt(Fraction(d))[1] / (1 << (f + 1))
    bound = softmax_bound(alpha * gap - moved, moved, N - q, q) + rounding
    if bound > eps:
        raise Rejected(f"alpha = {alpha}, f = {f} do not give an error of at most {eps}")
    # An entry of 2^f v is at most 2^f alpha ‖w‖ / sqrt(m), and rounding adds at most 1/2.
    if Fraction(alpha * alpha << 2 * f) * q * X / m >= (Fraction(1 << (p - 1)) - Fraction(1, 2)) ** 2:
        raise Rejected(f"the queries need not fit p = {p} bits")
    listed = check_queries(certificate, forms, N, q, alpha << f)
    return (
        f"for every X of N = {N} tokens, sets of q = {q} pointers and values in the unit ball of R^{d}: with"
        f" the keys of the {len(forms)} quadratic forms of this file, m' = {m}, and queries of p = {p} bits,"
        f" queries, values and average rounded to f = {f} fractional bits, the average is within {eps} of"
        f" that over the pointers, in the 2-norm; the queries of {listed} of the sets are in this file, and"
        " are those of their keys, so rounded"
    )


def key(forms: list[list[int]], m: int, i: int) -> list[int]:
    """Key i: (-1)^{Q(v) + <u, v>} over v, Q(v) = sum_{i<j} B(e_i, e_j) v_i v_j of form i // m, u = i % m."""
    form, u = forms[i // m], i % m
    signs = []
    for v in range(m):
        # Row r contributes the entries to its right that v has, if v has r.
        upper = sum((form[r] & v & -(2 << r)).bit_count() for r in range(len(form)) if v >> r & 1)
        signs.append(-1 if (upper + (u & v).bit_count()) % 2 else 1)
    return signs


def check_queries(certificate: Mapping[str, Any], forms: list[list[int]], N: int, q: int, scale: int) -> int:
    """Every listed query is within 1/2 of `scale` times sum_i x_i b_i, G x = 1, coordinate by coordinate.
    Returns how many sets are listed, each once."""
    listed = field(certificate, "queries")
    if not isinstance(listed, list) or not listed:
        raise Malformed("field 'queries' must be a non-empty list of pointer sets with their queries")
    k = len(forms[0])
    m = 1 << k
    afford(len(listed) * (q * m * k + q**3), q * m.bit_length() + scale.bit_length())
    sets = set()
    for row in listed:
        only(row, "y query", "a listed query")
        y, V = _whole(row, "y", q), _whole(row, "query", m)
        if sorted(set(y)) != y or y[0] < 0 or y[-1] >= N:
            raise Malformed(f"field 'y' must hold {q} increasing tokens below {N}")
        sets.add(tuple(y))
        keys = [key(forms, m, i) for i in y]
        D, x = solve_ones(gram_by_bits(keys))
        for v, column in zip(V, zip(*keys, strict=True), strict=True):
            exact = scale * sum(c * s for c, s in zip(x, column, strict=True))
            if D == 0 or 2 * abs(v * D - exact) > D:
                raise Rejected(f"the query of {y} is not rounded from that of its keys")
    return len(sets)
    return len(sets)


def _whole(row: Mapping[str, Any], name: str, length: int) -> list[int]:
    values = row[name]
    if not isinstance(values, list) or len(values) != length or not all(map(is_integer, values)):
        raise Malformed(f"field {name!r} of a listed query must be {length} integers")
    return values


KINDS = {
    "kerdock-averaging": Kind(
        check_kerdock,
        "N q d eps alpha f p forms queries",
        {"theorem-2/every_input_is_averaged": "N q m d eps:exact p"},
    )
}
