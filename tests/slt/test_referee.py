"""`slt report`: what it says is what the run found and the index has, in three formats, and it is small."""

from __future__ import annotations

import html
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.claim import all_claims
from checkers.core.result import Result
from checkers.core.verdict import Outcome
from checkers.engines.kernel import kernel_theorems
from checkers.running.plan import Check
from checkers.running.run import run_check
from proofs import findings, misreadings
from proofs.statements import load
from slt.documents import WRITERS, Block, Kind, as_html, as_markdown, as_pdf
from slt.referee import blocks
from slt.report import kernel_result, report

ROOT = Path(__file__).parents[2]
INDEX = load()
CLAIM = "theorem-10/rounding_first_packs_everything"
RUN = {"grid": "quick", "date": "2026-01-02 03:04 UTC", "commit": "abc1234567"}
TOOL = {"slt": "9.9.9", "z3": "1.2.3"}
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def slt(tmp_path: Path) -> Run:
    """Run `slt ...` in an empty folder."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "slt", *arguments]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )

    return run


def _made(*results: Result, statement: str = "theorem-10") -> str:
    """The report on one statement from these results, as one text."""
    rows = [INDEX.statements[statement]]
    kernel = [k for k in kernel_theorems() if k.statement == statement]
    found = report(results, [kernel_result(k) for k in kernel])
    made = blocks(rows, found, kernel, findings.load(INDEX), misreadings.load(INDEX), INDEX, RUN, TOOL)
    return "\n".join(block.text for block in made)


def _results() -> list[Result]:
    return [run_check(Check(CLAIM, row)) for row in all_claims()[CLAIM].quick]


def test_it_says_what_was_checked_by_what_and_what_is_not_shown() -> None:
    row, text = INDEX.statements["theorem-10"], _made(*_results())
    assert "2 checks ran, 2 succeeded" in text
    assert "rounding_first_packs_everything (2 proved). The weakest: N=2 q=1 d=1:" in text
    assert "By z3 + cvc5 + exhaustion (independent throughout)." in text
    for limit in row.limits:
        assert limit in text
    assert "Checked by slt 9.9.9, commit abc1234567, on 2026-01-02 03:04 UTC, quick grid; z3 1.2.3." in text
    for finding in findings.load(INDEX):
        assert (finding.true in text) == (finding.statement == row.id)
    for misread in misreadings.load(INDEX):
        assert (misread.true in text) == (misread.statement == row.id)
    for theorem in kernel_theorems():
        assert (f"{theorem.name} (" in text) == (theorem.statement == row.id)


def test_the_three_commands_repeat_it() -> None:
    commands = _made(*_results()).splitlines()[-3:]
    assert commands == [
        "git checkout abc1234567 && make installed",
        ".venv/bin/slt check theorem-10 --grid quick",
        "make rocq",
    ]


@pytest.mark.parametrize("outcome", [Outcome.REFUTED, Outcome.UNKNOWN, Outcome.SKIPPED])
def test_what_failed_is_the_claims_weakest_row_and_gives_its_reason(outcome: Outcome) -> None:
    good, bad = _results()
    refuted = outcome is Outcome.REFUTED
    said = tuple(replace(s, holds=False) for s in bad.said) if refuted else ()
    failed = Result(
        bad.about, outcome, reason="because of this", said=said, witness={"N": 2} if refuted else None
    )
    text = _made(good, failed)
    assert f"(1 proved, 1 {outcome.value})" in text
    assert f"{outcome.value}: because of this" in text
    assert f"1 {outcome.value}" in text.splitlines()


def test_a_statement_of_which_nothing_ran_says_so() -> None:
    assert "No check of its own ran. It rests on definition-1, definition-4." in _made(
        statement="figure-2-experiment"
    )


@pytest.mark.parametrize("suffix", WRITERS)
def test_the_command_writes_each_format_and_it_is_small(slt: Run, tmp_path: Path, suffix: str) -> None:
    ran = slt("report", "precision-model", "Definition 4", "--output", f"r{suffix}", "--jobs", "1")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == f"5 checks ran, 5 succeeded; written to r{suffix}\n"
    content = (tmp_path / f"r{suffix}").read_bytes()
    assert len(content) < 100_000
    if suffix == ".pdf":
        pages = pypdf.PdfReader(io.BytesIO(content)).pages
        text = "".join(page.extract_text() for page in pages)
        assert len(pages) <= 3
    else:
        text = html.unescape(content.decode()).replace("\\", "")
    words = " ".join(text.split())
    assert "sparse_averages_are_exact_means (1 certified)" in words
    assert ".venv/bin/slt check precision-model definition-4 --grid quick" in words


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("theorem-10", "--output", "r.docx"), "name a file that ends in .md, .html, .pdf"),
        (("theorem-10", "--output", "no/such/r.md"), "cannot write"),
        (("theorem 5", "--output", "r.md"), "no Theorem 5"),
        (("theorem-10",), "Missing option '--output'"),
    ],
)
def test_bad_input_is_one_line_before_any_work(
    slt: Run, tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    ran = slt("report", *arguments)
    assert ran.returncode == 2
    assert says in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert not (tmp_path / ".slt").exists()


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in [kind.value for kind in Kind]:
            self.said.append(data)


LINES = (
    st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=60)
    .map(str.strip)
    .filter(bool)
)


@given(st.lists(st.tuples(st.sampled_from(list(Kind)), LINES), max_size=8))
def test_html_says_any_text_as_it_is(made: list[tuple[Kind, str]]) -> None:
    page = _Text()
    page.feed(as_html([Block(kind, text) for kind, text in made]))
    assert page.open == []
    assert "".join(page.said) == "".join(text for _, text in made)


def test_markdown_escapes_what_would_be_a_sign() -> None:
    made = as_markdown(
        [
            Block(Kind.TITLE, "x_1 * <b>"),
            Block(Kind.ITEM, "a"),
            Block(Kind.ITEM, "b|c"),
            Block(Kind.CODE, "x_1"),
        ]
    )
    assert made == "# x\\_1 \\* \\<b\\>\n\n- a\n- b\\|c\n\n```\nx_1\n```\n"


def test_every_sign_of_our_texts_is_in_the_pdfs_font() -> None:
    """A sign without a glyph would be printed as a box."""
    texts = [*json.loads((ROOT / "proofs/verdicts.json").read_text(encoding="utf-8"))]
    said = {c for row in texts for c in str(row["scope"])}
    for row in INDEX.statements.values():
        said |= set("".join([*row.hypotheses, row.conclusion, *row.limits, row.title]))
    text = "".join(sorted(c for c in said if c.isprintable()))
    pages = pypdf.PdfReader(io.BytesIO(as_pdf([Block(Kind.TEXT, text)]))).pages
    shown = "".join(page.extract_text() for page in pages)
    assert set(re.sub(r"\s", "", text)) <= set(shown)
