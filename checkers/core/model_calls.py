"""Asking a user's model from where the adversary runs, and turning whatever it does wrong into one line.

The model answers through an exchange of JSON, usually with another process (slt/model_process.py). Nothing
that arrives is believed before it is checked: its form here and in model_values.py, its shape where it is
used. What a model forges is its own answer, at worst that of a different model.
"""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Generic, TypeVar

import numpy as np

from checkers.core.adversary import ModelFault, printable
from checkers.core.model_answers import START, Answers
from checkers.core.model_values import Json, decode, encode
from constructions.errors import BadInput
from constructions.precision import exact_rational

Exchange = Callable[[Mapping[str, Json]], Json]
Argument = Mapping[str, Json]
Walked = tuple[list[Any], Any, int]  # the last outputs, the state, its handle
T = TypeVar("T")
Q = TypeVar("Q")
BLOCK = 4096  # questions to a request, where there are many
FIRST = 16  # questions to the first request, before the size of an answer is known
NUMBERS = 2_000_000  # in the answers to one request, where there are several
SAMPLED = 256  # questions of a search that are asked again
SEED = 2023


def plain(value: int | Sequence[int]) -> Argument:
    """An integer, or a list of integers."""
    return {"plain": value if isinstance(value, int) else list(value)}


def pointers(y: Sequence[int]) -> Argument:
    """A tuple of integers."""
    return {"tuple": list(y)}


def pointer_lists(rows: Sequence[Sequence[int]]) -> Argument:
    """A list of tuples of integers."""
    return {"tuples": [list(row) for row in rows]}


def vector(x: Sequence[Fraction | int]) -> Argument:
    """The vector x in the kind of number the model takes. Its entries must be float64 numbers already, unless
    the model is exact."""
    return {"vector": [encode(v) for v in x]}


def result(name: str, *arguments: Argument) -> Argument:
    """What another method of the model returns, as it is."""
    return {"result": [name, list(arguments)]}


class Model:
    """Questions to a model. Every method raises ModelFault for what the model does wrong."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._described: Mapping[str, Json] | None = None
        self._piece = FIRST

    @classmethod
    def of(cls, model: object) -> Model:
        """The model itself, or questions to an object in this process (of our own making: it is trusted not
        to tamper)."""
        return model if isinstance(model, cls) else cls(in_this_process(model))

    def describe(self) -> Mapping[str, Json]:
        """exact: whether it takes exact numbers; bare: whether it is a matrix and no more; kind."""
        if self._described is None:
            self._described = self._ask({"do": "describe", "names": []})
        told = self._described
        if not all(type(told.get(name)) is bool for name in ("bare", "exact")):
            raise ModelFault("the model's process sent a description that is none")
        return told

    def has(self, name: str) -> bool:
        """Whether the model has a method of this name."""
        methods = self._ask({"do": "describe", "names": [name]}).get("methods")
        return methods == [name]

    def require(self, name: str, signature: str) -> None:
        """BadInput if the model has no method of this name."""
        if not self.has(name):
            kind = printable(str(self.describe().get("kind")))[:80]
            raise BadInput(f"the model must have a method {signature}; {kind} has none")

    def read(self, name: str | None) -> Any:
        """The attribute of this name, or the model itself, the `weight` of what has one; None if absent."""
        return decode(self._ask({"do": "read", "name": name}).get("value"))

    def calls(self, name: str, calls: Sequence[Sequence[Argument]]) -> list[Any]:
        """What the method returns for each list of arguments."""

        def ask(piece: Sequence[Sequence[Argument]]) -> list[Any]:
            request = {"do": "call", "name": name, "calls": [list(arguments) for arguments in piece]}
            return self._answers(request, len(piece))

        return self._in_pieces(ask, calls)

    def steady(self, name: str, read: Callable[[Any], T], *arguments: Argument) -> T:
        """read(what the method returns), asked twice. Raises ModelFault if the two differ."""
        first, second = (read(answer) for answer in self.calls(name, [arguments, arguments]))
        if first != second:
            raise ModelFault(f"{name} is not deterministic: two calls on one input differ")
        return first

    def rows(self, name: str, rows: Sequence[Sequence[int]]) -> list[Any]:
        """What the method returns for each row, given as a tuple: one call a row."""
        return self._in_pieces(lambda piece: self._packed("rows", name, piece), rows)

    def table(self, name: str, rows: Sequence[Sequence[int]]) -> list[Any]:
        """What the method returns for all rows at once, given as an integer array: an answer a row."""
        return self._in_pieces(lambda piece: self._packed("table", name, piece), rows)

    def walks(
        self,
        walks: Sequence[tuple[int, Sequence[Sequence[int]], int]],
        *,
        keep: bool = False,
        forget: int = START,
    ) -> list[Walked]:
        """For each (state, tokens, outputs) the last outputs and the state after all tokens, decoded, and the
        handle of that state if it is kept. States before the handle `forget` are dropped."""

        def ask(piece: Sequence[tuple[int, Sequence[Sequence[int]], int]]) -> list[Walked]:
            request = {"do": "walk", "walks": [list(walk) for walk in piece], "keep": keep, "forget": forget}
            answers = self._ask(request).get("walks")
            if type(answers) is not list or len(answers) != len(piece):
                raise ModelFault("the model's process sent another number of answers than asked for")
            return [_walked(answer, outputs) for answer, (_, _, outputs) in zip(answers, piece, strict=True)]

        return self._in_pieces(ask, walks)

    def _in_pieces(self, ask: Callable[[Sequence[Q]], list[T]], questions: Sequence[Q]) -> list[T]:
        """The answers, asked for at most a piece at a time; pieces are shorter where answers are long."""
        found: list[T] = []
        while len(found) < len(questions):
            answers = ask(questions[len(found) : len(found) + self._piece])
            found += answers
            self._piece = max(1, min(BLOCK, NUMBERS // max(1, _size(answers[0]))))
        return found

    def _packed(self, do: str, name: str, rows: Sequence[Sequence[int]]) -> list[Any]:
        packed = encode(np.array(rows, dtype=np.int64))
        return self._answers({"do": do, "name": name, "rows": packed}, len(rows))

    def _answers(self, request: Mapping[str, Json], count: int) -> list[Any]:
        answers = decode(self._ask(request).get("answers"))
        if type(answers) is not list or len(answers) != count:
            raise ModelFault("the model's process sent another number of answers than asked for")
        return answers

    def _ask(self, request: Mapping[str, Json]) -> Mapping[str, Json]:
        answer = self._exchange(request)
        if not isinstance(answer, Mapping):
            raise ModelFault("the model's process sent an answer that is none")
        if "fault" in answer:
            raise ModelFault(str(answer["fault"]))
        return answer


def _size(answer: Any) -> int:
    """How many numbers and the like an answer holds."""
    if isinstance(answer, (list, tuple, frozenset)):
        return sum(map(_size, answer))
    return sum(map(_size, answer.values())) if isinstance(answer, dict) else 1


def _walked(answer: Json, outputs: int) -> Walked:
    if type(answer) is not list or len(answer) != 3 or type(answer[0]) is not list:
        raise ModelFault("the model's process sent steps that are none")
    outs, state, handle = answer
    if len(outs) != outputs or type(handle) is not int:
        raise ModelFault("the model's process sent another number of outputs than asked for")
    return [decode(out) for out in outs], decode(state), handle


def in_this_process(model: object) -> Exchange:
    """The exchange with an object of this process, through the same text as with another."""
    answers = Answers(model)

    def exchange(request: Mapping[str, Json]) -> Json:
        return json.loads(json.dumps(answers.answer(json.loads(json.dumps(request)))))

    return exchange


# --- many questions ---------------------------------------------------------------------------------


def blocks(questions: Iterable[T]) -> Iterator[list[T]]:
    """The questions in lists, at first short ones, for searches that may end early."""
    left, size = iter(questions), FIRST
    while block := list(itertools.islice(left, size)):
        yield block
        size = min(2 * size, BLOCK)


class Sample(Generic[T]):
    """Some of the questions of a search, evenly spread, with the keys of the answers, to ask them again."""

    def __init__(self) -> None:
        self._kept: list[tuple[T, Hashable]] = []
        self._seen = 0
        self._random = random.Random(SEED)

    def add(self, question: T, key: Hashable) -> None:
        """Reservoir sampling: all questions so far are kept with the same chance."""
        self._seen += 1
        if len(self._kept) < SAMPLED:
            self._kept.append((question, key))
        elif (place := int(self._random.random() * self._seen)) < SAMPLED:
            self._kept[place] = question, key

    def check(self, name: str, keys: Callable[[list[T]], list[Hashable]], how: str) -> None:
        """Raises ModelFault if the keys of the same questions, in reverse order, are others."""
        kept = self._kept[::-1]
        if not kept:
            return
        for (_, before), now in zip(kept, keys([question for question, _ in kept]), strict=True):
            if before != now:
                raise ModelFault(f"{name} is not one function of its argument: asked again {how}, it differs")


# --- reading decoded answers ------------------------------------------------------------------------


def exact_rows(answer: Any, name: str, rows: int, width: int | None = None) -> list[list[Fraction]]:
    """A rows x width table of numbers, exactly; with width None any one width of at least 1.

    A list of numbers counts as a table of width 1. Raises ModelFault for another shape, NaN or infinity.
    """
    table, found = answer, shape(answer)
    if len(found) == 1:
        table, found = [[v] for v in table], (*found, 1)
    if len(found) != 2 or found[0] != rows or 0 in found or (width or found[1]) != found[1]:
        wanted = f"({rows}, {'some width' if width is None else width})"
        raise ModelFault(f"{name} has shape {shape(answer)}, not {wanted}")
    return [[exact_number(v, name) for v in row] for row in table]


def exact_row(answer: Any, name: str, length: int) -> list[Fraction]:
    """`length` numbers, exactly; a bare number counts as a list of length 1. Raises ModelFault as above."""
    row = answer if isinstance(answer, list) else [answer]
    if shape(row) != (length,):
        raise ModelFault(f"{name} has shape {shape(row)}, not ({length},)")
    return [exact_number(v, name) for v in row]


def exact_number(entry: Any, name: str) -> Fraction:
    """One number as the rational it is. Raises ModelFault for NaN, infinity or no number."""
    try:
        return exact_rational(entry, name)
    except BadInput as error:
        raise ModelFault(str(error)) from None


def shape(value: Any) -> tuple[int, ...]:
    """The shape of nested lists, as far as it is regular; () for what is no list."""
    if not isinstance(value, list):
        return ()
    inner = {shape(v) for v in value}
    return (len(value), *inner.pop()) if len(inner) == 1 else (len(value),)
