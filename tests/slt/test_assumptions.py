"""`slt assumptions`, and what check and show say of obligations."""

from __future__ import annotations

from typing import Any

import pytest
from typer.testing import CliRunner

from checkers.core.result import Result, Solved
from checkers.core.verdict import Outcome
from checkers.engines.obligation_ledger import Obligation
from checkers.running.plan import Check
from proofs import assumptions as register
from proofs.statements import MalformedIndex
from proofs.statements import load as load_index
from slt import assumptions, obligations
from slt.cli import app

MADE = [
    Obligation("a/b/one.smt2", "1", True, True),
    Obligation("a/b/two.smt2", "2", False, True),
    Obligation("a/b/three.smt2", "3", False, False),
]


def test_it_begins_with_how_many_are_checked_by_more_than_solvers(monkeypatch) -> None:
    monkeypatch.setattr("slt.commands.assumptions.obligations", lambda: MADE)
    ran = CliRunner().invoke(app, ["assumptions"], env={"COLUMNS": "100"})
    assert ran.exit_code == 0
    assert ran.stdout.startswith("2 of 3 obligations are checked by more than solvers: 2 by the standard")
    for needed in (
        "a/b/three.smt2",
        "Z3",
        "boolp.propositional_extensionality",
        "precision-model",
        "relied on",
    ):
        assert needed in ran.stdout
    assert "a/b/two.smt2" not in ran.stdout


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("read_verdicts", lambda: [{"claim": "x/y", "engines": ["oracle"]}]),
        ("all_claims", lambda: {"x": type("C", (), {"statement": "theorem-99"})()}),
    ],
)
def test_a_claim_that_uses_what_is_not_registered_fails(monkeypatch, name: str, value: Any) -> None:
    monkeypatch.setattr(assumptions, name, value)
    with pytest.raises(MalformedIndex, match="add it with its reason"):
        assumptions.register_lines(register.load(), load_index(), MADE, 80)


def test_a_program_is_relied_on_by_the_claims_it_had_a_part_in(monkeypatch) -> None:
    rows = [{"claim": "x/y", "engines": ["z3"]}, {"claim": "x/z", "engines": ["arb"]}]
    monkeypatch.setattr(assumptions, "read_verdicts", lambda: rows)
    said = {p.name: assumptions._claims_by(p) for p in register.load().programs}
    assert said["Z3"] == "by 1 of 2 claims"
    assert said["cvc5"] == "by 0 of 2 claims"
    monkeypatch.setattr(assumptions, "read_verdicts", lambda: [{"claim": "x/y"}])
    assert assumptions._claims_by(register.load().programs[1]).startswith("not known")


def test_what_the_quick_grid_does_not_have_counts_as_solvers_only() -> None:
    about = Check("definition-4/zero_is_within_one", {"q": 1}).about()
    run = Result(about, Outcome.UNKNOWN, obligations=(Solved("new", "0" * 64, 3, "abc"),))
    found = obligations.solved([run])
    assert [o.words for o in found] == ["two solvers only"]
    said = "\n".join(map(str, obligations.obligation_lines(found, 200)))
    assert said.startswith("0 of 1 obligations")
    assert obligations.obligation_lines([], 80) == []


def test_show_lists_each_obligation_of_a_claim_with_what_checks_it() -> None:
    ran = CliRunner().invoke(app, ["show", "definition-4/zero_is_within_one"], env={"COLUMNS": "200"})
    assert "obligation q-1_all-values-are-1.smt2: " in ran.stdout
    ran = CliRunner().invoke(app, ["show", "definition-4"], env={"COLUMNS": "200"})
    assert "of 4 obligations are checked by more than solvers" in ran.stdout
