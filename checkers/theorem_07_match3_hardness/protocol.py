"""Theorem 7: the two-party protocol on actual layers, and two inputs a layer too small cannot tell apart.

Precision model: fixed-point weights (constructions.two_party). The bound H (m + 1)(p + ceil(log2 N)) >= n
follows from three claims: the reduction (theorem_07_match3_hardness), that the protocol gives the layer's
output from so many bits (here), and that different strings are separated.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude, unknown
from constructions.communication import Channel
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.task_inputs import random_tokens
from constructions.tasks import match3
from constructions.theorem_07_match3_hardness.layers import layer
from constructions.theorem_07_match3_hardness.reduction import (
    Search,
    choices,
    find_collision,
    largest_n,
    reduction,
    separating_string,
)
from constructions.theorem_07_match3_hardness.two_party import (
    FixedPointLayer,
    Row,
    Sums,
    evaluate_by_protocol,
    message_bits,
)
from proofs import rational

Protocol = Callable[[FixedPointLayer, int, Sequence[int], Sequence[int], Channel], Row]

STORED = 2000  # numbers: certificates of larger runs are replayed, not stored
BUDGET = 20_000  # strings tried for a collision


def correctly_rounded_exp(number: FixedPoint) -> Callable[[Any], Fraction]:
    """e^s rounded to the format, from rational enclosures refined until both ends round alike.

    e^s is irrational for rational s != 0, so it is no tie and the loop ends. Beyond p in size e^s is larger
    than 2^(p-1), respectively below half a unit, so the end of the format or 0 is right.
    """

    @functools.cache
    def exp(s: Fraction) -> Fraction:
        if s == 0:
            return min(Fraction(1), number.largest)
        if s > number.p:
            return number.largest
        if s < -number.p:
            return Fraction(0)
        bits = 2 * number.p
        while True:
            low, high = (min(end, number.largest) for end in rational.exp(s, bits))
            if number.mantissa(low) == number.mantissa(high):
                return number.round(low)
            bits *= 2

    return exp


def _layer(weights: str, N: int, m: int, H: int, p: int) -> FixedPointLayer:
    """The named layer for N tokens. BadInput for p below 2 and for what is too large to evaluate."""
    if not 2 <= p <= 256:
        raise BadInput(f"p must lie in 2..256 bits (a positive weight and its sign), not {p}")
    if N * max(H, 1) * max(m, 1) ** 2 > 1 << 20:
        raise BadInput(
            f"N H m^2 = {N * H * m * m} steps are too many to evaluate: at most {1 << 20} would do"
        )
    number = FixedPoint(p, p // 2)
    return layer(weights, m, H, number, correctly_rounded_exp(number))


# --- the protocol -----------------------------------------------------------------------------------


def _runs(N: int) -> list[tuple[list[int], int]]:
    """Inputs with M = N + 1, and how many tokens after the first are Alice's.

    The reduction at random strings, and random tokens of which Bob holds the last only: then Alice's sums are
    over N - 2 tokens, so that extreme weights fill the width.
    """
    n = largest_n(N)
    a, b = random_tokens(n, 2, seed=1), random_tokens(n, 2, seed=2)
    return [(reduction(a, b, N, N + 1), n), (random_tokens(N, N + 1, seed=3), N - 2)]


@claim(
    "theorem-7",
    quick=[
        {"N": 16, "m": 1, "H": 1, "p": 6, "weights": "random"},
        {"N": 64, "m": 2, "H": 2, "p": 12, "weights": "random"},
        {"N": 64, "m": 2, "H": 3, "p": 8, "weights": "saturated"},
        {"N": 64, "m": 2, "H": 3, "p": 8, "weights": "negative"},
        {"N": 65, "m": 1, "H": 2, "p": 8, "weights": "vanishing"},
        {"N": 100, "m": 3, "H": 1, "p": 10, "weights": "one_token"},
        {"N": 512, "m": 2, "H": 2, "p": 16, "weights": "random"},
    ],
    full=[
        {"N": 4096, "m": 4, "H": 4, "p": 24, "weights": "random"},
        {"N": 4096, "m": 4, "H": 4, "p": 16, "weights": "saturated"},
        {"N": 4096, "m": 4, "H": 4, "p": 16, "weights": "negative"},
        {"N": 4096, "m": 3, "H": 2, "p": 32, "weights": "vanishing"},
        {"N": 4096, "m": 3, "H": 2, "p": 8, "weights": "one_token"},
    ],
)
def the_protocol_computes_the_layer(
    N: int,
    m: int,
    H: int,
    p: int,
    weights: str,
    *,
    protocol: Protocol = evaluate_by_protocol,
    channel: Callable[[], Channel] = Channel,
) -> Verdict:
    """For the listed layers of H heads with m value coordinates and p-bit fixed-point weights, Bob learns the
    layer's exact output at token 1 from exactly H (m + 1)(p + ceil(log2 N)) bits of Alice's.

    weights names the layer (constructions.two_party_layers): random, or chosen so that every sum is as large
    or as small as it gets. Each layer runs on two inputs with M = N + 1: the reduction with
    n = floor((N - 3)/2) tokens of Alice's, and random tokens with N - 2. Replay adds the terms, reads the
    transcript and divides on its own; weights and products themselves are taken from the layer. Numbers of p
    bits have floor(p/2) fractional ones. This certifies the listed runs; that the sums of any
    p-bit terms fit is the bound N 2^(p-1) on their size.
    """
    check = _layer(weights, N, m, H, p)
    bits = message_bits(N, m, H, p)
    runs: list[dict[str, Any]] = []
    for tokens, alices in _runs(N):
        wire = channel()
        output = protocol(check, tokens[0], tokens[1 : 1 + alices], tokens[1 + alices :], wire)
        transcript = "".join(str(bit) for _, message in wire.log for bit in message)
        runs.append({"X": tokens, "alice": alices, "output": output, "transcript": transcript})

    def mistake() -> Mapping[str, Any] | None:
        for run in runs:
            expected = check(run["X"])
            if run["output"] != expected or len(run["transcript"]) != bits:
                sent = len(run["transcript"])
                why = f"after {sent} bits (not {bits}) Bob has {run['output'][0]}, the layer {expected[0]}"
                return {"why": why, **run, "layer": expected}
        return None

    certificate = of_this_claim() | {
        "kind": "theorem-7/protocol",
        "p": p,
        "runs": [
            {
                "alice": run["alice"],
                "terms": check.terms(run["X"][0], run["X"], 0),
                "transcript": run["transcript"],
                "output": [str(v) for v in run["output"]],
            }
            for run in runs
        ],
    }
    opinions = [opinion("exact", mistake), replayed(certificate)]
    n = largest_n(N)
    verdict = "not ruled out by this bound" if bits >= n else "ruled out, whatever the output map"
    notes = [f"{bits} bits sent, n = {n}: Match3 on [{N + 1}]^{N} is {verdict}"]
    scope = f"two inputs of N = {N} tokens on the layer of {weights} weights with m = {m}, H = {H}, p = {p}"
    small = N * H * (m + 1) <= STORED
    return conclude(
        Outcome.CERTIFIED, scope, opinions, notes=notes, certificate=certificate if small else None
    )


# --- a layer too small ------------------------------------------------------------------------------


def _message_of(built: FixedPointLayer, n: int, N: int) -> Callable[[tuple[int, ...]], Sums]:
    """Alice's sums as a function of her string, from the terms of her 2n possible tokens."""
    alice = choices(n, N, N + 1)[1 : n + 1]
    zeros = built.terms(1, [c.if_zero for c in alice], 1)
    ones = built.terms(1, [c.if_one for c in alice], 1)
    base = built.add(*zeros)
    changes = [
        tuple(tuple(t - s for s, t in zip(*heads, strict=True)) for heads in zip(zero, one, strict=True))
        for zero, one in zip(zeros, ones, strict=True)
    ]
    return lambda a: built.add(base, *(changes[i] for i, bit in enumerate(a) if bit))


@claim(
    "theorem-7",
    quick=[
        {"N": 43, "m": 1, "H": 1, "p": 3, "weights": "random"},
        {"N": 64, "m": 1, "H": 1, "p": 8, "weights": "random"},
        {"N": 80, "m": 1, "H": 1, "p": 8, "weights": "saturated"},
        {"N": 100, "m": 2, "H": 1, "p": 6, "weights": "vanishing"},
    ],
    full=[
        {"N": 200, "m": 1, "H": 2, "p": 8, "weights": "random"},
        {"N": 4096, "m": 3, "H": 2, "p": 8, "weights": "one_token"},
    ],
)
def a_layer_too_small_errs(
    N: int,
    m: int,
    H: int,
    p: int,
    weights: str,
    *,
    find: Callable[[Callable[[tuple[int, ...]], Any], int, int], Search] = find_collision,
    separate: Callable[[Sequence[int], Sequence[int]], Sequence[int]] = separating_string,
) -> Verdict:
    """For the listed layers with H (m + 1)(p + ceil(log2 N)) < n = floor((N - 3)/2) there are two inputs in
    [N + 1]^N on which the layer's output at token 1 is the same and Match3 is not: no output map is right on
    both.

    The pair is found by a search among Alice's strings of few ones; a pair exists by pigeonhole, since fewer
    messages than strings are possible. Certificate: the two strings, Bob's string, and the terms of every
    (position, token); replay rebuilds both inputs, adds, divides, and tries every triple.
    """
    n, bits = largest_n(N), message_bits(N, m, H, p)
    if bits >= n:
        raise BadInput(f"a message of {bits} bits is not below n = {n}: choose a larger N or smaller m, H, p")
    built, M = _layer(weights, N, m, H, p), N + 1
    search = find(_message_of(built, n, N), n, BUDGET)
    scope = f"the layer of {weights} weights with m = {m}, H = {H}, p = {p}, N = {N}, M = {M}"
    if search.pair is None:
        return unknown(scope, f"no collision among {search.tried} strings, though one exists")
    a, other = search.pair
    b = separate(a, other)
    inputs = [reduction(string, b, N, M) for string in (a, other)]

    def mistake() -> Mapping[str, Any] | None:
        outputs = [built(X) for X in inputs]
        answers = [match3(X, M)[0] for X in inputs]
        if outputs[0] == outputs[1] and answers[0] != answers[1]:
            return None
        why = f"outputs {[str(row[0]) for row in outputs]}, answers {answers}"
        return {"why": why, "X": inputs[0], "X'": inputs[1], "outputs": outputs, "answers": answers}

    pairs = sorted({(j, token) for X in inputs for j, token in enumerate(X)})
    certificate = of_this_claim() | {
        "kind": "theorem-7/collision",
        "N": N,
        "p": p,
        "a": list(a),
        "other": list(other),
        "b": list(b),
        "terms": [[j, token, built.terms(1, [token], j)[0]] for j, token in pairs],
    }
    opinions = [opinion("exact", mistake), replayed(certificate)]
    notes = [f"{bits} bits a message, n = {n}; {search.tried} strings tried"]
    return conclude(Outcome.CERTIFIED, scope, opinions, notes=notes, certificate=certificate)


# --- mutants ----------------------------------------------------------------------------------------


class _NarrowChannel(Channel):
    """Sends one bit less a number, dropping the top one."""

    def send_integer(self, player: Any, k: int, width: int, *, signed: bool = False) -> int:
        kept = k % (1 << (width - 1))
        if signed and kept >> (width - 2):
            kept -= 1 << (width - 1)
        return super().send_integer(player, kept, width - 1, signed=signed)


def _counts_token_1_twice(
    check: FixedPointLayer, first: int, alice: Sequence[int], bob: Sequence[int], channel: Channel
) -> Row:
    evaluate_by_protocol(check, first, alice, bob, channel)
    own = check.terms(first, [first], 0)
    rest = check.terms(first, bob, 1 + len(alice))
    return check.merge(check.summary(first, alice), *own, *own, *rest)


def _positions_shifted(
    check: FixedPointLayer, first: int, alice: Sequence[int], bob: Sequence[int], channel: Channel
) -> Row:
    """Bob takes his tokens to begin one position later."""
    evaluate_by_protocol(check, first, alice, bob, channel)
    own = check.terms(first, [first], 0)
    return check.merge(check.summary(first, alice), *own, *check.terms(first, bob, 2 + len(alice)))


def _same_weights_only(message: Callable[[tuple[int, ...]], Any], n: int, budget: int) -> Search:
    """A pair on which the sums of weights agree and the sums of products need not."""
    return find_collision(lambda a: tuple(head[0] for head in message(a)), n, budget)


_run = {"N": 16, "m": 1, "H": 1, "p": 6}
mutant(
    the_protocol_computes_the_layer,
    "one bit less a sum",
    at={**_run, "weights": "negative"},
    channel=_NarrowChannel,
)
mutant(
    the_protocol_computes_the_layer,
    "token 1 counted by both",
    at={**_run, "weights": "random"},
    protocol=_counts_token_1_twice,
)
mutant(
    the_protocol_computes_the_layer,
    "Bob's positions off by one",
    at={**_run, "weights": "random"},
    protocol=_positions_shifted,
)
_tight = {"N": 43, "m": 1, "H": 1, "p": 3, "weights": "random"}
mutant(a_layer_too_small_errs, "only the weights collide", at=_tight, find=_same_weights_only)
mutant(
    a_layer_too_small_errs, "Bob's string separates nothing", at=_tight, separate=lambda a, _: [0] * len(a)
)
