"""Replay for Theorem 10: colliding inputs of a first layer, and the packed layer that suffices.

theorem-10-collision: N, q, d, W (integer rows with one column for each of the N (d' + q + 1) numbers of
the flattened input, token after token: values, pointers, position; or for each of the N d' values only), xi
(N rows of d' integers in hexadecimal), pointers (N q-subsets of 1..N), least (the squared distance the
targets must have, an exact number above 1/q^2).
theorem-10-packed: N, q, d, inputs (values, pointers), seen (W x for the packed layer).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs.replayers import (
    Kind,
    Malformed,
    Rejected,
    afford,
    bits_of,
    covers,
    field,
    integer,
    integer_matrix,
    only,
    rational,
)


def _sizes(certificate: Mapping[str, Any]) -> tuple[int, int, int]:
    N, q, d = (integer(certificate, name, 1) for name in ("N", "q", "d"))
    if q > N:
        raise Malformed(f"field 'q' must be at most N = {N}, not {q}")
    return N, q, d


def _pointers(rows: Any, N: int, q: int) -> list[list[int]]:
    sets = integer_matrix({"kind": "pointers", "pointers": rows}, "pointers")
    if len(sets) != N or any(sorted(set(y)) != y or len(y) != q or y[0] < 1 or y[-1] > N for y in sets):
        raise Malformed(f"field 'pointers' must hold N = {N} increasing lists of q = {q} numbers in 1..{N}")
    return sets


def _hexadecimal(certificate: Mapping[str, Any], name: str, rows: int, columns: int) -> list[list[int]]:
    """Integers of any length, which decimal text would limit."""
    given = field(certificate, name)
    try:
        matrix = [[int(v, 16) for v in row] for row in given]
    except (TypeError, ValueError):
        raise Malformed(f'field {name!r} must hold integers in hexadecimal, such as "-0x1f"') from None
    if len(matrix) != rows or any(len(row) != columns for row in matrix):
        raise Malformed(f"field {name!r} must be {rows} rows of {columns} integers")
    return matrix


def collision(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accept if W x = W x' for values +xi s and -xi s, in the ball, and some target moves far enough."""
    N, q, d = _sizes(certificate)
    covers(parameters, N=N, q=q, d=d)
    W, xi = integer_matrix(certificate, "W"), _hexadecimal(certificate, "xi", N, d)
    pointers = _pointers(field(certificate, "pointers"), N, q)
    least = rational(field(certificate, "least"), "least")
    if len(W[0]) not in (N * d, N * (d + q + 1)):
        raise Malformed(f"field 'W' must have N d' or N (d' + q + 1) columns, not {len(W[0])}")
    width = len(W[0]) // N
    afford((len(W) + q) * N * d, bits_of(W) + bits_of(xi))
    whole = least * q * q == 4
    if not whole and (d == 1 or least * q * q != 4 * (1 - Fraction(1, 1 << 40)) ** 2):
        raise Malformed("field 'least' must be 4/q^2, or for d > 1 that times (1 - 2^-40)^2")
    # The difference of the two inputs is 2 xi on the values and 0 elsewhere.
    moved = [(i * width + k, v) for i, row in enumerate(xi) for k, v in enumerate(row) if v]
    for r, row in enumerate(W):
        if sum(row[c] * v for c, v in moved) != 0:
            raise Rejected(f"row {r + 1} of W tells the two inputs apart")
    largest = max(sum(v * v for v in row) for row in xi)
    if largest == 0:
        raise Rejected("xi is zero")
    # Scaled by any s with s^2 largest <= 1 the values lie in the ball; at best s^2 = 1 / largest. Targets
    # differ by 2 s / q times the sum of xi over the pointers.
    best = 0
    for y in pointers:
        total = [sum(xi[j - 1][k] for j in y) for k in range(d)]
        best = max(best, sum(v * v for v in total))
    if Fraction(4 * best, q * q * largest) < least:
        raise Rejected(f"the targets are nearer than the square root of {least}")
    return (
        f"the {len(W)} x {len(W[0])} first layer W of this file is the same on two inputs of N = {N} values"
        f" in the unit ball of R^{d} with the sets of q = {q} pointers of this file, and their targets"
        f" differ by at least {'' if whole else '(1 - 2^-40) '}2/{q} at some token"
    )


def packed(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accept if each `seen` holds all values, and decodes to all pointers: then it determines qSA."""
    N, q, d = _sizes(certificate)
    covers(parameters, N=N, q=q, d=d)
    inputs, seen = field(certificate, "inputs"), field(certificate, "seen")
    if not isinstance(inputs, list) or not isinstance(seen, list) or not 0 < len(inputs) == len(seen):
        raise Malformed("fields 'inputs' and 'seen' must be lists of one length, at least 1")
    for number, (given, first) in enumerate(zip(inputs, seen, strict=True), 1):
        rows: Any = only(given, "values pointers", f"input {number}")["values"]
        shapes = [isinstance(row, list) and len(row) == d for row in rows] if isinstance(rows, list) else []
        if len(shapes) != N or not all(shapes):
            raise Malformed(f"input {number} must have N = {N} values of d = {d} numbers")
        values = [[rational(v, "values") for v in row] for row in rows]
        pointers = _pointers(field(given, "pointers"), N, q)
        if not isinstance(first, list):
            raise Malformed(f"view {number} must be a list of numbers")
        view = [rational(v, "seen") for v in first]
        if len(view) != N * d + 1:
            raise Rejected(f"view {number} has {len(view)} numbers, not N d' + 1 = {N * d + 1}")
        flat = [v for row in values for v in row]
        if view[:-1] != flat:
            raise Rejected(f"input {number}: the first N d' numbers seen are not the values")
        afford(N * q, N * q * N.bit_length() + bits_of([view]))
        rest = view[-1]
        for i in range(N):
            decoded = []
            for _ in range(q):
                digit = rest % (N + 1)
                rest = (rest - digit) / (N + 1)
                decoded.append(digit)
            if decoded != pointers[i]:
                raise Rejected(f"input {number}: token {i + 1} decodes to pointers {decoded}")
        if rest != 0:
            raise Rejected(f"input {number}: digits are left over")
    covers(parameters, samples=len(inputs))
    if any(inputs[i] == inputs[k] for i in range(len(inputs)) for k in range(i)):
        raise Rejected("an input is there twice")
    return (
        f"for the {len(inputs)} inputs of this file, N = {N}, q = {q}, d' = {d}, the N d' + 1 = {N * d + 1}"
        " numbers seen of each are its values and one number that decodes to its pointers, which determine"
        " qSA"
    )


KINDS = {
    "theorem-10-collision": Kind(
        collision,
        "N q d W xi pointers least",
        {"theorem-10/layer_below_the_bound_is_fooled": "N q d family:word? seed?"},
    ),
    "theorem-10-packed": Kind(
        packed, "N q d inputs seen", {"theorem-10/packed_layer_suffices": "N q d samples seed?"}
    ),
}
