"""The specifications against brute force and their own laws, and the inputs they are tried on."""

import itertools
from fractions import Fraction
from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions import task_inputs, tasks
from constructions.errors import BadInput

tokens_and_modulus = st.integers(1, 12).flatmap(
    lambda M: st.tuples(st.lists(st.integers(0, M - 1), min_size=1, max_size=9), st.just(M))
)


@st.composite
def averaging_inputs(draw):
    N, q, d = draw(st.integers(1, 7)), draw(st.integers(1, 7)), draw(st.integers(1, 3))
    seed = draw(st.integers(0, 2**32))
    pointers = task_inputs.random_pointers(N, min(q, N), seed)
    return (
        task_inputs.random_unit_values(N, d, seed),
        task_inputs.random_unit_values(N, d, seed + 1),
        pointers,
    )


# --- sparse averaging -------------------------------------------------------------------------------


@given(averaging_inputs())
def test_qsa_is_the_definition(inputs) -> None:
    values, _, pointers = inputs
    for i, row in enumerate(tasks.qsa(values, pointers)):
        for k, entry in enumerate(row):
            assert entry * len(pointers[i]) == sum(values[j][k] for j in pointers[i])


@given(averaging_inputs(), st.fractions(0, 1))
def test_qsa_is_linear_and_stays_in_the_ball(inputs, t: Fraction) -> None:
    left, right, pointers = inputs

    def mix(X, Y):
        return [[t * x + (1 - t) * y for x, y in zip(u, v, strict=True)] for u, v in zip(X, Y, strict=True)]

    mixed = tasks.qsa(mix(left, right), pointers)
    assert mixed == mix(tasks.qsa(left, pointers), tasks.qsa(right, pointers))
    tasks.check_values(mixed)


def test_qsa_of_a_constant_is_that_constant_and_of_singletons_a_lookup() -> None:
    pointers = list(task_inputs.pointer_sets(4, 3))
    assert tasks.qsa([[Fraction(1, 3), 0]] * 4, pointers) == [[Fraction(1, 3), 0]] * 4
    assert tasks.qsa([[1], [0], [-1]], [{2}, {0}, {1}]) == [[-1], [1], [0]]


def test_qsa_keeps_the_kind_of_number() -> None:
    floats = tasks.qsa(np.array([[0.5], [0.25]]), np.array([[0, 1], [1, 0]]))
    assert isinstance(floats, np.ndarray)
    assert floats.dtype == np.float64
    assert floats.tolist() == [[0.375], [0.375]]
    for exact in (np.array([[1], [0]]), [[1.0], [0]], np.array([[Fraction(1)], [Fraction(0)]], dtype=object)):
        answer = tasks.qsa(exact, [[0, 1], [1, 0]])
        assert answer == [[Fraction(1, 2)], [Fraction(1, 2)]]
        assert all(type(entry) is Fraction for row in answer for entry in row)


def test_the_unit_ball_is_decided_exactly() -> None:
    on_sphere = [[Fraction(3, 5), Fraction(4, 5)]]
    assert tasks.check_values(on_sphere) == on_sphere
    with pytest.raises(BadInput, match="unit ball"):
        tasks.check_values([[Fraction(3, 5), Fraction(4, 5) + Fraction(1, 10**30)]])
    # In float64 arithmetic 0.6^2 + 0.8^2 rounds to 1, but the floats named 0.6 and 0.8 lie outside.
    assert 0.6 * 0.6 + 0.8 * 0.8 == 1
    for floats in ([[0.6, 0.8]], np.array([[0.6, 0.8]]), np.array([[0.0, 0.5], [0.6, 0.8]])):
        with pytest.raises(BadInput, match="unit ball"):
            tasks.check_values(floats)
    below = np.nextafter(0.8, 0)
    assert tasks.check_values(np.array([[0.6, below]])).tolist() == [[0.6, below]]
    with pytest.raises(BadInput, match="unit ball"):
        tasks.check_values(np.array([[1e200]]))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: tasks.check_values([]), "at least one"),
        (lambda: tasks.check_values([[]]), "at least one"),
        (lambda: tasks.check_values([0, 1]), "N rows"),
        (lambda: tasks.check_values([[0], [0, 0]]), "must agree"),
        (lambda: tasks.check_values([["0"]]), r"values\[0\]\[0\] must be"),
        (lambda: tasks.check_values(np.zeros(3)), "shape"),
        (lambda: tasks.check_values(np.zeros(3, dtype=int)), "shape"),
        (lambda: tasks.check_values(np.array([[np.nan]])), "finite"),
        (lambda: tasks.check_values(np.zeros((1, 1), dtype=np.longdouble)), "float64 or narrower"),
        (lambda: tasks.check_pointers([[0]], 2), "N = 2 rows"),
        (lambda: tasks.check_pointers([[0], [2]], 2), "must lie in 0..1"),
        (lambda: tasks.check_pointers([[0], [-1]], 2), "must lie in 0..1"),
        (lambda: tasks.check_pointers([[0, 0], [0, 1]], 2), "distinct"),
        (lambda: tasks.check_pointers([[0], [0, 1]], 2), "q must agree"),
        (lambda: tasks.check_pointers([[], []], 2), "empty"),
        (lambda: tasks.check_pointers([0, 1], 2), "a set of token indices"),
        (lambda: tasks.check_pointers([[0], [0.5]], 2), "an integer"),
        (lambda: tasks.check_tokens([], 3), "at least one token"),
        (lambda: tasks.check_tokens([0, 3], 3), "token 1 is 3"),
        (lambda: tasks.check_tokens(np.array([0, -1]), 3), "token 1 is -1"),
        (lambda: tasks.check_tokens(np.array([[0]]), 3), "shape"),
        (lambda: tasks.check_tokens([0.0], 3), "token 0 must be an integer"),
        (lambda: tasks.check_tokens([0], 0), "modulus M"),
        (lambda: tasks.match3_local([0], 1, -1), "window K"),
        (lambda: tasks.disj([0], [0, 1]), "must agree"),
        (lambda: tasks.disj([], []), "at least one bit"),
        (lambda: tasks.disj([2], [0]), "bit 0 must be 0 or 1"),
        (lambda: task_inputs.pointer_sets(3, 4), "1..N = 3"),
        (lambda: task_inputs.random_pointers(3, 0, 0), "1..N = 3"),
        (lambda: task_inputs.random_tokens(3, 5, -1), "seed"),
        (lambda: task_inputs.random_unit_values(1, 0, 0), "d must be at least 1"),
        (lambda: task_inputs.all_tokens(0, 1), "N must be at least 1"),
        (lambda: task_inputs.adversarial_tokens(1, 0, 0), "modulus M"),
        (lambda: task_inputs.adversarial_tokens(4, 10**19, 0), r"at most 2\^63"),
        (lambda: task_inputs.random_tokens(4, 10**19, 0), r"at most 2\^63"),
        (lambda: task_inputs.all_bit_strings(0), "n must be at least 1"),
    ],
)
def test_bad_input_gets_one_line(call, message: str) -> None:
    with pytest.raises(BadInput, match=message) as refusal:
        call()
    assert "\n" not in str(refusal.value)


# --- matching ---------------------------------------------------------------------------------------


@given(tokens_and_modulus, st.integers(0, 10))
def test_matches_agree_with_brute_force(case: tuple[list[int], int], K: int) -> None:
    x, M = case
    N = len(x)

    def near(i: int, j: int) -> bool:
        return abs(i - j) <= K

    assert tasks.match2(x, M) == [int(any((x[i] + x[j]) % M == 0 for j in range(N))) for i in range(N)]
    triples = [
        [(j, k) for j in range(N) for k in range(N) if (x[i] + x[j] + x[k]) % M == 0] for i in range(N)
    ]
    assert tasks.match3(x, M) == [int(bool(found)) for found in triples]
    assert tasks.match3_bigram(x, M) == [int(any(k == j + 1 for j, k in found)) for found in triples]
    assert tasks.match3_local(x, M, K) == [
        int(any(near(i, j) and near(i, k) for j, k in found)) for i, found in enumerate(triples)
    ]


@given(tokens_and_modulus)
def test_a_window_as_wide_as_the_input_is_no_window(case: tuple[list[int], int]) -> None:
    x, M = case
    assert tasks.match3_local(x, M, len(x) - 1) == tasks.match3(x, M)


@given(tokens_and_modulus, st.randoms(use_true_random=False))
def test_match2_and_match3_follow_permutations_of_the_tokens(case: tuple[list[int], int], random) -> None:
    x, M = case
    order = list(range(len(x)))
    random.shuffle(order)
    for task in (tasks.match2, tasks.match3):
        answers = task(x, M)
        assert task([x[i] for i in order], M) == [answers[i] for i in order]


@given(tokens_and_modulus, st.integers(0, 3))
def test_wider_windows_only_add_matches(case: tuple[list[int], int], K: int) -> None:
    x, M = case
    narrow, wide, full = tasks.match3_local(x, M, K), tasks.match3_local(x, M, K + 1), tasks.match3(x, M)
    assert all(a <= b <= c for a, b, c in zip(narrow, wide, full, strict=True))


def test_edges_of_matching() -> None:
    assert tasks.match3_bigram([0], 1) == [0]  # no bigram at all
    assert tasks.match2([2], 4) == [1]  # a token with itself
    assert tasks.match3_local([1, 1, 1], 3, 0) == [1, 1, 1]
    assert tasks.match2(np.array([1, 4, 2], dtype=np.uint8), 5) == [1, 1, 0]  # no wrap-around of uint8


# --- set disjointness -------------------------------------------------------------------------------


@pytest.mark.parametrize("n", [1, 2, 4])
def test_disj_is_a_common_one(n: int) -> None:
    for a, b in itertools.product(task_inputs.all_bit_strings(n), repeat=2):
        assert tasks.disj(a, b) == max(s * t for s, t in zip(a, b, strict=True))


# --- inputs -----------------------------------------------------------------------------------------


def test_exhaustive_inputs_are_complete() -> None:
    assert len(set(task_inputs.pointer_sets(6, 3))) == comb(6, 3)
    assert len(set(task_inputs.all_tokens(3, 4))) == 4**3
    assert len(set(task_inputs.all_bit_strings(5))) == 2**5


@given(st.integers(1, 20), st.integers(1, 5), st.integers(0, 2**32))
def test_random_inputs_are_valid_and_repeatable(N: int, small: int, seed: int) -> None:
    q = min(small, N)
    values = task_inputs.random_unit_values(N, small, seed)
    assert tasks.check_values(values) == values
    assert all(z.denominator <= 1 << task_inputs.VALUE_BITS for row in values for z in row)
    pointers = task_inputs.random_pointers(N, q, seed)
    assert tasks.check_pointers(pointers, N) == pointers
    assert tasks.check_tokens(task_inputs.random_tokens(N, small, seed), small)
    assert values == task_inputs.random_unit_values(N, small, seed)
    assert pointers == task_inputs.random_pointers(N, q, seed)
    assert task_inputs.adversarial_tokens(N, small, seed) == task_inputs.adversarial_tokens(N, small, seed)


@given(st.integers(1, 9), st.integers(1, 40), st.integers(0, 2**32))
def test_adversarial_tokens_are_what_their_names_say(N: int, M: int, seed: int) -> None:
    found = task_inputs.adversarial_tokens(N, M, seed)
    for x in found.values():
        assert len(tasks.check_tokens(x, M)) == N
    for name in ("all_zero", "all_half", "all_matched"):
        if name in found:
            assert tasks.match2(found[name], M) == [1] * N
    assert set(found["all_zero"]) == {0}
    assert len(set(found["all_equal"])) == 1
    for name in ("single_match", "single_match_in_near_misses"):
        if name in found:
            x = found[name]
            pairs = [(i, j) for i in range(N) for j in range(i, N) if (x[i] + x[j]) % M == 0]
            assert len(pairs) == 1
            assert sum(tasks.match2(x, M)) == 2
    if "single_match_in_near_misses" in found:
        x = found["single_match_in_near_misses"]
        v = next(x[i] for i in range(N) if all((x[i] + w) % M in (0, 1) or w == x[i] for w in x))
        assert sum((v + w) % M == 1 for w in x) >= N - 2
    if "no_match" in found:
        assert tasks.match2(found["no_match"], M) == [0] * N
    for name, miss in (("above", 1), ("below", -1)):
        if f"near_misses_{name}" in found:
            x = found[f"near_misses_{name}"]
            assert tasks.match2(x, M) == [0] * N
            assert all(any((v + w - miss) % M == 0 for w in x) for v in x)
        if f"triple_near_misses_{name}" in found:
            x = found[f"triple_near_misses_{name}"]
            assert tasks.match3(x, M) == [0] * N
            assert all(any((u + v + w - miss) % M == 0 for v in x for w in x) for u in x)


@pytest.mark.parametrize("M", [5, 7, 9, 10, 16, 1000003])
def test_every_adversary_exists_for_moduli_large_enough(M: int) -> None:
    everything = {
        "all_zero",
        "all_equal",
        "all_matched",
        "no_match",
        "single_match",
        "near_misses_above",
        "near_misses_below",
        "single_match_in_near_misses",
        "triple_near_misses_above",
        "triple_near_misses_below",
    } | ({"all_half"} if M % 2 == 0 else set())
    assert set(task_inputs.adversarial_tokens(6, M, seed=1)) == everything
