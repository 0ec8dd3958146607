"""Writing out what outlives a run: SMT-LIB obligations and certificates."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from checkers.claim import all_claims
from checkers.run import Check, Result
from checkers.smt import recording
from constructions.errors import BadInput

# A stored certificate stays small enough to read and to keep in a repository.
LARGEST_STORED_CERTIFICATE = 64 * 1024


def _stem(claim: str, parameters: Mapping[str, Any], *more: str) -> str:
    """A file name from a claim and its parameters, safe on every system."""
    given = "_".join(f"{k}={v}" for k, v in parameters.items())
    return re.sub(r"[^A-Za-z0-9.=-]+", "_", "_".join([claim, given, *more])).strip("_")


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"cannot make the folder {path}: {error.strerror}") from None
    return path


def write_obligations(checks: Sequence[Check], folder: Path) -> int:
    """Write the obligations that these checks would decide, a file each; nothing is solved. Their number."""
    _folder(folder)
    claims = all_claims()
    count = 0
    for check in checks:
        with recording(solve=False) as texts:
            claims[check.claim].check(check.parameters)
        for name, text in texts:
            (folder / f"{_stem(check.claim, check.parameters, name)}.smt2").write_text(text, encoding="utf-8")
            count += 1
    return count


def write_artifacts(results: Sequence[Result], folder: Path) -> None:
    """Write what these results leave behind: folder/certificates and folder/obligations, made anew.

    Large texts are not kept: the index lists every obligation that was solved with its hash.
    """
    for part in ("certificates", "obligations"):
        shutil.rmtree(folder / part, ignore_errors=True)
        _folder(folder / part)
    index = []
    for result in results:
        certificate = result["certificate"]
        if certificate is not None:
            text = json.dumps(certificate, separators=(",", ":")) + "\n"
            if len(text) <= LARGEST_STORED_CERTIFICATE:
                name = f"{_stem(result['claim'], result['parameters'])}.json"
                (folder / "certificates" / name).write_text(text, encoding="utf-8")
        for entry in result["obligations"]:
            name = f"{_stem(result['claim'], result['parameters'], entry['name'])}.smt2"
            kept = "text" in entry
            if kept:
                (folder / "obligations" / name).write_text(entry["text"], encoding="utf-8")
            index.append({"file": name, "kept": kept, "sha256": entry["sha256"], "bytes": entry["bytes"]})
    lines = ",\n".join(json.dumps(row) for row in index)
    (folder / "obligations" / "index.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
