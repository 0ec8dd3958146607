"""The adversary of Theorem 7 for layers in P, which show token 1 the rounded outputs of their heads."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterator
from fractions import Fraction

from checkers.core.adversary import Finding, ModelFault, Refutation, about
from checkers.core.model_calls import Model, Sample, blocks, exact_row, plain, result
from checkers.core.model_values import value_key
from constructions.tasks import match3
from constructions.theorem_07_match3_hardness.reduction import reduction, strings_by_weight

String = tuple[int, ...]
Question = tuple[String, int]  # Alice's string, and which bit Bob's singleton asks for
STATEMENT = "theorem-7"
NEEDED = Fraction(1, 2)
ROUNDED_IS_ALL = (
    "without forward, the model's output is by definition what answer makes of the rounded outputs"
)


def collide_rounded(model: Model, n: int, N: int, M: int, budget: int) -> Refutation:
    """Two inputs with the same rounded outputs at token 1 and different answers, among the first `budget`.

    Bob holds a singleton {k}, so that the answer is a_k. If for every k the rounded outputs of the strings
    with a_k = 0 and with a_k = 1 are apart, they determine a: too many for a layer below the bound.
    """
    model.require("answer", "answer(rounded, first)")
    asked, sample = itertools.islice(_questions(n), budget), Sample[Question]()
    seen: list[tuple[dict[Hashable, String], dict[Hashable, String]]] = [({}, {}) for _ in range(n)]
    tried = 0
    for block in blocks(asked):
        for (a, k), key in zip(block, _keys(model, block, N, M), strict=True):
            tried += 1
            sample.add((a, k), key)
            if (other := seen[k][1 - a[k]].get(key)) is not None:
                return _confront(model, other, a, k, N, M)
            seen[k][a[k]].setdefault(key, a)
    sample.check("rounded", lambda block: _keys(model, block, N, M), "in another order")
    if tried < n << n:
        says = (
            f"no two equal rounded outputs with different answers among {tried} of {n} 2^{n} inputs; raise "
            "budget, or lower N so that all are tried"
        )
        return Refutation(STATEMENT, Finding.OUT_OF_BUDGET, says, needed=NEEDED)
    return Refutation(
        STATEMENT,
        Finding.NO_COUNTEREXAMPLE,
        f"the rounded outputs at token 1 tell every bit of all 2^{n} strings of Alice's {n} tokens: for a "
        f"layer in P, H (m_v + 1)(p + ceil(log2({n} m_v))) is then at least {n}",
        needed=NEEDED,
        recheck=lambda fresh: sample.check(
            "rounded", lambda block: _keys(fresh, block, N, M), "of the model loaded again"
        ),
    )


def evaluate_rounded(model: Model, tokens: list[int]) -> Fraction:
    """The output at token 1, of forward if there is one. Raises ModelFault if the two ways differ."""
    first = plain(tokens[0])
    model.steady("rounded", value_key, plain(tokens))
    seen = result("rounded", plain(tokens))
    output = model.steady("answer", lambda answer: exact_row(answer, "answer's output", 1)[0], seen, first)
    if model.has("forward"):
        whole = model.steady(
            "forward", lambda answer: exact_row(answer, "forward's output", 1)[0], plain(tokens)
        )
        if whole != output:
            raise ModelFault(
                f"forward gives {about(whole)}, answer from the rounded outputs {about(output)}: they must"
                " agree"
            )
    return output


def _questions(n: int) -> Iterator[Question]:
    return ((a, k) for a in strings_by_weight(n) for k in range(n))


def _input(a: String, k: int, N: int, M: int) -> list[int]:
    return reduction(a, [int(i == k) for i in range(len(a))], N, M)


def _keys(model: Model, block: list[Question], N: int, M: int) -> list[Hashable]:
    answers = model.calls("rounded", [[plain(_input(a, k, N, M))] for a, k in block])
    return [value_key(answer) for answer in answers]


def _confront(model: Model, a: String, other: String, k: int, N: int, M: int) -> Refutation:
    """The model on two inputs with one rounded output; the answers a_k differ."""
    inputs = [_input(string, k, N, M) for string in (a, other)]
    errors = [abs(evaluate_rounded(model, X) - match3(X, M)[0]) for X in inputs]
    worst = max(range(2), key=lambda i: errors[i])
    if errors[worst] < NEEDED:
        raise ModelFault("answer gives two answers on one rounded output: it must depend on that alone")
    counterexample = {
        "N": N,
        "M": M,
        "n": len(a),
        "X": inputs[worst],
        "Match3(X)_1": match3(inputs[worst], M)[0],
        "input with the same rounded outputs": inputs[1 - worst],
    }
    return Refutation(
        STATEMENT,
        Finding.REFUTED,
        "two inputs have the same rounded outputs at token 1, and Match3(X)_1 differs",
        counterexample,
        errors[worst],
        NEEDED,
        () if model.has("forward") else (ROUNDED_IS_ALL,),
        promised="one rounded output of both promises",
    )
