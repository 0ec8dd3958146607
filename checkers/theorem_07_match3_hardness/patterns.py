"""Theorem 7 with exact softmax: how many patterns of rounded outputs Alice's tokens have at token 1."""

from __future__ import annotations

import itertools
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3
from flint import fmpq

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.engines.smt import Obligation
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer
from constructions.task_inputs import all_bit_strings
from constructions.theorem_07_match3_hardness.reduction import reduction
from constructions.theorem_07_match3_hardness.rounded_layer import RoundedLayer, patterns_bound

STATEMENT = "theorem-7"
Witness = Mapping[str, Any]
Form = Callable[[Any, Any, Any, Any], Any]
MOST_OUTPUTS = 1 << 18

# --- for all placements -----------------------------------------------------------------------------


def _affine(t: Any, W: Any, V: Any, c: Any) -> Any:
    return V - t * W + c


@claim(STATEMENT, quick=[{}])
def no_three_predicates_are_shattered(*, form: Form = _affine) -> Verdict:
    """Alice's tokens are seen through W > 0 and V, any reals, Bob's k-th through w > 0 and v: for no such
    numbers and no thresholds can three predicates "(V + v)/(W + w) >= t" (or > t) of one coordinate take all
    eight patterns, nor two of one coordinate and two of another of the same head all sixteen.

    So no m + 2 predicates of a head with m coordinates are shattered: three lie in one coordinate, or two and
    two do. (QF_NRA) A predicate is the sign of V - t W + c. With t1 <= t2 <= t3 no two points have the
    patterns 101 and 010; with t1 <= t2 and t3 <= t4 no two have 1001 and 0110. Strict and weak signs are
    mixed at will.
    """
    o, t, c, W, V, w, v, above, total = z3.Reals("output t c W V w v above total")
    passes = [
        Obligation(
            "the affine form is the output less t, times the sum of weights",
            "QF_NRA",
            [o * (W + w) == V + v, c == v - t * w],
            (o - t) * (W + w) == form(t, W, V, c),
        ),
        Obligation(
            "so that it has the sign of the output less t",
            "QF_NRA",
            [total > 0, above == (o - t) * total],
            z3.And((o >= t) == (above >= 0), (o > t) == (above > 0)),
        ),
    ]
    unable = [_two_points(form, "111", ("101", "010")), _two_points(form, "1122", ("1001", "0110"))]
    scope = "all real sums and thresholds"
    return smt.prove([*(passes if form is _affine else []), *unable], scope, lambda _: _shattered_grid(form))


def _two_points(form: Form, coordinates: str, patterns: tuple[str, str]) -> Obligation:
    """No two points have these patterns, thresholds of one coordinate in increasing order."""
    t, c, strict = ([make(f"{name}{i + 1}") for i in range(len(coordinates))] for name, make in _SYMBOLS)
    hypotheses = [t[i] <= t[i + 1] for i, (k, l) in enumerate(itertools.pairwise(coordinates)) if k == l]
    found = []
    for point, pattern in enumerate(patterns, 1):
        W, V = z3.Real(f"W_{point}"), {k: z3.Real(f"V{k}_{point}") for k in coordinates}
        hypotheses.append(W > 0)
        for i, (k, bit) in enumerate(zip(coordinates, pattern, strict=True)):
            f = form(t[i], W, V[k], c[i])
            holds = z3.If(strict[i], f > 0, f >= 0)
            found.append(holds if bit == "1" else z3.Not(holds))
    name = f"coordinates {coordinates}: not both {patterns[0]} and {patterns[1]}"
    return Obligation(name, "QF_NRA", hypotheses, z3.Not(z3.And(*found)))


_SYMBOLS: tuple[tuple[str, Callable[[str], Any]], ...] = (("t", z3.Real), ("c", z3.Real), ("strict", z3.Bool))


def _shattered_grid(form: Form) -> Witness | None:
    """Three predicates with thresholds and constants on a small grid that small integer sums shatter."""
    points = list(itertools.product(range(1, 7), range(-6, 7)))
    predicates = {
        (t, c): sum(1 << k for k, (W, V) in enumerate(points) if form(t, W, V, c) >= 0)
        for t, c in itertools.product(range(-2, 3), range(-4, 5))
    }
    whole = (1 << len(points)) - 1
    for three in itertools.combinations(predicates, 3):
        if at := _patterns([predicates[k] for k in three], whole):
            where = [points[mask.bit_length() - 1] for mask in at]
            return {"why": f"the (t, c) of {three} are shattered", "predicates": three, "(W, V)": where}
    return None


# --- layers, on all of Alice's strings --------------------------------------------------------------

Predicate = tuple[int, int]
Table = dict[
    tuple[int, ...], tuple[tuple[int, ...], ...]
]  # string -> per head and coordinate, over singletons
Make = Callable[[int, int, FixedPoint, str, int, int], RoundedLayer]


@claim(
    STATEMENT,
    quick=[
        {"n": 10, "m": 1, "H": 1, "p": 2, "f": 0, "kind": "doubling", "seed": 1},
        {"n": 7, "m": 2, "H": 1, "p": 3, "f": 1, "kind": "doubling", "seed": 3},
    ],
    full=[
        {"n": 10, "m": 1, "H": 1, "p": 2, "f": 1, "kind": "random", "seed": 2},
        {"n": 12, "m": 1, "H": 1, "p": 2, "f": 0, "kind": "doubling", "seed": 4},
        {"n": 14, "m": 1, "H": 1, "p": 3, "f": 0, "kind": "doubling", "seed": 5},
        {"n": 8, "m": 2, "H": 2, "p": 3, "f": 2, "kind": "random", "seed": 6},
    ],
)
def rounded_patterns_are_few(
    n: int, m: int, H: int, p: int, f: int, kind: str, seed: int, *, make: Make = RoundedLayer
) -> Verdict:
    """Of the layer of this seed, H heads of m coordinates rounded to p bits, all 2^n strings a have at most
    prod_h min((n m (2^p - 1) + 1)^(m+1), (n (2^p - 1) + 1)^(2m)) patterns of rounded outputs at token 1 over
    Bob's n singletons; no three predicates "output >= t" of one coordinate are shattered by them, and no two
    of one with two of another coordinate of a head.

    Exhaustion: the layer on every input of the reduction, N = 2n + 1, M = 2n + 4. flint: the same outputs in
    FLINT's fractions, rounded and counted anew. Rocq's theorem_7_exact_softmax is what follows, for every
    layer, from such a count.
    """
    if not 2 <= exact_integer(n, "n") <= 14 or not 2 <= exact_integer(p, "p") <= 8:
        raise BadInput(f"n must lie in 2..14 and p in 2..8, not {n} and {p}")
    if (n << n) * m * H > MOST_OUTPUTS:
        raise BadInput(
            f"n m H 2^n = {(n << n) * m * H} outputs are too many: at most {MOST_OUTPUTS} would do"
        )
    layer = make(m, H, FixedPoint(p, f), kind, n, seed)
    bound, counts = patterns_bound(n, m, H, p), []

    def find(evaluate: Callable[[RoundedLayer, Sequence[int]], Any]) -> Witness | None:
        table = _table(layer, n, evaluate)
        counts.append(len(set(table.values())))
        if found := _shattered(table, m):
            return found
        if counts[-1] > bound:
            return {"why": f"{counts[-1]} patterns, more than {bound}", "patterns": counts[-1]}
        return None

    opinions = [
        opinion("exhaustion", lambda: find(by_definition)),
        opinion("flint", lambda: find(by_flint)),
    ]
    scope = f"all 2^{n} strings and {n} singletons, the layer of seed {seed}"
    below = (
        "fewer than all strings, so two of them are one to Bob" if bound < 1 << n else "more than all strings"
    )
    notes = [f"{counts[-1]} patterns, at most {bound} allowed ({below})"]
    return conclude(
        Outcome.PROVED,
        scope,
        opinions,
        margin=Margin(Fraction(bound - counts[-1]), "the bound less the patterns"),
        notes=notes,
    )


def _table(layer: RoundedLayer, n: int, evaluate: Callable[[RoundedLayer, Sequence[int]], Any]) -> Table:
    """The mantissas of all rounded outputs, by Alice's string."""
    table = {}
    for a in all_bit_strings(n):
        rows = [evaluate(layer, reduction(a, _unit(k, n), 2 * n + 1, 2 * n + 4)) for k in range(n)]
        table[a] = tuple(zip(*rows, strict=True))
    return table


def _unit(k: int, n: int) -> tuple[int, ...]:
    return tuple(int(i == k) for i in range(n))


def by_definition(layer: RoundedLayer, X: Sequence[int]) -> list[int]:
    """The mantissas of the heads' rounded outputs at token 1."""
    return [int(v * (1 << layer.number.f)) for head in layer.rounded(X) for v in head]


def by_flint(layer: RoundedLayer, X: Sequence[int]) -> list[int]:
    """As above: values are integers over 2^f, so mantissas are the averages of theirs, rounded."""
    found = []
    for head in range(layer.H):
        terms = layer.terms(head, X)
        total = sum(weight for weight, _ in terms)
        for k in range(layer.m):
            mean = fmpq(sum(weight * values[k] for weight, values in terms), total)
            below = int(mean.floor())
            rest = mean - below
            half = fmpq(1, 2)
            found.append(below + int(rest > half or (rest == half and below % 2 == 1)))
    return found


def _shattered(table: Table, m: int) -> Witness | None:
    """Three predicates of a coordinate with all eight patterns, or two and two of a head with all sixteen."""
    columns = [
        _predicates([rows[c] for rows in table.values()]) for c in range(len(next(iter(table.values()))))
    ]
    strings, whole = list(table), (1 << len(table)) - 1

    def shattered(found: Sequence[tuple[Predicate, int]]) -> Witness | None:
        at = _patterns([mask for _, mask in found], whole)
        if not at:
            return None
        where = ["".join(map(str, strings[mask.bit_length() - 1])) for mask in at]
        named = [predicate for predicate, _ in found]
        return {"why": f"the predicates {named} are shattered", "(singleton, least)": named, "strings": where}

    for c, column in enumerate(columns):
        for three in itertools.combinations(column, 3):
            if found := shattered(three):
                return {**found, "coordinate": c}
    pairs = [[two for two in itertools.combinations(column, 2) if shattered(two)] for column in columns]
    for c, d in itertools.combinations(range(len(columns)), 2):
        if c // m == d // m:
            for one, other in itertools.product(pairs[c], pairs[d]):
                if found := shattered([*one, *other]):
                    return {**found, "coordinates": (c, d)}
    return None


def _predicates(rows: Sequence[tuple[int, ...]]) -> list[tuple[Predicate, int]]:
    """The different predicates (singleton, least mantissa) of a coordinate, as masks over the strings."""
    found: dict[int, Predicate] = {}
    for k, outputs in enumerate(zip(*rows, strict=True)):
        for least in sorted(set(outputs))[1:]:
            mask = sum(1 << number for number, output in enumerate(outputs) if output >= least)
            found.setdefault(mask, (k, least))
    return [(predicate, mask) for mask, predicate in found.items()]


def _patterns(masks: Sequence[int], whole: int) -> list[int]:
    """For every pattern of the masks where it is taken, if all are; else nothing."""
    at = [whole]
    for mask in masks:
        at = [part & side for part in at for side in (mask, whole ^ mask)]
        if not all(at):
            return []
    return at


# --- mutants ----------------------------------------------------------------------------------------


class _SeesBoth(RoundedLayer, ABC):
    """No attention: what stands at Alice's positions depends on Bob's singleton as well."""

    @abstractmethod
    def term_for(self, head: int, token: int, position: int, k: int) -> tuple[int, list[int]]:
        """The weight and values of a token, where Bob's singleton is {k}."""

    def terms(self, head: int, tokens: Sequence[int]) -> list[tuple[int, list[int]]]:
        n = self.period
        k = next(i for i, token in enumerate(tokens[n + 1 :]) if token != 1)
        return [self.term_for(head, token, position, k) for position, token in enumerate(tokens)]


class _WeightsSeeBoth(_SeesBoth):
    """Attends to Alice's k-th token alone, whose value is 1 iff a_k = 1."""

    def term_for(self, head: int, token: int, position: int, k: int) -> tuple[int, list[int]]:
        del head
        return 10**6 if position == k + 1 else 1, [int(token != 1)] * self.m


class _ValuesSeeBoth(_SeesBoth):
    """Values at Alice's positions are drawn anew for each singleton."""

    def term_for(self, head: int, token: int, position: int, k: int) -> tuple[int, list[int]]:
        return self.term(head, token, position + 1000 * k * (0 < position <= self.period))


_few = {"n": 8, "m": 1, "H": 1, "p": 2, "f": 0, "kind": "doubling", "seed": 1}
mutant(rounded_patterns_are_few, "weights see both players' tokens", at=_few, make=_WeightsSeeBoth)
mutant(rounded_patterns_are_few, "values see both players' tokens", at=_few, make=_ValuesSeeBoth)
mutant(
    no_three_predicates_are_shattered,
    "both players' numbers are multiplied",
    at={},
    form=lambda t, W, V, c: (V - t) * (W - c) + 1,
)
mutant(
    no_three_predicates_are_shattered,
    "a rounding that is not monotone",
    at={},
    form=lambda t, W, V, c: 1 - (V - t * W + c) * (V - t * W + c),
)
