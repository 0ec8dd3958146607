"""The numbered statements of a LaTeX source: its theorem environments, whatever it calls them, and its
counters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from slt.citing.latex import typeset
from slt.matching.numbered import LONGEST, Numbered

LARGEST_EXPANDED = 8 << 20  # characters, once the source's own abbreviations are written out
PASSES = 3
_NEW = re.compile(
    r"\\(?:newtheorem|spnewtheorem)(?P<star>\*?)\s*\{(?P<env>[^{}]+)\}\s*(?:\[(?P<shared>[^\]]+)\])?\s*"
    r"\{(?P<word>(?:[^{}]|\{[^{}]*\})*)\}\s*(?:\[(?P<within>[^\]]+)\])?"
)
_DECLARE = re.compile(
    r"\\declaretheorem\s*(?:\[(?P<options>(?:[^\[\]{}]|\{[^{}]*\})*)\])?\s*\{(?P<env>[^{}]+)\}"
)
_MACRO = re.compile(
    r"\\(?:(?:re)?newcommand|providecommand|DeclareMathOperator)\*?\s*\{?\\(?P<name>[A-Za-z]+)\}?\s*"
    r"\{(?P<body>(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}|\\def\\(?P<plain>[A-Za-z]+)\{(?P<value>(?:[^{}]|\{[^{}]*\})*)\}"
)
_STEP = re.compile(
    r"\\(?P<level>section|subsection|subsubsection)\s*(?P<starred>\*?)\s*[\[{]|(?P<appendix>\\appendix\b|\\begin\{appendices\})"
    r"|\\setcounter\{(?P<set>[^{}]+)\}\{(?P<value>-?[0-9]{1,6})\}|\\addtocounter\{(?P<add>[^{}]+)\}\{(?P<by>-?[0-9]{1,6})\}"
    r"|\\begin\{(?P<env>[A-Za-z*@]+)\}(?=(?P<rest>[^\n]{0,300}))"
)
_LEVELS = ("section", "subsection", "subsubsection")


@dataclass
class _Counters:
    """LaTeX's counters as far as theorems need them."""

    theorems: dict[
        str, tuple[str, str, str]
    ]  # environment -> word, counter, the counter it is within ("" none)
    values: dict[str, int] = field(default_factory=dict)
    appendix: bool = False

    def step(self, name: str) -> None:
        self.values[name] = self.values.get(name, 0) + 1
        if name in _LEVELS:
            for lower in _LEVELS[_LEVELS.index(name) + 1 :]:
                self.values[lower] = 0
        for _, counter, within in self.theorems.values():
            if within == name:
                self.values[counter] = 0

    def shown(self, name: str) -> str:
        value = self.values.get(name, 0)
        if name == "section":
            return chr(64 + value) if self.appendix and 1 <= value <= 26 else str(value)
        if name in _LEVELS:
            return f"{self.shown(_LEVELS[_LEVELS.index(name) - 1])}.{value}"
        within = next((w for _, counter, w in self.theorems.values() if counter == name), "")
        return f"{self.shown(within)}.{value}" if within else str(value)


def source_statements(text: str) -> list[Numbered]:
    """Every numbered statement of a source in one piece, numbered as LaTeX would."""
    shown = typeset(text)
    counters = _Counters(_theorems(shown))
    expanded = _expanded(shown)
    return list(_walk(expanded, counters))


def _theorems(text: str) -> dict[str, tuple[str, str, str]]:
    """Environment -> its word, its counter, what that is within; unnumbered ones are left out."""
    found: dict[str, tuple[str, str, str]] = {}
    for match in _NEW.finditer(text):
        if not match["star"]:
            env = match["env"].strip()
            _add(
                found,
                env,
                _plain(match["word"]),
                (match["shared"] or "").strip(),
                (match["within"] or "").strip(),
            )
    for match in _DECLARE.finditer(text):
        parts = re.split(r",(?![^{]*\})", match["options"] or "")
        options = {name.strip(): value.strip(" {}") for name, _, value in (p.partition("=") for p in parts)}
        if options.get("numbered") != "no":
            shared = options.get("sibling") or options.get("numberlike") or options.get("sharenumber") or ""
            word = options.get("name") or options.get("title") or match["env"].title()
            within = options.get("within") or options.get("numberwithin") or options.get("parent") or ""
            _add(found, match["env"].strip(), _plain(word), shared, within)
    return found


def _add(found: dict[str, tuple[str, str, str]], env: str, word: str, shared: str, within: str) -> None:
    counter = found[shared][1] if shared in found else (shared or env)
    inherited = found[shared][2] if shared in found else within
    found[env] = (word, counter, inherited)


def _expanded(text: str) -> str:
    """The text with the source's own abbreviations without arguments written out, a few levels deep.

    Raises ValueError if that makes it too long: it is a bomb.
    """
    macros: dict[str, str] = {}
    for match in _MACRO.finditer(text):
        name = match["name"] or match["plain"]
        macros[name] = match["body"] if match["name"] else match["value"]
    macros = {name: body for name, body in macros.items() if "#" not in body and f"\\{name}" not in body}
    if not macros:
        return text
    use = re.compile(
        r"\\(" + "|".join(map(re.escape, sorted(macros, key=len, reverse=True))) + r")(?![A-Za-z@])"
    )
    for _ in range(PASSES):
        length = len(text) + sum(len(macros[m[1]]) for m in use.finditer(text))
        if length > LARGEST_EXPANDED:
            raise ValueError("its abbreviations, written out, are too long")
        text = use.sub(lambda m: macros[m[1]], text)
    return text


def _walk(text: str, counters: _Counters) -> Iterator[Numbered]:
    at = text.find(r"\begin{document}")
    for match in _STEP.finditer(text, max(at, 0)):
        if match["level"] and not match["starred"]:
            counters.step(match["level"])
        elif match["appendix"]:
            counters.appendix, counters.values["section"] = True, 0
        elif match["set"]:
            counters.values[match["set"]] = int(match["value"])
        elif match["add"]:
            counters.values[match["add"]] = counters.values.get(match["add"], 0) + int(match["by"])
        elif match["env"]:
            yield from _environment(text, match, counters)


def _environment(text: str, match: re.Match[str], counters: _Counters) -> Iterator[Numbered]:
    env, close = match["env"], match["env"]
    if env in ("restatable", "restatable*"):  # \begin{restatable}[title]{theorem}{name}
        inner = re.match(r"\s*(?:\[[^\]]*\])?\s*\{([^{}]+)\}", match["rest"])
        env = inner[1].strip() if inner else ""
    if env not in counters.theorems:
        return
    word, counter, _ = counters.theorems[env]
    counters.step(counter)
    start = match.end("env") + 1
    end = text.find(rf"\end{{{close}}}", start)
    body = text[start : end if end >= 0 else start + 4 * LONGEST]
    yield Numbered(word, counters.shown(counter), _plain(body)[:LONGEST])


def _plain(tex: str) -> str:
    """LaTeX as words, by pylatexenc; labels and keys of citations are no words."""
    from pylatexenc.latex2text import LatexNodes2Text  # only the reading process has it

    bare = re.sub(r"\\(?:label|ref|cref|Cref|eqref|cite[a-z]*)\*?(?:\[[^\]]*\])*\{[^{}]*\}", " ", tex)
    bare = re.sub(
        r"\\(?:mathsf|mathrm|textsf|textsc|operatorname|text|mathbf|textbf|emph)\*?(?=\s*\{)", "", bare
    )
    said: str = LatexNodes2Text(math_mode="text", keep_braced_groups=False).latex_to_text(bare[: 6 * LONGEST])
    return " ".join("".join(c if c.isprintable() else " " for c in said).split())
