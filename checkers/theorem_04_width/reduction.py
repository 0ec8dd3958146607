"""Theorem 4: the reduction from set disjointness, and one view for one pointer set.

Two readings of the lower bound. The paper's: an approximation of qSA decides DISJ_q from what Alice sends, so
the view of the last token takes q bits. And a sharper one, from the same idea without the reduction: two
different pointer sets must give different views, so the view takes log2 binom(N - 1, q) bits. The protocol on
actual units is in theorem_04_protocol.py, the adversary in theorem_04_adversary.py.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from constructions.errors import BadInput
from constructions.tasks import disj, qsa
from constructions.theorem_04_width.reduction import alice_pointers, bob_values, decision_threshold

LARGEST_Q = 512

Values = Callable[[Iterable[int]], list[int]]
Pointers = Callable[[Iterable[int]], tuple[int, ...]]
Threshold = Callable[[int], Fraction]

CASES = tuple(itertools.product((0, 1), repeat=2))


def check_accuracy(q: int, eps: Fraction) -> None:
    """BadInput unless q >= 1 and 0 < eps < 1/q."""
    if q < 1:
        raise BadInput(f"the sparsity q must be at least 1, not {q}")
    if not 0 < eps < Fraction(1, q):
        raise BadInput(
            f"eps must lie strictly between 0 and 1/q = {Fraction(1, q)}, such as 1/(2q), not {eps}"
        )


def exact_term(value: Fraction | int) -> Any:
    """The number as a term."""
    exact = Fraction(value)
    return z3.Q(exact.numerator, exact.denominator)


@claim(
    "theorem-4",
    quick=[
        {"q": 8, "eps": Fraction(1, 16)},
        {"q": 64, "eps": Fraction(1, 128)},
        {"q": 64, "eps": Fraction(99, 6400)},
    ],
    full=[{"q": 256, "eps": Fraction(1, 512)}, {"q": 512, "eps": Fraction(1, 1024)}],
)
def reduction_decides_disjointness(
    q: int,
    eps: Fraction,
    *,
    values: Values = bob_values,
    pointers: Pointers = alice_pointers,
    threshold: Threshold = decision_threshold,
) -> Verdict:
    """For all a, b in {0,1}^q, N = 2q + 1 and every output within eps < 1/q of qSA(X)_{2q+1}: the output
    exceeds -1 + 1/q exactly if DISJ(a, b) = 1. (The paper has eps = 1/(2q).)

    For N > 2q + 1 the other tokens are known to both players and nobody points at them: nothing changes.

    Encoding (QF_LRA): a, b Boolean; pair i adds c_i to q times the average, by a table of four cases read off
    the construction at size q; o is q times the output, any real within q eps of the sum.
    """
    check_accuracy(q, eps)
    if q > LARGEST_Q:
        raise BadInput(f"q must be at most {LARGEST_Q} here, not {q}: reduction_for_all_q covers every q")
    rows, chosen = [values([t] * q) for t in (0, 1)], [pointers([s] * q) for s in (0, 1)]
    a, b = ([z3.Bool(f"{name}_{i}") for i in range(q)] for name in "ab")
    added = [z3.Real(f"c_{i}") for i in range(q)]
    hypotheses = []
    for i, c in enumerate(added):
        table = {(s, t): rows[t][chosen[s][i]] for s, t in CASES}
        # Redundant bounds, which give the solver the sum without a case split.
        hypotheses += [c >= min(table.values()), c <= max(table.values())]
        for (s, t), z in table.items():
            case = z3.And(a[i] if s else z3.Not(a[i]), b[i] if t else z3.Not(b[i]))
            hypotheses.append(z3.Implies(case, c == z))
    o, total = z3.Real("o"), sum(added[1:], added[0])
    slack = exact_term(q * eps)
    hypotheses += [o - total <= slack, total - o <= slack]
    met = z3.Or(z3.BoolVal(False), *(z3.And(s, t) for s, t in zip(a, b, strict=True)))
    obligation = smt.Obligation(
        f"theorem 4, the reduction at q = {q}",
        "QF_LRA",
        hypotheses,
        (o > exact_term(q * threshold(q))) == met,
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
    """An output within eps of qSA on the input of a, b that is judged wrongly, by the definitions, or
    None."""
    q, y, rows = len(a), pointers(a), [[z] for z in [*values(b), 0]]
    target = qsa(rows, [y] * len(rows))[-1][0]
    answer = disj(a, b)
    output = target - eps if answer else target + eps
    if (output > threshold(q)) == bool(answer):
        return None
    why = f"an output {output}, within {eps} of the average {target}, is judged wrongly: DISJ = {answer}"
    return {"why": why, "a": list(a), "b": list(b), "pointers": list(y), "values": rows}


@claim("theorem-4", quick=[{}])
def reduction_for_all_q(
    *,
    values: Values = bob_values,
    pointers: Pointers = alice_pointers,
    threshold: Threshold = decision_threshold,
    scaled_error: Fraction = Fraction(1, 2),
) -> Verdict:
    """For all q >= 1, all a, b in {0,1}^q and every output within 1/(2q) of qSA(X)_{2q+1}: the output exceeds
    -1 + 1/q exactly if DISJ(a, b) = 1.

    Induction over the pairs (QF_LRA). State: n pairs so far, sum S, and k of them with a_i = b_i = 1;
    invariant S = 2k - n, n >= 0, and k = 0 or k >= 1. It starts at zeros; each of the four cases of a pair
    keeps it; at n = q it decides: o, q times the output, is within 1/2 of S and is compared with 1 - q.
    """
    n, S, k, o = z3.Reals("n S k o")
    invariant = [2 * k - n == S, n >= 0, z3.Or(k == 0, k >= 1)]
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
    cut = exact_term(at_one) + exact_term(at_two - at_one) * (n - 1)
    slack = exact_term(scaled_error)
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


def _harmless_zero(b: Iterable[int]) -> list[int]:
    return [z for bit in b for z in (1 if bit else -1, 0)]


def _swapped(a: Iterable[int]) -> tuple[int, ...]:
    return tuple(2 * i + bit for i, bit in enumerate(a))


def _last_swapped(a: Iterable[int]) -> tuple[int, ...]:
    *first, last = alice_pointers(a)
    return *first, last ^ 1


_ROW = {"q": 8, "eps": Fraction(1, 16)}
mutant(reduction_decides_disjointness, "the harmless value is 0", at=_ROW, values=_harmless_zero)
mutant(reduction_decides_disjointness, "the pointers are swapped", at=_ROW, pointers=_swapped)
mutant(reduction_decides_disjointness, "the last pointer is swapped", at=_ROW, pointers=_last_swapped)
mutant(
    reduction_decides_disjointness,
    "the threshold is a quarter of the way",
    at=_ROW,
    threshold=lambda q: -1 + Fraction(1, 4 * q),
)
mutant(reduction_for_all_q, "the harmless value is 0", at={}, values=_harmless_zero)
mutant(reduction_for_all_q, "outputs within 1/q", at={}, scaled_error=Fraction(1))
