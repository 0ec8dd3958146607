"""What crosses the pipe between an adversary and a user's model: values as JSON, numbers exactly.

A number is an integer, {"float": hexadecimal}, {"over": [numerator, denominator]} or {"complex": [re, im]};
an array of machine numbers is {"array": base64 of its little-endian bytes, "kind": "f8" or "i8", "shape"};
text, bytes, mappings and sets are tagged; None is null; lists and tuples are lists.

`encode` runs in the model's process and reads whatever the model returned, which may run the model's code.
`decode` runs in the adversary's process and believes nothing: what is not of the form above is a ModelFault.
"""

from __future__ import annotations

import base64
import itertools
import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.adversary import ModelFault, one_line

Json = Any
SMALL = 1 << 62  # integers below are JSON numbers, others hexadecimal text
MOST_NUMBERS = 24_000_000  # of one array
MOST_EMPTY = 1 << 20  # rows of an array without numbers
TOO_DEEP = "the model returned lists nested too deeply"


# --- in the model's process -------------------------------------------------------------------------


def encode(value: Any) -> Json:
    """The value as JSON. Raises ModelFault for what is neither numbers, text, nor a collection of them."""
    try:
        return _encode(value)
    except RecursionError:
        raise ModelFault(TOO_DEEP) from None


def of_answer(function: Callable[[Any], Any], answer: Any) -> Any:
    """function(answer), where the function runs code of what the model returned. Raises ModelFault."""
    try:
        return function(answer)
    except RecursionError:
        raise ModelFault(TOO_DEEP) from None
    except Exception as error:
        kind = type(answer).__name__
        raise ModelFault(f"the model returned a {kind} that cannot be read: {one_line(error)}") from error


def plain(value: Any) -> Any:
    """Tensors as nested Python lists or numbers; anything else unchanged. Raises ModelFault, as for a sparse
    tensor."""
    if hasattr(value, "detach"):
        value = of_answer(lambda v: v.detach(), value)
    if hasattr(value, "tolist") and not isinstance(value, np.ndarray):
        value = of_answer(lambda v: v.tolist(), value)
    return value


def _encode(value: Any) -> Json:
    number = _encode_number(value)
    if number is not None:
        return number
    if isinstance(value, str):
        return {"text": str(value)}
    if isinstance(value, (bytes, bytearray)):
        return {"bytes": bytes(value).hex()}
    value = plain(value)
    if isinstance(value, np.ndarray):
        return _encode_array(value)
    if value is None:
        return None
    if isinstance(value, (list, tuple)):
        return _encode_list(value)
    if isinstance(value, Mapping):
        return {"map": [[_encode(k), _encode(v)] for k, v in of_answer(dict, value).items()]}
    if isinstance(value, (set, frozenset)):
        return {"set": [_encode(v) for v in value]}
    number = _encode_number(value)
    if number is None:
        kind = type(value).__name__
        raise ModelFault(f"the model returned a {kind}: use numbers, text, arrays or tuples of them")
    return number


def _encode_number(value: Any) -> Json:
    """The number as JSON, or None if it is none."""
    if isinstance(value, (int, np.integer, np.bool_)):
        k = int(value)
        return k if -SMALL < k < SMALL else {"over": [hex(k), "0x1"]}
    if isinstance(value, float) or (isinstance(value, np.floating) and value.dtype.itemsize <= 8):
        return {"float": float(value).hex()}
    if isinstance(value, Fraction):
        return {"over": [hex(value.numerator), hex(value.denominator)]}
    if isinstance(value, complex) or (isinstance(value, np.complexfloating) and value.dtype.itemsize <= 16):
        return {"complex": [float(value.real).hex(), float(value.imag).hex()]}
    return None


def _encode_list(value: list[Any] | tuple[Any, ...]) -> Json:
    kinds = set(map(type, value))
    if kinds == {float}:
        return _encode_array(np.array(value))
    if kinds == {int} and min(value) > -SMALL and max(value) < SMALL:
        return list(value)
    table = _table(value) if kinds <= {list, tuple} and len(value) > 1 else None
    return [_encode(v) for v in value] if table is None else _encode_array(table)


def _table(rows: Sequence[Sequence[Any]]) -> np.ndarray[Any, Any] | None:
    """Rows of one length, all of machine integers or all of floats, as an array: quicker for many rows."""
    kinds = set(map(type, itertools.chain.from_iterable(rows)))
    if len(set(map(len, rows))) != 1 or kinds not in ({int}, {float}):
        return None
    try:
        return np.array(rows, dtype=np.int64 if kinds == {int} else np.float64)
    except OverflowError:
        return None


def _encode_array(value: np.ndarray[Any, Any]) -> Json:
    kind = value.dtype.kind
    if kind in "ib" or (kind == "u" and value.dtype.itemsize < 8):
        packed = np.asarray(value, dtype="<i8")
    elif kind == "f" and value.dtype.itemsize <= 8:
        packed = np.asarray(value, dtype="<f8")
    else:
        return _encode(value.tolist())
    if packed.size > MOST_NUMBERS:
        raise ModelFault(f"the model returned {packed.size} numbers at once: at most {MOST_NUMBERS}")
    data = base64.b64encode(packed.tobytes()).decode()
    return {"array": data, "kind": packed.dtype.str[1:], "shape": list(packed.shape)}


# --- in the adversary's process ---------------------------------------------------------------------


class Malformed(ValueError):
    """What arrived is no value that `encode` writes."""


def decode(stored: Json) -> Any:
    """The value: numbers, text, bytes, None, lists, dictionaries and sets. Raises ModelFault for what
    `encode` does not write."""
    try:
        return _decode(stored)
    except RecursionError:
        raise ModelFault(TOO_DEEP) from None
    except (ValueError, TypeError, LookupError, ArithmeticError, MemoryError) as error:
        raise ModelFault(f"the model's process sent a value that is none: {one_line(error)}") from None


def _decode(stored: Json) -> Any:
    if stored is None or type(stored) is int:
        return stored
    if type(stored) is list:
        return [_decode(v) for v in stored]
    if type(stored) is not dict or not stored:
        raise Malformed(f"a {type(stored).__name__}")
    tag = next(iter(stored))
    reader = _READERS.get(tag)
    if reader is None or (len(stored) != 1 and tag != "array"):
        raise Malformed("an unknown tag")
    return reader(stored)


def _decode_array(stored: Mapping[str, Json]) -> Any:
    kind, shape = stored["kind"], stored["shape"]
    if kind not in ("f8", "i8") or type(shape) is not list or not all(type(n) is int for n in shape):
        raise Malformed("an array of no known kind")
    if len(shape) > 32 or any(n < 0 for n in shape):
        raise Malformed("an array of no possible shape")
    data = base64.b64decode(stored["array"], validate=True)
    if len(data) != 8 * math.prod(shape):
        raise Malformed("an array whose shape does not fit its data")
    if not data:
        return _empty(shape)
    return np.frombuffer(data, dtype=f"<{kind}").reshape(shape).tolist()


def _empty(shape: list[int]) -> Any:
    """Nested lists of a shape that holds no number."""
    if math.prod(itertools.takewhile(bool, shape)) > MOST_EMPTY:
        raise Malformed("an empty array of very many rows")
    return np.empty(shape).tolist()


def _decode_over(stored: Mapping[str, Json]) -> int | Fraction:
    numerator, denominator = (int(part, 16) for part in stored["over"])
    return numerator if denominator == 1 else Fraction(numerator, denominator)


def _decode_complex(stored: Mapping[str, Json]) -> complex:
    real, imaginary = map(float.fromhex, stored["complex"])
    return complex(real, imaginary)


def _decode_text(stored: Mapping[str, Json]) -> str:
    if type(stored["text"]) is not str:
        raise Malformed("text that is none")
    return stored["text"]


_READERS: dict[str, Callable[[Mapping[str, Json]], Any]] = {
    "float": lambda s: float.fromhex(s["float"]),
    "over": _decode_over,
    "complex": _decode_complex,
    "array": _decode_array,
    "text": _decode_text,
    "bytes": lambda s: bytes.fromhex(s["bytes"]),
    "map": lambda s: {value_key(_decode(k)): _decode(v) for k, v in s["map"]},
    "set": lambda s: frozenset(value_key(_decode(v)) for v in s["set"]),
}


def value_key(value: Any) -> Hashable:
    """Something hashable that is equal exactly for equal decoded values; numbers are equal if their values
    are, whatever their type: 1, 1.0 and Fraction(1), 0.0 and -0.0. Raises ModelFault for NaN, which equals
    nothing."""
    if type(value) is list:
        if set(map(type, value)) <= {int}:
            return tuple(value)
        return tuple([value_key(part) for part in value])
    if type(value) is dict:
        return "map", frozenset((k, value_key(v)) for k, v in value.items())
    if value != value:
        raise ModelFault("the model returned NaN")
    key: Hashable = value
    return key
