"""The goals themselves, in Rocq: what is unsatisfiable is proved, and what is not is refused. They need coqc;
where it is missing they are reported as not run."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

import pytest
import z3

from proofs.rocq.build import run
from proofs.rocq.obligations import build, record, tactics
from proofs.rocq.obligations.record import HERE
from proofs.rocq.obligations.translate import goal

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("coqc", "coqchk")),
    reason="not run: Rocq is not installed here",
)
MODELS = [
    # satisfiable scripts, each with a model: were the goal provable, so were False
    ("(declare-fun x () Real)(assert (= (/ x 0.0) 1.0))", "apply (H 3 1)%R; lra"),
    ("(declare-fun p () Bool)(declare-fun q () Bool)(assert (xor p q))",
     "apply (H true false); intuition discriminate"),
    ("(declare-fun p () Bool)(assert (=> p p false))", "apply (H false); intuition discriminate"),
    ("(declare-fun i () Int)(assert (< 0 i 2))", "apply (H 1%Z); lia"),
    ("(declare-fun i () Int)(assert (distinct i 1 2))", "apply (H 3%Z); lia"),
    ("(declare-fun x () Real)(declare-fun p () Bool)(assert (= x (ite p 1.0 2.0)))(assert (not p))",
     "apply (H 2%R false 2%R); intuition (discriminate || lra)"),
    ("(declare-fun x () Real)(declare-fun y () Real)(assert (let ((x y) (y x)) (< x y)))",
     "apply (H 1 0)%R; lra"),
    ("(declare-fun f (Int) Int)(assert (distinct (f 0) (f 1)))", "apply (H (fun z => z)); lia"),
    ("(declare-fun g (Bool) Int)(assert (= (g true) 1))(assert (= (g false) 0))",
     "apply (H Z.b2z true false); simpl; intuition (discriminate || lia)"),
    ("(declare-fun i () Int)(declare-fun x () Real)(assert (= (to_real i) x))(assert (> x 1.0))",
     "apply (H 2%Z 2%R); lra"),
    ("(declare-fun x () Real)(assert (= (^ x 2.0) 4.0))", "apply (H 2%R); lra"),
    ("(declare-sort S 0)(declare-fun s () S)(declare-fun t () S)(assert (not (= s t)))",
     "apply (H bool true false); discriminate"),
]  # fmt: skip


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled prelude."""
    folder = tmp_path_factory.mktemp("obligations")
    (folder / "prelude.v").write_text((HERE / "prelude.v").read_text(encoding="utf-8"))
    run(folder, "coqc", *build.OPTIONS, "prelude.v")
    return folder


def compiled(folder: Path, *pieces: str) -> None:
    (folder / "tested.v").write_text("\n".join([build.IMPORTS, *pieces]), encoding="utf-8")
    run(folder, "coqc", *build.OPTIONS, "tested.v")


def test_a_satisfiable_script_is_a_false_goal(work: Path) -> None:
    compiled(
        work,
        *(f"Goal ~ ({goal(s + '(check-sat)')}).\nProof. intros H; {proof}. Qed." for s, proof in MODELS),
    )


def _formula(rng: random.Random, atoms: list[str], depth: int) -> str:
    if depth == 0:
        return rng.choice(atoms)
    op = rng.choice(["and", "or", "=>", "xor", "=", "not", "ite", "let", "distinct"])
    count = {"not": 1, "ite": 3, "let": 2, "distinct": 2}.get(op, rng.choice([2, 2, 3]))
    parts = [_formula(rng, atoms, depth - 1) for _ in range(count)]
    if op == "let":
        return f"(let (($t {parts[0]})) (and $t (or {parts[1]} $t)))"
    return f"({op} {' '.join(parts)})"


def _comparison(rng: random.Random, reals: list[str]) -> str:
    def value(depth: int) -> str:
        if depth == 0:
            return rng.choice([*reals, "1.0", "0.5", "(- 2.0)"])
        a, b = value(depth - 1), value(depth - 1)
        sums = [f"(+ {a} {b})", f"(- {a} {b})", f"(- {a})"]
        return rng.choice([*sums, f"(* 2.0 {a})", f"(/ {a} 3.0)", f"(ite (< {a} {b}) {a} {b})"])

    op = rng.choice(["<", "<=", ">", ">="])  # lra does not split x <> y
    return f"({op} {' '.join(value(rng.choice([0, 1])) for _ in range(rng.choice([2, 2, 3])))})"


def _random_script(rng: random.Random, real: bool) -> str:
    names = ["u", "v", "w"]
    atoms = [_comparison(rng, names) for _ in range(4)] if real else ["u", "v", "w", "true", "false"]
    declared = "".join(f"(declare-fun {n} () {'Real' if real else 'Bool'})" for n in names)
    count = rng.choice([2, 3, 4])
    body = "".join(f"(assert {_formula(rng, atoms, rng.choice([0, 1, 2]))})" for _ in range(count))
    return f"{declared}{body}(check-sat)"


@pytest.mark.parametrize(("real", "tactic", "seed"), [(False, "propositional", 1), (True, "intros; lra", 2)])
def test_random_scripts_are_proved_just_when_z3_finds_no_model(
    work: Path, real: bool, tactic: str, seed: int
) -> None:
    rng, pieces, unsatisfiable = random.Random(seed), [], 0
    for _ in range(60):
        text = _random_script(rng, real)
        solver = z3.Solver()
        solver.from_string(text)
        proved = solver.check() == z3.unsat
        unsatisfiable += proved
        end = f"{tactic}. Qed." if proved else f"Fail ({tactic}). Abort."
        pieces.append(f"Goal {goal(text)}.\nProof. {end}")
    assert 15 < unsatisfiable < 45
    compiled(work, *pieces)


def _asserted(text: str) -> list[str]:
    """The script cut before each assertion and before check-sat."""
    return re.split(r"(?=^\(assert|^\(check-sat)", text, flags=re.MULTILINE)


def test_without_the_negated_goal_no_tactic_succeeds(work: Path) -> None:
    """One obligation of each folder whose proof is a tactic alone, its last assertion dropped."""
    rows, folders, pieces = record.read(), set(), []
    for name, row in rows.items():
        folder = name.split("/")[0]
        if not re.fullmatch(r"intros; (lra|nra|lia|nia)\.", row.tactic or "") or folder in folders:
            continue
        parts = _asserted((record.TEXTS / f"{name}.smt2").read_text(encoding="utf-8"))
        if len(parts) > 4:
            folders.add(folder)
            mutant = goal("".join(parts[:-2] + parts[-1:]))
            tactic = (row.tactic or "").removesuffix(".")
            pieces.append(f"Goal {mutant}.\nProof. Fail (timeout 5 ({tactic})). Abort.")
    assert len(pieces) >= 8
    compiled(work, *pieces)


def test_a_wrong_proof_or_a_satisfiable_obligation_fails_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, work = tmp_path / "obligations", tmp_path / "work"
    text = "(set-logic QF_LRA)(declare-fun x () Real)(assert (> x 1.0))(assert (< x 0.0))(check-sat)\n"
    (folder / "a").mkdir(parents=True)
    file = folder / "a" / "b.smt2"
    file.write_text(text)
    monkeypatch.setattr(record, "PATH", tmp_path / "obligations.json")
    monkeypatch.setattr(record, "TEXTS", folder)
    monkeypatch.setattr(build, "WORK", work)
    monkeypatch.setattr(tactics, "hints", lambda _: [])
    monkeypatch.setattr(record, "proofs", lambda: _proofs(tmp_path / "obligations.json"))
    assert build.main([]) == 1  # not in the record
    assert build.main(["--update"]) == 0
    assert record.accepted(record.read(record.PATH), "a/b", text)
    assert build.main([]) == 0
    file.write_text(text.replace("< x 0.0", "< x 2.0"))
    assert build.main([]) == 1  # another text
    assert build.main(["--update"]) == 0  # satisfiable: no proof is found, and the record says so
    row = record.read(record.PATH)["a/b"]
    assert row.status == "solver"
    assert "lra" in (row.reason or "")
    file.write_text(text)
    forged = {"a/b": record.Row(record.digest(text), "kernel", tactic="reflexivity.")}
    record.PATH.write_text(record.text_of("8.16.1", forged))
    assert build.main([]) == 1  # a proof that is none


_proofs = record.proofs
