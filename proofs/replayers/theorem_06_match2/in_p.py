"""Replay for Theorem 6 in P: a layer of the class P(p, f) decides Match2 on every input."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from proofs.replayers import Kind, Rejected, TooLarge, afford, covers, integer
from proofs.replayers.definitions.class_p import heads, outputs


def match2_in_p(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accepts when the layer's rounded output in the first coordinate is above 1/2 exactly at the tokens
    with a match, found by trying every position."""
    N, M = integer(certificate, "N", 1), integer(certificate, "M", 2)
    p, f = integer(certificate, "p", 1), integer(certificate, "f", 0)
    covers(parameters, N=N, M=M)
    if max(p, f) > 1 << 12 or N > 64 or M > 4096:
        raise TooLarge("p and f must be at most 4096, N at most 64 and M at most 4096")
    layer = heads(certificate, N, M, p)
    dummies = max(len(head["dummy_keys"]) for head in layer)
    afford(M**N * len(layer) * N * (N + dummies) * 100 * len(layer[0]["key"][0][0]), p + f)
    for X in itertools.product(range(M), repeat=N):
        found = outputs(layer, X, f)
        for i, x in enumerate(X):
            match = any((x + y) % M == 0 for y in X)
            if (2 * found[i][0] > 1 << f) != match:
                raise Rejected(
                    f"at X = {list(X)} token {i} has Match2 = {int(match)}, the layer says otherwise"
                )
    return (
        f"the layer of this file, of numbers of p = {p} bits, f = {f} of them fractional, with {dummies}"
        " dummy tokens, softmax exact and each head's output rounded to nearest, ties to even, has an output"
        f" above 1/2 exactly at the tokens with a match, at every token of each of the {M**N} inputs X in"
        f" [{M}]^{N}"
    )


KINDS = {
    "match2-in-P": Kind(
        match2_in_p,
        "N M p f heads",
        {
            "theorem-6/layer_computes_match2_in_P": "N M",
            "theorem-6/exact_ties_compute_match2": "N M",
        },
    )
}
