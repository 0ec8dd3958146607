"""What every test run shares: engine versions in its header, and no wall-clock in property-based tests."""

from __future__ import annotations

from hypothesis import settings

from checkers.running.journal import versions

settings.register_profile("slt", deadline=None)
settings.load_profile("slt")


def pytest_report_header() -> str:
    """The engines that the verdicts of this run depend on."""
    return "engines: " + ", ".join(f"{name} {version}" for name, version in versions().items())
