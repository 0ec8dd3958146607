"""What is believed and not checked here: proofs/assumptions.toml as frozen dataclasses, or one line on a
wrong row.

Standard library only. That every engine, axiom and statement is listed is tested beside the checkers.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proofs.statements import Index, MalformedIndex, Statement

DEFAULT_PATH = Path(__file__).with_name("assumptions.toml")
ROCQ = Path(__file__).with_name("rocq")
AXIOM_PINS = ("allowed_axioms.txt", "concrete_axioms.txt")


@dataclass(frozen=True)
class Program:
    """A program that is trusted. engines: the rows of checkers.core.trust.ENGINES that are this program."""

    name: str
    reason: str
    engines: tuple[str, ...]


@dataclass(frozen=True)
class Axiom:
    """An axiom of the Rocq proofs. type: as pinned, "" if it is pinned nowhere."""

    name: str
    reason: str
    type: str = ""


@dataclass(frozen=True)
class Model:
    """A precision model, and the statements whose claims and theorems are in it."""

    name: str
    reason: str
    statements: tuple[str, ...]


@dataclass(frozen=True)
class Register:
    """The whole register. solvers_only: the pinned number of obligations that only solvers decide."""

    solvers_only: int
    programs: tuple[Program, ...]
    axioms: tuple[Axiom, ...]
    models: tuple[Model, ...]


def load(path: Path = DEFAULT_PATH, rocq: Path = ROCQ) -> Register:
    """The register. Raises MalformedIndex, one line, for a file that is not as documented."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MalformedIndex(f"{path.name}: {' '.join(str(error).split())}") from None
    count = data.get("solvers_only")
    if set(data) != {"solvers_only", "program", "axiom", "model"} or type(count) is not int or count < 0:
        raise MalformedIndex(
            f"{path.name}: give solvers_only, a number, and [[program]], [[axiom]], [[model]] rows"
        )
    types = pinned_axioms(rocq)
    return Register(
        count,
        tuple(Program(n, r, told) for n, r, told in _rows(data, "program", "engines", path)),
        tuple(Axiom(n, r, types.get(n, "")) for n, r, _ in _rows(data, "axiom", None, path)),
        tuple(Model(n, r, told) for n, r, told in _rows(data, "model", "statements", path)),
    )


def _rows(
    data: Mapping[str, Any], table: str, listed: str | None, path: Path
) -> list[tuple[str, str, tuple[str, ...]]]:
    """name, reason and the list of each row. Raises MalformedIndex."""
    wanted = {"name", "reason"} | ({listed} if listed else set())
    found = []
    for number, row in enumerate(data[table], 1):
        words = [row.get("name"), row.get("reason"), *(row.get(listed, []) if listed else [])]
        if set(row) != wanted or not all(isinstance(word, str) and word.strip() for word in words):
            fields = ", ".join(sorted(wanted))
            raise MalformedIndex(f"{path.name}: {table} {number}: give {fields}, no text of them empty")
        found.append((words[0], words[1], tuple(words[2:])))
    names = [name for name, _, _ in found]
    if len(set(names)) != len(names):
        raise MalformedIndex(f"{path.name}: two rows of {table} have one name")
    return found


def pinned_axioms(rocq: Path = ROCQ) -> dict[str, str]:
    """The axioms that the Rocq build allows, with their types, as pinned."""
    found = {}
    for name in AXIOM_PINS:
        for line in (rocq / name).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                axiom, _, type_ = line.partition(" : ")
                found[axiom] = type_
    return found


def readings(index: Index) -> list[tuple[Statement, list[str]]]:
    """The statements that are followed, not proved, each with the statements that use it, at whatever
    remove."""
    found = []
    for row in index.statements.values():
        if row.kind in ("definition", "model"):
            found.append(
                (row, [other.id for other in index.statements.values() if _uses(other.id, row.id, index)])
            )
    return found


def _uses(one: str, wanted: str, index: Index) -> bool:
    uses = index.statements[one].uses
    return wanted in uses or any(_uses(used, wanted, index) for used in uses)


def unlisted(
    register: Register, engines: Sequence[str], axioms: Sequence[str], statements: Sequence[str]
) -> list[str]:
    """What is used and not in the register, a line each: engines, axioms, and statements in no model."""
    listed = [engine for program in register.programs for engine in program.engines]
    modelled = {statement for model in register.models for statement in model.statements}
    named = {axiom.name for axiom in register.axioms}
    return [
        *(f"engine {e!r} is no program's" for e in dict.fromkeys(engines) if e not in listed),
        *(f"axiom {a!r} is not listed" for a in dict.fromkeys(axioms) if a not in named),
        *(
            f"statement {s!r} is in no precision model"
            for s in dict.fromkeys(statements)
            if s not in modelled
        ),
    ]
