"""SMT: refute the negation in Z3, then let cvc5 decide the very same obligation as SMT-LIB text.

For each obligation: first whether the hypotheses can hold at all (else vacuous); then whether they can
hold with the goal false. A model is turned back into a witness and re-evaluated with the definition in
constructions/; a model that does not violate the definition means that encoding and definition differ,
and is reported as undecided. Budgets are deterministic resource limits, never wall-clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import z3

from checkers.core.opinion import Answer, Opinion, Undecided, all_of, ask, opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown, vacuous
from checkers.engines.smtlib_text import standard

Z3_RLIMIT = 400_000_000  # some minutes of work
CVC5_RLIMIT = 40_000_000
# Z3 does not count some nonlinear work against its resource limit and would run on for ever: a clock ends it
# then, and the answer is unknown like any other that ran out.
BACKSTOP_MILLISECONDS = 600_000

# Turns a model into a witness re-evaluated with the definition, or None if the definition is not violated.
Witness = Callable[[Any], Mapping[str, Any] | None]


@dataclass(frozen=True)
class Obligation:
    """hypotheses imply goal, in an SMT-LIB logic that both solvers support (such as QF_LRA).

    hypotheses and goal are z3 Boolean terms. Use no z3-only construct (pseudo-Boolean atoms,
    is_int of rationals): the text must be standard SMT-LIB.
    """

    name: str
    logic: str
    hypotheses: Sequence[Any]
    goal: Any

    def text(self) -> str:
        """The negated obligation as SMT-LIB: unsat means that the obligation holds."""
        # In a context of its own, so that the names Z3 invents do not depend on what ran before. Terms are
        # translated one by one: translating a solver costs some 0.4 s, whatever it holds.
        context = z3.Context()
        solver = z3.Solver(ctx=context)
        _assert(solver, [term.translate(context) for term in (*self.hypotheses, z3.Not(self.goal))])
        printed = standard(solver.to_smt2()).splitlines()
        body = [line for line in printed if not line.startswith((";", "(set-info"))]
        header = [f"; {self.name}", "; unsat: the obligation holds", f"(set-logic {self.logic})"]
        return "\n".join(header + body) + "\n"


@dataclass
class Record:
    """The obligations met inside a `recording` block, as (name, text)."""

    solve: bool
    texts: list[tuple[str, str]]


_record: ContextVar[Record | None] = ContextVar("record", default=None)


def _solving() -> bool:
    """Whether obligations are solved here, as they are unless a `recording` block says otherwise."""
    record = _record.get()
    return record is None or record.solve


@contextmanager
def recording(*, solve: bool = True) -> Iterator[list[tuple[str, str]]]:
    """Inside the block obligations are also written down; with solve=False they are not solved."""
    record = Record(solve, [])
    token = _record.set(record)
    try:
        yield record.texts
    finally:
        _record.reset(token)


def _z3_solver(logic: str, rlimit: int) -> Any:
    solver = z3.SolverFor(logic)
    solver.set("rlimit", rlimit)
    solver.set("timeout", BACKSTOP_MILLISECONDS)
    solver.set("ctrl_c", False)  # Ctrl-C ends the run, not one obligation
    return solver


def _assert(solver: Any, terms: Sequence[Any]) -> None:
    """Assert z3 Boolean terms. Solver.add would compare each one's sort with Bool again, and the terms of an
    obligation are thousands. Raises TypeError for anything else."""
    for term in terms:
        if not isinstance(term, z3.BoolRef):
            raise TypeError(f"no Boolean term: {term!r}")
        z3.Z3_solver_assert(solver.ctx.ref(), solver.solver, term.as_ast())


def ask_z3(obligation: Obligation, witness: Witness, rlimit: int = Z3_RLIMIT) -> Opinion:
    """Z3's opinion. A False carries the witness."""

    def question() -> Answer:
        solver = _z3_solver(obligation.logic, rlimit)
        _assert(solver, [*obligation.hypotheses, z3.Not(obligation.goal)])
        answer = solver.check()
        if answer == z3.unsat:
            return Answer(True)
        if answer == z3.unknown:
            raise Undecided(f"{obligation.name}: {solver.reason_unknown()}")
        found = witness(solver.model())
        if found is None:
            differs = "the model does not violate the definition, so the encoding differs from it"
            raise Undecided(f"{obligation.name}: {differs}")
        return Answer(False, str(found.get("why", f"{obligation.name} fails")), found)

    return ask("z3", question)


def ask_cvc5(name: str, text: str, rlimit: int = CVC5_RLIMIT) -> Opinion:
    """cvc5's opinion of an SMT-LIB text whose unsat means that the obligation holds."""

    def question() -> Answer:
        import cvc5  # on use: what only looks claims up does not need it

        solver = cvc5.Solver(cvc5.TermManager())
        solver.setOption("rlimit", str(rlimit))
        parser = cvc5.InputParser(solver)
        parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, name)
        symbols = parser.getSymbolManager()
        answers: list[str] = []
        try:
            while not (command := parser.nextCommand()).isNull():
                reply = command.invoke(solver, symbols).strip()
                if reply:
                    answers.append(reply)
        except RuntimeError as error:  # a text that cvc5 does not accept is no answer
            answers.append(" ".join(str(error).split()))
        holds = {"unsat": True, "sat": False}.get(" ".join(answers))
        return Answer(holds, "" if holds else f"{name}: cvc5 answers {' '.join(answers) or 'nothing'}")

    return ask("cvc5", question)


def hypotheses_can_hold(obligation: Obligation, rlimit: int = Z3_RLIMIT) -> bool | None:
    """Whether some input satisfies the hypotheses: a model that satisfies each of them is its own proof."""
    solver = _z3_solver(obligation.logic, rlimit)
    _assert(solver, obligation.hypotheses)
    answer = solver.check()
    if answer != z3.sat:
        return False if answer == z3.unsat else None
    model = solver.model()
    refused = any(z3.is_false(model.eval(h, model_completion=True)) for h in obligation.hypotheses)
    return None if refused else True


def decide(
    obligation: Obligation, witness: Witness, *, z3_rlimit: int = Z3_RLIMIT
) -> tuple[Opinion, Opinion]:
    """Both solvers' opinions of one obligation, without the vacuity check."""
    text = obligation.text()
    record = _record.get()
    if record is not None:
        record.texts.append((obligation.name, text))
    if not _solving():
        return ask("z3", _written_down), ask("cvc5", _written_down)
    first = ask_z3(obligation, witness, z3_rlimit)
    second = ask_cvc5(obligation.name, text)
    return first, second


def _written_down() -> Answer:
    raise Undecided("written down, not solved")


def prove(
    obligations: Sequence[Obligation],
    scope: str,
    witness: Witness,
    *,
    margin: Margin | None = None,
    notes: Sequence[str] = (),
    further: Sequence[Opinion] = (),
    exhaustion: Callable[[], Mapping[str, Any] | None] | None = None,
    z3_rlimit: int = Z3_RLIMIT,
) -> Verdict:
    """The verdict on the conjunction of the obligations, with both solvers on each.

    witness is called with the model of whichever obligation failed. further: other engines' opinions, of the
    same claim or, named by their `part`, of what the obligations leave open. exhaustion: where the scope is
    small, a search for a failing input by the definition, of every input. None of them can stand in for the
    solvers: what neither solver decides is unknown.
    """
    if not obligations:
        raise ValueError("nothing to prove: give at least one obligation")
    firsts: list[Opinion] = []
    seconds: list[Opinion] = []
    for obligation in obligations:
        if _solving():
            possible = hypotheses_can_hold(obligation, z3_rlimit)
            if possible is False:
                return vacuous(scope, f"{obligation.name}: no input satisfies the hypotheses")
            if possible is None:
                return unknown(scope, f"{obligation.name}: not decided whether the hypotheses can hold")
        first, second = decide(obligation, witness, z3_rlimit=z3_rlimit)
        firsts.append(first)
        seconds.append(second)
        if first.holds is False:
            break
    solvers = [all_of(firsts), all_of(seconds)]
    tried = [opinion("exhaustion", exhaustion)] if exhaustion is not None and _solving() else []
    verdict = conclude(Outcome.PROVED, scope, [*solvers, *tried, *further], margin=margin, notes=notes)
    if verdict.outcome.success and not any(o.holds for o in solvers):
        reason = "; ".join(f"{o.engine}: {o.detail}" for o in solvers)
        return unknown(scope, f"neither solver decides: {reason}", verdict.opinions)
    return verdict
