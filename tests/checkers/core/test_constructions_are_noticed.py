"""A claim about a construction must not survive the construction's loss.

What makes a result's objects (units, layers, keys, queries, machines, protocols, ...) is replaced by code that
raises: every class and every public function of constructions/RESULT and constructions/keys, but for formulas,
which return numbers or formats, and checks of sizes. A claim that still succeeds must stand in UNNOTICED.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from types import FunctionType, ModuleType
from typing import Any

import pytest

import constructions
from checkers.core.claim import Claim, all_claims
from constructions.errors import BadInput

FORMULAS = {"bool", "int", "str", "None", "Fraction", "FixedPoint", "PlainPrecision", "range"}
FORMULAS |= {"tuple[Fraction, Fraction]", "tuple[int, int]", "list[tuple[int, int]]", "tuple[int, int, int]"}
PARAMETERS = {"PlainPrecision", "Choices", "Variant"}  # numbers of a construction, not the construction

UNNOTICED: dict[str, str] = {}


def _lost(*_: Any, **__: Any) -> Any:
    """What stands in for a maker. No name of this module, for the code runs as other modules' functions."""
    raise NotImplementedError("this construction was taken away")


def _modules(folder: str) -> list[ModuleType]:
    """The constructions of one result, and the keys that Theorem 2 and Appendix B use."""
    found = []
    for name in (folder, "keys"):
        package = importlib.import_module(f"constructions.{name}") if _is_package(name) else None
        if package is not None:
            names = [m.name for m in pkgutil.walk_packages(package.__path__, f"constructions.{name}.")]
            found += [importlib.import_module(n) for n in names]
    return found


def _is_package(name: str) -> bool:
    return name in {m.name for m in pkgutil.iter_modules(constructions.__path__)}


def makers(module: ModuleType) -> Iterator[Any]:
    """The classes and functions of a module that make objects."""
    for name, value in vars(module).items():
        value = inspect.unwrap(value) if callable(value) else value
        if name.startswith(("_", "check_")) or getattr(value, "__module__", None) != module.__name__:
            continue
        if inspect.isclass(value) and name not in PARAMETERS and not issubclass(value, BaseException):
            yield value
        elif isinstance(value, FunctionType) and str(value.__annotations__.get("return")) not in FORMULAS:
            yield value


@contextmanager
def without(modules: list[ModuleType]) -> Iterator[None]:
    """Inside the block every maker of these modules raises, by whatever name it is called."""
    gone = {maker for module in modules for maker in makers(module)}
    name = {maker: "__init__" if inspect.isclass(maker) else "__code__" for maker in gone}
    before = {maker: getattr(maker, name[maker]) for maker in gone}
    try:
        for maker in gone:
            setattr(maker, name[maker], _lost if inspect.isclass(maker) else _lost.__code__)
        yield
    finally:
        for maker in gone:
            setattr(maker, name[maker], before[maker])


def survives(claim: Claim) -> bool:
    """Whether the claim succeeds, at its cheapest quick row, without its result's constructions."""
    row = min(claim.quick, key=lambda row: sum(v for v in row.values() if isinstance(v, int)))
    with without(_modules(claim.function.__module__.split(".")[1])):
        try:
            return claim.check(row).outcome.success
        except (NotImplementedError, BadInput):
            return False


@pytest.mark.parametrize("claim", all_claims().values(), ids=all_claims())
def test_a_claim_notices_the_loss_of_its_construction_or_says_why_not(claim: Claim) -> None:
    assert survives(claim) == (claim.id in UNNOTICED)


def test_the_list_names_claims_only() -> None:
    assert UNNOTICED.keys() <= all_claims().keys()
