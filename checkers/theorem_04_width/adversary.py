"""The adversary of Theorem 4: two pointer sets that a model sees alike, and data on which it errs by 1/q."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import comb
from typing import Any

from checkers.core.adversary import Finding, ModelFault, Refutation, adversary
from checkers.core.model_calls import Model, Sample, blocks, exact_rows, pointer_lists, vector
from checkers.core.model_values import value_key
from constructions.errors import BadInput
from constructions.theorem_04_width.reduction import separating_values
from proofs import definitions

LARGEST_Q = 1000
MOST_VIEWS = 1 << 24  # some 2 GB of hashes

Y = tuple[int, ...]


@dataclass(frozen=True)
class Search:
    """How a search for two pointer sets with one view ended. complete: which family was exhausted, if any."""

    found: tuple[Y, Y] | None
    tried: int
    complete: str = ""
    sample: Sample[Y] = field(default_factory=Sample, compare=False)


def error_at(model: Any, counterexample: Mapping[str, Any]) -> Fraction:
    """The model's error at the last token of the stored input."""
    values, y = [int(z) for z in counterexample["values"]], counterexample["y"]
    return abs(output(model, values, y) - average(values, y))


def average(values: Sequence[int], y: Iterable[int]) -> Fraction:
    """qSA at the last token, which points at y, by the standard library's definition."""
    return definitions.average([[Fraction(z)] for z in values], tuple(y))[0]


def output(model: Any, values: Sequence[int], y: Iterable[int]) -> Fraction:
    """The model's output at the last token, which points at y; all others point at the first q."""
    last, N = [int(j) for j in y], len(values)
    given = pointer_lists([range(len(last))] * (N - 1) + [last])

    def read(answer: Any) -> list[list[Fraction]]:
        return exact_rows(answer, "forward's output", N, 1)

    return Model.of(model).steady("forward", read, vector(values), given)[-1][0]


@adversary("theorem-4", evaluate=error_at)
def same_view(model: Any, *, q: int = 20, views: int = 1 << 20) -> Refutation:
    """Refutes a unit whose last token sees too little of its q pointers; N = 2q + 1 tokens, d' = 1. What the
    model must offer:

    view(y): everything the unit takes from the last token (query, own key, own value) when it points at y,
    a tuple of q token indices (0-based, increasing, below 2q), and its own value is 0. Numbers, strings,
    arrays, tensors, or tuples and lists of them.

    forward(values, pointers): the outputs at all N tokens, N numbers, for N values in [-1, 1] and a list of N
    tuples of q indices.

    views(pointers), optional and faster: for an n x q integer array the n views.

    At most `views` pointer sets are tried: the 2^q of the reduction from disjointness first, in scrambled
    order, so that about the square root of the number of different views suffices; then all other q-subsets
    of the first 2q tokens, if they fit. Two with one view give data on which a unit, with one output for
    both, errs by at least 1/q. Views are compared as exact numbers (0.0 and -0.0 are one, so are 1 and 1.0),
    and the error is that of the model's own outputs. Where no two agree, 256 of the views are asked again in
    another order, one by one, and of the model loaded again: they must be what they were.
    """
    if not 1 <= q <= LARGEST_Q:
        raise BadInput(f"the sparsity q must lie in 1..{LARGEST_Q}, not {q}")
    if not 2 <= views <= MOST_VIEWS:
        raise BadInput(f"views must lie in 2..{MOST_VIEWS}, not {views}")
    model = Model.of(model)
    model.require("view", "view(y)")
    model.require("forward", "forward(values, pointers)")
    search = find_collision(model, q, views)
    needed = Fraction(1, q)
    if search.found is not None:
        return _confront(model, q, *search.found, search.tried)
    if search.complete:
        return Refutation(
            "theorem-4",
            Finding.NO_COUNTEREXAMPLE,
            f"the views of {search.complete} all differ: the view is not too small for them",
            needed=needed,
            recheck=lambda fresh: _ask_again(fresh, search.sample, "of the model loaded again"),
        )
    says = f"no two equal views among {search.tried} pointer sets; allow more with views"
    return Refutation("theorem-4", Finding.OUT_OF_BUDGET, says, needed=needed)


def find_collision(model: Any, q: int, budget: int) -> Search:
    """Two different q-subsets of range(2q) with one view, trying at most `budget` subsets. ModelFault if
    views asked again are others."""
    model = Model.of(model)
    keys, canonical, everything = _keys_of(model), 1 << q, comb(2 * q, q)
    seen: dict[int, int] = {}
    sample: Sample[Y] = Sample()
    tried = 0
    for block in blocks(_candidates(q, budget)):
        for y, key in zip(block, keys(block), strict=True):
            tried += 1
            sample.add(y, key)
            packed = sum(map((1).__lshift__, y))
            # Hashes save memory; equality is checked on the views, and probing tells false alarms apart.
            mark = hash(key)
            while (earlier := seen.setdefault(mark, packed)) != packed:
                first = tuple(j for j in range(2 * q) if earlier >> j & 1)
                if _same_again(model, first, y, key):
                    return Search((first, y), tried)
                mark = hash((mark, "next"))
    _ask_again(model, sample, "in another order")
    complete = ""
    if tried == everything:
        complete = f"all {everything} {q}-subsets of the first {2 * q} tokens"
    elif tried >= canonical:
        complete = f"the 2^{q} pointer sets of the reduction"
    return Search(None, tried, complete, sample)


def _candidates(q: int, budget: int) -> Iterator[Y]:
    """The pointer sets to try: the reduction's in scrambled order, then the rest if all fit the budget."""
    canonical = 1 << q
    # Odd, so multiplying by it permutes the residues modulo 2^q; and it mixes their bits.
    step = 0x9E3779B97F4A7C15
    for k in range(min(canonical, budget)):
        mixed = k * step % canonical
        yield tuple([2 * i + (mixed >> i & 1) for i in range(q)])
    if comb(2 * q, q) <= budget:
        for y in itertools.combinations(range(2 * q), q):
            if any(j // 2 == i // 2 for i, j in itertools.pairwise(y)):  # not one of each pair
                yield y


def _keys_of(model: Model) -> Callable[[list[Y]], list[Hashable]]:
    """The keys of the views at given pointer sets, by `views` where the model offers it."""
    ask = model.table if model.has("views") else model.rows
    name = "views" if model.has("views") else "view"
    return lambda sets: [value_key(view) for view in ask(name, sets)]


def _single_keys(model: Model) -> Callable[[list[Y]], list[Hashable]]:
    return lambda sets: [value_key(view) for view in model.rows("view", sets)]


def _same_again(model: Model, first: Y, y: Y, key: Hashable) -> bool:
    """Whether `view` gives both sets one view. ModelFault if it does not give y the view it had."""
    again = _single_keys(model)([first, y])
    if again[1] != key:
        raise ModelFault("view is not one function of its argument: asked again it differs")
    return again[0] == again[1]


def _ask_again(model: Model, sample: Sample[Y], how: str) -> None:
    """Some views in reverse order, and one by one where they came from `views`. Raises ModelFault."""
    sample.check("view", _single_keys(model), how)
    if model.has("views"):
        sample.check("views", _keys_of(model), how)


def _confront(model: Model, q: int, y: Y, other: Y, tried: int) -> Refutation:
    """The model's error on the data that tell y and other apart."""
    values = [*separating_values(y, other, 2 * q), 0]
    errors = [abs(output(model, values, s) - average(values, s)) for s in (y, other)]
    worst = max(range(2), key=lambda k: errors[k])
    needed = Fraction(1, q)
    if errors[worst] < needed:
        raise ModelFault(
            "forward tells apart two pointer sets with equal views: the view is not all that it uses"
        )
    here, there = ((y, other), (other, y))[worst]
    return Refutation(
        "theorem-4",
        Finding.REFUTED,
        f"the last token sees two pointer sets alike (found after {tried} views), whose averages differ",
        {"N": 2 * q + 1, "q": q, "values": values, "y": list(here), "same view as": list(there)},
        errors[worst],
        needed,
        ("view(y) is all that the output takes from the last token's pointers",),
        promised="one view for both promises",
    )
