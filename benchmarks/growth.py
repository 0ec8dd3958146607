"""How costs grow with the number of claims: the project beside itself with synthetic claims, twice and four
times as many.

    python -m benchmarks.growth [REPETITIONS]

Of every cost the CPU seconds (children included, the best of the repetitions) at 1, 2 and 4 times the claims,
and the growth (t4 - t2) / 2 (t2 - t1): 1 is linear, 2 quadratic, whatever an empty start costs. Where the
added claims cost less than the noise of the machine, no growth is printed. A synthetic claim is trivial, with
two rows and two mutants, in a copy of the project in a temporary folder, with a row of verdicts.json and, for
replay, copies of small certificates.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from checkers.core.claim import all_claims

ROOT = Path(__file__).resolve().parent.parent
TIMES = (1, 2, 4)
SMALL = 4096  # bytes of a certificate that is copied
NOISE = 0.05  # seconds
HEAD = '''"""Synthetic claims of benchmarks/growth.py."""

from __future__ import annotations

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude
'''
CLAIM = '''

@claim("{statement}", quick=[{{"n": 2}}, {{"n": 4}}])
def synthetic_{number}(n: int, *, off: int = 0) -> Verdict:
    """n is even, claim {number} of its kind."""
    found = {{"n": n + off}} if (n + off) % 2 else None
    return conclude(Outcome.CERTIFIED, f"n = {{n}}", [opinion("exact", lambda: found)])


mutant(synthetic_{number}, "one more", at={{"n": 2}}, off=1)
mutant(synthetic_{number}, "one less", at={{"n": 2}}, off=-1)
'''
PLAN = """
from checkers.core.claim import all_claims
from checkers.core.mutant import all_mutants
from checkers.running.plan import plan, plan_mutants
"""
PRINT = """
import io
from rich.console import Console
from checkers.core.claim import all_claims
from checkers.core.result import result_of
from checkers.core.verdict import unknown
from checkers.running.plan import plan
from proofs.statements import load
from slt.commands.check import _Printer
checks = plan(list(all_claims().values()), "quick", {})
printer = _Printer(load(), checks, [], Console(file=io.StringIO()), verbose=False)
for check in checks:
    printer.done(result_of(check.about(), unknown("", "not run"), seconds=1.0))
"""
RESUME = """
from pathlib import Path
from rich.console import Console
from checkers.core.claim import all_claims
from checkers.core.result import result_of
from checkers.core.verdict import unknown
from checkers.running.journal import Journal, fingerprint
from checkers.running.plan import plan
from slt.session import Options, run
checks = plan(list(all_claims().values()), "quick", {})
path = Path("growth.jsonl")
with Journal(path, fingerprint()) as journal:
    journal.start_afresh()
    for check in checks:
        journal.append(check.key, result_of(check.about(), unknown("", "not run"), seconds=1.0))
run(checks, Options(1, path, resume=True), Console(quiet=True))
"""
COSTS: dict[str, list[str]] = {
    "an empty Python": ["-c", "pass"],
    "start-up: every claim and mutant": ["-c", "from checkers.core.mutant import all_mutants as a; a()"],
    "plan of the quick grid": ["-c", PLAN + 'plan(list(all_claims().values()), "quick", {})'],
    "plan of the mutants": ["-c", PLAN + "[c.key for c in plan_mutants(list(all_mutants().values()))]"],
    "printing the quick grid": ["-c", PRINT],
    "journal: written and resumed": ["-c", RESUME],
    "slt list, nothing remembered": ["-m", "slt", "list"],
    "slt list": ["-m", "slt", "list"],
    "slt map": ["-m", "slt", "map", "--output", "map.md"],
    "replay of small certificates": ["-m", "proofs.replay", "proofs/certificates"],
}


def copy(folder: Path, times: int) -> int:
    """The project with `times` as many claims; how many."""
    ignored = shutil.ignore_patterns("__pycache__", "*.vo*", "*.glob", "*.aux")
    for part in ("constructions", "checkers", "proofs", "slt"):
        shutil.copytree(ROOT / part, folder / part, ignore=ignored)
    claims = all_claims()
    places = {c.statement: c.module.rsplit(".", 1)[0].replace(".", "/") for c in claims.values()}
    rows = json.loads((ROOT / "proofs/verdicts.json").read_text(encoding="utf-8"))
    for statement, count in Counter(c.statement for c in claims.values()).items():
        for extra in range(1, times):
            names = [f"{extra}_{k}" for k in range(count)]
            text = HEAD + "".join(CLAIM.format(statement=statement, number=name) for name in names)
            path = folder / places[statement] / f"synthetic_{statement.replace('-', '_')}_{extra}.py"
            path.write_text(text, encoding="utf-8")
            for name in names:
                row = {"claim": f"{statement}/synthetic_{name}", "parameters": {"n": "2"}, "scope": "n = 2"}
                rows += [{**row, "verdict": "certified", "shared": "single engine", "engines": ["exact"]}] * 2
    (folder / "proofs/verdicts.json").write_text(json.dumps(rows), encoding="utf-8")
    for path in list((folder / "proofs/certificates").rglob("*.json")):
        if path.stat().st_size > SMALL:
            path.unlink()
        for extra in range(1, times):
            if path.exists():
                shutil.copy(path, path.with_name(f"{path.stem}_{extra}.json"))
    return len(claims) * times


def seconds(folder: Path, arguments: list[str], *, afresh: bool) -> float:
    """CPU time of one run in the copy, its children included; afresh: with nothing remembered."""
    cache = folder / "cache"
    if afresh:
        shutil.rmtree(cache, ignore_errors=True)
    before = os.times()
    environment = {**os.environ, "PYTHONPATH": str(folder), "XDG_CACHE_HOME": str(cache)}
    ran = subprocess.run([sys.executable, *arguments], cwd=folder, env=environment, capture_output=True)
    if ran.returncode:
        sys.exit(f"{arguments}: {ran.stderr.decode()[-500:]}")
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def growth(found: list[float]) -> str:
    """(t4 - t2) / 2 (t2 - t1), if t2 - t1 is more than noise."""
    one, two, four = found
    return f"{(four - two) / (2 * (two - one)):.2f}" if two - one > NOISE else "-"


def main() -> None:
    """Print a line a cost."""
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as root:
        folders = [Path(root) / str(times) for times in TIMES]
        counts = [copy(folder, times) for folder, times in zip(folders, TIMES, strict=True)]
        print(f"CPU seconds at {', '.join(map(str, counts))} claims, {os.cpu_count()} cores")
        print(f"{'cost':<34}{''.join(f'{count:>8}' for count in counts)}{'growth':>9}")
        for name, arguments in COSTS.items():
            runs = [
                [seconds(f, arguments, afresh="nothing remembered" in name) for f in folders]
                for _ in range(repetitions)
            ]
            best = [min(column) for column in zip(*runs, strict=True)]
            print(f"{name:<34}{''.join(f'{t:>8.2f}' for t in best)}{growth(best):>9}", flush=True)


if __name__ == "__main__":
    main()
