"""The Rocq build's own judgements, each shown to fail: they need no coqc."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from constructions.keys.sign_keys import encode_keys, found_keys
from proofs.rocq import build, listing, record, sources
from proofs.rocq.listing import Failure, Listing
from proofs.rocq.scopes import _outside_brackets, quantified, scope_faults

ROCQ = Path(build.__file__).parent
AXIOM = "boolp.ext : forall P Q : Prop, P = Q"
PROJECT = "\n".join([*sources.PROJECT_OPTIONS, "Statements.v", "fact/fact.v", ""])
FILES = {"Statements.v": "", "fact/fact.v": ""}


def real_texts() -> dict[str, str]:
    return {name: (ROCQ / name).read_text(encoding="utf-8") for name in record.source_hashes(ROCQ)}


def test_a_changed_added_or_removed_file_is_stale(tmp_path: Path) -> None:
    (tmp_path / "a.v").write_text("Lemma a : True. Proof. exact I. Qed.\n")
    (tmp_path / "b.v").write_text("")
    recorded = record.source_hashes(tmp_path)
    assert record.stale_files(recorded, record.source_hashes(tmp_path)) == []
    (tmp_path / "a.v").write_text("Lemma a : True. Proof. exact I. Defined.\n")
    (tmp_path / "b.v").unlink()
    (tmp_path / "c.v").write_text("")
    assert record.stale_files(recorded, record.source_hashes(tmp_path)) == ["a.v", "b.v", "c.v"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Proof. admit. Admitted.", ["Admitted", "admit"]),
        ("Axiom cheat : False.", ["Axiom"]),
        ("Parameters x y : nat.", ["Parameters"]),
        ("Unset Guard Checking.", ["Unset Guard Checking"]),
        ("Unset  Universe\n Checking.", ["Unset Universe Checking"]),
        ('Declare ML Module "plugin".', ["Declare ML Module"]),
        ('Load "elsewhere".', ["Load"]),
        ("(* a comment *) Conjecture c : False.", ["Conjecture"]),
        ('Definition s := "(*". Axiom cheat : False. Definition t := "*)".', ["Axiom"]),
        ('(* "*)" Axiom in a comment *) Lemma l : True.', []),
        ("(* a (* nested *) Axiom in a comment *) Lemma admitted_not : True.", []),
        ('Definition s := "Axiom".', []),
        ("Section S. Hypothesis h : True. Lemma l : True. Proof. exact h. Qed. End S.", []),
    ],
)
def test_nothing_is_admitted(text: str, found: list[str]) -> None:
    assert sources.banned_words(text) == found


def test_comments_go_and_strings_stay() -> None:
    text = 'Definition  a :=\n  "(* kept  *)" (* gone (* too *) *).\n'
    assert sources.without_comments(text) == 'Definition a := "(* kept  *)" .'
    assert sources.sentences('Definition a := x.1. Definition b := "a. b".') == [
        "Definition a := x.1",
        'Definition b := "a. b"',
    ]


@pytest.mark.parametrize(
    "command",
    [
        "Definition a (n : nat) : nat := n.",
        "Fixpoint f (n : nat) : nat := if n is k.+1 then f k else 0.",
        "Inductive t (A : Type) := One of A | Two.",
        "Record r := R { field : nat }.",
        "Notation bits n := (list n).",
        "Section S. Variables (n : nat). Definition a := (n : nat) = n :> nat. End S.",
        "From mathcomp Require Import reals exp.",
        "Import GRing.Theory Num.Theory.",
        "Set Implicit Arguments.",
    ],
)
def test_plain_definitions_may_be_stated(command: str) -> None:
    assert sources.statement_faults("Statements.v", command) == []


@pytest.mark.parametrize(
    "command",
    [
        "Coercion forget (x : num) : nat := 0.",
        "#[local] Definition hidden := 0.",
        "Local Definition hidden := 0.",
        "#[reversible] Coercion f : A >-> B.",
        "Record num := Num { of_num :> nat }.",
        "Variant num := Num (n :> nat).",
        "Section S. Variable f :> A -> B. End S.",
        "Canonical num_eqType := EqType num num_eqMixin.",
        "Instance i : C := {}.",
        "Class C := c : nat.",
        "Structure s := S { a : nat }.",
        "Let a := 0.",
        "Lemma l : True.",
        "Hint Resolve l.",
        "Ltac t := idtac.",
        'Notation "x <= y" := True.',
        'Infix "<=" := lt.',
        'Reserved Notation "x <= y".',
        'Inductive le := L where "x <= y" := (le x y).',
        "Definition a : nat := ltac:(exact 0).",
        "Module M. End M.",
        "Arguments leq _ _ : clear implicits.",
        "Set Printing All.",
        "Unset Universe Checking.",
        "Open Scope ring_scope.",
        "Variable cheat : False.",
        "Context (cheat : False).",
        "Section S. End S. Variable cheat : False.",
        "Require Import vectors.",
        "From slt Require Import vectors.",
        "From slt Require Import Statements_P.",
        "From slt Require Import Statements vectors.",
        "Definition a := 0. (* *) Coercion f : A >-> B.",
        "Definition ａ := 0.",
    ],
)
def test_what_could_deceive_a_reader_may_not_be_stated(command: str) -> None:
    assert sources.statement_faults("Statements.v", command) != []


def test_another_statement_file_may_rest_on_statements_only() -> None:
    assert sources.statement_faults("Statements_P.v", "From slt Require Import Statements.") == []
    assert len(sources.statement_faults("Statements_P.v", "From slt Require Import vectors.")) == 1


@pytest.mark.parametrize(
    ("project", "fault"),
    [
        (PROJECT, None),
        (PROJECT.replace("fact/fact.v", ""), "fact/fact.v is not in both"),
        (PROJECT + "fact/fact.v\n", "twice"),
        (PROJECT + "-arg -type-in-type\n", "'-arg -type-in-type' is not a source"),
        (PROJECT.replace("-arg -w", "-arg -type-in-type -arg -w"), "two lines of options"),
        (PROJECT.replace("-R . slt", "-R . slt -R /elsewhere mathcomp"), "two lines of options"),
        ("-type-in-type\n" + PROJECT, "two lines of options"),
        (PROJECT + "-Q /elsewhere mathcomp\n", "is not a source"),
        (PROJECT + "COQEXTRAFLAGS = -type-in-type\n", "is not a source"),
        (PROJECT + "../elsewhere.v\n", "is not a source"),
    ],
)
def test_the_project_file_says_nothing_but_the_sources(project: str, fault: str | None) -> None:
    found = sources.project_faults(project, FILES)
    assert found == [] if fault is None else fault in " ".join(found)


def test_files_that_would_be_obeyed_unseen_are_refused(tmp_path: Path) -> None:
    assert sources.folder_faults(tmp_path, FILES) == []
    assert len(sources.folder_faults(tmp_path, {"fact/Statements.v": ""})) == 1
    assert len(sources.folder_faults(tmp_path, {"slt/fact.v": ""})) == 1
    assert len(sources.folder_faults(tmp_path, {"a/fact.v": "", "b/fact.v": ""})) == 1
    (tmp_path / "Makefile.coq.local").write_text("COQEXTRAFLAGS = -type-in-type\n")
    assert len(sources.folder_faults(tmp_path, FILES)) == 1


def test_the_environment_does_not_steer_the_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COQEXTRAFLAGS", "COQPATH", "COQLIB", "MAKEFILES", "MAKEFLAGS"):
        monkeypatch.setenv(name, "-type-in-type")
    assert "type-in-type" not in build.run(tmp_path, "env")


def test_axioms_are_read_off_what_rocq_prints() -> None:
    assert build.parse_axioms("Closed under the global context\n") == []
    two = "Axioms:\nlong.name\n  : forall A : Type,\n    A\nboolp.ext : forall P Q : Prop, P = Q\n"
    assert build.parse_axioms(two) == [AXIOM, "long.name : forall A : Type, A"]
    # A guard or universe assumption is printed as a line too, and so is not allowed.
    assert build.parse_axioms("Axioms:\nf is assumed to be guarded.\n") == ["f is assumed to be guarded."]
    with pytest.raises(Failure):
        build.parse_axioms("")


def test_a_disallowed_or_unused_axiom_is_a_fault() -> None:
    assert build.axiom_faults({"theorem_4": [AXIOM], "fact_1": []}, [AXIOM], "allowed") == []
    (fault,) = build.axiom_faults({"theorem_4": [AXIOM, "cheat : False"]}, [AXIOM], "allowed")
    assert fault == "theorem_4 uses the axiom cheat : False"
    (fault,) = build.axiom_faults({"fact_1": []}, [AXIOM], "allowed")
    assert AXIOM in fault


def test_an_axiom_is_not_allowed_for_its_name() -> None:
    """A module of ours may be called boolp too, and Rocq prints the shortest name."""
    used = build.parse_axioms("Axioms:\nboolp.ext : False\n")
    assert "theorem_4 uses the axiom boolp.ext : False" in build.axiom_faults(
        {"theorem_4": used}, [AXIOM], "allowed"
    )


def test_a_changed_missing_or_superfluous_pin_is_a_fault() -> None:
    printed = {"fact_1": "n <= bits t", "theorem_3": "e"}
    assert build.pin_faults(printed, dict(printed)) == []
    assert len(build.pin_faults(printed, {**printed, "fact_1": "n - 1 <= bits t"})) == 1
    assert len(build.pin_faults(printed, {"fact_1": "n <= bits t"})) == 1
    assert len(build.pin_faults(printed, {**printed, "theorem_5": "?"})) == 1


def listed(*rows: dict[str, object]) -> Listing:
    row = {"name": "t", "file": "fact/fact.v", "statement": "fact-1", "scope": "all n"}
    return Listing([{**row, **r} for r in rows], [])


STATED = {
    "Statements.v": "Definition t_statement := True. Definition u_statement := True.",
    "fact/fact.v": "",
}
HEAD = {"headline": True, "sentence": "n bits."}


@pytest.mark.parametrize(
    ("rows", "faults"),
    [
        ([HEAD, {"name": "u"}], 0),
        ([{}, {"name": "u"}], 1),  # no headline
        ([HEAD, {"name": "u", **HEAD}], 1),  # two
        ([HEAD, {"name": "u", "sentence": "also"}], 2),  # a sentence without being headline makes two of them
        ([HEAD], 1),  # u is stated and not listed
        ([HEAD, {"name": "u"}, {"name": "v"}], 1),  # v is listed and not stated
        ([HEAD, {"name": "u"}, {"name": "u"}], 1),
        ([HEAD, {"name": "u", "file": "elsewhere.v"}], 1),
        ([HEAD, {"name": "u", "trusted": True}], 1),
    ],
)
def test_the_list_of_theorems_is_held_to_its_form(rows: list[dict[str, object]], faults: int) -> None:
    assert len(listing.faults(listed(*rows), STATED)) == faults


def test_each_theorem_is_checked_under_full_names() -> None:
    text = listing.verified(listed(HEAD), STATED)
    assert "Definition checked_t : slt.Statements.t_statement :=\n  slt.fact.fact.t." in text
    assert "Import" not in text


def test_statements_are_printed_without_loading_a_proof() -> None:
    query = listing.print_query({"Statements.v": "Definition a := 0.", "fact/fact.v": ""})
    assert "fact" not in query
    assert query.count("Print a.") == 2


PRINTED = """t_statement =
forall (R : realType) (N m : nat) (e : R),
(forall k : nat, (k < N)%N) ->
let q := m in
exists n : nat, forall d : nat, n <= N -> d <= q
     : Prop
"""


def test_a_statement_is_read_for_what_it_quantifies_over() -> None:
    assert quantified(PRINTED) == {"R": "realType", "N": "nat", "m": "nat", "e": "R"}
    assert quantified("t_statement = forall n t, computes_disj (n:=n) t -> (n <= bits t)%N\n     : Prop") == {
        "n": "",
        "t": "",
    }
    assert quantified("sign_keys_8_2_statement = separates 2 6 found_keys_8_2\n     : Prop") == {}


@pytest.mark.parametrize(
    ("scope", "faults"),
    [
        ("all N, m; exact reals", 0),
        ("all N, m, e", 0),
        ("all N; exact reals", 1),  # m is left out
        ("all N, m, n", 1),  # n is one that exists
        ("all N, m, k", 1),  # k is a hypothesis's
        ("all N, m, d", 1),
        ("all parameters", 3),
        ("all N, m; every input", 1),
        ("N = 8, m = 6", 2),
    ],
)
def test_a_scope_says_no_more_than_its_statement(scope: str, faults: int) -> None:
    assert len(scope_faults("t", scope, PRINTED)) == faults


@pytest.mark.parametrize("scope", ["all parameters", "all N; exact", "every key list", "All N, q"])
def test_a_closed_statement_is_not_about_all(scope: str) -> None:
    closed = "sign_keys_8_2_statement = separates 2 6 found_keys_8_2\n     : Prop"
    assert scope_faults("sign_keys_8_2", scope, closed)
    assert scope_faults("sign_keys_8_2", "one given key list: N = 8, q = 2, m = 6", closed) == []


def test_the_sources_as_they_are_have_no_fault() -> None:
    texts = real_texts()
    found = listing.load(ROCQ)
    assert build.source_faults(ROCQ, texts, found) == []
    pins = {path.stem for path in (ROCQ / "pinned").glob("*.txt")}
    names = {theorem["name"] for theorem in found.theorems}
    assert pins == names | {"definitions", "fingerprints", "skeletons", "finite_scopes"}
    assert all(theorem["route"] in listing.ROUTES for theorem in found.theorems)


def test_the_source_of_statements_is_pinned() -> None:
    """Rocq's prints need Rocq; the pin of the source without comments is compared here too."""
    texts = real_texts()
    pinned = dict(
        line.split()[::-1] for line in (ROCQ / "pinned" / "fingerprints.txt").read_text().splitlines()
    )
    nothing = dict.fromkeys(pinned, "") | {f"full {name}": "" for name in pinned}
    now = listing.shown(texts, Listing([], []), nothing, [])["fingerprints"]
    fresh = dict(line.split()[::-1] for line in now.splitlines())
    assert {f: pinned[f] for f in listing.statement_files(texts)} == {
        f: fresh[f] for f in listing.statement_files(texts)
    }
    assert pinned.keys() == fresh.keys()


def test_statements_come_in_the_order_of_the_list() -> None:
    """The paper's order, each headline before its auxiliary theorems."""
    order = [name for name in listing.homes(real_texts()) if name.endswith("_statement")]
    assert order == [f"{t['name']}_statement" for t in listing.load(ROCQ).theorems]


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


# --- scopes and sources, word by word ---


@pytest.mark.parametrize(
    ("printed", "variables"),
    [
        ("t = forall (a : nat) [b : T] {c d : R}, a = b\n : Prop", dict(a="nat", b="T", c="R", d="R")),
        ("t = forall a b : nat, a = b\n : Prop", {"a": "nat", "b": "nat"}),
        ("t = forall f : (nat -> nat), f = f\n : Prop", {"f": "(nat -> nat)"}),
        ("t = forall f : {ffun 'I_n -> nat}, f = f\n : Prop", {"f": "{ffun 'I_n -> nat}"}),
        ("t = forall a : nat, a = 1 -> forall b : nat, a = b\n : Prop", {"a": "nat", "b": "nat"}),
        ("t = (forall a : nat, a = a) -> forall b : nat, b = b\n : Prop", {"b": "nat"}),
        ("t = let q := (forall z : nat, z) in forall b : nat, b = q\n : Prop", {"b": "nat"}),
        ("t = exists a : nat, True -> forall b : nat, a = b\n : Prop", {}),
        ("t = True /\\ (forall a : nat, a = a)\n : Prop", {}),
        ("t = forall P : nat -> Prop, (forall n : nat, P n : Prop) -> P 0\n : Prop", {"P": "nat -> Prop"}),
        ("t = forall (p : (nat * nat)) (q : nat), p.1 = q\n : Prop", {"p": "(nat * nat)", "q": "nat"}),
        ("t = forall a b, a = b\n : Prop", {"a": "", "b": ""}),
    ],
)  # fmt: skip
def test_variables_are_those_of_the_leading_quantifiers(printed: str, variables: dict[str, str]) -> None:
    assert quantified(printed) == variables


@pytest.mark.parametrize(
    ("scope", "faults"),
    [
        ("all N, m; every e; exact", []),
        ("All n, m", ["says all n,", "does not name N"]),
        ("ANY N, m", []),
        ("small N; all m", ["does not name N"]),
        (
            "any parameters of it",
            ["says 'any' without naming variables", "does not name N", "does not name m"],
        ),
        ("whatever N, m; arbitrary R; each e", []),
        ("overall N, m", ["does not name N", "does not name m"]),
    ],
)
def test_each_fault_of_a_scope_is_said(scope: str, faults: list[str]) -> None:
    found = scope_faults("t", scope, PRINTED)
    assert len(found) == len(faults)
    for words, fault in zip(faults, found, strict=True):
        assert words in fault
        assert fault.startswith("t: its scope ")


@pytest.mark.parametrize(
    ("file", "text", "faults"),
    [
        ("Statements.v", "Definition é := 0.", ["has letters outside ASCII", "not a command"]),
        (
            "Statements.v",
            "Definition a := ltac:(exact 0).",
            ["tactics and new syntax are not for statements"],
        ),
        ("Statements.v", 'Inductive le := L where  "x <= y" := (le x y).', ["tactics and new syntax"]),
        ("Statements.v", "Record num := Num { of_num :> nat }.", ["':>' declares a coercion"]),
        ("Statements.v", "Inductive num := Num (n :> nat).", ["':>' declares a coercion"]),
        ("Statements.v", "Variant num := Num (n :> nat).", ["':>' declares a coercion"]),
        ("Statements.v", "Definition a := (n : nat) = n :> nat.", []),
        ("Statements.v", "Variables n m : nat.", ["outside a section this is an axiom"]),
        ("Statements.v", "Section S. Variable f :> A. End S.", ["':>' declares a coercion"]),
        ("Statements.v", "Section S. Variable f : A. End S. Variable g : B.", ["outside a section"]),
        ("Statements.v", "Section S. Section T. End T. Variable f : A. End S.", []),
        ("Statements.v", "From slt Require Import Statements.", ["Statements.v rests on nothing of ours"]),
        ("Statements_P.v", "From slt Require Import Statements Statements_Q.", []),
        ("Statements_P.v", "From slt Require Import vectors.", ["not a command that statements may use"]),
        ("Statements.v", "Local Notation a := (1).\nImplicit Types n : nat.", []),
        ("Statements.v", "Lemma a : b. Hint c.", ["not a command", "not a command"]),
    ],
)
def test_each_fault_of_a_statement_is_said(file: str, text: str, faults: list[str]) -> None:
    found = sources.statement_faults(file, text)
    assert len(found) == len(faults)
    for words, fault in zip(faults, found, strict=True):
        assert words in fault
        assert fault.startswith(file)


def test_a_long_command_is_shown_by_its_beginning() -> None:
    (fault,) = sources.statement_faults("Statements.v", f"Lemma {'a' * 70} : True.")
    assert fault == f"Statements.v: 'Lemma {'a' * 54}': not a command that statements may use"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("a (* b *) c", [("a ", False), (" ", False), (" c", False)]),
        ("a (* (* b *) c *)d", [("a ", False), (" ", False), ("d", False)]),
        ('a "(*" b', [("a ", False), ('"(*"', True), (" b", False)]),
        ('(* "*)" *)a', [("", False), (" ", False), ("a", False)]),
        ('a "open', [("a ", False), ('"open', True), ("", False)]),
        ("a (* open", [("a ", False)]),
        ("a *) b", [("a *) b", False)]),
        ("(*)*)a", [("", False), (" ", False), ("a", False)]),
        ('(* "open *)', [("", False)]),
        ("", [("", False)]),
    ],
)
def test_sources_are_cut_as_rocq_reads_them(text: str, pieces: list[tuple[str, bool]]) -> None:
    assert list(sources.pieces(text)) == pieces


def test_sentences_end_at_full_stops_outside_strings() -> None:
    assert sources.sentences('A "x. y" b. C.d e.\n(* f. *) G. H') == ['A "x. y" b', "C.d e", "G", "H"]
    assert sources.sentences(" . ") == sources.sentences("") == []
    assert sources.without_comments('  a \n\t b  "c   d"   e (* f *)') == 'a b "c   d" e'


def test_names_and_context_are_read_off() -> None:
    text = (
        "From mathcomp Require Import reals. Import GRing.Theory. Set Implicit Arguments. "
        "Notation n := (1). Definition a := 0. Section S. Fixpoint b' := 0. Record c := C {}. End S."
    )
    assert sources.defined_names(text) == ["a", "b'", "c"]
    assert sources.context(text) == [
        "From mathcomp Require Import reals", "Import GRing.Theory", "Set Implicit Arguments",
    ]  # fmt: skip


def test_each_fault_of_a_project_is_said() -> None:
    twice = PROJECT + "fact/fact.v\nother.v\n./x.v\n"
    assert sources.project_faults(twice, FILES) == [
        "_CoqProject: './x.v' is not a source",
        "_CoqProject lists fact/fact.v twice",
        "./x.v is not in both the folder and _CoqProject",
        "other.v is not in both the folder and _CoqProject",
    ]
    assert sources.project_faults("", {}) == ["_CoqProject does not begin with the two lines of options"]
    assert sources.project_faults(PROJECT.replace("\n", "\n\n"), FILES) == []


def test_each_fault_of_a_folder_is_said(tmp_path: Path) -> None:
    files = dict.fromkeys(
        ["a/fact.v", "b/fact.v", "c/Statements_X.v", "slt/d.v", "slt.v", "Statements_Y.v"], ""
    )
    assert sources.folder_faults(tmp_path, files) == [
        "two sources are called fact.v",
        "c/Statements_X.v could be taken for a statement",
        "slt/d.v could be taken for a statement",
    ]
    for name in sources.INJECTIONS:
        (tmp_path / name).write_text("")
    assert sources.folder_faults(tmp_path, {}) == [
        f"{name} would change the build"
        for name in ("Makefile.coq.local", "Makefile.coq.local-late", "CoqMakefile.local")
    ]


def test_marks_inside_brackets_are_passed_over() -> None:
    assert _outside_brackets("(a,b), [c,d] {e,f},", ",") == 5
    assert _outside_brackets("(a,b)[c,d]{e,f}", ",") == -1
    assert _outside_brackets("a -> b", " -> ") == 1
    assert _outside_brackets("", ",") == -1
