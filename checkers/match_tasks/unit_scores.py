"""That a claim which reasons with weights speaks of the unit itself: the unit's own scores and values.

Claims on weights take the score of a tuple of tokens to be c cos(2 pi (sum of residues)/M). Here that is read
off the unit's matrices: scores are affine in each token's (cos, sin), so that what holds at (0, 0), (1, 0)
and (0, 1) for every token of a tuple holds at all angles, by the addition theorem.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np

from constructions.appendix_c3_third_order import unit as order_unit
from constructions.attention import HighOrderAttention, SelfAttention
from constructions.theorem_06_match2 import unit as match2_unit

POINTS = ((0, 0), (1, 0), (0, 1))
C, DUMMY_KEY = 3, 5  # scores are linear in both


def match2_unit_differs(make: Callable[[Any, Any], SelfAttention] = match2_unit.attention_unit) -> str:
    """ "" if Theorem 6's unit scores cosines of sums against a constant dummy; else what differs."""
    return _differs(make(C, DUMMY_KEY), 2)


def order_unit_differs(
    s: int, make: Callable[[int, Any, Any], HighOrderAttention] = order_unit.attention_unit
) -> str:
    """The same of Appendix C.3's s-order unit, mixed tuples scoring 0."""
    return _differs(make(s, C, DUMMY_KEY), s)


def _differs(unit: SelfAttention | HighOrderAttention, s: int) -> str:
    rows = np.array([*([u, v, 1, 0] for u, v in POINTS), [0, 0, 0, 1]], dtype=object)
    dummy = len(POINTS)
    scores, values = unit.scores(rows), unit.values(rows)
    for k, picked in enumerate(itertools.product(range(dummy + 1), repeat=s - 1)):
        dummies = picked.count(dummy)
        if list(values[k]) != [0 if dummies else 1]:
            return f"the unit gives the tuple {picked} the value {list(values[k])}"
        for i in range(dummy):
            real, imaginary = POINTS[i]
            for u, v in (POINTS[j] for j in picked if j != dummy):
                real, imaginary = real * u - imaginary * v, real * v + imaginary * u
            wanted = 0 if 0 < dummies < s - 1 else C * (DUMMY_KEY if dummies else real)
            if scores[i, k] != wanted:
                return f"the unit scores token {i} and {picked} as {scores[i, k]}, not {wanted}"
    return ""
