"""What the Rocq sources may say: nothing admitted anywhere, and in Statements*.v only plain definitions.

A reader of Statements.v must not be deceived by what is not on the page. So its commands are a list of a few
(Definition, Fixpoint, Inductive, Variant, Record, abbreviations, sections, imports of libraries); coercions,
canonical structures, instances, hints, attributes, tactics, new syntax and imports of our own proofs are
refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

BANNED = re.compile(
    r"\b(Admitted|admit|give_up|Admit\s+Obligations|Axioms?|Parameters?|Conjectures?|bypass_check|type-in-type"
    r"|Unset\s+(?:Guard|Positivity|Universe)\s+Checking|Declare\s+ML\s+Module|Load|Redirect|Extraction)\b"
)
PROJECT_OPTIONS = (
    "-R . slt",
    "-arg -w -arg -notation-overridden,-ambiguous-paths,-projection-no-head-constant,"
    "-redundant-canonical-projection",
)
# Files that would be read by the compiler or by make without being listed anywhere.
INJECTIONS = ("Makefile.coq.local", "Makefile.coq.local-late", "CoqMakefile.local")
SOURCE = re.compile(r"(?:[a-z]\w*/)*[A-Za-z]\w*\.v", re.ASCII)
NAME = r"[A-Za-z_][\w']*"
DEFINITION = re.compile(
    rf"(Definition|Fixpoint|Inductive|Variant|Record) ({NAME}) .*:=.*", re.ASCII | re.DOTALL
)
ABBREVIATION = re.compile(rf"(?:Local )?Notation ({NAME})(?: {NAME})* := .*", re.ASCII | re.DOTALL)
VARIABLES = re.compile(r"Variables? .*", re.DOTALL)
SECTION = re.compile(rf"(Section|End) {NAME}", re.ASCII)
OURS = re.compile(r"From slt Require Import(?: Statements\w*)+", re.ASCII)
CONTEXT = re.compile(  # what says how the rest is read: the query that prints repeats it
    r"From (?:Coq|mathcomp)(?:\.\w+)* Require Import(?: [\w.]+)+|Import(?: (?:GRing|Num|Order)(?:\.\w+)+)+"
    r"|Local Open Scope [a-z_]+_scope|Set Implicit Arguments|Unset Strict Implicit"
    r"|Unset Printing Implicit Defensive",
    re.ASCII,
)
IMPLICIT = re.compile(r"Implicit Types? .*", re.DOTALL)


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The source without its (nested) comments, as pieces of code and of string literals (True).

    Strings are read as Rocq reads them, inside comments too: a comment mark in a string opens no comment."""
    depth, start, at = 0, 0, 0
    while at < len(text):
        pair = text[at : at + 2]
        if text[at] == '"':
            end = text.find('"', at + 1)
            end = len(text) if end < 0 else end + 1
            if depth == 0:
                yield text[start:at], False
                yield text[at:end], True
            start = at = end
        elif pair == "(*":
            if depth == 0:
                yield text[start:at], False
            depth, at = depth + 1, at + 2
        elif pair == "*)" and depth > 0:
            depth, at = depth - 1, at + 2
            if depth == 0:
                yield " ", False
            start = at
        else:
            at += 1
    if depth == 0:
        yield text[start:], False


def without_comments(text: str) -> str:
    """The source with its comments removed, and each run of white space outside strings made one space."""
    code = "".join(f"\0{piece}\0" if literal else piece for piece, literal in pieces(text))
    parts = code.split("\0")
    return "".join(p if k % 2 else re.sub(r"\s+", " ", p) for k, p in enumerate(parts)).strip()


def sentences(text: str) -> list[str]:
    """The commands of a source, without comments and without their final full stops."""
    code = without_comments(text)
    blank = re.sub(r'"[^"]*"', lambda s: "_" * len(s[0]), code)
    ends = [m.start() for m in re.finditer(r"\.(?= |$)", blank)]
    found = [code[a:b].strip() for a, b in zip([0, *(e + 1 for e in ends)], [*ends, len(code)], strict=True)]
    return [s for s in found if s]


def banned_words(text: str) -> list[str]:
    """Commands outside comments and strings that would leave something unproved, or read other files."""
    code = "".join(" " if literal else piece for piece, literal in pieces(text))
    return sorted({re.sub(r"\s+", " ", m.group(1)) for m in BANNED.finditer(code)})


def _sentence_fault(sentence: str, file: str, depth: int) -> str | None:
    """What is wrong with one command of a statement file; None if it is on the list."""
    if "ltac:" in sentence or re.search(r"\bwhere *\"", sentence):
        return "tactics and new syntax are not for statements"
    if definition := DEFINITION.fullmatch(sentence):
        coerces = definition[1] in ("Inductive", "Variant", "Record") and ":>" in sentence
        return "':>' declares a coercion" if coerces else None
    if VARIABLES.fullmatch(sentence):
        if depth == 0:
            return "outside a section this is an axiom"
        return "':>' declares a coercion" if ":>" in sentence else None
    if OURS.fullmatch(sentence):
        return "Statements.v rests on nothing of ours" if file == "Statements.v" else None
    plain = (ABBREVIATION, SECTION, CONTEXT, IMPLICIT)
    return None if any(p.fullmatch(sentence) for p in plain) else "not a command that statements may use"


def statement_faults(file: str, text: str) -> list[str]:
    """Commands of a statement file that are not on the list, each with the reason."""
    faults, depth = [], 0
    if not text.isascii():
        faults.append(f"{file} has letters outside ASCII")
    for sentence in sentences(text):
        if (fault := _sentence_fault(sentence, file, depth)) is not None:
            faults.append(f"{file}: {sentence.splitlines()[0][:60]!r}: {fault}")
        depth += sentence.startswith("Section ") - sentence.startswith("End ")
    return faults


def defined_names(text: str) -> list[str]:
    """Names of the definitions of a statement file, in order; abbreviations are not among them."""
    return [m[2] for s in sentences(text) if (m := DEFINITION.fullmatch(s))]


def context(text: str) -> list[str]:
    """The commands of a statement file that say how the rest is read: imports, scopes, options."""
    return [s for s in sentences(text) if CONTEXT.fullmatch(s)]


def project_faults(project: str, files: Mapping[str, object]) -> list[str]:
    """What _CoqProject says beside the expected options and exactly the files that are there."""
    lines = [line for line in project.splitlines() if line]
    options, listed = tuple(lines[: len(PROJECT_OPTIONS)]), lines[len(PROJECT_OPTIONS) :]
    faults = (
        [] if options == PROJECT_OPTIONS else ["_CoqProject does not begin with the two lines of options"]
    )
    faults += [f"_CoqProject: {line!r} is not a source" for line in listed if not SOURCE.fullmatch(line)]
    faults += [f"_CoqProject lists {f} twice" for f in sorted(set(listed)) if listed.count(f) > 1]
    unlisted = sorted(set(listed) ^ files.keys())
    return faults + [f"{f} is not in both the folder and _CoqProject" for f in unlisted]


def folder_faults(folder: Path, files: Mapping[str, object]) -> list[str]:
    """Files that make or the compiler would obey unseen, and names that could stand for another file's."""
    faults = [f"{name} would change the build" for name in INJECTIONS if (folder / name).exists()]
    names = [Path(f).stem for f in files]
    faults += [f"two sources are called {n}.v" for n in sorted(set(names)) if names.count(n) > 1]
    for file in files:
        nested = "/" in file and Path(file).name.startswith("Statements")
        if nested or "slt" in Path(file).parts[:-1]:
            faults.append(f"{file} could be taken for a statement")
    return faults
