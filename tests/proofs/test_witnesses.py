"""Witnesses are evaluated by the standard library's definitions, and a wrong one refutes nothing."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.mutant import all_mutants
from checkers.core.verdict import Outcome
from checkers.running import run
from checkers.running.plan import plan_mutants
from constructions import tasks
from proofs import definitions
from proofs.replayers import Rejected
from proofs.witnesses import NOT_INPUTS, RULES, evaluate


def test_every_claim_with_mutants_has_a_check_or_a_reason_why_not() -> None:
    claims = {claim for claim, _ in all_mutants()}
    assert claims == {*RULES, *NOT_INPUTS}
    assert all(NOT_INPUTS.values())


TOKENS = {
    "X": [1, 0, 2],
    "token": 0,
    "why": "input [1, 0, 2], token 0: the task asks 1, the unit says 0",
}


def test_a_token_with_its_answer() -> None:
    assert evaluate("theorem-6/the_attention_unit_computes_match2", {"N": 3, "M": 3}, TOKENS)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"why": "input [1, 0, 2], token 0: the task asks 0, the unit says 1"}, "the target is 1, not 0"),
        ({"why": "input [1, 0, 2], token 0: the task asks 1, the unit says 1"}, "as the refuted object said"),
        ({"X": [1, 0, 0]}, "the target is 0, not 1"),
        ({"X": [1, 0, 5]}, "out of range"),
        ({"token": 1}, "sentence is not read"),
        ({"token": 7}, "cannot be evaluated"),
        ({"X": None}, "cannot be evaluated"),
        ({"why": "it is wrong"}, "sentence is not read"),
    ],
)
def test_a_wrong_token_is_rejected(change: dict[str, Any], says: str) -> None:
    with pytest.raises(Rejected, match=says):
        evaluate("theorem-6/the_attention_unit_computes_match2", {"N": 3, "M": 3}, TOKENS | change)


def test_a_witness_without_its_input_is_rejected_where_it_must_have_one() -> None:
    with pytest.raises(Rejected, match="lacks the input"):
        evaluate("theorem-6/every_input_is_decided", {"N": 3, "M": 3}, {"why": "it is wrong"})
    assert not evaluate("theorem-4/explicit_constant", {}, {"q": 1})


WRONG: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "theorem-4/reduction_for_all_q",
        {},
        {
            "a": [1],
            "b": [1],
            "pointers": [0],
            "values": [[1], [-1], [0]],
            "why": "an output 0, within 1 of the average 0, is judged wrongly: DISJ = 1",
        },
    ),
    *(
        (
            "theorem-4/protocol_decides_disjointness",
            {},
            {"a": [1], "b": [1], "why": f"Bob's average is {ball}, the threshold 0, and DISJ = 1"},
        )
        for ball in ("0.50000000", "[0.33333333 +/- 3.34e-9]", "[-0.1 +/- 0.2]", "[+/- 0.101]", "none")
    ),
    (
        "theorem-4/one_view_for_all_N_and_q",
        {},
        {
            "y": [0],
            "other": [1],
            "values": [[1], [-1], [0]],
            "why": "the output 1 misses neither average by 1",
        },
    ),
    (
        "theorem-11/enough_memory_is_right",
        {"N": 4, "q": 2},
        {
            "values": ["1/2", "0", "0", "0"],
            "token": 2,
            "pointers": [1, 2],
            "why": "token 2 points at [1, 2]: the output is 1/4, the average 1/2",
        },
    ),
    (
        "set-disjointness/disjointness_is_the_largest_product",
        {"n": 2},
        {"a": [0, 1], "b": [0, 1], "why": "DISJ((0, 1), (0, 1)) is 0, not 1"},
    ),
    (
        "fact-1/fooling_set_for_all_n",
        {},
        {"pairs": [[[0], [1]], [[1], [0]]], "why": "neither crossing meets"},
    ),
    ("precision-model/rounding_is_to_nearest_even", {"p": 4, "f": 1}, {"x": "5/4", "mantissa": 2, "why": ""}),
    ("theorem-3/numbers_fit", {}, {"number": 7, "why": "7 does not fit p = 4 bits"}),
    (
        "theorem-3/margin_for_all_N_and_q",
        {},
        {"nodes": [1, 2], "y": [0], "query": [2, -1], "scores": [1, 0], "why": "not below 1 by 1"},
    ),
    (
        "appendix-c6-subgraphs/graph_attention_finds_cycles",
        {"order": 3, "N": 3},
        {"rows": [2, 4, 1], "token": 0, "why": "the unit says 1 at token 0"},
    ),
    (
        "theorem-7/the_reduction_holds_for_every_n",
        {},
        {"a": [0], "b": [1], "M": 5, "X": [1, 1, 2], "Match3(X)_1": 0, "DISJ": 0, "why": ""},
    ),
    (
        "theorem-2/no_unit_is_exact",
        {},
        {"weights": ["1", "2"], "values": [["0"], ["1"]], "y": [0, 1], "why": "the output is qSA exactly"},
    ),
]


@pytest.mark.parametrize(
    ("claim", "parameters", "witness"), WRONG, ids=[f"{k} {row[0]}" for k, row in enumerate(WRONG)]
)
def test_wrong_witnesses_are_rejected(claim: str, parameters: dict, witness: dict) -> None:
    with pytest.raises(Rejected):
        evaluate(claim, parameters, witness)


def _check(claim: str) -> Any:
    return plan_mutants([m for m in all_mutants().values() if m.claim == claim])[0]


def test_a_refutation_whose_witness_is_wrong_is_no_kill(monkeypatch) -> None:
    check = _check("set-disjointness/disjointness_is_the_largest_product")
    assert run.run_check(check).killed

    def lenient(*_: Any) -> None:
        raise Rejected("DISJ is another")

    monkeypatch.setattr(run, "evaluate", lenient)
    found = run.run_check(check)
    assert not found.killed
    assert found.outcome is Outcome.UNKNOWN
    assert "DISJ is another" in found.reason


def test_a_witness_told_the_wrong_way_round_is_rejected() -> None:
    """A module that is wrong together with its task would tell it so."""
    check = _check("section-4-match-tasks/fast_specification_is_the_definition")
    found = run.run_check(check)
    assert found.killed
    witness = dict(found.witness or {})
    shown = str(witness["why"]).replace("gives 1", "gives 0").replace("has answer 0", "has answer 1")
    with pytest.raises(Rejected, match="by the definition"):
        evaluate(check.claim, check.about().parameters, {**witness, "why": shown})


@given(st.data())
def test_the_definitions_are_those_of_the_constructions(data) -> None:
    """Two readings of Section 4, written apart."""
    M = data.draw(st.integers(1, 6))
    X = data.draw(st.lists(st.integers(0, M - 1), min_size=1, max_size=5))
    n, K = len(X), data.draw(st.integers(0, 4))
    assert [definitions.match2(X, i, M) for i in range(n)] == tasks.match2(X, M)
    assert [definitions.match3(X, i, M) for i in range(n)] == tasks.match3(X, M)
    assert [definitions.match3(X, i, M, K) for i in range(n)] == tasks.match3_local(X, M, K)
    assert [definitions.match_s(X, i, M, 3) for i in range(n)] == tasks.match3(X, M)
    if n > 1:
        assert [definitions.match3_bigram(X, i, M) for i in range(n)] == tasks.match3_bigram(X, M)
    y = tuple(range(data.draw(st.integers(1, n))))
    values = [[Fraction(x, M)] for x in X]
    assert definitions.average(values, y) == tasks.qsa(values, [y] * n)[0]
