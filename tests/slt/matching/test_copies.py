"""`slt match --keep`, and what show, cite and map then say on this machine; the project knows nothing of
it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import made
import pytest

from constructions.errors import BadInput
from proofs.statements import load
from slt import copies

ROOT = Path(__file__).parents[3]
INDEX = load()
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def slt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `slt ...` in an empty folder, with a user's data folder of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("COLUMNS", "200")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "slt", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, check=False, env=os.environ
        )

    return run


def test_match_shows_both_sentences_and_writes_nothing(slt: Run, tmp_path: Path) -> None:
    made.pdf(tmp_path / "a.pdf")
    before = sorted(tmp_path.rglob("*"))
    ran = slt("match", "a.pdf")
    assert ran.returncode == 0
    assert "theorem-6                       Theorem 6              same number" in ran.stdout
    assert (
        "copy: For any N, M polynomial in N and p of order log M there is one self-attention unit"
        in ran.stdout
    )
    assert (
        "ours: If any N; M = N^{O(1)}; p = O(log M), then one unit with m = 3 computes Match2" in ran.stdout
    )
    assert sorted(p for p in tmp_path.rglob("*") if "cache" not in str(p)) == before


def test_kept_numbers_are_marked_as_the_readers_own(slt: Run, tmp_path: Path) -> None:
    made.pdf(tmp_path / "a.pdf")
    assert "kept: 15 numbers of v2" in slt("match", "a.pdf", "--keep", "--table").stdout
    kept = json.loads((tmp_path / "data/slt/copies.json").read_text())["copies"][0]
    assert set(kept) == {"file", "sha256", "version", "numbers"}
    assert kept["numbers"]["theorem-8"] == "Theorem 8"
    assert "polynomial" not in json.dumps(kept), "no word of the copy's sentences"
    shown = slt("show", "theorem-8").stdout
    assert f"number confirmed from your copy (a.pdf, SHA-256 {kept['sha256'][:12]})" in shown
    cited = slt("cite", "theorem-8", "--format", "plain").stdout
    assert "number confirmed from your copy (a.pdf" in cited
    assert "inferred" not in cited


def test_another_versions_numbers_serve_the_check_of_pin_cites(slt: Run, tmp_path: Path) -> None:
    made.pdf(tmp_path / "old.pdf", made.renumbered(made.STATEMENTS), stamp="arXiv:2306.02896v1")
    assert slt("match", "old.pdf", "--keep").returncode == 0
    assert "v1 (your copy): Theorem 5" in slt("show", "theorem-6").stdout
    (tmp_path / "p.tex").write_text(r"\cite[Theorem 5]{s}")
    (tmp_path / "r.bib").write_text("@misc{s, eprint={2306.02896}}")
    ran = slt("cite", "--check", "p.tex", "r.bib")
    assert ran.returncode == 1
    assert "it is Theorem 6 in v2, and has this number in v1" in ran.stdout
    (tmp_path / "r.bib").write_text("@misc{s, eprint={2306.02896v1}}")
    assert slt("cite", "--check", "p.tex", "r.bib").returncode == 0


def test_a_copy_that_contradicts_the_index_is_said_and_not_kept(slt: Run, tmp_path: Path) -> None:
    made.pdf(tmp_path / "a.pdf", made.renumbered(made.STATEMENTS), stamp="arXiv:2306.02896v2")
    ran = slt("match", "a.pdf")
    assert ran.returncode == 1
    assert "theorem-6 is Theorem 5 in this copy of v2, and Theorem 6 (confirmed) in our index" in ran.stdout
    assert slt("match", "a.pdf", "--keep").returncode == 2
    assert not (tmp_path / "data").exists()


def test_a_copy_that_does_not_say_its_version_is_asked_for_it(slt: Run, tmp_path: Path) -> None:
    (tmp_path / "a.tex").write_text(made.tex())
    ran = slt("match", "a.tex", "--keep", "--table")
    assert (ran.returncode, ran.stderr) == (
        2,
        "slt: the copy does not say which version it is; add --version v1, v2 or NeurIPS to keep it\n",
    )
    assert slt("match", "a.tex", "--keep", "--version", "v2").returncode == 0
    assert slt("match", "a.tex", "--version", "second").returncode == 2


def test_what_is_no_copy_is_exit_3_and_not_kept(slt: Run, tmp_path: Path) -> None:
    made.pdf(tmp_path / "a.pdf", [("Theorem", "6", "Every planar graph has four colours.")], title="Graphs")
    assert slt("match", "a.pdf", "--keep").returncode == 3
    assert not (tmp_path / "data").exists()


KEPT = copies.Kept(
    "a.pdf", "0" * 64, "v2", {"theorem-8": "Theorem 8", "appendix-c3-third-order": "Theorem 13"}
)


def test_the_map_of_the_project_knows_no_copy(slt: Run, tmp_path: Path) -> None:
    made.pdf(tmp_path / "a.pdf")
    assert slt("map").returncode == 0
    before = (tmp_path / "paper_map.md").read_bytes()
    assert slt("match", "a.pdf", "--keep").returncode == 0
    assert slt("map", "--check").returncode == 0
    assert slt("map").returncode == 0
    assert (tmp_path / "paper_map.md").read_bytes() == before
    assert slt("map", "--with-copies").returncode == 2
    assert slt("map", "--with-copies", "--output", "mine.md").returncode == 0
    assert "8 confirmed from your copy (a.pdf" in (tmp_path / "mine.md").read_text(encoding="utf-8")


def test_a_number_that_was_open_is_known_and_cited() -> None:
    row = copies.with_copies(INDEX, [KEPT]).statements["appendix-c3-third-order"]
    assert row.name == "Theorem 13"
    assert row.number_status.startswith("confirmed from your copy (a.pdf")


def test_a_confirmed_number_stands_against_a_copy() -> None:
    other = copies.Kept("a.pdf", "0" * 64, "v2", {"theorem-6": "Theorem 5", "no-such": "Theorem 1"})
    assert copies.with_copies(INDEX, [other]).statements == INDEX.statements


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"schema": 2, "copies": []}',
        '{"schema": 1, "copies": [{"file": "a"}]}',
        '{"schema": 1, "copies": [{"file": "a", "sha256": "0", "version": "v2", "numbers": {}}]}',
        json.dumps(
            {
                "schema": 1,
                "copies": [{"file": "a", "sha256": "0" * 64, "version": "v2", "numbers": {"a": "x\n"}}],
            }
        ),
        "[" * 100_000,
    ],
)
def test_a_file_that_is_not_as_written_is_one_line(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "slt").mkdir()
    (tmp_path / "slt/copies.json").write_text(text)
    with pytest.raises(BadInput, match="remove it"):
        copies.kept()


def test_a_later_copy_of_a_version_takes_the_place_of_an_earlier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    copies.keep(KEPT)
    later = copies.Kept("b.pdf", "1" * 64, "v2", {})
    copies.keep(later)
    copies.keep(copies.Kept("c.pdf", "2" * 64, "v1", {}))
    assert [copy.file for copy in copies.kept()] == ["b.pdf", "c.pdf"]


def test_a_relative_data_folder_is_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "here")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert copies.folder() == tmp_path / ".local/share/slt"
