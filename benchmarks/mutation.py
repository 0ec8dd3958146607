"""Seeded mutations of the code that judges, each run against the tests of its file.

    python benchmarks/mutation.py [--sample N] [--seed S] [--jobs J] [PART OF A FILE'S NAME ...]

A mutation changes one comparison, connective, operation, constant, result, extremum, condition or statement
in a copy of the project, never in this folder. It is killed if a test fails or does not end. mutation.toml
lists files, their tests, and mutations that no test could tell from the code, with the reason; to kill one of
those is an error of the list. Exit code 1 if another survives. mutmut cannot run these tests (they read
the sources' syntax trees, which it rewrites); cosmic-ray writes into this folder and deletes no statement.
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
TIMEOUT = 60  # seconds of a file's tests, some ten times what they take

DATA = tomllib.loads(Path(__file__).with_name("mutation.toml").read_text(encoding="utf-8"))
TESTS: dict[str, list[str]] = DATA["tests"]
# The reason why no test could kill it, by a mutation's identity.
EQUIVALENT = {(row["file"], row["before"], row["after"]): row["reason"] for row in DATA.get("equivalent", [])}

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
        case ast.Compare(left, ops, rest):
            for i, new in ((i, new) for i, op in enumerate(ops) for new in SWAPPED[type(op)]):
                yield ast.unparse(ast.Compare(left, [*ops[:i], new(), *ops[i + 1 :]], rest))
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
            yield repr(value + "x")
        case ast.Name(name) if name in NAMES:
            yield NAMES[name]
        case ast.Attribute(value, name) if name in NAMES:
            yield f"{ast.unparse(value)}.{NAMES[name]}"
        case ast.Continue():
            yield "break"
        case ast.Return(value) if value and not (isinstance(value, ast.Constant) and value.value is None):
            yield "return None"
        case ast.Expr() | ast.Raise() | ast.AugAssign() | ast.Assign([ast.Attribute() | ast.Subscript()]):
            yield "pass"


def changes(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Every node that may change, with what it becomes."""
    if isinstance(tree, ast.Expr) and isinstance(tree.value, ast.Constant):
        return  # a docstring
    if isinstance(tree, ast.If | ast.While):
        yield tree.test, f"(not ({ast.unparse(tree.test)}))"
    yield from ((tree, text if isinstance(tree, ast.stmt) else f"({text})") for text in variants(tree))
    for field, value in ast.iter_fields(tree):
        if field in ("annotation", "returns") or isinstance(tree, ast.JoinedStr):
            continue  # annotations are not evaluated, and f-strings have no positions
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
        same = sum(m.after == two and m.before.startswith(one) for m in found.values())
        one += f" [{same + 1}]" if same and mutated not in found else ""  # the second such line, and so on
        found.setdefault(mutated, Mutation(file, first, one, two, mutated))
    return list(found.values())


def passes(copy: Path, file: str, *, warm: bool = False) -> bool:
    """Whether the tests of the file pass in this copy of the project."""
    shutil.rmtree(copy / ".hypothesis", ignore_errors=True)
    for stale in (copy / file).parent.glob(f"__pycache__/{Path(file).stem}.*.pyc"):
        stale.unlink()  # of another version of the same length, made within the same second
    environment = os.environ | {"PYTHONPATH": str(copy)} | ({} if warm else {"PYTHONDONTWRITEBYTECODE": "1"})
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
    try:
        command += TESTS[file]
        return not subprocess.run(
            command, cwd=copy, env=environment, capture_output=True, timeout=TIMEOUT
        ).returncode
    except subprocess.TimeoutExpired:
        return False


def run(chosen: list[Mutation], jobs: int) -> Iterator[bool]:
    """Whether each of these survives. Raises RuntimeError if tests fail without any mutation."""
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

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(jobs) as pool:
        first = Path(shutil.copytree(ROOT, Path(folder) / "0", ignore=ignored))
        for file in {str(TESTS[m.file]): m.file for m in chosen}.values():
            if not passes(first, file, warm=True):
                raise RuntimeError(f"the tests of {file} fail without any mutation")
        copies.put(first)
        for job in range(1, jobs):  # with the compiled files
            copies.put(Path(shutil.copytree(first, Path(folder) / str(job))))
        yield from pool.map(survives, chosen)


def main() -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("files", nargs="*")
    for option, default in {"--sample": 240, "--seed": 1, "--jobs": 2}.items():
        parser.add_argument(option, type=int, default=default)
    given = parser.parse_args()
    files = [f for f in TESTS if not given.files or any(part in f for part in given.files)]
    every = [m for f in files for m in mutations(f, (ROOT / f).read_bytes())]
    chosen = random.Random(given.seed).sample(every, min(given.sample, len(every)))
    chosen.sort(key=lambda m: (m.file, m.line))
    counts, wrong = {"killed": 0, "survived": 0, "equivalent": 0}, 0
    for mutation, alive in zip(chosen, run(chosen, given.jobs), strict=True):
        listed = mutation.identity in EQUIVALENT
        counts["equivalent" if listed else "survived" if alive else "killed"] += 1
        wrong += listed and not alive
        if alive != listed:
            what = "survives" if alive else "is listed as equivalent, and killed"
            place = f"{mutation.file}:{mutation.line}"
            print(f"{place} {what}:\n  - {mutation.before}\n  + {mutation.after}", flush=True)
    counted = counts["killed"] + counts["survived"]
    told = ", ".join(f"{n} {name}" for name, n in counts.items())
    print(f"{told}: {len(chosen)} of {len(every)} mutations;")
    print(f"{100 * counts['killed'] / max(counted, 1):.1f} % of the non-equivalent are killed")
    return 1 if counts["survived"] or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
