"""The report: computed once, from results that are judged by what engines said."""

from __future__ import annotations

import pytest

from checkers.core.opinion import Answer, ask
from checkers.core.result import Header, Result, result_of
from checkers.core.trust import Sharing
from checkers.core.verdict import Outcome, Verdict, assumed, conclude, skipped, unknown, vacuous
from slt.report import report, summary, weakness


def made(verdict: Verdict, statement: str = "theorem-2", name: str = "holds") -> Result:
    return result_of(Header(statement, f"{statement}/{name}", "It holds.", {}), verdict)


def said(holds: bool, *engines: str) -> Verdict:
    answer = Answer(holds, "why", None if holds else {"x": 1})
    return conclude(Outcome.PROVED, "here", [ask(engine, lambda: answer) for engine in engines])


GOOD, ALONE, NO = said(True, "z3", "cvc5"), said(True, "exact"), said(False, "exact")
BAD = Verdict(Outcome.BAD_INPUT, "", reason="n is negative")
OPEN = unknown("", "out of budget")


@pytest.mark.parametrize(
    ("verdicts", "code"),
    [
        ((GOOD, ALONE), 0),
        ((GOOD, assumed("", "cited")), 0),
        ((GOOD, NO), 1),
        ((NO, BAD, OPEN), 1),
        ((GOOD, BAD), 2),
        ((BAD, OPEN), 2),
        ((GOOD, OPEN), 3),
        ((GOOD, vacuous("", "no input")), 3),
        ((GOOD, skipped("", "no time")), 3),
        ((assumed("", "cited"),), 3),
        ((), 3),
    ],
)
def test_exit_codes(verdicts: tuple[Verdict, ...], code: int) -> None:
    assert report([made(v) for v in verdicts]).exit_code == code


def test_what_was_asked_for_and_is_missing_is_not_green() -> None:
    good, alone = made(GOOD), made(ALONE)
    assert report([good], unchecked=["figure-2-experiment"]).exit_code == 0
    assert report([good], unchecked=["figure-2-experiment"], asked=True).exit_code == 3
    assert report([good, alone], two_engines=True).exit_code == 3
    assert report([good], two_engines=True).exit_code == 0
    kernel, not_run = made(said(True, "kernel", "coqchk")), made(skipped("", "not run"))
    assert report([good], [not_run]).exit_code == 0
    assert report([good], [], require_kernel=True).exit_code == 3
    assert report([good], [kernel, not_run], require_kernel=True).exit_code == 3
    assert report([good], [kernel], require_kernel=True).exit_code == 0


def test_a_refutation_is_never_softened() -> None:
    found = report([made(NO)], [], ["x"], asked=True, require_kernel=True, two_engines=True)
    assert found.exit_code == 1


def test_the_ledger_counts_what_ran_and_what_engines_share() -> None:
    verdicts = (GOOD, ALONE, NO, OPEN, BAD, skipped("", "no time"), assumed("", "cited"))
    found = report([made(v) for v in verdicts], [made(skipped("", "not run"))])
    assert found.ledger == {
        "success": 2,
        "refuted": 1,
        "unknown": 1,
        "skipped": 1,
        "vacuous": 0,
        "assumed": 1,
        "bad_input": 1,
        "single_engine": 1,
        "checks_run": 4,
        "kernel_checked": 0,
        "kernel_not_run": 1,
    }
    assert {k: n for k, n in found.shared.items() if n} == {Sharing.ENCODING: 1, Sharing.SINGLE: 1}
    assert [r.outcome for r in found.failures] == ["refuted", "unknown", "bad input", "skipped", "assumed"]


def test_a_statement_is_as_strong_as_its_weakest_check() -> None:
    best = made(said(True, "z3", "exhaustion"), name="best")
    good, alone = made(GOOD, name="good"), made(ALONE, name="alone")
    other, kernel = made(OPEN, "theorem-3"), made(said(True, "kernel", "coqchk"), "theorem-4")
    two, three, four = report([best, alone, good, other], [kernel]).summaries
    assert (two.statement, two.successes, len(two.results)) == ("theorem-2", 3, 3)
    assert two.weakest is alone
    assert three.weakest is other
    assert (four.weakest, four.results, four.kernel) == (None, (), (kernel,))
    assert report([best, good]).summaries[0].weakest is good


def test_how_weak_each_kind_of_result_is() -> None:
    certified = conclude(Outcome.CERTIFIED, "", [ask("exact", lambda: Answer(True))])
    from_best_to_worst = [
        said(True, "z3", "exhaustion"), said(True, "arb", "rational"), GOOD,
        said(True, "kernel", "coqchk"), ALONE, certified,
        assumed("", "cited"), skipped("", "no time"), vacuous("", "no input"), OPEN, BAD, NO,
    ]  # fmt: skip
    found = [weakness(made(v)) for v in from_best_to_worst]
    assert found == sorted(set(found))
    assert weakness(made(OPEN)) == (5, 0)


def test_what_a_report_holds() -> None:
    good, refuted, other = made(GOOD), made(NO, name="fails"), made(ALONE, "theorem-3")
    kernel = made(said(True, "kernel", "coqchk"))
    found = report([good, refuted, other], [kernel], ["theorem-9"])
    assert (found.results, found.kernel, found.unchecked) == (
        (good, refuted, other), (kernel,), ("theorem-9",),
    )  # fmt: skip
    assert found.failures == [refuted]
    assert (found.ledger["kernel_checked"], found.ledger["kernel_not_run"]) == (1, 0)
    assert found.summaries[0] == summary("theorem-2", found.results, found.kernel)
    assert found.summaries[0].results == (good, refuted)
    assert found.summaries[0].kernel == (kernel,)
    assert found.summaries[0].successes == 1
    assert summary("theorem-4", [good], []).weakest is None
    assert [s.statement for s in found.summaries] == ["theorem-2", "theorem-3"]
    assert report([]).unchecked == report([]).summaries == ()


def test_what_is_asked_and_not_there_does_not_hide_worse() -> None:
    lacking = {"unchecked": ["x"], "asked": True, "require_kernel": True, "two_engines": True}
    assert report([made(BAD)], **lacking).exit_code == 2  # type: ignore[arg-type]
    assert report([made(GOOD)], asked=True).exit_code == 0
    assert report([made(GOOD), made(ALONE)]).exit_code == 0
