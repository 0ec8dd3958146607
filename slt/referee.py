"""A referee's report: what was checked of chosen statements, at what scope, by what, and what is not shown.

It is made of blocks that slt/documents.py writes as Markdown, HTML or PDF. It says no more than the run and
the index do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from checkers.core.result import Result
from checkers.engines.kernel import KernelTheorem
from proofs.findings import Finding
from proofs.misreadings import Misreading
from proofs.statements import Index, Statement
from slt.documents import Block, Kind
from slt.report import Report, weakness
from slt.tables import by

LONGEST_SCOPE = 300  # characters
MOST_LIMITS = 12


def blocks(
    statements: Sequence[Statement],
    found: Report,
    kernel: Sequence[KernelTheorem],
    findings: Sequence[Finding],
    misreadings: Sequence[Misreading],
    index: Index,
    run: Mapping[str, str],
    tool: Mapping[str, str],
) -> list[Block]:
    """The whole report. run: what `formats.this_run` says; tool: the versions of this tool and its
    engines."""
    paper = index.paper
    title = " and ".join(", ".join(row.name or row.title for row in statements).rsplit(", ", 1))
    made = [Block(Kind.TITLE, f"What was checked of {title}")]
    made.append(
        Block(
            Kind.TEXT,
            f"{paper.title} ({paper.venue}; arXiv {paper.arxiv}{paper.version}, whose numbering this is). "
            f"Checked by slt "
            f"{tool['slt']}{', commit ' + run['commit'] if run['commit'] else ''}, on {run['date']}, "
            f"{run['grid']} grid; "
            + ", ".join(f"{name} {version}" for name, version in tool.items() if name != "slt")
            + ".",
        )
    )
    made += _ledger(found)
    for row in statements:
        made += _statement(row, found, [k for k in kernel if k.statement == row.id])
        made += _listed(
            "Where a reading of it failed", [_finding(f) for f in findings if f.statement == row.id]
        )
        said = [f"{m.written} In truth: {m.true} [{m.claim}]" for m in misreadings if m.statement == row.id]
        made += _listed("Often misread as", said)
    return [*made, *_repeat(statements, run, any(k.statement in {r.id for r in statements} for k in kernel))]


def _ledger(found: Report) -> list[Block]:
    """How much succeeded, on engines that share how much, and what did not: nothing is left out of the
    count."""
    ledger = found.ledger
    counts = [f"{ledger['checks_run']} checks ran, {ledger['success']} succeeded"]
    counts += [f"{count} of these: {kind}" for kind, count in found.shared.items() if count]
    names = ("refuted", "unknown", "vacuous", "skipped", "assumed", "bad_input")
    counts += [f"{ledger[name]} {name.replace('_', ' ')}" for name in names if ledger[name]]
    if found.kernel:
        counts.append(f"{ledger['kernel_checked']} of {len(found.kernel)} Rocq theorems are checked here")
    return [Block(Kind.ITEM, text) for text in counts]


def _statement(row: Statement, found: Report, kernel: Sequence[KernelTheorem]) -> list[Block]:
    name = f"{row.name}: {row.title}" if row.name else row.title
    made = [Block(Kind.HEADING, name), Block(Kind.TEXT, f"{row.section}; number {row.number_status}.")]
    premise = f"If {'; '.join(row.hypotheses)}, then " if row.hypotheses else ""
    made.append(Block(Kind.TEXT, f"{premise}{row.conclusion}."))
    own = [r for r in found.results if r.about.statement == row.id]
    claims = list(dict.fromkeys(r.about.claim for r in own))
    if not claims:
        rests = f" It rests on {', '.join(row.uses)}." if row.uses else ""
        made.append(Block(Kind.TEXT, f"No check of its own ran.{rests}"))
    made += _listed(
        "What was checked", [_claim([r for r in own if r.about.claim == claim]) for claim in claims]
    )
    made += _listed("In Rocq's kernel", [_theorem(k) for k in kernel])
    more = len(row.limits) - MOST_LIMITS
    limits = [*row.limits[:MOST_LIMITS], *([f"and {more} more: slt show {row.id} --all"] if more > 0 else [])]
    return [*made, *_listed("What is not shown", limits)]


def _claim(results: Sequence[Result]) -> str:
    """What a claim says, how many rows there are of each verdict, and the weakest of them."""
    worst = max(results, key=weakness)
    counts = Counter(r.outcome.value for r in results)
    told = ", ".join(f"{count} {word}" for word, count in counts.items())
    scope = worst.scope if worst.outcome.success else f"{worst.scope}; {worst.outcome}: {worst.reason}"
    scope = scope if len(scope) <= LONGEST_SCOPE else f"{scope[:LONGEST_SCOPE].rpartition(' ')[0]} …"
    which = f"{worst.about.given}: " if worst.about.given else ""
    row = "The weakest" if len(results) > 1 else "Scope"
    return f"{worst.about.name} ({told}). {worst.about.says} {row}: {which}{scope}. By {by(worst)}."


def _finding(finding: Finding) -> str:
    shown = ", ".join(filter(None, (finding.claim, finding.kernel and f"Rocq's {finding.kernel}")))
    return f"Read, in {finding.whose}: {finding.read} In truth: {finding.true} [{shown}]"


def _theorem(theorem: KernelTheorem) -> str:
    state = "checked here by the kernel and coqchk" if theorem.state == "checked" else f"{theorem.state} here"
    said = f" {theorem.sentence}" if theorem.sentence else ""
    return f"{theorem.name} ({state}): {theorem.scope}.{said}"


def _listed(title: str, items: Sequence[str]) -> list[Block]:
    return [Block(Kind.SUBHEADING, title), *(Block(Kind.ITEM, text) for text in items)] if items else []


def _repeat(statements: Sequence[Statement], run: Mapping[str, str], kernel: bool) -> list[Block]:
    """The three commands that repeat the report, in a checkout of the project."""
    names = " ".join(row.id for row in statements)
    commit = run["commit"].removesuffix("+")
    first = f"git checkout {commit} && make installed" if commit else "make installed"
    last = "make rocq" if kernel else f".venv/bin/slt mutants {names}"
    changed = " The sources had changes that no commit holds." if run["commit"].endswith("+") else ""
    commands = f"{first}\n.venv/bin/slt check {names} --grid {run['grid']}\n{last}"
    return [
        Block(Kind.HEADING, "To repeat this"),
        Block(Kind.TEXT, f"In a checkout of the project:{changed}"),
        Block(Kind.CODE, commands),
    ]
