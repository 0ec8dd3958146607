"""Whether each source in from_texts needs what its texts say, in Rocq: `make rocq` runs it after tied.
Standard library only.

    python -m proofs.rocq.obligations.weakened

`Print Assumptions` shows that a proof mentions a text's goal, not that it needs it. So each source is
compiled again for each text that it names, with True in place of that goal: Rocq must refuse it. With the
goals themselves under another name it must accept it, so that the other name alone is no reason. A source
that tries its text first, and goes another way where that fails, is found too; of several proofs in one
source that name one text, the first that needs it is enough. Exit codes: 0 success, 1 failure, 2 Rocq is not
installed.
"""

from __future__ import annotations

import re
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from proofs.rocq import ties
from proofs.rocq.build import fail_on, run
from proofs.rocq.listing import Failure
from proofs.rocq.obligations.tied import OPTIONS, WORK, identifier
from proofs.rocq.ties import HERE

MODULE = "weak_goals"  # the goals under another name, all of them themselves or all True
LOADS = "From ties Require goals."
WORKERS = 2


def renamed(text: str, goal: str) -> str:
    """The source with this goal taken from the other module."""
    return re.sub(rf"\bgoals\.{goal}\b", f"{MODULE}.{goal}", text).replace(LOADS, f"{LOADS[:-1]} {MODULE}.")


def uses(texts: Mapping[str, str], goals: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The modules, and the goals that each names."""
    for module, text in texts.items():
        for goal in goals:
            if re.search(rf"\bgoals\.{goal}\b", text):
                yield module, goal


def refuses(work: Path, module: str, text: str) -> bool:
    """Whether Rocq refuses the text."""
    (work / f"{module}.v").write_text(text, encoding="utf-8")
    try:
        run(work, "coqc", *OPTIONS, f"{module}.v")
    except Failure:
        return True
    return False


def faults(work: Path, texts: Mapping[str, str], goals: list[str]) -> list[str]:
    """Sources that do not need a goal that they name. work: where tied has compiled goals and sources."""
    found = list(uses(texts, goals))
    wrong = [f"no source names {goal}" for goal in goals if goal not in {g for _, g in found}]
    with ThreadPoolExecutor(WORKERS) as pool:

        def tried(emptied: bool) -> list[tuple[str, str, bool]]:
            line = "Axiom {0} : True." if emptied else "Definition {0} := goals.{0}."
            head = "" if emptied else f"{LOADS}\n"
            made = head + "".join(f"{line.format(goal)}\n" for goal in goals)
            (work / f"{MODULE}.v").write_text(made, encoding="utf-8")
            run(work, "coqc", *OPTIONS, f"{MODULE}.v")
            pairs = found if emptied else list(dict(found).items())  # one goal a source shows the name's harm
            asked = [
                pool.submit(refuses, work, f"weak_{k}", renamed(texts[module], goal))
                for k, (module, goal) in enumerate(pairs)
            ]
            return [(*pair, one.result()) for pair, one in zip(pairs, asked, strict=True)]

        wrong += [f"{module}.v is refused under another name of {g}" for module, g, no in tried(False) if no]
        wrong += [f"{module}.v does not need {goal}" for module, goal, no in tried(True) if not no]
    return wrong


def main() -> int:
    """Run the check; the exit code."""
    if shutil.which("coqc") is None:
        print("Rocq is missing. On Debian: apt-get install coq")
        return 2
    began = time.monotonic()
    try:
        if not (WORK / "goals.vo").exists():
            raise Failure("the goals are not compiled (python -m proofs.rocq.obligations.tied does it)")
        texts = {n: f.read_text(encoding="utf-8") for n, f in ties.sources_of(HERE / "from_texts").items()}
        goals = sorted({identifier(text) for tie in ties.load() for text in tie.texts})
        fail_on(faults(WORK, texts, goals))
    except Failure as failure:
        print(f"ties in Rocq: {failure}")
        return 1
    print(f"each of {len(goals)} texts is needed where it is named, {time.monotonic() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
