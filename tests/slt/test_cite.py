"""Every statement is citable in every style, and no number is printed that is not known."""

import dataclasses
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions.errors import BadInput
from proofs.statements import Statement, load
from slt.cite import STYLES, cite, pin

INDEX = load()
ROWS = pytest.mark.parametrize("row", INDEX.statements.values(), ids=INDEX.statements)


def _parse_bibtex(text: str) -> tuple[str, dict[str, str]]:
    """Key and fields of one entry, by BibTeX's own rule: every brace counts, whatever stands before it."""
    head = re.match(r"@inproceedings\{([a-z0-9-]+),\s*", text)
    assert head is not None
    at, fields = head.end(), {}
    while text[at] != "}":
        field = re.compile(r"([a-z]+) = \{").match(text, at)
        assert field is not None, text[at:]
        start = at = field.end()
        depth = 1
        while depth:
            depth += {"{": 1, "}": -1}.get(text[at], 0)
            at += 1
        fields[field[1]] = text[start : at - 1]
        comma = re.compile(r",\s*").match(text, at)
        assert comma is not None
        at = comma.end()
    assert at == len(text) - 1
    return head[1], fields


@ROWS
def test_bibtex_is_one_whole_entry(row: Statement) -> None:
    key, fields = _parse_bibtex(cite(row, INDEX, "bibtex"))
    assert key == f"sanford2023-{row.id}"
    assert fields["author"] == "Sanford, Clayton and Hsu, Daniel and Telgarsky, Matus"
    assert fields["title"] == "{Representational Strengths and Limitations of Transformers}"
    assert fields["pages"] == "36677--36707"
    assert fields["note"].startswith(pin(row))


@ROWS
def test_csl_is_one_item_of_the_schema(row: Statement) -> None:
    items = json.loads(cite(row, INDEX, "csl"))
    assert len(items) == 1
    item = items[0]
    assert item["id"] == f"sanford2023-{row.id}"
    assert item["type"] == "paper-conference"
    assert item["author"][2] == {"family": "Telgarsky", "given": "Matus"}
    assert item["issued"] == {"date-parts": [[2023]]}
    assert item["custom"] == {"locator": pin(row), "statement": row.id, "number-status": row.number_status}
    assert "locator" not in item, "a locator is no item variable of CSL JSON"


@ROWS
def test_plain_is_one_line(row: Statement) -> None:
    text = cite(row, INDEX, "plain")
    assert len(text.splitlines()) == 1
    assert text.startswith("Clayton Sanford, Daniel Hsu and Matus Telgarsky. Representational Strengths")
    assert (
        "NeurIPS 2023 (Advances in Neural Information Processing Systems 36), pages 36677–36707, 2023" in text
    )
    assert "arXiv:2306.02896v2" in text
    assert pin(row) in text


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("theorem-6", "Theorem 6"),
        ("informal-theorem-1", "Informal Theorem 1"),
        ("figure-2-experiment", "Figure 2"),
        ("section-4-match-tasks", "Section 4 (number not known here)"),
        ("appendix-c3-third-order", "Appendix C.3 (number not known here)"),
        ("set-disjointness", "Set disjointness (DISJ), place and number not known here"),
        (
            "precision-model",
            "p-bit numbers as the companion reads them, the companion's own and not in the paper",
        ),
    ],
)
def test_pins(id: str, expected: str) -> None:
    assert pin(INDEX.statements[id]) == expected


@pytest.mark.parametrize("style", STYLES)
@ROWS
def test_an_inferred_number_is_flagged_and_only_that(row: Statement, style: str) -> None:
    assert ("number inferred" in cite(row, INDEX, style)) == (row.number_status == "inferred")


def test_entries_of_all_statements_can_stand_in_one_bibliography() -> None:
    keys = {_parse_bibtex(cite(row, INDEX, "bibtex"))[0] for row in INDEX.statements.values()}
    ids = {json.loads(cite(row, INDEX, "csl"))[0]["id"] for row in INDEX.statements.values()}
    assert keys == ids
    assert len(keys) == len(INDEX.statements)


@given(st.text(st.characters(exclude_categories=["C"])))
def test_any_title_is_escaped(title: str) -> None:
    row = dataclasses.replace(INDEX.statements["set-disjointness"], title=title)
    key, fields = _parse_bibtex(cite(row, INDEX, "bibtex"))
    assert key == "sanford2023-set-disjointness"
    text = fields["note"]
    for name, sign in {"braceleft": "{", "braceright": "}", "asciitilde": "~", "asciicircum": "^"}.items():
        text = text.replace(rf"{{\text{name}}}", f"<{ord(sign)}>")
    text = text.replace(r"{\textbackslash}", "<92>")
    assert re.fullmatch(r"(?:[^\\{}~^&%$#_]|\\[&%$#_])*", text)
    assert json.loads(cite(row, INDEX, "csl"))[0]["note"].startswith(title)


@pytest.mark.parametrize("style", ["", "BibTeX", "apa"])
def test_an_unknown_style_is_bad_input(style: str) -> None:
    with pytest.raises(BadInput, match="give one of bibtex, csl, plain"):
        cite(INDEX.statements["theorem-6"], INDEX, style)


def test_the_citation_file_agrees_with_the_index() -> None:
    text = Path(__file__).parents[2].joinpath("CITATION.cff").read_text(encoding="utf-8")
    paper = INDEX.paper
    start, end = paper.pages.split("-")
    people = [part for author in paper.authors for part in author.split(", ")]
    facts = [f"title: {paper.title}\n", f"volume: {paper.volume}\n", f"start: {start}\n", f"end: {end}\n"]
    facts += [f"collection-title: {paper.proceedings}\n", f"arXiv:{paper.arxiv}{paper.version}", *people]
    assert [fact for fact in facts if fact not in text] == []
