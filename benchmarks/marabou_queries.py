"""The questions of peers.py as queries of Marabou (maraboupy): is there a point that violates the bound?

Its answers are strings: "unsat" (none, by its float simplex; no proof is kept), "sat", "UNKNOWN", "TIMEOUT".
Raises ImportError where maraboupy is not installed.
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from benchmarks.relaxations import Box

SECONDS = 60


class _Query:
    """Variables with bounds, over a network without inputs and outputs."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parsers for formats that are not used here
            from maraboupy import Marabou, MarabouNetwork

        self.network: Any = MarabouNetwork.MarabouNetwork()
        self.network.inputVars, self.network.outputVars = [], []
        self._options = Marabou.createOptions(verbosity=0, timeoutInSeconds=SECONDS)

    def variable(self, low: float, high: float) -> int:
        found: int = self.network.getNewVariable()
        self.network.setLowerBound(found, low)
        self.network.setUpperBound(found, high)
        return found

    def size(self, terms: list[tuple[float, int]], constant: float, most: float) -> int:
        """A variable that is |terms - constant|, at most `most`."""
        inner, outer = self.variable(-most, most), self.variable(0.0, most)
        factors, variables = zip(*terms, strict=True)
        self.network.addEquality([*variables, inner], [*factors, -1.0], constant)
        self.network.addAbsConstraint(inner, outer)
        return outer

    def shares(self, box: Box) -> list[int]:
        scores = [self.variable(float(low), float(high)) for low, high in zip(*box, strict=True)]
        found = [self.variable(0.0, 1.0) for _ in scores]
        self.network.addSoftmaxConstraint(scores, found)
        self.network.addEquality(found, [1.0] * len(found), 1.0)
        return found

    def at_least(self, variables: list[int], factors: list[float], bound: float) -> None:
        self.network.addInequality(variables, [-f for f in factors], -bound)

    def answer(self) -> str:
        return str(self.network.solve(verbose=False, options=self._options)[0])


def distance_by_softmax(box: Box, q: int, bound: float) -> str:
    """Is the l1 distance of the shares from uniform on the first q at least `bound` somewhere in the box?
    With Marabou's own softmax constraint."""
    query = _Query()
    shares = query.shares(box)
    sizes = [query.size([(1.0, share)], 1 / q, 1.0) for share in shares[:q]]
    query.at_least([*sizes, *shares[q:]], [1.0] * len(shares), bound)
    return query.answer()


def distance_by_weights(box: Box, q: int, bound: float) -> str:
    """The same, cleared of exponentials and denominators by hand: w = e^s are the variables, Z their sum, and
    the question is whether sum |q w - Z| + q (weights off y) is at least q Z times the bound."""
    query = _Query()
    low, high = (np.exp(end) for end in box)
    weights = [query.variable(float(a), float(b)) for a, b in zip(low, high, strict=True)]
    total = query.variable(float(low.sum()), float(high.sum()))
    query.network.addEquality([*weights, total], [1.0] * len(weights) + [-1.0], 0.0)
    most = (q + 1) * float(high.sum())
    sizes = [query.size([(float(q), w), (-1.0, total)], 0.0, most) for w in weights[:q]]
    off = [float(q)] * (len(weights) - q)
    query.at_least([*sizes, *weights[q:], total], [1.0] * q + off + [-bound * q], 0.0)
    return query.answer()


def output_reaches(box: Box, above: bool) -> str:
    """Is the sum of all shares but the last at least 1/2 (above) or at most 1/2 somewhere in the box?"""
    query = _Query()
    *tokens, _ = query.shares(box)
    sign = 1.0 if above else -1.0
    query.at_least(tokens, [sign] * len(tokens), sign / 2)
    return query.answer()
