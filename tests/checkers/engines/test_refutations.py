"""The search for refutations, the store of those that are found, and the ledger of obligations."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

import proofs
from checkers.engines import refutation_replay, refutation_search
from checkers.engines.obligation_ledger import kernel_record, obligations
from checkers.engines.refutation_replay import refutes
from checkers.engines.refutation_search import NotFound, search
from checkers.engines.refutation_store import Refutations
from proofs.replayers import Malformed, Rejected
from proofs.smt import certificate, refutation

OBLIGATIONS = Path(proofs.__file__).parent / "obligations"
# One of each logic and of each kind of step.
SOME = [
    "theorem_04_width/explicit_constant/theorem-4-every-factor-of-the-binomial-is-at-least-2.smt2",
    "theorem_04_width/explicit_constant/theorem-4-the-view-has-at-most-q-bits.smt2",
    "appendix_c6_subgraphs/size_bound_follows_from_the_bits/shape-triangle_w-u.smt2",
    "fact_01_disjointness/fooling_set_bounds_protocols"
    "/learner-both_fact-1-histories-of-crossed-pairs-stay-together.smt2",
    "theorem_11_recurrent/no_machine_below_the_bound/n-2.smt2",
    "theorem_02_fixed_precision/few_bits_miss_an_average/p-2.smt2",
    "theorem_03_infinite_precision/identity_for_all_real_nodes/q-1.smt2",
    "appendix_c3_third_order/mixed_pairs_are_harmless/no-match-gives-1-4.smt2",
    # 2^9 inputs, 2^40 and 2^32 pairs of sets: not to be refuted one by one
    "theorem_08_match3_bigram/modulo_2_one_layer_of_3_bits_is_enough/N-9.smt2",
    "theorem_07_match3_hardness/a_layer_of_3_M_bits_computes_match3/N-40_M-41.smt2",
]


def without_the_goal(text: str) -> str:
    """The text without its last assertion, which is the negated goal: its hypotheses can hold."""
    return text[: text.rindex("(assert")] + "(check-sat)\n"


@pytest.mark.parametrize("name", SOME)
def test_what_is_found_refutes_the_text_and_not_its_hypotheses(name: str) -> None:
    text = (OBLIGATIONS / name).read_text()
    steps = search(text)
    refutation.check(text, steps)
    with pytest.raises((Rejected, Malformed)):
        refutation.check(without_the_goal(text), steps)
    with pytest.raises((Rejected, Malformed)):
        refutation.check(without_the_goal(text), [s for s in steps if s[0] != "follows"])


def test_what_can_hold_is_not_refuted() -> None:
    for name in SOME[:3]:
        with pytest.raises(NotFound):
            search(without_the_goal((OBLIGATIONS / name).read_text()))


def _store(folder: Path, name: str, steps: list) -> str:
    text = (OBLIGATIONS / name).read_text()
    path = folder / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(certificate.make(name, text, steps)))
    return text


def test_a_stored_refutation_is_taken_again_and_a_wrong_one_is_not(tmp_path: Path, monkeypatch) -> None:
    name = SOME[0]
    text = _store(tmp_path, name, search((OBLIGATIONS / name).read_text()))
    monkeypatch.setattr("checkers.engines.refutation_store.search", lambda _: pytest.fail("it is stored"))
    made = Refutations(tmp_path, tmp_path / "none.json").certificate("a/b/c.smt2", text)
    assert made is not None
    assert made["obligation"] == "a/b/c.smt2"
    _store(tmp_path, name, [])
    monkeypatch.setattr("checkers.engines.refutation_store.search", search)
    again = Refutations(tmp_path, tmp_path / "none.json").certificate(name, text)
    assert again is not None
    assert again["steps"]


def test_a_hopeless_search_is_not_repeated(tmp_path: Path, monkeypatch) -> None:
    text = (OBLIGATIONS / SOME[0]).read_text()
    without = tmp_path / "without.json"
    without.write_text(json.dumps({SOME[0]: hashlib.sha256(text.encode()).hexdigest()}))
    monkeypatch.setattr("checkers.engines.refutation_store.search", lambda _: pytest.fail("it is hopeless"))
    assert Refutations(tmp_path, without).certificate(SOME[0], text) is None


def test_without_python_sat_nothing_is_found_and_the_reason_is_said(monkeypatch) -> None:
    monkeypatch.setitem(refutation_search.__dict__["__builtins__"], "__import__", _no_pysat)
    with pytest.raises(NotFound, match="pip install python-sat"):
        search((OBLIGATIONS / SOME[0]).read_text())


def _no_pysat(name: str, *rest, _own=__import__):
    if name.startswith("pysat"):
        raise ImportError(name)
    return _own(name, *rest)


def test_the_same_is_replayed_once_and_whatever_differs_anew(monkeypatch) -> None:
    text = (OBLIGATIONS / SOME[0]).read_bytes()
    made = certificate.make(SOME[0], text.decode(), search(text.decode()))
    own, asked = certificate.check_text, []
    monkeypatch.setattr(certificate, "check_text", lambda *given: (asked.append(given), own(*given))[1])
    monkeypatch.setattr(refutation_replay, "_answers", {})
    assert refutes(made, text)
    assert refutes(dict(made), bytes(text))
    assert len(asked) == 1
    wrong = [
        ({**made, "steps": []}, text),
        ({**made, "kind": "another"}, text),
        ({**made, "further": 0}, text),
        (made, text + b"\n"),
        (made, b"\xff"),
        ({**made, "sha256": hashlib.sha256(b"\xff").hexdigest()}, b"\xff"),
    ]
    assert not any(refutes(*question) for question in wrong)
    assert len(asked) == 1 + len(wrong)
    assert refutes(made, text)


# --- the ledger


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder like proofs/ with two obligations, of which the first has a certificate."""
    rows = []
    for name in SOME[:2]:
        text = (OBLIGATIONS / name).read_text()
        (tmp_path / "obligations" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "obligations" / name).write_text(text)
        rows.append({"file": name, "kept": True, "sha256": hashlib.sha256(text.encode()).hexdigest()})
    (tmp_path / "obligations/index.json").write_text(json.dumps(rows))
    _store(tmp_path / "certificates", SOME[0], search((OBLIGATIONS / SOME[0]).read_text()))
    return tmp_path


def _words(folder: Path) -> list[str]:
    return [o.words for o in obligations(folder=folder)]


def test_an_obligation_counts_as_checked_while_its_certificate_stands(project: Path) -> None:
    assert _words(project) == ["standard library", "two solvers only"]
    path = project / "certificates" / f"{SOME[0]}.json"
    stored = json.loads(path.read_text())
    path.write_text(json.dumps({**stored, "steps": []}))
    assert _words(project) == ["two solvers only"] * 2
    path.write_text(json.dumps({**stored, "obligation": SOME[1]}))
    assert _words(project) == ["two solvers only"] * 2
    path.write_text("{")
    assert _words(project) == ["two solvers only"] * 2


def test_the_kernels_record_counts_for_its_very_text_and_inputs(project: Path) -> None:
    (project / "rocq/obligations").mkdir(parents=True)
    (project / "rocq/obligations/translate.py").write_text("x = 1\n")
    inputs = {"translate.py": hashlib.sha256(b"x = 1\n").hexdigest()}
    sha256 = obligations(folder=project)[1].sha256
    name = SOME[1].removesuffix(".smt2")

    def record(**row: str) -> None:
        told = {"schema": 1, "coq": "8", "inputs": inputs, "obligations": {name: row}}
        (project / "rocq/obligations.json").write_text(json.dumps(told))

    record(sha256=sha256, status="kernel", tactic="lia")
    assert _words(project) == ["standard library", "Rocq's kernel (recorded)"]
    record(sha256=sha256, status="solver", reason="no proof was found")
    assert _words(project)[1] == "two solvers only"
    record(sha256="0" * 64, status="kernel", tactic="lia")
    assert _words(project)[1] == "two solvers only"
    record(sha256=sha256, status="kernel", tactic="lia")
    (project / "rocq/obligations/translate.py").write_text("x = 2\n")
    assert kernel_record(project / "rocq") == {}
    (project / "rocq/obligations.json").write_text("[]")
    assert kernel_record(project / "rocq") == {}


def test_a_text_that_is_not_read_has_no_certificate(tmp_path: Path) -> None:
    refutations = Refutations(tmp_path, tmp_path / "none.json")
    assert refutations.certificate("a/b/c.smt2", "(set-logic QF_BV)\n(check-sat)\n") is None
