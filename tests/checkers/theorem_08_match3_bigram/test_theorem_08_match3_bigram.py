"""Theorem 8: the two-layer transformer against Match3Bigram by brute force, its claims, and bad input."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from checkers.core.opinion import Undecided
from checkers.core.verdict import Outcome, Verdict
from checkers.theorem_08_match3_bigram import look_up
from checkers.theorem_08_match3_bigram import transformer as claims
from checkers.theorem_08_match3_bigram.decisions import (
    arb_decide,
    arb_look_up,
    attention_weights,
    rational_decide,
    rational_look_up,
)
from constructions.tasks import match3_bigram
from constructions.theorem_08_match3_bigram import transformer as construction


@pytest.mark.parametrize(("N", "M"), [(1, 3), (2, 4), (3, 3)])
def test_float_transformer_computes_match3_bigram(N: int, M: int) -> None:
    format = construction.explicit_format(N, M)
    model = construction.transformer(N, M, float, lambda v: format.round(float(v)), format)
    assert model.depth == 2
    for x in itertools.product(range(M), repeat=N):
        assert [int(row[0]) for row in model(list(x))] == match3_bigram(x, M)


@pytest.mark.parametrize("N", [1, 2, 3, 7, 8, 20])
def test_attention_weights_enclose_a_distribution(N: int) -> None:
    f = construction.explicit_format(N, 5).f
    for make in (arb_look_up, rational_look_up):
        rows = attention_weights(make(N, construction.look_up_temperature(N, 5), f), N)
        assert sum(low for low, _ in rows) <= 1 <= sum(high for _, high in rows)
        assert rows[0][0] > Fraction(7, 10)


def test_both_engines_decode_a_cold_look_up_alike_or_not_at_all() -> None:
    format = construction.explicit_format(6, 5)
    for c in (1, 20, 60, 200):
        choices = construction.Choices(look_up=lambda *_, c=c: c)
        for x in ([4, 0, 3, 1, 2, 2], [0] * 6, [4, 0, 0, 0, 0, 0]):
            decided = []
            for decide in (arb_decide, rational_decide):
                with contextlib.suppress(Undecided):
                    decided.append(decide(x, 5, format.f, choices))
            assert len(decided) < 2 or decided[0] == decided[1]
            assert c < 200 or len(decided) == 2


def test_explicit_format_holds_every_number() -> None:
    for N, M in ((1, 2), (5, 1000), (10**4, 2), (10**4, 10**6)):
        format = construction.explicit_format(N, M)
        assert format.holds(construction.look_up_temperature(N, M))
        assert format.holds(construction.fixed_temperature(N, M))
        assert format.holds(M - 1)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: construction.explicit_format(0, 3), "at least 1"),
        (lambda: construction.explicit_format(3, 1), "at least 2"),
        (lambda: construction.format_with(8, 8, 5), "would do"),
        (lambda: claims.every_input_is_decided(1, 3), "at least 2"),
        (lambda: claims.every_input_is_decided(4096, 2), "N <= 128"),
        (lambda: claims.given_inputs_are_decided(500, 1000, 10**18, 1), "p must lie in"),
        (lambda: claims.the_transformer_computes_match3_bigram(10**18, 10**18), "at most 300"),
        (lambda: claims.the_transformer_computes_match3_bigram(8, 8), "at most 300"),
    ],
)
def test_bad_input(call: Any, says: str, refuses: Callable[..., None]) -> None:
    refuses(call, says)


@pytest.mark.parametrize(
    "run",
    [
        lambda: claims.every_input_is_decided(2, 3),
        lambda: claims.every_input_is_decided(5, 4),
        lambda: claims.given_inputs_are_decided(40, 9, 36, 5),
        lambda: claims.the_transformer_computes_match3_bigram(2, 4),
        lambda: look_up.look_ups_are_exact(),
    ],
)
def test_claims_hold_with_two_engines(run: Callable[[], Verdict], holds_twice: Callable[..., None]) -> None:
    holds_twice(run)


def test_wrapped_bigram_is_refuted_with_the_input() -> None:
    wrapped = construction.Choices(exclude_last=False)
    verdict = claims.every_input_is_decided(3, 4, choices=wrapped)
    assert verdict.outcome is Outcome.REFUTED
    assert verdict.witness is not None
    assert match3_bigram(verdict.witness["X"], 4)[verdict.witness["token"]] == 0
