"""Every statement is citable in every style, and no number is printed that is not known."""

import dataclasses
import io
import json
import re
from importlib import metadata
from pathlib import Path

import jsonschema
import pypdf
import pytest
import typst
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source import Locator
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.claim import all_claims
from checkers.running.journal import Journal, fingerprint
from checkers.running.plan import Check
from checkers.running.run import run_check
from constructions.errors import BadInput
from proofs.statements import Statement, load
from slt.citations import KEY, STYLES, cite, locator, pin
from slt.cite_verdict import cite_verdict, verdict
from slt.formats import this_run

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


@pytest.mark.parametrize("style", ["bibtex", "biblatex"])
@ROWS
def test_one_whole_entry_and_the_pinned_citation(row: Statement, style: str) -> None:
    entry, _, rest = cite(row, INDEX, style).partition("\n}\n")
    key, fields = _parse_bibtex(entry + "\n}")
    assert key == KEY
    assert fields["author"] == "Sanford, Clayton and Hsu, Daniel and Telgarsky, Matus"
    assert fields["title"] == "{Representational Strengths and Limitations of Transformers}"
    assert fields["pages"] == "36677--36707"
    comment, command = rest.splitlines()
    assert comment.startswith(f"% {pin(row)}")
    assert re.fullmatch(rf"\\(auto)?cite\[\{{.+\}}\]\{{{KEY}\}}", command)
    assert row.name is None or row.name.replace(" ", "~") in command
    if row.places:  # a paper prints the section; that the number is not known is a remark to its writer
        assert "not~known" not in command


@ROWS
def test_csl_is_one_item_of_the_schema_with_its_locator(row: Statement) -> None:
    items = json.loads(cite(row, INDEX, "csl"))
    assert len(items) == 1
    item = items[0]
    assert item["id"] == KEY
    assert item["type"] == "paper-conference"
    assert item["author"][2] == {"family": "Telgarsky", "given": "Matus"}
    assert item["issued"] == {"date-parts": [[2023]]}
    assert "locator" not in item, "an item has no place for a locator's label"
    citation = item["custom"]["citation"]
    assert citation["id"] == KEY
    assert citation["label"] in ("section", "figure", "sub-verbo")
    assert citation["locator"] in pin(row)


def test_citeproc_renders_the_item_and_its_locator(tmp_path: Path) -> None:
    """A CSL processor of others accepts the item and prints the pin."""
    style = tmp_path / "pin.csl"
    style.write_text(PIN_STYLE, encoding="utf-8")
    item = json.loads(cite(INDEX.statements["theorem-6"], INDEX, "csl"))[0]
    given = item["custom"]["citation"]
    source = CiteProcJSON([{k: v for k, v in item.items() if k not in ("custom", "note", "event-title")}])
    bibliography = CitationStylesBibliography(
        CitationStylesStyle(str(style), validate=False), source, formatter.plain
    )
    made = Citation([CitationItem(given["id"], locator=Locator(given["label"], given["locator"]))])
    bibliography.register(made)
    assert str(bibliography.cite(made, lambda _: None)) == "Sanford, Hsu, Telgarsky, Theorem 6"


PIN_STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>pin</title><id>pin</id><updated>2023-11-16T00:00:00+00:00</updated></info>
<citation><layout><group delimiter=", "><names variable="author"><name form="short"/></names>
<text variable="locator"/></group></layout></citation>
<bibliography><layout><text variable="title"/></layout></bibliography></style>
"""


@ROWS
def test_ris_has_one_tag_a_line_and_ends(row: Statement) -> None:
    lines = cite(row, INDEX, "ris").splitlines()
    assert lines[0] == "TY  - CPAPER"
    assert lines[-1].rstrip() == "ER  -"
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line + " ") for line in lines)
    assert next(line for line in lines if line.startswith("AU")) == "AU  - Sanford, Clayton"


def test_typst() -> None:
    said = cite(INDEX.statements["theorem-6"], INDEX, "typst").splitlines()[-1]
    assert said == f"#cite(<{KEY}>, supplement: [Theorem 6])"


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


def test_one_bibliography_lists_the_paper_once() -> None:
    keys = {
        re.match(r"@inproceedings\{(.*),", cite(row, INDEX, "bibtex"))[1] for row in INDEX.statements.values()
    }  # type: ignore[index]
    ids = {json.loads(cite(row, INDEX, "csl"))[0]["id"] for row in INDEX.statements.values()}
    assert keys == ids == {KEY}


@given(st.text(st.characters(exclude_categories=["C"])))
def test_any_title_is_escaped(title: str) -> None:
    row = dataclasses.replace(INDEX.statements["set-disjointness"], title=title)
    text = re.search(r"\\cite\[\{(.*)\}\]", cite(row, INDEX, "bibtex"), re.DOTALL)[1].replace("~", " ")  # type: ignore[index]
    for name, sign in {"braceleft": "{", "braceright": "}", "asciitilde": "~", "asciicircum": "^"}.items():
        text = text.replace(rf"{{\text{name}}}", f"<{ord(sign)}>")
    text = text.replace(r"{\textbackslash}", "<92>")
    assert re.fullmatch(r"(?:[^\\{}~^&%$#_]|\\[&%$#_])*", text)
    assert json.loads(cite(row, INDEX, "csl"))[0]["note"].startswith(title)


@pytest.mark.parametrize("style", ["", "BibTeX", "apa"])
def test_an_unknown_style_is_bad_input(style: str) -> None:
    with pytest.raises(BadInput, match="give one of bibtex, biblatex, csl, ris, typst, plain"):
        cite(INDEX.statements["theorem-6"], INDEX, style)


def test_the_citation_file_agrees_with_the_index() -> None:
    text = Path(__file__).parents[2].joinpath("CITATION.cff").read_text(encoding="utf-8")
    paper = INDEX.paper
    start, end = paper.pages.split("-")
    people = [part for author in paper.authors for part in author.split(", ")]
    facts = [f"title: {paper.title}\n", f"volume: {paper.volume}\n", f"start: {start}\n", f"end: {end}\n"]
    facts += [f"collection-title: {paper.proceedings}\n", f"arXiv:{paper.arxiv}{paper.version}", *people]
    assert [fact for fact in facts if fact not in text] == []


# An item of CSL JSON 1.0.2, restated here: every property we write with its type, and no other.
_DATE = {
    "type": "object",
    "properties": {"date-parts": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}}},
    "additionalProperties": False,
}
_NAME = {
    "type": "object",
    "properties": {name: {"type": "string"} for name in ("family", "given", "literal")},
    "additionalProperties": False,
}
_TEXTS = ("title", "container-title", "event-title", "volume", "page", "URL", "note", "version")
CSL_ITEM = {
    "type": "object",
    "required": ["type", "id"],
    "properties": {
        "id": {"type": "string"},
        "type": {"enum": ["paper-conference", "software"]},
        "author": {"type": "array", "items": _NAME},
        "issued": _DATE,
        "custom": {"type": "object"},
        **{name: {"type": "string"} for name in _TEXTS},
    },
    "additionalProperties": False,
}


@ROWS
def test_csl_is_valid_against_the_schema(row: Statement) -> None:
    """The schema itself is not shipped with this project; CSL_ITEM restates its part for what we write."""
    items = json.loads(cite(row, INDEX, "csl"))
    jsonschema.validate(items, {"type": "array", "items": CSL_ITEM})
    assert set(items[0]["custom"]["citation"]) == {"id", "label", "locator"}


@ROWS
def test_typst_typesets_the_bibtex_entry_and_the_pin(row: Statement, tmp_path: Path) -> None:
    """Typst itself reads our entry, and prints where in the paper it is."""
    entry = cite(row, INDEX, "bibtex").partition("\n}\n")[0] + "\n}\n"
    (tmp_path / "refs.bib").write_text(entry, encoding="utf-8")
    document = cite(row, INDEX, "typst") + '\n#bibliography("refs.bib", style: "apa")\n'
    (tmp_path / "paper.typ").write_text(document, encoding="utf-8")
    made = typst.compile(str(tmp_path / "paper.typ"), format="pdf")
    text = " ".join(pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text().split())
    letters = re.sub(r"[^A-Za-z0-9]", "", text)
    assert re.sub(r"[^A-Za-z0-9]", "", locator(row)) in letters
    assert "RepresentationalStrengthsandLimitationsofTransformers" in letters


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A journal in which the quick grid of the precision model has run."""
    path = tmp_path / "journal.jsonl"
    claim = all_claims()["precision-model/rounding_is_to_nearest_even"]
    with Journal(path, fingerprint()) as kept:
        for row in claim.quick:
            check = Check(claim.id, row)
            kept.append(check.key, run_check(check))
    return path


def test_a_verdict_that_never_ran_is_not_cited(tmp_path: Path) -> None:
    assert cite_verdict(INDEX.statements["precision-model"], INDEX, "plain", tmp_path / "none") is None


@pytest.mark.parametrize("style", STYLES)
def test_the_companions_own_verdict_is_citable(journal: Path, style: str) -> None:
    said = cite_verdict(INDEX.statements["precision-model"], INDEX, style, journal)
    assert said is not None
    version, commit = metadata.version("slt-companion"), this_run("quick")["commit"]
    assert version in said
    assert commit in said
    assert KEY not in said, "it is another work than the paper"
    if style != "typst":
        assert "2 proved of 2 checks of 1 claims" in said
    if style == "csl":
        jsonschema.validate(json.loads(said), {"type": "array", "items": CSL_ITEM})
    if style in ("bibtex", "biblatex"):
        kind = "misc" if style == "bibtex" else "software"
        assert said.startswith(f"@{kind}{{slt-{version}-")


def test_a_verdict_counts_what_did_not_run(journal: Path) -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(lines[0])
    said = verdict(INDEX.statements["precision-model"], INDEX, journal)
    assert said is not None
    assert said.startswith("1 proved of 2 checks of 1 claims")
