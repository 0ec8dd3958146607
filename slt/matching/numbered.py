"""A numbered statement of a copy, and how printed text shows where one begins."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LONGEST = 1200  # characters kept of a statement
WORDS = (
    "Informal Theorem", "Informal Conjecture", "Theorem", "Lemma", "Fact", "Corollary", "Definition",
    "Proposition", "Conjecture", "Claim", "Observation", "Remark", "Assumption", "Example", "Problem",
)  # fmt: skip
_HEAD = re.compile(
    rf"^[ \t]*(?P<word>(?i:{'|'.join(w.replace(' ', r'[ ]+') for w in WORDS)}))[ \t]*"
    r"(?P<number>(?:[A-Z]\.)?[1-9][0-9]*(?:\.[0-9]+)*)(?=[ \t]*(?:[.:(\[]|$|[ \t][A-Z$]))[ \t]*[.:]?",
    re.MULTILINE,
)
_LINE_NUMBER = re.compile(r"^[ \t]*([0-9]{1,4})(?:[ \t]+|(?=[^0-9\s.,)])|$)", re.M)
LEAST_RUN = 25  # lines, before their numbers are taken for line numbers
_END = re.compile(
    r"^[ \t]*(?:Proof\b|Acknowledg|References\b|(?:[A-Z]|[1-9][0-9]?)(?:\.[0-9]+)*[ \t]+[A-Z][a-z]+)", re.M
)


@dataclass(frozen=True)
class Numbered:
    """A statement as the copy has it: the word before its number, the number, what follows."""

    word: str
    number: str
    text: str

    @property
    def name(self) -> str:
        return f"{self.word} {self.number}"


def tidy(text: str) -> str:
    """Ligatures as letters, words that a line's end has broken whole again, no control characters, no line
    numbers."""
    text = _without_line_numbers(unicodedata.normalize("NFKC", text).replace("\xad", ""))
    text = re.sub(r"(?<=[a-z])[-‐]\n[ \t]*(?=[a-z])", "", text)
    return "".join(c for c in text if c == "\n" or c.isprintable())


def _without_line_numbers(text: str) -> str:
    """The text without the numbers that a copy for reviewers has at the left of its lines: each one more than
    the last, in runs that no list or table of contents reaches."""
    numbers = list(_LINE_NUMBER.finditer(text))
    run: list[re.Match[str]] = []
    found: list[re.Match[str]] = []
    for number in [*numbers, None]:
        if number is None or (run and int(number[1]) != int(run[-1][1]) + 1):
            found += run if len(run) >= LEAST_RUN else []
            run = []
        run += [number] if number else []
    pieces, at = [], 0
    for number in found:
        pieces.append(text[at : number.start()])
        at = number.end()
    return "".join([*pieces, text[at:]])


def printed_statements(text: str) -> list[Numbered]:
    """The numbered statements of printed text that `tidy` has been over.

    A mention that a line happens to begin with looks like a head, so one name may come several times.
    """
    heads = list(_HEAD.finditer(text))
    found = []
    for k, head in enumerate(heads):
        stop = min(heads[k + 1].start() if k + 1 < len(heads) else len(text), head.end() + LONGEST)
        body = text[head.end() : stop]
        if end := _END.search(body, body.find("\n") + 1 if "\n" in body else len(body)):
            body = body[: end.start()]
        found.append(Numbered(" ".join(head["word"].split()).title(), head["number"], " ".join(body.split())))
    return found
