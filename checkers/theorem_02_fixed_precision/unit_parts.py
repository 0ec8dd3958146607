"""What the unit of `every_input_is_averaged` is made of, read off the unit itself.

Keys: blocks of Walsh rows, each times one row of signs (-1)^{Q(v)}, from which the alternating form is read
back. Queries and the rows of the input map: compared with their definition on a sample of pointer sets.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
from flint import arb

from checkers.core.verdict import plain
from checkers.engines.enclosure import ball, precision, upper
from checkers.theorem_02_fixed_precision.softmax_bound import bound_ends_rational, row_violation
from constructions.keys.kerdock import form_signs
from constructions.keys.queries import solve
from constructions.keys.sign_keys import SignMatrix, hadamard_keys
from constructions.precision import FixedPoint
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.unit import AveragingUnit, PlainPrecision

Witness = Mapping[str, Any]
PointerSet = tuple[int, ...]


def sampled_sets(N: int, q: int, m: int) -> list[PointerSet]:
    """The first q tokens (one form), the last q, q tokens of as many forms as there are, and a random set."""
    spread = {(k * m + k) % N for k in range(q)}
    sets = [tuple(range(q)), tuple(range(N - q, N)), random_pointers(N, q, 1)[0]]
    return [*sets, *([tuple(sorted(spread))] if len(spread) == q else [])]


def forms_of(keys: SignMatrix) -> list[list[int]] | None:
    """The alternating forms whose keys these are, k words each; None if they are no such keys.

    Of the first key of a block, with u = 0, the sign at e_i + e_j is (-1)^{B(e_i, e_j)}. The whole matrix,
    every entry, is compared with the keys of the forms so read.
    """
    m = keys.shape[1]
    k = m.bit_length() - 1
    if m != 1 << k:
        return None
    forms = []
    for row in keys[::m]:
        entries = [[int(row[1 << i ^ 1 << j] < 0) if i != j else 0 for j in range(k)] for i in range(k)]
        forms.append([sum(bit << j for j, bit in enumerate(word)) for word in entries])
    walsh = hadamard_keys(m)
    for a, signs in enumerate(form_signs(forms)):
        block = keys[a * m : (a + 1) * m]
        if (block != walsh[: len(block)] * signs).any():
            return None
    return forms


def coherent_pair(keys: SignMatrix, largest: int) -> Witness | None:
    """Two keys, of blocks as `forms_of` finds them, whose inner product exceeds `largest`, or None.

    The inner products of the keys of blocks a and b are the transform of the product of their signs. Integers
    of absolute value at most m < 2^24, so float32 is exact.
    """
    m = keys.shape[1]
    signs, walsh = keys[::m], hadamard_keys(m).astype(np.float32)
    for a in range(len(signs) - 1):
        products = np.matmul((signs[a] * signs[a + 1 :]).astype(np.float32), walsh)
        if np.abs(products).max() > largest:
            b, u = np.unravel_index(np.abs(products).argmax(), products.shape)
            return _pair(signs, walsh, a, a + 1 + int(b), int(u))
    # Within one block the products are those of the Walsh matrix's rows.
    if (np.matmul(walsh, walsh.T) != m * np.eye(m, dtype=np.float32)).any():
        return {"why": "the rows of the Walsh matrix are not orthogonal"}
    return None


def _pair(signs: SignMatrix, walsh: Any, a: int, b: int, u: int) -> Witness:
    left, right = signs[a].astype(int), (signs[b] * walsh[u].astype(int)).astype(int)
    product = sum(int(s) * int(t) for s, t in zip(left, right, strict=True))
    why = f"keys {(a, 0)} and {(b, u)} have inner product {product}"
    return {"keys": [[a, 0], [b, u]], "inner_product": product, "why": why}


def lost_values(d: int, f: int, eps: Fraction) -> Witness | None:
    """Values that rounding to f bits loses altogether, by more than eps: every z_j = (t, ..., t), t half a
    unit, a tie that goes to 0. None if they do not fit the unit ball or are lost by less."""
    t = Fraction(1, 2 << f)
    if not eps * eps < d * t * t <= 1 or FixedPoint(f + 2, f).round(t) != 0:
        return None
    why = f"every value is ({t}, ..., {t}), of norm above eps = {eps}, and is rounded to 0"
    return {"why": why, "z": t, "d": d, "error_squared": d * t * t}


def query_failure(unit: AveragingUnit, y: PointerSet, chosen: PlainPrecision, eps: Fraction) -> str | Witness:
    """ "" if the unit's query of y is alpha w_y / sqrt(m') with every coordinate within half a unit, w_y from
    the keys of y by rational elimination, and fits p bits. Else a witness that y is averaged with an error
    above eps, or, where there is none, what is wrong."""
    V = [int(v) for v in unit.query(y)]
    rows = [[int(s) for s in unit.keys[i]] for i in y]
    G = [[Fraction(sum(a * b for a, b in zip(u, v, strict=True))) for v in rows] for u in rows]
    x = solve(G, [Fraction(1)] * len(y))
    if x is None:
        return f"the keys of y = {y} are linearly dependent"
    common = math.lcm(*(c.denominator for c in x))
    whole = [int(c * common) * (chosen.alpha << chosen.f) for c in x]
    exact = [sum(c * s for c, s in zip(whole, column, strict=True)) for column in zip(*rows, strict=True)]
    near = len(V) == len(exact) and all(
        2 * abs(v * common - e) <= common for v, e in zip(V, exact, strict=True)
    )
    if near and max(map(abs, V)) < 1 << (chosen.p - 1):
        return ""
    found = row_violation(unit.keys, y, V, eps, 0, unit.f) if len(V) == unit.keys.shape[1] else None
    return found or f"the query of y = {y} is not alpha w_y rounded to f bits"


def embedding_failure(unit: AveragingUnit, positions: Sequence[int], y: PointerSet) -> str:
    """ "" if at these positions the input map's row is (V_y 2^-f; b_i; z) and Q, K and V read these parts."""
    attention, m = unit.attention(), unit.keys.shape[1]
    for i in positions:
        z = [Fraction((-1) ** k, 2 + k + i % 3) for k in range(unit.d)]
        row = unit.embed((z, y), i)
        parts = [(row @ matrix).tolist() for matrix in (attention.Q, attention.K, attention.V)]
        wanted = [[Fraction(int(v), 1 << unit.f) for v in unit.query(y)], unit.keys[i].tolist(), z]
        if parts != wanted or len(row) != 2 * m + unit.d:
            return f"the input map at position {i + 1} is not (query, key, value)"
    return ""


def _scores(unit: AveragingUnit, y: PointerSet) -> list[int]:
    """2^f times the scores of a token that points at y: exact integers."""
    V = np.array([int(v) for v in unit.query(y)], dtype=np.int64)
    assert int(np.abs(V).sum()) < 1 << 62
    scores: list[int] = np.concatenate(
        [unit.keys[k : k + 4096].astype(np.int64) @ V for k in range(0, len(unit.keys), 4096)]
    ).tolist()
    return scores


def softmax_error(unit: AveragingUnit, y: PointerSet) -> Fraction:
    """An upper end of ‖softmax - uniform on y‖_1 at a token that points at y, every term in balls: the error
    for the worst values in the unit ball, before these and the output are rounded."""
    scores, inside = _scores(unit, y), set(y)
    with precision(128):
        top = max(scores)
        weights = [ball(Fraction(s - top, 1 << unit.f)).exp() for s in scores]
        total, share = sum(weights, arb(0)), ball(Fraction(1, len(y)))
        return upper(
            sum((abs(w / total - (share if j in inside else 0)) for j, w in enumerate(weights)), arb(0))
        )


def gap_error(unit: AveragingUnit, y: PointerSet) -> Fraction:
    """The same bounded by rationals from the row's gap and spread alone."""
    scores, inside = _scores(unit, y), set(y)
    on = [scores[j] for j in y]
    off = max((s for j, s in enumerate(scores) if j not in inside), default=min(on))
    gap, spread = Fraction(min(on) - off, 1 << unit.f), Fraction(max(on) - min(on), 1 << unit.f)
    return bound_ends_rational(gap, spread, len(scores) - len(y), len(y))[1]


def sample_json(unit: AveragingUnit, sets: Sequence[PointerSet]) -> list[Any]:
    """The sampled pointer sets and the unit's queries for them, as the certificate holds them."""
    return [{"y": list(y), "query": [plain(int(v)) for v in unit.query(y)]} for y in sets]
