"""What machines read is what the published schemas say."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

import slt
from checkers.core.opinion import Answer, ask
from checkers.core.result import Header, Result, result_of, solved
from checkers.core.trust import Sharing
from checkers.core.verdict import Margin, Outcome, Verdict, assumed, conclude, skipped, unknown, vacuous
from slt.formats import as_json, as_junit, mutants_as_json, this_run
from slt.report import report

ABOUT = Header("theorem-2", "theorem-2/holds", "It holds.", {"N": 8})


def schema(name: str) -> Any:
    text = (Path(slt.__file__).parent / "schema" / f"{name}.json").read_text(encoding="utf-8")
    found = json.loads(text)
    Draft202012Validator.check_schema(found)
    return Draft202012Validator(found)


def said(holds: bool | None, margin: Margin | None = None) -> Verdict:
    answer = Answer(holds, "why", {"x": [1, Fraction(1, 2)]} if holds is False else None)
    opinions = [ask(engine, lambda: answer) for engine in ("z3", "cvc5", "exhaustion")]
    return conclude(Outcome.PROVED, "here", opinions, margin=margin, certificate={"kind": "rounding"})


EVERY = [
    said(True),
    *(said(True, Margin(v, "m")) for v in (-3, Fraction(-1, 3), Fraction(1, 2**200), Fraction(7**9000, 3))),
    said(False),
    said(None),
    unknown("", "out of budget"),
    skipped("", "no time"),
    vacuous("", "no input"),
    assumed("", "cited"),
    Verdict(Outcome.BAD_INPUT, "", reason="n is negative"),
]


def results() -> list[Result]:
    return [result_of(ABOUT, v, seconds=0.1, obligations=[solved("one", "x")]) for v in EVERY]


def test_every_report_follows_the_schema() -> None:
    kernel = [result_of(Header("theorem-2", "theorem-2/kernel:t", "forall", {}), skipped("", "not run"))]
    found = json.loads(
        json.dumps(as_json(report(results(), kernel, ["figure-2-experiment"]), this_run("quick")))
    )
    schema("check-1").validate(found)
    assert {r["verdict"] for r in found["results"]} == {o.value for o in Outcome} - {"certified"}
    assert found["shared"] == {
        "independent throughout": 5,
        "independent arithmetic, shared specification": 0,
        "independent solver, shared encoding": 0,
        "two checkers, one proof": 0,
        "single engine": 0,
    }
    assert list(found["shared"]) == schema("check-1").schema["$defs"]["shared"]["enum"] == list(Sharing)


def test_every_report_on_mutants_follows_the_schema() -> None:
    about = replace(ABOUT, mutant="one bit flipped")
    found = mutants_as_json([result_of(about, v) for v in EVERY])
    schema("mutants-1").validate(json.loads(json.dumps(found)))
    assert found["survivors"] == len(EVERY) - 1


@pytest.mark.parametrize(
    ("row", "field", "value"),
    [
        (0, "verdict", "splendid"),
        (0, "shared", None),
        (0, "shared", "trust me"),
        (0, "engines", []),
        (5, "witness", None),
        (6, "shared", "single engine"),
        (1, "margin", {"exact": 0.5, "means": "m"}),
    ],
)
def test_the_schema_refuses_what_is_no_report(row: int, field: str, value: object) -> None:
    found = json.loads(json.dumps(as_json(report(results()), this_run("full"))))
    found["results"][row][field] = value
    assert not schema("check-1").is_valid(found)


def test_junit_tells_failures_errors_and_skipped_apart() -> None:
    suite = ElementTree.fromstring(as_junit(report(results())).split("\n", 1)[1])
    counts = {name: int(suite.get(name, "")) for name in ("tests", "failures", "errors", "skipped")}
    assert counts == {"tests": 12, "failures": 1, "errors": 4, "skipped": 2}
    assert len(suite.findall(".//error")) == 4
