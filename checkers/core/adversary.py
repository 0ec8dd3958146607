"""Adversaries: a lower bound as a function that refutes any model too small for it.

    @adversary("theorem-10")
    def collide(model: FirstLayerModel, *, N: int = 21, q: int = 10) -> Refutation:
        '''What the adversary asks of the model, and what it returns.'''

The docstring is the documented protocol: what a user's model must offer. Keyword parameters are what
`slt refute theorem-10 --model path.py:name --set N=200` may set; the first parameter is the model.
`@adversary("theorem-10", evaluate=error_at)` also says how to evaluate a model at a stored counterexample
again: error_at(model, counterexample) is the model's error there, from scratch, or raises ModelFault.
"""

from __future__ import annotations

import importlib
import inspect
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeVar

from checkers.core.claim import load_result_modules


class Finding(StrEnum):
    """What became of the attempt. Only REFUTED speaks against the model."""

    REFUTED = "refuted"  # an input on which the model errs, evaluated on the model itself
    NO_COUNTEREXAMPLE = "no counterexample exists by this argument"  # the model is outside the bound
    OUT_OF_BUDGET = "no counterexample found in budget"
    MISBEHAVED = "the model misbehaved"  # raised, wrong shape, not a number, not deterministic


class ModelFault(Exception):
    """The user's model did something no model may do; the message is one line saying what."""


@dataclass(frozen=True)
class Refutation:
    """What an adversary found.

    counterexample: exact data, enough to evaluate the model again; error: the model's own error on it,
    exact; needed: the error the theorem promises; assumed: what was taken on trust of the model.
    """

    statement: str
    finding: Finding
    says: str
    counterexample: Mapping[str, Any] | None = None
    error: Fraction | None = None
    needed: Fraction | None = None
    assumed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.finding is Finding.REFUTED and (self.counterexample is None or self.error is None):
            raise ValueError("a refutation needs a counterexample and the model's error on it")


Evaluate = Callable[[Any, Mapping[str, Any]], Fraction]


@dataclass(frozen=True)
class Adversary:
    """A registered adversary. types and defaults are of its keyword parameters.

    evaluate: the model's error at a counterexample as read back from JSON; None if a second run of the
    adversary is the only way to check one.
    """

    statement: str
    function: Callable[..., Refutation]
    protocol: str
    types: Mapping[str, type]
    defaults: Mapping[str, Any]
    evaluate: Evaluate | None = None


F = TypeVar("F", bound=Callable[..., Refutation])
_registry: dict[str, Adversary] = {}


def adversary(statement: str, *, evaluate: Evaluate | None = None) -> Callable[[F], F]:
    """Register the decorated function as the adversary of this statement."""

    def register(function: F) -> F:
        hints = typing.get_type_hints(function)
        options = list(inspect.signature(function).parameters.values())[1:]
        _registry[statement] = Adversary(
            statement,
            function,
            inspect.getdoc(function) or "",
            {o.name: hints[o.name] for o in options},
            {o.name: o.default for o in options},
            evaluate,
        )
        return function

    return register


def adversary_in(module: str, statement: str) -> Adversary:
    """The adversary of this statement that this module registers, without loading any other module."""
    importlib.import_module(module)
    return _registry[statement]


def all_adversaries() -> dict[str, Adversary]:
    """Every adversary, by statement id."""
    load_result_modules()
    return dict(_registry)
