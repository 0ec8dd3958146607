"""The statement index: proofs/statements.toml as frozen dataclasses, or one line saying which row is wrong.

Standard library only. `load` reads, checks every field, then the references between rows; it never repairs.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

DEFAULT_PATH = Path(__file__).with_name("statements.toml")

NOT_KNOWN = "not known here"
NOT_IN_PAPER = "not in the paper"

STATUSES = ("confirmed", "inferred", "open", "ours")
NUMBERED = ("confirmed", "inferred")
SHARED_COUNTER = ("fact", "theorem", "lemma", "corollary")

# kind -> (the words a citation prints before the number, the id of a numbered row); a model has no number.
KINDS: dict[str, tuple[str, str]] = {
    "definition": ("Definition", "definition-{}"),
    "informal-theorem": ("Informal Theorem", "informal-theorem-{}"),
    "conjecture": ("Informal Conjecture", "informal-conjecture-{}"),
    "fact": ("Fact", "fact-{}"),
    "theorem": ("Theorem", "theorem-{}"),
    "lemma": ("Lemma", "lemma-{}"),
    "corollary": ("Corollary", "corollary-{}"),
    "experiment": ("Figure", "figure-{}-experiment"),
    "model": ("", ""),
}

_PLACE = r"(?:Section [1-9][0-9]*|Appendix [A-Z])(?:\.[1-9][0-9]*)*"
_SECTION = re.compile(rf"{NOT_KNOWN}|{NOT_IN_PAPER}|{_PLACE}(?:; proof in {_PLACE}(?: \(order inferred\))?)?")
_NAMES = "|".join(word for word, _ in KINDS.values() if word)
_ELSEWHERE = re.compile(rf"(?:v[1-9][0-9]*|NeurIPS): (?:{_NAMES}) [1-9][0-9]*")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FOLDER = re.compile(r"[a-z][a-z0-9_]*")


class MalformedIndex(ValueError):
    """The statement file cannot be trusted. One line: the row, the field, and what would be right."""


@dataclass(frozen=True)
class Paper:
    """The paper every row belongs to. Authors are written "Family, Given"."""

    title: str
    authors: tuple[str, ...]
    event: str
    proceedings: str
    volume: int
    pages: str
    year: int
    arxiv: str
    version: str
    version_date: date

    @property
    def venue(self) -> str:
        """Where it appeared, for people: "NeurIPS 2023 (Advances in ... 36)"."""
        return f"{self.event} ({self.proceedings} {self.volume})"


@dataclass(frozen=True)
class Source:
    """A work by others that a statement rests on; None where a fact is not certain."""

    key: str
    authors: tuple[str, ...]
    title: str | None = None
    venue: str | None = None
    year: int | None = None


@dataclass(frozen=True)
class Statement:
    """One statement, definition or task; `number` is None when it is not known or there is none.

    `folder` is where its files are in every part of the project, `constants` what we made explicit,
    `limits` what the companion's checks do not show, `uses` and `sources` the ids and keys of other rows,
    `rocq` the theorems of proofs/rocq about it, each in the scope that proofs/rocq/theorems.toml gives,
    `elsewhere` its names in other versions of the paper, where they are known: "v1: Theorem 5".
    """

    id: str
    kind: str
    number_status: str
    version: str
    section: str
    title: str
    folder: str
    hypotheses: tuple[str, ...]
    conclusion: str
    uses: tuple[str, ...]
    constants: tuple[str, ...]
    sources: tuple[str, ...]
    limits: tuple[str, ...]
    number: str | None = None
    rocq: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()

    @property
    def name(self) -> str | None:
        """The name the paper gives it, "Theorem 2", or None for a row without a number."""
        return None if self.number is None else f"{KINDS[self.kind][0]} {self.number}"

    @property
    def places(self) -> tuple[str, ...]:
        """Where it stands in the paper, then its proof: ("Section 3", "Appendix B.3"); may be empty."""
        return tuple(re.findall(_PLACE, self.section))


@dataclass(frozen=True)
class Index:
    """The whole file; rows keep their order, which is the paper's."""

    paper: Paper
    sources: dict[str, Source]
    statements: dict[str, Statement]


def load(path: Path | str | None = None) -> Index:
    """Read the statement file (the shipped one unless `path` is given).

    Raises MalformedIndex, one line naming row and field, for anything that is not exactly as documented.
    """
    path = DEFAULT_PATH if path is None else Path(path)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise MalformedIndex(f"{path.name}: cannot be read ({error.strerror}); give a TOML file") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MalformedIndex(f"{path.name}: not valid TOML: {' '.join(str(error).split())}") from None
    try:
        return _index(data)
    except MalformedIndex as error:
        raise MalformedIndex(f"{path.name}: {error}") from None


def _index(data: Mapping[str, Any]) -> Index:
    for table in data:
        if table not in ("paper", "source", "statement"):
            raise MalformedIndex(f"unknown table {table!r}; give only [paper], [[source]] and [[statement]]")
    if not isinstance(data.get("paper"), dict):
        raise MalformedIndex("[paper]: missing or not a table; give one [paper] table")
    paper = Paper(**_row(Paper, data["paper"], "[paper]"))
    _require(re.fullmatch(r"[1-9][0-9]*-[1-9][0-9]*", paper.pages), "[paper]", "pages", 'a range like "1-20"')
    _require(re.fullmatch(r"[0-9]{4}\.[0-9]{5}", paper.arxiv), "[paper]", "arxiv", 'like "2306.02896"')
    _require(re.fullmatch(r"v[1-9][0-9]*", paper.version), "[paper]", "version", 'a version like "v2"')
    _check_authors(paper.authors, "[paper]")

    sources: dict[str, Source] = {}
    for where, raw in _rows(data, "source", "key"):
        source = Source(**_row(Source, raw, where))
        _require(_SLUG.fullmatch(source.key), where, "key", 'lower-case words joined by "-"')
        _require(source.key not in sources, where, "key", "a key no other source has (a duplicate)")
        _check_authors(source.authors, where)
        sources[source.key] = source

    statements: dict[str, Statement] = {}
    for where, raw in _rows(data, "statement", "id"):
        statement = Statement(**_row(Statement, raw, where))
        _check_statement(statement, where, paper)
        _require(statement.id not in statements, where, "id", "an id no other statement has (a duplicate)")
        statements[statement.id] = statement
    if not statements:
        raise MalformedIndex("no [[statement]] row; an empty index is refused, give at least one")
    _check_references(statements, sources)
    return Index(paper, sources, statements)


def _rows(data: Mapping[str, Any], table: str, key: str) -> Iterable[tuple[str, Mapping[str, Any]]]:
    """The rows of an array of tables, each with the name an error gives it: its id, else its ordinal."""
    rows = data.get(table, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise MalformedIndex(f"{table!r} is not an array of tables; write each row under [[{table}]]")
    for ordinal, row in enumerate(rows, 1):
        name = row.get(key)
        yield (f"{table} {name!r}" if isinstance(name, str) and name else f"{table} number {ordinal}"), row


def _row(cls: type[Paper | Source | Statement], raw: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The row's values, checked against the dataclass: no field missing, none unknown, each of its type."""
    known: dict[str, Field[Any]] = {field.name: field for field in fields(cls)}
    for name in raw:
        if name not in known:
            raise MalformedIndex(f"{where}: unknown field {name!r}; the fields are {', '.join(known)}")
    values: dict[str, Any] = {}
    for name, field in known.items():
        if name in raw:
            values[name] = _value(raw[name], str(field.type), where, name)
        elif field.default is MISSING:
            raise MalformedIndex(f"{where}: missing field {name!r}; give {_wanted(str(field.type))}")
    return values


def _wanted(annotation: str) -> str:
    kind = annotation.removesuffix(" | None")
    return {
        "str": "a string of one line, not empty",
        "int": "a positive integer",
        "date": "a date like 2023-11-16",
        "tuple[str, ...]": "a list of strings, each of one line and not empty",
    }[kind]


def _value(value: object, annotation: str, where: str, name: str) -> object:
    kind = annotation.removesuffix(" | None")
    if kind == "str":
        good = _is_line(value)
    elif kind == "int":
        good = type(value) is int and value > 0
    elif kind == "date":
        good = type(value) is date  # not datetime, its subclass
    else:
        good = isinstance(value, list) and all(map(_is_line, value))
    _require(good, where, name, _wanted(annotation))
    return tuple(value) if isinstance(value, list) else value


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value != "" and value == value.strip() and value.isprintable()


def _require(good: object, where: str, field: str, right: str) -> None:
    if not good:
        raise MalformedIndex(f"{where}: field {field!r} must be {right}")


def _check_authors(authors: tuple[str, ...], where: str) -> None:
    good = authors and all(re.fullmatch(r"[^,]+, [^,]+", author) for author in authors)
    _require(good, where, "authors", 'a list of names written "Family, Given"')


def _check_statement(row: Statement, where: str, paper: Paper) -> None:
    _require(row.kind in KINDS, where, "kind", f"one of {', '.join(KINDS)}, not {row.kind!r}")
    status = row.number_status
    _require(status in STATUSES, where, "number_status", f"one of {', '.join(STATUSES)}, not {status!r}")
    _require(row.version == paper.version, where, "version", f"the paper's, {paper.version!r}")
    _require(
        _SECTION.fullmatch(row.section),
        where,
        "section",
        f'"{NOT_KNOWN}", "{NOT_IN_PAPER}", or a place like "Section 3; proof in Appendix B.3"',
    )
    _require(_SLUG.fullmatch(row.id), where, "id", 'lower-case words joined by "-"')
    ours = status == "ours"
    not_paper = row.section == NOT_IN_PAPER
    _require(ours == not_paper, where, "section", f'"{NOT_IN_PAPER}" exactly when number_status is ours')
    _require(ours == (row.kind == "model"), where, "number_status", "ours exactly when the kind is model")
    _require(_FOLDER.fullmatch(row.folder), where, "folder", "a Python package name")
    _require(
        all(map(_ELSEWHERE.fullmatch, row.elsewhere)),
        where,
        "elsewhere",
        'a list of names like "v1: Theorem 5"',
    )
    _require(row.limits, where, "limits", "a list naming at least one thing the checks do not show")

    if status not in NUMBERED:
        _require(row.number is None, where, "number", f"absent when its status is {status}")
        looks_numbered = any(_numbered_id(form).fullmatch(row.id) for _, form in KINDS.values() if form)
        _require(not looks_numbered, where, "id", "a slug without a statement number (not known)")
        return
    _require(row.number is not None, where, "number", f"given when its status is {status}")
    _require(re.fullmatch(r"[1-9][0-9]*", row.number or ""), where, "number", 'a string like "2"')
    right = KINDS[row.kind][1].format(row.number)
    _require(row.id == right, where, "id", f"{right!r}, from its kind and number")
    if row.kind in SHARED_COUNTER:
        prefix = f"{row.kind}_{row.number:0>2}_"
        _require(row.folder.startswith(prefix), where, "folder", f"a name that begins {prefix!r}")


def _numbered_id(form: str) -> re.Pattern[str]:
    return re.compile(form.format("[0-9]+"))


def _check_references(statements: dict[str, Statement], sources: dict[str, Source]) -> None:
    counter: dict[str, str] = {}
    for row in statements.values():
        where = f"statement {row.id!r}"
        for used in row.uses:
            _require(used in statements, where, "uses", f"a list of ids of this file; {used!r} is none")
        for key in row.sources:
            _require(key in sources, where, "sources", f"a list of keys of [[source]] rows; {key!r} is none")
        for field, values in (("uses", row.uses), ("sources", row.sources)):
            _require(len(set(values)) == len(values), where, field, "a list without repetition")
        if row.kind in SHARED_COUNTER and row.number is not None:
            other = counter.setdefault(row.number, row.id)
            _require(other == row.id, where, "number", f"its own: {other!r} has it in the counter they share")
    _check_acyclic(statements)


def _check_acyclic(statements: dict[str, Statement]) -> None:
    """Remove rows whose uses are all removed, until none is left; rows that stay sit on or above a cycle."""
    left = dict(statements)
    while ready := [id for id, row in left.items() if not any(used in left for used in row.uses)]:
        for id in ready:
            del left[id]
    if not left:
        return
    # Every row left uses another one left, so walking along those uses must come back to a row already seen.
    path = [next(iter(left))]
    while len(set(path)) == len(path):
        path.append(next(used for used in left[path[-1]].uses if used in left))
    cycle = path[path.index(path[-1]) :]
    raise MalformedIndex(
        f"statement {cycle[0]!r}: field 'uses' must be free of cycles, not {' -> '.join(cycle)}"
    )
