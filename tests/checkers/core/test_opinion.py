"""No yes without a check that ran: opinions are not made by hand, and no check in checkers/ is a constant."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import checkers
from checkers.core.opinion import Answer, Opinion, Undecided, all_of, ask, opinion, premise, replayed
from checkers.core.verdict import Outcome, conclude
from proofs.replay import replay
from proofs.replayers import LARGEST_BITS, Rejected

ROOT = Path(checkers.__file__).parent
MAKERS = {"opinion": 1, "premise": 2}  # which argument is the check
FOR_ENGINES = {"Answer", "ask", "all_of"}
Function = ast.FunctionDef | ast.Lambda


# --- at run time ---


def test_an_opinion_cannot_be_made_by_hand() -> None:
    with pytest.raises(TypeError, match="made by running a check"):
        Opinion("arb", True, 0.0)
    with pytest.raises(TypeError, match="made by running a check"):
        Opinion("arb", True, 0.0, made_by=object())


def test_an_opinion_cannot_be_changed() -> None:
    no = opinion("exact", lambda: {"x": 1})
    with pytest.raises(TypeError, match="made by running a check"):
        replace(no, holds=True)
    with pytest.raises(AttributeError):
        no.holds = True  # type: ignore[misc]
    assert copy.deepcopy(no) == no


def test_a_verdict_takes_nothing_that_looks_like_an_opinion() -> None:
    fake: Any = SimpleNamespace(
        engine="arb", holds=True, part="", kind="", witness=None, seconds=0.0, detail=""
    )
    with pytest.raises(TypeError, match="made by checkers"):
        conclude(Outcome.PROVED, "everything", [fake])


@pytest.mark.parametrize("engine", ["z3", "cvc5", "kernel", "coqchk", "replay"])
def test_a_claim_cannot_speak_for_a_solver(engine: str) -> None:
    with pytest.raises(ValueError, match="asked by its own module"):
        opinion(engine, lambda: None)
    with pytest.raises(ValueError, match="asked by its own module"):
        premise(engine, "2 + 2 = 4", lambda: True)


def test_what_a_check_finds_is_what_is_recorded() -> None:
    def open_() -> None:
        raise Undecided("too near")

    assert opinion("exact", lambda: None, detail="fine").holds is True
    found = opinion("exact", lambda: {"x": 1, "why": "x = 1"}, part="a part")
    assert (found.holds, found.detail, found.witness, found.part) == (
        False,
        "x = 1",
        {"x": 1, "why": "x = 1"},
        "a part",
    )
    assert (opinion("exact", open_).holds, opinion("exact", open_).detail) == (None, "too near")
    assert found.seconds > 0


def test_a_replay_says_what_it_has_established_and_is_open_beyond_its_bounds() -> None:
    average: dict[str, Any] = {
        "claim": "definition-4/sparse_averages_are_exact_means",
        "parameters": {"N": 1, "q": 1, "d_out": 1, "seed": 0},
        "kind": "sparse-averages",
        "values": [["1"]],
        "pointers": [[0]],
        "outputs": [["1"]],
    }
    held = replayed(average, part="the mean")
    assert (held.holds, held.part, held.kind) == (True, "the mean", "sparse-averages")
    assert held.detail == replay(average)
    assert replayed(average | {"outputs": [["2"]]}).holds is False
    large = replayed(average | {"outputs": [[{"mantissa": "0x1", "exponent": LARGEST_BITS}]]})
    assert (large.holds, large.witness) == (None, None)
    assert f"more than {LARGEST_BITS} bits" in large.detail


def test_a_premise_that_fails_refutes_nothing() -> None:
    held, failed = (premise("exact", "2 + 2 = 5", lambda v=v: v) for v in (True, False))
    assert (held.holds, failed.holds, failed.witness) == (True, None, None)
    assert failed.detail == "not shown: 2 + 2 = 5"


def test_a_conjunction_is_as_good_as_its_worst_term() -> None:
    yes, no, left = (ask("exact", lambda v=v: Answer(v)) for v in (True, False, None))
    assert all_of([yes, yes]).holds is True
    assert all_of([yes, left, yes]).holds is None
    assert all_of([left, no, yes]).holds is False
    with pytest.raises(ValueError, match="at least one"):
        all_of([])
    with pytest.raises(ValueError, match="one engine"):
        all_of([yes, opinion("arb", lambda: None)])


# --- what is recorded of each question ---


@pytest.mark.parametrize("rejected", [False, True])
def test_a_replay_is_recorded_with_its_kind_and_part(rejected: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is replayed is exactly what can be stored, and its answer is what is recorded."""
    given: list[Any] = []

    def replay(certificate: object) -> str:
        given.append(certificate)
        if rejected:
            raise Rejected("the average is not 2")
        return "the average is 2"

    monkeypatch.setattr("checkers.core.opinion.replay", replay)
    found = replayed({"kind": "averages", "pointers": ((1, 2),)}, part="a part")
    assert (found.engine, found.holds, found.detail) == (
        ("replay", False, "the average is not 2") if rejected else ("replay", True, "the average is 2")
    )
    assert (found.kind, found.part, found.witness) == ("averages", "a part", None)
    assert replayed({}).kind == replayed({}).part == ""
    assert given == [{"kind": "averages", "pointers": [[1, 2]]}, {}, {}]
    with pytest.raises(TypeError, match="not JSON serializable"):
        replayed({"values": [Fraction(1)]})


def test_a_conjunction_adds_up_the_seconds_and_keeps_the_worst_terms_words() -> None:
    yes = ask("exact", lambda: Answer(True, "fine"), part="p", kind="k")
    no = ask("exact", lambda: Answer(False, "bad", {"x": 1}), part="p", kind="k")
    later = ask("exact", lambda: Answer(False, "worse", {"x": 2}), part="p", kind="k")
    both = all_of([yes, no, later])
    assert (both.engine, both.holds, both.detail, both.witness) == ("exact", False, "bad", {"x": 1})
    assert (both.part, both.kind) == ("p", "k")
    assert both.seconds == yes.seconds + no.seconds + later.seconds
    with pytest.raises(ValueError, match="all of one engine and part"):
        all_of([yes, replace_part(yes)])


def replace_part(of: Opinion) -> Opinion:
    return ask(of.engine, lambda: Answer(of.holds), part="another")


def test_a_question_is_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([10.0, 12.5])
    monkeypatch.setattr("checkers.core.opinion.time.perf_counter", lambda: next(clock))
    assert ask("exact", lambda: Answer(True)).seconds == 2.5


def test_the_words_of_an_opinion() -> None:
    bare = opinion("exact", lambda: {"x": 1})
    assert (bare.detail, bare.part, bare.kind) == ("a failing input was found", "", "")
    yes = opinion("exact", lambda: None, detail="all of them", part="p")
    assert (yes.detail, yes.part, yes.witness) == ("all of them", "p", None)
    held = premise("exact", "2 + 2 = 4", lambda: True)
    assert (held.detail, held.part, held.engine) == ("", "2 + 2 = 4", "exact")
    empty = opinion("exact", dict)
    assert (empty.holds, conclude(Outcome.PROVED, "", [empty]).outcome) == (False, Outcome.UNKNOWN)
    with pytest.raises(ValueError, match="unknown engine 'guesswork'"):
        opinion("guesswork", lambda: None)


@pytest.mark.parametrize(
    "engine", ["arb", "flint", "exact", "gemm", "mpmath", "rational", "networkx", "exhaustion"]
)
def test_a_claim_may_ask_these(engine: str) -> None:
    assert opinion(engine, lambda: None).holds is True


# --- on the syntax trees ---


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(ROOT.rglob("*.py")):
        yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def functions(tree: ast.AST) -> dict[str, list[Function]]:
    """Every function of the module by its name, however deep."""
    found: dict[str, list[Function]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            found.setdefault(node.name, []).append(node)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


def own(function: Function) -> Iterator[ast.AST]:
    """The nodes of a function without those of the functions inside it."""
    todo: list[ast.AST] = [function.body] if isinstance(function, ast.Lambda) else list(function.body)
    while todo:
        node = todo.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.Lambda)):
            todo.extend(ast.iter_child_nodes(node))


def is_fixed(value: ast.AST | None) -> bool:
    """Whether an expression says nothing but what was written: no name, call or attribute in it."""
    return value is None or not any(
        isinstance(node, (ast.Name, ast.Call, ast.Attribute, ast.Await)) for node in ast.walk(value)
    )


def is_plain(argument: ast.AST) -> bool:
    """Whether an argument computes nothing itself."""
    return not any(isinstance(node, ast.Call) for node in ast.walk(argument))


def constant(check: ast.AST, known: dict[str, list[Function]]) -> str:
    """Why this argument is no check that could say no; "" if it might be one."""
    if isinstance(check, ast.Lambda):
        if is_fixed(check.body):
            return "a constant"
        if not isinstance(check.body, ast.Call) or any(not is_plain(a) for a in check.body.args):
            return ""
        return constant(check.body.func, known)
    if isinstance(check, (ast.Name, ast.Attribute)):
        name = check.id if isinstance(check, ast.Name) else check.attr
        return next((why for f in known.get(name, []) if (why := never_says_no(f, known))), "")
    return "" if isinstance(check, ast.Call) else "no function"


def never_says_no(function: Function, known: dict[str, list[Function]]) -> str:
    if isinstance(function, ast.Lambda):
        return constant(function, known)
    nodes = list(own(function))
    returned = [node.value for node in nodes if isinstance(node, ast.Return)]
    if any(isinstance(node, ast.Yield | ast.YieldFrom) for node in nodes):
        return "a generator, which runs nothing"
    raises = any(isinstance(node, ast.Raise) for node in nodes)
    if all(map(is_fixed, returned)) and len({ast.dump(v) for v in returned if v}) <= 1 and not raises:
        return f"{function.name} can return one thing only"
    if not any(isinstance(node, ast.Call) for node in nodes):
        return f"{function.name} calls nothing"
    return ""


def faults(name: str, tree: ast.Module) -> Iterator[str]:
    """What in this module could be a yes that no check earned."""
    if name == "core/opinion.py":
        return
    known = functions(tree)
    for node in ast.walk(tree):
        found: Iterator[str] = iter(())
        if isinstance(node, ast.Import | ast.ImportFrom):
            found = import_faults(node, name.startswith("engines/"))
        elif isinstance(node, ast.Attribute) and node.attr in ("__setattr__", "__new__", "_RUN"):
            found = iter([node.attr])
        elif isinstance(node, ast.Call):
            found = call_faults(node, known, name.startswith("engines/"))
        yield from (f"{name}:{getattr(node, 'lineno', 0)}: {fault}" for fault in found)


def import_faults(node: ast.Import | ast.ImportFrom, engine: bool) -> Iterator[str]:
    names = {alias.name for alias in node.names}
    module = node.module if isinstance(node, ast.ImportFrom) else None
    if (module == "checkers.core" and "opinion" in names) or any("core.opinion" in name for name in names):
        yield "import the functions of core.opinion by name, so that they can be seen"
    if module == "checkers.core.opinion":
        if any(alias.asname or alias.name.startswith("_") for alias in node.names):
            yield "core.opinion under another name, or what is private in it"
        if names & FOR_ENGINES and not engine:
            yield f"{', '.join(sorted(names & FOR_ENGINES))} are for checkers/engines"


def call_faults(node: ast.Call, known: dict[str, list[Function]], engine: bool) -> Iterator[str]:
    called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if called == "Opinion":
        yield "an opinion made by hand"
    if called == "replace" and any(keyword.arg == "holds" for keyword in node.keywords):
        yield "an opinion changed by hand"
    if called in MAKERS and not engine:
        if len(node.args) <= MAKERS[called]:
            yield "the check is not given by place"
        elif why := constant(node.args[MAKERS[called]], known):
            yield f"the check is {why}"
    for given in (keyword.value for keyword in node.keywords if keyword.arg == "exhaustion"):
        branches = [given.body, given.orelse] if isinstance(given, ast.IfExp) else [given]
        checks = [b for b in branches if not (isinstance(b, ast.Constant) and b.value is None)]
        yield from (f"the exhaustion is {why}" for check in checks if (why := constant(check, known)))


def test_no_yes_in_checkers_is_written_down() -> None:
    assert [fault for name, tree in modules() for fault in faults(name, tree)] == []


@pytest.mark.parametrize(
    "text",
    [
        'Opinion("arb", True, 0.0, part=part)',
        'opinion("arb", lambda: None)',
        'premise("arb", "2 + 2 = 5", lambda: True)',
        'premise("arb", "2 + 2 = 5", lambda: not 0)',
        'opinion("arb", find_failure=lambda: None)',
        "def yes():\n    return None\nopinion('arb', yes)",
        "def yes():\n    pass\nopinion('arb', yes)",
        "def yes():\n    len('x')\n    return True\npremise('arb', 'p', yes)",
        "def yes():\n    return None\ndef check():\n    return yes()\nopinion('arb', lambda: yes())",
        "def yes():\n    yield 1\nopinion('arb', yes)",
        "yes = lambda: None\nopinion('arb', yes)",
        "def yes(n):\n    return n\npremise('arb', 'p', lambda: yes(1))",
        "from checkers.core import opinion as exact",
        "import checkers.core.opinion",
        "from checkers.core.opinion import _RUN",
        "from checkers.core.opinion import opinion as ask_nobody",
        "from checkers.core.opinion import Answer, ask",
        "object.__setattr__(o, 'holds', True)",
        "replace(o, holds=True)",
        "prove(o, 's', w, exhaustion=lambda: None)",
        "def yes():\n    return None\nprove(o, 's', w, exhaustion=yes if few else None)",
    ],
)
def test_a_written_yes_is_found(text: str) -> None:
    assert list(faults("theorem_99/cheat.py", ast.parse(text)))


@pytest.mark.parametrize(
    "text",
    [
        "def check():\n    return next((x for x in tried() if bad(x)), None)\nopinion('exact', check)",
        "def check():\n    if bad(1):\n        return {'x': 1}\n    return None\nopinion('exact', check)",
        "opinion('exact', lambda: search(1, 2))",
        "premise('arb', 'p', lambda: ball(7) > 2)",
        "def check():\n    return search(1)\nprove(o, 's', w, exhaustion=check if few else None)",
        "def f():\n    return search(1)\ntried = f if few else None\nprove(o, 's', w, exhaustion=tried)",
    ],
)
def test_a_real_check_is_let_through(text: str) -> None:
    assert list(faults("theorem_99/honest.py", ast.parse(text))) == []
