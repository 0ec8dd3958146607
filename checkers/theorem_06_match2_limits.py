"""Theorem 6 at its limits: the smallest temperature and number of bits, and which hypotheses are needed."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from math import ceil, floor
from typing import Any

import z3
from flint import arb

from checkers import exact, smt
from checkers.claim import claim
from checkers.decisions import opinion_or_undecided
from checkers.enclosure import Undecided, ball, enclose, less
from checkers.match2_weights import HALF, rational_weight, weight
from checkers.theorem_06_match2_margin import certificate
from checkers.tripwire import mutant
from checkers.verdict import Margin, Outcome, Verdict, conclude, unknown
from constructions import theorem_06_match2 as construction
from constructions.circle import rounded_turn
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.tasks import match2
from proofs import rational

Witness = Mapping[str, Any]

# --- temperature --------------------------------------------------------------------------------------


def _bracket(right: Callable[[Fraction], bool], high: Fraction) -> tuple[Fraction, Fraction]:
    """(low, high) with low not right, high right, and high - low <= high/4096, by bisection."""
    low = Fraction(0)
    while high - low > high / 4096:
        middle = (low + high) / 2
        low, high = (low, middle) if right(middle) else (middle, high)
    return low, high


def _sums(M: int, c: Fraction, *, of: Callable[..., Any] = weight) -> tuple[Any, ...]:
    """Relative to the dummy at half the gap: the largest sum of weights without a match and the smallest
    with one. Of the misses, 1 is the heaviest and M // 2 the lightest; a token's sum with itself is even
    if M is, so it misses by 2 at best then. The token 0 alone against the lightest is the weakest match."""
    itself = 1 if M % 2 else 2
    return of(itself, M, c), of(1, M, c), of(0, M, c), of(M // 2, M, c)


@claim("theorem-6", quick=[{"N": 8, "M": 16}, {"N": 100, "M": 31}], full=[{"N": 4096, "M": 1001}])
def smallest_temperature(N: int, M: int, *, stretch: Fraction = Fraction(1)) -> Verdict:
    """With the dummy's score half-way, the unit (exact real features, N >= 2, M >= 3) is right for every X
    in [M]^N from a temperature c* on and for no c below; c* is enclosed within one part in 4096.

    The heaviest sum without a match falls in c and a match always wins, so c* solves "heaviest sum =
    dummy's weight". For odd M the input is all (M+1)/2 and c* = (2/g) ln N exactly. The note gives the
    same for the best constant score of the dummy, instead of half-way: about half of c*.
    """
    construction.check_size(N, M)
    if N < 2 or M < 3:
        raise BadInput("N must be at least 2 and M at least 3: otherwise every temperature above 0 is right")

    def misses(c: Fraction) -> Any:
        itself, miss, _, _ = _sums(M, c)
        return itself + (N - 1) * miss

    def match(c: Fraction) -> Any:
        _, _, hit, lightest = _sums(M, c)
        return hit + (N - 1) * lightest

    def half_way(c: Fraction) -> bool:
        return less(lambda: misses(c), lambda: arb(1))

    def best_dummy(c: Fraction) -> bool:
        return less(lambda: misses(c), lambda: match(c))

    start = Fraction(construction.temperature(N, M))
    half, best = _bracket(half_way, start), _bracket(best_dummy, start)
    low, high = half[0] * stretch, half[1] * stretch

    def by_arb() -> Witness | None:
        if not half_way(high):
            return _evaluated(N, M, high, "the unit is wrong at the upper end of the bracket")
        if half_way(low):
            return _evaluated(N, M, low, "the unit is right at the lower end of the bracket")
        return None

    def by_rationals() -> Witness | None:
        for c, wanted in ((high, True), (low, False)):
            itself, miss, _, _ = _sums(M, c, of=rational_weight)
            if wanted and not itself[1] + (N - 1) * miss[1] < 1:
                return _evaluated(N, M, c, "the unit is wrong at the upper end of the bracket")
            if not wanted and not itself[0] + (N - 1) * miss[0] > 1:
                return _evaluated(N, M, c, "the unit is right at the lower end of the bracket")
        for c, wanted in ((best[1], True), (best[0], False)):
            itself, miss, hit, lightest = _sums(M, c, of=rational_weight)
            missed = [itself[end] + (N - 1) * miss[end] for end in range(2)]
            matched = [hit[end] + (N - 1) * lightest[end] for end in range(2)]
            if not (missed[1] < matched[0] if wanted else missed[0] > matched[1]):
                raise Undecided("the bracket for the best dummy is not confirmed by rationals")
        return None

    opinions = [opinion_or_undecided("arb", by_arb), opinion_or_undecided("rational", by_rationals)]
    notes = [
        f"c* between {float(low):.6g} and {float(high):.6g}; the explicit formula gives {start}",
        f"with the best constant score of the dummy: between {float(best[0]):.6g} and {float(best[1]):.6g}",
    ]
    scope = f"all X in [{M}]^{N}; every temperature at or above the bracket's end, and none below its start"
    return conclude(
        Outcome.PROVED, scope, opinions, margin=Margin(high, "a temperature that works"), notes=notes
    )


def _evaluated(N: int, M: int, c: Fraction, why: str) -> Witness:
    """The hardest input without a match, and the unit's output on it at this temperature."""
    first = (M + 1) // 2 if M % 2 else 1
    other = first if M % 2 else 0

    def output() -> Any:
        itself, miss, _, _ = _sums(M, c)
        total = itself + (N - 1) * miss
        return total / (total + 1)

    ends = enclose(output)
    return {"why": why, "X": [first], "and every further token": other, "c": c, "output between": list(ends)}


# --- bits ---------------------------------------------------------------------------------------------

Features = Callable[[int, int], list[tuple[int, int]]]


def _features(M: int, f: int) -> list[tuple[int, int]]:
    return [rounded_turn(k, M, f) for k in range(M)]


def _rational_features(M: int, f: int) -> list[tuple[int, int]]:
    """The same from proofs/rational.py; where its two ends round apart the value is 0, 1/2 or 1 in size."""

    def nearest(ends: tuple[Fraction, Fraction]) -> int:
        low, high = round(ends[0] * (1 << f)), round(ends[1] * (1 << f))
        return low if low == high else round(Fraction(round(ends[0] + ends[1]), 2) * (1 << f))

    return [
        (nearest(rational.cos_turn(k, M, f + 40)), nearest(rational.sin_turn(k, M, f + 40))) for k in range(M)
    ]


HardTerms = tuple[bool, tuple[tuple[int, int], ...]]


def _extremes(N: int, points: list[tuple[int, int]]) -> list[HardTerms] | None:
    """(match, ((similarity, how often), ...)) of every hardest input; None if some miss is at least as
    similar as the match, so that no temperature and no dummy can be right."""
    M = len(points)
    found: list[HardTerms] = []
    for a, (u, v) in enumerate(points):
        similar = [u * cosine - v * sine for cosine, sine in points]
        partner, least = -a % M, min(similar)
        if partner == a:
            found.append((True, ((similar[a], 1), (least, N - 1))))
            continue
        most = max(s for b, s in enumerate(similar) if b != partner)
        if most >= similar[partner]:
            return None
        found.append((True, ((similar[a], 1), (similar[partner], 1), (least, N - 2))))
        found.append((False, ((similar[a], 1), (most, N - 1))))
    return sorted(set(found))


Ends = tuple[Fraction, Fraction]
LogSum = Callable[[int, int, tuple[tuple[int, int], ...]], Ends]  # (c, f, terms) -> ends of ln(sum)


def _arb_log_sum(c: int, f: int, terms: tuple[tuple[int, int], ...]) -> Ends:
    return enclose(
        lambda: sum((n * ball(Fraction(c * s, 1 << 2 * f)).exp() for s, n in terms), arb(0)).log() + 1000, 80
    )


def _rational_log_sum(c: int, f: int, terms: tuple[tuple[int, int], ...]) -> Ends:
    ends = [(n, rational.exp(Fraction(c * s, 1 << 2 * f), 96)) for s, n in terms]
    low, high = (sum((n * e[side] for n, e in ends), Fraction(0)) for side in range(2))
    return rational.log(low, 96)[0] + 1000, rational.log(high, 96)[1] + 1000


def _dummy_between(c: int, f: int, p: int, hard: Any, log_sum: LogSum) -> int | None:
    """A p-bit dummy mantissa k with every no-match sum < exp(c k 2^-f) < every match sum; None if there is
    none. Logarithms are shifted by 1000, so that relative accuracy is absolute. Raises Undecided."""
    below = [log_sum(c, f, terms) for match, terms in hard if not match]
    above = [log_sum(c, f, terms) for match, terms in hard if match]
    step = Fraction(c, 1 << f)
    floor_ends = [(max(e[side] for e in below) - 1000) / step for side in range(2)] if below else None
    ceiling_ends = [(min(e[side] for e in above) - 1000) / step for side in range(2)]
    largest = (1 << (p - 1)) - 1
    highest = min(ceil(ceiling_ends[0]) - 1, largest)  # surely below the matches
    lowest = -largest if floor_ends is None else max(floor(floor_ends[1]) + 1, -largest)
    if lowest <= highest:
        return (lowest + highest) // 2
    if floor_ends is None:
        return None
    if floor_ends[0] >= min(ceil(ceiling_ends[1]) - 1, largest):
        return None
    raise Undecided(f"c = {c}, f = {f}: a dummy key lies within the error of the logarithms")


def _formats(p: int) -> Iterator[tuple[int, int]]:
    """Every (f, c) with queries of up to c 2^f in p bits."""
    for f in range(p - 1):
        for c in range(1, (((1 << (p - 1)) - 1) >> f) + 1):
            yield f, c


def _search(N: int, M: int, p: int, features: Features, log_sum: LogSum) -> tuple[int, int, int] | None:
    """Some (f, c, dummy) of p bits that is right for every input; None if there is none."""
    hard = {f: _extremes(N, features(M, f)) for f in range(p - 1)}
    for f, c in _formats(p):
        if hard[f] is not None:
            dummy = _dummy_between(c, f, p, hard[f], log_sum)
            if dummy is not None:
                return f, c, dummy
    return None


@claim("theorem-6", quick=[{"N": 8, "M": 8}, {"N": 6, "M": 5}], full=[{"N": 8, "M": 16}, {"N": 64, "M": 11}])
def smallest_number_of_bits(N: int, M: int, *, off_by: int = 0) -> Verdict:
    """The smallest p for which some p-bit unit of this form (correctly rounded features, integer
    temperature c, any p-bit dummy key, any split f of the bits) is right for every X in [M]^N; N >= 2.

    For every (f, c) with p bits the hardest inputs leave an interval for the dummy's score; the unit exists
    iff a multiple of c 2^-f lies in it. All smaller p are excluded by the same search, done twice with
    separate arithmetic; replay checks the unit found. Other features or scales may need fewer bits.
    """
    construction.check_size(N, M)
    if N < 2:
        raise BadInput("N must be at least 2: a single token has no other to match")
    if M > 64:
        raise BadInput(f"the search is exhaustive: M = {M} is too large, at most 64 would do")
    p = next(p for p in range(2, 64) if _search(N, M, p, _features, _arb_log_sum) is not None)
    found = _search(N, M, p, _features, _arb_log_sum)
    assert found is not None
    f, c, dummy = found
    good = construction.unit_in_format(FixedPoint(max(p, c.bit_length() + f + 1), f), M, c)
    fixed = construction.FixedUnit(good.format, c, good.cosines, good.sines, dummy)
    claimed = p + off_by

    def by_arb() -> Witness | None:
        smaller = _search(N, M, claimed - 1, _features, _arb_log_sum)
        return None if smaller is None else _fewer_bits(claimed - 1, smaller)

    def by_rationals() -> Witness | None:
        smaller = _search(N, M, claimed - 1, _rational_features, _rational_log_sum)
        return None if smaller is None else _fewer_bits(claimed - 1, smaller)

    scope = f"all X in [{M}]^{N}; all f, c and dummy keys of p - 1 bits excluded"
    unit_is_right = exact.replayed(certificate(fixed, N))
    if not unit_is_right.holds:
        return unknown(scope, f"the unit found is not confirmed: {unit_is_right.detail}", [unit_is_right])
    opinions = [opinion_or_undecided("arb", by_arb), opinion_or_undecided("rational", by_rationals)]
    if all(o.holds for o in opinions):  # replay speaks of the unit found only, not of smaller p
        opinions.append(unit_is_right)
    explicit = construction.explicit_format(N, M)
    notes = [
        f"p = {p} works with f = {f}, c = {c}, dummy key {dummy}/2^{f}; p = {p - 1} does not",
        f"the explicit format has p = {explicit.p}, f = {explicit.f}",
    ]
    margin = Margin(claimed, "the smallest number of bits")
    return conclude(
        Outcome.PROVED, scope, opinions, margin=margin, notes=notes, certificate=certificate(fixed, N)
    )


def _fewer_bits(p: int, found: tuple[int, int, int]) -> Witness:
    f, c, dummy = found
    return {"why": f"{p} bits are enough: f = {f}, c = {c}, dummy key {dummy}/2^{f}", "p": p, "f": f, "c": c}


# --- hypotheses dropped -------------------------------------------------------------------------------


@claim("theorem-6", quick=[{}])
def a_dummy_is_needed(*, dummy: bool = False) -> Verdict:
    """Without a dummy token no unit whatever its weights and m, with an input map that does not look at
    positions, one real value coordinate and the decision "output above 1/2", computes Match2, for any
    N >= 2 and M >= 3.

    X = (1, ..., 1) and (-1, ..., -1) have no match, so the two tokens' values are at most 1/2;
    (1, ..., 1, -1) has one, yet the output at token 1 is an average of those values. Arbitrary weights are
    positive reals. Not shown: the same for input maps that see positions or for other output maps.
    M = 1 is excluded by the formula only (g = 0); Match2 is then constant, so that is not shown necessary.
    """
    N, own, own2, cross, a, b = z3.Reals("N own own2 cross a b")
    constant = [z3.Real(f"dummy_at_{k}") for k in range(2)]
    shape = [N >= 2, own > 0, own2 > 0, cross > 0]
    extra = [v > 0 for v in constant] if dummy else [v == 0 for v in constant]
    no_match = [
        N * own * a <= HALF * (N * own + constant[0]),
        N * own2 * b <= HALF * (N * own2 + constant[1]),
    ]
    goal = (N - 1) * own * a + cross * b <= HALF * ((N - 1) * own + cross + constant[0])
    obligation = smt.Obligation("an average of values", "QF_NRA", [*shape, *extra, *no_match], goal)

    def witness(_: Any) -> Witness | None:
        """With a dummy there is such a unit: Theorem 6's, evaluated on the three inputs for N = 2, M = 3."""
        inputs = [[1, 1], [2, 2], [1, 2]]
        c = construction.temperature(2, 3)

        def total(x: list[int]) -> Any:
            return sum((weight(x[0] + v, 3, c) for v in x), arb(0))

        outputs = [less(lambda: arb(1), functools.partial(total, x)) for x in inputs]
        if dummy and outputs == [bool(match2(x, 3)[0]) for x in inputs]:
            return {"why": "with a dummy a unit decides all three inputs rightly", "inputs": inputs, "c": c}
        return None

    return smt.prove([obligation], "all units without a dummy, all N >= 2 and M >= 3", witness)


@claim("theorem-6", quick=[{}])
def two_dimensions_are_too_few(*, dimension: int = 2, residues: int = 4) -> Verdict:
    """With m = 2 and M >= 4 no queries and keys (any functions of the residue) score the match above the
    dummy and every miss below it, for every residue; with m = 3 Theorem 6 does. So m = 3 is the smallest
    for this argument. With M = 3, m = 2 is enough.

    Subtract the dummy's key from every key. Four residues a, each with query u_a: <u_a, k_b> is positive
    exactly for b = -a. Not shown: units that rely on the number of tokens instead of on such scores.
    """
    u = [[z3.Real(f"u{i}_{t}") for t in range(dimension)] for i in range(residues)]
    k = [[z3.Real(f"k{i}_{t}") for t in range(dimension)] for i in range(residues)]

    def score(i: int, j: int) -> Any:
        return z3.Sum([u[i][t] * k[j][t] for t in range(dimension)])

    # The hypotheses are the signs among all residues but the last, which can hold.
    first: list[Any] = []
    rest: list[Any] = []
    for i, j in itertools.product(range(residues), repeat=2):
        sign = score(i, j) > 0 if i == j else score(i, j) < 0
        (rest if residues - 1 in (i, j) else first).append(sign)
    goal = z3.Not(z3.And(*rest))
    obligation = smt.Obligation("four such keys", "QF_NRA", first, goal)

    def witness(_: Any) -> Witness | None:
        known: dict[tuple[int, int], list[tuple[int, ...]]] = {
            (2, 3): [(2, 0), (-1, 2), (-1, -2)],
            (3, 4): [(1, 1, 1), (1, -1, -1), (-1, 1, -1), (-1, -1, 1)],
        }
        points = known.get((dimension, residues), [])

        def product(i: int, j: int) -> int:
            return sum(v * w for v, w in zip(points[i], points[j], strict=True))

        indices = range(len(points))
        works = all(product(i, j) > 0 if i == j else product(i, j) < 0 for i in indices for j in indices)
        return {"why": "these queries = keys do it", "points": points} if points and works else None

    return smt.prove([obligation], "all real queries and keys with m = 2, all M >= 4", witness)


mutant(smallest_temperature, "bracket a tenth too low", at={"N": 8, "M": 9}, stretch=Fraction(9, 10))
mutant(smallest_temperature, "bracket a tenth too high", at={"N": 8, "M": 9}, stretch=Fraction(11, 10))
mutant(smallest_number_of_bits, "one bit more than needed", at={"N": 4, "M": 4}, off_by=1)
mutant(smallest_number_of_bits, "two bits more than needed", at={"N": 4, "M": 3}, off_by=2)
mutant(a_dummy_is_needed, "a dummy of value 0", at={}, dummy=True)
mutant(two_dimensions_are_too_few, "three dimensions", at={}, dimension=3)
mutant(two_dimensions_are_too_few, "three residues", at={}, residues=3)
