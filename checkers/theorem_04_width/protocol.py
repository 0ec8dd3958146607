"""Theorem 4: the protocol that an attention unit gives, run on actual units with its bits counted."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import Undecided, opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import enclosure
from constructions.attention import attend
from constructions.errors import BadInput
from constructions.tasks import disj
from constructions.theorem_03_infinite_precision.unit import MomentCurveUnit, temperature
from constructions.theorem_04_width.reduction import (
    OneHotUnit,
    PositionUnit,
    bob_values,
    decision_threshold,
    run_protocol,
)

UNITS = ("moment-curve", "one-hot")
LARGEST_Q = 6  # 4^q runs

Build = Callable[[int, str], tuple[PositionUnit, int]]
Threshold = Callable[[int], Fraction]


def built_unit(q: int, unit: str) -> tuple[PositionUnit, int]:
    """The unit of this name for N = 2q + 1 tokens and eps = 1/(2q), and the least p for its integers."""
    N = 2 * q + 1
    alpha = temperature(N, q, Fraction(1, 2 * q))
    moment = MomentCurveUnit(N, q, 1, alpha, "centred")
    made: PositionUnit = moment if unit == "moment-curve" else OneHotUnit(N, q, alpha)
    numbers = [k for i in range(N) for k in made.key(i)]
    numbers += [k for y in itertools.combinations(range(N), q) for k in made.query(y)]
    return made, 1 + max(abs(k).bit_length() for k in numbers)


@claim(
    "theorem-4",
    quick=[{"q": 3, "unit": "moment-curve"}, {"q": 4, "unit": "one-hot"}],
    full=[{"q": 4, "unit": "moment-curve"}, {"q": 5, "unit": "moment-curve"}, {"q": 6, "unit": "one-hot"}],
)
def protocol_decides_disjointness(
    q: int, unit: str, *, build: Build = built_unit, threshold: Threshold = decision_threshold
) -> Verdict:
    """For all a, b in {0,1}^q the protocol in which Alice sends the unit's query, own key and own value of
    the last token, in p bits a number, lets Bob decide DISJ(a, b); it sends (2m' + 1) p bits, at least the q
    that Fact 1 asks of any protocol.

    Balls: all 4^q runs over a channel that counts bits, Bob averaging with constructions.attention. The
    replay decodes the 2^q messages of the certificate and decides all 4^q cases with rational enclosures.
    """
    if unit not in UNITS:
        raise BadInput(f"the unit must be one of {', '.join(UNITS)}, not {unit!r}")
    if not 1 <= q <= LARGEST_Q:
        raise BadInput(f"q must lie in 1..{LARGEST_Q}, since all 4^q cases are run, not {q}")
    made, p = build(q, unit)
    strings = list(itertools.product((0, 1), repeat=q))
    messages: dict[tuple[int, ...], str] = {}
    first = opinion("arb", lambda: _first_wrong_run(made, p, strings, threshold(q), messages))
    certificate = of_this_claim() | {
        "kind": "theorem-4-protocol",
        "q": q,
        "p": p,
        "keys": [made.key(i) for i in range(2 * q + 1)],
        "messages": [[int("".join(map(str, a)), 2), message] for a, message in messages.items()],
        "threshold": str(threshold(q)),
    }
    bits = max(map(len, messages.values()))
    return conclude(
        Outcome.PROVED,
        f"all {4**q} pairs a, b in {{0,1}}^{q}, on one unit",
        [first, replayed(certificate)],
        margin=Margin(bits - q, "bits sent beyond the q that any protocol for DISJ_q needs"),
        notes=(f"{bits} bits sent: p = {p}, m' = {len(made.key(0))}; the bound is {q}",),
        certificate=certificate if 4**q * p < 1 << 13 else None,
    )


def _first_wrong_run(
    unit: PositionUnit,
    p: int,
    strings: Sequence[tuple[int, ...]],
    threshold: Fraction,
    messages: dict[tuple[int, ...], str],
) -> Mapping[str, Any] | None:
    """Every run, up to the first that is wrong (or raises Undecided); messages gets Alice's for each a."""
    for a, b in itertools.product(strings, repeat=2):
        with enclosure.precision(256):
            output, channel = run_protocol(unit, p, a, b, _average)
            above, below = output > enclosure.ball(threshold), output < enclosure.ball(threshold)
        sent = "".join(str(bit) for _, message in channel.log for bit in message)
        if channel.sent_by("bob") or messages.setdefault(a, sent) != sent:
            raise ValueError("the protocol is one-way: Alice's message depends on a alone")
        why = f"Bob's average is {output.str(8)}, the threshold {threshold}, and DISJ = {disj(a, b)}"
        if not (above or below):
            raise Undecided(why)
        if above != bool(disj(a, b)):
            return {"why": why, "a": a, "b": b, "values": bob_values(b)}
    return None


def _average(scores: Sequence[int], values: Sequence[int]) -> Any:
    """Bob's softmax average in balls, at the scores less their maximum, which softmax does not notice."""
    top = max(scores)
    weights = np.array([[enclosure.ball(s - top).exp() for s in scores]], dtype=object)
    return attend(weights, np.array([[enclosure.ball(z)] for z in values], dtype=object))[0, 0]


def _lukewarm(q: int, _unit: str) -> tuple[PositionUnit, int]:
    return OneHotUnit(2 * q + 1, q, 1), 3


def _quarter(q: int) -> Fraction:
    return -1 + Fraction(5, 2 * q)


_ROW = {"q": 3, "unit": "one-hot"}
mutant(protocol_decides_disjointness, "temperature 1", at=_ROW, build=_lukewarm)
mutant(protocol_decides_disjointness, "the threshold lies above -1 + 2/q", at=_ROW, threshold=_quarter)
