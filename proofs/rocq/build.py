"""Build and check the Rocq proofs: what `make rocq` runs. Standard library only.

    python -m proofs.rocq.build                 build, check, write summary.json
    python -m proofs.rocq.build --update-pins   the same, taking what is there now as the pins

Steps, each of which can fail: (1) no source admits anything, the statement files hold plain definitions only,
and _CoqProject holds nothing but its options and the sources; (2) everything compiles from scratch; (3)
coqchk, the independent checker, accepts our compiled files; (4) each theorem of theorems.toml has literally
its statement, and its axioms are those of allowed_axioms.txt; (5) the statements and definitions, as source,
as printed and as printed in full, equal pinned/*.txt; (6) no theorem's scope says more than its statement.
Exit codes: 0 success, 1 failure, 2 something is not installed.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from proofs.rocq import listing, record, skeleton, sources, ties
from proofs.rocq.listing import Failure, Listing
from proofs.rocq.scopes import quantified, scope_faults

HERE = Path(__file__).parent
PACKAGES = "coq libcoq-mathcomp-analysis libcoq-mathcomp-zify libcoq-mathcomp-algebra-tactics"
LIBRARIES = ("analysis", "zify", "algebra_tactics")
OPTIONS = ("-w", "none", "-R", ".", "slt")
SECONDS = 1200  # for any one step; the whole build takes a few minutes
# Variables of the environment by which the compiler or make would take other options, libraries or rules.
STEERING = ("COQ", "ROCQ", "MAKE")


def parse_axioms(printed: str) -> list[str]:
    """Axioms in the output of Print Assumptions, each as "name : type" in a line: a name alone could be
    borrowed. A line that is not understood counts as an axiom."""
    if printed.split() == ["Closed", "under", "the", "global", "context"]:
        return []
    heading, _, rest = printed.partition("\n")
    if heading != "Axioms:":
        raise Failure(f"Print Assumptions printed something else: {printed.strip()[:80]!r}")
    return sorted(" ".join(entry.split()) for entry in re.split(r"\n(?=\S)", rest) if entry.strip())


def axiom_faults(used: Mapping[str, Iterable[str]], allowed: Iterable[str], file: str) -> list[str]:
    """Axioms used but not allowed, with the theorem; axioms allowed but used by no theorem."""
    faults = [f"{name} uses the axiom {a}" for name in used for a in used[name] if a not in set(allowed)]
    unused = set(allowed) - {a for axioms in used.values() for a in axioms}
    return faults + [f"{file} lists {a}, which no theorem uses" for a in sorted(unused)]


def pin_faults(now: Mapping[str, str], pinned: Mapping[str, str]) -> list[str]:
    """Names whose text is not the pinned one, pins missing, pins without a text."""
    names = sorted(now.keys() | pinned.keys())
    return [f"pinned/{n}.txt is not what the build finds now" for n in names if now.get(n) != pinned.get(n)]


def fail_on(faults: list[str]) -> None:
    """Failure listing the faults, if there are any."""
    if faults:
        raise Failure("\n".join(faults))


def run(folder: Path, *command: str) -> str:
    """What a command prints, in the folder; Failure with its last lines if it fails or takes too long."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(STEERING)}
    try:
        done = subprocess.run(
            command, cwd=folder, env=env, capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise Failure(f"{command[0]} took more than {SECONDS} seconds") from None
    output = done.stdout + done.stderr  # coqchk reports on the second
    if done.returncode != 0:
        raise Failure(f"{command[0]} failed:\n" + "\n".join(output.splitlines()[-15:]))
    return output


def installed() -> bool:
    """Whether the programs and libraries that the build needs are there."""
    if any(shutil.which(tool) is None for tool in ("coqc", "coqchk", "coq_makefile", "make")):
        return False
    contrib = Path(run(HERE, "coqc", "-where").strip()) / "user-contrib" / "mathcomp"
    return all((contrib / library).is_dir() for library in LIBRARIES)


def source_faults(folder: Path, texts: Mapping[str, str], listed: Listing) -> list[str]:
    """What can be found wrong without compiling anything."""
    faults = [
        f"{name} contains {word}" for name, text in texts.items() for word in sources.banned_words(text)
    ]
    faults += sources.project_faults((folder / "_CoqProject").read_text(encoding="utf-8"), texts)
    faults += sources.folder_faults(folder, texts)
    for name in listing.statement_files(texts):
        faults += sources.statement_faults(name, texts[name])
    faults += listing.faults(listed, texts)
    if texts.get("Verified.v") != listing.verified(listed, texts):
        faults.append("Verified.v is not what the list of theorems gives (--update-pins writes it)")
    return faults


def compile_and_recheck(folder: Path, files: Iterable[str]) -> None:
    """Compile from scratch, then coqchk on our files alone (the libraries' are taken as they are)."""
    for suffix in ("*.vo", "*.vos", "*.vok", "Makefile.coq*", ".Makefile.coq.d"):
        for product in folder.rglob(suffix):
            product.unlink()
    run(folder, "coq_makefile", "-f", "_CoqProject", "-o", "Makefile.coq")
    run(folder, "make", "-f", "Makefile.coq", "-j2")
    norec = [word for file in files for word in ("-norec", f"slt.{listing.module(file)}")]
    report = run(folder, "coqchk", "-silent", "-o", "-R", ".", "slt", *norec)
    for heading in ("type-in-type", "unsafe (co)fixpoints", "whose positivity is assumed"):
        if f"{heading}: <none>" not in report:
            raise Failure(f"coqchk does not report that nothing relies on: {heading}")


def ask(folder: Path, query: str, options: Iterable[str] = OPTIONS) -> dict[str, str]:
    """What Rocq prints in answer to a query of marked commands, by mark."""
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(temporary) / "query.v"
        source.write_text(query, encoding="utf-8")
        printed = run(folder, "coqc", *options, str(source))
    parts = re.split(r"^@@ (.+)\n", printed, flags=re.MULTILINE)
    answers = dict(zip(parts[1::2], parts[2::2], strict=True))
    fail_on([f"Rocq shortened what it printed of {key}" for key, text in answers.items() if "..." in text])
    return answers


def axioms_of(folder: Path, listed: Listing, shown: Mapping[str, str]) -> dict[str, list[str]]:
    """The axioms of every theorem and instance, compared with the allowed ones.

    Theorems about a realType are asked together and each gets the axioms of all of them: the real numbers'
    own. A disallowed axiom makes us ask one by one, to name the theorem that uses it."""
    names = [t["name"] for t in listed.theorems]
    about_reals = [name for name in names if "realType" in quantified(shown[name]).values()]
    groups = {name: [name] for name in names if name not in about_reals} | {"reals": about_reals}
    used = _ask_axioms(folder, listed, {group: members for group, members in groups.items() if members})
    allowed = allowed_axioms(folder / "allowed_axioms.txt")
    if set(used.get("reals", [])) - set(allowed):
        used = _ask_axioms(folder, listed, {name: [name] for name in names})
    theorems = {name: used[name if name in used else "reals"] for name in names}
    instances = {t["name"]: used[t["name"]] for t in listed.instances}
    faults = axiom_faults(theorems, allowed, "allowed_axioms.txt")
    fail_on(
        faults
        + axiom_faults(instances, allowed_axioms(folder / "concrete_axioms.txt"), "concrete_axioms.txt")
    )
    return theorems | instances


def _ask_axioms(folder: Path, listed: Listing, groups: Mapping[str, list[str]]) -> dict[str, list[str]]:
    answers = ask(folder, listing.axioms_query(listed, groups))
    return {key: parse_axioms(answer) for key, answer in answers.items()}


def allowed_axioms(file: Path) -> list[str]:
    """The axioms that a file lists; none if there is no such file."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [line for line in lines if line and not line.startswith("#")]


def finite_scopes(folder: Path) -> dict[str, str]:
    """The pin of the theorems that ties.toml lists, as Rocq prints them; Failure if one uses an axiom that no
    theorem may use."""
    names = ties.theorems(ties.load(folder))
    if not names:
        return {}
    answers = ask(folder, ties.query(names))
    allowed = allowed_axioms(folder / "allowed_axioms.txt")
    used = parse_axioms(answers.pop("axioms"))
    fail_on([f"a theorem of ties.toml uses the axiom {a}" for a in used if a not in allowed])
    return {"finite_scopes": "".join(answers.values())}


def _names(axioms: Iterable[str]) -> list[str]:
    """The axioms without their types."""
    return [axiom.partition(" : ")[0] for axiom in axioms]


def compare_pins(folder: Path, now: Mapping[str, str], update: bool) -> None:
    """Failure unless the pins are what there is now; with update they are made so first."""
    pins = folder / "pinned"
    if update:
        shutil.rmtree(pins, ignore_errors=True)
        pins.mkdir()
        for name, text in now.items():
            (pins / f"{name}.txt").write_text(text, encoding="utf-8")
    fail_on(pin_faults(now, {p.stem: p.read_text(encoding="utf-8") for p in pins.glob("*.txt")}))


def check(folder: Path, update_pins: bool) -> dict[str, Any]:
    """Every step; the record of what was checked."""
    began = time.monotonic()
    listed = listing.load(folder)
    if update_pins:
        texts = {name: (folder / name).read_text(encoding="utf-8") for name in record.source_hashes(folder)}
        (folder / "Verified.v").write_text(listing.verified(listed, texts), encoding="utf-8")
    files = record.source_hashes(folder)
    texts = {name: (folder / name).read_text(encoding="utf-8") for name in files}
    fail_on(source_faults(folder, texts, listed))
    compile_and_recheck(folder, files)
    globs = skeleton.globs(folder, listing.statement_files(texts))
    shown = listing.shown(texts, listed, ask(folder, listing.print_query(texts)), globs)
    shown |= finite_scopes(folder)
    compare_pins(folder, shown, update_pins)
    fail_on([f for t in listed.theorems for f in scope_faults(t["name"], t["scope"], shown[t["name"]])])
    axioms = axioms_of(folder, listed, shown)
    fail_on(
        [f"{f} changed during the build" for f in record.stale_files(files, record.source_hashes(folder))]
    )
    rows = [
        {key: t[key] for key in ("name", "statement", "file", "scope")}
        | {"axioms": _names(axioms[t["name"]]), "printed": shown[t["name"]], "checked": True}
        for t in listed.theorems
    ]
    return {
        "schema": record.SCHEMA,
        "coq": run(folder, "coqc", "--print-version").split()[0],
        "files": files,
        "inputs": record.input_hashes(folder),
        "products": record.product_hashes(folder),
        "theorems": rows,
        "instances": {t["name"]: _names(axioms[t["name"]]) for t in listed.instances},
        "coqchk": "ok",
        "seconds": round(time.monotonic() - began, 1),
    }


def main(arguments: list[str] | None = None, folder: Path = HERE) -> int:
    """Run the build; the exit code."""
    parser = argparse.ArgumentParser(description="Build and check the Rocq proofs; writes summary.json.")
    parser.add_argument(
        "--update-pins", action="store_true", help="pin what there is now; review the difference"
    )
    options = parser.parse_args(arguments)
    if not installed():
        print(f"Rocq is missing, or one of its libraries. On Debian: apt-get install {PACKAGES}")
        return 2
    (folder / "summary.json").unlink(missing_ok=True)  # a failed build leaves "not run", never an old success
    try:
        result = check(folder, options.update_pins)
    except Failure as failure:
        print(f"make rocq: {failure}")
        return 1
    record.write(folder, result)
    for row in result["theorems"]:
        print(f"{row['name']}: checked; {row['scope']}; axioms: {', '.join(row['axioms']) or 'none'}")
    for name, axioms in result["instances"].items():
        print(f"{name}: at Rocq's own real numbers; axioms: {', '.join(axioms) or 'none'}")
    print(f"{len(result['theorems'])} theorems, coqchk ok, {result['seconds']} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
