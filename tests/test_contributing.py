"""The example of CONTRIBUTING.md is a whole result: it is run from an empty folder, as a newcomer would."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from checkers.core import claim as claim_module
from checkers.core.claim import all_claims

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```\w+ (\S+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PACKAGES = ("constructions", "checkers", "proofs", "slt")


def _slt(folder: Path, *arguments: str) -> Any:
    out = folder / "out.json"
    command = [sys.executable, "-m", "slt", *arguments, "--json", str(out)]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return json.loads(out.read_text(encoding="utf-8"))


def test_the_example_is_a_whole_result(tmp_path: Path) -> None:
    for package in PACKAGES:
        ignored = shutil.ignore_patterns("__pycache__", "obligations", "certificates", "*.vo*", "*.glob")
        shutil.copytree(ROOT / package, tmp_path / package, ignore=ignored)
    blocks = dict(BLOCK.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    assert {name.split("/")[0] for name in blocks} == {"proofs", "constructions", "checkers"}
    for name, text in blocks.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        if path.exists():
            text = path.read_text(encoding="utf-8") + "\n" + text
        elif not (path.parent / "__init__.py").exists():
            (path.parent / "__init__.py").write_text("", encoding="utf-8")
        path.write_text(text, encoding="utf-8")
    (result,) = _slt(tmp_path, "check", "majority-of-three")["results"]
    assert (result["verdict"], result["shared"]) == ("proved", "independent throughout")
    assert [m["killed"] for m in _slt(tmp_path, "mutants", "majority-of-three")["mutants"]] == [True, True]


def test_the_example_in_the_docstring_is_a_claim_of_today() -> None:
    said = claim_module.__doc__ or ""
    name, parameters = re.search(r"def (\w+)\((.*?), \*, keys=", said).groups()  # type: ignore[union-attr]
    found = all_claims()[f"theorem-2/{name}"]
    assert parameters == ", ".join(f"{p}: {kind.__name__}" for p, kind in found.types.items())
    assert {"N": 8, "q": 2} in found.quick
    assert {"N": 16, "q": 2} in found.full
