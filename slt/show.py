"""`slt show`: one screen on a statement, and the rest of what there is of it when asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from checkers.core.claim import Claim
from checkers.core.result import Result
from checkers.core.verdict import Outcome
from checkers.engines.kernel import MAKE
from checkers.engines.obligation_ledger import Obligation, obligations
from checkers.running.journal import last_results
from checkers.running.plan import Check
from proofs import ablations, misreadings
from proofs.ablations import Ablation
from proofs.misreadings import Misreading
from proofs.statements import Index, Statement
from slt.catalogue import Catalogue
from slt.entry import CHECKOUT, ROOT, Entry, entries
from slt.obligations import obligation_lines
from slt.report import weakness
from slt.show_rocq import rocq_lines
from slt.tables import SHORT
from slt.terminal import Line, bullets, fit, heading, wrap

SECTIONS = ("claims", "rocq", "adversary", "files")
MOST_CONSTANTS, MOST_VERDICTS, MOST_FILES = 4, 4, 6


def show_statement(
    statement: Statement,
    index: Index,
    catalogue: Catalogue,
    journal: Path,
    sections: Sequence[str],
    columns: int,
) -> list[Line]:
    """The lines on a statement: its screen, or the sections asked for after its title."""
    known = entries(index, catalogue=catalogue)
    entry = known[statement.id]
    results = _results(entry, journal)
    if not sections:
        misread = misreadings.of(statement.id, misreadings.load(index))
        return [*_title(entry, index, columns), *_screen(entry, known, results, misread, columns)]
    whole = list(sections) == ["all"]
    lines = _title(entry, index, columns)
    if whole:
        lines += _in_full(entry, index, columns)
    made = {
        "claims": lambda: _claims(entry, results, columns),
        "rocq": lambda: rocq_lines(entry, columns, _place("proofs/rocq")),
        "adversary": lambda: _adversary(entry),
        "files": lambda: _files(entry, columns, most=None if whole else MOST_FILES),
    }
    for name in SECTIONS if whole else sections:
        lines += ["", *made[name]()]
    return lines


def show_claim(claim: Claim, index: Index, catalogue: Catalogue, journal: Path, columns: int) -> list[Line]:
    """The lines on one claim: what it says, every row with what the last run found, its mutants."""
    entry = entries(index, catalogue=catalogue)[claim.statement]
    results = _results(entry, journal)
    return [heading(claim.id), *_one_claim(entry, claim, results, columns)]


def _results(entry: Entry, journal: Path) -> Mapping[str, Result]:
    checks = [Check(c.id, row) for c in entry.claims for row in c.grid("full")]
    return last_results(journal, checks, {c.id: c for c in entry.claims}) if checks else {}


def _title(entry: Entry, index: Index, columns: int) -> list[Line]:
    row = entry.statement
    facts = f"{row.id} · {row.section} · number {row.number_status} · arXiv {index.paper.arxiv}{row.version}"
    facts += "".join(f" · {name}" for name in row.elsewhere)
    return [heading(f"{row.name or row.id}: {row.title}"), *wrap(facts, columns)]


def _screen(
    entry: Entry,
    known: Mapping[str, Entry],
    results: Mapping[str, Result],
    misread: Sequence[Misreading],
    columns: int,
) -> list[Line]:
    """Statement, strongest verdicts, the kernel's headline, what is not shown, constants: one screen."""
    row = entry.statement
    lines: list[Line] = ["", *_statement(row, columns)]
    lines += ["", heading("What is shown"), *_strongest(entry, known, results, columns)]
    lines += obligation_lines(_obligations(entry.claims, row.folder), columns, first="  - ")
    headline = next((k for k in entry.kernel if k.headline), None)
    if headline:
        state = "checked here" if headline.state == "checked" else f"{headline.state} here: {MAKE}"
        lines += bullets([f"Rocq ({headline.name}; {state}): {headline.sentence}"], columns, most=4)
    lines += ["", heading("What is not shown"), *bullets(row.limits, columns, most=2)]
    if misread:
        lines += ["", heading("Often misread as (what is true: --all)")]
        lines += bullets((m.written for m in misread), columns, most=1)
    if row.constants:
        lines += ["", heading("Explicit constants (the companion's)")]
        lines += bullets(row.constants[:MOST_CONSTANTS], columns, most=1)
    more = [f"--{name}" for name in SECTIONS]
    lines += ["", *wrap(f"more: slt show {row.id} {' '.join(more)}, or --all", columns)]
    return lines


def _statement(row: Statement, columns: int) -> list[str]:
    premise = "; ".join(row.hypotheses)
    lines = wrap(f"If {premise},", columns, rest="  ") if premise else []
    return [*lines, *wrap(f"then {row.conclusion}." if premise else f"{row.conclusion}.", columns, rest="  ")]


def _strongest(
    entry: Entry, known: Mapping[str, Entry], results: Mapping[str, Result], columns: int
) -> list[Line]:
    """The strongest verdicts of the last run here, one a claim; or what to run, if there was none."""
    row = entry.statement
    if not entry.claims:
        parts = [used for used in row.uses if known[used].claims]
        rests = f"; what it rests on is: slt check {' '.join(parts)}" if parts else ""
        return list(bullets([f"no claims of its own yet{rests}"], columns))
    if not results:
        count = "1 claim" if len(entry.claims) == 1 else f"{len(entry.claims)} claims"
        said = f"{count}, not run here yet: slt check {row.id}"
        return list(bullets([said], columns))
    best = {c.id: min(own, key=weakness) for c in entry.claims if (own := _of(c, results))}
    ranked = sorted(best.values(), key=weakness)
    lines: list[Line] = []
    for result in ranked[:MOST_VERDICTS]:
        shared = f", {SHORT[result.shared]}" if result.shared else ""
        lines.append(f"  - {fit(f'{result.outcome}{shared}: {result.scope or result.reason}', columns - 4)}")
        lines.append(f"    {fit(result.about.name, columns - 4)}")
    bad = [r for r in results.values() if r.outcome in (Outcome.REFUTED, Outcome.UNKNOWN)]
    lines += bullets([f"{r.outcome}: {r.about.name} {r.about.given}: {r.reason}" for r in bad], columns)
    left = len(entry.claims) - min(len(ranked), MOST_VERDICTS)
    return [*lines, *([f"  and of {left} more claims: --claims"] if left else [])]


def _obligations(claims: Sequence[Claim], folder: str) -> list[Obligation]:
    """The obligations of these claims, of one result's folder, in the quick grid."""
    places = {f"{folder}/{c.id.split('/', 1)[1]}" for c in claims}
    return obligations(lambda file, _: file.rpartition("/")[0] in places) if places else []


def _of(claim: Claim, results: Mapping[str, Result]) -> list[Result]:
    return [r for r in results.values() if r.about.claim == claim.id]


def _in_full(entry: Entry, index: Index, columns: int) -> list[Line]:
    """Statement, constants, limits and sources, nothing cut."""
    row = entry.statement
    lines: list[Line] = ["", heading("Hypotheses"), *bullets(row.hypotheses, columns)]
    lines += [heading("Conclusion"), *bullets([row.conclusion], columns)]
    dropped = [a for a in ablations.load(index) if a.statement == row.id]
    if dropped:
        lines += ["", heading("Without a hypothesis"), *bullets(map(_ablation, dropped), columns)]
    if row.constants:
        lines += ["", heading("Explicit constants (the companion's)"), *bullets(row.constants, columns)]
    lines += ["", heading("What is not shown"), *bullets(row.limits, columns)]
    if misread := misreadings.of(row.id, misreadings.load(index)):
        said = [f"{m.written} In truth: {m.true} [{m.claim}]" for m in misread]
        lines += ["", heading("Often misread as"), *bullets(said, columns)]
    if row.uses:
        lines += ["", heading("Uses"), *wrap(", ".join(row.uses), columns, first="  ", rest="  ")]
    for key in row.sources:
        s = index.sources[key]
        told = [", ".join(s.authors), s.title, s.venue, str(s.year) if s.year else None]
        lines += wrap(f"source: {'. '.join(part for part in told if part)}", columns, first="  ", rest="    ")
    return lines


def _ablation(row: Ablation) -> str:
    """A hypothesis, and what is known to fail without it."""
    checked = f" [{row.checked_by}]" if row.checked_by else ""
    return f'"{row.hypothesis}": {row.without}{checked}'


def _claims(entry: Entry, results: Mapping[str, Result], columns: int) -> list[Line]:
    lines: list[Line] = [heading(f"Claims ({len(entry.claims)}; {entry.mutant_count} mutants)")]
    for claim in entry.claims:
        lines += ["", heading(f"  {claim.id}"), *_one_claim(entry, claim, results, columns)]
    return lines or ["no claims"]


def _one_claim(entry: Entry, claim: Claim, results: Mapping[str, Result], columns: int) -> list[Line]:
    lines: list[Line] = list(wrap(claim.says, columns, first="    ", rest="    "))
    for row in claim.grid("full"):
        check = Check(claim.id, row)
        found = results.get(check.key)
        said = f"{found.outcome}: {found.scope or found.reason}" if found else "not run here yet"
        grid = "quick" if row in claim.quick else "full"
        given = " ".join(f"{k}={v}" for k, v in row.items()) or "no parameters"
        lines += wrap(f"{grid:5} {given}: {said}", columns, first="      ", rest="            ")
    if claim.kernel:
        lines += wrap(
            f"in general: Rocq's {', '.join(claim.kernel)}", columns, first="      ", rest="        "
        )
    for obligation in _obligations([claim], entry.statement.folder):
        told = f"obligation {obligation.file.rpartition('/')[2]}: {obligation.words}"
        lines += wrap(told, columns, first="      ", rest="        ")
    names = "; ".join(entry.mutants.get(claim.id, ()))
    return [*lines, *wrap(f"mutants: {names or 'none'}", columns, first="      ", rest="        ")]


def _place(folder: str) -> str:
    """A folder as a reader finds it: from the root of a checkout, else where it is installed."""
    return folder if CHECKOUT else str(ROOT / folder)


def _adversary(entry: Entry) -> list[Line]:
    if entry.protocol is None:
        return ["no adversary: this is no lower bound against models"]
    head = heading(f"Adversary: slt refute {entry.statement.id} --model path.py:name")
    return [head, *(f"  {line}" for line in entry.protocol.splitlines())]


def _files(entry: Entry, columns: int, *, most: int | None) -> list[Line]:
    lines: list[Line] = [heading("Files" if CHECKOUT else f"Files, in {entry.root}")]
    for part, files in entry.files.items():
        shown = list(files) if most is None else list(files)[:most]
        more = f" and {len(files) - len(shown)} more" if len(files) > len(shown) else ""
        lines += wrap(f"{part}: {', '.join(shown)}{more}", columns, first="  ", rest="    ")
    return lines
