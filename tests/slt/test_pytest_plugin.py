"""The pytest plugin as a project meets it: slt from a wheel, and packages of its own called the same."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from slt import relying
from slt.relying import Misread, Options, Reliance

RELY = """
[tool.pytest.ini_options]
testpaths = ["tests"]
[tool.slt]
rely-on = [{statement = "Fact 1", n = 3}, {statement = "Informal Conjecture 1"}]
"""


@pytest.fixture
def project(pytester: pytest.Pytester, installed: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project with tests, and with packages called proofs and checkers that fail when they are imported."""
    for name in ("proofs", "checkers"):
        folder = pytester.path / "src" / name
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text("raise SystemExit('the wrong package')")
    (pytester.path / "tests").mkdir()
    (pytester.path / "tests" / "test_own.py").write_text("def test_own():\n    pass\n")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(pytester.path / "src"), str(installed)]))
    monkeypatch.setenv("XDG_CACHE_HOME", str(installed.parent / "cache"))
    return pytester


def _run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return project.runpytest_subprocess("-p", "no:cacheprovider", *arguments)


def _properties(project: pytest.Pytester, name: str) -> list[tuple[str, str]]:
    cases = ElementTree.parse(project.path / "junit.xml").iter("testcase")
    (case,) = (case for case in cases if case.get("name", "").startswith(name))
    return [(p.get("name", ""), p.get("value", "")) for p in case.iter("property")]


def test_what_a_pyproject_relies_on_is_an_item_a_claim(project: pytest.Pytester) -> None:
    (project.path / "pyproject.toml").write_text(RELY)
    ran = _run(project, "-v", "-rs", "--junitxml=junit.xml", "-k", "own or fooling_set or conjecture")
    ran.assert_outcomes(passed=4, skipped=1, deselected=2)
    ran.stdout.fnmatch_lines(
        [
            "pyproject.toml::fact-1/fooling_set[[]n=3[]] PASSED*",
            "pyproject.toml::fact-1/fooling_set_for_all_n PASSED*",
            "pyproject.toml::informal-conjecture-1/recorded_as_a_conjecture SKIPPED*",
            "SKIPPED*assumed: a conjecture of the paper*",
        ]
    )
    found = _properties(project, "fact-1/fooling_set[n=3]")
    assert ("slt_verdict", "n=3: proved; independent throughout") in found
    assert ("slt_scope", "n=3: all 28 pairs of pairs at n = 3") in found
    assert any(name == "slt_limit" and "Deterministic protocols only" in text for name, text in found)


def test_a_statement_without_claims_is_shown_as_skipped(project: pytest.Pytester) -> None:
    project.makeconftest(
        "from slt import relying\n"
        "relying.plan = lambda reliance, options: {'statement': 'theorem-0', 'claims': [], 'limits': []}\n"
    )
    ran = _run(project, "--slt", "theorem-0", "-rs")
    ran.assert_outcomes(passed=1, skipped=1)
    ran.stdout.fnmatch_lines(["SKIPPED*theorem-0 has no claims of its own"])


def test_a_part_of_the_tests_leaves_the_pyproject_alone(project: pytest.Pytester) -> None:
    (project.path / "pyproject.toml").write_text(RELY)
    _run(project, "tests").assert_outcomes(passed=1)


def test_a_claim_out_of_its_range_fails_and_says_what_is_not_shown(project: pytest.Pytester) -> None:
    ran = _run(project, "tests", "--slt", "fact-1 n=40", "-k", "fooling_set and not for_all and not bounds")
    ran.assert_outcomes(failed=1, deselected=5)
    ran.stdout.fnmatch_lines(
        ["*n=40: bad input*", "*n must lie in 1..16, not 40*", "*Deterministic protocols only*"]
    )


def test_a_size_that_some_claims_take_is_skipped_by_those_that_do_not(project: pytest.Pytester) -> None:
    ran = _run(project, "tests", "--slt", "fact-1 n=5", "-rs", "-m", "slt")
    ran.assert_outcomes(passed=4, skipped=1, deselected=1)
    ran.stdout.fnmatch_lines(["SKIPPED*bad input: *not 5*"])


def test_the_example_of_the_readme_passes_or_is_skipped(project: pytest.Pytester) -> None:
    """Each worker of xdist runs a claim by itself, and finds out whether its range is to blame."""
    ran = _run(project, "tests", "-n", "2", "--slt", "theorem-7 N=64", "-k", "small_modulus or explicit")
    ran.assert_outcomes(passed=1, skipped=1)


def test_what_a_budget_leaves_undone_is_shown_as_skipped_or_failed(project: pytest.Pytester) -> None:
    ran = _run(project, "tests", "--slt", "fact-1", "--slt-budget", "0.01s", "-rs", "-m", "slt")
    outcomes = ran.parseoutcomes()
    assert "passed" not in outcomes
    assert outcomes["skipped"] >= 1
    ran.stdout.fnmatch_lines(["SKIPPED*not begun within the budget*"])


def test_each_worker_of_xdist_runs_its_own(project: pytest.Pytester) -> None:
    ran = _run(project, "tests", "-n", "2", "--slt", "fact-1 n=3", "-k", "fooling_set and not protocols")
    ran.assert_outcomes(passed=2)


@pytest.mark.parametrize("asked", ["theorem-5", "fact-1 k=3", "fact-1 n=three"])
def test_what_slt_does_not_take_is_one_line_and_no_run(project: pytest.Pytester, asked: str) -> None:
    ran = _run(project, "tests", "--slt", asked)
    assert ran.ret == pytest.ExitCode.USAGE_ERROR
    ran.stderr.fnmatch_lines(["ERROR: slt: *"])


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ('rely-on = ["theorem-7"]', "must be a list such as"),
        ("rely-on = [{N = 64}]", "needs statement"),
        ('rely-on = [{statement = "theorem-7", eps = 0.01}]', 'text such as "1/100"'),
        ("rely-on = [{statement = 7}]", "needs statement"),
        ('relies-on = [{statement = "theorem-7"}]', "has no relies-on; it has rely-on"),
        ("jobs = true", "must be an integer"),
    ],
)
def test_a_table_that_is_none_is_refused(tmp_path: Path, table: str, says: str) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(f"[tool.slt]\n{table}\n")
    with pytest.raises(Misread) as error:
        relying.read(path)
    assert says in str(error.value)


def test_an_entry_without_a_table_in_use_relies_on_nothing(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("[project]\nname = 'x'\n")
    assert relying.read(path) == ([], Options())


def test_parameters_may_follow_any_spelling_of_a_name() -> None:
    assert Reliance.of_text("Theorem 7 N=64 H=2") == Reliance("Theorem 7", {"N": "64", "H": "2"})


def test_only_what_would_hide_us_leaves_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hides").mkdir()
    (tmp_path / "hides" / "checkers.py").touch()
    (tmp_path / "fine").mkdir()
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(map(str, (tmp_path / "hides", tmp_path / "fine"))))
    kept = relying.own_environment()["PYTHONPATH"].split(os.pathsep)
    assert kept == [str(relying.HOME), str(tmp_path / "fine")]
