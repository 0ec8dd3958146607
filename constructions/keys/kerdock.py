"""Explicit sign keys of coherence 1/sqrt(m'): Kerdock sets (Kerdock 1972), N = m'^2/2 keys, m' = 4^h.

Let m' = 2^k with k even, n = k - 1, F = GF(2^n) with trace Tr. On F x GF(2), a space of 2^k points, each
a in F gives the alternating form

    B_a((x, s), (y, t)) = Tr(a^2 x y) + Tr(a x) Tr(a y) + s Tr(a y) + t Tr(a x),

and the sum of any two of these 2^n forms is nonsingular for odd n. With
Q_a(v) = sum_{i<j} B_a(e_i, e_j) v_i v_j the key of (a, u) has the sign (-1)^{Q_a(v) + <u, v>} at
coordinate v. Two keys of one form are orthogonal; two of different forms have inner product +-sqrt(m').
The claims check both, for every pair.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from constructions.errors import BadInput
from constructions.keys.sign_keys import SignMatrix, hadamard_keys
from constructions.precision import exact_integer

# Irreducible polynomials over GF(2), by degree: bit i is the coefficient of x^i.
IRREDUCIBLE = {1: 0b11, 3: 0b1011, 5: 0b100101, 7: 0b10000011, 9: 0b1000010001}
LENGTHS = tuple(1 << (degree + 1) for degree in IRREDUCIBLE)


def check_length(m: int) -> int:
    """k with m = 2^k. BadInput unless m is one of the lengths for which a field is tabulated."""
    if exact_integer(m, "m") not in LENGTHS:
        raise BadInput(f"Kerdock keys have m' in {', '.join(map(str, LENGTHS))} coordinates, not {m}")
    return m.bit_length() - 1


def kerdock_size(m: int) -> int:
    """N = m^2/2, the number of keys of length m. BadInput as `check_length`."""
    check_length(m)
    return m * m // 2


def _multiply(a: int, b: int, degree: int) -> int:
    """The product in GF(2^degree)."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a >> degree:
            a ^= IRREDUCIBLE[degree]
        b >>= 1
    return product


def _trace(a: int, degree: int) -> int:
    """a + a^2 + a^4 + ... in GF(2^degree), which is 0 or 1."""
    total, power = 0, a
    for _ in range(degree):
        total ^= power
        power = _multiply(power, power, degree)
    return total


def kerdock_forms(m: int) -> list[list[int]]:
    """The m/2 alternating forms: each k words, bit j of word i is B_a(e_i, e_j). BadInput for another m."""
    n = check_length(m) - 1
    forms = []
    for a in range(1 << n):
        square = _multiply(a, a, n)
        traces = [_trace(_multiply(a, 1 << i, n), n) for i in range(n)]  # Tr(a e_i)
        rows = []
        for i in range(n):
            word = traces[i] << n  # the coordinate s or t
            for j in range(n):
                entry = _trace(_multiply(square, _multiply(1 << i, 1 << j, n), n), n)
                word |= (entry ^ (traces[i] & traces[j])) << j
            rows.append(word)
        rows.append(sum(traces[j] << j for j in range(n)))
        forms.append(rows)
    return forms


def form_signs(forms: list[list[int]]) -> SignMatrix:
    """(-1)^{Q(v)} for every form (rows) and every v in F_2^k (columns, v read as a binary number)."""
    k = len(forms[0])
    bits = (np.arange(1 << k)[:, None] >> np.arange(k)) & 1
    signs = np.empty((len(forms), 1 << k), dtype=np.int8)
    for row, form in zip(signs, forms, strict=True):
        upper: NDArray[np.int64] = np.array(
            [[form[i] >> j & 1 if i < j else 0 for j in range(k)] for i in range(k)], dtype=np.int64
        )
        row[:] = 1 - 2 * (((bits @ upper) * bits).sum(axis=1) & 1)
    return signs


def kerdock_keys(m: int, N: int) -> SignMatrix:
    """The first N Kerdock keys of length m, N x m: key a m + u belongs to the form a and u in F_2^k.

    BadInput unless m is a tabulated length and 1 <= N <= m^2/2.
    """
    size = kerdock_size(m)
    if not 1 <= exact_integer(N, "N") <= size:
        raise BadInput(f"Kerdock keys of length {m} serve at most {size} tokens, not {N}")
    walsh = hadamard_keys(m)
    keys = np.empty((N, m), dtype=np.int8)
    for a, row in enumerate(form_signs(kerdock_forms(m)[: -(-N // m)])):
        block = keys[a * m : (a + 1) * m]
        np.multiply(walsh[: len(block)], row, out=block)
    return keys
