"""LaTeX as far as citations need it: what is typeset, and each citation with its pin and its sentence.

Standard library only. Nothing is expanded: a citation inside a macro of the document's own is not seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_VERBATIM = ("verbatim", "Verbatim", "BVerbatim", "LVerbatim", "lstlisting", "minted", "comment", "alltt")
# Comments, and what is printed as it stands; the leftmost wins, so that a % inside \verb or \url is none.
_HIDDEN = re.compile(
    r"(?P<escaped>\\[\\%]|\\(?:url|nolinkurl|path|href)\s*\{[^{}\n]*\})"
    r"|%[^\n]*"
    r"|\\(?:verb|lstinline)\*?(?P<mark>[^\sA-Za-z*{\[])[^\n]*?(?P=mark)"
    r"|\\begin\{(?P<name>" + "|".join(_VERBATIM) + r")(?P<star>\*?)\}.*?(?:\\end\{(?P=name)(?P=star)\}|\Z)"
    r"|\\iffalse\b.*?(?:\\fi\b|\Z)"
    r"|(?P<end>\\end\s*\{document\}).*\Z",
    re.DOTALL,
)
_COMMAND = re.compile(r"\\([A-Za-z]*[Cc]ite[A-Za-z]*)\*?(?![A-Za-z])")
# Commands of that form that cite nothing, or take other arguments.
_NO_CITATION = re.compile(
    r"nocite|.*style|bib.*|newcites|renew.*|Declare.*|def.*|set.*|.*(?:name|title|year|url|date|author|field|num|reset)s?"
)
_INPUT = re.compile(
    r"\\(?:input|include|subfile)\s*\{(?P<braced>[^{}]+)\}|\\input\s+(?P<bare>[^\s{}\\%]+)"
    r"|\\(?:sub)?import\*?\s*\{(?P<folder>[^{}]*)\}\s*\{(?P<file>[^{}]+)\}"
)
_OF_TEX = ("glyphtounicode", "glyphtounicode.tex")  # taken in by many papers, and TeX's own
_BIBLIOGRAPHY = re.compile(r"\\(?:bibliography|addbibresource|addglobalbib)\s*(?:\[[^\]]*\])?\s*\{([^{}]+)\}")
_BIBITEM = re.compile(r"\\bibitem\s*(?:\[(?:[^\[\]{}]|\{[^{}]*\})*\])?\s*\{([^{}]+)\}")
_SENTENCE_ENDS = re.compile(r"\n[ \t]*\n|\\(?:par|item|section|subsection|paragraph)\b")
_STOP = re.compile(r"(?<=[a-z0-9)}\]$'])[.?!](?=\s)")
_ABBREVIATED = re.compile(
    r"\b(?:Thm|Thms|Prop|Lem|Cor|Def|Sec|App|Fig|Eq|cf|e\.g|i\.e|resp|al|vs|pp?)$", re.I
)
WINDOW = 600  # characters before and after a citation in which its sentence is looked for
LEADING = 120  # characters before a citation in which a pin may stand


@dataclass(frozen=True)
class Citation:
    """One \\cite: its line (from 1), its keys, what its last optional argument says, and its sentence.

    pin is None where there is no such argument; before: the words that lead to it, as in "by Theorem 6 of";
    broken: the command's arguments do not end."""

    line: int
    command: str
    keys: tuple[str, ...]
    pin: str | None
    sentence: str
    before: str = ""
    broken: bool = False


def typeset(text: str) -> str:
    """The text with comments, verbatim and what follows the document's end blanked; every line stays."""

    def blank(match: re.Match[str]) -> str:
        if match["escaped"]:
            return match[0]
        return re.sub(r"[^\n]", " ", match[0])

    return _HIDDEN.sub(blank, text)


def citations(shown: str) -> list[Citation]:
    """Every citation of a text that `typeset` has been over, in order."""
    return [one for match in _COMMAND.finditer(shown) for one in _citation(shown, match)]


def inputs(shown: str) -> list[str]:
    """The files that the text takes in, as it names them."""
    found = [
        (m["braced"] or m["bare"] or f"{m['folder'].rstrip('/')}/{m['file']}").strip()
        for m in _INPUT.finditer(shown)
    ]
    return [name for name in found if name not in _OF_TEX]


def bibliographies(shown: str) -> list[str]:
    """The bibliography files that the text names."""
    return [name.strip() for names in _BIBLIOGRAPHY.findall(shown) for name in names.split(",")]


def bibitems(shown: str) -> dict[str, str]:
    """Key -> text of every \\bibitem."""
    found = list(_BIBITEM.finditer(shown))
    ends = [*(match.start() for match in found[1:]), *([len(shown)] if found else [])]
    return {match[1].strip(): shown[match.end() : end] for match, end in zip(found, ends, strict=True)}


def _citation(text: str, match: re.Match[str]) -> Iterator[Citation]:
    """The citations of one command; biblatex's \\autocites has one for each group of arguments."""
    command = match[1]
    if _NO_CITATION.fullmatch(command):
        return
    line = text.count("\n", 0, match.start()) + 1
    at = match.end()
    many = (command.endswith("s") and command != "cites") or command in ("cites", "Cites")
    if many:  # the notes before and after the whole list
        at = _round_brackets(text, at)
    first = True
    while first or many:
        optional: list[str] = []
        while (opened := _skip(text, at)) < len(text) and text[opened] == "[":
            closed = _closing(text, opened)
            if closed is None:
                yield Citation(line, command, (), None, "", broken=True)
                return
            optional.append(text[opened + 1 : closed])
            at = closed + 1
        opened = _skip(text, at)
        if opened >= len(text) or text[opened] != "{":
            return
        closed = _closing(text, opened)
        if closed is None:
            yield Citation(line, command, (), None, "", broken=True)
            return
        keys = tuple(key for part in text[opened + 1 : closed].split(",") if (key := part.strip()))
        at = closed + 1
        sentence, start = _sentence(text, match.start(), at), match.start()
        before = text[max(0, start - LEADING) : start] if first else ""
        yield Citation(line, command, keys, optional[-1] if optional else None, sentence, before)
        first = False


def _skip(text: str, at: int) -> int:
    """Past blanks and one line's end; a blank line ends a command."""
    match = re.compile(r"[ \t]*(?:\n[ \t]*)?").match(text, at)
    return match.end() if match and "\n\n" not in match[0] else at


def _closing(text: str, at: int) -> int | None:
    """Where the bracket or brace at `at` closes, braces and escapes observed; None if a paragraph ends
    first."""
    close, depth = {"[": "]", "{": "}"}[text[at]], 0
    k = at + 1
    while k < len(text):
        letter = text[k]
        if letter == "\\":
            k += 1
        elif letter == close and depth == 0:
            return k
        elif letter == "{":
            depth += 1
        elif letter == "}":
            depth -= 1
            if depth < 0:
                return None
        elif letter == "\n" and text[k : k + 40].strip(" \t")[:2] == "\n\n":
            return None
        k += 1
    return None


def _round_brackets(text: str, at: int) -> int:
    while (opened := _skip(text, at)) < len(text) and text[opened] == "(":
        closed = text.find(")", opened)
        if closed < 0:
            return at
        at = closed + 1
    return at


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around text[start:end], on one line; at most WINDOW characters to either side."""
    first = max(0, start - WINDOW)
    window = text[first : end + WINDOW]
    breaks = [m.span() for m in _SENTENCE_ENDS.finditer(window)]
    breaks += [m.span() for m in _STOP.finditer(window) if not _ABBREVIATED.search(window[: m.start()])]
    begins = max((stop for _, stop in breaks if stop <= start - first), default=0)
    ends = min((stop for at, stop in breaks if at >= end - first), default=len(window))
    return " ".join(window[begins:ends].split())


def plain(tex: str) -> str:
    """A sentence or a pin as plain words: ties, thin spaces, dashes and braces of LaTeX made plain."""
    text = re.sub(r"\\cite[A-Za-z]*\*?(?:\[[^\]]*\])*\{[^{}]*\}", " ", tex)
    text = re.sub(r"\\(?:S|textsection)(?![A-Za-z])\s*", "Section ", text)
    text = re.sub(r"\\(?:Omega|Theta|log|N)(?![A-Za-z])", lambda m: m[0][1:], text)
    text = re.sub(r"\\[,;:! ]|~|\\(?:thinspace|enspace|quad|nobreakspace|xspace)(?![A-Za-z])", " ", text)
    text = re.sub(r"\\[A-Za-z]+\*?", " ", text)
    return " ".join(re.sub(r"-{2,3}", "-", re.sub(r"[{}$\\]", "", text)).replace("–", "-").split())
