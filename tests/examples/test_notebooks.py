"""The notebooks run from the first cell to the last, and show what their text says."""

from __future__ import annotations

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).parents[2]
NOTEBOOKS = {
    "theorem_6_in_ten_minutes": [
        "<math",
        "all X in [16]^8, every token, p = 18, f = 8, c = 448",
        "p = 17 bits are too few",
        "<svg",
        "Theorem 6",
    ],
    "refute_my_own_model": [">refuted<", "evaluated again on a model made anew", "no counterexample", "<svg"],
}


def test_every_notebook_is_run() -> None:
    assert {path.stem for path in (ROOT / "examples").glob("*.ipynb")} == set(NOTEBOOKS)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs_and_shows(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    book = nbformat.read(ROOT / "examples" / f"{name}.ipynb", as_version=4)
    assert all(not cell.outputs for cell in book.cells if cell.cell_type == "code")  # stored without outputs
    NotebookClient(
        book, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    shown = nbformat.writes(book)
    assert [text for text in NOTEBOOKS[name] if text not in shown] == []
    if folder := os.environ.get("SLT_KEEP_NOTEBOOKS"):  # to look at them: jupyter nbconvert --to html
        nbformat.write(book, Path(folder) / f"{name}.ipynb")
