"""The pytest plugin: one item for each claim that a project relies on.

    pytest --slt theorem-7                 or --slt "theorem-7 N=64"; may be given several times
    [tool.slt]                             in the project's pyproject.toml, collected where that file is:
    rely-on = [{statement = "theorem-7", N = 64}]           by `pytest` alone, or by `pytest pyproject.toml`

Items pass if every row of the claim is proved or certified, and are skipped if a row was, or if it is out of
the claim's range while other claims of the statement took the parameters; anything else fails. Scope,
verdicts and the statement's limits are in the failure and among the JUnit properties.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from slt import relying
from slt.relying import Misread, Options, Reliance

GOOD = ("proved", "certified")
NOT_CHECKED = ("skipped", "assumed")
OUT_OF_RANGE = "bad input"


def pytest_addoption(parser: pytest.Parser) -> None:
    """--slt and its two companions."""
    group = parser.getgroup("slt", "statements of arXiv 2306.02896 that the project relies on")
    group.addoption(
        "--slt",
        action="append",
        default=[],
        metavar="STATEMENT",
        help='check this statement as well, an item for each claim; "theorem-7 N=64" sets parameters',
    )
    group.addoption("--slt-budget", default=None, metavar="5m", help="stop slt after this long")


def pytest_configure(config: pytest.Config) -> None:
    """Where `testpaths` names the folders, pyproject.toml is collected beside them."""
    config.addinivalue_line("markers", "slt: a claim of the slt companion, checked because it is relied on")
    source = getattr(config, "args_source", None)
    path = config.rootpath / "pyproject.toml"
    if source is not None and source.name == "TESTPATHS" and path.is_file() and _relies(path):
        roots = [(config.invocation_params.dir / arg).resolve() for arg in config.args]
        if not any(path.is_relative_to(root) for root in roots):
            config.args.append(str(path))


def _relies(path: Path) -> bool:
    """Whether there is a [tool.slt] to speak of, however it is written."""
    return "[tool.slt" in path.read_text(encoding="utf-8")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """The project's pyproject.toml, if it relies on something."""
    if file_path != parent.config.rootpath / "pyproject.toml" or not _relies(file_path):
        return None
    return Relied.from_parent(parent, path=file_path)


@pytest.hookimpl(tryfirst=True)  # so that -k and -m choose among our items too
def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item]) -> None:
    """The items of --slt, which stand in no file."""
    for text in session.config.getoption("--slt"):
        asked = Asked.from_parent(session, name="slt", nodeid="slt", reliance=Reliance.of_text(text))
        report = session.config.hook.pytest_make_collect_report(collector=asked)
        if report.failed:
            raise pytest.UsageError(str(report.longrepr))
        session.config.hook.pytest_collectreport(report=report)
        items.extend(report.result)


def _options(config: pytest.Config, options: Options) -> Options:
    budget = config.getoption("--slt-budget")
    return Options(options.grid, budget, options.jobs) if budget else options


class _Claims(pytest.Collector):
    """What both collectors do: an item for each claim of a reliance."""

    def items(self, reliance: Reliance, options: Options) -> Iterator[pytest.Item]:
        """Raises CollectError, slt's own line, for what slt does not take."""
        try:
            run = Run(reliance, _options(self.config, options))
        except Misread as fault:
            raise self.CollectError(str(fault)) from None
        if not run.plan["claims"]:
            yield Unclaimed.from_parent(self, name=run.plan["statement"])
        for claim in run.plan["claims"]:
            own = (f"{n}={value}" for n, value in reliance.parameters.items() if n in claim["parameters"])
            given = ",".join(own)
            yield ClaimItem.from_parent(
                self, name=claim["claim"] + (f"[{given}]" if given else ""), run=run, claim=claim
            )


class Asked(_Claims):
    """A statement of --slt."""

    def __init__(self, reliance: Reliance, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.reliance = reliance

    def collect(self) -> Iterable[pytest.Item]:
        return list(self.items(self.reliance, Options()))


class Relied(_Claims, pytest.File):
    """The statements of [tool.slt] rely-on."""

    def collect(self) -> Iterable[pytest.Item]:
        try:
            reliances, options = relying.read(self.path)
        except Misread as fault:
            raise self.CollectError(str(fault)) from None
        return [item for reliance in reliances for item in self.items(reliance, options)]


class Run:
    """slt's run of one reliance: begun by the first of its items, for all that are still wanted."""

    def __init__(self, reliance: Reliance, options: Options) -> None:
        self.reliance, self.options = reliance, options
        self.plan = relying.plan(reliance, options)
        self._found: dict[str, list[Mapping[str, Any]]] = {}

    def results(self, item: ClaimItem) -> list[Mapping[str, Any]]:
        """The rows of the item's claim. Raises Misread if slt could not run."""
        claim = item.claim["claim"]
        if claim not in self._found:
            wanted = [item.claim]
            if not hasattr(item.config, "workerinput"):  # xdist deals items out one by one
                own = (i for i in item.session.items if isinstance(i, ClaimItem) and i.run is self)
                wanted = [i.claim for i in own]
            self._check(wanted)
        return self._found[claim]

    def _check(self, wanted: list[Mapping[str, Any]]) -> None:
        self._found |= {c["claim"]: [] for c in wanted}
        for row in relying.check(wanted, self.reliance, self.options):
            self._found.setdefault(row["claim"], []).append(row)

    def took_parameters(self) -> bool:
        """Whether each parameter that is set was used with success by some claim: then a claim whose range it
        leaves is one that says nothing at this size, and the parameter no mistake."""
        if rest := [c for c in self.plan["claims"] if c["claim"] not in self._found]:
            self._check(rest)
        used = {
            name
            for claim in self.plan["claims"]
            if any(row["verdict"] in GOOD for row in self._found[claim["claim"]])
            for name in claim["parameters"]
        }
        return used.issuperset(self.reliance.parameters)


class Unclaimed(pytest.Item):
    """A statement without claims: there is nothing that could be checked, which is said."""

    def runtest(self) -> None:
        pytest.skip(f"{self.name} has no claims of its own")


class Failed(Exception):
    """A claim that did not succeed; the message is all there is to say of it."""


class ClaimItem(pytest.Item):
    """One claim at the rows that the reliance asks for."""

    def __init__(self, run: Run, claim: Mapping[str, Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.run, self.claim = run, claim
        self.add_marker("slt")

    def runtest(self) -> None:
        rows = self.run.results(self)
        self.user_properties += self._properties(rows)
        if len(rows) != self.claim["rows"]:
            raise Failed(f"{len(rows)} of {self.claim['rows']} rows came back")
        verdicts = {row["verdict"] for row in rows}
        excused = {*NOT_CHECKED}
        if verdicts - {*GOOD} - excused == {OUT_OF_RANGE} and self.run.took_parameters():
            excused.add(OUT_OF_RANGE)
        if verdicts - {*GOOD} - excused:
            raise Failed("\n".join(self._told(rows)))
        if missing := [row for row in rows if row["verdict"] in excused]:
            counted = f"{len(missing)} of {len(rows)} rows " if len(rows) > 1 else ""
            first = missing[0]
            pytest.skip(f"{counted}{first['verdict']}: {first['reason'] or first['scope']}")

    def _properties(self, rows: list[Mapping[str, Any]]) -> list[tuple[str, object]]:
        found: list[tuple[str, object]] = [("slt_statement", self.run.plan["statement"])]
        for row in rows:
            found.append(("slt_verdict", f"{_given(row)}: {row['verdict']}; {row['shared'] or 'no success'}"))
            found.append(("slt_scope", f"{_given(row)}: {row['scope'] or row['reason']}"))
        return found + [("slt_limit", limit) for limit in self.run.plan["limits"]]

    def _told(self, rows: list[Mapping[str, Any]]) -> Iterator[str]:
        yield f"{self.claim['claim']} did not succeed. It says: {self.claim['says']}"
        for row in rows:
            yield f"  {_given(row)}: {row['verdict']}; scope: {row['scope'] or 'none'}"
            if row["verdict"] not in GOOD:
                yield f"    {row['reason'] or 'no reason was given'}"
                said = ", ".join(f"{e['name']}: {e['says']}" for e in row["engines"])
                yield f"    {said or 'no engine'}"
        yield "What no check of this statement shows:"
        yield from (f"  - {limit}" for limit in self.run.plan["limits"])

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, Failed | Misread):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, f"slt: {self.name}"


def _given(row: Mapping[str, Any]) -> str:
    return " ".join(f"{name}={value}" for name, value in row["parameters"].items()) or "no parameters"
