"""Match2 by layers of the class P(p, f) on every input: Theorem 6's head, and heads that rely on ties."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude
from checkers.engines.averages import arb_rounded
from checkers.engines.sizes import Size, larger
from checkers.match_tasks.decisions import check_few_inputs
from constructions import task_inputs
from constructions.class_p import Head, Layer
from constructions.errors import BadInput
from constructions.tasks import match2
from constructions.theorem_06_match2.in_p import bits, circle_head, tie_layer, ties
from constructions.theorem_06_match2.unit import check_size

MakeLayer = Callable[[int, int], Layer]
LARGEST_TABLE = 5000


def circle_layer(N: int, M: int) -> Layer:
    """Theorem 6's layer in P."""
    return circle_head(N, M).layer()


@claim(
    "theorem-6",
    quick=[{"N": 3, "M": 5}, {"N": 2, "M": 8}, {"N": 5, "M": 3}],
    full=[{"N": 4, "M": 6}, {"N": 2, "M": 40}],
    kernel=["theorem_6_P"],
)
def layer_computes_match2_in_P(N: int, M: int, *, layer: MakeLayer = circle_layer) -> Verdict:
    """For every X in [M]^N the layer in P of one head with m = 3 and one dummy token, as
    constructions/class_p.py runs it, computes Match2 at every token: queries, keys and values of p bits,
    p at most what bits_in_P counts, softmax exact, the output rounded, then compared with 1/2.

    Exhaustive: Arb on the constructions, and replay from the tables of the head alone.
    """
    check_size(N, M)
    return _on_every_input(layer, N, M, Size(bits(N, M), 3, 1, dummies=1))


@claim(
    "theorem-6",
    quick=[{"N": 5, "M": 2}, {"N": 4, "M": 3}, {"N": 3, "M": 4}, {"N": 4, "M": 4}],
    full=[{"N": 7, "M": 3}, {"N": 6, "M": 4}],
    kernel=["theorem_6_tie"],
)
def exact_ties_compute_match2(N: int, M: int, *, layer: MakeLayer = tie_layer) -> Verdict:
    """For M = 2, 3, 4 and every X in [M]^N a layer in P of one head with m = 3, p = 2, f = 0 and one dummy
    token if N is odd computes Match2 at every token: without a match the average is exactly 1/2, a tie that
    is rounded to 0, with one it is above.

    Exhaustive, as layer_computes_match2_in_P; that an average is 1/2 is decided in integers. Every N is the
    Rocq theorem's. So no bound on p that grows with N holds for these M.
    """
    return _on_every_input(layer, N, M, Size(2, 3, 1, dummies=N % 2, f=0))


def _on_every_input(make: MakeLayer, N: int, M: int, stated: Size) -> Verdict:
    check_size(N, M)
    if N > 16:
        raise BadInput(f"N = {N}: at most 16 would do, since all M^N inputs are tried")
    check_few_inputs(N, M, LARGEST_TABLE)
    layer = make(N, M)
    p, f = layer.format.p, layer.format.f
    scope = f"all {M**N} inputs X in [{M}]^{N}, every token; p = {p}, f = {f}"
    if (other := larger(layer, [0] * N, stated)) is not None:
        return conclude(Outcome.PROVED, scope, [opinion("exact", lambda: other)])

    def failure() -> Mapping[str, Any] | None:
        for x in task_inputs.all_tokens(N, M):
            found, expected = layer(x, arb_rounded), match2(x, M)
            for i, answer in enumerate(found):
                if answer != expected[i]:
                    why = f"token {i} of {list(x)} has Match2 = {expected[i]}, the layer says {answer}"
                    return {"X": list(x), "token": i, "M": M, "why": why}
        return None

    (head,) = layer.heads
    listed = {"N": N, "M": M, "p": p, "f": f, "heads": [_tables(head, N, M)]}
    evidence = of_this_claim() | {"kind": "match2-in-P", **listed}
    opinions = [opinion("arb", failure), replayed(evidence)]
    return conclude(
        Outcome.PROVED,
        scope,
        opinions,
        certificate=evidence,
    )


def _tables(head: Head, N: int, M: int) -> dict[str, Any]:
    """The head as vectors by position and residue."""

    def table(vector: Callable[[int, int], Any]) -> list[list[list[int]]]:
        return [[list(vector(i, x)) for x in range(M)] for i in range(N)]

    return {
        "query": table(head.query),
        "key": table(head.key),
        "value": table(head.value),
        "dummy_keys": [list(key) for key, _ in head.dummies],
        "dummy_values": [list(value) for _, value in head.dummies],
    }


def _without_dummy(make: MakeLayer) -> MakeLayer:
    def made(N: int, M: int) -> Layer:
        layer = make(N, M)
        return replace(layer, heads=tuple(replace(head, dummies=()) for head in layer.heads))

    return made


def _conjugate(N: int, M: int) -> Layer:
    """Queries are not reflected: tokens look for their equals."""
    good = circle_layer(N, M)
    (head,) = good.heads
    return replace(good, heads=(replace(head, query=lambda i, x: head.query(i, -x % M)),))


def _values_exchanged(N: int, M: int) -> Layer:
    good = tie_layer(N, M)
    (head,) = good.heads
    other = replace(
        head,
        value=lambda j, y: (1 - head.value(j, y)[0],),
        dummies=tuple((key, (1 - value[0],)) for key, value in head.dummies),
    )
    return replace(good, heads=(other,))


mutant(layer_computes_match2_in_P, "no dummy", at={"N": 2, "M": 5}, layer=_without_dummy(circle_layer))
mutant(layer_computes_match2_in_P, "queries not reflected", at={"N": 2, "M": 5}, layer=_conjugate)
mutant(exact_ties_compute_match2, "M = 5", at={"N": 2, "M": 5}, layer=ties)
mutant(exact_ties_compute_match2, "no dummy at an odd N", at={"N": 3, "M": 3}, layer=_without_dummy(ties))
mutant(exact_ties_compute_match2, "values 0 and 1 exchanged", at={"N": 2, "M": 3}, layer=_values_exchanged)
