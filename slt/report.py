"""The report of a run, computed once: the ledger, a summary a statement, and the exit code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checkers.core.result import Header, Result, result_of
from checkers.core.trust import Sharing
from checkers.core.verdict import Outcome
from checkers.engines.kernel import KernelTheorem

# The outcomes from the best a reader can hope for to the worst.
ORDER = [
    Outcome.PROVED,
    Outcome.CERTIFIED,
    Outcome.ASSUMED,
    Outcome.SKIPPED,
    Outcome.VACUOUS,
    Outcome.UNKNOWN,
    Outcome.BAD_INPUT,
    Outcome.REFUTED,
]


def weakness(result: Result) -> tuple[int, int]:
    """How weak a link a result is: by its outcome, then by what its engines share. The larger the weaker."""
    shares = list(Sharing)
    return ORDER.index(result.outcome), 0 if result.shared is None else shares.index(result.shared)


@dataclass(frozen=True)
class Summary:
    """What a run found of one statement. weakest: of its checks, None if it has none; kernel: the results of
    its Rocq theorems."""

    statement: str
    results: tuple[Result, ...]
    kernel: tuple[Result, ...]
    weakest: Result | None

    @property
    def successes(self) -> int:
        return sum(r.outcome.success for r in self.results)


@dataclass(frozen=True)
class Report:
    """A run. unchecked: the statements that were asked for and have no claims; ledger: how many results of
    each kind; shared: how many successes rest on engines that share so much."""

    results: tuple[Result, ...]
    kernel: tuple[Result, ...]
    unchecked: tuple[str, ...]
    ledger: Mapping[str, int]
    shared: Mapping[Sharing, int]
    summaries: tuple[Summary, ...]
    exit_code: int

    @property
    def failures(self) -> list[Result]:
        """The results that are no success, the kernel's not among them."""
        return [r for r in self.results if not r.outcome.success]


def report(
    results: Sequence[Result],
    kernel: Sequence[Result] = (),
    unchecked: Sequence[str] = (),
    *,
    asked: bool = False,
    require_kernel: bool = False,
    two_engines: bool = False,
) -> Report:
    """The report of these results.

    asked: whether what is unchecked was asked for by name, and so is missed; require_kernel: whether kernel
    proofs that are not checked are; two_engines: whether single engines are.
    """
    shared = {kind: sum(r.shared is kind for r in results) for kind in Sharing}
    ledger = _ledger(results, kernel)
    code = _exit_code(ledger)
    kernel_lacks = not kernel or any(k.outcome is not Outcome.PROVED for k in kernel)
    missed = (asked and unchecked) or (require_kernel and kernel_lacks)
    if not code and (missed or (two_engines and shared[Sharing.SINGLE])):
        code = 3
    return Report(
        tuple(results), tuple(kernel), tuple(unchecked), ledger, shared, _summaries(results, kernel), code
    )


def kernel_result(theorem: KernelTheorem) -> Result:
    """A kernel proof in the form of a check's result."""
    about = Header(theorem.statement, theorem.claim, theorem.printed or theorem.name, {})
    return result_of(about, theorem.verdict())


def summary(statement: str, results: Iterable[Result], kernel: Iterable[Result]) -> Summary:
    """What these results say of one statement."""
    own = _of(statement, results)
    return Summary(statement, own, _of(statement, kernel), max(own, key=weakness, default=None))


def _summaries(results: Sequence[Result], kernel: Sequence[Result]) -> tuple[Summary, ...]:
    statements = dict.fromkeys(r.about.statement for r in [*results, *kernel])
    return tuple(summary(statement, results, kernel) for statement in statements)


def _of(statement: str, results: Iterable[Result]) -> tuple[Result, ...]:
    return tuple(r for r in results if r.about.statement == statement)


def _ledger(results: Iterable[Result], kernel: Sequence[Result]) -> dict[str, int]:
    """How much of what was asked for is established, on how many engines, and what is not."""
    names = [
        "refuted",
        "unknown",
        "skipped",
        "vacuous",
        "assumed",
        "bad_input",
        "single_engine",
        "checks_run",
    ]
    counts = dict.fromkeys(["success", *names], 0)
    for result in results:
        counts["success" if result.outcome.success else result.outcome.value.replace(" ", "_")] += 1
        counts["single_engine"] += result.shared is Sharing.SINGLE
        counts["checks_run"] += result.ran
    checked = sum(k.outcome is Outcome.PROVED for k in kernel)
    return counts | {"kernel_checked": checked, "kernel_not_run": len(kernel) - checked}


def _exit_code(ledger: Mapping[str, int]) -> int:
    """0 all successful, 1 a refutation, 2 bad input, 3 unknown, skipped or vacuous, or nothing ran."""
    if ledger["refuted"]:
        return 1
    if ledger["bad_input"]:
        return 2
    if ledger["unknown"] or ledger["skipped"] or ledger["vacuous"] or not ledger["checks_run"]:
        return 3
    return 0
