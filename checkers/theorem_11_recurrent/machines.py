"""Claims of Theorem 11: fewer than 2^n states cannot remember n bits, and 2^n states can."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.engines.smt import Obligation
from constructions import tasks
from constructions.errors import BadInput
from constructions.theorem_11_recurrent.machines import Machine, Probing, collision, machine, shift_register

LARGEST_STORED = 1 << 16
MOST_TABLES = 10_000  # machines that are tried one by one
Table = tuple[tuple[int, int], ...]


def one_less(n: int) -> int:
    """The largest number of states below the bound."""
    return (1 << n) - 1


@claim("theorem-11", quick=[{"n": 1}, {"n": 2}, {"n": 3}])
def no_machine_below_the_bound(
    n: int,
    *,
    states: Callable[[int], int] = one_less,
    probes: Callable[[int], Sequence[int]] = range,
) -> Verdict:
    """No state machine with 2^n - 1 states answers every probe on every prefix of n bits, whatever its
    transition tables (a different one at each position) and its answers. So for q = 1 and N = 2n + 1,
    indeed N = n + 1, a recurrent model that approximates qSA to 1/2, or to any error below 1, needs more
    than 2^n - 1 states.

    Symbolic tables (propositional): T[k][s][b] is one-hot over the next state, `at[p]` one-hot over the
    states that prefix p leads to, A[s][k] the sign of the output of state s to a probe at bit k. An output
    closer than 1 to the target +-1 has its sign. A machine with fewer states is one with states that are
    not used.
    """
    if not 1 <= n <= 3:
        raise BadInput(f"n must lie in 1..3 (the tables are symbolic: a pigeonhole problem of 2^n), not {n}")
    S = range(states(n))
    T = [
        [[[z3.Bool(f"T_{k}_{s}_{b}_{t}") for t in S] for b in (0, 1)] for s in (S if k else range(1))]
        for k in range(n)
    ]
    A = [[z3.Bool(f"A_{s}_{k}") for k in range(n)] for s in S]
    at: dict[tuple[int, ...], list[Any]] = {}
    hypotheses = [clause for table in T for row in table for choice in row for clause in _one_hot(choice)]
    for length in range(1, n + 1):
        for prefix in itertools.product((0, 1), repeat=length):
            at[prefix] = [z3.Bool("at_" + "".join(map(str, prefix)) + f"_{s}") for s in S]
            hypotheses += _one_hot(at[prefix])
            *before, bit = prefix
            for s, row in enumerate(T[length - 1]):
                here = [at[tuple(before)][s]] if before else []
                hypotheses += [z3.Implies(z3.And(*here, row[bit][t]), at[prefix][t]) for t in S]
    prefixes = list(itertools.product((0, 1), repeat=n))
    wrong = [
        z3.And(at[a][s], A[s][k] if a[k] == 0 else z3.Not(A[s][k]))
        for a in prefixes
        for s in S
        for k in probes(n)
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        def true(term: Any) -> bool:
            return bool(z3.is_true(model.eval(term, model_completion=True)))

        def chosen(choice: list[Any]) -> int:
            return next(t for t, term in enumerate(choice) if true(term))

        found = Machine(
            tuple(tuple((chosen(row[0]), chosen(row[1])) for row in table) for table in T),
            tuple(tuple(int(true(term)) for term in row) for row in A),
        )
        if any(found.answer(a, k) != a[k] for a in prefixes for k in probes(n)):
            return None
        why = f"this machine with {found.states} states answers every probe"
        return {"transitions": found.transitions, "answers": found.answers, "why": why}

    def failing() -> dict[str, Any] | None:
        tried = (_answering(tables, prefixes, probes(n)) for tables in _all_tables(n, len(S)))
        return next((found for found in tried if found is not None), None)

    few = len(S) ** (2 * (1 + (n - 1) * len(S))) <= MOST_TABLES
    obligation = Obligation("some probe is answered wrongly", "QF_UF", hypotheses, z3.Or(wrong))
    scope = f"all machines with {len(S)} states on prefixes of n = {n} bits (q = 1, N > {n})"
    margin = Margin(1, "states short of the bound 2^n")
    return smt.prove([obligation], scope, witness, margin=margin, exhaustion=failing if few else None)


def _all_tables(n: int, states: int) -> Iterator[tuple[Table, ...]]:
    """The transitions of every machine: at each position a pair of next states for each state."""
    pairs = [(zero, one) for zero in range(states) for one in range(states)]
    tables: list[list[Table]] = [[(pair,) for pair in pairs]]  # one state is there at first
    tables += [list(itertools.product(pairs, repeat=states)) for _ in range(n - 1)]
    return iter(itertools.product(*tables))


def _answering(
    tables: tuple[Table, ...], prefixes: Sequence[tuple[int, ...]], probes: Sequence[int]
) -> dict[str, Any] | None:
    """The machine with these transitions that answers each probe as some prefix of its state asks, if it is
    right for all of them: no other answers can be, where two prefixes ask for different ones."""
    states = max(1, *(state for table in tables for row in table for state in row)) + 1
    n = len(tables)
    silent = Machine(tables, ((0,) * n,) * states)
    asked = {silent.state_after(a): a for a in prefixes}
    found = Machine(tables, tuple(asked.get(s, (0,) * n) for s in range(states)))
    if any(found.answer(a, k) != a[k] for a in prefixes for k in probes):
        return None
    why = f"this machine with {found.states} states answers every probe"
    return {"transitions": found.transitions, "answers": found.answers, "why": why}


def _one_hot(choice: Sequence[Any]) -> list[Any]:
    pairs = itertools.combinations(choice, 2)
    return [z3.Or(list(choice)), *(z3.Not(z3.And(u, v)) for u, v in pairs)]


def as_many(n: int) -> int:
    """A corrupted count: 2^n states, which suffice."""
    return 1 << n


def all_but_last(n: int) -> Sequence[int]:
    """Corrupted probes: the last bit is never asked for."""
    return range(n - 1)


mutant(no_machine_below_the_bound, "2^n states", at={"n": 2}, states=as_many)
mutant(no_machine_below_the_bound, "the last bit is never asked for", at={"n": 2}, probes=all_but_last)


@claim("theorem-11", quick=[{}])
def colliding_prefixes_are_separated(*, same_state: bool = True, differ: bool = True) -> Verdict:
    """For every n, q and every recurrent model with any set of states: if prefixes a, b lead to one state and
    differ at bit k, then at a probe that points at k the output is off by at least 1/q, twice the allowed
    1/(2q), for a or for b.

    QF_UFLRA: q times the output is an uninterpreted function of state and k with a real value (the first
    coordinate; others only add to the error), with targets +1 and -1; a and b are uninterpreted functions
    of k. With the pigeonhole principle this is the theorem: fewer than 2^n states leave two prefixes in one
    state.
    """
    state, index = z3.DeclareSort("State"), z3.DeclareSort("Index")
    out = z3.Function("out", state, index, z3.RealSort())
    a, b = (z3.Function(name, index, z3.BoolSort()) for name in ("a", "b"))
    h, g = z3.Const("h", state), z3.Const("g", state)
    k = z3.Const("k", index)

    def near(output: Any, bit: Any) -> Any:
        target = z3.If(bit, z3.RealVal(1), z3.RealVal(-1))
        return z3.And(output - target < 1, target - output < 1)

    hypotheses = [h == g] * same_state + [z3.Xor(a(k), b(k))] * differ
    goal = z3.Not(z3.And(near(out(h, k), a(k)), near(out(g, k), b(k))))

    def witness(model: Any) -> dict[str, Any] | None:
        outputs = [model.eval(term, model_completion=True).as_fraction() for term in (out(h, k), out(g, k))]
        bits = [int(z3.is_true(model.eval(f(k), model_completion=True))) for f in (a, b)]
        targets = [tasks.qsa([[Fraction(2 * bit - 1)]], [(0,)])[0][0] for bit in bits]
        errors = [abs(Fraction(str(o)) - t) for o, t in zip(outputs, targets, strict=True)]
        if max(errors) >= 1:
            return None
        return {"outputs": outputs, "bits": bits, "errors": errors, "why": "both outputs are closer than 1"}

    obligation = Obligation("one of the two outputs is off", "QF_UFLRA", hypotheses, goal)
    return smt.prove([obligation], "all n, all q, all state spaces, all output maps", witness)


mutant(colliding_prefixes_are_separated, "the states differ", at={}, same_state=False)
mutant(colliding_prefixes_are_separated, "the prefixes may agree at k", at={}, differ=False)


@claim("theorem-11", quick=[{"n": 2}, {"n": 8}], full=[{"n": 12}])
def register_at_the_bound_suffices(n: int, *, register: Callable[[int], Machine] = shift_register) -> Verdict:
    """The shift register, with 2^n states, answers every probe on every prefix of n bits: the bound is
    tight on the adversary's inputs.

    Both engines count the states, and run the tables on all 2^n prefixes and n probes, the second from the
    certificate alone.
    """
    given = register(n)

    def failure() -> dict[str, Any] | None:
        most = max(given.states, *(len(table) for table in given.transitions))
        if most > 1 << n:
            return {"states": most, "why": f"the machine has {most} states, more than 2^n = {1 << n}"}
        for bits in itertools.product((0, 1), repeat=n):
            state = given.state_after(bits)
            k = next((k for k in range(n) if given.answers[state][k] != bits[k]), None)
            if k is not None:
                return {"prefix": bits, "probe": k, "why": f"bit {k + 1} of {bits} is answered wrongly"}
        return None

    certificate = of_this_claim() | {
        "kind": "theorem-11-machine",
        "transitions": [[list(pair) for pair in table] for table in given.transitions],
        "answers": [list(row) for row in given.answers],
    }
    return conclude(
        Outcome.PROVED,
        f"all {1 << n} prefixes of n = {n} bits and all probes",
        [opinion("exhaustion", failure), replayed(certificate)],
        margin=Margin(n, "bits of state, the least possible on these inputs"),
        certificate=certificate if len(json.dumps(certificate)) <= LARGEST_STORED else None,
    )


def forgetful_register(n: int) -> Machine:
    """A corrupted register: the first bit is shifted out."""
    given = shift_register(n)
    last = tuple((a % (1 << (n - 1)), b % (1 << (n - 1))) for a, b in given.transitions[-1])
    return Machine((*given.transitions[:-1], last), given.answers)


def one_bit_too_many(n: int) -> Machine:
    """A corrupted register: a state has one bit more, which is never asked for."""
    given = shift_register(n)
    return Machine(given.transitions, given.answers * 2)


def one_answer_wrong(n: int) -> Machine:
    """A corrupted register: one state answers one probe wrongly."""
    given = shift_register(n)
    *answers, last = given.answers
    return Machine(given.transitions, (*answers, (*last[:-1], 1 - last[-1])))


mutant(
    register_at_the_bound_suffices, "the first bit is shifted out", at={"n": 4}, register=forgetful_register
)
mutant(register_at_the_bound_suffices, "one bit too many", at={"n": 4}, register=one_bit_too_many)
mutant(register_at_the_bound_suffices, "one answer wrong", at={"n": 4}, register=one_answer_wrong)


@claim(
    "theorem-11",
    quick=[
        {"n": 10, "family": "random", "states": 900, "seed": 1},
        {"n": 20, "family": "random", "states": 300, "seed": 2},
        {"n": 20, "family": "counter", "states": 21, "seed": 0},
        {"n": 20, "family": "window", "states": 256, "seed": 0},
    ],
    full=[{"n": 20, "family": "random", "states": 20_000, "seed": 3}],
)
def machine_below_the_bound_is_fooled(
    n: int,
    family: str,
    states: int,
    seed: int,
    *,
    build: Callable[[str, int, int, int], Machine] = machine,
    find: Callable[[Machine], tuple[tuple[int, ...], tuple[int, ...]] | None] = collision,
) -> Verdict:
    """For this machine with fewer than 2^n states there are two prefixes and a probe at which its one
    answer is wrong for one of them: on N = 2n + 1 tokens its error is at least 1 > 1/2.

    Families: random tables; counter (of ones); window (the last bits). The second engine runs the stored
    tables on the two prefixes.
    """
    if 1 <= n <= states.bit_length() and states >= 1 << n:
        raise BadInput(f"there must be fewer than 2^n = {1 << n} states, for n = {n}, not {states}")
    given = build(family, n, states, seed)
    probing = Probing(2 * n + 1, 1, 1, n)
    found = find(given)
    why = "no two prefixes lead to one state" if found is None else ""
    a, b = found or ((0,) * n, (0,) * n)
    k = next((k for k in range(n) if a[k] != b[k]), 0)

    def failure() -> dict[str, Any] | None:
        if why:
            return {"states": given.states, "why": why}
        if a == b or given.state_after(a) != given.state_after(b):
            return {"prefixes": [a, b], "why": "these prefixes do not lead to one state"}
        # The definition: the two inputs' targets at the probe, on the tokens themselves.
        sides = []
        for bits in (a, b):
            tokens = probing.tokens(bits, k)
            values = [[Fraction(token[0])] for token in tokens]
            sides.append(tasks.qsa(values, [(token[1] - 1,) for token in tokens])[-1])
        if [probing.target(bits, k) for bits in (a, b)] != sides or sides[0] == sides[1]:
            return {"prefixes": [a, b], "probe": k, "why": "the targets at the probe are not the two bits"}
        return None

    certificate = of_this_claim() | {
        "kind": "theorem-11-collision",
        "transitions": [[list(pair) for pair in table] for table in given.transitions],
        "a": list(a),
        "b": list(b),
        "probe": k + 1,
    }
    return conclude(
        Outcome.CERTIFIED,
        f"the machine of family {family} with {given.states} states, n = {n}, N = {2 * n + 1}, seed {seed}",
        [opinion("exact", failure), replayed(certificate)],
        margin=Margin(Fraction(1, 2), "the error 1 on one of the two inputs, less the allowed 1/2"),
        certificate=certificate if len(json.dumps(certificate)) <= LARGEST_STORED else None,
    )


def register_instead(family: str, n: int, states: int, seed: int) -> Machine:
    """A corrupted machine: the register with 2^n states."""
    del family, states, seed
    return shift_register(n)


def one_bit_flipped(given: Machine) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """A corrupted search: the last bit of one prefix is flipped."""
    found = collision(given)
    return None if found is None else (found[0], (*found[1][:-1], 1 - found[1][-1]))


_SMALL = {"n": 6, "family": "random", "states": 20, "seed": 1}
mutant(machine_below_the_bound_is_fooled, "the register of 2^n states", at=_SMALL, build=register_instead)
mutant(machine_below_the_bound_is_fooled, "one bit of a prefix flipped", at=_SMALL, find=one_bit_flipped)
