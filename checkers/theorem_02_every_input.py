"""Theorem 2 for every X: the coherence lemma, and explicit Kerdock keys with all pairs checked exactly."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import numpy as np
import z3

from checkers.claim import claim
from checkers.exact import replayed
from checkers.key_notes import beside_hadamard
from checkers.smt import Obligation, prove
from checkers.softmax_bound import bound_above
from checkers.tripwire import mutant
from checkers.verdict import Margin, Opinion, Outcome, Verdict, conclude
from constructions.errors import BadInput
from constructions.kerdock import (
    LENGTHS,
    check_length,
    form_signs,
    kerdock_forms,
    kerdock_size,
)
from constructions.queries import solve
from constructions.sign_keys import SignMatrix, check_sparsity, hadamard_keys
from constructions.theorem_02_fixed_precision import (
    PlainPrecision,
    check_accuracy,
    coherence_gap,
    key_dimension,
    largest_q,
    plain_precision,
)

Term = Any
# (q, mu) -> the quantity that must be at most 1 for a gap of 1/2.
Demand = Callable[[Term, Term], Term]


def paper_demand(q: Term, mu: Term) -> Term:
    """(3q - 1) mu, at most 1 by hypothesis."""
    return (3 * q - 1) * mu


# --- the coherence lemma ---


@claim("theorem-2", quick=[{}])
def coherence_lemma(*, demand: Demand = paper_demand) -> Verdict:
    """For every q and keys of norm 1 with |<u_i, u_j>| <= mu, i != j: if (3q - 1) mu <= 1 then for every
    q-subset y the pseudo-inverse query has |<u_j, w>| <= 1/2 off y and ‖w‖^2 <= 3q/2; and if only
    (2q - 1) mu < 1 it has |<u_j, w>| <= q mu/(1 - (q - 1) mu) < 1.

    Let G be the Gram matrix of y, G x = 1 and X = max |x_i|. G is diagonally dominant, so x exists. Row i
    where |x_i| = X gives X <= 1 + (q - 1) mu X. Then |<u_j, w>| = |sum_i <u_j, u_i> x_i| <= q mu X, and
    ‖w‖^2 = sum_i x_i <= q X. The solvers see these three inequalities with q, mu, X real, and prove the
    rest; `coherence_lemma_with_explicit_gram` sees the Gram matrix itself. The constant 3q - 1 is
    attained: all products on y equal to -mu, all with j equal to mu.
    """
    q, mu, X, off, norm = z3.Reals("q mu X off norm")
    setting = [q >= 1, mu >= 0, X >= 0, 1 + (q - 1) * mu * X >= X]
    values = [off <= q * mu * X, norm <= q * X]
    obligations = [
        Obligation("a gap of 1/2", "QF_NRA", [*setting, *values, demand(q, mu) <= 1], 2 * off <= 1),
        Obligation("the norm", "QF_NRA", [*setting, *values, (3 * q - 1) * mu <= 1], 2 * norm <= 3 * q),
        Obligation(
            "some gap",
            "QF_NRA",
            [*setting, *values, (2 * q - 1) * mu < 1],
            z3.And(off * (1 - (q - 1) * mu) <= q * mu, off < 1),
        ),
    ]

    def witness(model: Any) -> Mapping[str, Any] | None:
        """The extremal Gram matrix at an integer q near the model's, solved exactly."""
        value = model.eval(q, model_completion=True)
        near = (
            int(value.numerator_as_long() / value.denominator_as_long()) if z3.is_rational_value(value) else 1
        )
        return next((w for s in (near, near + 1, 1, 2) if (w := extremal_violation(max(s, 1), demand))), None)

    return prove(obligations, "all q >= 1, all mu, all keys", witness)


def extremal_violation(q: int, demand: Demand) -> Mapping[str, Any] | None:
    """The extremal Gram matrix at the largest mu with demand(q, mu) <= 1, if its value off y exceeds 1/2."""
    mu = Fraction(1) / demand(q, Fraction(1))
    gram = [[Fraction(1) if i == k else -mu for k in range(q)] for i in range(q)]
    x = solve(gram, [Fraction(1)] * q)
    if x is None or mu > 1:
        return None
    value = sum((mu * c for c in x), Fraction(0))
    if value <= Fraction(1, 2):
        return None
    why = f"q = {q}, mu = {mu}: products -mu on y and mu with j give the value {value} > 1/2 at j"
    return {"q": q, "mu": mu, "x": x, "value": value, "why": why}


def _one_less(q: Term, mu: Term) -> Term:
    return (3 * q - 2) * mu


def _only_twice(q: Term, mu: Term) -> Term:
    return 2 * q * mu


mutant(coherence_lemma, "3q - 2 in place of 3q - 1", at={}, demand=_one_less)
mutant(coherence_lemma, "2q in place of 3q - 1", at={}, demand=_only_twice)


@claim("theorem-2", quick=[{"q": 1}, {"q": 3}], full=[{"q": 16}])
def coherence_lemma_with_explicit_gram(q: int, *, demand: Demand = paper_demand) -> Verdict:
    """The coherence lemma at this q from the Gram matrix: for all symmetric matrices with unit diagonal and
    other entries g_ik, |g_ik| <= mu, (3q - 1) mu <= 1, all x with G x = 1 and all inner products h_i,
    |h_i| <= mu: |sum_i h_i x_i| <= 1/2 and sum_i x_i <= 3q/2.

    The products g_ik x_k and h_i x_i are variables of their own, cut by |g x| <= mu X for X = max |x_i|,
    which is the first obligation; the rows of the system and the two sums are then linear in them.
    """
    if not 1 <= q <= 64:
        raise BadInput(f"q must lie in 1..64 here, not {q}: the lemma for all q is the claim coherence_lemma")
    mu, X, M, g, one = z3.Reals("mu X M g x")
    x, hx = z3.Reals([f"x{i + 1}" for i in range(q)]), z3.Reals([f"hx{i + 1}" for i in range(q)])
    gx = z3.Reals([f"gx{k + 1}" for k in range(q - 1)])

    def within(v: Term, bound: Term) -> Term:
        return z3.And(v <= bound, v >= -bound)

    # By symmetry the first row may be the one with |x_1| = X; M stands for mu X.
    setting = [M >= 0, X >= 0, *(within(v, X) for v in x), *(within(v, M) for v in [*gx, *hx])]
    obligations = [
        Obligation("a product", "QF_NRA", [within(g, mu), within(one, X)], within(g * one, mu * X)),
        Obligation(
            "the row of the largest entry",
            "QF_LRA",
            [*setting, z3.Or(x[0] == X, x[0] == -X), _sum([x[0], *gx]) == 1],
            1 + (q - 1) * M >= X,
        ),
        Obligation(
            "the two sums", "QF_LRA", setting, z3.And(within(_sum(hx), q * M), _sum(list(x)) <= q * X)
        ),
        Obligation(
            "half",
            "QF_NRA",
            [mu >= 0, X >= 0, demand(z3.RealVal(q), mu) <= 1, 1 + (q - 1) * mu * X >= X],
            z3.And(2 * q * mu * X <= 1, 2 * q * X <= 3 * q),
        ),
    ]
    return prove(obligations, f"all keys with q = {q}", lambda _: extremal_violation(q, demand))


def _sum(terms: list[Any]) -> Any:
    return z3.Sum(terms) if len(terms) > 1 else terms[0]


mutant(coherence_lemma_with_explicit_gram, "3q - 2 in place of 3q - 1", at={"q": 2}, demand=_one_less)
mutant(coherence_lemma_with_explicit_gram, "2q in place of 3q - 1", at={"q": 2}, demand=_only_twice)


# --- explicit keys: Theorem 2 for every X ---


@claim(
    "theorem-2",
    quick=[
        {"N": 2048, "q": 3, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 22},
        {"N": 32_768, "q": 5, "m": 264, "d": 8, "eps": Fraction(1, 10**6), "p": 36},
    ],
    full=[
        {"N": 2048, "q": 4, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 24},
        {"N": 524_288, "q": 11, "m": 1088, "d": 64, "eps": Fraction(1, 10**6), "p": 40},
        {"N": 524_288, "q": 16, "m": 1088, "d": 64, "eps": Fraction(1, 10**6), "p": 44},
    ],
)
def every_input_is_averaged(
    N: int,
    q: int,
    m: int,
    d: int,
    eps: Fraction,
    p: int,
    *,
    forms: Callable[[int], list[list[int]]] = kerdock_forms,
) -> Verdict:
    """For every X with N tokens, pointer sets of size q and values in the unit ball of R^d', the unit with
    explicit Kerdock keys of m' = m - d' coordinates and queries of p bits has error at most eps at every
    token, before its output is rounded.

    Every pair of distinct keys has |<b_i, b_j>| <= sqrt(m'): first engine, a Walsh-Hadamard transform in
    exact integers for every pair of forms (pairs within a form are orthogonal rows); second, in the standard
    library, the sum of any two forms is nonsingular over GF(2), which gives the same by squaring the sum.
    So mu = 1/sqrt(m'), the coherence lemma gives a gap for *every* q-subset with (2q - 1) mu < 1, and Lemma R
    gives alpha, f and p, evaluated in balls and in rationals. These keys have m' of order q^2: that m of
    order q log N serves every subset rests on random keys, see `random_keys_serve_all_subsets`.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    width = key_dimension(m, d)
    root, chosen, gap, squared = _explicit_parameters(N, q, width, d, eps, p)
    used = forms(width)[: -(-N // width)]
    moved = Fraction(width, 1 << chosen.f)
    start = time.perf_counter()
    bound = bound_above(chosen.alpha * gap - moved, moved, N - q, q)
    witness = _coherent_pair(used, width, root)
    detail = str(witness["why"]) if witness else ""
    holds = False if witness else (True if bound <= eps else None)
    first = Opinion("gemm", holds, time.perf_counter() - start, detail, witness)
    certificate = {
        "kind": "kerdock-averaging",
        "N": N,
        "q": q,
        "eps": str(eps),
        "alpha": chosen.alpha,
        "f": chosen.f,
        "p": p,
        "forms": used,
    }
    return conclude(
        Outcome.PROVED,
        f"all X with N = {N} tokens, q = {q}, values in the unit ball of R^{d}; m' = {width}",
        # A rejection by replay is no counterexample, so it counts only beside a decision.
        [first] if first.holds is None else [first, replayed(certificate)],
        margin=Margin(eps - bound, "eps minus the certified error bound"),
        notes=[
            f"gap {gap}, ‖w‖^2 <= {squared}, alpha {chosen.alpha}, f {chosen.f}; p = {chosen.p} is enough",
            f"{len(used)} forms, {math.comb(len(used), 2)} pairs of forms, {math.comb(N, 2)} pairs of keys",
            beside_hadamard(width, N),
        ],
        certificate=certificate,
    )


def _explicit_parameters(
    N: int, q: int, width: int, d: int, eps: Fraction, p: int
) -> tuple[int, PlainPrecision, Fraction, Fraction]:
    """sqrt(m'), Lemma R's choice, the gap and the bound on ‖w‖^2. BadInput says which m or p is enough."""
    check_length(width)
    fitting = [
        v for v in LENGTHS if kerdock_size(v) >= N and largest_q(Fraction(1, 1 << v.bit_length() // 2)) >= q
    ]
    if width not in fitting:
        enough = (
            f"m = {fitting[0] + d} (m' = {fitting[0]}) is enough" if fitting else "no tabulated m' is enough"
        )
        raise BadInput(f"m' = {width} Kerdock coordinates do not serve N = {N}, q = {q}: {enough}")
    root = 1 << (width.bit_length() // 2)
    gap, squared = coherence_gap(q, Fraction(1, root))
    chosen = plain_precision(N, q, width, eps, gap, squared)
    if p < chosen.p:
        raise BadInput(
            f"p = {p} bits are too few for N = {N}, q = {q}, eps = {eps}: p = {chosen.p} is enough"
        )
    return root, chosen, gap, squared


def _coherent_pair(forms: list[list[int]], m: int, largest: int) -> Mapping[str, Any] | None:
    """Two keys of different forms whose inner product exceeds `largest`, or None if there are none.

    The inner products of the keys of forms a and b are the transform of the product of their signs. Integers
    of absolute value at most m < 2^24, so float32 is exact.
    """
    signs = form_signs(forms)
    walsh = hadamard_keys(m).astype(np.float32)
    for a in range(len(signs) - 1):
        products = np.matmul((signs[a] * signs[a + 1 :]).astype(np.float32), walsh)
        if np.abs(products).max() > largest:
            b, u = np.unravel_index(np.abs(products).argmax(), products.shape)
            return _pair(signs, walsh, a, a + 1 + int(b), int(u))
    # Within one form the products are those of the Walsh matrix's rows.
    if (np.matmul(walsh, walsh.T) != m * np.eye(m, dtype=np.float32)).any():
        return {"why": "the rows of the Walsh matrix are not orthogonal"}
    return None


def _pair(signs: SignMatrix, walsh: Any, a: int, b: int, u: int) -> Mapping[str, Any]:
    left, right = signs[a].astype(int), (signs[b] * walsh[u].astype(int)).astype(int)
    product = sum(int(s) * int(t) for s, t in zip(left, right, strict=True))
    why = f"keys {(a, 0)} and {(b, u)} have inner product {product}"
    return {"keys": [[a, 0], [b, u]], "inner_product": product, "why": why}


def _with_repeated_form(m: int) -> list[list[int]]:
    forms = kerdock_forms(m)
    return [forms[0], forms[1], forms[1], *forms[3:]]


def _with_flipped_entry(m: int) -> list[list[int]]:
    forms = kerdock_forms(m)
    forms[2] = list(forms[2])
    forms[2][0] ^= 1 << 1
    forms[2][1] ^= 1 << 0
    return forms


AT_64 = {"N": 2048, "q": 3, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 22}
mutant(every_input_is_averaged, "two forms are the same", at=AT_64, forms=_with_repeated_form)
mutant(every_input_is_averaged, "one entry of one form flipped", at=AT_64, forms=_with_flipped_entry)
