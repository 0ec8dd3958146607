"""Claims: one checkable reading of a statement, as a plain function with a decorator.

    @claim("theorem-2", quick=[dict(N=8, q=2, m=12)], full=[...])
    def every_pointer_set_has_a_query(N: int, q: int, m: int, *, keys=sign_keys) -> Verdict:
        '''For every q-subset y of [N] there is w with <u_i, w> = 1 on y and <= 1/2 off y.'''

The docstring is what the claim says. Ordinary parameters are what a reviewer may set. Keyword-only
parameters are seams: the construction the claim examines, which tripwires replace by a corrupted one.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeVar, cast

from checkers.core.certificate import known_while_it_runs
from checkers.core.verdict import Verdict
from constructions.errors import BadInput

Parameters = Mapping[str, Any]
F = TypeVar("F", bound=Callable[..., Verdict])


@dataclass(frozen=True)
class Claim:
    """A registered claim. quick is what CI and a first visit run; full is the table in the paper map."""

    id: str
    statement: str
    function: Callable[..., Verdict]
    says: str
    types: Mapping[str, type]
    quick: tuple[Parameters, ...]
    full: tuple[Parameters, ...]

    def check(self, parameters: Parameters) -> Verdict:
        """Run the claim. Raises BadInput for a parameter out of range."""
        return self.function(**parameters)

    def grid(self, name: str) -> tuple[Parameters, ...]:
        """The parameter rows of the grid "quick" or "full" (full includes quick)."""
        if name == "quick":
            return self.quick
        return self.quick + tuple(row for row in self.full if row not in self.quick)


_registry: dict[str, Claim] = {}


def claim(
    statement: str, *, quick: Sequence[Parameters], full: Sequence[Parameters] = ()
) -> Callable[[F], F]:
    """Register the decorated function as a claim of the statement with this id."""

    def register(function: F) -> F:
        signature = inspect.signature(function)
        hints = typing.get_type_hints(function)
        types = {
            name: hints[name]
            for name, parameter in signature.parameters.items()
            if parameter.kind is not inspect.Parameter.KEYWORD_ONLY
        }
        says = " ".join((inspect.getdoc(function) or "").split("\n\n")[0].split())
        if not says:
            raise TypeError(f"claim {function.__name__} has no docstring: it must say what it claims")
        if not quick:
            raise TypeError(f"claim {function.__name__} has an empty quick grid: it would never run")
        for row in (*quick, *full):
            if set(row) != set(types):
                raise TypeError(f"claim {function.__name__}: a row sets {sorted(row)}, not {sorted(types)}")
        identifier = f"{statement}/{function.__name__}"
        if identifier in _registry:
            raise TypeError(f"two claims are called {identifier}")
        running = cast(F, known_while_it_runs(identifier, function))
        _registry[identifier] = Claim(identifier, statement, running, says, types, tuple(quick), tuple(full))
        return running

    return register


def load_result_modules() -> None:
    """Import every module of the package, so that no claim can be left out by its file's name."""
    package = importlib.import_module("checkers")
    for module in pkgutil.walk_packages(package.__path__, "checkers."):
        importlib.import_module(module.name)


def all_claims() -> dict[str, Claim]:
    """Every claim, by id, in the order of the result modules."""
    load_result_modules()
    return dict(_registry)


def claim_of(function: Callable[..., Verdict]) -> Claim:
    """The claim that this function, decorated or as it was written, was registered as."""
    for registered in _registry.values():
        if inspect.unwrap(registered.function) is inspect.unwrap(function):
            return registered
    raise KeyError(f"{function.__name__} is not a claim")


def _exact(text: str) -> Fraction:
    """The number as written; 1e999999999 would fill the memory. Raises ValueError or ZeroDivisionError."""
    plain = text.replace("_", "")
    if re.search(r"[eE][+-]?\d{4,}", plain):
        raise ValueError
    return Fraction(plain)


def parse_parameter(name: str, text: str, kind: type) -> Any:
    """The value of a parameter as a user wrote it. Raises BadInput naming the parameter and its type."""
    readers: dict[type, tuple[Callable[[str], Any], str]] = {
        int: (lambda t: int(t.replace("_", "")), "an integer such as 64"),
        Fraction: (_exact, "an exact number such as 1/100 or 1e-6, with an exponent of at most 3 digits"),
        str: (str, "a word"),
    }
    read, wanted = readers[kind]
    try:
        return read(text.strip())
    except (ValueError, ZeroDivisionError):
        raise BadInput(f"parameter {name}: {text!r} is not {wanted}") from None
