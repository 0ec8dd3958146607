"""Skeletons and ties: what a sceptic has to read, and what is tied by what. None of it needs coqc."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkers.core.claim import all_claims
from checkers.engines.kernel import kernel_theorems
from proofs.rocq import build, listing, skeleton, ties
from proofs.rocq.obligations import record

ROCQ = Path(build.__file__).parent
FULL = {
    "pair": "Record pair : Type := Pair { left : nat; right : nat }.",
    "sum": "sum = fun p : pair => Nat.add (left p) (right p) : forall _ : pair, nat",
    "unused": "unused = O : nat",
    "zero": "zero = fun n : nat => @eq nat (f (Pair O O)) O : forall _ : nat, Prop",
    "protocol": "Inductive protocol : Type := Stop : protocol | Go : forall _ : protocol, protocol",
    "a_statement": "a_statement = forall p : pair, zero (sum p) : Prop",
    "b_statement": "b_statement = @eq _ Stop (Go Stop) : Prop",
}
GLOB = """DIGEST 00
Fslt.Statements
R5:9 Coq.Init.Nat <> <> lib
sec 10:12 <> S
var 20:20 S R
R25:32 mathcomp.analysis.reals Real.Exports realType abbrev
def 40:42 <> sum
R45:45 slt.Statements <> S.R var
R50:50 Coq.Init.Datatypes <> ::type_scope:x_'+'_x not
R51:51 slt.Statements <> pair rec
def 60:62 <> zero
R65:67 Coq.Init.Datatypes <> nat ind
R70:70 slt.Statements <> x:3 var
"""


def test_a_skeleton_is_what_a_statement_rests_on_in_order() -> None:
    rests = skeleton.used(FULL)
    assert rests["a_statement"] == ["pair", "sum", "zero", "a_statement"]
    assert rests["b_statement"] == ["protocol", "b_statement"]  # through constructors alone
    assert rests["zero"] == ["pair", "zero"]  # through the constructor of a record


def test_library_notions_come_from_the_compilers_cross_references() -> None:
    found = skeleton.notions(GLOB)
    real = ("mathcomp.analysis.reals.Real.Exports", "realType")  # of a section's variable that sum uses
    assert found["sum"] == {("Coq.Init.Datatypes", "x + x"), real}
    assert found["zero"] == {("Coq.Init.Datatypes", "nat")}
    assert skeleton.notation(":::'''I_'_x") == "'I_ x"
    assert skeleton.notation("expR") == "expR"


def test_a_skeleton_is_read_back_from_its_pin(tmp_path: Path) -> None:
    (tmp_path / "pinned").mkdir()
    made = skeleton.skeletons({"a": "a_statement", "b": "b_statement"}, FULL, FULL, [GLOB])
    definitions = "".join(
        f"{skeleton.MARK.format(n)}{t}" + chr(10) for n, t in FULL.items() if "_st" not in n
    )
    for name, text in {
        "skeletons": skeleton.pin(made), "definitions": definitions,
        "a": FULL["a_statement"], "b": FULL["b_statement"],
    }.items():  # fmt: skip
        (tmp_path / "pinned" / f"{name}.txt").write_text(text)
    found = skeleton.read(tmp_path)
    assert [list(found[s.name].texts) for s in made] == [list(s.texts) for s in made]
    assert [found[s.name].library for s in made] == [s.library for s in made]
    assert found["a"].texts["a_statement"] == FULL["a_statement"]
    assert (found["a"].lines, found["b"].lines) == (4, 2)
    assert skeleton.read(tmp_path / "nothing") == {}


def test_a_changed_definition_or_notion_changes_the_pin() -> None:
    def pin(full: dict[str, str], glob: str) -> str:
        return skeleton.pin(skeleton.skeletons({"a": "a_statement"}, full, full, [glob]))

    now = pin(FULL, GLOB)
    assert pin(FULL | {"zero": "zero = unused : nat"}, GLOB) != now
    assert pin(FULL | {"zero": FULL["zero"] + chr(10)}, GLOB) == now
    assert pin(FULL | {"zero": FULL["zero"] + chr(10) + "longer"}, GLOB) != now
    assert pin(FULL, GLOB.replace("nat ind", "bool ind")) != now


def test_every_kernel_theorem_has_a_skeleton_that_ends_with_its_statement() -> None:
    theorems = kernel_theorems()
    assert theorems
    for theorem in theorems:
        assert theorem.skeleton is not None
        *_, last = theorem.skeleton.texts
        assert last == theorem.constant
        assert all(text.strip() for text in theorem.skeleton.texts.values())
        assert theorem.route in listing.ROUTES


def test_ties_are_of_claims_texts_and_theorems_that_exist() -> None:
    listed = ties.load()
    pinned = (ROCQ / "pinned" / "finite_scopes.txt").read_text(encoding="utf-8")
    for tie in listed:
        assert tie.claim in all_claims()
        assert list((record.TEXTS / tie.obligations).glob("*.smt2"))
        assert all(f"finite_scopes.{name}" in pinned for name in ties.theorems([tie]))
        grid = [{k: str(v) for k, v in row.items()} for row in all_claims()[tie.claim].grid("full")]
        for said in tie.rows:
            row = dict(part.split(" = ") for part in said.split(", "))
            assert any(row.items() <= g.items() for g in grid), f"{tie.claim} has no row {said}"
    assert len({tie.claim for tie in listed}) == len(listed) > 0


@pytest.mark.parametrize("change", [("reading", "magic"), ("note", "remark"), ("[[tie]]", "[[tie")])
def test_a_list_of_ties_that_is_not_understood_is_refused(tmp_path: Path, change: tuple[str, str]) -> None:
    text = (ROCQ / "ties.toml").read_text(encoding="utf-8").replace(*change)
    (tmp_path / "ties.toml").write_text(text)
    with pytest.raises(listing.Failure):
        ties.load(tmp_path)
    assert ties.load(tmp_path / "nothing") == []
