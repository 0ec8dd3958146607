"""Fact 1: protocols for set disjointness (Yao 1979), in two models of who must know the answer at the end.

"both": the transcript determines DISJ(a, b), so that both players know it, as in the paper. "one": Bob knows
it, from the transcript and b. DISJ_n costs exactly n + 1 bits in the first model and n in the second; the
paper states n for the first, and its reductions need no more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Literal

from constructions.communication import Leaf, Node, Player, Tree, trivial_disj_protocol
from constructions.errors import BadInput
from constructions.task_inputs import all_bit_strings
from constructions.tasks import check_bits, disj

Model = Literal["both", "one"]
MODELS: tuple[Model, Model] = ("both", "one")


def check_model(learner: str) -> None:
    """BadInput unless learner is "both" or "one"."""
    if learner not in MODELS:
        raise BadInput(f"the learner must be 'both' (both players) or 'one' (Bob alone), not {learner!r}")


def bits_needed(n: int, learner: str) -> int:
    """The cost of DISJ_n in the model: n + 1 if both players learn the answer, n if Bob does."""
    check_model(learner)
    return n + 1 if learner == "both" else n


def index_of(bits: Sequence[int]) -> int:
    """A bit string as an integer, first bit most significant: its place in all_bit_strings."""
    return int("".join(map(str, check_bits(bits))), 2)


def table_node(owner: Player, table: Sequence[int], zero: Tree, one: Tree) -> Node:
    """A node whose owner sends table[x] for the x-th input."""

    def look_up(bits: Sequence[int]) -> int:
        return table[index_of(bits)]

    return Node(owner, look_up, zero, one)


def send_all_protocol(n: int) -> Tree:
    """Alice sends a, n bits, and Bob learns DISJ(a, b): leaves hold the function b -> DISJ(a, b).

    BadInput as `trivial_disj_protocol`.
    """

    def without_answers(tree: Tree, sent: tuple[int, ...]) -> Tree:
        if len(sent) == n:
            return Leaf(partial(disj, sent))
        assert isinstance(tree, Node)
        branches = (without_answers(branch, (*sent, bit)) for bit, branch in ((0, tree.zero), (1, tree.one)))
        return Node(tree.owner, tree.predicate, *branches)

    return without_answers(trivial_disj_protocol(n), ())


def answer(tree: Tree, a: Sequence[int], b: Sequence[int], learner: str) -> Any:
    """What the learner knows after the run on a, b: the leaf's output, or for "one" its value at b."""
    check_model(learner)
    output = tree.run(a, b).output
    return output(b) if learner == "one" else output


def tabulate(tree: Tree, n: int, learner: str) -> Any:
    """The tree as nested lists [owner, table over the 2^n inputs as a string, zero, one]; a leaf is its
    output, or for "one" its table over b."""
    check_model(learner)
    inputs = list(all_bit_strings(n))

    def as_text(function: Callable[[tuple[int, ...]], int]) -> str:
        return "".join(str(int(function(x))) for x in inputs)

    if isinstance(tree, Leaf):
        return as_text(tree.output) if learner == "one" else tree.output
    return [
        tree.owner,
        as_text(tree.predicate),
        tabulate(tree.zero, n, learner),
        tabulate(tree.one, n, learner),
    ]
