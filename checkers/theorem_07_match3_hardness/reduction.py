"""Theorem 7: the reduction from set disjointness to Match3, at given sizes and for all sizes at once."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import z3

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines import smt
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.task_inputs import all_bit_strings
from constructions.tasks import disj, match3
from constructions.theorem_07_match3_hardness.reduction import Choice, choices, tokens_at, unchecked_choices

Builder = Callable[[int, int, int], list[Choice]]
Strings = tuple[Sequence[int], Sequence[int]]


def _failure(built: Sequence[Choice], M: int, a: Sequence[int], b: Sequence[int]) -> dict[str, Any] | None:
    """The witness that Match3(X)_1 differs from DISJ(a, b), evaluated with both definitions; else None."""
    tokens = tokens_at(built, a, b)
    matched, meets = match3(tokens, M)[0], disj(a, b)
    if matched == meets:
        return None
    why = f"Match3(X)_1 = {matched} but DISJ(a, b) = {meets}"
    return {
        "why": why,
        "a": list(a),
        "b": list(b),
        "M": M,
        "X": tokens,
        "Match3(X)_1": matched,
        "DISJ": meets,
    }


def _matches_first(built: Sequence[Choice], M: int, bits: Mapping[str, Sequence[Any]]) -> Any:
    """Match3(X)_1 as a Boolean term: residues v and w with x_1 + v + w = 0 (mod M) are both present.

    This is the definition with its "for some j1, j2" (equal ones included) moved to the residues.
    """
    present: dict[int, list[Any]] = {}
    for c in built:
        bit = z3.BoolVal(False) if c.owner is None else bits[c.owner][c.index]
        present.setdefault(c.if_one, []).append(bit)
        present.setdefault(c.if_zero, []).append(z3.Not(bit))
    pairs = [(v, (-built[0].if_zero - v) % M) for v in present]
    return z3.Or([z3.And(z3.Or(present[v]), z3.Or(present[w])) for v, w in pairs if v <= w and w in present])


@claim(
    "theorem-7",
    quick=[
        {"n": 1, "N": 5, "M": 6},
        {"n": 4, "N": 11, "M": 12},
        {"n": 5, "N": 13, "M": 14},
        {"n": 64, "N": 131, "M": 132},
        {"n": 256, "N": 515, "M": 516},
    ],
    full=[
        {"n": 3, "N": 7, "M": 97},
        {"n": 256, "N": 1024, "M": 4096},
        {"n": 2047, "N": 4097, "M": 4098},
    ],
    kernel=["theorem_7_reduction"],
)
def the_reduction_decides_disjointness(n: int, N: int, M: int, *, build: Builder = choices) -> Verdict:
    """If 2n + 1 <= N and M >= 2n + 4 then for all a, b in {0,1}^n the input X in [M]^N of the reduction has
    Match3(X)_1 = DISJ_n(a, b).

    Encoding (propositional): one Boolean per bit; Match3(X)_1 is a disjunction over pairs of residues that
    complete x_1 to 0 modulo M. Integers find these pairs; of the reduction's own tokens they leave DISJ
    itself, so that what the solvers decide is plain, and the tokens of another reduction are what they
    refute. For n <= 5 also every (a, b) is evaluated with the definitions. Source: the proof of Theorem 7;
    the explicit values are ours.
    """
    if n > 4096 or N > 1 << 14:
        raise BadInput(f"n = {n}, N = {N} is too large for one formula: n <= 4096 and N <= 16384 would do")
    built = build(n, N, M)
    bits = {player: [z3.Bool(f"{player}_{i + 1}") for i in range(n)] for player in ("alice", "bob")}
    meets = z3.Or([z3.And(s, t) for s, t in zip(bits["alice"], bits["bob"], strict=True)])
    name = f"Match3(X)_1 = DISJ at n={n}, N={N}, M={M}"
    obligation = smt.Obligation(name, "QF_UF", [], _matches_first(built, M, bits) == meets)

    def witness(model: Any) -> Mapping[str, Any] | None:
        a, b = ([int(z3.is_true(model.eval(bit))) for bit in bits[player]] for player in ("alice", "bob"))
        return _failure(built, M, a, b)

    def try_all() -> Mapping[str, Any] | None:
        pairs = itertools.product(all_bit_strings(n), repeat=2)
        return next(filter(None, (_failure(built, M, a, b) for a, b in pairs)), None)

    scope = f"all 2^{2 * n} pairs (a, b) at n = {n}, N = {N}, M = {M}"
    return smt.prove([obligation], scope, witness, exhaustion=try_all if n <= 5 else None)


# --- all sizes at once ------------------------------------------------------------------------------


def _small_models(obligations: Sequence[smt.Obligation], n: Any) -> Iterator[Any]:
    """Models of failing obligations with n <= 8."""
    for obligation in obligations:
        solver = z3.SolverFor(obligation.logic)
        solver.add(*obligation.hypotheses, z3.Not(obligation.goal), n <= 8)
        if solver.check() == z3.sat:
            yield solver.model()


@claim("theorem-7", quick=[{}], kernel=["theorem_7_reduction"])
def the_reduction_holds_for_every_n(*, slack: int = 4, first: int = 1, bob: int = 2) -> Verdict:
    """For every n >= 1, N >= 2n + 1, M >= 2n + 4 and all a, b in {0,1}^n the input X of the reduction is in
    [M]^N and has Match3(X)_1 = DISJ_n(a, b).

    Encoding (QF_UFLIA): a and b are uninterpreted functions from indices to Booleans; n, N, M and the two
    positions j1, j2 are symbolic. "No common bit" is needed at the indices of j1 and j2 only. Tokens lie in
    0..M-1 (first obligation), so a sum s of three that is a multiple of M is 0, M or 2M (second, the only
    nonlinear one, QF_NIA). Then no match without a common bit (third), and a match at the two
    positions of a common bit (fourth).
    """
    n, N, M, j1, j2, i = z3.Ints("n N M j1 j2 i")
    s, k = z3.Ints("s k")
    a, b = (z3.Function(name, z3.IntSort(), z3.BoolSort()) for name in "ab")

    def token(j: Any) -> Any:
        """The token at 1-based position j: token 1, Alice's at 2..n+1, Bob's at n+2..2n+1, then unused."""
        alices = z3.If(a(j - 1), j, 1)
        bobs = z3.If(b(j - n - 1), M - bob - (j - n - 1), 1)
        return z3.If(j == 1, first, z3.If(j <= n + 1, alices, z3.If(j <= 2 * n + 1, bobs, 1)))

    def disjoint_at(index: Any) -> Any:
        return z3.Not(z3.And(a(index), b(index)))

    sizes = [n >= 1, 2 * n + 1 <= N, 2 * n + slack <= M]
    places = [j1 >= 1, j1 <= N, j2 >= 1, j2 <= N]
    disjoint = [disjoint_at(index) for j in (j1, j2) for index in (j - 1, j - n - 1)]
    total = token(z3.IntVal(1)) + token(j1) + token(j2)
    obligations = [
        smt.Obligation(
            "tokens are residues", "QF_UFLIA", [*sizes, *places], z3.And(token(j1) >= 0, token(j1) < M)
        ),
        smt.Obligation(
            "a multiple of M from 0 to 3M - 1 is 0, M or 2M",
            "QF_NIA",
            [M >= 1, s == k * M, s >= 0, s < 3 * M],
            z3.Or(s == 0, s == M, s == 2 * M),
        ),
        smt.Obligation(
            "without a common bit no sum vanishes",
            "QF_UFLIA",
            [*sizes, *places, *disjoint],
            z3.And(total != 0, total != M, total != 2 * M),
        ),
        smt.Obligation(
            "a common bit gives a match",
            "QF_UFLIA",
            [*sizes, i >= 1, i <= n, a(i), b(i)],
            z3.And(n + 1 + i <= N, token(z3.IntVal(1)) + token(1 + i) + token(n + 1 + i) == M),
        ),
    ]

    def evaluated(model: Any) -> Mapping[str, Any] | None:
        """The model's bits at the indices that matter, zeros elsewhere, evaluated with the definitions."""
        size, modulus = (model.eval(v, model_completion=True).as_long() for v in (n, M))
        first_at, second_at, common = (model.eval(v, model_completion=True).as_long() for v in (j1, j2, i))
        of_positions = {j - shift for j in (first_at, second_at) for shift in (1, size + 1)}
        built = [
            Choice(c.if_zero, (c.if_one + 2 - bob) % modulus, c.owner, c.index) if c.owner == "bob" else c
            for c in unchecked_choices(size, 2 * size + 1, modulus, first)
        ]
        for wanted in (of_positions, {common}):
            strings = [
                [
                    int(x in wanted and z3.is_true(model.eval(f(x), model_completion=True)))
                    for x in range(1, size + 1)
                ]
                for f in (a, b)
            ]
            found = _failure(built, modulus, *strings)
            if found is not None:
                return found
        return None

    def witness(_: Any) -> Mapping[str, Any] | None:
        """A readable failure: the solver's own model may have any size, so one of n <= 8 is asked for."""
        return next(filter(None, map(evaluated, _small_models(obligations, n))), None)

    return smt.prove(obligations, "every n >= 1, N >= 2n + 1, M >= 2n + 4 and all a, b", witness)


@claim("theorem-7", quick=[{}])
def different_strings_are_separated(*, string: Callable[[Any, Any], Any] | None = None) -> Verdict:
    """For every n and all a != a' in {0,1}^n there is b with DISJ_n(a, b) != DISJ_n(a', b). So if Alice sends
    one message on two different a, a receiver of it errs on one of two inputs.

    b is the unit string at an index i where a and a' differ. Encoding (QF_UFLIA): strings are functions from
    indices to Booleans; i and the index k of a supposed common bit are skolem constants.
    """
    choose = string or (lambda k, i: k == i)
    n, i, k = z3.Ints("n i k")
    strings = [z3.Function(name, z3.IntSort(), z3.BoolSort()) for name in ("a", "a_other")]
    inside = [n >= 1, i >= 1, i <= n, k >= 1, k <= n, strings[0](i) != strings[1](i)]
    obligations = []
    for name, f in zip(("a", "a'"), strings, strict=True):
        obligations += [
            smt.Obligation(f"{name}_i = 1 meets b", "QF_UFLIA", [*inside, f(i)], choose(i, i)),
            smt.Obligation(
                f"{name}_i = 0 misses b",
                "QF_UFLIA",
                [*inside, z3.Not(f(i))],
                z3.Not(z3.And(f(k), choose(k, i))),
            ),
        ]

    def evaluated(model: Any) -> Mapping[str, Any] | None:
        size, at = (model.eval(v, model_completion=True).as_long() for v in (n, i))
        places = range(1, size + 1)
        a, other = (
            [int(z3.is_true(model.eval(f(x), model_completion=True))) for x in places] for f in strings
        )
        b = [int(z3.is_true(z3.simplify(choose(z3.IntVal(x), z3.IntVal(at))))) for x in places]
        if a == other or disj(a, b) != disj(other, b):
            return None
        return {"why": f"DISJ(a, b) = DISJ(a', b) = {disj(a, b)}", "a": a, "a'": other, "b": b}

    def witness(_: Any) -> Mapping[str, Any] | None:
        return next(filter(None, map(evaluated, _small_models(obligations, n))), None)

    return smt.prove(obligations, "every n and all a != a' in {0,1}^n", witness)


# --- the hypotheses are needed ----------------------------------------------------------------------


def strings_that_break(n: int, M: int) -> Strings:
    """a and b = 0 on which the reduction fails at N = 2n + 1 and 2 <= M <= 2n + 3.

    Alice's ones at i and j give 1 + (i + 1) + (j + 1) = i + j + 3, any number from 5 to 2n + 3: some
    multiple of M for M >= 5. M = 3 divides 1 + 1 + 1, M = 4 divides 1 + (1 + 1) + 1 and so does M = 2.
    """
    total = next((M * k for k in range(1, 2 * n + 4) if 5 <= M * k <= 2 * n + 3), 0)
    ones = {1} if not total else {(total - 3) // 2, total - 3 - (total - 3) // 2}
    return [int(i in ones) for i in range(1, n + 1)], [0] * n


@claim(
    "theorem-7",
    quick=[{"n": 1}, {"n": 2}, {"n": 5}, {"n": 12}],
    full=[{"n": 40}],
)
def the_hypotheses_are_needed(
    n: int, *, breaking: Callable[[int, int], Strings] = strings_that_break
) -> Verdict:
    """The reduction with N = 2n + 1 fails at every modulus 2 <= M <= 2n + 3 (residues taken modulo M), so
    M >= 2n + 4 is sharp for it; and with x_1 = 0 in place of 1 it fails at every M from 2n + 4 to 4n + 8.

    Certificate: for each such (M, x_1) strings a, b with Match3(X)_1 != DISJ(a, b). Nothing is said of other
    reductions: whether M < 2n + 4 makes Match3 easier is not decided here.
    """
    if not 1 <= exact_integer(n, "n") <= 200:
        raise BadInput(f"n must lie in 1..200, not {n}: every modulus up to 4n + 8 is tried")
    cases = [(M, 1, *breaking(n, M)) for M in range(2, 2 * n + 4)]
    cases += [(M, 0, [0] * n, [0] * n) for M in range(2 * n + 4, 4 * n + 9)]
    rows = [{"M": M, "first": first, "a": list(a), "b": list(b)} for M, first, a, b in cases]
    certificate = of_this_claim() | {"kind": "theorem-7/reduction-fails", "n": n, "cases": rows}

    def holding() -> Mapping[str, Any] | None:
        for M, first, a, b in cases:
            built = unchecked_choices(n, 2 * n + 1, M, first)
            if _failure(built, M, a, b) is None:
                return {"why": f"the reduction is right at M = {M}, x_1 = {first}", "a": a, "b": b, "M": M}
        return None

    scope = (
        f"n = {n}, N = 2n + 1 = {2 * n + 1}: M = 2..{2 * n + 3} with x_1 = 1, "
        f"and M = {2 * n + 4}..{4 * n + 8} with x_1 = 0"
    )
    opinions = [opinion("exact", holding), replayed(certificate)]
    return conclude(Outcome.CERTIFIED, scope, opinions, certificate=certificate)


# --- mutants ----------------------------------------------------------------------------------------


def _bob_moved(n: int, N: int, M: int) -> list[Choice]:
    """Bob's residues one too large: his i meets Alice's i - 1."""
    return [
        Choice(c.if_zero, (c.if_one + 1) % M, c.owner, c.index) if c.owner == "bob" else c
        for c in choices(n, N, M)
    ]


_small = {"n": 3, "N": 9, "M": 10}
mutant(the_reduction_decides_disjointness, "Bob's residues off by one", at=_small, build=_bob_moved)
mutant(
    the_reduction_decides_disjointness,
    "x_1 = 0",
    at=_small,
    build=lambda n, N, M: unchecked_choices(n, N, M, 0),
)
mutant(
    the_reduction_decides_disjointness,
    "M = 2n + 3",
    at={"n": 64, "N": 131, "M": 131},
    build=unchecked_choices,
)
mutant(the_reduction_holds_for_every_n, "M = 2n + 3 allowed", at={}, slack=3)
mutant(the_reduction_holds_for_every_n, "x_1 = 0", at={}, first=0)
mutant(the_reduction_holds_for_every_n, "Bob's residues off by one", at={}, bob=1)
mutant(different_strings_are_separated, "b has every bit", at={}, string=lambda _k, _i: z3.BoolVal(True))
mutant(different_strings_are_separated, "b misses the index by one", at={}, string=lambda k, i: k == i + 1)
mutant(
    the_hypotheses_are_needed,
    "the sum of the two ones is one too small",
    at={"n": 5},
    breaking=lambda n, M: strings_that_break(n, M - 1 if M > 5 else M),
)
mutant(the_hypotheses_are_needed, "no ones at all", at={"n": 2}, breaking=lambda n, _M: ([0] * n, [0] * n))
