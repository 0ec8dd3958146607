"""An obligation's SMT-LIB text, read by a reader of our own into terms with sorts. Standard library only.

What it knows is what obligations use: declare-sort of arity 0, declare-fun over Bool, Int, Real and declared
sorts, quantifier-free assertions with let, and one check-sat. Anything else is an Unread, so that nothing is
left out silently: a dropped assertion would make an obligation weaker, but a misread one need not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

TOKEN = re.compile(r"[()]|\|[^|]*\||[^\s()|;\"]+")
COMMENT = re.compile(r";[^\n]*")
SExpr = str | list["SExpr"]
Sort = str  # "Bool", "Int", "Real" or a declared sort
CONNECTIVES = {"and", "or", "xor", "=>", "not"}
ORDERS = {"<", "<=", ">", ">="}
ARITHMETIC = {"+", "-", "*", "/", "^"}


class Unread(ValueError):
    """A text that is not in the fragment read here: one line for the reader."""


@dataclass(frozen=True)
class Term:
    """An application: op of args, of a sort. Literals have op "literal" and a value; op "apply" a name."""

    op: str
    sort: Sort
    args: tuple[Term, ...] = ()
    name: str = ""
    value: Fraction = Fraction(0)


@dataclass(frozen=True)
class Script:
    """Sorts, functions (name -> sorts of the arguments, sort), and the asserted terms, all of sort Bool."""

    sorts: tuple[str, ...]
    functions: Mapping[str, tuple[tuple[Sort, ...], Sort]]
    assertions: tuple[Term, ...]


def expressions(text: str) -> list[SExpr]:
    """The s-expressions of a text; Unread if brackets do not match or a character is of no token."""
    code = COMMENT.sub("", text)
    if TOKEN.sub("", code).strip():
        raise Unread(f"not a token: {TOKEN.sub('', code).split()[0][:40]!r}")
    stack: list[list[SExpr]] = [[]]
    for token in TOKEN.findall(code):
        if token == "(":
            stack.append([])
        elif token == ")":
            if len(stack) == 1:
                raise Unread("a bracket is closed that was not opened")
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(token)
    if len(stack) != 1:
        raise Unread("a bracket is not closed")
    return stack[0]


def read(text: str) -> Script:
    """The script of a text: declarations, assertions, then check-sat."""
    sorts: list[str] = []
    functions: dict[str, tuple[tuple[Sort, ...], Sort]] = {}
    assertions: list[Term] = []
    commands = expressions(text)
    if not commands or commands[-1] != ["check-sat"]:
        raise Unread("the text does not end with (check-sat)")
    for command in commands[:-1]:
        match command:
            case ["set-logic", str()]:
                pass
            case ["declare-sort", str(name), "0"] if name not in sorts:
                sorts.append(name)
            case ["declare-fun", str(name), list(domain), str(codomain)] if name not in functions:
                known = {"Bool", "Int", "Real", *sorts}
                arguments = tuple(d for d in domain if isinstance(d, str) and d in known)
                if len(arguments) != len(domain) or codomain not in known:
                    raise Unread(f"{name} has a sort that is not declared")
                functions[name] = (arguments, codomain)
            case ["assert", body]:
                term = _Reader(functions).term(body, {})
                if term.sort != "Bool":
                    raise Unread(f"a term of sort {term.sort} is asserted")
                assertions.append(term)
            case _:
                raise Unread(f"a command that is not read here: {str(command)[:60]}")
    return Script(tuple(sorts), functions, tuple(assertions))


@dataclass(frozen=True)
class _Reader:
    functions: Mapping[str, tuple[tuple[Sort, ...], Sort]]

    def term(self, body: SExpr, bound: Mapping[str, Term]) -> Term:
        if isinstance(body, str):
            return self._atom(body, bound)
        match body:
            case ["let", list(bindings), inner]:
                return self.term(inner, {**bound, **dict(self._bindings(bindings, bound))})
            case [str(op), *rest] if rest:
                return self._application(op, tuple(self.term(argument, bound) for argument in rest))
        raise Unread(f"a term that is not read here: {str(body)[:60]}")

    def _bindings(self, bindings: list[SExpr], bound: Mapping[str, Term]) -> Iterator[tuple[str, Term]]:
        # let is parallel: no binding sees another of the same let.
        for binding in bindings:
            match binding:
                case [str(name), value]:
                    yield name, self.term(value, bound)
                case _:
                    raise Unread(f"a binding that is not read here: {str(binding)[:60]}")

    def _atom(self, word: str, bound: Mapping[str, Term]) -> Term:
        if word in bound:
            return bound[word]
        if word in ("true", "false"):
            return Term(word, "Bool")
        if re.fullmatch(r"0|[1-9][0-9]*", word):
            return Term("literal", "Int", value=Fraction(word))
        if re.fullmatch(r"(0|[1-9][0-9]*)\.[0-9]+", word):
            return Term("literal", "Real", value=Fraction(word))
        if word in self.functions and not self.functions[word][0]:
            return Term("apply", self.functions[word][1], name=word)
        raise Unread(f"a word that is not declared: {word[:60]!r}")

    def _application(self, op: str, args: tuple[Term, ...]) -> Term:
        sorts = tuple(argument.sort for argument in args)
        if op in self.functions:
            domain, codomain = self.functions[op]
            if sorts != domain:
                raise Unread(f"{op} is applied to {sorts}")
            return Term("apply", codomain, args, name=op)
        if op in ("and", "or", "+", "*") and len(args) == 1:
            return args[0]  # not in the standard, but Z3 prints it and both solvers read it so
        sort = _result(op, sorts)
        if sort is None:
            raise Unread(f"{op} of {', '.join(sorts)} is not read here")
        return Term(op, sort, args)


def _result(op: str, sorts: tuple[Sort, ...]) -> Sort | None:
    """The sort of an operation on arguments of these sorts; None if it is not read here."""
    several, first = len(sorts) >= 2, sorts[0]
    if op == "ite":
        return sorts[1] if len(sorts) == 3 and first == "Bool" and sorts[1] == sorts[2] else None
    if op == "to_real":
        return "Real" if sorts == ("Int",) else None
    if len(set(sorts)) != 1:
        return None
    if op in CONNECTIVES:
        return "Bool" if first == "Bool" and (len(sorts) == 1 if op == "not" else several) else None
    if op in ("=", "distinct"):
        return "Bool" if several else None
    if first not in ("Int", "Real") or (op in ("/",) and first != "Real"):
        return None
    if op in ORDERS:
        return "Bool" if several else None
    if op in ARITHMETIC:
        return first if several or op == "-" else None
    return None
