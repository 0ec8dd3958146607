"""From an obligation's assertions to clauses over atoms (Tseitin), derived anew wherever a certificate is
made or checked, so that its literals mean the same in both.

A literal is a positive or negative integer, as in DIMACS. An atom is a Boolean variable, an arithmetic
condition p >= 0, p > 0 or p = 0 with a canonical polynomial p, or an equation between terms of a declared
sort.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from proofs.replayers import Malformed
from proofs.smt import polynomials as poly
from proofs.smt.polynomials import ONE, Polynomial
from proofs.smt.text import BOOL, INT, NUMBERS, Script, Term

Clause = tuple[int, ...]
LARGEST_CLAUSES = 1 << 18


class Condition(NamedTuple):
    """p >= 0, p > 0 or p = 0, as an atom or as what is assumed."""

    polynomial: Polynomial
    relation: str


@dataclass(frozen=True)
class Equation:
    """An equation between two terms of a declared sort, or a Boolean application and `true`."""

    left: Term
    right: Term | None


class Clauses:
    """The clauses of a script. atoms: what a positive literal says, for those that are no bare variable."""

    def __init__(self, script: Script) -> None:
        self.clauses: list[Clause] = []
        self.atoms: dict[int, Condition | Equation] = {}
        self.unknowns: list[Term] = []  # the arithmetic terms that polynomials count as unknowns
        self._unknown_of: dict[int, int] = {}
        self._literal_of: dict[int, int] = {}
        self._atom_of: dict[object, int] = {}
        self._polynomial_of: dict[int, Polynomial] = {}
        self._variables = 1
        self._add(1)  # the literal 1 is true
        for stated in script.assertions:
            self._add(self.literal(stated))
        for term in list(script.terms.values()):  # so that no unknown is met later, in another order
            if term.sort in NUMBERS:
                self.polynomial(term)

    def _add(self, *literals: int) -> None:
        if len(self.clauses) >= LARGEST_CLAUSES:
            raise Malformed(f"the obligation has more than {LARGEST_CLAUSES} clauses")
        self.clauses.append(literals)

    def _fresh(self) -> int:
        self._variables += 1
        return self._variables

    @property
    def variables(self) -> int:
        """The largest variable."""
        return self._variables

    def literal(self, term: Term) -> int:
        """The literal of a Boolean term, with the clauses that define it."""
        if term.number not in self._literal_of:
            self._literal_of[term.number] = self._define(term)
        return self._literal_of[term.number]

    def _define(self, term: Term) -> int:
        op, arguments = term.op, term.arguments
        if op == "true" or op == "false":
            return 1 if op == "true" else -1
        if op == "apply":
            return self._applied(term)
        if op in ("<=", "<", ">=", ">"):
            return self._all([self._compared(op, a, b) for a, b in _neighbours(arguments)])
        if op == "distinct":
            return self._all([-self.equal(a, b) for k, a in enumerate(arguments) for b in arguments[k + 1 :]])
        if op == "=":
            return self._all([self.equal(a, b) for a, b in _neighbours(arguments)])
        given = [self.literal(a) for a in arguments]
        if op == "not":
            return -given[0]
        if op == "and":
            return self._all(given)
        if op == "or":
            return -self._all([-g for g in given])
        if op == "=>":  # groups to the right
            return -self._all([*given[:-1], -given[-1]])
        if op == "xor":  # groups to the left
            found = given[0]
            for one in given[1:]:
                found = -self._equivalent(found, one)
            return found
        if op == "ite":
            return self._chosen(*given)
        raise Malformed(f"no clauses are known for {op}")

    def _applied(self, term: Term) -> int:
        """A Boolean variable, or a function's Boolean value, which congruence may tie to others."""
        found = self._fresh()
        if term.arguments:
            self.atoms[found] = Equation(term, None)
        return found

    def _all(self, literals: Sequence[int]) -> int:
        """The literal of a conjunction."""
        given = [one for one in dict.fromkeys(literals) if one != 1]
        if -1 in given or any(-one in given for one in given if one > 0):
            return -1
        if len(given) <= 1:
            return given[0] if given else 1
        found = self._fresh()
        for one in given:
            self._add(-found, one)
        self._add(found, *(-one for one in given))
        return found

    def _equivalent(self, a: int, b: int) -> int:
        return -self._all([-self._all([a, b]), -self._all([-a, -b])])

    def _chosen(self, condition: int, a: int, b: int) -> int:
        return -self._all([-self._all([condition, a]), -self._all([-condition, b])])

    def equal(self, a: Term, b: Term) -> int:
        """The literal of an equation between terms of one sort. Raises Malformed for terms of two: what is
        said of an `ite` of one sort is not what is said of it in another."""
        if a.sort != b.sort:
            raise Malformed(f"an equation between the sorts {a.sort} and {b.sort}")
        if a.sort == BOOL:
            return self._equivalent(self.literal(a), self.literal(b))
        if a.sort in NUMBERS:
            return self.condition(poly.plus(self.polynomial(a), self.polynomial(b), -1), "=")
        left, right = sorted((a, b), key=lambda t: t.number)
        for side in (left, right):
            self._describe(side)
        return (
            1 if left is right else self._atom(("equation", left.number, right.number), Equation(left, right))
        )

    def _compared(self, op: str, a: Term, b: Term) -> int:
        if op in ("<=", "<"):
            a, b = b, a
        difference = poly.plus(self.polynomial(a), self.polynomial(b), -1)
        return self.condition(difference, ">=" if op in ("<=", ">=") else ">")

    def condition(self, p: Polynomial, relation: str) -> int:
        """The literal of p >= 0, p > 0 or p = 0. Conditions that are plainly the same have one literal."""
        p, relation = self.normal(Condition(p, relation))
        if set(p) <= {ONE}:
            value = p.get(ONE, Fraction(0))
            return 1 if holds(value, relation) else -1
        if poly.leading(p) > 0:
            return self._condition_atom(p, relation)
        if relation == "=":
            return self._condition_atom(poly.scaled(p, -1), relation)
        return -self._condition_atom(*self.normal(self.opposite(Condition(p, relation))))

    def _condition_atom(self, p: Polynomial, relation: str) -> int:
        return self._atom((relation, frozenset(p.items())), Condition(p, relation))

    def _atom(self, key: object, atom: Condition | Equation) -> int:
        if key not in self._atom_of:
            self._atom_of[key] = self._fresh()
            self.atoms[self._atom_of[key]] = atom
        return self._atom_of[key]

    def opposite(self, c: Condition) -> Condition:
        """The negation of p >= 0 or p > 0."""
        return Condition(poly.scaled(c.polynomial, -1), ">" if c.relation == ">=" else ">=")

    def is_integral(self, p: Polynomial) -> bool:
        """Whether all unknowns of p are integers."""
        return all(self.unknowns[u].sort == INT for monomial in p for u in monomial)

    def normal(self, c: Condition) -> Condition:
        """The same condition with integer coefficients without a common factor; over integers with >= for >,
        and with the constant rounded down after the common factor of the others is divided out."""
        p, relation = poly.primitive(c.polynomial), c.relation
        others = [int(v) for monomial, v in p.items() if monomial != ONE]
        if not others or not self.is_integral(p):
            return Condition(p, relation)
        value = p.get(ONE, Fraction(0))
        if relation == ">":
            value, relation = value - 1, ">="
        divisor = math.gcd(*others)
        if relation == "=" and value % divisor:
            return Condition(poly.constant(1), "=")
        rest = {monomial: v / divisor for monomial, v in p.items() if monomial != ONE}
        return Condition(poly.plus(rest, poly.constant(value // divisor)), relation)

    def polynomial(self, term: Term) -> Polynomial:
        """The polynomial of an arithmetic term."""
        if term.number not in self._polynomial_of:
            self._polynomial_of[term.number] = self._expand(term)
        return self._polynomial_of[term.number]

    def _expand(self, term: Term) -> Polynomial:
        op, arguments = term.op, term.arguments
        if op == "const":
            return poly.constant(term.value)
        if op in ("apply", "ite"):
            return self._unknown(term)
        given = [self.polynomial(a) for a in arguments]
        if op == "to_real":
            return given[0]
        if op == "^":
            return poly.product([given[0]] * int(arguments[1].value))
        if op == "*":
            return poly.product(given)
        if op == "/":
            return self._quotient(term, *given)
        if op not in ("+", "-"):
            raise Malformed(f"no polynomial is known for {op}")
        if len(given) == 1:
            return given[0] if op == "+" else poly.scaled(given[0], -1)
        found = given[0]
        for p in given[1:]:
            found = poly.plus(found, p, 1 if op == "+" else -1)
        return found

    def _quotient(self, term: Term, numerator: Polynomial, denominator: Polynomial) -> Polynomial:
        """By a number, a polynomial; else an unknown, times the denominator the numerator unless that is
        0."""
        if set(denominator) == {ONE}:
            return poly.scaled(numerator, 1 / denominator[ONE])
        found = self._unknown(term)
        back = poly.plus(poly.times(found, denominator), numerator, -1)
        self._add(self.condition(denominator, "="), self.condition(back, "="))
        return found

    def _unknown(self, term: Term) -> Polynomial:
        number = self._unknown_of.setdefault(term.number, len(self.unknowns))
        found = poly.unknown(number)
        if number == len(self.unknowns):
            self.unknowns.append(term)
            self._describe(term)
        return found

    def _describe(self, term: Term) -> None:
        """The clauses that say which value an `ite` has; equations inside it stand for themselves."""
        if term.op != "ite" or term.number in self._literal_of:
            return
        self._literal_of[term.number] = condition = self.literal(term.arguments[0])
        for literal, branch in ((condition, term.arguments[1]), (-condition, term.arguments[2])):
            self._add(-literal, self.equal(term, branch))


def holds(value: Fraction, relation: str) -> bool:
    """Whether value >= 0, > 0 or = 0."""
    return {">=": value >= 0, ">": value > 0, "=": value == 0}[relation]


def _neighbours(terms: Sequence[Term]) -> list[tuple[Term, Term]]:
    return list(itertools.pairwise(terms))


def assumed(literals: Sequence[int], clauses: Clauses) -> Mapping[int, Condition]:
    """The conditions that hold when all these literals are false, by their place; equations that fail, and
    atoms that are no conditions, say nothing here."""
    found: dict[int, Condition] = {}
    for place, literal in enumerate(literals):
        atom = clauses.atoms.get(abs(literal))
        if not isinstance(atom, Condition):
            continue
        if literal < 0:
            found[place] = atom
        elif atom.relation != "=":
            found[place] = clauses.normal(clauses.opposite(atom))
    return found
