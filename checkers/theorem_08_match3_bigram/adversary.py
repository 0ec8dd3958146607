"""The adversary of Theorem 8: two positions at which both layers behave alike, and the inputs that tell."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from checkers.core.adversary import Finding, ModelFault, Refutation, adversary
from checkers.core.model_calls import Model, Sample, blocks, exact_row, plain
from checkers.core.model_values import value_key
from constructions.errors import BadInput
from constructions.tasks import match3_bigram
from constructions.theorem_08_match3_bigram.swap import check_size, swapped, telling_input

STATEMENT = "theorem-8"
NEEDED = Fraction(1, 2)
LONGEST = 100_000  # tokens
REPEATED = "forward is deterministic (asked twice on each input)"


def error_at(model: Any, counterexample: Mapping[str, Any]) -> Fraction:
    """The model's error at the token named, on the stored input."""
    tokens = [int(token) for token in counterexample["X"]]
    return _error(Model.of(model), tokens, int(counterexample["token"]), int(counterexample["M"]))


@adversary(STATEMENT, evaluate=error_at)
def confuse(model: Any, *, N: int = 64, M: int = 3) -> Refutation:
    """Refutes a two-layer model of Match3Bigram on [M]^N, M >= 3, N >= 4, whose p is too small for N. What
    the model must offer:

    behaviour(position): all that the queries, keys and values of both layers are at this 0-based position,
    for every residue, and in layer 2 for every row (and residue) that may arrive there; dummy tokens are left
    out. Numbers, strings, tuples, lists, arrays or tensors of them. A position's number may not be a part of
    it unless the layers use it; the output map may use it, and is none of this.

    forward(tokens): the N outputs, numbers (1 iff the token is in a triple with two neighbours).

    If two positions behave alike, swapping their tokens swaps what stands there in either layer and changes
    nothing elsewhere; but Match3Bigram changes at a third token, on the two inputs that this returns. So the
    model is off by at least 1/2 on one. If all N behaviours differ the argument finds nothing: in P there are
    at most 2^((2m + m_v) p H (M + R)) without residuals, R = (H (2^p - 2) + 1)^m_v, and that is at least N.
    """
    check_size(N, M)
    if N > LONGEST:
        raise BadInput(f"N = {N} tokens are too many to try: N <= {LONGEST} would do")
    model = Model.of(model)
    model.require("behaviour", "behaviour(position)")
    model.require("forward", "forward(tokens)")
    seen: dict[Hashable, int] = {}
    sample = Sample[int]()
    for block in blocks(range(N)):
        for i, key in zip(block, _keys(model, block), strict=True):
            sample.add(i, key)
            if (other := seen.setdefault(key, i)) != i:
                return _confront(model, other, i, N, M)
    sample.check("behaviour", lambda block: _keys(model, block), "in another order")
    return Refutation(
        STATEMENT,
        Finding.NO_COUNTEREXAMPLE,
        f"all {N} positions behave differently: in P, (2m + m_v) p H (M + R), or with residuals"
        f" (2m + m_v) p H M (1 + R), is at least log2({N}); R = (H (2^p - 2) + 1)^m_v",
        needed=NEEDED,
        recheck=lambda fresh: sample.check(
            "behaviour", lambda block: _keys(fresh, block), "of the model loaded again"
        ),
    )


def _keys(model: Model, positions: Sequence[int]) -> list[Hashable]:
    return [value_key(answer) for answer in model.calls("behaviour", [[plain(i)] for i in positions])]


def _confront(model: Model, i: int, j: int, N: int, M: int) -> Refutation:
    """The model on the two inputs that it should not tell apart."""
    X, k = telling_input(i, j, N, M)
    inputs = [X, swapped(X, i, j)]
    errors = [_error(model, tokens, k, M) for tokens in inputs]
    worst = max(range(2), key=lambda number: errors[number])
    if errors[worst] < NEEDED:
        raise ModelFault(
            f"behaviour({i}) and behaviour({j}) are the same, yet forward sees at token {k} that their tokens"
            " are swapped: behaviour must be all that the layers know of a position"
        )
    counterexample = {
        "N": N,
        "M": M,
        "positions of one behaviour": [i, j],
        "token": k,
        "X": inputs[worst],
        "Match3Bigram(X) there": match3_bigram(inputs[worst], M)[k],
        "input with their tokens swapped": inputs[1 - worst],
    }
    says = f"positions {i} and {j} (from 0) behave alike; swapping their tokens changes the task at token {k}"
    return Refutation(
        STATEMENT,
        Finding.REFUTED,
        says,
        counterexample,
        errors[worst],
        NEEDED,
        (REPEATED,),
        promised="one output for both inputs promises",
    )


def _error(model: Model, tokens: list[int], k: int, M: int) -> Fraction:
    """The error at token k."""
    output = model.steady(
        "forward", lambda answer: exact_row(answer, "forward's output", len(tokens))[k], plain(tokens)
    )
    return abs(output - match3_bigram(tokens, M)[k])
