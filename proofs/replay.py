"""Replay: check stored certificates with the standard library alone. The second opinion.

    python -m proofs.replay proofs/certificates

A certificate is a JSON object with a "kind". Replay derives the problem again from the certificate's
parameters and checks the stored witness against it; it calls no solver and imports nothing from the
other rooms. Exit codes: 0 all accepted, 1 one is rejected, 2 one cannot be read.
"""

from __future__ import annotations

import importlib
import itertools
import json
import pkgutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from proofs import replayers
from proofs.replayers import Malformed, Rejected


def kinds() -> dict[str, Callable[[Mapping[str, Any]], None]]:
    """Every certificate kind with its check."""
    found: dict[str, Callable[[Mapping[str, Any]], None]] = {}
    for module in pkgutil.walk_packages(replayers.__path__, "proofs.replayers."):
        if module.ispkg:
            continue
        own = importlib.import_module(module.name).KINDS
        if twice := found.keys() & own.keys():
            raise TypeError(f"two replayers check the kind {', '.join(sorted(twice))}")
        found.update(own)
    return found


def replay(certificate: object) -> None:
    """Check one certificate. Raises Rejected or Malformed; returning normally means accepted."""
    if not isinstance(certificate, Mapping):
        raise Malformed("a certificate must be a JSON object")
    kind = certificate.get("kind")
    known = kinds()
    if not isinstance(kind, str) or kind not in known:
        raise Malformed(f"unknown certificate kind {kind!r}; known: {', '.join(sorted(known))}")
    known[kind](certificate)


def _files(name: str) -> list[str]:
    """The file of this name, or every certificate below the folder of this name."""
    path = Path(name)
    return sorted(map(str, path.rglob("*.json"))) if path.is_dir() else [name]


def main(arguments: list[str]) -> int:
    """Replay the named files, and all files of the named folders, a line each."""
    if not arguments:
        print(
            "name at least one certificate file, such as one of proofs/certificates, or a folder of them",
            file=sys.stderr,
        )
        return 2
    worst = 0
    for name in itertools.chain.from_iterable(map(_files, arguments)):
        try:
            replay(json.loads(Path(name).read_text(encoding="utf-8")))
            print(f"accepted   {name}")
        except Rejected as error:
            print(f"rejected   {name}: {error}")
            worst = max(worst, 1)
        except (OSError, ValueError, RecursionError) as error:  # Malformed and all of json's are ValueErrors
            print(f"unreadable {name}: {error}", file=sys.stderr)
            worst = 2
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
