"""SMT-LIB to Rocq: what each construct becomes, and what is refused. None of it needs coqc."""

from __future__ import annotations

from pathlib import Path

import pytest

from proofs.rocq.obligations import record, tactics
from proofs.rocq.obligations.build import load, sources
from proofs.rocq.obligations.record import HERE
from proofs.rocq.obligations.smtlib import Unread, expressions, read
from proofs.rocq.obligations.translate import goal

DECLARED = """(set-logic QF_UFLIRA)
(declare-sort S 0) (declare-fun s () S) (declare-fun f (S Int) Bool) (declare-fun g (Bool) Int)
(declare-fun p () Bool) (declare-fun q () Bool) (declare-fun i () Int)
(declare-fun x () Real) (declare-fun y () Real)
"""


def hypotheses(*assertions: str) -> list[str]:
    """What the goal of these assertions assumes, in order."""
    text = DECLARED + "".join(f"(assert {a})\n" for a in assertions) + "(check-sat)\n"
    return [line.strip().removesuffix(" ->") for line in goal(text).splitlines()[1:-1]]


@pytest.mark.parametrize(
    ("assertion", "expected"),
    [
        ("p", "(p' = true)"),
        ("(not false)", "(~ False)"),
        ("(and p q true)", "((p' = true) /\\ (q' = true) /\\ True)"),
        ("(or p)", "(p' = true)"),
        ("(=> p q p)", "((p' = true) -> (q' = true) -> (p' = true))"),
        ("(xor p q p)", "(~ ((~ ((p' = true) <-> (q' = true))) <-> (p' = true)))"),
        ("(= p q p)", "(((p' = true) <-> (q' = true)) /\\ ((q' = true) <-> (p' = true)))"),
        ("(distinct i 1 2)", "((~ (i' = 1)%Z) /\\ (~ (i' = 2)%Z) /\\ (~ (1 = 2)%Z))"),
        ("(< 0 i 5)", "((0 < i')%Z /\\ (i' < 5)%Z)"),
        ("(>= x (- y))", "(x' >= (- y'))%R"),
        ("(= (- x y 1.0) 0.0)", "(((x' - y') - 1) = 0)%R"),
        ("(= (/ x 2.0 4.0) 0.125)", "(((x' / 2) / 4) = (1 / 8))%R"),
        ("(= (^ x 2.0) (* x x))", "((x' ^ 2) = (x' * x'))%R"),
        ("(f s (+ i 1))", "((f' s' (i' + 1)%Z) = true)"),
        ("(= (to_real (* 2 i)) x)", "((IZR (2 * i')%Z) = x')%R"),
        ("(ite p q (not q))", "(((p' = true) -> (q' = true)) /\\ (~ (p' = true) -> (~ (q' = true))))"),
        ("(let ((x y) (y x)) (< x y))", "(y' < x')%R"),
        ("(let ((x y)) (let ((y x)) (= x y)))", "(y' = y')%R"),
        ("p ; (assert false)", "(p' = true)"),
    ],
)
def test_each_construct(assertion: str, expected: str) -> None:
    assert hypotheses(assertion + "\n") == [expected]


def test_a_value_without_counterpart_is_a_variable_with_what_is_known_of_it() -> None:
    assert hypotheses("(= x (ite p y 1.0))") == [
        "(((p' = true) /\\ (new0 = y')%R) \\/ (~ (p' = true) /\\ (new0 = 1)%R))",
        "(x' = new0)%R",
    ]
    # x / 0 can be any number, also for a 0 that is written out, and the same number each time.
    assert hypotheses("(= (/ x y) 1.0)", "(= (/ x y) 2.0)")[0] == "((y' <> 0 -> new0 * y' = x')%R)"
    assert hypotheses("(= (/ x y) 1.0)", "(= (/ x y) 2.0)")[1:] == ["(new0 = 1)%R", "(new0 = 2)%R"]
    assert hypotheses("(= (/ x (- 1.0 1.0)) 1.0)")[0] == "(((1 - 1) <> 0 -> new0 * (1 - 1) = x')%R)"
    assert hypotheses("(= (g (and p q)) 0)") == [
        "(new0 = true <-> ((p' = true) /\\ (q' = true)))",
        "((g' new0) = 0)%Z",
    ]


@pytest.mark.parametrize(
    "assertion",
    [
        "z", "(forall ((z Int)) true)", "(div i 2)", "(= (mod i 2) 0)", "i", "(and i p)", "(= i x)",
        "(< p q)",
        "(f s x)", "(f s)", "(= (^ x y) 1.0)", "(= (^ x (- 1.0)) 1.0)", "(= (^ x 0.5) 1.0)", "(ite i p q)",
        "(ite p i x)", "(not p q)", "(= (/ i 2) 0)", "(! p :named n)", '(= s "s")', "p)", "(p", "(p)",
        "(let (x) p)",
        "(= 01 1)", "(= p)", "|p|",
    ],
)  # fmt: skip
def test_anything_else_is_refused(assertion: str) -> None:
    with pytest.raises(Unread):
        hypotheses(assertion)


@pytest.mark.parametrize(
    "text",
    [
        "(assert true)\n",  # no check-sat
        "(check-sat)\n(check-sat)\n",
        "(push 1)\n(check-sat)\n",
        "(declare-fun x () Real)\n(declare-fun x () Int)\n(check-sat)\n",
        "(declare-fun x () T)\n(check-sat)\n",
        "(define-fun x () Real 1.0)\n(check-sat)\n",
        "(declare-fun x!1 () Real)\n(assert (= x!1 0.0))\n(check-sat)\n",
    ],
)
def test_any_other_script_is_refused(text: str) -> None:
    with pytest.raises(Unread):
        goal(text)


def test_shared_terms_stay_shared() -> None:
    # Doubling by let forty times would be 2^40 terms if they were copied.
    lets = "".join(f"(let ((t{k + 1} (and t{k} t{k})))" for k in range(40))
    script = read(f"(declare-fun t0 () Bool)(assert {lets} t40{')' * 40})(check-sat)")
    assert len(script.assertions) == 1
    assert expressions("; nothing\n") == []


def test_every_obligation_is_read_and_recorded() -> None:
    recorded = record.read()
    obligations = load(record.TEXTS, recorded, tactics.hints(HERE / "hints.toml"))
    rows = {o.name: o.row for o in obligations}
    assert rows == recorded, "python -m proofs.rocq.obligations.build --update"
    proved = [o for o in obligations if o.row.status == "kernel"]
    assert all(record.accepted(recorded, o.name, o.text) for o in proved)
    assert sum(text.count("Theorem ") for text in sources(obligations).values()) == len(proved)


def test_a_text_with_a_quoted_symbol_has_no_goal(tmp_path: Path) -> None:
    """|x| is x, so that this text can hold; read as two names, it cannot."""
    (tmp_path / "f.smt2").write_text(
        "(declare-fun x () Bool)(assert (let ((|x| (not x))) x))(assert (not x))(check-sat)"
    )
    (found,) = load(tmp_path, {"f": record.Row("0", "kernel", tactic="tauto.")}, [])
    assert (found.goal, found.row.status) == ("", "solver")
    assert found.row.reason == "not translated: it has a quoted symbol"


def test_accepted_texts_are_counted_by_what_they_say_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record, "TEXTS", tmp_path)
    (tmp_path / "f").mkdir()
    for name, text in (("a", "1"), ("b", "2"), ("c", "3")):
        (tmp_path / "f" / f"{name}.smt2").write_text(text)
    rows = {f"f/{name}": record.Row(record.digest("1"), "kernel", tactic="lra.") for name in "ab"}
    assert record.accepted_in(rows, "f") == (1, 3)


def test_every_hint_is_used() -> None:
    names = [
        p.relative_to(record.TEXTS).as_posix().removesuffix(".smt2") for p in record.TEXTS.rglob("*.smt2")
    ]
    listed = tactics.hints(HERE / "hints.toml")
    used = {tactics.hint(listed, name) for name in names}
    folders = {name.rpartition("/")[0] for name in names}
    known = [h for h in listed if h.pattern.rpartition("/")[0] in folders]
    assert [h.pattern for h in known if h.tactic not in used] == []


def test_a_changed_text_or_translation_is_not_accepted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = record.Row(record.digest("a"), "kernel", tactic="lra.")
    path = tmp_path / "obligations.json"
    path.write_text(record.text_of("8.16.1", {"n": row}))
    rows = record.read(path)
    assert record.accepted(rows, "n", "a")
    assert not record.accepted(rows, "n", "b")
    assert not record.accepted(rows, "m", "a")
    monkeypatch.setattr(record, "inputs", lambda: {"translate.py": "another"})
    assert record.read(path) == {}
    assert record.proofs(path) == {"n": row}


@pytest.mark.parametrize(
    ("old", "new"), [("kernel", "proved"), ("lra.", ""), ('"schema": 1', '"schema": 7'), ("sha256", "sha")]
)
def test_a_record_that_is_not_whole_says_nothing(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "obligations.json"
    text = record.text_of("8.16.1", {"n": record.Row(record.digest("a"), "kernel", tactic="lra.")})
    path.write_text(text.replace(old, new))
    assert record.read(path) == {}
    assert record.proofs(path) == {}
