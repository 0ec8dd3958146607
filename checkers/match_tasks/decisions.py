"""Token-by-token decisions compared with the definition, on the inputs a result is certified on."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from checkers.core.opinion import Opinion, Undecided, premise
from checkers.engines.enclosure import ball, precision
from constructions import task_inputs
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from proofs import rational

MOST_BITS = 1 << 12  # of a number on given inputs: far beyond what any N and M there need


def more_than_inputs(N: int, M: int, most: int) -> bool:
    """Whether there are more than `most` inputs in [M]^N; a huge power is not computed."""
    return M > 1 and (most.bit_length() < N or most < M**N)


def check_few_inputs(N: int, M: int, most: int) -> None:
    """BadInput if there are more than `most` inputs in [M]^N."""
    if more_than_inputs(N, M, most):
        raise BadInput(
            f"N = {N}, M = {M}: M^N inputs are too many to evaluate one by one, at most {most} would do"
        )


def check_format(p: int, least: FixedPoint, N: int, M: int) -> None:
    """BadInput unless p lies between the explicit format's and MOST_BITS."""
    if not least.p <= p <= MOST_BITS:
        raise BadInput(f"p must lie in {least.p}..{MOST_BITS} bits for N = {N}, M = {M}, not {p}")


def given_inputs(N: int, M: int, seed: int) -> dict[str, list[int]]:
    """A random input and every adversarial one, by name."""
    return {
        "random": task_inputs.random_tokens(N, M, seed),
        **task_inputs.adversarial_tokens(N, M, seed),
    }


def first_wrong(
    name: str, x: Sequence[int], sides: Sequence[int | None], expected: Sequence[int]
) -> dict[str, Any] | None:
    """The first token decided against the definition. Raises Undecided at a token that is not decided."""
    if sides == expected:
        return None
    i = next(i for i, side in enumerate(sides) if side != expected[i])
    if sides[i] is None:
        raise Undecided(f"input {name}, token {i}: the enclosure of the output contains 1/2")
    why = f"input {name}, token {i}: the task asks {expected[i]}, the unit says {sides[i]}"
    told = {"why": why, "input": name, "token": i, "residue": x[i], "expected": expected[i]}
    return {**told, "X": list(x)}


def ln_2_is_below_7_tenths() -> tuple[Opinion, Opinion]:
    """Arb's and the standard library's opinions of ln 2 < 7/10, as e^(7/10) > 2."""

    def by_arb() -> bool:
        with precision(64):
            return bool(ball(Fraction(7, 10)).exp() > 2)

    def by_rationals() -> bool:
        return rational.exp(Fraction(7, 10))[0] > 2

    part = "ln 2 < 7/10"
    return premise("arb", part, by_arb), premise("rational", part, by_rationals)


def within(found: Sequence[tuple[Any, Any]], used: Sequence[tuple[Any, Any]]) -> bool:
    """Whether each enclosure found, one at least, lies in the one that obligations use in its place."""
    pairs = zip(found, used, strict=True)
    return bool(found) and all(low <= one and two <= high for (one, two), (low, high) in pairs)
