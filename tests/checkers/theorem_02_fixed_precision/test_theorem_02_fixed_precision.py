"""Theorem 2: claims at small sizes, the unit, bad input, and certificates that must be refused."""

import copy
from fractions import Fraction
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.opinion import replayed
from checkers.core.verdict import Outcome
from checkers.theorem_02_fixed_precision import (
    given_input,
    precision,
    score_blocks,
    softmax,
    softmax_cases,
    unit,
)
from checkers.theorem_02_fixed_precision import pointer_sets as subsets
from checkers.theorem_02_fixed_precision.score_blocks import ScoreBlocks, certificate
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above, bound_ends_rational
from constructions.errors import BadInput
from constructions.keys.queries import pseudo_inverse
from constructions.keys.rounding import plain
from constructions.keys.sign_keys import random_sign_keys
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.unit import (
    AveragingUnit,
    coherence_gap,
    equalised_query,
    largest_q,
    plain_precision,
    sufficient_gap,
)
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected
from proofs.replayers.theorem_02_fixed_precision.given_input import add_words, gap_and_spread, largest
from proofs.replayers.theorem_02_fixed_precision.pointer_sets import solve_ones

MILLI = Fraction(1, 1000)
at_instance = precision.plain_rounding_suffices_at_an_instance
AT_INPUT = dict(N=40, q=2, m=91, d=2, eps=MILLI, p=4, seed=1)
AT_UNIT = dict(N=6, q=2, m=60, d=1, eps=Fraction(1, 100), seed=1, rounding="plain")


def success(verdict, outcome: Outcome) -> bool:
    return verdict.outcome is outcome and not verdict.single_engine


# --- verdicts ---------------------------------------------------------------------------------------


def test_found_keys_serve_every_pointer_set() -> None:
    assert success(subsets.every_pointer_set_has_a_query(6, 2), Outcome.PROVED)


def test_random_keys_serve_every_pointer_set_with_a_margin() -> None:
    verdict = subsets.random_keys_serve_every_pointer_set(8, 2, 121, 1, 1)
    assert success(verdict, Outcome.PROVED)
    replay(verdict.certificate)


def test_short_random_keys_are_refuted_with_a_witness() -> None:
    verdict = subsets.random_keys_serve_every_pointer_set(12, 3, 31, 1, 1)
    assert verdict.outcome is Outcome.REFUTED
    assert abs(verdict.witness["value"]) > Fraction(1, 2)


def test_the_unit_is_within_eps() -> None:
    for rounding in unit.SETTINGS:
        verdict = unit.unit_output_is_within_eps(**{**AT_UNIT, "rounding": rounding})
        assert success(verdict, Outcome.CERTIFIED)


def test_a_given_input_is_averaged_and_replayed() -> None:
    verdict = given_input.given_input_is_averaged(**AT_INPUT)
    assert success(verdict, Outcome.CERTIFIED)
    replay(verdict.certificate)


def test_lemma_r_for_all_keys_and_at_an_instance() -> None:
    assert success(precision.plain_rounding_suffices(100, 3, 61, 1, MILLI), Outcome.PROVED)
    verdict = precision.plain_rounding_suffices_at_an_instance(30, 2, 91, 1, MILLI, 1)
    assert success(verdict, Outcome.CERTIFIED)
    assert any("measured" in note for note in verdict.notes)


def test_softmax_lemma() -> None:
    assert success(softmax.softmax_lemma(), Outcome.PROVED)
    assert success(softmax.stated_error_bound(), Outcome.PROVED)
    sharp = softmax.softmax_lemma_on_explicit_weights(3, 2, Fraction(2), Fraction(3, 2))
    assert success(sharp, Outcome.PROVED)
    assert success(softmax_cases.softmax_bound_on_cases(6, 2, 6, 3), Outcome.CERTIFIED)


# --- the pieces, against their definitions --------------------------------------------------------------


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 255)), min_size=1, max_size=12))
def test_added_words_are_the_sums_of_their_lanes(weighted) -> None:
    digits = add_words(weighted)
    sums = [sum(w for w, word in weighted if word >> lane & 1) for lane in range(8)]
    assert [sum((d >> lane & 1) << t for t, d in enumerate(digits)) for lane in range(8)] == sums
    assert largest(digits, 0b1011) == max(sums[0], sums[1], sums[3])


@given(st.integers(0, 300))
def test_both_engines_find_the_same_gap_and_spread(seed: int) -> None:
    generator = np.random.default_rng(seed)
    keys = random_sign_keys(9, 14, seed)
    queries = generator.integers(-5, 6, size=(4, 14))
    pointers = np.array([sorted(generator.choice(9, 3, replace=False).tolist()) for _ in range(4)])
    found = ScoreBlocks(keys).gaps(queries, pointers)
    with patch.object(score_blocks, "TILE", 4):
        tiled = ScoreBlocks(keys).gaps(queries, pointers)
    assert tiled.gap.tolist() == found.gap.tolist()
    assert tiled.spread.tolist() == found.spread.tolist()
    columns = [sum(1 << j for j in range(9) if keys[j, k] > 0) for k in range(14)]
    for row in range(4):
        scores = keys.astype(int) @ queries[row]
        on = scores[pointers[row]]
        off = np.delete(scores, pointers[row])
        expected = (int(on.min() - off.max()), int(np.ptp(on)))
        assert (int(found.gap[row]), int(found.spread[row])) == expected
        assert gap_and_spread(columns, 9, pointers[row].tolist(), queries[row].tolist()) == expected


def test_a_wrong_product_is_noticed() -> None:
    scores = ScoreBlocks(random_sign_keys(20, 30, 1))
    queries = np.ones((3, 30), dtype=np.int64)
    product = queries.astype(np.float32) @ random_sign_keys(20, 30, 1).T.astype(np.float32)
    scores._freivalds(queries, score_blocks._times(product, scores._r))
    product[1, 7] += 2
    with pytest.raises(ArithmeticError, match="Freivalds"):
        scores._freivalds(queries, score_blocks._times(product, scores._r))

    def one_off(left, right, out) -> None:
        out[:] = left @ right
        out[2, -1] += 2

    pointers = np.zeros((3, 1), dtype=np.int64)
    with (
        patch.object(score_blocks, "TILE", 7),
        patch.object(np, "matmul", one_off),
        pytest.raises(ArithmeticError, match="Freivalds"),
    ):
        scores.gaps(queries, pointers)
    with pytest.raises(BadInput, match=r"tokens 0\.\.19, not 20\.\.20"):
        scores.gaps(queries, pointers + 20)
    # 30 * 2^61 is a negative number in 64 bits: a sum of integers would pass.
    for shift in (50, 61):
        with pytest.raises(BadInput, match="2\\^53"):
            scores.gaps(queries << shift, np.zeros((3, 1), dtype=np.int64))


@given(st.fractions(0, 30), st.fractions(0, 2), st.integers(1, 50), st.integers(1, 9))
def test_both_softmax_bounds_agree(gap, spread, n: int, q: int) -> None:
    low, high = bound_ends_rational(gap, spread, n, q)
    by_balls = bound_above(gap, spread, n, q)
    assert low <= by_balls <= high * (1 + Fraction(1, 1 << 20)) + Fraction(1, 1 << 60)


@given(st.lists(st.lists(st.integers(-6, 6), min_size=3, max_size=3), min_size=3, max_size=3))
def test_fraction_free_elimination_solves(rows) -> None:
    D, x = solve_ones(rows)
    if D:
        assert [sum(a * c for a, c in zip(row, x, strict=True)) for row in rows] == [D] * 3


def test_equalised_queries_make_the_unit_exact_on_y() -> None:
    keys = random_sign_keys(10, 80, 2)
    pointers = random_pointers(10, 3, 2)
    query = equalised_query(keys, 150.0, 6)
    average = AveragingUnit(keys, query, 0, 1).transformer()
    tokens = [([Fraction(int(j % 2))], y) for j, y in enumerate(pointers)]
    rows = average.element_maps[0](tokens[0], 0)
    assert len(rows) == 2 * 80 + 1
    scores = average.layers[0].scores([average.element_maps[0](t, i) for i, t in enumerate(tokens)])
    for i, y in enumerate(pointers):
        assert len({scores[i][j] for j in y}) == 1
        assert all(scores[i][j] < scores[i][y[0]] for j in range(10) if j not in y)


def test_precision_grows_by_a_bit_when_eps_halves() -> None:
    first, second = (
        plain_precision(1000, 4, 448, eps) for eps in (Fraction(1, 1 << 20), Fraction(1, 1 << 21))
    )
    assert second.f == first.f + 1
    assert plain_precision(1000, 4, 448, Fraction(1, 10**6)).p == 34


def test_coherence_gap_is_a_half_exactly_at_the_constant() -> None:
    assert coherence_gap(3, Fraction(1, 8))[0] == Fraction(1, 2)
    assert coherence_gap(4, Fraction(1, 8)) == (Fraction(1, 5), Fraction(32, 5))
    assert largest_q(Fraction(1, 8)) == 4
    assert sufficient_gap(5, 5, Fraction(1, 2)) == 0


# --- bad input ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claim", "change", "needle"),
    [
        (given_input.given_input_is_averaged, dict(q=41), "1..N = 40"),
        (given_input.given_input_is_averaged, dict(q=0), "1..N = 40"),
        (given_input.given_input_is_averaged, dict(eps=Fraction(1)), "strictly between 0 and 1"),
        (given_input.given_input_is_averaged, dict(eps=Fraction(0)), "strictly between 0 and 1"),
        (given_input.given_input_is_averaged, dict(m=2), "use m >= 3"),
        (given_input.given_input_is_averaged, dict(m=6), "linearly dependent"),
        (given_input.given_input_is_averaged, dict(m=12), "use m' = 119"),
        (given_input.given_input_is_averaged, dict(p=1), "p >= 2"),
        (given_input.given_input_is_averaged, dict(d=0), "output dimension"),
        (given_input.given_input_is_averaged, dict(seed=-1), "seed"),
        (unit.unit_output_is_within_eps, dict(q=7), "1..N = 6"),
        (unit.unit_output_is_within_eps, dict(eps=Fraction(-1)), "strictly between"),
        (unit.unit_output_is_within_eps, dict(m=1), "use m >= 2"),
        (unit.unit_output_is_within_eps, dict(rounding="up"), "plain or equalised"),
        (unit.unit_output_is_within_eps, dict(N=10**18), "at most"),
        (given_input.given_input_is_averaged, dict(N=10**18), "at most"),
        (given_input.given_input_is_averaged, dict(m=10**18), "at most"),
        (given_input.given_input_is_averaged, dict(p=10**18), "p <= 24"),
        (given_input.given_input_is_averaged, dict(m=10**5), "at most"),
        (given_input.given_input_is_averaged, dict(eps=Fraction(1, 10**9999)), "4096 bits"),
        (given_input.given_input_is_averaged, dict(N=1000, m=20), "no query of p = 4 bits"),
    ],
)
def test_bad_parameters_get_one_line(claim, change, needle: str) -> None:
    base = AT_INPUT if claim is given_input.given_input_is_averaged else AT_UNIT
    with pytest.raises(BadInput) as caught:
        claim(**{**base, **change})
    assert needle in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("call", "needle"),
    [
        (lambda: subsets.every_pointer_set_has_a_query(9, 4), "no found keys"),
        (lambda: subsets.random_keys_serve_every_pointer_set(60, 6, 99, 1, 1), "too many"),
        (lambda: subsets.random_keys_serve_every_pointer_set(10**18, 10**9, 99, 1, 1), "at most"),
        (lambda: subsets.random_keys_serve_every_pointer_set(18, 17, 2, 1, 1), "q must be at most"),
        (lambda: subsets.random_keys_serve_every_pointer_set(4, 1, 1 << 25, 1, 1), "at most"),
        (lambda: subsets.random_keys_serve_every_pointer_set(600, 2, 999, 1, 1), "work of listing"),
        (lambda: at_instance(100, 2, 200, 1, Fraction(1, 10**13), 1), "larger eps"),
        (lambda: at_instance(4000, 32, 2000, 1, MILLI, 1), "work of the queries"),
        (lambda: softmax.softmax_lemma_on_explicit_weights(10**9, 2, Fraction(2), Fraction(2)), "at most"),
        (lambda: softmax_cases.softmax_bound_on_cases(10**9, 2, 5, 1), "at most"),
        (lambda: softmax_cases.softmax_bound_on_cases(4096, 2, 10_000, 1), "cases times N"),
        (
            lambda: softmax.softmax_lemma_on_explicit_weights(64, 32, Fraction(2), Fraction(3, 2)),
            "at most 24",
        ),
        (lambda: at_instance(200, 200, 400, 1, MILLI, 1), "q must be at most 32"),
        (lambda: softmax.softmax_lemma_on_explicit_weights(4, 4, Fraction(2), Fraction(2)), "q < N"),
        (lambda: softmax_cases.softmax_bound_on_cases(4, 2, 0, 1), "at least one case"),
        (lambda: plain_precision(9, 2, 8, MILLI, Fraction(0)), "gap"),
        (lambda: coherence_gap(5, Fraction(1, 8)), "q <= 4"),
    ],
)
def test_more_bad_parameters(call, needle: str) -> None:
    with pytest.raises(BadInput) as caught:
        call()
    assert needle in str(caught.value)


# --- certificates -------------------------------------------------------------------------------------------


def scores_certificate() -> dict:
    return copy.deepcopy(given_input.given_input_is_averaged(**AT_INPUT).certificate)


def test_corrupted_certificates_are_rejected() -> None:
    broken = scores_certificate()
    broken["queries"][3] = "00" * (len(broken["queries"][3]) // 2)
    with pytest.raises(Rejected):
        replay(broken)
    broken = scores_certificate()
    broken["p"] = broken["parameters"]["p"] = 2
    with pytest.raises(Rejected, match="does not fit"):
        replay(broken)
    broken = scores_certificate()
    broken["eps"] = broken["parameters"]["eps"] = f"1/{10**60}"
    with pytest.raises(Rejected, match="error of at most"):
        replay(broken)
    with pytest.raises(Rejected, match="dependent"):
        replay(cramer_certificate(2, ["++-", "++-", "+++"]))
    with pytest.raises(Rejected, match="above 1/2"):
        replay(cramer_certificate(1, ["+++++", "++++-"]))
    with pytest.raises(Rejected, match="longer than 2 sqrt"):
        replay(cramer_certificate(2, ["+" * 16, "-" * 15 + "+"]))
    with pytest.raises(Rejected, match="it is for N = 2, its claim says N = 3"):
        replay({**cramer_certificate(1, ["+-", "++"]), "parameters": dict(N=3, q=1, m=3, d=1, seed=1)})


def cramer_certificate(q: int, keys: object) -> dict:
    """One that covers its parameters, if keys are words."""
    words = keys if isinstance(keys, list) else ["+"]
    return {
        "claim": "theorem-2/random_keys_serve_every_pointer_set",
        "parameters": dict(N=len(words), q=q, m=len(words[0]) + 1, d=1, seed=1),
        "kind": "sparse-averaging-cramer",
        "q": q,
        "keys": keys,
    }


@pytest.mark.parametrize(
    ("change", "needle"),
    [
        (dict(queries=[]), "lists of N"),
        (dict(key_columns=["xyz"]), "hexadecimal"),
        (dict(key_columns=["f" * 40] * 89), "at most N"),
        (dict(eps="one"), "exact numbers"),
        (dict(N="40"), "integer"),
        (dict(bytes=3), "integers of 3 bytes"),
        (dict(p=10**12), "at most 65536"),
        (dict(pointers=[[0.0, 1.0]] * 40), "token indices"),
        (dict(pointers=[["a", "b"]] * 40), "token indices"),
    ],
)
def test_malformed_score_certificates_say_why(change, needle: str) -> None:
    with pytest.raises(Malformed) as caught:
        replay({**scores_certificate(), **change})
    assert needle in str(caught.value)


@pytest.mark.parametrize(
    ("q", "keys", "needle"),
    [
        (1, ["+-", "+"], "one length"),
        (1, ["+*"], "of + and -"),
        (3, ["+-", "++"], "at most the number"),
        (1, "+-", "list of words"),
    ],
)
def test_malformed_cramer_certificates_say_why(q: int, keys: object, needle: str) -> None:
    with pytest.raises(Malformed) as caught:
        replay(cramer_certificate(q, keys))
    assert needle in str(caught.value)
    without = cramer_certificate(1, ["+-", "++"])
    del without["keys"]
    with pytest.raises(Malformed, match="lacks the field 'keys'"):
        replay(without)


def test_a_certificate_with_fractional_bits_is_replayed() -> None:
    keys, pointers = random_sign_keys(12, 60, 1), np.array(random_pointers(12, 2, 1))
    chosen = plain_precision(12, 2, 60, Fraction(1, 100))
    queries = plain(chosen.alpha * pseudo_inverse(keys, pointers), chosen.f)
    head = {
        "claim": "appendix-b-rounding/plain_rounding_suffices_at_an_instance",
        "parameters": dict(N=12, q=2, m=61, d=1, eps="1/100", seed=1),
    }
    made = certificate(keys, pointers, queries, chosen.p, Fraction(1, 100), chosen.f, values=(1, chosen.f))
    assert replayed(head | made).holds
