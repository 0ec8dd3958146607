"""Asking a user's model, and turning whatever it does wrong into one line (ModelFault).

A model may be plain Python, numpy, PyTorch or anything whose tensors have `tolist` (and `detach`, where
gradients are tracked). What it returns is read as exact rationals: a float is the rational that it is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.adversary import ModelFault
from constructions.errors import BadInput
from constructions.precision import exact_rational

TOO_DEEP = "the model returned lists nested too deeply"


def one_line(error: BaseException) -> str:
    """The kind of the exception and the first line of its message."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0][:200]}" if lines else type(error).__name__


def method(model: object, name: str, signature: str) -> Any:
    """The model's method of this name. BadInput if it has none."""
    found = getattr(model, name, None)
    if not callable(found):
        raise BadInput(f"the model must have a method {signature}; {type(model).__name__} has none")
    return found


def ask(model: object, name: str, *arguments: Any) -> Any:
    """model.name(*arguments). Raises ModelFault if there is no such method, or if it raises."""
    if not callable(getattr(model, name, None)):
        raise ModelFault(f"the model has no method {name}")
    try:
        return getattr(model, name)(*arguments)
    except Exception as error:
        raise ModelFault(f"{name} raised {one_line(error)}") from error


def twice(model: object, name: str, *arguments: Any) -> Any:
    """The result of asking twice. Raises ModelFault if the two differ."""
    first = ask(model, name, *arguments)
    texts = [_of_answer(repr, plain(answer)) for answer in (first, ask(model, name, *arguments))]
    if texts[0] != texts[1]:
        raise ModelFault(f"{name} is not deterministic: two calls on one input differ")
    return first


def as_input(model: object, x: Sequence[Fraction | int]) -> Any:
    """The vector x in the kind of number the model takes.

    A model with the attribute `exact = True` gets a list of ints and Fractions. A model with a method
    `as_tensor` gets what it makes of a float64 array; a torch module gets a tensor of the type of its first
    parameter (a rounding to float32 is then the model's own); any other model gets a float64 array. Entries
    of x must be float64 numbers already, unless the model is exact.
    """
    if getattr(model, "exact", False):
        return list(x)
    array = np.array([float(v) for v in x])
    if callable(getattr(model, "as_tensor", None)):
        return ask(model, "as_tensor", array)
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(model, torch.nn.Module):
        kind = next((parameter.dtype for parameter in model.parameters()), torch.float64)
        return torch.from_numpy(array).to(kind)
    return array


def _of_answer(function: Callable[[Any], Any], answer: Any) -> Any:
    """function(answer), where the function runs code of what the model returned. Raises ModelFault."""
    try:
        return function(answer)
    except Exception as error:
        kind = type(answer).__name__
        raise ModelFault(f"the model returned a {kind} that cannot be read: {one_line(error)}") from error


def plain(value: Any) -> Any:
    """Tensors as (nested) Python lists or numbers, tuples as lists; anything else unchanged.

    Raises ModelFault for what cannot be read, such as a sparse tensor, or a list that holds itself.
    """
    if hasattr(value, "detach"):
        value = _of_answer(lambda v: v.detach(), value)
    if hasattr(value, "tolist"):
        value = _of_answer(lambda v: v.tolist(), value)
    if isinstance(value, (list, tuple)):
        try:
            return [plain(v) for v in value]
        except RecursionError:
            raise ModelFault(TOO_DEEP) from None
    return value


def listed(answer: Any, name: str, length: int) -> Any:
    """The answer, if it has this many entries. Raises ModelFault."""
    if not hasattr(answer, "__len__") or _of_answer(len, answer) != length:
        raise ModelFault(f"{name} must have {length} entries")
    return answer


def exact_rows(answer: Any, name: str, rows: int, width: int | None = None) -> list[list[Fraction]]:
    """A rows x width table of numbers, exactly; with width None any one width of at least 1.

    A list of numbers counts as a table of width 1. Raises ModelFault for another shape, NaN or infinity.
    """
    table = plain(answer)
    shape = _shape(table)
    if len(shape) == 1:
        table, shape = [[v] for v in table], (*shape, 1)
    if len(shape) != 2 or shape[0] != rows or 0 in shape or (width or shape[1]) != shape[1]:
        wanted = f"({rows}, {'some width' if width is None else width})"
        raise ModelFault(f"{name} has shape {_shape(plain(answer))}, not {wanted}")
    return [[exact_number(v, name) for v in row] for row in table]


def exact_row(answer: Any, name: str, length: int) -> list[Fraction]:
    """`length` numbers, exactly; a bare number counts as a list of length 1. Raises ModelFault as above."""
    row = plain(answer)
    if not isinstance(row, list):
        row = [row]
    if _shape(row) != (length,):
        raise ModelFault(f"{name} has shape {_shape(row)}, not ({length},)")
    return [exact_number(v, name) for v in row]


def exact_number(entry: Any, name: str) -> Fraction:
    """One number as the rational it is. Raises ModelFault for NaN, infinity or no number."""
    try:
        return exact_rational(entry, name)
    except BadInput as error:
        raise ModelFault(str(error)) from None


def _shape(value: Any) -> tuple[int, ...]:
    if not isinstance(value, list):
        return ()
    inner = {_shape(v) for v in value}
    return (len(value), *inner.pop()) if len(inner) == 1 else (len(value),)


def view_key(view: Any) -> Hashable:
    """Something hashable that is equal for equal views (or states): numbers, strings, tuples, lists, dicts,
    arrays and tensors.

    Numbers of different types, and -0.0 and 0.0, are told apart: that can only make equal views differ.
    Raises ModelFault for NaN, which equals nothing, for what can be compared by identity only, and for what
    has no hash.
    """
    if isinstance(view, float) and view != view:
        raise ModelFault("the model returned NaN")
    if view is None or isinstance(view, (bool, int, float, str, bytes, Fraction)):
        return type(view).__name__, repr(view) if isinstance(view, float) else view
    if isinstance(view, (list, tuple)):
        try:
            return tuple(view_key(part) for part in view)
        except RecursionError:
            raise ModelFault(TOO_DEEP) from None
    if isinstance(view, Mapping):
        return frozenset((view_key(k), view_key(v)) for k, v in view.items())
    if hasattr(view, "tolist"):
        return "array", view_key(plain(view))
    if not isinstance(view, Hashable) or type(view).__hash__ is object.__hash__:
        kind = type(view).__name__
        raise ModelFault(
            f"the model returned a {kind}, which only equals itself: use numbers, arrays or tuples"
        )
    _of_answer(hash, view)  # a tuple-like object may hold what has no hash
    return type(view).__name__, view
