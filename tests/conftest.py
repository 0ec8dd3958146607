"""What every test run shares: engine versions in its header, and no wall-clock in property-based tests."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from checkers.core.verdict import Verdict
from checkers.running.journal import versions
from constructions.errors import BadInput

ROOT = Path(__file__).parents[1]

# Copies of the paper that a developer has kept are no part of any test.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="slt-tests-")
settings.register_profile("slt", deadline=None)
settings.load_profile("slt")


def pytest_report_header() -> str:
    """The engines that the verdicts of this run depend on."""
    return "engines: " + ", ".join(f"{name} {version}" for name, version in versions().items())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What did not run, since it is no dependency and not installed."""
    missing = [name for name in ("jax", "torch", "onnxruntime") if importlib.util.find_spec(name) is None]
    if missing:
        terminalreporter.write_line(f"not run: what needs {', '.join(missing)}, not installed here")


@pytest.fixture
def refuses() -> Callable[[Callable[[], Any], str], None]:
    """Asserts that a call raises BadInput, in one line that holds these words."""

    def check(call: Callable[[], Any], says: str) -> None:
        with pytest.raises(BadInput) as error:
            call()
        assert says in str(error.value)
        assert "\n" not in str(error.value)

    return check


@pytest.fixture
def holds_twice() -> Callable[[Callable[[], Verdict]], None]:
    """Asserts that a claim succeeds, by two engines on every part."""

    def check(run: Callable[[], Verdict]) -> None:
        verdict = run()
        assert verdict.outcome.success
        assert not verdict.single_engine

    return check


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what a wheel is built from: a build writes into its source folder, and another test process
    may be building too."""
    folder = tmp_path_factory.mktemp("source")
    for name in ("constructions", "checkers", "proofs", "slt"):
        ignored = shutil.ignore_patterns("__pycache__", "*.vo*", "*.glob")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*command, "--wheel-dir", str(folder), str(source)], check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path) -> Path:
    """A folder with what the wheel holds, and nothing else of this project."""
    folder = wheel.parent / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder
