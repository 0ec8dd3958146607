"""Appendix B.1 without its hypotheses: two equal keys have no isometry and no query between them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines import smt
from constructions.errors import BadInput

MOST = 2  # coordinates: a pigeonhole that solvers try case by case


def _product(one: Sequence[Any], other: Sequence[Any]) -> Any:
    terms = [s * t for s, t in zip(one, other, strict=True)]
    return sum(terms[1:], terms[0])


def too_many(m: int) -> int:
    """One key more than there are sign vectors."""
    return (1 << m) + 1


@claim("appendix-b-restricted-isometry", quick=[{"m": 1}, {"m": 2}])
def equal_keys_have_no_isometry(
    m: int, *, count: Callable[[int], int] = too_many, equal: bool = True
) -> Verdict:
    """Of N > 2^m' sign keys in m' coordinates (here m) two are equal; and where keys i and j are equal, in
    any number of coordinates, delta of order 2 is at least 1, and no query has <u_i, w> = 1 and <u_j, w>
    <= 1/2. So keys cannot be arbitrary, and m' must grow like log N already for q = 1.

    v = e_i - e_j has ||v||^2 = 2 and U v = 0. A key is a number of m' bits (QF_LIA, N = 2^m' + 1); isometry
    and query in the m' coordinates given, free reals (QF_NRA).
    """
    if not 1 <= m <= MOST:
        raise BadInput(f"m must lie in 1..{MOST} for the solvers, not {m}")
    N = count(m)
    codes = [z3.Int(f"key_{i}") for i in range(N)]
    a, b, w = ([z3.Real(f"{name}_{t}") for t in range(m)] for name in "abw")
    delta, image, first, second = z3.Reals("delta image first second")
    same = [s == t for s, t in zip(a, b, strict=True)] if equal else []
    signs = [z3.Or(v == 1, v == -1) for v in (*a, *b)]
    differences = [s - t for s, t in zip(a, b, strict=True)]
    squared = image == _product(differences, differences)
    obligations = [
        smt.Obligation(
            "two keys are equal",
            "QF_LIA",
            [z3.And(k >= 0, k < 2**m) for k in codes],
            z3.Or([k == other for k, other in itertools.combinations(codes, 2)]),
        ),
        smt.Obligation(
            "no isometry",
            "QF_NRA",
            [*same, *signs, squared, m * 2 - image <= 2 * m * delta, image - m * 2 <= 2 * m * delta],
            delta >= 1,
        ),
        smt.Obligation(
            "no query",
            "QF_NRA",
            [
                *same,
                *signs,
                first == _product(a, w),
                second == _product(b, w),
                first == 1,
            ],
            2 * second > 1,
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        keys = list(itertools.product((1, -1), repeat=m))[:N]
        if equal and len(set(keys)) < N:
            return None
        if equal:
            return {"why": "these keys are all different", "keys": keys}
        query = [Fraction(v, m) for v in keys[0]]
        values = [_product(key, query) for key in (keys[0], keys[-1])]
        if values != [1, -1]:
            return None
        return {"why": "this query tells the two keys apart", "keys": [keys[0], keys[-1]], "query": query}

    scope = f"all {N} sign keys in {m} coordinates, and all queries of two equal ones"
    return smt.prove(obligations, scope, witness)


mutant(equal_keys_have_no_isometry, "as many keys as sign vectors", at={"m": 2}, count=lambda m: 2**m)
mutant(equal_keys_have_no_isometry, "the keys may differ", at={"m": 1}, equal=False)
