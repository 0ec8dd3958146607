"""Decisions are compared with the definition; what is not decided is no witness."""

from __future__ import annotations

import pytest

from checkers.core.opinion import Undecided, opinion
from checkers.match_tasks.decisions import first_wrong, ln_2_is_below_7_tenths


def test_right_decisions_are_no_witness() -> None:
    assert first_wrong("x", [3, 4], [0, 1], [0, 1]) is None


def test_a_wrong_decision_names_the_token() -> None:
    found = first_wrong("x", [3, 4], [0, 0], [0, 1])
    assert found is not None
    assert (found["token"], found["residue"], found["expected"]) == (1, 4, 1)


@pytest.mark.parametrize("expected", [0, 1])
def test_an_undecided_token_is_never_a_witness(expected: int) -> None:
    with pytest.raises(Undecided, match="token 1: the enclosure of the output contains 1/2"):
        first_wrong("x", [3, 4], [0, None], [0, expected])
    open_ = opinion("arb", lambda: first_wrong("x", [3, 4], [0, None], [0, expected]))
    assert (open_.holds, open_.witness) == (None, None)


def test_ln_2_is_shown_by_both() -> None:
    assert [(o.engine, o.holds) for o in ln_2_is_below_7_tenths()] == [("arb", True), ("rational", True)]
