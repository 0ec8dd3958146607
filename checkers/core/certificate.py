"""Certificates name the claim that makes them, and its parameters.

A claim writes `certificate = of_this_claim() | {"kind": ..., ...}`, and gives that to `replayed` and to
`conclude`: what is replayed is what is stored. Which claim runs, and at which parameters, the call tells.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar

from checkers.core.verdict import plain

P = ParamSpec("P")
R = TypeVar("R")
_running: ContextVar[tuple[str, Mapping[str, Any]]] = ContextVar("the claim that runs")


def known_while_it_runs(identifier: str, function: Callable[P, R]) -> Callable[P, R]:
    """The function of this claim; while it runs, `of_this_claim` knows its id and its ordinary parameters."""
    signature = inspect.signature(function)

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        given = signature.bind(*args, **kwargs).arguments
        seams = {n for n, p in signature.parameters.items() if p.kind is inspect.Parameter.KEYWORD_ONLY}
        token = _running.set((identifier, {n: v for n, v in given.items() if n not in seams}))
        try:
            return function(*args, **kwargs)
        finally:
            _running.reset(token)

    return run


def of_this_claim() -> dict[str, Any]:
    """The claim that runs and its parameters, as a certificate holds them. Raises LookupError without one."""
    claim, parameters = _running.get()
    return {"claim": claim, "parameters": plain(parameters)}
