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

from constructions.errors import BadInput
from constructions.keys.form_keys import FormKeys
from constructions.precision import exact_integer

# Irreducible polynomials over GF(2), by degree: bit i is the coefficient of x^i.
IRREDUCIBLE = {1: 0b11, 3: 0b1011, 5: 0b100101, 7: 0b10000011, 9: 0b1000010001, 11: 0b100000000101}
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
    # x^s for s = 0..2n-2, and the word of the bits Tr(x^l x^s), l < n: Tr(c x^s) is the parity of c & word.
    powers = [1]
    while len(powers) < 2 * n - 1:
        powers.append(_multiply(powers[-1], 2, n))
    dual = [sum(_trace(_multiply(1 << i, x, n), n) << i for i in range(n)) for x in powers]
    forms = []
    for a in range(1 << n):
        square = _multiply(a, a, n)
        traces = [(a & word).bit_count() & 1 for word in dual[:n]]  # Tr(a e_i)
        hankel = sum(((square & word).bit_count() & 1) << s for s, word in enumerate(dual))  # Tr(a^2 x^s)
        mask = sum(bit << i for i, bit in enumerate(traces))
        rows = [
            (hankel >> i & (1 << n) - 1) ^ (mask if bit else 0) | bit << n  # bit n: the coordinate s or t
            for i, bit in enumerate(traces)
        ]
        forms.append([*rows, mask])
    return forms


def kerdock_keys(m: int, N: int) -> FormKeys:
    """The first N Kerdock keys of length m: key a m + u belongs to the form a and u in F_2^k.

    BadInput unless m is a tabulated length and 1 <= N <= m^2/2.
    """
    size = kerdock_size(m)
    if not 1 <= exact_integer(N, "N") <= size:
        raise BadInput(f"Kerdock keys of length {m} serve at most {size} tokens, not {N}")
    return FormKeys(kerdock_forms(m), N)
