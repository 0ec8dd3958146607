"""Where a statement's code, checks, tests and proofs are, as paths from the repository's root."""

from __future__ import annotations

from pathlib import Path

import checkers
from checkers.claim import all_claims
from proofs.statements import Statement

ROOT = Path(checkers.__file__).parent.parent


def places(statement: Statement) -> dict[str, list[str]]:
    """Room -> the files of this statement that exist. In an installed wheel tests are not there."""
    claims = [c for c in all_claims().values() if c.statement == statement.id]
    # A claim may stand in a module that several statements share, such as definition_tasks.
    own = {f"{c.function.__module__.replace('.', '/')}.py" for c in claims}
    if statement.module is None:
        return {"checker": sorted(own)} if own else {}
    patterns = {
        "construction": f"constructions/{statement.module}*.py",
        "checker": f"checkers/{statement.module}*.py",
        "tests": f"tests/test_{statement.module}*.py",
        "replay": f"proofs/replayers/{statement.module}*.py",
        "certificates": f"proofs/certificates/{statement.id}_*.json",
        "Rocq proof": f"proofs/rocq/{statement.module}*.v",
        "example models": f"examples/{statement.module}*.py",
    }
    found = {
        room: sorted(str(p.relative_to(ROOT)) for p in ROOT.glob(glob)) for room, glob in patterns.items()
    }
    found["checker"] = sorted(own | set(found["checker"]))
    return {room: files for room, files in found.items() if files}
