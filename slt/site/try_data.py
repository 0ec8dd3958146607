"""The numbers behind a page's illustration: the constructions' own, exact, as its script reads them."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

from constructions.keys.queries import cramer
from constructions.keys.sign_keys import found_keys

N, Q = 8, 2


def averaging_unit() -> dict[str, Any]:
    """Theorem 2's keys at N = 8, q = 2 and, for every pointer set, the query as integers over a denominator.

    w = sum over y of x_i b_i / D with x, D from Cramer's rule: <b_j, w> is 1 on y and at most 1/2 off y.
    """
    keys = found_keys(N, Q)
    queries = {}
    for y in itertools.combinations(range(N), Q):
        own = keys[list(y)].astype(np.int64)
        denominators, coefficients = cramer((own @ own.T)[None])
        numerators = coefficients[0] @ own
        queries[",".join(map(str, y))] = {
            "numerators": numerators.tolist(),
            "denominator": int(denominators[0]),
        }
    return {"keys": keys.astype(int).tolist(), "queries": queries}


DATA = {"theorem-2": averaging_unit}
# Pages with an illustration, and the script that runs it.
SCRIPTS = {"theorem-2": "try_average.js", "theorem-6": "try_match2.js"}
