"""Theorem 7: reduction, sizes, claims, certificates, adversary, and thresholds at tiny sizes."""

import copy
import itertools
import json
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from checkers.core.opinion import replayed
from checkers.core.verdict import Outcome, Verdict
from checkers.frontiers.theorem_07_match3 import rows_at
from checkers.theorem_07_match3_hardness.direct import no_chains_compute, these_heads_compute
from checkers.theorem_07_match3_hardness.protocol import (
    a_layer_too_small_errs,
    correctly_rounded_exp,
    the_protocol_computes_the_layer,
)
from checkers.theorem_07_match3_hardness.reduction import (
    different_strings_are_separated,
    strings_that_break,
    the_hypotheses_are_needed,
    the_reduction_decides_disjointness,
    the_reduction_holds_for_every_n,
)
from checkers.theorem_07_match3_hardness.robust import one_cell_holds_two_answers
from checkers.theorem_07_match3_hardness.sizes import (
    merging_is_exact,
    merging_is_stable,
    the_explicit_constant,
)
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.task_inputs import all_bit_strings
from constructions.tasks import disj, match3
from constructions.theorem_07_match3_hardness.reduction import (
    check_size,
    find_collision,
    largest_n,
    least_heads_robust,
    least_heads_times_width,
    reduction,
    robust_cells,
    separating_string,
    unchecked_choices,
)
from constructions.theorem_07_match3_hardness.threshold_heads import TinyTask, head_of
from constructions.theorem_07_match3_hardness.two_party import message_bits
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected

# --- constructions ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("n", "N", "M"), [(1, 3, 6), (1, 5, 6), (2, 7, 8), (3, 9, 11)])
def test_the_reduction_turns_disjointness_into_match3(n: int, N: int, M: int) -> None:
    for a, b in itertools.product(all_bit_strings(n), repeat=2):
        X = reduction(a, b, N, M)
        assert len(X) == N
        assert match3(X, M)[0] == disj(a, b)


def test_the_digest_s_example_of_the_reduction() -> None:
    assert reduction([1, 0], [0, 1], 7, 8) == [1, 2, 1, 1, 4, 1, 1]


def test_largest_n_always_fits_with_M_equal_to_N_plus_1() -> None:
    for N in range(5, 50):
        check_size(largest_n(N), N, N + 1)
        with pytest.raises(BadInput):
            check_size(largest_n(N) + 1, N, N + 1)


@pytest.mark.parametrize("n", range(1, 8))
def test_every_smaller_modulus_breaks_the_reduction(n: int) -> None:
    for M in range(2, 2 * n + 4):
        a, b = strings_that_break(n, M)
        tokens = [
            c.if_one if c.owner == "alice" and a[c.index] else c.if_zero
            for c in unchecked_choices(n, 2 * n + 1, M)
        ]
        assert match3(tokens, M)[0] == 1
        assert not any(b)


def test_separating_strings_separate() -> None:
    for a, other in itertools.permutations(all_bit_strings(3), 2):
        b = separating_string(a, other)
        assert disj(a, b) != disj(other, b)


def test_sizes_by_hand() -> None:
    assert least_heads_times_width(64, 10) == 2  # n = 30 in units of 10 + 6 bits
    assert message_bits(64, 1, 1, 10) >= 30
    assert robust_cells(64, Fraction(4), Fraction(1), Fraction(1, 2)) == (
        49,
        5,
    )  # (8 + 4.2) 4 and 4, rounded up
    assert least_heads_robust(64, 1, Fraction(4), Fraction(1), Fraction(1, 2)) == 4  # 245^4 >= 2^30 > 245^3


def test_collisions_are_found_or_excluded() -> None:
    found = find_collision(sum, 3, 100)
    assert found.pair is not None
    assert sum(found.pair[0]) == sum(found.pair[1])
    assert find_collision(lambda a: a, 3, 100).exhausted
    assert not find_collision(lambda a: a, 30, 100).exhausted


# --- claims -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("check", "outcome"),
    [
        (lambda: the_reduction_decides_disjointness(2, 7, 8), Outcome.PROVED),
        (lambda: the_reduction_holds_for_every_n(), Outcome.PROVED),
        (lambda: different_strings_are_separated(), Outcome.PROVED),
        (lambda: the_hypotheses_are_needed(3), Outcome.CERTIFIED),
        (lambda: the_protocol_computes_the_layer(16, 2, 2, 6, "random"), Outcome.CERTIFIED),
        (lambda: a_layer_too_small_errs(43, 1, 1, 3, "random"), Outcome.CERTIFIED),
        (lambda: one_cell_holds_two_answers(40, 1, 1, Fraction(1), Fraction(1, 4)), Outcome.CERTIFIED),
        (lambda: merging_is_exact(), Outcome.PROVED),
        (lambda: merging_is_stable(), Outcome.PROVED),
        (lambda: the_explicit_constant(), Outcome.PROVED),
        (lambda: no_chains_compute("match3", 4, 5, 1, 2), Outcome.PROVED),
        (lambda: these_heads_compute("match3", 4, 5, 1, 3), Outcome.PROVED),
        (lambda: these_heads_compute("match2", 4, 5, 1, 2), Outcome.PROVED),
    ],
)
def test_claims_hold_on_two_engines(check: Callable[[], Verdict], outcome: Outcome) -> None:
    verdict = check()
    assert verdict.outcome is outcome, verdict.reason
    assert not verdict.single_engine


def test_no_head_is_found_where_none_exists() -> None:
    assert these_heads_compute("match3", 4, 5, 1, 2).outcome is Outcome.UNKNOWN


def test_an_impossibility_that_is_false_is_refuted_by_heads() -> None:
    verdict = no_chains_compute("match3", 4, 5, 2, 2)
    assert verdict.outcome is Outcome.REFUTED
    assert verdict.witness is not None
    assert len(verdict.witness["heads"]) == 2


def test_the_exponential_is_correctly_rounded() -> None:
    exp = correctly_rounded_exp(FixedPoint(12, 6))
    # e = 2.71828..., 2^6 e = 173.97; e^-1 2^6 = 23.54; saturation at (2^11 - 1)/2^6.
    assert (exp(Fraction(1)) * 64, exp(Fraction(-1)) * 64, exp(Fraction(9)) * 64) == (174, 24, 2047)


@pytest.mark.parametrize(
    ("check", "message"),
    [
        (lambda: the_reduction_decides_disjointness(0, 5, 6), "n must be at least 1"),
        (lambda: the_reduction_decides_disjointness(3, 6, 10), "use N >= 2n \\+ 1 = 7"),
        (lambda: the_reduction_decides_disjointness(3, 7, 9), "use M >= 2n \\+ 4 = 10"),
        (lambda: the_reduction_decides_disjointness(10**9, 10**18, 10**18), "n <= 4096"),
        (lambda: the_hypotheses_are_needed(0), "n must lie in 1..200"),
        (lambda: the_hypotheses_are_needed(10**18), "n must lie in 1..200"),
        (lambda: the_protocol_computes_the_layer(4, 1, 1, 6, "random"), "use N >= 5"),
        (lambda: the_protocol_computes_the_layer(16, 1, 1, 1, "random"), "p must lie in 2..256"),
        (lambda: the_protocol_computes_the_layer(16, 1, 1, 10**18, "random"), "p must lie in 2..256"),
        (lambda: the_protocol_computes_the_layer(16, 10**9, 1, 8, "random"), "at most 1048576"),
        (lambda: a_layer_too_small_errs(10**18, 1, 1, 8, "random"), "at most 1048576"),
        (lambda: the_protocol_computes_the_layer(16, 1, 1, 6, "odd"), "unknown weights"),
        (lambda: a_layer_too_small_errs(43, 2, 2, 9, "random"), "not below n = 20"),
        (lambda: one_cell_holds_two_answers(40, 1, 1, Fraction(1), Fraction(0)), "delta must lie"),
        (lambda: one_cell_holds_two_answers(40, 1, 1, Fraction(-1), Fraction(1)), "S0 must be at least 0"),
        (lambda: one_cell_holds_two_answers(20, 2, 2, Fraction(1), Fraction(1, 9)), "not fewer than 2\\^8"),
        (lambda: one_cell_holds_two_answers(40, 10**9, 10**9, Fraction(1), Fraction(1, 4)), "below n = 18"),
        (
            lambda: one_cell_holds_two_answers(40, 1, 1, Fraction(1, 10**9000), Fraction(1, 4)),
            "up to 2\\^128",
        ),
        (lambda: one_cell_holds_two_answers(8192, 1, 1, Fraction(256), Fraction(1, 1 << 60)), "2\\^-30"),
        (lambda: one_cell_holds_two_answers(10**18, 1, 1, Fraction(1), Fraction(1)), "N <= 8192"),
        (lambda: one_cell_holds_two_answers(8000, 1, 1, Fraction(10**300), Fraction(1)), "S0 <= 256"),
        (lambda: one_cell_holds_two_answers(8000, 1, 1, Fraction(1), Fraction(1, 10**400)), "2\\^-30"),
        (lambda: no_chains_compute("match4", 4, 5, 1, 2), "unknown task"),
        (lambda: no_chains_compute("match3", 10**18, 5, 1, 2), "too many to try"),
        (lambda: no_chains_compute("match3", 4, 5, 10**18, 2), "at most 64"),
        (lambda: no_chains_compute("disj", 2, 3, 1, 2), "must be 2 for disj"),
        (lambda: no_chains_compute("match3", 4, 1, 1, 2), "must be at least 2"),
        (lambda: no_chains_compute("match3", 9, 9, 1, 2), "too many to try"),
        (lambda: no_chains_compute("match3", 4, 5, 0, 2), "chains must be at least 1"),
        (lambda: these_heads_compute("match3", 4, 5, 1, 4), "cells must lie in 2..3"),
        (lambda: reduction([1], [1, 0], 9, 12), "they must agree"),
        (lambda: separating_string([1], [1]), "two different strings"),
        (lambda: least_heads_times_width(64, 0), "p must be at least 1"),
        (lambda: robust_cells(64, Fraction(1), Fraction(0), Fraction(1)), "positive"),
        (lambda: head_of([({0: Fraction(0)},), ({0: Fraction(1)},)]), "must exceed the second"),
    ],
)
def test_bad_input_is_one_line(check: Callable[[], object], message: str) -> None:
    with pytest.raises(BadInput, match=message) as caught:
        check()
    assert "\n" not in str(caught.value)


# --- certificates -----------------------------------------------------------------------------------


def certificate_of(verdict: Verdict) -> dict[str, Any]:
    assert verdict.certificate is not None
    read: dict[str, Any] = json.loads(json.dumps(verdict.certificate))
    return read


CERTIFICATES = {
    "fails": certificate_of(the_hypotheses_are_needed(2)),
    "protocol": certificate_of(the_protocol_computes_the_layer(16, 1, 1, 6, "random")),
    "collision": certificate_of(a_layer_too_small_errs(43, 1, 1, 3, "random")),
    "heads": certificate_of(these_heads_compute("match3", 4, 5, 2, 2)),
}


def spoilt(name: str, *path: Any, value: Any) -> dict[str, Any]:
    """The certificate with the entry at this path replaced."""
    certificate = copy.deepcopy(CERTIFICATES[name])
    place: Any = certificate
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return certificate


@pytest.mark.parametrize("name", CERTIFICATES)
def test_certificates_replay(name: str) -> None:
    assert replayed(CERTIFICATES[name]).holds


@pytest.mark.parametrize(
    "certificate",
    [
        spoilt("fails", "cases", 0, "M", value=50),
        spoilt("fails", "cases", value=CERTIFICATES["fails"]["cases"][1:]),
        spoilt("protocol", "runs", 0, "output", 0, value="1/3"),
        spoilt("protocol", "runs", 0, "transcript", value="0" * 20),
        spoilt("protocol", "runs", 0, "terms", 0, 0, 0, value=32),
        spoilt("protocol", "p", value=4),
        spoilt("collision", "terms", 1, 2, 0, 0, value=0),
        spoilt("heads", "task", value="match2"),
        spoilt("heads", "heads", 0, "own", 0, value="-1"),
        spoilt("heads", "answers", value=CERTIFICATES["heads"]["answers"][1:]),
        spoilt("heads", "task", value="match4"),
        spoilt("heads", "N", value=10**9),
    ],
)
def test_corrupted_certificates_are_rejected(certificate: dict[str, Any]) -> None:
    with pytest.raises(Rejected):
        replay(certificate)


@pytest.mark.parametrize(
    "certificate",
    [
        spoilt("fails", "cases", value=[]),
        spoilt("fails", "cases", 0, "a", value=[2, 0]),
        spoilt("fails", "n", value=0),
        spoilt("protocol", "runs", 0, "alice", value=16),
        spoilt("protocol", "runs", 0, "terms", value=[]),
        spoilt("protocol", "runs", 0, "terms", 0, 0, 0, value="1"),
        spoilt("protocol", "runs", 0, "output", value="0"),
        spoilt("collision", "a", 0, value=float(CERTIFICATES["collision"]["a"][0])),
        spoilt("collision", "other", value=CERTIFICATES["collision"]["a"]),
        spoilt("collision", "terms", value=[]),
        spoilt("collision", "terms", 0, value=[1]),
        spoilt("heads", "heads", 0, "tables", value=[]),
        spoilt("heads", "heads", 0, "own", value=["1"]),
        spoilt("protocol", "p", value=10**12),
        spoilt("heads", "heads", 0, "tables", 0, 0, 0, value=[]),
        spoilt("heads", "answers", 0, 0, value=[[]]),
        spoilt("heads", "answers", value=3),
    ],
)
def test_unreadable_certificates_are_malformed(certificate: dict[str, Any]) -> None:
    with pytest.raises(Malformed) as caught:
        replay(certificate)
    assert "\n" not in str(caught.value)


# --- tiny sizes -------------------------------------------------------------------------------------


def test_two_linear_functions_become_one_head() -> None:
    low = ({0: Fraction(-3), 1: Fraction(1)}, {0: Fraction(0), 1: Fraction(1)})
    high = ({0: Fraction(-1), 1: Fraction(2)}, {0: Fraction(0), 1: Fraction(2)})
    head = head_of([high, low])
    for x in itertools.product(range(2), repeat=2):
        values = [sum(column[v] for column, v in zip(f, x, strict=True)) for f in (high, low)]
        assert head.cell(x) == sum(value >= 0 for value in values)


def test_the_alphabet_of_pairs_keeps_what_needs_two_tokens() -> None:
    assert TinyTask("match3", 4, 7).pair_alphabet() == [0, 1, 2, 4, 6]
    assert TinyTask("match3", 4, 6).pair_alphabet() == [0, 1, 2, 3, 5]


def test_the_frontier_puts_both_bounds_on_one_grid() -> None:
    assert [(row[1], row[-1]) for row in rows_at(64)] == [
        ("Match3", "needed"),
        ("Match3", "proved"),
        ("Match3", "certified"),
        ("Match3Bigram", "certified"),
        ("Match3Local", "proved"),
    ]
