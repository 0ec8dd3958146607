"""What `slt check` prints: each statement with its claims, what did not succeed, the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from checkers.core.frontier import Table as Frontier
from checkers.core.result import SAYS, Result
from checkers.core.trust import Sharing
from checkers.core.verdict import Outcome, read_exact
from checkers.engines.kernel import MAKE
from proofs.statements import Index
from slt.report import Report, Summary, weakness
from slt.terminal import COLOURS, Line, fit, heading, print_lines, wide_console, width, wrap

# What engines share, where a line has no room for all of its words.
SHORT = {
    Sharing.THROUGHOUT: "independent throughout",
    Sharing.SPECIFICATION: "shared specification",
    Sharing.ENCODING: "shared encoding",
    Sharing.PROOF: "one proof",
    Sharing.SINGLE: "single engine",
}


def decimal(exact: Any) -> str:
    """A short reading of an exact number of a result, for people; exact integers stay exact if short."""
    if not isinstance(exact, Mapping) and len(str(exact)) <= 9:
        return str(exact)
    value = read_exact(exact)
    try:
        return f"≈{float(value):.4g}"
    except OverflowError:
        return f"≈2^{value.numerator.bit_length() - value.denominator.bit_length()}"


def engines(result: Result) -> str:
    """The engines that agreed, or what each said."""
    if result.outcome.success:
        return " + ".join(dict.fromkeys(s.engine for s in result.said if s.holds))
    return ", ".join(f"{s.engine}: {SAYS[s.holds]}" for s in result.said) or "no engine"


def by(result: Result) -> str:
    """The engines and what they share: "z3 + cvc5 (independent solver, shared encoding)"."""
    return f"{engines(result)} ({result.shared})" if result.shared else engines(result)


def weakest_link(summary: Summary) -> str:
    """The weakest of a statement's checks in a few words."""
    worst = summary.weakest
    if worst is None:
        return "no claims"
    return f"{worst.outcome}, {SHORT[worst.shared]}" if worst.shared else str(worst.outcome)


def summary_line(summary: Summary, title: str, columns: int) -> Text:
    """A statement on one line: its id, its title, checks that succeeded, the weakest link."""
    worst = summary.weakest
    style = "" if worst is None else COLOURS[worst.outcome]
    count = f"{summary.successes}/{len(summary.results)}"
    link = weakest_link(summary)
    room = columns - len(summary.statement) - len(count) - len(link) - 6
    name = f"{summary.statement}  {fit(title, room)}" if room >= 12 else summary.statement
    gap = max(2, columns - len(name) - len(count) - len(link) - 2)
    return Text.assemble((name, "bold"), " " * gap, count, "  ", (link, style))


def claim_lines(results: Sequence[Result], columns: int, *, verbose: bool) -> list[Line]:
    """A claim in two lines: name, verdict, parameters; scope, engines and what they share. Of several rows
    the weakest is shown and the others are counted; verbose shows each, with its notes and its margin."""
    if verbose:
        return [line for result in results for line in _whole(result, columns)]
    worst = max(results, key=weakness)
    others = Counter(r.outcome.value for r in results)
    more = ", ".join(f"{count} {word}" for word, count in others.items()) if len(results) > 1 else ""
    given = worst.about.given
    told = f"{given} (the weakest of {more})" if more else given
    first = Text.assemble("  ", worst.about.name, "  ", (worst.outcome.value, COLOURS[worst.outcome]))
    first.append(f"  {fit(told, max(12, columns - len(first.plain) - 2))}" if told else "")
    scope = worst.scope or worst.reason
    tail = f"{engines(worst)} ({SHORT[worst.shared]})" if worst.shared else engines(worst)
    second = f"{fit(scope, max(20, columns - 7 - len(tail)))} · {tail}"
    return [first, f"    {second}"]


def _whole(result: Result, columns: int) -> list[Line]:
    about = result.about
    first = Text.assemble("  ", about.name, "  ", (result.outcome.value, COLOURS[result.outcome]))
    first.append(f"  {about.given}" if about.given else "")
    told = [result.scope or result.reason, by(result), *result.notes]
    if result.margin is not None:
        means = f": {result.margin['means']}" if result.margin["means"] else ""
        told.append(f"margin {decimal(result.margin['exact'])}{means}")
    if about.kernel:
        told.append(f"in general: Rocq's {', '.join(about.kernel)}")
    return [
        first,
        *(line for text in told if text for line in wrap(text, columns, first="    ", rest="      ")),
    ]


def statement_lines(summary: Summary, title: str, columns: int, *, verbose: bool) -> list[Line]:
    """A statement with its claims under it, and its kernel theorems where they were checked."""
    lines: list[Line] = [summary_line(summary, title, columns)]
    by_claim: dict[str, list[Result]] = {}
    for result in summary.results:
        by_claim.setdefault(result.about.claim, []).append(result)
    for own in by_claim.values():
        lines += claim_lines(own, columns, verbose=verbose)
    checked = [k for k in summary.kernel if k.outcome is Outcome.PROVED]
    if checked and not verbose:
        names = ", ".join(k.about.name.removeprefix("kernel:") for k in checked)
        lines.append(f"  {fit(f'in Rocq: {names}', columns - 2)}")
    left = [k.about.name.removeprefix("kernel:") for k in summary.kernel if k.outcome is not Outcome.PROVED]
    if (
        len(left) == len(summary.kernel) == 1 and not verbose
    ):  # of many, the ledger says that they did not run
        lines.append(f"  {fit(f'in Rocq, not run here ({MAKE}): {left[0]}', columns - 2)}")
    if verbose:
        lines += [line for k in checked for line in _whole(k, columns)]
    return lines


def explain(result: Result, columns: int) -> list[str]:
    """All there is to say on a result that is no success: what, where and why."""
    head = f"{result.outcome}: {result.about.claim} {result.about.given}".rstrip()
    why = result.reason or "no reason was given"
    said = [f"{s.engine}: {SAYS[s.holds]}{': ' + s.detail if s.detail else ''}" for s in result.said]
    lines = [head, *wrap(why, columns, first="  ", rest="  ")]
    for text in said:
        lines += wrap(text, columns, first="  ", rest="    ")
    if result.witness is not None:
        lines += wrap(f"witness: {dict(result.witness)}", columns, first="  ", rest="    ")
    return lines


def ledger_lines(report: Report) -> list[Line]:
    """The trust ledger: how much is established, by engines that share how much, and what is not."""
    ledger = report.ledger
    lines: list[Line] = [
        heading(f"Trust ledger: {ledger['checks_run']} checks ran, {ledger['success']} succeeded")
    ]
    lines += [f"  {count:5}  {kind}" for kind, count in report.shared.items() if count]
    for name in ("refuted", "unknown", "vacuous", "skipped", "assumed", "bad_input"):
        if ledger[name]:
            lines.append(f"  {ledger[name]:5}  {name.replace('_', ' ')}")
    if report.kernel:
        checked = ledger["kernel_checked"]
        lines.append(f"  {checked:5}  kernel theorems checked of {len(report.kernel)}")
        if ledger["kernel_not_run"]:
            states = sorted({k.reason for k in report.kernel if k.outcome is not Outcome.PROVED})
            lines.append(f"         the other {ledger['kernel_not_run']}: {', '.join(states)}")
    return lines


def closing_lines(report: Report, index: Index, columns: int, *, require_kernel: bool) -> list[Line]:
    """What follows the statements: what has no claims, what did not succeed, in full, and the ledger."""
    lines: list[Line] = []
    for statement in report.unchecked:
        uses = index.statements[statement].uses
        rests = f"; it rests on {', '.join(uses)}: slt check {' '.join(uses)}" if uses else ""
        lines += wrap(f"not yet checked: {statement} has no claims of its own{rests}", columns, rest="  ")
    if require_kernel and not report.kernel:
        lines += ["", "not run: there is no kernel proof of these statements here"]
    missing = [k for k in report.kernel if not k.outcome.success] if require_kernel else []
    for result in [*report.failures, *missing]:
        lines += ["", *explain(result, columns)]
    return [*lines, *([""] if lines else []), *ledger_lines(report)]


def mutant_lines(results: Iterable[Result], columns: int, *, verbose: bool) -> list[Line]:
    """Survivors in full; verbose: every mutant with the witness's reason."""
    lines: list[Line] = []
    for r in results:
        if r.killed and not verbose:
            continue
        word = ("killed", "green") if r.killed else (f"SURVIVED ({r.outcome})", "bold red")
        lines.append(Text.assemble(word, f"  {r.about.claim}: {r.about.mutant}"))
        lines += wrap(r.reason or "no reason was given", columns, first="    ", rest="    ")
    return lines


def print_table(table: Frontier) -> None:
    """Print a frontier or a comparison with its notes: a grid where it fits, else a paragraph a row."""
    out = wide_console()
    columns = width(out)
    cells = [table.columns, *table.rows]
    widest = [max(len(row[k]) for row in cells) for k in range(len(table.columns))]
    if sum(widest) + 3 * len(widest) + 1 <= columns:
        grid = Table(title=table.title)
        for name in table.columns:
            grid.add_column(name)
        for row in table.rows:
            grid.add_row(*row)
        Console(width=columns).print(grid)
    else:
        print_lines(out, _paragraphs(table, columns))
    print_lines(out, [line for note in table.notes for line in wrap(note, columns, first="- ", rest="  ")])


def _paragraphs(table: Frontier, columns: int) -> list[Line]:
    lines: list[Line] = [heading(table.title)]
    for row in table.rows:
        lines += ["", *wrap(f"{table.columns[0]} = {row[0]}" if row[0].isdigit() else row[0], columns)]
        for name, cell in zip(table.columns[1:], row[1:], strict=True):
            if cell:
                lines += wrap(f"{name}: {cell}", columns, first="  ", rest="    ")
    return [*lines, ""]
