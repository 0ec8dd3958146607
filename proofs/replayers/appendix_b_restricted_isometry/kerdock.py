"""Replay of "Kerdock keys have restricted isometry" (Appendix B.1), with the standard library alone.

Two keys of forms whose sum is nonsingular have the inner product +-sqrt(m') (every_input.py says why); two
keys of one form are orthogonal. Gershgorin and Cauchy and Schwarz bound both constants by that, and listed
keys with all products +sqrt(m') attain the bounds at v = (1, ..., 1).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from proofs.replayers import Kind, Malformed, Rejected, afford, covers, field, integer_matrix, is_integer
from proofs.replayers.theorem_02_fixed_precision.every_input import check_forms, key


def check_kerdock_isometry(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """There are m'/2 forms, the sum of any two nonsingular; 4q different keys have all products sqrt(m')."""
    forms = integer_matrix(certificate, "forms")
    k = len(forms[0])
    if k % 2 or k > 64 or any(not 0 <= word < 1 << k for form in forms for word in form):
        raise Malformed("field 'forms' must hold forms of an even number k of words below 2^k, k <= 64")
    m, root, q, d = 1 << k, 1 << (k // 2), parameters["q"], parameters["d"]
    covers(parameters, m=m + d)
    if 2 * len(forms) != m:
        raise Rejected(f"there are {len(forms)} forms, not m'/2 = {m // 2}")
    if not 1 <= 8 * q <= root:
        raise Rejected(f"q = {q} gives no constants of at most 1/4 at m' = {m}")
    places = field(certificate, "keys")
    if not isinstance(places, list) or len(places) != 4 * q:
        raise Malformed(f"field 'keys' must be a list of 4q = {4 * q} keys")
    for place in places:
        if not isinstance(place, list) or len(place) != 2 or not all(map(is_integer, place)):
            raise Malformed("field 'keys' must hold pairs of a form and a vector u")
        if not 0 <= place[0] < len(forms) or not 0 <= place[1] < m:
            raise Malformed(f"field 'keys' must hold a form below {len(forms)} and a u below {m}")
    afford(len(forms) ** 2 * k**2 + 16 * q**2 * m * k)
    check_forms(forms, k)
    signs = [key(forms, m, a * m + u) for a, u in places]
    for i, left in enumerate(signs):
        for j, right in enumerate(signs[:i]):
            product = sum(s * t for s, t in zip(left, right, strict=True))
            if product != root:
                raise Rejected(f"keys {j} and {i} of the list have inner product {product}, not {root}")
    return (
        f"the {len(forms) * m} keys of the {len(forms)} quadratic forms of this file, m' = {m}, have for"
        f" q = {q} the isometry constant {2 * q - 1}/{root} of order {2 * q}, and the orthogonality constants"
        f" sqrt(2) {q}/{root} of orders {2 * q} and {q}, and {2 * q}/{root} of orders {2 * q} and {2 * q},"
        " all of them attained at keys of this file and at most 1/4"
    )


KINDS = {
    "kerdock-isometry": Kind(
        check_kerdock_isometry,
        "forms keys",
        {"appendix-b-restricted-isometry/kerdock_keys_have_restricted_isometry": "q m d"},
    )
}
