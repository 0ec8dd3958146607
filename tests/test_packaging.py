"""What a user installs: a wheel with all its data, which starts without any of the development extras."""

from __future__ import annotations

import os
import shutil
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
    "grimp",
    "hypothesis",
    "importlinter",
    "jsonschema",
    "latex2mathml",
    "matplotlib",
    "mypy",
    "playwright",
    "pytest",
    "ruff",
    "torch",
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


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel holds, and nothing else of this project."""
    folder = tmp_path_factory.mktemp("wheel")
    # From a copy: a build writes into its source folder, and another test process may be building too.
    source = folder / "source"
    for name in ("constructions", "checkers", "proofs", "slt"):
        ignored = shutil.ignore_patterns("__pycache__", "*.vo*", "*.glob")
        shutil.copytree(ROOT / name, source / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*command, "--wheel-dir", str(folder), str(source)], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


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
        ["check", "definition-4", "theorem-2/every_pointer_set_has_a_query", "--jobs", "1"],
        ["check", "figure-2-experiment", "--jobs", "1"],
    ],
)
def test_a_plain_installation_works(installed: Path, tmp_path: Path, arguments: list[str]) -> None:
    ran = _slt(installed, tmp_path, *arguments)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize(("arguments", "extra"), [(["site", "run.json"], "site"), (["figure-2"], "plot")])
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
