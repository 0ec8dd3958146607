"""The definitions' claims hold at small size, refuse bad input, and their certificates can be rejected."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from checkers.core.claim import all_claims
from checkers.core.verdict import Outcome, Verdict, plain
from constructions.errors import BadInput
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected

UNIT = {"N": 3, "d": 2, "m": 2, "d_out": 1, "seed": 5}
LAYER = {"N": 2, "m": 2, "d_out": 1, "H": 2, "D": 1, "p": 4, "f": 1, "seed": 5}
TABLE = {"task": "match3", "N": 3, "M": 3, "K": 1}
CASES = {
    "definition-1/unit_is_the_softmax_of_its_scores": UNIT,
    "definition-2/heads_are_added": {**UNIT, "H": 2},
    "definition-2/maps_and_layers_alternate": {"N": 2, "d": 2, "m": 1, "H": 2, "D": 3, "seed": 5},
    "section-4-match-tasks/fast_specification_is_the_definition": TABLE,
    "definition-4/sparse_averages_are_exact_means": {"N": 5, "q": 2, "d_out": 1, "seed": 1},
    "set-disjointness/disjointness_is_the_largest_product": {"n": 3},
    "precision-model/rounding_is_to_nearest_even": {"p": 4, "f": 2},
    "class-p/heads_are_rounded_then_added": LAYER,
}


def check(claim: str, **changes: Any) -> Verdict:
    return all_claims()[claim].check(CASES[claim] | changes)


@pytest.mark.parametrize("claim", CASES)
def test_they_hold_on_two_engines(claim: str) -> None:
    verdict = check(claim)
    assert verdict.outcome.success
    assert not verdict.single_engine


@pytest.mark.parametrize(
    ("claim", "changes", "advice"),
    [
        ("definition-1/unit_is_the_softmax_of_its_scores", {"m": 0}, "give 1 to 64"),
        ("definition-1/unit_is_the_softmax_of_its_scores", {"seed": -1}, "integer >= 0"),
        (
            "section-4-match-tasks/fast_specification_is_the_definition",
            {"task": "match4"},
            "give one of match2",
        ),
        ("section-4-match-tasks/fast_specification_is_the_definition", {"N": 99}, r"M\^N <= 65536"),
        ("section-4-match-tasks/fast_specification_is_the_definition", {"N": 10**18}, "1 <= N <= 16"),
        ("definition-4/sparse_averages_are_exact_means", {"q": 6}, "1 <= q <= N"),
        ("definition-4/sparse_averages_are_exact_means", {"N": 10**18}, r"N \* N \* d_out <= 1048576"),
        ("definition-4/sparse_averages_are_exact_means", {"N": 1024, "d_out": 2}, "<= 1048576"),
        ("definition-2/heads_are_added", {"N": 64, "d": 64, "m": 64, "H": 64}, "at most 100000"),
        ("definition-2/maps_and_layers_alternate", {"D": 0}, "give 1 to 12"),
        ("definition-2/maps_and_layers_alternate", {"D": 12, "N": 64, "d": 9}, "at most 100000"),
        ("definition-2/maps_and_layers_alternate", {"seed": -1}, "integer >= 0"),
        ("definition-4/sparse_averages_are_exact_means", {"d_out": 10**18}, "N \\* d_out <= 1048576"),
        ("definition-4/sparse_averages_are_exact_means", {"seed": -1}, "integer >= 0"),
        ("set-disjointness/disjointness_is_the_largest_product", {"n": 8}, "1 <= n <= 7"),
        ("precision-model/rounding_is_to_nearest_even", {"p": 1}, "2 <= p <= 16"),
        ("class-p/heads_are_rounded_then_added", {"D": -1}, "give 0 to 64"),
        ("class-p/heads_are_rounded_then_added", {"p": 99}, "2 <= p <= 16"),
        ("class-p/heads_are_rounded_then_added", {"N": 64, "H": 64}, "at most 50000"),
    ],
)
def test_bad_input_is_one_line_of_advice(claim: str, changes: dict[str, Any], advice: str) -> None:
    with pytest.raises(BadInput, match=advice) as caught:
        check(claim, **changes)
    assert "\n" not in str(caught.value)


def corrupted(claim: str, field: str, position: tuple[int, ...], value: Any) -> Any:
    certificate = copy.deepcopy(plain(check(claim).certificate))
    *way, last = (field, *position)
    place = certificate
    for k in way:
        place = place[k]
    place[last] = value
    return certificate


@pytest.mark.parametrize(
    ("claim", "field", "position", "value"),
    [
        ("definition-1/unit_is_the_softmax_of_its_scores", "high", (0, 0), "1000"),
        ("definition-1/unit_is_the_softmax_of_its_scores", "X", (0, 0), "5/8"),
        ("section-4-match-tasks/fast_specification_is_the_definition", "answers", (0, 0), 0),
        ("definition-4/sparse_averages_are_exact_means", "outputs", (0, 0), "1/7"),
        ("definition-4/sparse_averages_are_exact_means", "values", (0, 0), "2"),
        ("set-disjointness/disjointness_is_the_largest_product", "answers", (1, 1), 0),
        ("precision-model/rounding_is_to_nearest_even", "mantissas", (0,), 0),
        ("class-p/heads_are_rounded_then_added", "outputs", (0, 0, 0), 99),
        ("class-p/heads_are_rounded_then_added", "heads", (0, "key", 0, 0, 0), 8),
    ],
)
def test_a_corrupted_certificate_is_rejected(
    claim: str, field: str, position: tuple[int, ...], value: Any
) -> None:
    with pytest.raises(Rejected):
        replay(corrupted(claim, field, position, value))


@pytest.mark.parametrize(
    ("claim", "field", "position", "value"),
    [
        ("definition-1/unit_is_the_softmax_of_its_scores", "X", (0, 0), "a"),
        ("definition-1/unit_is_the_softmax_of_its_scores", "X", (0,), ["1", "1", "1"]),
        ("section-4-match-tasks/fast_specification_is_the_definition", "answers", (0,), [1]),
        ("class-p/heads_are_rounded_then_added", "inputs", (0,), [0, 3]),
        ("class-p/heads_are_rounded_then_added", "heads", (0, "dummy_values"), []),
        ("definition-4/sparse_averages_are_exact_means", "pointers", (0,), [0, 0]),
        ("definition-4/sparse_averages_are_exact_means", "pointers", (), [[0]] + [[0, 1]] * 4),
    ],
)
def test_a_malformed_certificate_is_named(
    claim: str, field: str, position: tuple[int, ...], value: Any
) -> None:
    with pytest.raises(Malformed):
        replay(corrupted(claim, field, position, value))


def test_verdicts_about_every_input_are_proved_and_points_certified() -> None:
    assert check("precision-model/rounding_is_to_nearest_even").outcome is Outcome.PROVED
    assert check("definition-2/heads_are_added").outcome is Outcome.CERTIFIED
