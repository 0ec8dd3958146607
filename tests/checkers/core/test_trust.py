"""What two engines share follows from the engines, and every row of the tables is used."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import checkers
from checkers.core.opinion import Answer, Opinion, ask
from checkers.core.trust import ENGINES, FROM_DEFINITION, REDUCED, Sharing, between, shared
from checkers.core.verdict import Outcome, conclude, unknown
from proofs.replay import kinds


def yes(engine: str, part: str = "", kind: str = "") -> Opinion:
    return ask(engine, lambda: Answer(True), part=part, kind=kind)


DEFINED, DERIVED = next(iter(FROM_DEFINITION)), next(iter(REDUCED))


@pytest.mark.parametrize(
    ("one", "two", "sharing"),
    [
        (yes("z3"), yes("cvc5"), Sharing.ENCODING),
        (yes("arb"), yes("rational"), Sharing.SPECIFICATION),
        (yes("z3"), yes("arb"), Sharing.SPECIFICATION),
        (yes("z3"), yes("exhaustion"), Sharing.THROUGHOUT),
        (yes("exact"), yes("exhaustion"), Sharing.SINGLE),  # the constructions' Python, twice
        (yes("arb"), yes("flint"), Sharing.SINGLE),  # one library
        (yes("exact"), yes("exact"), Sharing.SINGLE),
        (yes("exact"), yes("replay", kind=DEFINED), Sharing.THROUGHOUT),
        (yes("exact"), yes("replay", kind=DERIVED), Sharing.SPECIFICATION),
        (yes("exact"), yes("replay", kind="never seen"), Sharing.SPECIFICATION),
        (yes("exhaustion"), yes("replay", kind=DERIVED), Sharing.THROUGHOUT),
        (yes("kernel"), yes("coqchk"), Sharing.PROOF),
        (yes("kernel"), yes("z3"), Sharing.THROUGHOUT),
    ],
)
def test_pairs(one: Opinion, two: Opinion, sharing: Sharing) -> None:
    assert between(one, two) is between(two, one) is sharing
    assert shared([one, two]) is sharing


def test_a_verdict_has_its_weakest_part_and_each_part_its_best_pair() -> None:
    solvers, arithmetic = [yes("z3"), yes("cvc5")], [yes("arb", "b"), yes("rational", "b")]
    assert shared([*solvers, yes("exhaustion")]) is Sharing.THROUGHOUT
    assert shared([*solvers, yes("exhaustion"), *arithmetic]) is Sharing.SPECIFICATION
    assert shared([*solvers, *arithmetic]) is Sharing.ENCODING
    assert shared([*solvers, yes("arb", "c")]) is Sharing.SINGLE
    assert shared([yes("z3"), ask("cvc5", lambda: Answer(None))]) is Sharing.SINGLE


def test_only_a_success_shares_anything() -> None:
    assert conclude(Outcome.PROVED, "", [yes("z3"), yes("cvc5")]).shared is Sharing.ENCODING
    assert unknown("", "why", [yes("z3"), yes("cvc5")]).shared is None
    assert conclude(Outcome.PROVED, "", [yes("z3")]).single_engine


def test_every_engine_of_the_table_is_used() -> None:
    used: set[str] = set()
    for path in Path(checkers.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                used.add(str(node.args[0].value))
    assert [name for name in ENGINES if name not in used] == []


def test_every_kind_of_certificate_is_judged_once() -> None:
    assert sorted([*FROM_DEFINITION, *REDUCED]) == sorted(kinds())
