"""What this machine has of all that slt can use: versions, engines, programs; what is missing and what gets
it."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from checkers.engines.kernel import MAKE, kernel_theorems
from checkers.running.journal import ENGINE_DISTRIBUTIONS, versions

# What each extra of the package is for, and what it brings.
EXTRAS = {
    "match": ("slt match", ("pypdf", "pylatexenc")),
    "report": ("slt report --output report.pdf", ("fpdf2", "matplotlib")),
    "site": ("slt site", ("latex2mathml", "matplotlib")),
    "plot": ("slt compare --plot", ("matplotlib",)),
    "notebook": ("the notebooks of examples/", ("ipykernel", "latex2mathml", "matplotlib", "nbclient")),
    "jax": ("a unit's to_jax()", ("jax",)),
    "train": ("a unit's to_torch(), and training", ("torch",)),
    "cluster": ("slt check --scheduler", ("distributed",)),
    "peers": ("benchmarks/peers.py: what a user would take instead", ("maraboupy",)),
    "fast": ("blocks of a large input, faster", ("onnx", "onnxruntime")),
}


@dataclass(frozen=True)
class Found:
    """One thing: what it is for, what is here ("" if it is missing), and the one command that gets it."""

    name: str
    use: str
    here: str
    get: str = ""
    needed: bool = False


def examine() -> Iterator[Found]:
    """Everything, in the order a reader meets it; only what is `needed` keeps slt from working when it is
    missing."""
    found = versions()
    yield Found("python", "all of slt", found["python"], needed=True)
    for name, distribution in ENGINE_DISTRIBUTIONS.items():
        here = "" if found[name] == "not installed" else found[name]
        use = "this tool" if name == "slt" else "checks"
        yield Found(name, use, here, f"pip install {distribution}", needed=name != "slt")
    for extra, (use, distributions) in EXTRAS.items():
        installed = [_installed(name) for name in distributions]
        here = ", ".join(installed) if all(installed) else ""
        yield Found(f"[{extra}]", use, here, f"pip install 'slt-companion[{extra}]'")
    yield _rocq()
    yield _record()
    yield _program("dot", "the site's graph", ["-V"], "apt-get install graphviz")
    yield _program(
        "chromium", "the tests of the site in a browser", ["--version"], "apt-get install chromium"
    )
    yield _program("npm", "slt site --z3", ["--version"], "apt-get install npm")


def _installed(distribution: str) -> str:
    """Its name and version, or "" if it is not installed."""
    try:
        return f"{distribution} {metadata.version(distribution)}"
    except metadata.PackageNotFoundError:
        return ""


def _program(name: str, use: str, ask: list[str], get: str) -> Found:
    path = shutil.which(name)
    return Found(name, use, _says(path, ask) if path else "", get)


def _says(path: str, ask: list[str]) -> str:
    """The first line that a program says of its version; that it is there, if it says none."""
    try:
        ran = subprocess.run([path, *ask], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return path
    lines = (ran.stdout.strip() or ran.stderr.strip()).splitlines()
    return " ".join(lines[0].split())[:60] if lines else path


def _rocq() -> Found:
    """Rocq with the libraries that the development uses."""
    packages = "coq libcoq-mathcomp-analysis libcoq-mathcomp-zify libcoq-mathcomp-algebra-tactics"
    get = f"apt-get install {packages}"
    path = shutil.which("coqc")
    if path is None:
        return Found("rocq", "make rocq", "", get)
    where = _says(path, ["-where"])
    analysis = Path(where) / "user-contrib" / "mathcomp" / "analysis"
    return Found("rocq", "make rocq", _says(path, ["--version"]) if analysis.is_dir() else "", get)


def _record() -> Found:
    """Whether the kernel proofs are checked here."""
    states = Counter(k.state for k in kernel_theorems())
    total = sum(states.values())
    whole = total > 0 and states["checked"] == total
    here = f"{total} theorems checked" if whole else ""
    return Found("rocq proofs", "what the kernel shows", here, MAKE)
