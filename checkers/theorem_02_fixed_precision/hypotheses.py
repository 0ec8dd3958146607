"""Theorem 2 at the edges of its hypotheses: eps = 0, few bits; and its first error term, exactly."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from constructions.errors import BadInput
from constructions.tasks import qsa

Witness = Mapping[str, Any]
MOST_BITS = 3  # 2^p - 1 outputs against 2^p averages: a pigeonhole that solvers try case by case


@claim("theorem-2", quick=[{}])
def first_error_term(*, power: int = 1, factor: int = 4) -> Verdict:
    """For all N > q >= 1 and 0 < eps < 1, with margin 1/2 and alpha = 2 ln(4N/(q eps)) the first error term
    2 ((N - q)/q) exp(-alpha/2) is exactly eps (N - q)/(2N), less than eps/2; for N >= 2q it is more than
    eps^2/8.

    exp(-alpha/2) is x = q eps/(4N), QF_NRA. (With margin 1 it would be x^2 and the term at most eps^2/8.)
    """
    N, q, eps, x, t = z3.Reals("N q eps x t")
    sizes = [q >= 1, q < N, eps > 0, eps < 1]
    term = [factor * N * x == q * eps, q * t == 2 * (N - q) * (x if power == 1 else x * x), x > 0, t > 0]
    exact = smt.Obligation("exactly", "QF_NRA", [*sizes, *term], 2 * N * t == eps * (N - q))
    known = [*sizes, 2 * N * t == eps * (N - q), t > 0]
    obligations = [
        exact,
        smt.Obligation("less than eps/2", "QF_NRA", known, 2 * t < eps),
        smt.Obligation("more than eps^2/8", "QF_NRA", [*known, 2 * q <= N], 8 * t > eps * eps),
    ]

    def witness(_: Any) -> Witness | None:
        n, size, e = 4, 1, Fraction(1, 2)
        found = 2 * Fraction(n - size, size) * (Fraction(size) * e / (factor * n)) ** power
        wanted = e * (n - size) / (2 * n)
        if found == wanted:
            return None
        return {"why": f"the term is {found}, not {wanted}", "N": n, "q": size, "eps": e}

    return smt.prove(obligations, "all real N > q >= 1 and 0 < eps < 1", witness)


@claim("theorem-2", quick=[{}])
def no_unit_is_exact(*, may_vanish: bool = False, points_at_all: bool = False) -> Verdict:
    """With exact softmax and an output that is not rounded, no unit that averages values averages exactly:
    for q < N, whatever the scores, values 0 on y and 1 off y give a positive output where qSA is 0. So eps
    = 0 cannot be had.

    Weights are arbitrary positive reals, QF_NRA: "on" and "off" are their sums on y and off y. Not shown:
    output maps that mend it, as rounding does where the average is a p-bit number.
    """
    on, off, out = z3.Reals("on off out")
    rest = off == 0 if points_at_all else off >= 0 if may_vanish else off > 0
    shape = [on > 0, rest, out * (on + off) == off]

    def witness(_: Any) -> Witness | None:
        y = (0, 1) if points_at_all else (0,)
        values = [[Fraction(0)], [Fraction(int(not points_at_all))]]
        weights = [Fraction(1), Fraction(int(points_at_all))]
        output = sum(w * v for w, (v,) in zip(weights, values, strict=True)) / sum(weights)
        target = qsa(values, [y, y])[0][0]
        if output != target:
            return None
        return {"why": "the output is qSA exactly", "weights": weights, "values": values, "y": list(y)}

    obligation = smt.Obligation("the output is positive", "QF_NRA", shape, out > 0)
    return smt.prove([obligation], "all N, all q < N and all scores; outputs not rounded", witness)


@claim("theorem-2", quick=[{"p": 1}, {"p": 2}, {"p": 3}])
def few_bits_miss_an_average(p: int, *, more: int = 0, needed: Fraction = Fraction(1)) -> Verdict:
    """Whatever the p-bit format, a model whose output is a p-bit number is off by at least 1/(2^p - 1) at
    some input, d' = 1: so p >= log2(1/eps + 1) bits are needed, m, N and q as they may be.

    A format has 2^p - 1 numbers. All reals in place of these, in order (QF_LRA): of 2^p averages that are
    2/(2^p - 1) apart some one is as far as that from each.
    """
    if not 1 <= p <= MOST_BITS:
        raise BadInput(f"p must lie in 1..{MOST_BITS} for the solvers, not {p}")
    numbers = 2**p - 1
    o = [z3.Real(f"o_{j}") for j in range(numbers + more)]
    averages = [Fraction(2 * i, numbers) - 1 for i in range(numbers + 1)]
    far = z3.RealVal(needed / numbers)

    def misses(average: Fraction) -> Any:
        t = z3.RealVal(average)
        return z3.And([z3.Or(v - t >= far, t - v >= far) for v in o])

    goal = z3.Or([misses(t) for t in averages])
    ordered = [a <= b for a, b in itertools.pairwise(o)] or [o[0] == o[0]]

    def witness(model: Any) -> Witness | None:
        found = [Fraction(str(model.eval(v, model_completion=True).as_fraction())) for v in o]
        for t in averages:
            target = qsa([[t]], [(0,)])[0][0]
            if all(abs(v - target) >= needed / numbers for v in found):
                return None
        return {"why": "every average is nearer to one of these outputs", "outputs": found}

    return smt.prove(
        [smt.Obligation("some average is far", "QF_LRA", ordered, goal)],
        f"all sets of {numbers} outputs, the p-bit numbers of any format, p = {p}",
        witness,
        margin=Margin(Fraction(1, numbers), "the error that p bits cannot avoid"),
    )


mutant(first_error_term, "a margin of 1 in place of 1/2", at={}, power=2)
mutant(first_error_term, "alpha = 2 ln(2N/(q eps))", at={}, factor=2)
mutant(no_unit_is_exact, "weights off y may be 0", at={}, may_vanish=True)
mutant(no_unit_is_exact, "q = N", at={}, points_at_all=True)
mutant(few_bits_miss_an_average, "one number more", at={"p": 2}, more=1)
mutant(few_bits_miss_an_average, "an error a tenth larger", at={"p": 2}, needed=Fraction(11, 10))
