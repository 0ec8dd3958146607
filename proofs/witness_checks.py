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
    average,
    disjointness,
    match2,
    match3,
    match3_bigram,
    match_s,
    nearest,
    on_cycle,
)
from proofs.replayers import Rejected

Parameters = Mapping[str, Any]
Witness = Mapping[str, Any]
NUMBER = r"(-?\d+(?:/\d+)?)"


def _agree(target: Any, told: Any, said: Any) -> None:
    """The target is what the witness tells, and not what the refuted object said. Raises Rejected."""
    if target != told:
        raise Rejected(f"by the definition the target is {target}, not {told}")
    if target == said:
        raise Rejected(f"the target is {target}, as the refuted object said")


def _sentence(witness: Witness, pattern: str) -> tuple[str, ...]:
    """The groups of the pattern in the witness's sentence. Raises Rejected."""
    found = re.search(pattern, str(witness["why"]))
    if found is None:
        raise Rejected(f"its sentence is not read: {witness['why']}")
    return found.groups()


def _rows(values: Sequence[Any]) -> list[list[Fraction]]:
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
        says = rf"token {i}(?: of this input has \w+ =|: the task asks|: \w+ is) (\d), the unit says (\d)"
        if "answer" in witness["why"]:
            said, told = _sentence(witness, rf"token {i} has answer (\d) where the definition gives (\d)")
        else:
            told, said = _sentence(witness, says)
        if not 0 <= i < len(X) or not all(0 <= x < witness.get("M", given.get("M")) for x in X):
            raise Rejected("its token or a residue is out of range")
        _agree(answer, int(told), int(said))

    return check


def residue(given: Parameters, witness: Witness) -> None:
    """Theorem 6: a few tokens and a further one repeated, and the answer at those of one residue."""
    N, M = given["N"], given["M"]
    X = [*witness["X"], *[witness["and every further token"]] * (N - len(witness["X"]))]
    r, told, no = _sentence(witness, r"residue (\d+): Match2 is (\d), the rounded output is( not)? above 1/2")
    if int(r) not in X or len(X) != N:
        raise Rejected("no token has the residue that it speaks of")
    _agree(match2(X, X.index(int(r)), M), int(told), 0 if no else 1)


def all_match(given: Parameters, witness: Witness) -> None:
    """Theorem 6 at M = 1: every token matches, and the output says not."""
    if not all(match2(witness["X"], i, 1) for i in range(given["N"])) or "not above" not in witness["why"]:
        raise Rejected("some token does not match")


def all_answers(_: Parameters, witness: Witness) -> None:
    """Every answer of an input."""
    said, told = _sentence(witness, r"the answers are \[([\d, ]+)\], Match3 is \[([\d, ]+)\]")
    X, M = witness["X"], witness["M"]
    target = [match3(X, i, M) for i in range(len(X))]
    _agree(target, [int(a) for a in told.split(",")], [int(a) for a in said.split(",")])


def first_token(given: Parameters, witness: Witness) -> None:
    """Theorem 7: heads at token 1, which holds 1."""
    said, told = _sentence(witness, r"the heads answer (\d), the task (\d)")
    if given["task"] == "match3":
        _agree(match3([1, *witness["x"]], 0, given["M"]), int(told), int(said))
    else:
        raise Rejected("only Match3's heads have witnesses that are evaluated")


def decoded(_: Parameters, witness: Witness) -> None:
    """Appendix C.5: the tokens themselves are what is decoded."""
    i, told, said = map(int, _sentence(witness, r"token (\d+) is (\d+), decoded as (\d+)"))
    _agree(witness["X"][i - 1], told, said)
    if witness["decoded"][i - 1] != said:
        raise Rejected("what it says was decoded was not")


def reduced(_: Parameters, witness: Witness) -> None:
    """Theorem 7's reduction: Match3 of the tokens and DISJ of the strings."""
    task, told = witness["Match3(X)_1"], witness["DISJ"]
    if match3(witness["X"], 0, witness["M"]) != task:
        raise Rejected("by the definition Match3 at token 1 is another")
    _agree(disjointness(witness["a"], witness["b"]), told, task)


def two_inputs(given: Parameters, witness: Witness) -> None:
    """Theorem 7: two inputs of N residues modulo N + 1, and Match3 of each at token 1."""
    told = [int(a) for a in _sentence(witness, r"answers \[(\d), (\d)\]")]
    if told != [match3(witness[name], 0, given["N"] + 1) for name in ("X", "X'")]:
        raise Rejected("by the definition the answers are others")
    if told[0] != told[1] and "outputs" in witness and witness["outputs"][0] == witness["outputs"][1]:
        raise Rejected("one output has to be two answers, as the claim says")


# ---- Strings and graphs


def one_disjointness(pattern: str) -> Callable[[Parameters, Witness], None]:
    """DISJ of a pair, with the pattern of what was said (or "") and of what it is."""

    def check(_: Parameters, witness: Witness) -> None:
        said, told = (
            re.search(pattern, witness["why"]),
            _sentence(witness, r"DISJ(?:\(.*\))?(?: is|:| =) (\d)"),
        )
        target = disjointness(witness["a"], witness["b"])
        _agree(target, int(told[0]), int(said.group(1)) if said else None)

    return check


def not_separated(_: Parameters, witness: Witness) -> None:
    """Theorem 7: one b, and two strings a of one answer."""
    both = {disjointness(witness[name], witness["b"]) for name in ("a", "a'")}
    if both != {int(_sentence(witness, r"= (\d)$")[0])}:
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
    told = int(_sentence(witness, r"DISJ is (\d)")[0])
    _agree(disjointness(A, B), told, 0 if witness["cycle"] is None else 1)


def cycle_at(given: Parameters, witness: Witness) -> None:
    """C.6: whether a token of a graph lies on a cycle."""
    said, i = map(int, _sentence(witness, r"the unit says (\d) at token (\d+)"))
    target = on_cycle(witness["rows"], i, given["order"])
    _agree(target, 1 - said, said)


def cycle_somewhere(given: Parameters, witness: Witness) -> None:
    """C.6: whether a graph has a cycle."""
    said = _sentence(witness, r"the unit says (True|False)")[0] == "True"
    rows = witness["rows"]
    target = any(on_cycle(rows, i, given["order"]) for i in range(len(rows)))
    _agree(target, witness["cycle"] is not None, said)


# ---- Averages and numbers


def averaged(first: int = 0) -> Callable[[Parameters, Witness], None]:
    """An output and the average that it should be; positions in the pointers count from `first`."""

    def check(_: Parameters, witness: Witness) -> None:
        told = witness["why"].replace("Fraction(", "").replace(", 1)", "").replace(")", "")
        told = re.sub(r"\[(-?\d+), (\d+)\]", r"\1/\2", told).replace("[", "").replace("]", "")
        said, target = re.findall(rf"(?:the output is|the average) {NUMBER}", told)
        values, pointers = _rows(witness["values"]), witness.get("pointers", range(len(witness["values"])))
        if pointers and isinstance(pointers[0], list):  # a row a token
            pointers = pointers[int(_sentence(witness, r"token (\d+)")[0]) - 1]
        _agree(average(values, [j - first for j in pointers]), [Fraction(target)], [Fraction(said)])

    return check


def judged(_: Parameters, witness: Witness) -> None:
    """Theorem 4: an output near the average, judged to have the other answer."""
    output, near, mean, told = _sentence(
        witness, rf"output {NUMBER}, within {NUMBER} of the average {NUMBER}, is judged wrongly: DISJ = (\d)"
    )
    if average(_rows(witness["values"]), witness["pointers"]) != [Fraction(mean)]:
        raise Rejected("the average is another")
    if abs(Fraction(output) - Fraction(mean)) > Fraction(near):
        raise Rejected("the output is not so near the average")
    _agree(disjointness(witness["a"], witness["b"]), int(told), None)


def misses_neither(_: Parameters, witness: Witness) -> None:
    """Theorem 4: one output that is near both averages."""
    output, near = map(
        Fraction, _sentence(witness, rf"the output {NUMBER} misses neither average by {NUMBER}")
    )
    for pointers in (witness["y"], witness["other"]):
        if abs(average(_rows(witness["values"]), pointers)[0] - output) >= near:
            raise Rejected("the output misses one of the two averages by as much")


def near_both(_: Parameters, witness: Witness) -> None:
    """Theorem 4: a unit's outputs for two pointer sets, both near their averages."""
    near = Fraction(_sentence(witness, rf"not of {NUMBER}$")[0])
    values = _rows(witness["values"])
    views = _sentence(witness, r"views (\[.*?\]) and (\[.*?\])")
    errors = [
        abs(average(values, y)[0] - Fraction(said))
        for y, said in zip((witness["y"], witness["other"]), witness["outputs"], strict=True)
    ]
    if max(errors) >= near and views[0] == views[1]:
        raise Rejected("the unit errs by as much, on pointer sets that it sees alike")


def whole_output(_: Parameters, witness: Witness) -> None:
    """Theorem 10: every token's average."""
    target = [average(_rows(witness["values"]), y) for y in witness["pointers"]]
    _agree(target, _rows(witness["target"]), _rows(witness["output"]))


def measured(given: Parameters, witness: Witness) -> None:
    """Theorem 2: an output, its target and the squared distance of the two; pointers count from 1."""
    target = average(_rows(witness["values"]), [j - 1 for j in witness["y"]])
    output = [Fraction(z) for z in witness["output"]]
    _agree(target, [Fraction(z) for z in witness["target"]], output)
    distance = sum((a - b) ** 2 for a, b in zip(output, target, strict=True))
    if distance != Fraction(witness["error_squared"]) or distance <= Fraction(given["eps"]) ** 2:
        raise Rejected(f"the squared error is {distance}")


def exact_unit(_: Parameters, witness: Witness) -> None:
    """Theorem 2: weights with which a unit averages exactly."""
    weights, values = [Fraction(w) for w in witness["weights"]], _rows(witness["values"])
    mean = sum((w * z[0] for w, z in zip(weights, values, strict=True)), Fraction(0)) / sum(weights)
    if average(values, witness["y"]) != [mean]:
        raise Rejected("the output is not the average")


def far_from_constant(_: Parameters, witness: Witness) -> None:
    """Definition 4: an average, and an output that is claimed to be within one of it."""
    told = Fraction(_sentence(witness, rf"the average is {NUMBER}")[0])
    values = _rows(witness["values"])
    _agree(average(values, range(len(values))), [told], [Fraction(witness["output"])])


def both_near(given: Parameters, witness: Witness) -> None:
    """Theorem 11, read literally: two outputs, and the first token's averages; pointers count from 1."""
    for said, error, (values, pointers) in zip(
        witness["outputs"], witness["errors"], witness["inputs"], strict=True
    ):
        target = average(_rows(values), [j - 1 for j in pointers[0]])[0]
        if abs(Fraction(said) - target) != Fraction(error) or Fraction(error) * given["q"] >= 1:
            raise Rejected(f"the average is {target}, the output {said}")


def rounded(given: Parameters, witness: Witness) -> None:
    """The nearest number of a format."""
    target = nearest(Fraction(witness["x"]), given["p"], given["f"])
    if target == witness["mantissa"]:
        raise Rejected(f"{witness['x']} does round to {target} 2^-{given['f']}")


def too_wide(_: Parameters, witness: Witness) -> None:
    """Theorem 3: a number that p bits do not hold."""
    number, p = _sentence(witness, r"(-?\d+) does not fit p = (\d+) bits")
    if int(number) != int(witness["number"]) or abs(int(number)) < 2 ** (int(p) - 1):
        raise Rejected(f"{number} does fit {p} bits")


def scores(_: Parameters, witness: Witness) -> None:
    """Theorem 3: scores of a query, which do not lead on y by as much as is said."""
    scores = [
        sum(int(c) * int(t) ** k for k, c in enumerate(witness["query"], 1))
        for t in map(int, witness["nodes"])
    ]
    if scores != [int(s) for s in witness["scores"]]:
        raise Rejected("the scores are others")
    on = [scores[j] for j in witness["y"]]
    off = [s for j, s in enumerate(scores) if j not in witness["y"]]
    lead = re.search(r"not below -?\d+ by (\d+)", witness["why"])
    if len(set(on)) == 1 and (lead is None or on[0] - max(off) >= int(lead.group(1))):
        raise Rejected("the scores are equal on y and lead by as much")
