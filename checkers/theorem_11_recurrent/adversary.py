"""The adversary of Theorem 11: any recurrent model with too few states."""

from __future__ import annotations

import copy
import random
from collections.abc import Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Protocol

from checkers.core.adversary import Finding, ModelFault, Refutation, adversary
from checkers.core.model_calls import as_input, ask, exact_row, method, one_line, view_key
from checkers.engines.null_vectors import norm_from_below
from constructions.errors import BadInput
from constructions.theorem_11_recurrent.machines import Probing

Prefix = tuple[int, ...]
LONGEST_INPUT = 10**7  # numbers
SEED = 2023  # of the random prefixes; the search is the same every time

STATE_IS_ALL = "all that the model keeps between two tokens is the state h that step returns"


class Recurrent(Protocol):
    """A model that reads one token after the other; `initial`, its first state, may be absent (None)."""

    def step(self, x: Any, h: Any) -> tuple[Any, Any]:
        """The output and the new state for the token x and the state before it."""


class _Steps:
    """The model's steps, counted against the budget."""

    def __init__(self, model: Any, budget: int) -> None:
        self.model = model
        self.left = budget
        self.states = 0

    def start(self, probing: Probing) -> Any:
        """The state before the prefix."""
        h = getattr(self.model, "initial", None)
        for token in probing.start():
            h = self.after(h, token)
        return h

    def after(self, h: Any, token: Sequence[int]) -> Any:
        """The state after one token. A copy is given, for models that change their state in place."""
        self.left -= 1
        return step(self.model, token, _copy(h))[1]


def _copy(h: Any) -> Any:
    """The state, as no later step can change it. A tensor that gradients flow through has no deepcopy, and is
    detached first. Raises ModelFault for what cannot be copied."""
    if type(h) in (list, tuple):
        return type(h)(_copy(part) for part in h)
    if type(h) is dict:
        return {key: _copy(part) for key, part in h.items()}
    try:
        return copy.deepcopy(h.detach() if hasattr(h, "detach") else h)
    except Exception as error:
        raise ModelFault(f"the state, a {type(h).__name__}, cannot be copied: {one_line(error)}") from error


def step(model: Any, token: Sequence[int], h: Any) -> tuple[Any, Any]:
    """model.step(x, h) as the pair (out, h). Raises ModelFault."""
    result = ask(model, "step", as_input(model, token), h)
    if not isinstance(result, (tuple, list)) or len(result) != 2:
        raise ModelFault("step must return the pair (out, h)")
    return result[0], result[1]


def _outputs(model: Any, probing: Probing, bits: Sequence[int], k: int) -> list[list[Fraction]]:
    """The model's outputs at the probes, of a run from the beginning."""
    h = _copy(getattr(model, "initial", None))
    outputs = []
    for number, token in enumerate(probing.tokens(bits, k)):
        out, h = step(model, token, h)
        if number >= probing.q - 1 + probing.n:
            outputs.append(exact_row(out, "step's output", probing.d))
    return outputs


def _error(outputs: Sequence[Sequence[Fraction]], target: Sequence[Fraction]) -> Fraction:
    worst = max(sum((a - b) ** 2 for a, b in zip(out, target, strict=True)) for out in outputs)
    return norm_from_below(Fraction(worst))


def error_at(model: Any, counterexample: Mapping[str, Any]) -> Fraction:
    """The model's largest error at the probes of the stored input."""
    bits = [int(bit) for bit in counterexample["bits"]]
    N, q, d = (int(counterexample[name]) for name in ("N", "q", "d"))
    probing = Probing(N, q, d, len(bits))
    k = int(counterexample["probe"]) - 1
    return _error(_outputs(model, probing, bits, k), probing.target(bits, k))


@adversary("theorem-11", evaluate=error_at)
def collide(model: Recurrent, *, N: int = 21, q: int = 1, d: int = 1, steps: int = 200_000) -> Refutation:
    """Refutes a recurrent model with too few states. What the model must offer:

    step(x, h): the pair (out, h), the output (d' numbers) and the new state for one token x and the state h
    before it. x is d' + q + 1 numbers, the values z, the pointers (1-based, increasing), the position
    (1-based): a float64 array, or a list of ints if the model has `exact = True`, or what its `as_tensor`
    makes of the array. The state is a number, string, tuple, list, dict, array or tensor.

    initial: the state before the first token (None if absent).

    The prefix of n tokens has values +-e_1; the tokens after it point at one of them, and only their
    outputs are judged. Within `steps` calls of step, all prefixes are tried level by level, states that
    meet being found at the earliest; if 2^n is too many, random prefixes and pairs that differ in their
    first token are tried. Two prefixes in one state must get the same outputs, and the model is then
    evaluated on both from the start. Telling apart all 2^n prefixes of n = (N - q) / 2 tokens (rounded up)
    ends the theorem's own argument; the search goes on to n = N - q (the sharper form) while the budget
    lasts.
    """
    if steps < 1:
        raise BadInput(f"steps must be at least 1, not {steps}")
    probing = Probing(N, q, d, max(N - q, 1))
    if N * (d + q + 1) > LONGEST_INPUT:
        raise BadInput(
            f"an input of N (d' + q + 1) = {N * (d + q + 1)} numbers is too long: at most {LONGEST_INPUT}"
        )
    method(model, "step", "step(x, h)")
    run = _Steps(model, steps)
    reached, pair = _exhaust(run, probing, spare=steps // 4)
    longest = probing.n
    if pair is None and reached < longest:
        pair = _sample(run, probing)
    if pair is not None:
        return _confront(model, Probing(N, q, d, len(pair[0])), *pair)
    needed = Fraction(1, 2 * q)
    if reached >= Fraction(longest, 2):
        more = "" if reached == longest else f"; no collision of prefixes of {longest} tokens found in budget"
        return Refutation(
            "theorem-11",
            Finding.NO_COUNTEREXAMPLE,
            f"all 2^{reached} prefixes of {reached} tokens lead to different states, so {reached} bits;"
            f" the theorem asks for (N - q)/2 = {Fraction(N - q, 2)}, the sharper form for {longest}{more}",
            needed=needed,
            assumed=(STATE_IS_ALL,),
        )
    return Refutation(
        "theorem-11",
        Finding.OUT_OF_BUDGET,
        f"no two prefixes in one state within {steps} steps: all prefixes of up to {reached} tokens differ,"
        f" and so do {run.states} random prefixes of {longest} tokens; raise steps",
        needed=needed,
        assumed=(STATE_IS_ALL,),
    )


def _exhaust(run: _Steps, probing: Probing, spare: int) -> tuple[int, tuple[Prefix, Prefix] | None]:
    """Level by level: the length up to which all prefixes lead to different states, and two that meet.

    Stops before a level that would leave fewer than `spare` steps, for sampling.
    """
    level: list[tuple[Any, Prefix]] = [(run.start(probing), ())]
    for k in range(probing.n):
        if run.left - 2 * len(level) < spare:
            return k, None
        seen: dict[Hashable, Prefix] = {}
        following = []
        for h, prefix in level:
            for bit in (0, 1):
                reached = run.after(h, probing.bit(k, bit))
                key, here = view_key(reached), (*prefix, bit)
                if key in seen:
                    return k, (seen[key], here)
                seen[key] = here
                following.append((reached, here))
        level = following
    return probing.n, None


def _sample(run: _Steps, probing: Probing) -> tuple[Prefix, Prefix] | None:
    """Random prefixes of full length, each with its twin that differs in the first token."""
    seen: dict[Hashable, Prefix] = {}
    prefixes = _random_prefixes(probing.n)
    while run.left >= probing.n + probing.q:
        prefix = next(prefixes)
        h = run.start(probing)
        for k, bit in enumerate(prefix):
            h = run.after(h, probing.bit(k, bit))
        other = seen.setdefault(view_key(h), prefix)
        if other != prefix:
            return other, prefix
        run.states = len(seen)
    return None


def _random_prefixes(n: int) -> Iterator[Prefix]:
    generator = random.Random(SEED)
    while True:
        first, *rest = (generator.randrange(2) for _ in range(n))
        yield (first, *rest)
        yield (1 - first, *rest)


def _confront(model: Any, probing: Probing, a: Prefix, b: Prefix) -> Refutation:
    """Evaluate the model on both prefixes, probed where they differ."""
    N, q = probing.N, probing.q
    k = next(k for k in range(len(a)) if a[k] != b[k])
    needed = Fraction(1, 2 * q)
    outputs = [_outputs(model, probing, bits, k) for bits in (a, b, a)]
    if outputs[0] != outputs[2]:
        raise ModelFault("step is not deterministic: two runs on one input differ")
    errors = [_error(out, probing.target(bits, k)) for out, bits in zip(outputs, (a, b), strict=False)]
    if outputs[0] != outputs[1] and max(errors) <= needed:
        raise ModelFault("step told apart two inputs with equal states h: the state is not all that it keeps")
    worse = 0 if errors[0] >= errors[1] else 1
    bits = (a, b)[worse]
    return Refutation(
        "theorem-11",
        Finding.REFUTED,
        f"two prefixes of {len(a)} tokens lead to one state and differ at token {q + k}; with N = {N}, the"
        f" output at a token that points there is off by {float(errors[worse]):.6g} > {float(needed):.6g}",
        {
            "N": N,
            "q": q,
            "d": probing.d,
            "bits": list(bits),
            "other_bits": list((a, b)[1 - worse]),
            "probe": k + 1,
        },
        errors[worse],
        needed,
        (STATE_IS_ALL, "step is deterministic (run twice from the start)"),
    )
