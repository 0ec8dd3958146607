"""From an obligation to the Rocq goal that its assertions cannot all hold. Standard library only.

    forall (S' : Type) (f' : Z -> bool) (x' : R) ..., assertion -> ... -> assertion -> False

Bool is bool, Int is Z, Real is R, a declared sort any type, a name its own with a prime. A Boolean term is
the proposition that it is true. Three things have no counterpart in Rocq and become new variables about which
the goal assumes no more than SMT-LIB says, so that a proof of the goal covers every interpretation:

- (ite c a b) is v with (c /\\ v = a) \\/ (~ c /\\ v = b);
- (/ a b), unless b is a constant other than 0, is v with b <> 0 -> v * b = a: a / 0 can be any number;
- a compound Boolean argument of a function is v : bool with v = true <-> the argument.

(^ a n) is no SMT-LIB function; both solvers know it. It is read as the n-th power, a^0 = 1, and only
constants that are natural numbers may stand in the exponent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations, pairwise

from proofs.rocq.obligations.smtlib import ORDERS, Script, Sort, Term, Unread, read

TYPES = {"Bool": "bool", "Int": "Z", "Real": "R"}
SCOPES = {"Int": "%Z", "Real": "%R"}


def goal(text: str) -> str:
    """The Rocq proposition that the assertions of an SMT-LIB text are unsatisfiable; Unread if it is outside
    the fragment."""
    return _Writer(read(text)).goal()


def constant(term: Term) -> Fraction | None:
    """The value of a term made of literals, their sums, products, negatives and quotients; None if it is
    none, or divides by 0."""
    if term.op == "literal":
        return term.value
    values = [constant(argument) for argument in term.args]
    if not values or None in values or term.op not in ("+", "-", "*", "/"):
        return None
    first, *rest = [value for value in values if value is not None]
    if term.op == "-" and not rest:
        return -first
    for value in rest:
        if term.op == "/" and value == 0:
            return None
        quotient = first / value if term.op == "/" else first
        first = {"+": first + value, "-": first - value, "*": first * value, "/": quotient}[term.op]
    return first


@dataclass
class _Writer:
    script: Script
    # New variables, (name, type) by what they stand for, and what the goal assumes about them.
    fresh: dict[str, tuple[str, str]] = field(default_factory=dict)
    assumed: list[str] = field(default_factory=list)
    written: dict[tuple[str, int], str] = field(default_factory=dict)  # a shared term is written once, by id

    def goal(self) -> str:
        hypotheses = [self.prop(assertion) for assertion in self.script.assertions]
        binders = [f"({_name(sort)} : Type)" for sort in self.script.sorts]
        for name, (domain, codomain) in self.script.functions.items():
            binders.append(f"({_name(name)} : {' -> '.join(_type(s) for s in (*domain, codomain))})")
        binders += [f"({name} : {kind})" for name, kind in self.fresh.values()]
        quantified = f"forall {' '.join(binders)},\n" if binders else ""
        return quantified + "".join(f"  {h} ->\n" for h in (*self.assumed, *hypotheses)) + "  False"

    def prop(self, term: Term) -> str:
        """The proposition that a term of sort Bool is true."""
        if ("prop", id(term)) not in self.written:
            self.written[("prop", id(term))] = self._prop(term)
        return self.written[("prop", id(term))]

    def value(self, term: Term) -> str:
        """A Rocq term of the type of a term's sort."""
        if ("value", id(term)) not in self.written:
            self.written[("value", id(term))] = self._value(term)
        return self.written[("value", id(term))]

    def _prop(self, term: Term) -> str:
        op, args = term.op, term.args
        if op in ("true", "false"):
            return op.capitalize()
        if op in ORDERS or op == "=":
            return _joined("/\\", [self._relation(op, a, b) for a, b in pairwise(args)])
        if op == "distinct":
            return _joined("/\\", [f"(~ {self._relation('=', a, b)})" for a, b in combinations(args, 2)])
        if op == "apply":
            return f"({self.value(term)} = true)"
        parts = [self.prop(argument) for argument in args]
        if op == "not":
            return f"(~ {parts[0]})"
        if op == "ite":
            return f"(({parts[0]} -> {parts[1]}) /\\ (~ {parts[0]} -> {parts[2]}))"
        if op == "xor":  # left-associative
            whole = parts[0]
            for part in parts[1:]:
                whole = f"(~ ({whole} <-> {part}))"
            return whole
        return _joined({"and": "/\\", "or": "\\/", "=>": "->"}[op], parts)  # "->" associates as => does

    def _relation(self, op: str, a: Term, b: Term) -> str:
        if a.sort == "Bool":
            return f"({self.prop(a)} <-> {self.prop(b)})"
        return self._equation(op, self.value(a), self.value(b), a.sort)

    @staticmethod
    def _equation(op: str, a: str, b: str, sort: Sort) -> str:
        return f"({a} {op} {b}){SCOPES.get(sort, '')}"

    def _argument(self, term: Term) -> str:
        """A term where the scope around it may be another sort's."""
        value = self.value(term)
        return f"{value}{SCOPES[term.sort]}" if term.sort in SCOPES and not value.endswith("'") else value

    def _value(self, term: Term) -> str:
        op, args = term.op, term.args
        if op == "literal":
            return _literal(term)
        if op == "apply":
            words = [_name(term.name), *(self._argument(argument) for argument in args)]
            return f"({' '.join(words)})" if args else words[0]
        if term.sort == "Bool":
            return self._new("bool", f"bool {self.prop(term)}", f"{{0}} = true <-> {self.prop(term)}")
        if op == "ite":
            c, a, b = self.prop(args[0]), self.value(args[1]), self.value(args[2])
            then, other = (self._equation("=", "{0}", x, term.sort) for x in (a, b))
            assumption = f"({c} /\\ {then}) \\/ (~ {c} /\\ {other})"
            return self._new(_type(term.sort), f"ite {c} {a} {b}", assumption)
        if op == "^":
            return self._power(*args)
        if op == "to_real":
            return f"(IZR {self._argument(args[0])})"
        parts = [self.value(argument) for argument in args]
        if op == "-" and len(parts) == 1:
            return f"(- {parts[0]})"
        if op == "/":
            return self._quotient(parts[0], list(zip(args[1:], parts[1:], strict=True)))
        whole = parts[0]
        for part in parts[1:]:  # left-associative
            whole = f"({whole} {op} {part})"
        return whole

    def _quotient(self, whole: str, divisors: list[tuple[Term, str]]) -> str:
        for term, divisor in divisors:
            if constant(term):
                whole = f"({whole} / {divisor})"
            else:
                assumption = f"({divisor} <> 0 -> {{0}} * {divisor} = {whole})%R"
                whole = self._new("R", f"/ {whole} {divisor}", assumption)
        return whole

    def _power(self, base: Term, exponent: Term, *rest: Term) -> str:
        n = constant(exponent)
        if rest or n is None or n < 0 or n.denominator != 1:
            raise Unread("an exponent is not a natural number")
        return f"({self.value(base)} ^ {n})"

    def _new(self, kind: str, key: str, assumption: str) -> str:
        """The variable that stands for what the key says; the assumption has {0} in its place."""
        if key not in self.fresh:
            name = f"new{len(self.fresh)}"
            self.fresh[key] = (name, kind)
            self.assumed.append(f"({assumption.replace('{0}', name)})")
        return self.fresh[key][0]


def _joined(operator: str, parts: list[str]) -> str:
    return f"({f' {operator} '.join(parts)})" if len(parts) > 1 else parts[0]


def _name(name: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name):
        raise Unread(f"a name that Rocq cannot have: {name[:60]!r}")
    return f"{name}'"  # no name of Rocq's that the goal uses has a prime


def _type(sort: Sort) -> str:
    return TYPES.get(sort) or _name(sort)


def _literal(term: Term) -> str:
    top, bottom = term.value.numerator, term.value.denominator
    return f"{top}" if bottom == 1 else f"({top} / {bottom})"
