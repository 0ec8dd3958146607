"""Attacks on the gate in a tiny development, each of which must fail the build. They need coqc, which
compiles it; where coqc is missing they are reported as not run. What needs no coqc is in
test_rocq_build.py."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from checkers.engines.kernel import kernel_theorems
from proofs.rocq import build, listing, record, sources

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("coqc", "coqchk", "coq_makefile", "make")),
    reason="not run: Rocq is not installed here",
)

STATEMENTS = """(** Tiny. *)
Section Bits.
Variable b : bool.
Definition flip : bool := if b then false else true.
End Bits.

Definition flip_twice_statement : Prop := forall b : bool, flip (flip b) = b.
Definition grows_statement : Prop := forall n m : nat, n <= n + m.
"""
PROOF = """From Coq Require Import Arith.
From slt Require Import Statements.
Theorem flip_twice : flip_twice_statement. Proof. intros []; reflexivity. Qed.
Theorem grows : grows_statement. Proof. intros n m. apply Nat.le_add_r. Qed.
"""
THEOREMS = """
[[theorem]]
name = "flip_twice"
file = "fact/fact.v"
statement = "fact-1"
scope = "all b; bits"
headline = true
sentence = "Flipping a bit twice gives the bit."
[[theorem]]
name = "grows"
file = "fact/fact.v"
statement = "fact-1"
scope = "all n, m; natural numbers"
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A development of two theorems that builds, pinned."""
    folder = tmp_path_factory.mktemp("rocq")
    (folder / "fact").mkdir()
    (folder / "Statements.v").write_text(STATEMENTS)
    (folder / "fact" / "fact.v").write_text(PROOF)
    (folder / "theorems.toml").write_text(THEOREMS)
    (folder / "allowed_axioms.txt").write_text("# none\n")
    lines = [*sources.PROJECT_OPTIONS, "Statements.v", "fact/fact.v", "Verified.v"]
    (folder / "_CoqProject").write_text("\n".join(lines) + "\n")
    record.write(folder, build.check(folder, update_pins=True))
    return folder


@pytest.fixture
def tiny(built: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(built, tmp_path / "rocq")


def rewritten(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_the_honest_development_is_green_until_it_is_touched(tiny: Path) -> None:
    flip_twice, grows = kernel_theorems(tiny)
    assert (flip_twice.state, flip_twice.axioms, flip_twice.headline) == ("checked", (), True)
    assert grows.scope == "all n, m; natural numbers"
    assert "n <= n + m" in grows.printed
    (tiny / "fact" / "fact.vo").unlink()
    assert [t.state for t in kernel_theorems(tiny)] == ["stale", "stale"]


def weaker_statement(tiny: Path) -> None:
    rewritten(tiny / "Statements.v", "n <= n + m", "n <= n + m + m")
    rewritten(tiny / "fact" / "fact.v", "apply Nat.le_add_r", "rewrite <- Nat.add_assoc; apply Nat.le_add_r")


def weaker_definition(tiny: Path) -> None:
    """flip becomes the identity: the statement reads the same and holds for another reason."""
    rewritten(tiny / "Statements.v", "if b then false else true", "if b then true else false")


def weaker_proof(tiny: Path) -> None:
    rewritten(tiny / "fact" / "fact.v", "grows : grows_statement", "grows : forall n m : nat, n <= n + m + m")
    rewritten(tiny / "fact" / "fact.v", "apply Nat.le_add_r", "rewrite <- Nat.add_assoc; apply Nat.le_add_r")


def shadowed_statement(tiny: Path) -> None:
    """The proof file proves a statement of the same name that it defines itself."""
    rewritten(tiny / "fact" / "fact.v", "Theorem grows", "Definition grows_statement := True.\nTheorem grows")
    rewritten(tiny / "fact" / "fact.v", "intros n m. apply Nat.le_add_r", "exact I")


def axiom_by_another_name(tiny: Path) -> None:
    """A hypothesis outside any section is an axiom, and is called nothing that is banned."""
    rewritten(tiny / "fact" / "fact.v", "Theorem grows", "Hypothesis cheat : False.\nTheorem grows")
    rewritten(tiny / "fact" / "fact.v", "intros n m. apply Nat.le_add_r", "destruct cheat")


def positivity_switched_off(tiny: Path) -> None:
    """Without the check, a type that is not strictly positive proves False."""
    loop = (
        "#[local] Unset Positivity\nChecking.\nInductive bad := Bad (f : bad -> False).\n"
        "Definition absurd : False := let f := fun b => match b with Bad g => g b end in f (Bad f).\n"
    )
    rewritten(tiny / "fact" / "fact.v", "Theorem grows", loop + "Theorem grows")
    rewritten(tiny / "fact" / "fact.v", "intros n m. apply Nat.le_add_r", "destruct absurd")


def wider_scope(tiny: Path) -> None:
    rewritten(tiny / "theorems.toml", "all n, m; natural", "all n, m, q; natural")


def changed_pin(tiny: Path) -> None:
    rewritten(tiny / "pinned" / "grows.txt", "n <= n + m", "n + m <= n")


def statement_that_rests_on_more(tiny: Path) -> None:
    """The skeleton's pin goes with the statement's: with a new definition in it, it is another one."""
    rewritten(tiny / "Statements.v", "Definition grows", "Definition same := @id nat.\nDefinition grows")
    rewritten(tiny / "Statements.v", "n <= n + m", "same n <= n + m")


def options_in_the_project(tiny: Path) -> None:
    rewritten(tiny / "_CoqProject", "Statements.v", "-arg -type-in-type\nStatements.v")


def options_beside_the_project(tiny: Path) -> None:
    (tiny / "Makefile.coq.local").write_text("COQEXTRAFLAGS = -type-in-type\n")


def edited_verified(tiny: Path) -> None:
    rewritten(tiny / "Verified.v", "slt.Statements.grows_statement", "forall n : nat, n <= n")


def coercion_in_the_statements(tiny: Path) -> None:
    coercion = (
        "Variant num := Num (n : nat).\nDefinition zero (x : num) : nat := 0.\nCoercion zero : num >-> nat.\n"
    )
    rewritten(tiny / "Statements.v", "Definition grows", coercion + "Definition grows")


ATTACKS: list[tuple[Callable[[Path], None], str]] = [
    (weaker_statement, "grows.txt is not"),
    (weaker_definition, "definitions.txt is not"),
    (weaker_proof, "failed"),
    (shadowed_statement, "failed"),
    (axiom_by_another_name, "grows uses the axiom fact.cheat : False"),
    (positivity_switched_off, "contains Unset Positivity Checking"),
    (wider_scope, "all q"),
    (changed_pin, "grows.txt is not"),
    (statement_that_rests_on_more, "skeletons.txt is not"),
    (options_in_the_project, "'-arg -type-in-type' is not a source"),
    (options_beside_the_project, "Makefile.coq.local"),
    (edited_verified, "Verified.v is not"),
    (coercion_in_the_statements, "Coercion"),
]


@pytest.mark.parametrize(("attack", "reason"), ATTACKS, ids=lambda value: getattr(value, "__name__", ""))
def test_an_attack_fails_the_build(tiny: Path, attack: Callable[[Path], None], reason: str) -> None:
    attack(tiny)
    with pytest.raises(build.Failure, match=reason):
        build.check(tiny, update_pins=False)


def test_a_hidden_coercion_prints_the_same_and_is_pinned_apart(tmp_path: Path) -> None:
    """Were the list of allowed commands to let it through, the pins would not: the statement is printed as
    before although it says 0 <= n + m, and its source and its print in full are other ones."""
    honest = "Definition num := nat.\nDefinition grows_statement : Prop := forall n m : num, n <= n + m.\n"
    hidden = (
        "Variant num := Num (n : nat).\nDefinition zero (x : num) : nat := 0.\nCoercion zero : num >-> nat.\n"
        "Definition grows_statement : Prop := forall n m : num, n <= n + m.\n"
    )
    prints, pins = [], []
    for text in (honest, hidden):
        (tmp_path / "Statements.v").write_text(text)
        build.run(tmp_path, "coqc", "-R", ".", "slt", "Statements.v")
        answers = build.ask(tmp_path, listing.print_query({"Statements.v": text}))
        prints.append(answers["grows_statement"])
        nothing = listing.Listing([], [])
        fingerprints = listing.shown({"Statements.v": text}, nothing, answers, [])["fingerprints"]
        pins.append({line.split()[1]: line.split()[0] for line in fingerprints.splitlines()})
    assert prints[0] == prints[1]
    assert pins[0]["grows_statement"] != pins[1]["grows_statement"]
    assert pins[0]["Statements.v"] != pins[1]["Statements.v"]
