"""What a user installs: a wheel with all its data, which starts without any of the development extras."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Packages that only an extra brings; a plain installation has none of them.
EXTRAS = (
    "citeproc",
    "distributed",
    "fpdf",
    "grimp",
    "hypothesis",
    "importlinter",
    "ipykernel",
    "jax",
    "jsonschema",
    "latex2mathml",
    "matplotlib",
    "mypy",
    "nbclient",
    "playwright",
    "pylatexenc",
    "pypdf",
    "pytest",
    "ruff",
    "torch",
    "typst",
)
BLOCKED = f"""
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {EXTRAS!r}:
            raise ModuleNotFoundError(f"a plain installation has no {{name}}", name=name)
sys.meta_path.insert(0, Refuse())
sys.argv = ["slt", *sys.argv[1:]]
from slt.__main__ import main
main()
"""


def _slt(installed: Path, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-P", "-c", BLOCKED, *arguments]
    return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["cite", "theorem-6"],
        ["list"],
        ["show", "7"],
        ["map"],
        ["doctor"],
        ["help", "verdicts"],
        ["report", "definition-4", "--output", "report.html", "--jobs", "1"],
        ["check", "definition-4", "theorem-2/every_pointer_set_has_a_query", "--jobs", "1"],
        ["check", "figure-2-experiment", "--jobs", "1"],
    ],
)
def test_a_plain_installation_works(installed: Path, tmp_path: Path, arguments: list[str]) -> None:
    ran = _slt(installed, tmp_path, *arguments)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize(
    ("arguments", "extra"),
    [
        (["site", "run.json"], "site"),
        (["report", "definition-4", "--output", "r.pdf"], "report"),
        (["figure-2"], "plot"),
    ],
)
def test_what_needs_an_extra_says_so_in_one_line(
    installed: Path, tmp_path: Path, arguments: list[str], extra: str
) -> None:
    (tmp_path / "run.json").write_text("{}")
    ran = _slt(installed, tmp_path, *arguments)
    assert ran.returncode == 2
    assert f"pip install 'slt-companion[{extra}]'" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_stored_certificates_are_replayed_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    folder = installed / "proofs" / "certificates" / "fact_01_disjointness"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, "-P", "-m", "proofs.replay", str(folder)]
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_map_of_an_installation_has_no_dead_links(installed: Path, tmp_path: Path) -> None:
    assert _slt(installed, tmp_path, "map").returncode == 0
    text = (tmp_path / "paper_map.md").read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#]+)\)", text)
    assert [target for target in targets if not (tmp_path / target).exists()] == []
    assert "proved" in text  # the stored verdicts are there too


def test_no_makefile_is_spoken_of_where_there_is_none(installed: Path, tmp_path: Path) -> None:
    ran = _slt(installed, tmp_path, "check", "theorem-6/bits_in_P", "--jobs", "1")
    assert "(make rocq, in a checkout)" in ran.stdout
    assert "(make rocq)" not in ran.stdout


def test_show_names_only_paths_that_are_there(installed: Path, tmp_path: Path) -> None:
    ran = _slt(installed, tmp_path, "show", "theorem-7", "--files", "--rocq")
    assert ran.returncode == 0, ran.stderr
    words = ran.stdout.split()
    root = Path(words[words.index("Files,") + 2])
    assert root == installed
    rocq = installed / "proofs" / "rocq"
    assert f"sources in {rocq})" in " ".join(words)
    paths = [word.strip(",:") for word in words if re.search(r"/[^/]+\.(py|v|json|smt2)[,:]?$", word)]
    assert len(paths) > 10
    assert [path for path in paths if not ((root / path).is_file() or (rocq / path).is_file())] == []


def test_the_source_archive_builds_the_same_wheel(source: Path, wheel: Path, tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--sdist", "--outdir", str(tmp_path), str(source)]
    subprocess.run(build, check=True, capture_output=True)
    (archive,) = tmp_path.glob("*.tar.gz")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*command, "--wheel-dir", str(tmp_path), str(archive)], check=True, capture_output=True)
    (again,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as first, zipfile.ZipFile(again) as second:
        assert first.namelist() == second.namelist()
        assert [first.read(n) for n in first.namelist()] == [second.read(n) for n in second.namelist()]


def test_the_wheel_has_everything_but_tests_benchmarks_and_rocqs_output(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    wanted = {
        n for n in listed.splitlines() if n.split("/")[0] in ("constructions", "checkers", "proofs", "slt")
    }
    assert wanted - set(names) == set()
    assert not [n for n in names if n.startswith(("tests/", "benchmarks/", "examples/"))]
