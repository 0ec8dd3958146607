"""Fact 1: the fooling set of disjointness, for each n and for all n, and why it bounds every protocol."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np
import z3

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from constructions.communication import fooling_set_disj
from constructions.errors import BadInput
from constructions.fact_01_disjointness.protocols import bits_needed, check_model, index_of
from constructions.task_inputs import all_bit_strings
from constructions.tasks import disj

LARGEST_N = 16  # 2^31 pairs of pairs
LISTED_N = 8  # up to here a certificate lists its pairs

Pairs = Callable[[int], Iterable[tuple[tuple[int, ...], tuple[int, ...]]]]
Partner = tuple[int, int]


@claim("fact-1", quick=[{"n": 4}, {"n": 8}, {"n": 12}], full=[{"n": 16}])
def fooling_set(n: int, *, pairs: Pairs = fooling_set_disj) -> Verdict:
    """The 2^n pairs (a, complement of a) are a fooling set of DISJ_n: each is disjoint, and of any two pairs
    (a, b), (a', b') at least one of (a, b'), (a', b) is not.

    Every pair of pairs is tried: bitwise and of machine words by one engine; the replay forms, for each pair,
    the set of all others it crosses, as one long integer.
    """
    if not 1 <= n <= LARGEST_N:
        raise BadInput(f"n must lie in 1..{LARGEST_N}, not {n}: fooling_set_for_all_n covers every n")
    listed = [(index_of(a), index_of(b)) for a, b in pairs(n)]
    first, second = (np.array(column, dtype=np.uint16) for column in zip(*listed, strict=True))

    def uncrossed() -> Mapping[str, Any] | None:
        if len(listed) < 1 << n:
            return {"why": f"there are {len(listed)} pairs, not 2^{n}", "pairs": listed[:LISTED_N]}
        meeting = np.flatnonzero(first & second)
        if meeting.size:
            return _pair_witness(n, listed[meeting[0]], listed[meeting[0]])
        for k in range(len(listed)):
            fooled = ((first[k] & second) == 0) & ((first & second[k]) == 0)
            fooled[k] = False
            if fooled.any():
                return _pair_witness(n, listed[k], listed[int(np.flatnonzero(fooled)[0])])
        return None

    certificate = of_this_claim() | {
        "kind": "fact-1-fooling-set",
        "n": n,
        "pairs": [list(pair) for pair in listed] if n <= LISTED_N else "complements",
    }
    opinions = [opinion("exhaustion", uncrossed)]
    if pairs is fooling_set_disj or n <= LISTED_N:
        opinions.append(replayed(certificate))
    return conclude(
        Outcome.PROVED,
        f"all {len(listed) * (len(listed) - 1) // 2} pairs of pairs at n = {n}",
        opinions,
        margin=Margin(len(listed), "pairs, so different transcripts"),
        certificate=certificate,
    )


def _pair_witness(n: int, one: tuple[int, int], two: tuple[int, int]) -> Mapping[str, Any] | None:
    """Two pairs that fool nobody, by the definition of DISJ."""
    (a, b), (c, d) = ([tuple(map(int, f"{x:0{n}b}")) for x in pair] for pair in (one, two))
    if disj(a, b):
        return {"why": f"a pair meets: {a}, {b}", "a": a, "b": b}
    if disj(a, d) or disj(c, b):
        return None
    return {"why": f"neither crossing of two pairs meets: {a}, {b} and {c}, {d}", "pairs": [[a, b], [c, d]]}


@claim("fact-1", quick=[{}])
def fooling_set_for_all_n(*, partner: Partner = (1, 0)) -> Verdict:
    """For all n the 2^n pairs (a, complement of a) are a fooling set of DISJ_n on the value 0.

    QF_UF: bit strings are functions on an index set of any size. A meeting index of (a, b) would be some i;
    two different strings differ at some k. Both are constants here, so no quantifier is left.
    """
    index = z3.DeclareSort("Index")
    a, b, c, d = (z3.Function(name, index, z3.BoolSort()) for name in "abcd")
    i, k = z3.Consts("i k", index)
    zero, one = (z3.BoolVal(bool(bit)) for bit in partner)

    def partner_of(x: Any) -> Any:
        return z3.If(x, one, zero)

    pairs = [b(k) == partner_of(a(k)), d(k) == partner_of(c(k)), z3.Xor(a(k), c(k))]
    obligations = [
        smt.Obligation(
            "fact 1, a string and its partner",
            "QF_UF",
            [b(i) == partner_of(a(i))],
            z3.Not(z3.And(a(i), b(i))),
        ),
        smt.Obligation(
            "fact 1, two pairs cross", "QF_UF", pairs, z3.Or(z3.And(a(k), d(k)), z3.And(c(k), b(k)))
        ),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        pairs = [(x, partner[x]) for x in (0, 1)]
        for one, two in itertools.product(pairs, repeat=2):
            if one != two or disj([one[0]], [one[1]]):
                found = _pair_witness(1, one, two)
                if found is not None:
                    return found
        return None

    return smt.prove(obligations, "all n, all pairs of different strings", witness)


@claim("fact-1", quick=[{"learner": "both"}, {"learner": "one"}])
def fooling_set_bounds_protocols(learner: str, *, private: bool = True, crossed: bool = True) -> Verdict:
    """In every deterministic protocol, for every n, two pairs of the fooling set have different transcripts,
    so a protocol for DISJ_n has 2^n transcripts on the value 0; where both players learn the answer there is
    another for the value 1. Hence it sends at least n bits, and n + 1 if both learn.

    QF_UF, any protocol: after history h its owner sends a bit that depends on h and the owner's input alone.
    Step: if (a, b) and (c, d) have had history h, and with them (a, d) and (c, b), and send one next bit,
    then so do the other two. Final: at a common last history each player who learns has an answer from h and
    the own input; if the value is 0 on (a, b) and (c, d), then on (a, d) and (c, b), and the two pairs do not
    cross. One value: if both learn, (a, b) and (c, d) have one value, so another transcript gives the other.
    Counting: k bits have at most 2^k transcripts, and 2^n + 1 > 2^n.
    """
    check_model(learner)
    inputs_a, inputs_b, histories = (z3.DeclareSort(name) for name in ("Alice", "Bob", "History"))
    a, c = z3.Consts("a c", inputs_a)
    b, d = z3.Consts("b d", inputs_b)
    h = z3.Const("h", histories)
    alice_speaks = z3.Function("alice_speaks", histories, z3.BoolSort())
    from_a = z3.Function("from_a", histories, inputs_a, z3.BoolSort())
    from_b = z3.Function("from_b", histories, inputs_b, z3.BoolSort())
    from_both = z3.Function("from_both", histories, inputs_a, inputs_b, z3.BoolSort())
    value = z3.Function("value", inputs_a, inputs_b, z3.BoolSort())

    def next_bit(x: Any, y: Any) -> Any:
        return z3.If(alice_speaks(h), from_a(h, x), from_b(h, y)) if private else from_both(h, x, y)

    step = smt.Obligation(
        "fact 1, histories of crossed pairs stay together",
        "QF_UF",
        [next_bit(a, b) == next_bit(c, d)],
        z3.And(next_bit(a, d) == next_bit(a, b), next_bit(c, b) == next_bit(a, b)),
    )
    alice_knows = z3.Function("answer_of_alice", histories, inputs_a, z3.BoolSort())
    bob_knows = z3.Function("answer_of_bob", histories, inputs_b, z3.BoolSort())
    quads = [(x, y) for x in (a, c) for y in (b, d)]
    correct = [value(x, y) == bob_knows(h, y) for x, y in quads]
    if learner == "both":
        correct += [value(x, y) == alice_knows(h, x) for x, y in quads]
    crossing = z3.Or(value(a, d), value(c, b)) if crossed else z3.BoolVal(True)
    final = smt.Obligation(
        f"fact 1, one last history for two pairs ({learner})",
        "QF_UF",
        [*correct, z3.Not(value(a, b)), z3.Not(value(c, d))],
        z3.Not(crossing),
    )

    one_value = smt.Obligation(
        "fact 1, one last history has one value", "QF_UF", correct, value(a, b) == value(c, d)
    )

    def witness(_: Any) -> Mapping[str, Any] | None:
        strings = list(all_bit_strings(2))
        if not private:
            # A single bit that knows both inputs may be the answer itself, below the bound at n = 2.
            table = [(x, y, disj(x, y)) for x in strings for y in strings]
            short = bits_needed(2, learner) > 1
            why = "one bit that depends on both inputs decides DISJ_2"
            return {"why": why, "bits": 1, "sent": table} if short else None
        # With no crossing required, pairs with a = 0 all have value 0 and need no bit at all.
        zero = strings[0]
        if crossed or any(disj(zero, y) for y in strings):
            return None
        return {"why": "pairs that do not cross share the empty transcript", "a": zero, "b": strings}

    return smt.prove(
        [step, final, *([one_value] if learner == "both" else [])],
        f"all deterministic protocols, all n; {'both players learn' if learner == 'both' else 'Bob learns'}",
        witness,
        margin=Margin(bits_needed(0, learner), "bits beyond n that every protocol needs"),
    )


def _one_bit_short(n: int) -> Iterable[tuple[tuple[int, ...], tuple[int, ...]]]:
    for a, b in fooling_set_disj(n):
        yield a, (*b[:-1], 0)


def _one_repeated(n: int) -> Iterable[tuple[tuple[int, ...], tuple[int, ...]]]:
    pairs = list(fooling_set_disj(n))
    return [*pairs[:-1], pairs[0]]


mutant(fooling_set, "the last bit of b is 0", at={"n": 4}, pairs=_one_bit_short)


def _half(n: int) -> Iterable[tuple[tuple[int, ...], tuple[int, ...]]]:
    return itertools.islice(fooling_set_disj(n), 1 << (n - 1))


mutant(fooling_set, "half of the pairs", at={"n": 4}, pairs=_half)
mutant(fooling_set, "one pair twice", at={"n": 4}, pairs=_one_repeated)
mutant(fooling_set_for_all_n, "b is a copy of a", at={}, partner=(0, 1))
mutant(fooling_set_for_all_n, "b is zero", at={}, partner=(0, 0))
mutant(fooling_set_bounds_protocols, "bits may depend on both inputs", at={"learner": "both"}, private=False)
mutant(fooling_set_bounds_protocols, "pairs need not cross", at={"learner": "one"}, crossed=False)
