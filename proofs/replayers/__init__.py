"""One module a result: how to replay its certificates with the standard library alone.

Each module has KINDS, a dict from certificate kind to a function that returns normally when the
certificate proves what it says, and raises Rejected (it does not) or Malformed (it cannot be read).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any


class Rejected(Exception):
    """The certificate is readable and wrong; the message says where."""


class Malformed(ValueError):
    """The certificate cannot be read; the message names the field and what would be right."""


def field(certificate: Mapping[str, Any], name: str) -> Any:
    """The field of this name. Raises Malformed if it is missing."""
    if name not in certificate:
        raise Malformed(f"certificate {certificate.get('kind')!r} lacks the field {name!r}")
    return certificate[name]


def integer(certificate: Mapping[str, Any], name: str, least: int | None = None) -> int:
    """An integer field, at least `least`. Raises Malformed."""
    value = field(certificate, name)
    if isinstance(value, bool) or not isinstance(value, int) or (least is not None and value < least):
        bound = "" if least is None else f" of at least {least}"
        raise Malformed(f"field {name!r} must be an integer{bound}, not {value!r}")
    return value


# A number a file may write in a few letters, such as 1e9999999999, must not fill the memory.
LARGEST_EXPONENT = 1 << 24
_EXPONENT = re.compile(r"[eE][+-]?[\d_]{6,}")


def rational(value: Any, name: str) -> Fraction:
    """An exact number: an integer, a string such as "1/4", a mantissa and exponent, or a numerator and
    denominator, these decimal or hexadecimal text. Raises Malformed."""
    try:
        if isinstance(value, Mapping):
            if "numerator" in value:
                return Fraction(int(str(value["numerator"]), 0), int(str(value["denominator"]), 0))
            if abs(exponent := int(value["exponent"])) <= LARGEST_EXPONENT:
                return Fraction(int(str(value["mantissa"]), 0)) * Fraction(2) ** exponent
        elif (
            isinstance(value, (int, str)) and not isinstance(value, bool) and not _EXPONENT.search(str(value))
        ):
            return Fraction(value)
    except (ValueError, TypeError, KeyError, ZeroDivisionError):
        pass
    raise Malformed(f'field {name!r} must hold exact numbers such as 3 or "1/4", not {value!r}')


def integer_matrix(certificate: Mapping[str, Any], name: str) -> list[list[int]]:
    """A non-empty rectangular matrix of integers. Raises Malformed."""
    rows = field(certificate, name)
    if not isinstance(rows, Sequence) or isinstance(rows, str) or not rows:
        raise Malformed(f"field {name!r} must be a non-empty list of rows")
    for row in rows:
        if not isinstance(row, Sequence) or isinstance(row, str) or len(row) != len(rows[0]):
            raise Malformed(f"field {name!r} must have rows of one length")
        if not all(isinstance(v, int) and not isinstance(v, bool) for v in row):
            raise Malformed(f"field {name!r} must hold integers")
    return [list(row) for row in rows]
