"""Exact polynomials: a mapping from monomials (sorted tuples of unknowns, as numbers) to fractions, none
0."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from proofs.replayers import afford

Monomial = tuple[int, ...]
Polynomial = Mapping[Monomial, Fraction]
ONE: Monomial = ()


def constant(value: Fraction | int) -> Polynomial:
    """The constant polynomial."""
    return {ONE: Fraction(value)} if value else {}


def unknown(number: int) -> Polynomial:
    """The polynomial that is one unknown."""
    return {(number,): Fraction(1)}


def plus(p: Polynomial, q: Polynomial, factor: Fraction | int = 1) -> Polynomial:
    """p + factor q."""
    found = dict(p)
    for monomial, coefficient in q.items():
        found[monomial] = found.get(monomial, Fraction(0)) + factor * coefficient
        if not found[monomial]:
            del found[monomial]
    return found


def times(p: Polynomial, q: Polynomial) -> Polynomial:
    """p q. Raises TooLarge."""
    afford(len(p) * len(q) * 64)
    found: dict[Monomial, Fraction] = {}
    for one, a in p.items():
        for two, b in q.items():
            monomial = tuple(sorted(one + two))
            found[monomial] = found.get(monomial, Fraction(0)) + a * b
    return {monomial: c for monomial, c in found.items() if c}


def scaled(p: Polynomial, factor: Fraction | int) -> Polynomial:
    """factor p."""
    return {monomial: factor * c for monomial, c in p.items()} if factor else {}


def product(factors: Sequence[Polynomial]) -> Polynomial:
    """The product of all; 1 if there are none."""
    found = constant(1)
    for factor in factors:
        found = times(found, factor)
    return found


def leading(p: Polynomial) -> Fraction:
    """The coefficient of the last monomial in the order of length, then of unknowns; not of the constant,
    unless there is nothing else. p is not 0."""
    return p[max(p, key=lambda monomial: (len(monomial), monomial))]


def primitive(p: Polynomial) -> Polynomial:
    """p times the positive number that makes its coefficients integers without a common factor."""
    if not p:
        return p
    denominator = math.lcm(*(c.denominator for c in p.values()))
    divisor = math.gcd(*(int(c * denominator) for c in p.values()))
    return scaled(p, Fraction(denominator, divisor))
