"""A project that relies on statements of the paper: what it says in pyproject.toml, and slt beside its tests.

slt runs in processes of its own, with a path of its own, so that a project may have packages called proofs or
checkers. This module is imported by every pytest run where slt is installed: the standard library only.
"""

from __future__ import annotations

import json
import os
import site
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HOME = Path(__file__).resolve().parents[1]
OURS = ("slt", "constructions", "checkers", "proofs")
KEYS = ("rely-on", "grid", "budget", "jobs")


class Misread(Exception):
    """What a user wrote is not what slt takes; one line."""


@dataclass(frozen=True)
class Options:
    """How slt is run: `slt check --grid --budget --jobs`."""

    grid: str = "quick"
    budget: str = ""
    jobs: int = 0

    def arguments(self) -> list[str]:
        """As on the command line; what is not set stays the command's own."""
        found = ["--grid", self.grid]
        found += ["--budget", self.budget] if self.budget else []
        return [*found, "--jobs", str(self.jobs)] if self.jobs else found


@dataclass(frozen=True)
class Reliance:
    """A statement that is relied on, at these parameters (as text)."""

    statement: str
    parameters: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_text(cls, text: str) -> Reliance:
        """From a command line: "theorem-7", or "theorem-7 N=64"."""
        words = text.split()
        pairs = dict(word.split("=", 1) for word in words if "=" in word)
        return cls(" ".join(word for word in words if "=" not in word), pairs)

    def arguments(self, known: Collection[str]) -> list[str]:
        """Those of the parameters that are known, as on the command line."""
        pairs = [f"{name}={value}" for name, value in self.parameters.items() if name in known]
        return [part for pair in pairs for part in ("--set", pair)]


def read(path: Path) -> tuple[list[Reliance], Options]:
    """What [tool.slt] of this pyproject.toml relies on, and how it is checked. Raises Misread."""
    table = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {}).get("slt", {})
    if not isinstance(table, dict):
        raise Misread("[tool.slt] must be a table")
    if unknown := sorted(set(table) - set(KEYS)):
        raise Misread(f"[tool.slt] has no {', '.join(unknown)}; it has {', '.join(KEYS)}")
    rows = table.get("rely-on", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Misread('[tool.slt] rely-on must be a list such as [{statement = "theorem-7", N = 64}]')
    settings = {key: table[key] for key in KEYS[1:] if key in table}
    for key, value in settings.items():
        if type(value) is not (int if key == "jobs" else str):
            raise Misread(f"[tool.slt] {key} must be {'an integer' if key == 'jobs' else 'text'}")
    return [_reliance(row) for row in rows], Options(**settings)


def _reliance(row: Mapping[str, Any]) -> Reliance:
    statement = row.get("statement")
    if not isinstance(statement, str):
        raise Misread('[tool.slt] rely-on: every entry needs statement = "...", such as "theorem-7"')
    parameters = {name: value for name, value in row.items() if name != "statement"}
    for name, value in parameters.items():
        if type(value) not in (int, str):
            raise Misread(f'[tool.slt] rely-on: {name} must be an integer or text such as "1/100"')
    return Reliance(statement, {name: str(value) for name, value in parameters.items()})


def plan(reliance: Reliance, options: Options) -> dict[str, Any]:
    """What would run: the statement's title and limits, and its claims with the rows of each. Raises Misread
    with slt's own line for what it does not take."""
    request = {"query": reliance.statement, "set": dict(reliance.parameters), "grid": options.grid}
    ran = _slt("slt.plan_of", [], json.dumps(request))
    if ran.returncode:
        raise Misread(_last_line(ran.stderr))
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def check(claims: Sequence[Mapping[str, Any]], reliance: Reliance, options: Options) -> list[dict[str, Any]]:
    """The results of these claims of a plan, rows of slt/schema/check-1.json. Raises Misread if there are
    none. A parameter that none of the claims has is left out: the whole plan had a use for it."""
    names = [claim["claim"] for claim in claims]
    settings = reliance.arguments({name for claim in claims for name in claim["parameters"]})
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        files = ["--json", str(report), "--journal", str(Path(folder) / "journal.jsonl")]
        ran = _slt("slt", ["check", *names, *settings, *options.arguments(), *files])
        if not report.is_file():
            raise Misread(_last_line(ran.stderr))
        found: list[dict[str, Any]] = json.loads(report.read_text(encoding="utf-8"))["results"]
    return found


def _slt(module: str, arguments: Sequence[str], text: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", module, *arguments]
    return subprocess.run(
        command,
        input=text,
        env=own_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def own_environment() -> dict[str, str]:
    """The environment with a path on which our packages are found and nobody else's of the same names."""
    kept = [
        entry for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep) if entry and not _hides(entry)
    ]
    installed = [*site.getsitepackages(), site.getusersitepackages()]
    # In front of the standard library only what must be: an installed slt is found behind it.
    first = [] if str(HOME) in installed else [str(HOME)]
    path = os.pathsep.join([*first, *kept])
    rest = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {**rest, "PYTHONPATH": path} if path else rest


def _hides(entry: str) -> bool:
    """Whether a folder has packages or modules of our names that are not ours."""
    folder = Path(entry)
    if folder.resolve() == HOME:
        return True  # it goes first, if it is needed
    return any((folder / name).is_dir() or (folder / f"{name}.py").exists() for name in OURS)


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else "slt: it ended without a word"
