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
from numpy.typing import NDArray

from checkers.core.opinion import Undecided
from checkers.core.verdict import plain
from checkers.engines.enclosure import ball, precision, upper
from checkers.engines.gf2 import singular_sum
from checkers.theorem_02_fixed_precision.softmax_bound import bound_ends_rational, row_violation
from constructions.keys.form_keys import FormKeys, Keys, form_signs
from constructions.keys.queries import solve
from constructions.keys.sign_keys import SignMatrix, hadamard_keys
from constructions.precision import FixedPoint
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.unit import AveragingUnit, PlainPrecision

Witness = Mapping[str, Any]
PointerSet = tuple[int, ...]
ALL_PAIRS = 1024  # coordinates of keys up to which every pair is multiplied out


def sampled_sets(N: int, q: int, m: int) -> list[PointerSet]:
    """The first q tokens (one form), the last q, q tokens of as many forms as there are, and a random set."""
    spread = {(k * m + k) % N for k in range(q)}
    sets = [tuple(range(q)), tuple(range(N - q, N)), random_pointers(N, q, 1, count=1)[0]]
    return [*sets, *([tuple(sorted(spread))] if len(spread) == q else [])]


def forms_of(keys: Keys) -> list[list[int]] | None:
    """The alternating forms whose keys these are, k words each; None if they are no such keys.

    Nor are those of another class, which may answer an index otherwise than a slice. Of the first key of a
    block, with u = 0, the sign at e_i + e_j is (-1)^{B(e_i, e_j)}. The first keys of all blocks, every sign,
    are compared with those of the forms so read; then the whole blocks are: all of them, or, of keys that are
    made only when asked for and are longer than 1,024, the first and the last.
    """
    if type(keys) not in (np.ndarray, FormKeys):
        return None
    m = keys.shape[1]
    k = m.bit_length() - 1
    if m != 1 << k:
        return None
    first = keys[::m]
    forms = []
    for row in first:
        entries = [[int(row[1 << i ^ 1 << j] < 0) if i != j else 0 for j in range(k)] for i in range(k)]
        forms.append([sum(bit << j for j, bit in enumerate(word)) for word in entries])
    signs, walsh = form_signs(forms), hadamard_keys(m)
    if (first != signs).any():
        return None
    some = isinstance(keys, FormKeys) and m > ALL_PAIRS
    for a in sorted({0, len(forms) - 1}) if some else range(len(forms)):
        block = keys[a * m : (a + 1) * m]
        if (block != walsh[: len(block)] * signs[a]).any():
            return None
    return forms


def singular_pair(forms: list[list[int]], largest: int) -> Witness | None:
    """Two keys of these forms whose inner product exceeds `largest`, or None: found as two forms whose sum is
    singular, by elimination; the inner products are then computed. Raises Undecided where these are small."""
    found = singular_sum(forms)
    if found is None:
        return None
    pair = coherent_pair(form_signs([forms[i] for i in found]), largest, names=found)
    if pair is None:
        raise Undecided(f"the sum of forms {found[0]} and {found[1]} is singular, their keys are incoherent")
    return pair


def coherent_pair(signs: SignMatrix, largest: int, names: Sequence[int] | None = None) -> Witness | None:
    """Two keys, of the blocks of which these are the first keys, whose inner product exceeds `largest`, or
    None. names: the blocks' numbers in the witness, unless 0, 1, ...

    The inner products of the keys of blocks a and b are the transform of the product of their signs. Integers
    of absolute value at most m < 2^24, so float32 is exact.
    """
    m = signs.shape[1]
    walsh = hadamard_keys(m).astype(np.float32)
    for a in range(len(signs) - 1):
        products = np.matmul((signs[a] * signs[a + 1 :]).astype(np.float32), walsh)
        if np.abs(products).max() > largest:
            b, u = np.unravel_index(np.abs(products).argmax(), products.shape)
            return _pair(signs, walsh, a, a + 1 + int(b), int(u), names or range(len(signs)))
    # Within one block the products are those of the Walsh matrix's rows.
    if (np.matmul(walsh, walsh.T) != m * np.eye(m, dtype=np.float32)).any():
        return {"why": "the rows of the Walsh matrix are not orthogonal"}
    return None


def coherent_with(keys: Keys, i: int, largest: int) -> Witness | None:
    """A key whose inner product with key i exceeds `largest` in absolute value, or None."""
    products = np.abs(_products(keys, keys[i].tolist()))
    products[i] = 0
    j = int(products.argmax())
    if products[j] <= largest:
        return None
    product = sum(int(s) * int(t) for s, t in zip(keys[i], keys[j], strict=True))
    return {"keys": [i, j], "inner_product": product, "why": f"keys {i} and {j} have inner product {product}"}


def _pair(signs: SignMatrix, walsh: Any, a: int, b: int, u: int, names: Sequence[int]) -> Witness:
    left, right = signs[a].astype(int), (signs[b] * walsh[u].astype(int)).astype(int)
    product = sum(int(s) * int(t) for s, t in zip(left, right, strict=True))
    why = f"keys {(names[a], 0)} and {(names[b], u)} have inner product {product}"
    return {"keys": [[names[a], 0], [names[b], u]], "inner_product": product, "why": why}


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
    small = len(V) == unit.keys.shape[1] <= ALL_PAIRS
    found = row_violation(unit.keys[:], y, V, eps, 0, unit.f) if small else None
    return found or f"the query of y = {y} is not alpha w_y rounded to f bits"


def embedding_failure(unit: AveragingUnit, positions: Sequence[int], y: PointerSet) -> str:
    """ "" if at these positions the input map's row is (V_y 2^-f; b_i; z) and Q, K and V read these parts.

    Of keys longer than 1,024 only the row is looked at: Q, K and V, entry by entry, would fill a gigabyte.
    """
    m = unit.keys.shape[1]
    attention = unit.attention() if m <= ALL_PAIRS else None
    for i in positions:
        z = [Fraction((-1) ** k, 2 + k + i % 3) for k in range(unit.d)]
        row = unit.embed((z, y), i)
        if attention is None:
            parts = [row[:m].tolist(), row[m : 2 * m].tolist(), row[2 * m :].tolist()]
        else:
            parts = [_product(row, matrix) for matrix in (attention.Q, attention.K, attention.V)]
        wanted = [[Fraction(int(v), 1 << unit.f) for v in unit.query(y)], unit.keys[i].tolist(), z]
        if parts != wanted or len(row) != 2 * m + unit.d:
            return f"the input map at position {i + 1} is not (query, key, value)"
    return ""


def _product(row: NDArray[Any], matrix: NDArray[Any]) -> list[Fraction]:
    """row @ matrix, exactly; the terms of a matrix that is nearly all 0 are few. ValueError if they do not
    fit."""
    if row.shape != matrix.shape[:1]:
        raise ValueError(f"a row of {len(row)} entries and a matrix of {len(matrix)} rows")
    found = [Fraction(0)] * matrix.shape[1]
    for i, k in zip(*map(np.ndarray.tolist, np.nonzero(matrix)), strict=True):
        found[k] += row[i] * matrix[i, k]
    return found


def _products(keys: Keys, V: Sequence[int]) -> NDArray[np.int64]:
    """<b_j, V> for every key: exact integers."""
    if isinstance(keys, FormKeys):
        return keys.scores(V)
    assert sum(map(abs, V)) < 1 << 62
    query = np.array(V, dtype=np.int64)
    return np.concatenate([keys[k : k + 4096].astype(np.int64) @ query for k in range(0, len(keys), 4096)])


def _scores(unit: AveragingUnit, y: PointerSet) -> NDArray[np.int64]:
    """2^f times the scores of a token that points at y."""
    return _products(unit.keys, [int(v) for v in unit.query(y)])


def softmax_error(unit: AveragingUnit, y: PointerSet) -> Fraction:
    """An upper end of ‖softmax - uniform on y‖_1 at a token that points at y, in balls: the error for the
    worst values in the unit ball, before these and the output are rounded.

    Scores off y within 1/16 of each other are counted together, each weight between those of the two ends.
    """
    scores = _scores(unit, y)
    top, share = int(scores.max()), Fraction(1, len(y))
    off = np.delete(scores, list(y))
    step = max(1, (1 << unit.f) // 16)
    depths, counts = np.unique((top - off) // step, return_counts=True)

    def weight(below: int) -> Any:
        return ball(Fraction(-below, 1 << unit.f)).exp()

    with precision(128):
        on = [weight(top - int(scores[j])) for j in y]
        bins = [(int(d) * step, int(n)) for d, n in zip(depths, counts, strict=True)]
        rest = sum((n * weight(d).union(weight(d + step)) for d, n in bins), arb(0))
        total = sum(on, rest)
        return upper(sum((abs(w / total - ball(share)) for w in on), rest / total))


def gap_error(unit: AveragingUnit, y: PointerSet) -> Fraction:
    """The same bounded by rationals from the row's gap and spread alone."""
    scores = _scores(unit, y)
    on = [int(scores[j]) for j in y]
    off = int(np.delete(scores, list(y)).max()) if len(scores) > len(y) else min(on)
    gap, spread = Fraction(min(on) - off, 1 << unit.f), Fraction(max(on) - min(on), 1 << unit.f)
    return bound_ends_rational(gap, spread, len(scores) - len(y), len(y))[1]


def sample_json(unit: AveragingUnit, sets: Sequence[PointerSet]) -> list[Any]:
    """The sampled pointer sets and the unit's queries for them, as the certificate holds them."""
    return [{"y": list(y), "query": [plain(int(v)) for v in unit.query(y)]} for y in sets]
