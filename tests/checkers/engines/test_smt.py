"""The SMT engine: proofs on two solvers, witnesses that must violate the definition, vacuity, budgets."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
import z3

from checkers.core.opinion import Answer, ask, premise
from checkers.core.verdict import Outcome
from checkers.engines import smt
from checkers.engines.smt import Obligation, ask_cvc5, ask_z3, prove, recording

x, y = z3.Reals("x y")


def no_witness(_: Any) -> None:
    return None


def values(model: Any) -> dict[str, str]:
    return {"x": str(model[x]), "y": str(model[y])}


TRUE = Obligation("order", "QF_LRA", [x > 0, y > x], y > 0)
FALSE = Obligation("too strong", "QF_LRA", [x > 0, y > x], y > 1)
IMPOSSIBLE = Obligation("impossible", "QF_LRA", [x > 0, x < 0], y > 1)


def test_two_solvers_agree() -> None:
    verdict = prove([TRUE, TRUE], "all reals", no_witness)
    assert verdict.outcome is Outcome.PROVED
    assert {o.engine for o in verdict.opinions} == {"z3", "cvc5"}
    assert not verdict.single_engine


def test_a_false_obligation_is_refuted_with_its_witness() -> None:
    verdict = prove([TRUE, FALSE], "all reals", values)
    assert verdict.outcome is Outcome.REFUTED
    assert verdict.witness is not None
    assert set(verdict.witness) == {"x", "y"}


def test_a_model_that_does_not_violate_the_definition_refutes_nothing() -> None:
    verdict = prove([FALSE], "all reals", no_witness)
    assert verdict.outcome is Outcome.UNKNOWN
    assert "encoding differs" in verdict.reason


def test_hypotheses_that_cannot_hold_are_vacuous() -> None:
    assert prove([IMPOSSIBLE], "nothing", values).outcome is Outcome.VACUOUS


def test_out_of_budget_is_unknown() -> None:
    bits = z3.BitVecs("a b", 40)
    hard = Obligation("factor", "QF_BV", [bits[0] > 1, bits[1] > 1], bits[0] * bits[1] != 1099511627689)
    opinion = ask_z3(hard, no_witness, rlimit=1000)
    assert opinion.holds is None
    assert opinion.detail
    assert ask_cvc5("factor", hard.text(), rlimit=1000).holds is None


def test_no_other_engine_stands_in_for_the_solvers() -> None:
    bits = z3.BitVecs("a b", 40)
    hard = Obligation("factor", "QF_BV", [bits[0] > 1, bits[1] > 1], bits[0] * bits[1] != 1099511627689)
    shown = [premise("arb", "", lambda: True), premise("rational", "", lambda: True)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(smt, "hypotheses_can_hold", lambda *_: True)
        patch.setattr(smt, "ask_cvc5", lambda *_: ask("cvc5", lambda: Answer(None, "unknown")))
        verdict = prove([hard], "all pairs", no_witness, further=shown, z3_rlimit=1000)
    assert verdict.outcome is Outcome.UNKNOWN
    assert "neither solver decides" in verdict.reason
    assert prove([TRUE], "all reals", no_witness, further=shown).outcome is Outcome.PROVED


def test_nothing_to_prove_is_no_proof() -> None:
    with pytest.raises(ValueError, match="nothing to prove"):
        prove([], "everything", no_witness)


def test_cvc5_errors_are_undecided() -> None:
    assert ask_cvc5("empty", "(set-logic QF_LRA)\n").holds is None


def test_a_text_that_cvc5_does_not_accept_is_undecided() -> None:
    opinion = ask_cvc5("bare", "(set-logic QF_LRA)\n(assert and)\n(check-sat)\n")
    assert opinion.holds is None
    assert opinion.detail.startswith("bare: cvc5 answers")


def test_sums_of_one_term_are_standard() -> None:
    lonely = Obligation("lonely", "QF_LRA", [z3.Sum(x) > 0, z3.And(x > y)], z3.Or(z3.Sum(x) > 0))
    assert prove([lonely], "all reals", no_witness).outcome is Outcome.PROVED


def test_the_text_is_standard_and_does_not_depend_on_what_ran_before() -> None:
    def text(clutter: int) -> str:
        for i in range(clutter):
            z3.Int(f"clutter{i}") * 3 + i
        shared = x * 2 + y
        goal = z3.Or(shared > 1, shared < 0, z3.And(shared == 0, x > y))
        return Obligation("shared terms", "QF_LRA", [shared != 1], goal).text()

    assert hashlib.sha256(text(0).encode()).digest() == hashlib.sha256(text(500).encode()).digest()
    assert text(0).splitlines()[2] == "(set-logic QF_LRA)"
    assert text(0).count("(check-sat)") == 1


def test_recording_without_solving_is_no_verdict() -> None:
    with recording(solve=False) as texts:
        verdict = prove([TRUE], "all reals", values)
    assert verdict.outcome is Outcome.UNKNOWN
    assert [name for name, _ in texts] == ["order"]
    with recording() as texts:
        assert prove([TRUE], "all reals", values).outcome is Outcome.PROVED
    assert texts[0][1] == TRUE.text()


def test_a_recording_that_ends_or_fails_leaves_no_trace() -> None:
    """Else what runs next would be written down and not solved."""
    with recording(solve=False):
        pass
    assert prove([TRUE], "all reals", values).outcome is Outcome.PROVED
    with pytest.raises(ZeroDivisionError), recording(solve=False):
        raise ZeroDivisionError
    assert prove([TRUE], "all reals", values).outcome is Outcome.PROVED
    with recording() as outer, recording(solve=False):
        prove([TRUE], "all reals", values)
    assert outer == []
