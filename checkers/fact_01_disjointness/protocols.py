"""Fact 1 without fooling sets: at small n a solver finds no shorter protocol, and the trivial one is
optimal."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import z3

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from constructions.communication import Leaf, Tree, depth, trivial_disj_protocol
from constructions.errors import BadInput
from constructions.fact_01_disjointness.protocols import (
    answer,
    bits_needed,
    check_model,
    index_of,
    send_all_protocol,
    table_node,
    tabulate,
)
from constructions.task_inputs import all_bit_strings
from constructions.tasks import disj

LARGEST_SEARCH = 4  # n = 4, both: some 15 nodes, 256 pairs of inputs
LARGEST_RECTANGLES = 3  # 2^(2 * 2^n) rectangles
LARGEST_RUN = 6  # 4^n runs

Task = Callable[[Sequence[int], Sequence[int]], int]
Build = Callable[[int, str], Tree]


@claim(
    "fact-1",
    quick=[
        {"n": 2, "learner": "both"},
        {"n": 3, "learner": "both"},
        {"n": 3, "learner": "one"},
        {"n": 4, "learner": "one"},
    ],
    full=[{"n": 4, "learner": "both"}],
    kernel=["fact_1", "fact_1_both_know"],
)
def no_shorter_protocol(n: int, learner: str, *, extra: int = 0, task: Task = disj) -> Verdict:
    """No deterministic protocol decides DISJ_n with fewer bits than n + 1 if both players must learn the
    answer, or than n if Bob alone must (learner = "one"); who speaks may depend on the transcript in any way.

    Encoding (QF_UF, in fact propositional): a full binary tree one bit shorter than that; per node an owner
    and a table of the owner's bit over the 2^n inputs; per leaf an output, or a table over b for Bob.
    Swapping the two branches of a node changes nothing but names, so every table starts with 0. For n <= 3 a
    third engine computes the cost of every rectangle of inputs, shortest protocols first, by exhaustion. No
    fooling set is used.
    """
    check_model(learner)
    if not 1 <= n <= LARGEST_SEARCH:
        raise BadInput(f"n must lie in 1..{LARGEST_SEARCH} for a search of all protocols, not {n}")
    inputs = list(all_bit_strings(n))
    bits = bits_needed(n, learner) - 1 + extra
    inner, leaves = range(1, 1 << bits), range(1 << bits, 2 << bits)
    speaks = {v: z3.Bool(f"alice_owns_{v}") for v in inner}
    table = {(v, x): z3.Bool(f"bit_{v}_of_{x}") for v in inner for x in range(len(inputs))}
    output = {
        (leaf, y): z3.Bool(f"output_{leaf}" + (f"_at_{y}" if learner == "one" else ""))
        for leaf in leaves
        for y in range(len(inputs))
    }
    hypotheses: list[Any] = [z3.Not(table[v, 0]) for v in inner]
    correct = []
    for x, y in itertools.product(range(len(inputs)), repeat=2):
        reached = {1: z3.BoolVal(True)}
        for v in inner:
            sent = z3.Bool(f"sent_{v}_on_{x}_{y}")
            hypotheses.append(sent == z3.If(speaks[v], table[v, x], table[v, y]))
            for child, way in ((2 * v, z3.Not(sent)), (2 * v + 1, sent)):
                reached[child] = z3.Bool(f"reached_{child}_on_{x}_{y}")
                hypotheses.append(reached[child] == z3.And(reached[v], way))
        meets = task(inputs[x], inputs[y])
        for leaf in leaves:
            told = output[leaf, y]
            correct.append(z3.Implies(reached[leaf], told if meets else z3.Not(told)))
    obligation = smt.Obligation(
        f"fact 1, no protocol of {bits} bits for n = {n} ({learner})",
        "QF_UF",
        hypotheses or [z3.BoolVal(True)],
        z3.Not(z3.And(*correct)),
    )

    def witness(model: Any) -> Mapping[str, Any] | None:
        def true(term: Any) -> int:
            return int(z3.is_true(model.eval(term, model_completion=True)))

        def tree(v: int) -> Tree:
            if v in leaves:
                column = [true(output[v, y]) for y in range(len(inputs))]
                return Leaf(lambda b: column[index_of(b)]) if learner == "one" else Leaf(column[0])
            row = [true(table[v, x]) for x in range(len(inputs))]
            return table_node("alice" if true(speaks[v]) else "bob", row, tree(2 * v), tree(2 * v + 1))

        found = tree(1)
        if any(answer(found, a, b, learner) != task(a, b) for a in inputs for b in inputs):
            return None
        why = f"a protocol of {depth(found)} bits is right on all {len(inputs) ** 2} pairs"
        return {"why": why, "protocol": tabulate(found, n, learner)}

    def short_rectangle() -> Mapping[str, Any] | None:
        return _short_rectangle(n, bits, learner)

    tried = n <= LARGEST_RECTANGLES and extra == 0 and task is disj
    return smt.prove(
        [obligation],
        f"all deterministic protocols of at most {bits} bits, n = {n}; "
        + ("both players learn the answer" if learner == "both" else "Bob learns the answer"),
        witness,
        margin=Margin(bits + 1, "bits that a protocol needs"),
        exhaustion=short_rectangle if tried else None,
    )


def _short_rectangle(n: int, bits: int, learner: str) -> Mapping[str, Any] | None:
    """Whether `bits` bits decide DISJ_n, from the set of rectangles that k bits decide, k = 0, 1, ..., bits.

    solved[S, T]: k bits decide DISJ on S x T, S and T sets of inputs as bit masks. One more bit splits S or
    T.
    """
    size = 1 << n
    everything = 1 << size
    masks = np.arange(everything)
    # No bits: one value on the whole rectangle, or for "one" on each column b of it.
    value = np.array([[int(bool(x & y)) for y in range(size)] for x in range(size)])
    member = (masks[:, None] >> np.arange(size)) & 1
    ones, sizes = member @ value, member.sum(axis=1)
    if learner == "one":
        mixed = (ones > 0) & (ones < sizes[:, None])
        solved = (mixed.astype(int) @ member.T) == 0
    else:
        total = ones @ member.T
        solved = (total == 0) | (total == sizes[:, None] * sizes[None, :])
    for _ in range(bits):
        better = solved.copy()
        for whole in range(1, everything):
            part = (whole - 1) & whole
            while part:
                better[whole] |= solved[part] & solved[whole ^ part]
                better[:, whole] |= solved[:, part] & solved[:, whole ^ part]
                part = (part - 1) & whole
        solved = better
    if not solved[-1, -1]:
        return None
    return {"why": f"{bits} bits decide DISJ_{n} by the table of rectangles", "bits": bits}


def _best_protocol(n: int, learner: str) -> Tree:
    return trivial_disj_protocol(n) if learner == "both" else send_all_protocol(n)


@claim(
    "fact-1",
    quick=[{"n": 1, "learner": "both"}, {"n": 3, "learner": "both"}, {"n": 4, "learner": "one"}],
    full=[{"n": 6, "learner": "both"}],
)
def trivial_protocol_is_right(n: int, learner: str, *, build: Build = _best_protocol) -> Verdict:
    """The trivial protocol (Alice sends a; if both must learn, Bob sends the answer) decides DISJ_n on all
    4^n inputs, with n + 1 bits if both learn and n if Bob does: the lower bounds are attained.

    All runs by the tree's own evaluation; the replay walks the tree's tables. Certificates beyond n = 4 are
    not kept.
    """
    check_model(learner)
    if not 1 <= n <= LARGEST_RUN:
        raise BadInput(f"n must lie in 1..{LARGEST_RUN}, since all 4^n inputs are run, not {n}")
    tree = build(n, learner)
    inputs = list(all_bit_strings(n))
    bits = bits_needed(n, learner)

    def wrong() -> Mapping[str, Any] | None:
        for a, b in itertools.product(inputs, repeat=2):
            told, sent = answer(tree, a, b, learner), len(tree.run(a, b).bits)
            if told != disj(a, b) or sent > bits:
                return {"why": f"it says {told} after {sent} bits, DISJ = {disj(a, b)}", "a": a, "b": b}
        return None

    certificate = of_this_claim() | {
        "kind": "fact-1-protocol",
        "n": n,
        "bits": bits,
        "learner": learner,
        "tree": tabulate(tree, n, learner),
    }
    return conclude(
        Outcome.PROVED,
        f"all {4**n} inputs at n = {n}",
        [opinion("exhaustion", wrong), replayed(certificate)],
        margin=Margin(bits - depth(tree), "bits to spare"),
        certificate=certificate if n <= 4 else None,
    )


def _deaf(n: int, learner: str) -> Tree:
    """One bit of a is never sent."""
    tree = _best_protocol(n, learner)
    assert not isinstance(tree, Leaf)
    return tree.zero


def _contrary(n: int, learner: str) -> Tree:
    """The first bit of a is sent the wrong way round."""
    tree = _best_protocol(n, learner)
    assert not isinstance(tree, Leaf)
    return type(tree)(tree.owner, lambda a: 1 - tree.predicate(a), tree.zero, tree.one)


def _first_bit(a: Sequence[int], b: Sequence[int]) -> int:
    return a[0] & b[0]


mutant(no_shorter_protocol, "one bit more", at={"n": 2, "learner": "both"}, extra=1)
mutant(no_shorter_protocol, "one bit more, Bob learns", at={"n": 2, "learner": "one"}, extra=1)
mutant(no_shorter_protocol, "only the first bits count", at={"n": 3, "learner": "both"}, task=_first_bit)
mutant(trivial_protocol_is_right, "one bit of a is not sent", at={"n": 3, "learner": "both"}, build=_deaf)
mutant(trivial_protocol_is_right, "one bit of a is inverted", at={"n": 3, "learner": "one"}, build=_contrary)
