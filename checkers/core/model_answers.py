"""The side of the pipe where a user's model runs: it answers queries, and draws no conclusion.

A request is {"do": what, ...}, an answer is whatever it asks for, or {"fault": one line} for what the model
did wrong. A model may be plain Python, numpy, PyTorch or anything whose tensors have `tolist` (and `detach`,
where gradients are tracked).

    {"do": "describe", "names": [...]}      which of the names are methods, and what the model is
    {"do": "read", "name": n}               an attribute, with the `weight` of whatever is a layer
    {"do": "call", "name": n, "calls": ..}  a method on lists of arguments, one answer a list
    {"do": "rows", "name": n, "rows": ..}   a method on every row of an integer array, as a tuple
    {"do": "table", "name": n, "rows": ..}  a method on the whole array at once: as many answers as rows
    {"do": "walk", "walks": ..}             a recurrent model from a state it was in, over tokens

An argument is {"plain": value}, {"tuple": integers}, {"tuples": lists of integers}, {"vector": numbers} in
the kind of number the model takes, or {"result": [name, arguments]}, which stays in this process.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.adversary import ModelFault, one_line
from checkers.core.model_values import Json, decode, encode, of_answer

START = 0  # the handle of the state before the first token


class Answers:
    """Answers about one model. The states of a recurrent model stay here, under a handle each."""

    def __init__(self, model: object) -> None:
        self.model = model
        self.states: dict[int, Any] = {}
        self.handle = START

    def answer(self, request: Mapping[str, Json]) -> Json:
        """The answer to one request. Only what the model does not catch itself passes, such as sys.exit."""
        try:
            return getattr(self, f"_{request['do']}")(request)
        except ModelFault as fault:
            return {"fault": str(fault)}
        except Exception as error:
            return {"fault": f"the model raised {one_line(error)}"}

    def _describe(self, request: Mapping[str, Json]) -> Json:
        methods = [name for name in request["names"] if callable(getattr(self.model, name, None))]
        bare = isinstance(self.model, (list, tuple)) or (
            hasattr(self.model, "tolist") and not hasattr(self.model, "forward")
        )
        return {
            "methods": methods,
            "bare": bare,
            "exact": bool(getattr(self.model, "exact", False)),
            "kind": type(self.model).__name__,
        }

    def _read(self, request: Mapping[str, Json]) -> Json:
        value = self.model if request["name"] is None else getattr(self.model, request["name"], None)
        if isinstance(value, (list, tuple)):
            value = [_weight(part) for part in value]
        return {"value": encode(_weight(value))}

    def _call(self, request: Mapping[str, Json]) -> Json:
        name = request["name"]
        return {"answers": encode([self._of(name, arguments) for arguments in request["calls"]])}

    def _rows(self, request: Mapping[str, Json]) -> Json:
        rows = decode(request["rows"])
        return {"answers": encode([self._ask(request["name"], tuple(row)) for row in rows])}

    def _table(self, request: Mapping[str, Json]) -> Json:
        name, rows = request["name"], np.array(decode(request["rows"]))
        answer = self._ask(name, rows)
        if not hasattr(answer, "__len__") or of_answer(len, answer) != len(rows):
            raise ModelFault(f"{name} must have {len(rows)} entries")
        return {"answers": encode(answer)}

    def _walk(self, request: Mapping[str, Json]) -> Json:
        kept = {k: h for k, h in self.states.items() if k >= request["forget"]}
        self.states = kept
        return {"walks": [self._one_walk(*walk, keep=request["keep"]) for walk in request["walks"]]}

    def _one_walk(self, handle: int, tokens: Sequence[Sequence[int]], outputs: int, *, keep: bool) -> Json:
        """The last `outputs` outputs, the state after the tokens, and its handle if it is kept."""
        h = copied(getattr(self.model, "initial", None) if handle == START else self.states[handle])
        outs = []
        for number, token in enumerate(tokens):
            result = self._ask("step", self._vector(token), h)
            if not isinstance(result, (tuple, list)) or len(result) != 2:
                raise ModelFault("step must return the pair (out, h)")
            out, h = result
            if number >= len(tokens) - outputs:
                outs.append(encode(out))
        if keep:
            self.handle += 1
            self.states[self.handle] = copied(h)
        return [outs, encode(h), self.handle if keep else START]

    def _of(self, name: str, arguments: Sequence[Mapping[str, Json]]) -> Any:
        return self._ask(name, *(self._argument(argument) for argument in arguments))

    def _ask(self, name: str, *arguments: Any) -> Any:
        if not callable(getattr(self.model, name, None)):
            raise ModelFault(f"the model has no method {name}")
        try:
            return getattr(self.model, name)(*arguments)
        except Exception as error:
            raise ModelFault(f"{name} raised {one_line(error)}") from error

    def _argument(self, argument: Mapping[str, Json]) -> Any:
        ((kind, value),) = argument.items()
        read: Mapping[str, Callable[[Any], Any]] = {
            "plain": lambda v: v,
            "tuple": tuple,
            "tuples": lambda v: [tuple(part) for part in v],
            "vector": lambda v: self._vector([decode(part) for part in v]),
            "result": lambda v: self._of(*v),
        }
        return read[kind](value)

    def _vector(self, x: Sequence[Fraction | int]) -> Any:
        """The vector in the kind of number the model takes.

        A model with the attribute `exact = True` gets a list of ints and Fractions. A model with a method
        `as_tensor` gets what it makes of a float64 array; a torch module gets a tensor of the type of its
        first parameter (a rounding to float32 is then the model's own); any other model gets a float64 array.
        """
        if getattr(self.model, "exact", False):
            return list(x)
        array = np.array([float(v) for v in x])
        if callable(getattr(self.model, "as_tensor", None)):
            return self._ask("as_tensor", array)
        torch = sys.modules.get("torch")
        if torch is not None and isinstance(self.model, torch.nn.Module):
            kind = next((parameter.dtype for parameter in self.model.parameters()), torch.float64)
            return torch.from_numpy(array).to(kind)
        return array


def _weight(value: Any) -> Any:
    """The matrix of a layer: its `weight` if it has one."""
    return getattr(value, "weight", value)


def copied(h: Any) -> Any:
    """The state, as no later step can change it. A tensor that gradients flow through has no deepcopy, and is
    detached first. Raises ModelFault for what cannot be copied."""
    if type(h) in (list, tuple):
        return type(h)(copied(part) for part in h)
    if type(h) is dict:
        return {key: copied(part) for key, part in h.items()}
    try:
        return copy.deepcopy(h.detach() if hasattr(h, "detach") else h)
    except Exception as error:
        raise ModelFault(f"the state, a {type(h).__name__}, cannot be copied: {one_line(error)}") from error
