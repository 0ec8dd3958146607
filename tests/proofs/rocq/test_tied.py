"""Ties in the kernel: a theorem that ignores its text, loads general theorems or rests on more is refused."""

from __future__ import annotations

import shutil
from dataclasses import asdict
from pathlib import Path

import pytest

from proofs.rocq import build, listing, ties
from proofs.rocq.obligations import record, tied, weakened
from proofs.rocq.ties import Row, Tie

TEXT = "(declare-fun p () Bool)(assert p)(assert (not p))(check-sat)\n"
LISTED = Tie(
    claim="fact-1/x",
    rows=("n = 1",),
    obligations="a/x",
    rocq=("tie_x", "tie_y"),
    python_smt="generation",
    smt_rocq="kernel",
    python_rocq="through the text",
    note="",
    texts=("a/x/n-1", "a/x/n-2"),
)
RESTS: dict[str, tuple[list[str], list[str]]] = {
    "tie_x": (["a/x/n-1"], ["f : T"]),
    "tie_y": (["a/x/n-2"], []),
}


def test_what_the_theorems_of_a_tie_rest_on_is_exactly_its_texts_and_allowed_axioms() -> None:
    assert tied.faults([LISTED], RESTS, ["f : T"]) == []
    changes: list[tuple[dict[str, tuple[list[str], list[str]]], str]] = [
        ({"tie_y": ([], [])}, "tie_y ignores the texts"),
        ({"tie_y": (["a/x/n-1"], [])}, "not derived from a/x/n-2"),
        ({"tie_y": (["a/x/n-2", "a/x/n-3"], [])}, "rests on a/x/n-3, which it does not list"),
        ({"tie_y": (["a/x/n-2"], ["g : T"])}, "tie_y rests on g : T"),
        ({"tie_y": (["a/x/n-2"], ["f : U"])}, "tie_y rests on f : U"),
    ]
    for change, said in changes:
        assert any(said in fault for fault in tied.faults([LISTED], RESTS | change, ["f : T"])), said


def test_only_goals_of_known_texts_count_as_texts() -> None:
    printed = build.parse_axioms(
        "Axioms:\ngoals.a__x__n_1 : forall p : bool,\n p = true -> False\nb.a__x__n_1 : True\n"
    )
    assert tied.split_axioms(printed, ["a/x/n-1"]) == (["a/x/n-1"], ["b.a__x__n_1 : True"])
    assert tied.split_axioms(printed, ["a/x/n-2"])[0] == []


@pytest.mark.parametrize(
    "line",
    [
        "From slt Require Import Verified.",
        "From slt Require Verified.",
        "From slt Require Import Statements ConcreteReals.",
        "From slt Require Import theorem_11_recurrent.theorem_11_recurrent.",
        "Require Import slt.Verified.",
        "From slt.lemmas Require Import vectors.",
        "From ties Require Import elsewhere.",
        'Add LoadPath "." as ties.',
        "Axiom easy : False.",
        "Lemma easy : False. Admitted.",
    ],
)
def test_a_tie_loads_nothing_that_proves_general_theorems(line: str) -> None:
    good = "From mathcomp Require Import all_ssreflect reals Rstruct.\nFrom slt Require Import Statements.\n"
    good += "From ties Require goals.\nFrom ties Require Import helper. (* Require Verified. *)\n"
    assert tied.source_faults({"a": good, "helper": ""}) == []
    assert tied.source_faults({"a": good + line, "helper": ""}) != []
    assert tied.source_faults({"goals": ""}) != []


def test_what_is_loaded_is_asked_of_rocq_as_well() -> None:
    assert (
        tied.library_faults("Loaded library files:\n  Coq.Init.Logic\n  slt.Statements\n  ties.goals\n") == []
    )
    assert tied.library_faults("  slt.Statements\n  slt.Verified\n") == ["the ties load slt.Verified"]
    assert tied.library_faults("  obligations.prelude\n") != []


def test_every_theorem_is_listed_and_every_listed_theorem_is_there() -> None:
    proved = "Theorem tie_x : A. Theorem tie_y : B. (* Theorem tie_z : C. *) Lemma tie_w : D."
    assert tied.listing_faults([LISTED], {"tie_a": proved}) == []
    assert tied.listing_faults([LISTED], {"tie_a": "Theorem tie_x : A."}) != []
    assert tied.listing_faults([LISTED], {"b": proved}) != []
    assert tied.listing_faults([LISTED], {"tie_a": proved + "Theorem tie_more : E."}) != []


def test_sources_are_compiled_after_what_they_load() -> None:
    texts = {"a": "From ties Require goals c.", "b": "", "c": "From ties Require Import b."}
    assert tied.ordered(texts) == ["b", "c", "a"]
    with pytest.raises(listing.Failure):
        tied.ordered({"a": "From ties Require b.", "b": "From ties Require a."})


def test_goals_are_those_of_the_texts_on_disk(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "n-1.smt2").write_text(TEXT)
    assert "Axiom a__n_1 :\nforall (p' : bool)," in tied.goals(["a/n-1"], tmp_path)
    (tmp_path / "a" / "n_1.smt2").write_text(TEXT)
    for names in (["a/n-2"], ["a/n-1", "a/n_1"]):
        with pytest.raises(listing.Failure):
            tied.goals(names, tmp_path)


def test_a_record_of_another_text_or_source_is_not_believed(tmp_path: Path) -> None:
    sources, texts, path = tmp_path / "from_texts", tmp_path / "texts", tmp_path / "ties.json"
    sources.mkdir()
    (texts / "a").mkdir(parents=True)
    (sources / "a.v").write_text("Theorem tie_x : True.")
    (texts / "a" / "n-1.smt2").write_text(TEXT)
    row = Row("a.v", ties.digests(["a/n-1"], texts), ("f",), "tie_x : True")
    assert ties.read(path, texts, sources) == {}
    path.write_text(ties.text_of("8.16.1", {"tie_x": row}, sources))
    assert ties.read(path, texts, sources) == {"tie_x": row}
    (texts / "a" / "n-1.smt2").write_text(TEXT.replace("not p", "not true"))
    assert ties.read(path, texts, sources) == {}
    (texts / "a" / "n-1.smt2").write_text(TEXT)
    (sources / "a.v").write_text("Theorem tie_x : False.")
    assert ties.read(path, texts, sources) == {}
    path.write_text("[]")
    assert ties.read(path, texts, sources) == {}


def test_the_stored_record_has_every_derived_theorem_and_its_texts() -> None:
    rows, listed = ties.read(), [tie for tie in ties.load() if tie.texts]
    assert sorted(rows) == sorted(name for tie in listed for name in tie.derived)
    for tie in listed:
        assert {text for name in tie.derived for text in rows[name].texts} == set(tie.texts)
        assert all(rows[name].file == tie.source and rows[name].statement for name in tie.derived)


@pytest.mark.parametrize("field", ["texts", "smt_rocq", "rocq", "python_smt", "obligations"])
def test_a_row_that_says_kernel_without_a_derivation_is_refused(tmp_path: Path, field: str) -> None:
    wrong = {"texts": [], "smt_rocq": "reading", "rocq": ["x"], "python_smt": "reading", "obligations": "b"}

    def written(row: dict[str, object]) -> None:
        lines = [f"{k} = {list(v) if isinstance(v, tuple) else v!r}" for k, v in row.items()]
        (tmp_path / "ties.toml").write_text("[[tie]]\n" + "\n".join(lines) + "\n")

    written(asdict(LISTED))
    assert ties.load(tmp_path) == [LISTED]
    written(asdict(LISTED) | {field: wrong[field]})
    with pytest.raises(listing.Failure):
        ties.load(tmp_path)


@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("coqc", "coqchk"))
    or not (ties.HERE / "Statements.vo").exists(),
    reason="not run: Rocq is not installed here, or Statements.v not compiled",
)
def test_rocq_says_what_a_theorem_rests_on(tmp_path: Path) -> None:
    """Two theorems with their texts are accepted; one that does not need its text is refused."""
    for name in ("n-1", "n-2"):
        (tmp_path / "texts" / "a" / "x").mkdir(parents=True, exist_ok=True)
        (tmp_path / "texts" / "a" / "x" / f"{name}.smt2").write_text(TEXT)
    (tmp_path / "from_texts").mkdir()
    lines = [f"{k} = {list(v) if isinstance(v, tuple) else v!r}" for k, v in asdict(LISTED).items()]
    (tmp_path / "ties.toml").write_text("[[tie]]\n" + "\n".join(lines) + "\n")
    used = "Proof. intros p H H'. exact (goals.a__x__n_{} p H H'). Qed.\n"
    head = "From ties Require goals.\n"
    claim = "Theorem tie_{} : forall p : bool, p = true -> ~ p = true -> False.\n"
    good = head + claim.format("x") + used.format(1) + claim.format("y") + used.format(2)
    (tmp_path / "from_texts" / "tie_a.v").write_text(good)
    _, rows = tied.check(tmp_path / "work", tmp_path, tmp_path / "texts")
    assert [list(row.texts) for row in rows.values()] == [["a/x/n-1"], ["a/x/n-2"]]
    assert rows["tie_x"].axioms == ()
    assert "forall p : bool" in rows["tie_x"].statement
    named = ["a__x__n_1", "a__x__n_2"]
    assert weakened.faults(tmp_path / "work", {"tie_a": good}, named) == []
    shown = good.replace(
        used.format(2), "Proof. pose proof goals.a__x__n_2 as text; intros p H H'; now apply H'. Qed.\n"
    )
    assert weakened.faults(tmp_path / "work", {"tie_a": shown}, named) == ["tie_a.v does not need a__x__n_2"]
    (tmp_path / "from_texts" / "tie_a.v").write_text(
        good.replace(used.format(2), "Proof. intros p H H'; now apply H'. Qed.\n")
    )
    with pytest.raises(listing.Failure, match="tie_y ignores"):
        tied.check(tmp_path / "work", tmp_path, tmp_path / "texts")
    (tmp_path / "texts" / "a" / "x" / "n-2.smt2").write_text("(assert false)(check-sat)")
    (tmp_path / "from_texts" / "tie_a.v").write_text(good)
    with pytest.raises(listing.Failure, match="coqc failed"):
        tied.check(tmp_path / "work", tmp_path, tmp_path / "texts")


def test_the_texts_of_ties_are_stored() -> None:
    assert all((record.TEXTS / f"{text}.smt2").is_file() for tie in ties.load() for text in tie.texts)


def test_no_two_sources_have_one_name() -> None:
    """Rocq finds a file of ours by its last name."""
    names = [file.name for file in ties.HERE.rglob("*.v")]
    assert len(names) == len(set(names))
