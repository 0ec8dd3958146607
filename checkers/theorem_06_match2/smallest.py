"""Theorem 6 at its limits: the smallest temperature and the smallest number of bits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.frontier import Table, frontier
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown
from checkers.engines.enclosure import enclose, less
from checkers.match_tasks.match2_weights import failure_on_hardest, rational_weight, weight
from checkers.match_tasks.unit_scores import match2_unit_differs
from checkers.theorem_06_match2.margin import certificate
from checkers.theorem_06_match2.smallest_format import (
    LogSum,
    arb_log_sum,
    least_bits,
    rational_features,
    rational_log_sum,
    rounded_features,
    search,
    unrounded_log_sum,
)
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.theorem_06_match2 import unit as construction

Witness = Mapping[str, Any]

# --- temperature --------------------------------------------------------------------------------------


def _bracket(right: Callable[[Fraction], bool], high: Fraction) -> tuple[Fraction, Fraction] | None:
    """(low, high) with low not right, high right, and high - low <= high/4096, by bisection; None if even
    1/4096 of the given high is right."""
    low = high / 4096
    if right(low):
        return None
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
    same for the best constant score of the dummy, instead of half-way: about half of c*. There "lightest
    sum with a match less heaviest without" is a sum of exponentials in c whose coefficients, by exponent,
    change sign twice, so that it has one zero besides c = 0 at most.
    """
    construction.check_size(N, M)
    if N < 2 or M < 3:
        raise BadInput("N must be at least 2 and M at least 3: otherwise every temperature above 0 is right")

    if N > 10**18 or M > 10**18:
        raise BadInput(f"N = {N}, M = {M} is too large: at most 10^18 each would do")

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

    if differs := match2_unit_differs():
        return unknown(f"all X in [{M}]^{N}", differs)
    start = Fraction(construction.temperature(N, M))
    half, best = _bracket(half_way, start), _bracket(best_dummy, start)
    assert half is not None  # at 1/4096 of it the sum is near N
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
        for c, wanted in ((best[1], True), (best[0], False)) if best else ():
            itself, miss, hit, lightest = _sums(M, c, of=rational_weight)
            missed = [itself[end] + (N - 1) * miss[end] for end in range(2)]
            matched = [hit[end] + (N - 1) * lightest[end] for end in range(2)]
            if not (missed[1] < matched[0] if wanted else missed[0] > matched[1]):
                raise Undecided("the bracket for the best dummy is not confirmed by rationals")
        return None

    opinions = [opinion("arb", by_arb), opinion("rational", by_rationals)]
    notes = [
        f"c* between {float(low):.6g} and {float(high):.6g}; the explicit formula gives {start}",
        "with the best constant score of the dummy: "
        + (
            f"between {float(best[0]):.6g} and {float(best[1]):.6g}"
            if best
            else f"below {float(start / 4096):.6g}"
        ),
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


@claim("theorem-6", quick=[{"N": 8, "M": 8}, {"N": 6, "M": 5}], full=[{"N": 8, "M": 16}, {"N": 64, "M": 11}])
def smallest_number_of_bits(N: int, M: int, *, off_by: int = 0, log_sum: LogSum = arb_log_sum) -> Verdict:
    """The smallest p for which some p-bit unit of this form (correctly rounded features, integer
    temperature c, any p-bit dummy key, any split f of the bits, the output rounded to f bits and then
    compared with 1/2) is right for every X in [M]^N; N >= 2.

    For every (f, c) with p bits the hardest inputs leave an interval for the dummy's score; the unit exists
    iff a multiple of c 2^-f lies in it. An end is one only if f = 1 and all of three tokens score alike
    (exponentials of different rationals are linearly independent over the rationals, by Lindemann and
    Weierstrass): that would be left undecided. All smaller p are excluded by the same search, done twice
    with separate arithmetic; the unit found is evaluated on the hardest inputs, and by replay. Other
    features or scales, and other output maps, may need fewer bits.
    """
    construction.check_size(N, M)
    if N < 2:
        raise BadInput("N must be at least 2: a single token has no other to match")
    if M > 32 or N > 1 << 20:
        raise BadInput(f"the search is exhaustive: N = {N}, M = {M} is too large, 2^20 and 32 would do")
    scope = f"all X in [{M}]^{N}; all f, c and dummy keys of p - 1 bits excluded"
    try:
        p, f, c, dummy = least_bits(N, M, log_sum)
    except Undecided as reason:
        return unknown(scope, str(reason))
    good = construction.unit_in_format(FixedPoint(max(p, c.bit_length() + f + 1), f), M, c)
    fixed = construction.FixedUnit(good.format, c, good.cosines, good.sines, dummy)
    claimed = p + off_by

    def by_arb() -> Witness | None:
        smaller = search(N, M, claimed - 1, rounded_features, arb_log_sum)
        return None if smaller is None else _fewer_bits(claimed - 1, smaller)

    def by_rationals() -> Witness | None:
        smaller = search(N, M, claimed - 1, rational_features, rational_log_sum)
        return None if smaller is None else _fewer_bits(claimed - 1, smaller)

    def fits() -> Witness | None:
        """The unit found has so many bits, by integers, and is right on the hardest inputs, in balls."""
        needed = max(c << f, abs(dummy)).bit_length() + 1
        found = {"f": f, "c": c, "dummy": dummy}
        if needed > claimed:
            return {"why": f"the unit found needs {needed} bits, not {claimed}", **found}
        failure = failure_on_hardest(fixed, N)
        return None if failure is None else {**failure, **found}

    stored = of_this_claim() | certificate(fixed, N) | {"p": claimed}
    opinions = [
        opinion("arb", by_arb),
        opinion("rational", by_rationals),
        replayed(stored, part="the unit found"),
        opinion("arb", fits, part="the unit found"),
    ]
    explicit = construction.explicit_format(N, M)
    notes = [
        f"p = {p} works with f = {f}, c = {c}, dummy key {dummy}/2^{f}; p = {p - 1} does not",
        f"the explicit format has p = {explicit.p}, f = {explicit.f}",
    ]
    margin = Margin(claimed, "the smallest number of bits")
    return conclude(Outcome.PROVED, scope, opinions, margin=margin, notes=notes, certificate=stored)


def _fewer_bits(p: int, found: tuple[int, int, int]) -> Witness:
    f, c, dummy = found
    return {"why": f"{p} bits are enough: f = {f}, c = {c}, dummy key {dummy}/2^{f}", "p": p, "f": f, "c": c}


@frontier("theorem-6")
def explicit_and_smallest() -> Table:
    """Match2's unit: what the explicit formulas use, beside what the searches find."""
    rows = []
    for N, M in ((4, 4), (8, 5), (8, 8), (8, 11), (32, 7)):
        p, f, c, _ = least_bits(N, M)
        explicit = construction.explicit_format(N, M)
        high = smallest_temperature(N, M).margin
        rows.append(
            (
                str(N),
                str(M),
                f"{explicit.p}",
                f"{p} (f = {f}, c = {c})",
                str(construction.temperature(N, M)),
                "?" if high is None else f"{float(high.value):.4g}",
            )
        )
    return Table(
        "Theorem 6: bits and temperatures, explicit and smallest",
        ("N", "M", "p, explicit", "p, smallest", "c, explicit", "c, smallest (dummy half-way)"),
        tuple(rows),
        (
            "p, smallest: exhaustive over splits f, integer c and dummy keys, the output rounded to f bits, "
            "right for every X in [M]^N",
            "c, smallest: exact real features, an upper end within one part in 4096",
        ),
    )


mutant(smallest_temperature, "bracket a tenth too low", at={"N": 8, "M": 9}, stretch=Fraction(9, 10))
mutant(smallest_temperature, "bracket a tenth too high", at={"N": 8, "M": 9}, stretch=Fraction(11, 10))
mutant(smallest_number_of_bits, "one bit more than needed", at={"N": 4, "M": 4}, off_by=1)
mutant(smallest_number_of_bits, "one bit less than needed", at={"N": 4, "M": 3}, off_by=-1)
mutant(smallest_number_of_bits, "two bits more than needed", at={"N": 4, "M": 3}, off_by=2)
mutant(
    smallest_number_of_bits,
    "a search that does not round the output",
    at={"N": 8, "M": 8},
    log_sum=unrounded_log_sum,
)
