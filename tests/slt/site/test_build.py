"""The site says what one run found, and nothing else; every link in it leads somewhere."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from constructions.errors import BadInput
from proofs.statements import load
from slt.site import build, links
from slt.site.links import Link

INDEX = load()


class Page(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src", "xlink:href", "data-obligation") and value:
                self.links.append(value)
            if name == "id" and value:
                self.anchors.add(value)


def test_every_link_and_anchor_leads_somewhere(site: Path) -> None:
    pages = {path.resolve(): Page(path) for path in site.rglob("*.html")}
    assert len(pages) > 100
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            assert not parts.scheme, f"{path} leads off the site: {link}"
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_file(), f"{path}: {link}"
            if parts.fragment:
                assert unquote(parts.fragment) in pages[target].anchors, f"{path}: {link}"


def test_two_builds_of_one_run_are_the_same_bytes(site: Path, run: dict[str, Any], tmp_path: Path) -> None:
    again = tmp_path / "again"
    build.build(build.gather(INDEX, run), again)
    names = sorted(p.relative_to(site) for p in site.rglob("*") if p.is_file())
    assert names == sorted(p.relative_to(again) for p in again.rglob("*") if p.is_file())
    assert [n for n in names if (site / n).read_bytes() != (again / n).read_bytes()] == []


def test_the_trained_unit_is_drawn_beside_the_construction(site: Path) -> None:
    page = (site / "figure-2-experiment" / "index.html").read_text(encoding="utf-8")
    assert 'id="picture-trained"' in page
    assert "m' = 8" in page
    drawn = json.loads((site / "data" / "pictures" / "trained.json").read_text(encoding="utf-8"))
    assert [len(drawn[name]) for name in ("trained", "constructed")] == [12, 12]


def test_what_did_not_run_is_never_green(site: Path) -> None:
    text = (site / "theorem-7" / "index.html").read_text(encoding="utf-8")
    assert "certified</span>" not in text
    assert 'class="verdict not-run"' in text
    assert f'class="badge {Link.OPEN.name.lower()}"' in text


def test_a_kernel_theorem_is_what_the_run_says_of_it(run: dict[str, Any], tmp_path: Path) -> None:
    """Whether Rocq has been built on the machine that builds the site is no part of the run."""
    without = run | {"results": [r for r in run["results"] if "/kernel:" not in r["claim"]]}
    row = {**without["results"][0], "statement": "theorem-6", "claim": "theorem-6/kernel:theorem_6_P"}
    proved = without | {
        "results": [*without["results"], {**row, "verdict": "proved", "notes": ["axioms: none"]}]
    }
    for found, word in ((without, "not run"), (proved, "proved")):
        build.build(build.gather(INDEX, found), tmp_path / word.replace(" ", "-"))
        text = (tmp_path / word.replace(" ", "-") / "theorem-6" / "index.html").read_text(encoding="utf-8")
        summary = text[text.index('id="kernel-theorem_6_P"') :].split("</summary>")[0]
        assert f"{word}</span>" in summary


def test_what_is_not_shown_stands_before_what_is(site: Path) -> None:
    for row in INDEX.statements.values():
        text = (site / row.id / "index.html").read_text(encoding="utf-8")
        assert 0 < text.index("What is not shown") < text.index("What was checked")


def test_other_spellings_lead_to_the_page(site: Path) -> None:
    for spelling in ("theorem6", "thm-6", "t6", "6", "theorem_06_match2"):
        text = (site / spelling / "index.html").read_text(encoding="utf-8")
        assert 'url=../theorem-6/index.html"' in text


def test_the_weakest_link_is_the_worst_of_everything_underneath() -> None:
    own = dict.fromkeys(INDEX.statements, Link.KERNEL) | {"set-disjointness": Link.ONE}
    found = links.weakest(INDEX, own)
    assert found["fact-1"] is Link.ONE
    assert found["definition-1"] is Link.KERNEL


@pytest.mark.parametrize(
    ("verdicts", "single", "proved", "expected"),
    [
        ([], False, True, Link.OPEN),
        (["proved"], False, True, Link.KERNEL),
        (["proved", "certified"], False, False, Link.TWO),
        (["proved"], True, True, Link.ONE),
        (["proved", "unknown"], False, True, Link.OPEN),
        (["proved", "skipped"], False, True, Link.OPEN),
        (["proved", "assumed"], False, True, Link.OPEN),
        (["unknown", "refuted"], False, True, Link.REFUTED),
    ],
)
def test_the_own_link(verdicts: list[str], single: bool, proved: bool, expected: Link) -> None:
    results = [{"verdict": verdict, "single_engine": single} for verdict in verdicts]
    assert links.own_link(results, proved) is expected


def test_a_walk_stops_at_its_depth() -> None:
    assert links.below(INDEX, "theorem-2", 0) == {"theorem-2": 0}
    assert set(links.below(INDEX, "theorem-2", 1)) == {"theorem-2", *INDEX.statements["theorem-2"].uses}
    assert "theorem-2" in links.above(INDEX, "definition-1")


def test_a_folder_with_something_else_is_left_alone(run: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(BadInput, match="holds something else"):
        build.build(build.gather(INDEX, run), tmp_path)
    assert (tmp_path / "letter.txt").read_text() == "mine"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": 1}', "\0"])
def test_a_file_that_is_no_run_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "run.json"
    file.write_text(text)
    with pytest.raises(BadInput, match="is not what slt check --json writes"):
        build.read_run(file)
    with pytest.raises(BadInput, match="No such file"):
        build.read_run(tmp_path / "none.json")


def test_the_graph_is_data_too(site: Path) -> None:
    graph = json.loads((site / "data" / "graph.json").read_text(encoding="utf-8"))
    assert [node["id"] for node in graph["nodes"]] == list(INDEX.statements)
    assert {"from": "fact-1", "uses": "set-disjointness"} in graph["arrows"]


def test_the_site_is_small(site: Path) -> None:
    """Under 8 MB without Z3's build."""
    assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) < 8_000_000


def test_a_graph_is_drawn_once_and_its_other_depths_lead_to_it(site: Path) -> None:
    graphs = site / "graph" / "definition-1" / "rests-on"
    for depth in ("2", "all"):  # it rests on nothing, to any depth
        assert 'url=../1/index.html"' in (graphs / depth / "index.html").read_text(encoding="utf-8")
