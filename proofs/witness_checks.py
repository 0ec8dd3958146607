"""How a witness is evaluated: the checks that proofs/witnesses.py names, a shape of witness each.

Each works out the target from proofs/definitions.py and compares it with what the witness tells; it raises
Rejected. Standard library only.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from proofs.definitions import (
    disjointness,
    match2,
    match3,
    match3_bigram,
    match_s,
    on_cycle,
)
from proofs.replayers import Rejected

Parameters = Mapping[str, Any]
Witness = Mapping[str, Any]
NUMBER = r"(-?\d+(?:/\d+)?)"


def agree(target: Any, told: Any, said: Any) -> None:
    """The target is what the witness tells, and not what the refuted object said. Raises Rejected."""
    if target != told:
        raise Rejected(f"by the definition the target is {target}, not {told}")
    if target == said:
        raise Rejected(f"the target is {target}, as the refuted object said")


def words_of(witness: Witness, pattern: str) -> tuple[str, ...]:
    """The groups of the pattern in the witness's sentence. Raises Rejected."""
    found = re.search(pattern, str(witness["why"]))
    if found is None:
        raise Rejected(f"its sentence is not read: {witness['why']}")
    return found.groups()


def rows_of(values: Sequence[Any]) -> list[list[Fraction]]:
    """Values as rows of exact numbers; a bare number is a row of one."""
    return [[Fraction(z) for z in (row if isinstance(row, list) else [row])] for row in values]


# ---- Tasks on residues

Answer = Callable[[Sequence[int], int, int, Parameters], int]
ANSWERS: Mapping[str, Answer] = {
    "match2": lambda X, i, M, _: match2(X, i, M),
    "match3": lambda X, i, M, _: match3(X, i, M),
    "match3_bigram": lambda X, i, M, _: match3_bigram(X, i, M),
    "match3_local": lambda X, i, M, given: match3(X, i, M, given["K"]),
    "match_s": lambda X, i, M, given: match_s(X, i, M, given["s"]),
}


def token(task: str = "") -> Callable[[Parameters, Witness], None]:
    """A token of an input, its answer and what the unit says."""

    def check(given: Parameters, witness: Witness) -> None:
        X, i = witness["X"], witness["token"]
        answer = ANSWERS[task or given["task"]](X, i, witness.get("M", given.get("M")), given)
        says = rf"token {i}(?: of .* has \w+ =|: the task asks|: \w+ is) (\d), the (?:unit|layer) says (\d)"
        if "answer" in witness["why"]:
            said, told = words_of(witness, rf"token {i} has answer (\d) where the definition gives (\d)")
        else:
            told, said = words_of(witness, says)
        if not 0 <= i < len(X) or not all(0 <= x < witness.get("M", given.get("M")) for x in X):
            raise Rejected("its token or a residue is out of range")
        agree(answer, int(told), int(said))

    return check


def residue(given: Parameters, witness: Witness) -> None:
    """Theorem 6: a few tokens and a further one repeated, and the answer at those of one residue."""
    N, M = witness.get("N", given["N"]), given["M"]
    X = [*witness["X"], *[witness["and every further token"]] * (N - len(witness["X"]))]
    r, told, no = words_of(witness, r"residue (\d+): Match2 is (\d), the rounded output is( not)? above 1/2")
    if int(r) not in X or len(X) != N:
        raise Rejected("no token has the residue that it speaks of")
    agree(match2(X, X.index(int(r)), M), int(told), 0 if no else 1)


def all_match(given: Parameters, witness: Witness) -> None:
    """Theorem 6 at M = 1: every token matches, and the output says not."""
    if not all(match2(witness["X"], i, 1) for i in range(given["N"])) or "not above" not in witness["why"]:
        raise Rejected("some token does not match")


def every_token(task: str) -> Callable[[Parameters, Witness], None]:
    """All answers of an input; modulo 2 where the claim has no M."""

    def check(given: Parameters, witness: Witness) -> None:
        found = words_of(witness, r"(?:it answers|the outputs are) \[(.*)\], not \[(.*)\]")
        said, told = ([Fraction(word.strip(" '")) for word in part.split(",")] for part in found)
        X, M = witness["X"], given.get("M", 2)
        if not all(0 <= x < M for x in X):
            raise Rejected("a residue is out of range")
        agree([ANSWERS[task](X, i, M, given) for i in range(len(X))], told, said)

    return check


def pairs_and_triples(given: Parameters, witness: Witness) -> None:
    """Informal Theorem 2: Match3 of two inputs at token 1, and what a layer has there."""
    told = [match3(X, 0, given["M"]) for X in witness["inputs"]]
    if told != witness["Match3"]:
        raise Rejected("by the definition the answers are others")
    if told[0] != told[1] and witness["rows"][0] == witness["rows"][1]:
        raise Rejected("one row has to be two answers, as the claim says")


def all_answers(_: Parameters, witness: Witness) -> None:
    """Every answer of an input."""
    said, told = words_of(witness, r"the answers are \[([\d, ]+)\], Match3 is \[([\d, ]+)\]")
    X, M = witness["X"], witness["M"]
    target = [match3(X, i, M) for i in range(len(X))]
    agree(target, [int(a) for a in told.split(",")], [int(a) for a in said.split(",")])


def first_token(given: Parameters, witness: Witness) -> None:
    """Theorem 7: heads at token 1, which holds 1."""
    said, told = words_of(witness, r"the heads answer (\d), the task (\d)")
    if given["task"] == "match3":
        agree(match3([1, *witness["x"]], 0, given["M"]), int(told), int(said))
    else:
        raise Rejected("only Match3's heads have witnesses that are evaluated")


def decoded(_: Parameters, witness: Witness) -> None:
    """Appendix C.5: the tokens themselves are what is decoded."""
    i, told, said = map(int, words_of(witness, r"token (\d+) is (\d+), decoded as (\d+)"))
    agree(witness["X"][i - 1], told, said)
    if witness["decoded"][i - 1] != said:
        raise Rejected("what it says was decoded was not")


def reduced(_: Parameters, witness: Witness) -> None:
    """Theorem 7's reduction: Match3 of the tokens and DISJ of the strings."""
    task, told = witness["Match3(X)_1"], witness["DISJ"]
    if match3(witness["X"], 0, witness["M"]) != task:
        raise Rejected("by the definition Match3 at token 1 is another")
    agree(disjointness(witness["a"], witness["b"]), told, task)


def two_inputs(_: Parameters, witness: Witness) -> None:
    """Theorem 7: two inputs of N residues modulo N + 1, and Match3 of each at token 1."""
    X, other = witness["X"], witness["X'" if "X'" in witness else "other"]
    told = [int(a) for a in words_of(witness, r"answers \[(\d), (\d)\]")]
    if told != [match3(x, 0, len(x) + 1) for x in (X, other)]:
        raise Rejected("by the definition the answers are others")
    if told[0] != told[1] and "outputs" in witness and witness["outputs"][0] == witness["outputs"][1]:
        raise Rejected("one output has to be two answers, as the claim says")


# ---- Strings and graphs


def one_disjointness(pattern: str) -> Callable[[Parameters, Witness], None]:
    """DISJ of a pair, with the pattern of what was said of it."""

    def check(_: Parameters, witness: Witness) -> None:
        said, told = words_of(witness, pattern), words_of(witness, r"DISJ(?:\(.*\))?(?: is|:| =) (\d)")
        agree(disjointness(witness["a"], witness["b"]), int(told[0]), int(said[0]))

    return check


def not_separated(_: Parameters, witness: Witness) -> None:
    """Theorem 7: one b, and two strings a of one answer."""
    both = {disjointness(witness[name], witness["b"]) for name in ("a", "a'")}
    if both != {int(words_of(witness, r"= (\d)$")[0])}:
        raise Rejected("the two answers are not what it says")


def no_crossing(given: Parameters, witness: Witness) -> None:
    """Fact 1: two pairs of which neither crossing meets, or too few pairs."""
    if "neither" not in witness["why"]:
        if len(witness["pairs"]) == 2 ** given["n"]:
            raise Rejected("there are as many pairs as there should be")
        return
    (a, b), (c, d) = witness["pairs"]
    if disjointness(a, d) or disjointness(c, b):
        raise Rejected("a crossing of the two pairs meets")


def strings_and_cycle(_: Parameters, witness: Witness) -> None:
    """C.6: DISJ of two matrices, and whether the gadget's graph has a cycle."""
    A, B = (itertools.chain.from_iterable(witness[name]) for name in "AB")
    told = int(words_of(witness, r"DISJ is (\d)")[0])
    agree(disjointness(A, B), told, 0 if witness["cycle"] is None else 1)


def cycle_at(given: Parameters, witness: Witness) -> None:
    """C.6: whether a token of a graph lies on a cycle."""
    said, i = map(int, words_of(witness, r"the unit says (\d) at token (\d+)"))
    target = on_cycle(witness["rows"], i, given["order"])
    agree(target, 1 - said, said)


def cycle_somewhere(given: Parameters, witness: Witness) -> None:
    """C.6: whether a graph has a cycle."""
    said = words_of(witness, r"the unit says (True|False)")[0] == "True"
    rows = witness["rows"]
    target = any(on_cycle(rows, i, given["order"]) for i in range(len(rows)))
    agree(target, witness["cycle"] is not None, said)
