"""Theorem 2 for every X, with explicit Kerdock keys: the unit is built, all pairs of its keys checked."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Opinion, Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.theorem_02_fixed_precision.key_notes import beside_hadamard
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above, output_rounding
from checkers.theorem_02_fixed_precision.unit import Rows, by_rationals, distance, test_values, unit_rows
from checkers.theorem_02_fixed_precision.unit_parts import (
    ALL_PAIRS,
    coherent_pair,
    coherent_with,
    embedding_failure,
    forms_of,
    gap_error,
    lost_values,
    query_failure,
    sample_json,
    sampled_sets,
    singular_pair,
    softmax_error,
)
from constructions.errors import BadInput
from constructions.keys.form_keys import FormKeys
from constructions.keys.kerdock import LENGTHS, check_length, kerdock_forms, kerdock_size
from constructions.keys.sign_keys import check_at_most, check_sparsity
from constructions.task_inputs import random_pointers
from constructions.tasks import qsa
from constructions.theorem_02_fixed_precision.unit import (
    AveragingUnit,
    PlainPrecision,
    check_accuracy,
    coherence_gap,
    kerdock_unit,
    key_dimension,
    largest_q,
    plain_precision,
    plain_query,
)

MOST_BITS = 1 << 16
SOME_FORMS = 16  # whose keys are multiplied out where not all are
WHOLE = 64  # tokens up to which the whole unit is evaluated too
MOST_VALUES = 1 << 16  # coordinates of a value
SAMPLE = "the unit's queries and rows on a sample of pointer sets"
SOFTMAX = "the softmax at the sampled pointer sets"
PRODUCTS = "inner products of some keys"
Build = Callable[[int, int, PlainPrecision, int], AveragingUnit]
Parameters = Callable[..., PlainPrecision]


@claim(
    "theorem-2",
    quick=[
        {"N": 24, "q": 2, "m": 17, "d": 1, "eps": Fraction(1, 100), "p": 20},
        {"N": 2048, "q": 3, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 22},
        {"N": 32_768, "q": 5, "m": 264, "d": 8, "eps": Fraction(1, 10**6), "p": 36},
    ],
    full=[
        {"N": 2048, "q": 4, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 24},
        {"N": 524_288, "q": 11, "m": 1088, "d": 64, "eps": Fraction(1, 10**6), "p": 40},
        {"N": 524_288, "q": 16, "m": 1088, "d": 64, "eps": Fraction(1, 10**6), "p": 44},
        {"N": 8_388_608, "q": 21, "m": 4097, "d": 1, "eps": Fraction(1, 10**6), "p": 37},
    ],
    kernel=["theorem_2_P_kerdock_keys"],
)
def every_input_is_averaged(
    N: int,
    q: int,
    m: int,
    d: int,
    eps: Fraction,
    p: int,
    *,
    build: Build = kerdock_unit,
    parameters: Parameters = plain_precision,
) -> Verdict:
    """For every X with N tokens, pointer sets of size q and values in the unit ball of R^d', the unit with
    explicit Kerdock keys of m' = m - d' coordinates, its queries, keys, values and output rounded to p bits
    of one format, has error at most eps at every token.

    The unit is built, and judged as built. Keys: their signs are those of alternating forms read off them
    (all N m' signs up to m' = 1,024; beyond, those of every form's first key and of two whole forms). Every
    pair of distinct keys has |<b_i, b_j>| <= sqrt(m'), since the sum of any two forms is nonsingular over
    GF(2), which gives it by squaring the sum (Rocq's form_keys_coherence; pairs within a form are orthogonal
    rows): by elimination on packed words, and by elimination in the standard library; and, without that
    lemma, by a Walsh-Hadamard transform in exact integers for every pair of forms, or from m' = 4,096 on for
    pairs of 16 forms, and for two keys with all others.
    So mu = 1/sqrt(m'), the coherence lemma gives a gap for *every* q-subset with (2q - 1) mu < 1, and Lemma R
    at eps/2 gives alpha, f and p, evaluated in balls and in rationals; rounding values and then the output to
    f fractional bits adds at most 2 sqrt(d') 2^{-f-1}. Queries: that they are alpha w_y correctly rounded,
    and rows (query, key, value), is how the unit is made; it is checked on a sample of pointer sets only, by
    two eliminations, and the softmax is evaluated there; up to N = 64 the whole unit is.
    Rocq's theorem_2_P_kerdock_keys has such a unit in P for every m' = 4^h, N <= m'^2/2 and 2q <= sqrt(m'),
    with these formulas for gap, norm, alpha, f and p (coherence_gap and lemma_R_P, for any keys); its keys
    are of this kind, not shown to be these.
    These keys have m' of order q^2: that m of order q log N serves every subset rests on random keys, see
    `random_keys_serve_all_subsets`.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    check_at_most("p", p, MOST_BITS)
    width = key_dimension(m, d)
    check_at_most("d", d, MOST_VALUES)
    root, chosen, gap, squared = _explicit_parameters(N, q, width, d, eps, p, parameters)
    unit = build(N, width, chosen, d)
    moved = Fraction(width, 1 << chosen.f)
    rounding = 2 * output_rounding(d, chosen.f)
    bound = bound_above(chosen.alpha * gap - moved, moved, N - q, q) + rounding
    sets = sampled_sets(N, q, width)
    scope = f"all X with N = {N} tokens, q = {q}, values in the unit ball of R^{d}; m' = {width}"
    forms: list[list[int]] = []
    every_pair = width <= ALL_PAIRS

    def by_keys() -> Mapping[str, Any] | None:
        if (lost := lost_values(d, chosen.f, eps)) is not None:
            return lost
        if unit.keys.shape != (N, width) or (found := forms_of(unit.keys)) is None:
            raise Undecided("the unit's keys are not those of alternating forms")
        forms.extend(found)
        if (pair := singular_pair(found, root)) is None and bound > eps:
            raise Undecided(f"the error bound {float(bound):.3g} exceeds eps")
        return pair

    def by_products() -> Mapping[str, Any] | None:
        signs = unit.keys[::width]
        return coherent_pair(signs if every_pair else signs[:: -(-len(signs) // SOME_FORMS)], root)

    def by_transform() -> Mapping[str, Any] | None:
        for i in (0, N - 1):
            if found := coherent_with(unit.keys, i, root):
                return found
        return None

    def by_definition() -> Mapping[str, Any] | None:
        for y in sets:
            failure = query_failure(unit, y, chosen, eps) or embedding_failure(unit, [0, N // 2, N - 1], y)
            if isinstance(failure, str) and failure:
                raise Undecided(failure)
            if failure:
                return failure
        return None

    def within(error: Callable[[AveragingUnit, tuple[int, ...]], Fraction]) -> None:
        for y in sets:
            if error(unit, y) + rounding > eps:
                raise Undecided(f"the error at y = {y} is not shown to be at most eps")

    opinions = [opinion("gf2", by_keys)]
    if opinions[0].holds:
        opinions.append(opinion("gemm", by_products, part="" if every_pair else PRODUCTS))
        if not every_pair:
            opinions.append(opinion("exact", by_transform, part=PRODUCTS))
        opinions.append(opinion("exact", by_definition, part=SAMPLE))
    if all(o.holds for o in opinions):
        for engine, error in (("arb", softmax_error), ("rational", gap_error)):
            opinions.append(opinion(engine, functools.partial(within, error), part=SOFTMAX))
    if all(o.holds for o in opinions) and N <= WHOLE:
        opinions += _whole_unit(unit, q, eps - output_rounding(d, chosen.f))
    certificate = of_this_claim() | {
        "kind": "kerdock-averaging",
        "N": N,
        "q": q,
        "d": d,
        "eps": str(eps),
        "alpha": chosen.alpha,
        "f": chosen.f,
        "p": p,
        "forms": forms,
        "queries": sample_json(unit, sets),
    }
    if all(o.holds for o in opinions):  # a rejection by replay is no counterexample
        opinions += [replayed(certificate), replayed(certificate, part=SAMPLE)]
    return conclude(
        Outcome.PROVED,
        scope,
        [o for o in opinions if o.holds is not True] or opinions,
        margin=Margin(eps - bound, "eps minus the certified error bound, all rounding included"),
        notes=[
            f"gap {gap}, ‖w‖^2 <= {squared}, alpha {chosen.alpha}, f {chosen.f}; p = {chosen.p} is enough",
            f"{len(forms)} forms, {math.comb(len(forms), 2)} pairs of forms, {math.comb(N, 2)} pairs of keys",
            beside_hadamard(width, N),
        ],
        certificate=certificate,
    )


def _whole_unit(unit: AveragingUnit, q: int, allowed: Fraction) -> list[Opinion]:
    """Definition 1 on all tokens of three inputs with p-bit values, in balls; and in rationals, without the
    unit's code. allowed: eps less the rounding of the output."""
    pointers = random_pointers(len(unit.keys), q, 1)
    V = {y: [int(v) for v in unit.query(y)] for y in set(pointers)}

    def find(rows: Callable[[Rows], list[tuple[list[Fraction], Fraction]]]) -> None:
        for name, z in test_values(len(unit.keys), unit.d, unit.f, pointers, 1).items():
            for i, ((output, radius), target) in enumerate(zip(rows(z), qsa(z, pointers), strict=True)):
                if distance(output, target) + radius > allowed:
                    raise Undecided(f"values {name}: token {i + 1} is not shown to err by at most eps")

    engines: dict[str, Callable[[Rows], list[tuple[list[Fraction], Fraction]]]] = {
        "arb": lambda z: unit_rows(unit, z, pointers),
        "rational": lambda z: by_rationals(unit.keys[:], V, unit.f, z, pointers),
    }
    part = "the whole unit on three inputs"
    return [opinion(name, functools.partial(find, rows), part=part) for name, rows in engines.items()]


def _explicit_parameters(
    N: int, q: int, width: int, d: int, eps: Fraction, p: int, parameters: Parameters
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
    chosen = parameters(N, q, width, eps / 2, gap, squared, d)
    if p < chosen.p:
        raise BadInput(
            f"p = {p} bits are too few for N = {N}, q = {q}, eps = {eps}: p = {chosen.p} is enough"
        )
    return root, chosen, gap, squared


def _unit_with(forms: Callable[[int], list[list[int]]]) -> Build:
    """The unit whose keys belong to other forms."""

    def build(N: int, width: int, chosen: PlainPrecision, d: int) -> AveragingUnit:
        keys = FormKeys(forms(width), N)
        return AveragingUnit(keys, plain_query(keys, chosen), chosen.f, d)

    return build


def _with_repeated_form(m: int) -> list[list[int]]:
    forms = kerdock_forms(m)
    return [forms[0], forms[1], forms[1], *forms[3:]]


def _with_flipped_entry(m: int) -> list[list[int]]:
    forms = kerdock_forms(m)
    forms[2] = list(forms[2])
    forms[2][0] ^= 1 << 1
    forms[2][1] ^= 1 << 0
    return forms


def _half_a_query(N: int, width: int, chosen: PlainPrecision, d: int) -> AveragingUnit:
    good = kerdock_unit(N, width, chosen, d)
    return replace(good, query=lambda y: [v // 2 for v in good.query(y)])


def _seven_bits(N: int, q: int, m: int, eps: Fraction, *more: Any) -> PlainPrecision:
    return replace(plain_precision(N, q, m, eps, *more), f=7)


AT_64 = {"N": 2048, "q": 3, "m": 65, "d": 1, "eps": Fraction(1, 1000), "p": 22}
mutant(every_input_is_averaged, "two forms are the same", at=AT_64, build=_unit_with(_with_repeated_form))
mutant(
    every_input_is_averaged, "one entry of one form flipped", at=AT_64, build=_unit_with(_with_flipped_entry)
)
mutant(every_input_is_averaged, "queries of half the length", at=AT_64, build=_half_a_query)
mutant(
    every_input_is_averaged,
    "values that only rounding loses",
    at={"N": 128, "q": 2, "m": 1040, "d": 1024, "eps": Fraction(1, 10), "p": 16},
    parameters=_seven_bits,
)
