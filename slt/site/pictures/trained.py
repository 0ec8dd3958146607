"""Figure 2: a trained unit's attention beside that of Theorem 2's construction, on the same pointer sets."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from constructions.errors import BadInput
from constructions.figure_2_experiment.unit import TrainedUnit, trained_unit
from constructions.keys.queries import query_values
from constructions.keys.sign_keys import SignMatrix, found_keys, random_sign_keys
from constructions.task_inputs import random_pointers
from slt.site.pictures import Picture, svg
from slt.site.pictures.attention import weights

TEMPERATURE = 12
Scores = list[list[Fraction]]


def constructed(N: int, pointers: Sequence[tuple[int, ...]]) -> tuple[Scores, int]:
    """Exact scores of Theorem 2's construction at TEMPERATURE, and m': shipped keys, or drawn ones of m' = 12
    q log2 N where none are shipped."""
    q = len(pointers[0])
    keys = _keys(N, q)
    scores = []
    for y in pointers:
        found = query_values(keys, y)
        if found is None:
            raise BadInput(f"the keys of y = {[i + 1 for i in y]} are linearly dependent: choose another N")
        scores.append([TEMPERATURE * v for v in found.values])
    return scores, keys.shape[1]


def _keys(N: int, q: int) -> SignMatrix:
    try:
        return found_keys(N, q)
    except BadInput:
        return random_sign_keys(N, 12 * q * N.bit_length(), 1)


def picture(unit: TrainedUnit, told: str) -> Picture:
    """Both attention matrices, a row a token, its pointer set outlined; told: which unit it is."""
    N, q = unit.N, unit.q
    pointers = random_pointers(N, q, 1)
    built, width = constructed(N, pointers)
    scores = {"trained": [unit.scores(y) for y in pointers], "constructed": built}
    found = {name: weights(rows) for name, rows in scores.items()}
    titles = {
        "trained": f"trained, m' = {len(unit.keys[0])}",
        "constructed": f"Theorem 2's construction, m' = {width}",
    }

    def draw(figure: Figure) -> None:
        both = figure.subplots(1, 2, sharey=True)
        for axes, (name, rows) in zip(both, found.items(), strict=True):
            _heat(axes, np.array([[float(low) for low, _ in row] for row in rows]), pointers)
            axes.set_title(titles[name], size=10)
        both[0].set_ylabel("token")

    title = "Figure 2: a trained unit attends to its pointer set, as the construction does"
    shown = ["{" + ", ".join(str(j + 1) for j in y) + "}" for y in pointers]
    return Picture(
        "trained",
        "figure-2-experiment",
        title,
        f"N = {N}, q = {q}, {told}; the training set-up is ours. Row i is token i, its pointer set outlined; "
        f"weights on it are to be 1/{q}. Beside it exact queries on sign keys at temperature {TEMPERATURE}.",
        svg(draw, 9.6, 4.6, title),
        {
            "pointers": shown,
            **{
                name: [
                    [{"at_least": str(float(a)), "at_most": str(float(b))} for a, b in row] for row in rows
                ]
                for name, rows in found.items()
            },
        },
    )


def _heat(
    axes: Axes, middle: np.ndarray[tuple[int, int], np.dtype[np.float64]], pointers: Sequence[tuple[int, ...]]
) -> None:
    N = len(middle)
    axes.pcolormesh(middle, cmap="Blues", vmin=0, vmax=0.6, edgecolors="#8888884d", linewidth=0.5)
    axes.set_ylim(N, 0)
    ticks = np.arange(N)
    axes.set_xticks(ticks + 0.5, [str(j + 1) for j in ticks])
    axes.set_yticks(ticks + 0.5, [str(j + 1) for j in ticks])
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    for i, j in itertools.chain.from_iterable(((i, j) for j in y) for i, y in enumerate(pointers)):
        axes.plot([j, j + 1, j + 1, j, j], [i, i, i + 1, i + 1, i], color="#c0631a", lw=1.2)
    if N <= 12:
        for i, j in itertools.product(range(N), repeat=2):
            if middle[i, j] >= 0.005:
                axes.text(j + 0.5, i + 0.5, f"{middle[i, j]:.2f}", ha="center", va="center", size=7)


def all_pictures() -> list[Picture]:
    """The stored unit's picture."""
    return [picture(trained_unit(12, 3), "stored float32 weights read as exact numbers")]
