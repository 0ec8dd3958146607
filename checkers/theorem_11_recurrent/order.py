"""Theorem 11 without its order: a machine that reads the probe before the values needs few states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Margin, Verdict
from checkers.engines import smt
from constructions.errors import BadInput
from constructions.task_inputs import all_bit_strings

LARGEST = 10  # 2^n prefixes are tried
Table = list[list[tuple[int, int]]]


def waiting(n: int) -> Table:
    """table[k][state][bit], the state after token k (0-based): states 0..n-1 wait for that token, state n has
    seen a 0, n + 1 a 1. The probe, read first, gives the state to begin with."""
    done = [(n, n), (n + 1, n + 1)]
    return [[(n, n + 1) if s == k else (s, s) for s in range(n)] + done for k in range(n)]


@claim("theorem-11", quick=[{"n": 3}, {"n": 6}])
def probe_first_needs_few_states(n: int, *, table: Callable[[int], Table] = waiting) -> Verdict:
    """If the probe is read before the n values, a machine of n + 2 states, fewer than 2^n, answers every
    probe on every prefix rightly (q = d' = 1): Theorem 11 needs the values to be read before the pointers.

    Solvers: the machine is run on symbolic bits (QF_UF), one run a probe. Exhaustion: all 2^n prefixes.
    """
    if not 3 <= n <= LARGEST:
        raise BadInput(f"n must lie in 3..{LARGEST}, so that n + 2 < 2^n and 2^n can be tried, not {n}")
    steps = table(n)
    bits = [z3.Bool(f"bit_{k}") for k in range(n)]

    def symbolic(k: int) -> Any:
        """Whether the machine, told k, ends in the state of a 1."""
        at: dict[int, Any] = {k: z3.BoolVal(True)}
        for step, bit in zip(steps, bits, strict=True):
            after: dict[int, list[Any]] = {}
            for state, here in at.items():
                for value, way in ((0, z3.Not(bit)), (1, bit)):
                    after.setdefault(step[state][value], []).append(z3.And(here, way))
            at = {state: z3.Or(ways) for state, ways in after.items()}  # unsimplified: its order varies
        return at.get(n + 1, z3.BoolVal(False))

    def wrong() -> Mapping[str, Any] | None:
        for string in all_bit_strings(n):
            for k in range(n):
                state = k
                for step, bit in zip(steps, string, strict=True):
                    state = step[state][bit]
                if int(state == n + 1) != string[k]:
                    return {"why": f"asked for bit {k + 1} it ends in state {state}", "bits": list(string)}
        return None

    used = {state for step in steps for row in step for state in row} | set(range(n))
    obligation = smt.Obligation(
        "every probe is answered",
        "QF_UF",
        [z3.Or(bits[0], z3.Not(bits[0]))],
        z3.And([symbolic(k) == bits[k] for k in range(n)]),
    )
    return smt.prove(
        [obligation],
        f"all 2^{n} prefixes and {n} probes",
        lambda _: wrong(),
        margin=Margin(2**n - len(used), "states fewer than 2^n"),
        exhaustion=wrong,
    )


def _forgetful(n: int) -> Table:
    """A corrupted machine: whoever waits for the last token is sent to the state of a 0."""
    return [
        [(n, n) if s == k == n - 1 else row for s, row in enumerate(step)]
        for k, step in enumerate(waiting(n))
    ]


def _late(n: int) -> Table:
    """A corrupted machine: the value of the token before is taken."""
    steps = waiting(n)
    return [*steps[1:], steps[0]]


mutant(probe_first_needs_few_states, "one token is not heard", at={"n": 4}, table=_forgetful)
mutant(probe_first_needs_few_states, "the wrong token is heard", at={"n": 4}, table=_late)
