"""What the claims about one random transformer on a gadget graph share: sizes, stored form and verdict."""

from __future__ import annotations

import json
from typing import Any

from checkers.core.certificate import of_this_claim
from checkers.core.opinion import Opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from constructions.appendix_c6_subgraphs.gadgets import Rows
from constructions.appendix_c6_subgraphs.transformers import Network, Weights
from constructions.errors import BadInput

LARGEST_STORED = 1 << 16


def check_sizes(n: int, D: int, H: int, m: int, p: int) -> None:
    """BadInput for sizes that would take more than some minutes: weights are 2^score, exactly."""
    for name, value, most in (("n", n, 24), ("D", D, 16), ("H", H, 8), ("m", m, 8), ("p", p, 8)):
        if value > most:
            raise BadInput(f"{name} must be at most {most} (exact weights 2^score), not {value}")


def stored_transformer(
    weights: Weights, network: Network, shape: str, rows: Rows, answers: dict[int, int], **more: Any
) -> dict[str, Any]:
    """A certificate's fields: the claim, the transformer, the graph, the answers, and what else is given."""
    return of_this_claim() | {
        "shape": shape,
        "n": network.N // {"triangle": 3, "five_cycle": 5}[shape],
        "D": network.D,
        "H": network.H,
        "m": network.m,
        "p": network.p,
        "skips": network.skips,
        "first": weights.first,
        "projections": weights.projections,
        "updates": weights.updates,
        "rows": [[row >> v & 1 for v in range(network.N)] for row in rows],
        "answers": [[i, bit] for i, bit in answers.items()],
        **more,
    }


def judged(run: Opinion, certificate: dict[str, Any], scope: str, margin: Margin, note: str) -> Verdict:
    """Certified if the run is as claimed and the certificate replays, which is kept unless it is long."""
    return conclude(
        Outcome.CERTIFIED,
        scope,
        [run, replayed(certificate)],
        margin=margin,
        notes=[note],
        certificate=certificate if len(json.dumps(certificate)) <= LARGEST_STORED else None,
    )
