"""How long the commands take to start: wall clock and CPU, beside an empty Python.

    python benchmarks/startup.py [REPETITIONS]

The best of the repetitions counts: others are the machine's. CPU time, user and system, is what to compare on
a machine that does other work as well.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLAIM = "theorem-6/modulus_one_fails_for_one_token_only"
COMMANDS: dict[str, list[str]] = {
    "python -c pass": ["-c", "pass"],
    "slt --help": ["-m", "slt", "--help"],
    "slt cite theorem-6": ["-m", "slt", "cite", "theorem-6"],
    "slt list": ["-m", "slt", "list"],
    "slt show theorem-6": ["-m", "slt", "show", "theorem-6"],
    "slt check, one check": ["-m", "slt", "check", CLAIM, "--set", "N=2", "--jobs", "2"],
    "slt check, two checks": ["-m", "slt", "check", CLAIM, "--jobs", "2"],
}


def seconds(arguments: list[str], folder: str) -> tuple[float, float]:
    """Wall clock and CPU of one run, its children included."""
    before, start = os.times(), time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    wall, after = time.perf_counter() - start, os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, used


def main() -> None:
    """Print a line a command."""
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    print(f"{'command':<24}{'wall s':>8}{'CPU s':>8}{'CPU, times an empty Python':>30}")
    empty = None
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in COMMANDS.items():
            runs = [seconds(arguments, folder) for _ in range(repetitions)]
            wall, cpu = min(run[0] for run in runs), min(run[1] for run in runs)
            empty = empty or cpu
            print(f"{name:<24}{wall:>8.2f}{cpu:>8.2f}{cpu / empty:>30.1f}", flush=True)


if __name__ == "__main__":
    main()
