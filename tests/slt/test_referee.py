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
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

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
    says = all_claims()[CLAIM].says
    assert f"rounding_first_packs_everything (2 proved). {says} The weakest: N=2 q=1 d=1:" in text
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
    assert made == "# x_1 * \\<b>\n\n- a\n- b\\|c\n\n```\nx_1\n```\n"


def _read(made: str) -> list[tuple[str, str]]:
    """The elements that Markdown reads, each with its text; whatever is not plain text is shown as such."""
    tokens = MarkdownIt("commonmark").enable(["strikethrough", "table"]).parse(made)
    read = []
    for i, token in enumerate(tokens):
        if token.type == "inline":
            shown = {"softbreak": " ", "code_inline": "`{}`", "text": "{}"}
            said = (shown.get(c.type, c.type).replace("{}", c.content) for c in token.children or ())
            element = "li" if token.level == 3 else tokens[i - 1].tag
            read.append((element, "".join(said)))
    return read


@given(st.lists(st.tuples(st.sampled_from([k for k in Kind if k is not Kind.CODE]), LINES), max_size=8))
@example(
    [(Kind.TEXT, "a " * 38 + "- b"), (Kind.ITEM, "a " * 38 + "> 12. b"), (Kind.TEXT, "1. T^{1,H}_{1,m} _b_")]
)
@example(
    [(Kind.TEXT, "[a](b) [c][d] [e]: f &amp; $x$ ~y~ `z`"), (Kind.ITEM, "12) x"), (Kind.ITEM, "+ = # a")]
)
def test_markdown_says_any_text_as_it_is_within_80_columns(made: list[tuple[Kind, str]]) -> None:
    written = as_markdown([Block(kind, text) for kind, text in made])
    words = [(element, " ".join(text.split())) for element, text in _read(written)]
    assert words == [(kind.value, " ".join(text.split())) for kind, text in made]
    assert all(
        len(line) <= 80 or " " not in line.strip(" -#") or line[0] == "#" for line in written.splitlines()
    )


def test_our_names_are_not_spoilt_in_markdown() -> None:
    text = "no_chains_compute (7 proved): in `cells` cells, 2 * M >= N, p <= N in [M]^N"
    assert as_markdown([Block(Kind.TEXT, text)]) == text + "\n"


@pytest.mark.parametrize("lines", range(36, 44))
def test_no_heading_of_a_pdf_stands_at_the_foot_of_a_page(lines: int) -> None:
    made = [Block(Kind.TEXT, "x")] * lines + [
        Block(Kind.HEADING, "HEAD"),
        Block(Kind.ITEM, "what follows " * 20),
    ]
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(as_pdf(made))).pages]
    (page,) = (text for text in pages if "HEAD" in text)
    assert page.count("follows") == 20


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
