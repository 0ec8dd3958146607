"""The search for a refutation of an obligation that its solvers decide: one that the standard library can
check.

A SAT solver (python-sat) proposes which atoms are true; Z3 says which of them cannot be so together, and the
multipliers that show it become a lemma; at the end the SAT solver's own proof goes into the certificate. What
proofs/smt/refutation.py accepts is right whatever is wrong here, and what is not found is said to be not
found.
"""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Mapping, Sequence
from fractions import Fraction

import z3

from checkers.engines.multipliers import BACKSTOP_MILLISECONDS, multipliers, written
from checkers.engines.refutation_steps import Step, Unfinished, clausal, clausal_proof, trimmed
from checkers.engines.refutation_theory import CORE_RLIMIT, Theory, holds, rational
from proofs.smt import polynomials as poly
from proofs.smt.clauses import Clauses, Condition, Equation, assumed
from proofs.smt.polynomials import ONE, Polynomial
from proofs.smt.propagation import Propagator
from proofs.smt.refutation import applications, introduce
from proofs.smt.text import BOOL, INT, Term, read

MOST_LEMMAS = 1500
MOST_BRANCHES = 60
# A search is given up after so much of this process's time: what is found is stored, so that a slower machine
# finds no less of what is known, and what is not found is said to be not found.
MOST_SECONDS = 60
EFFORTS = (1, 2, 3)


class NotFound(Exception):
    """The search ended without a refutation; the message says why."""


class _Search:
    """One obligation, and the steps so far."""

    def __init__(self, text: str) -> None:
        try:
            from pysat.solvers import Solver  # on use: only who makes certificates needs it
        except ImportError:
            raise NotFound("the search needs python-sat: pip install python-sat") from None
        self.script = read(text)
        self.clauses = Clauses(self.script)
        self.steps: list[Step] = []
        self._sat = Solver("glucose4", bootstrap_with=[list(c) for c in self.clauses.clauses])
        self._given = len(self.clauses.clauses)
        terms = self.clauses.unknowns
        self._reals = Theory([z3.Real(f"r{k}") for k in range(len(terms))])
        self._whole = self._reals
        if any(t.sort == INT for t in terms):
            self._whole = Theory(
                [(z3.Int if t.sort == INT else z3.Real)(f"u{k}") for k, t in enumerate(terms)]
            )
        self._branches = 0
        self._start = time.process_time()
        self._failed: set[tuple[int, ...]] = set()
        self._facts: list[int] = []  # conditions that hold, whatever the solver proposes
        self._beside_facts = Theory([z3.Real(f"r{k}") for k in range(len(terms))])

    # -- steps

    def literal(self, step: Step) -> int:
        """The literal of an atom, with a step that introduces it if it is new."""
        before = self.clauses.variables
        found = introduce(step, self.script, self.clauses)
        if self.clauses.variables > before:
            self.steps.append(step)
            for clause in self.clauses.clauses[self._given :]:
                self._sat.add_clause(list(clause))
            self._given = len(self.clauses.clauses)
        return found

    def lemma(self, step: Step) -> None:
        """A step that adds a clause."""
        self.steps.append(step)
        self._sat.add_clause(step[1])

    # -- functions and declared sorts: every instance at once

    def congruence(self) -> None:
        """All lemmas of equality between terms that occur."""
        functions = applications(self.script)
        for a, b in itertools.combinations(functions, 2):
            if a.value != b.value:
                continue
            same = [self.equation(x, y) for x, y in zip(a.arguments, b.arguments, strict=True)]
            unless = [-one for one in same if one != 1]
            if a.sort == BOOL:
                one, two = self.clauses.literal(a), self.clauses.literal(b)
                self.lemma(["congruence", [*unless, -one, two]])
                self.lemma(["congruence", [*unless, one, -two]])
            else:
                self.lemma(["congruence", [*unless, self.equation(a, b)]])
        for sort in sorted(self.script.sorts):
            terms = [t for t in self.script.terms.values() if t.sort == sort]
            for a, b, c in itertools.combinations(terms[:40], 3):
                sides = [self.equation(a, b), self.equation(b, c), self.equation(a, c)]
                for k, third in enumerate(sides):
                    self.lemma(["congruence", [*(-s for s in sides[:k] + sides[k + 1 :]), third]])

    def equation(self, a: Term, b: Term) -> int:
        if a is b:
            return 1
        return self.literal(["equation", a.number, b.number])

    # -- unknowns that have one of a few values

    def ranges(self) -> None:
        """The least and the largest value of each unknown that has one of a few, where unit propagation shows
        it. With these a lemma need not say which value each term of a sum has."""
        values: dict[int, dict[Fraction, int]] = {}
        for literal, atom in self.clauses.atoms.items():
            if isinstance(atom, Condition) and atom.relation == "=":
                held = set(atom.polynomial) - {ONE}
                if len(held) == 1 and len(only := next(iter(held))) == 1:
                    value = -atom.polynomial.get(ONE, Fraction(0)) / atom.polynomial[only]
                    values.setdefault(only[0], {})[value] = literal
        for u, literals in values.items():
            for end, sign in ((min(literals), 1), (max(literals), -1)):
                self.bound(poly.scaled(poly.plus(poly.unknown(u), poly.constant(end), -1), sign), literals)

    def bound(self, p: Polynomial, literals: Mapping[Fraction, int]) -> None:
        """p >= 0, if it follows from each of these equations and one of them holds."""
        held = self.literal(["condition", written(p), ">="])
        for equation in literals.values():
            self.sum_of([equation, -held])
        possible, _ = self._sat.propagate([-held])
        if not possible:
            self.lemma(["follows", [held]])

    def facts(self) -> None:
        """The conditions that unit propagation makes true or false, for lemmas to rest on for nothing."""
        known = Propagator([*self.clauses.clauses, *(step[1] for step in clausal(self.steps))])
        for one in sorted(known.forced, key=abs):
            if isinstance(atom := self.clauses.atoms.get(abs(one)), Condition):
                self._facts.append(one)
                self._beside_facts.always(one, atom)

    # -- arithmetic: lemma after lemma

    def run(self) -> list[Step]:
        """All steps. Raises NotFound."""
        self.congruence()
        self.ranges()
        self.facts()
        for _ in range(MOST_LEMMAS):
            self.in_time()
            # An equation that need not hold is best left false: then it says nothing.
            self._sat.set_phases([-v for v, a in self.clauses.atoms.items() if _is_equation(a)])
            if not self._sat.solve():
                return self.steps
            true = [one for one in self._sat.get_model() if abs(one) in self.clauses.atoms]
            have = {abs(one) for one in true}
            true += [-v for v in self.clauses.atoms if v not in have]
            self.conflict([one for one in true if isinstance(self.clauses.atoms[abs(one)], Condition)])
        raise NotFound(f"more than {MOST_LEMMAS} lemmas")

    def in_time(self) -> None:
        """Raises NotFound when the search has taken long enough."""
        if time.process_time() - self._start > MOST_SECONDS:
            raise NotFound(f"nothing was found in {MOST_SECONDS} seconds")

    def conflict(self, true: Sequence[int]) -> None:
        """A lemma against these literals. Raises NotFound."""
        apart = [one for one in true if one < 0 and _is_equation(self.clauses.atoms[-one])]
        if self.linear() and self.conflict_with_facts([one for one in true if one not in apart]):
            return
        core = self.core([one for one in true if one not in apart])
        if core is None:
            core = self.core(true)
            if core is None:
                raise NotFound("Z3 finds no conflict between conditions")
            for one in core:
                if one in apart:
                    self.order(-one)
            if any(one in apart for one in core):
                return
        if self.sum_of(core):
            return
        wider = [*core, *self.bounds(core, set(true))]
        if not self.sum_of(wider):
            self.branch(wider)

    def linear(self) -> bool:
        """Whether no condition has a product of unknowns."""
        conditions = (a for a in self.clauses.atoms.values() if isinstance(a, Condition))
        return all(len(m) <= 1 for c in conditions for m in c.polynomial)

    def conflict_with_facts(self, true: Sequence[int]) -> bool:
        """Whether there is a lemma that few of these literals contradict what holds anyway: the fewer, the
        more it says."""
        core = self._beside_facts.core([(one, self.clauses.atoms[abs(one)]) for one in true])
        return core is not None and self.sum_of([*core, *self._facts], EFFORTS[:1])

    def bounds(self, core: Sequence[int], true: set[int]) -> list[int]:
        """What is true, or for new literals a guess, of each unknown of the core alone, its sign to begin
        with."""
        conditions = [self.clauses.atoms[abs(one)] for one in core]
        unknowns = {u for c in conditions if isinstance(c, Condition) for m in c.polynomial for u in m}
        for u in sorted(unknowns):
            for relation in (">=", ">"):
                self.literal(["condition", written(poly.unknown(u)), relation])
        found = []
        for one, atom in self.clauses.atoms.items():
            if isinstance(atom, Condition) and atom.relation != "=":
                held = set(atom.polynomial) - {ONE}
                if held <= {(u,) for u in unknowns} and len(held) == 1:
                    found.append(-one if -one in true else one)
        return [one for one in found if one not in core]

    def order(self, equation: int) -> None:
        atom = self.clauses.atoms[equation]
        assert isinstance(atom, Condition)
        p = atom.polynomial
        more = self.literal(["condition", written(p), ">"])
        less = self.literal(["condition", written(poly.scaled(p, -1)), ">"])
        self.lemma(["order", [equation, more, less]])

    def sum_of(self, core: Sequence[int], efforts: Sequence[int] = EFFORTS) -> bool:
        """Whether there is a lemma that is a sum of these conditions, or, with more effort, of products."""
        if tuple(core) in self._failed:
            return False
        literals = [-one for one in core]
        given = assumed(literals, self.clauses)
        for effort in efforts:
            terms = multipliers(given, effort, self.in_time)
            if terms is not None:
                self.lemma(_narrow(["sum", literals, terms]))
                return True
        self._failed.add(tuple(core))
        return False

    def branch(self, core: Sequence[int]) -> None:
        """A new condition on an integer that the rational relaxation of the core puts between two."""
        self._branches += 1
        integers = [u for u, t in enumerate(self.clauses.unknowns) if t.sort == INT]
        if self._branches > MOST_BRANCHES or not integers:
            raise NotFound("no multipliers refute a conflict that Z3 has found")
        relaxed = z3.Solver()
        relaxed.set("rlimit", CORE_RLIMIT)
        relaxed.set("timeout", BACKSTOP_MILLISECONDS)
        reals = [z3.Real(f"r{k}") for k in range(len(self.clauses.unknowns))]
        for c in assumed([-one for one in core], self.clauses).values():
            relaxed.add(holds(c, reals))
        if relaxed.check() != z3.sat:
            raise NotFound("no multipliers refute a conflict that Z3 has found")
        model = relaxed.model()
        values = {u: rational(model.eval(reals[u], model_completion=True)) for u in integers}
        for u in sorted(
            integers, key=lambda u: values[u].denominator == 1
        ):  # those between two integers first
            p: Polynomial = {ONE: Fraction(math.floor(values[u])), (u,): Fraction(-1)}
            before = self.clauses.variables
            new = self.literal(["condition", written(p), ">="])
            if self.clauses.variables > before:
                self._sat.add_clause([new, -new])
                return
        raise NotFound("no multipliers refute a conflict that Z3 has found")

    def core(self, true: Sequence[int]) -> list[int] | None:
        """A small part of these literals that cannot hold together, over the reals if that will do; None if
        Z3 finds none."""
        told = [(one, self.clauses.atoms[abs(one)]) for one in true]
        found = self._reals.core(told)
        if found is None and self._whole is not self._reals:
            found = self._whole.core(told)
        return found


def _is_equation(atom: Condition | Equation) -> bool:
    return isinstance(atom, Equation) or atom.relation == "="


def _narrow(step: Step) -> Step:
    """The lemma without the literals that its sum does not use."""
    _, literals, terms = step
    used = sorted({f for _, factors in terms for f in factors if isinstance(f, int)})
    at = {place: k for k, place in enumerate(used)}
    told = [[m, [at[f] if isinstance(f, int) else f for f in factors]] for m, factors in terms]
    return ["sum", [literals[place] for place in used], told]


def search(text: str) -> list[Step]:
    """The steps of a refutation of this text, without those that nothing uses. Raises NotFound."""
    found = _Search(text).run()
    try:
        return trimmed(text, [*found, *clausal_proof(text, found)])
    except Unfinished as error:
        raise NotFound(str(error)) from None
