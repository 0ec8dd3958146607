"""The adversary of Theorem 11: any recurrent model with too few states.

Every judged pointer points backwards, and the error is at the last token: read literally, over all pointers,
the theorem is vacuous, since token 1 may point at token N (see causal.py).
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

from checkers.core.adversary import Finding, ModelFault, Refutation, about, adversary
from checkers.core.model_answers import START
from checkers.core.model_calls import Model, Sample, blocks, exact_row
from checkers.core.model_values import value_key
from checkers.engines.null_vectors import norm_from_below
from constructions.errors import BadInput
from constructions.theorem_11_recurrent.machines import Probing
from proofs import definitions

Prefix = tuple[int, ...]
LONGEST_INPUT = 10**7  # numbers
LONGEST_REQUEST = 1 << 16  # tokens
SEED = 2023  # of the random prefixes; the search is the same every time

STATE_IS_ALL = "all that the model keeps between two tokens is the state h that step returns"


class _Steps:
    """The model's steps, counted against the budget."""

    def __init__(self, model: Model, budget: int) -> None:
        self.model = model
        self.left = budget
        self.states = 0

    def after(
        self, walks: Sequence[tuple[int, Sequence[Sequence[int]]]], *, keep: bool, forget: int = START
    ) -> list[tuple[Hashable, int]]:
        """The key and handle of the state after these tokens, from the state of this handle."""
        self.left -= sum(len(tokens) for _, tokens in walks)
        asked = [(handle, tokens, 0) for handle, tokens in walks]
        reached = self.model.walks(asked, keep=keep, forget=forget)
        return [(value_key(state), handle) for _, state, handle in reached]


def _outputs(model: Model, inputs: Sequence[Sequence[Sequence[int]]], d: int) -> list[list[Fraction]]:
    """The model's outputs at the last token of each input, of runs from the beginning."""
    walks = model.walks([(START, tokens, 1) for tokens in inputs])
    return [exact_row(out, "step's output", d) for (out,), _, _ in walks]


def _error(output: Sequence[Fraction], tokens: Sequence[Sequence[int]], q: int) -> Fraction:
    """The distance of the last token's output from its target, by the standard library's definition of
    qSA."""
    d = len(output)
    values = [[Fraction(v) for v in token[:d]] for token in tokens]
    target = definitions.average(values, [j - 1 for j in tokens[-1][d : d + q]])
    return norm_from_below(sum(((a - b) ** 2 for a, b in zip(output, target, strict=True)), Fraction(0)))


def error_at(model: Any, counterexample: Mapping[str, Any]) -> Fraction:
    """The model's error at the last token of the stored input."""
    bits = [int(bit) for bit in counterexample["bits"]]
    N, q, d = (int(counterexample[name]) for name in ("N", "q", "d"))
    probing = Probing(N, q, d, len(bits))
    k = int(counterexample["probe"]) - 1
    tokens = probing.tokens(bits, k)
    first, second = _outputs(Model.of(model), [tokens, tokens], d)
    if first != second:
        raise ModelFault("step is not deterministic: two runs on one input differ")
    return _error(first, tokens, q)


@adversary("theorem-11", evaluate=error_at)
def collide(model: Any, *, N: int = 21, q: int = 1, d: int = 1, steps: int = 200_000) -> Refutation:
    """Refutes a recurrent model with too few states. What the model must offer:

    step(x, h): the pair (out, h), the output (d' numbers) and the new state for one token x and the state h
    before it. x is d' + q + 1 numbers, the values z, the pointers (1-based, increasing), the position
    (1-based): a float64 array, or a list of ints if the model has `exact = True`, or what its `as_tensor`
    makes of the array. The state is a number, text, tuple, list, dict, set, array or tensor.

    initial: the state before the first token (None if absent).

    The option d is the paper's d'. The prefix of n tokens has values +-e_1; the tokens after it point back at
    one of them, and only the output at the last token is judged: what a model answers where it points at
    tokens to come is not held against it. Within `steps` calls of step, all prefixes are tried level by
    level, states that meet being found at the earliest; if 2^n is too many, random prefixes and pairs that
    differ in their first token are tried. Two prefixes in one state must get the same output, and the model
    is then evaluated on both from the start. Telling apart all 2^n prefixes of n = (N - q) / 2 tokens,
    rounded up, ends the theorem's own argument; the search goes on to n = N - q (the sharper form) while the
    budget lasts. States are compared as exact numbers; where none meet, 256 are asked for again.
    """
    if steps < 1:
        raise BadInput(f"steps must be at least 1, not {steps}")
    probing = Probing(N, q, d, max(N - q, 1))
    if N * (d + q + 1) > LONGEST_INPUT:
        raise BadInput(
            f"an input of N (d' + q + 1) = {N * (d + q + 1)} numbers is too long: at most {LONGEST_INPUT}"
        )
    model = Model.of(model)
    model.require("step", "step(x, h)")
    run = _Steps(model, steps)
    reached, pair, sample = _exhaust(run, probing, spare=steps // 4)
    longest = probing.n
    if pair is None and reached < longest:
        pair = _sample(run, probing)
    if pair is not None:
        return _confront(model, Probing(N, q, d, len(pair[0])), *pair)
    _ask_again(model, probing, sample, "in another order")
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
            recheck=lambda fresh: _ask_again(fresh, probing, sample, "of the model loaded again"),
        )
    return Refutation(
        "theorem-11",
        Finding.OUT_OF_BUDGET,
        f"no two prefixes in one state within {steps} steps: all prefixes of up to {reached} tokens differ,"
        f" and so do {run.states} random prefixes of {longest} tokens; raise steps",
        needed=needed,
        assumed=(STATE_IS_ALL,),
    )


def _exhaust(
    run: _Steps, probing: Probing, spare: int
) -> tuple[int, tuple[Prefix, Prefix] | None, Sample[Prefix]]:
    """Level by level: the length up to which all prefixes lead to different states, two that meet, and some
    of the states of the last level.

    Stops before a level that would leave fewer than `spare` steps, for sampling.
    """
    start = probing.start()
    level: list[tuple[int, Prefix]] = [(START, ())]
    if start:
        level = [(run.after([(START, start)], keep=True)[0][1], ())]
    sample: Sample[Prefix] = Sample()
    for k in range(probing.n):
        if run.left - 2 * len(level) < spare:
            return k, None, sample
        seen: dict[Hashable, Prefix] = {}
        following = []
        sample = Sample()
        for block in blocks(itertools.product(level, (0, 1))):
            walks = [(handle, [probing.bit(k, bit)]) for (handle, _), bit in block]
            states = run.after(walks, keep=True, forget=level[0][0])
            for ((_, prefix), bit), (key, handle) in zip(block, states, strict=True):
                here = (*prefix, bit)
                if key in seen:
                    return k, (seen[key], here), sample
                seen[key] = here
                sample.add(here, key)
                following.append((handle, here))
        level = following
    return probing.n, None, sample


def _ask_again(model: Model, probing: Probing, sample: Sample[Prefix], how: str) -> None:
    """Some of the states, each by a run from the start. Raises ModelFault if they are others."""

    def keys(prefixes: list[Prefix]) -> list[Hashable]:
        run = _Steps(model, 0)
        return [key for key, _ in run.after([_whole(probing, prefix) for prefix in prefixes], keep=False)]

    sample.check("step", keys, how)


def _whole(probing: Probing, prefix: Prefix) -> tuple[int, list[list[int]]]:
    """A run from the start over all tokens up to the end of the prefix."""
    return START, [*probing.start(), *(probing.bit(k, bit) for k, bit in enumerate(prefix))]


def _sample(run: _Steps, probing: Probing) -> tuple[Prefix, Prefix] | None:
    """Random prefixes of full length, each with its twin that differs in the first token."""
    seen: dict[Hashable, Prefix] = {}
    length = probing.n + probing.q
    size = max(1, LONGEST_REQUEST // length)
    prefixes = _random_prefixes(probing.n)
    while count := min(size, run.left // length):
        block = list(itertools.islice(prefixes, count))
        states = run.after([_whole(probing, prefix) for prefix in block], keep=False)
        for prefix, (key, _) in zip(block, states, strict=True):
            other = seen.setdefault(key, prefix)
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


def _confront(model: Model, probing: Probing, a: Prefix, b: Prefix) -> Refutation:
    """Evaluate the model on both prefixes, probed where they differ."""
    N, q = probing.N, probing.q
    k = next(k for k in range(len(a)) if a[k] != b[k])
    needed = Fraction(1, 2 * q)
    outputs = _outputs(model, [probing.tokens(bits, k) for bits in (a, b, a, b)], probing.d)
    if outputs[:2] != outputs[2:]:
        raise ModelFault("step is not deterministic: two runs on one input differ")
    errors = [_error(out, probing.tokens(bits, k), q) for out, bits in zip(outputs, (a, b), strict=False)]
    if max(errors) <= needed:
        raise ModelFault("step told apart two inputs with equal states h: the state is not all that it keeps")
    worse = 0 if errors[0] >= errors[1] else 1
    bits = (a, b)[worse]
    return Refutation(
        "theorem-11",
        Finding.REFUTED,
        f"two prefixes of {len(a)} tokens lead to one state and differ at token {q + k}; with N = {N}, the"
        f" output at the last token, which points back there, is off by {about(errors[worse])} >"
        f" {about(needed)}",
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
        strict=True,
        promised="two prefixes in one state promise",
    )
