"""What the questions of `import slt` are answered with: frozen records that a notebook can show."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from checkers.core import adversary
from checkers.core.adversary import Finding
from checkers.core.result import Result, to_row
from checkers.core.verdict import read_exact
from slt import report as reporting
from slt.face import html
from slt.formats import as_json, this_run
from slt.tables import by, decimal

if TYPE_CHECKING:
    from slt.site.pictures import Picture


@dataclass(frozen=True)
class ClaimRow:
    """A claim that `slt.check` decides.

    parameters: what may be set, with its type; quick: the rows of the quick grid; mutants: the corruptions
    that it must refute.
    """

    id: str
    says: str
    parameters: Mapping[str, type]
    quick: tuple[Mapping[str, Any], ...]
    mutants: tuple[str, ...]


@dataclass(frozen=True)
class Statement:
    """A statement of the paper as the companion reads it (proofs/statements.toml; where they differ, the
    paper is right).

    number_status: how sure the number is: confirmed, inferred, open or ours; limits: what its checks do not
    show; constants: the companion's own, not the paper's; uses: the ids of what it rests on; protocol: what
    `slt.refute` asks of a model, for a lower bound that has an adversary.
    """

    id: str
    name: str | None
    title: str
    section: str
    number_status: str
    version: str
    hypotheses: tuple[str, ...]
    conclusion: str
    constants: tuple[str, ...]
    limits: tuple[str, ...]
    uses: tuple[str, ...]
    claims: tuple[ClaimRow, ...]
    protocol: str | None

    def _repr_html_(self) -> str:
        try:  # as mathematics, if latex2mathml is installed
            from slt.site.mathematics import read
        except ImportError:
            return html.render("statement", statement=self, formulas=None)
        return html.render("statement", statement=self, formulas=read()[self.id])


@dataclass(frozen=True)
class Verdict:
    """What became of one claim at one choice of parameters; true if it succeeded."""

    result: Result

    def __bool__(self) -> bool:
        return self.ok

    @property
    def ok(self) -> bool:
        """Whether it is proved or certified."""
        return self.result.outcome.success

    @property
    def statement(self) -> str:
        """The id of the statement."""
        return self.result.about.statement

    @property
    def claim(self) -> str:
        """The id of the claim."""
        return self.result.about.claim

    @property
    def says(self) -> str:
        """What the claim says, its hypotheses included."""
        return self.result.about.says

    @property
    def parameters(self) -> Mapping[str, Any]:
        """What was set, as JSON: Fractions as text."""
        return self.result.about.parameters

    @property
    def outcome(self) -> str:
        """proved, certified, refuted, unknown, vacuous, assumed, skipped or bad input."""
        return self.result.outcome.value

    @property
    def scope(self) -> str:
        """What exactly was decided, such as all 120 inputs."""
        return self.result.scope

    @property
    def by(self) -> str:
        """The engines, and what they share."""
        return by(self.result)

    @property
    def reason(self) -> str:
        """Why it is no success; may be empty for one."""
        return self.result.reason

    @property
    def witness(self) -> Mapping[str, Any] | None:
        """A concrete counterexample, if refuted."""
        return self.result.witness

    @property
    def margin(self) -> Fraction | None:
        """By how much it holds, exact; `margin_means` says what it is."""
        margin = self.result.margin
        return None if margin is None else read_exact(margin["exact"])

    @property
    def margin_means(self) -> str:
        """What the margin is; empty if there is none."""
        return "" if self.result.margin is None else str(self.result.margin["means"])

    def __repr__(self) -> str:
        given = f" {self.result.about.given}" if self.result.about.given else ""
        return f"<{self.claim}{given}: {self.outcome}; {self.scope or self.reason}; {self.by}>"

    def _repr_html_(self) -> str:
        row = to_row(self.result)
        margin = None if row["margin"] is None else decimal(row["margin"]["exact"])
        return html.render("verdict", verdict=self, rows=[row], margin=margin)


@dataclass(frozen=True)
class Report:
    """What `slt.check` found; true exactly if `slt check` would exit with 0: something ran, all of it
    succeeded, and every statement that was named has claims."""

    found: reporting.Report
    grid: str

    def __bool__(self) -> bool:
        return self.ok

    @property
    def ok(self) -> bool:
        """Whether everything that was asked for succeeded."""
        return self.exit_code == 0

    @property
    def exit_code(self) -> int:
        """As of `slt check`: 0 success, 1 a refutation, 2 bad input, 3 unknown, skipped or not checked."""
        return self.found.exit_code

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """One for each check, in the order of the plan."""
        return tuple(map(Verdict, self.found.results))

    @property
    def failures(self) -> tuple[Verdict, ...]:
        """Those that are no success."""
        return tuple(map(Verdict, self.found.failures))

    @property
    def kernel(self) -> tuple[Verdict, ...]:
        """The Rocq theorems of these statements, as they are built on this machine; those that are not built
        have the outcome skipped, and take nothing from `ok`."""
        return tuple(map(Verdict, self.found.kernel))

    @property
    def unchecked(self) -> tuple[str, ...]:
        """The statements named that have no claims of their own."""
        return self.found.unchecked

    @property
    def ledger(self) -> Mapping[str, int]:
        """How many results of each kind, as in the JSON report."""
        return self.found.ledger

    def to_json(self) -> dict[str, Any]:
        """The machine-readable report, slt/schema/check-1.json; `slt site` reads it from a file."""
        found: dict[str, Any] = json.loads(json.dumps(as_json(self.found, this_run(self.grid))))
        return found

    def plot(self) -> Picture:
        """The exact margins of the checks that have one, as a picture. Needs matplotlib. BadInput if no
        check has a margin."""
        from slt.face.plots import margins

        return margins(self.found.results)

    def __repr__(self) -> str:
        ledger = {name: count for name, count in self.ledger.items() if count}
        return f"<slt report: {'ok' if self.ok else 'not ok'}; {ledger}>"

    def _repr_html_(self) -> str:
        claims = dict.fromkeys((v.statement, v.claim) for v in self.verdicts)
        own = {c: [v for v in self.verdicts if v.claim == c] for _, c in claims}
        rows = {c: [to_row(v.result) for v in verdicts] for c, verdicts in own.items()}
        return html.render("report", report=self, claims=claims, own=own, rows=rows)


@dataclass(frozen=True)
class Refutation(adversary.Refutation):
    """What an adversary found; see `checkers.core.adversary.Refutation` for its fields. It has no truth
    value, since "no counterexample" is not "correct": ask `refuted`, or look at `finding`."""

    def __bool__(self) -> bool:
        raise TypeError("a refutation has no truth value; ask .refuted, or compare .finding")

    @property
    def refuted(self) -> bool:
        """Whether an input was found on which the model errs."""
        return self.finding is Finding.REFUTED

    def plot(self) -> Picture:
        """The input on which the model errs (Theorem 10), as a picture. Needs matplotlib. BadInput where
        there is nothing to see."""
        from slt.face.plots import counterexample

        return counterexample(self)

    def _repr_html_(self) -> str:
        return html.render("refutation", found=self)
