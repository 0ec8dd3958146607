"""Replay for Theorem 11: state machines on bit strings, as tables.

theorem-11-machine: transitions (for each position a list of [state after 0, state after 1], from state 0),
answers (for each state a list of bits). Accepted if there are at most 2^n states, and every prefix ends in a
state that answers its bits.
theorem-11-collision: transitions, prefixes a and b, probe (1-based). Accepted if a and b end in one state
and differ at the probe: then no answer of that state is right for both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from proofs.replayers import Kind, Malformed, Rejected, afford, covers, field, integer, integer_matrix
from proofs.replayers import bit_string as _bits

LONGEST = 20


def _tables(certificate: Mapping[str, Any]) -> list[list[list[int]]]:
    given = field(certificate, "transitions")
    if not isinstance(given, list) or not given:
        raise Malformed("field 'transitions' must be a list of tables, one a position")
    tables = [integer_matrix({"kind": "table", "table": table}, "table") for table in given]
    for k, table in enumerate(tables):
        after = len(tables[k + 1]) if k + 1 < len(tables) else None
        if any(len(row) != 2 for row in table):
            raise Malformed(f"table {k + 1} must have rows of two states")
        if any(s < 0 or (after is not None and s >= after) for row in table for s in row):
            raise Malformed(f"table {k + 1} leads to a state that table {k + 2} does not have")
    return tables


def remembers(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accept if the machine, of at most 2^n states, answers every bit of every prefix."""
    tables = _tables(certificate)
    answers = integer_matrix(certificate, "answers")
    n = len(tables)
    covers(parameters, n=n)
    if n > LONGEST or len(answers[0]) != n:
        raise Malformed(f"field 'answers' must have rows of n = {n} <= {LONGEST} bits")
    afford(n * n << n)
    most = max(len(answers), *(len(table) for table in tables))
    if most > 2**n:
        raise Rejected(f"the machine has {most} states, more than 2^n = {2**n}")
    reached: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    for table in tables:
        reached = [(table[s][bit], (*bits, bit)) for s, bits in reached for bit in (0, 1)]
    for state, bits in reached:
        if state >= len(answers):
            raise Malformed(f"state {state} has no answers")
        if tuple(answers[state]) != bits:
            raise Rejected(f"prefix {bits} ends in state {state}, which answers {answers[state]}")
    return (
        f"the machine of this file, of at most 2^{n} states, answers all probes on all 2^{n} prefixes of n ="
        f" {n} bits"
    )


def collides(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accept if a and b end in one state and differ at the probe."""
    tables = _tables(certificate)
    n = len(tables)
    covers(parameters, n=n)
    most = max(max(len(table), 1 + max(map(max, table))) for table in tables)
    if not most <= parameters["states"] < 1 << n:
        raise Rejected(
            f"there are {most} states, not at most {parameters['states']}, and these fewer than 2^{n}"
        )
    a, b = (_bits(certificate, name, len(tables)) for name in ("a", "b"))
    probe = integer(certificate, "probe", 1)
    if probe > len(tables):
        raise Malformed(f"field 'probe' must lie in 1..{len(tables)}, not {probe}")
    ends = []
    for bits in (a, b):
        state = 0
        for table, bit in zip(tables, bits, strict=True):
            state = table[state][bit]
        ends.append(state)
    if ends[0] != ends[1]:
        raise Rejected(f"the prefixes end in states {ends[0]} and {ends[1]}")
    if a[probe - 1] == b[probe - 1]:
        raise Rejected(f"the prefixes agree at the probe, bit {probe}")
    return (
        f"the machine of this file, of at most {parameters['states']} states, ends in one state after two"
        f" prefixes of n = {n} bits, those of this file, which differ at bit {probe}: no answer of that"
        " state is right for both"
    )


KINDS = {
    "theorem-11-machine": Kind(
        remembers, "transitions answers", {"theorem-11/register_at_the_bound_suffices": "n"}
    ),
    "theorem-11-collision": Kind(
        collides,
        "transitions a b probe",
        {"theorem-11/machine_below_the_bound_is_fooled": "n family:word? states seed?"},
    ),
}
