"""What every test run shares: engine versions in its header, and no wall-clock in property-based tests."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

from checkers.core.verdict import Verdict
from checkers.running.journal import versions
from constructions.errors import BadInput

# Copies of the paper that a developer has kept are no part of any test.
os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp(prefix="slt-tests-")
settings.register_profile("slt", deadline=None)
settings.load_profile("slt")


def pytest_report_header() -> str:
    """The engines that the verdicts of this run depend on."""
    return "engines: " + ", ".join(f"{name} {version}" for name, version in versions().items())


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
