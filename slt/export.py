"""Writing out what outlives a run: SMT-LIB obligations and certificates."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from checkers.core.claim import all_claims
from checkers.core.result import Result
from checkers.engines.refutation_store import Refutations
from checkers.engines.smt import recording
from checkers.running.plan import Check
from constructions.errors import BadInput

# A stored certificate stays small enough to read and to keep in a repository.
LARGEST_STORED_CERTIFICATE = 64 * 1024
LARGEST_STORED_REFUTATION = 208 * 1024  # of an obligation: bytes, as for a certificate


def _safe(text: str) -> str:
    """The text with letters, digits, "_", "-" and "." alone, so that it names a file on every system."""
    return re.sub(r"[^A-Za-z0-9.]+", "-", text).strip("-.")


def _stem(claim: str, parameters: Mapping[str, Any], *more: str) -> str:
    """Folders of the result and of the claim, then the parameters, and what else tells texts apart."""
    known = all_claims()[claim]
    folder, name = known.module.split(".")[1], claim.split("/", 1)[1]
    given = [f"{_safe(k)}-{_safe(str(parameters[k]))}" for k in known.types]
    return f"{folder}/{name}/{'_'.join([*given, *map(_safe, more)]) or 'all'}"


def make_folder(path: Path) -> None:
    """Make the folder unless it is there. Raises BadInput."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"cannot make the folder {path}: {error.strerror}") from None


def _write(path: Path, text: str) -> None:
    make_folder(path.parent)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise BadInput(f"cannot write {path}: {error.strerror}") from None


class _Names:
    """File names of one folder. Two texts never share one: a repeated name gets a number."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def of(self, claim: str, parameters: Mapping[str, Any], *more: str) -> str:
        stem = _stem(claim, parameters, *more)
        self._used[stem] = self._used.get(stem, 0) + 1
        return stem if self._used[stem] == 1 else f"{stem}_{self._used[stem]}"


def write_obligations(
    checks: Sequence[Check], folder: Path, on_check: Callable[[Check], None] = lambda _: None
) -> int:
    """Write the obligations that these checks would decide, a file each; nothing is solved. Their number.

    on_check is told each check before it is taken up."""
    make_folder(folder)
    claims, names = all_claims(), _Names()
    count = 0
    for check in checks:
        on_check(check)
        with recording(solve=False) as texts:
            claims[check.claim].check(check.parameters)
        for name, text in texts:
            told_apart = [name] if len(texts) > 1 else []
            _write(folder / f"{names.of(check.claim, check.parameters, *told_apart)}.smt2", text)
            count += 1
    return count


def write_artifacts(
    results: Sequence[Result], folder: Path, refutations: Refutations | None = None
) -> tuple[int, int]:
    """Write what these results leave behind: folder/certificates and folder/obligations, made anew, and
    folder/solvers_only.json, the obligations that have no certificate. How many have one, of how many.

    Large texts are not kept: the index lists every obligation that was solved with its hash. refutations:
    where the obligations' certificates come from; the stored ones, and a search, if this is None.
    """
    for part in ("certificates", "obligations"):
        shutil.rmtree(folder / part, ignore_errors=True)
        make_folder(folder / part)
    index: list[dict[str, Any]] = []
    without: dict[str, str] = {}
    certificates, obligations = _Names(), _Names()
    for result in results:
        claim, parameters = result.about.claim, result.about.parameters
        if result.certificate is not None:
            name = certificates.of(claim, parameters)
            _write_certificate(folder, name, result.certificate, LARGEST_STORED_CERTIFICATE)
        for solved in result.obligations:
            told_apart = [solved.name] if len(result.obligations) > 1 else []
            name = f"{obligations.of(claim, parameters, *told_apart)}.smt2"
            kept = solved.text is not None
            if kept:
                _write(folder / "obligations" / name, str(solved.text))
            index.append({"file": name, "kept": kept, "sha256": solved.sha256, "bytes": solved.bytes})
            if not result.outcome.success:
                continue
            refutations = refutations or Refutations()
            found = refutations.certificate(name, solved.text) if solved.text is not None else None
            if found is None or not _write_certificate(folder, name, found, LARGEST_STORED_REFUTATION):
                without[name] = solved.sha256
    _write_rows(folder / "obligations" / "index.json", "[]", [json.dumps(row) for row in index])
    rows = [f"{json.dumps(name)}: {json.dumps(digest)}" for name, digest in sorted(without.items())]
    _write_rows(folder / "solvers_only.json", "{}", rows)
    return len(index) - len(without), len(index)


def _write_certificate(folder: Path, name: str, certificate: Mapping[str, Any], largest: int) -> bool:
    """Write a certificate unless it has more bytes than this. Whether it is written."""
    text = json.dumps(certificate, separators=(",", ":")) + "\n"
    if len(text) > largest:
        return False
    _write(folder / "certificates" / f"{name}.json", text)
    return True


def _write_rows(path: Path, brackets: str, rows: Sequence[str]) -> None:
    """A JSON list or object, a row a line."""
    lines = ",\n".join(rows)
    _write(path, f"{brackets[0]}\n{lines}\n{brackets[1]}\n")
