"""Theorem 8: positions that no swap hides, the adversary that swaps them, and its bad inputs."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.adversary import Finding, ModelFault
from checkers.core.model_calls import Model
from checkers.theorem_08_match3_bigram.adversary import confuse, error_at
from checkers.theorem_08_match3_bigram.behaviours import one_behaviour_twice_is_confused
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import match3_bigram
from constructions.theorem_08_match3_bigram.behaviours import modulo, two_layers
from constructions.theorem_08_match3_bigram.swap import seen_from, swapped, telling_input


class _Blind:
    """Knows of a position only its remainder modulo 5."""

    def behaviour(self, position: int) -> int:
        return position % 5

    def forward(self, tokens: list[int]) -> list[float]:
        return [0.25] * len(tokens)


class _Exact:
    def behaviour(self, position: int) -> int:
        return position

    def forward(self, tokens: list[int]) -> list[int]:
        return match3_bigram(tokens, 3)


class _Nan(_Blind):
    def forward(self, tokens: list[int]) -> list[float]:
        return [float("nan")] * len(tokens)


@given(st.data())
def test_a_third_token_tells_any_two_positions_apart(data: st.DataObject) -> None:
    N, M = data.draw(st.integers(4, 40)), data.draw(st.integers(3, 50))
    i, j = data.draw(st.lists(st.integers(0, N - 1), min_size=2, max_size=2, unique=True))
    X, k = telling_input(i, j, N, M)
    assert k not in (i, j)
    assert match3_bigram(X, M)[k] != match3_bigram(swapped(X, i, j), M)[k]


def test_where_the_hypotheses_fail_a_swap_is_hidden() -> None:
    assert all(seen_from(match3_bigram, 0, 2, 3, M, range(M)) is None for M in range(2, 8))
    for N, (i, j) in itertools.product(range(4, 8), itertools.combinations(range(4), 2)):
        hidden = seen_from(match3_bigram, i, j, N, 2, (0, 1)) is None
        assert hidden == ((i - j) % 2 == 0)


def test_a_blind_model_is_refuted_and_evaluates_again() -> None:
    found = confuse(_Blind(), N=9)
    assert found.finding is Finding.REFUTED
    assert found.counterexample is not None
    assert found.counterexample["positions of one behaviour"] == [0, 5]
    assert found.error == Fraction(3, 4) == error_at(_Blind(), found.counterexample)


def test_a_model_that_knows_every_position_is_not_refuted() -> None:
    found = confuse(_Exact(), N=50)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert found.recheck is not None
    found.recheck(Model.of(_Exact()))
    with pytest.raises(ModelFault, match="model loaded again"):
        found.recheck(Model.of(_Blind()))


def test_a_model_at_fault_is_named_in_one_line() -> None:
    with pytest.raises(ModelFault, match="finite"):
        confuse(_Nan(), N=9)


@pytest.mark.parametrize(
    ("model", "options", "message"),
    [
        (_Blind(), {"N": 3}, "the ends can be swapped"),
        (_Blind(), {"M": 2}, "modulo 2"),
        (_Blind(), {"N": 10**9}, "N <= 100000"),
        (object(), {}, r"must have a method behaviour\(position\)"),
    ],
)
def test_bad_input_is_one_line(model: object, options: dict[str, int], message: str) -> None:
    with pytest.raises(BadInput, match=message) as caught:
        confuse(model, **options)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("positions", [(0, 0), (0, 9), (-1, 3)])
def test_positions_must_be_two(positions: tuple[int, int]) -> None:
    with pytest.raises(BadInput, match="two different positions"):
        telling_input(*positions, 9, 3)


@pytest.mark.parametrize("changed", [{"classes": 7}, {"classes": 0}, {"p": 1}, {"H": 9}, {"N": 99}, {"H": 0}])
def test_sizes_out_of_range_are_one_line(changed: dict[str, int]) -> None:
    row = {"N": 7, "M": 3, "classes": 5, "H": 1, "m": 2, "width": 2, "p": 3, "f": 1, "seed": 1} | changed
    with pytest.raises(BadInput) as caught:
        one_behaviour_twice_is_confused(**row)
    assert "\n" not in str(caught.value)


def test_no_class_is_bad_input() -> None:
    with pytest.raises(BadInput, match="at least 1 class"):
        two_layers(modulo(0), 1, 1, 1, FixedPoint(3, 0), 0)
