"""The reader: the SMT-LIB text of an obligation as terms with sorts, every sort checked.

The commands and operators are those that obligations use; any other, or a sort that does not fit, is
Malformed: a text that is read differently from what a solver reads would be another obligation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from proofs.replayers import Malformed

LOGICS = {"QF_UF", "QF_LRA", "QF_LIA", "QF_LIRA", "QF_NRA", "QF_NIA", "QF_UFLIA", "QF_UFLRA"}
LARGEST_TEXT = 1 << 20  # characters
LARGEST_POWER = 64
LARGEST_NUMBER = 4000  # digits; Python reads no more than 4300
BOOL, INT, REAL = "Bool", "Int", "Real"
NUMBERS = {INT, REAL}

_TOKEN = re.compile(r'\s+|;[^\n]*|([()]|\|[^|\\]*\||[^\s()|";]+)', re.ASCII)

# |x| is another way of writing x where x is such a word; read as two names, one would not shadow the other.
_SIMPLE = re.compile(r"[A-Za-z~!@$%^&*_+=<>.?/-][0-9A-Za-z~!@$%^&*_+=<>.?/-]*")
_RESERVED = {"let", "forall", "exists", "match", "!", "_", "as", "par"}

Expression = Any  # a token or a list of expressions


@dataclass(frozen=True, eq=False)
class Term:
    """A node of the graph of terms; equal terms are one object. number: its place in the order of reading.

    op: "const" (value: a Fraction), "true", "false", "apply" (value: the declared name), or an operator of
    SMT-LIB.
    """

    op: str
    arguments: tuple[Term, ...]
    sort: str
    value: Any
    number: int


@dataclass
class Script:
    """What a text declares and asserts. functions: sorts of the arguments, and of the value, by name."""

    sorts: set[str] = field(default_factory=set)
    functions: dict[str, tuple[tuple[str, ...], str]] = field(default_factory=dict)
    assertions: list[Term] = field(default_factory=list)
    terms: dict[tuple[Any, ...], Term] = field(default_factory=dict)

    def make(self, op: str, arguments: Sequence[Term], sort: str, value: Any = None) -> Term:
        """The one term of this operator and these arguments."""
        key = (op, *(a.number for a in arguments), sort, value)
        if key not in self.terms:
            self.terms[key] = Term(op, tuple(arguments), sort, value, len(self.terms))
        return self.terms[key]


def read(text: str) -> Script:
    """The obligation of this text. Raises Malformed."""
    if len(text) > LARGEST_TEXT:
        raise Malformed(f"the obligation has more than {LARGEST_TEXT} characters")
    script, asked, logic = Script(), False, False
    for command in _expressions(text):
        match command:
            case _ if asked:
                raise Malformed("the obligation has a command after its (check-sat)")
            case ["set-logic", str(name)] if name in LOGICS and not logic:
                logic = True
            case ["declare-sort", str(name), "0"]:
                _new(name, script)
                script.sorts.add(name)
            case ["declare-fun", str(name), list(given), str(sort)]:
                _new(name, script)
                script.functions[name] = (tuple(_sort(s, script) for s in given), _sort(sort, script))
            case ["assert", stated]:
                script.assertions.append(_of_sort(_term(stated, {}, script), BOOL))
            case ["check-sat"]:
                asked = True
            case _:
                raise Malformed(f"the obligation has a command that is not read: {_shown(command)}")
    if not asked:
        raise Malformed("the obligation has no (check-sat)")
    return script


def _shown(expression: Expression) -> str:
    return str(expression)[:80]


def _expressions(text: str) -> Iterator[Expression]:
    """The expressions of the text, one after another."""
    stack: list[list[Expression]] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise Malformed(f"the obligation cannot be read at character {at}")
        at, token = found.end(), found.group(1)
        if token is None:
            continue
        if token == "(":
            stack.append([])
            continue
        whole: Expression = token
        if token == ")":
            if not stack:
                raise Malformed("the obligation closes a bracket that it did not open")
            whole = stack.pop()
        if stack:
            stack[-1].append(whole)
        else:
            yield whole
    if stack:
        raise Malformed("the obligation leaves a bracket open")


def _new(name: str, script: Script) -> None:
    """A name that may be declared: none of ours, none declared before, and written in one way only. Raises
    Malformed."""
    taken = {*script.sorts, *script.functions, *_OPERATORS, *_RESERVED, "true", "false", *NUMBERS, BOOL}
    if name in taken:
        raise Malformed(f"the obligation declares {name!r}, which has a meaning")
    if (name[0] == "|") == bool(_SIMPLE.fullmatch(name.strip("|"))):
        raise Malformed(f"the obligation declares {name!r}, which is no symbol, or one quoted without need")


def _sort(name: Expression, script: Script) -> str:
    if not isinstance(name, str) or name not in {BOOL, *NUMBERS, *script.sorts}:
        raise Malformed(f"the obligation has an unknown sort {_shown(name)}")
    return name


def _number(token: str) -> tuple[Fraction, str] | None:
    if token[0].isdigit() and len(token) > LARGEST_NUMBER:
        raise Malformed(f"the obligation has a number of more than {LARGEST_NUMBER} digits")
    if re.fullmatch(r"0|[1-9][0-9]*", token):
        return Fraction(int(token)), INT
    if re.fullmatch(r"(?:0|[1-9][0-9]*)\.[0-9]+", token):
        return Fraction(token), REAL
    return None


def _of_sort(term: Term, *sorts: str) -> Term:
    if term.sort not in sorts:
        raise Malformed(f"a term of sort {term.sort} stands where {' or '.join(sorts)} is needed")
    return term


def _term(expression: Expression, names: dict[str, Term], script: Script) -> Term:
    """The term of an expression. names: what `let` has bound so far; as it was, when this returns."""
    bound_here: list[str] = []
    while isinstance(expression, list) and expression and expression[0] == "let":
        if len(expression) != 3 or not isinstance(expression[1], list):
            raise Malformed("a let must be (let ((name term) ...) term)")
        bound: dict[str, Term] = {}
        for pair in expression[1]:
            if not (isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str)):
                raise Malformed("a let must be (let ((name term) ...) term)")
            if pair[0] in names or pair[0] in bound:
                raise Malformed(f"a let binds {pair[0]!r} again, inside its own scope")
            _new(pair[0], script)
            bound[pair[0]] = _term(pair[1], names, script)
        names.update(bound)
        bound_here += bound
        expression = expression[2]
    found = _plain_term(expression, names, script)
    for name in bound_here:
        del names[name]
    return found


def _plain_term(expression: Expression, names: dict[str, Term], script: Script) -> Term:
    """The term of an expression that is no let."""
    if isinstance(expression, str):
        return _symbol(expression, names, script)
    if not expression or not isinstance(expression[0], str):
        raise Malformed(f"not a term: {_shown(expression)}")
    head, arguments = expression[0], [_term(e, names, script) for e in expression[1:]]
    if head in script.functions:
        sorts, sort = script.functions[head]
        if tuple(a.sort for a in arguments) != sorts or not sorts:
            raise Malformed(f"the arguments of {head} do not fit its declaration")
        return script.make("apply", arguments, sort, head)
    if head not in _OPERATORS:
        raise Malformed(f"the obligation has an operator that is not read: {head}")
    return script.make(head, arguments, _OPERATORS[head](head, arguments))


def _symbol(token: str, names: dict[str, Term], script: Script) -> Term:
    if token in names:
        return names[token]
    if token in ("true", "false"):
        return script.make(token, (), BOOL)
    if (number := _number(token)) is not None:
        return script.make("const", (), number[1], number[0])
    if token not in script.functions or script.functions[token][0]:
        raise Malformed(f"the obligation does not declare {token!r}")
    return script.make("apply", (), script.functions[token][1], token)


def _one_sort(arguments: Sequence[Term], sorts: set[str] | None = None, least: int = 1) -> str:
    """The sort that all arguments have. Raises Malformed."""
    found = {a.sort for a in arguments}
    if len(arguments) < least or len(found) != 1 or (sorts is not None and not found <= sorts):
        raise Malformed("an operator has arguments that do not fit it")
    return found.pop()


def _boolean(least: int, most: int | None = None) -> Callable[[str, Sequence[Term]], str]:
    def sort(head: str, arguments: Sequence[Term]) -> str:
        if most is not None and len(arguments) > most:
            raise Malformed(f"{head} has too many arguments")
        return _one_sort(arguments, {BOOL}, least)

    return sort


def _arithmetic(least: int) -> Callable[[str, Sequence[Term]], str]:
    return lambda _head, arguments: _one_sort(arguments, NUMBERS, least)


def _division(_head: str, arguments: Sequence[Term]) -> str:
    if len(arguments) != 2:
        raise Malformed("/ needs two arguments")
    return _one_sort(arguments, {REAL})


def _comparison(_head: str, arguments: Sequence[Term]) -> str:
    _one_sort(arguments, NUMBERS, 2)
    return BOOL


def _equality(_head: str, arguments: Sequence[Term]) -> str:
    _one_sort(arguments, None, 2)
    return BOOL


def _ite(_head: str, arguments: Sequence[Term]) -> str:
    if len(arguments) != 3 or arguments[0].sort != BOOL:
        raise Malformed("ite needs a condition and two terms")
    return _one_sort(arguments[1:])


def _power(_head: str, arguments: Sequence[Term]) -> str:
    if len(arguments) != 2 or arguments[1].op != "const" or arguments[1].value.denominator != 1:
        raise Malformed("the obligation has a power whose exponent is no natural number")
    if not 0 <= arguments[1].value <= LARGEST_POWER:
        raise Malformed(f"the obligation has a power beyond {LARGEST_POWER}")
    return _one_sort(arguments[:1], NUMBERS)


def _to_real(_head: str, arguments: Sequence[Term]) -> str:
    if len(arguments) != 1:
        raise Malformed("to_real needs one argument")
    _one_sort(arguments, {INT})
    return REAL


# A sum, product, conjunction or disjunction of one term is that term, as both solvers read it.
_OPERATORS: dict[str, Callable[[str, Sequence[Term]], str]] = {
    "not": _boolean(1, 1),
    "and": _boolean(1),
    "or": _boolean(1),
    "xor": _boolean(2),
    "=>": _boolean(2),
    "=": _equality,
    "distinct": _equality,
    "ite": _ite,
    "+": _arithmetic(1),
    "-": _arithmetic(1),
    "*": _arithmetic(1),
    "/": _division,
    "^": _power,
    "to_real": _to_real,
    "<=": _comparison,
    "<": _comparison,
    ">=": _comparison,
    ">": _comparison,
}
