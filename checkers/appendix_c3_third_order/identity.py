"""Appendix C.3: the exact identity behind the scores, what mixed tuples and rounding cost."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np
import z3
from flint import Ordering, fmpq_mpoly_ctx

from checkers.appendix_c3_third_order.unit import STATEMENT
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.match_tasks.decisions import ln_2_is_below_7_tenths
from constructions.appendix_c3_third_order import unit as construction
from constructions.attention import HighOrderAttention

Witness = Mapping[str, Any]
Layer = Callable[[int, int, int], HighOrderAttention]


@claim(STATEMENT, quick=[{"s": 2}, {"s": 3}, {"s": 4}])
def scores_are_cosines_of_sums(s: int, *, layer: Layer = construction.attention_unit) -> Verdict:
    """For all angles a_1, ..., a_s the score that the s-order unit's own matrices give a tuple of tokens
    is c cos(a_1 + ... + a_s); all dummies score c times the dummy key; every mixed tuple scores 0, and only
    tuples of tokens have value 1, all others 0.

    flint: matrices applied to symbols C_k, S_k, in Q[C, S], compared with the addition theorem iterated.
    exact: on the complex exponentials z_k = exp(i a_k), C = (z + 1/z)/2, S = (z - 1/z)/(2i), in Laurent
    polynomials over the Gaussian rationals, compared with (z_1 ... z_s + 1/(z_1 ... z_s))/2. Both are
    identities of polynomials, so they hold for every angle.
    """
    construction.check_order(s)
    c, dummy_key = 3, 5  # two distinct integers stand for c and the dummy key: scores are linear in both
    unit = layer(s, c, dummy_key)

    def check(rows: list[list[Any]], wanted: Any, zero: Any, engine: str) -> Witness | None:
        """rows: the s tokens' and the dummy's rows. Every score of the first token is compared."""
        found = unit.scores(np.array(rows, dtype=object))[0]
        values = unit.values(np.array(rows, dtype=object))[:, 0]
        tuples = itertools.product(range(s + 1), repeat=s - 1)
        for picked, score, value in zip(tuples, found, values, strict=True):
            dummies = picked.count(s)
            if picked == tuple(range(1, s)):
                right, name = score - c * wanted == zero, "the score of tokens 2, ..., s"
            elif dummies == s - 1:
                right, name = score - c * dummy_key == zero, "the dummies' score"
            elif dummies:
                right, name = score == zero, "a mixed tuple's score"
            else:
                continue  # the same identity with some angles equal
            if not right or value - (0 if dummies else 1) != zero:
                return {
                    "why": f"{engine}: {name} or its value is wrong",
                    "tuple": picked,
                    "score": str(score),
                }
        return None

    def by_flint() -> Witness | None:
        names = [f"{kind}{k}" for k in range(1, s + 1) for kind in "CS"]
        ring = fmpq_mpoly_ctx.get(names, Ordering.lex)
        symbols, one = ring.gens(), ring.constant(1)
        zero = one - one
        tokens = [[symbols[2 * k], symbols[2 * k + 1], one, zero] for k in range(s)]
        cosine, sine = symbols[0], symbols[1]
        for k in range(1, s):
            C, S = symbols[2 * k], symbols[2 * k + 1]
            cosine, sine = cosine * C - sine * S, sine * C + cosine * S
        return check([*tokens, [zero, zero, zero, one]], cosine, zero, "Q[C, S]")

    def by_exponentials() -> Witness | None:
        one = Laurent({(0,) * s: (Fraction(1), Fraction(0))})
        zero = Laurent({})
        tokens = [[*Laurent.circle(k, s), one, zero] for k in range(s)]
        half = (Fraction(1, 2), Fraction(0))
        wanted = Laurent({(1,) * s: half, (-1,) * s: half})
        return check([*tokens, [zero, zero, zero, one]], wanted, zero, "exponentials")

    opinions = [opinion("flint", by_flint), opinion("exact", by_exponentials)]
    scope = f"all real angles a_1, ..., a_{s}, all tuples of distinct tokens and dummies"
    m = Margin(unit.embedding_dimension, f"m, for s = {s}")
    return conclude(Outcome.PROVED, scope, opinions, margin=m)


Gaussian = tuple[Fraction, Fraction]


class Laurent:
    """A Laurent polynomial in z_1, ..., z_s over the Gaussian rationals: exponents -> coefficient."""

    def __init__(self, terms: Mapping[tuple[int, ...], Gaussian]) -> None:
        self.terms = {powers: value for powers, value in terms.items() if any(value)}

    @staticmethod
    def circle(k: int, s: int) -> tuple[Laurent, Laurent]:
        """(cos, sin) of the k-th angle."""
        up = tuple(int(j == k) for j in range(s))
        down = tuple(-power for power in up)
        half = Fraction(1, 2)
        return (
            Laurent({up: (half, Fraction(0)), down: (half, Fraction(0))}),
            Laurent({up: (Fraction(0), -half), down: (Fraction(0), half)}),
        )

    def __add__(self, other: Laurent | int) -> Laurent:
        terms = dict(self.terms)
        for powers, (re, im) in self._lift(other).terms.items():
            before = terms.get(powers, (Fraction(0), Fraction(0)))
            terms[powers] = (before[0] + re, before[1] + im)
        return Laurent(terms)

    def __mul__(self, other: Laurent | int) -> Laurent:
        product: dict[tuple[int, ...], Gaussian] = {}
        for p, (a, b) in self.terms.items():
            for q, (u, v) in self._lift(other).terms.items():
                powers = tuple(i + j for i, j in zip(p, q, strict=True))
                re, im = product.get(powers, (Fraction(0), Fraction(0)))
                product[powers] = (re + a * u - b * v, im + a * v + b * u)
        return Laurent(product)

    def __sub__(self, other: Laurent | int) -> Laurent:
        return self + self._lift(other) * -1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Laurent) and self.terms == other.terms

    __radd__, __rmul__ = __add__, __mul__
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Laurent({self.terms})"

    def _lift(self, other: Laurent | int) -> Laurent:
        if isinstance(other, Laurent):
            return other
        s = len(next(iter(self.terms), ()))
        return Laurent({(0,) * s: (Fraction(other), Fraction(0))})


# --- mixed tuples -------------------------------------------------------------------------------------


@claim(STATEMENT, quick=[{}])
def mixed_pairs_are_harmless(*, excess: int = construction.excess(3)) -> Verdict:
    """For every N >= 1 and M >= 2, M = 2, 3, 4 included: with exp(c g/2) >= 9 N^2 a match gives output
    >= 3/4 and none gives <= 1/4, although 2N mixed pairs of score 0 and value 0 stand in the denominator.

    Rounded to the explicit format, g/4 is left of the gap (rounding_moves_scores_little): c >= 7 b M^2/20,
    2^b > 9 N^2 and ln 2 < 7/10 give exp(c g/4) >= 9 N^2, and a match still scores c g/4 above mixed pairs.
    The dummy pair scores c (1 - g/2): 0 at M = 2, c/4 at 3, c/2 at 4. So at M = 2 a mixed pair weighs as
    much as the dummy pair: it is not dominated by it. But a match scores c >= c g/2, since g <= 2, so it
    outweighs each of them 9 N^2 times, and without a match they only help.
    Theorem 6's constant, exp(c g/2) = 3 N^2, still decides rightly (output above 1/2 iff there is a match,
    no margin) unless N = 1 and M = 2, where the output at a match is exactly 1/2.
    """
    N, hit, total, dummy, mixed, missed, each = z3.Reals("N hit total dummy mixed missed each")
    weights = [N >= 1, dummy > 0, mixed > 0, hit >= excess * N * N * dummy, hit >= excess * N * N * mixed]
    rest = dummy + 2 * N * mixed
    c, b, M, g, e = z3.Reals("c b M g e")
    t, y = z3.Reals("t y")  # t = exp(c g/2) = 3 N^2, y = t^(2/g - 1) >= 1; hit = t y, dummy = y, mixed = 1
    obligations = [
        smt.Obligation(
            "c g/4 is at least 7b/10",
            "QF_NRA",
            [M >= 2, b >= 2, g * M * M >= 8, 20 * c >= 7 * b * M * M],
            10 * c * g >= 28 * b,
        ),
        smt.Obligation(
            "a match stays c g/4 above mixed pairs",
            "QF_NRA",
            [c > 0, g > 0, g <= 2, e > 0, 32 * e <= 1],
            c * (1 - 8 * e) >= c * g / 4,
        ),
        smt.Obligation("a match gives 3/4", "QF_NRA", [*weights, total >= hit], total >= 3 * rest),
        smt.Obligation(
            "no match gives 1/4",
            "QF_NRA",
            [
                N >= 1,
                dummy > 0,
                mixed >= 0,
                each >= 0,
                missed <= N * N * each,
                excess * N * N * each <= dummy,
            ],
            3 * missed <= rest,
        ),
        smt.Obligation(
            "3 N^2, no match",
            "QF_NRA",
            [N >= 1, dummy > 0, mixed > 0, missed <= N * N * each, 3 * N * N * each <= dummy],
            missed < rest,
        ),
        smt.Obligation("3 N^2, N >= 2", "QF_NRA", [N >= 2, t == 3 * N * N, y >= 1], t * y > y + 2 * N),
        smt.Obligation("3 N^2, N = 1, M >= 3", "QF_NRA", [N == 1, t == 3, y > 1], t * y > y + 2 * N),
    ]

    def witness(_: Any) -> Witness | None:
        """N = 1, M = 2, X = (0): exp(c) = excess exactly; weights excess, 1 (dummies) and twice 1 (mixed)."""
        output = Fraction(excess, excess + 1 + 2)
        if output >= Fraction(3, 4):
            return None
        why = f"with exp(c g/2) = {excess} N^2 the match of X = (0), M = 2, gives output {output}, below 3/4"
        return {"why": why, "N": 1, "M": 2, "X": [0], "output": output}

    scope = "all N >= 1, all M >= 2, s = 3"
    note = "K = 9 is the least at which N = 1, M = 2 gives 3/4: 9/(9 + 1 + 2)"
    return smt.prove(
        obligations,
        scope,
        witness,
        margin=Margin(Fraction(9, 12), "the least output at a match"),
        notes=[note],
        further=ln_2_is_below_7_tenths(),
    )


@claim(STATEMENT, quick=[{}])
def rounding_moves_scores_little(*, allowed: int = 8, largest: Fraction = Fraction(1, 32)) -> Verdict:
    """Rounding features and the dummy key with errors up to e = 2^-(f+1) <= 1/32 moves no difference of an
    s-tuple's score and the dummies' by more than 8e <= g/4 (times c), s <= 4, f = ceil(log2(2 M^2)).

    As complex numbers, |u| = |z| = 1, |U - u| <= q and |Z - z| <= r: |U Z - u z| <= q + r + q r, by the
    triangle inequality (from Lagrange's identity) and |x y| = |x| |y|, all as obligations. With r^2 = 2 e^2,
    r <= 1.4143 e, and two, three, four factors err by at most 2.0443 r, 3.1347 r, 4.2734 r; the dummy key
    by at most 1.001 e.
    """
    a, b, u, v, q, r, e = z3.Reals("a b u v q r e")
    uu, vv, x = z3.Reals("uu vv x")  # squared norms and the inner product
    F, M, g = z3.Reals("F M g")
    root, widest = Fraction(14143, 10000), Fraction(14143, 10000) * largest
    factors = [Fraction(1)]
    for _ in range(3):
        factors.append(factors[-1] * (1 + widest) + 1)
    inner = (a * u + b * v) * (a * u + b * v)
    cross = (a * v - b * u) * (a * v - b * u)
    norms = (a * a + b * b) * (u * u + v * v)
    product = (a * u - b * v) * (a * u - b * v) + (a * v + b * u) * (a * v + b * u)
    small = [e > 0, e <= largest, r >= 0, r <= root * e]
    positive = [q >= 0, r >= 0, uu >= 0, vv >= 0, uu <= q * q, vv <= r * r]
    obligations = [
        smt.Obligation("Lagrange's identity", "QF_NRA", [], inner + cross == norms),
        smt.Obligation("inner product", "QF_NRA", [*positive, x * x <= uu * vv], x <= q * r),
        smt.Obligation(
            "triangle inequality", "QF_NRA", [*positive, x <= q * r], uu + 2 * x + vv <= (q + r) * (q + r)
        ),
        smt.Obligation("norms multiply", "QF_NRA", [], product == norms),
        smt.Obligation("error of a feature", "QF_NRA", [e > 0, r >= 0, r * r == 2 * e * e], r <= root * e),
        *(
            smt.Obligation(
                f"{k + 2} factors",
                "QF_NRA",
                [*small, q >= 0, q <= factors[k] * r],
                q + r + q * r <= factors[k + 1] * r,
            )
            for k in range(3)
        ),
        smt.Obligation(
            "four factors and the dummy key",
            "QF_NRA",
            [*small, q <= factors[3] * r],
            q + Fraction(1001, 1000) * e <= allowed * e,
        ),
        smt.Obligation(
            "8e is at most g/4",
            "QF_NRA",
            [M >= 2, F >= 2 * M * M, g * M * M >= 8, 2 * e * F == 1],
            allowed * e <= g / 4,
        ),
    ]

    def witness(_: Any) -> Witness | None:
        """Four tokens at angle 0, cosines too large by e, sines off by e; and the dummy key's error."""
        real, imaginary = Fraction(1), Fraction(0)
        for sign in (1, -1, 1, -1):
            factor = (1 + largest, sign * largest)
            real, imaginary = (
                real * factor[0] - imaginary * factor[1],
                real * factor[1] + imaginary * factor[0],
            )
        moved = real - 1 + largest
        if moved > allowed * largest:
            why = f"errors of {largest} move this score by {moved}, more than {allowed} times as much"
            return {"why": why, "factors": "(1 + e) +- i e, alternating", "e": largest, "moved by": moved}
        return None

    return smt.prove(obligations, "all real unit vectors and errors, s <= 4, all M >= 2", witness)


def _sign_wrong(s: int, c: int, dummy_key: int) -> HighOrderAttention:
    good = construction.attention_unit(s, c, dummy_key)
    Q = good.Q.copy()
    Q[:, 1] = -Q[:, 1]
    return HighOrderAttention(Q, good.Ks, good.Vs)


def _keys_mixed_up(s: int, c: int, dummy_key: int) -> HighOrderAttention:
    good = construction.attention_unit(s, c, dummy_key)
    K = good.Ks[0].copy()
    K[2, -1] = 1  # tokens get the dummies' coordinate too: mixed tuples no longer score 0
    return HighOrderAttention(good.Q, (K, *good.Ks[1:]), good.Vs)


mutant(scores_are_cosines_of_sums, "one product has the wrong sign", at={"s": 3}, layer=_sign_wrong)
mutant(scores_are_cosines_of_sums, "tokens have the dummies' coordinate", at={"s": 3}, layer=_keys_mixed_up)
mutant(mixed_pairs_are_harmless, "exp(c g/2) = 3 N^2 promises 3/4", at={}, excess=3)
mutant(mixed_pairs_are_harmless, "exp(c g/2) = 8 N^2 promises 3/4", at={}, excess=8)
mutant(rounding_moves_scores_little, "only 5e allowed", at={}, allowed=5)
mutant(rounding_moves_scores_little, "errors up to 1/2", at={}, largest=Fraction(1, 2))
