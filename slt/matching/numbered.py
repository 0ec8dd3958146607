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
    """Ligatures as letters, words that a line's end has broken whole again, no control characters."""
    text = unicodedata.normalize("NFKC", text).replace("\xad", "")
    text = re.sub(r"(?<=[a-z])[-‐]\n[ \t]*(?=[a-z])", "", text)
    return "".join(c for c in text if c == "\n" or c.isprintable())


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
