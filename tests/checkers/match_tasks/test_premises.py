"""The enclosures that solvers are given as constants: if they miss the weights, nothing is proved."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from checkers.appendix_c3_third_order import unit as third_order
from checkers.core.verdict import Outcome, Verdict
from checkers.match_tasks import order_weights
from checkers.match_tasks.decisions import within
from checkers.match_tasks.match2_weights import missed_by, table, table_holds
from checkers.theorem_06_match2 import unit as match2
from checkers.theorem_08_match3_bigram import transformer as bigram
from checkers.theorem_09_match3_local import unit as local


def shifted(row: tuple[int, int]) -> tuple[int, int]:
    """An interval just above the row: a heavier match, which no obligation minds."""
    return row[1] + 1, row[1] + 2


def is_unknown_for_want_of(verdict: Verdict, part: str) -> bool:
    left = [o for o in verdict.opinions if o.holds is None]
    return verdict.outcome is Outcome.UNKNOWN and bool(left) and all(part in o.part for o in left)


@pytest.mark.parametrize("claim", [match2.every_input_is_decided, match2.every_length_is_decided])
def test_a_table_that_misses_a_weight(claim: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*arguments: Any) -> Any:
        first, *others = table(*arguments)
        return (shifted(first), *others)

    assert table_holds(table(8, 40), 8, 40)
    assert not table_holds(wrong(8, 40), 8, 40)
    assert missed_by(wrong(8, 40), 8, 40)
    monkeypatch.setattr(match2, "table", wrong)
    assert is_unknown_for_want_of(claim(M=8, N=3), "the enclosures of the weights")


@pytest.mark.parametrize(
    ("module", "part"),
    [(third_order, "the enclosures of the weights"), (bigram, "the enclosures of layer 2's weights")],
)
def test_a_hull_that_misses_a_weight(module: Any, part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*found: Any) -> Any:
        good = order_weights.hull(*found)
        return replace(good, rows=(shifted(good.rows[0]), *good.rows[1:]))

    monkeypatch.setattr(module, "hull", wrong)
    assert is_unknown_for_want_of(module.every_input_is_decided(N=4, M=4), part)


@pytest.mark.parametrize(
    ("module", "sizes", "part"),
    [
        (bigram, {"N": 4, "M": 4}, "the enclosures of layer 1's weights"),
        (local, {"N": 4, "M": 3, "K": 1, "m": 64, "seed": 1}, "the enclosures of the attention weights"),
    ],
)
def test_attention_that_differs_when_computed_again(
    module: Any, sizes: dict[str, int], part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each premise computes the weights anew, with its own engine, and compares."""
    monkeypatch.setattr(module, "within", lambda found, used: within(found, [(0, 0)] * len(used)))
    claim = getattr(module, "every_input_is_decoded_symbolically", None) or module.every_input_is_decided
    assert is_unknown_for_want_of(claim(**sizes), part)


def test_within() -> None:
    half = (Fraction(1, 2), Fraction(1, 2))
    assert within([half], [half])
    assert not within([half], [(Fraction(1, 2), Fraction(1, 3))])
    assert not within([half], [(Fraction(2, 3), Fraction(1))])
    assert not within([], [])
