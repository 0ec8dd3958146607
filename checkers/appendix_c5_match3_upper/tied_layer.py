"""Appendix C.5 in P: three bits a number are enough to gather the whole input."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Margin, Outcome, Verdict, conclude, unknown
from checkers.engines import smt
from checkers.engines.sizes import Size, larger
from checkers.match_tasks.decisions import more_than_inputs
from checkers.match_tasks.tallies import check_uniform, coordinate, counted_from_1, two_bits, wrong
from constructions.appendix_c5_match3_upper.tied_layer import bit_layer, check_size
from constructions.class_p import Layer
from constructions.errors import BadInput
from constructions.task_inputs import adversarial_tokens, all_tokens
from constructions.tasks import match3
from constructions.theorem_07_match3_hardness.two_party import bits_to_count

EXHAUSTED = 3000  # inputs


@claim(
    "appendix-c5-match3-upper",
    quick=[{"N": 1, "M": 2}, {"N": 4, "M": 5}, {"N": 5, "M": 4}, {"N": 24, "M": 100}],
    full=[{"N": 7, "M": 3}, {"N": 60, "M": 61}],
    kernel=["appendix_c5_P"],
)
def three_bits_gather_the_input(N: int, M: int, *, make: Callable[[int, int], Layer] = bit_layer) -> Verdict:
    """For every X in [M]^N one uniform head in P with p = 3, f = 0 and m_v = N ceil(log2 M) computes Match3
    at every token, without residuals or a dummy token: its rounded row holds every bit of every token. So m_v
    p H = 3 N ceil(log2 M), whatever N.

    Encoding (QF_LIA), a coordinate (j, k) at a time, from the layer's own values: only token j moves the
    mean, by its bit k, and the rounded mean is not 0 iff that bit is 1. What the output map makes of the
    tokens is as it is written. With at most 3000 inputs the layer itself is evaluated on all of them,
    with more on a few. The kernel's theorem, for all N and M, has a dummy at odd N.
    """
    check_size(N, M)
    b = bits_to_count(M)
    if (work := N * N * M * b) > 1 << 20:
        raise BadInput(f"N^2 M log2 M = {work} values are too many: at most {1 << 20} would do")
    layer, few = make(N, M), not more_than_inputs(N, M, EXHAUSTED)
    head = check_uniform(layer, N, range(M))
    scope = f"all {M}^{N} inputs X in [{M}]^{N}, every token"

    def failing_input() -> Mapping[str, Any] | None:
        inputs = all_tokens(N, M) if few else adversarial_tokens(N, M, 0).values()
        return next((w for X in inputs if (w := wrong(layer, X, M, match3))), None)

    found = larger(layer, [0] * N, Size(3, 1, N * b, f=0)) or (None if few else failing_input())
    if found is not None:
        return conclude(Outcome.PROVED, scope, [opinion("exact", lambda: found)])
    values = [[head.value(j, x) for x in range(M)] for j in range(N)]
    means: dict[tuple[int, int, int], None] = {}
    for j in range(N):
        for k in range(b):
            column = [[row[b * j + k] for row in rows] for rows in values]
            own = column.pop(j)
            by_bit = [{v for x, v in enumerate(own) if x >> k & 1 == bit} for bit in (1, 0)]
            if any(len(set(others)) > 1 for others in column) or any(len(own) != 1 for own in by_bit):
                return unknown(scope, f"coordinate ({j}, {k}) is not moved by bit {k} of token {j} alone")
            means[by_bit[0].pop(), by_bit[1].pop(), sum(others[0] for others in column)] = None
    bit = z3.Bool("bit")
    obligations = []
    for number, (held, other, rest) in enumerate(means):
        # The other tokens' constants stand in as one of them and zeros: only their sum matters.
        cases = [(bit, held, other), *_constants(rest, N - 1)]
        mean, seen, fits = coordinate("rounded", layer, cases)
        name = f"mean {number + 1}: the rounded mean is not 0 iff the bit is 1"
        obligations.append(smt.Obligation(name, "QF_LIA", [mean], z3.And(fits, seen == bit)))
    size = 3 * N * b
    return smt.prove(
        obligations,
        scope,
        lambda _: failing_input(),
        margin=Margin(4 * N * b - size, "4 N ceil(log2 M), the bound of the packed layer, less m_v p"),
        notes=[f"m_v = {N * b}, p = {layer.format.p}, m_v p H = {N * b * layer.format.p}"],
        exhaustion=failing_input if few else None,
    )


def _constants(total: int, places: int) -> list[tuple[Any, int, int]]:
    """Zeros and ones of this sum."""
    return [(z3.BoolVal(True), int(k < total), int(k < total)) for k in range(places)]


_small = {"N": 3, "M": 5}
mutant(three_bits_gather_the_input, "two bits", at=_small, make=lambda N, M: two_bits(bit_layer(N, M)))
mutant(
    three_bits_gather_the_input,
    "positions counted from 1",
    at=_small,
    make=lambda N, M: counted_from_1(bit_layer(N, M)),
)
