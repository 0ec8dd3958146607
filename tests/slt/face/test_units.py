"""Constructions as objects: exact outputs that are the definitions', and what is refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import slt
from checkers.core.opinion import Undecided
from constructions import tasks
from constructions.appendix_c3_third_order.unit import match_s
from constructions.attention import MultiHead, SelfAttention
from constructions.precision import FixedPoint
from constructions.task_inputs import random_pointers, random_tokens, random_unit_values
from proofs import rational
from slt.face import evaluate

Refuses = Callable[[Callable[[], Any], str], None]
N, M = 6, 8
MATCHING: list[tuple[slt.Unit, Callable[[Sequence[int]], list[int]]]] = [
    (slt.match2_unit(N, M), lambda X: tasks.match2(X, M)),
    (slt.match_s_unit(N, M), lambda X: tasks.match3(X, M)),
    (slt.match_s_unit(N, M, s=2), lambda X: match_s(X, M, 2)),
    (slt.match3_bigram_transformer(N, M), lambda X: tasks.match3_bigram(X, M)),
    (slt.gathering_layer(N, M), lambda X: tasks.match3(X, M)),
    (slt.match3_local_unit(N, M, 1, 60), lambda X: tasks.match3_local(X, M, 1)),
]
AVERAGING = [slt.averaging_unit(8, 2, "1/50", 2), slt.moment_curve_unit(8, 2, "1/50", 2)]
BY_NAME = {"ids": lambda value: value.title if isinstance(value, slt.Unit) else ""}
residues = st.lists(st.integers(0, M - 1), min_size=N, max_size=N)


@pytest.mark.parametrize(("unit", "task"), MATCHING, **BY_NAME)
@settings(max_examples=12)
@given(X=residues)
def test_answers_are_the_tasks(unit: slt.Unit, task: Callable[..., list[int]], X: list[int]) -> None:
    assert unit(X).answers == tuple(task(X))


SMALL = [
    slt.match2_unit(4, 5),
    slt.match2_unit(4, 5, p=20),
    slt.match_s_unit(3, 4),
    slt.match_s_unit(2, 3, s=4),
    slt.match3_bigram_transformer(3, 4),
    slt.gathering_layer(3, 5),
    slt.match3_local_unit(6, 5, 1, 64),
    *AVERAGING,
]


@pytest.mark.parametrize("unit", SMALL, **BY_NAME)
def test_the_claim_about_exactly_this_unit_is_decided(unit: slt.Unit) -> None:
    report = unit.check()
    assert report
    (verdict,) = report.verdicts
    assert unit.claim is not None
    assert (verdict.statement, verdict.claim) == (unit.statement, unit.claim[0])
    assert "p" not in verdict.parameters or verdict.parameters["p"] == unit.parameters["p"]


def test_keys_that_are_too_short_are_found_out() -> None:
    report = slt.match3_local_unit(20, 5, 2, 4).check()
    assert not report
    assert report.verdicts[0].outcome == "refuted"


def test_a_unit_without_a_claim_of_its_own_says_so(refuses: Refuses) -> None:
    refuses(slt.match3_bigram_transformer(3, 4, p=40).check, "no claim is about exactly this construction")
    assert "no claim is about exactly" in slt.match_s_unit(3, 4, p=40)._repr_html_()


@pytest.mark.parametrize("unit", AVERAGING, **BY_NAME)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_averages_are_within_what_is_claimed(unit: slt.Unit, seed: int) -> None:
    values, pointers = random_unit_values(8, 2, seed), random_pointers(8, 2, seed)
    found = unit((values, pointers))
    for rows in (found.low, found.high, *([] if found.rows is None else [found.rows])):
        for row, target in zip(rows, tasks.qsa(values, pointers), strict=True):
            assert sum((a - b) ** 2 for a, b in zip(row, target, strict=True)) <= Fraction(1, 50) ** 2


@pytest.mark.parametrize(("unit", "X"), [(unit, [3, 5, 5, 0, 1, 7]) for unit, _ in MATCHING], **BY_NAME)
def test_ends_are_narrow_and_rows_are_their_rounding(unit: slt.Unit, X: list[int]) -> None:
    found = unit(X)
    assert found.rows is not None
    assert unit.format is not None
    for i in range(N):
        for low, high, row in zip(found.low[i], found.high[i], found.rows[i], strict=True):
            assert low <= high < low + Fraction(1, 1 << 60)
            assert unit.format.holds(row)
            assert abs(row - low) <= unit.format.error + (high - low)


@settings(max_examples=25)
@given(
    scores=st.lists(st.fractions(-3, 3, max_denominator=8), min_size=2, max_size=4),
    values=st.lists(st.fractions(-1, 1, max_denominator=8), min_size=4, max_size=4),
)
def test_an_average_lies_between_rational_ends_of_its_own(
    scores: list[Fraction], values: list[Fraction]
) -> None:
    """The same average from proofs/rational.py's exponentials, which share nothing with Arb."""
    weights = [rational.exp(s - max(scores), 80) for s in scores]
    assert all(low > 0 for low, _ in weights)
    own = values[: len(scores)]
    low_total, high_total = sum(a for a, _ in weights), sum(b for _, b in weights)
    low = sum((v * (a if v > 0 else b) for v, (a, b) in zip(own, weights, strict=True)), Fraction(0))
    high = sum((v * (b if v > 0 else a) for v, (a, b) in zip(own, weights, strict=True)), Fraction(0))
    ends = (min(low / low_total, low / high_total), max(high / low_total, high / high_total))
    layer, rows = _layer(scores, own)
    found, _ = evaluate.outputs(layer, rows, None)
    assert ends[0] <= found[0][0][1]
    assert found[0][0][0] <= ends[1]


def _layer(scores: Sequence[Fraction], values: Sequence[Fraction]) -> tuple[SelfAttention, Any]:
    """A unit of which every token scores token j with scores[j], and token j's value is values[j]."""
    one, zero = Fraction(1), Fraction(0)
    rows = np.array([[one, s, v] for s, v in zip(scores, values, strict=True)], dtype=object)
    return SelfAttention([[one], [zero], [zero]], [[zero], [one], [zero]], [[zero], [zero], [one]]), rows


@pytest.mark.parametrize(
    ("values", "rounded"),
    [
        ([Fraction(1, 8)] * 3, Fraction(0)),  # half-way between 0 and 1/4: to even
        ([Fraction(3, 8)] * 3, Fraction(1, 2)),
        ([Fraction(1, 8), Fraction(1, 4), Fraction(0)], Fraction(0)),  # the last two scores agree: a tie
        ([Fraction(1, 8), Fraction(1, 4), Fraction(1, 1 << 200)], Fraction(1, 4)),  # barely above one
    ],
)
def test_ties_are_decided_exactly(values: list[Fraction], rounded: Fraction) -> None:
    layer, rows = _layer([Fraction(1), Fraction(0), Fraction(0)], values)
    _, found = evaluate.outputs(layer, rows, FixedPoint(8, 2))
    assert found is not None
    assert found[0] == [rounded]


def test_two_heads_that_tie_in_one_coordinate_are_undecided() -> None:
    layer, rows = _layer([Fraction(1), Fraction(0)], [Fraction(1, 16)] * 2)
    with pytest.raises(Undecided, match="bits do not decide"):
        evaluate.outputs(MultiHead([layer, layer]), rows, FixedPoint(8, 2))


def test_what_a_unit_does_not_take_is_one_line(refuses: Refuses) -> None:
    refuses(lambda: slt.match2_unit(N, M)([1, 2]), "for N = 6 tokens, not 2")
    refuses(lambda: slt.match2_unit(N, M)([M] * N), "residues in 0..7")
    refuses(lambda: slt.match2_unit(N, M)([0.5] * N), "must be an integer")
    refuses(lambda: slt.match2_unit(N, M, p=5), "p = 5 bits are too few")
    refuses(lambda: slt.averaging_unit(8, 2, eps=0.01), "not the float 0.01")  # type: ignore[arg-type]
    refuses(lambda: slt.averaging_unit(8, 2, eps="small"), "no exact number")
    refuses(lambda: slt.averaging_unit(1 << 30, 2), "no tabulated key length")
    refuses(lambda: slt.averaging_unit(8, 2)(7), "X must be a pair")
    values, pointers = random_unit_values(8, 1, 1), random_pointers(8, 3, 1)
    refuses(lambda: slt.averaging_unit(8, 2)((values, pointers)), "takes N, q, d = 8, 2, 1, not 8, 3, 1")
    refuses(lambda: slt.match_s_unit(N, M, s=5), "must lie in 2..4")
    refuses(lambda: slt.match2_unit(8, 10**9), "M <= 65536 would do")
    many = slt.match_s_unit(200, 5)
    refuses(lambda: many([0] * 200), "201^3 scores, too many to evaluate exactly: 101 tokens would do")
    refuses(lambda: many.plot([0] * 200), "too many to evaluate")
    refuses(lambda: many.to_numpy().bound([0] * 200), "too many to evaluate")


def test_units_and_outputs_can_be_seen(refuses: Refuses) -> None:
    unit = slt.match2_unit(8, 8)
    X = random_tokens(8, 8, 1)
    assert "theorem-6" in unit._repr_html_()
    assert repr(unit).startswith("<Match2 unit (theorem-6): N=8, M=8, m=3, p=")
    assert unit(X)._repr_html_().count("<tr>") == 9
    picture = unit.plot(X)
    assert len(picture.data["scores"]) == 8
    assert picture.data["columns"][-1] == "dummy"
    two = slt.match3_bigram_transformer(6, 8)
    assert two.plot(X[:6], layer=1).data["rows"][0] == "token 1"
    refuses(lambda: two.plot(X[:6], layer=1, head=1), "the layers have 2, 1 heads")
    refuses(lambda: slt.match2_unit(70, 8).plot([0] * 70), "shows nothing")
