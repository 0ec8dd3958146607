"""The paper's citation with a pin to one statement, as BibTeX, CSL JSON or plain text."""

from __future__ import annotations

import json
from collections.abc import Callable

from constructions.errors import BadInput
from proofs.statements import Index, Paper, Statement

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
    """The citation in `style` ("bibtex", "csl" or "plain"); raises BadInput for another style.

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


def _note(statement: Statement, paper: Paper) -> str:
    if statement.number_status == "ours":
        return pin(statement)
    note = f"{pin(statement)}; numbering of arXiv {paper.version} ({paper.version_date.isoformat()})"
    if statement.number_status == "inferred":
        note += "; number inferred from the order of confirmed numbers, not confirmed"
    return note


def _key(statement: Statement, paper: Paper) -> str:
    """One key a statement, so that two pin-cites of the paper can stand in one bibliography."""
    family = paper.authors[0].split(", ")[0]
    letters = "".join(letter for letter in family.casefold() if letter.isascii() and letter.isalnum())
    return f"{letters}{paper.year}-{statement.id}"


def _bibtex(statement: Statement, paper: Paper) -> str:
    values = {
        "author": " and ".join(map(_tex, paper.authors)),
        "title": f"{{{_tex(paper.title)}}}",
        "booktitle": _tex(paper.proceedings),
        "volume": str(paper.volume),
        "pages": paper.pages.replace("-", "--"),
        "year": str(paper.year),
        "eprint": paper.arxiv + paper.version,
        "archiveprefix": "arXiv",
        "url": _url(paper),
        "note": _tex(_note(statement, paper)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in values.items()]
    return "\n".join([f"@inproceedings{{{_key(statement, paper)},", *lines, "}"])


def _csl(statement: Statement, paper: Paper) -> str:
    names = [author.split(", ") for author in paper.authors]
    item = {
        "id": _key(statement, paper),
        "type": "paper-conference",
        "title": paper.title,
        "author": [{"family": family, "given": given} for family, given in names],
        "container-title": paper.proceedings,
        "event-title": paper.event,
        "volume": str(paper.volume),
        "page": paper.pages,
        "issued": {"date-parts": [[paper.year]]},
        "URL": _url(paper),
        "note": _note(statement, paper),
        # A locator belongs to a citation, not to an item; what the schema does not define goes in custom.
        "custom": {
            "locator": pin(statement),
            "statement": statement.id,
            "number-status": statement.number_status,
        },
    }
    return json.dumps([item], indent=2, ensure_ascii=False)


def _plain(statement: Statement, paper: Paper) -> str:
    names = [" ".join(reversed(author.split(", "))) for author in paper.authors]
    people = names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" and {names[-1]}"
    pages = paper.pages.replace("-", "–")
    return (
        f"{people}. {paper.title}. {paper.venue}, pages {pages}, {paper.year}. "
        f"arXiv:{paper.arxiv}{paper.version}. {_note(statement, paper)}."
    )


def _tex(text: str) -> str:
    return "".join(_TEX.get(letter, letter) for letter in text)


def _url(paper: Paper) -> str:
    return f"https://arxiv.org/abs/{paper.arxiv}{paper.version}"


STYLES: dict[str, Callable[[Statement, Paper], str]] = {"bibtex": _bibtex, "csl": _csl, "plain": _plain}
