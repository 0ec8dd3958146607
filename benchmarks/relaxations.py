"""Interval and linear bounds on a softmax over a box of scores, as verifiers of networks compute them.

Plain numpy floats, rounded to nearest: cheap to compare with, **not rigorous**. Here a box is a pair of
arrays (low, high), one entry a score.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Box: TypeAlias = tuple[Floats, Floats]


def interval_shares(box: Box) -> Box:
    """Each share by itself: least where its score is low and all others are high, and the other way round.

    Of a share alone these ends are attained; of several together they are not.
    """
    low, high = (np.exp(end - box[1].max()) for end in box)
    others_low, others_high = low.sum() - low, high.sum() - high
    return low / (low + others_high), high / (high + others_low)


def interval_distance(box: Box, q: int) -> float:
    """Above the l1 distance of the shares from uniform on the first q, every share at its worst."""
    least, most = interval_shares(box)
    return float(np.maximum(1 / q - least, most - 1 / q)[:q].sum() + most[q:].sum())


def linear_distance(box: Box, q: int) -> float:
    """The same by linear relaxation: weights w = e^s, 1/Z between its tangent and its chord, w/Z by
    McCormick's inequalities, |share - 1/q| by its chord; the sum is maximised over the box of weights."""
    low, high = (np.exp(end) for end in box)
    least, most = interval_shares(box)
    ends = np.array([low.sum(), high.sum()])
    # slope of an upper bound on |share - 1/q|, and of the share itself off y
    slope, constant = np.ones_like(low), np.zeros_like(low)
    under, over = least[:q] - 1 / q, most[:q] - 1 / q
    slope[:q] = (np.abs(over) - np.abs(under)) / np.maximum(over - under, 1e-300)
    constant[:q] = np.abs(under) - slope[:q] * least[:q]
    # Two envelopes of w t, w in [low, high], t = 1/Z in [t_low, t_high]; the better one of the two sums.
    t_low, t_high = 1 / ends[1], 1 / ends[0]
    best = np.inf
    for pick in (False, True):
        w0 = np.where(slope > 0, high if pick else low, low if pick else high)
        t0 = t_low if pick else t_high
        # w t is at most (at least, for negative slopes) w0 t + w t0 - w0 t0
        on_t = float((slope * w0).sum())
        middle = ends.mean()
        rise, start = (-1 / (ends[0] * ends[1]), t_high + t_low) if on_t > 0 else (-1 / middle**2, 2 / middle)
        on_w = slope * t0 + on_t * rise
        total = (constant - slope * w0 * t0).sum() + on_t * start + np.maximum(on_w * low, on_w * high).sum()
        best = min(best, float(total))
    return best


def interval_output(box: Box) -> tuple[float, float]:
    """Ends of the sum of all shares but the last: the output of a unit whose last token alone has value 0."""
    least, most = interval_shares(box)
    return float(least[:-1].sum()), float(min(most[:-1].sum(), 1.0))


def interval_output_rewritten(box: Box) -> tuple[float, float]:
    """The same, written by hand as 1 less the last share."""
    least, most = interval_shares(box)
    return float(1 - most[-1]), float(1 - least[-1])
