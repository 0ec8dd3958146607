"""Adversaries against models people bring: `slt refute theorem-10 --model path.py:name`.

The model answers questions from a process of its own; the adversary asks them, and every conclusion is drawn,
in this one. A counterexample is written as JSON, and what was written is evaluated again on the model loaded
afresh, in a second process.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from checkers.core.adversary import (
    Adversary,
    Finding,
    ModelFault,
    Refutation,
    about,
    all_adversaries,
    one_line,
)
from checkers.core.claim import parse_parameter
from checkers.core.model_calls import Model
from checkers.core.verdict import exact_json, plain
from constructions.errors import BadInput
from slt import confinement
from slt.model_process import ModelProcess, Slow
from slt.options import write

NEARLY = Fraction(1, 10**6)  # how far two runs' errors may lie apart, in parts of the larger: a parallel sum
# Puts a question to the model as it is when nobody has asked it anything, if it can be had so.
Ask = Callable[[Callable[[Model], Any]], Any]


def refute(
    statement_id: str, model_spec: str, options: dict[str, Any], timeout: float, out: Path | None
) -> Refutation:
    """Run the statement's adversary against the model path.py:name, whose answers may take `timeout` seconds
    a process (counted from when everything but the model is loaded).

    options: the adversary's keyword parameters, as values or as text. out: where the report is written as
    JSON, whatever was found. A model that raises, returns the wrong shape, NaN or infinity, is not
    deterministic, ends its process, or is another one when loaded again gives the finding MISBEHAVED with one
    line; no answer in time gives OUT_OF_BUDGET. BadInput for an unknown statement, option, file or name, or a
    model without the methods it needs. Any other exception is a defect of ours, never held against the model.
    """
    chosen = _chosen(statement_id)
    if timeout <= 0:
        raise BadInput(f"the timeout must be positive seconds, not {timeout}")
    typed = _typed(chosen, options)
    with confinement.shielded():
        found = _attempt(chosen, model_spec, typed, timeout)
    if out is not None:
        save(out, model_spec, typed, found)
    return found


def _chosen(statement_id: str) -> Adversary:
    known = all_adversaries()
    if statement_id not in known:
        raise BadInput(f"{statement_id} has no adversary; those that have one: {', '.join(sorted(known))}")
    return known[statement_id]


def _typed(chosen: Adversary, options: Mapping[str, Any]) -> dict[str, Any]:
    """The options with the types of the adversary's parameters. BadInput."""
    typed = {}
    for name, value in options.items():
        if name not in chosen.types:
            raise BadInput(f"{chosen.statement} has no option {name}; it has {', '.join(chosen.types)}")
        kind = chosen.types[name]
        typed[name] = parse_parameter(name, value, kind) if isinstance(value, str) else value
        if not isinstance(typed[name], kind):
            raise BadInput(f"option {name} must be of type {kind.__name__}, not {value!r}")
    return typed


def _attempt(chosen: Adversary, spec: str, options: Mapping[str, Any], timeout: float) -> Refutation:
    """What the adversary finds, once a model loaded afresh has borne it out."""

    def ask(question: Callable[[Model], Any]) -> Any:
        with ModelProcess(spec, timeout) as exchange:
            return question(Model(exchange))

    return _judged(chosen, options, ask, "in a fresh process")


def refute_object(statement_id: str, model: Any, options: Mapping[str, Any]) -> Refutation:
    """Run the statement's adversary against an object in this process, without limits of any kind.

    model: an object with what the protocol asks for, or a class or function of no arguments that makes one:
    that is called again to bear out what was found; an object is asked again as it is. Otherwise as `refute`.
    """
    chosen = _chosen(statement_id)
    typed = _typed(chosen, options)
    fresh = isinstance(model, type) or inspect.isfunction(model)

    def ask(question: Callable[[Model], Any]) -> Any:
        try:
            made = model() if fresh else model
        except Exception as error:
            raise ModelFault(f"making the model raised {one_line(error)}") from None
        return question(Model.of(made))

    return _judged(chosen, typed, ask, "on a model made anew" if fresh else "on the same object")


def _judged(chosen: Adversary, options: Mapping[str, Any], ask: Ask, where: str) -> Refutation:
    """What the adversary finds, once it was borne out where `where` says."""
    try:
        found: Refutation = ask(lambda model: chosen.function(model, **options))
    except ModelFault as fault:
        return Refutation(chosen.statement, Finding.MISBEHAVED, str(fault))
    except Slow as slow:
        return Refutation(chosen.statement, Finding.OUT_OF_BUDGET, str(slow))
    try:
        if found.finding is Finding.REFUTED:
            # What is evaluated is what was written: the data as they come back from the text.
            stored = json.loads(json.dumps(plain(found.counterexample)))
            error: Fraction = ask(lambda model: chosen.evaluate(model, stored))
            return _borne_out(found, error, where)
        if found.recheck is not None:
            ask(found.recheck)
    except ModelFault as fault:
        says = f"the model is not the same when loaded again ({fault}); are its random weights seeded?"
        return Refutation(chosen.statement, Finding.MISBEHAVED, says)
    except Slow as slow:
        says = f"{_SHORT[found.finding]}, but not borne out by the model loaded again: {slow}"
        return Refutation(chosen.statement, Finding.OUT_OF_BUDGET, says)
    return found


_SHORT = {
    Finding.REFUTED: "a counterexample was found",
    Finding.NO_COUNTEREXAMPLE: "no counterexample exists by this argument",
}


def _borne_out(found: Refutation, error: Fraction, where: str) -> Refutation:
    """The refutation with the error that is found again there; MISBEHAVED if it is not."""
    assert found.error is not None, "a refutation has an error"
    if error == found.error:
        return replace(found, says=f"{found.says} (evaluated again {where}: the same error)")
    apart = abs(error - found.error)
    if not found.large_enough(error) or apart > NEARLY * max(error, found.error):
        says = (
            f"not reproducible: an error of {about(found.error)}, then of {about(error)} when the model was"
            " loaded again and evaluated on the same input; are its random weights seeded, has it a state?"
        )
        return Refutation(found.statement, Finding.MISBEHAVED, says)
    how = f"evaluated again {where}: the same error but for {about(apart)}"
    return replace(found, says=f"{found.says} ({how})", error=min(error, found.error))


def save(out: Path, spec: str, options: Mapping[str, Any], found: Refutation) -> None:
    """Write the report as JSON, whole or not at all. BadInput if it cannot be written."""
    given = {name: str(value) for name, value in options.items()}
    report = {**as_json(found), "model": spec, "options": given}
    write(json.dumps(report, indent=1) + "\n", str(out))


def as_json(found: Refutation) -> dict[str, Any]:
    """The finding as JSON, numbers exactly."""
    return {
        "schema": 1,
        "statement": found.statement,
        "finding": found.finding.value,
        "says": found.says,
        "error": None if found.error is None else exact_json(found.error),
        "needed": None if found.needed is None else exact_json(found.needed),
        "counterexample": plain(found.counterexample),
        "assumed": list(found.assumed),
    }
