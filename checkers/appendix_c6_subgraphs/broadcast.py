"""Appendix C.6.1: why a layer of packets takes N + 2h - 3 slots, on any tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines import smt
from checkers.engines.smt import Obligation
from constructions.appendix_c6_subgraphs.broadcast import slots_of_a_layer

Slots = Callable[[Any, Any], Any]


def _late(d: Any) -> Any:
    """max(0, d - 1)."""
    return z3.If(d >= 1, d - 1, 0)


def _gone(s: Any, d: Any, t: Any) -> Any:
    """min(s, t - max(0, d - 1))."""
    return z3.If(s <= t - _late(d), s, t - _late(d))


def _size(s: Any, d: Any) -> Any:
    """A side whose farthest vertex is d steps away has d + 1 vertices or more, and one alone if d = 0."""
    return z3.And(s >= d + 1, z3.Implies(d == 0, s == 1))


@claim("appendix-c6-1-congest", quick=[{}])
def a_stream_over_an_edge_keeps_its_pace(*, slots: Slots = slots_of_a_layer) -> Verdict:
    """On any tree with N >= 2 vertices, none farther than h >= 1 from vertex 0, let every vertex have its
    own packet and send over each edge, a slot, one packet that is its own or has arrived from elsewhere,
    while there is one that has not gone there. After t >= 1 slots at least min(s, t - max(0, d - 1)) packets
    have gone from u to v, where u's side of the edge has s vertices, the farthest d steps from u; after N +
    2h - 3 slots all s.

    The steps of an induction on d, in QF_LIA: what a neighbour on u's side has sent by slot t - 1 is all, or
    t - d + 1 at least; so it is of several neighbours together; so one more has gone after slot t; and s <=
    N - 1, d + 1 <= 2h. That they make the induction is the argument in
    constructions/appendix_c6_subgraphs/broadcast.py.
    """
    t, d, dj, sj, rj = z3.Ints("t d dj sj rj")
    s1, r1, s2, r2, x = z3.Ints("s1 r1 s2 r2 x")
    S, r, before, N, h, s, gone = z3.Ints("S r before N h s gone")

    def paced(have: Any, of: Any, least: Any) -> Any:
        return z3.Or(have == of, have >= least)

    obligations = [
        Obligation(
            "one neighbour",
            "QF_LIA",
            [t >= 2, dj >= 0, dj + 1 <= d, _size(sj, dj), rj >= 0, rj <= sj, rj >= _gone(sj, dj, t - 1)],
            paced(rj, sj, t - _late(d)),
        ),
        Obligation(
            "several neighbours",
            "QF_LIA",
            [r1 >= 0, r1 <= s1, r2 >= 0, r2 <= s2, paced(r1, s1, x), paced(r2, s2, x)],
            paced(r1 + r2, s1 + s2, x),
        ),
        Obligation("the first packet", "QF_LIA", [t == 1, d >= 0, s >= 1], _gone(s, d, t) <= 1),
        Obligation(
            "one packet more",
            "QF_LIA",
            [
                *(t >= 2, d >= 0, r >= 0, r <= S, paced(r, S, t - _late(d))),
                *(before >= 0, before <= 1 + r, before >= _gone(1 + S, d, t - 1)),
            ],
            z3.If(before < 1 + r, before + 1, before) >= _gone(1 + S, d, t),
        ),
        Obligation(
            "all have gone",
            "QF_LIA",
            [
                N >= 2,
                h >= 1,
                s <= N - 1,
                _size(s, d),
                d >= 0,
                d + 1 <= 2 * h,
                gone >= _gone(s, d, slots(N, h)),
            ],
            gone >= s,
        ),
    ]

    def witness(model: Any) -> dict[str, Any] | None:
        values = {str(v): model.eval(v, model_completion=True).as_long() for v in (N, h, s, d)}
        enough = slots(values["N"], values["h"])
        if enough - max(0, values["d"] - 1) >= values["s"]:
            return None
        return {**values, "why": f"{values['s']} packets from {values['d']} steps away in {enough} slots"}

    return smt.prove(obligations, "all trees and slots", witness)


mutant(a_stream_over_an_edge_keeps_its_pace, "one slot less", at={}, slots=lambda N, h: N + 2 * h - 4)
mutant(a_stream_over_an_edge_keeps_its_pace, "the height once", at={}, slots=lambda N, h: N + h - 1)
