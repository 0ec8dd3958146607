"""Informal Theorem 1: both sides hold at small size, and what is out of range is refused."""

from __future__ import annotations

from fractions import Fraction
from math import comb
from typing import Any

import pytest

from checkers.core.verdict import Outcome
from checkers.informal_theorem_1.both_sides import attention_averages_and_smaller_models_err, least_bits
from constructions.errors import BadInput

AT: dict[str, Any] = {"N": 12, "q": 5, "d": 1, "eps": Fraction(1, 6), "seed": 2}


def test_every_bound_has_opinions_of_two_engines() -> None:
    verdict = attention_averages_and_smaller_models_err(**AT)
    assert verdict.outcome is Outcome.CERTIFIED
    assert not verdict.single_engine
    assert {o.part.split(":")[0] for o in verdict.opinions} == {
        "attention",
        "attention of few bits",
        "attention of few bits, residuals",
        "feed-forward",
        "recurrent",
        "recurrent, at every q",
    }


def test_the_least_number_of_bits_is_the_first_that_is_not_below_the_bound() -> None:
    for N, q in ((9, 4), (12, 5), (1000, 8)):
        assert 2 ** (least_bits(N, q) - 1) < comb(N - 1, q) <= 2 ** least_bits(N, q)


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        ({"N": 10}, "N >= 2q . 1 = 11"),
        ({"eps": Fraction(1, 5)}, "0 < eps < 1/q"),
        ({"q": 1, "eps": Fraction(1, 2)}, "binom"),
        ({"N": 60}, "N - q <= 20"),
        ({"q": 0}, "q"),
    ],
)
def test_bad_input_is_one_line_of_advice(changes: dict[str, Any], advice: str) -> None:
    with pytest.raises(BadInput, match=advice):
        attention_averages_and_smaller_models_err(**AT | changes)
