"""Fact 1: protocols and fooling sets against brute force, the claims, bad input and certificates."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from checkers.core.opinion import replayed
from checkers.core.verdict import Outcome
from checkers.fact_01_disjointness import fooling_set as fooling
from checkers.fact_01_disjointness import protocols
from constructions.communication import Leaf, depth, fooling_set_disj, is_fooling_set
from constructions.errors import BadInput
from constructions.fact_01_disjointness.protocols import (
    answer,
    bits_needed,
    index_of,
    send_all_protocol,
    table_node,
    tabulate,
)
from constructions.task_inputs import all_bit_strings
from constructions.tasks import disj
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected


@pytest.mark.parametrize("n", [1, 2, 3])
def test_bob_learns_with_n_bits(n: int) -> None:
    tree = send_all_protocol(n)
    assert depth(tree) == n == bits_needed(n, "one")
    for a, b in itertools.product(all_bit_strings(n), repeat=2):
        assert answer(tree, a, b, "one") == disj(a, b)


def test_tables_come_back_from_trees() -> None:
    assert [index_of(x) for x in all_bit_strings(3)] == list(range(8))
    tree = table_node("bob", [0, 1, 1, 0], Leaf(0), Leaf(1))
    assert tabulate(tree, 2, "both") == ["bob", "0110", 0, 1]
    assert tree.run((0, 0), (1, 0)).bits_sent == {"alice": 0, "bob": 1}


@pytest.mark.parametrize("n", [1, 2, 4])
def test_fooling_set(n: int) -> None:
    verdict = fooling.fooling_set(n)
    assert verdict.outcome is Outcome.PROVED
    assert not verdict.single_engine
    assert verdict.margin is not None
    assert verdict.margin.value == 2**n
    assert is_fooling_set(fooling_set_disj(n), disj, 0) is None
    assert verdict.certificate is not None
    replay(verdict.certificate)


def test_engines_find_the_same_bad_set() -> None:
    pairs = [(a, b if a != (1, 1) else (0, 1)) for a, b in fooling_set_disj(2)]
    assert is_fooling_set(pairs, disj, 0) is not None
    verdict = fooling.fooling_set(2, pairs=lambda _: pairs)
    assert verdict.outcome is Outcome.REFUTED
    assert [o.holds for o in verdict.opinions] == [False, False]


@pytest.mark.parametrize("learner", ["both", "one"])
def test_bounds_for_all_n(learner: str) -> None:
    assert fooling.fooling_set_for_all_n().outcome is Outcome.PROVED
    assert fooling.fooling_set_bounds_protocols(learner).outcome is Outcome.PROVED


@pytest.mark.parametrize(("n", "learner"), [(1, "both"), (1, "one"), (2, "both"), (2, "one"), (3, "one")])
def test_no_shorter_protocol(n: int, learner: str) -> None:
    verdict = protocols.no_shorter_protocol(n, learner)
    assert verdict.outcome is Outcome.PROVED
    assert {o.engine for o in verdict.opinions} == {"z3", "cvc5", "exhaustion"}
    assert verdict.margin is not None
    assert verdict.margin.value == bits_needed(n, learner)


@pytest.mark.parametrize(("n", "learner"), [(1, "both"), (2, "both"), (2, "one"), (3, "one")])
def test_rectangles_agree_that_the_bound_is_attained(n: int, learner: str) -> None:
    assert protocols._short_rectangle(n, bits_needed(n, learner), learner) is not None
    assert protocols.trivial_protocol_is_right(n, learner).outcome is Outcome.PROVED


def test_a_found_protocol_is_shown() -> None:
    verdict = protocols.no_shorter_protocol(2, "both", extra=1)
    assert verdict.outcome is Outcome.REFUTED
    assert verdict.witness is not None
    tree = verdict.witness["protocol"]
    replay(tree_certificate(2, "both", tree))


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: fooling.fooling_set(0), "n must lie in 1..16"),
        (lambda: fooling.fooling_set(17), "covers every n"),
        (lambda: fooling.fooling_set_bounds_protocols("all"), "'both' (both players) or 'one'"),
        (lambda: protocols.no_shorter_protocol(5, "both"), "n must lie in 1..4"),
        (lambda: protocols.no_shorter_protocol(2, "bob"), "the learner must be"),
        (lambda: protocols.trivial_protocol_is_right(7, "both"), "n must lie in 1..6"),
    ],
)
def test_bad_input(call, says) -> None:
    with pytest.raises(BadInput) as error:
        call()
    assert says in str(error.value)
    assert "\n" not in str(error.value)


GOOD_TREE = ["alice", "01", 0, ["bob", "01", 0, 1]]


def tree_certificate(n: int, learner: str, tree: object) -> dict[str, Any]:
    return {
        "claim": "fact-1/trivial_protocol_is_right",
        "parameters": {"n": n, "learner": learner},
        "kind": "fact-1-protocol",
        "n": n,
        "bits": n + (learner == "both"),
        "learner": learner,
        "tree": tree,
    }


def pairs_certificate(n: int, pairs: object) -> dict[str, Any]:
    return {
        "claim": "fact-1/fooling_set",
        "parameters": {"n": n},
        "kind": "fact-1-fooling-set",
        "n": n,
        "pairs": pairs,
    }


def test_protocol_certificate() -> None:
    assert replayed(tree_certificate(1, "both", GOOD_TREE)).holds
    constant = ["alice", "01", 0, ["bob", "01", 0, 1]]
    assert "tells both players DISJ_1" in replay(tree_certificate(1, "both", constant))


@pytest.mark.parametrize(
    ("certificate", "says"),
    [
        (tree_certificate(1, "both", GOOD_TREE) | {"bits": 1}, "allows 1 bits"),
        (tree_certificate(1, "both", GOOD_TREE) | {"n": 2}, "it is for n = 2"),
        (tree_certificate(1, "both", ["alice", "10", 0, ["bob", "01", 0, 1]]), "the protocol says"),
        (tree_certificate(1, "both", 0), "on a = 1, b = 1 the protocol says 0"),
        (tree_certificate(2, "both", ["alice", "0101", 0, ["bob", "0101", 0, 1]]), "the protocol says"),
        (tree_certificate(1, "both", ["bob", "00", GOOD_TREE, 0]), "sends more than 2 bits"),
    ],
)
def test_wrong_protocols_are_rejected(certificate, says: str) -> None:
    with pytest.raises(Rejected, match=says):
        replay(certificate)


@pytest.mark.parametrize(
    ("certificate", "says"),
    [
        (tree_certificate(1, "carol", GOOD_TREE), "both"),
        (tree_certificate(1, "both", ["carol", "01", 0, 1]), "a node must be"),
        (tree_certificate(1, "both", ["bob", "012", 0, 1]), "zeros and ones"),
        (tree_certificate(1, "both", ["bob", "00", 0, 2]), "a leaf must be"),
        (tree_certificate(1, "one", ["bob", "00", "01", 1]), "zeros and ones"),
        (pairs_certificate(17, "complements"), "at most 16"),
        (pairs_certificate(1, [[0, 2]]), "below 2.1"),
        (pairs_certificate(1, "all"), "complements"),
    ],
)
def test_malformed_certificates(certificate, says: str) -> None:
    with pytest.raises(Malformed, match=says) as error:
        replay(certificate)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("pairs", "says"),
    [
        ([[0, 1]], "there are 1 pairs"),
        ([[0, 0], [0, 1]], "do not cross"),
        ([[1, 1], [0, 1]], "meets"),
        ([[1, 0], [0, 1]], "counting up"),
    ],
)
def test_wrong_fooling_sets_are_rejected(pairs, says: str) -> None:
    with pytest.raises(Rejected, match=says):
        replay(pairs_certificate(1, pairs))
