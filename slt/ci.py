"""What the GitHub Action and the pre-commit hook run: `python -P -m slt.ci [--strict] [--statements IDS]
FILES...`.

FILES are LaTeX papers and .bib files. What is wrong fails (1), as does bad input (2); what cannot be checked
is said and passes, unless --strict (3): a paper may rightly cite a lemma whose number is not known here. The
statements are checked as by `slt check`. On GitHub the remarks are annotations of their lines.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from constructions.errors import BadInput
from proofs import misreadings
from proofs.statements import load
from slt.citing.check import Checked, Remark, check
from slt.citing.pins import Judged

LEVELS = {Judged.WRONG: "error", Judged.OPEN: "warning", Judged.MISREADING: "warning", Judged.RIGHT: "notice"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the checks; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m slt.ci", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--strict", action="store_true", help="fail too on what cannot be checked")
    parser.add_argument("--statements", default="", help="statements or claims for slt check, blanks between")
    given = parser.parse_args(arguments)
    try:
        codes = [_cited(given.files)] if given.files else []
    except BadInput as error:
        print(f"slt: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    if named := given.statements.split():
        codes.append(
            subprocess.run([sys.executable, "-P", "-m", "slt", "check", "--", *named], check=False).returncode
        )
    if not codes:
        print("slt: nothing to check; name LaTeX files, or --statements", file=sys.stderr)
        return 2
    for worst in (1, 2, 3):
        if worst in codes:
            return 0 if worst == 3 and not given.strict and not named else worst
    return max(codes)


def _cited(files: Sequence[Path]) -> int:
    index = load()
    papers = [path for path in files if path.suffix != ".bib"]
    found = check(papers, [p for p in files if p.suffix == ".bib"], index, misreadings.load(index))
    print("\n".join(_lines(found, annotated=os.environ.get("GITHUB_ACTIONS") == "true")), flush=True)
    return found.exit_code


def _lines(found: Checked, *, annotated: bool) -> list[str]:
    lines = [_annotation(r) if annotated and r.judged is not Judged.RIGHT else str(r) for r in found.remarks]
    lines += [f"not read: {name}" for name in found.unread]
    if not found.citations:
        return [*lines, found.nothing]
    return [*lines, f"{found.citations} citations of the paper, {found.count(Judged.WRONG)} wrong"]


def _annotation(remark: Remark) -> str:
    """The remark as a command of GitHub's, which shows it at its line."""
    place = f"file={_escaped(remark.file, ':,')},line={remark.line}"
    return f"::{LEVELS[remark.judged]} {place}::{_escaped(f'{remark.judged}: {remark.says}')}"


def _escaped(text: str, more: str = "") -> str:
    """Text as GitHub's commands take it, so that no file's name and no key begins a command of its own."""
    return "".join(f"%{ord(c):02X}" if c in "%\r\n" + more else c for c in text)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # whoever read the output has left
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
