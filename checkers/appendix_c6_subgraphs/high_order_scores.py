"""Appendix C.6's positive side for every N: the scores of `graph_head` tell what they should."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import premise
from checkers.core.verdict import Verdict
from checkers.engines import smt
from checkers.engines.enclosure import ball, less
from checkers.engines.smt import Obligation
from constructions.appendix_c6_subgraphs.high_order import (
    BASE,
    NOT_NEIGHBOURS,
    Polynomial,
    distinctness,
)
from proofs import rational

BACKWARDS = (0, 4, 3, 2, 1)


def _value(polynomial: Polynomial, x: Sequence[Any]) -> Any:
    """The polynomial at x: integers or z3 terms."""
    return sum(
        c * product(x[s] for s, e in enumerate(exponents) for _ in range(e))
        for exponents, c in polynomial.items()
    )


def product(factors: Any) -> Any:
    """The product, as one term."""
    total: Any = 1
    for factor in factors:
        total = total * factor
    return total


@claim("appendix-c6-subgraphs", quick=[{}])
def one_direction_of_a_five_cycle_scores_high(
    *, polynomial: Callable[[int], Polynomial] = distinctness
) -> Verdict:
    """For all integers x_0, ..., x_4, the positions of a closed walk of length 5: the polynomial whose 30
    monomials are the coordinates of order 5's queries and keys is 0 if two vertices that are not neighbours
    on the walk are equal; if none are, it is at least 1 either for the walk or for the walk the other way
    round.

    QF_NIA in small steps: the monomials are the product of the five differences; a zero factor makes it 0;
    the product of integers that are not 0 is not 0; the other way round it is the negative.
    """
    x = z3.Ints("x0 x1 x2 x3 x4")
    pairs = NOT_NEIGHBOURS[5]
    expanded = polynomial(5)
    differences = [x[a] - x[b] for a, b in pairs]
    P, Q = _value(expanded, x), _value(expanded, [x[s] for s in BACKWARDS])
    u, v = z3.Ints("u v")
    obligations = [
        Obligation("the monomials are the product", "QF_NIA", [], product(differences) == P),
        *(
            Obligation(f"x{a} = x{b} makes it 0", "QF_NIA", [x[a] == x[b]], product(differences) == 0)
            for a, b in pairs
        ),
        Obligation("a product is 0 only if a factor is", "QF_NIA", [u != 0, v != 0], u * v != 0),
        Obligation("backwards it is the negative", "QF_NIA", [], Q == -P),
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        return _misjudged(expanded, [model.eval(t, model_completion=True).as_long() for t in x])

    return smt.prove(obligations, "all integers x_0, ..., x_4", witness)


def _misjudged(polynomial: Polynomial, x: Sequence[int]) -> dict[str, Any] | None:
    """The positions, if the polynomial is not what it should be there."""
    forwards, backwards = _value(polynomial, x), _value(polynomial, [x[s] for s in BACKWARDS])
    right = product(x[a] - x[b] for a, b in NOT_NEIGHBOURS[5])
    if forwards == right == -backwards:
        return None
    return {"x": list(x), "why": f"the monomials give {forwards} and {backwards}, not {right} and {-right}"}


@claim("appendix-c6-subgraphs", quick=[{}])
def scores_keep_the_sides_at_every_size(*, base: Fraction = BASE) -> Verdict:
    """For every N >= 1, order k = 3 or 5, and either mask: let e^t >= (N + 1)^(k-1), and let the tuples of
    tokens have value 1, the mixed ones score 0 and value 0, the dummies score t and value 0. If no tuple of
    tokens scores above 0, the average is below 1/2; if one scores t + 1 or more, it is above 1/2.

    The obligations have a = N^(k-1), b = (N + 1)^(k-1), e^t = E, the tuples' weight T and the mixed ones' C
    as real numbers, e >= 27/10 (Arb, and rational enclosures) and C <= b - a - 1: a mask that excludes only
    lowers C, and T without a cycle. `graph_head` takes t with 2.7^t >= b.
    """
    a, b, E, T, C = z3.Reals("a b E T C")
    N = z3.Int("N")
    sizes = [a >= 1, b >= a + 1, C >= 0, b - a - 1 >= C, b <= E, T >= 0]
    e = z3.Q(base.numerator, base.denominator)
    obligations = [
        *(
            Obligation(
                f"(N + 1)^{k} > N^{k}", "QF_NIA", [N >= 1], product([N + 1] * k) >= product([N] * k) + 1
            )
            for k in (2, 4)
        ),
        Obligation("without a cycle: below 1/2", "QF_LRA", [*sizes, a >= T], 2 * T < T + C + E),
        Obligation("with a cycle: above 1/2", "QF_LRA", [*sizes, e * E <= T], 2 * T > T + C + E),
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        values = {str(v): model.eval(v, model_completion=True).as_fraction() for v in (a, b, E, T, C)}
        average = values["T"] / (values["T"] + values["C"] + values["E"])
        cycle = values["T"] >= base * values["E"]
        if (average > Fraction(1, 2)) == cycle:
            return None
        return {**values, "why": f"the average is {average} {'with' if cycle else 'without'} a cycle"}

    named = "e is at least the base"
    further = [
        premise("arb", named, lambda: less(lambda: ball(base), lambda: ball(1).exp())),
        premise("rational", named, lambda: rational.exp(Fraction(1))[0] >= base),
    ]
    return smt.prove(obligations, "all N >= 1, both orders and masks", witness, further=further)


def without_coefficients(order: int) -> Polynomial:
    """A corrupted polynomial: all coefficients are 1."""
    return dict.fromkeys(distinctness(order), 1)


def one_monomial_less(order: int) -> Polynomial:
    """A corrupted polynomial: the first monomial is lost."""
    return dict(list(distinctness(order).items())[1:])


mutant(
    one_direction_of_a_five_cycle_scores_high,
    "coefficients without signs",
    at={},
    polynomial=without_coefficients,
)
mutant(one_direction_of_a_five_cycle_scores_high, "one monomial is lost", at={}, polynomial=one_monomial_less)
mutant(scores_keep_the_sides_at_every_size, "cycles score as the dummies do", at={}, base=Fraction(1))
mutant(scores_keep_the_sides_at_every_size, "cycles score too little above", at={}, base=Fraction(3, 2))
