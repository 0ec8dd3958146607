"""Seeded mutations of the code that judges, each run against the tests of its file.

    python benchmarks/mutation.py [--sample N] [--seed S] [--jobs J] [PART OF A FILE'S NAME ...]

A mutation changes one comparison, connective, operation, constant, result, extremum, condition or statement, in
a copy of the project, never in this folder. It is killed if a test fails (or does not end), and survives
otherwise. Survivors that no test could tell from the code are listed with the reason in
mutation_equivalents.toml; one of those that is killed is an error in that list. Exit code 1 if another survives.
mutmut cannot run these tests (they read the sources' syntax trees, which it rewrites whole), and cosmic-ray
writes into the working folder and deletes no statement.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

ROOT = Path(__file__).resolve().parent.parent
EQUIVALENTS = Path(__file__).with_name("mutation_equivalents.toml")
TIMEOUT = 120  # seconds of a file's tests, some ten times what they take

# The trusted core, and what tests it.
CORE, ENGINES, RUNNING = "tests/checkers/core/test_", "tests/checkers/engines/test_", "tests/checkers/running/test_"
FROZEN, GATE, THEOREM_2 = f"{CORE}frozen.py", "tests/proofs/rocq/test_rocq_build.py", "theorem_02_fixed_precision"
TESTS: dict[str, tuple[str, ...]] = {
    **{f"checkers/core/{n}.py": (f"{CORE}{n}.py", FROZEN) for n in ("opinion", "verdict", "result", "trust", "claim")},
    "checkers/core/mutant.py": (f"{CORE}claim.py", FROZEN),
    "checkers/match_tasks/decisions.py": ("tests/checkers/match_tasks/test_decisions.py",),
    **{f"checkers/engines/{n}.py": (f"{ENGINES}{n}.py",) for n in ("enclosure", "null_vectors")},
    **{f"checkers/engines/{n}.py": (f"{ENGINES}{n}.py", FROZEN) for n in ("smt", "kernel")},
    **{f"checkers/running/{n}.py": (f"{RUNNING}{n}.py", FROZEN) for n in ("journal", "plan", "run")},
    f"checkers/{THEOREM_2}/softmax_bound.py": (f"tests/checkers/{THEOREM_2}/test_softmax_bound.py",),
    "proofs/rational.py": ("tests/proofs/test_rational.py",),
    "constructions/precision.py": ("tests/constructions/test_precision.py", FROZEN),
    "constructions/keys/rounding.py": ("tests/constructions/test_rounding.py",),
    "proofs/rocq/record.py": (f"{ENGINES}kernel.py", GATE),
    **{f"proofs/rocq/{name}.py": (GATE,) for name in ("scopes", "sources")},
    "slt/report.py": ("tests/slt/test_report.py", FROZEN),
}

SWAPPED = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt), ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,), ast.And: (ast.Or,), ast.Or: (ast.And,),
    ast.Add: (ast.Sub,), ast.Sub: (ast.Add,), ast.Mult: (ast.Div,), ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,), ast.Mod: (ast.Mult,), ast.Pow: (ast.Mult,), ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,), ast.BitAnd: (ast.BitOr,), ast.BitOr: (ast.BitAnd,), ast.BitXor: (ast.BitAnd,),
}  # fmt: skip
PAIRS = ("all any", "min max", "shorten_down shorten_up", "lower upper", "continue break", "maximum minimum")
NAMES = {a: b for pair in map(str.split, PAIRS) for a, b in (pair, pair[::-1])}


@dataclass(frozen=True)
class Mutation:
    """One change of a file; before and after are the whole lines it touches, in one line each."""

    file: str
    line: int
    before: str
    after: str
    source: bytes

    @property
    def identity(self) -> tuple[str, str, str]:
        return self.file, self.before, self.after


def variants(node: ast.AST) -> Iterator[str]:
    """What this node may become, as source."""
    match node:
        case ast.Compare(left, [op], [right]):
            yield from (ast.unparse(ast.Compare(left, [new()], [right])) for new in SWAPPED[type(op)])
        case ast.Compare(left, ops, rest):
            for i, op in enumerate(ops):
                new = [*ops[:i], SWAPPED[type(op)][0](), *ops[i + 1 :]]
                yield ast.unparse(ast.Compare(left, new, rest))
        case ast.BoolOp(op, values):
            yield ast.unparse(ast.BoolOp(SWAPPED[type(op)][0](), values))
        case ast.BinOp(left, op, right) if type(op) in SWAPPED:
            yield ast.unparse(ast.BinOp(left, SWAPPED[type(op)][0](), right))
        case ast.UnaryOp(ast.Not() | ast.USub(), operand):
            yield ast.unparse(operand)
        case ast.IfExp(test, body, other):
            yield ast.unparse(ast.IfExp(test, other, body))
        case ast.Constant(bool(value)):
            yield str(not value)
        case ast.Constant(int(value)):
            yield from (str(value + 1), str(value - 1))
        case ast.Constant(str(value)) if re.fullmatch(r"[\w.*/-]+", value):  # a name, no sentence
            yield repr(value + "_")
        case ast.Name(name) if name in NAMES:
            yield NAMES[name]
        case ast.Attribute(value, name) if name in NAMES:
            yield f"{ast.unparse(value)}.{NAMES[name]}"
        case ast.Continue():
            yield "break"


def statement_variants(node: ast.AST) -> Iterator[str]:
    """What a statement may become, as source: nothing, or one that returns nothing."""
    match node:
        case ast.Return(value) if value and not (isinstance(value, ast.Constant) and value.value is None):
            yield "return None"
        case ast.Expr(ast.Constant()):  # a docstring
            return
        case ast.Expr() | ast.Raise() | ast.AugAssign() | ast.Assign([ast.Attribute() | ast.Subscript()]):
            yield "pass"


def changes(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Every node that may change, with what it becomes."""
    if isinstance(tree, ast.Expr) and isinstance(tree.value, ast.Constant):
        return
    if isinstance(tree, ast.If | ast.While):
        yield tree.test, f"(not ({ast.unparse(tree.test)}))"
    yield from ((tree, text) for text in statement_variants(tree))
    yield from ((tree, text if text == "break" else f"({text})") for text in variants(tree))
    for field, value in ast.iter_fields(tree):
        if field in ("annotation", "returns", "slice_type") or isinstance(tree, ast.JoinedStr | ast.MatchAs):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from changes(child)


def mutations(file: str, source: bytes) -> list[Mutation]:
    """All mutations of a file, in its order."""
    lines = source.splitlines(keepends=True)
    starts = [sum(map(len, lines[:i])) for i in range(len(lines) + 1)]
    found: dict[bytes, Mutation] = {}
    for node, text in changes(ast.parse(source)):
        first, last = node.lineno, node.end_lineno or node.lineno  # type: ignore[attr-defined]
        begin = starts[first - 1] + node.col_offset  # type: ignore[attr-defined]
        end = starts[last - 1] + (node.end_col_offset or 0)  # type: ignore[attr-defined]
        mutated = source[:begin] + text.encode() + source[end:]
        before = source[starts[first - 1] : starts[last]]
        after = mutated[starts[first - 1] : starts[last] + len(mutated) - len(source)]
        one, two = (" ".join(part.decode().split()) for part in (before, after))
        found.setdefault(mutated, Mutation(file, first, one, two, mutated))
    return list(found.values())


def equivalents() -> dict[tuple[str, str, str], str]:
    """The reason why no test could kill it, by identity."""
    listed = tomllib.loads(EQUIVALENTS.read_text(encoding="utf-8")).get("equivalent", [])
    return {(row["file"], row["before"], row["after"]): row["reason"] for row in listed}


def passes(copy: Path, file: str, *, warm: bool = False) -> bool:
    """Whether the tests of the file pass in this copy of the project."""
    shutil.rmtree(copy / ".hypothesis", ignore_errors=True)
    for stale in (copy / file).parent.glob(f"__pycache__/{Path(file).stem}.*.pyc"):
        stale.unlink()  # of another version of the same length, made within the same second
    keep = {} if warm else {"PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
    try:
        run = subprocess.run(
            [*command, *TESTS[file]], cwd=copy, env={**os.environ, "PYTHONPATH": str(copy), **keep},
            capture_output=True, timeout=TIMEOUT, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return False
    return run.returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--sample", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    files = [f for f in TESTS if not given.files or any(part in f for part in given.files)]
    every = [m for f in files for m in mutations(f, (ROOT / f).read_bytes())]
    chosen = random.Random(given.seed).sample(every, min(given.sample, len(every)))
    chosen.sort(key=lambda m: (m.file, m.line))
    known = equivalents()
    ignored = shutil.ignore_patterns(".git", ".venv", ".slt", ".hypothesis", "*_cache", "__pycache__")
    copies: SimpleQueue[Path] = SimpleQueue()

    def survives(mutation: Mutation) -> bool:
        copy = copies.get()
        try:
            (copy / mutation.file).write_bytes(mutation.source)
            return passes(copy, mutation.file)
        finally:
            (copy / mutation.file).write_bytes((ROOT / mutation.file).read_bytes())
            copies.put(copy)

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(given.jobs) as pool:
        first = Path(shutil.copytree(ROOT, Path(folder) / "0", ignore=ignored))
        for file in {TESTS[f]: f for f in files}.values():
            if not passes(first, file, warm=True):
                print(f"the tests of {file} fail without any mutation")
                return 2
        copies.put(first)
        for job in range(1, given.jobs):  # with the compiled files
            copies.put(Path(shutil.copytree(first, Path(folder) / str(job))))
        counts = {"killed": 0, "survived": 0, "equivalent": 0}
        wrong = 0
        for mutation, alive in zip(chosen, pool.map(survives, chosen), strict=True):
            listed = mutation.identity in known
            counts["equivalent" if listed else "survived" if alive else "killed"] += 1
            wrong += listed and not alive
            if alive != listed:
                what = "survives" if alive else "is listed as equivalent, and killed"
                print(f"{mutation.file}:{mutation.line} {what}:", flush=True)
                print(f"  - {mutation.before}\n  + {mutation.after}", flush=True)
    counted = counts["killed"] + counts["survived"]
    print(", ".join(f"{n} {name}" for name, n in counts.items()), f"of {len(chosen)} (of {len(every)} in all);")
    print(f"{100 * counts['killed'] / max(counted, 1):.1f} % of the non-equivalent are killed")
    return 1 if counts["survived"] or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
