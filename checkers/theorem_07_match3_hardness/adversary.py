"""The adversary of Theorem 7: any one-layer model that keeps too little of Alice's tokens."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from checkers.core.adversary import Finding, ModelFault, Refutation, about, adversary
from checkers.core.model_calls import Model, Sample, blocks, exact_row, plain, result
from checkers.core.model_values import value_key
from checkers.theorem_07_match3_hardness.rounded_adversary import collide_rounded, evaluate_rounded
from constructions.errors import BadInput
from constructions.theorem_07_match3_hardness.reduction import (
    Choice,
    choices,
    find_collision,
    reduction,
    separating_string,
    strings_by_weight,
)
from proofs import definitions

String = tuple[int, ...]
Keys = Callable[[list[String]], list[Hashable]]

SUMMARY_IS_ALL = "without forward, the model's output is by definition what finish makes of the summary"
NEEDED = Fraction(1, 2)
LONGEST = 100_000  # tokens


def largest_fit(N: int, M: int) -> int:
    """The most bits the reduction fits into N tokens modulo M. BadInput if none."""
    n = min((N - 1) // 2, (M - 4) // 2)
    if n < 1:
        raise BadInput(f"N = {N}, M = {M} is too small for the reduction: use N >= 3 and M >= 6")
    return n


def error_at(model: Any, counterexample: Mapping[str, Any]) -> Fraction:
    """The model's error at token 1 of the stored input."""
    tokens = [int(token) for token in counterexample["X"]]
    n, asked = int(counterexample["n"]), Model.of(model)
    rounded = asked.has("rounded")
    output = evaluate_rounded(asked, tokens) if rounded else _evaluate(asked, tokens, n)
    return _error(output, tokens, int(counterexample["M"]))


@adversary("theorem-7", evaluate=error_at)
def collide(model: Any, *, N: int = 25, M: int = 0, budget: int = 100_000) -> Refutation:
    """Refutes a one-layer model of Match3 on [M]^N that is too small. What the model must offer, in P:

    rounded(tokens): the outputs of all heads at token 1, rounded, before they are added.

    answer(rounded, first): the output at token 1, a number (1 iff token 1 is in a triple), from those and
    token 1.

    Or, in a model without rounded, whose partial sums are what is counted:

    summary(first, alice): all that the output at token 1 = first knows of Alice's tokens, which stand at
    0-based positions 1, ..., n; for a multi-headed layer, per head the sum of the weights e^s and the sums of
    weights times values. Numbers, strings, tuples, lists, arrays or tensors of them.

    finish(summary, first, rest, start): the output at token 1, a number (1 iff token 1 is in a triple), from
    the summary, token 1 and the other tokens, which stand at positions start, start + 1, ..., N - 1.

    forward(tokens), optional: the output at token 1 on the whole input; it must agree with the other two.
    constructions.theorem_07_match3_hardness.two_party.FixedPointLayer offers the last three.

    Tokens are plain integers. n is the most the reduction fits: min(floor((N - 1)/2), floor((M - 4)/2));
    M = 0 stands for N + 1. The summaries of Alice's 2^n strings are compared, all if 2^n <= budget, else
    those of fewest ones. Two strings with one summary and Bob's unit string where they differ give two inputs
    with one output and answers 0 and 1, so the model is off by at least 1/2 on one. If all 2^n summaries
    differ the argument finds nothing: the model keeps at least n bits (it may err all the same).
    With rounded, Bob holds one of n singletons {k}, so that the answer is Alice's bit k, and budget counts
    inputs. Among all 2^n strings there are two with one rounded output and different bits at some k if they
    have fewer than 2^n patterns over all k, as the theorem says of a layer in P below the bound.
    """
    M = M or N + 1
    n = largest_fit(N, M)
    if N > LONGEST:
        raise BadInput(f"N = {N} tokens are too many to try: N <= {LONGEST} would do")
    if budget < 2:
        raise BadInput(f"budget must be at least 2 summaries, not {budget}")
    model = Model.of(model)
    if model.has("rounded"):
        return collide_rounded(model, n, N, M, budget)
    model.require("summary", "summary(first, alice)")
    model.require("finish", "finish(summary, first, rest, start)")
    alice = choices(n, N, M)[1 : n + 1]

    keys, sample = _keys_of(model, alice), Sample[String]()
    summaries = _in_order(keys, n, sample)
    search = find_collision(lambda _: next(summaries), n, budget)
    if search.pair is not None:
        return _confront(model, *search.pair, N, M)
    sample.check("summary", keys, "in another order")
    if search.exhausted:
        return Refutation(
            "theorem-7",
            Finding.NO_COUNTEREXAMPLE,
            f"all 2^{n} summaries of Alice's {n} tokens differ: the model keeps at least {n} bits",
            needed=NEEDED,
            recheck=lambda fresh: sample.check(
                "summary", _keys_of(fresh, alice), "of the model loaded again"
            ),
        )
    says = (
        f"no two equal summaries among {search.tried} of Alice's 2^{n} strings; raise budget, or lower N so "
        "that all strings are tried"
    )
    return Refutation("theorem-7", Finding.OUT_OF_BUDGET, says, needed=NEEDED)


def _keys_of(model: Model, alice: Sequence[Choice]) -> Keys:
    """The keys of the summaries of Alice's tokens for given strings."""

    def keys(strings: list[String]) -> list[Hashable]:
        tokens = [[c.if_one if bit else c.if_zero for c, bit in zip(alice, a, strict=True)] for a in strings]
        answers = model.calls("summary", [[plain(1), plain(row)] for row in tokens])
        return [value_key(answer) for answer in answers]

    return keys


def _in_order(keys: Keys, n: int, sample: Sample[String]) -> Iterator[Hashable]:
    """The keys of all strings in the order of the search, asked in blocks."""
    for block in blocks(strings_by_weight(n)):
        for string, key in zip(block, keys(block), strict=True):
            sample.add(string, key)
            yield key


def _confront(model: Model, a: Sequence[int], other: Sequence[int], N: int, M: int) -> Refutation:
    """The model on the two inputs that its summary does not tell apart."""
    b, n = separating_string(a, other), len(a)
    inputs = [reduction(string, b, N, M) for string in (a, other)]
    errors = [_error(_evaluate(model, tokens, n), tokens, M) for tokens in inputs]
    worst = max(range(2), key=lambda k: errors[k])
    if errors[worst] < NEEDED:
        raise ModelFault("finish gives two answers on one summary: it must depend on its arguments alone")
    tokens = inputs[worst]
    counterexample = {
        "N": N,
        "M": M,
        "n": n,
        "X": tokens,
        "Match3(X)_1": definitions.match3(tokens, 0, M),
        "input with the same summary": inputs[1 - worst],
    }
    says = f"two inputs have the same summary of Alice's {n} tokens, and Match3(X)_1 differs"
    assumed = () if model.has("forward") else (SUMMARY_IS_ALL,)
    return Refutation(
        "theorem-7",
        Finding.REFUTED,
        says,
        counterexample,
        errors[worst],
        NEEDED,
        assumed,
        promised="one summary of both promises",
    )


def _evaluate(model: Model, tokens: list[int], n: int) -> Fraction:
    """The model's output at token 1, of forward if there is one. Raises ModelFault if the two ways differ."""
    first, alice, rest = plain(tokens[0]), plain(tokens[1 : n + 1]), plain(tokens[n + 1 :])
    model.steady("summary", value_key, first, alice)
    summary = result("summary", first, alice)
    output = model.steady("finish", _one_output("finish"), summary, first, rest, plain(n + 1))
    if model.has("forward"):
        whole = model.steady("forward", _one_output("forward"), plain(tokens))
        if whole != output:
            raise ModelFault(
                f"forward gives {about(whole)}, finish from the summary {about(output)}: they must agree"
            )
    return output


def _one_output(name: str) -> Callable[[Any], Fraction]:
    return lambda answer: exact_row(answer, f"{name}'s output", 1)[0]


def _error(output: Fraction, tokens: Sequence[int], M: int) -> Fraction:
    return abs(output - definitions.match3(tokens, 0, M))
