"""The mutations that `make mutation` tries: each is another program, and those listed as equivalent exist."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def mutation() -> ModuleType:
    """benchmarks/mutation.py, which is in no package."""
    spec = importlib.util.spec_from_file_location("mutation", ROOT / "benchmarks/mutation.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["mutation"] = module
    try:
        spec.loader.exec_module(module)
    finally:
        del sys.modules["mutation"]
    return module


@pytest.mark.parametrize(
    ("source", "becomes"),
    [
        ("x = a < b", {"x = (a <= b)", "x = (a >= b)"}),
        ("x = a < b <= c", {f"x = ({c})" for c in ("a <= b <= c", "a >= b <= c", "a < b < c", "a < b > c")}),
        ("all(x)", {"(any)(x)", "pass"}),
        ("x = not a", {"x = (a)"}),
        ("x = min(a, b)", {"x = (max)(a, b)"}),
        ("x = 5", {"x = (6)", "x = (4)"}),
        ("x = True", {"x = (False)"}),
        ("x = 'word'", {"x = ('wordx')"}),
        ("x = 'a sentence'", set()),
        ("'''A docstring'''", set()),
        ("raise a", {"pass"}),
        ("x += a", {"pass"}),
        ("x: int = a", set()),
        ("x = f'{a < b}'", set()),
        ("x = a if b else c", {"x = (c if b else a)"}),
        ("if a: b = c", {"if (not (a)): b = c"}),
    ],
)
def test_what_a_line_becomes(mutation: ModuleType, source: str, becomes: set[str]) -> None:
    found = mutation.mutations("x.py", source.encode())
    assert {m.source.decode() for m in found} == {m.after for m in found} == becomes


def test_a_change_of_several_lines_is_told_in_one(mutation: ModuleType) -> None:
    text = b"def f(a):\n    # \xc3\xa9\n    return (a +\n            b)\n"
    told = {(m.line, m.before, m.after) for m in mutation.mutations("x.py", text)}
    assert told == {(3, "return (a + b)", "return ((a - b))"), (3, "return (a + b)", "return None")}


def test_equal_lines_are_told_apart(mutation: ModuleType) -> None:
    found = mutation.mutations("x.py", b"x += a\ny += b\nx += a\n")
    assert [(m.line, m.before) for m in found] == [(1, "x += a"), (2, "y += b"), (3, "x += a [2]")]


def test_every_mutation_is_another_program_and_every_equivalent_is_one(mutation: ModuleType) -> None:
    identities = set()
    for file, tests in mutation.TESTS.items():
        assert all((ROOT / test).exists() for test in tests)
        source = (ROOT / file).read_bytes()
        found = mutation.mutations(file, source)
        assert len({m.source for m in found}) == len(found)
        assert source not in {m.source for m in found}
        assert len({m.identity for m in found}) == len(found)
        identities |= {m.identity for m in found}
    assert [row for row in mutation.EQUIVALENT if row not in identities] == []
    assert all(reason for reason in mutation.EQUIVALENT.values())
