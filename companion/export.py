"""Writing out what outlives a run: SMT-LIB obligations and certificates."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from checkers.claim import all_claims
from checkers.run import Check, Result
from checkers.smt import collecting
from constructions.errors import BadInput

# A stored certificate stays small enough to read and to keep in a repository.
LARGEST_STORED_CERTIFICATE = 64 * 1024


def _file_name(claim: str, label: str) -> str:
    return re.sub(r"[^A-Za-z0-9.=-]+", "_", f"{claim}_{label}").strip("_")


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
        given = "_".join(f"{k}={v}" for k, v in check.parameters.items())
        with collecting() as texts:
            claims[check.claim].check(check.parameters)
        for name, text in texts:
            (folder / f"{_file_name(check.claim, f'{given}_{name}')}.smt2").write_text(text, encoding="utf-8")
            count += 1
    return count


def write_certificates(results: Sequence[Result], folder: Path) -> int:
    """Write the certificates of these results, a file each, except those too large to keep. Their number."""
    _folder(folder)
    count = 0
    for result in results:
        if result["certificate"] is None:
            continue
        text = json.dumps(result["certificate"], separators=(",", ":")) + "\n"
        if len(text) <= LARGEST_STORED_CERTIFICATE:
            given = "_".join(f"{k}={v}" for k, v in result["parameters"].items())
            (folder / f"{_file_name(result['claim'], given)}.json").write_text(text, encoding="utf-8")
            count += 1
    return count
