"""Replay: check stored certificates with the standard library alone. The second opinion.

    python -m proofs.replay proofs/certificates

A certificate is a JSON object: the claim it belongs to, that claim's parameters, a "kind", and the fields of
that kind; or the refutation of one SMT-LIB obligation (proofs/smt). Replay derives the problem again and
checks the stored data against it; it calls no solver and imports nothing of the constructions or checkers.
For each file it prints the sentence it has established, made from what it checked. A file that does not cover
its claim's parameters, or whose name or folder is that of another claim or of other parameters, is rejected.
Exit codes: 0 all accepted, 1 one is rejected, 2 one cannot be read; that includes one beyond LARGEST_FILE or
the bounds of proofs/replayers/__init__.py.
"""

from __future__ import annotations

import functools
import importlib
import itertools
import json
import os.path
import pkgutil
import re
import sys
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any, NoReturn

from proofs import replayers
from proofs.replayers import Kind, Malformed, Rejected, field, is_integer, rational
from proofs.smt import certificate as obligations

LARGEST_FILE = 1 << 20  # bytes
HEAD = {"claim", "parameters", "kind"}


@functools.cache
def kinds() -> Mapping[str, Kind]:
    """Every certificate kind."""
    found: dict[str, Kind] = {}
    for module in pkgutil.walk_packages(replayers.__path__, "proofs.replayers."):
        if module.ispkg:
            continue
        own = importlib.import_module(module.name).KINDS
        if twice := found.keys() & own.keys():
            raise TypeError(f"two replayers check the kind {', '.join(sorted(twice))}")
        found.update(own)
    return found


def replay(certificate: object, texts: Path = obligations.OBLIGATIONS) -> str:
    """Check one certificate. The sentence it establishes. texts: the folder of the obligations' texts. Raises
    Rejected or Malformed."""
    if _is_of_an_obligation(certificate):
        return obligations.check(certificate, texts)  # type: ignore[arg-type]  # it is a mapping
    kind, parameters, unchecked = _read(certificate)
    sentence = kind.check(certificate, parameters)  # type: ignore[arg-type]  # _read saw that it is a mapping
    chosen = ", ".join(f"{name} = {parameters[name]}" for name in unchecked)
    return f"{sentence}; not checked: that {chosen} chose these data" if chosen else sentence


def _is_of_an_obligation(certificate: object) -> bool:
    return isinstance(certificate, Mapping) and certificate.get("kind") == obligations.KIND


def _read(certificate: object) -> tuple[Kind, dict[str, Any], list[str]]:
    """The kind, the claim's parameters, and the names of those that replay does not check. Raises"
    " Malformed."""
    if not isinstance(certificate, Mapping):
        raise Malformed("a certificate must be a JSON object")
    name, known = certificate.get("kind"), kinds()
    if not isinstance(name, str) or name not in known:
        raise Malformed(f"unknown certificate kind {name!r}; known: {', '.join(sorted(known))}")
    kind = known[name]
    if wrong := sorted(set(certificate) ^ {*kind.fields.split(), *HEAD}):
        what = "lacks the field" if wrong[0] not in certificate else "has the unknown field"
        raise Malformed(f"certificate {name!r} {what} {wrong[0]!r}")
    claim, given = certificate["claim"], certificate["parameters"]
    if not isinstance(claim, str) or claim not in kind.claims:
        raise Malformed(f"a certificate {name!r} is no evidence for the claim {claim!r}")
    declared = [_declared(text) for text in kind.claims[claim].split()]
    if not isinstance(given, Mapping) or set(given) != {own for own, _, _ in declared}:
        raise Malformed(f"the parameters of {claim} are {', '.join(own for own, _, _ in declared)}")
    parameters = {own: _parameter(given, own, kind_of) for own, kind_of, _ in declared}
    return kind, parameters, [own for own, _, checked in declared if not checked]


def _declared(text: str) -> tuple[str, str, bool]:
    """Name, type, and whether replay checks it, of a parameter of a Kind's claims."""
    name, _, kind = text.rstrip("?").partition(":")
    return name, kind or "integer", not text.endswith("?")


def _parameter(given: Mapping[str, Any], name: str, kind: str) -> int | str | Fraction:
    value = field(given, name)
    # No signs, which a file's name would lose, and one way of writing each number.
    if kind == "integer" and is_integer(value) and value >= 0:
        return int(value)
    if kind == "word" and isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,64}", value):
        return value
    if kind == "exact" and isinstance(value, str):
        exact = rational(value, name)
        if str(exact) == value and exact >= 0:
            return exact
    raise Malformed(f"parameter {name!r} must be a plain {kind}, in its shortest form, not {value!r}")


def place(certificate: Mapping[str, Any]) -> str:
    """Folder and name that a certificate of this claim and these parameters has, without its ending."""
    if _is_of_an_obligation(certificate):
        return obligations.place(certificate)
    kind, parameters, _ = _read(certificate)
    folder = kind.check.__module__.split(".")[2]
    given = "_".join(f"{_plain(name)}-{_plain(str(value))}" for name, value in parameters.items())
    return f"{folder}/{certificate['claim'].split('/', 1)[1]}/{given}"


def _plain(text: str) -> str:
    """The text with letters, digits, - and . alone."""
    return re.sub(r"[^A-Za-z0-9.]+", "-", text).strip("-.")


def _check_name(path: str, certificate: Mapping[str, Any]) -> None:
    """The file is where a certificate of its claim and parameters belongs. Raises Rejected."""
    named = "/".join(Path(os.path.abspath(path)).parts[-3:]).removesuffix(".json")
    belongs = place(certificate)
    # Two sets of parameters that differ in other signs only share a name; then the second has a number.
    if not re.fullmatch(re.escape(belongs) + r"(_[1-9]\d*)?", named):
        raise Rejected(f"its claim and parameters are those of {belongs}.json")


def _texts_beside(path: str) -> Path:
    """The obligations that were written beside this certificate, if there are any, else the project's."""
    own = Path(os.path.abspath(path)).parent.parent.parent.parent / "obligations"
    return own if own.is_dir() else obligations.OBLIGATIONS


def read(path: str) -> object:
    """The JSON value of a file. Raises OSError and ValueError."""
    with open(path, "rb") as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise Malformed(f"it is larger than {LARGEST_FILE} bytes")
    return json.loads(
        data.decode("utf-8"),
        object_pairs_hook=_no_name_twice,
        parse_constant=_no_float,
        parse_float=_no_float,
    )


def _no_name_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed("an object has a name twice")
    return found


def _no_float(text: str) -> NoReturn:
    raise Malformed(f'{text} is no exact number: write an integer, or text such as "1/4"')


def _files(name: str) -> list[str]:
    """The file of this name, or every certificate below the folder of this name."""
    path = Path(name)
    return sorted(map(str, path.rglob("*.json"))) if path.is_dir() else [name]


def _line(error: BaseException) -> str:
    """What went wrong, in one line that fits a screen."""
    text = "".join(c if c.isprintable() else " " for c in str(error))
    return text if len(text) <= 300 else f"{text[:297]}..."


def main(arguments: list[str]) -> int:
    """Replay the named files, and all files of the named folders: a line each, with the sentence"
    " established."""
    names = list(itertools.chain.from_iterable(map(_files, arguments)))
    if not names:
        print(
            "name at least one certificate file, such as one of proofs/certificates, or a folder of them",
            file=sys.stderr,
        )
        return 2
    worst = 0
    for name in names:
        try:
            certificate = read(name)
            sentence = replay(certificate, _texts_beside(name))
            _check_name(name, certificate)  # type: ignore[arg-type]  # replay saw that it is a mapping
            print(f"accepted   {name}: {sentence}")
        except Rejected as error:
            print(f"rejected   {name}: {_line(error)}")
            worst = max(worst, 1)
        except (OSError, ValueError, RecursionError) as error:  # Malformed and all of json's are ValueErrors
            print(f"unreadable {name}: {_line(error)}", file=sys.stderr)
            worst = 2
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
