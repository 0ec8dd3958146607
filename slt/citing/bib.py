"""Which keys of a bibliography are the paper's: by arXiv id, DOI, address or title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from proofs.statements import Paper

_ENTRY = re.compile(r"@([A-Za-z]+)\s*([{(])\s*([^\s,{}()]+)\s*,")
_FIELD = re.compile(r"([A-Za-z][\w:-]*)\s*=\s*")
_NO_ENTRY = ("comment", "string", "preamble")


@dataclass(frozen=True)
class Ours:
    """A key that names the paper, and the arXiv version it asks for ("" if it names none)."""

    key: str
    version: str = ""


def papers_keys(text: str, paper: Paper) -> list[Ours]:
    """The keys of the entries that are the paper, in order."""
    return [
        Ours(key, version)
        for key, fields in entries(text)
        if (version := is_paper(fields, paper)) is not None
    ]


def is_paper(fields: Mapping[str, str], paper: Paper) -> str | None:
    """The arXiv version an entry asks for, "" for none; None if the entry is another work's."""
    places = " ".join(value for name, value in fields.items() if name not in ("abstract", "title", "annote"))
    if found := re.search(rf"(?<![0-9])(?<![0-9]\.){re.escape(paper.arxiv)}(v[1-9][0-9]*)?(?![0-9])", places):
        return found[1] or ""
    return "" if letters(fields.get("title", "")) == letters(paper.title) else None


def names_paper(text: str, paper: Paper) -> str | None:
    """The same of a \\bibitem's text."""
    found = re.search(rf"(?<![0-9])(?<![0-9]\.){re.escape(paper.arxiv)}(v[1-9][0-9]*)?(?![0-9])", text)
    if found:
        return found[1] or ""
    return "" if letters(paper.title) in letters(text) else None


def letters(text: str) -> str:
    """Letters alone, in lower case: what is left of a title in every bibliography's spelling."""
    return re.sub(r"[^a-z]", "", re.sub(r"\\[A-Za-z]+", "", text).casefold())


def entries(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Key and fields of every entry; an entry that does not close ends with the text."""
    for match in _ENTRY.finditer(text):
        if match[1].casefold() not in _NO_ENTRY:
            yield match[3], _fields(text, match.end(), {"{": "}", "(": ")"}[match[2]])


def _fields(text: str, at: int, close: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    while field := _FIELD.match(text, _past(text, at)):
        value, at = _value(text, field.end(), close)
        fields.setdefault(field[1].casefold(), " ".join(value.split()))
    return fields


def _past(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at


def _value(text: str, at: int, close: str) -> tuple[str, int]:
    """A field's value up to its comma or the entry's end; parts joined by # are put one after another."""
    parts, depth, quoted, start = [], 0, False, at
    while at < len(text):
        letter = text[at]
        if letter == "\\":
            at += 1
        elif letter == "{":
            depth += 1
        elif letter == "}" and depth:
            depth -= 1
        elif letter == '"' and not depth:
            quoted = not quoted
        elif not depth and not quoted and letter in (",", "#", close):
            parts.append(text[start:at])
            start = at + 1
            if letter != "#":
                break
        at += 1
    else:
        parts.append(text[start:])
    return " ".join(part.strip().strip('"') for part in parts), at
