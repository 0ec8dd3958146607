"""What a sceptic has to read of a kernel theorem: its statement and all definitions of ours that it rests on.

From Rocq itself: which of our names a definition uses is read off the term that Rocq prints of it in full,
where coercions, implicit arguments and notations are written out; which notions of the libraries it mentions
is read off the cross-references that the compiler writes (Statements.glob). A type of ours is named where a
variable or a definition of it is, so the fields of records need no looking up, but constructors do. A bound
variable that has the name of a definition adds that definition: a skeleton may show too much, never too
little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

WORD = re.compile(r"[A-Za-z_][\w']*")
DEFINING = {"def", "ind", "rec"}  # what a reference in the text after them belongs to
MARK = "(* {} *)\n"


@dataclass(frozen=True)
class Skeleton:
    """What there is to read of a theorem: the text of each definition as Rocq prints it, by name in
    dependency order, the statement last; the library notions, a line a file."""

    name: str
    texts: Mapping[str, str]
    library: tuple[str, ...]

    @property
    def lines(self) -> int:
        """The number of printed lines."""
        return sum(len(text.splitlines()) for text in self.texts.values())


def members(full: Mapping[str, str]) -> dict[str, str]:
    """The type of ours that each constructor belongs to, from types as printed."""
    found: dict[str, str] = {}
    for name, text in full.items():
        if text.startswith("Record "):
            found |= dict.fromkeys(re.findall(r":=\s*([\w']+)\s*\{", text), name)
        elif text.startswith(("Inductive ", "Variant ")):
            found |= dict.fromkeys(re.findall(r"(?::=|\|)\s*([\w']+)\s*:", text), name)
    return found


def used(full: Mapping[str, str]) -> dict[str, list[str]]:
    """Every definition that each rests on, itself last, in the order of the mapping, which is the files'."""
    owner = members(full) | {name: name for name in full}
    direct = {
        name: {owner[word] for word in WORD.findall(text) if word in owner} - {name}
        for name, text in full.items()
    }
    below: dict[str, set[str]] = {}
    for name in full:  # what a definition uses stands before it
        below[name] = {name}.union(*(below.get(other, set()) for other in direct[name]))
    return {name: [other for other in full if other in below[name]] for name in full}


def notions(glob: str) -> dict[str, set[tuple[str, str]]]:
    """The library notions that each definition mentions, (file, name), from one .glob file. What a section
    declares belongs to all definitions that use its variables."""
    owners: list[tuple[int, str]] = []
    references: list[tuple[int, str, str, str, str]] = []
    variables: set[str] = set()
    for line in glob.splitlines():
        kind, *rest = line.split()
        if kind in DEFINING or kind == "var":
            name = rest[2] if kind != "var" else f"{rest[1]}.{rest[2]}"
            owners.append((int(rest[0].split(":")[0]), name))
            variables |= {name} if kind == "var" else set()
        elif kind.startswith("R"):
            file, path, name, of = rest
            references.append((int(kind[1:].split(":")[0]), file, path, name, of))
    owners.sort()
    found: dict[str, set[tuple[str, str]]] = {owner: set() for _, owner in owners}
    through: dict[str, set[str]] = {owner: set() for _, owner in owners}
    for position, file, path, name, kind in references:
        owner = next((o for start, o in reversed(owners) if start <= position), None)
        if owner is None or kind in ("lib", "mod", "sec", "binder"):
            continue
        if kind == "var":
            through[owner] |= {name} & variables
        elif not file.startswith("slt."):
            where = file if path == "<>" else f"{file}.{path}"
            found[owner].add((where, notation(name)))
    for owner in found:
        reached: set[str] = set()
        new = {owner}
        while new:
            reached |= new
            new = {other for o in new for other in through[o]} - reached
        found[owner] = {notion for o in reached for notion in found[o]}
    return found


def notation(name: str) -> str:
    """A name as it is written: of a notation the pattern, with its variables as x."""
    if not name.startswith(":"):
        return name
    pattern = re.sub(r"^:*[a-z_]*:+", "", name)
    pieces = re.split(r"'((?:[^']|'')*)'", pattern)  # between quotes as written, elsewhere _ for a space
    return "".join(p.replace("''", "'") if k % 2 else p.replace("_", " ") for k, p in enumerate(pieces))


def skeletons(
    statements: Mapping[str, str], printed: Mapping[str, str], full: Mapping[str, str], globs: Iterable[str]
) -> list[Skeleton]:
    """The skeleton of each theorem, by the name of its statement's constant."""
    rests = used(full)
    mentioned: dict[str, set[tuple[str, str]]] = {}
    for glob in globs:
        mentioned |= notions(glob)
    found = []
    for theorem, constant in statements.items():
        names = rests[constant]
        texts = {name: printed[name] for name in names}
        library = by_file({notion for name in names for notion in mentioned.get(name, ())})
        found.append(Skeleton(theorem, texts, tuple(library)))
    return found


def by_file(notions: Iterable[tuple[str, str]]) -> list[str]:
    """Notions (file, name) as a line a file."""
    grouped = groupby(sorted(notions), key=lambda notion: notion[0])
    return [f"{file}: {'  '.join(name for _, name in members)}" for file, members in grouped]


def pin(found: Sequence[Skeleton]) -> str:
    """The pinned text: of each skeleton its length, names and library notions. The definitions' own texts are
    in pinned/definitions.txt and in the theorem's pin."""
    blocks = []
    for s in found:
        head = f"{s.name}: {s.lines} lines, {len(s.texts) - 1} definitions\n"
        blocks.append(head + "".join(f"  {n}\n" for n in s.texts) + "".join(f"  - {n}\n" for n in s.library))
    return "\n".join(blocks)


def read(folder: Path) -> dict[str, Skeleton]:
    """The pinned skeletons by theorem; none without the pins."""
    try:
        pins = {file.stem: file.read_text(encoding="utf-8") for file in (folder / "pinned").glob("*.txt")}
        blocks, texts = pins["skeletons"].split("\n\n"), marked(pins["definitions"])
    except (OSError, KeyError):
        return {}
    found = {}
    for block in blocks:
        head, *rest = block.strip("\n").splitlines()
        name = head.partition(": ")[0]
        definitions = [line.strip() for line in rest if not line.startswith("  - ")]
        library = tuple(line.removeprefix("  - ") for line in rest if line.startswith("  - "))
        found[name] = Skeleton(name, {d: texts.get(d, pins.get(name, "")) for d in definitions}, library)
    return found


def marked(text: str) -> dict[str, str]:
    """The pieces of a text by the mark before each."""
    parts = re.split(r"^\(\* (\S+) \*\)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def globs(folder: Path, files: Iterable[str]) -> list[str]:
    """The cross-references of compiled statement files."""
    return [(folder / file).with_suffix(".glob").read_text(encoding="utf-8") for file in files]
