"""Find a statement however people write it; never another one than was asked for.

A bare number is a Theorem's or nobody's: "1" (Fact 1, Definition 1, Informal Theorem 1) is ambiguous.
After a word, it belongs to the counter shared by Theorem, Lemma, Fact and Corollary unless the word is
Definition, Informal Theorem, Conjecture or Figure. What is unknown or ambiguous is an error that names what
exists.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from constructions.errors import BadInput
from proofs.statements import KINDS, SHARED_COUNTER, Index, Statement

LONGEST_QUERY = 200

# What people write before a number -> the kind it names; "" is any kind of the shared counter.
_KIND_WORDS = {
    "": "",
    **dict.fromkeys(("theorem", "thm", "th", "t"), "theorem"),
    **dict.fromkeys(("lemma", "lem"), "lemma"),
    "fact": "fact",
    **dict.fromkeys(("corollary", "cor"), "corollary"),
    **dict.fromkeys(("definition", "defn", "def"), "definition"),
    **dict.fromkeys(("informal theorem", "informal thm"), "informal-theorem"),
    **dict.fromkeys(("conjecture", "conj", "informal conjecture", "informal conj"), "conjecture"),
    **dict.fromkeys(("figure", "fig"), "experiment"),
}
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
ROMAN = {numeral: str(number) for number, numeral in enumerate(_ROMANS, start=1)}
# One separator at most ("thm. 2" has a dot and a space), so that "theorem -2" is not read as 2.
_NUMBERED = re.compile(r"(?:([a-z]+(?:[ ._-][a-z]+)?)(?:[_-]|\.? ?))?([0-9]+)\.?")
_ROMAN_NUMBERED = re.compile(r"([a-z]+(?:[ ._-][a-z]+)?)\.? ([ivx]+)")
# The paper's own identifier before a number, as reference managers write it.
_PAPER = re.compile(r"(?:arxiv[ :]*)?2306\.02896(v[0-9]+)?[ ,:;]+")
_PLACE = re.compile(r"(?:(appendix|app|section|sec|§)[ ._-]*)?([a-z]?)((?:[ ._-]?[0-9]+)*)")
# Words of a title that identify nothing.
_COMMON = {"and", "any", "are", "for", "its", "not", "one", "the", "two", "with"}


def find(query: str, index: Index) -> Statement:
    """The one statement that `query` names: an id, a folder, "Thm. 2", "2", "C.3", words of a title.

    Raises BadInput, one line with suggestions, when the query is empty, unknown or ambiguous.
    """
    text = " ".join(query.split()).casefold()
    if not text:
        raise BadInput('empty query; give an id or a name such as theorem-2, "Theorem 2", "C.3" or match2')
    if len(text) > LONGEST_QUERY:
        raise BadInput(f"query of {len(text)} characters; give at most {LONGEST_QUERY}, such as theorem-2")

    if paper := _PAPER.match(text):
        if paper[1] not in (None, index.paper.version):
            known = f"numbers of {paper[1]} are not known here, only those of {index.paper.version}"
            raise BadInput(f"{_quoted(query)}: {known}")
        text = text[paper.end() :]
    as_id = re.sub("[ _]", "-", text)
    if as_id in index.statements:
        return index.statements[as_id]
    as_folder = as_id.replace("-", "_")
    if found := [row for row in index.statements.values() if row.folder == as_folder]:
        found = [row for row in found if row.number is not None] or found
        return _only(query, found)

    roman = _ROMAN_NUMBERED.fullmatch(text)
    if roman and roman[2] in ROMAN:
        text = f"{roman[1]} {ROMAN[roman[2]]}"
    match = _NUMBERED.fullmatch(text)
    if match:
        words = " ".join(re.split("[ ._-]+", match[1] or ""))
        if words in _KIND_WORDS:
            return _by_number(query, _KIND_WORDS[words], match[2].lstrip("0"), index)
    match = _PLACE.fullmatch(text)
    if match and (match[2] or match[1]) and (match[3] or match[1]):
        return _by_place(query, match[1], ".".join([*match[2], *re.findall("[0-9]+", match[3])]), index)
    return _by_title(query, text, index)


def _by_number(query: str, kind: str, number: str, index: Index) -> Statement:
    numbered = [row for row in index.statements.values() if row.number is not None]
    kinds = SHARED_COUNTER if kind in ("", *SHARED_COUNTER) else (kind,)
    counter = [row for row in numbered if row.kind in kinds]
    for row in counter:
        if row.number == number and (kind or "theorem") == row.kind:
            return row
    if not kind and (found := [row for row in numbered if row.number == number]):
        raise BadInput(f"{_quoted(query)} is ambiguous; say which: {_listed(row.id for row in found)}")
    asked = KINDS[kind][0] if kind else "statement"
    exist = ", ".join(str(row.name) for row in counter) or "none"
    # "Theorem 1" is neither Fact 1 nor Informal Theorem 1, but may have been meant as either.
    same = [row for row in counter if row.number == number]
    same += [row for row in numbered if row.number == number and kind and row.kind == f"informal-{kind}"]
    hint = f"; did you mean {_listed(row.id for row in same)}?" if same else ""
    raise BadInput(
        f"{_quoted(query)}: no {asked} {number or '0'} in the index; that counter has {exist}{hint}"
    )


def _by_place(query: str, word: str | None, place: str, index: Index) -> Statement:
    """A section of the paper: the rows that stand there, else the rows proved there, else those below it."""
    kind = "Appendix" if place[:1].isalpha() else "Section"
    wanted = f"{kind} {place.upper()}"
    rows = index.statements.values()
    stands = [row for row in rows if row.places[:1] == (wanted,)]
    proved = [row for row in rows if wanted in row.places[1:]]
    below = [row for row in rows if any(at.startswith(f"{wanted}.") for at in row.places)]
    right_word = word is None or word == "§" or kind.casefold().startswith(word[:3])
    if right_word and (found := stands or proved or below):
        return _only(query, found)
    known = sorted({at for row in rows for at in row.places})
    raise BadInput(f"{_quoted(query)}: nothing in the index stands there; it knows {', '.join(known)}")


def _by_title(query: str, text: str, index: Index) -> Statement:
    words = re.findall("[a-z0-9]+", text)
    rows = list(index.statements.values())
    if any(len(word) >= 3 and not word.isdigit() and word not in _COMMON for word in words):
        titles = {row.id: re.findall("[a-z0-9]+", row.title.casefold()) for row in rows}
        whole = [row for row in rows if titles[row.id] == words]
        phrase = [row for row in rows if f" {' '.join(words)} " in f" {' '.join(titles[row.id])} "]
        loose = [row for row in rows if set(words) <= set(titles[row.id])]
        if found := whole or phrase or loose:
            if len(found) > 1:  # then offer also the rows that speak of it without saying so in their titles
                found += [row for row in rows if row not in found and set(words) <= _words(row)]
            return _only(query, found)
    raise _unknown(query, text, rows)


def _words(row: Statement) -> set[str]:
    """The words of what a row states."""
    return set(re.findall("[a-z0-9]+", " ".join([*row.hypotheses, row.conclusion]).casefold()))


def _only(query: str, found: list[Statement]) -> Statement:
    if len(found) == 1:
        return found[0]
    raise BadInput(f"{_quoted(query)} is ambiguous; say which: {_listed(row.id for row in found)}")


def _unknown(query: str, text: str, rows: list[Statement]) -> BadInput:
    """Suggest rows whose names contain the query, else those spelt most like it."""
    names: dict[str, str] = {}
    for row in rows:
        for name in (row.id, row.title, row.name, row.folder):
            if name is not None:
                names.setdefault(name.casefold(), row.id)
    near = [names[name] for name in names if len(text) >= 3 and text in name]
    near = near or [names[name] for name in difflib.get_close_matches(text, names, n=5, cutoff=0.6)]
    hint = f"did you mean {_listed(near)}?" if near else 'give an id or a name, theorem-2 or "Theorem 2"'
    return BadInput(f"{_quoted(query)}: no such statement; {hint}")


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(ids))


def _quoted(query: str) -> str:
    """The query on one line whatever it holds, shortened."""
    return repr(query if len(query) <= 60 else query[:59] + "…")
