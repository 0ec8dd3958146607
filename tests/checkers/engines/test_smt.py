"""The SMT engine: proofs on two solvers, witnesses that must violate the definition, vacuity, budgets."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
import z3

from checkers.core.opinion import Answer, ask, premise
from checkers.core.verdict import Margin, Outcome
from checkers.engines import smt
from checkers.engines.smt import Obligation, ask_cvc5, ask_z3, hypotheses_can_hold, prove, recording

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


# --- every answer of a solver, and every word ---


def test_a_refutation_says_why_and_names_its_obligation() -> None:
    found = ask_z3(FALSE, lambda _: {"x": 1, "why": "x is 1"})
    assert (found.engine, found.holds, found.detail, found.witness) == (
        "z3",
        False,
        "x is 1",
        {"x": 1, "why": "x is 1"},
    )
    assert ask_z3(FALSE, lambda _: {"x": 1}).detail == "too strong fails"
    yes = ask_z3(TRUE, no_witness)
    assert (yes.holds, yes.detail, yes.witness) == (True, "", None)
    differs = ask_z3(FALSE, no_witness)
    assert (differs.holds, differs.witness) == (None, None)
    assert differs.detail == (
        "too strong: the model does not violate the definition, so the encoding differs from it"
    )
    verdict = prove([FALSE], "all reals", values)
    assert [(o.engine, o.holds) for o in verdict.opinions] == [("z3", False), ("cvc5", False)]


@pytest.mark.parametrize(
    ("text", "holds", "detail"),
    [
        ("(set-logic QF_LRA)(assert false)(check-sat)", True, ""),
        ("(set-logic QF_LRA)(assert true)(check-sat)", False, "t: cvc5 answers sat"),
        ("(set-logic QF_LRA)(assert true)", None, "t: cvc5 answers nothing"),
        ("", None, "t: cvc5 answers nothing"),
        ("(set-logic QF_LRA)(assert false)(check-sat)(check-sat)", None, "t: cvc5 answers unsat unsat"),
        ("(set-logic QF_LRA)(echo \"unsat\")", None, "t: cvc5 answers \"unsat\""),
    ],
)  # fmt: skip
def test_cvc5_has_answered_only_if_it_says_so_once(text: str, holds: bool | None, detail: str) -> None:
    found = ask_cvc5("t", text)
    assert (found.engine, found.holds, found.witness) == ("cvc5", holds, None)
    assert found.detail.replace("\n", "") == detail


def test_whether_hypotheses_can_hold() -> None:
    assert hypotheses_can_hold(TRUE) is True
    assert hypotheses_can_hold(IMPOSSIBLE) is False
    assert hypotheses_can_hold(Obligation("free", "QF_LRA", [], y > 1)) is True
    bits = z3.BitVecs("a b", 40)
    hard = Obligation(
        "hard", "QF_BV", [bits[0] > 1, bits[1] > 1, bits[0] * bits[1] == 1099511627689], bits[0] > 0
    )
    assert hypotheses_can_hold(hard, 1000) is None
    verdict = prove([hard], "all pairs", no_witness, z3_rlimit=1000)
    assert (verdict.outcome, verdict.scope) == (Outcome.UNKNOWN, "all pairs")
    assert verdict.reason == "hard: not decided whether the hypotheses can hold"


def test_a_model_that_fails_a_hypothesis_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def is_false(term: Any) -> bool:
        asked.append(term)
        return len(asked) == 2

    monkeypatch.setattr(smt.z3, "is_false", is_false)
    assert hypotheses_can_hold(TRUE) is None
    assert len(asked) == 2


def test_vacuous_names_the_obligation_and_the_scope() -> None:
    verdict = prove([TRUE, IMPOSSIBLE], "nothing", values)
    assert (verdict.outcome, verdict.scope) == (Outcome.VACUOUS, "nothing")
    assert verdict.reason == "impossible: no input satisfies the hypotheses"


def test_nothing_is_solved_after_the_first_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    decided = smt.decide

    def decide(obligation: Obligation, *args: Any, **kwargs: Any) -> Any:
        asked.append(obligation.name)
        return decided(obligation, *args, **kwargs)

    monkeypatch.setattr(smt, "decide", decide)
    assert prove([TRUE, FALSE, TRUE], "", values).outcome is Outcome.REFUTED
    assert asked == ["order", "too strong"]
    asked.clear()
    assert prove([FALSE, TRUE], "", no_witness).outcome is Outcome.UNKNOWN  # undecided, so the rest is asked
    assert asked == ["too strong", "order"]


def test_exhaustion_is_a_third_voice_where_obligations_are_solved() -> None:
    tried = prove([TRUE], "s", no_witness, exhaustion=lambda: None, notes=["n"], margin=Margin(2))
    assert [o.engine for o in tried.opinions] == ["z3", "cvc5", "exhaustion"]
    assert (tried.outcome, tried.scope, tried.notes, tried.margin) == (Outcome.PROVED, "s", ("n",), Margin(2))
    assert prove([TRUE], "s", no_witness, exhaustion=lambda: {"x": 1}).outcome is Outcome.UNKNOWN
    with recording(solve=False):
        written = prove([TRUE, FALSE, IMPOSSIBLE], "s", no_witness, exhaustion=lambda: {"x": 1})
    assert [(o.engine, o.holds) for o in written.opinions] == [("z3", None), ("cvc5", None)]
    assert written.reason == "z3: written down, not solved; cvc5: written down, not solved"


def test_neither_solver_is_named_when_another_engine_says_yes(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ask_z3", "ask_cvc5"):
        engine = name[4:]
        monkeypatch.setattr(
            smt, name, lambda *_, engine=engine: ask(engine, lambda: Answer(None, "too hard"))
        )
    verdict = prove([TRUE], "s", no_witness, further=[premise("arb", "", lambda: True)])
    assert (verdict.outcome, verdict.scope) == (Outcome.UNKNOWN, "s")
    assert verdict.reason == "neither solver decides: z3: too hard; cvc5: too hard"
    assert [o.engine for o in verdict.opinions] == ["z3", "cvc5", "arb"]


def test_one_solver_is_enough_to_decide_and_is_told_its_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    budgets: list[int] = []

    def z3_answers(_obligation: Obligation, _witness: Any, rlimit: int) -> Any:
        budgets.append(rlimit)
        return ask("z3", lambda: Answer(None, "open"))

    monkeypatch.setattr(smt, "ask_z3", z3_answers)
    verdict = prove([TRUE], "s", no_witness, z3_rlimit=123_456_789)
    assert (verdict.outcome, verdict.single_engine) == (Outcome.PROVED, True)
    prove([TRUE], "s", no_witness)
    assert budgets == [123_456_789, 400_000_000]


def test_budgets_are_resource_limits_with_a_clock_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    options: dict[str, object] = {}

    class Solver:
        def set(self, name: str, value: object) -> None:
            options[name] = value

    monkeypatch.setattr(smt.z3, "SolverFor", lambda logic: options.update(logic=logic) or Solver())
    smt._z3_solver("QF_LRA", 7)
    assert options == {"logic": "QF_LRA", "rlimit": 7, "timeout": 600_000, "ctrl_c": False}
    assert (smt.Z3_RLIMIT, smt.CVC5_RLIMIT) == (400_000_000, 40_000_000)


def test_the_text_of_an_obligation() -> None:
    assert Obligation("one", "QF_LRA", [z3.Sum(x) > 0], x > y).text() == (
        "; one\n; unsat: the obligation holds\n(set-logic QF_LRA)\n"
        "(declare-fun x () Real)\n(declare-fun y () Real)\n"
        "(assert\n (> x 0.0))\n(assert\n (not (> x y)))\n(check-sat)\n"
    )


def test_only_boolean_terms_are_asserted() -> None:
    with pytest.raises(TypeError, match="no Boolean term"):
        ask_z3(Obligation("a number", "QF_LRA", [z3.Real("x")], z3.BoolVal(False)), lambda _: None)
