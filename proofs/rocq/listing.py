"""theorems.toml, and the Rocq texts made from it: Verified.v and the queries that print what is compared.

Verified.v refers to statements and proofs by their full names, so that no short name, notation or coercion of
a proof file can stand between a proof and its statement. The query that prints statements loads no proof at
all.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proofs.rocq import skeleton, sources

REQUIRED = {"name", "file", "statement", "scope"}
OPTIONAL = {"headline", "sentence", "route"}
# How a theorem is proved: as the paper does, as it does but for a step or its constants, otherwise; or the
# paper only cites it, or does not have it.
ROUTES = {"paper", "variant", "other", "cited", "added"}
REALS = "mathcomp.analysis.Rstruct.real_realType"  # the reals of Rocq's standard library, as a realType
VERIFIED = """(** * Every statement, proved

    Written by build.py from theorems.toml: each theorem, by its full name, has literally the statement that
    the statement file gives under its name; were a proof file to weaken what it proves, this file would not
    compile. *)

"""


class Failure(Exception):
    """A check that failed: one line for the reader."""


@dataclass(frozen=True)
class Listing:
    """The theorems, and the instances of theorems at Rocq's own real numbers (name, file, of)."""

    theorems: list[dict[str, Any]]
    instances: list[dict[str, Any]]


def load(folder: Path) -> Listing:
    """The list of theorems; Failure if it cannot be read."""
    try:
        found = tomllib.loads((folder / "theorems.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Failure(f"theorems.toml cannot be read: {error}") from None
    return Listing(found.get("theorem", []), found.get("instance", []))


def statement_files(files: Mapping[str, object]) -> list[str]:
    """The statement files, Statements.v first."""
    return sorted(
        (f for f in files if f.startswith("Statements") and "/" not in f), key=lambda f: (len(f), f)
    )


def module(file: str) -> str:
    """The logical name, without its root, of a source: "lemmas.vectors" of lemmas/vectors.v."""
    return file.removesuffix(".v").replace("/", ".")


def homes(texts: Mapping[str, str]) -> dict[str, str]:
    """The statement file of every definition; Failure if two define the same name."""
    found: dict[str, str] = {}
    for file in statement_files(texts):
        for name in sources.defined_names(texts[file]):
            if name in found:
                raise Failure(f"{name} is defined twice, in {found[name]} and {file}")
            found[name] = file
    return found


def faults(listed: Listing, texts: Mapping[str, str]) -> list[str]:
    """What is wrong with the list: fields, files, statements without theorem and theorems without statement,
    and statements of the paper without exactly one headline, which is the one with a sentence."""
    found = []
    for t in listed.theorems:
        name = t.get("name", "?")
        if not t.keys() >= REQUIRED or t.keys() - REQUIRED - OPTIONAL:
            return [f"theorems.toml: {name} has the fields {', '.join(sorted(t))}"]
        if t["file"] not in texts:
            found.append(f"theorems.toml: {name} is in {t['file']}, which does not exist")
        if t.get("route", "paper") not in ROUTES:
            found.append(f"theorems.toml: {name} has the route {t['route']}")
        if ("sentence" in t) != (t.get("headline") is True):
            found.append(f"theorems.toml: {name} has a sentence but is no headline, or the other way round")
    names = [t["name"] for t in listed.theorems]
    found += [f"theorems.toml lists {n} twice" for n in sorted(set(names)) if names.count(n) > 1]
    stated = {name for name in homes(texts) if name.endswith("_statement")}
    differ = stated ^ {f"{name}_statement" for name in names}
    found += [f"{name} is not both stated and in theorems.toml" for name in sorted(differ)]
    for statement in dict.fromkeys(t["statement"] for t in listed.theorems):
        headlines = [t["name"] for t in listed.theorems if t["statement"] == statement and "sentence" in t]
        if len(headlines) != 1:
            found.append(f"theorems.toml: {statement} has {len(headlines)} headline theorems")
    return found


def verified(listed: Listing, texts: Mapping[str, str]) -> str:
    """The text of Verified.v."""
    home = homes(texts)
    files = sorted({t["file"] for t in listed.theorems} | set(home.values()))
    lines = [VERIFIED, *(f"From slt Require {module(file)}.\n" for file in files)]
    for t in listed.theorems:
        name, constant = t["name"], f"{t['name']}_statement"
        statement = f"slt.{module(home.get(constant, 'Statements.v'))}.{constant}"
        lines.append(f"\nDefinition checked_{name} : {statement} :=\n  slt.{module(t['file'])}.{name}.\n")
    return "".join(lines)


def marked_command(key: str, command: str) -> str:
    """A command whose answer is found again by a mark before it."""
    return f'Goal True. idtac "@@ {key}". Abort.\n{command}\n'


def axioms_query(listed: Listing, groups: Mapping[str, list[str]]) -> str:
    """Asks for the axioms of groups of theorems, each as Verified.v checked them, and of the instances, which
    must be instances of those. A group is asked as one tuple: Rocq walks through the libraries for each
    question."""
    lines = ["From slt Require Verified."]
    for number, (group, names) in enumerate(groups.items()):
        parts = ", ".join(f"slt.Verified.checked_{name}" for name in names)
        lines += [
            f"Definition group_{number} := ({parts}).",
            marked_command(group, f"Print Assumptions group_{number}."),
        ]
    if listed.instances:
        lines.append("From mathcomp Require Rstruct.")
    for t in listed.instances:
        instance = f"slt.{module(t['file'])}.{t['name']}"
        lines += [
            f"From slt Require {module(t['file'])}.",
            f"Definition is_{t['name']} := eq_refl : {instance} = slt.Verified.checked_{t['of']} {REALS}.",
            marked_command(t["name"], f"Print Assumptions {instance}."),
        ]
    return "\n".join(lines) + "\n"


def print_query(texts: Mapping[str, str]) -> str:
    """Asks for every definition of the statement files, twice: as they are read, and in full, where
    coercions, implicit arguments and notations are written out. Only statement files are loaded, not a
    proof."""
    files, home = statement_files(texts), homes(texts)
    lines = dict.fromkeys(f"{command}." for file in files for command in sources.context(texts[file]))
    lines |= dict.fromkeys(f"From slt Require Import {module(file)}." for file in files)
    lines |= dict.fromkeys(["Set Printing Width 100.", "Set Printing Depth 100000."])
    query = [*lines, *(marked_command(name, f"Print {name}.") for name in home), "Set Printing All."]
    return "\n".join([*query, *(marked_command(f"full {name}", f"Print {name}.") for name in home)]) + "\n"


def shown(
    texts: Mapping[str, str], listed: Listing, answers: Mapping[str, str], globs: Iterable[str]
) -> dict[str, str]:
    """What is pinned, by name of the pin: each theorem's statement and all other definitions as printed, the
    theorems' skeletons, and the sha256 of every statement file without comments, and of every definition as
    printed in full. globs: the cross-references of the compiled statement files."""
    home = homes(texts)
    statements = {f"{t['name']}_statement": t["name"] for t in listed.theorems}
    pins = {statements[name]: answers[name] for name in home if name in statements}
    definitions = [name for name in home if name not in statements]
    pins["definitions"] = "".join(skeleton.MARK.format(name) + answers[name] for name in definitions)
    full = {name: answers[f"full {name}"] for name in home}
    constants = {theorem: constant for constant, theorem in statements.items()}
    pins["skeletons"] = skeleton.pin(skeleton.skeletons(constants, answers, full, globs))
    exact = {file: sources.without_comments(texts[file]) for file in statement_files(texts)}
    exact |= {name: answers[f"full {name}"] for name in home}
    lines = [f"{hashlib.sha256(text.encode()).hexdigest()} {name}\n" for name, text in exact.items()]
    return pins | {"fingerprints": "".join(lines)}
