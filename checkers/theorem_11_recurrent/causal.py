"""Theorem 11's inputs: why judged pointers must point backwards, and that all of these can be served."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from checkers.engines.smt import Obligation
from constructions import tasks
from constructions.errors import BadInput
from constructions.theorem_11_recurrent.machines import Keeping

LARGEST_LITERAL = 1000  # tokens
LARGEST_CAUSAL = 9  # tokens: 2^N values and all backward pointer sets are tried

Input = tuple[list[int], list[tuple[int, ...]]]  # values, pointers (1-based)


def two_futures(N: int, q: int) -> tuple[Input, Input]:
    """Two inputs whose first tokens are the same and point at 1, ..., q-1 and N; all values are 0 but that of
    token N, which is 1 or -1."""
    y = (*range(1, q), N)
    return ([0] * (N - 1) + [1], [y] * N), ([0] * (N - 1) + [-1], [y] * N)


def _targets(values: Sequence[Any], pointers: Sequence[Sequence[int]]) -> list[Fraction]:
    """qSA at every token, by the definition."""
    rows = tasks.qsa([[z] for z in values], [tuple(j - 1 for j in y) for y in pointers])
    return [row[0] for row in rows]


@claim("theorem-11", quick=[{"N": 2, "q": 1}, {"N": 9, "q": 4}, {"N": 41, "q": 1}])
def literal_reading_is_vacuous(
    N: int, q: int, *, inputs: Callable[[int, int], tuple[Input, Input]] = two_futures
) -> Verdict:
    """Read literally, over all inputs and all tokens, Theorem 11 needs no bound on the state: every one-pass
    machine, of whatever memory, errs by at least 1/q, more than 1/(2q), at token 1 of one of two inputs.

    There token 1 points at token N > 1, whose value the machine has not read. So the theorem is stated here
    for causal inputs: every judged pointer points backwards, and the error is at the last token.

    QF_LRA: the output at token 1 is one free real for both inputs if their first tokens are the same, else
    two. The targets are those of the definition.
    """
    if not 1 <= q <= N or not 2 <= N <= LARGEST_LITERAL:
        raise BadInput(f"need 1 <= q <= N and N in 2..{LARGEST_LITERAL}, not N = {N}, q = {q}")
    pair = inputs(N, q)
    targets = [_targets(*side)[0] for side in pair]
    first = [(values[0], pointers[0]) for values, pointers in pair]
    outputs = [z3.Real("output_0"), z3.Real("output_0" if first[0] == first[1] else "output_1")]
    near = [
        z3.And(o - exact_term(t) < exact_term(Fraction(1, q)), exact_term(t) - o < exact_term(Fraction(1, q)))
        for o, t in zip(outputs, targets, strict=True)
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        found = [_number(model, o) for o in outputs]
        errors = [abs(o - t) for o, t in zip(found, targets, strict=True)]
        if max(errors) >= Fraction(1, q):
            return None
        return {"outputs": found, "errors": errors, "inputs": pair, "why": "both outputs are closer than 1/q"}

    obligation = Obligation("no output at token 1 serves both inputs", "QF_LRA", [], z3.Not(z3.And(near)))
    return smt.prove(
        [obligation],
        f"all one-pass machines, N = {N}, q = {q}",
        witness,
        margin=Margin(Fraction(1, 2 * q), "the error 1/q, less the allowed 1/(2q)"),
    )


def exact_term(value: Fraction) -> Any:
    """The number as a term."""
    return z3.Q(value.numerator, value.denominator)


def _number(model: Any, term: Any) -> Fraction:
    return Fraction(str(model.eval(term, model_completion=True).as_fraction()))


def pointing_back(N: int, q: int) -> tuple[Input, Input]:
    """A corrupted pair: the first token points at the first q, so that the last value is not asked for."""
    return tuple((values, [tuple(range(1, q + 1))] * N) for values, _ in two_futures(N, q))  # type: ignore[return-value]


def same_future(N: int, q: int) -> tuple[Input, Input]:
    """A corrupted pair: the last value is the same."""
    return (two_futures(N, q)[0],) * 2


def told_at_once(N: int, q: int) -> tuple[Input, Input]:
    """A corrupted pair: the first value is the last one."""
    return tuple(([values[-1], *values[1:]], y) for values, y in two_futures(N, q))  # type: ignore[return-value]


mutant(literal_reading_is_vacuous, "token 1 points backwards", at={"N": 9, "q": 4}, inputs=pointing_back)
mutant(literal_reading_is_vacuous, "the value to come is the same", at={"N": 9, "q": 4}, inputs=same_future)
mutant(literal_reading_is_vacuous, "token 1 holds the value", at={"N": 9, "q": 4}, inputs=told_at_once)


def backward_sets(N: int, q: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Every token i and q-subset of 1, ..., i (1-based)."""
    for i in range(q, N + 1):
        for y in itertools.combinations(range(1, i + 1), q):
            yield i, y


@claim("theorem-11", quick=[{"N": 4, "q": 1}, {"N": 5, "q": 2}, {"N": 6, "q": 3}], full=[{"N": 8, "q": 3}])
def enough_memory_is_right(
    N: int,
    q: int,
    *,
    machine: Callable[[int], Keeping] = Keeping,
    sets: Callable[[int, int], Iterator[tuple[int, tuple[int, ...]]]] = backward_sets,
) -> Verdict:
    """The one-pass machine that keeps all values outputs qSA exactly, on all real values, at every token
    whose q pointers point backwards (at itself or before): the causal form of Theorem 11 asks nothing
    impossible, so it is a bound on memory.

    Solvers: the machine is run on symbolic values (QF_LRA), and its output compared with the sum of the
    values pointed at, over q. Exhaustion: all values in {-1, 1}^N, against the definition; there the machine
    needs no more than N bits.
    """
    if not 1 <= q <= N <= LARGEST_CAUSAL:
        raise BadInput(f"need 1 <= q <= N <= {LARGEST_CAUSAL} (2^N values are tried), not N = {N}, q = {q}")
    given = machine(q)
    cases = list(sets(N, q))
    z = [z3.Real(f"z_{j}") for j in range(1, N + 1)]
    goals = []
    for i, y in cases:
        target = sum((z[j - 1] for j in y[1:]), z[y[0] - 1])
        goals.append(q * given.outputs(z, [y] * N)[i - 1] == target)

    def wrong(values: Sequence[Any]) -> dict[str, Any] | None:
        for i, y in cases:
            output, target = given.outputs(values, [y] * N)[i - 1], _targets(values, [y] * N)[i - 1]
            if output != target:
                why = f"token {i} points at {list(y)}: the output is {output}, the average {target}"
                return {"values": list(values), "token": i, "pointers": y, "why": why}
        return None

    def witness(model: Any) -> dict[str, Any] | None:
        # The definition takes values in [-1, 1]; machine and average are linear, so scaling changes nothing.
        found = [_number(model, term) for term in z]
        scale = max([Fraction(1), *(abs(v) for v in found)])
        return wrong([v / scale for v in found])

    def failure() -> dict[str, Any] | None:
        runs = itertools.product((Fraction(-1), Fraction(1)), repeat=N)
        return next((found for found in map(wrong, runs) if found is not None), None)

    return smt.prove(
        [Obligation("the outputs are the averages", "QF_LRA", [], z3.And(goals))],
        f"all real values, all {len(cases)} backward pointer sets of all tokens, N = {N}, q = {q}",
        witness,
        further=[opinion("exhaustion", failure)],
    )


class Window(Keeping):
    """A corrupted machine: it keeps all values but the first."""

    def step(
        self, value: Any, pointers: Sequence[int], state: tuple[Any, ...]
    ) -> tuple[Any, tuple[Any, ...]]:
        """As above; the first value reads as 0."""
        forgotten = (0 * state[0], *state[1:]) if state else state
        return super().step(value, pointers, forgotten)


class OneLater(Keeping):
    """A corrupted machine: it answers before it has read the token's own value."""

    def step(
        self, value: Any, pointers: Sequence[int], state: tuple[Any, ...]
    ) -> tuple[Any, tuple[Any, ...]]:
        """As above; the token's own value is not in the output."""
        out, _ = super().step(0 * value, pointers, state)
        return out, (*state, value)


def also_forwards(N: int, q: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Corrupted sets: any pointers, of any token."""
    return ((i, y) for i in range(1, N + 1) for y in itertools.combinations(range(1, N + 1), q))


mutant(enough_memory_is_right, "the first value is forgotten", at={"N": 4, "q": 2}, machine=Window)
mutant(enough_memory_is_right, "the own value is read too late", at={"N": 4, "q": 2}, machine=OneLater)
mutant(enough_memory_is_right, "pointers may point forwards", at={"N": 4, "q": 2}, sets=also_forwards)
