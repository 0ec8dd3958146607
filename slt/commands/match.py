"""`slt match`: the numbered statements of the reader's own copy beside ours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from checkers.core.adversary import printable
from constructions.errors import BadInput
from proofs.statements import Index, load
from slt.copies import VERSIONS, Kept, keep
from slt.matching.copy_file import Copy, read_copy
from slt.matching.match import Kind, Pair, match
from slt.progress import waiting
from slt.terminal import Line, fit, heading, print_lines, wide_console, width, wrap

LONGEST = 400  # characters of a sentence that are shown
PAIRED = (Kind.SAME, Kind.OTHER, Kind.NEW)


def match_copy(
    copy: Annotated[Path, typer.Argument(help="Your PDF of the paper, or its LaTeX source: .tex, .tar.gz.")],
    version: Annotated[
        str | None, typer.Option(help="Which version it is, if it does not say: v1, v2, NeurIPS.")
    ] = None,
    keep_: Annotated[
        bool, typer.Option("--keep", help="Remember its numbers on this machine, for show, cite and map.")
    ] = False,
    table: Annotated[bool, typer.Option("--table", help="The table alone, without the sentences.")] = False,
) -> None:
    """Match the numbered statements of your own copy of the paper to ours. Nothing of it is stored but
    numbers."""
    if version is not None and not VERSIONS.fullmatch(version):
        raise BadInput(f"unknown version {version!r}; give v1, v2 or NeurIPS")
    index = load()
    with waiting("reading the copy (a minute at most)", "match"):
        found = read_copy(copy)
    pairs = match(found, index)
    is_version = version or found.version
    out = wide_console()
    print_lines(out, _table(found, pairs, is_version, width(out)))
    if not table:
        print_lines(out, _sentences(pairs, width(out)))
    matched = [pair for pair in pairs if pair.kind in PAIRED]
    if not matched:
        print_lines(
            out, ["", "this does not look like a copy of the paper: none of its statements is one of ours"]
        )
        raise typer.Exit(3)
    against = _against(pairs, is_version, index)
    print_lines(out, ["", *(line for text in against for line in wrap(text, width(out)))])
    if keep_:
        _keep(found, matched, is_version, against, out)
    else:
        look = "look at the sentences, without --table" if table else "look at the sentences"
        print_lines(out, wrap(f"{look}; to remember these numbers here: --keep", width(out)))
    raise typer.Exit(1 if against else 0)


def _table(copy: Copy, pairs: Sequence[Pair], version: str, columns: int) -> list[Line]:
    told = f"{printable(copy.file)}: {copy.form}, {version or 'version not said'}, SHA-256 {copy.sha256[:12]}"
    longest = max((len(p.ours.id) for p in pairs if p.ours), default=4)
    lines: list[Line] = [heading(fit(told, columns)), f"{'ours':{longest}}  {'in the copy':22} "]
    for pair in pairs:
        ours = pair.ours.id if pair.ours else "–"
        theirs = printable(pair.theirs.name) if pair.theirs else "–"
        lines.append(f"{ours:{longest}}  {fit(theirs, 22):22} {pair.kind}")
    return lines


def _sentences(pairs: Sequence[Pair], columns: int) -> list[Line]:
    """The copy's own sentence beside ours, on the screen and nowhere else."""
    lines: list[Line] = []
    for pair in pairs:
        if pair.ours is None or pair.theirs is None:
            continue
        ours = f"If {'; '.join(pair.ours.hypotheses)}, then {pair.ours.conclusion}."
        lines += ["", heading(f"{pair.ours.id}, in the copy {printable(pair.theirs.name)}: {pair.kind}")]
        for who, text in (("copy", printable(pair.theirs.text)), ("ours", ours)):
            lines += wrap(fit(text, LONGEST), columns, first=f"  {who}: ", rest="        ")
    return lines


def _against(pairs: Sequence[Pair], version: str, index: Index) -> list[str]:
    """Where a copy of the index's own version has another number than the index."""
    if version != index.paper.version:
        return []
    return [
        f"{p.ours.id} is {printable(p.theirs.name)} in this copy of {version}, and {p.ours.name} "
        f"({p.ours.number_status}) in our index: look at both sentences; if they are one, our index is wrong"
        for p in pairs
        if p.kind is Kind.OTHER and p.ours and p.theirs
    ]


def _keep(found: Copy, matched: Sequence[Pair], version: str, against: Sequence[str], out: Console) -> None:
    if not version:
        raise BadInput(
            "the copy does not say which version it is; add --version v1, v2 or NeurIPS to keep it"
        )
    if against:
        raise BadInput("nothing is kept of a copy that contradicts the index; see the lines above")
    numbers = {p.ours.id: p.theirs.name for p in matched if p.ours and p.theirs}
    path = keep(Kept(printable(found.file), found.sha256, version, numbers))
    print_lines(out, [f"kept: {len(numbers)} numbers of {version}, in {path}"])
