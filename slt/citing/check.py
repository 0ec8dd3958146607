"""A citing paper held against the index: every pin-cite of the paper, and sentences that look like
misreadings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from constructions.errors import BadInput
from proofs.misreadings import Misreading
from proofs.statements import Index
from slt.citations import KEY
from slt.citing import bib, latex
from slt.citing.pins import Elsewhere, Judged, elsewhere, judge, leading, names_something_else, pins

LARGEST = 8 << 20  # bytes of a file
MOST_FILES = 300


@dataclass(frozen=True)
class Remark:
    """One line of the report: what is to be said of a place in a file."""

    file: str
    line: int
    judged: Judged
    says: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.judged}: {self.says}"


@dataclass(frozen=True)
class Checked:
    """What was found: remarks in the files' order; how many citations of the paper there are; files named and
    not read; the paper's keys in the bibliographies."""

    remarks: tuple[Remark, ...]
    citations: int
    unread: tuple[str, ...]
    keys: tuple[str, ...] = ()

    @property
    def nothing(self) -> str:
        """What there is to say where nothing cites the paper."""
        why = "no key is known as its; give the bibliography too"
        if self.keys:
            why = f"no citation has its key, {', '.join(self.keys)}"
        return f"nothing cites the paper: {why}"

    def count(self, judged: Judged) -> int:
        return sum(r.judged is judged for r in self.remarks)

    @property
    def exit_code(self) -> int:
        """1 if a pin is wrong; 3 if some cannot be checked, a file was not read, or nothing cites the
        paper."""
        if self.count(Judged.WRONG):
            return 1
        return 3 if self.count(Judged.OPEN) or self.unread or not self.citations else 0


def check(
    papers: Sequence[Path], bibliographies: Sequence[Path], index: Index, misreadings: Sequence[Misreading]
) -> Checked:
    """Check LaTeX files with what they take in; the bibliographies are those given and those they name.

    A key is the paper's if its entry has the paper's arXiv id or title, or if it is the key `slt cite`
    writes. Raises BadInput for a file that cannot be read.
    """
    read = _Read()
    for path in papers:
        read.take(path, path.parent)
    for path in [*bibliographies, *read.named]:
        read.take_bibliography(path, needed=path in bibliographies)
    ours = read.keys(index)
    unread = [*read.unread, *([] if ours else read.absent)]  # a list of journals' names is no loss
    keys = {KEY: ""} | ours
    others = elsewhere(index)
    remarks: list[Remark] = []
    count = 0
    for name, text in read.texts.items():
        for citation in latex.citations(text):
            if citation.broken:
                says = f"the arguments of \\{citation.command} do not end, so this citation was not read"
                remarks.append(Remark(name, citation.line, Judged.OPEN, says))
            if not any(key in keys for key in citation.keys):
                continue
            count += 1
            remarks += _pins(name, citation, keys, index, others)
            remarks += _sentences(name, citation, misreadings, index)
    return Checked(tuple(remarks), count, tuple(unread), tuple(ours))


def _pins(
    file: str, citation: latex.Citation, keys: Mapping[str, str], index: Index, others: Elsewhere
) -> Iterator[Remark]:
    """What is to be said of the citation's pin, which follows its last key, or leads to its only one."""
    text, last = latex.plain(citation.pin or ""), citation.keys[-1]
    if len(citation.keys) == 1 and not pins(text):
        text = leading(latex.plain(citation.before))
    if last not in keys and pins(text):
        says = f"[{text}] follows the key {last!r}, another work's: cite the paper last, or by itself"
        yield Remark(file, citation.line, Judged.OPEN, says)
    pin_text = latex.plain(citation.pin or "")
    if last in keys and names_something_else(pin_text):
        yield Remark(
            file, citation.line, Judged.OPEN, f"[{pin_text}]: the index has theorems and the like only"
        )
    for pin in pins(text) if last in keys else ():
        judged, why = judge(pin, keys[last], index, others)
        yield Remark(file, citation.line, judged, f"{pin.name}: {why}")


def _sentences(
    file: str, citation: latex.Citation, misreadings: Sequence[Misreading], index: Index
) -> Iterator[Remark]:
    """Warnings: the sentence reads like one that the paper does not say."""
    sentence = latex.plain(citation.sentence)
    for row in misreadings:
        if row.looks_like(sentence):
            name = index.statements[row.statement].name or row.statement
            says = f"this sentence reads like a misreading of {name}. {row.true} [{row.claim}]"
            yield Remark(file, citation.line, Judged.MISREADING, says)


class _Read:
    """The files read so far, each once: their typeset text by name, the bibliographies they name."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.named: list[Path] = []
        self.unread: list[str] = []
        self.absent: list[str] = []  # bibliographies that are named and not there
        self._bibliographies: list[str] = []
        self._seen: set[Path] = set()

    def take(self, path: Path, root: Path) -> None:
        """Read a LaTeX file and what it takes in, from the root's folder and below, as LaTeX would look for
        it."""
        text = self._text(path)
        if text is None:
            return
        shown = latex.typeset(text)
        self.texts[str(path)] = shown
        for name in latex.bibliographies(shown):
            self.named.append(root / (name if name.endswith(".bib") else f"{name}.bib"))
        for name in latex.inputs(shown):
            target = root / name
            options = [target, target.with_name(f"{target.name}.tex")]
            inside = [p for p in options if p.is_file() and p.resolve().is_relative_to(root.resolve())]
            if not inside:
                self.unread.append(name)
                continue
            self.take(inside[0], root)

    def take_bibliography(self, path: Path, *, needed: bool) -> None:
        if not needed and not path.is_file():
            self.absent.append(path.name)
        elif (text := self._text(path)) is not None:
            self._bibliographies.append(text)

    def keys(self, index: Index) -> dict[str, str]:
        """The paper's keys in all that was read, with the arXiv version each asks for."""
        found = {
            o.key: o.version for text in self._bibliographies for o in bib.papers_keys(text, index.paper)
        }
        for shown in self.texts.values():
            for key, said in latex.bibitems(shown).items():
                if (version := bib.names_paper(said, index.paper)) is not None:
                    found[key] = version
        return found

    def _text(self, path: Path) -> str | None:
        """The file's text; None if it was read before. Raises BadInput."""
        if path.resolve() in self._seen:
            return None
        self._seen.add(path.resolve())
        if len(self._seen) > MOST_FILES:
            raise BadInput(f"more than {MOST_FILES} files are taken in; check the paper in parts")
        try:
            if path.exists() and not path.is_file():
                raise BadInput(f"cannot read {path}: it is no file; give a LaTeX or BibTeX file")
            if path.stat().st_size > LARGEST:
                raise BadInput(f"{path} has more than {LARGEST >> 20} MB; give a LaTeX or BibTeX file")
            content = path.read_bytes()
        except OSError as error:
            raise BadInput(f"cannot read {path}: {error.strerror}; give a LaTeX or BibTeX file") from None
        if b"\0" in content:
            raise BadInput(f"{path} is no text file; give a LaTeX or BibTeX file")
        return content.decode("utf-8", errors="replace")  # what is no UTF-8 is no citation's syntax
