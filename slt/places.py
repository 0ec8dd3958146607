"""Where a statement's code, checks, tests and proofs are, as paths from the repository's root."""

from __future__ import annotations

from pathlib import Path

import checkers
from checkers.core.claim import all_claims
from proofs.statements import Statement

ROOT = Path(checkers.__file__).parent.parent


def places(statement: Statement) -> dict[str, list[str]]:
    """Room -> the files of this statement that exist. In an installed wheel tests are not there."""
    claims = [c for c in all_claims().values() if c.statement == statement.id]
    # A claim may stand in a folder that several statements share, such as definitions.
    own = {f"{c.function.__module__.replace('.', '/')}.py" for c in claims}
    patterns = {
        "construction": f"constructions/{statement.folder}/**/*.py",
        "checker": f"checkers/{statement.folder}/**/*.py",
        "tests": f"tests/**/{statement.folder}/**/*.py",
        "replay": f"proofs/replayers/{statement.folder}/**/*.py",
        "certificates": f"proofs/certificates/{statement.folder}/**/*.json",
        "Rocq proof": f"proofs/rocq/{statement.folder}/**/*.v",
        "example models": f"examples/{statement.folder}*.py",
    }
    found = {
        room: sorted(str(p.relative_to(ROOT)) for p in ROOT.glob(glob) if p.name != "__init__.py")
        for room, glob in patterns.items()
    }
    found["checker"] = sorted(own | set(found["checker"]))
    return {room: files for room, files in found.items() if files}
