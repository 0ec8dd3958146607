"""Derive claims of finite scope from the SMT texts, in Rocq: `make rocq` runs it last. Standard library only.

    python -m proofs.rocq.obligations.tied            derive all, compare with proofs/rocq/ties.json
    python -m proofs.rocq.obligations.tied --update   the same, and write ties.json

That a claim follows from the general theorem says nothing of the text that the solvers refuted. So here the
goal of each text that ties.toml names is an *axiom*, in a module that is written anew (ties.goals, in
.slt/rocq_ties), and the theorems tie_... of from_texts/**/*.v state the claim from the definitions of
Statements.v. They load no file of ours but Statements.v, so that no general theorem is at hand, and Rocq is
asked what they rest on: each on one of its texts at least, all of a claim on exactly its texts, and else on
the axioms of the libraries' real numbers alone. Run after proofs.rocq.build, which compiles Statements.v.
Exit codes: 0 success, 1 failure, 2 Rocq is not installed.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import sys
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from proofs.rocq import build, sources, ties
from proofs.rocq.build import fail_on, parse_axioms, run
from proofs.rocq.listing import Failure, marked_command
from proofs.rocq.obligations import record
from proofs.rocq.obligations.smtlib import Unread
from proofs.rocq.obligations.translate import goal
from proofs.rocq.ties import HERE, Row, Tie

WORK = HERE.parents[1] / ".slt" / "rocq_ties"
OPTIONS = ("-w", "none", "-R", ".", "ties", "-R", str(HERE), "slt")
IMPORTS = "From Coq Require Import Bool List Reals ZArith Psatz.\n"
ALLOWED = re.compile(
    r"From (?:Coq|mathcomp)(?:\.\w+)* Require(?: Import| Export)?(?: [\w.]+)+"
    r"|From slt Require Import Statements|From ties Require(?: Import)?(?: \w+)+",
    re.ASCII,
)
OURS = re.compile(r"From ties Require(?: Import)? (.+)")


def identifier(text: str) -> str:
    """The name of a text's goal in ties.goals."""
    return re.sub(r"[^A-Za-z0-9_]", "_", text.replace("/", "__"))


def goals(names: Iterable[str], texts: Path) -> str:
    """The module of goals; Failure for a text that is not there, or outside the fragment."""
    axioms: dict[str, list[str]] = {}
    faults = []
    for name in names:
        try:
            axioms.setdefault(identifier(name), []).append(
                goal((texts / f"{name}.smt2").read_text(encoding="utf-8"))
            )
        except (OSError, Unread) as error:
            faults.append(f"ties.toml: {name}.smt2 gives no goal: {error}")
    faults += [f"two texts would both be {name}" for name, found in axioms.items() if len(found) > 1]
    fail_on(faults)
    return IMPORTS + "".join(f"\nAxiom {name} :\n{found[0]}.\n" for name, found in axioms.items())


def needed(text: str) -> list[str]:
    """The modules of ties that a source loads."""
    found = [m[1].split() for s in sources.sentences(text) if (m := OURS.fullmatch(s))]
    return [name for names in found for name in names]


def source_faults(texts: Mapping[str, str]) -> list[str]:
    """What the ties' sources, by module, may not say: axioms, and any import but libraries, Statements.v,
    goals, and one another."""
    faults = [
        f"from_texts: {n}.v contains {word}"
        for n, text in texts.items()
        for word in sources.banned_words(text)
    ]
    if "goals" in texts:
        faults.append("from_texts: goals.v would stand for the generated goals")
    for name, text in texts.items():
        loads = [s for s in sources.sentences(text) if re.search(r"\b(Require|LoadPath)\b", s)]
        faults += [
            f"from_texts: {name}.v: {s[:60]!r}: not for a tie" for s in loads if not ALLOWED.fullmatch(s)
        ]
        unknown = [m for m in needed(text) if m != "goals" and m not in texts]
        faults += [f"from_texts: {name}.v loads {module}, which is not there" for module in unknown]
    return faults


def ordered(texts: Mapping[str, str]) -> list[str]:
    """The modules, each after those that it loads."""
    done: list[str] = ["goals"]
    while len(done) <= len(texts):
        ready = [n for n in sorted(texts) if n not in done and set(needed(texts[n])) <= set(done)]
        if not ready:
            raise Failure("sources of ties load one another")
        done += ready
    return done[1:]


def compile_all(work: Path, texts: Mapping[str, str], stamp: str) -> None:
    """Compile goals and the ties, each again only if its text or something that it loads has changed.
    stamp: of Rocq and Statements.v."""
    work.mkdir(parents=True, exist_ok=True)
    stamps: dict[str, str] = {}
    for name in ["goals", *ordered({n: t for n, t in texts.items() if n != "goals"})]:
        before = [stamps[m] for m in needed(texts[name])]
        stamps[name] = hashlib.sha256("\0".join([stamp, *before, texts[name]]).encode()).hexdigest()
        marker = work / f"{name}.sha256"
        if (work / f"{name}.vo").exists() and marker.exists() and marker.read_text() == stamps[name]:
            continue
        marker.unlink(missing_ok=True)
        (work / f"{name}.v").write_text(texts[name], encoding="utf-8")
        run(work, "coqc", *OPTIONS, f"{name}.v")
        marker.write_text(stamps[name])


def query(theorems: Mapping[str, str]) -> str:
    """Asks for the statement and the axioms of each theorem (by its module), and for what is loaded."""
    modules = sorted(set(theorems.values()))
    names = {name: f"ties.{module}.{name}" for name, module in theorems.items()}
    lines = [f"From ties Require {module}." for module in modules]
    lines += [
        "Set Printing Width 100.",
        "Set Printing Depth 100000.",
        marked_command("libraries", "Print Libraries."),
    ]
    lines += [marked_command(f"axioms {n}", f"Print Assumptions {full}.") for n, full in names.items()]
    lines.append(
        "From mathcomp Require Import all_ssreflect all_algebra reals.\nFrom slt Require Import Statements."
    )
    lines += [marked_command(f"statement {n}", f"Check {full}.") for n, full in names.items()]
    return "\n".join(lines) + "\n"


def library_faults(printed: str) -> list[str]:
    """Files of ours that are loaded beside Statements.v and the ties."""
    ours = [word for word in printed.split() if word.startswith(("slt.", "obligations."))]
    return [f"the ties load {name}" for name in ours if name != "slt.Statements"]


def split_axioms(printed: Sequence[str], texts: Collection[str]) -> tuple[list[str], list[str]]:
    """Of the axioms that a theorem rests on ("name : type"): the texts whose goals they are, and the others.
    A goal that is of none of the texts is one of the others."""
    known = {f"goals.{identifier(text)}": text for text in texts}
    named = {axiom: axiom.partition(" : ")[0] for axiom in printed}
    return (
        sorted(known[name] for name in named.values() if name in known),
        [axiom for axiom, name in named.items() if name not in known],
    )


def faults(
    listed: Iterable[Tie], rests: Mapping[str, tuple[list[str], list[str]]], allowed: Collection[str]
) -> list[str]:
    """What is wrong with what the theorems rest on: rests gives each one's texts and other axioms."""
    found = []
    for tie in listed:
        for name in tie.derived:
            texts, others = rests[name]
            found += [f"{name} rests on {axiom[:120]}" for axiom in others if axiom not in allowed]
            found += [] if texts else [f"{name} ignores the texts of {tie.claim}"]
        used = {text for name in tie.derived for text in rests[name][0]}
        found += [f"{tie.claim} is not derived from {t}, which it lists" for t in tie.texts if t not in used]
        found += [f"{tie.claim} rests on {t}, which it does not list" for t in sorted(used - set(tie.texts))]
    return found


def listing_faults(listed: Iterable[Tie], texts: Mapping[str, str]) -> list[str]:
    """Theorems that are listed and not in the tie's source, and the other way round."""
    named = {(tie.source.removesuffix(".v"), name) for tie in listed for name in tie.derived}
    proved = {
        (module, name)
        for module, text in texts.items()
        for name in re.findall(rf"\bTheorem ({ties.DERIVED}\w+)", sources.without_comments(text))
    }
    return [
        f"{n} is not both in ties.toml and a theorem of {m}.v in from_texts"
        for m, n in sorted(named ^ proved)
    ]


def recheck(work: Path, modules: Iterable[str]) -> None:
    """coqchk on the goals and the ties; libraries and Statements.v are taken as they are."""
    words = [word for name in ("goals", *modules) for word in ("-norec", f"ties.{name}")]
    report = run(work, "coqchk", "-silent", "-o", *OPTIONS[2:], *words)
    for heading in ("type-in-type", "unsafe (co)fixpoints", "whose positivity is assumed"):
        if f"{heading}: <none>" not in report:
            raise Failure(f"coqchk does not report that nothing relies on: {heading}")


def check(work: Path, folder: Path, texts: Path) -> tuple[str, dict[str, Row]]:
    """Every step; Rocq's version and the rows of the record. folder: of ties.toml and from_texts/."""
    listed = [tie for tie in ties.load(folder) if tie.texts]
    of_module = ties.sources_of(folder / "from_texts")
    found = {name: file.read_text(encoding="utf-8") for name, file in of_module.items()}
    fail_on(source_faults(found) + listing_faults(listed, found))
    names = sorted({text for tie in listed for text in tie.texts})
    version = run(HERE, "coqc", "--print-version").split()[0]
    statements = hashlib.sha256((HERE / "Statements.vo").read_bytes()).hexdigest()
    compile_all(work, {**found, "goals": goals(names, texts)}, f"{version}\0{statements}")
    recheck(work, found)
    theorems = {name: tie.source.removesuffix(".v") for tie in listed for name in tie.derived}
    answers = build.ask(work, query(theorems), OPTIONS)
    fail_on(library_faults(answers["libraries"]))
    rests = {n: split_axioms(parse_axioms(answers[f"axioms {n}"]), names) for n in theorems}
    fail_on(faults(listed, rests, build.allowed_axioms(HERE / "concrete_axioms.txt")))
    return version, {
        name: Row(
            f"{theorems[name]}.v",
            ties.digests(used, texts),
            tuple(axiom.partition(" : ")[0] for axiom in others),
            answers[f"statement {name}"].removeprefix(f"{theorems[name]}."),
        )
        for name, (used, others) in rests.items()
    }


def main(arguments: list[str] | None = None) -> int:
    """Run the build; the exit code."""
    parser = argparse.ArgumentParser(description="Derive claims of finite scope from the SMT texts, in Rocq.")
    parser.add_argument("--update", action="store_true", help="write the record; review the difference")
    options = parser.parse_args(arguments)
    if any(shutil.which(tool) is None for tool in ("coqc", "coqchk")):
        print("Rocq is missing. On Debian: apt-get install coq")
        return 2
    began = time.monotonic()
    try:
        if not (HERE / "Statements.vo").exists():
            raise Failure("Statements.v is not compiled (python -m proofs.rocq.build does it)")
        version, rows = check(WORK, HERE, record.TEXTS)
        text = ties.text_of(version, rows)
        if options.update:
            ties.PATH.write_text(text, encoding="utf-8")
        elif not ties.PATH.exists() or ties.PATH.read_text(encoding="utf-8") != text:
            raise Failure("ties.json is not what the build gives (--update writes it)")
    except Failure as failure:
        print(f"ties in Rocq: {failure}")
        return 1
    texts = {t for row in rows.values() for t in row.texts}
    print(
        f"{len(rows)} theorems derived from {len(texts)} texts, coqchk ok, {time.monotonic() - began:.1f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
