"""Which proof each obligation gets: a hint from hints.toml, or the tactics that are tried in turn."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

SECONDS = 8  # for one tried tactic, on whatever machine updates the record
# Tried in turn, by the logic that a text announces (a hint only: a tactic of the wrong logic fails).
TRIED = {
    "REAL": ["lra", "nra", "goal_back; bools; nra"],
    "INT": ["lia", "nia", "goal_back; bools; nia"],
    "MIXED": ["reals; lra", "lra", "lia"],
    "BOOL": ["propositional", "tauto", "intuition congruence"],
    "FUNCTIONS": ["lia", "intuition congruence", "intuition (subst; try lra; congruence)"],
}
LOGICS = {"LRA": "REAL", "NRA": "REAL", "LIA": "INT", "NIA": "INT", "LIRA": "MIXED", "NIRA": "MIXED"}


@dataclass(frozen=True)
class Hint:
    """A proof, as sentences of Ltac, of the obligations whose name fits the pattern."""

    pattern: str
    tactic: str


def hints(file: Path) -> list[Hint]:
    """The hints of a file, the first that fits first."""
    listed = tomllib.loads(file.read_text(encoding="utf-8"))["hint"]
    return [Hint(entry["name"], entry["tactic"].strip()) for entry in listed]


def hint(listed: Sequence[Hint], name: str) -> str | None:
    """The first hint that fits a name."""
    return next((h.tactic for h in listed if fnmatchcase(name, h.pattern)), None)


def tried(text: str) -> list[str]:
    """The tactics to try on an SMT-LIB text, as sentences."""
    announced = re.search(r"\(set-logic QF_(UF)?(\w*)\)", text)
    functions, arithmetic = (announced[1], announced[2]) if announced else (None, "")
    kind = "FUNCTIONS" if functions and arithmetic else LOGICS.get(arithmetic, "BOOL")
    return [f"intros; {tactic}." for tactic in TRIED[kind]]
