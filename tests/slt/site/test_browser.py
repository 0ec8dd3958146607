"""The site as its readers meet it: Debian's Chromium, headless. Without it these tests are not run."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from proofs.statements import load
from slt.site import build, serve
from slt.site.assets import Assets

CHROMIUM = shutil.which("chromium")
ROOT = Path(__file__).parents[3]
NPM = Assets(ROOT / ".slt" / "npm")
AXE = NPM.modules / "axe-core" / "axe.min.js"
# Root in a container has no sandbox; the others keep Chromium from looking for its maker's servers.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="not run: no chromium (apt-get install chromium)")
needs_npm = pytest.mark.skipif(not NPM.there(), reason="not run: no npm packages (make site)")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as tool:
        started = tool.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails the test if it complains on its console or asks for anything off this machine."""
    opened = browser.new_page()
    faults: list[str] = []
    opened.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("request", lambda asked: faults.append(asked.url) if _is_elsewhere(asked.url) else None)
    yield opened
    opened.close()
    # Emscripten's own warning about making a context on the main thread.
    assert [fault for fault in faults if "Blocking on the main thread" not in fault] == []


def _is_elsewhere(url: str) -> bool:
    return not url.startswith(("file://", "blob:", "data:", f"http://{serve.ADDRESS}:"))


def _open(page: Page, site: Path, address: str) -> None:
    page.goto(f"{site.as_uri()}/{address}")


def test_every_page_loads_without_a_complaint(page: Page, site: Path) -> None:
    for name in ["", *load().statements]:
        _open(page, site, f"{name}/index.html" if name else "index.html")
        assert page.locator("h1").count() == 1
    _open(page, site, "graph/theorem-9/rests-on/all/index.html")
    assert page.locator("svg a").count() > 3 or "Graphviz was not found" in page.content()


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("thm 6", "theorem-6"),
        ("T11", "theorem-11"),
        ("C.3", "appendix-c3-third-order"),
        ("B.3", "theorem-4"),
        ("theorem 2", "theorem-2"),
        ("informal theorem 2", "informal-theorem-2"),
        ("2", "theorem-2"),
        ("Thm VI", "theorem-6"),
        ("2306.02896 theorem 2", "theorem-2"),
        ("arXiv:2306.02896v2 thm. XI", "theorem-11"),
    ],
)
def test_search_finds_what_show_finds(page: Page, site: Path, query: str, first: str) -> None:
    _open(page, site, "index.html")
    page.fill("#search", query)
    page.press("#search", "Enter")
    page.wait_for_url(f"**/{first}/index.html")


def test_search_lists_every_row_that_has_the_word(page: Page, site: Path) -> None:
    _open(page, site, "index.html")
    page.fill("#search", "match3")
    shown = page.locator("tbody tr:visible").count()
    assert 5 <= shown < len(load().statements)
    page.fill("#search", "no such thing at all")
    assert page.inner_text("#found") == "nothing found; the table lists every statement"
    assert page.locator("tbody tr:visible").count() == len(load().statements)


def test_a_node_of_the_graph_is_a_link(page: Page, site: Path) -> None:
    _open(page, site, "index.html")
    if page.locator("#graph ~ .graph svg").count() == 0:
        assert "Graphviz was not found" in page.content()
        return
    page.click("#node-theorem-6 a")
    page.wait_for_url("**/theorem-6/index.html")


def test_a_link_into_a_folded_part_opens_it(page: Page, site: Path) -> None:
    _open(page, site, "theorem-6/index.html#kernel-theorem_6_exact_cosines")
    assert page.locator("#kernel-theorem_6_exact_cosines").get_attribute("open") is not None


def test_citations_can_be_copied(page: Page, site: Path) -> None:
    _open(page, site, "theorem-6/index.html")
    assert "2306.02896" in page.inner_text("pre.citation")
    page.click("button.copy >> nth=0")
    page.wait_for_function("document.querySelector('button.copy').textContent !== 'Copy'")


def test_nothing_is_wider_than_a_phone(browser: Browser, site: Path) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    for address in ("index.html", *(f"{name}/index.html" for name in load().statements)):
        _open(page, site, address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, address
    page.close()


def test_on_paper_what_is_folded_is_open(page: Page, site: Path) -> None:
    _open(page, site, "theorem-6/index.html")
    folded = page.locator("details:not([open]) li").first
    assert folded.bounding_box() is None or not folded.is_visible()
    page.emulate_media(media="print")
    assert folded.is_visible()


def test_without_javascript_everything_but_search_and_sliders_is_there(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    _open(page, site, "index.html")
    assert page.locator("tbody tr:visible").count() == len(load().statements)
    assert not page.locator("#search").is_visible()
    _open(page, site, "theorem-6/index.html")
    assert page.locator("math").count() > 2
    assert not page.locator("#try-match2").is_visible()
    context.close()


def test_the_illustration_of_theorem_6_errs_where_it_should(page: Page, site: Path) -> None:
    _open(page, site, "theorem-6/index.html")
    assert "Every token is right" in page.inner_text("#try-match2 [role=status]")
    page.fill("#try-match2 [name=c]", "1")
    assert "is not decided rightly" in page.inner_text("#try-match2 [role=status]")
    # The format that rounds a match away: Theorem 6's unit at p = 7, N = M = 8.
    page.fill("#try-match2 [name=X]", "0 4 4 4 4 4 4 4")
    assert page.locator("#try-match2 tr").count() == 9
    page.fill("#try-match2 [name=X]", "9")
    assert "whole number from 0 to 7" in page.inner_text("#try-match2 [role=status]")


def test_the_illustration_of_theorem_2_averages(page: Page, site: Path) -> None:
    _open(page, site, "theorem-2/index.html")
    said = page.inner_text("#try-average [role=status]")
    assert said.startswith("Output 0.12500, mean 0.12500")
    page.fill("#try-average [name=y]", "2, 2")
    assert "two different positions" in page.inner_text("#try-average [role=status]")


def test_from_a_file_the_button_says_what_to_run_instead(page: Page, site: Path) -> None:
    _open(page, site, "theorem-6/index.html")
    page.click("#recheck-all")
    assert "slt site" in page.inner_text("p:has(> #recheck-all) output")


@needs_npm
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["index.html", "theorem-6/index.html", "theorem-2/index.html"])
def test_no_serious_accessibility_fault(browser: Browser, site: Path, address: str, scheme: Any) -> None:
    page = browser.new_page(color_scheme=scheme)
    _open(page, site, address)
    page.add_script_tag(path=AXE)
    found = page.evaluate("axe.run()")["violations"]
    serious = [
        f"{fault['id']}: {fault['nodes'][0]['html'][:120]}"
        for fault in found
        if fault["impact"] in ("serious", "critical")
    ]
    page.close()
    assert serious == []


@needs_npm
def test_z3_decides_an_obligation_in_the_page(page: Page, run: dict[str, Any], tmp_path: Path) -> None:
    folder = tmp_path / "site"
    build.build(build.gather(load(), run, z3=True), folder, NPM)
    forged = next((folder / "data/obligations/theorem_06_match2").rglob("*.smt2"))
    with serve.server(folder, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page.goto(f"http://{serve.ADDRESS}:{server.server_address[1]}/theorem-6/index.html")
        name = forged.relative_to(folder).as_posix()
        item = page.locator(f"li:has(button[data-obligation$='{name}'])")
        page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
        item.locator("button").click()
        item.locator("output.holds").wait_for(timeout=60_000)
        assert "unsat: the obligation holds" in item.locator("output").inner_text()
        # An obligation that can fail is shown to fail.
        forged.write_text("(declare-const x Int)\n(assert (> x 0))\n(check-sat)\n", encoding="utf-8")
        item.locator("button").click()
        item.locator("output.fails").wait_for(timeout=60_000)
        assert "FAILS" in item.locator("output").inner_text()
        server.shutdown()
