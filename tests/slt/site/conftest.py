"""One small run and one site built from it, for all tests of the site on a worker."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from proofs.statements import load
from slt.site import build

ROOT = Path(__file__).parents[3]
CHECKED = ("precision-model", "theorem-6/every_input_is_decided", "fact-1/fooling_set")


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `slt check --json` wrote for three claims; every other claim did not run."""
    file = tmp_path_factory.mktemp("run") / "run.json"
    command = [sys.executable, "-m", "slt", "check", *CHECKED, "--jobs", "1", "--json", str(file)]
    command += ["--journal", str(file.with_name("journal.jsonl"))]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def site(run: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site built from that run, without Z3."""
    folder = tmp_path_factory.mktemp("built") / "site"
    build.build(build.gather(load(), run), folder)
    return folder
