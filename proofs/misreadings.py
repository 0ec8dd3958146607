"""What citers write and the paper does not say: proofs/misreadings.toml as frozen dataclasses.

Standard library only. That the claims named exist, succeed and contradict what is written is tested beside
them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proofs.rows import check_kernel, read_rows
from proofs.statements import Index, MalformedIndex

DEFAULT_PATH = Path(__file__).with_name("misreadings.toml")


@dataclass(frozen=True)
class Misreading:
    """A sentence in our words as citers write it (`written`), what is `true`, what could stand instead
    (`right`), and the claim, with perhaps a kernel theorem, that contradicts it.

    signs: groups of words, joined by ";", that a sentence like it has all of, alternatives joined by "|";
    acquits: words of which a sentence like it has none.
    """

    statement: str
    written: str
    right: str
    true: str
    claim: str
    signs: str
    acquits: str
    kernel: str | None = None

    def looks_like(self, sentence: str) -> bool:
        """Whether a plain sentence reads like this one: a question of words, so no more than a warning."""
        text = " ".join(sentence.split())
        return all(g.search(text) for g in self._signs) and not self._acquits.search(text)

    @cached_property
    def _signs(self) -> list[re.Pattern[str]]:
        return [_pattern(group) for group in self.signs.split(";")]

    @cached_property
    def _acquits(self) -> re.Pattern[str]:
        return _pattern(self.acquits.replace(";", "|"))


def _pattern(group: str) -> re.Pattern[str]:
    """The words of a group: whole words, "*" for any ending."""
    words = [
        re.escape(word.strip()).replace(r"\*", r"\w*").replace(r"\ ", r"[\s]+") for word in group.split("|")
    ]
    return re.compile(r"(?<![\w-])(?:" + "|".join(words) + r")(?![\w])", re.IGNORECASE)


def load(index: Index, path: Path = DEFAULT_PATH) -> list[Misreading]:
    """The rows, in order. Raises MalformedIndex, one line, for one that is not as documented."""
    rows = read_rows(path, "misreading", Misreading)
    for row in rows:
        where = f"{path.name}: misreading {row.written!r}"
        if row.statement not in index.statements:
            raise MalformedIndex(f"{where}: field 'statement' must be an id of statements.toml")
        if not all(word.strip() for g in (row.signs, row.acquits) for word in re.split("[;|]", g)):
            raise MalformedIndex(
                f"{where}: 'signs' and 'acquits' are words joined by ';' and '|', none empty"
            )
        if not row.looks_like(row.written):
            raise MalformedIndex(f"{where}: its own signs do not fit it")
        if wrong := [other.written for other in rows if other.looks_like(row.right)]:
            raise MalformedIndex(f"{where}: what is right looks like the misreading {wrong[0]!r}")
        check_kernel(row.kernel, where)
    return rows


def of(statement: str, rows: list[Misreading]) -> list[Misreading]:
    """The misreadings of one statement."""
    return [row for row in rows if row.statement == statement]
