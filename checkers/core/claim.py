"""Claims: one checkable reading of a statement, as a plain function with a decorator.

    @claim("theorem-2", quick=[{"N": 8, "q": 2}], full=[{"N": 16, "q": 2}])
    def every_pointer_set_has_a_query(N: int, q: int, *, keys=found_keys) -> Verdict:
        '''For the shipped keys and every q-subset y of [N], the pseudo-inverse query w_y exists ...'''

The docstring is what the claim says. Ordinary parameters are what a reviewer may set. Keyword-only
parameters are seams: the construction the claim examines, which mutants replace by a corrupted one.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import re
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar, cast

from checkers.core.blocks import Blocks
from checkers.core.certificate import known_while_it_runs
from checkers.core.verdict import Verdict
from constructions.errors import BadInput
from proofs.statements import Statement, load

Parameters = Mapping[str, Any]
F = TypeVar("F", bound=Callable[..., Verdict])


@dataclass(frozen=True)
class Claim:
    """A registered claim. module: where it stands; quick is what CI and a first visit run; full is the
    table in the paper map; kernel names the theorems of proofs/rocq that show it in general, beside what is
    checked here; blocks says how a large check is cut into parts."""

    id: str
    statement: str
    module: str
    function: Callable[..., Verdict]
    says: str
    types: Mapping[str, type]
    quick: tuple[Parameters, ...]
    full: tuple[Parameters, ...]
    kernel: tuple[str, ...] = ()
    blocks: Blocks | None = None

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
    statement: str,
    *,
    quick: Sequence[Parameters],
    full: Sequence[Parameters] = (),
    kernel: Sequence[str] = (),
    blocks: Blocks | None = None,
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
        _registry[identifier] = Claim(
            identifier,
            statement,
            function.__module__,
            running,
            says,
            types,
            tuple(quick),
            tuple(full),
            tuple(kernel),
            blocks,
        )
        return running

    return register


@functools.cache
def load_result_modules(package: str = "checkers") -> None:
    """Import every module of the package, by its files, so that no claim is left out by its file's name.

    Raises BadInput for a claim that stands outside its statement's folder, or of no statement.
    """
    root = Path(str(importlib.import_module(package).__file__)).parent
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        importlib.import_module(".".join([package, *(part for part in parts if part != "__init__")]))
    statements = load().statements
    for found in _registry.values():
        _check_place(found, statements.get(found.statement))


def _check_place(found: Claim, statement: Statement | None) -> None:
    """BadInput, one line, unless the claim stands in the folder of a statement that exists."""
    place = f"{found.module.replace('.', '/')}.py"
    if statement is None:
        raise BadInput(f"claim {found.id} in {place}: proofs/statements.toml has no {found.statement!r}")
    package, *folders = found.module.split(".")
    if folders[:-1] != [statement.folder]:
        right = f"{package}/{statement.folder}/"
        raise BadInput(
            f"claim {found.id} stands in {place}, outside its statement's folder; move it to {right}"
        )


def all_claims() -> dict[str, Claim]:
    """Every claim, by id, in the order of the result modules."""
    load_result_modules()
    return dict(_registry)


def claim_of(function: Callable[..., Verdict]) -> Claim:
    """The claim that this function, decorated or as it was written, was registered as."""
    written = inspect.unwrap(function)
    # By name first: a mutant beside each claim would else look through all claims that there are.
    named = [c for c in _registry.values() if c.id.endswith(f"/{written.__name__}")]
    for registered in named:
        if inspect.unwrap(registered.function) is written:
            return registered
    raise KeyError(f"{function.__name__} is not a claim")


# Digits are 0 to 9, and an underscore stands between two of them: int and Fraction would read "_1_" and "٨".
_DIGITS = "[0-9]+(?:_[0-9]+)*"
_INTEGER = re.compile(rf"[+-]?{_DIGITS}")
_NUMBER = re.compile(
    rf"[+-]?(?:{_DIGITS}/{_DIGITS}|(?:{_DIGITS}(?:\.(?:{_DIGITS})?)?|\.{_DIGITS})(?:[eE][+-]?[0-9]{{1,3}})?)"
)


def _integer(text: str) -> int:
    """The integer as written. Raises ValueError."""
    if not _INTEGER.fullmatch(text):
        raise ValueError
    return int(text)


def _exact(text: str) -> Fraction:
    """The number as written; 1e999999999 would fill the memory. Raises ValueError or ZeroDivisionError."""
    if not _NUMBER.fullmatch(text):
        raise ValueError
    return Fraction(text)


def parse_parameter(name: str, text: str, kind: type) -> Any:
    """The value of a parameter as a user wrote it. Raises BadInput naming the parameter and its type."""
    readers: dict[type, tuple[Callable[[str], Any], str]] = {
        int: (_integer, "an integer such as 64"),
        Fraction: (_exact, "an exact number such as 1/100 or 1e-6, with an exponent of at most 3 digits"),
        str: (str, "a word"),
    }
    read, wanted = readers[kind]
    try:
        return read(text.strip())
    except (ValueError, ZeroDivisionError):
        raise BadInput(f"parameter {name}: {text!r} is not {wanted}") from None
