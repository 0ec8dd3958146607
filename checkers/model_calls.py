"""Asking a user's model, and reading its answers exactly. What no model may do raises ModelFault, in one line."""

from __future__ import annotations

from collections.abc import Hashable
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.adversary import ModelFault


def ask(model: Any, method: str, *arguments: Any) -> Any:
    """model.method(*arguments). Raises ModelFault if there is no such method, or if it raises."""
    function = getattr(model, method, None)
    if not callable(function):
        raise ModelFault(f"the model has no method {method}")
    try:
        return function(*arguments)
    except Exception as error:
        first = str(error).splitlines()[:1]
        raise ModelFault(f"{method} raised {type(error).__name__}: {first[0] if first else ''}") from error


def exact_number(entry: Any, name: str) -> Fraction:
    """One number as the rational it is. Raises ModelFault for NaN, infinity or no number."""
    try:
        return Fraction(entry.item() if isinstance(entry, np.generic) else entry)
    except (TypeError, ValueError, OverflowError):
        raise ModelFault(f"{name} must hold finite numbers, not {entry!r}") from None


def exact_rows(answer: Any, name: str, rows: int, width: int | None = None) -> list[list[Fraction]]:
    """A rows x width table of numbers, exactly; with width None any one width of at least 1.

    A single list of numbers counts as a table of width 1. Raises ModelFault for another shape.
    """
    table = _as_array(answer, name)
    if table.ndim == 1:
        table = table[:, None]
    if table.ndim != 2 or table.shape[0] != rows or 0 in table.shape or (width or table.shape[1]) != table.shape[1]:
        wanted = f"{rows} x {'(some width)' if width is None else width}"
        raise ModelFault(f"{name} must be {wanted}, not of shape {'x'.join(map(str, table.shape)) or '()'}")
    return [[exact_number(entry, name) for entry in row] for row in table.tolist()]


def exact_row(answer: Any, name: str, length: int) -> list[Fraction]:
    """A list of `length` numbers, exactly. Raises ModelFault for another shape."""
    return [row[0] for row in exact_rows(np.ravel(_as_array(answer, name)), name, length, 1)]


def _as_array(answer: Any, name: str) -> Any:
    try:
        # Lists become object arrays, so that fractions and long integers stay what they are.
        return answer if isinstance(answer, np.ndarray) else np.array(answer, dtype=object)
    except ValueError:
        raise ModelFault(f"{name} must be a table with rows of one length") from None


def view_key(view: Any) -> Hashable:
    """Something hashable that is equal for equal views: arrays and lists by shape, type and content.

    -0.0 is told apart from 0.0, which can only make views differ that are not. Raises ModelFault for NaN,
    which equals nothing, and for what can be neither read as an array nor hashed.
    """
    if isinstance(view, (int, str, bytes)):
        return view
    if isinstance(view, (tuple, list)):
        return tuple(view_key(part) for part in view)
    if isinstance(view, np.ndarray) and view.dtype != object:
        if view.dtype.kind == "f" and np.isnan(view).any():
            raise ModelFault("view returned a NaN")
        return view.shape, view.dtype.str, view.tobytes()
    if isinstance(view, np.ndarray):
        return view_key([view.shape, *view.ravel().tolist()])
    if view != view:
        raise ModelFault("view returned a NaN")
    try:
        hash(view)
    except TypeError:
        raise ModelFault(f"view must return arrays, numbers or tuples of them, not {type(view).__name__}") from None
    return view  # type: ignore[no-any-return]
