"""The register of what is believed: everything used is in it, and what only solvers decide does not grow."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkers.core.claim import all_claims
from checkers.core.trust import ENGINES
from checkers.engines.kernel import kernel_theorems
from checkers.engines.obligation_ledger import obligations
from checkers.engines.refutation_store import solvers_only
from proofs.assumptions import DEFAULT_PATH, load, pinned_axioms, readings, unlisted
from proofs.statements import MalformedIndex
from proofs.statements import load as load_index


def test_every_engine_axiom_and_statement_is_listed_once() -> None:
    register = load()
    statements = {*(c.statement for c in all_claims().values()), *(k.statement for k in kernel_theorems())}
    assert unlisted(register, list(ENGINES), list(pinned_axioms()), sorted(statements)) == []
    listed = [engine for program in register.programs for engine in program.engines]
    assert sorted(listed) == sorted(ENGINES)
    assert sorted(a.name for a in register.axioms) == sorted(pinned_axioms())
    assert all(a.type for a in register.axioms)
    known = load_index().statements
    assert {s for m in register.models for s in m.statements} <= set(known)


def test_what_is_not_listed_is_said() -> None:
    register = load()
    assert unlisted(register, ["z3", "oracle"], [], []) == ["engine 'oracle' is no program's"]
    assert unlisted(register, [], ["choice"], []) == ["axiom 'choice' is not listed"]
    assert unlisted(register, [], [], ["theorem-99"]) == ["statement 'theorem-99' is in no precision model"]


def test_the_obligations_that_only_solvers_decide_are_as_many_as_is_pinned() -> None:
    """A ratchet: to let the number grow, somebody must write a larger one into proofs/assumptions.toml. What
    is left is found by replay of every stored certificate, not read off a list that can be shortened."""
    found = obligations()
    assert sum(not (o.kernel or o.library) for o in found) == load().solvers_only
    assert {o.file: o.sha256 for o in found if not o.library} == solvers_only()


def test_definitions_and_models_are_readings_with_their_users() -> None:
    users = {row.id: names for row, names in readings(load_index())}
    assert "theorem-2" in users["definition-1"]
    assert "theorem-6" in users["precision-model"]
    assert "theorem-2" not in users


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("solvers_only = ", "solvers_only = -1", "give solvers_only"),
        ('name = "Z3"', 'name = "cvc5"', "two rows of program"),
        ('engines = ["z3"]\n', "", "give engines, name, reason"),
        ('name = "mpmath"', 'name = ""', "no text of them empty"),
        ("[[axiom]]", "[[axioms]]", "give solvers_only"),
        ("[[axiom]]", "[[axiom]", "assumptions.toml: "),
    ],
)
def test_a_wrong_register_is_one_line(tmp_path: Path, old: str, new: str, says: str) -> None:
    path = tmp_path / "assumptions.toml"
    path.write_text(DEFAULT_PATH.read_text().replace(old, new))
    with pytest.raises(MalformedIndex) as error:
        load(path)
    assert says in str(error.value)
    assert "\n" not in str(error.value)
