"""The nightly run of the oldest and newest versions: its script and its workflow, without the run itself."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / ".ci" / "versions"
WORKFLOW = ROOT / ".github" / "workflows" / "versions.yml"


def _dry(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False
    )


def test_the_oldest_are_pinned_and_the_newest_are_not() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    floors = dict(line.split(">=") for line in project["dependencies"])
    oldest, newest = _dry("oldest", "--dry-run"), _dry("newest", "--dry-run")
    assert (oldest.returncode, newest.returncode) == (0, 0)
    for name in ("z3-solver", "numpy", "mpmath", "python-flint"):
        assert f" {name}=={floors[name]} " in oldest.stdout
        assert f"{name}=" not in newest.stdout
    for ran in (oldest, newest):
        *_, check, mutants = ran.stdout.splitlines()
        assert re.search(r"/bin/slt check --two-engines ", check)
        assert mutants.endswith("/bin/slt mutants")


def test_a_floor_that_is_missing_is_no_dry_run() -> None:
    least = runpy.run_path(str(SCRIPT))["least"]
    assert least(["z3-solver>=4", "numpy>=2.0", "mpmath>=1.3", "python-flint>=0.7"])[1] == "numpy==2.0"
    with pytest.raises(ValueError, match="no least version of numpy"):
        least(["z3-solver>=4", "numpy", "mpmath>=1.3", "python-flint>=0.7"])


@pytest.mark.parametrize("arguments", [[], ["older"], ["oldest", "newest"]])
def test_anything_else_is_refused(arguments: list[str]) -> None:
    ran = _dry(*arguments)
    assert ran.returncode == 2
    assert ran.stderr.startswith("usage:")


def test_the_workflow_runs_the_script_for_both() -> None:
    workflow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    (job,) = workflow["jobs"].values()
    assert job["strategy"]["matrix"]["which"] == ["oldest", "newest"]
    assert job["steps"][-1]["run"] == "python .ci/versions ${{ matrix.which }}"
