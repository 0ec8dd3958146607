"""The paper's citation with a pin to one statement, for the programs that typeset bibliographies."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from constructions.errors import BadInput
from proofs.statements import STATUSES, Index, Paper, Statement

# BibTeX counts a brace even behind a backslash, so braces are written as commands.
_TEX = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{sign: "\\" + sign for sign in "&%$#_"},
}


def cite(statement: Statement, index: Index, style: str) -> str:
    """The citation in `style`, one of STYLES; raises BadInput for another.

    The pin is the statement's number in the paper's version of the index. A number that is not known is never
    given: the section stands in its place, and says so. An inferred number is flagged in the note.
    """
    if style not in STYLES:
        raise BadInput(f"unknown citation style {style!r}; give one of {', '.join(STYLES)}")
    return STYLES[style](statement, index.paper)


def pin(statement: Statement) -> str:
    """Where in the paper: "Theorem 6", or "Appendix C.3 (number not known here)"."""
    if statement.number_status == "ours":
        return f"{statement.title}, the companion's own and not in the paper"
    if statement.name is not None:
        return statement.name
    if statement.places:
        return f"{statement.places[0]} (number not known here)"
    return f"{statement.title}, place and number not known here"


def locator(statement: Statement) -> str:
    """What a citation prints of the pin: of a result whose number is not known, its section alone."""
    by_place = statement.name is None and statement.places and statement.number_status != "ours"
    return statement.places[0] if by_place else pin(statement)


def _note(statement: Statement, paper: Paper) -> str:
    if statement.number_status == "ours":
        return pin(statement)
    note = f"{pin(statement)}; numbering of arXiv {paper.version} ({paper.version_date.isoformat()})"
    if statement.number_status == "inferred":
        note += "; number inferred from the order of confirmed numbers, not confirmed"
    elif statement.number_status not in STATUSES:  # what a copy of the reader's has added
        note += f"; number {statement.number_status}"
    return note


KEY = "sanford2023representational"  # one key for the paper, so that a bibliography lists it once


def _fields(paper: Paper) -> dict[str, str]:
    """The fields that BibTeX and biblatex share."""
    return {
        "author": " and ".join(map(escaped_tex, paper.authors)),
        "title": f"{{{escaped_tex(paper.title)}}}",
        "booktitle": escaped_tex(paper.proceedings),
        "volume": str(paper.volume),
        "pages": paper.pages.replace("-", "--"),
    }


def _entry(values: Mapping[str, str]) -> str:
    lines = [f"  {name} = {{{value}}}," for name, value in values.items()]
    return "\n".join([f"@inproceedings{{{KEY},", *lines, "}"])


def _pinned(command: str, statement: Statement, paper: Paper) -> str:
    """The citation itself with its pin, and what there is to say of the number, as a comment."""
    printed = escaped_tex(locator(statement)).replace(" ", "~")
    return f"% {_note(statement, paper)}\n\\{command}[{{{printed}}}]{{{KEY}}}"


def _bibtex(statement: Statement, paper: Paper) -> str:
    values = _fields(paper) | {
        "year": str(paper.year),
        "eprint": paper.arxiv + paper.version,
        "archiveprefix": "arXiv",
        "url": _url(paper),
    }
    return f"{_entry(values)}\n{_pinned('cite', statement, paper)}"


def _biblatex(statement: Statement, paper: Paper) -> str:
    values = _fields(paper) | {
        "date": str(paper.year),
        "eventtitle": escaped_tex(paper.event),
        "eprint": paper.arxiv + paper.version,
        "eprinttype": "arxiv",
        "url": _url(paper),
    }
    return f"{_entry(values)}\n{_pinned('autocite', statement, paper)}"


def _item(paper: Paper) -> dict[str, Any]:
    names = [author.split(", ") for author in paper.authors]
    return {
        "id": KEY,
        "type": "paper-conference",
        "title": paper.title,
        "author": [{"family": family, "given": given} for family, given in names],
        "container-title": paper.proceedings,
        "event-title": paper.event,
        "volume": str(paper.volume),
        "page": paper.pages,
        "issued": {"date-parts": [[paper.year]]},
        "URL": _url(paper),
    }


def _csl(statement: Statement, paper: Paper) -> str:
    """The item, and in `custom` what a citation of it says: an item has no place for a locator's label."""
    citation = {"id": KEY, "label": _csl_label(statement), "locator": _csl_locator(statement)}
    item = _item(paper) | {
        "note": _note(statement, paper),
        "custom": {
            "citation": citation,
            "statement": statement.id,
            "number-status": statement.number_status,
        },
    }
    return json.dumps([item], indent=2, ensure_ascii=False)


def _csl_label(statement: Statement) -> str:
    """CSL has no label for theorems: sections and figures have theirs, all else is "sub-verbo"."""
    if statement.name is None and statement.places:
        return "section"
    return "figure" if statement.kind == "experiment" else "sub-verbo"


def _csl_locator(statement: Statement) -> str:
    if statement.name is None and statement.places:
        return statement.places[0].split(" ", 1)[1]
    return str(statement.number) if statement.kind == "experiment" else pin(statement)


def _ris(statement: Statement, paper: Paper) -> str:
    first, last = paper.pages.split("-")
    lines = [("TY", "CPAPER"), *(("AU", author) for author in paper.authors), ("TI", paper.title)]
    lines += [("T2", paper.proceedings), ("C3", paper.event), ("VL", str(paper.volume))]
    lines += [("SP", first), ("EP", last), ("PY", str(paper.year)), ("UR", _url(paper))]
    lines += [("N1", _note(statement, paper)), ("ID", KEY), ("ER", "")]
    return "\n".join(f"{tag}  - {' '.join(text.split())}" for tag, text in lines)


def _typst(statement: Statement, paper: Paper) -> str:
    """For a document whose bibliography holds the BibTeX entry."""
    supplement = escaped_typst(locator(statement))
    return f"// {_note(statement, paper)}\n#cite(<{KEY}>, supplement: [{supplement}])"


def escaped_typst(text: str) -> str:
    """The text as Typst prints it."""
    return "".join(f"\\{sign}" if sign in "\\#$*_`<>@[]~/=-+'\"" else sign for sign in text)


def _plain(statement: Statement, paper: Paper) -> str:
    names = [" ".join(reversed(author.split(", "))) for author in paper.authors]
    people = names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" and {names[-1]}"
    pages = paper.pages.replace("-", "–")
    return (
        f"{people}. {paper.title}. {paper.venue}, pages {pages}, {paper.year}. "
        f"arXiv:{paper.arxiv}{paper.version}. {_note(statement, paper)}."
    )


def escaped_tex(text: str) -> str:
    """The text as TeX prints it."""
    return "".join(_TEX.get(letter, letter) for letter in text)


def _url(paper: Paper) -> str:
    return f"https://arxiv.org/abs/{paper.arxiv}{paper.version}"


STYLES: dict[str, Callable[[Statement, Paper], str]] = {
    "bibtex": _bibtex,
    "biblatex": _biblatex,
    "csl": _csl,
    "ris": _ris,
    "typst": _typst,
    "plain": _plain,
}
