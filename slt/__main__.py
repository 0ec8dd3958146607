"""`slt` and `python -m slt`: see that Python finds our packages and not others, then run the command."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

HOME = Path(__file__).resolve().parents[1]
OURS = ("constructions", "checkers", "proofs")


def shadows(home: Path = HOME) -> list[str]:
    """What stands where our packages should be: "checkers at PATH". Their names are common ones."""
    found = []
    for name in OURS:
        spec = find_spec(name)
        origin = spec.origin if spec else None
        if origin is None or Path(origin).resolve() != home / name / "__init__.py":
            found.append(f"{name} at {origin or 'no file'}")
    return found


def hidden() -> str:
    """What is wrong and what would do, in one line, if other packages hide ours; else nothing."""
    if not (wrong := shadows()):
        return ""
    return (
        f"other packages hide this one's: {', '.join(wrong)}; slt is an application: install it in "
        "an environment of its own (pipx install slt-companion), and do not run it beside such folders"
    )


def main() -> None:
    """Run the command line."""
    if fault := hidden():
        print(f"slt: {fault}", file=sys.stderr)
        sys.exit(2)
    from slt.cli import main as run  # only now: it imports the packages that were looked at

    run()


if __name__ == "__main__":
    main()
