"""What a pin-cite names, and whether the index has it: right, wrong, or not to be told from here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from constructions.errors import BadInput
from proofs.statements import SHARED_COUNTER, Index, Statement
from slt.copies import YOURS
from slt.lookup import ROMAN, find

LONGEST_RANGE = 20  # "Theorems 2-4" is read as three; a longer one is no range of statements

_WORDS = {
    r"informal\s+(?:theorems?|thms?)": "informal theorem",
    r"theorems?|thms?": "theorem",
    r"lemmas?|lemmata|lems?": "lemma",
    r"corollar(?:y|ies)|cors?": "corollary",
    r"facts?": "fact",
    r"definitions?|defns?|defs?": "definition",
    r"(?:informal\s+)?conj(?:ecture)?s?": "conjecture",
    r"fig(?:ure)?s?": "figure",
    r"append(?:ix|ices)|apps?": "appendix",
    r"sections?|sect?s?|§+": "section",
    r"prop(?:osition)?s?": "proposition",
    r"claims?": "claim",
    r"remarks?|rems?": "remark",
    r"obs(?:ervation)?s?": "observation",
}
_NUMBER = r"(?:[1-9][0-9]*|[IVX]{1,5}(?![A-Za-z])|[A-Z])(?:\.[0-9]+)*"
_PART = r"(?:\s*\([a-z0-9]{1,4}\))?"  # "6(i)" is 6
_LIST = rf"{_NUMBER}{_PART}(?:(?:\s*(?:,|;|&|-|and|or|to|through))+\s*{_NUMBER}{_PART})*"
_PIN = re.compile(
    r"(?<![A-Za-z])(?:"
    + "|".join(f"(?P<w{n}>{form})" for n, form in enumerate(_WORDS))
    + rf")\.?\s*(?P<list>{_LIST})"
    r"(?![A-Za-z0-9])",
    re.IGNORECASE,
)


# What else a pin may name, of which the index has none.
_OTHER = re.compile(
    r"(?<![A-Za-z])(?:eq(?:uatio)?ns?|eqs?|tab(?:le)?s?|alg(?:orithm)?s?|ex(?:ample)?s?|assumptions?|problems?|"
    r"questions?|footnotes?)\.?\s*\(?[0-9]",
    re.IGNORECASE,
)
_LEADING = re.compile(
    rf"(?P<pin>{_PIN.pattern})(?:\s*\([^()]*\))?,?\s+(?:of|in|from)(?:\s+[\w.]+(?:\s+et\s+al\.?)?)?\s*$",
    re.IGNORECASE,
)


class Judged(StrEnum):
    """What becomes of a pin: the words that begin a line of the report."""

    RIGHT = "right"
    WRONG = "wrong"
    OPEN = "cannot be checked"
    MISREADING = "warning"


@dataclass(frozen=True)
class Pin:
    """One thing a pin-cite names: "theorem" and "6", "appendix" and "C.3"."""

    word: str
    number: str

    @property
    def name(self) -> str:
        return f"{self.word.title()} {self.number}"


def pins(text: str) -> list[Pin]:
    """The statements and places that a plain pin names, ranges and lists taken apart; pages are none."""
    found = []
    for match in _PIN.finditer(text):
        word = next(kind for n, kind in enumerate(_WORDS.values()) if match[f"w{n}"])
        counted = word not in ("appendix", "section")  # whose letters are no Roman numerals
        found += [Pin(word, ROMAN.get(n.lower(), n) if counted else n) for n in _numbers(match["list"])]
    return list(dict.fromkeys(found))


def names_something_else(text: str) -> bool:
    """Whether a plain pin names what the index has no numbers of, such as an equation."""
    return _OTHER.search(text) is not None


def leading(text: str) -> str:
    """The pin that leads to a citation, as in "by Theorem 6 of": "Theorem 6"; "" if there is none."""
    match = _LEADING.search(text)
    return match["pin"] if match else ""


def _numbers(text: str) -> list[str]:
    listed: list[str] = []
    for match in re.finditer(rf"(?P<to>(?:-|to|through)\s*)?(?P<n>{_NUMBER}){_PART}", text):
        number = match["n"].upper()
        if match["to"] and listed and number.isdigit() and listed[-1].isdigit():
            first, last = int(listed[-1]), int(number)
            if 0 < last - first <= LONGEST_RANGE:
                listed += map(str, range(first + 1, last))
        listed.append(number)
    return listed


# version -> a name there ("Theorem 5") -> the row's id in the index.
Elsewhere = Mapping[str, Mapping[str, str]]


def elsewhere(index: Index) -> dict[str, dict[str, str]]:
    """The numbers that the index knows of other versions of the paper."""
    found: dict[str, dict[str, str]] = {}
    for row in index.statements.values():
        for text in row.elsewhere:
            version, name = text.split(": ")
            found.setdefault(version.removesuffix(YOURS), {})[name] = row.id
    return found


def judge(pin: Pin, version: str, index: Index, others: Elsewhere) -> tuple[Judged, str]:
    """What becomes of a pin, and why; version: what the bibliography's entry asks for, "" for none."""
    if version not in ("", index.paper.version):
        return _of_another_version(pin, version, index, others)
    try:
        row = find(f"{pin.word} {pin.number}", index)
    except BadInput as error:
        judged, why = _absent(pin, index, str(error))
        meant = [
            f"it is {_named(index.statements[names[pin.name]])} in {index.paper.version}, and has this "
            f"number in {other}"
            for other, names in others.items()
            if pin.name in names
        ]
        return (Judged.WRONG, "; ".join(meant)) if meant else (judged, why)
    moved = [
        f"in {other} that number is {_named(index.statements[names[pin.name]])}: say which version you cite"
        for other, names in others.items()
        if names.get(pin.name, row.id) != row.id
    ]
    if moved:
        return Judged.WRONG, f"{row.title} in {index.paper.version}; {'; '.join(moved)}"
    return Judged.RIGHT, f"{row.title}{_how_sure(row)}"


def _of_another_version(pin: Pin, version: str, index: Index, others: Elsewhere) -> tuple[Judged, str]:
    names = others.get(version, {})
    if pin.name not in names:
        known = f"numbers of {version} are not known here, only those of {index.paper.version}"
        return Judged.OPEN, f"{known}; slt match YOUR-COPY --keep tells this machine"
    row = index.statements[names[pin.name]]
    return Judged.RIGHT, f"{row.title}; in {index.paper.version} it is {_named(row)}"


def _how_sure(row: Statement) -> str:
    if row.number_status == "open":
        return ", whose number is not known here"
    if row.number_status in ("inferred", "ours"):
        return ", number inferred" if row.number_status == "inferred" else ""
    mine = row.number_status.partition("your copy")[1]
    return f", confirmed from {mine}" if mine else ""


def _named(row: Statement) -> str:
    return row.name or row.id


def _absent(pin: Pin, index: Index, says: str) -> tuple[Judged, str]:
    """A pin the index has not. Wrong only if its number is another statement's, or lies among the theorems
    without being one; what may be a number that is not known here cannot be told."""
    says = says.split(": ", 1)[1]
    if pin.word not in SHARED_COUNTER or not pin.number.isdigit():
        return Judged.OPEN, says
    counter = {int(r.number): r for r in index.statements.values() if r.kind in SHARED_COUNTER and r.number}
    number = int(pin.number)
    if number in counter:
        return (
            Judged.WRONG,
            f"number {number} of that counter is {counter[number].name}: {counter[number].title}",
        )
    if pin.word == "theorem" and min(counter) < number < max(counter):
        before = counter[max(n for n in counter if n < number)]
        after = counter[min(n for n in counter if n > number)]
        return Judged.WRONG, f"no such theorem in the index, which goes from {before.name} to {after.name}"
    unknown = [r for r in index.statements.values() if r.kind in SHARED_COUNTER and r.number is None]
    places = ", ".join(dict.fromkeys(place for r in unknown for place in r.places[:1]))
    return Judged.OPEN, (
        f"not in the index; {len(unknown)} results of it have numbers that are not known here ({places})"
    )
