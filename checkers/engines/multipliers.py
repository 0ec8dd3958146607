"""Multipliers that refute a set of polynomial conditions: found by Z3 as a linear program, believed by
nobody.

What is found is a step of a refutation, which proofs/smt/lemmas.py checks.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from proofs.smt import polynomials as poly
from proofs.smt.clauses import Condition
from proofs.smt.polynomials import ONE, Monomial, Polynomial

LP_RLIMIT = 20_000_000
BACKSTOP_MILLISECONDS = 10_000
MOST_CANDIDATES = 3000

# A candidate term of the sum: its polynomial, its relation to 0, and how the certificate writes it, as
# (multiplier polynomial or None, factors).
Candidate = tuple[Polynomial, str, Polynomial | None, list[Any]]


def multipliers(
    given: Mapping[int, Condition], effort: int, in_time: Callable[[], None] = lambda: None
) -> list[Any] | None:
    """The terms of a "sum" step that refutes these conditions, by their place; None if none were found.

    effort: 1 tries the conditions alone (Farkas), 2 and 3 also products and squares of that many factors.
    With more effort than 1, unknowns that an equation defines are first put in terms of the others.
    """
    definitions = _definitions(given) if effort > 1 else []
    reduced = {k: Condition(_put(c.polynomial, definitions)[0], c.relation) for k, c in given.items()}
    candidates = []
    for candidate in itertools.islice(_candidates(reduced, effort), MOST_CANDIDATES):
        candidates.append(candidate)
        in_time()
    chosen = _solve(candidates)
    if chosen is None or not definitions:
        return chosen and [[str(w) if m is None else written(poly.scaled(m, w)), f] for w, m, f in chosen]
    # The same terms of the conditions themselves differ from that sum by multiples of the definitions.
    total: Polynomial = {}
    for weight, times, factors in chosen:
        own = [given[f].polynomial if isinstance(f, int) else _read(f) for f in factors]
        squares = [_read(f) for f in factors if not isinstance(f, int)]
        total = poly.plus(total, poly.product([*own, *squares, times or poly.constant(1)]), weight)
    _, quotients = _put(total, definitions)
    terms = [[str(w) if m is None else written(poly.scaled(m, w)), f] for w, m, f in chosen]
    return terms + [[written(poly.scaled(q, -1)), [place]] for place, q in quotients.items() if q]


# What is chosen: a weight, a multiplier polynomial or None, and the factors.
Chosen = list[tuple[Fraction, Polynomial | None, list[Any]]]


def _solve(candidates: Sequence[Candidate]) -> Chosen | None:
    """Weights with which the candidates add up to a number that is too small."""
    program = z3.SolverFor("QF_LRA")
    program.set("rlimit", LP_RLIMIT)
    program.set("timeout", BACKSTOP_MILLISECONDS)
    weights = [z3.Real(f"l{k}") for k in range(len(candidates))]
    columns: dict[Monomial, list[tuple[Fraction, int]]] = {}
    for k, (p, relation, _, _) in enumerate(candidates):
        if relation != "=":
            program.add(weights[k] >= 0)
        for monomial, coefficient in p.items():
            columns.setdefault(monomial, []).append((coefficient, k))
    constant = _weighted(columns.pop(ONE, []), weights)
    for column in columns.values():
        program.add(_weighted(column, weights) == 0)
    strict = _weighted([(Fraction(1), k) for k, c in enumerate(candidates) if c[1] == ">"], weights)
    program.add(constant <= 0, strict - constant == 1)
    if program.check() != z3.sat:
        return None
    model = program.model()
    values = [Fraction(model.eval(w, model_completion=True).as_fraction()) for w in weights]
    return [(v, times, factors) for v, (_, _, times, factors) in zip(values, candidates, strict=True) if v]


# An unknown, the polynomial that it equals, and that difference as a combination of equations, by place.
Definition = tuple[int, Polynomial, Mapping[int, Polynomial]]


def _definitions(given: Mapping[int, Condition]) -> list[Definition]:
    """Unknowns that equations define: no definition holds its own unknown or that of an earlier one."""
    found: list[Definition] = []
    for place, (equation, relation) in given.items():
        if relation != "=":
            continue
        p, quotients = _put(equation, found)
        linear = [m[0] for m in p if len(m) == 1 and sum(m[0] in other for other in p) == 1]
        if not linear:
            continue
        u = linear[0]
        scale = 1 / p[(u,)]
        # u - value = scale * (equation - sum of quotient * earlier equation)
        value = {m: -c * scale for m, c in p.items() if m != (u,)}
        parts = {k: poly.scaled(q, -scale) for k, q in quotients.items()}
        parts[place] = poly.plus(parts.get(place, {}), poly.constant(scale))
        found.append((u, value, parts))
    return found


def _put(p: Polynomial, definitions: Sequence[Definition]) -> tuple[Polynomial, dict[int, Polynomial]]:
    """p with the definitions put in, and multipliers: p less that is the sum of multiplier times equation."""
    quotients: dict[int, Polynomial] = {}
    for u, value, parts in definitions:
        while held := {m: c for m, c in p.items() if u in m}:
            without: Polynomial = {m[: m.index(u)] + m[m.index(u) + 1 :]: c for m, c in held.items()}
            p = poly.plus(poly.plus(p, held, -1), poly.times(without, value))
            for place, part in parts.items():
                quotients[place] = poly.plus(quotients.get(place, {}), poly.times(without, part))
    return p, quotients


def _read(p: Sequence[Any]) -> Polynomial:
    """The polynomial that `written` wrote."""
    return {tuple(monomial): Fraction(c) for c, monomial in p}


def written(p: Polynomial) -> list[Any]:
    """The polynomial as a certificate writes it."""
    return [[str(c), list(monomial)] for monomial, c in sorted(p.items(), key=lambda item: item[0])]


def _weighted(column: Sequence[tuple[Fraction, int]], weights: Sequence[Any]) -> Any:
    terms = [z3.Q(c.numerator, c.denominator) * weights[k] for c, k in column]
    return z3.Sum(terms) if terms else z3.RealVal(0)


def _candidates(given: Mapping[int, Condition], effort: int) -> Iterator[Candidate]:
    """What may stand in the sum: the conditions, equations times monomials, products, squares times
    conditions."""
    for place, (p, relation) in given.items():
        yield p, relation, None, [place]
    if effort == 1:
        return
    monomials = sorted({m for c in given.values() for m in c.polynomial} - {ONE}, key=lambda m: (len(m), m))
    unknowns = sorted({u for m in monomials for u in m})
    powers = [m for k in range(1, effort + 1) for m in itertools.combinations_with_replacement(unknowns, k)]
    for place, (p, relation) in given.items():
        if relation == "=":
            for m in sorted({*powers[:60], *monomials}, key=lambda m: (len(m), m)):
                one = {m: Fraction(1)}
                yield poly.times(one, p), "=", one, [place]
    bounds = {k: c for k, c in given.items() if c.relation != "="}
    for chosen in _products(bounds, effort):
        relation = ">" if all(bounds[k].relation == ">" for k in chosen) else ">="
        yield poly.product([bounds[k].polynomial for k in chosen]), relation, None, list(chosen)
    for square in _roots(unknowns, monomials):
        yield poly.times(square, square), ">=", None, [written(square)]
        for place, (p, _) in bounds.items():
            yield poly.product([square, square, p]), ">=", None, [written(square), place]


def _products(bounds: Mapping[int, Condition], effort: int) -> Iterator[tuple[int, ...]]:
    """Places of conditions to multiply: any few, and with more effort many that only say a sign."""
    for count in range(2, effort + 1):
        yield from itertools.combinations_with_replacement(bounds, count)
    if effort < 3:
        return
    signs = [k for k, c in bounds.items() if len(c.polynomial) == 1]
    for more in range(1, 4):
        for k in bounds:
            if k not in signs:
                for chosen in itertools.combinations_with_replacement(signs, more + 1):
                    if more + 2 > effort:
                        yield (*chosen, k)
    for pair in itertools.combinations_with_replacement([k for k in bounds if k not in signs], 2):
        for chosen in itertools.combinations_with_replacement(signs, 2):
            yield (*chosen, *pair)


def _roots(unknowns: Sequence[int], monomials: Sequence[Monomial]) -> Iterator[Polynomial]:
    """Polynomials whose squares are worth a try."""
    for u in unknowns:
        yield poly.unknown(u)
        yield {(u,): Fraction(1), ONE: Fraction(-1)}
        yield {(u,): Fraction(1), ONE: Fraction(1)}
    for u, v in itertools.combinations(unknowns, 2):
        for sign in (1, -1):
            yield {(u,): Fraction(1), (v,): Fraction(sign)}
    for m in monomials:
        if len(m) > 1:
            yield {m: Fraction(1)}
    for m, n in itertools.combinations([m for m in monomials if len(m) == 2], 2):
        yield {m: Fraction(1), n: Fraction(-1)}
