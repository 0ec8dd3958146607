"""The Rocq build's own judgements, each shown to fail: they need no coqc."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from constructions.keys.sign_keys import encode_keys, found_keys
from proofs.rocq import build

ROCQ = Path(build.__file__).parent
AXIOM = "boolp.propositional_extensionality"


def test_a_changed_added_or_removed_file_is_stale(tmp_path: Path) -> None:
    (tmp_path / "a.v").write_text("Lemma a : True. Proof. exact I. Qed.\n")
    (tmp_path / "b.v").write_text("")
    recorded = build.hashes(tmp_path)
    assert build.stale_files(recorded, build.hashes(tmp_path)) == []
    (tmp_path / "a.v").write_text("Lemma a : True. Proof. exact I. Defined.\n")
    (tmp_path / "b.v").unlink()
    (tmp_path / "c.v").write_text("")
    assert build.stale_files(recorded, build.hashes(tmp_path)) == ["a.v", "b.v", "c.v"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Proof. admit. Admitted.", ["Admitted", "admit"]),
        ("Axiom cheat : False.", ["Axiom"]),
        ("Parameters x y : nat.", ["Parameters"]),
        ("Unset Guard Checking.", ["Unset Guard Checking"]),
        ("(* a comment *) Conjecture c : False.", ["Conjecture"]),
        ("(* a (* nested *) Axiom in a comment *) Lemma admitted_not : True.", []),
        ("Section S. Hypothesis h : True. Lemma l : True. Proof. exact h. Qed. End S.", []),
    ],
)
def test_nothing_is_admitted(text: str, found: list[str]) -> None:
    assert build.banned_words(text) == found


def test_axioms_are_read_off_what_rocq_prints() -> None:
    assert build.parse_axioms("Closed under the global context\n") == []
    two = f"Axioms:\n{AXIOM} : forall P Q : Prop, P <-> Q -> P = Q\nlong.name\n  : forall A : Type,\n    A\n"
    assert build.parse_axioms(two) == [AXIOM, "long.name"]
    # A guard or universe assumption is printed as a line too, and so is not allowed.
    assert build.parse_axioms("Axioms:\nf is assumed to be guarded.\n") == ["f"]
    with pytest.raises(build.Failure):
        build.parse_axioms("")


def test_a_disallowed_or_unused_axiom_is_a_fault() -> None:
    assert build.axiom_faults({"theorem_4": [AXIOM], "fact_1": []}, [AXIOM]) == []
    assert build.axiom_faults({"theorem_4": [AXIOM, "cheat"]}, [AXIOM]) == ["theorem_4 uses the axiom cheat"]
    (fault,) = build.axiom_faults({"fact_1": []}, [AXIOM])
    assert AXIOM in fault


def test_a_changed_missing_or_superfluous_pin_is_a_fault() -> None:
    printed = {"fact_1": "n <= bits t", "theorem_3": "e"}
    assert build.pin_faults(printed, dict(printed)) == []
    assert len(build.pin_faults(printed, {**printed, "fact_1": "n - 1 <= bits t"})) == 1
    assert len(build.pin_faults(printed, {"fact_1": "n <= bits t"})) == 1
    assert len(build.pin_faults(printed, {**printed, "theorem_5": "?"})) == 1


def test_marked_output_is_split_by_key() -> None:
    assert build.split_marked("@@ axioms a\nClosed\n@@ statement a\nx\ny\n") == {
        "axioms a": "Closed\n",
        "statement a": "x\ny\n",
    }


def test_the_query_checks_each_theorem_against_its_statement() -> None:
    theorem = {"name": "t", "file": "f.v", "statement": "theorem-1", "constant": "t_statement"}
    assert "Definition is_t : t_statement := slt.f.t." in build.query([theorem], ["Statements"], [])


def test_the_sources_admit_nothing_and_every_statement_is_listed() -> None:
    sources = {str(p.relative_to(ROCQ)): p.read_text(encoding="utf-8") for p in ROCQ.rglob("*.v")}
    assert {name for name, text in sources.items() if build.banned_words(text)} == set()
    listed = tomllib.loads((ROCQ / "theorems.toml").read_text(encoding="utf-8"))["theorem"]
    stated = [
        name
        for file, text in sources.items()
        if file.startswith("Statements")
        for name in build.DEFINED.findall(text)
        if name.endswith("_statement")
    ]
    assert sorted(stated) == sorted(theorem["constant"] for theorem in listed)
    assert {theorem["file"] for theorem in listed} <= set(sources)
    pins = {path.stem for path in (ROCQ / "pinned").glob("*.txt")}
    assert pins == {theorem["name"] for theorem in listed} | {"definitions"}


def test_without_coqc_one_line_names_the_packages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert build.main([]) == 2
    (line,) = capsys.readouterr().out.splitlines()
    assert build.PACKAGES in line


def test_the_kernel_checks_the_very_keys_that_are_shipped() -> None:
    text = (ROCQ / "Statements.v").read_text(encoding="utf-8")
    for N, q in ((8, 2), (16, 2), (8, 3)):
        definition = text.split(f"Definition found_keys_{N}_{q} ")[1].split("]%string")[0]
        rows = re.findall(r'"([+-]+)"', definition)
        shipped = encode_keys(found_keys(N, q))
        assert rows == shipped
