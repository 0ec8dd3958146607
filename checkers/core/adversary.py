"""Adversaries: a lower bound as a function that refutes any model too small for it.

    @adversary("theorem-10", evaluate=error_at)
    def collide(model: Any, *, N: int = 21, q: int = 10) -> Refutation:
        '''What the adversary asks of the model, and what it returns.'''

The docstring is the documented protocol: what a user's model must offer. Keyword parameters are what
`slt refute theorem-10 --model path.py:name --set N=200` may set; the first parameter is the model: questions
to it, or an object in this process. An adversary only asks and computes: the model runs elsewhere.
`@adversary("theorem-10", evaluate=error_at)` also says how to evaluate a model at a stored counterexample
again: error_at(model, counterexample) is the model's error there, from scratch, or raises ModelFault.
"""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeVar

from checkers.core.claim import load_result_modules

PAPER = "the theorem promises"
OURS = "the argument, which is ours, promises"
LONGEST_LINE = 400  # characters that a model may make a report longer


class Finding(StrEnum):
    """What became of the attempt. Only REFUTED speaks against the model."""

    REFUTED = "refuted"  # an input on which the model errs, evaluated on the model itself
    NO_COUNTEREXAMPLE = "no counterexample exists by this argument"  # the model is outside the bound
    OUT_OF_BUDGET = "no counterexample found in budget"
    MISBEHAVED = "the model misbehaved"  # raised, wrong shape, not a number, not deterministic


def printable(text: str) -> str:
    """The text on one line, every character that a terminal might obey as its escape."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in " ".join(text.split()))


def one_line(error: BaseException) -> str:
    """The kind of the exception and the first line of its message."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0][:200]}" if lines else type(error).__name__


def about(x: Fraction) -> str:
    """Six digits of a number of any size."""
    try:
        return f"{float(x):.6g}"
    except OverflowError:
        exponent = abs(x.numerator).bit_length() - x.denominator.bit_length()
        return f"{'-' if x < 0 else ''}about 2^{exponent}"


class ModelFault(Exception):
    """The user's model did something no model may do; the message is one printable line saying what."""

    def __init__(self, message: str) -> None:
        super().__init__(printable(message)[:LONGEST_LINE])


@dataclass(frozen=True)
class Refutation:
    """What an adversary found.

    counterexample: exact data, enough to evaluate the model again; error: the model's own error on it,
    exact; needed: the error that the argument promises, and `promised` by whom; strict: whether the error
    must exceed it; assumed: what was taken on trust of the model.
    recheck: what a model loaded afresh must still do for a finding other than a refutation to stand, asked
    in another order; raises ModelFault.
    """

    statement: str
    finding: Finding
    says: str
    counterexample: Mapping[str, Any] | None = None
    error: Fraction | None = None
    needed: Fraction | None = None
    assumed: tuple[str, ...] = ()
    strict: bool = False
    promised: str = PAPER
    recheck: Callable[[Any], None] | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        refuted = self.finding is Finding.REFUTED
        if refuted and not self.counterexample:
            raise ValueError("a refutation needs a counterexample")
        if refuted and (self.error is None or self.needed is None):
            raise ValueError("a refutation needs the model's error and the error that is needed")
        if refuted and not self.large_enough(self.error):
            raise ValueError("a refutation needs an error as large as the argument promises")
        if not refuted and (self.error is not None or self.counterexample is not None):
            raise ValueError("only a refutation has an error and a counterexample")

    def large_enough(self, error: Fraction | None) -> bool:
        """Whether an error of this size refutes the model."""
        if error is None or self.needed is None:
            return False
        return error > self.needed if self.strict else error >= self.needed


Evaluate = Callable[[Any, Mapping[str, Any]], Fraction]


@dataclass(frozen=True)
class Adversary:
    """A registered adversary. types and defaults are of its keyword parameters.

    evaluate: the model's error at a counterexample as read back from JSON.
    """

    statement: str
    function: Callable[..., Refutation]
    protocol: str
    types: Mapping[str, type]
    defaults: Mapping[str, Any]
    evaluate: Evaluate


F = TypeVar("F", bound=Callable[..., Refutation])
_registry: dict[str, Adversary] = {}


def adversary(statement: str, *, evaluate: Evaluate) -> Callable[[F], F]:
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


def all_adversaries() -> dict[str, Adversary]:
    """Every adversary, by statement id."""
    load_result_modules()
    return dict(_registry)
