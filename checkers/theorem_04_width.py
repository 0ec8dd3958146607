"""Theorem 4: the reduction from set disjointness, and one view for one pointer set.

Two readings of the lower bound. The paper's: an approximation of qSA decides DISJ_q from what Alice sends, so
the view of the last token takes q bits. And a sharper one, from the same idea without the reduction: two
different pointer sets must give different views, so the view takes log2 binom(N - 1, q) bits. The protocol on
actual units is in theorem_04_protocol.py, the adversary in theorem_04_adversary.py.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers import smt
from checkers.claim import claim
from checkers.tripwire import mutant
from checkers.verdict import Margin, Verdict
from constructions.errors import BadInput
from constructions.tasks import disj, qsa
from constructions.theorem_04_width import (
    alice_pointers,
    bob_values,
    decision_threshold,
    separating_values,
)

LARGEST_Q = 512

Values = Callable[[Iterable[int]], list[int]]
Pointers = Callable[[Iterable[int]], tuple[int, ...]]
Threshold = Callable[[int], Fraction]
Data = Callable[[Iterable[int], Iterable[int], int], list[int]]

CASES = tuple(itertools.product((0, 1), repeat=2))


def check_accuracy(q: int, eps: Fraction) -> None:
    """BadInput unless q >= 1 and 0 < eps < 1/q."""
    if q < 1:
        raise BadInput(f"the sparsity q must be at least 1, not {q}")
    if not 0 < eps < Fraction(1, q):
        raise BadInput(
            f"eps must lie strictly between 0 and 1/q = {Fraction(1, q)}, such as 1/(2q), not {eps}"
        )


def _number(value: Fraction | int) -> Any:
    exact = Fraction(value)
    return z3.Q(exact.numerator, exact.denominator)


def _linear(terms: Iterable[tuple[Fraction | int, Any]]) -> Any:
    """The sum of coefficient times term, with the zero terms left out."""
    kept = [_number(c) * x for c, x in terms if c]
    return sum(kept[1:], kept[0]) if kept else z3.RealVal(0)


# --- the reduction ----------------------------------------------------------------------------------


@claim(
    "theorem-4",
    quick=[
        dict(q=8, eps=Fraction(1, 16)),
        dict(q=64, eps=Fraction(1, 128)),
        dict(q=64, eps=Fraction(99, 6400)),
    ],
    full=[dict(q=256, eps=Fraction(1, 512)), dict(q=512, eps=Fraction(1, 1024))],
)
def reduction_decides_disjointness(
    q: int,
    eps: Fraction,
    *,
    values: Values = bob_values,
    pointers: Pointers = alice_pointers,
    threshold: Threshold = decision_threshold,
) -> Verdict:
    """For all a, b in {0,1}^q, N = 2q + 1 and every output within eps < 1/q of qSA(X)_{2q+1}: the output exceeds
    -1 + 1/q exactly if DISJ(a, b) = 1. (The paper has eps = 1/(2q).)

    Encoding (QF_LRA): a, b Boolean; pair i adds c_i to q times the average, by a table of four cases read off
    the construction; o is q times the output, any real within q eps of the sum.
    """
    check_accuracy(q, eps)
    if q > LARGEST_Q:
        raise BadInput(f"q must be at most {LARGEST_Q} here, not {q}: reduction_for_all_q covers every q")
    table = _table(values, pointers)
    a, b = ([z3.Bool(f"{name}_{i}") for i in range(q)] for name in "ab")
    added = [z3.Real(f"c_{i}") for i in range(q)]
    hypotheses = []
    for i, c in enumerate(added):
        # Redundant bounds, which give the solver the sum without a case split.
        hypotheses += [c >= min(table.values()), c <= max(table.values())]
        for (s, t), z in table.items():
            case = z3.And(a[i] if s else z3.Not(a[i]), b[i] if t else z3.Not(b[i]))
            hypotheses.append(z3.Implies(case, c == z))
    o, total = z3.Real("o"), sum(added[1:], added[0])
    slack = _number(q * eps)
    hypotheses += [o - total <= slack, total - o <= slack]
    met = z3.Or(z3.BoolVal(False), *(z3.And(s, t) for s, t in zip(a, b, strict=True)))
    obligation = smt.Obligation(
        f"theorem 4, the reduction at q = {q}", "QF_LRA", hypotheses, (o > _number(q * threshold(q))) == met
    )

    def witness(model: Any) -> Mapping[str, Any] | None:
        bits = [[int(z3.is_true(model.eval(x, model_completion=True))) for x in row] for row in (a, b)]
        return _misjudged(bits[0], bits[1], eps, values, pointers, threshold)

    return smt.prove(
        [obligation],
        f"all a, b in {{0,1}}^{q} and all outputs within eps = {eps}",
        witness,
        margin=Margin(Fraction(1, q) - eps, "1/q less eps: how much larger the error may be"),
    )


def _table(values: Values, pointers: Pointers) -> dict[tuple[int, int], int]:
    """What one pair adds to q times the average, by (a_i, b_i): the construction at q = 1."""
    return {(s, t): values([t])[pointers([s])[0]] for s, t in CASES}


def _misjudged(
    a: Sequence[int],
    b: Sequence[int],
    eps: Fraction,
    values: Values = bob_values,
    pointers: Pointers = alice_pointers,
    threshold: Threshold = decision_threshold,
) -> Mapping[str, Any] | None:
    """An output within eps of qSA on the input of a, b that is judged wrongly, by the definitions, or None."""
    q, y, rows = len(a), pointers(a), [[z] for z in [*values(b), 0]]
    target = qsa(rows, [y] * len(rows))[-1][0]
    answer = disj(a, b)
    output = target - eps if answer else target + eps
    if (output > threshold(q)) == bool(answer):
        return None
    why = f"an output {output}, within {eps} of the average {target}, is judged wrongly: DISJ = {answer}"
    return {"why": why, "a": list(a), "b": list(b), "pointers": list(y), "values": rows}


@claim("theorem-4", quick=[dict()])
def reduction_for_all_q(
    *,
    values: Values = bob_values,
    pointers: Pointers = alice_pointers,
    threshold: Threshold = decision_threshold,
    scaled_error: Fraction = Fraction(1, 2),
) -> Verdict:
    """For all q >= 1, all a, b in {0,1}^q and every output within 1/(2q) of qSA(X)_{2q+1}: the output exceeds
    -1 + 1/q exactly if DISJ(a, b) = 1.

    Induction over the pairs (QF_LRA). State: n pairs so far, sum S, and k of them with a_i = b_i = 1; invariant
    S = 2k - n, n >= 0, and k = 0 or k >= 1. It starts at zeros; each of the four cases of a pair keeps it; at n = q
    it decides: o, q times the output, is within 1/2 of S and is compared with 1 - q.
    """
    n, S, k, o = z3.Reals("n S k o")
    invariant = [S == 2 * k - n, n >= 0, z3.Or(k == 0, k >= 1)]
    obligations = [
        smt.Obligation(
            "theorem 4, the sum starts at 0", "QF_LRA", [n == 0, S == 0, k == 0], z3.And(*invariant)
        )
    ]
    for (s, t), z in _table(values, pointers).items():
        met = s * t
        after = [S + z == 2 * (k + met) - (n + 1), n + 1 >= 0, z3.Or(k + met == 0, k + met >= 1)]
        obligations.append(
            smt.Obligation(f"theorem 4, a pair with a = {s}, b = {t}", "QF_LRA", invariant, z3.And(*after))
        )
    # q * threshold(q) is affine in q: its value at 0 and its slope follow from q = 1 and 2.
    at_one, at_two = threshold(1), 2 * threshold(2)
    cut = _number(at_one) + _number(at_two - at_one) * (n - 1)
    slack = _number(scaled_error)
    near = [n >= 1, o - S <= slack, S - o <= slack]
    obligations.append(
        smt.Obligation("theorem 4, the sum decides", "QF_LRA", [*invariant, *near], (o > cut) == (k >= 1))
    )

    def witness(_: Any) -> Mapping[str, Any] | None:
        for q in (1, 2, 3):
            for a, b in itertools.product(itertools.product((0, 1), repeat=q), repeat=2):
                found = _misjudged(a, b, scaled_error / q, values, pointers, threshold)
                if found is not None:
                    return found
        return None

    return smt.prove(obligations, "all q >= 1, all a, b in {0,1}^q, all outputs within 1/(2q)", witness)


# --- one view for one pointer set -------------------------------------------------------------------


@claim(
    "theorem-4",
    quick=[dict(N=9, q=4), dict(N=33, q=8)],
    full=[dict(N=65, q=16), dict(N=129, q=64)],
)
def two_pointer_sets_need_two_views(
    N: int, q: int, *, data: Data = separating_values, needed: Fraction = Fraction(1)
) -> Verdict:
    """For any two different q-subsets of the first N - 1 tokens there are values in {-1, 1} such that one output,
    given for both, misses one of the two averages by at least 1/q.

    So a unit that errs by less than 1/q has a view of the last token (query, own key, own value) that takes at
    least binom(N - 1, q) values: p (2m + d') >= log2 binom(N - 1, q) for numbers of p bits, with no asymptotics.

    Encoding (QF_LRA): both sets as Booleans; per token four real 0/1 indicators (in y, in other, in y alone, in
    other alone), which tell the solver sums without case splits; values by a table of cases read off the
    construction. o is q times the common output.
    """
    if not 1 <= q < N - 1:
        raise BadInput(f"q must lie in 1..N - 2 = {N - 2}, so that there are two pointer sets, not {q}")
    if N > 2 * LARGEST_Q + 1:
        raise BadInput(f"N must be at most {2 * LARGEST_Q + 1} here, not {N}: see one_view_for_all_N_and_q")
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
    o, least = z3.Real("o"), _number(needed)
    goal = z3.Or(o - over_y >= least, over_y - o >= least, o - over_other >= least, over_other - o >= least)
    obligation = smt.Obligation(
        f"theorem 4, two {q}-subsets of [{N - 1}] with one view", "QF_LRA", hypotheses, goal
    )

    def witness(model: Any) -> Mapping[str, Any] | None:
        y, other = (
            [i for i, x in enumerate(row) if z3.is_true(model.eval(x, model_completion=True))] for row in sets
        )
        return _both_served(y, other, N, data, needed / q)

    return smt.prove(
        [obligation],
        f"all pairs of different {q}-subsets of [{N - 1}], all common outputs",
        witness,
        margin=Margin(math.comb(N - 1, q), "the number of values that the view must take at least"),
    )


def _value_table(data: Data) -> dict[tuple[int, int], int]:
    """The value of a token by (in y, in other): the construction on a single token."""
    return {(s, t): data([0] * s, [0] * t, 1)[0] for s, t in CASES}


def _both_served(
    y: Sequence[int], other: Sequence[int], N: int, data: Data, error: Fraction
) -> Mapping[str, Any] | None:
    """A common output that misses neither average by `error`, by the definition, or None."""
    rows = [[z] for z in [*data(y, other, N - 1), 0]]
    first, second = (qsa(rows, [s] * N)[-1][0] for s in (y, other))
    if abs(first - second) >= 2 * error:
        return None
    why = f"the output {(first + second) / 2} misses neither average by {error}"
    return {"why": why, "y": list(y), "other": list(other), "values": rows}


@claim("theorem-4", quick=[dict()])
def one_view_for_all_N_and_q(*, data: Data = separating_values, needed: Fraction = Fraction(1)) -> Verdict:
    """For all N and q and any two different q-subsets of the first N - 1 tokens there are values in {-1, 1} such
    that one output, given for both, misses one of the two averages by at least 1/q.

    Tokens enter only through their case (in y or not, in the other or not): with n_st tokens of each case, sums
    are counts times values. Both sets have q tokens, and a count of 0 or at least 1 differs. QF_LRA.
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
    least = _number(needed)
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


def _harmless_zero(b: Iterable[int]) -> list[int]:
    return [z for bit in b for z in (1 if bit else -1, 0)]


def _swapped(a: Iterable[int]) -> tuple[int, ...]:
    return tuple(2 * i + bit for i, bit in enumerate(a))


def _all_ones(y: Iterable[int], other: Iterable[int], N: int) -> list[int]:
    return [1] * N


_ROW = dict(q=8, eps=Fraction(1, 16))
mutant(reduction_decides_disjointness, "the harmless value is 0", at=_ROW, values=_harmless_zero)
mutant(reduction_decides_disjointness, "the pointers are swapped", at=_ROW, pointers=_swapped)
mutant(
    reduction_decides_disjointness,
    "the threshold is a quarter of the way",
    at=_ROW,
    threshold=lambda q: -1 + Fraction(1, 4 * q),
)
mutant(reduction_for_all_q, "the harmless value is 0", at=dict(), values=_harmless_zero)
mutant(reduction_for_all_q, "outputs within 1/q", at=dict(), scaled_error=Fraction(1))
_PAIR = dict(N=7, q=3)
mutant(two_pointer_sets_need_two_views, "all values are 1", at=_PAIR, data=_all_ones)
mutant(two_pointer_sets_need_two_views, "an error of 2/q is promised", at=_PAIR, needed=Fraction(2))
mutant(one_view_for_all_N_and_q, "all values are 1", at=dict(), data=_all_ones)
mutant(one_view_for_all_N_and_q, "an error of 2/q is promised", at=dict(), needed=Fraction(2))
