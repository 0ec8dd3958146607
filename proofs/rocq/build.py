"""Build and check the Rocq proofs: what `make rocq` runs. Standard library only.

    python proofs/rocq/build.py                 build, check, write summary.json
    python proofs/rocq/build.py --update-pins   the same, taking what is printed now as the pins

Steps, each of which can fail: (1) no source admits anything or declares an axiom; (2) everything compiles
from scratch; (3) coqchk, the independent checker, accepts our compiled files; (4) each theorem listed in
theorems.toml has literally its statement, and its axioms are those of allowed_axioms.txt; (5) the printed
statements and definitions equal pinned/*.txt. Exit codes: 0 success, 1 failure, 2 something is not installed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PACKAGES = "coq libcoq-mathcomp-analysis libcoq-mathcomp-zify libcoq-mathcomp-algebra-tactics"
LIBRARIES = ("analysis", "zify", "algebra_tactics")
SECONDS = 1200  # for any one step; the whole build takes a few minutes
BANNED = re.compile(
    r"\b(Admitted|admit|give_up|Axioms?|Parameters?|Conjectures?|bypass_check|type-in-type"
    r"|Unset\s+(?:Guard|Positivity|Universe)\s+Checking)\b"
)
INNERMOST_COMMENT = re.compile(r"\(\*(?:(?!\(\*|\*\)).)*\*\)", re.DOTALL)
DEFINED = re.compile(r"^(?:Definition|Fixpoint|Inductive|Record)\s+(\w+)", re.MULTILINE)
NOTATION = re.compile(r"^Notation.*?\.$", re.MULTILINE | re.DOTALL)  # pinned as source text
PREAMBLE = """From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import {statements}.
From slt Require {files}.
Open Scope ring_scope.
Unset Printing Implicit Defensive.
Set Printing Width 100.
"""


class Failure(Exception):
    """A check that failed: one line for the reader."""


def without_comments(text: str) -> str:
    """The source text with its (nested) comments removed, innermost first."""
    while (shorter := INNERMOST_COMMENT.sub(" ", text)) != text:
        text = shorter
    return text


def banned_words(text: str) -> list[str]:
    """Commands outside comments that would leave something unproved."""
    return sorted({m.group(1) for m in BANNED.finditer(without_comments(text))})


def hashes(folder: Path) -> dict[str, str]:
    """sha256 of every .v file: what a summary speaks of."""
    return {
        str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*.v"))
    }


def input_hashes(folder: Path) -> dict[str, str]:
    """sha256 of what else a summary rests on: the list of theorems, the allowed axioms and the pins."""
    inputs = [folder / "theorems.toml", folder / "allowed_axioms.txt", *sorted(folder.glob("pinned/*.txt"))]
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in inputs}


def stale_files(recorded: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Files that were changed, added or removed since they were recorded."""
    return sorted(f for f in recorded.keys() | now.keys() if recorded.get(f) != now.get(f))


def parse_axioms(printed: str) -> list[str]:
    """Names in the output of Print Assumptions. A line that is not understood counts as a name."""
    lines = [line for line in printed.splitlines() if line and not line[0].isspace()]
    if lines == ["Closed under the global context"]:
        return []
    if not lines or lines[0] != "Axioms:":
        raise Failure(f"Print Assumptions printed something else: {printed.strip()[:80]!r}")
    return sorted(line.split()[0] for line in lines[1:])


def axiom_faults(used: Mapping[str, Iterable[str]], allowed: Iterable[str]) -> list[str]:
    """Axioms used but not allowed, with the theorem; axioms allowed but used by no theorem."""
    faults = [f"{name} uses the axiom {a}" for name in used for a in used[name] if a not in set(allowed)]
    unused = set(allowed) - {a for axioms in used.values() for a in axioms}
    return faults + [f"allowed_axioms.txt lists {a}, which no theorem uses" for a in sorted(unused)]


def pin_faults(printed: Mapping[str, str], pinned: Mapping[str, str]) -> list[str]:
    """Names whose printed text is not the pinned one, pins missing, pins without a text."""
    names = sorted(printed.keys() | pinned.keys())
    return [f"pinned/{n}.txt is not what Rocq prints" for n in names if printed.get(n) != pinned.get(n)]


def split_marked(output: str) -> dict[str, str]:
    """Output between lines `@@ key`, by key."""
    parts = re.split(r"^@@ (.+)\n", output, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def module(file: str) -> str:
    """A source's logical name without its root: "theorem_06_match2.circle" of theorem_06_match2/circle.v."""
    return file.removesuffix(".v").replace("/", ".")


def query(theorems: list[dict[str, str]], statements: list[str], definitions: list[str]) -> str:
    """A source file that checks each theorem against its statement and prints what is to be compared."""
    files = " ".join(sorted({module(t["file"]) for t in theorems}))
    lines = [PREAMBLE.format(statements=" ".join(statements), files=files)]

    def marked(key: str, command: str) -> None:
        lines.append(f'Goal True. idtac "@@ {key}". Abort.\n{command}\n')

    for t in theorems:
        proof = f"slt.{module(t['file'])}.{t['name']}"
        lines.append(f"Definition is_{t['name']} : {t['constant']} := {proof}.")
        marked(f"axioms {t['name']}", f"Print Assumptions {proof}.")
        marked(f"statement {t['name']}", f"Print {t['constant']}.")
    for name in definitions:
        marked(f"definition {name}", f"Print {name}.")
    return "\n".join(lines)


def run(*command: str) -> str:
    """What a command prints; Failure with its last lines if it fails or takes too long."""
    try:
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=SECONDS, check=False)
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
    contrib = Path(run("coqc", "-where").strip()) / "user-contrib" / "mathcomp"
    return all((contrib / library).is_dir() for library in LIBRARIES)


def compile_and_recheck(modules: list[str]) -> None:
    """Compile from scratch, then coqchk on our files alone (the libraries' are taken as they are)."""
    for product in HERE.rglob("*.vo"):
        product.unlink()
    run("coq_makefile", "-f", "_CoqProject", "-o", "Makefile.coq")
    run("make", "-f", "Makefile.coq", "-j2")
    norec = [word for module in modules for word in ("-norec", f"slt.{module}")]
    report = run("coqchk", "-silent", "-o", "-R", ".", "slt", *norec)
    for heading in ("type-in-type", "unsafe (co)fixpoints", "whose positivity is assumed"):
        if f"{heading}: <none>" not in report:
            raise Failure(f"coqchk does not report that nothing relies on: {heading}")


def printed_by_rocq(theorems: list[dict[str, str]], texts: Mapping[str, str]) -> dict[str, str]:
    """What Rocq prints for every key of the query, having checked theorems against statements."""
    sources = sorted(f for f in texts if f.startswith("Statements"))
    defined = [name for f in sources for name in DEFINED.findall(without_comments(texts[f]))]
    stated = {name for name in defined if name.endswith("_statement")}
    if unmatched := stated ^ {t["constant"] for t in theorems}:
        raise Failure(f"statements and theorems.toml differ: {', '.join(sorted(unmatched))}")
    definitions = [name for name in defined if name not in stated]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "query.v"
        source.write_text(query(theorems, [f.removesuffix(".v") for f in sources], definitions))
        printed = split_marked(run("coqc", "-w", "none", "-R", ".", "slt", str(source)))
    notations = [line for f in sources for line in NOTATION.findall(without_comments(texts[f]))]
    return printed | {"definition notations": "\n".join(notations) + "\n"}


def fail_on(faults: list[str]) -> None:
    """Failure listing the faults, if there are any."""
    if faults:
        raise Failure("\n".join(faults))


def check(update_pins: bool) -> dict[str, Any]:
    """Every step; the summary of what was checked."""
    began, files = time.monotonic(), hashes(HERE)
    texts = {name: (HERE / name).read_text(encoding="utf-8") for name in files}
    fail_on([f"{name} contains {word}" for name in files for word in banned_words(texts[name])])
    listed = {word: "" for word in (HERE / "_CoqProject").read_text().split() if word.endswith(".v")}
    fail_on([f"{f} is not in both the folder and _CoqProject" for f in sorted(listed.keys() ^ files.keys())])
    theorems = tomllib.loads((HERE / "theorems.toml").read_text(encoding="utf-8"))["theorem"]
    compile_and_recheck([module(name) for name in files])
    printed = printed_by_rocq(theorems, texts)
    axioms = {t["name"]: parse_axioms(printed[f"axioms {t['name']}"]) for t in theorems}
    allowed = [a for a in (HERE / "allowed_axioms.txt").read_text().splitlines() if a and a[0] != "#"]
    fail_on(axiom_faults(axioms, allowed))
    shown = {t["name"]: printed[f"statement {t['name']}"] for t in theorems}
    shown["definitions"] = "".join(text for key, text in printed.items() if key.startswith("definition "))
    pins = HERE / "pinned"
    if update_pins:
        shutil.rmtree(pins, ignore_errors=True)
        pins.mkdir()
        for name, text in shown.items():
            (pins / f"{name}.txt").write_text(text, encoding="utf-8")
    fail_on(pin_faults(shown, {p.stem: p.read_text(encoding="utf-8") for p in pins.glob("*.txt")}))
    fail_on([f"{f} changed during the build" for f in stale_files(files, hashes(HERE))])
    rows = [
        {key: t[key] for key in ("name", "statement", "file")}
        | {"axioms": axioms[t["name"]], "printed": shown[t["name"]], "checked": True}
        for t in theorems
    ]
    version = run("coqc", "--print-version").split()[0]
    seconds = round(time.monotonic() - began, 1)
    return {
        "schema": 1,
        "coq": version,
        "files": files,
        "inputs": input_hashes(HERE),
        "theorems": rows,
        "coqchk": "ok",
        "seconds": seconds,
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build and check the Rocq proofs; writes summary.json.")
    parser.add_argument("--update-pins", action="store_true", help="pin what Rocq prints now")
    options = parser.parse_args(arguments)
    if not installed():
        print(f"Rocq is missing, or one of its libraries. On Debian: apt-get install {PACKAGES}")
        return 2
    summary = HERE / "summary.json"
    summary.unlink(missing_ok=True)  # a failed build leaves "not run", never an old success
    try:
        result = check(options.update_pins)
    except Failure as failure:
        print(f"make rocq: {failure}")
        return 1
    summary.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for row in result["theorems"]:
        print(f"{row['name']}: checked; axioms: {', '.join(row['axioms']) or 'none'}")
    print(f"{len(result['theorems'])} theorems, coqchk ok, {result['seconds']} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
