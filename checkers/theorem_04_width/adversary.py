"""The adversary of Theorem 4: two pointer sets that a model sees alike, and data on which it errs by 1/q."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import comb
from typing import Any

import numpy as np

from checkers.core import opinion as exact
from checkers.core.adversary import Finding, ModelFault, Refutation, adversary
from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.model_calls import as_input, ask, exact_rows, listed, method, twice, view_key
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, exact_json, unknown
from checkers.theorem_04_width.views import Data
from constructions.errors import BadInput
from constructions.tasks import qsa
from constructions.theorem_04_width.reduction import NarrowUnit, separating_values

LARGEST_Q = 1000
BLOCK = 4096  # pointer sets a call of views
MOST_VIEWS = 1 << 24  # some 2 GB of hashes
SEARCHED = 1 << 16  # pointer sets tried by a claim
LARGEST_VIEWS = 1 << 14  # q m: additions for one view in a claim

Y = tuple[int, ...]


@dataclass(frozen=True)
class Search:
    """How a search for two pointer sets with one view ended. complete: which family was exhausted, if any."""

    found: tuple[Y, Y] | None
    tried: int
    complete: str = ""


def error_at(model: Any, counterexample: Mapping[str, Any]) -> Fraction:
    """The model's error at the last token of the stored input."""
    values = [int(z) for z in counterexample["values"]]
    return abs(_output(model, values, counterexample["y"]) - _average(values, counterexample["y"]))


def _average(values: Sequence[int], y: Iterable[int]) -> Fraction:
    """qSA at the last token, which points at y, by the definition; all tokens are given y, for one q."""
    return qsa([[z] for z in values], [tuple(y)] * len(values))[-1][0]


def _output(model: Any, values: Sequence[int], y: Iterable[int]) -> Fraction:
    """The model's output at the last token, which points at y; all others point at the first q."""
    last, N = tuple(int(j) for j in y), len(values)
    pointers = [tuple(range(len(last)))] * (N - 1) + [last]
    answer = twice(model, "forward", as_input(model, values), pointers)
    return exact_rows(answer, "forward's output", N, 1)[-1][0]


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
    both, errs by at least 1/q. Views are compared exactly, and the error is that of the model's own outputs.
    """
    if not 1 <= q <= LARGEST_Q:
        raise BadInput(f"the sparsity q must lie in 1..{LARGEST_Q}, not {q}")
    if not 2 <= views <= MOST_VIEWS:
        raise BadInput(f"views must lie in 2..{MOST_VIEWS}, not {views}")
    method(model, "view", "view(y)")
    method(model, "forward", "forward(values, pointers)")
    search = find_collision(model, q, views)
    needed = Fraction(1, q)
    if search.found is not None:
        return _confront(model, q, *search.found, search.tried)
    if search.complete:
        says = f"the views of {search.complete} all differ: the view is not too small for them"
        return Refutation("theorem-4", Finding.NO_COUNTEREXAMPLE, says, needed=needed)
    says = f"no two equal views among {search.tried} pointer sets; allow more with views"
    return Refutation("theorem-4", Finding.OUT_OF_BUDGET, says, needed=needed)


def find_collision(model: Any, q: int, budget: int) -> Search:
    """Two different q-subsets of range(2q) with one view, trying at most `budget` subsets."""
    canonical, everything = 1 << q, comb(2 * q, q)
    seen: dict[int, int] = {}
    tried = 0
    for y, key in _keyed(model, _candidates(q, budget)):
        tried += 1
        packed = sum(1 << j for j in y)
        # Hashes save memory; equality is checked on the views, and probing tells false alarms apart.
        mark = hash(key)
        while (earlier := seen.setdefault(mark, packed)) != packed:
            first = tuple(j for j in range(2 * q) if earlier >> j & 1)
            if _key(ask(model, "view", first)) == _key(ask(model, "view", y)):
                return Search((first, y), tried)
            mark = hash((mark, "next"))
    if tried == everything:
        return Search(None, tried, f"all {everything} {q}-subsets of the first {2 * q} tokens")
    if tried >= canonical:
        return Search(None, tried, f"the 2^{q} pointer sets of the reduction")
    return Search(None, tried)


def _candidates(q: int, budget: int) -> Iterator[Y]:
    """The pointer sets to try: the reduction's in scrambled order, then the rest if all fit the budget."""
    canonical = 1 << q
    # Odd, so multiplying by it permutes the residues modulo 2^q; and it mixes their bits.
    step = 0x9E3779B97F4A7C15
    for k in range(min(canonical, budget)):
        mixed = k * step % canonical
        yield tuple(2 * i + (mixed >> i & 1) for i in range(q))
    if comb(2 * q, q) <= budget:
        for y in itertools.combinations(range(2 * q), q):
            if any(j // 2 == i // 2 for i, j in itertools.pairwise(y)):  # not one of each pair
                yield y


def _keyed(model: Any, candidates: Iterator[Y]) -> Iterator[tuple[Y, Hashable]]:
    """Each pointer set with a key of its view, in blocks where the model offers `views`."""
    if not callable(getattr(model, "views", None)):
        for y in candidates:
            yield y, _key(ask(model, "view", y))
        return
    while block := list(itertools.islice(candidates, BLOCK)):
        answer = listed(ask(model, "views", np.array(block)), "views", len(block))
        for y, view in zip(block, answer, strict=True):
            yield y, _key(view)


def _key(view: Any) -> Hashable:
    """A key of the view; tuples of integers, the fastest to read, are their own."""
    if isinstance(view, tuple) and all(type(part) is int for part in view):
        return view
    return view_key(view)


def _confront(model: Any, q: int, y: Y, other: Y, tried: int) -> Refutation:
    """The model's error on the data that tell y and other apart."""
    values = [*separating_values(y, other, 2 * q), 0]
    errors = [abs(_output(model, values, s) - _average(values, s)) for s in (y, other)]
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
    )


Find = Callable[[Any, int, int], Search]


@claim(
    "theorem-4",
    quick=[dict(q=8, m=2, p=3, seed=1), dict(q=20, m=3, p=4, seed=1), dict(q=64, m=4, p=5, seed=2)],
    full=[dict(q=20, m=6, p=3, seed=3), dict(q=200, m=8, p=6, seed=4)],
)
def narrow_units_err(
    q: int, m: int, p: int, seed: int, *, data: Data = separating_values, find: Find = find_collision
) -> Verdict:
    """The unit with m random sign coordinates (given by the seed) and queries clipped to p bits gives two
    pointer sets one view, hence one output, and for any such output the data of the argument make it err by
    at least 1/q on one of the two.

    Exact: both averages from the definition of qSA, and the unit's own output at both. The replay computes
    the averages again from the certificate and checks them against the stored output.
    """
    if not 1 <= q <= LARGEST_Q:
        raise BadInput(f"the sparsity q must lie in 1..{LARGEST_Q}, not {q}")
    if q * m > LARGEST_VIEWS:
        raise BadInput(f"q m must be at most {LARGEST_VIEWS} here, not {q * m}")
    unit = NarrowUnit(m, p, seed)
    search = find(unit, q, SEARCHED)
    scope = f"one unit (m = {m}, p = {p}, seed {seed}) and one pair of pointer sets"
    if search.found is None:
        return unknown(
            scope, f"no two of {search.tried} views agree: use m p, here {m * p}, well below q = {q}"
        )
    y, other = search.found
    values = [*data(y, other, 2 * q), 0]
    outputs = [_output(unit, values, last) for last in (y, other)]
    errors = [abs(o - _average(values, last)) for o, last in zip(outputs, (y, other), strict=True)]

    def served() -> Mapping[str, Any] | None:
        if outputs[0] == outputs[1] and max(errors) >= Fraction(1, q):
            return None
        why = f"the two outputs err by {float(max(errors)):.4f}, not by 1/{q}"
        return {"why": why, "y": y, "other": other, "values": values, "outputs": outputs}

    certificate = of_this_claim() | {
        "kind": "theorem-4-collision",
        "q": q,
        "y": list(y),
        "other": list(other),
        "values": values,
        "output": exact_json(outputs[0]),
    }
    return conclude(
        Outcome.CERTIFIED,
        scope,
        [exact.opinion("exact", served), exact.replayed(certificate)],
        margin=Margin(max(errors) - Fraction(1, q), "the unit's error less 1/q"),
        notes=(f"found after {search.tried} views; the query has m p = {m * p} bits, q = {q}",),
        certificate=certificate,
    )


def _all_ones(_y: Iterable[int], _other: Iterable[int], N: int) -> list[int]:
    return [1] * N


def _same_twice(_model: Any, q: int, budget: int) -> Search:
    y = tuple(range(q))
    return Search((y, y), budget)


_ROW = dict(q=8, m=2, p=3, seed=1)
mutant(narrow_units_err, "all values are 1", at=_ROW, data=_all_ones)
mutant(narrow_units_err, "the same pointer set twice", at=_ROW, find=_same_twice)
