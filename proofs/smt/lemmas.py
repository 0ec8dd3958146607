"""Theory lemmas: clauses that hold whatever their atoms' unknowns are.

By arithmetic: were all literals false, then conditions p >= 0, p > 0 and p = 0 would hold whose products,
with the multipliers of the certificate, add up to a number that is too small (Farkas; with products,
Positivstellensatz). By order: one of p = 0, p > 0, -p > 0. By congruence: equal arguments give equal values.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from proofs.replayers import Malformed, Rejected, afford, is_integer, rational
from proofs.smt import polynomials as poly
from proofs.smt.clauses import Clauses, Condition, Equation, assumed
from proofs.smt.polynomials import ONE, Polynomial
from proofs.smt.text import NUMBERS, Term

LARGEST_DEGREE = 64


def read_polynomial(value: Any, unknowns: int) -> Polynomial:
    """[[coefficient, [unknown, ...]], ...] as a polynomial. Raises Malformed."""
    found: Polynomial = {}
    if not isinstance(value, list):
        raise Malformed("a polynomial must be a list of [coefficient, [unknown, ...]]")
    for pair in value:
        if not (isinstance(pair, list) and len(pair) == 2 and isinstance(pair[1], list)):
            raise Malformed("a polynomial must be a list of [coefficient, [unknown, ...]]")
        if not all(is_integer(u) and 0 <= u < unknowns for u in pair[1]) or len(pair[1]) > LARGEST_DEGREE:
            raise Malformed(f"a monomial must list unknowns below {unknowns}")
        found = poly.plus(found, {tuple(sorted(pair[1])): rational(pair[0], "a coefficient")})
    return found


def check_sum(literals: Sequence[int], terms: Any, clauses: Clauses) -> None:
    """The clause holds, by the sum of these terms [multiplier, [factor, ...]]. Raises Rejected or Malformed.

    A factor is the place of a literal, for the condition that holds when that literal is false, or a
    polynomial, for its square. The multiplier is a number of at least 0, or, beside an equation, any
    polynomial.
    """
    given = assumed(literals, clauses)
    if not isinstance(terms, list):
        raise Malformed("a sum must be a list of [multiplier, [factor, ...]]")
    total: Polynomial = {}
    positive = False
    for term in terms:
        if not (isinstance(term, list) and len(term) == 2 and isinstance(term[1], list)):
            raise Malformed("a sum must be a list of [multiplier, [factor, ...]]")
        summand, strict = _summand(term[0], term[1], given, len(clauses.unknowns))
        total, positive = poly.plus(total, summand), positive or strict
    if not set(total) <= {ONE}:
        raise Rejected("the sum of a lemma is no number")
    value = total.get(ONE, Fraction(0))
    if value > 0 or (value == 0 and not positive):
        raise Rejected(f"the sum of a lemma is {value}, which its conditions allow")


def _summand(
    multiplier: Any, factors: Sequence[Any], given: Mapping[int, Condition], unknowns: int
) -> tuple[Polynomial, bool]:
    """The polynomial of one term of a sum, at least 0, and whether it is more."""
    chosen: list[Polynomial] = []
    relations: set[str] = set()
    for factor in factors:
        if isinstance(factor, list):
            chosen += [read_polynomial(factor, unknowns)] * 2
            relations.add(">=")
        elif is_integer(factor) and factor in given:
            chosen.append(given[factor].polynomial)
            relations.add(given[factor].relation)
        else:
            raise Malformed(f"a factor must be a square or the place of a condition, not {factor!r}")
    if isinstance(multiplier, list):
        if "=" not in relations:
            raise Rejected("a polynomial multiplies what is no equation")
        return poly.product([read_polynomial(multiplier, unknowns), *chosen]), False
    number = rational(multiplier, "a multiplier")
    if number < 0 and "=" not in relations:
        raise Rejected("a multiplier is negative")
    return poly.scaled(poly.product(chosen), number), number > 0 and relations <= {">"}


def check_order(literals: Sequence[int], clauses: Clauses) -> None:
    """The clause says that some p is 0, more, or less. Raises Rejected."""
    for literal in literals:
        atom = clauses.atoms.get(literal)
        if isinstance(atom, Condition) and atom.relation == "=":
            p = atom.polynomial
            if {clauses.condition(p, ">"), clauses.condition(poly.scaled(p, -1), ">")} <= set(literals):
                return
    raise Rejected("the clause does not say that something is 0, more or less")


class _Classes:
    """Terms that are equal when all literals of a clause are false."""

    def __init__(self, literals: Sequence[int], clauses: Clauses) -> None:
        self._clauses = clauses
        self._leader: dict[int, int] = {}
        self._zero: list[Polynomial] = []
        for literal in literals:
            atom = clauses.atoms.get(-literal)
            if isinstance(atom, Equation) and atom.right is not None:
                self.join(atom.left, atom.right)
            elif isinstance(atom, Condition) and atom.relation == "=":
                self._zero.append(atom.polynomial)

    def _find(self, term: Term) -> int:
        number = term.number
        while self._leader.get(number, number) != number:
            number = self._leader[number]
        return number

    def join(self, one: Term, two: Term) -> None:
        """The two are equal."""
        self._leader[self._find(one)] = self._find(two)

    def joined(self, one: Term, two: Term) -> bool:
        """Whether the two are of one class."""
        return self._find(one) == self._find(two)

    def equal(self, one: Term, two: Term) -> bool:
        """Whether the two are known to be equal."""
        if self.joined(one, two):
            return True
        if one.sort not in NUMBERS or one.sort != two.sort:
            return False
        difference = poly.plus(self._clauses.polynomial(one), self._clauses.polynomial(two), -1)
        p = self._clauses.normal(Condition(difference, "=")).polynomial
        return not p or p in self._zero or poly.scaled(p, -1) in self._zero


def check_congruence(literals: Sequence[int], clauses: Clauses, applications: Sequence[Term]) -> None:
    """The clause holds because equal terms, and values at equal arguments, are equal. Raises Rejected."""
    afford(len(applications) ** 2 * (8 + len(literals)))
    classes = _Classes(literals, clauses)
    apart = [(a, b) for k, a in enumerate(applications) for b in applications[:k] if a.value == b.value]
    found = True
    while found:
        found = False
        for a, b in apart:
            if all(map(classes.equal, a.arguments, b.arguments)):
                classes.join(a, b)
                found = True
        apart = [(a, b) for a, b in apart if not classes.joined(a, b)]
    if not any(_shown(literal, literals, clauses, classes) for literal in literals):
        raise Rejected("congruence does not show the clause")


def _shown(literal: int, literals: Sequence[int], clauses: Clauses, classes: _Classes) -> bool:
    """Whether this literal is true when the others are false."""
    atom = clauses.atoms.get(literal)
    if isinstance(atom, Equation) and atom.right is not None:
        return classes.equal(atom.left, atom.right)
    if isinstance(atom, Equation):  # a Boolean value, and one that is assumed, of one class
        others = (clauses.atoms.get(-other) for other in literals if other < 0)
        return any(
            isinstance(o, Equation) and o.right is None and classes.equal(o.left, atom.left) for o in others
        )
    if isinstance(atom, Condition) and atom.relation == "=" and len(atom.polynomial) == 2:
        sides = [clauses.unknowns[m[0]] for m in atom.polynomial if len(m) == 1]
        signs = set(atom.polynomial.values())
        return len(sides) == 2 and signs == {Fraction(1), Fraction(-1)} and classes.equal(*sides)
    return False
