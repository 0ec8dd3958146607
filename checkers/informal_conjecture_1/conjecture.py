"""Informal Conjecture 1, recorded as a conjecture: nothing here can turn it green."""

from __future__ import annotations

from checkers.core.claim import claim
from checkers.core.verdict import Verdict, assumed

SUPPORT = (
    "theorem-7: one layer needs H (m + 1)(p + ceil(log2 N)) >= n",
    "appendix-c5-match3-upper: gathering everything takes m p of order N log M, and suffices",
    "appendix-c6-subgraphs: for subgraph detection the analogue holds at any depth",
)


@claim("informal-conjecture-1", quick=[{}])
def recorded_as_a_conjecture() -> Verdict:
    """Every multi-layer transformer that computes Match3 has width, depth, embedding dimension or bit
    complexity at least N^{Omega(1)}: a conjecture, not checked and not proved here.

    It can only be assumed. What supports it are the claims of the statements named in the reason; the
    heuristic argument of Appendix C.5 is not a proof.
    """
    return assumed(
        "every depth: conjectured", "a conjecture of the paper; supported by " + "; ".join(SUPPORT)
    )
