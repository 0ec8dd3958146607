"""The adversary of Theorem 4: two pointer sets that a model sees alike, and data on which it errs by 1/q."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import comb
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from checkers import exact
from checkers.adversary import Finding, ModelFault, Refutation, adversary
from checkers.claim import claim
from checkers.model_calls import ask, exact_rows, view_key
from checkers.theorem_04_width import Data
from checkers.tripwire import mutant
from checkers.verdict import Margin, Outcome, Verdict, conclude, exact_json, unknown
from constructions.errors import BadInput
from constructions.tasks import qsa
from constructions.theorem_04_width import NarrowUnit, separating_values

LARGEST_Q = 1000
BLOCK = 4096  # pointer sets a call of views

Y = tuple[int, ...]


class SeesPointers(Protocol):
    """What a model must offer. A method views(pointers), n x q integers to n views, is used instead of view."""

    def view(self, y: Y) -> Any:
        """All that the attention of the last token takes from its pointer set y."""

    def forward(self, values: NDArray[np.float64], pointers: list[Y]) -> Any:
        """The outputs at all N tokens."""


@dataclass(frozen=True)
class Search:
    """How a search for two pointer sets with one view ended. complete: which family was exhausted, if any."""

    found: tuple[Y, Y] | None
    tried: int
    complete: str = ""


@adversary("theorem-4")
def same_view(model: SeesPointers, *, q: int = 20, views: int = 1 << 20) -> Refutation:
    """Refute a unit whose last token sees too little of its q pointers; N = 2q + 1 tokens, d' = 1.

    The model has view(y): for a tuple y of q token indices (0-based, increasing, below 2q) everything the unit
    takes from the last token (query, own key, own value), as numbers, arrays or tuples of them; and
    forward(values, pointers): the outputs at all N tokens, N x 1, for values of shape N x 1 in [-1, 1] and a list of
    N pointer sets. Optional: views(pointers), n x q integers to a sequence of n views, for speed.

    At most `views` pointer sets are tried: the 2^q of the reduction from disjointness first, in scrambled order
    (so about the square root of the number of different views suffices), then all other q-subsets of the first 2q
    tokens if they fit the budget. Two with one view give data on which a unit, giving one output for both, errs
    by at least 1/q. Equality of views is exact; the error is that of the model's own outputs.
    """
    if not 1 <= q <= LARGEST_Q:
        raise BadInput(f"the sparsity q must lie in 1..{LARGEST_Q}, not {q}")
    if views < 2:
        raise BadInput(f"at least 2 views must be allowed, not {views}")
    search = find_collision(model, q, views)
    if search.found is not None:
        return _evaluate(model, q, *search.found, search.tried)
    if search.complete:
        return Refutation(
            "theorem-4",
            Finding.NO_COUNTEREXAMPLE,
            f"the views of {search.complete} are all different, so the view is not too small for them",
        )
    return Refutation(
        "theorem-4",
        Finding.OUT_OF_BUDGET,
        f"{search.tried} pointer sets have different views; allow more than {views} views to go on",
    )


def find_collision(model: SeesPointers, q: int, budget: int) -> Search:
    """Two different q-subsets of range(2q) with one view, trying at most `budget` subsets."""
    canonical, everything = 1 << q, comb(2 * q, q)
    seen: dict[int, Y | int] = {}
    tried = 0
    for y, key in _keyed(model, _candidates(q, budget)):
        tried += 1
        # Hashes save memory; equality is checked on the keys themselves, and probing keeps false alarms apart.
        mark = hash(key)
        while (earlier := seen.setdefault(mark, _packed(y))) != _packed(y):
            first = _unpacked(earlier, q)
            if view_key(ask(model, "view", first)) == view_key(ask(model, "view", y)):
                return Search((first, y), tried)
            mark = hash((mark, "next"))
    if tried == everything:
        return Search(None, tried, f"all {everything} {q}-subsets of the first {2 * q} tokens")
    if tried >= canonical:
        return Search(None, tried, f"the 2^{q} pointer sets of the reduction")
    return Search(None, tried)


def _packed(y: Y) -> int:
    """A pointer set as one integer, which takes less memory than a tuple."""
    return sum(1 << j for j in y)


def _unpacked(bits: Any, q: int) -> Y:
    return tuple(j for j in range(2 * q) if bits >> j & 1)


def _candidates(q: int, budget: int) -> Iterator[Y]:
    """The pointer sets to try: the reduction's in scrambled order, then the rest if all fit the budget."""
    canonical = 1 << q
    # An odd multiplier permutes the residues modulo 2^q; this one mixes high and low bits.
    step = 0x9E3779B97F4A7C15 | 1
    for k in range(min(canonical, budget)):
        mixed = (k * step) % canonical
        yield tuple(2 * i + (mixed >> i & 1) for i in range(q))
    if comb(2 * q, q) <= budget:
        for y in itertools.combinations(range(2 * q), q):
            if any(j // 2 == i // 2 for i, j in itertools.pairwise(y)):  # not one of each pair
                yield y


def _keyed(model: SeesPointers, candidates: Iterator[Y]) -> Iterator[tuple[Y, Hashable]]:
    """Each pointer set with its view as something hashable, in blocks where the model offers `views`."""
    if not callable(getattr(model, "views", None)):
        for y in candidates:
            yield y, view_key(ask(model, "view", y))
        return
    while block := list(itertools.islice(candidates, BLOCK)):
        answer = ask(model, "views", np.array(block))
        if len(answer) != len(block):
            raise ModelFault(
                f"views must give {len(block)} views for {len(block)} pointer sets, not {len(answer)}"
            )
        for y, view in zip(block, answer, strict=True):
            yield y, view_key(view)


def _evaluate(model: SeesPointers, q: int, y: Y, other: Y, tried: int) -> Refutation:
    """The model's error on the data that tell y and other apart."""
    N = 2 * q + 1
    data = [*separating_values(y, other, N - 1), 0]
    errors, outputs = [], []
    for last in (y, other, y):
        pointers = [tuple(range(q))] * (N - 1) + [last]
        values = np.array(data, dtype=np.float64)[:, None]
        output = exact_rows(ask(model, "forward", values, pointers), "forward", N, 1)[-1][0]
        outputs.append(output)
        errors.append(abs(output - qsa([[z] for z in data], pointers)[-1][0]))
    if outputs[0] != outputs[2]:
        raise ModelFault("forward gives different outputs for the same input")
    needed = Fraction(1, q)
    error, worse = max(zip(errors, (y, other), strict=False))
    if error < needed:
        raise ModelFault(
            f"forward tells {list(y)} and {list(other)} apart, though view is the same: view must hold all it uses"
        )
    return Refutation(
        "theorem-4",
        Finding.REFUTED,
        f"after {tried} views: the last token sees {list(y)} and {list(other)} alike, and errs by 1/{q} or more",
        {"values": data, "y": list(worse), "same view as": list(other if worse == y else y)},
        error,
        needed,
        ("view is a function of the pointer set, the last token's value being 0",),
    )


Find = Callable[[SeesPointers, int, int], Search]


@claim(
    "theorem-4",
    quick=[dict(q=8, m=2, p=3, seed=1), dict(q=20, m=3, p=4, seed=1), dict(q=64, m=4, p=5, seed=2)],
    full=[dict(q=20, m=6, p=3, seed=3), dict(q=200, m=8, p=6, seed=4)],
)
def narrow_units_err(
    q: int, m: int, p: int, seed: int, *, data: Data = separating_values, find: Find = find_collision
) -> Verdict:
    """The unit with m random sign coordinates (given by the seed) and queries clipped to p bits gives two pointer
    sets one view, hence one output, and for any such output the data of the argument make it err by at least 1/q on
    one of the two.

    Exact: both averages from the definition of qSA, and the unit's own output at both. The replay computes the
    averages again from the certificate and checks them against the stored output.
    """
    if m < 1 or p < 2 or not 1 <= q <= LARGEST_Q:
        raise BadInput(f"m must be at least 1, p at least 2 and q in 1..{LARGEST_Q}, not {m}, {p} and {q}")
    unit = NarrowUnit(m, p, seed)
    search = find(unit, q, 1 << 20)
    scope = f"one unit (m = {m}, p = {p}, seed {seed}) and one pair of pointer sets"
    if search.found is None:
        return unknown(scope, f"no two of {search.tried} views agree: use m p below q = {q}")
    y, other = search.found
    N = 2 * q + 1
    values = [*data(y, other, N - 1), 0]
    outputs = []
    for last in (y, other):
        rows = unit.forward(np.array(values, dtype=np.float64)[:, None], [tuple(range(q))] * (N - 1) + [last])
        outputs.append(Fraction(float(rows[-1, 0])))

    def served() -> Mapping[str, Any] | None:
        targets = [qsa([[z] for z in values], [s] * N)[-1][0] for s in (y, other)]
        errors = [abs(o - t) for o, t in zip(outputs, targets, strict=True)]
        if outputs[0] == outputs[1] and max(errors) >= Fraction(1, q):
            return None
        why = f"the two outputs err by {float(max(errors)):.4f}, not by 1/{q}"
        return {"why": why, "y": y, "other": other, "values": values, "outputs": outputs}

    certificate = {
        "kind": "theorem-4-collision",
        "q": q,
        "y": list(y),
        "other": list(other),
        "values": values,
        "output": exact_json(outputs[0]),
    }
    error = max(
        abs(o - qsa([[z] for z in values], [s] * N)[-1][0]) for o, s in zip(outputs, (y, other), strict=True)
    )
    return conclude(
        Outcome.CERTIFIED,
        scope,
        [exact.opinion("exact", served), exact.replayed(certificate)],
        margin=Margin(error - Fraction(1, q), "the unit's error less 1/q"),
        notes=(f"found after {search.tried} views; p m = {p * m} < q = {q}",),
        certificate=certificate,
    )


def _all_ones(y: Sequence[int], other: Sequence[int], N: int) -> list[int]:
    return [1] * N


def _find_nothing(model: SeesPointers, q: int, budget: int) -> Search:
    y = tuple(range(q))
    return Search((y, y), budget)


_ROW = dict(q=8, m=2, p=3, seed=1)
mutant(narrow_units_err, "all values are 1", at=_ROW, data=_all_ones)
mutant(narrow_units_err, "the same pointer set twice", at=_ROW, find=_find_nothing)
