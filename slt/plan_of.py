"""`python -m slt.plan_of`: what a check would run, as JSON, for the pytest plugin. Nothing is run.

It reads {"query", "set", "grid"} from standard input. It starts as fast as `slt list`: no solver is loaded.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from slt.__main__ import hidden


def answer(query: str, settings: dict[str, str], grid: str) -> dict[str, Any]:
    """The statement's id, title and limits, and for each claim what it says, its parameters' names and how
    many rows would run.

    Raises BadInput as `slt check` does.
    """
    from checkers.running.plan import plan
    from proofs.statements import load
    from slt.catalogue import remembered
    from slt.lookup import find
    from slt.options import check_grid
    from slt.settings import chosen

    check_grid(grid)
    index, known = load(), remembered().claims
    claims, _ = chosen([query], index, known)
    row = index.statements[claims[0].statement] if claims else find(query, index)
    checks = plan(claims, grid, settings)
    return {
        "statement": row.id,
        "title": row.title,
        "limits": list(row.limits),
        "claims": [
            {
                "claim": c.id,
                "says": c.says,
                "parameters": list(c.types),
                "rows": sum(check.claim == c.id for check in checks),
            }
            for c in claims
        ],
    }


def main() -> None:
    """Answer one request; a user's mistake is one line on standard error and exit code 2."""
    if fault := hidden():
        sys.exit(f"slt: {fault}")
    from constructions.errors import BadInput

    request = json.load(sys.stdin)
    try:
        found = answer(request["query"], request["set"], request["grid"])
    except BadInput as error:
        print(f"slt: {' '.join(str(error).split())}", file=sys.stderr)
        sys.exit(2)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
