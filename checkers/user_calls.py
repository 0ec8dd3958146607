"""Asking a user's model, and turning whatever it does wrong into one line (ModelFault).

A model may be plain Python, numpy, PyTorch or anything whose tensors have `tolist` (and `detach`, where
gradients are tracked). What it returns is read as exact rationals: a float is the rational that it is.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.adversary import ModelFault
from constructions.errors import BadInput
from constructions.precision import exact_rational


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


def call(model: object, name: str, *arguments: Any) -> Any:
    """model.name(*arguments). Raises ModelFault if it raises."""
    try:
        return getattr(model, name)(*arguments)
    except Exception as error:
        raise ModelFault(f"{name} raised {one_line(error)}") from error


def plain(value: Any) -> Any:
    """Tensors as (nested) Python lists or numbers, tuples as lists; anything else unchanged."""
    if hasattr(value, "detach"):
        value = value.detach()
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value


def exact_rows(value: Any, rows: int, columns: int, what: str) -> list[list[Fraction]]:
    """A rows x columns result as exact rationals. Raises ModelFault for another shape, NaN or infinity."""
    found = plain(value)
    shape = _shape(found)
    if shape != (rows, columns):
        raise ModelFault(f"{what} has shape {shape}, not ({rows}, {columns})")
    return [[_exact(v, what) for v in row] for row in found]


def exact_vector(value: Any, length: int, what: str) -> list[Fraction]:
    """A vector of this length as exact rationals; a bare number is a vector of length 1."""
    found = plain(value)
    if length == 1 and not isinstance(found, list):
        found = [found]
    shape = _shape(found)
    if shape != (length,):
        raise ModelFault(f"{what} has shape {shape}, not ({length},)")
    return [_exact(v, what) for v in found]


def _shape(value: Any) -> tuple[int, ...]:
    if not isinstance(value, list):
        return ()
    inner = {_shape(v) for v in value}
    return (len(value), *inner.pop()) if len(inner) == 1 else (len(value),)


def _exact(value: Any, what: str) -> Fraction:
    try:
        return exact_rational(value, what)
    except BadInput as error:
        raise ModelFault(str(error)) from None


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
        return call(model, "as_tensor", array)
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(model, torch.nn.Module):
        kind = next((parameter.dtype for parameter in model.parameters()), torch.float64)
        return torch.from_numpy(array).to(kind)
    return array


def twice(model: object, name: str, *arguments: Any) -> Any:
    """The result of asking twice. Raises ModelFault if the two differ."""
    first = call(model, name, *arguments)
    if repr(plain(first)) != repr(plain(call(model, name, *arguments))):
        raise ModelFault(f"{name} is not deterministic: two calls on one input differ")
    return first
