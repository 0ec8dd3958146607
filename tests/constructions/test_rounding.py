"""Rounding to integers refuses what 64-bit integers cannot hold, instead of wrapping."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from constructions.errors import BadInput
from constructions.keys.rounding import equalise, equalise_rows, plain


def test_to_nearest_ties_to_even() -> None:
    assert plain(np.array([0.25, 0.75, -0.3]), 1).tolist() == [0, 2, -1]


def test_too_many_pointers_to_equalise() -> None:
    with pytest.raises(BadInput, match="at most 53"):
        equalise(np.ones((54, 60), dtype=np.int8), np.zeros(60), 3)


@pytest.mark.parametrize("value", [1.0, -1.0, np.nan, np.inf])
def test_what_does_not_fit_is_bad_input(value: float) -> None:
    with pytest.raises(BadInput, match="ask for a larger eps"):
        plain(np.array([0.0, value]), 62)


# --- equalising, against pairs moved one by one ---


def one_by_one(keys: np.ndarray, scaled: np.ndarray, largest: int) -> tuple[list[int], bool]:
    """What `equalise_rows` says of one query: in rounds, in which a coordinate moves once, score by score,
    the pair that rounding has moved furthest the other way."""
    q, m = keys.shape
    V = [int(min(max(np.rint(s), -largest), largest)) for s in scaled]
    scores = [sum(int(k) * v for k, v in zip(row, V, strict=True)) for row in keys]
    missing = [(sorted(scores)[q // 2] - score) // 2 for score in scores]
    pattern = [sum(1 << i for i in range(q) if keys[i, c] > 0) for c in range(m)]
    while any(missing):
        free, moved = set(range(m)), 0
        residual = [scaled[c] - V[c] for c in range(m)]
        for i in [i for i in range(q) if missing[i]]:
            sign = 1 if missing[i] > 0 else -1
            for _ in range(abs(missing[i])):
                pairs = []
                left: dict[int, list[int]] = {}
                for c in free:
                    left.setdefault(pattern[c], []).append(c)
                for name in (p for p in left if p >> i & 1):
                    sides = [left.get(side, []) for side in (name, name ^ (1 << i))]
                    if all(sides):
                        rise = max(sides[sign < 0], key=lambda c: (residual[c], c))
                        fall = min(sides[sign > 0], key=lambda c: (residual[c], c))
                        pairs.append((residual[fall] - residual[rise], name, rise, fall))
                if not pairs:
                    break
                _, _, rise, fall = min(pairs)
                free -= {rise, fall}
                if V[rise] < largest and V[fall] > -largest:
                    V[rise] += 1
                    V[fall] -= 1
                    missing[i] -= sign
                    moved += 1
        if not moved:
            return V, False
    return V, True


def paired_keys(q: int, pairs: int, rng: np.random.Generator) -> np.ndarray:
    """Keys with `pairs` pairs of coordinates for each i that agree on y except at i, shuffled."""
    columns = []
    for i in range(q):
        for _ in range(pairs):
            column = rng.choice([-1, 1], q)
            columns += [column, np.where(np.arange(q) == i, -column, column)]
    return np.array(columns, dtype=np.int8)[rng.permutation(len(columns))].T


@given(
    st.sampled_from([1, 2, 3, 4, 8, 9, 16, 17]),
    st.integers(0, 10**6),
    st.sampled_from([1, 2, 6]),
    st.sampled_from([None, 1, 2, 8]),
)
@settings(max_examples=20)
def test_equalised_queries_are_those_of_pairs_moved_one_by_one(
    q: int, seed: int, largest: int, fineness: int | None
) -> None:
    """fineness: residuals are multiples of 1/fineness, so that many are equal."""
    rng = np.random.default_rng(seed)
    keys = np.stack([paired_keys(q, 3 if q < 8 else 1, rng) for _ in range(2)])
    scaled = rng.normal(0, 1.5, (2, keys.shape[2]))
    if fineness is not None:
        scaled = np.rint(scaled * fineness) / fineness
    V, found = equalise_rows(keys, scaled, largest)
    assert (V.dtype, found.dtype) == (np.int64, np.bool_)
    for row in range(2):
        expected, possible = one_by_one(keys[row], scaled[row], largest)
        assert found[row] == possible
        one = equalise(keys[row], scaled[row], largest)
        assert (one is not None) == possible
        if one is not None:
            assert V[row].tolist() == one.tolist() == expected
            assert np.ptp(keys[row].astype(int) @ one) == 0
            assert np.abs(one).max() <= largest


@given(st.integers(1, 6), st.integers(0, 10**6), st.sampled_from([1, 3]))
@settings(max_examples=25)
def test_queries_with_one_residual_a_pattern_are_those_too(q: int, seed: int, largest: int) -> None:
    """As a pseudo-inverse query has, whose pairs are counted."""
    rng = np.random.default_rng(seed)
    keys = np.stack([paired_keys(q, 4, rng) for _ in range(2)])
    weights = rng.normal(0, 0.4, (2, q))
    scaled = np.einsum("kqm,kq->km", keys, weights)
    V, found = equalise_rows(keys, scaled, largest)
    for row in range(2):
        expected, possible = one_by_one(keys[row], scaled[row], largest)
        assert found[row] == possible
        if possible:
            assert V[row].tolist() == expected


def test_equal_scores_need_no_move() -> None:
    keys = np.array([[1, -1], [1, -1]], dtype=np.int8)
    assert equalise(keys, np.array([2.6, -9.0]), 4).tolist() == [3, -4]  # type: ignore[union-attr]


def test_53_pointers_are_equalised() -> None:
    keys = paired_keys(53, 1, np.random.default_rng(1))
    V = equalise(keys, np.zeros(keys.shape[1]), 3)
    assert V is not None
    assert not V.any()
    nudged = np.zeros(keys.shape[1])
    nudged[0] = 1.0
    expected, possible = one_by_one(keys, nudged, 3)
    one = equalise(keys, nudged, 3)
    assert (one is not None) == possible
    assert one is None or one.tolist() == expected


@pytest.mark.parametrize(
    ("value", "f", "integer"), [(1.0, 61, 1 << 61), (-1.5, 61, -3 << 60), (0.5, 1, 1), (0.5, 0, 0)]
)
def test_what_fits_is_exact(value: float, f: int, integer: int) -> None:
    found = plain(np.array([value]), f)
    assert (found.tolist(), found.dtype) == ([integer], np.int64)


def test_what_does_not_fit_names_its_bits() -> None:
    with pytest.raises(BadInput, match=r"^f = 1100 fractional bits: .* do not fit 62-bit integers"):
        plain(np.array([1.0]), 1100)  # an overflow in doubles, and no warning


@pytest.mark.parametrize("seed", range(5))
def test_rows_do_not_mix(seed: int) -> None:
    """The same query three times is answered three times as it is alone."""
    rng = np.random.default_rng(seed)
    keys = paired_keys(3, 6, rng)
    scaled = rng.normal(0, 0.7, 3) @ keys
    V, found = equalise_rows(np.stack([keys] * 3), np.stack([scaled] * 3), 9)
    expected, possible = one_by_one(keys, scaled, 9)
    assert found.tolist() == [possible] * 3
    assert not possible or V.tolist() == [expected] * 3
