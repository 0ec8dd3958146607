"""One module a result: how to replay its certificates with the standard library alone.

Each module has KINDS, a dict from a certificate's kind to a Kind: its check, its fields, and the claims that
may carry it. A check returns the sentence it has established; it raises Rejected (the certificate does not
show that) or Malformed (it cannot be read, or is too large).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

# The stated bounds. Bits of any one number; and the work of one certificate, in operations on 64-bit numbers
# that its sizes call for: each replayer reckons them before it begins. 10^9 are some minutes.
LARGEST_BITS = 1 << 16
LARGEST_WORK = 10**9


class Rejected(Exception):
    """The certificate is readable and does not show what it should; the message says where."""


class Malformed(ValueError):
    """The certificate cannot be read; the message names the field and what would be right."""


class TooLarge(Malformed):
    """Replay would take longer, or hold larger numbers, than the stated bounds."""


@dataclass(frozen=True)
class Kind:
    """What replay knows of a kind of certificate.

    check: from the certificate and the parameters of its claim to the sentence established.
    fields: the names of its fields, besides kind, claim and parameters.
    claims: the claims that may carry it, each with its parameters in order, written "N q eps:exact seed?".
    A parameter is an integer, or an exact number, or a word (":exact", ":word"); "?" marks one that only
    tells how the data were chosen, which replay does not check, and says so.
    """

    check: Callable[[Mapping[str, Any], Mapping[str, Any]], str]
    fields: str
    claims: Mapping[str, str]


def afford(steps: int, bits: int = 64) -> None:
    """Go on only if this many steps on numbers of so many bits are within the bound. Raises TooLarge."""
    words = max(1, -(-bits // 64))
    if steps * words > LARGEST_WORK:
        raise TooLarge(f"its sizes call for more than the {LARGEST_WORK} steps that replay takes")


def covers(parameters: Mapping[str, Any], **found: Any) -> None:
    """The certificate holds what its claim's parameters say. Raises Rejected."""
    for name, value in found.items():
        if parameters[name] != value:
            raise Rejected(f"it is for {name} = {value}, its claim says {name} = {parameters[name]}")


def only(value: Any, names: str, what: str) -> Mapping[str, Any]:
    """The value, an object of exactly these fields. Raises Malformed."""
    if not isinstance(value, Mapping) or set(value) != set(names.split()):
        raise Malformed(f"{what} must be an object of the fields {', '.join(names.split())}")
    return value


def field(certificate: Mapping[str, Any], name: str) -> Any:
    """The field of this name. Raises Malformed if it is missing."""
    if name not in certificate:
        raise Malformed(f"certificate {certificate.get('kind')!r} lacks the field {name!r}")
    return certificate[name]


def is_integer(value: Any) -> bool:
    """Whether this is an integer, true and false being none. Raises TooLarge for one of too many bits."""
    if type(value) is not int:
        return False
    if value.bit_length() > LARGEST_BITS:
        raise TooLarge(f"a number has more than {LARGEST_BITS} bits")
    return True


def integer(certificate: Mapping[str, Any], name: str, least: int | None = None) -> int:
    """An integer field, at least `least`. Raises Malformed."""
    value = field(certificate, name)
    if not is_integer(value) or (least is not None and value < least):
        bound = "" if least is None else f" of at least {least}"
        raise Malformed(f"field {name!r} must be an integer{bound}, not {value!r}")
    return int(value)


def integers(certificate: Mapping[str, Any], name: str, length: int | None = None) -> list[int]:
    """A list of integers, not empty or of this length. Raises Malformed."""
    values = field(certificate, name)
    right = isinstance(values, list) and (len(values) == length if length is not None else len(values) > 0)
    if not right or not all(map(is_integer, values)):
        size = "a non-empty list of" if length is None else f"a list of {length}"
        raise Malformed(f"field {name!r} must be {size} integers")
    return list(values)


def bit_string(certificate: Mapping[str, Any], name: str, n: int) -> list[int]:
    """A list of n bits. Raises Malformed."""
    bits = field(certificate, name)
    if (
        not isinstance(bits, list)
        or len(bits) != n
        or any(type(bit) is not int or bit not in (0, 1) for bit in bits)
    ):
        raise Malformed(f"field {name!r} must be a list of {n} bits")
    return bits


# A number a file may write in a few letters, such as 1e9999999999, must not fill the memory.
_EXPONENT = re.compile(r"[eE][+-]?[\d_]{6,}")


def rational(value: Any, name: str) -> Fraction:
    """An exact number: an integer, a string such as "1/4", a mantissa and exponent, or a numerator and
    denominator, these decimal or hexadecimal text. Raises Malformed."""
    number = _rational(value)
    if number is None:
        raise Malformed(f'field {name!r} must hold exact numbers such as 3 or "1/4", not {value!r}')
    if max(abs(number.numerator), number.denominator).bit_length() > LARGEST_BITS:
        raise TooLarge(f"field {name!r} holds a number of more than {LARGEST_BITS} bits")
    return number


def _rational(value: Any) -> Fraction | None:
    try:
        if isinstance(value, Mapping):
            if set(value) == {"numerator", "denominator"}:
                return Fraction(int(str(value["numerator"]), 0), int(str(value["denominator"]), 0))
            exponent = value.get("exponent")
            if (
                set(value) == {"mantissa", "exponent"}
                and type(exponent) is int
                and abs(exponent) <= LARGEST_BITS
            ):
                return Fraction(int(str(value["mantissa"]), 0)) * Fraction(2) ** exponent
        elif type(value) is int or (isinstance(value, str) and not _EXPONENT.search(value)):
            return Fraction(value)
    except (ValueError, ZeroDivisionError):
        pass
    return None


def bits_of(rows: Sequence[Sequence[int | Fraction]]) -> int:
    """The most bits of a number, numerator and denominator counted together, in these rows."""
    return max(
        (v.numerator.bit_length() + v.denominator.bit_length() for row in rows for v in row), default=0
    )


def integer_matrix(certificate: Mapping[str, Any], name: str) -> list[list[int]]:
    """A non-empty rectangular matrix of integers. Raises Malformed."""
    rows = field(certificate, name)
    if not isinstance(rows, list) or not rows:
        raise Malformed(f"field {name!r} must be a non-empty list of rows")
    for row in rows:
        if not isinstance(row, list) or not row or not isinstance(rows[0], list) or len(row) != len(rows[0]):
            raise Malformed(f"field {name!r} must have non-empty rows of one length")
        if not all(map(is_integer, row)):
            raise Malformed(f"field {name!r} must hold integers")
    return [list(row) for row in rows]
