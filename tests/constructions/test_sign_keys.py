"""Sign keys, Kerdock keys, queries and roundings against their definitions, by brute force."""

import itertools
from fractions import Fraction
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions.errors import BadInput
from constructions.keys import rounding
from constructions.keys.kerdock import kerdock_forms, kerdock_keys, kerdock_size
from constructions.keys.queries import (
    active_set,
    cramer,
    determinants,
    least_norm,
    non_negative_least_squares,
    pseudo_inverse,
    query_values,
    solve,
)
from constructions.keys.rounding import equalise, plain
from constructions.keys.search import extend_greedily, good_sets, search
from constructions.keys.sign_keys import (
    check_sign_keys,
    decode_keys,
    encode_keys,
    found_keys,
    gram,
    hadamard_keys,
    random_sign_keys,
    shipped_sizes,
)
from constructions.theorem_02_fixed_precision.given_input import block_queries

small_keys = st.tuples(st.integers(2, 6), st.integers(1, 12), st.integers(0, 50)).map(
    lambda s: random_sign_keys(s[0], s[1], s[2])
)


@given(small_keys)
def test_gram_is_the_matrix_of_inner_products(keys) -> None:
    rows = keys.tolist()
    assert gram(keys).tolist() == [
        [sum(a * b for a, b in zip(u, v, strict=True)) for v in rows] for u in rows
    ]


@given(small_keys)
def test_words_of_signs_decode_to_the_keys(keys) -> None:
    assert (decode_keys(encode_keys(keys)) == keys).all()


@pytest.mark.parametrize("N", [1, 2, 5, 8])
def test_hadamard_keys_are_orthogonal(N: int) -> None:
    keys = hadamard_keys(N)
    assert (gram(keys) == keys.shape[1] * np.eye(N)).all()


@pytest.mark.parametrize("m", [4, 16, 64])
def test_every_pair_of_kerdock_keys_has_the_promised_product(m: int) -> None:
    keys = kerdock_keys(m, kerdock_size(m))[:]
    off = gram(keys) - m * np.eye(len(keys), dtype=np.int64)
    root = int(m**0.5)
    assert set(np.unique(off)) == {-root, 0, root}


def test_kerdock_forms_are_alternating() -> None:
    for form in kerdock_forms(64):
        for i, j in itertools.product(range(6), repeat=2):
            assert form[i] >> j & 1 == form[j] >> i & 1
            assert not (i == j and form[i] >> j & 1)


@given(st.lists(st.lists(st.integers(-9, 9), min_size=3, max_size=3), min_size=3, max_size=3))
def test_determinants_agree_with_leibniz(rows) -> None:
    leibniz = 0
    for permutation in itertools.permutations(range(3)):
        inversions = sum(a > b for a, b in itertools.combinations(permutation, 2))
        leibniz += (
            (-1) ** inversions * rows[0][permutation[0]] * rows[1][permutation[1]] * rows[2][permutation[2]]
        )
    assert determinants(np.array([rows])).tolist() == [leibniz]


@given(small_keys, st.integers(1, 4))
def test_cramer_solves_the_gram_system(keys, q: int) -> None:
    y = list(range(min(q, len(keys))))
    G = gram(keys)[np.ix_(y, y)]
    D, x = cramer(G[None])
    assert (G @ x[0] == D[0]).all()


@given(small_keys)
def test_query_values_are_one_on_the_pointer_set(keys) -> None:
    found = query_values(keys, (0, 1))
    if found is None:
        assert abs(gram(keys)[0, 1]) == keys.shape[1]
    else:
        assert found.values[:2] == (1, 1)
        assert found.norm_squared > 0


@given(st.integers(1, 4), st.integers(0, 1000))
def test_solve_solves_or_finds_dependence(n: int, seed: int) -> None:
    A = np.random.default_rng(seed).integers(-2, 3, size=(n, n)).tolist()
    x = solve(A, [1] * n)
    if x is None:
        assert round(np.linalg.det(np.array(A))) == 0
    else:
        assert all(sum(a * c for a, c in zip(row, x, strict=True)) == 1 for row in A)


def test_shipped_keys_serve_every_pointer_set_by_definition() -> None:
    for N, q in shipped_sizes():
        if N <= 8:
            keys = found_keys(N, q)
            for y in itertools.combinations(range(N), q):
                found = query_values(keys, y)
                assert found is not None
                assert found.shortfall() == ""


def test_the_search_finds_keys_again() -> None:
    keys = search(8, 2, 6, range(300))
    assert keys is not None
    triples = np.array(list(itertools.combinations(range(8), 3)))
    assert good_sets(gram(keys)[triples[:, :, None], triples[:, None, :]], 6).all()
    assert search(5, 2, 2, range(5)) is None  # four sign vectors of length 2 cannot be five keys
    assert len(extend_greedily(3, 1, 4, 0)) == 3


@pytest.mark.parametrize("route", [active_set, least_norm])
def test_routes_reach_the_gap_where_the_pseudo_inverse_does_not(route) -> None:
    keys = random_sign_keys(200, 60, 3)
    reached = 0
    for start in range(0, 120, 3):
        y = [start, start + 1, start + 2]
        w = pseudo_inverse(keys, np.array([y]))[0]
        if np.delete(keys @ w, y).max() <= 0.5:
            continue
        better = route(keys, y)
        assert better is not None
        values = keys @ better
        assert np.allclose(values[y], 1)
        assert np.delete(values, y).max() <= 0.5 + 1e-5
        reached += 1
    assert reached > 0


def test_least_norm_finds_nothing_when_two_keys_agree() -> None:
    keys = np.ones((2, 3), dtype=np.int8)
    assert least_norm(keys, [0]) is None


def test_non_negative_least_squares_on_a_case_by_hand() -> None:
    # min (u_1 - 1)^2 + (u_2 + 1)^2 over u >= 0 is attained at (1, 0).
    u = non_negative_least_squares(np.eye(2), np.array([1.0, -1.0]))
    assert u is not None
    assert np.allclose(u, [1, 0])


@given(st.integers(1, 4), st.integers(0, 200), st.floats(0.1, 5))
def test_equalised_queries_have_equal_scores_within_the_limit(q: int, seed: int, scale: float) -> None:
    keys = random_sign_keys(q, 64, seed)
    scaled = scale * np.random.default_rng(seed).standard_normal(64)
    V = equalise(keys, scaled, 7)
    if V is not None:
        assert np.ptp(keys.astype(int) @ V) == 0
        assert np.abs(V).max() <= 7


@given(st.integers(1, 6), st.integers(0, 200), st.floats(0.1, 60), st.sampled_from([1, 3, 7]))
def test_pairs_moved_by_counts_are_those_moved_one_by_one(
    q: int, seed: int, scale: float, largest: int
) -> None:
    keys = random_sign_keys(12, 64, seed)
    pointers = np.array([range(q), range(12 - q, 12)])
    scaled = scale * pseudo_inverse(keys, pointers)
    scaled[1] += 0.01 * np.random.default_rng(seed).standard_normal(64)  # no longer one residual a pattern
    V, found = rounding.equalise_rows(keys[pointers], scaled, largest)
    with patch.object(rounding, "MOST_COUNTED", 0):
        expected, expected_found = rounding.equalise_rows(keys[pointers], scaled, largest)
    assert found.tolist() == expected_found.tolist()
    assert np.array_equal(V[found], expected[found])
    for row in np.flatnonzero(found):
        assert np.ptp(keys[pointers[row]].astype(int) @ V[row]) == 0
    assert np.abs(V).max() <= largest


def test_plain_rounding_breaks_ties_to_even() -> None:
    assert plain(np.array([0.25, 0.75, -0.25]), 1).tolist() == [0, 2, 0]


@pytest.mark.parametrize(
    ("call", "needle"),
    [
        (lambda: check_sign_keys([[1, 0]]), "-1 and +1"),
        (lambda: check_sign_keys([1]), "N x m'"),
        (lambda: random_sign_keys(0, 3, 1), "N must be at least 1"),
        (lambda: random_sign_keys(3, 3, -1), "seed"),
        (lambda: random_sign_keys(3, 1 << 24, 1), "at most 16777215"),
        (lambda: hadamard_keys(0), "N must be at least 1"),
        (lambda: found_keys(7, 5), "there are keys for"),
        (lambda: kerdock_keys(32, 4), "4, 16, 64, 256, 1024"),
        (lambda: kerdock_keys(16, 129), "at most 128 tokens"),
        (lambda: determinants(np.full((1, 6, 6), 10**4)), "overflow"),
        (lambda: pseudo_inverse(np.ones((2, 4), dtype=np.int8), np.array([[0, 1]])), "linearly dependent"),
        (lambda: extend_greedily(4, 2, 17, 0), "1..16"),
        (lambda: block_queries(hadamard_keys(4), np.array([[0]]), 1, Fraction(1), None), "p >= 2"),
        (lambda: block_queries(hadamard_keys(4), np.array([[0]]), 99, Fraction(1), None), "p <= 24"),
    ],
)
def test_bad_input_gets_one_line_that_says_what_would_be_right(call, needle: str) -> None:
    with pytest.raises(BadInput) as caught:
        call()
    assert needle in str(caught.value)
    assert "\n" not in str(caught.value)
