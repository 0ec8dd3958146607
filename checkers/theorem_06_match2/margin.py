"""Theorem 6's two lemmas: the margin 1 - cos(2 pi/M) >= 8/M^2, and what rounding to p bits costs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import z3
from flint import arb, fmpq

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, premise, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.match_tasks.decisions import ln_2_is_below_7_tenths
from checkers.match_tasks.match2_weights import failure_on_hardest, hardest_inputs
from constructions.errors import BadInput
from constructions.theorem_06_match2 import unit as construction
from proofs import rational

Witness = Mapping[str, Any]


@claim("theorem-6", quick=[{"M": 10**4}], full=[{"M": 10**6}])
def nearest_miss_has_a_margin(M: int, *, constant: Fraction = Fraction(8), power: int = 2) -> Verdict:
    """For every modulus from 2 to M, g = 1 - cos(2 pi/M) is at least 8/M^2.

    Arb evaluates 2 sin^2(pi/M) M^2 at every modulus. The rational engine needs few evaluations: g falls
    as M grows (cos falls on [0, pi]), so on a block A..B it is enough that g(B) A^2 >= 8, and blocks are
    halved until that holds. At M = 2 both sides are 2, exactly.
    """
    if M < 2:
        raise BadInput(f"M must be at least 2, not {M}: at M = 1 the margin is 0")
    if M > 10**7:
        raise BadInput(f"M = {M} is too many moduli to evaluate one by one: at most 10^7 would do")
    goal = fmpq(constant.numerator, constant.denominator)

    def by_arb() -> Witness | None:
        with precision(64):
            for modulus in range(2, M + 1):
                sine = arb.sin_pi_fmpq(fmpq(1, modulus))
                if not 2 * sine * sine * modulus**power >= goal:
                    return _checked_failure(modulus, constant, power)
        return None

    def by_blocks() -> Witness | None:
        blocks = [(2, 2), *([(3, M)] if M > 2 else [])]
        while blocks:
            first, last = blocks.pop()
            g = Fraction(2) if last == 2 else 1 - rational.cos_turn(1, last, 96)[1]
            if g * first**power >= constant:
                continue
            if first == last:
                return _checked_failure(first, constant, power)
            middle = (first + last) // 2
            blocks += [(first, middle), (middle + 1, last)]
        return None

    opinions = [opinion("arb", by_arb), opinion("rational", by_blocks)]
    margin = Margin(0, "the slack at M = 2, where 1 - cos(pi) = 8/4")
    return conclude(Outcome.PROVED, f"every modulus from 2 to {M}", opinions, margin=margin)


def _checked_failure(modulus: int, constant: Fraction, power: int) -> Witness:
    """The witness that g(modulus) modulus^power < constant, from a rational upper end of g."""
    g = 1 - rational.cos_turn(1, modulus, 192)[0]
    if g * modulus**power < constant:
        why = f"at M = {modulus} the margin is below {constant}/M^{power}"
        return {"why": why, "M": modulus, "1 - cos(2 pi/M) is at most": g}
    raise Undecided(f"M = {modulus}: {constant}/M^{power} is too near to the margin to decide")


@claim("theorem-6", quick=[{}])
def nearest_miss_has_a_margin_at_every_modulus(
    *, constant: Fraction = Fraction(8), power: int = 2
) -> Verdict:
    """1 - cos(2 pi/M) >= 8/M^2 for every integer M >= 2 (indeed for every real M >= 3).

    With u = pi/M: 1 - cos(2u) = 2 sin^2 u, and sin u >= u - u^3/6 for u >= 0 (Taylor, alternating
    remainder: derived by hand, not checked here). For M >= 3 the solvers show from it, and from
    314/100 <= pi <= 22/7 (checked by Arb and by rationals), that 2 sin^2 u >= 8/M^2. M = 2 is exact: 2 = 8/4.
    """
    least, most = Fraction(314, 100), Fraction(22, 7)
    u, pi, M, sine = z3.Reals("u pi M sine")
    hypotheses = [
        M >= 3,
        pi >= least,
        pi <= most,
        u * M == pi,
        u >= 0,
        sine >= u - u * u * u / 6,
    ]
    obligations = [
        smt.Obligation("the angle is at most 22/21", "QF_NRA", hypotheses, u * 21 <= 22),
        smt.Obligation(
            "the sine times M is at least 2",
            "QF_NRA",
            [*hypotheses, u * 21 <= 22],
            2 * sine * sine * M**power >= constant,
        ),
    ]

    def witness(_: Any) -> Witness | None:
        for modulus in range(2, 200):
            g = Fraction(2) if modulus == 2 else 1 - rational.cos_turn(1, modulus, 96)[0]
            if g * modulus**power < constant:
                return {"why": f"at M = {modulus} the margin is below {constant}/M^{power}", "M": modulus}
        return None

    def pi_by_arb() -> bool:
        with precision(64):
            return bool(arb.pi() > ball(least) and arb.pi() < ball(most))

    def pi_by_rationals() -> bool:
        low, high = rational.pi(64)
        return least <= low and high <= most

    def at_two(g: Fraction) -> Witness | None:
        return (
            None
            if g * 2**power >= constant
            else {"why": f"at M = 2 the margin is 2, below {constant}/2^{power}", "M": 2}
        )

    scope = "every integer M >= 2, given sin u >= u - u^3/6 for u >= 0"
    further = [
        premise("arb", "314/100 <= pi <= 22/7", pi_by_arb),
        premise("rational", "314/100 <= pi <= 22/7", pi_by_rationals),
        opinion("rational", lambda: at_two(1 - rational.cos_turn(1, 2, 64)[1]), part="M = 2"),
        opinion("arb", lambda: at_two(lower(2 * arb.sin_pi_fmpq(fmpq(1, 2)) ** 2)), part="M = 2"),
    ]
    return smt.prove(obligations, scope, witness, further=further)


# --- rounding -----------------------------------------------------------------------------------------


@claim("theorem-6", quick=[{}])
def rounding_moves_scores_little(
    *, allowed: Fraction = Fraction(4), largest: Fraction = Fraction(1, 16)
) -> Verdict:
    """For every N, M >= 2 the explicit p-bit format is enough: rounding features and dummy key with errors
    up to e = 2^-(f+1) moves no difference of a score and the dummy's by more than 4e <= g/4 (times c), so
    that c = ceil(7 b M^2/20) leaves ln(3N); and 2^p <= 4 M^4 b with b the bit length of 3N. What rounding
    the output does is outputs_keep_apart_at_every_size.

    With unit vectors (C, S) of two tokens and errors d, e' of at most e the rounded score less the exact one
    is (C d2 - S e2) + (C2 d1 - S2 e1) + (d1 d2 - e1 e2). By Lagrange's identity each bracket is at most
    sqrt(2) e in size; the last is at most 2 e^2; the dummy key, rounded by way of more bits, errs by at
    most e (1 + 1/1000). g >= 8/M^2 is nearest_miss_has_a_margin_at_every_modulus.
    """
    C, S, d, h, e = z3.Reals("C S d h e")
    small = [e > 0, e <= largest]
    in_box = [d <= e, -e <= d, h <= e, -e <= h]
    bracket = C * d - S * h
    x, y, z, w = z3.Reals("x y z w")
    root = Fraction(14143, 10000)
    terms = [
        *(v <= root * e for v in (x, y)),
        *(v >= -root * e for v in (x, y)),
        z <= 2 * e * e,
        z >= -2 * e * e,
        w <= Fraction(1001, 1000) * e,
        w >= -Fraction(1001, 1000) * e,
    ]
    total = x + y + z + w
    c, b, M, g, F, P = z3.Reals("c b M g F P")
    format_ = [M >= 2, b >= 2, F >= M * M, F <= 2 * M * M, 20 * c >= 7 * b * M * M]
    identity = bracket * bracket + (C * h + S * d) * (C * h + S * d)
    norm = d * d + h * h
    obligations = [
        smt.Obligation(
            "Lagrange's identity", "QF_NRA", [C * C + S * S == 1], identity == (C * C + S * S) * norm
        ),
        smt.Obligation("two errors", "QF_NRA", [*small, *in_box], norm <= 2 * e * e),
        smt.Obligation(
            "a bracket is at most 1.4143 e",
            "QF_NRA",
            [*small, x * x <= 2 * e * e],
            z3.And(x <= root * e, x >= -root * e),
        ),
        smt.Obligation(
            "product of errors", "QF_NRA", [*small, *in_box], z3.And(d * h <= e * e, d * h >= -e * e)
        ),
        smt.Obligation(
            "sum of errors", "QF_NRA", [*small, *terms], z3.And(total <= allowed * e, total >= -allowed * e)
        ),
        smt.Obligation(
            "the margin that is left",
            "QF_NRA",
            [*format_, g * M * M >= 8, g / 2 - allowed / (2 * F) == P],
            P * M * M >= 2,
        ),
        smt.Obligation(
            "it is worth 7b/10", "QF_NRA", [*format_, P * M * M >= 2], c * P >= Fraction(7, 10) * b
        ),
        smt.Obligation(
            "the number of bits",
            "QF_NRA",
            [M >= 2, b >= 2, F > 0, F <= 2 * M * M, c > 0, 20 * c <= 7 * b * M * M + 20, P > 0, 2 * c >= P],
            4 * M * M * M * M * b >= 2 * F * P,
        ),
    ]

    def witness(_: Any) -> Witness | None:
        # A match at rational points near the diagonal, every error at its largest and of the worst sign.
        cosine, sine, e = Fraction(21, 29), Fraction(20, 29), largest
        before = cosine * cosine - sine * -sine
        moved = (cosine + e) * (cosine + e) - (sine + e) * (-sine - e) - before
        worst = moved - (-e)
        if worst > allowed * e:
            why = f"errors of {e} move this score by {worst}, more than {allowed} times as much"
            return {"why": why, "tokens at": [[cosine, sine], [cosine, -sine]], "e": e, "moved by": worst}
        return None

    scope = "all real unit vectors and errors; all N >= 1, M >= 2"
    return smt.prove(obligations, scope, witness, further=ln_2_is_below_7_tenths())


UnitOf = Callable[[int, int, int], construction.FixedUnit]


@claim(
    "theorem-6",
    quick=[{"N": 8, "M": 16, "p": 18}, {"N": 1000, "M": 31, "p": 24}],
    full=[{"N": 4096, "M": 256, "p": 37}, {"N": 10**9, "M": 101, "p": 40}],
)
def enough_bits_for_every_input(N: int, M: int, p: int, *, unit: UnitOf = construction.fixed_unit) -> Verdict:
    """For every X in [M]^N the unit in p-bit numbers, p at least the explicit format's, its output rounded to
    p bits, decides every token.

    The output at token i grows with each other token's weight, and so does the rounded one, so for each
    residue a of token i only two inputs matter: without a match, all others at the largest weight; with one,
    all others at the smallest. Scores are integers over 2^(2f), exactly; the sum of weights is compared with
    the one at which rounding first exceeds 1/2. Replay re-derives scores and both inputs, and rounds.
    """
    construction.check_size(N, M)
    if M > 1024:
        raise BadInput(f"M = {M}: M^2 scores are too many, M <= 1024 would do")
    if p > 128 or N > 10**18:
        raise BadInput(f"N = {N}, p = {p} is too large: N <= 10^18 and p <= 128 would do")
    fixed = unit(N, M, p)
    by_arb = opinion("arb", lambda: failure_on_hardest(fixed, N))
    stored = of_this_claim() | certificate(fixed, N)
    opinions = [by_arb, replayed(stored)]
    scope = f"all X in [{M}]^{N}, every token, p = {fixed.format.p}, f = {fixed.format.f}, c = {fixed.c}"
    return conclude(Outcome.PROVED, scope, opinions, margin=_apart(fixed, N), certificate=stored)


def _apart(fixed: construction.FixedUnit, N: int) -> Margin:
    """How far the sums of weights with and without a match are apart."""
    lowest, highest = None, Fraction(0)
    for hard in hardest_inputs(fixed, N):
        with precision(128):
            total = sum((n * ball(Fraction(s, 1 << 2 * fixed.format.f)).exp() for s, n in hard.terms), arb(0))
            if not hard.match:
                highest = max(highest, upper(total))
            elif lowest is None or lower(total) < lowest:
                lowest = lower(total)
    apart = (lowest or Fraction(0)) - highest
    return Margin(apart, "the gap between the sums of weights with and without a match; the dummy weighs 1")


def certificate(fixed: construction.FixedUnit, N: int) -> dict[str, Any]:
    """What proofs/replayers/theorem_06_match2/unit.py checks."""
    return {
        "kind": "match2-fixed-unit",
        "N": N,
        "p": fixed.format.p,
        "f": fixed.format.f,
        "c": fixed.c,
        "cosines": list(fixed.cosines),
        "sines": list(fixed.sines),
        "dummy": fixed.dummy,
    }


def _wrong_sine(N: int, M: int, p: int) -> construction.FixedUnit:
    good = construction.fixed_unit(N, M, p)
    sines = (*good.sines[:-1], -good.sines[-1])
    return construction.FixedUnit(good.format, good.c, good.cosines, sines, good.dummy)


def _cold(N: int, M: int, p: int) -> construction.FixedUnit:
    good = construction.fixed_unit(N, M, p)
    return construction.FixedUnit(good.format, good.c // 16, good.cosines, good.sines, good.dummy)


def _wrong_only_once_rounded(N: int, M: int, p: int) -> construction.FixedUnit:
    """At M = 4, where features are exact, the dummy ties with a match: the other tokens lift the output
    above 1/2, by less than half a unit."""
    good = construction.fixed_unit(N, M, p)
    return construction.FixedUnit(good.format, good.c, good.cosines, good.sines, 1 << good.format.f)


MORE = Fraction(8001, 1000)
mutant(nearest_miss_has_a_margin, "8.001/M^2", at={"M": 50}, constant=MORE)
mutant(nearest_miss_has_a_margin, "4/M instead of 8/M^2", at={"M": 50}, constant=Fraction(4), power=1)
mutant(nearest_miss_has_a_margin_at_every_modulus, "8.001/M^2", at={}, constant=MORE)
mutant(
    nearest_miss_has_a_margin_at_every_modulus, "4/M instead of 8/M^2", at={}, constant=Fraction(4), power=1
)
mutant(rounding_moves_scores_little, "only 3.9 e allowed", at={}, allowed=Fraction(39, 10))
mutant(rounding_moves_scores_little, "errors up to 1/2", at={}, largest=Fraction(1, 2))
mutant(
    enough_bits_for_every_input, "one sine has the wrong sign", at={"N": 4, "M": 9, "p": 20}, unit=_wrong_sine
)
mutant(
    enough_bits_for_every_input, "a sixteenth of the temperature", at={"N": 4, "M": 9, "p": 20}, unit=_cold
)
mutant(
    enough_bits_for_every_input,
    "an output within half a unit of 1/2",
    at={"N": 2, "M": 4, "p": 10},
    unit=_wrong_only_once_rounded,
)
