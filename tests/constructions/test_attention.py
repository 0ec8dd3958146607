"""Definitions 1 and 2 and the s-order unit: laws checked exactly on rationals, floats against balls."""

import dataclasses
import itertools
from fractions import Fraction
from math import prod

import numpy as np
import pytest
from flint import arb
from hypothesis import given
from hypothesis import strategies as st

from constructions.attention import (
    HighOrderAttention,
    MultiHead,
    SelfAttention,
    Transformer,
    as_matrix,
    attend,
    column_kronecker,
    scores,
    softmax_rows,
)
from constructions.errors import BadInput

small = st.fractions(-4, 4, max_denominator=6)


def matrices(rows: int, columns: int, entries=small):
    return st.lists(st.lists(entries, min_size=columns, max_size=columns), min_size=rows, max_size=rows).map(
        lambda m: np.array(m, dtype=object)
    )


def power_of_two(score: int) -> Fraction:
    """An exact stand-in for exp on integers: positive, and turns sums into products."""
    return Fraction(2) ** score


integers = st.integers(-6, 6)


# --- softmax and weighted averages ------------------------------------------------------------------


@given(matrices(3, 4, integers), st.lists(integers, min_size=3, max_size=3))
def test_softmax_does_not_see_a_shift_of_a_row(S, shift: list[int]) -> None:
    shifted = S + np.array(shift, dtype=object)[:, None]
    assert (softmax_rows(S, power_of_two) == softmax_rows(shifted, power_of_two)).all()


@given(matrices(3, 4, integers))
def test_softmax_rows_are_probabilities_ordered_as_the_scores(S) -> None:
    probabilities = softmax_rows(S, power_of_two)
    assert probabilities.sum(axis=1).tolist() == [1, 1, 1]
    for scored, row in zip(S.tolist(), probabilities.tolist(), strict=True):
        for i, j in itertools.product(range(4), repeat=2):
            assert row[i] == row[j] * power_of_two(scored[i] - scored[j])


@given(
    matrices(2, 3, st.fractions(Fraction(1, 9), 5)), matrices(3, 2), small, st.fractions(Fraction(1, 9), 5)
)
def test_attend_is_a_weighted_average(weights, values, t: Fraction, scale: Fraction) -> None:
    averages = attend(weights, values)
    for i, k in itertools.product(range(2), repeat=2):
        assert averages[i, k] * sum(weights[i]) == sum(
            w * v for w, v in zip(weights[i], values[:, k], strict=True)
        )
    assert (attend(weights * scale, values) == averages).all()
    assert (attend(weights, values * t) == averages * t).all()
    assert (attend(weights, values + t) == averages + t).all()


def test_integers_divide_exactly() -> None:
    average = attend([[1, 2]], [[1], [0]])
    assert average[0, 0] == Fraction(1, 3)
    assert type(average[0, 0]) is Fraction
    third = softmax_rows([[0, 1]], lambda s: 2**s)[0, 0]
    assert third == Fraction(1, 3)
    assert type(third) is Fraction


def test_float_softmax_neither_overflows_nor_divides_by_zero() -> None:
    rows = softmax_rows(np.array([[1e4, 0.0], [-1e4, -1e4], [0.0, 1e308]]))
    assert rows.tolist() == [[1.0, 0.0], [0.5, 0.5], [0.0, 1.0]]


def test_machine_integers_do_not_overflow() -> None:
    X = np.array([[2**40]])
    assert scores(X, [[2**40]], [[1]])[0, 0] == 2**120


# --- one definition for every number type -----------------------------------------------------------


def unit_rows(kind):
    """One small unit and its tokens with all entries of one kind of number."""
    X = [[1, 2, 0], [0, 1, -1], [3, 0, 1], [1, 1, 1]]
    Q, K, V = [[1, 0], [0, 1], [1, 1]], [[0, 1], [1, -1], [0, 2]], [[1], [2], [-1]]
    return tuple([[kind(entry) for entry in row] for row in matrix] for matrix in (X, Q, K, V))


def test_balls_enclose_what_the_definition_gives() -> None:
    X, *weights = unit_rows(arb)
    balls = SelfAttention(*weights)(X, arb.exp)
    # The definition, term by term, in exact scores and in ball arithmetic.
    exact, Q, K, V = (np.array(matrix, dtype=object) for matrix in unit_rows(int))
    for i in range(4):
        weights_i = [arb(exact[i] @ Q @ K.T @ exact[j]).exp() for j in range(4)]
        direct = sum(w * int((exact[j] @ V)[0]) for j, w in enumerate(weights_i)) / sum(weights_i)
        assert balls[i, 0].overlaps(direct)
        assert balls[i, 0].rad() < arb(2) ** -30


@given(matrices(4, 3, st.integers(-9, 9)))
def test_floats_are_exact_where_their_arithmetic_is(X) -> None:
    """Equal scores average four integers; score gaps of 10^4 leave one weight, the others underflow."""
    tokens = X.astype(np.float64)
    average = SelfAttention(np.zeros((3, 1)), np.zeros((3, 1)), np.eye(3))
    assert average(tokens).tolist() == [[Fraction(sum(X[:, k]), 4) for k in range(3)]] * 4
    numbered = np.hstack([tokens, np.arange(4.0)[:, None], np.ones((4, 1))])
    last = SelfAttention(1e4 * np.eye(5)[:, [4]], np.eye(5)[:, [3]], np.eye(5)[:, :3])
    assert last(numbered).tolist() == [X[3].tolist()] * 4


@given(matrices(3, 2, integers), matrices(2, 2, integers), matrices(2, 2, integers), matrices(2, 1))
def test_a_unit_is_its_definition(X, Q, K, V) -> None:
    unit = SelfAttention(Q, K, V)
    assert (unit.scores(X) == X @ Q @ K.T @ X.T).all()
    assert (unit.values(X) == X @ V).all()
    weights = np.vectorize(power_of_two, otypes=[object])(unit.scores(X))
    assert (unit(X, power_of_two) == attend(weights, X @ V)).all()
    assert (unit.input_dimension, unit.embedding_dimension, unit.output_dimension) == (2, 2, 1)


@given(matrices(4, 2, integers), st.permutations(range(4)))
def test_a_unit_follows_permutations_of_the_tokens(X, order: list[int]) -> None:
    unit = SelfAttention([[1, 0], [2, 1]], [[0, 1], [1, 1]], [[1], [-1]])
    assert (unit(X[order], power_of_two) == unit(X, power_of_two)[order]).all()


# --- s-order attention ------------------------------------------------------------------------------


@given(matrices(2, 3), matrices(3, 3), matrices(2, 3))
def test_column_kronecker_multiplies_rows(A, B, C) -> None:
    product = column_kronecker(A, B, C)
    assert product.shape == (12, 3)
    for row, (i, j, k) in enumerate(itertools.product(range(2), range(3), range(2))):
        assert (product[row] == A[i] * B[j] * C[k]).all()
    for column in range(3):
        kron = np.kron(np.kron(A[:, column], B[:, column]), C[:, column])
        assert (product[:, column] == kron).all()
    assert (column_kronecker(A) == A).all()


@given(matrices(3, 2, integers), matrices(2, 2, integers), matrices(2, 2, integers), matrices(2, 1))
def test_the_second_order_unit_is_self_attention(X, Q, K, V) -> None:
    high, plain = HighOrderAttention(Q, [K], [V]), SelfAttention(Q, K, V)
    assert (high.scores(X) == plain.scores(X)).all()
    assert (high(X, power_of_two) == plain(X, power_of_two)).all()


@given(matrices(2, 2, st.integers(-2, 2)))
def test_third_order_scores_and_values_are_products_over_pairs(X) -> None:
    Q, Ks, Vs = [[1, 2], [0, 1]], ([[1, 0], [1, 1]], [[2, 1], [0, 1]]), ([[1], [0]], [[1], [1]])
    unit = HighOrderAttention(Q, Ks, Vs)
    query, keys, values = (
        X @ np.array(Q, dtype=object),
        [X @ np.array(K) for K in Ks],
        [X @ np.array(V) for V in Vs],
    )
    for i, (pair, (j, k)) in itertools.product(range(2), enumerate(itertools.product(range(2), repeat=2))):
        assert unit.scores(X)[i, pair] == sum(query[i, c] * keys[0][j, c] * keys[1][k, c] for c in range(2))
        assert unit.values(X)[pair, 0] == prod((values[0][j, 0], values[1][k, 0]))
    weights = [[power_of_two(s) for s in row] for row in unit.scores(X)]
    assert (unit(X, power_of_two) == attend(weights, unit.values(X))).all()


# --- layers and depth -------------------------------------------------------------------------------


@given(matrices(3, 2, integers))
def test_heads_are_added(X) -> None:
    heads = [
        SelfAttention([[1], [0]], [[0], [1]], [[1, 0], [0, 1]]),
        HighOrderAttention([[1], [1]], [[[0], [1]]] * 2, [[[1, 0], [1, 1]]] * 2),
        SelfAttention([[0], [1]], [[1], [1]], [[2, 0], [1, 1]]),
    ]
    layer = MultiHead(heads)
    assert (layer(X, power_of_two) == sum(head(X, power_of_two) for head in heads)).all()
    assert (layer.input_dimension, layer.output_dimension) == (2, 2)


def test_a_transformer_alternates_maps_and_layers() -> None:
    lookup = SelfAttention([[1], [0]], [[1], [0]], [[0], [1]])
    tokens = ["a", "bb", "ccc"]  # any kind of token: the first map reads it
    maps = [
        lambda word, i: [i, len(word)],
        lambda row, i: [row[0], i],
        lambda row, i: [row[0] + i],
    ]
    transformer = Transformer(maps, [lookup, MultiHead([lookup, lookup])])
    assert transformer.depth == 2
    rows = np.array([[0, 1], [1, 2], [2, 3]], dtype=object)

    # Scores at depth 2 are rationals, where 2^s would not be: any positive function will do here.
    def weight(s):
        return 1 + Fraction(s) ** 2

    middle = lookup(rows, weight)
    second = np.array([[middle[i, 0], i] for i in range(3)], dtype=object)
    last = 2 * lookup(second, weight)
    assert transformer(tokens, weight).tolist() == [[last[i, 0] + i] for i in range(3)]


def test_depth_zero_is_one_element_map() -> None:
    assert Transformer([lambda row, i: row * 2 + i], [])(np.array([[1], [2]])).tolist() == [[2], [5]]


def test_units_can_be_altered_by_replacing_a_field() -> None:
    unit = SelfAttention([[1]], [[1]], [[1]])
    assert dataclasses.replace(unit, V=[[3]]).V.tolist() == [[3]]
    with pytest.raises(BadInput, match="d x d'"):
        dataclasses.replace(unit, V=[[3], [3]])
    with pytest.raises(dataclasses.FrozenInstanceError):
        unit.V = np.array([[2]])


UNIT = SelfAttention([[1, 0], [0, 1]], [[1, 0], [0, 1]], [[1], [1]])
FLOAT_UNIT = SelfAttention([[1.0]], [[1.0]], [[1.0]])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: SelfAttention([[1], [1]], [[1]], [[1], [1]]), "d x m"),
        (lambda: SelfAttention([[1]], [[1]], [[1], [1]]), "d x d'"),
        (lambda: SelfAttention([[1.0]], [[1]], [[1]]), "one number type"),
        (lambda: SelfAttention([1], [[1]], [[1]]), "Q must be a non-empty matrix"),
        (lambda: SelfAttention([[1], [1, 2]], [[1]], [[1]]), "rows of one length"),
        (lambda: SelfAttention([["1"]], [[1]], [[1]]), "must hold numbers"),
        (lambda: SelfAttention([[np.inf]], [[1.0]], [[1.0]]), "finite"),
        (lambda: as_matrix([[Fraction(1, 3), 0.5]], "X"), "mixes floats"),
        (lambda: as_matrix(np.zeros((1, 1), dtype=np.longdouble), "X"), "float64 or narrower"),
        (lambda: UNIT([[1, 2, 3]], power_of_two), "does not fit"),
        (lambda: UNIT([[1.0, 2.0]]), "one number type"),
        (lambda: UNIT([[1, 2]]), "need exp"),
        (lambda: SelfAttention([[1]], [[1]], [[Fraction(1, 2)]])([[arb(1)]], arb.exp), "do not multiply"),
        (lambda: HighOrderAttention([[1]], [], []), "at least one"),
        (lambda: HighOrderAttention([[1]], [[[1]]], [[[1]], [[1]]]), "as many K as V"),
        (lambda: HighOrderAttention([[1]], [[[1]]] * 2, [[[1]], [[1, 1]]]), "one d'"),
        (lambda: column_kronecker(), "at least one"),
        (lambda: column_kronecker([[1]], [[1, 2]]), "must agree"),
        (lambda: column_kronecker([[1]], [[1.0]]), "one number type"),
        (lambda: attend([[1, 0]], [[1], [1]]), "positive"),
        (lambda: attend([[1, 1]], [[1]]), "does not fit"),
        (lambda: MultiHead([]), "at least one head"),
        (lambda: MultiHead([UNIT, FLOAT_UNIT]), "agree in"),
        (lambda: Transformer([lambda row, _: row], [UNIT]), "2 element maps"),
        (lambda: Transformer([lambda row, i: row[: i + 1]], [])([[1, 1], [1, 1]]), "rows of one length"),
        (lambda: Transformer([lambda row, _: row], [])([]), "non-empty"),
    ],
)
def test_bad_input_gets_one_line(call, message: str) -> None:
    with pytest.raises(BadInput, match=message) as refusal:
        call()
    assert "\n" not in str(refusal.value)
