"""Theorem 4, sharper and without the reduction: different pointer sets need different views.

A unit that errs by less than 1/q must see its pointer set whole: the view of the last token (query, own key,
own value) takes at least binom(N - 1, q) values, where the reduction gives 2^q.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from checkers.theorem_04_width.reduction import CASES, exact_term
from constructions.errors import BadInput
from constructions.tasks import qsa
from constructions.theorem_04_width.reduction import separating_values

LARGEST_N = 257  # some minutes for a solver
MOST_PAIRS = 3000  # pairs of pointer sets whose averages are compared one by one

Data = Callable[[Iterable[int], Iterable[int], int], list[int]]


def _linear(terms: Iterable[tuple[Fraction | int, Any]]) -> Any:
    """The sum of coefficient times term, with the zero terms left out."""
    kept = [exact_term(c) * x for c, x in terms if c]
    return sum(kept[1:], kept[0]) if kept else z3.RealVal(0)


@claim(
    "theorem-4",
    quick=[{"N": 9, "q": 4}, {"N": 33, "q": 8}],
    full=[{"N": 65, "q": 16}],
)
def two_pointer_sets_need_two_views(
    N: int, q: int, *, data: Data = separating_values, needed: Fraction = Fraction(1)
) -> Verdict:
    """For any two different q-subsets of the first N - 1 tokens there are values in {-1, 1} such that one
    output, given for both, misses one of the two averages by at least 1/q.

    So a unit that errs by less than 1/q has a view of the last token (query, own key, own value) that takes
    at least binom(N - 1, q) values: p (2m + d') >= log2 binom(N - 1, q) for numbers of p bits, with no
    asymptotics.

    Encoding (QF_LRA): both sets as Booleans; per token four real 0/1 indicators (in y, in other, in y alone,
    in other alone), which tell the solver sums without case splits; values by a table of cases read off the
    construction. o is q times the common output.
    """
    if not 1 <= q < N - 1:
        raise BadInput(f"q must lie in 1..N - 2 = {N - 2}, so that there are two pointer sets, not {q}")
    if N > LARGEST_N:
        raise BadInput(f"N must be at most {LARGEST_N} here, not {N}: see one_view_for_all_N_and_q")
    table = _value_table(data)
    sets = [[z3.Bool(f"in_{name}_{i}") for i in range(N - 1)] for name in ("y", "other")]
    in_y, in_other, alone_y, alone_other = (
        [z3.Real(f"{name}_{i}") for i in range(N - 1)] for name in ("y", "other", "y_alone", "other_alone")
    )
    hypotheses, differs = [], []
    for i, (y, other) in enumerate(zip(*sets, strict=True)):
        cases = [y, other, z3.And(y, z3.Not(other)), z3.And(other, z3.Not(y))]
        indicators = [in_y[i], in_other[i], alone_y[i], alone_other[i]]
        for case, indicator in zip(cases, indicators, strict=True):
            hypotheses += [indicator >= 0, indicator == z3.If(case, z3.RealVal(1), z3.RealVal(0))]
        hypotheses.append(in_y[i] - alone_y[i] == in_other[i] - alone_other[i])
        hypotheses.append(z3.Implies(z3.Xor(y, other), alone_y[i] + alone_other[i] == 1))
        differs.append(z3.Xor(y, other))
    hypotheses += [z3.Sum(in_y) == q, z3.Sum(in_other) == q, z3.Or(*differs)]
    # A token of y is worth table[1, 1] if the other set has it too, table[1, 0] if not; likewise the other's.
    over_y = _linear(
        pair
        for x, k in zip(in_y, alone_y, strict=True)
        for pair in ((table[1, 1], x), (table[1, 0] - table[1, 1], k))
    )
    over_other = _linear(
        pair
        for x, k in zip(in_other, alone_other, strict=True)
        for pair in ((table[1, 1], x), (table[0, 1] - table[1, 1], k))
    )
    o, least = z3.Real("o"), exact_term(needed)
    goal = z3.Or(o - over_y >= least, over_y - o >= least, o - over_other >= least, over_other - o >= least)
    obligation = smt.Obligation(
        f"theorem 4, two {q}-subsets of [{N - 1}] with one view", "QF_LRA", hypotheses, goal
    )

    def witness(model: Any) -> Mapping[str, Any] | None:
        y, other = (
            [i for i, x in enumerate(row) if z3.is_true(model.eval(x, model_completion=True))] for row in sets
        )
        return _both_served(y, other, N, data, needed / q)

    def failing() -> Mapping[str, Any] | None:
        pairs = itertools.combinations(itertools.combinations(range(N - 1), q), 2)
        tried = (_both_served(y, other, N, data, needed / q) for y, other in pairs)
        return next((found for found in tried if found is not None), None)

    few = math.comb(math.comb(N - 1, q), 2) <= MOST_PAIRS
    return smt.prove(
        [obligation],
        f"all pairs of different {q}-subsets of [{N - 1}], all common outputs",
        witness,
        margin=Margin(math.comb(N - 1, q), "the number of values that the view must take at least"),
        exhaustion=failing if few else None,
    )


def _value_table(data: Data) -> dict[tuple[int, int], int]:
    """The value of a token by (in y, in other): the construction on a single token."""
    return {(s, t): data([0] * s, [0] * t, 1)[0] for s, t in CASES}


def _both_served(
    y: Sequence[int], other: Sequence[int], N: int, data: Data, error: Fraction
) -> Mapping[str, Any] | None:
    """A common output that misses neither average by `error`, by the definition, or None."""
    rows = [[z] for z in [*data(y, other, N - 1), 0]]
    *_, (first,), (second,) = qsa(rows, [tuple(y)] * (N - 1) + [tuple(other)])
    if abs(first - second) >= 2 * error:
        return None
    why = f"the output {(first + second) / 2} misses neither average by {error}"
    return {"why": why, "y": list(y), "other": list(other), "values": rows}


@claim("theorem-4", quick=[{}])
def one_view_for_all_N_and_q(*, data: Data = separating_values, needed: Fraction = Fraction(1)) -> Verdict:
    """For all N and q and any two different q-subsets of the first N - 1 tokens there are values in {-1, 1}
    such that one output, given for both, misses one of the two averages by at least 1/q.

    Tokens enter only through their case (in y or not, in the other or not): with n_st tokens of each case,
    sums are counts times values. Both sets have q tokens, and a count of 0 or at least 1 differs. QF_LRA.
    """
    table = _value_table(data)
    counts = {case: z3.Real(f"n_{case[0]}{case[1]}") for case in CASES}
    q, o = z3.Reals("q o")
    hypotheses = [z3.Or(n == 0, n >= 1) for n in counts.values()]
    hypotheses += [
        counts[1, 1] + counts[1, 0] == q,
        counts[1, 1] + counts[0, 1] == q,
        z3.Or(counts[1, 0] >= 1, counts[0, 1] >= 1),
    ]
    over_y = _linear((s * table[s, t], n) for (s, t), n in counts.items())
    over_other = _linear((t * table[s, t], n) for (s, t), n in counts.items())
    least = exact_term(needed)
    goal = z3.Or(o - over_y >= least, over_y - o >= least, o - over_other >= least, over_other - o >= least)

    def witness(_: Any) -> Mapping[str, Any] | None:
        for N, size in ((3, 1), (5, 2), (7, 3)):
            for y, other in itertools.combinations(itertools.combinations(range(N - 1), size), 2):
                found = _both_served(y, other, N, data, needed / size)
                if found is not None:
                    return found
        return None

    return smt.prove(
        [
            smt.Obligation(
                "theorem 4, two pointer sets with one view, all N and q", "QF_LRA", hypotheses, goal
            )
        ],
        "all N, all q, all pairs of different q-subsets of the first N - 1 tokens, all common outputs",
        witness,
    )


@claim("theorem-4", quick=[{}])
def explicit_constant(*, constant: int = 3, heads: int = 1) -> Verdict:
    """For all q >= 1, N >= 2q + 1, 1 <= d' <= m and p >= 1 with 3 m p <= q, the view of the last token
    (query and own key, m numbers each, and own value: 2m + d' numbers of at most 2^p values; m is the width
    of queries and keys, Definition 1's embedding dimension) takes fewer values than there are pointer sets;
    so no unit of T^{1,1} errs by less than 1/q: Theorem 4 holds with c = 1/3, for every q.

    binom(N - 1, q) is the product of (N - 1 - i)/(q - i) over i < q. First and second obligation (QF_LIA):
    each factor is at least 2, and the one at i = 1 is more, so the product exceeds 2^q if q >= 2. Third
    (QF_NRA): q >= 2 and (2m + d') p <= q, so the view takes at most 2^q values. Two pointer sets then share a
    view, and one_view_for_all_N_and_q gives the error.
    """
    N, i, size = z3.Ints("N i q")
    m, d, p, q = z3.Reals("m d p q_real")
    obligations = [
        smt.Obligation(
            "theorem 4, every factor of the binomial is at least 2",
            "QF_LIA",
            [2 * size + 1 <= N, i >= 0, i < size],
            N - 1 - i >= 2 * (size - i),
        ),
        smt.Obligation(
            "theorem 4, the second factor is more",
            "QF_LIA",
            [2 * size + 1 <= N, i == 1, i < size],
            N - 1 - i > 2 * (size - i),
        ),
        smt.Obligation(
            "theorem 4, the view has at most q bits",
            "QF_NRA",
            [m >= 1, d >= 1, d <= m, p >= 1, constant * m * p <= q],
            z3.And(q >= 2, heads * (2 * m + d) * p <= q),
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        # Sizes at which the view is wide enough for every pointer set of N = 2q + 1 after all.
        for width, bits in itertools.product(range(1, 9), repeat=2):
            sparsity, seen = constant * width * bits, heads * 3 * width * bits
            sets = math.comb(2 * sparsity, sparsity)
            if 1 << seen >= sets:
                why = f"{seen} bits of view can tell all {sets} pointer sets apart"
                return {"why": why, "q": sparsity, "m": width, "d'": width, "p": bits}
        return None

    return smt.prove(
        obligations,
        "all q >= 1, N >= 2q + 1, 1 <= d' <= m and p >= 1 with 3 m p <= q",
        witness,
        margin=Margin(Fraction(1, constant), "the constant c for which m p <= c q is too little"),
    )


def _all_ones(_y: Iterable[int], _other: Iterable[int], N: int) -> list[int]:
    return [1] * N


_PAIR = {"N": 7, "q": 3}
mutant(two_pointer_sets_need_two_views, "all values are 1", at=_PAIR, data=_all_ones)
mutant(two_pointer_sets_need_two_views, "an error of 2/q is promised", at=_PAIR, needed=Fraction(2))
mutant(one_view_for_all_N_and_q, "all values are 1", at={}, data=_all_ones)
mutant(one_view_for_all_N_and_q, "an error of 2/q is promised", at={}, needed=Fraction(2))
mutant(explicit_constant, "m p <= q is called too little", at={}, constant=1)
mutant(explicit_constant, "2 m p <= q is called too little", at={}, constant=2)
mutant(explicit_constant, "two heads are counted as one", at={}, heads=2)
