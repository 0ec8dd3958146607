"""Theorem 6: the unit against Match2 by brute force, its claims, bad input, and its certificate."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from checkers.core.verdict import Outcome, Verdict
from checkers.match_tasks.match2_weights import failure_on_hardest
from checkers.theorem_06_match2 import every_size, hypotheses, margin, smallest, unit, unit_evaluated
from checkers.theorem_06_match2.smallest_format import least_bits, unrounded_log_sum
from constructions.precision import FixedPoint
from constructions.tasks import match2
from constructions.theorem_06_match2 import unit as construction
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected


@pytest.mark.parametrize(("N", "M"), [(1, 2), (2, 3), (3, 4), (2, 7)])
def test_float_unit_computes_match2(N: int, M: int) -> None:
    c = float(construction.temperature(N, M))
    g = 1 - np.cos(2 * np.pi / M)
    unit = construction.attention_unit(c, 1 - g / 2)
    assert (unit.input_dimension, unit.embedding_dimension, unit.output_dimension) == (4, 3, 1)
    for x in itertools.product(range(M), repeat=N):
        rows = construction.token_rows(
            x, M, lambda k: (float(np.cos(2 * np.pi * k / M)), float(np.sin(2 * np.pi * k / M)))
        )
        assert [construction.is_match(out) for out in unit(rows)[:-1, 0]] == match2(x, M)


def test_fixed_scores_are_those_of_the_attention_unit() -> None:
    fixed = construction.fixed_unit(2, 5)
    scale = 1 << fixed.format.f
    unit = construction.attention_unit(Fraction(fixed.c), Fraction(fixed.dummy, scale))
    rows = construction.token_rows(
        range(5), 5, lambda k: (Fraction(fixed.cosines[k], scale), Fraction(fixed.sines[k], scale))
    )
    found = unit.scores(rows)
    for a, b in itertools.product(range(5), repeat=2):
        assert found[a, b] - found[a, 5] == Fraction(fixed.score(a, b), scale**2)


@pytest.mark.parametrize("M", [2, 3, 16, 1000, 10**6])
@pytest.mark.parametrize("N", [1, 8, 10**6])
def test_explicit_format(N: int, M: int) -> None:
    least = construction.explicit_format(N, M)
    assert 2**least.p <= 4 * M**4 * construction.length_bits(N)
    assert construction.fixed_temperature(N, M) << least.f < 1 << (least.p - 1)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: construction.temperature(4, 1), "at least 2"),
        (lambda: construction.temperature(0, 4), "at least 1 token"),
        (lambda: construction.fixed_unit(8, 16, 17), "p >= 18 would do"),
        (lambda: construction.unit_in_format(FixedPoint(5, 3), 5, 2), "p >= 6 would do"),
        (lambda: construction.FixedUnit(FixedPoint(6, 3), 2, (8, 99), (0, 0), 0), "p >= 9 would do"),
        (lambda: construction.token_rows([0, 5], 5, lambda k: (k, k)), "residues in 0..4"),
        (lambda: unit_evaluated.given_inputs_are_decided(8, 16, 17, 1), "p must lie in 18..4096"),
        (lambda: unit_evaluated.given_inputs_are_decided(8, 16, 10**18, 1), "p must lie in 18..4096"),
        (lambda: unit.every_length_is_decided(16, 1 << 40), "N < 2^40"),
        (lambda: unit_evaluated.the_attention_unit_computes_match2(10**18, 10**18), "at most 5000"),
        (lambda: margin.enough_bits_for_every_input(8, 16, 1000), "p <= 128"),
        (lambda: smallest.smallest_temperature(10**19, 5), "at most 10^18"),
        (lambda: unit.every_length_is_decided(2, 4), "at least 3"),
        (lambda: unit_evaluated.the_attention_unit_computes_match2(9, 9), "at most 5000"),
        (lambda: margin.nearest_miss_has_a_margin(1), "at least 2"),
        (lambda: every_size.outputs_keep_apart_at_every_size("real"), "p-bit"),
        (lambda: smallest.smallest_temperature(1, 5), "at least 2"),
        (lambda: smallest.smallest_number_of_bits(4, 65), "too large"),
    ],
)
def test_bad_input(call: Any, says: str, refuses: Callable[..., None]) -> None:
    refuses(call, says)


@pytest.mark.parametrize(
    "run",
    [
        lambda: unit.every_input_is_decided(4, 6),
        lambda: unit.every_input_is_decided(3, 2),
        lambda: unit.every_length_is_decided(5, 100),
        lambda: unit_evaluated.given_inputs_are_decided(50, 12, 24, 5),
        lambda: unit_evaluated.the_attention_unit_computes_match2(2, 4),
        lambda: margin.nearest_miss_has_a_margin(300),
        lambda: margin.nearest_miss_has_a_margin_at_every_modulus(),
        lambda: margin.rounding_moves_scores_little(),
        lambda: margin.enough_bits_for_every_input(5, 7, 20),
        lambda: smallest.smallest_temperature(5, 6),
        lambda: smallest.smallest_number_of_bits(4, 4),
        lambda: smallest.smallest_number_of_bits(1 << 20, 5),  # a match's sum is just above its largest term
        lambda: every_size.outputs_keep_apart_at_every_size("exact"),
        lambda: every_size.outputs_keep_apart_at_every_size("p-bit"),
        lambda: hypotheses.a_dummy_is_needed(),
        lambda: hypotheses.modulus_one_fails_for_one_token_only(4),
        lambda: hypotheses.modulus_one_fails_for_one_token_only(10**18),
        lambda: unit.every_length_is_decided(16, (1 << 40) - 1),
        # The best dummy is right at every temperature here.
        lambda: smallest.smallest_temperature(8, 3),
        lambda: smallest.smallest_temperature(2, 6),
    ],
)
def test_claims_hold_with_two_engines(run: Callable[[], Verdict], holds_twice: Callable[..., None]) -> None:
    holds_twice(run)


def test_smallest_temperature_is_the_formula_for_odd_moduli() -> None:
    verdict = smallest.smallest_temperature(8, 9)
    assert verdict.margin is not None
    exact = 2 * np.log(8) / (1 - np.cos(2 * np.pi / 9))
    assert exact <= float(verdict.margin.value) <= exact * 1.001


def test_too_cold_is_refuted_with_the_input() -> None:
    verdict = unit.every_input_is_decided(6, 9, temperature=lambda *_: 10)
    assert verdict.outcome is Outcome.REFUTED
    assert verdict.witness is not None
    assert match2(verdict.witness["X"], 9)[0] == 0


def test_certificate() -> None:
    head = {"claim": "theorem-6/smallest_number_of_bits", "parameters": {"N": 4, "M": 5}}
    good = head | margin.certificate(construction.fixed_unit(4, 5), 4)
    replay(good)
    with pytest.raises(Rejected):
        replay({**good, "cosines": [*good["cosines"][:-1], good["cosines"][-1] + 1]})
    with pytest.raises(Rejected):
        replay({**good, "dummy": (1 << good["f"]) + 1})
    with pytest.raises(Rejected):
        replay({**good, "p": good["f"] + 2})
    with pytest.raises(Rejected):
        replay({**good, "c": 1})
    for field, value in (
        ("N", 0),
        ("p", 10**18),
        ("f", 10**18),
        ("cosines", "no"),
        ("sines", good["sines"][:-1]),
        ("c", None),
    ):
        with pytest.raises(Malformed) as error:
            replay({**good, field: value})
        assert "\n" not in str(error.value)


def test_the_unit_found_at_seven_bits_misses_a_match_once_its_output_is_rounded() -> None:
    # Issue: "p = 7" was reported for N = M = 8; this input's output 0.500000196936 rounds to 1/2.
    p, f, c, dummy = least_bits(8, 8, unrounded_log_sum)
    assert p == 7
    unit = construction.unit_in_format(FixedPoint(p, f), 8, c)
    failure = failure_on_hardest(construction.FixedUnit(unit.format, c, unit.cosines, unit.sines, dummy), 8)
    assert failure is not None
    assert (failure["X"], failure["and every further token"]) == ([0], 4)
    assert all(
        abs(end - Fraction("0.500000196936")) < Fraction(1, 10**12) for end in failure["output between"]
    )


def test_smallest_number_of_bits_rounds_the_output() -> None:
    assert least_bits(8, 8) == (8, 3, 14, 7)
    verdict = smallest.smallest_number_of_bits(8, 8)
    assert verdict.margin is not None
    assert verdict.margin.value == 8


def test_replay_rounds_the_output() -> None:
    good = construction.fixed_unit(2, 4)
    tied = construction.FixedUnit(good.format, good.c, good.cosines, good.sines, 1 << good.format.f)
    head = {"claim": "theorem-6/smallest_number_of_bits", "parameters": {"N": 2, "M": 4}}
    with pytest.raises(Rejected, match="with a match is not shown to round to an output above 1/2"):
        replay(head | margin.certificate(tied, 2))
