"""How a witness is evaluated whose target is an average, a score or a number of a format
(proofs/witnesses.py).

Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from proofs.definitions import average, disjointness, nearest
from proofs.replayers import Rejected
from proofs.witness_checks import NUMBER, Parameters, Witness, agree, rows_of, words_of


def averaged(first: int = 0) -> Callable[[Parameters, Witness], None]:
    """An output and the average that it should be; positions in the pointers count from `first`."""

    def check(_: Parameters, witness: Witness) -> None:
        told = witness["why"].replace("Fraction(", "").replace(", 1)", "").replace(")", "")
        told = re.sub(r"\[(-?\d+), (\d+)\]", r"\1/\2", told).replace("[", "").replace("]", "")
        said, target = re.findall(rf"(?:the output is|the average) {NUMBER}", told)
        values, pointers = rows_of(witness["values"]), witness.get("pointers", range(len(witness["values"])))
        if pointers and isinstance(pointers[0], list):  # a row a token
            pointers = pointers[int(words_of(witness, r"token (\d+)")[0]) - 1]
        agree(average(values, [j - first for j in pointers]), [Fraction(target)], [Fraction(said)])

    return check


def judged(_: Parameters, witness: Witness) -> None:
    """Theorem 4: an output near the average, judged to have the other answer."""
    output, near, mean, told = words_of(
        witness, rf"output {NUMBER}, within {NUMBER} of the average {NUMBER}, is judged wrongly: DISJ = (\d)"
    )
    if average(rows_of(witness["values"]), witness["pointers"]) != [Fraction(mean)]:
        raise Rejected("the average is another")
    if abs(Fraction(output) - Fraction(mean)) > Fraction(near):
        raise Rejected("the output is not so near the average")
    agree(disjointness(witness["a"], witness["b"]), int(told), None)


def on_a_side(_: Parameters, witness: Witness) -> None:
    """Theorem 4: DISJ of a pair, and an output in a ball that is wholly on one side of the threshold."""
    ball, limit, told = words_of(
        witness, rf"average is \[?([^,\]]+)\]?, the threshold {NUMBER}, and DISJ = (\d)$"
    )
    centre, _sign, radius = ball.strip().partition("+/-")
    apart = Fraction(centre or "0") - Fraction(limit)
    if abs(apart) <= Fraction(radius or "0"):
        raise Rejected("the output is on neither side of the threshold")
    agree(disjointness(witness["a"], witness["b"]), int(told), int(apart > 0))


def misses_neither(_: Parameters, witness: Witness) -> None:
    """Theorem 4: one output that is near both averages."""
    output, near = map(
        Fraction, words_of(witness, rf"the output {NUMBER} misses neither average by {NUMBER}")
    )
    for pointers in (witness["y"], witness["other"]):
        if abs(average(rows_of(witness["values"]), pointers)[0] - output) >= near:
            raise Rejected("the output misses one of the two averages by as much")


def near_both(_: Parameters, witness: Witness) -> None:
    """Theorem 4: a unit's outputs for two pointer sets, both near their averages."""
    near = Fraction(words_of(witness, rf"not of {NUMBER}$")[0])
    values = rows_of(witness["values"])
    views = words_of(witness, r"views (\[.*?\]) and (\[.*?\])")
    errors = [
        abs(average(values, y)[0] - Fraction(said))
        for y, said in zip((witness["y"], witness["other"]), witness["outputs"], strict=True)
    ]
    if max(errors) >= near and views[0] == views[1]:
        raise Rejected("the unit errs by as much, on pointer sets that it sees alike")


def whole_output(_: Parameters, witness: Witness) -> None:
    """Theorem 10: every token's average."""
    target = [average(rows_of(witness["values"]), y) for y in witness["pointers"]]
    agree(target, rows_of(witness["target"]), rows_of(witness["output"]))


def one_of_all(given: Parameters, witness: Witness) -> None:
    """Theorem 2 in P: one token's output and target; pointers, a row a token, count from 1."""
    i = int(words_of(witness, r"token (\d+),")[0]) - 1
    target = average(rows_of(witness["values"]), [j - 1 for j in witness["pointers"][i]])
    output = [Fraction(z) for z in witness["output"]]
    agree(target, [Fraction(z) for z in witness["target"]], output)
    if sum((a - b) ** 2 for a, b in zip(output, target, strict=True)) <= Fraction(given["eps"]) ** 2:
        raise Rejected("the output is within eps")


def not_apart(given: Parameters, witness: Witness) -> None:
    """Theorem 4 in P: the last token's averages on two inputs, each of tokens [value, pointers]."""
    one, two = (average(rows_of([token[0] for token in x]), x[-1][1])[0] for x in witness["inputs"])
    if abs(one - two) * given["q"] >= 2:
        raise Rejected("the averages are 2/q apart")


def measured(given: Parameters, witness: Witness) -> None:
    """Theorem 2: an output, its target and the squared distance of the two; pointers count from 1."""
    target = average(rows_of(witness["values"]), [j - 1 for j in witness["y"]])
    output = [Fraction(z) for z in witness["output"]]
    agree(target, [Fraction(z) for z in witness["target"]], output)
    distance = sum((a - b) ** 2 for a, b in zip(output, target, strict=True))
    if distance != Fraction(witness["error_squared"]) or distance <= Fraction(given["eps"]) ** 2:
        raise Rejected(f"the squared error is {distance}")


def exact_unit(_: Parameters, witness: Witness) -> None:
    """Theorem 2: weights with which a unit averages exactly."""
    weights, values = [Fraction(w) for w in witness["weights"]], rows_of(witness["values"])
    mean = sum((w * z[0] for w, z in zip(weights, values, strict=True)), Fraction(0)) / sum(weights)
    if average(values, witness["y"]) != [mean]:
        raise Rejected("the output is not the average")


def far_from_constant(_: Parameters, witness: Witness) -> None:
    """Definition 4: an average, and an output that is claimed to be within one of it."""
    told = Fraction(words_of(witness, rf"the average is {NUMBER}")[0])
    values = rows_of(witness["values"])
    agree(average(values, range(len(values))), [told], [Fraction(witness["output"])])


def both_near(given: Parameters, witness: Witness) -> None:
    """Theorem 11, read literally: two outputs, and the first token's averages; pointers count from 1."""
    for said, error, (values, pointers) in zip(
        witness["outputs"], witness["errors"], witness["inputs"], strict=True
    ):
        target = average(rows_of(values), [j - 1 for j in pointers[0]])[0]
        if abs(Fraction(said) - target) != Fraction(error) or Fraction(error) * given["q"] >= 1:
            raise Rejected(f"the average is {target}, the output {said}")


def rounded(given: Parameters, witness: Witness) -> None:
    """The nearest number of a format."""
    target = nearest(Fraction(witness["x"]), given["p"], given["f"])
    if target == witness["mantissa"]:
        raise Rejected(f"{witness['x']} does round to {target} 2^-{given['f']}")


def too_wide(_: Parameters, witness: Witness) -> None:
    """Theorem 3: a number that p bits do not hold."""
    number, p = words_of(witness, r"(-?\d+) does not fit p = (\d+) bits")
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
