"""What is registered, for the commands that only speak of it: `list` and `show` need no claim's code.

Importing the claims brings in numpy, FLINT and solvers. What `list` and `show` print of them (names, what
they say, grids, mutants) is therefore remembered in the user's cache folder, under a key over the path, size
and time of every source it depends on. No check, map or site reads it: whoever forges it changes a listing,
never a verdict.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from checkers.core.adversary import all_adversaries
from checkers.core.claim import Claim, all_claims
from checkers.core.mutant import all_mutants
from checkers.core.verdict import Verdict

SOURCES = ("checkers", "constructions", "proofs")
TYPES: dict[str, type] = {"int": int, "str": str, "Fraction": Fraction}
Json = Any


@dataclass(frozen=True)
class Catalogue:
    """The claims by id, the names of each claim's mutants, and each adversary's protocol by statement."""

    claims: Mapping[str, Claim]
    mutants: Mapping[str, tuple[str, ...]]
    protocols: Mapping[str, str]


def registered() -> Catalogue:
    """What the sources register, by importing them all."""
    mutants: dict[str, tuple[str, ...]] = {}
    for claim, name in all_mutants():
        mutants[claim] = (*mutants.get(claim, ()), name)
    protocols = {name: adversary.protocol for name, adversary in all_adversaries().items()}
    return Catalogue(all_claims(), mutants, protocols)


def remembered(folder: Path | None = None) -> Catalogue:
    """The same, from the cache folder if the sources are as they were; else imported, and remembered."""
    path = (folder or cache_folder()) / f"catalogue-{_key()}.json"
    try:
        return _from_json(json.loads(path.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):  # none yet, or not as it was written
        catalogue = registered()
        _remember(path, catalogue)
        return catalogue


def cache_folder() -> Path:
    """The user's cache folder of this tool."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "slt"


def _key() -> str:
    """A hash over the place, path, size and time of every source, and the Python that reads them."""
    digest = hashlib.sha256(sys.version.encode())
    for package in SOURCES:
        root = Path(str(importlib.import_module(package).__file__)).parent
        for path in sorted([*root.rglob("*.py"), *root.glob("*.toml")]):
            stat = path.stat()
            digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:32]


def _remember(path: Path, catalogue: Catalogue) -> None:
    """Write the catalogue whole, in place of older ones, or not at all: a full or closed disk is no fault."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for old in path.parent.glob("catalogue-*.json"):
            old.unlink(missing_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as file:
            json.dump(_to_json(catalogue), file)
        os.replace(file.name, path)
    except OSError:
        pass


def _to_json(catalogue: Catalogue) -> Json:
    claims = [
        {
            **{name: getattr(claim, name) for name in ("id", "statement", "module", "says", "kernel")},
            "types": {name: kind.__name__ for name, kind in claim.types.items()},
            "quick": [{n: str(v) for n, v in row.items()} for row in claim.quick],
            "full": [{n: str(v) for n, v in row.items()} for row in claim.full],
        }
        for claim in catalogue.claims.values()
    ]
    return {"claims": claims, "mutants": dict(catalogue.mutants), "protocols": dict(catalogue.protocols)}


def _from_json(stored: Json) -> Catalogue:
    claims = {row["id"]: _claim(row) for row in stored["claims"]}
    mutants = {claim: tuple(names) for claim, names in stored["mutants"].items()}
    return Catalogue(claims, mutants, dict(stored["protocols"]))


def _claim(row: Json) -> Claim:
    """The claim; its code is imported when it is run."""
    types = {name: TYPES[kind] for name, kind in row["types"].items()}

    def later(**parameters: Any) -> Verdict:
        return all_claims()[row["id"]].function(**parameters)

    def grid(rows: Json) -> tuple[Mapping[str, Any], ...]:
        return tuple({name: types[name](value) for name, value in given.items()} for given in rows)

    return Claim(
        row["id"],
        row["statement"],
        row["module"],
        later,
        row["says"],
        types,
        grid(row["quick"]),
        grid(row["full"]),
        tuple(row["kernel"]),
    )
