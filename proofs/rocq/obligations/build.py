"""Prove the SMT obligations in Rocq: `make rocq` runs it after the theorems. Standard library only.

    python -m proofs.rocq.obligations.build            prove all, compare with obligations.json
    python -m proofs.rocq.obligations.build --update   the same, and write obligations.json
    ... --fresh                                        from nothing: forget what is compiled

Every .smt2 file under proofs/obligations becomes a goal (translate.py), every folder of them one .v file in
.slt/rocq_obligations; a folder is compiled again only when its text, or the lemmas that proofs may use, have
changed. coqchk then accepts the compiled files, and they rest on no axiom but those of axioms.txt. Without
--update nothing is searched for: each obligation has the proof of its hint or of the record, and the record
must be what the build gives. Exit codes: 0 success, 1 failure, 2 Rocq is not installed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from proofs.rocq.build import fail_on, parse_axioms, run
from proofs.rocq.listing import Failure
from proofs.rocq.obligations import record, tactics
from proofs.rocq.obligations.record import HERE, Row
from proofs.rocq.obligations.smtlib import Unread
from proofs.rocq.obligations.translate import goal

WORK = HERE.parents[2] / ".slt" / "rocq_obligations"
IMPORTS = "From Coq Require Import Bool List Reals ZArith Psatz.\nFrom obligations Require Import prelude.\n"
LARGEST = 8 * 1024  # longer texts would cost minutes each, and the standard library checks most of them
OPTIONS = ("-w", "none", "-R", ".", "obligations")


@dataclass(frozen=True)
class Obligation:
    """An obligation's name (its path without .smt2), text, Rocq goal, and row of the record."""

    name: str
    text: str
    goal: str
    row: Row


def load(folder: Path, recorded: Mapping[str, Row], hints: list[tactics.Hint]) -> list[Obligation]:
    """The obligations of a folder with the proofs that they have; one without has status "untried"."""
    found = []
    for file in sorted(folder.rglob("*.smt2")):
        name = file.relative_to(folder).as_posix().removesuffix(".smt2")
        text = file.read_text(encoding="utf-8")
        row, hint = recorded.get(name), tactics.hint(hints, name)
        sha256 = record.digest(text)
        if hint is not None:
            row = Row(sha256, "kernel", tactic=hint)
        elif row is None or row.sha256 != sha256:
            row = Row(sha256, "untried")
        if len(text) > LARGEST:
            reason = f"not tried: longer than {LARGEST} characters"
            found.append(Obligation(name, text, "", Row(sha256, "solver", reason=reason)))
            continue
        try:
            if "|" in text:  # |x| is x, and the translator would take them for two names
                raise Unread("it has a quoted symbol")
            found.append(Obligation(name, text, goal(text), row))
        except Unread as unread:
            found.append(
                Obligation(name, text, "", Row(sha256, "solver", reason=f"not translated: {unread}"))
            )
    return found


def theorem(number: int, obligation: Obligation, tactic: str) -> str:
    """An obligation's goal and proof."""
    about = f"(* {obligation.name}\n   sha256 {obligation.row.sha256} *)"
    return f"{about}\nTheorem obligation_{number} :\n{obligation.goal}.\nProof.\n{tactic}\nQed.\n"


def module(folder: str) -> str:
    """The .v file's name, without its ending, for a folder of obligations."""
    return re.sub(r"\W", "_", folder)


def sources(obligations: Iterable[Obligation]) -> dict[str, str]:
    """The text of every .v file by its name without ending: a folder's obligations that have a proof."""
    texts = {}
    for folder, members in _folders(obligations):
        theorems = [theorem(k, o, o.row.tactic or "") for k, o in enumerate(members, start=1)]
        if module(folder) in texts:
            raise Failure(f"two folders of obligations would both be {module(folder)}.v")
        texts[module(folder)] = "\n".join([IMPORTS, *theorems])
    return texts


def compile_one(work: Path, name: str, text: str, version: str) -> None:
    """Compile a file unless it was compiled with this very text, prelude and Rocq before."""
    stamp = hashlib.sha256(f"{version}\0{(work / 'prelude.v').read_text()}\0{text}".encode()).hexdigest()
    marker = work / f"{name}.sha256"
    if (work / f"{name}.vo").exists() and marker.exists() and marker.read_text() == stamp:
        return
    marker.unlink(missing_ok=True)
    (work / f"{name}.v").write_text(text, encoding="utf-8")
    run(work, "coqc", *OPTIONS, f"{name}.v")
    marker.write_text(stamp)


def compile_all(work: Path, texts: Mapping[str, str], version: str, jobs: int) -> None:
    """Compile the prelude and every file; Failure naming each that does not compile. Files of folders that
    are no more are removed."""
    work.mkdir(parents=True, exist_ok=True)
    for file in work.iterdir():
        if file.name.lstrip(".").split(".")[0] not in {*texts, "prelude", "query"}:
            file.unlink()
    prelude = (HERE / "prelude.v").read_text(encoding="utf-8")
    (work / "prelude.v").write_text(prelude, encoding="utf-8")
    compile_one(work, "prelude", prelude, version)
    faults = []

    def attempt(name: str) -> None:
        try:
            compile_one(work, name, texts[name], version)
        except Failure as failure:
            faults.append(f"{name}.v: {failure}")

    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(attempt, texts))
    fail_on(sorted(faults))


def search(work: Path, obligation: Obligation) -> Row:
    """The row of an obligation without a proof, after the tactics for its logic have been tried."""
    choices = tactics.tried(obligation.text)
    limit = tactics.SECONDS
    trials = " | ".join(f'timeout {limit} ({t[:-1]}); idtac "@@ {k}"' for k, t in enumerate(choices))
    source = work / f"search_{obligation.row.sha256}.v"
    source.write_text(IMPORTS + theorem(0, obligation, f"first [ {trials} ]."), encoding="utf-8")
    try:
        printed = run(work, "coqc", *OPTIONS, source.name)
    except Failure:
        names = ", ".join(t.removeprefix("intros; ").removesuffix(".") for t in choices)
        return replace(obligation.row, status="solver", reason=f"not proved by {names}; no hint is known")
    finally:
        source.unlink()
    succeeded = int(re.findall(r"^@@ (\d+)$", printed, re.MULTILINE)[-1])
    return replace(obligation.row, status="kernel", tactic=choices[succeeded])


def recheck(work: Path, obligations: Iterable[Obligation], names: Iterable[str]) -> None:
    """coqchk on our files, the library's taken as they are; then each theorem, by its full name, has its
    goal, and all together rest on the axioms of axioms.txt, which are those of the library's real numbers."""
    words = [word for name in ("prelude", *names) for word in ("-norec", f"obligations.{name}")]
    report = run(work, "coqchk", "-silent", "-o", "-R", ".", "obligations", *words)
    for heading in ("type-in-type", "unsafe (co)fixpoints", "whose positivity is assumed"):
        if f"{heading}: <none>" not in report:
            raise Failure(f"coqchk does not report that nothing relies on: {heading}")
    (work / "query.v").write_text(query(obligations), encoding="utf-8")
    used = parse_axioms(run(work, "coqc", *OPTIONS, "query.v"))
    listed = (HERE / "axioms.txt").read_text(encoding="utf-8").splitlines()
    fail_on([f"the proofs use the axiom {a}" for a in used if a not in listed])


def query(obligations: Iterable[Obligation]) -> str:
    """Asks whether every theorem has its goal, and for the axioms of all."""
    lines = ["From Coq Require Import Reals ZArith.", "Set Printing Width 1000."]
    names: list[str] = []
    for folder, members in _folders(obligations):
        lines.append(f"From obligations Require {module(folder)}.")
        for k, obligation in enumerate(members, start=1):
            names.append(f"checked_{len(names)}")
            theorem = f"obligations.{module(folder)}.obligation_{k}"
            lines.append(f"Definition {names[-1]} :\n{obligation.goal} :=\n  {theorem}.")
    lines += [f"Definition all := ({', '.join(['I', *names])}).", "Print Assumptions all.", ""]
    return "\n".join(lines)


def _folders(obligations: Iterable[Obligation]) -> Iterator[tuple[str, list[Obligation]]]:
    """The obligations that have a proof, by folder."""
    proved = [o for o in obligations if o.row.status == "kernel"]
    for folder, members in groupby(proved, key=lambda o: o.name.rpartition("/")[0]):
        yield folder, list(members)


def check(work: Path, folder: Path, update: bool, jobs: int) -> tuple[str, dict[str, Row]]:
    """Every step; Rocq's version and the rows of the record."""
    recorded = record.proofs()
    version = run(HERE, "coqc", "--print-version").split()[0]
    obligations = load(folder, recorded, tactics.hints(HERE / "hints.toml"))
    untried = [o for o in obligations if o.row.status == "untried" or _again(update, o)]
    if untried and not update:
        raise Failure("\n".join(f"{o.name}.smt2 is not in the record (--update tries it)" for o in untried))
    if untried:
        compile_all(work, {}, version, 1)
        with ThreadPoolExecutor(jobs) as pool:
            rows = list(pool.map(lambda o: search(work, o), untried))
        found = {o.name: row for o, row in zip(untried, rows, strict=True)}
        obligations = [replace(o, row=found.get(o.name, o.row)) for o in obligations]
    texts = sources(obligations)
    compile_all(work, texts, version, jobs)
    recheck(work, obligations, texts)
    return version, {o.name: o.row for o in obligations}


def _again(update: bool, obligation: Obligation) -> bool:
    """Whether a proof that was not found is looked for again."""
    return update and obligation.row.status == "solver" and bool(obligation.goal)


def free_cores() -> int:
    """As many cores as nothing else is using, at least one."""
    return max(1, round((os.cpu_count() or 1) - os.getloadavg()[0]))


def main(arguments: list[str] | None = None) -> int:
    """Run the build; the exit code."""
    parser = argparse.ArgumentParser(description="Prove the SMT obligations in Rocq.")
    parser.add_argument("--update", action="store_true", help="try tactics on what is new, write the record")
    parser.add_argument("--fresh", action="store_true", help="compile everything again")
    options = parser.parse_args(arguments)
    if any(shutil.which(tool) is None for tool in ("coqc", "coqchk")):
        print("Rocq is missing. On Debian: apt-get install coq")
        return 2
    if options.fresh:
        shutil.rmtree(WORK, ignore_errors=True)
    began = time.monotonic()
    try:
        version, rows = check(WORK, record.TEXTS, options.update, free_cores())
        text = record.text_of(version, rows)
        if options.update:
            record.PATH.write_text(text, encoding="utf-8")
        elif not record.PATH.exists() or record.PATH.read_text(encoding="utf-8") != text:
            raise Failure("obligations.json is not what the build gives (--update writes it)")
    except Failure as failure:
        print(f"obligations in Rocq: {failure}")
        return 1
    left = {name: row for name, row in rows.items() if row.status != "kernel"}
    for name, row in left.items():
        print(f"{name}: solver trusted: {row.reason}")
    proved = len(rows) - len(left)
    print(f"{proved} of {len(rows)} obligations accepted, coqchk ok, {time.monotonic() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
